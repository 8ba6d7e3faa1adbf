/// What the last publish put where: the files of the tree and which of them were only carried over.
///
/// The form: a line `vinhdanh manifest 1`, lines `key: value`, an empty line, then a path a line, each after `=` (of this
/// publish) or `~` (a style sheet or script of the one before, kept for pages already open).
struct Manifest: Sendable, Hashable {
  var title = ""
  var place = ""
  var year = ""
  var updated = ""
  var isIllustrative = false
  /// The tree's folder, so that a restart can tell whether the swap took place.
  var device: UInt = 0
  var inode: UInt = 0
  /// By bytes.
  var files: [String] = []
  /// Style sheets and scripts carried over from the publish before.
  var carried: [String] = []

  private static let firstLine = "vinhdanh manifest 1"

  var encoded: [UInt8] {
    var text = Self.firstLine + "\n"
    for (key, value) in [
      ("title", title), ("place", place), ("year", year), ("updated", updated),
      ("illustrative", isIllustrative ? "yes" : "no"), ("device", String(device)), ("inode", String(inode)),
    ] {
      text += "\(key): \(value.split(whereSeparator: \.isNewline).joined(separator: " "))\n"
    }
    text += "\n"
    for file in files { text += "=\(file)\n" }
    for file in carried { text += "~\(file)\n" }
    return Array(text.utf8)
  }

  init() {}

  /// Reads a manifest; anything of another form is none.
  init?(encoded bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)[...]
    guard lines.popFirst() == Substring(Self.firstLine) else { return nil }
    while let line = lines.popFirst(), !line.isEmpty {
      guard let colon = line.firstIndex(of: ":") else { return nil }
      let value = String(line[line.index(after: colon)...].drop { $0 == " " })
      switch line[..<colon] {
      case "title": title = value
      case "place": place = value
      case "year": year = value
      case "updated": updated = value
      case "illustrative": isIllustrative = value == "yes"
      case "device": device = UInt(value) ?? 0
      case "inode": inode = UInt(value) ?? 0
      default: continue
      }
    }
    for line in lines where !line.isEmpty {
      if line.first == "=" { files.append(String(line.dropFirst())) }
      if line.first == "~" { carried.append(String(line.dropFirst())) }
    }
  }
}
