public import Diagnostics

/// Who has sent what, and when: every commune of the campaign with its workbooks, its rows and what is missing.
public struct SubmissionBoard: Sendable {
  /// How far a commune is.
  public enum Status: String, Sendable, CaseIterable {
    /// Every expected table has a row.
    case complete
    /// Every expected table has a row, and a file cannot be read or something in it must be mended first.
    case faulty
    /// A workbook or a row is there, and an expected table has none.
    case incomplete
    /// Neither a workbook nor a row.
    case none
  }

  /// How many rows of a table there are.
  public struct Count: Sendable, Hashable {
    /// In the workbooks that were sent.
    public internal(set) var sent = 0
    /// In the campaign's own tables: the centre may have typed them itself.
    public internal(set) var own = 0

    public init(sent: Int = 0, own: Int = 0) {
      self.sent = sent
      self.own = own
    }

    public var isEmpty: Bool { sent == 0 && own == 0 }
  }

  /// One commune's line.
  public struct Line: Sendable {
    public let commune: Commune
    /// The workbooks, in the order in which they are read; those that hold the rows of several communes too.
    public let files: [Submission]
    /// By the table's name, for each of `SubmissionBoard.tables`.
    public let counts: [String: Count]
    /// The workbooks in which something must be mended before the site can be published.
    public fileprivate(set) var faultyFiles: Set<String> = []

    /// The expected tables that have no row, in order.
    public var missing: [String] { SubmissionBoard.expected.filter { counts[$0]?.isEmpty ?? true } }

    public var status: Status {
      if files.isEmpty, counts.values.allSatisfy(\.isEmpty) { return .none }
      guard missing.isEmpty else { return .incomplete }
      return faultyFiles.isEmpty && files.allSatisfy(\.isReadable) ? .complete : .faulty
    }
  }

  /// The tables that are counted, in order.
  public static let tables = ["honourees", "donations", "progress", "conferences", "delegates"]
  /// The tables that every commune owes (the plan, IV.7 and IV.8): dossiers, progress, its conference, its delegates.
  public static let expected = ["honourees", "progress", "conferences", "delegates"]

  /// In the order of the list of communes.
  public private(set) var lines: [Line]
  /// The workbooks of which nobody knows whose they are.
  public let unknown: [Submission]
  /// A Boolean value that indicates whether the campaign's own tables were counted: they could be read through.
  public let countsOwnTables: Bool

  /// The board of a campaign whose references are resolved.
  public init(_ campaign: Campaign, submissions: [Submission]) {
    self.init(
      communes: campaign.communes, submissions: submissions, own: Self.ownCounts(campaign, besides: submissions),
      leftOut: Self.leftOutCounts(campaign))
  }

  /// The board where errors keep the campaign's own tables from being counted.
  ///
  /// - Parameter communes: As they were read.
  public init(communes: [Commune], submissions: [Submission]) {
    self.init(communes: communes.map(\.withWholeCode), submissions: submissions, own: nil, leftOut: [:])
  }

  private init(
    communes: [Commune], submissions: [Submission], own: [Commune.ID: [String: Int]]?,
    leftOut: [String: [Commune.ID: Int]]
  ) {
    var files: [Commune.ID: [Submission]] = [:]
    var unknown: [Submission] = []
    let known = Set(communes.map(\.id))
    for submission in submissions {
      let senders = submission.rowsOfCommunes.keys.filter(known.contains)
      for commune in senders { files[commune, default: []].append(submission) }
      if senders.isEmpty { unknown.append(submission) }
    }
    var seen: Set<Commune.ID> = []
    lines = communes.filter { seen.insert($0.id).inserted }.map { commune in
      let sent = files[commune.id] ?? []
      var counts: [String: Count] = [:]
      for table in Self.tables {
        let rows = sent.map { file in
          let copies = table == "honourees" ? leftOut[file.file]?[commune.id] ?? 0 : 0
          return max(0, (file.rowsOfCommunes[commune.id]?[table] ?? 0) - copies)
        }
        counts[table] = Count(sent: rows.reduce(0, +), own: own?[commune.id]?[table] ?? 0)
      }
      return Line(commune: commune, files: sent, counts: counts)
    }
    self.unknown = unknown
    countsOwnTables = own != nil
  }

  /// How many communes have which status.
  public func count(of status: Status) -> Int { lines.count { $0.status == status } }

  /// Marks the workbooks in which a problem must be mended before the site can be published.
  public mutating func mark(_ problems: some Sequence<Diagnostic>) {
    let faulty = Set(problems.lazy.filter(\.severity.blocks).compactMap(\.location?.file))
    guard !faulty.isEmpty else { return }
    for index in lines.indices { lines[index].faultyFiles = faulty.intersection(lines[index].files.map(\.file)) }
  }

  /// The dossiers that the column “Xác nhận” leaves out as copies, by their file and commune.
  private static func leftOutCounts(_ campaign: Campaign) -> [String: [Commune.ID: Int]] {
    var counts: [String: [Commune.ID: Int]] = [:]
    for copy in campaign.leftOut {
      guard let commune = copy.commune else { continue }
      counts[copy.origin.table.file, default: [:]][commune, default: 0] += 1
    }
    return counts
  }

  /// The rows of the campaign's own tables by commune.
  private static func ownCounts(
    _ campaign: Campaign, besides submissions: [Submission]
  ) -> [Commune.ID: [String: Int]] {
    let sent = Set(submissions.map(\.file))
    var counts: [Commune.ID: [String: Int]] = [:]
    func add(_ commune: Commune.ID?, _ origin: RowOrigin) {
      guard let commune, !sent.contains(origin.table.file) else { return }
      counts[commune, default: [:]][origin.table.name, default: 0] += 1
    }
    for honouree in campaign.honourees {
      add(honouree.commune, honouree.origin)
      // The gift of the dossier's own row is not a row of another table.
      for gift in honouree.donations where gift.origin.table.name == "donations" { add(honouree.commune, gift.origin) }
    }
    for entry in campaign.progress { add(commune(entry.unit), entry.origin) }
    for conference in campaign.conferences { add(commune(conference.unit), conference.origin) }
    for delegation in campaign.delegations { add(commune(delegation.unit), delegation.origin) }
    return counts
  }

  private static func commune(_ unit: UnitReference?) -> Commune.ID? {
    if case .commune(let id) = unit { id } else { nil }
  }
}
