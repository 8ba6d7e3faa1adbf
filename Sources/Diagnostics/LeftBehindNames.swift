/// Names of files that editors and office programs leave beside the real ones; their coming and going means nothing, and
/// nobody reads them: whoever watches a folder and whoever reads it must agree.
package enum LeftBehindNames {
  /// A Boolean value that indicates whether a file or folder of this name is not looked at: hidden ones (`.git`,
  /// `.~lock.x#`, `.x.swp`), owner files of Excel and Word (`~$x.xlsx`), backups and files half written.
  package static func contains(_ name: String) -> Bool {
    let bytes = name.utf8
    guard let first = bytes.first, let last = bytes.last else { return true }
    if first == UInt8(ascii: ".") || last == UInt8(ascii: "~") || bytes.starts(with: "~$".utf8) { return true }
    if first == UInt8(ascii: "#"), last == UInt8(ascii: "#") { return true }
    // Vim tries with this name whether it may write in the folder.
    if bytes.elementsEqual("4913".utf8) { return true }
    guard let dot = bytes.lastIndex(of: UInt8(ascii: ".")) else { return isHalfSaved(bytes) }
    let suffix = bytes[bytes.index(after: dot)...].map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    return Self.suffixes.contains(suffix)
  }

  /// Excel writes a workbook anew as `5F3A1C00` and then gives it its name.
  private static func isHalfSaved(_ name: String.UTF8View) -> Bool {
    name.count == 8 && name.allSatisfy { (0x30...0x39).contains($0) || (0x41...0x46).contains($0) }
      && name.contains { $0 >= 0x41 }
  }

  private static let suffixes: Set<[UInt8]> = Set(
    ["swp", "swx", "swo", "tmp", "temp", "part", "partial", "crdownload", "bak"].map { Array($0.utf8) })
}
