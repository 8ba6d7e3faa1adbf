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
      let bytes = name.hasSuffix(".js") ? withoutComments(source) : source
      let path = "\(folder)/\(publishedName(name, bytes))"
      paths[name] = path
      files.append(
        PlannedFile(
          path: path, content: .bytes(bytes),
          origin: { PlannedFile.Origin(template: "site-templates/assets/\(name)") }))
    }
    let missing = [
      "site.css", "bieu-tuong.svg", "tim-kiem.js", "bang.js", YearbookStyle.asset, "trinh-chieu.css", "trinh-chieu.js",
    ].filter { paths[$0] == nil }
    guard let styleSheet = paths["site.css"], let icon = paths["bieu-tuong.svg"], let search = paths["tim-kiem.js"],
      let table = paths["bang.js"], let yearbook = paths[YearbookStyle.asset],
      let screenStyleSheet = paths["trinh-chieu.css"], let screenScript = paths["trinh-chieu.js"]
    else {
      return (nil, missing.map(Diagnostic.sharedFileMissing))
    }
    let addresses = SiteAssets(
      styleSheet: styleSheet, icon: icon, searchScript: search, tableScript: table, yearbookStyle: yearbook,
      screenStyleSheet: screenStyleSheet, screenScript: screenScript)
    return (SharedFiles(files: files, addresses: addresses), [])
  }

  /// A script without the lines that are comments alone: they are for those who change it, and a third of what a phone
  /// would load.
  static func withoutComments(_ script: [UInt8]) -> [UInt8] {
    let lines = script.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    return Array(
      lines.filter { !$0.drop { $0 == UInt8(ascii: " ") }.starts(with: "//".utf8) }.joined(separator: "\n".utf8))
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
