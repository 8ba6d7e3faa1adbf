internal import Diagnostics
internal import VietnameseText

/// Looks in every kind of file for what leads to a person's door.
///
/// The scanner knows numbers; here is judged what the place of a number says of it: names of files, drawings' paths and
/// the like are no texts, and what the publisher declared as its own contact may stand everywhere.
enum Privacy {
  static func judge(_ bytes: Bytes, kind: FileKind, path: String, options: AuditOptions, _ findings: inout FindingList)
  {
    guard options.house, kind != .css else { return }
    let isCopied = options.copiedFolder.map { path.hasPrefix($0) } ?? false
    var place = PlaceOfNumber(bytes, kind: kind)
    PersonalDataScanner(bytes).forEach { find in
      guard place.isPersonal(find) else { return true }
      // Offices' contacts in documents are judged where the documents come from.
      if isCopied, find.kind == .phone || find.kind == .email { return true }
      let typed = bytes.piece(find.range).text
      if options.allowedContacts.contains(PersonalData.normalised(typed)) { return true }
      findings.add(.personal(find.kind, typed), at: find.range.lowerBound, length: find.range.count)
      return !findings.isFull
    }
  }
}

/// Judges what the place of a number says of it.
private struct PlaceOfNumber {
  private let bytes: Bytes
  private let kind: FileKind
  private var markup: MarkupPlace

  init(_ bytes: Bytes, kind: FileKind) {
    self.bytes = bytes
    self.kind = kind
    markup = MarkupPlace(bytes)
  }

  mutating func isPersonal(_ find: PersonalData) -> Bool {
    switch kind {
    case .html, .xhtml, .xml, .svg:
      switch markup.part(at: find.range.lowerBound) {
      case .tag: return false
      case .value(let name, let start): return isPersonal(find, in: bytes.piece(name), valueAt: start)
      case .text: return find.isSure && !isInAddress(find)
      }
    case .csv: return isPersonalInTable(find)
    case .json, .script: return isPersonalInData(find)
    case .text, .css, .picture, .other: return find.isSure && !isInAddress(find)
    }
  }

  // MARK: Markup

  /// A value is judged where people read it, or where a link calls or writes to somebody.
  private func isPersonal(_ find: PersonalData, in name: Bytes, valueAt start: Int) -> Bool {
    guard find.isSure else { return false }
    if name.equals(anyCase: "href") || name.equals(anyCase: "src") || name.equals(anyCase: "action") {
      let value = bytes.piece(start..<find.range.upperBound)
      return value.starts(withAnyCase: "tel:") || value.starts(withAnyCase: "mailto:")
        || value.starts(withAnyCase: "sms:") || value.starts(withAnyCase: "geo:") || isInContactAddress(find)
    }
    if Self.readAloud.contains(where: { name.equals(anyCase: $0) }) { return !isInAddress(find) }
    let isData = name.equals(anyCase: "value") || name.equals(anyCase: "content") || name.starts(withAnyCase: "data-")
    return isData && !find.isPlain && !isInAddress(find)
  }

  private static let readAloud: [StaticString] = [
    "alt", "title", "aria-label", "aria-description", "aria-valuetext", "aria-placeholder", "placeholder", "label",
    "summary", "abbr",
  ]

  // MARK: Addresses of the web

  /// A Boolean value that indicates whether a number is part of an address, in which it names a file or a page.
  private func isInAddress(_ find: PersonalData) -> Bool {
    guard let start = addressStart(find) else { return false }
    return !isContact(start, find)
  }

  /// A Boolean value that indicates whether an address is that of a person's account or of a place.
  private func isInContactAddress(_ find: PersonalData) -> Bool {
    addressStart(find).map { isContact($0, find) } ?? false
  }

  private func isContact(_ start: Int, _ find: PersonalData) -> Bool {
    let address = bytes.piece(start..<find.range.lowerBound)
    if find.kind == .coordinates {
      return address.firstOffset(of: "map") != nil || address.firstOffset(of: "goo") != nil
    }
    return address.firstOffset(of: "zalo.me/") != nil || address.firstOffset(of: "wa.me/") != nil
  }

  /// Where the address of the web begins in which a number stands.
  private func addressStart(_ find: PersonalData) -> Int? {
    var start = find.range.lowerBound
    let limit = max(0, start - 300)
    while start > limit, !Self.endsAddress(bytes[start - 1]) { start -= 1 }
    let before = bytes.piece(start..<find.range.lowerBound)
    return before.firstOffset(of: "://") != nil || before.starts(withAnyCase: "www.") ? start : nil
  }

  private static func endsAddress(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") || byte == UInt8(ascii: "<")
      || byte == UInt8(ascii: ">")
  }

  // MARK: Tables and data

  /// A number that fills a cell is judged by its column's name.
  private func isPersonalInTable(_ find: PersonalData) -> Bool {
    guard !find.isSure || find.isPlain else { return !isInAddress(find) }
    guard fillsCell(find.range) else { return find.isSure }
    switch column(of: find.range.lowerBound).map(DataName.init) {
    case .personal: return true
    case .sum: return false
    case .other, nil: return find.isSure
    }
  }

  /// A bare number, outside quotes, is judged by its key.
  private func isPersonalInData(_ find: PersonalData) -> Bool {
    if find.kind == .coordinates { return !isInRing(find.range.lowerBound) && !isInAddress(find) }
    guard find.isPlain || !find.isSure else { return !isInAddress(find) }
    guard fillsCell(find.range) else { return find.isSure }
    switch DataName(key(before: find.range.lowerBound)) {
    case .personal: return true
    case .sum: return false
    case .other: return find.isSure && isQuoted(find.range)
    }
  }

  private func isQuoted(_ range: Range<Int>) -> Bool {
    range.lowerBound > 0 && bytes[range.lowerBound - 1] == UInt8(ascii: "\"")
  }

  /// A Boolean value that indicates whether a number has a cell or a value of its own.
  private func fillsCell(_ range: Range<Int>) -> Bool {
    var start = range.lowerBound
    while start > 0, bytes[start - 1] == 0x20 || bytes[start - 1] == UInt8(ascii: "\"") { start -= 1 }
    var end = range.upperBound
    while end < bytes.count, bytes[end] == 0x20 || bytes[end] == UInt8(ascii: "\"") { end += 1 }
    return (start == 0 || Self.parts(bytes[start - 1])) && (end == bytes.count || Self.parts(bytes[end]))
  }

  /// A Boolean value that indicates whether a byte stands between cells or values.
  private static func parts(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "["), UInt8(ascii: "]"),
      UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "="), 0x09, 0x0A, 0x0D:
      true
    default: false
    }
  }

  /// The key of the value at `start`; nothing for one in a list.
  private func key(before start: Int) -> Bytes {
    var end = start
    let limit = max(0, start - 100)
    while end > limit, bytes[end - 1] == 0x20 || bytes[end - 1] == UInt8(ascii: "\"") { end -= 1 }
    guard end > limit, bytes[end - 1] == UInt8(ascii: ":") else { return bytes.piece(0..<0) }
    end -= 1
    var first = end
    while first > limit, bytes[first - 1] != UInt8(ascii: ","), bytes[first - 1] != UInt8(ascii: "{") { first -= 1 }
    return bytes.piece(first..<end)
  }

  /// A Boolean value that indicates whether coordinates are part of a line or border: `[[106.5, 21.3], …`.
  private func isInRing(_ start: Int) -> Bool {
    var index = start - 1
    while index >= 0, bytes[index].isSpace { index -= 1 }
    guard index >= 0, bytes[index] == UInt8(ascii: "[") else { return false }
    index -= 1
    while index >= 0, bytes[index].isSpace { index -= 1 }
    return index >= 0 && (bytes[index] == UInt8(ascii: "[") || bytes[index] == UInt8(ascii: ","))
  }

  /// The name of the column in which `start` stands, where its line is not unusually long.
  private func column(of start: Int) -> Bytes? {
    var line = start
    let limit = max(0, start - 8192)
    while line > limit, bytes[line - 1] != 0x0A { line -= 1 }
    guard line > 0, line > limit || limit == 0 else { return nil }
    guard let separator = Self.separator(bytes) else { return nil }
    let number = Self.cells(bytes, from: line, to: start, separator: separator).count - 1
    let head = Self.cells(bytes, from: 0, to: min(bytes.count, 8192), separator: separator, isLine: true)
    return number >= 0 && number < head.count ? bytes.piece(head[number]) : nil
  }

  private static func separator(_ bytes: Bytes) -> UInt8? {
    bytes.prefix(8192).first { $0 == 0x09 || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ";") }
  }

  /// The cells between two offsets, quotes respected; of one line alone when `isLine`.
  private static func cells(
    _ bytes: Bytes, from start: Int, to end: Int, separator: UInt8, isLine: Bool = false
  ) -> [Range<Int>] {
    var cells: [Range<Int>] = []
    var first = start
    var isQuoted = false
    for index in start..<end {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if isQuoted { continue }
      if isLine, byte == 0x0A || byte == 0x0D { return cells + [first..<index] }
      guard byte == separator else { continue }
      cells.append(first..<index)
      first = index + 1
    }
    return cells + [first..<end]
  }
}

/// What the name of a column or key says of the numbers below it.
private enum DataName {
  case personal
  case sum
  case other

  init(_ name: Bytes) {
    let words = Folding.key(String(name.text.map { $0.isLetter || $0.isNumber ? $0 : " " }))
    func has(_ list: [String]) -> Bool { list.contains { words.contains($0) } }
    if has(["cmnd", "cccd", "cmt", "can cuoc", "chung minh", "dinh danh", "giay to", "identity", "passport"])
      || has(["dien thoai", "sdt", "phone", "mobile", "tel", "zalo", "lien he", "contact"])
    {
      self = .personal
    } else if has(["tien", "dong", "vnd", "money", "kinh phi", "gia", "area", "dien tich", "m2", "so luong", "tong"]) {
      self = .sum
    } else {
      self = .other
    }
  }
}
