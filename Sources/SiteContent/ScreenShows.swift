internal import CampaignModel

/// What conferences show on the big screen, and what is read out there: one show for the district's conference, one for
/// each commune's.
///
/// Only people whose consent covers the screen are in it. Numbers count those alone, so that nobody is missing from them;
/// the numbers of annexes, whose gaps would tell who is, are not shown.
struct ScreenShows: Sendable {
  /// How many people one page shows at most; a longer show goes on in further pages.
  static let perPart = 200
  /// How many people are called up, and shown, together.
  static let perGroup = 10

  /// Someone on the screen, by the number that jumps there and stands in the calling list.
  struct Person: Sendable {
    let number: Int
    let entry: SiteIndex.Entry
  }

  /// The people of one decision, in groups: collectives, households, individuals; each in annex order.
  struct Act: Sendable {
    let decision: Decision
    /// Where the decision stands in the show, counted from 1.
    let position: Int
    /// The part before this one ended within the decision.
    let isContinued: Bool
    /// Never empty.
    fileprivate(set) var groups: [[Person]]
  }

  /// What stands on one page.
  struct Part: Sendable {
    let number: Int
    fileprivate(set) var acts: [Act] = []
  }

  /// One conference's show.
  struct Show: Sendable {
    /// Nothing for the district's conference.
    let commune: Commune?
    /// The addresses of the first pages, without `.html`.
    let path: String
    let listPath: String
    /// Never empty; a show without people has one part without acts.
    let parts: [Part]

    var isEmpty: Bool { parts[0].acts.isEmpty }
  }

  let district: Show
  /// In the order of the communes' list.
  let communes: [Show]

  var all: [Show] { [district] + communes }

  /// The first address of each decision's show that has anybody to show.
  private let paths: [Decision.ID: String]

  init(_ campaign: Campaign, _ index: SiteIndex) {
    let issuers = campaign.issuingCommunes()
    var decisions: [Commune.ID?: [Decision]] = [:]
    for decision in Self.inOrder(campaign) { decisions[issuers[decision.id], default: []].append(decision) }
    func parts(_ decisions: [Decision]?) -> [Part] {
      Self.parts(
        (decisions ?? []).map { decision in
          (decision, index.entries(ofDecision: decision.id).filter { campaign.mayUse($0.honouree, for: .screen) })
        })
    }
    district = Show(
      commune: nil, path: Routes.districtScreen, listPath: Routes.districtCallingList, parts: parts(decisions[nil]))
    communes = campaign.communes.map { commune in
      Show(
        commune: commune, path: index.routes.screen(commune.id), listPath: index.routes.callingList(commune.id),
        parts: parts(decisions[commune.id]))
    }
    var paths: [Decision.ID: String] = [:]
    for show in [district] + communes {
      for part in show.parts {
        for act in part.acts where !act.isContinued {
          paths[act.decision.id] = Routes.page(part.number, of: show.path) + "#" + Self.anchor(act)
        }
      }
    }
    self.paths = paths
  }

  /// Where the show of a decision begins: a page and its place; `nil` where it shows nobody.
  func path(ofDecision id: Decision.ID) -> String? { paths[id] }

  static func anchor(_ act: Act) -> String { "quyet-dinh-\(act.position)" }

  /// By level as the campaign lists them, by date, then in the order of their table.
  private static func inOrder(_ campaign: Campaign) -> [Decision] {
    func rank(_ decision: Decision) -> (Int, Int) {
      (
        campaign.settings.levels.firstIndex { $0.id == decision.level } ?? Int.max,
        decision.date?.dayNumber ?? Int.max
      )
    }
    return campaign.decisions.enumerated().map { (rank: rank($1), offset: $0, decision: $1) }.sorted { one, other in
      one.rank != other.rank ? one.rank < other.rank : one.offset < other.offset
    }.map(\.decision)
  }

  /// Cuts a show into groups and pages; a group never stands on two pages.
  static func parts(_ decisions: [(decision: Decision, entries: [SiteIndex.Entry])]) -> [Part] {
    var parts = [Part(number: 1)]
    var number = 0
    var room = perPart
    for (position, item) in decisions.filter({ !$0.entries.isEmpty }).enumerated() {
      for start in stride(from: 0, to: item.entries.count, by: perGroup) {
        let people = item.entries[start..<min(start + perGroup, item.entries.count)].map { entry in
          number += 1
          return Person(number: number, entry: entry)
        }
        var isNew = start == 0
        if people.count > room {
          parts.append(Part(number: parts.count + 1))
          room = perPart
          isNew = true
        }
        room -= people.count
        let part = parts.count - 1
        if isNew {
          parts[part].acts.append(
            Act(decision: item.decision, position: position + 1, isContinued: start > 0, groups: [people]))
        } else {
          parts[part].acts[parts[part].acts.count - 1].groups.append(people)
        }
      }
    }
    return parts
  }
}
