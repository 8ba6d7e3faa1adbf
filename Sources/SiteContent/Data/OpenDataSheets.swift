internal import CampaignModel
internal import VietnameseText

extension OpenData {
  static func sheet(_ set: Set, _ context: SiteContext) -> Sheet {
    switch set {
    case .honourees: honourees(context)
    case .decisions: decisions(context)
    case .communes: communes(context)
    case .progress: progress(context)
    case .materials: materials(context)
    case .statistics: statistics(context)
    }
  }

  private static func honourees(_ context: SiteContext) -> Sheet {
    let campaign = context.campaign
    let rows = context.index.entries.filter { campaign.mayUse($0.honouree, for: .download) }.map { entry in
      let honouree = entry.honouree
      let decision = honouree.decision.flatMap(campaign.decision)
      return [
        honouree.kind.title, honouree.honorific, honouree.name,
        honouree.commune.flatMap(campaign.commune)?.fullName.capitalisedFirst ?? "", decision?.number ?? "",
        decision?.date?.short ?? "", decision?.issuer ?? "",
      ]
    }
    return Sheet(
      columns: [
        ("kind", "Đối tượng"), ("honorific", "Danh xưng"), ("name", "Họ và tên"), ("commune", "Xã/thị trấn"),
        ("decision", "Quyết định"), ("decision_date", "Ngày quyết định"), ("issuer", "Thẩm quyền"),
      ], rows: rows, asOf: context.settings.asOf("honourees"))
  }

  private static func decisions(_ context: SiteContext) -> Sheet {
    let rows = context.campaign.decisions.map { decision in
      let kinds: [Honouree.Kind] = [.collective, .household, .individual]
      return [
        decision.number, decision.date?.short ?? "", decision.level.flatMap(context.campaign.level)?.name ?? "",
        decision.issuer,
      ] + kinds.map { kind in decision.declaredCounts[kind].map { String($0) } ?? "" } + [decision.state.title]
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
      return [
        commune.id, commune.fullName.capitalisedFirst, String(count), gifts.area.plain, gifts.labourDays.plain,
        String(context.milestones(of: commune).count { $0.status.isDone }), commune.successor ?? "",
      ]
    }
    return Sheet(
      columns: [
        ("code", "Mã"), ("name", "Xã/thị trấn"), ("honourees", "Điển hình đã công bố"),
        ("area_m2", "Diện tích cá nhân, hộ gia đình hiến (m²)"), ("labour_days", "Ngày công"),
        ("milestones_done", "Mốc đã hoàn thành"), ("successor", "Đơn vị hiện nay"),
      ], rows: rows, asOf: context.settings.asOf("honourees"))
  }

  private static func progress(_ context: SiteContext) -> Sheet {
    let rows = context.campaign.communes.flatMap { commune in
      context.milestones(of: commune).map { view in
        [
          commune.id, commune.fullName.capitalisedFirst, view.milestone.name,
          view.status == .doneOnTheDay ? "" : view.status.title, view.standing.date?.short ?? "",
          view.standing.evidence ?? "",
        ]
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
        material.id, material.title, material.kind.title, material.phase.title, material.channel ?? "",
        material.office.flatMap(context.campaign.office)?.name ?? "",
        material.commune.flatMap(context.campaign.commune)?.fullName.capitalisedFirst ?? "",
        material.quantity.map { String($0) } ?? "", material.date?.short ?? "", material.state.title,
        material.text ?? "", material.credit ?? "",
      ]
    }
    return Sheet(
      columns: [
        ("id", "Mã"), ("title", "Tên tài liệu"), ("kind", "Loại"), ("phase", "Giai đoạn"), ("channel", "Kênh"),
        ("office", "Đơn vị"), ("commune", "Xã/thị trấn"), ("quantity", "Số lượng"), ("date", "Ngày"),
        ("state", "Tình trạng"), ("text", "Nội dung khẩu hiệu"), ("credit", "Tác giả/nguồn"),
      ], rows: rows, asOf: context.settings.asOf("materials"))
  }

  private static func statistics(_ context: SiteContext) -> Sheet {
    let gifts = context.index.gifts
    let total = gifts.total
    var rows = gifts.areaByLand.map { ["Loại đất", $0.label, $0.value.plain, "m²"] }
    rows += gifts.areaByYear.map { ["Năm", $0.label, $0.value.plain, "m²"] }
    rows += context.campaign.communes.map { commune in
      ["Xã/thị trấn", commune.fullName.capitalisedFirst, gifts.commune(commune.id).people.area.plain, "m²"]
    }
    rows.append(["Tổng", "Diện tích cá nhân, hộ gia đình hiến", total.people.area.plain, "m²"])
    rows.append(["Tổng", "Diện tích tập thể vận động (không cộng vào tổng trên)", total.collectives.area.plain, "m²"])
    rows.append(["Tổng", "Ngày công", total.people.labourDays.plain, "ngày"])
    return Sheet(
      columns: [("group", "Nhóm"), ("label", "Chỉ tiêu"), ("value", "Giá trị"), ("unit", "Đơn vị tính")], rows: rows,
      asOf: context.settings.asOf("honourees"))
  }
}
