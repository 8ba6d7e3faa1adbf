/// A commune or township as it stood at the campaign's date.
public struct Commune: Sendable, Identifiable {
  public enum Kind: String, Sendable, CaseIterable {
    case commune
    case township

    /// The word before the name, in lower case: `xã`, `thị trấn`.
    public var word: String {
      switch self {
      case .commune: "xã"
      case .township: "thị trấn"
      }
    }
  }

  /// The official code: five digits as text, with its leading zero.
  public typealias ID = String

  public let id: ID
  /// The name without `xã` or `thị trấn`.
  public let name: String
  public let kind: Kind
  /// Other spellings of the name.
  public let aliases: [String]
  /// The unit it went into when units were merged later, with its kind: `Xã Sa Lý`.
  public let successor: String?
  /// Its tile in the grid that stands for the map; both count from 1.
  public let tile: (column: Int, row: Int)?
  public let origin: RowOrigin

  public init(
    id: ID, name: String, kind: Kind, aliases: [String] = [], successor: String? = nil,
    tile: (column: Int, row: Int)? = nil, origin: RowOrigin
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.aliases = aliases
    self.successor = successor
    self.tile = tile
    self.origin = origin
  }

  /// The name with its kind: `xã Kiên Thành`.
  public var fullName: String { "\(kind.word) \(name)" }
}
