package import Diagnostics

/// The files of `site-templates/assets`: style sheet, scripts, drawings.
///
/// Style sheets and scripts carry the hash of their content in their names, so that a browser may keep them for ever; all
/// others keep their names, since style sheets refer to them.
struct SharedFiles: Sendable {
  static let folder = "tai-san"

  let files: [PlannedFile]
  let addresses: SiteAssets

  /// - Parameter contents: By name, as they stand in the folder.
  static func make(_ contents: [String: [UInt8]]) -> (shared: SharedFiles?, diagnostics: [Diagnostic]) {
    var paths: [String: String] = [:]
    var files: [PlannedFile] = []
    for (name, source) in contents.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
      let bytes =
        name.hasSuffix(".js")
        ? withoutComments(source) : name.hasSuffix(".css") ? withoutComments(styleSheet: source) : source
      let path = "\(folder)/\(publishedName(name, bytes))"
      paths[name] = path
      files.append(
        PlannedFile(
          path: path, content: .bytes(bytes),
          origin: { PlannedFile.Origin(template: "site-templates/assets/\(name)") }))
    }
    let missing = [
      "site.css", "bieu-tuong.svg", "tim-kiem.js", "bang.js", YearbookStyle.asset, "trinh-chieu.css", "trinh-chieu.js",
      "goi-ten.css",
    ].filter { paths[$0] == nil }
    guard let styleSheet = paths["site.css"], let icon = paths["bieu-tuong.svg"], let search = paths["tim-kiem.js"],
      let table = paths["bang.js"], let yearbook = paths[YearbookStyle.asset],
      let screenStyleSheet = paths["trinh-chieu.css"], let screenScript = paths["trinh-chieu.js"],
      let callingStyleSheet = paths["goi-ten.css"]
    else {
      return (nil, missing.map(Diagnostic.sharedFileMissing))
    }
    let addresses = SiteAssets(
      styleSheet: styleSheet, icon: icon, searchScript: search, tableScript: table, yearbookStyle: yearbook,
      screenStyleSheet: screenStyleSheet, screenScript: screenScript, callingStyleSheet: callingStyleSheet)
    return (SharedFiles(files: files, addresses: addresses), [])
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

  private static func publishedName(_ name: String, _ bytes: [UInt8]) -> String {
    guard let dot = name.lastIndex(of: "."), ["css", "js"].contains(name[name.index(after: dot)...]) else {
      return name
    }
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
