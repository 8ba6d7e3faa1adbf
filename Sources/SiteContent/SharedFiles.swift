package import Diagnostics

/// The files of `site-templates/assets`: style sheet, scripts, drawings.
///
/// Style sheets, scripts, the icon and what style sheets refer to carry the hash of their content in their names, so that a
/// browser may keep them for ever. All others keep their names: a campaign's own templates refer to them by these.
struct SharedFiles: Sendable {
  static let folder = "tai-san"
  private static let icon = "bieu-tuong.svg"

  let files: [PlannedFile]
  let addresses: SiteAssets

  /// - Parameter contents: By name, as they stand in the folder.
  static func make(_ contents: [String: [UInt8]]) -> (shared: SharedFiles?, diagnostics: [Diagnostic]) {
    let (files, paths) = published(contents)
    let missing = [
      "site.css", icon, "tim-kiem.js", "bang.js", YearbookStyle.asset, "trinh-chieu.css", "trinh-chieu.js",
      "goi-ten.css",
    ].filter { paths[$0] == nil }
    guard let styleSheet = paths["site.css"], let iconPath = paths[icon], let search = paths["tim-kiem.js"],
      let table = paths["bang.js"], let yearbook = paths[YearbookStyle.asset],
      let screenStyleSheet = paths["trinh-chieu.css"], let screenScript = paths["trinh-chieu.js"],
      let callingStyleSheet = paths["goi-ten.css"]
    else {
      return (nil, missing.map(Diagnostic.sharedFileMissing))
    }
    let addresses = SiteAssets(
      styleSheet: styleSheet, icon: iconPath, searchScript: search, tableScript: table, yearbookStyle: yearbook,
      screenStyleSheet: screenStyleSheet, screenScript: screenScript, callingStyleSheet: callingStyleSheet)
    return (SharedFiles(files: files, addresses: addresses), [])
  }

  /// The files under the names that the site has for them, and each one's path by the name that it has in the folder.
  private static func published(_ contents: [String: [UInt8]]) -> ([PlannedFile], paths: [String: String]) {
    var paths: [String: String] = [:]
    var files: [PlannedFile] = []
    var renamed: [(name: String, published: String)] = []
    let styleSheets = contents.filter { $0.key.hasSuffix(".css") }
    // Style sheets come last, when the names of what they refer to are known.
    let order = contents.sorted { first, second in
      let isLast = (styleSheets[first.key] != nil, styleSheets[second.key] != nil)
      return isLast.0 == isLast.1 ? first.key.utf8.lexicographicallyPrecedes(second.key.utf8) : isLast.1
    }
    for (name, source) in order {
      let bytes: [UInt8]
      if name.hasSuffix(".js") {
        bytes = withoutComments(source)
      } else if name.hasSuffix(".css") {
        bytes = renaming(renamed, in: withoutComments(styleSheet: source))
      } else {
        bytes = source
      }
      let isKept = ["css", "js"].contains(fileExtension(name)) || name == icon
      let isReferredTo = styleSheets.values.contains { reference(to: name, in: $0[...]) != nil }
      let published = isKept || isReferredTo ? hashedName(name, bytes) : name
      if published != name { renamed.append((name, published)) }
      paths[name] = "\(folder)/\(published)"
      files.append(
        PlannedFile(
          path: "\(folder)/\(published)", content: .bytes(bytes),
          origin: { PlannedFile.Origin(template: "site-templates/assets/\(name)") }))
    }
    return (files, paths)
  }

  /// A script without the lines that are comments alone: they are for those who change it, and a third of what a phone
  /// would load.
  static func withoutComments(_ script: [UInt8]) -> [UInt8] {
    let lines = script.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    return Array(
      lines.filter { !$0.drop { $0 == UInt8(ascii: " ") }.starts(with: "//".utf8) }.joined(separator: "\n".utf8))
  }

  /// A style sheet without its comments, line for line; texts in quotes stay as they are, and so does what follows a comment
  /// that never ends, which the audit then shows.
  static func withoutComments(styleSheet: [UInt8]) -> [UInt8] {
    let (slash, star, newline) = (UInt8(ascii: "/"), UInt8(ascii: "*"), UInt8(ascii: "\n"))
    var result: [UInt8] = []
    result.reserveCapacity(styleSheet.count)
    var rest = styleSheet[...]
    var quote: UInt8?
    var neverEnds = false
    while let byte = rest.popFirst() {
      if let open = quote {
        result.append(byte)
        if byte == UInt8(ascii: "\\"), let escaped = rest.popFirst() { result.append(escaped) }
        if byte == open || byte == newline { quote = nil }
      } else if byte == slash, rest.first == star, !neverEnds {
        guard let end = Self.end(ofCommentIn: rest.dropFirst()) else {
          neverEnds = true
          result.append(byte)
          continue
        }
        result.append(contentsOf: rest[..<end].filter { $0 == newline })
        rest = rest[end...]
      } else {
        if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") { quote = byte }
        result.append(byte)
      }
    }
    return result
  }

  /// Where a comment ends, after its `*/`; `nil` where it never does.
  private static func end(ofCommentIn bytes: ArraySlice<UInt8>) -> Int? {
    bytes.indices.first { place in
      bytes[place] == UInt8(ascii: "/") && place > bytes.startIndex && bytes[place - 1] == UInt8(ascii: "*")
    }.map { $0 + 1 }
  }

  /// A style sheet whose `url(…)` name files as they are published.
  private static func renaming(_ files: [(name: String, published: String)], in styleSheet: [UInt8]) -> [UInt8] {
    var result = styleSheet
    for file in files {
      var start = result.startIndex
      while let place = reference(to: file.name, in: result[start...]) {
        result.replaceSubrange(place, with: file.published.utf8)
        start = place.lowerBound + file.published.utf8.count
      }
    }
    return result
  }

  /// Where a style sheet first names a file: right after `url(`, with or without quotes.
  private static func reference(to name: String, in styleSheet: ArraySlice<UInt8>) -> Range<Int>? {
    let quotes = "\"'".utf8
    var rest = styleSheet
    while let open = endOfOpening(in: rest) {
      rest = rest[open...]
      var start = rest.startIndex
      if let first = rest.first, quotes.contains(first) { start += 1 }
      guard rest[start...].starts(with: name.utf8) else { continue }
      let end = start + name.utf8.count
      if end < rest.endIndex, rest[end] == UInt8(ascii: ")") || quotes.contains(rest[end]) { return start..<end }
    }
    return nil
  }

  /// Where the first `url(` ends. Every style sheet is searched for every file, at each change of any.
  private static func endOfOpening(in styleSheet: ArraySlice<UInt8>) -> Int? {
    let found = styleSheet.withUnsafeBufferPointer { bytes in
      bytes.indices.dropFirst(3).first { place in
        bytes[place] == UInt8(ascii: "(") && bytes[place - 1] == UInt8(ascii: "l")
          && bytes[place - 2] == UInt8(ascii: "r") && bytes[place - 3] == UInt8(ascii: "u")
      }
    }
    return found.map { styleSheet.startIndex + $0 + 1 }
  }

  private static func fileExtension(_ name: String) -> Substring {
    name.lastIndex(of: ".").map { name[name.index(after: $0)...] } ?? ""
  }

  private static func hashedName(_ name: String, _ bytes: [UInt8]) -> String {
    guard let dot = name.lastIndex(of: ".") else { return name }
    return "\(name[..<dot]).\(hash(bytes))\(name[dot...])"
  }

  /// FNV-1a, 64 bits: it tells versions apart, it guards nothing.
  static func hash(_ bytes: [UInt8]) -> String {
    var value: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}

extension DiagnosticKind {
  static let sharedFileMissing = DiagnosticKind("shared-file-missing", .error)
  package static let addressTaken = DiagnosticKind("address-taken", .error)
  static let correctionPageUnknown = DiagnosticKind("correction-page-unknown", .error)
  static let correctionWithheld = DiagnosticKind("correction-withheld", .note)
  static let noSiteAddress = DiagnosticKind("no-site-address", .note)
}

extension Diagnostic {
  static func sharedFileMissing(_ name: String) -> Diagnostic {
    Diagnostic(
      .sharedFileMissing, at: SourceLocation(file: "site-templates/assets/\(name)"),
      Phrase(vi: "thiếu tệp dùng chung \(name.quoted())", en: "the shared file \(name.quoted()) is missing"),
      remedy: Phrase(
        vi: "Cài lại chương trình, hoặc chép tệp này vào thư mục site-templates/assets.",
        en: "Install the program again, or put the file into site-templates/assets."))
  }
}
