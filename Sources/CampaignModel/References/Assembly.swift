public import Diagnostics

extension CampaignRecords {
  /// Resolves what tables typed (communes, levels, decisions, units, milestones, offices, dossier ids), and gathers
  /// each honouree's gifts.
  ///
  /// A name is never guessed: what is not found, or names two things, stays unresolved and is a diagnostic with the
  /// place of its cell. Gifts of the donations table stand after the honouree's own, in the order of their rows. Rows
  /// that their column “Xác nhận” leaves out are taken out first: nothing is judged of them, and nothing is counted.
  ///
  /// - Returns: the campaign, whole but for what could not be resolved, and what is wrong with its references.
  public consuming func assembled() -> (campaign: Campaign, diagnostics: [Diagnostic]) {
    var assembly = Assembly(self)
    assembly.run()
    return (Campaign(resolved: assembly.records), Repetition.merged(assembly.diagnostics).map(\.inItsCell))
  }
}

/// The resolution of a campaign's references, step by step.
struct Assembly {
  var records: CampaignRecords
  var diagnostics: [Diagnostic] = []

  var references: References
  /// What each honouree's cells mean, by its place in the list.
  private var meanings: [Honouree.Meaning] = []
  /// Rows left out, by dossier id.
  var leftOutByID: [String: Int] = [:]
  /// Ids of the rows that stay, by name and commune; made when the first row left out is asked about.
  var keptIDs: [[String]: [Honouree.ID]]?

  init(_ records: CampaignRecords) {
    self.records = records
    references = References(settings: records.settings, communes: [], decisions: [])
  }

  mutating func run() {
    if records.honourees.contains(where: { $0.answer == .leaveOut }) {
      records.leftOut = records.honourees.filter { $0.answer == .leaveOut }
      records.honourees.removeAll { $0.answer == .leaveOut }
    }
    restoreCommuneCodes()
    references = References(
      settings: records.settings, communes: records.communes, decisions: records.decisions)
    for index in records.decisions.indices { resolveDecision(index) }
    references.indexLevels(of: records.decisions)
    resolveHonourees()
    resolveLeftOut()
    var ids = HonoureeIDIndex(records.honourees)
    attachDonations(&ids)
    attachStories(&ids)
    resolveProgress()
    resolveConferences()
    resolveMaterials()
    for index in records.activities.indices {
      let activity = records.activities[index]
      records.activities[index].office = office(activity.officeText, activity.origin)
    }
  }

  /// Gives codes their leading zeros back.
  private mutating func restoreCommuneCodes() {
    for (index, commune) in records.communes.enumerated() {
      guard let code = CommuneCode(typed: commune.id), code.lostZero, commune.id.utf8.count == 4 else { continue }
      records.communes[index] = Commune(
        id: code.text, name: commune.name, kind: commune.kind, aliases: commune.aliases,
        successor: commune.successor, tile: commune.tile, origin: commune.origin)
      diagnostics.append(.communeCodeLostZero(commune.id, code.text, at: commune.origin.location("code")))
    }
  }

  private mutating func resolveDecision(_ index: Int) {
    let decision = records.decisions[index]
    let what = Phrase(vi: "quyết định \(decision.id.quoted())", en: "the decision \(decision.id.quoted())")
    records.decisions[index].level = level(decision.levelText, decision.origin, of: what)
  }

  private mutating func resolveHonourees() {
    if records.decisions.isEmpty {
      let naming = records.honourees.lazy.filter { !$0.decisionText.isEmpty }.map { $0.origin }
      if !naming.isEmpty {
        let places = Array(naming.map { $0.location("decision") })
        diagnostics.append(.decisionsMissing(places, table: records.tablePlaces["decisions"]))
      }
    }
    meanings.reserveCapacity(records.honourees.count)
    for index in records.honourees.indices { meanings.append(meaning(of: records.honourees[index])) }
  }

  private mutating func meaning(of honouree: Honouree) -> Honouree.Meaning {
    var meaning = Honouree.Meaning()
    if !honouree.decisionText.isEmpty, !records.decisions.isEmpty {
      meaning.decision = decision(honouree.decisionText, honouree.origin)
    }
    if honouree.levelText.isEmpty, let decision = meaning.decision {
      // The decision says it: nothing is guessed.
      meaning.level = references.level(ofDecision: decision)
    } else if !honouree.levelText.isEmpty || honouree.decisionText.isEmpty {
      // Which level a candidate is for may not be settled yet.
      let what = Phrase(vi: "hồ sơ \(honouree.id.quoted())", en: "the dossier \(honouree.id.quoted())")
      meaning.level = level(honouree.levelText, honouree.origin, of: honouree.state.needsLevel ? what : nil)
    }
    if !honouree.communeText.isEmpty {
      meaning.commune = commune(honouree.communeText, honouree.origin)
    } else if needsCommune(honouree.kind, meaning.level) {
      diagnostics.append(.communeMissing(at: honouree.origin.location("commune")))
    }
    return meaning
  }

  /// A collective of the district itself (an association, a school) belongs to no commune; everyone else does.
  private func needsCommune(_ kind: Honouree.Kind, _ level: AwardLevel.ID?) -> Bool {
    guard kind == .collective, let level else { return true }
    return records.settings.levels.first { $0.id == level }?.isOfCommunes ?? true
  }

  /// Gives each honouree what its cells mean and all its gifts.
  private mutating func attachDonations(_ ids: inout HonoureeIDIndex) {
    var gifts = records.honourees.map { honouree in
      honouree.donations.contains(where: \.isEmpty) ? honouree.donations.filter { !$0.isEmpty } : honouree.donations
    }
    for entry in records.donations {
      let place = entry.donation.origin.location("honouree")
      if let position = ids.position(entry.honoureeText, in: entry.donation.origin.table.file) {
        gifts[position].append(entry.donation)
      } else if let row = leftOut(entry.honoureeText) {
        let kept = kept(insteadOf: row)
        diagnostics.append(.donationHonoureeLeftOut(row, kept: kept, at: place))
      } else {
        let suggestion = ids.suggestion(entry.honoureeText)
        diagnostics.append(.donationHonoureeUnknown(entry.honoureeText, suggestion: suggestion, at: place))
      }
    }
    for (index, meaning) in meanings.enumerated() {
      records.honourees[index] = Honouree(records.honourees[index], meaning, donations: gifts[index])
    }
  }

  /// Gives stories the dossier id as its table spells it: file systems differ over case.
  private mutating func attachStories(_ ids: inout HonoureeIDIndex) {
    var first: [String: String] = [:]
    let hasWrongID = records.honourees.contains { !Identifier.hasForm($0.id) }
    for (index, story) in records.stories.enumerated() {
      let location = SourceLocation(file: story.file)
      if let other = first[HonoureeIDIndex.key(story.honoureeID)] {
        diagnostics.append(.storyTwice(story.honoureeID, at: location, first: SourceLocation(file: other)))
        continue
      }
      first[HonoureeIDIndex.key(story.honoureeID)] = story.file
      guard let position = ids.position(story.honoureeID) else {
        if let row = leftOut(story.honoureeID) {
          let kept = kept(insteadOf: row)
          diagnostics.append(.storyHonoureeLeftOut(row, kept: kept, at: location))
          continue
        }
        // The dossier may be the one whose id is wrong, and that is said there.
        if hasWrongID { continue }
        let suggestion = ids.suggestion(story.honoureeID)
        diagnostics.append(.storyHonoureeUnknown(story.honoureeID, suggestion: suggestion, at: location))
        continue
      }
      records.stories[index] = Story(
        honoureeID: records.honourees[position].id, title: story.title, author: story.author, body: story.body,
        file: story.file)
    }
  }

  private mutating func resolveProgress() {
    for (index, entry) in records.progress.enumerated() {
      records.progress[index].unit = unit(entry.unitText, entry.origin)
      records.progress[index].milestone = milestone(entry.milestoneText, entry.origin)
    }
  }

  private mutating func resolveConferences() {
    for (index, conference) in records.conferences.enumerated() {
      records.conferences[index].unit = unit(conference.unitText, conference.origin)
    }
    for (index, delegation) in records.delegations.enumerated() {
      records.delegations[index].unit = unit(delegation.unitText, delegation.origin)
    }
  }

  private mutating func resolveMaterials() {
    for (index, material) in records.materials.enumerated() {
      let communeID = material.communeText.isEmpty ? nil : commune(material.communeText, material.origin)
      records.materials[index].commune = communeID
      // A clerk of a commune writes its own office, `UBND xã …`, where the form asks for an office.
      if let own = references.communeAsOffice(material.officeText), communeID == nil || communeID == own {
        records.materials[index].commune = own
      } else {
        records.materials[index].office = office(material.officeText, material.origin)
      }
    }
  }
}
