internal import Diagnostics
internal import Glibc

/// What the preview knows at one moment: which draft can be read, and how the last build ended.
struct DraftState: Sendable {
  enum Stage: String, Sendable {
    /// The first build is not over.
    case starting
    /// The draft is what the files say.
    case ready
    /// The files have errors: an older draft is shown, or none.
    case failed
  }

  /// At most this many problems are shown; the rest is counted.
  static let mostShown = 200

  /// Different in each run, so that a page of an earlier run never takes an event for its own.
  let run: String
  /// Counts the builds that ended.
  private(set) var events = 0
  /// Counts the good ones.
  private(set) var drafts = 0
  private(set) var stage = Stage.starting
  private(set) var diagnostics: [Diagnostic] = []
  private(set) var seconds: Double?
  /// When the draft that is shown was made; nil while there is none.
  private(set) var madeAt: time_t?

  /// - Parameter madeAt: When the draft was made that an earlier run left behind.
  init(run: String = String(Secret().text.prefix(8)), madeAt: time_t? = nil) {
    self.run = run
    self.madeAt = madeAt
  }

  /// Names the state, for the event stream.
  var eventID: String { "\(run)-\(events)" }
  /// Names the draft that is shown; number 0 is one that an earlier run left behind.
  var draftID: String { "\(run)-\(drafts)" }

  mutating func record(_ outcome: DraftOutcome, now: time_t = time(nil)) {
    events += 1
    switch outcome {
    case .ready(let diagnostics, let seconds):
      drafts += 1
      stage = .ready
      self.diagnostics = Self.ordered(diagnostics)
      self.seconds = seconds
      madeAt = now
    case .failed(let diagnostics):
      stage = .failed
      self.diagnostics = Self.ordered(diagnostics)
      seconds = nil
    }
  }

  /// Makes a new event of the same state.
  mutating func touch() { events += 1 }

  /// What blocks comes first, then by place.
  private static func ordered(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    let byPlace = diagnostics.sortedByPlace()
    return Severity.allCases.flatMap { severity in byPlace.filter { $0.severity == severity } }
  }

  /// The line above the list of problems.
  func headline(now: time_t = time(nil)) -> String {
    let old = madeAt.map { " – đang xem bản cũ lúc \(Self.clock($0, now: now))" } ?? ""
    guard stage == .ready else { return verdict + old }
    let made = madeAt.map { "Bản nháp lúc \(Self.clock($0, now: now))" } ?? "Bản nháp"
    return verdict.isEmpty ? made : made + ": " + verdict
  }

  /// How the last build ended, without a word of what is shown.
  var verdict: String {
    switch stage {
    case .starting: return "Đang dựng bản mới"
    case .ready: return PlaceText.counts(diagnostics)
    case .failed:
      // What hinders nothing is no reason.
      let reasons = PlaceText.counts(diagnostics.filter { $0.severity.blocks })
      return "Chưa dựng được bản mới: " + (reasons.isEmpty ? "không rõ lý do" : reasons)
    }
  }

  /// `14:05`, and the day where it is not today: as clocks in Vietnam show it, wherever the server's clock stands.
  static func clock(_ moment: time_t, now: time_t) -> String {
    var (then, today) = (tm(), tm())
    var (moment, now) = (moment + 7 * 3600, now + 7 * 3600)
    guard gmtime_r(&moment, &then) != nil, gmtime_r(&now, &today) != nil else { return "" }
    let clock = HTTPDate.twoDigits(then.tm_hour) + ":" + HTTPDate.twoDigits(then.tm_min)
    guard then.tm_yday != today.tm_yday || then.tm_year != today.tm_year else { return clock }
    return clock + " ngày \(then.tm_mday)/\(then.tm_mon + 1)"
  }

  /// The problems that pages show. Those of templates are for whoever mends templates: the desk alone tells them.
  var onPages: [Diagnostic] { diagnostics.filter { $0.location?.file.hasPrefix("site-templates/") != true } }

  /// The state as the pages' script reads it.
  ///
  /// The form: `{"event", "draft", "stage", "headline", "omitted", "labels": [{"word", "place"}…], "report"}`, where
  /// `report` is what `JSONPrinter` writes and `labels` says of each of its diagnostics, in the same order, the
  /// severity and the place in words.
  var json: String {
    let shown = onPages.prefix(Self.mostShown)
    var json = JSONText()
    json.object { json in
      json.field("event", eventID)
      json.field("draft", draftID)
      json.field("stage", stage.rawValue)
      json.field("headline", headline())
      json.field("omitted", diagnostics.count - shown.count)
      json.key("labels")
      json.array { json in
        for diagnostic in shown {
          json.object { json in
            json.field("word", PlaceText.word(diagnostic.severity))
            json.field("place", diagnostic.location.map(PlaceText.words) ?? "")
          }
        }
      }
      json.key("report")
      json.raw(JSONPrinter().print(shown))
    }
    return String(decoding: json.bytes, as: UTF8.self)
  }
}
