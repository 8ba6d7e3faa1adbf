internal import CampaignModel
internal import Templates

/// A volume of the yearbook as one page to print: cover, notice, foreword, contents, entries, index, imprint.
struct YearbookPage: View {
  let frame: Frame
  let context: SiteContext
  let communes: [YearbookCommune]
  let letters: [YearbookLetter]
  let entryCount: Int
  /// The volume's number, where there are several.
  let volume: Int?
  let volumeCount: Int
  /// The chapter before the index.
  let lastChapter: YearbookNeighbour?
  let nextVolume: YearbookVolumeLink?

  /// Up to so many entries a book lies open: more take a cheap phone long to lay out before it answers a tap, so that
  /// on a screen each commune and the index open when they are chosen.
  static let mostEntriesLyingOpen = 20

  init(_ frame: Frame, _ context: SiteContext, _ book: Yearbook, _ volume: Yearbook.Volume) {
    self.frame = frame
    self.context = context
    communes = volume.leaves.enumerated().map { place, leaf in
      YearbookCommune(leaf, context, root: frame.root, neighbours: volume.neighbours(of: place))
    }
    letters = YearbookLetter.index(of: volume, context.index)
    entryCount = volume.count
    self.volume = book.volumes.count > 1 ? volume.number : nil
    volumeCount = book.volumes.count
    lastChapter = volume.leaves.last.map { YearbookNeighbour($0, context) }
    nextVolume = volume.number < book.volumes.count ? YearbookVolumeLink(number: volume.number + 1) : nil
  }

  private var foreword: YearbookForeword? { context.campaign.foreword.map(YearbookForeword.init) }

  static let schema = Schema<YearbookPage>(
    .view("frame") { $0.frame }, .view("site") { $0.context.site }, .list("communes") { $0.communes },
    .flag("hasEntries") { $0.entryCount > 0 }, .flag("opensByChapter") { $0.entryCount > mostEntriesLyingOpen },
    .text("entryCount") { $0.entryCount.formatted }, .view("lastChapter") { $0.lastChapter },
    .view("nextVolume") { $0.nextVolume },
    .list("letters") { $0.letters }, .view("foreword") { $0.foreword },
    .optional("volume") { page in page.volume.map { $0.formatted } },
    .text("volumeCount") { $0.volumeCount.formatted }, .text("asOf") { $0.context.asOf.honourees },
    .view("imprint") { YearbookImprint(imprint: $0.context.settings.imprint) })
}

/// The volume that follows one.
struct YearbookVolumeLink: View {
  let number: Int

  static let schema = Schema<YearbookVolumeLink>(
    .text("number") { $0.number.formatted }, .text("path") { Routes.yearbook(volume: $0.number) })
}

/// The pages of a yearbook in several volumes: the volumes, and which commune stands in which.
struct YearbookVolumesPage: View {
  static let perPage = 40

  struct Volume: View {
    let volume: Yearbook.Volume
    let communes: [YearbookContentsLine]

    static let schema = Schema<Volume>(
      .text("number") { $0.volume.number.formatted }, .text("path") { Routes.yearbook(volume: $0.volume.number) },
      .text("entryCount") { $0.volume.count.formatted }, .text("first") { $0.volume.first.formatted },
      .text("last") { $0.volume.last.formatted }, .list("communes") { $0.communes })
  }

  let frame: Frame
  let context: SiteContext
  let book: Yearbook
  let paging: Paging
  let number: Int
  let volumes: [Volume]

  init(_ frame: Frame, _ context: SiteContext, _ book: Yearbook, page number: Int) {
    self.frame = frame
    self.context = context
    self.book = book
    self.number = number
    paging = Self.paging(book)
    volumes = book.volumes[paging.range(number)].map { volume in
      let path = Routes.yearbook(volume: volume.number)
      return Volume(
        volume: volume,
        communes: volume.leaves.map { leaf in
          YearbookContentsLine(leaf: leaf, chapter: YearbookNeighbour(leaf, context), path: path)
        })
    }
  }

  static func paging(_ book: Yearbook) -> Paging {
    Paging(list: Routes.allVolumes, count: book.volumes.count, perPage: perPage)
  }

  static let schema = Schema<YearbookVolumesPage>(
    .view("frame") { $0.frame }, .view("site") { $0.context.site }, .list("volumes") { $0.volumes },
    .text("volumeCount") { $0.book.volumes.count.formatted }, .text("entryCount") { $0.book.count.formatted },
    .text("asOf") { $0.context.asOf.honourees }, .flag("isFirst") { $0.number == 1 },
    .optional("pageNumber") { $0.number > 1 ? $0.number.formatted : nil }, .view("pages") { $0.paging.view($0.number) })
}

/// The foreword, which is only ever what somebody wrote and signed.
struct YearbookForeword: View {
  let foreword: Foreword

  static let schema = Schema<YearbookForeword>(
    .optional("title") { $0.foreword.title }, .html("body") { HTML(trusted: $0.foreword.body.html) },
    .text("signer") { $0.foreword.signer }, .optional("position") { $0.foreword.position },
    .optional("date") { $0.foreword.date?.long })
}

/// What the imprint says of the printing; what is not known stays a ruled line to fill in by hand.
struct YearbookImprint: View {
  let imprint: Imprint

  static let schema = Schema<YearbookImprint>(
    .optional("licence") { $0.imprint.licence }, .optional("printer") { $0.imprint.printer },
    .optional("copies") { imprint in imprint.imprint.copies.map { $0.formatted } },
    .optional("finished") { $0.imprint.finished })
}
