internal import CampaignModel
internal import VietnameseText

/// The Atom feed (RFC 4287): decisions, released materials and corrections, newest first.
enum Feed {
  struct Item: Sendable {
    let path: String
    let fragment: String?
    let title: String
    let summary: String
    let date: CalendarDay
  }

  static let limit = 50

  static func bytes(_ context: SiteContext) -> [UInt8] {
    let settings = context.campaign.settings
    let mark = settings.isIllustrative ? " (\(OpenData.illustrativeMark.lowercasedFirst))" : ""
    let items = items(context)
    var xml = XMLText()
    xml.open("feed", [("xmlns", "http://www.w3.org/2005/Atom"), ("xml:lang", "vi")])
    xml.element("id", id("", settings))
    xml.element("title", "\(settings.title), \(settings.place.name) \(settings.years.conference)\(mark)")
    xml.element("updated", (items.first?.date ?? settings.updated).rfc3339)
    xml.open("author")
    xml.element("name", settings.publisher.name)
    xml.close("author")
    if let base = settings.siteURL { xml.empty("link", [("rel", "self"), ("href", base + Routes.feed)]) }
    xml.empty("link", [("rel", "alternate"), ("type", "text/html"), ("href", (settings.siteURL ?? "") + Routes.home)])
    for item in items { write(item, settings, mark, to: &xml) }
    xml.close("feed")
    return xml.bytes
  }

  private static func write(_ item: Item, _ settings: CampaignSettings, _ mark: String, to xml: inout XMLText) {
    let address = Routes.address(item.path) + (item.fragment.map { "#\($0)" } ?? "")
    xml.open("entry")
    xml.element("id", id(address, settings))
    xml.element("title", item.title + mark)
    xml.element("updated", item.date.rfc3339)
    xml.empty("link", [("rel", "alternate"), ("type", "text/html"), ("href", (settings.siteURL ?? "") + address)])
    xml.element("summary", item.summary + mark)
    xml.close("entry")
  }

  /// A tag URI (RFC 4151): stays the same when the site moves. Without an address of its own the site is named below the
  /// reserved domain `invalid`.
  private static func id(_ address: String, _ settings: CampaignSettings) -> String {
    let host =
      settings.siteURL.flatMap { $0.split(separator: "/").dropFirst().first }.map(String.init) ?? "vinhdanh.invalid"
    let authority = host.split(separator: ":").first.map(String.init) ?? host
    return "tag:\(authority),\(settings.years.conference):\(settings.slug)/\(address)"
  }

  private static func items(_ context: SiteContext) -> [Item] {
    let items = decisions(context) + materials(context) + corrections(context)
    return Array(
      items.enumerated().sorted { one, other in
        one.element.date != other.element.date ? one.element.date > other.element.date : one.offset < other.offset
      }.map(\.element).prefix(limit))
  }

  private static func decisions(_ context: SiteContext) -> [Item] {
    context.campaign.decisions.compactMap { decision in
      guard decision.state == .inForce, let date = decision.date else { return nil }
      let count = context.index.byDecision[decision.id]?.count ?? 0
      return Item(
        path: Routes.decision(decision.id), fragment: nil, title: "Quyết định \(decision.number)",
        summary: "\(decision.issuer) khen thưởng; \(count.formatted) điển hình đã được đăng.", date: date)
    }
  }

  private static func materials(_ context: SiteContext) -> [Item] {
    let addresses = MaterialList(context.campaign, .phase).addresses
    return context.publicMaterials.compactMap { material in
      guard material.state == .released, let date = material.date, let place = addresses[material.id] else {
        return nil
      }
      return Item(
        path: place.path, fragment: place.anchor, title: material.title,
        summary: "\(material.kind.title), \(material.phase.title.lowercasedFirst).", date: date)
    }
  }

  private static func corrections(_ context: SiteContext) -> [Item] {
    context.publicCorrections.compactMap { correction in
      guard let date = correction.date else { return nil }
      return Item(
        path: correction.page, fragment: nil, title: "Đính chính: \(context.title(ofPage: correction.page))",
        summary: "Đã in “\(correction.wrong)”, sửa thành “\(correction.right)”.", date: date)
    }
  }
}
