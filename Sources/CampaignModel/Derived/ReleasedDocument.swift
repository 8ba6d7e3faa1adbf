/// Lists the files that are handed out: what a released material names is copied to the site as it is.
internal import Diagnostics
internal import VietnameseText

/// A file below `documents/` that is published.
struct ReleasedDocument {
  /// Relative to the campaign folder.
  let path: String
  /// What it says; `nil` where that could not be read.
  let text: DocumentText?
  /// The cell of the first material that names it.
  let namedAt: SourceLocation

  /// The words of its name and of the folders below `documents/`: `Vi-Thi_Hoa.txt`, `ViThiHoa.txt`.
  var nameWords: String {
    var words = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in String(path.dropFirst(DocumentPath.folder.count + 1)).nfc.unicodeScalars {
      if scalar.properties.isUppercase, previous?.properties.isLowercase ?? false { words.append(" ") }
      words.append(scalar)
      previous = scalar
    }
    return String(words)
  }

  /// What it says, as one text; empty where that could not be read.
  var words: String { (text?.passages ?? []).map(\.text).joined(separator: " ") }
}

extension Campaign {
  /// Each document that is published, once, in the order of the materials.
  var releasedDocuments: [ReleasedDocument] {
    var seen: Set<String> = []
    return materials.compactMap { material in
      guard let path = document(of: material)?.path, seen.insert(path).inserted else { return nil }
      return ReleasedDocument(
        path: path, text: documentTexts[path], namedAt: material.origin.location("file"))
    }
  }
}

extension CampaignRecords {
  /// The paths of the documents that are published, in the order of the materials: what their reader has to search.
  public var releasedDocumentPaths: [String] {
    var seen: Set<String> = []
    return materials.compactMap { material in
      guard material.state == .released, let path = material.documentPath, documents[path] != nil,
        seen.insert(path).inserted
      else { return nil }
      return path
    }
  }
}
