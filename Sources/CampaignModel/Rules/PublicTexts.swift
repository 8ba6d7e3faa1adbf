/// Gathers every free text of a campaign that reaches a page, each with its place: what rules of privacy go through.
internal import Diagnostics

/// A text that someone typed and the public may read.
struct PublicText {
  /// What kind of text it is, for rules that do not judge all of them.
  enum Source {
    /// The name of a person or collective.
    case name
    /// Another cell of an honouree's row or of a gift.
    case honouree
    case story
    /// A table of the work around the awards.
    case work
    /// `campaign.yaml`.
    case settings
  }

  let text: String
  let source: Source
  /// The honouree it belongs to, by its place in the list.
  let honouree: Int?
  /// What it belongs to besides; `nil` where that is a page that nobody's name stands on, such as the plan's.
  let item: PublishedItem.Key?
  private let place: Place

  private enum Place {
    case cell(RowOrigin, String)
    case fixed(SourceLocation)
  }

  /// Made when asked for: few texts have a problem.
  var location: SourceLocation {
    switch place {
    case .cell(let origin, let column): origin.location(column)
    case .fixed(let location): location
    }
  }

  fileprivate init(
    _ text: String, _ source: Source, _ origin: RowOrigin, _ column: String, of honouree: Int? = nil,
    in item: PublishedItem.Key? = nil
  ) {
    self.text = text
    self.source = source
    self.honouree = honouree
    self.item = item
    place = .cell(origin, column)
  }

  fileprivate init(
    _ text: String, _ source: Source, at location: SourceLocation, of honouree: Int? = nil,
    in item: PublishedItem.Key? = nil
  ) {
    self.text = text
    self.source = source
    self.honouree = honouree
    self.item = item
    place = .fixed(location)
  }
}

extension Campaign {
  /// Goes through every public text, in the order of the tables. Blank ones are passed over.
  func forEachPublicText(_ body: (PublicText) -> Void) {
    for index in honourees.indices { forEachText(of: index, body) }
    forEachWorkText(body)
    forEachStory(body)
    forForeword(body)
    forEachSettingsText(body)
  }

  private func forEachText(of index: Int, _ body: (PublicText) -> Void) {
    let honouree = honourees[index]
    func cell(_ text: String?, _ column: String, _ source: PublicText.Source = .honouree, _ origin: RowOrigin? = nil) {
      guard let text, !text.isEmpty else { return }
      body(PublicText(text, source, origin ?? honouree.origin, column, of: index))
    }
    cell(honouree.name, "name", .name)
    cell(honouree.sortName, "sort_name", .name)
    cell(honouree.position, "position")
    cell(honouree.village, "village")
    for donation in honouree.donations {
      cell(donation.road, "road", .honouree, donation.origin)
      cell(donation.structures, "structures", .honouree, donation.origin)
      cell(donation.crops, "crops", .honouree, donation.origin)
    }
    cell(honouree.summary, "summary")
    cell(honouree.photoCredit, "photo_credit")
    cell(honouree.photoCaption, "photo_caption")
  }

  private func forEachWorkText(_ body: (PublicText) -> Void) {
    func cell(_ text: String?, _ origin: RowOrigin, _ column: String, _ item: PublishedItem.Key? = nil) {
      if let text, !text.isEmpty { body(PublicText(text, .work, origin, column, in: item)) }
    }
    for entry in progress { cell(entry.evidence, entry.origin, "evidence") }
    for conference in conferences { cell(conference.place, conference.origin, "place") }
    for material in materials {
      let item = PublishedItem.Key(.material, material.id)
      cell(material.title, material.origin, "title", item)
      cell(material.channel, material.origin, "channel", item)
      cell(material.text, material.origin, "text", item)
      cell(material.credit, material.origin, "credit", item)
    }
    for activity in activities {
      let item = PublishedItem.Key(.activity, activity.id)
      cell(activity.title, activity.origin, "title", item)
      cell(activity.place, activity.origin, "place", item)
      cell(activity.summary, activity.origin, "summary", item)
    }
    for correction in corrections where !isWithheld(correction) {
      let item = PublishedItem.Key(correction)
      cell(correction.wrong, correction.origin, "wrong", item)
      cell(correction.right, correction.origin, "right", item)
    }
  }

  /// Stories in the order of their files: a dictionary has none.
  private func forEachStory(_ body: (PublicText) -> Void) {
    for story in stories.values.sorted(by: { $0.file.utf8.lexicographicallyPrecedes($1.file.utf8) }) {
      guard let index = index(ofHonouree: story.honoureeID), mayUse(honourees[index], for: .story) else { continue }
      let text = [story.title ?? "", story.author ?? "", Self.text(ofHTML: story.body.html)].joined(separator: "\n")
      body(PublicText(text, .story, at: SourceLocation(file: story.file), of: index))
    }
  }

  private func forForeword(_ body: (PublicText) -> Void) {
    guard let foreword else { return }
    let text = [foreword.title ?? "", foreword.signer, foreword.position ?? "", Self.text(ofHTML: foreword.body.html)]
    body(
      PublicText(text.joined(separator: "\n"), .work, at: SourceLocation(file: foreword.file), in: .foreword))
  }

  /// The texts of `campaign.yaml`.
  func forEachSettingsText(_ body: (PublicText) -> Void) {
    func setting(_ text: String?, _ key: String) {
      if let text, !text.isEmpty { body(PublicText(text, .settings, at: settingsLocation(key), in: .settings)) }
    }
    setting(settings.title, "title")
    setting(settings.headline, "headline")
    setting(settings.summary, "summary")
    setting(settings.illustrativeNote, "illustrative_note")
    setting(settings.funding, "funding")
    for (text, key) in [
      (settings.imprint.licence, "licence"), (settings.imprint.printer, "printer"),
      (settings.imprint.finished, "finished"),
    ] { setting(text, "yearbook.\(key)") }
    for item in settings.programme { setting(item, "programme") }
    for office in settings.offices {
      for duty in office.duties { setting(duty.text, "offices.\(office.id)") }
    }
    for total in settings.officialTotals { setting("\(total.label)\n\(total.source)", "official_totals") }
    let plan = settings.plan
    for text in [plan.title, plan.preamble, plan.closing ?? ""] { setting(text, "plan") }
    for recipient in plan.recipients { setting(recipient, "plan.recipients") }
    func sections(_ list: [Plan.Section]) {
      for section in list {
        for text in [section.heading] + section.paragraphs + section.points { setting(text, "plan.sections") }
        sections(section.sections)
      }
    }
    sections(plan.sections)
  }

  /// The words of rendered Markdown: tags become spaces, and the few entities that its renderer writes their signs.
  static func text(ofHTML html: [UInt8]) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(html.count)
    var isInTag = false
    for byte in html {
      switch byte {
      case UInt8(ascii: "<"): isInTag = true
      case UInt8(ascii: ">"):
        if isInTag { bytes.append(UInt8(ascii: " ")) }
        isInTag = false
      default: if !isInTag { bytes.append(byte) }
      }
    }
    let text = String(decoding: bytes, as: UTF8.self)
    guard bytes.contains(UInt8(ascii: "&")) else { return text }
    let entities = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&amp;", "&")]
    return entities.reduce(text) { $0.replacing($1.0, with: $1.1) }
  }
}
