internal import CampaignModel
internal import VietnameseText

/// What each table of the open data holds.
extension OpenData {
  static func sheet(_ set: Set, _ context: SiteContext) -> Sheet {
    switch set {
    case .honourees: honourees(context)
    case .decisions: decisions(context)
    case .communes: communes(context)
    case .progress: progress(context)
    case .materials: materials(context)
    case .statistics: statistics(context)
    case .landChart: bars(.land, context)
    case .yearChart: bars(.year, context)
    case .kindChart: bars(.kind, context)
    case .communeChart: bars(.commune, context)
    case .decisionChart: DecisionTimeline(context).sheet(asOf: context.settings.asOf("honourees"))
    case .milestoneChart: MilestoneTally(context).sheet(asOf: context.settings.asOf("progress"))
    }
  }

  private static func bars(_ subject: BarChart.Subject, _ context: SiteContext) -> Sheet {
    BarChart(subject, context).sheet(asOf: context.settings.asOf("honourees"))
  }

  /// Of a person a download tells what a wall of honour would, and no more: what is copied into other tables cannot be
  /// called back.
  private static func honourees(_ context: SiteContext) -> Sheet {
    let campaign = context.campaign
    let rows = context.index.entries.filter { campaign.mayUse($0.honouree, for: .download) }.map { entry in
      let honouree = entry.honouree
      let decision = honouree.decision.flatMap(campaign.decision)
      return [
        .text(honouree.honorific), .text(honouree.name),
        .text(honouree.commune.flatMap(campaign.commune)?.fullName.capitalisedFirst), .text(decision?.number),
        .text(decision?.date?.short), .text(decision?.issuer),
      ] as [Cell]
    }
    return Sheet(
      columns: [
        ("honorific", "Danh xưng"), ("name", "Họ và tên"), ("commune", "Xã/thị trấn"),
        ("decision", "Quyết định"), ("decision_date", "Ngày quyết định"), ("issuer", "Thẩm quyền"),
      ], rows: rows, asOf: context.settings.asOf("honourees"))
  }

  private static func decisions(_ context: SiteContext) -> Sheet {
    let rows = context.campaign.decisions.map { decision in
      let kinds: [Honouree.Kind] = [.collective, .household, .individual]
      return [
        .text(decision.number), .text(decision.date?.short),
        .text(decision.level.flatMap(context.campaign.level)?.name), .text(decision.issuer),
      ] + kinds.map { .count(decision.declaredCounts[$0]) } + [.text(decision.state.title)] as [Cell]
    }
    return Sheet(
      columns: [
        ("number", "Số"), ("date", "Ngày"), ("level", "Cấp"), ("issuer", "Thẩm quyền"), ("collectives", "Số tập thể"),
        ("households", "Số hộ gia đình"), ("individuals", "Số cá nhân"), ("state", "Tình trạng"),
      ], rows: rows, asOf: context.settings.asOf("decisions"))
  }

  private static func communes(_ context: SiteContext) -> Sheet {
    let rows = context.campaign.communes.map { commune in
      let gifts = context.index.gifts.commune(commune.id).people
      let count = context.index.byCommune[commune.id]?.count ?? 0
      let progress = context.progress(of: commune)
      return [
        .text(commune.id), .text(commune.fullName.capitalisedFirst), .count(count), .number(gifts.area),
        .number(gifts.labourDays), progress.isUnknown ? .blank : .count(progress.done), .count(progress.applicable),
        .text(commune.successor),
      ] as [Cell]
    }
    return Sheet(
      columns: [
        ("code", "Mã"), ("name", "Xã/thị trấn"), ("honourees", "Điển hình đã công bố"),
        ("area_m2", "Diện tích cá nhân, hộ gia đình hiến (m²)"), ("labour_days", "Ngày công của cá nhân, hộ gia đình"),
        ("milestones_done", "Mốc đã hoàn thành"), ("milestones", "Mốc phải làm"), ("successor", "Đơn vị hiện nay"),
      ], rows: rows, asOf: context.settings.asOf("honourees"))
  }

  private static func progress(_ context: SiteContext) -> Sheet {
    let rows = context.campaign.communes.flatMap { commune in
      context.milestones(of: commune).map { view in
        [
          .text(commune.id), .text(commune.fullName.capitalisedFirst), .text(view.milestone.name),
          view.status == .doneOnTheDay ? .blank : .text(view.status.title), .text(view.standing.date?.short),
          .text(view.standing.evidence),
        ] as [Cell]
      }
    }
    return Sheet(
      columns: [
        ("code", "Mã"), ("commune", "Xã/thị trấn"), ("milestone", "Mốc"), ("state", "Tình trạng"), ("date", "Ngày"),
        ("evidence", "Minh chứng"),
      ], rows: rows, asOf: context.settings.asOf("progress"))
  }

  private static func materials(_ context: SiteContext) -> Sheet {
    let rows = context.publicMaterials.map { material in
      [
        .text(material.id), .text(material.title), .text(material.kind.title), .text(material.phase.title),
        .text(material.channel), .text(material.office.flatMap(context.campaign.office)?.name),
        .text(material.commune.flatMap(context.campaign.commune)?.fullName.capitalisedFirst),
        .count(material.quantity), .text(material.date?.short), .text(material.state.title), .text(material.text),
        .text(material.credit),
      ] as [Cell]
    }
    return Sheet(
      columns: [
        ("id", "Mã"), ("title", "Tên tài liệu"), ("kind", "Loại"), ("phase", "Giai đoạn"), ("channel", "Kênh"),
        ("office", "Đơn vị"), ("commune", "Xã/thị trấn"), ("quantity", "Số lượng"), ("date", "Ngày"),
        ("state", "Tình trạng"), ("text", "Nội dung khẩu hiệu"), ("credit", "Tác giả/nguồn"),
      ], rows: rows, asOf: context.settings.asOf("materials"))
  }

  private static func statistics(_ context: SiteContext) -> Sheet {
    let total = context.index.gifts.total
    func row(_ group: String, _ label: String, _ value: DecimalNumber, _ unit: String) -> [Cell] {
      [.text(group), .text(label), .number(value), .text(unit)]
    }
    var rows = [BarChart.Subject.land, .year, .commune].flatMap { subject in
      BarChart(subject, context).items.map { row(subject.labelTitle, $0.label, $0.value, "m²") }
    }
    rows.append(row("Tổng", "Diện tích cá nhân, hộ gia đình hiến", total.people.area, "m²"))
    rows.append(
      row("Tổng", "Diện tích tập thể vận động (không cộng vào tổng trên)", total.collectives.area, "m²"))
    rows.append(row("Tổng", "Ngày công của cá nhân, hộ gia đình", total.people.labourDays, "ngày"))
    rows.append(
      row("Tổng", "Ngày công của tập thể (không cộng vào tổng trên)", total.collectives.labourDays, "ngày"))
    return Sheet(
      columns: [("group", "Nhóm"), ("label", "Chỉ tiêu"), ("value", "Giá trị"), ("unit", "Đơn vị tính")], rows: rows,
      asOf: context.settings.asOf("honourees"))
  }
}
