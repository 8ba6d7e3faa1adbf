/// Rows that their column “Xác nhận” leaves out: what they refer to is looked up without a word, and who still names
/// them is asked.
internal import Diagnostics

extension Assembly {
  /// Gives rows left out what their cells mean, as far as it is known: their originals are found by it. Nothing is said
  /// of what is not.
  mutating func resolveLeftOut() {
    for (index, row) in records.leftOut.enumerated() {
      var meaning = Honouree.Meaning()
      if case .found(let id, _) = references.commune(row.communeText) { meaning.commune = id }
      if case .found(let id, _) = references.decision(row.decisionText) { meaning.decision = id }
      if case .found(let id, _) = references.level(row.levelText) { meaning.level = id }
      records.leftOut[index] = Honouree(row, meaning, donations: row.donations)
      leftOutByID[HonoureeIDIndex.key(row.id)] = leftOutByID[HonoureeIDIndex.key(row.id)] ?? index
    }
  }

  /// The row left out that has this id.
  func leftOut(_ id: String) -> Honouree? {
    leftOutByID.isEmpty ? nil : leftOutByID[HonoureeIDIndex.key(id)].map { records.leftOut[$0] }
  }

  /// The dossier that stays instead of a row left out, where one alone has its name in its commune.
  mutating func kept(insteadOf row: Honouree) -> Honouree.ID? {
    let known = keptIDs ?? Dictionary(grouping: records.honourees, by: Self.nameAndCommune).mapValues { $0.map(\.id) }
    keptIDs = known
    let found = known[Self.nameAndCommune(row)] ?? []
    return found.count == 1 ? found[0] : nil
  }

  /// Rows are not resolved yet: what was typed is compared.
  private static func nameAndCommune(_ row: Honouree) -> [String] {
    [SamePeople.name(row), TypedName.folded(row.communeText)]
  }
}

extension DiagnosticKind {
  static let donationHonoureeLeftOut = DiagnosticKind("donation-honouree-left-out", .question)
  static let storyHonoureeLeftOut = DiagnosticKind("story-honouree-left-out", .question)
}

extension Diagnostic {
  static func donationHonoureeLeftOut(_ row: Honouree, kept: Honouree.ID?, at location: SourceLocation) -> Diagnostic {
    let id = kept.map { " (\($0.quoted()))" } ?? ""
    return Diagnostic(
      .donationHonoureeLeftOut, at: location,
      Phrase(
        vi: "lần hiến này thuộc hồ sơ \(row.id.quoted()) đã được bỏ theo cột “Xác nhận”",
        en: "this gift belongs to the dossier \(row.id.quoted()), which “Xác nhận” leaves out"),
      remedy: Phrase(
        vi: "Nếu hồ sơ được giữ\(id) đã có lần hiến này, xóa dòng này; nếu chưa có, ghi mã của hồ sơ ấy "
          + "ở đây. Nếu bỏ nhầm, xóa chữ ở cột “Xác nhận” của dòng bị bỏ.",
        en: "If the dossier that stays\(id) has this gift already, delete the row; if not, write its id here. "
          + "If it was left out by mistake, clear “Xác nhận” of that row."),
      notes: [.leftOut(row)])
  }

  static func storyHonoureeLeftOut(_ row: Honouree, kept: Honouree.ID?, at location: SourceLocation) -> Diagnostic {
    let id = kept.map { " (\($0.quoted()))" } ?? ""
    return Diagnostic(
      .storyHonoureeLeftOut, at: location,
      Phrase(
        vi: "câu chuyện này thuộc hồ sơ \(row.id.quoted()) đã được bỏ theo cột “Xác nhận”",
        en: "this story belongs to the dossier \(row.id.quoted()), which “Xác nhận” leaves out"),
      remedy: Phrase(
        vi: "Đổi tên tệp theo mã của hồ sơ được giữ\(id), hoặc xóa tệp. Nếu bỏ nhầm, xóa chữ ở cột “Xác "
          + "nhận” của dòng bị bỏ.",
        en: "Rename the file to the id of the dossier that stays\(id), or delete it. If it was left out by mistake, "
          + "clear “Xác nhận” of that row."),
      notes: [.leftOut(row)])
  }
}

extension Diagnostic.Note {
  fileprivate static func leftOut(_ row: Honouree) -> Diagnostic.Note {
    Diagnostic.Note(
      Phrase(vi: "dòng được bỏ ở đây", en: "the row left out is here"), at: row.origin.ownLocation("confirm"))
  }
}
