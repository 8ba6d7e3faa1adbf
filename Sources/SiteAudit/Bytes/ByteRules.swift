internal import Diagnostics

/// Judges a file's bytes and characters, whatever the file is.
enum ByteRules {
  /// - Returns: Whether the judges of its content can make sense of it.
  static func judge(_ bytes: Bytes, kind: FileKind, _ findings: inout FindingList) -> Bool {
    var body = bytes
    var start = 0
    if bytes.starts(with: "\u{FEFF}") {
      if kind != .csv { findings.add(.byteOrderMark(), at: 0) }
      start = 3
      body = bytes.piece(3..<bytes.count)
    }
    let scan = ByteScan(body)
    if let offset = scan.invalid {
      findings.add(.notUTF8(bytes, at: offset + start), at: offset + start)
      return false
    }
    if let offset = scan.control { findings.add(.control(bytes, at: offset + start), at: offset + start) }
    if let offset = scan.noncharacter { findings.add(.noncharacter(bytes, at: offset + start), at: offset + start) }
    if let first = scan.suspicious, let fault = NormalForm.firstFault(body, from: first) {
      findings.add(.notNormal(fault.found, fault.wanted), at: fault.offset + start, length: fault.found.utf8.count)
    }
    return scan.refused == nil
  }
}

extension Rule {
  static let notUTF8 = Rule(
    DiagnosticKind("not-utf8", .error), isFixed: true,
    title: Phrase(vi: "Tệp chữ được lưu theo mã UTF-8", en: "Text files are UTF-8"),
    why: Phrase(
      vi: "Mã khác làm chữ Việt hiện sai. Phần còn lại của tệp chưa được soát.",
      en: "Any other encoding garbles Vietnamese. The rest of the file was not judged."),
    good: .body("<p>Lục Ngạn</p>"), bad: .body("<p>L‸⟪F8⟫c Ng⟪D5⟫n</p>"))

  static let byteOrderMark = Rule(
    DiagnosticKind("byte-order-mark", .error), isHouse: true,
    title: Phrase(
      vi: "Tệp không mở đầu bằng dấu BOM (trừ bảng CSV)", en: "Files, tables aside, begin without byte-order mark"),
    why: Phrase(
      vi: "Ba byte vô hình ấy làm hỏng tệp khi ghép hoặc đọc bằng máy; chỉ Excel cần nó, trong bảng CSV.",
      en:
        "The unseen bytes break files that are joined or read by programs; only Excel wants them, in CSV tables."),
    good: .file("du-lieu.csv", "⟪EF BB BF⟫Tên;Xã\n"), bad: .file("robots.txt", "‸⟪EF BB BF⟫User-agent: *\n"))

  static let controlCharacter = Rule(
    DiagnosticKind("control-character", .error), isFixed: true,
    title: Phrase(vi: "Không có ký tự điều khiển trong chữ", en: "Text has no control characters"),
    why: Phrase(
      vi: "Chúng không hiện ra, thường là rác khi chép từ chương trình khác.",
      en: "They show nothing and are mostly left over from copying out of another program."),
    good: .body("<p>Lục\tNgạn</p>"), bad: .body("<p>Lục‸⟪C2 96⟫Ngạn</p>"))

  static let noncharacter = Rule(
    DiagnosticKind("noncharacter", .error), isFixed: true,
    title: Phrase(vi: "Không có mã mà Unicode không bao giờ dùng làm chữ", en: "Text has no noncharacters"),
    why: Phrase(vi: "Mã ấy là dấu hiệu của tệp hỏng.", en: "They are the sign of a damaged file."),
    good: .body("<p>Lục Ngạn</p>"), bad: .body("<p>Lục‸⟪EF B7 90⟫Ngạn</p>"))

  static let notNormalForm = Rule(
    DiagnosticKind("not-nfc", .error), isHouse: true,
    title: Phrase(vi: "Chữ Việt dùng dạng dựng sẵn (NFC)", en: "Text is in Unicode's normal form C"),
    why: Phrase(
      vi: "Chữ nhìn giống nhau nhưng máy coi là khác: tìm không ra, dấu hiện lệch trên máy cũ.",
      en: "It looks the same, yet to programs it differs: search misses it, and old devices misplace the marks."),
    good: .body("<p>Kiên Lao</p>"), bad: .body("<p>Ki‸e⟪CC 82⟫n Lao</p>"))
}

extension Finding {
  static func notUTF8(_ bytes: Bytes, at offset: Int) -> Finding {
    let byte = "0x" + String(bytes[offset], radix: 16, uppercase: true)
    return Finding(
      .notUTF8,
      Phrase(vi: "tệp không phải UTF-8: byte \(byte)", en: "the file is not UTF-8: byte \(byte)"),
      remedy: Phrase(
        vi: "Mở tệp, chọn Lưu thành (Save As) với mã UTF-8.", en: "Open the file and save it again as UTF-8."))
  }

  static func byteOrderMark() -> Finding {
    Finding(
      .byteOrderMark, Phrase(vi: "tệp mở đầu bằng dấu BOM", en: "the file begins with a byte-order mark"),
      remedy: Phrase(vi: "Lưu lại theo “UTF-8”, không phải “UTF-8 BOM”.", en: "Save it as UTF-8 without BOM."))
  }

  static func control(_ bytes: Bytes, at offset: Int) -> Finding {
    let name = scalarName(bytes, at: offset)
    return Finding(
      .controlCharacter, Phrase(vi: "ký tự điều khiển \(name)", en: "control character \(name)"),
      remedy: Phrase(vi: "Xóa ký tự này.", en: "Remove it."))
  }

  static func noncharacter(_ bytes: Bytes, at offset: Int) -> Finding {
    let name = scalarName(bytes, at: offset)
    return Finding(
      .noncharacter, Phrase(vi: "mã \(name) không phải là chữ", en: "\(name) is no character"),
      remedy: Phrase(vi: "Xóa ký tự này.", en: "Remove it."))
  }

  static func notNormal(_ found: String, _ wanted: String) -> Finding {
    let (from, to) = (scalarNames(found), scalarNames(wanted))
    return Finding(
      .notNormalForm,
      Phrase(
        vi: "chữ \(wanted.quoted()) viết bằng \(from), dạng dựng sẵn là \(to)",
        en: "\(wanted.quoted()) is written as \(from); its normal form is \(to)"),
      remedy: Phrase(
        vi: "Gõ lại chữ này với bảng mã “Unicode dựng sẵn”.",
        en: "Type it again with an input method set to composed Unicode."))
  }

  private static func scalarName(_ bytes: Bytes, at offset: Int) -> String {
    scalarNames(bytes.piece(offset..<min(bytes.count, offset + 4)).text.unicodeScalars.first.map { String($0) } ?? "")
  }

  private static func scalarNames(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      let digits = String(scalar.value, radix: 16, uppercase: true)
      return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }.joined(separator: " ")
  }
}
