internal import CampaignModel
internal import Diagnostics
internal import Templates

/// What a page tells search engines in schema.org's words: JSON-LD, one block a page.
///
/// It says nothing that the page does not show. Addresses stand in it only where the site has one.
/// Sources: schema.org 28; JSON-LD 1.1.
struct StructuredData {
  let context: SiteContext
  private var json = JSONText(escapingMarkup: true)
  private var isEmpty = true

  private init(_ context: SiteContext) { self.context = context }

  /// What one kind of page adds to what all pages tell.
  typealias Content = @Sendable (inout StructuredData) -> Void

  /// The block of a page.
  ///
  /// - Parameters:
  ///   - trail: The way to the page, without the home page.
  ///   - url: The page's address; `nil` where the site has none.
  static func block(_ context: SiteContext, trail: [Crumb], url: String?, content: Content?) -> HTML? {
    var data = StructuredData(context)
    if url != nil { data.breadcrumbs(trail) }
    content?(&data)
    guard !data.isEmpty else { return nil }
    return HTML(
      trusted: Array(#"{"@context":"https://schema.org","@graph":["#.utf8) + data.json.bytes + Array("]}".utf8))
  }

  var settings: CampaignSettings { context.settings }

  /// Adds an entity. `write` says the rest after its type.
  mutating func entity(_ type: String, _ write: (inout JSONText) -> Void) {
    isEmpty = false
    let isIllustrative = settings.isIllustrative
    json.object { json in
      json.field("@type", type)
      write(&json)
      // Invented data say so wherever they stand by themselves.
      if isIllustrative, type != "BreadcrumbList" {
        json.field("disambiguatingDescription", OpenData.illustrativeMark)
      }
    }
  }

  /// The address of a page or file of the site; `nil` where the site has none.
  func url(_ path: String) -> String? { settings.siteURL.map { $0 + Routes.address(path) } }

  /// The way to the page, exactly as the page shows it.
  private mutating func breadcrumbs(_ trail: [Crumb]) {
    guard !trail.isEmpty else { return }
    let steps = [Crumb(title: SiteContext.homeName, path: Routes.home)] + trail
    let addresses = steps.map { $0.path.flatMap(url) }
    entity("BreadcrumbList") { json in
      json.key("itemListElement")
      json.array { json in
        for (number, (step, address)) in zip(steps, addresses).enumerated() {
          json.object { json in
            json.field("@type", "ListItem")
            json.field("position", number + 1)
            json.field("name", step.title)
            if let address { json.field("item", address) }
          }
        }
      }
    }
  }
}

extension JSONText {
  /// A field where there is a value for it.
  mutating func field(_ name: String, _ value: String?) {
    if let value, !value.isEmpty { field(name, value) }
  }

  /// An entity within another.
  mutating func field(_ name: String, type: String, _ write: (inout JSONText) -> Void) {
    key(name)
    object { json in
      json.field("@type", type)
      write(&json)
    }
  }
}
