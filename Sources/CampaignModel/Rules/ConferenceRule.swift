/// Each commune holds one conference, and the district one: two rows of a unit are a question.
internal import Diagnostics
internal import VietnameseText

struct ConferenceRule: CampaignRule {
  func check(_ campaign: Campaign) -> [Diagnostic] {
    let asOf = campaign.settings.asOf("conferences")
    let repeated = campaign.repeatedCommunes
    var first: [UnitReference: Conference] = [:]
    var diagnostics: [Diagnostic] = []
    for conference in campaign.conferences {
      // A year of another time is told as such.
      if let date = conference.date, date > asOf, campaign.settings.plausibleYears.contains(date.year) {
        diagnostics.append(.conferenceAhead(conference, date, asOf))
      }
      guard let unit = conference.unit, !repeated.contains(unit) else { continue }
      if case .office = unit {
        diagnostics.append(.conferenceOfOffice(conference, at: conference.origin.location("unit")))
      }
      if let other = first[unit] {
        diagnostics.append(.conferenceTwice(conference, SideBySide(conference, other)))
      } else {
        first[unit] = conference
      }
    }
    return diagnostics
  }
}

extension DiagnosticKind {
  static let conferenceAhead = DiagnosticKind("conference-after-as-of", .warning)
  static let conferenceOfOffice = DiagnosticKind("conference-of-office", .warning)
  static let conferenceTwice = DiagnosticKind("conference-twice", .question)
}

extension Diagnostic {
  fileprivate static func conferenceAhead(
    _ conference: Conference, _ date: CalendarDay, _ asOf: CalendarDay
  ) -> Diagnostic {
    Diagnostic(
      .conferenceAhead, at: conference.origin.location("date"),
      Phrase(
        vi: "Hội nghị của \(conference.unitText.quoted()) ghi ngày \(date.short), sau ngày số liệu (\(asOf.short))",
        en:
          "the conference of \(conference.unitText.quoted()) on \(date.short) is after the day of the figures "
          + "(\(asOf.short))"
      ),
      remedy: Phrase(
        vi:
          "Trang web sẽ ghi Hội nghị này là dự kiến. Nếu Hội nghị đã tổ chức, sửa ngày, hoặc sửa khóa “as_of” trong "
          + "campaign.yaml.",
        en: "The site shows it as planned. If it was held, mend the day, or as_of in campaign.yaml."))
  }

  fileprivate static func conferenceOfOffice(_ conference: Conference, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .conferenceOfOffice, at: location,
      Phrase(
        vi: "\(conference.unitText.quoted()) là phòng, ban; Hội nghị chỉ có ở cấp huyện và cấp xã",
        en: "\(conference.unitText.quoted()) is an office; only the district and communes hold conferences"),
      remedy: Phrase(vi: "Ghi tên xã, thị trấn hoặc huyện.", en: "Write a commune or the district."))
  }

  fileprivate static func conferenceTwice(_ conference: Conference, _ rows: SideBySide) -> Diagnostic {
    Diagnostic(
      .conferenceTwice, at: rows.places.this,
      Phrase(
        vi: "\(conference.unitText.quoted()) đã có một Hội nghị ở dòng khác" + (rows.isSame ? "" : "; dòng nào đúng?"),
        en: "\(conference.unitText.quoted()) already has a conference in another row"
          + (rows.isSame ? "" : "; which is right?")),
      explanation: rows.difference,
      remedy: Phrase(
        vi: "Giữ một dòng và xóa dòng kia, hoặc sửa tên đơn vị.",
        en: "Keep one row and delete the other, or mend the unit."),
      notes: rows.notes)
  }
}
