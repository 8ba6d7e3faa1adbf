/// What can be wrong with a name that stands for something in another table.
internal import Diagnostics
internal import VietnameseText

/// What a cell names.
enum ReferenceTarget {
  case commune, level, decision, unit, milestone, office

  var unknown: DiagnosticKind {
    switch self {
    case .commune: .communeUnknown
    case .level: .levelUnknown
    case .decision: .decisionUnknown
    case .unit: .unitUnknown
    case .milestone: .milestoneUnknown
    case .office: .officeUnknown
    }
  }

  /// What it is, and where such names stand.
  var words: (what: Phrase, place: Phrase) {
    switch self {
    case .commune:
      (
        Phrase(vi: "xã, thị trấn", en: "commune"),
        Phrase(vi: "bảng \(TableSchema.communes.label)", en: "the communes table")
      )
    case .level:
      (
        Phrase(vi: "cấp khen", en: "award level"),
        Phrase(vi: "mục “levels” của campaign.yaml", en: "levels in campaign.yaml")
      )
    case .decision:
      (
        Phrase(vi: "quyết định", en: "decision"),
        Phrase(vi: "bảng \(TableSchema.decisions.label)", en: "the decisions table")
      )
    case .unit:
      (
        Phrase(vi: "đơn vị", en: "unit"),
        Phrase(
          vi: "bảng \(TableSchema.communes.label) hoặc mục “offices” của campaign.yaml",
          en: "the communes table or offices in campaign.yaml")
      )
    case .milestone:
      (
        Phrase(vi: "mốc công việc", en: "milestone"),
        Phrase(vi: "mục “milestones” của campaign.yaml", en: "milestones in campaign.yaml")
      )
    case .office:
      (
        Phrase(vi: "phòng, ban, đơn vị", en: "office"),
        Phrase(vi: "mục “offices” của campaign.yaml", en: "offices in campaign.yaml")
      )
    }
  }
}

extension DiagnosticKind {
  static let communeUnknown = DiagnosticKind("commune-unknown", .error)
  static let levelUnknown = DiagnosticKind("level-unknown", .error)
  static let decisionUnknown = DiagnosticKind("decision-unknown", .error)
  static let unitUnknown = DiagnosticKind("unit-unknown", .error)
  static let milestoneUnknown = DiagnosticKind("milestone-unknown", .error)
  static let officeUnknown = DiagnosticKind("office-unknown", .error)
  static let referenceAmbiguous = DiagnosticKind("reference-ambiguous", .error)
  static let communeMissing = DiagnosticKind("commune-missing", .error)
  static let levelMissing = DiagnosticKind("level-missing", .error)
  static let communeMarksDiffer = DiagnosticKind("commune-marks-differ", .warning)
  static let communeKindDiffers = DiagnosticKind("commune-kind-differs", .warning)
  static let communeCodeLostZero = DiagnosticKind("commune-code-lost-zero", .warning)
  static let donationHonoureeUnknown = DiagnosticKind("donation-honouree-unknown", .error)
  static let storyHonoureeUnknown = DiagnosticKind("story-honouree-unknown", .error)
  static let storyTwice = DiagnosticKind("story-twice", .error)
}

extension Diagnostic {
  static func referenceUnknown(
    _ typed: String, _ target: ReferenceTarget, suggestion: String?, choices: [String] = [],
    at location: SourceLocation
  ) -> Diagnostic {
    let words = target.words
    let list = choices.isEmpty ? nil : "một trong các tên: \(choices.joined(separator: "; "))"
    guard !typed.isEmpty else {
      return Diagnostic(
        target.unknown, at: location,
        Phrase(vi: "chưa ghi \(words.what.vietnamese)", en: "the \(words.what.english) is blank"),
        remedy: Phrase(
          vi: "Ghi \(list ?? "\(words.what.vietnamese) đúng như trong \(words.place.vietnamese)").",
          en: "Write the \(words.what.english) as in \(words.place.english)."))
    }
    return Diagnostic(
      target.unknown, at: location,
      Phrase(
        vi: "không có \(words.what.vietnamese) nào là \(LongNumbers.masked(typed).quoted())",
        en: "there is no \(words.what.english) \(LongNumbers.masked(typed).quoted())"),
      remedy: suggestion.map {
        Phrase(
          vi: "Nếu ý là \($0.quoted()), sửa ô này thành \($0.quoted()); nếu không, ghi "
            + "\(list ?? "đúng như trong \(words.place.vietnamese)").",
          en: "Is it \($0.quoted())? If so, write \($0.quoted()) here; the program does not guess.")
      }
        ?? Phrase(
          vi: "Ghi \(list ?? "đúng như trong \(words.place.vietnamese)"), hoặc bổ sung "
            + "\(words.what.vietnamese) này vào \(list == nil ? "đó" : words.place.vietnamese).",
          en: "Write it as in \(words.place.english), or add this \(words.what.english) there."))
  }

  static func referenceAmbiguous(
    _ typed: String, _ target: ReferenceTarget, _ names: [String], at location: SourceLocation
  ) -> Diagnostic {
    let words = target.words
    let list = names.prefix(6).map { $0.quoted() }.joined(separator: ", ")
    return Diagnostic(
      .referenceAmbiguous, at: location,
      Phrase(
        vi: "\(typed.quoted()) có thể là \(names.count) \(words.what.vietnamese) khác nhau: \(list)",
        en: "\(typed.quoted()) may be any of \(names.count): \(list)"),
      remedy: Phrase(
        vi: "Ghi đầy đủ, có dấu, đúng một trong các tên trên.",
        en: "Write one of these in full, with its marks; the program does not guess."))
  }

  static func communeMissing(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .communeMissing, at: location, Phrase(vi: "chưa ghi xã, thị trấn", en: "the commune is blank"),
      remedy: Phrase(
        vi: "Ghi xã, thị trấn của hồ sơ này, ví dụ: Kiên Thành. Chỉ tập thể của huyện mới được để trống.",
        en: "Write the commune of this dossier; only a collective of the district itself may leave it blank."))
  }

  static func levelMissing(of what: Phrase, _ levels: [String], at location: SourceLocation) -> Diagnostic {
    let examples = levels.prefix(3).map { $0.quoted() }
    return Diagnostic(
      .levelMissing, at: location,
      Phrase(
        vi: "chưa ghi cấp khen cho \(what.vietnamese)", en: "the award level of \(what.english) is blank"),
      remedy: Phrase(
        vi: "Ghi cột “Cấp khen” (thêm cột này nếu chưa có), ví dụ: \(examples.joined(separator: " hoặc ")).",
        en: "Fill the column “Cấp khen” (add it where there is none), such as \(examples.joined(separator: " or "))."))
  }

  static func communeMarksDiffer(_ typed: String, _ name: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .communeMarksDiffer, at: location,
      Phrase(
        vi: "\(typed.quoted()) viết không dấu, được hiểu là \(name.quoted())",
        en: "\(typed.quoted()) has no marks and was taken for \(name.quoted())"),
      remedy: Phrase(
        vi: "Nếu đúng, sửa ô này thành \(name.quoted()); nếu không, ghi lại tên xã, thị trấn.",
        en: "If that is right, write \(name.quoted()); if not, write the right commune."))
  }

  static func communeKindDiffers(_ typed: String, _ name: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .communeKindDiffers, at: location,
      Phrase(
        vi: "\(typed.quoted()) ghi khác loại đơn vị; trong bảng \(TableSchema.communes.label) là \(name.quoted())",
        en: "\(typed.quoted()) has another kind of unit than \(name.quoted()) in the communes table"),
      remedy: Phrase(
        vi: "Ghi \(name.quoted()), hoặc sửa cột “Loại” trong bảng \(TableSchema.communes.label).",
        en: "Write \(name.quoted()), or mend the kind in the communes table."))
  }

  static func communeCodeLostZero(_ typed: String, _ code: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .communeCodeLostZero, at: location,
      Phrase(
        vi: "mã xã \(typed.quoted()) thiếu số 0 ở đầu, được hiểu là \(code.quoted())",
        en: "the commune code \(typed.quoted()) lost its leading zero and was taken for \(code.quoted())"),
      explanation: Phrase(
        vi: "Excel bỏ số 0 ở đầu khi ô có định dạng số.", en: "A spreadsheet drops leading zeros of numbers."),
      remedy: Phrase(
        vi: "Đặt định dạng của cột là Văn bản (Text) rồi gõ lại \(code).",
        en: "Give the column the format Text and type \(code) again."))
  }

  static func donationHonoureeUnknown(
    _ typed: String, suggestion: String?, at location: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .donationHonoureeUnknown, at: location,
      Phrase(
        vi: "không có hồ sơ nào mang mã \(typed.quoted()) trong bảng \(TableSchema.honourees.label)",
        en: "no dossier in the honourees table has the id \(typed.quoted())"),
      remedy: .mendID(suggestion))
  }

  static func storyHonoureeUnknown(_ id: String, suggestion: String?, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .storyHonoureeUnknown, at: location,
      Phrase(
        vi: "câu chuyện này không thuộc hồ sơ nào: bảng \(TableSchema.honourees.label) không có mã \(id.quoted())",
        en: "this story belongs to no dossier: the honourees table has no id \(id.quoted())"),
      explanation: Phrase(
        vi: "Tên tệp của câu chuyện phải là mã hồ sơ, ví dụ: HD-0001.md.",
        en: "A story's file is named by the dossier's id, such as HD-0001.md."),
      remedy: .mendID(suggestion))
  }

  static func storyTwice(_ id: String, at location: SourceLocation, first: SourceLocation) -> Diagnostic {
    Diagnostic(
      .storyTwice, at: location,
      Phrase(vi: "hồ sơ \(id.quoted()) có hai câu chuyện", en: "the dossier \(id.quoted()) has two stories"),
      remedy: Phrase(
        vi: "Gộp hai tệp làm một rồi xóa tệp thừa.", en: "Join the two files and delete the one that is left over."),
      notes: [Note(Phrase(vi: "tệp kia ở đây", en: "the other file is here"), at: first)])
  }
}

extension Phrase {
  /// What to do about a dossier id that is not found.
  fileprivate static func mendID(_ suggestion: String?) -> Phrase {
    suggestion.map {
      Phrase(
        vi: "Nếu ý là \($0.quoted()), sửa thành \($0.quoted()).",
        en: "Is it \($0.quoted())? If so, write \($0.quoted()).")
    }
      ?? Phrase(
        vi: "Ghi đúng mã ở cột “Mã hồ sơ” của bảng \(TableSchema.honourees.label).",
        en: "Write an id of the honourees table.")
  }
}
