internal import CampaignModel
internal import Diagnostics
internal import VietnameseText

// What is said of the files and folders themselves.

extension DiagnosticKind {
  static let fileUnreadable = DiagnosticKind("file-unreadable", .error)
  static let fileTooLarge = DiagnosticKind("input-too-large", .error)
  static let folderTooLarge = DiagnosticKind("folder-too-large", .error)
  static let linkLeavesFolder = DiagnosticKind("link-leaves-folder", .error)
  static let fileNameNotUnicode = DiagnosticKind("file-name-not-unicode", .error)
  static let notARegularFile = DiagnosticKind("not-a-regular-file", .warning)
  static let folderTooDeep = DiagnosticKind("documents-too-deep", .error)
  static let tableMissing = DiagnosticKind("table-missing", .error)
  static let tableGivenTwice = DiagnosticKind("table-given-twice", .question)
  static let settingsMissing = DiagnosticKind("campaign-file-missing", .error)
  static let fileNameNearMiss = DiagnosticKind("file-name-near-miss", .warning)
  static let fileNotUsed = DiagnosticKind("file-not-used", .note)
  static let storyNotMarkdown = DiagnosticKind("story-not-markdown", .warning)
}

extension Diagnostic {
  static func unreadable(_ path: String, _ problem: FileProblem) -> Diagnostic {
    let place = SourceLocation(file: path)
    switch problem {
    case .system(let number):
      let reason = SystemError.phrase(number)
      return Diagnostic(
        .fileUnreadable, at: place,
        Phrase(vi: "không đọc được: \(reason.vietnamese)", en: "cannot be read: \(reason.english)"),
        remedy: Phrase(
          vi: "Kiểm tra tệp hoặc thư mục còn đó không và tài khoản đang dùng có quyền đọc không.",
          en: "See whether it is there and whether this account may read it."))
    case .tooLarge(let limit):
      return Diagnostic(
        .fileTooLarge, at: place,
        Phrase(
          vi: "tệp quá lớn, chương trình đọc nhiều nhất \(size(limit))",
          en: "too large: at most \(size(limit)) are read"),
        remedy: copiedByMistake)
    case .tooManyEntries(let limit):
      return Diagnostic(
        .folderTooLarge, at: place,
        Phrase(
          vi: "thư mục có hơn \(VietnameseNumber.formatted(limit)) tệp", en: "more than \(limit) files in one folder"),
        remedy: copiedByMistake)
    case .notRegular: return .notARegularFile(path)
    case .leavesFolder:
      return Diagnostic(
        .linkLeavesFolder, at: place,
        Phrase(
          vi: "đây là lối tắt dẫn ra ngoài thư mục, không được đọc", en: "is a link to a place outside the folder"),
        explanation: Phrase(
          vi: "Chương trình không đọc gì ngoài thư mục chiến dịch, và tài liệu chỉ lấy trong thư mục documents.",
          en: "Nothing outside the campaign folder is read, and in documents/ nothing outside documents/."),
        remedy: Phrase(
          vi: "Chép hẳn tệp vào thư mục thay cho lối tắt.", en: "Copy the file itself in place of the link."))
    case .nameNotUnicode:
      return Diagnostic(
        .fileNameNotUnicode, at: place,
        Phrase(vi: "tên tệp ghi bằng bảng mã cũ, không đọc được", en: "the file's name is not Unicode"),
        remedy: Phrase(vi: "Đổi tên tệp, dùng chữ không dấu.", en: "Rename it, with plain letters."))
    }
  }

  static func notARegularFile(_ path: String) -> Diagnostic {
    Diagnostic(
      .notARegularFile, at: SourceLocation(file: path),
      Phrase(vi: "đây không phải là tệp thường, không được đọc", en: "is not a regular file and is passed over"),
      remedy: Phrase(vi: "Xóa nó khỏi thư mục chiến dịch.", en: "Remove it from the campaign folder."))
  }

  static func tooDeep(_ path: String) -> Diagnostic {
    Diagnostic(
      .folderTooDeep, at: SourceLocation(file: path),
      Phrase(
        vi: "thư mục lồng nhau quá \(Limits.documentDepth) lớp",
        en: "folders nest more than \(Limits.documentDepth) deep"),
      remedy: Phrase(vi: "Đưa tài liệu lên gần thư mục documents hơn.", en: "Move the documents nearer to documents/."))
  }

  static func settingsMissing() -> Diagnostic {
    Diagnostic(
      .settingsMissing, at: SourceLocation(file: FolderInventory.settingsName),
      Phrase(
        vi: "thư mục không có tệp \(FolderInventory.settingsName)",
        en: "the folder has no \(FolderInventory.settingsName)"),
      remedy: Phrase(
        vi: "Kiểm tra có chọn đúng thư mục chiến dịch không; tệp này khai tên, địa bàn, kế hoạch của chiến dịch.",
        en: "See whether this is the campaign's folder; the file says the campaign's name, place and plan."))
  }

  static func tableMissing(_ schema: TableSchema) -> Diagnostic {
    Diagnostic(
      .tableMissing, at: SourceLocation(file: schema.name + ".xlsx"),
      Phrase(vi: "chưa có bảng “\(schema.title)”", en: "the table “\(schema.title)” is missing"),
      remedy: Phrase(
        vi:
          "Đặt tệp \(schema.name).xlsx (hoặc .csv) vào thư mục chiến dịch, hoặc thêm trang tính “\(schema.title)” vào "
          + "campaign.xlsx; chưa có số liệu thì chỉ cần dòng tiêu đề.",
        en: "Put \(schema.name).xlsx (or .csv) into the campaign folder, or add the sheet “\(schema.title)” to "
          + "campaign.xlsx; with no data yet, its titles are enough."))
  }

  /// - Parameter places: The files and sheets; the first is read.
  static func tableGivenTwice(_ schema: TableSchema, places: [SourceLocation]) -> Diagnostic {
    let names = places.map { place in
      if case .sheet(let sheet) = place.position {
        Phrase(
          vi: "trang tính “\(sheet.visible)” của “\(place.file.visible)”",
          en: "the sheet “\(sheet.visible)” of “\(place.file.visible)”")
      } else {
        Phrase(vi: place.file.quoted(), en: place.file.quoted())
      }
    }
    return Diagnostic(
      .tableGivenTwice, at: places.last,
      Phrase(
        vi: "bảng “\(schema.title)” có ở hơn một nơi: \(names.map(\.vietnamese).joined(separator: ", "))",
        en: "the table \(schema.name) is in more than one place: \(names.map(\.english).joined(separator: ", "))"),
      remedy: Phrase(
        vi: "Giữ lại nơi đúng; tệp kia chuyển ra ngoài thư mục chiến dịch, trang tính kia thì xóa.",
        en: "Keep the right one; move the other file away, or delete the other sheet."))
  }

  static func unknownEntry(_ path: String, isFolder: Bool, nearMiss: String?) -> Diagnostic {
    let thing = isFolder ? Phrase(vi: "thư mục", en: "folder") : Phrase(vi: "tệp", en: "file")
    guard let nearMiss else {
      return Diagnostic(
        .fileNotUsed, at: SourceLocation(file: path),
        Phrase(
          vi: "\(thing.vietnamese) này không dùng đến, không được đọc",
          en: "the \(thing.english) is not used and not read")
      )
    }
    return Diagnostic(
      .fileNameNearMiss, at: SourceLocation(file: path),
      Phrase(
        vi: "\(thing.vietnamese) này không được đọc vì sai tên; có phải là “\(nearMiss)” không?",
        en: "the \(thing.english) is not read because of its name; is it “\(nearMiss)”?"),
      remedy: Phrase(vi: "Nếu đúng, đổi tên thành “\(nearMiss)”.", en: "If so, rename it “\(nearMiss)”."))
  }

  /// - Parameter original: The file's name that is read.
  static func copyOfFile(_ path: String, original: String) -> Diagnostic {
    Diagnostic(
      .fileNameNearMiss, at: SourceLocation(file: path),
      Phrase(
        vi: "tệp này không được đọc vì sai tên; có phải là bản sao của “\(original)” không?",
        en: "the file is not read because of its name; is it a copy of “\(original)”?"),
      remedy: Phrase(
        vi: "Nếu đây là bản mới, đổi tên thành “\(original)”, thay cho tệp cũ; nếu không, chuyển ra ngoài thư mục.",
        en: "If it is the newer one, rename it “\(original)”, in place of the old; else move it away."))
  }

  static func moreUnused(count: Int) -> Diagnostic {
    Diagnostic(
      .fileNotUsed, at: SourceLocation(file: "."),
      Phrase(
        vi: "còn \(count) tệp, thư mục khác không dùng đến, không được đọc",
        en: "\(count) more files and folders are not used and not read"))
  }

  static func storyNotMarkdown(_ path: String) -> Diagnostic {
    Diagnostic(
      .storyNotMarkdown, at: SourceLocation(file: path),
      Phrase(
        vi: "tệp này không phải là tệp .md, không được đọc như câu chuyện",
        en: "is not an .md file and is not read as a story"),
      remedy: Phrase(
        vi: "Lưu câu chuyện thành văn bản UTF-8, đặt tên theo mã hồ sơ, ví dụ: HD-0001.md.",
        en: "Save the story as UTF-8 text named by its dossier, such as HD-0001.md."))
  }

  private static let copiedByMistake = Phrase(
    vi: "Kiểm tra có chép nhầm tệp vào thư mục chiến dịch hay không.",
    en: "See whether something was copied into the campaign folder by mistake.")

  private static func size(_ bytes: Int) -> String {
    bytes >= 1 << 20 ? "\(bytes >> 20) MB" : "\(bytes >> 10) KB"
  }
}
