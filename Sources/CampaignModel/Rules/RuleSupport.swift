/// What several rules need: places of settings, and lists in messages.
internal import Diagnostics
internal import VietnameseText

extension Campaign {
  /// The place of a key of `campaign.yaml` by its path (`levels.district.quotas`); of the nearest key around it, or of
  /// the file, where its own is not known.
  func settingsLocation(_ path: String) -> SourceLocation {
    var rest = path[...]
    while !rest.isEmpty {
      if let location = settingsLocations[String(rest)] { return location }
      rest = rest.lastIndex(of: ".").map { rest[..<$0] } ?? ""
    }
    return SourceLocation(file: "campaign.yaml")
  }
}

extension Campaign {
  /// The communes whose code stands in two rows: what tables say of them cannot be told apart, and that is said once.
  var repeatedCommunes: Set<UnitReference> {
    var seen: Set<Commune.ID> = []
    return Set(communes.filter { !seen.insert($0.id).inserted }.map { .commune($0.id) })
  }
}

extension CampaignSettings {
  /// The years in which the campaign's dates may plausibly lie: those it names, and a year on either side.
  var plausibleYears: ClosedRange<Int> {
    let named = [years.conference, updated.year] + years.achievements + years.emulation
    let first = max(named.min() ?? updated.year, 2)
    let last = min(named.max() ?? updated.year, 9998)
    return (first - 1)...max(first, last + 1)
  }
}

/// How many rows a message shows before it counts the rest.
let shownRows = 8

extension Diagnostic {
  /// Notes that show the first places, and how many more there are.
  static func notes(_ text: Phrase, at places: [SourceLocation]) -> [Note] {
    var notes = places.prefix(shownRows).map { Note(text, at: $0) }
    let rest = places.count - notes.count
    if rest > 0 { notes.append(Note(Phrase(vi: "và \(rest) dòng khác", en: "and \(rest) more rows"))) }
    return notes
  }
}

/// Finds what stands in a list more than once.
struct FirstPlaces<Key: Hashable> {
  private var places: [Key: SourceLocation] = [:]

  /// The place where `key` stood first, or `nil` when this is the first.
  mutating func first(_ key: Key, at location: @autoclosure () -> SourceLocation) -> SourceLocation? {
    if let first = places[key] { return first }
    places[key] = location()
    return nil
  }
}
