internal import Diagnostics

/// Judges the document type and the XML declaration.
enum PrologRules {
  /// - Returns: Whether the document may be parsed.
  static func judge(_ prolog: Prolog, kind: FileKind, _ findings: inout FindingList, bytes: Bytes) -> Bool {
    if let subset = prolog.subset {
      findings.add(.subset(), at: subset)
      return false
    }
    if prolog.doctype == .notInCapitals, let range = prolog.doctypeRange {
      findings.add(.doctypeNotInCapitals(), at: range.lowerBound, length: range.count)
      return false
    }
    if let encoding = prolog.encoding, !bytes.piece(encoding).equals(anyCase: "utf-8") {
      findings.add(.declaredEncoding(bytes.piece(encoding).text), at: encoding.lowerBound, length: encoding.count)
    }
    switch kind {
    case .html:
      if let declaration = prolog.declaration { findings.add(.instruction(), at: declaration.lowerBound, length: 5) }
      if prolog.doctype == .none { findings.add(.doctypeMissing(), at: 0) }
      if prolog.doctype == .other { findings.add(.otherDoctype(), at: prolog.doctypeRange?.lowerBound, length: 9) }
    case .xhtml:
      if prolog.doctype == .other { findings.add(.otherDoctype(), at: prolog.doctypeRange?.lowerBound, length: 9) }
    default:
      if let range = prolog.doctypeRange { findings.add(.needlessDoctype(), at: range.lowerBound, length: 9) }
    }
    return true
  }
}

extension Rule {
  static let doctype = Rule(
    DiagnosticKind("doctype", .error), isFixed: true,
    title: Phrase(vi: "Trang bắt đầu bằng “<!DOCTYPE html>”", en: "A page begins with “<!DOCTYPE html>”"),
    why: Phrase(
      vi: "Thiếu dòng này, trình duyệt hiển thị theo lối cũ của những năm 1990.",
      en: "Without it browsers fall back to the layout rules of the 1990s."),
    good: .body("<p>Nội dung</p>"),
    bad: .page(
      """
      ‸<html xmlns="http://www.w3.org/1999/xhtml" lang="vi">
      <head><meta charset="utf-8"/><title>Trang</title></head>
      <body><h1>Trang</h1></body>
      </html>
      """))

  static let needlessDoctype = Rule(
    DiagnosticKind("doctype-in-xml", .warning),
    title: Phrase(vi: "Tệp XML và hình SVG không cần DOCTYPE", en: "XML files and drawings need no doctype"),
    why: Phrase(
      vi: "Không chương trình nào đọc DOCTYPE ở đây; nó chỉ trỏ tới một tệp trên máy chủ khác.",
      en: "No program reads it here; all it does is name a file on another server."),
    good: .file("hinh.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"),
    bad: .file("hinh.svg", "‸<!DOCTYPE svg>\n<svg xmlns=\"http://www.w3.org/2000/svg\"/>"))

  static let doctypeSubset = Rule(
    DiagnosticKind("doctype-subset", .error), isFixed: true,
    title: Phrase(vi: "DOCTYPE không khai báo gì thêm trong “[…]”", en: "A doctype declares nothing in “[…]”"),
    why: Phrase(
      vi: "Khai báo như vậy có thể làm tệp phình ra vô hạn hoặc đọc tệp khác, nên tệp không được đọc tiếp.",
      en: "Such declarations can blow a file up without bound or read other files, so the file is not read further."),
    good: .file("a.xml", "<a/>"), bad: .file("a.xml", "<!DOCTYPE a ‸[<!ENTITY b \"c\">]>\n<a>&b;</a>"))

  static let declaredEncoding = Rule(
    DiagnosticKind("declared-encoding", .error),
    title: Phrase(vi: "Khai báo XML chỉ ghi mã UTF-8", en: "An XML declaration names no encoding but UTF-8"),
    why: Phrase(
      vi: "Mọi tệp của trang là UTF-8; khai báo mã khác làm chữ Việt hiện sai.",
      en: "Every file of the site is UTF-8; another declared encoding garbles Vietnamese."),
    good: .file("a.xml", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<a/>"),
    bad: .file("a.xml", "<?xml version=\"1.0\" encoding=\"‸windows-1258\"?>\n<a/>"))
}

extension Finding {
  static func doctypeMissing() -> Finding {
    Finding(
      .doctype, Phrase(vi: "trang thiếu “<!DOCTYPE html>”", en: "the page lacks “<!DOCTYPE html>”"),
      remedy: Phrase(vi: "Thêm “<!DOCTYPE html>” vào đầu trang.", en: "Put “<!DOCTYPE html>” first."))
  }

  static func otherDoctype() -> Finding {
    Finding(
      .doctype,
      Phrase(vi: "DOCTYPE không phải của HTML hiện nay", en: "the doctype is not that of HTML as it is today"),
      remedy: Phrase(vi: "Thay bằng “<!DOCTYPE html>”.", en: "Write “<!DOCTYPE html>” instead."))
  }

  static func doctypeNotInCapitals() -> Finding {
    Finding(
      .notXMLSyntax,
      Phrase(
        vi: "DOCTYPE không viết hoa: trang không theo cú pháp XML", en: "the doctype is not in capitals: not XML syntax"
      ),
      remedy: Phrase(vi: "Viết “<!DOCTYPE html>”.", en: "Write “<!DOCTYPE html>”."))
  }

  static func needlessDoctype() -> Finding {
    Finding(
      .needlessDoctype, Phrase(vi: "tệp có DOCTYPE thừa", en: "the file has a needless doctype"),
      remedy: Phrase(vi: "Xóa dòng DOCTYPE.", en: "Remove the doctype."))
  }

  static func subset() -> Finding {
    Finding(
      .doctypeSubset,
      Phrase(vi: "DOCTYPE có phần khai báo riêng “[…]”", en: "the doctype has declarations of its own “[…]”"),
      remedy: Phrase(
        vi: "Xóa phần “[…]” và viết thẳng những gì nó khai báo.", en: "Remove “[…]” and write out what it declares."))
  }

  static func declaredEncoding(_ name: String) -> Finding {
    Finding(
      .declaredEncoding,
      Phrase(vi: "tệp tự khai báo mã \(name.quoted())", en: "the file declares the encoding \(name.quoted())"),
      remedy: Phrase(vi: "Lưu tệp theo UTF-8 và ghi encoding=\"UTF-8\".", en: "Save it as UTF-8 and declare that."))
  }
}
