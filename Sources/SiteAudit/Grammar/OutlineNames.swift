internal import CLibXML2

/// What an outline makes of the names in one page, each worked out once: the parser keeps equal names at one place.
struct OutlineNames {
  /// Where an element stands, as far as its namespace depends on it. Source: HTML standard, 13.2.6.
  enum Context: UInt64 {
    case html
    case svg
    case math
    /// A token of MathML, in which HTML is read.
    case token
    /// An annotation of MathML that holds MathML or a drawing.
    case annotation
    /// A page that is read as XML: an element says its namespace itself.
    case xml
  }

  /// What is made of a name in a context.
  struct Entry {
    let space: Space
    /// The name as the outline has it; kept by the outline's document.
    let name: UnsafeMutablePointer<UInt8>
    let spelling: String
    let role: OutlineRole
    /// The context of what is in such an element.
    let context: Context
  }

  private let dictionary: xmlDictPtr
  private let isServedAsHTML: Bool
  private var numbers = StampedTable()
  private(set) var entries: [Entry] = []

  init(dictionary: xmlDictPtr, isServedAsHTML: Bool) {
    self.dictionary = dictionary
    self.isServedAsHTML = isServedAsHTML
  }

  /// The number of the entry for an element of the page; nil where there is no memory.
  mutating func number(of element: xmlNodePtr, in context: Context) -> Int? {
    guard let pointer = element.pointee.name else { return nil }
    let declared = context == .xml ? Self.space(of: element) : .none
    var key = Hash.mix(UInt64(UInt(bitPattern: pointer)), 0x9E37_79B9_7F4A_7C15)
    key ^= context.rawValue << 56 | UInt64(declared.rawValue) << 48
    if let known = numbers[key] { return Int(known) }
    guard let entry = entry(pointer.spelling, in: context, declared: declared) else { return nil }
    entries.append(entry)
    _ = numbers.insert(key, UInt32(truncatingIfNeeded: entries.count - 1))
    return entries.count - 1
  }

  static func space(of node: xmlNodePtr) -> Space {
    node.pointee.ns?.pointee.href.map { Space(address: $0.spelling) } ?? .none
  }

  /// The name as the outline's document keeps it.
  func keep(_ name: String) -> UnsafeMutablePointer<UInt8>? {
    xmlDictLookup(dictionary, name, -1).map { UnsafeMutablePointer(mutating: $0) }
  }

  private func entry(_ spelling: String, in context: Context, declared: Space) -> Entry? {
    var name = isServedAsHTML ? spelling.lowercased() : spelling
    let space = context == .xml ? declared : Self.space(of: name, in: context)
    var role = OutlineRole.itself
    switch space {
    case .html:
      role = OutlineRole.byName[name] ?? .itself
      if !isServedAsHTML, role == .raw || (role == .childless && name != "template") { role = .itself }
      if name == "dir" { name = "ul" }
    case .svg: if isServedAsHTML { name = Self.svgSpellings[name] ?? name }
    default: break
    }
    let inner = innerContext(name, space)
    if space == .html, OutlineRole.isCustom(name) {
      name = "custom.element"
    } else if name.utf8.contains(UInt8(ascii: ".")) {
      // The names with dots are the outline's own.
      name = "unknown.element"
    }
    guard let kept = keep(name) else { return nil }
    return Entry(space: space, name: kept, spelling: name, role: role, context: inner)
  }

  private static func space(of name: String, in context: Context) -> Space {
    switch context {
    case .svg: return .svg
    case .math: return .math
    case .token where name == "mglyph" || name == "malignmark": return .math
    case .annotation: return name == "svg" ? .svg : .math
    default: return name == "svg" ? .svg : name == "math" ? .math : .html
    }
  }

  private func innerContext(_ name: String, _ space: Space) -> Context {
    guard isServedAsHTML else { return .xml }
    switch space {
    case .svg: return name == "foreignObject" || name == "desc" || name == "title" ? .html : .svg
    case .math:
      if name == "annotation-xml" { return .annotation }
      return ["mi", "mn", "mo", "ms", "mtext"].contains(name) ? .token : .math
    default: return .html
    }
  }

  /// SVG's names with capitals by what they are in small letters: HTML's parser mends them.
  private static let svgSpellings = Dictionary(
    OutlineRole.svgNames.map { ($0.lowercased(), $0) }, uniquingKeysWith: { one, _ in one })
}
