public import CampaignModel
public import Diagnostics
public import SiteAudit
public import SiteContent

/// What to build, from where, to where.
public struct BuildOptions: Sendable {
  /// Where the made tree goes.
  public enum Destination: Sendable {
    /// Published: swapped into place in one step.
    case publish
    /// A draft in the state folder, for the preview that bears this name; the published site is not touched.
    case draft(String)

    /// The draft's name; `nil` for a publish.
    var draftName: String? {
      switch self {
      case .publish: nil
      case .draft(let name): name
      }
    }
  }

  /// What a publish is held against before it takes place.
  public enum Approval: Sendable {
    /// Nothing: whoever gives the command answers for it.
    case ofCommand
    /// A slip with this fingerprint was signed.
    case slip(SiteFingerprint)
    /// None is needed where people are taken down and nothing else changes.
    case takedown
  }

  /// The campaign's folder.
  public var campaign: String
  /// The published site's folder; `nil` for `public/<slug>`.
  public var output: String?
  /// The program's `site-templates`.
  public var templates: String
  /// How many files are rendered and judged at once.
  public var jobs: Int
  public var destination: Destination
  /// A Boolean value that indicates whether a folder that `vinhdanh` did not make may be replaced; it is kept.
  public var force: Bool
  public var approval = Approval.ofCommand
  /// When the build takes place, for the record of a publish; no page tells it.
  public var moment = Moment.now
  /// A Boolean value that indicates whether only the yearbook's pages are made, and what they show: to print them.
  public var yearbookAlone = false
  /// The day on which suppressions are held against their last one, in days since 1/1/1970 in Vietnam.
  public var today = AuditConfiguration.today

  /// What a preview remembers of its last build; `nil` for a build by command.
  var memory: DraftMemory?

  /// Where installed programs are looked for: folders parted by `:`; `nil` for the environment's `PATH`.
  var searchPath: String?

  public init(
    campaign: String, output: String? = nil, templates: String, jobs: Int = 2, destination: Destination = .publish,
    force: Bool = false
  ) {
    self.campaign = campaign
    self.output = output
    self.templates = templates
    self.jobs = max(1, min(jobs, 64))
    self.destination = destination
    self.force = force
  }
}

/// What came of a build.
public struct BuildReport: Sendable {
  public enum Outcome: Sendable, Hashable {
    /// A new tree is in place.
    case published
    /// The tree in place is already the same, byte for byte.
    case unchanged
    /// Something blocks; nothing was touched.
    case refused
  }

  /// How long each stop of the street took, in seconds of the clock.
  public struct Timings: Sendable {
    public var read = 0.0
    public var plan = 0.0
    /// Rendering, judging and comparing, which go hand in hand on all cores.
    public var render = 0.0
    public var audit = 0.0
    public var publish = 0.0

    public var total: Double { read + plan + render + audit + publish }
  }

  public var outcome: Outcome
  public var diagnostics: [Diagnostic]
  /// The tree's folder; empty where the campaign could not be read far enough to know it.
  public var target: String = ""
  /// The folder that a publish puts the site in; empty as above.
  public var site: String = ""
  public var pages = 0
  public var files = 0
  public var bytes = 0
  public var added = 0
  public var changed = 0
  public var removed = 0
  public var published = 0
  /// Dossiers that are not named: the reason in words, and how many.
  public var withheld: [(reason: Phrase, count: Int)] = []
  /// Findings that the campaign lets pass, each with its reason.
  public var suppressed: [SuppressedFinding] = []
  /// How many they are, those that are not shown one by one counted too.
  public var suppressedCount = 0
  /// Rows that their column “Xác nhận” leaves out.
  public var leftOut = 0
  /// The pages that are printed as the yearbook, a volume each, and how many entries each has.
  public var yearbook: [(path: String, entries: Int)] = []
  /// The day to which the campaign is brought up, in eight digits: `20240426`.
  public var day = ""
  public var timings = Timings()
  /// What the built files are known by; `nil` where they could not all be made.
  public var fingerprint: SiteFingerprint?
  /// What the site would tell, or tells, of whom; `nil` as above.
  public var told: PublishedRecord?
  /// The campaign as it was read; `nil` where errors kept it from being put together.
  public var campaign: Campaign?
  /// Every file with what it is made from; `nil` where it could not be planned.
  public var plan: SitePlan?
  /// How many bytes each page has, by path.
  public var weights: [String: Int] = [:]
  /// Who has sent what; `nil` where the campaign has no folder `submissions/`.
  public var submissions: SubmissionBoard?
  /// A Boolean value that indicates whether people were taken down and nothing else was changed.
  var isTakedown = false

  init(_ outcome: Outcome, _ diagnostics: [Diagnostic]) {
    self.outcome = outcome
    self.diagnostics = diagnostics
  }
}
