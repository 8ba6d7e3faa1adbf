/// Rows that the column “Xác nhận” leaves out are copies: another row of the same dossier or person stays, and what the
/// copy says against publication is not lost with it.
internal import Diagnostics
internal import VietnameseText

struct LeftOutRule: CampaignRule {
  func check(_ campaign: Campaign) -> [Diagnostic] {
    guard !campaign.leftOut.isEmpty else { return [] }
    let kept = KeptRows(campaign)
    var diagnostics = counted(campaign, kept)
    for row in campaign.leftOut {
      let originals = kept.originals(of: row)
      if originals.isEmpty { diagnostics.append(.leftOutAlone(row)) }
      guard row.speaksAgainstPublication else { continue }
      for original in originals where campaign.publication(of: original) == .published {
        diagnostics.append(.leftOutWithheld(campaign.sideBySide(original, row, at: "consent"), original))
      }
    }
    return diagnostics
  }

  /// One note for each table that has such rows, naming all of them: nothing is dropped without a word.
  private func counted(_ campaign: Campaign, _ kept: KeptRows) -> [Diagnostic] {
    var tables: [ObjectIdentifier: [Honouree]] = [:]
    var order: [ObjectIdentifier] = []
    for row in campaign.leftOut {
      let table = ObjectIdentifier(row.origin.table)
      if tables[table] == nil { order.append(table) }
      tables[table, default: []].append(row)
    }
    return order.compactMap { table in
      guard let rows = tables[table], let first = rows.first else { return nil }
      return .rowsLeftOut(
        rows.map { row in
          let place = kept.originals(of: row).first?.origin.ownLocation("id").label
          return Diagnostic.Note(.leftOut(campaign.line(row), place), at: row.origin.ownLocation("confirm"))
        }, at: first.origin.ownLocation("confirm"))
    }
  }
}

/// The rows that stay, by what tells whose copy another row is.
private struct KeptRows {
  private struct Annex: Hashable {
    let decision: Decision.ID
    let number: Int
  }
  private struct Place: Hashable {
    let name: String
    let commune: Commune.ID?
  }

  private var ids: [String: [Honouree]] = [:]
  private var annexes: [Annex: [Honouree]] = [:]
  private var places: [Place: [Honouree]] = [:]
  private var names: [String: [Honouree]] = [:]

  init(_ campaign: Campaign) {
    for honouree in campaign.honourees {
      ids[honouree.id.lowercased(), default: []].append(honouree)
      if let annex = Self.annex(honouree) { annexes[annex, default: []].append(honouree) }
      places[Self.place(honouree), default: []].append(honouree)
      names[SamePeople.name(honouree), default: []].append(honouree)
    }
  }

  /// Those whose copy the row may be: with its id, its number in an annex, or its name and commune; else with its name
  /// anywhere, since two communes may claim a household on their border.
  func originals(of row: Honouree) -> [Honouree] {
    var seen: Set<ObjectIdentifier> = []
    let same = (ids[row.id.lowercased()] ?? []) + (Self.annex(row).flatMap { annexes[$0] } ?? [])
    // A neighbour of the name who was said to be someone else is no original, where another one is there.
    let near = same + (places[Self.place(row)] ?? []).filter { same.isEmpty || !$0.answer.saysOtherPerson }
    let found = near.isEmpty ? names[SamePeople.name(row)] ?? [] : near
    return found.filter { seen.insert(ObjectIdentifier($0)).inserted }
  }

  private static func annex(_ row: Honouree) -> Annex? {
    guard let decision = row.decision, let number = row.annexNumber else { return nil }
    return Annex(decision: decision, number: number)
  }

  private static func place(_ row: Honouree) -> Place { Place(name: SamePeople.name(row), commune: row.commune) }
}

extension Honouree {
  /// A Boolean value that indicates whether the row alone would keep the person off every page, for a reason that
  /// somebody wrote; a consent that is not written yet says nothing against another row's.
  fileprivate var speaksAgainstPublication: Bool {
    switch state {
    case .withdrawn, .suspended, .annulled: return true
    default: break
    }
    if consent.answer == .refused { return true }
    return kind != .collective && consent.answer == .given && !consent.covers(.page)
  }
}

extension DiagnosticKind {
  static let rowsLeftOut = DiagnosticKind("rows-left-out", .note)
  static let leftOutAlone = DiagnosticKind("left-out-alone", .question)
  static let leftOutWithheld = DiagnosticKind("left-out-withheld", .question)
}

extension Phrase {
  fileprivate static func leftOut(_ row: String, _ original: String?) -> Phrase {
    guard let original else { return Phrase(vi: "bỏ: \(row)", en: "left out: \(row)") }
    return Phrase(vi: "bỏ: \(row); giữ dòng ở “\(original)”", en: "left out: \(row); the row at \(original) stays")
  }
}

extension Diagnostic {
  fileprivate static func rowsLeftOut(_ rows: [Note], at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .rowsLeftOut, at: location,
      Phrase(
        vi: "\(rows.count) dòng của bảng này được bỏ theo cột “Xác nhận”",
        en: "\(rows.count) rows of this table are left out, as “Xác nhận” says"),
      notes: rows)
  }

  fileprivate static func leftOutAlone(_ row: Honouree) -> Diagnostic {
    Diagnostic(
      .leftOutAlone, at: row.origin.ownLocation("confirm"),
      Phrase(
        vi:
          "dòng của \(row.fullName.quoted()) ghi \((row.confirmation ?? "").quoted()), nhưng không còn dòng nào "
          + "khác của hồ sơ này; có bỏ hẳn không?",
        en: "the row of \(row.fullName.quoted()) says \((row.confirmation ?? "").quoted()), but no other row of the "
          + "dossier is left; is it to go altogether?"),
      remedy: Phrase(
        vi:
          "Nếu cả hai dòng đều ghi bỏ, xóa chữ ở cột “Xác nhận” của dòng cần giữ. Nếu người đó xin rút, xóa chữ ở "
          + "đây và ghi “Xin rút” ở cột “Tình trạng hồ sơ”. Nếu không dùng hồ sơ này nữa, xóa cả dòng.",
        en:
          "If both rows say so, clear “Xác nhận” of the one to keep. If the person withdrew, clear it here and make "
          + "the state “Xin rút”. If the dossier is not wanted, delete the row."))
  }

  fileprivate static func leftOutWithheld(_ rows: SideBySide, _ original: Honouree) -> Diagnostic {
    Diagnostic(
      .leftOutWithheld, at: rows.places.this,
      Phrase(
        vi:
          "\(original.fullName.quoted()) sắp được công bố, nhưng dòng bị bỏ của hồ sơ này ghi không được công bố; "
          + "dòng nào đúng?",
        en: "\(original.fullName.quoted()) is about to be published, but the row left out says not to; which is "
          + "right?"),
      explanation: rows.difference,
      remedy: Phrase(
        vi:
          "Nếu người đó không đồng ý, đã rút hoặc đang tạm dừng, ghi đúng như vậy ở dòng được giữ. Nếu dòng bị bỏ "
          + "đã cũ, xóa hẳn dòng ấy; nếu là của người khác, xóa chữ ở cột “Xác nhận” của dòng ấy.",
        en:
          "If the person refused, withdrew or is suspended, write it in the row that stays. If the row left out is out "
          + "of date, delete it; if it is somebody else's, clear its “Xác nhận”."),
      notes: rows.notes)
  }
}
