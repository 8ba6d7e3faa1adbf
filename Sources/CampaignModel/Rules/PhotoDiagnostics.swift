internal import Diagnostics

// What is said of the files of photos/ and their dossiers.

extension DiagnosticKind {
  static let photoHonoureeUnknown = DiagnosticKind("photo-honouree-unknown", .warning)
  static let photoTwice = DiagnosticKind("photo-twice", .question)
  static let photoWithheld = DiagnosticKind("photo-withheld", .warning)
  static let photoAwaitsDecision = DiagnosticKind("photo-awaits-decision", .note)
  static let photoCreditMissing = DiagnosticKind("photo-credit-missing", .warning)
  static let photoFileMissing = DiagnosticKind("photo-file-missing", .warning)
}

extension Diagnostic {
  static func photoHonoureeUnknown(_ file: PhotoFile, suggestion: String?) -> Diagnostic {
    Diagnostic(
      .photoHonoureeUnknown, at: SourceLocation(file: file.path),
      Phrase(
        vi: "không đăng ảnh này: không có hồ sơ nào mã \(file.dossier.quoted())",
        en: "this photo is not published: no dossier has the id \(file.dossier.quoted())"),
      explanation: Phrase(
        vi: "Tên tệp ảnh phải là mã hồ sơ, ví dụ: HD-0001.jpg.",
        en: "A photo's file is named by the dossier's id, such as HD-0001.jpg."),
      remedy: suggestion.map {
        Phrase(
          vi: "Nếu ý là \($0.quoted()) và đúng là người ấy ở trong ảnh, đổi tên tệp theo mã ấy.",
          en: "If \($0.quoted()) is meant and the photo shows that person, rename the file.")
      }
        ?? Phrase(
          vi: "Đổi tên tệp theo mã hồ sơ, hoặc chuyển tệp ra ngoài thư mục chiến dịch.",
          en: "Rename the file to the dossier's id, or move it out of the campaign folder."))
  }

  static func photoFurther(_ file: PhotoFile, of honouree: Honouree) -> Diagnostic {
    Diagnostic(
      .photoHonoureeUnknown, at: SourceLocation(file: file.path),
      Phrase(
        vi: "không đăng ảnh này: mỗi hồ sơ một ảnh, ảnh của hồ sơ \(honouree.id.quoted()) mang đúng tên mã hồ sơ",
        en: "this photo is not published: a dossier has one, named \(honouree.id.quoted()) and nothing more"),
      remedy: Phrase(
        vi:
          "Nếu muốn đăng ảnh này, đổi tên tệp đúng theo mã hồ sơ và bỏ ảnh kia; nếu không, chuyển tệp ra ngoài thư mục "
          + "chiến dịch.",
        en: "To publish this one, rename it to the id and take the other away; else move it out of the campaign folder."
      ),
      notes: [.dossier(honouree)])
  }

  static func photoLeftOut(_ file: PhotoFile, _ row: Honouree) -> Diagnostic {
    Diagnostic(
      .photoHonoureeUnknown, at: SourceLocation(file: file.path),
      Phrase(
        vi: "không đăng ảnh này: hồ sơ \(row.id.quoted()) đã được bỏ theo cột “Xác nhận”",
        en: "this photo is not published: “Xác nhận” leaves the dossier \(row.id.quoted()) out"),
      remedy: Phrase(
        vi: "Đổi tên tệp theo mã của hồ sơ được giữ, hoặc xóa tệp.",
        en: "Rename the file to the id of the dossier that stays, or delete it."),
      notes: [.dossier(row)])
  }

  static func photoTwice(_ honouree: Honouree, _ files: [PhotoFile]) -> Diagnostic {
    Diagnostic(
      .photoTwice, at: files.last.map { SourceLocation(file: $0.path) },
      Phrase(
        vi: "hồ sơ \(honouree.id.quoted()) có \(files.count) ảnh; đăng ảnh nào?",
        en: "the dossier \(honouree.id.quoted()) has \(files.count) photos; which is to be published?"),
      remedy: Phrase(
        vi: "Giữ lại một tệp, chuyển các tệp kia ra ngoài thư mục chiến dịch.",
        en: "Keep one file and move the others out of the campaign folder."),
      notes: files.dropLast().map {
        Note(Phrase(vi: "ảnh kia ở đây", en: "another photo is here"), at: SourceLocation(file: $0.path))
      })
  }

  static func photoWithheld(_ file: PhotoFile, _ honouree: Honouree, _ publication: Publication) -> Diagnostic {
    let why: Phrase
    var remedy = Phrase(
      vi: "Nếu người đó đồng ý đăng ảnh, thêm “ảnh” vào cột “Phạm vi đồng ý”; nếu không, xóa tệp ảnh này.",
      en: "If the person agrees to the photo, add “ảnh” to “Phạm vi đồng ý”; if not, delete the file.")
    switch publication {
    case .published: why = Phrase(vi: "phạm vi đồng ý không có ảnh", en: "the consent does not cover the photo")
    case .undecided: why = Phrase(vi: "chưa có đồng ý đăng ảnh", en: "there is no consent to the photo")
    case .withheld(let reason):
      why = Phrase(vi: reason.title, en: reason.phrase.english)
      switch reason {
      case .withdrawn, .consentRefused:
        remedy = Phrase(
          vi: "Xóa tệp ảnh này và các bản sao: cơ quan không còn căn cứ để giữ.",
          en: "Delete the file and its copies: there is no ground left to keep them.")
      case .suspended, .annulled, .decisionAnnulled:
        remedy = Phrase(
          vi: "Chuyển tệp ảnh ra ngoài thư mục chiến dịch cho đến khi hồ sơ được công bố lại.",
          en: "Move the file out of the campaign folder until the dossier is published again.")
      case .noConsent, .pageNotInScope: break
      }
    }
    return Diagnostic(
      .photoWithheld, at: SourceLocation(file: file.path),
      Phrase(
        vi: "không đăng ảnh của \(honouree.fullName.quoted()): \(why.vietnamese)",
        en: "the photo of \(honouree.fullName.quoted()) is not published: \(why.english)"),
      remedy: remedy, notes: [.dossier(honouree)])
  }

  static func photoAwaitsDecision(_ file: PhotoFile, _ honouree: Honouree) -> Diagnostic {
    Diagnostic(
      .photoAwaitsDecision, at: SourceLocation(file: file.path),
      Phrase(
        vi: "chưa đăng ảnh của \(honouree.fullName.quoted()): hồ sơ chưa có quyết định khen",
        en: "the photo of \(honouree.fullName.quoted()) is not published yet: no award was decided"))
  }

  static func photoCreditMissing(_ file: PhotoFile, _ honouree: Honouree) -> Diagnostic {
    Diagnostic(
      .photoCreditMissing, at: honouree.origin.location("photo_credit"),
      Phrase(
        vi: "ảnh của \(honouree.fullName.quoted()) chưa ghi nguồn",
        en: "the photo of \(honouree.fullName.quoted()) has no credit"),
      remedy: Phrase(
        vi: "Ghi ai chụp hoặc ảnh của đơn vị nào ở cột “Nguồn ảnh”, ví dụ: Đài Truyền thanh xã Kiên Thành.",
        en: "Say in “Nguồn ảnh” who took it or whose it is."),
      notes: [Note(Phrase(vi: "ảnh ở đây", en: "the photo is here"), at: SourceLocation(file: file.path))])
  }

  static func photoFileMissing(_ honouree: Honouree) -> Diagnostic {
    Diagnostic(
      .photoFileMissing,
      at: honouree.origin.location(honouree.photoCredit != nil ? "photo_credit" : "photo_caption"),
      Phrase(
        vi: "hồ sơ \(honouree.id.quoted()) có lời cho ảnh nhưng không có ảnh trong thư mục photos",
        en: "the dossier \(honouree.id.quoted()) has words for a photo, and none lies in photos/"),
      remedy: Phrase(
        vi: "Chép ảnh vào thư mục photos, đặt tên theo mã hồ sơ, ví dụ: HD-0001.jpg; không có ảnh thì xóa ô này.",
        en: "Put the photo into photos/, named by the dossier's id, such as HD-0001.jpg; or clear the cell."))
  }
}

extension Diagnostic.Note {
  fileprivate static func dossier(_ honouree: Honouree) -> Diagnostic.Note {
    Diagnostic.Note(
      Phrase(vi: "hồ sơ ở đây", en: "the dossier is here"), at: honouree.origin.ownLocation("consent_scope"))
  }
}
