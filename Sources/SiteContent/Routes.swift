internal import CampaignModel
internal import VietnameseText

/// Where each page stands below the site's root. An address comes from an id or a slug, never from a person's name, so
/// that correcting a name moves no page.
struct Routes: Sendable {
  static let home = "index.html"
  static let honourees = "dien-hinh/index.html"
  static let communes = "xa/index.html"
  static let communesProgress = "xa/tien-do.html"
  static let decisions = "quyet-dinh/index.html"
  static let progress = "tien-do.html"
  static let materials = "tuyen-truyen/index.html"
  static let statistics = "thong-ke.html"
  static let plan = "ke-hoach.html"
  static let yearbook = "ky-yeu.html"
  /// A volume of a yearbook that has several; volumes count from 1.
  static func yearbook(volume: Int) -> String { "ky-yeu/tap-\(volume).html" }
  static let screens = "trinh-chieu/index.html"
  static let search = "tim-kiem.html"
  static let corrections = "dinh-chinh.html"
  static let whyNotNamed = "vi-sao-chua-thay-ten.html"
  static let notFound = "404.html"
  static let sitemap = "sitemap.xml"
  static let feed = "feed.xml"
  static let robots = "robots.txt"
  static let searchIndex = "du-lieu/tim-kiem.js"

  private let communeSlugs: [Commune.ID: String]

  init(communes: [Commune]) {
    // Two communes of one name in one list keep apart by their codes.
    let slugs = communes.map { Slug.make($0.name) }
    var uses: [String: Int] = [:]
    for slug in slugs { uses[slug, default: 0] += 1 }
    var table: [Commune.ID: String] = [:]
    for (commune, slug) in zip(communes, slugs) {
      let isAlone = uses[slug] == 1 && !slug.isEmpty && !["index", "tien-do"].contains(slug)
      table[commune.id] = isAlone ? slug : Slug.make("\(slug) \(commune.id)")
    }
    communeSlugs = table
  }

  static func honouree(_ id: Honouree.ID) -> String { "dien-hinh/\(id).html" }
  static func decision(_ id: Decision.ID) -> String { "quyet-dinh/\(id).html" }
  func commune(_ id: Commune.ID) -> String { "xa/\(slug(id)).html" }
  func slug(_ id: Commune.ID) -> String { communeSlugs[id] ?? Slug.make(id) }

  /// A page of a list; `list` is its first page's address without `.html`, and pages count from 1.
  static func page(_ number: Int, of list: String) -> String {
    if number == 1 { return "\(list).html" }
    // A folder's own list goes on as `trang-2.html`, not as `index-trang-2.html`.
    guard list.hasSuffix("/index") else { return "\(list)-trang-\(number).html" }
    return "\(list.dropLast("index".count))trang-\(number).html"
  }

  // Lists, as the addresses of their first pages without `.html`.
  static let allHonourees = "dien-hinh/index"
  static let allVolumes = "ky-yeu"
  static let allDecisions = "quyet-dinh/index"
  static let decisionsByCommune = "quyet-dinh/theo-xa"
  static let allMaterials = "tuyen-truyen/index"
  static let materialsByKind = "tuyen-truyen/theo-loai"
  static let materialsByChannel = "tuyen-truyen/theo-kenh"
  static let materialsByOffice = "tuyen-truyen/theo-don-vi"
  static let allCorrections = "dinh-chinh"
  static func annex(_ id: Decision.ID) -> String { "quyet-dinh/\(id)" }
  static func annexByName(_ id: Decision.ID) -> String { "quyet-dinh/\(id)-theo-ten" }
  static func annexByCommune(_ id: Decision.ID) -> String { "quyet-dinh/\(id)-theo-xa" }
  func list(commune: Commune.ID) -> String { "dien-hinh/xa/\(slug(commune))" }
  static func list(year: Int) -> String { "dien-hinh/nam/\(year)" }
  static func list(level: AwardLevel) -> String { "dien-hinh/cap/\(Slug.make(level.name))" }
  static func list(kind: Honouree.Kind) -> String { "dien-hinh/loai/\(Slug.make(kind.title))" }
  static func list(letter: String) -> String { "dien-hinh/van/\(Alphabet.anchor(for: letter))" }

  static let districtScreen = "trinh-chieu"
  static let districtCallingList = "trinh-chieu/goi-ten"
  func screen(_ commune: Commune.ID) -> String { "trinh-chieu/xa/\(slug(commune))" }
  func callingList(_ commune: Commune.ID) -> String { "trinh-chieu/goi-ten/\(slug(commune))" }

  /// Where a file of `documents/` is published.
  static func document(_ file: String) -> String {
    let rest = file.hasPrefix("documents/") ? String(file.dropFirst("documents/".count)) : file
    return SitePlan.documentFolder + rest
  }

  /// The way from a page's folder back to the root: empty, `../`, `../../`.
  static func root(of path: String) -> String {
    String(repeating: "../", count: path.utf8.count { $0 == UInt8(ascii: "/") })
  }

  /// The path as it stands in an address: every byte but letters, digits, `-._~/` percent-encoded (RFC 3986).
  static func address(_ path: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"), UInt8(ascii: "/"):
        bytes.append(byte)
      default:
        bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
