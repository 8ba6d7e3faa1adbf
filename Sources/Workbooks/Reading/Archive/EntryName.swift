/// What an entry of a workbook's archive may be called.
enum EntryName {
  /// A Boolean value that indicates whether the name stays inside the archive, wherever it might be unpacked.
  static func isSafe(_ name: String) -> Bool {
    guard !name.isEmpty, !name.hasPrefix("/") else { return false }
    guard name.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "\\") }) else { return false }
    let steps = name.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard !steps.contains(where: { $0.elementsEqual("..".utf8) || $0.elementsEqual(".".utf8) }) else { return false }
    return steps.first.map { !$0.contains(UInt8(ascii: ":")) } ?? false
  }
}
