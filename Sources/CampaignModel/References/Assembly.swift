public import Diagnostics

extension CampaignRecords {
  /// Resolves what tables typed (communes, levels, decisions, units, milestones, offices, dossier ids), and gathers
  /// each honouree's gifts.
  ///
  /// A name is never guessed: what is not found, or names two things, stays unresolved and is a diagnostic with the
  /// place of its cell. Gifts of the donations table stand after the honouree's own, in the order of their rows.
  ///
  /// - Returns: the campaign, whole but for what could not be resolved, and what is wrong with its references.
  public consuming func assembled() -> (campaign: Campaign, diagnostics: [Diagnostic]) {
    var assembly = Assembly(self)
    assembly.run()
    return (Campaign(resolved: assembly.records), assembly.diagnostics)
  }
}

/// The resolution of a campaign's references, step by step.
struct Assembly {
  var records: CampaignRecords
  var diagnostics: [Diagnostic] = []

  var references: References

  init(_ records: CampaignRecords) {
    self.records = records
    references = References(settings: records.settings, communes: [], decisions: [])
  }

  mutating func run() {
    restoreCommuneCodes()
    references = References(
      settings: records.settings, communes: records.communes, decisions: records.decisions)
    for index in records.decisions.indices { resolveDecision(index) }
    references.indexLevels(of: records.decisions)
    for index in records.honourees.indices { resolveHonouree(index) }
    var ids = HonoureeIDIndex(records.honourees.map(\.id))
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
    records.decisions[index].level = level(decision.levelText, decision.origin)
  }

  private mutating func resolveHonouree(_ index: Int) {
    let origin = records.honourees[index].origin
    let decisionText = records.honourees[index].decisionText
    let levelText = records.honourees[index].levelText
    if !decisionText.isEmpty { records.honourees[index].decision = decision(decisionText, origin) }
    if levelText.isEmpty, let decision = records.honourees[index].decision {
      // The decision says it: nothing is guessed.
      records.honourees[index].level = references.level(ofDecision: decision)
    } else {
      records.honourees[index].level = level(levelText, origin)
    }
    let text = records.honourees[index].communeText
    if !text.isEmpty {
      records.honourees[index].commune = commune(text, origin)
    } else if needsCommune(records.honourees[index]) {
      diagnostics.append(.communeMissing(at: origin.location("commune")))
    }
  }

  /// A collective of the district itself (an association, a school) belongs to no commune; everyone else does.
  private func needsCommune(_ honouree: Honouree) -> Bool {
    guard honouree.kind == .collective, let id = honouree.level else { return true }
    return records.settings.levels.first { $0.id == id }?.isOfCommunes ?? true
  }

  private mutating func attachDonations(_ ids: inout HonoureeIDIndex) {
    for index in records.honourees.indices where records.honourees[index].donations.contains(where: \.isEmpty) {
      records.honourees[index].donations.removeAll(where: \.isEmpty)
    }
    for entry in records.donations {
      if let position = ids.position(entry.honoureeText) {
        records.honourees[position].donations.append(entry.donation)
      } else {
        let suggestion = ids.suggestion(entry.honoureeText)
        diagnostics.append(
          .donationHonoureeUnknown(
            entry.honoureeText, suggestion: suggestion, at: entry.donation.origin.location("honouree")))
      }
    }
  }

  /// Gives stories the dossier id as its table spells it: file systems differ over case.
  private mutating func attachStories(_ ids: inout HonoureeIDIndex) {
    var first: [String: String] = [:]
    for (index, story) in records.stories.enumerated() {
      let location = SourceLocation(file: story.file)
      if let other = first[HonoureeIDIndex.key(story.honoureeID)] {
        diagnostics.append(.storyTwice(story.honoureeID, at: location, first: SourceLocation(file: other)))
        continue
      }
      first[HonoureeIDIndex.key(story.honoureeID)] = story.file
      guard let position = ids.position(story.honoureeID) else {
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
