/// Which elements must not stand, at any depth, inside which others.
/// Source: HTML standard, the content models and contexts of the elements in section 4, as the Nu checker applies them.
///
/// `a > b` says that no `b` stands in an `a`. `b@c` is a `b` with an attribute `c`, `*@c` any element with one;
/// `input` counts unless it is hidden.
enum NestingTable {
  private static let lines = """
    a button > a button details dialog embed iframe input label select textarea
    a button > audio@controls video@controls img@usemap object@usemap *@tabindex
    dfn > dfn
    form > form
    label > label
    meter > meter
    noscript > noscript
    progress > progress
    caption > table
    header footer > header footer
    address > address article footer h1 h2 h3 h4 h5 h6 header nav section
    dt th > article footer h1 h2 h3 h4 h5 h6 header hgroup nav section
    a address article aside audio blockquote canvas caption dd del details dialog dt fieldset figure footer > main
    header ins li main map nav noscript object section slot td th video > main
    """

  /// What the table says of one element: the ancestors that forbid it, and those that forbid it with some attribute.
  struct Entry {
    var ancestors: UInt64 = 0
    var withAttribute: [(attribute: String, ancestors: UInt64)] = []
  }

  /// The bit of each element that forbids any, by `Name`; 0 for the others.
  static let bits: [UInt64] = {
    var bits = [UInt64](repeating: 0, count: Name.allCases.count)
    var next: UInt64 = 1
    for line in lines.split(separator: "\n") {
      for name in line.prefix(while: { $0 != ">" }).split(separator: " ").map({ Name(spelling: String($0)) })
      where bits[Int(name.rawValue)] == 0 {
        bits[Int(name.rawValue)] = next
        next <<= 1
      }
    }
    return bits
  }()

  /// The entries by `Name`.
  static let entries: [Entry] = read().entries

  /// The ancestors that forbid elements for an attribute, whatever their name.
  static let anyWithAttribute = read().any

  /// Changes with the table.
  static let fingerprint = Hash.of(lines)

  static func bit(_ name: Name) -> UInt64 { bits[Int(name.rawValue)] }

  private static func read() -> (entries: [Entry], any: [(attribute: String, ancestors: UInt64)]) {
    var entries = [Entry](repeating: Entry(), count: Name.allCases.count)
    var any: [(attribute: String, ancestors: UInt64)] = []
    for line in lines.split(separator: "\n") {
      let sides = line.split(separator: ">").map { $0.split(separator: " ") }
      guard sides.count == 2 else { continue }
      let mask = sides[0].reduce(0) { $0 | bit(Name(spelling: String($1))) }
      for word in sides[1] {
        let parts = word.split(separator: "@").map(String.init)
        let index = Int(Name(spelling: parts[0]).rawValue)
        if parts.count == 1 {
          entries[index].ancestors |= mask
        } else if parts[0] == "*" {
          any.append((parts[1], mask))
        } else {
          entries[index].withAttribute.append((parts[1], mask))
        }
      }
    }
    return (entries, any)
  }
}
