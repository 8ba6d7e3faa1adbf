public import Diagnostics

/// A rule of the audit: what it asks, why, and an example of each kind, which documentation and tests share.
///
/// A rule is declared beside the judge that applies it.
public struct Rule: Sendable {
  /// The stable id and the severity unless the options say otherwise.
  public let kind: DiagnosticKind
  /// A Boolean value that indicates whether the rule is ours (accessibility, privacy, our server's policy) rather than
  /// one of HTML, XML, CSS or JSON; `--no-house` leaves it out.
  public let isHouse: Bool
  /// What is asked, in one line.
  public let title: Phrase
  /// Why it is asked.
  public let why: Phrase
  /// Files in which nothing is found.
  public let good: RuleExample
  /// Files in which this rule finds one thing, and no other rule finds any; the rules of `HouseFamily` are
  /// asked of their own examples only.
  public let bad: RuleExample

  public var id: String { kind.id }

  init(
    _ kind: DiagnosticKind, isHouse: Bool = false, title: Phrase, why: Phrase, good: RuleExample, bad: RuleExample
  ) {
    self.kind = kind
    self.isHouse = isHouse
    self.title = title
    self.why = why
    self.good = good
    self.bad = bad
  }
}
