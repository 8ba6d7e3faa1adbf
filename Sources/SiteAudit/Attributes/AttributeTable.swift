/// The attributes that elements take and the types of their values, from a text that a person can check against the
/// standard.
struct AttributeTable: Sendable {
  /// What one element takes, and the types; names in small letters, as HTML's parser reads them.
  struct Row: Sendable {
    fileprivate(set) var own: [String: AttributeType] = [:]
    /// Attributes that nearly all elements take, but not this one.
    fileprivate(set) var refused: Set<String> = []
    /// Attributes that it must have.
    fileprivate(set) var required: [String] = []
    /// A Boolean value that indicates whether the element takes any attribute at all.
    fileprivate(set) var takesAny = false
    /// Its own attributes as the standard spells them, in order, for findings.
    fileprivate(set) var spellings: [String] = []
    fileprivate(set) var unread: [String] = []
  }

  /// The rows by the element's name in small letters.
  let rows: [String: Row]
  /// What every element takes.
  let globals: Row
  /// Items whose type there is not: none, as a test asks.
  let unread: [String]
  /// The hash of the whole text.
  let fingerprint: UInt64

  /// - Parameters:
  ///   - elements: Lines `NAME NAME…: ITEM…`, several for an element where one is too long. An item is
  ///     `ATTRIBUTE=TYPE`, or the attribute alone for any text; with `!` before it when it is required, with `-` when
  ///     the element refuses what others take; `*` for any attribute at all; `$NAME` for the items of a group.
  ///   - globals: Items for all elements.
  ///   - groups: Lines `$NAME: ITEM…`.
  ///   - handlers: Events whose handlers every element takes, without `on`.
  init(elements: String, globals: String, groups: String = "", handlers: String = "") {
    let shared = Self.lines(groups).reduce(into: [String: [Substring]]()) { shared, line in
      for name in line.names { shared[String(name), default: []] += line.items }
    }
    rows = Self.lines(elements).reduce(into: [:]) { rows, line in
      let items = line.items.flatMap { shared[String($0)] ?? [$0] }
      for name in line.names { rows[name.lowercased(), default: Row()].add(items) }
    }
    var common = Row()
    common.add(globals.split(whereSeparator: \.isWhitespace))
    common.add(handlers.split(whereSeparator: \.isWhitespace).map { "on\($0)=script" })
    self.globals = common
    unread = rows.values.flatMap(\.unread) + common.unread
    fingerprint = [elements, globals, groups, handlers].reduce(0) { Hash.mix($0 ^ Hash.of($1), 0xC2B2_AE3D_27D4_EB4F) }
  }

  /// The type of an attribute's value; nil when the element does not take it or there is no such element.
  func type(of attribute: String, on element: String) -> AttributeType? {
    rows[element].flatMap { type(of: attribute, on: $0) }
  }

  /// The type of an attribute's value; nil when the element does not take it.
  func type(of attribute: String, on row: Row) -> AttributeType? {
    row.own[attribute] ?? (row.refused.contains(attribute) ? nil : globals.own[attribute])
  }

  /// The elements that have an attribute of their own by this name, in order.
  func elements(with attribute: String) -> [String] {
    rows.filter { $0.value.own[attribute] != nil }.keys.sorted()
  }

  private static func lines(_ text: String) -> [(names: [Substring], items: [Substring])] {
    text.split(separator: "\n").compactMap { line in
      guard let colon = line.firstIndex(of: ":") else { return nil }
      return (line[..<colon].split(separator: " "), line[line.index(after: colon)...].split(separator: " "))
    }
  }
}

extension AttributeTable.Row {
  fileprivate mutating func add(_ items: some Sequence<some StringProtocol>) {
    for item in items { add(String(item)) }
  }

  private mutating func add(_ item: String) {
    if item == "*" {
      takesAny = true
    } else if item.hasPrefix("-") {
      refused.insert(item.dropFirst().lowercased())
    } else {
      let isRequired = item.hasPrefix("!")
      let parts = (isRequired ? item.dropFirst() : item[...]).split(separator: "=", maxSplits: 1)
      guard let name = parts.first, let type = DatatypeNotation.read(parts.count > 1 ? parts[1] : "text") else {
        unread.append(item)
        return
      }
      own[name.lowercased()] = type
      spellings.append(String(name))
      if isRequired { required.append(String(name)) }
    }
  }
}
