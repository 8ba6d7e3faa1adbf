public import Diagnostics
internal import VietnameseText

/// What an audit judges, and how heavily.
public struct AuditOptions: Sendable, Hashable {
  /// A Boolean value that indicates whether the house rules are judged too, beside HTML's own (`--no-house` is false).
  public var house = true
  /// A Boolean value that indicates whether links are followed (`--pages-only` is false).
  public var links = true
  /// The address at which the tree will stand, such as `https://example.vn/luc-ngan-2024/`; addresses below it are
  /// internal links. Without it, every address with a host leads elsewhere.
  public var siteURL: String?
  /// A Boolean value that indicates whether the tree is served at a host's root, whatever path `siteURL` has: a preview is.
  public var isServedAtRoot = false
  /// Severities by rule id, in place of the rules' own; those of fixed rules are not changed.
  public var severities: [String: Severity] = [:]
  /// What is let pass. Severities and suppressions come after judging: what is remembered of a page is what was found.
  public var suppressions: [Suppression] = []
  /// How many files are named for one and the same problem; the others are counted in a note.
  public var repeats = 20

  /// The telephone numbers and e-mail addresses that may stand in every file, as `allow(contacts:)` spells them.
  public private(set) var allowedContacts: Set<String> = []
  /// The folder, ending in `/`, of documents that are copied as they were given. The phone numbers and e-mail addresses in
  /// them are for whoever reads the campaign to judge: a leaflet rightly names an office's.
  public var copiedFolder: String?

  /// The pages that are whole books, made to be printed in one piece: they may weigh what a book weighs.
  public var books: Set<String> = []

  /// A Boolean value that indicates whether there is a tree of files around each one: a file by itself can only be asked
  /// for the places in it.
  var hasTree = true
  /// A Boolean value that indicates whether links from file to file are followed.
  var followsFiles: Bool { links && hasTree }

  public init() {}

  /// Lets the publisher's own telephone, e-mail and postal address stand in every file.
  ///
  /// - Parameter texts: Each as it was typed: `(0204) 3882 000`, `Số nhà 12, phố Chũ`.
  public mutating func allow(contacts texts: [String]) {
    for text in texts where !text.isEmpty {
      allowedContacts.insert(PersonalData.normalised(text))
      allowedContacts.formUnion(PersonalData.all(in: text))
    }
  }
}
