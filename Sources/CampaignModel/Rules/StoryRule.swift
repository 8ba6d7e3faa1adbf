/// A story is published with its person only, and only with consent to the story: the staff are told which are not.
internal import Diagnostics

struct StoryRule: CampaignRule {
  func check(_ campaign: Campaign) -> [Diagnostic] {
    // In a fixed order: a dictionary has none.
    campaign.stories.values.sorted { $0.file.utf8.lexicographicallyPrecedes($1.file.utf8) }.compactMap { story in
      guard let honouree = campaign.honouree(story.honoureeID), !campaign.mayUse(honouree, for: .story) else {
        return nil
      }
      return .storyWithheld(honouree, campaign.publication(of: honouree), at: SourceLocation(file: story.file))
    }
  }
}

extension DiagnosticKind {
  static let storyWithheld = DiagnosticKind("story-withheld", .note)
}

extension Diagnostic {
  fileprivate static func storyWithheld(
    _ honouree: Honouree, _ publication: Publication, at location: SourceLocation
  ) -> Diagnostic {
    let why: Phrase
    switch publication {
    case .published:
      why = Phrase(vi: "phạm vi đồng ý không có câu chuyện", en: "the consent does not cover the story")
    case .withheld(let reason): why = Phrase(vi: reason.title, en: "the dossier is withheld (\(reason.rawValue))")
    case .undecided: why = Phrase(vi: "hồ sơ chưa có quyết định khen", en: "no award was decided yet")
    }
    return Diagnostic(
      .storyWithheld, at: location,
      Phrase(
        vi: "không đăng câu chuyện của \(honouree.fullName.quoted()): \(why.vietnamese)",
        en: "the story of \(honouree.fullName.quoted()) is not published: \(why.english)"),
      notes: [
        Note(
          Phrase(vi: "hồ sơ ở đây", en: "the dossier is here"), at: honouree.origin.location("consent_scope"))
      ])
  }
}
