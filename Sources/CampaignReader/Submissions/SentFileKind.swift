/// What a commune may send instead of a workbook, told by the ending of its name.
enum SentFileKind: Sendable {
  case document
  case pdf
  case archive
  case plainText
  case picture
  case slides

  init?(suffix: String) {
    switch suffix {
    case "doc", "docx", "docm", "odt", "rtf": self = .document
    case "pdf": self = .pdf
    case "zip", "rar", "7z", "gz", "tar": self = .archive
    case "txt", "md", "htm", "html": self = .plainText
    case "jpg", "jpeg", "png", "gif", "bmp", "heic", "heif", "webp", "tif", "tiff": self = .picture
    case "ppt", "pptx", "odp": self = .slides
    default: return nil
    }
  }
}
