/// What was released has the day of its release, and belongs to an office or commune; only it can be downloaded.
internal import Diagnostics
internal import VietnameseText

struct MaterialReleaseRule: CampaignRule {
  func check(_ campaign: Campaign) -> [Diagnostic] {
    let asOf = campaign.settings.asOf("materials")
    var diagnostics: [Diagnostic] = []
    for material in campaign.materials {
      if material.state == .released {
        let location = material.origin.location("date")
        if let date = material.date {
          if date > asOf { diagnostics.append(.materialDateAfterAsOf(material, date, asOf, at: location)) }
        } else {
          diagnostics.append(.materialDateMissing(material, at: location))
        }
      } else if material.isDownload {
        diagnostics.append(.materialNotReleased(material))
      }
      if material.officeText.isEmpty, material.communeText.isEmpty {
        diagnostics.append(.materialUnitMissing(material))
      }
    }
    return diagnostics
  }
}

extension Material {
  fileprivate var isDownload: Bool { !(file ?? "").isEmpty || !(url ?? "").isEmpty }
}

extension DiagnosticKind {
  static let materialDateMissing = DiagnosticKind("material-date-missing", .error)
  static let materialDateAfterAsOf = DiagnosticKind("material-date-after-as-of", .error)
  static let materialNotReleased = DiagnosticKind("material-not-released", .note)
  static let materialUnitMissing = DiagnosticKind("material-unit-missing", .warning)
}

extension Diagnostic {
  fileprivate static func materialDateMissing(_ material: Material, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .materialDateMissing, at: location,
      Phrase(
        vi: "tài liệu \(material.id.quoted()) ghi “Đã phát hành” nhưng chưa ghi ngày",
        en: "the material \(material.id.quoted()) was released, without a date"),
      remedy: Phrase(vi: "Ghi ngày phát hành, ví dụ: 15/4/2024.", en: "Write the day of release, such as 15/4/2024."))
  }

  fileprivate static func materialDateAfterAsOf(
    _ material: Material, _ date: CalendarDay, _ asOf: CalendarDay, at location: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .materialDateAfterAsOf, at: location,
      Phrase(
        vi:
          "tài liệu \(material.id.quoted()) ghi phát hành ngày \(date.short), sau ngày số liệu của bảng "
          + "(\(asOf.short))",
        en:
          "the material \(material.id.quoted()) was released on \(date.short), after the day of the table "
          + "(\(asOf.short))"
      ),
      remedy: Phrase(
        vi:
          "Sửa ngày hoặc tình trạng; nếu bảng đã mới hơn, sửa khóa “as_of.materials” (hoặc “updated”) trong campaign.yaml.",
        en: "Mend the day or the state, or as_of.materials (or updated) in campaign.yaml if the table is newer."))
  }

  fileprivate static func materialNotReleased(_ material: Material) -> Diagnostic {
    let hasFile = !(material.file ?? "").isEmpty
    return Diagnostic(
      .materialNotReleased, at: material.origin.location(hasFile ? "file" : "url"),
      Phrase(
        vi: "tài liệu \(material.id.quoted()) chưa tải về được: tình trạng là \(material.state.title.quoted())",
        en: "the material \(material.id.quoted()) cannot be downloaded: its state is \(material.state.title.quoted())"),
      remedy: Phrase(
        vi: "Khi đã phát hành, sửa tình trạng thành “Đã phát hành” và ghi ngày.",
        en: "Once it is released, make the state Đã phát hành and write the day."))
  }

  fileprivate static func materialUnitMissing(_ material: Material) -> Diagnostic {
    Diagnostic(
      .materialUnitMissing, at: material.origin.location("office"),
      Phrase(
        vi: "tài liệu \(material.id.quoted()) chưa ghi đơn vị hoặc xã, thị trấn nào làm",
        en: "the material \(material.id.quoted()) names neither office nor commune"),
      remedy: Phrase(
        vi: "Ghi cột “Đơn vị” hoặc cột “Xã/thị trấn”.", en: "Write an office or a commune."))
  }
}
