internal import Diagnostics
internal import VietnameseText

/// What a column holds and how it is written; readers decode by it, and the workbook writer formats by it.
public struct ColumnSchema: Sendable {
  /// What is typed in a cell.
  public enum Form: Sendable {
    case text
    /// A code or key: text even where it looks like a number.
    case identifier
    case wholeNumber
    /// A number that may have decimals, with the unit its title names.
    case number(unit: String)
    case year
    case date
    case yesNo
    case choice(ChoiceList)
    /// Several choices in one cell, separated by commas.
    case choices(ChoiceList)
  }

  /// Whether the column must be there, and filled.
  public enum Presence: Sendable {
    case optional
    /// The column must be there; whether a cell may be blank is for the rules to say.
    case column
    /// Every row fills it.
    case everyRow
  }

  /// `area_m2`.
  public let id: String
  /// The title that staff write: `Diện tích hiến (m²)`.
  public let header: String
  /// Other titles that are understood.
  public let synonyms: [String]
  public let form: Form
  public let presence: Presence
  /// A Boolean value that indicates whether the column is for the staff alone and is in no view.
  public let isInternal: Bool

  public init(
    _ id: String, _ header: String, _ synonyms: [String] = [], form: Form = .text, presence: Presence = .optional,
    isInternal: Bool = false
  ) {
    self.id = id
    self.header = header
    self.synonyms = synonyms
    self.form = form
    self.presence = presence
    self.isInternal = isInternal
  }

  /// A Boolean value that indicates whether the table is refused without the column.
  public var isRequired: Bool {
    switch presence {
    case .optional: false
    case .column, .everyRow: true
    }
  }
}

/// A table of the campaign folder: its columns, and which title means which.
public struct TableSchema: Sendable {
  /// What a title in a file's first line turned out to be.
  public enum HeaderMatch: Sendable, Equatable {
    /// A column of the table, by identifier.
    case column(String)
    /// A column of the table, by identifier, in another unit than the table keeps: its cells would be misread.
    case wrongUnit(String, TitleUnit)
    /// A running number or another column that says nothing: passed over without a word.
    case ignored
    /// Personal data that no output may hold: named, and never read.
    case isPrivate
    /// Not known; with the header that was probably meant.
    case unknown(nearMiss: String?)
  }

  /// The file's name without its ending: `honourees`.
  public let name: String
  /// The sheet's name in a workbook: `Điển hình`.
  public let title: String
  public let columns: [ColumnSchema]
  /// A Boolean value that indicates whether the campaign cannot be without the table.
  public let isRequired: Bool
  private let idOfKey: [String: String]

  public init(name: String, title: String, isRequired: Bool = false, columns: [ColumnSchema]) {
    self.name = name
    self.title = title
    self.isRequired = isRequired
    self.columns = columns
    var idOfKey: [String: String] = [:]
    // Identifiers and headers first: another column's synonym never takes them.
    for column in columns {
      for spelling in [column.id, column.header] { idOfKey[ChoiceList.key(spelling)] = column.id }
    }
    for column in columns {
      for spelling in column.synonyms where idOfKey[ChoiceList.key(spelling)] == nil {
        idOfKey[ChoiceList.key(spelling)] = column.id
      }
    }
    for column in columns {
      guard let unit = column.unit else { continue }
      for bare in column.bareTitleKeys {
        for spelling in TitleUnit.ownSpellings(of: unit) where idOfKey[bare + spelling] == nil {
          idOfKey[bare + spelling] = column.id
        }
      }
    }
    self.idOfKey = idOfKey
  }

  /// How messages call the table: `“Quyết định”`.
  var label: String { "“\(title)”" }

  /// The column with this identifier.
  public func column(_ id: String) -> ColumnSchema? { columns.first { $0.id == id } }

  /// The identifier of the column that a title names, compared with case, marks, spaces and punctuation folded; `nil`
  /// where it names none.
  public func columnID(titled text: String) -> String? { idOfKey[ChoiceList.key(text)] }

  /// The same for a title that was folded before, by ``titleKey(_:)``.
  public func columnID(key: String) -> String? { idOfKey[key] }

  /// What is compared of a title: small plain letters and digits without any space.
  public static func titleKey(_ text: String) -> String { ChoiceList.key(text) }

  /// A Boolean value that indicates whether a folded title names personal data, which is never read.
  public func isPrivate(key: String) -> Bool { idOfKey[key] == nil && PrivateColumns.contains(key: key) }

  /// What a title means, compared with case, marks, spaces and punctuation folded.
  public func match(header text: String) -> HeaderMatch {
    let key = ChoiceList.key(text)
    return known(text, key) ?? .unknown(nearMiss: nearMiss(key))
  }

  /// What a title means; `nil` where that is not known.
  private func known(_ text: String, _ key: String) -> HeaderMatch? {
    if let id = idOfKey[key] { return .column(id) }
    // A title of signs alone, such as “#”, heads running numbers; none at all is not known.
    let isSigns = key.isEmpty && text.unicodeScalars.contains { !$0.properties.isWhitespace }
    if isSigns || Self.ignoredKeys.contains(key) { return .ignored }
    if PrivateColumns.contains(key: key) { return .isPrivate }
    let words = Folding.key(text).split(separator: " ").map(String.init)
    for column in columns {
      if let unit = column.otherUnit(inTitle: words) { return .wrongUnit(column.id, unit) }
    }
    return nil
  }

  /// A Boolean value that indicates whether a title names a column in another unit than the table keeps.
  public func isInWrongUnit(titled text: String) -> Bool {
    // What the title may have meant instead is not asked: that takes long, and a row of people is asked too.
    if case .wrongUnit = known(text, ChoiceList.key(text)) { true } else { false }
  }

  /// The headers of the columns that a title may have meant, the closest first: those with a word of it.
  ///
  /// - Parameter present: Identifiers of columns that are there already, which no further title means.
  public func columnsLike(_ text: String, besides present: Set<String> = [], limit: Int = 3) -> [ColumnSchema] {
    guard ChoiceList.key(text).utf8.count > Self.shortTitle else { return [] }
    let words = Set(Folding.key(text).split(separator: " "))
    let scored = columns.enumerated().map { index, column in
      let shared =
        ([column.header] + column.synonyms).map { spelling in
          words.intersection(Folding.key(spelling).split(separator: " ")).count
        }.max() ?? 0
      return (index, shared)
    }
    return scored.filter { $0.1 > 0 && !present.contains(columns[$0.0].id) }.sorted { ($1.1, $0.0) < ($0.1, $1.0) }
      .prefix(limit).map { columns[$0.0] }
  }

  /// The header of the column whose title, or else identifier or synonym, is closest to a folded title.
  private func nearMiss(_ key: String) -> String? {
    // Short words are one slip from many others (“Tel” from “Tên”): only a letter in the place of another counts.
    let isLike = { (other: String) in key.utf8.count > Self.shortTitle || other.utf8.count == key.utf8.count }
    let headers = columns.map { ChoiceList.key($0.header) }.filter(isLike)
    let spelling =
      NearMiss.of(key, among: headers, fold: { $0 })
      ?? NearMiss.of(key, among: idOfKey.keys.filter(isLike).sorted(), fold: { $0 })
    return spelling.flatMap { idOfKey[$0] }.flatMap(column)?.header
  }

  /// How many folded letters a title has, at most, of which hardly anything can be guessed.
  private static let shortTitle = 4

  /// Running numbers, and notes in tables that keep none.
  private static let ignoredKeys: Set<String> = Set(
    ["STT", "TT", "Số TT", "Số thứ tự", "No", "Ghi chú", "Chú thích"].map(ChoiceList.key))

  /// Every table, in the order in which they are read and written.
  public static let all: [TableSchema] = [
    communes, honourees, decisions, donations, progress, conferences, delegates, materials, activities, corrections,
  ]

  /// The table with this name.
  public static func named(_ name: String) -> TableSchema? { all.first { $0.name == name } }
}
