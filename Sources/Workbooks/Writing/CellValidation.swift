/// What may be typed in cells, and what is said of it.
public struct CellValidation: Sendable, Hashable {
  public enum Rule: Sendable, Hashable {
    /// Anything.
    case any
    /// One of a few short answers. They hold no comma, and are at most 255 characters together, commas between them.
    case list([String])
    /// One of the values of cells, on this sheet or another.
    case cells(sheet: String, range: CellRange)
    case whole(ClosedRange<Int>)
    case decimal(ClosedRange<Double>)
    /// Days of the 1900 system.
    case day(ClosedRange<Int>)
  }

  /// What happens when something else is typed.
  public enum Strictness: String, Sendable, Hashable {
    /// It is refused.
    case stop
    /// A question, whether it is meant.
    case warning
    /// It is said, and taken.
    case information
    /// It is taken without a word.
    case none
  }

  /// A window's title, at most 32 characters, and its text, at most 255.
  public struct Message: Sendable, Hashable {
    public var title: String
    public var text: String

    public init(_ title: String, _ text: String) {
      self.title = title
      self.text = text
    }

    /// The longest title and text that programs take, in UTF-16 units.
    public static let longestTitle = 32
    public static let longestText = 255
  }

  /// The longest list that programs take within a rule, in UTF-16 units.
  public static let longestList = 255

  public var range: CellRange
  public var rule: Rule
  public var strictness: Strictness
  /// Shown beside a cell that is chosen.
  public var prompt: Message?
  /// Said when something else is typed.
  public var error: Message?

  public init(
    _ range: CellRange, _ rule: Rule, strictness: Strictness = .stop, prompt: Message? = nil, error: Message? = nil
  ) {
    self.range = range
    self.rule = rule
    self.strictness = strictness
    self.prompt = prompt
    self.error = error
  }

  /// A Boolean value that indicates whether answers can stand in a rule, and need no cells of their own.
  public static func fitsList(_ items: [String]) -> Bool {
    let units = items.reduce(0) { $0 + $1.utf16.count + 1 } - 1
    return !items.isEmpty && units <= longestList
      && !items.contains { $0.isEmpty || $0.utf8.contains { $0 == UInt8(ascii: ",") || $0 < 0x20 } }
  }
}
