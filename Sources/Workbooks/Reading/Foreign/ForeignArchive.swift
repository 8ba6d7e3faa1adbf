/// Recognises archives that hold something other than an `.xlsx` workbook.
enum ForeignArchive {
  /// Why an archive is not read that lacks a part which every workbook has.
  static func problem(of archive: Archive, missing part: String) throws(WorkbookProblem) -> WorkbookProblem {
    if archive.entry("xl/workbook.bin") != nil { return .binaryWorkbook }
    if archive.hasEntry(under: "xl/") { return .damaged(part: part) }
    if archive.hasEntry(under: "word/") { return .otherArchive("docx") }
    if archive.hasEntry(under: "ppt/") { return .otherArchive("pptx") }
    guard let entry = archive.entry("mimetype") else { return .otherArchive("zip") }
    let type = try archive.beginning(of: entry)
    if type.contains("opendocument.spreadsheet") { return .openDocument }
    let kinds = [("opendocument.text", "odt"), ("opendocument.presentation", "odp"), ("epub", "epub")]
    return .otherArchive(kinds.first { type.contains($0.0) }?.1 ?? "zip")
  }

  /// Why a package is not read whose main part is of this content type, or nil for a workbook.
  static func problem(of main: String, type: String?) -> WorkbookProblem? {
    let type = type?.lowercased() ?? ""
    if type.contains("sheet.binary") || main.lowercased().hasSuffix(".bin") { return .binaryWorkbook }
    let kinds = [
      ("wordprocessingml", "docx"), ("ms-word", "docm"), ("presentationml", "pptx"), ("ms-powerpoint", "pptm"),
      ("visio", "vsdx"),
    ]
    return kinds.first { type.contains($0.0) }.map { .otherArchive($0.1) }
  }
}
