internal import Diagnostics

/// Judges JSON-LD: the vocabulary is schema.org's, types are spelled right, and entities say what their type asks for.
///
/// The text is JSON by now. What stands under another context is let be.
struct StructuredData {
  private var tree = JSONTree()

  /// - Parameters:
  ///   - bytes: The block's text.
  ///   - report: Receives each finding and its place in `bytes`.
  mutating func judge(_ bytes: Bytes, report: (Finding, Range<Int>) -> Void) {
    tree.read(bytes)
    guard let root = tree.nodes.first else { return }
    let tops = root.kind == .array ? Array(tree.children(of: 0)) : [0]
    for top in tops where tree.nodes[top].kind == .object {
      guard let context = child(of: top, "@context", bytes) else {
        report(.jsonLDContext(nil), tree.nodes[top].range)
        continue
      }
      switch vocabulary(context, bytes) {
      case .schema: judge(entitiesIn: top, bytes, report)
      case .nearly(let place): report(.jsonLDContext(bytes.piece(place).text), place)
      case .other: break
      }
    }
  }

  private enum Vocabulary {
    case schema
    case nearly(Range<Int>)
    case other
  }

  private func vocabulary(_ context: Int, _ bytes: Bytes) -> Vocabulary {
    let node = tree.nodes[context]
    switch node.kind {
    case .string:
      let text = unescaped(node.range, bytes)
      var address = text[...]
      for scheme in ["https://", "http://"] where address.hasPrefix(scheme) {
        address = address.dropFirst(scheme.count)
      }
      if address.hasPrefix("www.") { address = address.dropFirst(4) }
      while address.hasSuffix("/") { address = address.dropLast() }
      guard address != "schema.org" || !text.hasPrefix("http") else { return .schema }
      return address.lowercased().contains("schema") ? .nearly(node.range) : .other
    case .array:
      for child in tree.children(of: context) where tree.nodes[child].kind == .string {
        if case .schema = vocabulary(child, bytes) { return .schema }
      }
      return .other
    default: return .other
    }
  }

  // MARK: Entities

  private func judge(entitiesIn top: Int, _ bytes: Bytes, _ report: (Finding, Range<Int>) -> Void) {
    let hasGraph = child(of: top, "@graph", bytes) != nil
    for number in top..<tree.nodes[top].end where tree.nodes[number].kind == .object {
      let type = child(of: number, "@type", bytes)
      if type == nil {
        let isEntity = number == top ? !hasGraph : isInGraph(number, bytes)
        if isEntity, !isReference(number, bytes) { report(.jsonLDTypeMissing(), tree.nodes[number].range) }
      }
      for name in type.map({ typeNames($0) }) ?? [] { judge(number, type: name, bytes, report) }
      for property in tree.children(of: number) { judge(property: property, bytes, report) }
    }
  }

  private func isInGraph(_ number: Int, _ bytes: Bytes) -> Bool {
    let parent = tree.nodes[number].parent
    return parent >= 0 && bytes.piece(tree.nodes[parent].key).equals("@graph")
  }

  /// A Boolean value that indicates whether an object only names another, by its `@id`.
  private func isReference(_ number: Int, _ bytes: Bytes) -> Bool {
    child(of: number, "@id", bytes) != nil
      && tree.children(of: number).allSatisfy { bytes.piece(tree.nodes[$0].key).first == UInt8(ascii: "@") }
  }

  /// The values of `@type`.
  private func typeNames(_ type: Int) -> [Int] {
    switch tree.nodes[type].kind {
    case .string: [type]
    case .array: tree.children(of: type).filter { tree.nodes[$0].kind == .string }
    default: []
    }
  }

  private func judge(_ number: Int, type: Int, _ bytes: Bytes, _ report: (Finding, Range<Int>) -> Void) {
    let place = tree.nodes[type].range
    var name = unescaped(place, bytes)
    for prefix in ["https://schema.org/", "http://schema.org/", "schema:"] where name.hasPrefix(prefix) {
      name.removeFirst(prefix.count)
    }
    guard let required = SchemaTypes.required[name] else {
      guard !SchemaTypes.known.contains(name), let meant = Self.meant(name) else { return }
      return report(.jsonLDTypeUnknown(name, meant: meant), place)
    }
    guard !isReference(number, bytes) else { return }
    let missing = required.first { names in !names.contains { isGiven(number, $0, bytes) } }
    if let missing { report(.jsonLDPropertyMissing(missing.joined(separator: " | "), of: name), place) }
    if name == "BreadcrumbList" || name == "ItemList" { judge(list: number, name, bytes, report) }
  }

  private static func meant(_ name: String) -> String? {
    let lower = name.lowercased()
    if let same = SchemaTypes.known.first(where: { $0.lowercased() == lower }) { return same }
    let near = NearMiss.of(name, among: SchemaTypes.known.sorted())
    // schema.org has twice as many types as are listed here: only a slip of the pen is told.
    return near.flatMap { abs($0.count - name.count) <= 1 ? $0 : nil }
  }

  private func isGiven(_ number: Int, _ name: String, _ bytes: Bytes) -> Bool {
    guard let value = child(of: number, name, bytes) else { return false }
    switch tree.nodes[value].kind {
    case .string: return bytes.piece(tree.nodes[value].range).hasInk
    case .literal: return !bytes.piece(tree.nodes[value].range).equals("null")
    case .array: return tree.nodes[value].end > value + 1
    case .object, .number: return true
    }
  }

  // MARK: Lists

  /// The elements of a list are numbered from 1 on, and say what they are.
  private func judge(list number: Int, _ name: String, _ bytes: Bytes, _ report: (Finding, Range<Int>) -> Void) {
    guard let elements = child(of: number, "itemListElement", bytes) else { return }
    let items = tree.nodes[elements].kind == .array ? Array(tree.children(of: elements)) : [elements]
    for (index, item) in items.enumerated() where tree.nodes[item].kind == .object {
      guard name == "BreadcrumbList" || child(of: item, "position", bytes) != nil || isListItem(item, bytes) else {
        continue
      }
      guard let position = child(of: item, "position", bytes) else {
        report(.jsonLDPropertyMissing("position", of: "ListItem"), tree.nodes[item].range)
        continue
      }
      let place = tree.nodes[position].range
      if Int(bytes.piece(place).text) != index + 1 {
        report(.jsonLDPosition(bytes.piece(place).text, index + 1), place)
      }
      guard name == "BreadcrumbList" else { continue }
      let target = child(of: item, "item", bytes)
      if target == nil, index < items.count - 1 {
        report(.jsonLDPropertyMissing("item", of: "ListItem"), tree.nodes[item].range)
      } else if !isGiven(item, "name", bytes), !(target.map { isGiven($0, "name", bytes) } ?? false) {
        report(.jsonLDPropertyMissing("name", of: "ListItem"), tree.nodes[item].range)
      }
    }
  }

  private func isListItem(_ number: Int, _ bytes: Bytes) -> Bool {
    child(of: number, "@type", bytes).map { bytes.piece(tree.nodes[$0].range).equals("ListItem") } ?? false
  }

  // MARK: Values

  private func judge(property number: Int, _ bytes: Bytes, _ report: (Finding, Range<Int>) -> Void) {
    let node = tree.nodes[number]
    guard node.kind == .string || node.kind == .array else { return }
    let key = bytes.piece(node.key).text
    let isDate = SchemaTypes.dates.contains(key)
    guard isDate || SchemaTypes.addresses.contains(key) else { return }
    let values = node.kind == .string ? [number] : tree.children(of: number).filter { tree.nodes[$0].kind == .string }
    for value in values {
      let place = tree.nodes[value].range
      let text = unescaped(place, bytes)
      if isDate {
        if !ISODate.isValid(text) { report(.jsonLDDate(text, key), place) }
      } else if !text.hasPrefix("https://"), !text.hasPrefix("http://") {
        report(.jsonLDAddress(text, key), place)
      }
    }
  }

  private func child(of number: Int, _ name: String, _ bytes: Bytes) -> Int? {
    guard number < tree.nodes.count, tree.nodes[number].kind == .object else { return nil }
    let wanted = name.utf8
    return tree.children(of: number).first { bytes.piece(tree.nodes[$0].key).elementsEqual(wanted) }
  }

  /// A string's text with `\/` as `/`; other escapes stay, for nothing that is compared has them.
  private func unescaped(_ range: Range<Int>, _ bytes: Bytes) -> String {
    let piece = bytes.piece(range)
    return piece.contains(UInt8(ascii: "\\")) ? piece.text.replacing("\\/", with: "/") : piece.text
  }
}

/// Days and points in time as ISO 8601 writes them: `2024-05-09`, `2024-05-09T08:00+07:00`, also `2024` and `2024-05`.
enum ISODate {
  static func isValid(_ text: String) -> Bool {
    let parts = text.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
    guard let day = parts.first else { return false }
    let fields = day.split(separator: "-", omittingEmptySubsequences: false)
    guard fields.count <= 3, let year = fields.first, isDigits(year, 4) else { return false }
    if fields.count > 1 { guard isDigits(fields[1], 2), (1...12).contains(Int(fields[1]) ?? 0) else { return false } }
    if fields.count > 2 { guard isDigits(fields[2], 2), (1...31).contains(Int(fields[2]) ?? 0) else { return false } }
    return parts.count == 1 || (fields.count == 3 && isTime(parts[1]))
  }

  private static func isTime(_ text: Substring) -> Bool {
    var time = text
    if time.hasSuffix("Z") {
      time = time.dropLast()
    } else if let sign = time.lastIndex(where: { $0 == "+" || $0 == "-" }) {
      let offset = time[time.index(after: sign)...].filter { $0 != ":" }
      guard offset.count == 4 || offset.count == 2, offset.allSatisfy(\.isNumber) else { return false }
      time = time[..<sign]
    }
    let fields = time.split(separator: ":", omittingEmptySubsequences: false)
    guard (2...3).contains(fields.count), isDigits(fields[0], 2), isDigits(fields[1], 2) else { return false }
    return fields.count == 2 || Double(fields[2]) != nil
  }

  private static func isDigits(_ text: Substring, _ count: Int) -> Bool {
    text.utf8.count == count && text.utf8.allSatisfy(\.isDigit)
  }
}
