internal import CampaignModel

/// What an invented honouree agreed to, as it stands in the row.
struct SampleConsent {
  /// `có`, `không`, or blank.
  let answer: String
  let scope: [Consent.Scope]
  let date: String
  let reference: String

  init(of person: SamplePerson) {
    var random = SampleRandom(seed: person.seed, purpose: "consent")
    switch person.publication {
    case .withheld(.noConsent), .undecided:
      self.init("", [], using: &random)
    case .withheld(.consentRefused), .withheld(.withdrawn):
      self.init("không", [], using: &random)
    case .withheld(.pageNotInScope):
      self.init("có", [.yearbook], using: &random)
    case .published, .withheld:
      // A collective's name needs no consent; those that asked for it have it for all uses.
      if person.kind == .collective, random.chance(25) {
        self.init("", [], using: &random)
      } else {
        self.init("có", Self.scope(using: &random), using: &random)
      }
    }
  }

  var coversStory: Bool { answer == "có" && scope.contains(.story) }

  private init(_ answer: String, _ scope: [Consent.Scope], using random: inout SampleRandom) {
    self.answer = answer
    self.scope = scope
    date = answer.isEmpty ? "" : SampleDay(random.number(2...30)).text
    reference = answer.isEmpty ? "" : "Phiếu số \(random.number(1...90)), lưu tại UBND cấp xã"
  }

  private static func scope(using random: inout SampleRandom) -> [Consent.Scope] {
    switch random.below(100) {
    case 0..<70: [.page, .photo, .story, .download, .screen, .yearbook]
    case 70..<85: [.page, .download, .yearbook]
    case 85..<92: [.page, .story, .yearbook]
    default: [.page]
    }
  }
}

/// A day of spring 2024, when synthetic campaigns take place: counts from 1 March, which is 0.
struct SampleDay: Sendable, Hashable, Comparable {
  let offset: Int

  init(_ offset: Int) { self.offset = offset }

  /// 1 April 2024.
  static let april = 31

  /// `5/4/2024`.
  var text: String { offset < Self.april ? "\(offset + 1)/3/2024" : "\(offset - Self.april + 1)/4/2024" }

  func later(by days: Int) -> SampleDay { SampleDay(offset + days) }

  static func < (left: SampleDay, right: SampleDay) -> Bool { left.offset < right.offset }
}
