internal import CampaignModel
internal import VietnameseText
internal import Workbooks

/// The sheets of the report, in the order of the workbook.

/// The figures of the whole report, one a row.
enum SummarySheet {
  static func sheet(_ report: ProgressReport) -> SheetDocument {
    var sheet = ReportSheet("Tổng hợp", widths: [6, 62, 18], isLandscape: false)
    sheet.title("Tổng hợp tiến độ, kết quả", report)
    let figures = figures(report)
    sheet.table(
      ["TT", "Nội dung", "Số liệu"],
      figures.enumerated().map { [.number($0 + 1), .text($1.name), .decimal($1.value)] })
    sheet.line("Diện tích, ngày công, tiền: chỉ tính những trường hợp được đăng tên.")
    return sheet.document()
  }

  private static func figures(_ report: ProgressReport) -> [(name: String, value: Double)] {
    let conferences = report.conferences
    let (people, gifts) = (report.people, report.people.gifts)
    var figures: [(String, Double)] = [
      ("Số xã, thị trấn", Double(report.communeCount)),
      ("Xã, thị trấn đã tổ chức Hội nghị cấp xã", Double(conferences.held)),
      ("Giấy khen đã trao tại hội nghị cấp xã", Double(conferences.certificates)),
      ("Đại biểu do xã, thị trấn cử", Double(conferences.communeDelegates)),
      ("Đại biểu do phòng, ban, đoàn thể cử", Double(conferences.officeDelegates)),
      ("Lượt đơn vị chậm so với thời hạn", Double(report.late.count)),
      ("Đơn vị chưa báo cáo đủ", Double(report.silent.count)),
      ("Ý kiến khó khăn, kiến nghị", Double(report.remarks.count)),
    ]
    for award in report.awards {
      figures.append(("\(award.level.name): số quyết định khen thưởng", Double(award.decisions)))
      figures.append(("\(award.level.name): số trường hợp được khen", Double(award.total)))
    }
    figures.append(("Điển hình được đăng tên", Double(people.total)))
    figures += people.byKind.map { ("Trong đó: \($0.kind.title.lowercasedFirst)", Double($0.count)) }
    figures += rows("Cá nhân, hộ gia đình", gifts.people) + rows("Tập thể (tính riêng)", gifts.collectives)
    figures.append(("Tài liệu tuyên truyền trong danh mục", Double(report.materials.map(\.total).reduce(0, +))))
    figures.append(("Hoạt động giao lưu, đối thoại, tham quan", Double(report.activities.count)))
    figures += report.settings.officialTotals.map {
      ("Cơ quan công bố: \($0.label), \($0.unit) (\($0.source), ngày \($0.date.short))", $0.value.approximate)
    }
    return figures
  }

  private static func rows(_ who: String, _ sum: GiftSum) -> [(String, Double)] {
    [
      ("\(who): diện tích đất (m²)\(sum.isAreaApproximate ? ", số làm tròn" : "")", sum.area.approximate),
      ("\(who): ngày công", sum.labourDays.approximate), ("\(who): tiền (đồng)", Double(sum.money)),
    ]
  }
}

/// How many communes stand where with each milestone; how many units reported for each period.
enum MilestoneSheet {
  static func sheet(_ report: ProgressReport) -> SheetDocument {
    var sheet = ReportSheet(
      "Mốc công việc", widths: [6, 44, 26, 11, 11, 11, 11, 11, 11, 11, 11], isLandscape: true)
    sheet.title("Số xã, thị trấn ở từng mốc công việc", report)
    sheet.table(
      [
        "TT", "Mốc công việc", "Thời hạn", "Đã hoàn thành", "Trong đó chưa có minh chứng", "Trong đó sau thời hạn",
        "Đang làm", "Chưa làm", "Quá hạn, chưa xong", "Không áp dụng", "Chưa có thông tin",
      ],
      report.singleMilestones.enumerated().map { index, result in
        [
          .number(index + 1), .text(result.milestone.name), .text(result.milestone.deadline?.verbatim ?? ""),
          .number(result.done), .number(result.count(.doneByReport)), .number(result.count(.doneLate)),
          .number(result.count(.inProgress)), .number(result.count(.notStarted)), .number(result.count(.overdue)),
          .number(result.count(.notApplicable)), .number(result.count(.unknown)),
        ]
      })
    for result in report.singleMilestones where result.count(.doneOnTheDay) > 0 {
      let (count, deadline) = (result.count(.doneOnTheDay), result.milestone.deadline)
      sheet.line(
        "\(count) đơn vị hoàn thành “\(result.milestone.name)” đúng ngày \(deadline?.date.short ?? ""), chưa xếp là đúng hạn hay chậm."
      )
    }
    if !report.periods.isEmpty {
      sheet.heading("Báo cáo theo kỳ")
      sheet.table(
        [
          "TT", "Nội dung", "Kỳ báo cáo", "Xã đã báo cáo", "Xã đang lập", "Xã chưa báo cáo", "Xã không áp dụng",
          "Phòng, ban đã báo cáo", "Phòng, ban đang lập", "Phòng, ban chưa báo cáo", "Phòng, ban không áp dụng",
        ],
        report.periods.enumerated().map { index, period in
          [.number(index + 1), .text(period.milestone.name), .text(period.period)]
            + [period.communes, period.offices].flatMap { tally -> [ReportSheet.Value] in
              [
                .number(tally.reported), .number(tally.inProgress), .number(tally.missing),
                .number(tally.notApplicable),
              ]
            }
        })
    }
    return sheet.document()
  }
}

/// Units one by one: who is late or silent, and what they write.
enum UnitSheets {
  static func behind(_ report: ProgressReport) -> SheetDocument {
    var sheet = ReportSheet("Chậm, chưa báo cáo", widths: [6, 34, 42, 28, 44], isLandscape: true)
    sheet.title("Đơn vị chậm, chưa báo cáo", report)
    let late: [[ReportSheet.Value]] = report.late.map { late in
      let day = late.standing.date.map { " ngày \($0.short)" } ?? ""
      let state = (late.standing.entry?.state ?? .notStarted).title.lowercasedFirst
      return [
        .text(late.unit.name), .text(late.milestone.name), .text(late.deadline.verbatim),
        .text(late.isDone ? "Hoàn thành\(day), sau thời hạn" : "Quá hạn, chưa hoàn thành; đơn vị báo: \(state)"),
      ]
    }
    let silent: [[ReportSheet.Value]] = report.silent.flatMap { unit in
      unit.silences.map { silence in
        let (what, deadline, state) = words(silence)
        return [.text(unit.unit.name), .text(what), .text(deadline), .text(state)]
      }
    }
    sheet.table(
      ["TT", "Đơn vị", "Nội dung", "Thời hạn, kỳ báo cáo", "Tình hình"],
      (late + silent).enumerated().map { [.number($0 + 1)] + $1 })
    if late.isEmpty, silent.isEmpty { sheet.line("Không có đơn vị nào chậm, không có đơn vị nào chưa báo cáo.") }
    sheet.line("Xếp theo danh sách đơn vị hành chính, sau đó đến các phòng, ban, đoàn thể; không xếp hạng.")
    return sheet.document()
  }

  private static func words(_ silence: SilentUnit.Silence) -> (what: String, deadline: String, state: String) {
    switch silence {
    case .nothing: ("Báo cáo tiến độ", "", "Chưa có báo cáo nào")
    case .noWorkbook: ("Tệp bảng biểu", "", "Chưa gửi")
    case .periods(let milestone, let periods): (milestone.name, periods.joined(separator: ", "), "Chưa báo cáo")
    case .milestone(let milestone, let deadline): (milestone.name, deadline.verbatim, "Chưa có thông tin")
    }
  }

  static func remarks(_ report: ProgressReport) -> SheetDocument {
    var sheet = ReportSheet("Khó khăn, kiến nghị", widths: [5, 22, 30, 14, 40, 38, 24], isLandscape: true)
    sheet.title("Khó khăn, vướng mắc và kiến nghị của các đơn vị (ghi nguyên văn)", report)
    sheet.table(
      ["TT", "Đơn vị", "Mốc công việc", "Kỳ báo cáo", "Khó khăn, vướng mắc", "Kiến nghị", "Nguồn"],
      report.remarks.enumerated().map { index, remark in
        [
          .number(index + 1), .text(remark.unit), .text(remark.milestone), .text(remark.period ?? ""),
          .text(remark.difficulty ?? ""), .text(remark.proposal ?? ""), .text(remark.location.label),
        ]
      })
    if report.remarks.isEmpty { sheet.line("Các đơn vị không nêu khó khăn, vướng mắc, kiến nghị.") }
    return sheet.document()
  }
}

/// Awards against what the plan sets.
enum AwardSheet {
  static func sheet(_ report: ProgressReport) -> SheetDocument {
    var sheet = ReportSheet("Khen thưởng", widths: [6, 18, 34, 14, 16, 18, 14, 14], isLandscape: true)
    sheet.title("Khen thưởng", report)
    var rows: [[ReportSheet.Value]] = []
    for award in report.awards {
      for quota in award.quotas {
        rows.append([
          .text(award.level.name), .text(quota.quota.name), .number(quota.quota.maximum), .number(quota.decided),
          .number(max(0, quota.decided - quota.published)), .number(max(0, quota.quota.maximum - quota.decided)),
          .number(quota.overflow),
        ])
      }
      guard award.quotas.isEmpty else { continue }
      rows.append([
        .text(award.level.name), .text("Không có chỉ tiêu"), .none, .number(award.total), .number(award.unnamed), .none,
        .none,
      ])
    }
    sheet.table(
      ["TT", "Cấp khen", "Đối tượng", "Chỉ tiêu", "Đã quyết định", "Trong đó không đăng tên", "Còn lại", "Vượt"],
      rows.enumerated().map { [.number($0 + 1)] + $1 })
    let kinds: [[ReportSheet.Value]] = report.awards.flatMap { award in
      award.byKind.map { [.text(award.level.name), .text($0.kind.title), .number($0.count)] }
    }
    if !kinds.isEmpty {
      sheet.heading("Số trường hợp được khen theo đối tượng")
      sheet.table(
        ["TT", "Cấp khen", "Đối tượng", "Số trường hợp"],
        kinds.enumerated().map { [.number($0 + 1)] + $1 })
    }
    return sheet.document()
  }
}

/// Materials by kind and state, and the activities.
enum MaterialSheet {
  static func sheet(_ report: ProgressReport) -> SheetDocument {
    let states = report.materialStates
    var sheet = ReportSheet(
      "Tài liệu", widths: [5, 34] + Material.State.allCases.map { _ in 13.5 } + [10], isLandscape: false)
    sheet.title("Tài liệu tuyên truyền và hoạt động", report)
    let rows: [[ReportSheet.Value]] = report.materials.enumerated().map { index, result in
      let counts = states.map { ReportSheet.Value.number(result.counts[$0] ?? 0) }
      return [.number(index + 1), .text(result.kind.title)] + counts + [.number(result.total)]
    }
    let sums = states.map { state in
      ReportSheet.Value.number(report.materials.map { $0.counts[state] ?? 0 }.reduce(0, +))
    }
    sheet.table(
      ["TT", "Loại tài liệu"] + states.map(\.title) + ["Cộng"], rows,
      sum: [.none, .text("Cộng")] + sums + [.number(report.materials.map(\.total).reduce(0, +))])
    if !report.activities.isEmpty {
      sheet.heading("Hoạt động")
      sheet.table(
        ["TT", "Tên hoạt động", "Loại", "Ngày", "Địa điểm"],
        report.activities.enumerated().map { index, activity in
          [
            .number(index + 1), .text(activity.title), .text(activity.kind ?? ""),
            .text(activity.date?.short ?? "chưa ấn định"), .text(activity.place ?? ""),
          ]
        }, isLastWide: true)
    }
    return sheet.document()
  }
}
