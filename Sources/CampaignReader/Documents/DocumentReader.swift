internal import CampaignModel
internal import Diagnostics
internal import VietnameseText
internal import Workbooks

/// Reads the words of a document that is handed out, to look for what must not be published.
enum DocumentReader {
  struct Reading {
    let text: DocumentText
    /// The bytes of a text file, for showing its lines.
    var source: [UInt8]?
  }

  private static let texts: Set<String> = [
    "txt", "md", "csv", "tsv", "html", "htm", "json", "xml", "svg", "srt", "vtt",
  ]
  private static let packages: Set<String> = ["docx", "pptx", "odt", "ods", "odp"]

  /// What the document says; `nil` where it is of a kind that is not searched, or cannot be read.
  static func read(_ path: String, in folder: CampaignFolder) -> Reading? {
    let ending = FolderInventory.split(path).suffix.lowercased()
    guard texts.contains(ending) || packages.contains(ending) || ending == "xlsx" else { return nil }
    do throws(FileProblem) {
      let bytes = try PatientReader.bytes(path, in: folder, limit: Limits.document)
      return texts.contains(ending) ? text(bytes) : package(bytes, isWorkbook: ending == "xlsx")
    } catch {
      return nil
    }
  }

  // MARK: Texts

  private static func text(_ bytes: [UInt8]) -> Reading? {
    guard case .success(let decoded) = TextDecoding.decode(bytes) else { return nil }
    return Reading(text: DocumentText(passages: passages(of: decoded.text)), source: Array(decoded.text.utf8))
  }

  /// The lines that hold something, long ones in pieces.
  static func passages(of text: String) -> [DocumentText.Passage] {
    var passages: [DocumentText.Passage] = []
    var line = 1
    var column = 1
    var start = 1
    var piece = String.UnicodeScalarView()
    func finish() {
      if piece.contains(where: { !$0.properties.isWhitespace }) {
        passages.append(DocumentText.Passage(String(piece), at: .text(line: line, column: start)))
      }
      piece = String.UnicodeScalarView()
      start = column
    }
    var afterReturn = false
    for scalar in text.unicodeScalars {
      let isLineFeed = scalar == "\n"
      if isLineFeed, afterReturn {
        afterReturn = false
        continue
      }
      afterReturn = scalar == "\r"
      if isLineFeed || afterReturn {
        finish()
        (line, column, start) = (line + 1, 1, 1)
        continue
      }
      piece.append(scalar)
      column += 1
      // Cut at a blank; where there is none for long, anywhere.
      let length = column - start
      if length >= Limits.documentPiece, scalar.properties.isWhitespace || length >= 2 * Limits.documentPiece {
        finish()
      }
    }
    finish()
    return passages
  }

  // MARK: Packages

  private static func package(_ bytes: [UInt8], isWorkbook: Bool) -> Reading? {
    do throws(WorkbookProblem) {
      var passages = isWorkbook ? cells(of: try WorkbookReader.read(bytes)) : []
      let paragraphs = try PackageTextReader.paragraphs(of: bytes, isWorkbook ? .besidesCells : .everything)
      passages += paragraphs.map { DocumentText.Passage($0) }
      return Reading(text: DocumentText(passages: passages))
    } catch {
      return nil
    }
  }

  private static func cells(of workbook: Workbook) -> [DocumentText.Passage] {
    workbook.sheets.flatMap { sheet in
      sheet.rows.flatMap { row in
        row.cells.compactMap { cell in
          guard case .text(let text) = cell.value else { return nil }
          return DocumentText.Passage(text, at: .cell(sheet: sheet.name, row: row.number, column: cell.column))
        }
      }
    }
  }
}
