internal import CampaignModel
public import Templates

/// What the drawing for shared links shows: the place, the campaign's name and headline, the year. Nobody's name.
public struct ShareImageView: View {
  /// A line of text and where it stands.
  struct Line: View {
    let text: String
    let y: Int
    let size: Int

    static let schema = Schema<Line>(.text("text") { $0.text }, .number("y") { $0.y }, .number("size") { $0.size })
  }

  /// The drawing's size in pixels: what Facebook, Zalo and others ask for.
  static let width = 1200
  static let height = 630

  let place: [Line]
  let title: [Line]
  let headline: [Line]
  let year: String
  let isIllustrative: Bool

  init(_ settings: CampaignSettings) {
    let place = "\(settings.place.fullName.capitalisedFirst), tỉnh \(settings.place.province)"
    let set = TypeSetting.fitting(place: place, title: settings.title, headline: settings.headline)
    (self.place, title, headline) = set.placed
    year = String(settings.years.conference)
    isIllustrative = settings.isIllustrative
  }

  static public let schema = Schema<ShareImageView>(
    .number("width") { _ in Self.width }, .number("height") { _ in Self.height }, .list("place") { $0.place },
    .list("title") { $0.title }, .list("headline") { $0.headline }, .text("year") { $0.year },
    .flag("isIllustrative") { $0.isIllustrative })
}

/// The sizes of three texts, one below the other, in the left part of the drawing.
private struct TypeSetting {
  /// How wide a line may be, and what the texts share from top to bottom, in pixels.
  private static let measure = 664.0
  private static let top = 52
  private static let height = 452

  private let place: [String]
  private let title: [String]
  private let headline: [String]
  private let titleSize: Int
  private let headlineSize: Int
  private static let placeSize = 32

  /// The largest setting that fits; the smallest cuts what is too long.
  static func fitting(place: String, title: String, headline: String) -> TypeSetting {
    let sizes = [(88, 40), (76, 38), (64, 36), (56, 34)]
    for (titleSize, headlineSize) in sizes {
      let setting = TypeSetting(place, title, headline, titleSize, headlineSize, most: .max)
      if setting.total <= height, setting.title.count <= 3 { return setting }
    }
    return TypeSetting(place, title, headline, 48, 32, most: 3)
  }

  private init(
    _ place: String, _ title: String, _ headline: String, _ titleSize: Int, _ headlineSize: Int, most: Int
  ) {
    func lines(_ text: String, _ size: Int, _ most: Int) -> [String] {
      LineBreaker.lines(text, limit: Self.measure / Double(size), most: most)
    }
    self.place = lines(place, Self.placeSize, 2)
    self.title = lines(title, titleSize, most)
    self.headline = lines(headline, headlineSize, most)
    (self.titleSize, self.headlineSize) = (titleSize, headlineSize)
  }

  private func leading(_ size: Int) -> Int { size * 13 / 10 }

  private var total: Int {
    place.count * leading(Self.placeSize) + 16 + title.count * leading(titleSize) + 12
      + headline.count * leading(headlineSize)
  }

  /// The lines with their places, in the middle of the height.
  var placed: (place: [ShareImageView.Line], title: [ShareImageView.Line], headline: [ShareImageView.Line]) {
    var y = Self.top + max(0, Self.height - total) / 2
    func set(_ texts: [String], _ size: Int) -> [ShareImageView.Line] {
      texts.map { text in
        y += leading(size)
        return ShareImageView.Line(text: text, y: y - size / 4, size: size)
      }
    }
    let place = set(place, Self.placeSize)
    y += 16
    let title = set(title, titleSize)
    y += 12
    return (place, title, set(headline, headlineSize))
  }
}
