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
  /// A Boolean value that indicates whether nobody may lower the rule's severity or let its findings pass: those after
  /// which the rest of a file was not judged, and those that keep what is private from being published, which cannot be
  /// taken back.
  public let isFixed: Bool
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
    _ kind: DiagnosticKind, isHouse: Bool = false, isFixed: Bool = false, title: Phrase, why: Phrase,
    good: RuleExample, bad: RuleExample
  ) {
    self.kind = kind
    self.isHouse = isHouse
    self.isFixed = isFixed
    self.title = title
    self.why = why
    self.good = good
    self.bad = bad
  }
}
