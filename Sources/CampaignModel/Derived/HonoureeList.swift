/// Some of a campaign's honourees, in some order: shares the campaign's storage, holds places only.
public struct HonoureeList: RandomAccessCollection, Sendable {
  private let all: [Honouree]
  /// Places in the campaign's list of honourees.
  public let positions: [Int32]

  init(_ all: [Honouree], _ positions: [Int32]) {
    self.all = all
    self.positions = positions
  }

  public var startIndex: Int { positions.startIndex }
  public var endIndex: Int { positions.endIndex }
  public subscript(index: Int) -> Honouree { all[Int(positions[index])] }
}
