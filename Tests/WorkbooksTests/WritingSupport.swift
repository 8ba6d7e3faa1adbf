import CLibZip
import Testing

@testable import Workbooks

/// The entries of an archive, as libzip reads them: it checks the directory and every checksum.
struct Unzipped {
  let names: [String]
  private let texts: [String: String]

  init(_ bytes: [UInt8]) throws {
    var names: [String] = []
    var texts: [String: String] = [:]
    try bytes.withUnsafeBytes { buffer in
      var problem = zip_error_t()
      let source = try #require(zip_source_buffer_create(buffer.baseAddress, zip_uint64_t(buffer.count), 0, &problem))
      let archive = try #require(zip_open_from_source(source, ZIP_CHECKCONS, &problem))
      defer { zip_discard(archive) }
      for index in 0..<zip_uint64_t(zip_get_num_entries(archive, 0)) {
        let name = String(cString: try #require(zip_get_name(archive, index, 0)))
        var status = zip_stat_t()
        try #require(zip_stat_index(archive, index, 0, &status) == 0)
        var content = [UInt8](repeating: 0, count: Int(status.size))
        let file = try #require(zip_fopen_index(archive, index, 0))
        let read = zip_fread(file, &content, zip_uint64_t(content.count))
        try #require(read == content.count && zip_fclose(file) == 0)
        names.append(name)
        texts[name] = String(decoding: content, as: UTF8.self)
      }
    }
    self.names = names
    self.texts = texts
  }

  subscript(_ name: String) -> String { texts[name] ?? "" }
}

extension WorkbookDocument {
  func unzipped() throws -> Unzipped { try Unzipped(bytes()) }

  static func of(_ rows: [[CellDocument]], _ change: (inout SheetDocument) -> Void = { _ in }) -> WorkbookDocument {
    var sheet = SheetDocument(name: "Điển hình", rows: rows.map { RowDocument($0) })
    change(&sheet)
    return WorkbookDocument(sheets: [sheet])
  }
}
