internal import Diagnostics

// What is said of stories.

extension DiagnosticKind {
  static let frontMatterNotClosed = DiagnosticKind("story-front-matter-not-closed", .error)
  static let emptyStory = DiagnosticKind("story-empty", .warning)
  static let storyTooDeep = DiagnosticKind("story-nested-too-deep", .error)
  static let storyHTMLDropped = DiagnosticKind("story-html-dropped", .warning)
  static let storyImageDropped = DiagnosticKind("story-image-dropped", .warning)
  static let storyLinkUnsafe = DiagnosticKind("story-link-unsafe", .warning)
  static let storyLinkForm = DiagnosticKind("story-link-form", .error)
  static let forewordEmpty = DiagnosticKind("foreword-empty", .error)
  static let forewordNotSigned = DiagnosticKind("foreword-not-signed", .error)
  static let forewordLinkDropped = DiagnosticKind("foreword-link-dropped", .warning)
  static let storyLinkMissing = DiagnosticKind("story-link-missing", .error)
}

extension Diagnostic {
  static func frontMatterNotClosed(at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .frontMatterNotClosed, at: place,
      Phrase(
        vi: "phần khai đầu bài mở bằng “---” mà không đóng lại", en: "the front matter opened by “---” is never closed"),
      remedy: Phrase(
        vi:
          "Thêm một dòng “---” ngay sau các dòng khai, trước lời văn; nếu không có phần này thì xóa dòng “---” đầu tiên.",
        en: "Add a line “---” behind what it declares, or delete the first one."))
  }

  static func emptyStory(at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .emptyStory, at: place, Phrase(vi: "câu chuyện chưa có nội dung", en: "the story says nothing"),
      remedy: Phrase(vi: "Viết câu chuyện, hoặc xóa tệp này.", en: "Write it, or delete the file."))
  }

  static func storyTooDeep(at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .storyTooDeep, at: place,
      Phrase(
        vi: "bài có các phần lồng nhau quá \(Limits.storyDepth) lớp (dấu “>”, “-”, “*” hoặc “[” lặp lại)",
        en: "the text nests more than \(Limits.storyDepth) deep"),
      remedy: Phrase(
        vi: "Xem lại dòng này, xóa các dấu lặp lại ở đầu dòng hoặc quanh chữ.",
        en: "Look at this line and delete the repeated signs before or around the words."))
  }

  static func storyHTMLDropped(at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .storyHTMLDropped, at: place, Phrase(vi: "mã HTML bị bỏ, không đăng", en: "HTML is left out"),
      remedy: Phrase(
        vi: "Xóa các thẻ <…>, chỉ viết chữ; dấu “<” thuộc bài thì ghi là “\\<”.",
        en: "Write Markdown; write “\\<” for a “<” of the text."))
  }

  static func storyImageDropped(_ url: String, at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .storyImageDropped, at: place,
      Phrase(vi: "ảnh \(url.quoted()) bị bỏ, không đăng", en: "the image \(url.quoted()) is left out"),
      explanation: Phrase(vi: "Lời văn chưa đăng kèm ảnh được.", en: "Texts cannot hold images yet."),
      remedy: Phrase(vi: "Xóa ảnh khỏi bài.", en: "Take it out of the story."))
  }

  static func storyLinkUnsafe(_ url: String, at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .storyLinkUnsafe, at: place,
      Phrase(
        vi: "liên kết \(url.quoted()) không an toàn, bị bỏ; chữ của liên kết vẫn giữ",
        en: "the unsafe link \(url.quoted()) is left out, its words are kept"),
      remedy: Phrase(vi: "Xóa liên kết khỏi bài.", en: "Take the link out of the story."))
  }

  static func storyLinkForm(_ url: String, at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .storyLinkForm, at: place,
      Phrase(
        vi: "liên kết \(url.quoted()) không phải địa chỉ http(s), cũng không phải tệp trong documents",
        en: "the link \(url.quoted()) is neither an http(s) address nor a file below documents/"),
      remedy: Phrase(
        vi: "Ghi đủ địa chỉ, ví dụ: https://bacgiang.gov.vn, hoặc documents/to-roi.pdf.",
        en: "Write the whole address, such as https://bacgiang.gov.vn or documents/to-roi.pdf."))
  }

  static func storyLinkMissing(_ path: String, nearMiss: String?, at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .storyLinkMissing, at: place,
      Phrase(
        vi: "không có tệp \(path.quoted())" + (nearMiss.map { "; có phải là \($0.quoted()) không?" } ?? ""),
        en: "there is no file \(path.quoted())" + (nearMiss.map { "; is it \($0.quoted())?" } ?? "")),
      remedy: Phrase(
        vi: "Chép tệp vào thư mục documents, hoặc sửa liên kết.", en: "Put the file into documents/, or mend the link.")
    )
  }

  static func forewordEmpty(at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .forewordEmpty, at: place, Phrase(vi: "lời giới thiệu chưa có nội dung", en: "the foreword says nothing"),
      remedy: Phrase(
        vi: "Viết lời giới thiệu, hoặc xóa tệp này: kỷ yếu không có lời giới thiệu vẫn in được.",
        en: "Write it, or delete the file: the yearbook can do without."))
  }

  static func forewordNotSigned(at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .forewordNotSigned, at: place,
      Phrase(vi: "lời giới thiệu chưa có tên người ký", en: "nobody signs the foreword"),
      explanation: Phrase(
        vi: "Kỷ yếu chỉ in lời giới thiệu do một người hoặc một cơ quan đứng tên.",
        en: "The yearbook prints only what a person or an office puts its name to."),
      remedy: Phrase(
        vi: "Thêm vào đầu tệp phần khai giữa hai dòng “---”, ví dụ: signer: Nguyễn Văn A.",
        en: "Begin the file with a part between two lines “---” that says, for example, signer: Nguyễn Văn A."))
  }

  static func forewordLinkDropped(_ url: String, at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .forewordLinkDropped, at: place,
      Phrase(
        vi: "liên kết tới tệp \(url.quoted()) bị bỏ; chữ của liên kết vẫn giữ",
        en: "the link to the file \(url.quoted()) is left out, its words are kept"),
      explanation: Phrase(
        vi: "Lời giới thiệu in trong sách, nơi không mở được tệp.",
        en: "The foreword is printed in a book, where no file opens."),
      remedy: Phrase(vi: "Bỏ liên kết, chỉ giữ chữ.", en: "Keep the words alone."))
  }
}
