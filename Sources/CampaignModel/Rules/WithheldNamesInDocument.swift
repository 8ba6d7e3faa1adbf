/// Whoever is not published is named in no document that is handed out, nor in the name of its file.
///
/// A bulletin is copied to the site as it is: someone taken down stays in it until the document itself is mended.
internal import Diagnostics
internal import VietnameseText

enum WithheldNamesInDocument {
  /// How many words at the end of a line and at the beginning of the next a name may be broken over.
  private static let wordsAround = 8

  static func check(_ document: ReleasedDocument, _ names: WithheldNames) -> [Diagnostic] {
    names.occurring(in: document.nameWords).map {
      .documentName(names.owner($0.owner), document)
    } + inText(of: document, names)
  }

  private static func inText(of document: ReleasedDocument, _ names: WithheldNames) -> [Diagnostic] {
    guard let passages = document.text?.passages else { return [] }
    struct Key: Hashable {
      let owner: Int
      let location: SourceLocation
    }
    var seen: Set<Key> = []
    var diagnostics: [Diagnostic] = []
    func add(_ found: WithheldNames.Occurrence, in text: String, of passage: DocumentText.Passage, from start: Int) {
      var offset = start
      if case .text = passage.position { offset += scalarOffset(ofWord: found.words.lowerBound, in: text) }
      let location = passage.location(ofScalar: offset, in: document.path)
      // Documents whose places nobody would look up are told of each person once.
      guard seen.insert(Key(owner: found.owner, location: location)).inserted else { return }
      diagnostics.append(.withheldInDocument(names.owner(found.owner), document, at: location))
    }
    for (index, passage) in passages.enumerated() {
      for found in names.occurring(in: passage.text) { add(found, in: passage.text, of: passage, from: 0) }
      guard index + 1 < passages.count, isContinued(passage, passages[index + 1]) else { continue }
      // A line may break a name in two.
      let (start, tail) = end(of: passage.text)
      let count = wordCount(tail)
      for found in names.occurring(in: tail + " " + beginning(of: passages[index + 1].text))
      where found.words.contains(count) && found.words.lowerBound < count {
        add(found, in: tail, of: passage, from: start)
      }
    }
    return diagnostics
  }

  /// A Boolean value that indicates whether a text goes on in the next one.
  private static func isContinued(_ passage: DocumentText.Passage, _ next: DocumentText.Passage) -> Bool {
    guard case .text(let line, _) = passage.position, case .text(let nextLine, _) = next.position else { return false }
    return nextLine - line <= 1
  }

  private static func end(of text: String) -> (start: Int, text: String) {
    let words = text.split(whereSeparator: \.isWhitespace).suffix(wordsAround)
    guard let first = words.first else { return (0, "") }
    return (
      text.unicodeScalars.distance(from: text.startIndex, to: first.startIndex), String(text[first.startIndex...])
    )
  }

  private static func beginning(of text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).prefix(wordsAround).joined(separator: " ")
  }

  private static func wordCount(_ text: String) -> Int { Folding.key(text).utf8.split(separator: 0x20).count }

  /// Where a word of the folded text begins in the text: one scalar before the shortest beginning that has it.
  private static func scalarOffset(ofWord index: Int, in text: String) -> Int {
    let scalars = Array(text.unicodeScalars)
    var low = 0
    var high = scalars.count
    while low < high {
      let middle = (low + high) / 2
      var beginning = String.UnicodeScalarView()
      beginning.append(contentsOf: scalars[..<middle])
      if wordCount(String(beginning)) > index { high = middle } else { low = middle + 1 }
    }
    return max(0, low - 1)
  }
}

extension Diagnostic {
  fileprivate static func withheldInDocument(
    _ person: Honouree, _ document: ReleasedDocument, at location: SourceLocation
  ) -> Diagnostic {
    if person.answer.saysNamesake { return .namesakeInText(person, at: location) }
    return Diagnostic(
      .withheldNameInText, at: location,
      Phrase(
        vi: "tài liệu này có tên \(person.name.quoted()), nhưng hồ sơ \(person.id.quoted()) không được công khai",
        en: "this document names \(person.name.quoted()), whose dossier \(person.id.quoted()) is not published"),
      explanation: Phrase(
        vi: "Tệp đã phát hành được chép nguyên lên trang web: ai cũng tải về được, cả tên trong đó.",
        en: "A released file is copied to the site as it is: anybody can download it, and the name with it."),
      remedy: Phrase(
        vi: "Mở tệp, bỏ tên này rồi lưu lại; hoặc sửa tình trạng tài liệu thành “Đã gỡ”. Nếu tài liệu nói về người "
          + "khác trùng tên, ghi rõ là ai ở cột “Xác nhận” của hồ sơ, ví dụ: Trùng tên: Trưởng thôn Cả.",
        en: "Open the file, take the name out and save it; or make the material's state “Đã gỡ”. If the document is "
          + "about someone else of that name, say who in the column “Xác nhận” of the dossier, such as “Trùng tên: "
          + "Trưởng thôn Cả”."),
      notes: notes(person, document))
  }

  fileprivate static func documentName(_ person: Honouree, _ document: ReleasedDocument) -> Diagnostic {
    let location = SourceLocation(file: document.path)
    if person.answer.saysNamesake { return .namesakeInText(person, at: location) }
    return Diagnostic(
      .withheldNameInText, at: location,
      Phrase(
        vi: "tên tệp này có tên \(person.name.quoted()), nhưng hồ sơ \(person.id.quoted()) không được công khai",
        en: "this file's name holds \(person.name.quoted()), whose dossier \(person.id.quoted()) is not published"),
      explanation: Phrase(
        vi: "Tên tệp và tên thư mục của tài liệu hiện ở địa chỉ tải về.",
        en: "The names of a document's file and folders are in the address of the download."),
      remedy: Phrase(
        vi: "Đổi tên tệp (hoặc thư mục), ví dụ: to-roi-1.pdf, và sửa ô “Tệp” của tài liệu theo tên mới; xem cả bên "
          + "trong tệp có tên người ấy không.",
        en: "Rename the file (or folder), such as to-roi-1.pdf, and write the new name into the material's cell "
          + "“Tệp”; look whether the person is named in the file too."),
      notes: notes(person, document))
  }

  private static func notes(_ person: Honouree, _ document: ReleasedDocument) -> [Note] {
    [
      Note(Phrase(vi: "hồ sơ ở đây", en: "the dossier is here"), at: person.origin.ownLocation("consent")),
      Note(Phrase(vi: "tài liệu được nêu ở đây", en: "the material that names it is here"), at: document.namedAt),
    ]
  }
}
