internal import CampaignModel

/// A synthetic campaign as values: every table, whose rows are worked out one at a time, and every other file.
struct SampleContent: Sendable {
  /// A table whose rows are made when they are asked for.
  struct Table {
    let name: String
    let columns: [String]
    let rows: any Sequence<[String]>
  }

  let seed: UInt64
  let people: [SamplePerson]
  let decisions: [SampleDecision]
  private let villages: [[String]]
  private let courses: [SampleCourse]
  private let idWidth: Int

  init(honourees: Int, seed: UInt64) {
    self.seed = seed
    courses = LucNganCommune.all.indices.map { SampleCourse(commune: $0, seed: seed) }
    var people = SamplePeople(count: honourees, seed: seed)
    decisions = SampleDecision.all(naming: &people, courses: courses)
    self.people = people.people
    villages = people.villages
    idWidth = max(4, String(honourees).utf8.count)
  }

  var settings: String { SampleSettings.yaml(honourees: people.count, seed: seed) }

  /// The dossier's id: `HD-0042`.
  func id(of person: SamplePerson) -> String { "HD-" + SampleText.padded(person.number, to: idWidth) }

  /// The files below `stories/`.
  var stories: some Sequence<(name: String, content: String)> {
    people.lazy.filter(\.hasStory).map { person in
      (name: "\(id(of: person)).md", content: dossier(person).story().markdown)
    }
  }

  /// Every table and, of what its rows name, the files below `documents/`.
  func tables() -> (tables: [Table], documents: [(name: String, content: String)]) {
    let progress = SampleProgress(courses: courses, decisions: decisionsByCommune, seed: seed)
    let materials = SampleMaterials(seed: seed)
    let tables = [
      Table(name: "communes", columns: Self.communeColumns, rows: LucNganCommune.all.map(Self.cells)),
      Table(name: "honourees", columns: SampleDossier.columns, rows: people.lazy.map(cells)),
      Table(
        name: "donations", columns: SampleDossier.donationColumns,
        rows: people.lazy.flatMap { dossier($0).donationRows(id: id(of: $0)) }),
      Table(name: "decisions", columns: Self.decisionColumns, rows: decisions.map { $0.cells() }),
      Table(name: "progress", columns: SampleProgress.columns, rows: progress.rows),
      Table(name: "conferences", columns: SampleProgress.conferenceColumns, rows: progress.conferences),
      Table(name: "delegates", columns: SampleProgress.delegateColumns, rows: progress.delegates),
      Table(name: "materials", columns: SampleMaterials.columns, rows: materials.rows),
      Table(name: "activities", columns: SampleMaterials.activityColumns, rows: SampleMaterials.activities),
      Table(name: "corrections", columns: SampleMaterials.correctionColumns, rows: corrections),
    ]
    return (tables, materials.documents)
  }

  private static let communeColumns = ["code", "name", "kind", "aliases", "successor", "tile_x", "tile_y"]
  private static let decisionColumns = [
    "key", "number", "date", "level", "issuer", "signer", "collectives", "households", "individuals", "state",
  ]

  private static func cells(_ commune: LucNganCommune) -> [String] {
    [
      commune.code, commune.name, commune.kind, commune.aliases, commune.successor, String(commune.column),
      String(commune.row),
    ]
  }

  private func dossier(_ person: SamplePerson) -> SampleDossier { SampleDossier(of: person, villages: villages) }

  private func cells(_ person: SamplePerson) -> [String] {
    // The certificates of a commune are handed over at its conference; the district's is still to come.
    let isAwarded = !person.isDistrict && courses[person.commune].conference != nil
    return dossier(person).cells(
      id: id(of: person), decision: person.decision.map { decisions[$0] }, isAwarded: isAwarded)
  }

  private var decisionsByCommune: [[SampleDecision]] {
    var lists = [[SampleDecision]](repeating: [], count: LucNganCommune.all.count)
    var seen: Set<Int> = []
    for person in people {
      guard let decision = person.decision, !person.isDistrict, seen.insert(decision).inserted else { continue }
      lists[person.commune].append(decisions[decision])
    }
    return lists
  }

  /// Two mistakes put right, on pages that are there.
  private var corrections: [[String]] {
    people.lazy.filter { $0.publication == .published }.prefix(2).map { person in
      ["24/4/2024", "dien-hinh/\(id(of: person)).html", "Năm đóng góp 2021", "Năm đóng góp đúng như trên trang"]
    }
  }
}
