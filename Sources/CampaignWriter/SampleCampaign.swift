internal import CampaignModel
internal import Diagnostics

/// A synthetic campaign of any size, for trials and benchmarks: invented people over the 29 communes of Lục Ngạn, marked
/// as illustrative.
///
/// The same size and seed give the same files, byte for byte, on every machine. The campaign passes every check: it has
/// each kind of honouree, decision, state and reason to be withheld, and no problem.
public struct SampleCampaign: Sendable {
  /// What was written.
  public struct Summary: Sendable, Hashable {
    public let honourees: Int
    /// Those decided whose name may be published.
    public let published: Int
    /// Those decided who are not named, for whatever reason.
    public let withheld: Int
    public let undecided: Int
    public let decisions: Int
    public let stories: Int
    public let files: Int
    public let bytes: Int
  }

  /// The largest campaign that is made.
  public static let largest = 1_000_000

  private let honourees: Int
  private let seed: UInt64

  /// - Parameters:
  ///   - honourees: How many dossiers, from 0 to `largest`; checked when it is written.
  ///   - seed: Any number; another one makes other people.
  public init(honourees: Int, seed: UInt64 = 1) {
    self.honourees = honourees
    self.seed = seed
  }

  /// Writes the campaign into a new or empty folder.
  ///
  /// - Throws: `WriteFailure` where the size is out of range, the folder holds something, or the system refuses. What was
  ///   written before stays.
  public func write(to folder: String) throws(WriteFailure) -> Summary {
    guard 0...Self.largest ~= honourees else { throw .sizeOutOfRange(honourees) }
    var folder = try NewFolder(at: folder)
    let content = SampleContent(honourees: honourees, seed: seed)
    let (tables, documents) = content.tables()
    try folder.write(content.settings, to: "campaign.yaml")
    for table in tables { try Self.write(table, in: &folder) }
    try folder.makeFolder("documents")
    for document in documents { try folder.write(document.content, to: "documents/\(document.name)") }
    try folder.makeFolder("stories")
    var stories = 0
    for story in content.stories {
      try folder.write(story.content, to: "stories/\(story.name)")
      stories += 1
    }
    return summary(of: content, stories: stories, in: folder)
  }

  /// Writes a table in pieces of about a megabyte.
  private static func write(_ table: SampleContent.Table, in folder: inout NewFolder) throws(WriteFailure) {
    try folder.write(to: "\(table.name).csv") { append throws(WriteFailure) in
      var text = CSVText()
      text.row(table.columns)
      for row in table.rows {
        text.row(row)
        guard text.bytes.count > 1 << 20 else { continue }
        try append(text.bytes)
        text.removeAll()
      }
      try append(text.bytes)
    }
  }

  private func summary(of content: SampleContent, stories: Int, in folder: NewFolder) -> Summary {
    let published = content.people.count { $0.publication == .published }
    let undecided = content.people.count { $0.publication == .undecided }
    return Summary(
      honourees: honourees, published: published, withheld: honourees - published - undecided, undecided: undecided,
      decisions: content.decisions.count, stories: stories, files: folder.files, bytes: folder.bytes)
  }
}

extension DiagnosticKind {
  /// A synthetic campaign was asked for with fewer than no or more than a million honourees.
  static let sampleSizeOutOfRange = DiagnosticKind("sample-size-out-of-range", .error)
}

extension WriteFailure {
  static func sizeOutOfRange(_ honourees: Int) -> WriteFailure {
    let largest = SampleText.number(SampleCampaign.largest)
    return WriteFailure(
      Diagnostic(
        .sampleSizeOutOfRange, at: nil,
        Phrase(
          vi: "không tạo được chiến dịch mẫu có \(honourees) điển hình",
          en: "cannot make a synthetic campaign of \(honourees) honourees"),
        remedy: Phrase(
          vi: "Cho một số từ 0 đến \(largest), ví dụ: 1000.",
          en: "Give a number from 0 to \(SampleCampaign.largest), such as 1000.")),
      isInputOutput: false)
  }
}
