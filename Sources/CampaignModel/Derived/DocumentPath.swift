/// Says which file of the campaign folder a material names.
internal import VietnameseText

extension Material {
  /// The path of the material's file within the campaign folder, `documents/to-roi.pdf`, as typed with or without its
  /// folder; `nil` where it names none, or leads anywhere else.
  ///
  /// The path is only of the right form; ``Campaign/document(of:)`` says whether there is such a file.
  public var documentPath: String? { file.flatMap(DocumentPath.path) }
}

extension Campaign {
  /// The file that readers may download with a material: there is one, it lies below `documents/`, and the material was
  /// released.
  public func document(of material: Material) -> (path: String, size: Int)? {
    guard material.state == .released, let path = material.documentPath, let size = documents[path] else { return nil }
    return (path, size)
  }
}

enum DocumentPath {
  static let folder = "documents"

  /// The form of a path that leads below `documents/` and nowhere else, or `nil`.
  static func path(_ typed: String) -> String? {
    let text = typed.nfc
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    for part in parts {
      // A backslash and a colon lead elsewhere on Windows; a leading dot hides a file.
      let isPlain = part.unicodeScalars.allSatisfy { scalar in
        scalar != "\\" && scalar != ":" && scalar.properties.generalCategory != .control
      }
      guard !part.isEmpty, !part.hasPrefix("."), isPlain, part.first != " ", part.last != " " else { return nil }
    }
    if parts.first.map(String.init) == folder { return parts.count > 1 ? text : nil }
    return folder + "/" + text
  }

  /// The kinds of file that a site hands out: what people print, show or play. Nothing that a browser would run.
  static let endings: Set<String> = [
    "pdf", "doc", "docx", "xls", "xlsx", "ppt", "pptx", "odt", "ods", "odp", "csv", "txt", "jpg", "jpeg", "png", "webp",
    "gif", "mp3", "m4a", "ogg", "wav", "mp4", "webm", "zip",
  ]

  /// The ending of a file's name in small letters, without the dot; empty where there is none.
  static func ending(_ path: String) -> String {
    guard let dot = path.lastIndex(of: "."), !path[dot...].contains("/") else { return "" }
    return path[path.index(after: dot)...].lowercased()
  }
}
