internal import Templates
internal import VietnameseText

/// What a chart's heading may say of its parts, and is true of them. The words stand in the template.
enum ChartFinding: Sendable, Equatable {
  /// There is nothing to show.
  case nothing
  /// All of it stands where nothing was written.
  case unwritten
  /// There is one part.
  case sole(String)
  /// One part is more than half of the whole; shares in tenths of a percent.
  case majority(String, share: Int)
  /// One part is greater than every other.
  case leader(String, share: Int)
  /// One part is greater than every other that was written, but more was not written.
  case leaderOfWritten(String)
  /// Two or three parts are equal, and none is greater.
  case tie([String], share: Int)
  /// More than three are.
  case even(Int, share: Int)

  /// - Parameter parts: Names and values; `isWritten` is false of what has no name (“Chưa ghi năm”).
  init(_ parts: [(label: String, value: DecimalNumber, isWritten: Bool)]) {
    let present = parts.filter { $0.value > .zero }
    let written = present.filter(\.isWritten)
    guard let whole = DecimalNumber.sum(present.map(\.value)), !present.isEmpty else {
      self = .nothing
      return
    }
    guard let greatest = written.map(\.value).max() else {
      self = .unwritten
      return
    }
    let leaders = written.filter { $0.value == greatest }.map(\.label)
    let share = ChartUnits.share(greatest, of: whole)
    let unwritten = DecimalNumber.sum(present.filter { !$0.isWritten }.map(\.value)) ?? .zero
    if present.count == 1 {
      self = .sole(leaders[0])
    } else if leaders.count > 3 {
      self = .even(leaders.count, share: share)
    } else if leaders.count > 1 {
      self = .tie(leaders, share: share)
    } else if unwritten >= greatest {
      self = .leaderOfWritten(leaders[0])
    } else if greatest + greatest > whole {
      self = .majority(leaders[0], share: share)
    } else {
      self = .leader(leaders[0], share: share)
    }
  }
}

/// A finding as templates ask for it: one of the names is there.
struct ChartFindingView: View {
  let finding: ChartFinding

  private var sole: String? { if case .sole(let label) = finding { label } else { nil } }
  private var majority: String? { if case .majority(let label, _) = finding { label } else { nil } }
  private var leader: String? { if case .leader(let label, _) = finding { label } else { nil } }
  private var leaderOfWritten: String? { if case .leaderOfWritten(let label) = finding { label } else { nil } }
  private var tied: [String] { if case .tie(let labels, _) = finding { labels } else { [] } }
  private var even: Int { if case .even(let count, _) = finding { count } else { 0 } }

  private var share: String {
    switch finding {
    case .majority(_, let share), .leader(_, let share), .tie(_, let share), .even(_, let share):
      ChartUnits.formatted(share: share)
    case .nothing, .unwritten, .sole, .leaderOfWritten: ""
    }
  }

  static let schema = Schema<ChartFindingView>(
    .flag("isNothing") { $0.finding == .nothing }, .flag("isUnwritten") { $0.finding == .unwritten },
    .optional("sole") { $0.sole }, .optional("soleWithin") { $0.sole?.lowercasedFirst },
    .optional("majority") { $0.majority?.lowercasedFirst }, .optional("leader") { $0.leader },
    .optional("leaderOfWritten") { $0.leaderOfWritten?.lowercasedFirst },
    .optional("tiedFirst") { $0.tied.first },
    .optional("tiedMiddle") { $0.tied.count > 2 ? $0.tied[1].lowercasedFirst : nil },
    .optional("tiedLast") { $0.tied.last?.lowercasedFirst },
    .optional("even") { $0.even > 0 ? $0.even.formatted : nil }, .text("share") { $0.share })
}
