internal import CampaignModel
internal import Templates

/// Search: live with JavaScript; without it the form leads to the lists.
struct SearchPage: View {
  let frame: Frame
  let context: SiteContext

  init(_ frame: Frame, _ context: SiteContext) {
    self.frame = frame
    self.context = context
  }

  static let schema = Schema<SearchPage>(
    .view("frame") { $0.frame }, .view("site") { $0.context.site }, .list("letters") { $0.context.letters() },
    .text("searchIndex") { _ in Routes.searchIndex })
}

/// What was put right, newest first, in pages; the first also says how to ask for it.
struct CorrectionsPage: View {
  static let perPage = 50

  let frame: Frame
  let context: SiteContext
  let paging: Paging
  let number: Int
  let corrections: [CorrectionView]

  init(_ frame: Frame, _ context: SiteContext, page number: Int) {
    self.frame = frame
    self.context = context
    self.number = number
    paging = Self.paging(context)
    corrections = context.publicCorrections[paging.range(number)]
      .map { CorrectionView($0, path: Routes.address($0.page), pageTitle: context.title(ofPage: $0.page)) }
  }

  static func paging(_ context: SiteContext) -> Paging {
    Paging(list: Routes.allCorrections, count: context.publicCorrections.count, perPage: perPage)
  }

  static let schema = Schema<CorrectionsPage>(
    .view("frame") { $0.frame }, .view("site") { $0.context.site }, .text("asOf") { $0.context.asOf.corrections },
    .flag("hasCorrections") { !$0.corrections.isEmpty }, .list("corrections") { $0.corrections },
    .flag("isFirst") { $0.number == 1 },
    .optional("pageNumber") { $0.number > 1 ? $0.number.formatted : nil },
    .view("pages") { $0.paging.view($0.number) })
}

/// Why somebody may not find a name: reasons that hold for anybody, of nobody in particular.
struct WhyNotNamedPage: View {
  let frame: Frame
  let context: SiteContext

  init(_ frame: Frame, _ context: SiteContext) {
    self.frame = frame
    self.context = context
  }

  static let schema = Schema<WhyNotNamedPage>(
    .view("frame") { $0.frame }, .view("site") { $0.context.site }, .text("asOf") { $0.context.asOf.honourees },
    .text("years") { $0.context.settings.years.achievements.map { String($0) }.joined(separator: ", ") })
}

/// What is shown for an address that has no page.
struct NotFoundPage: View {
  let frame: Frame
  let context: SiteContext

  init(_ frame: Frame, _ context: SiteContext) {
    self.frame = frame
    self.context = context
  }

  static let schema = Schema<NotFoundPage>(.view("frame") { $0.frame }, .view("site") { $0.context.site })
}
