/// How much is read at most: beyond any campaign, and within what a machine bears.
enum Limits {
  /// Bytes of `campaign.yaml`.
  static let settings = 1 << 20
  /// Bytes of a table.
  static let table = 64 << 20
  /// Bytes of a workbook as it lies on disk, packed.
  static let workbook = 32 << 20
  /// Bytes of a story.
  static let story = 256 << 10
  /// Bytes of a document that is searched.
  static let document = 8 << 20
  /// Bytes of a photo.
  static let photo = 30 << 20
  /// Pixels of a photo's longer side.
  static let photoSide = 20_000
  /// Pixels of a photo.
  static let photoArea = 100_000_000
  /// Pixels of a photo's width, below which it looks blurred.
  static let photoWidth = 320
  /// Unicode scalars of a piece of a long line that is searched.
  static let documentPiece = 4_000
  /// Quotes, lists and emphasis within one another in a story.
  static let storyDepth = 20
  /// Entries of one folder.
  static let entries = 20_000
  /// Folders within folders below `documents/`.
  static let documentDepth = 8
  /// Rows of a table.
  static let rows = 200_000
  /// Columns of a table.
  static let columns = 256
  /// Bytes of a cell.
  static let cell = 20_000
}
