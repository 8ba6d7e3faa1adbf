internal import Workbooks

/// What a preview remembers of a campaign's files from one reading to the next: workbooks that nobody changed meanwhile are
/// not unpacked again. A build by command reads once and has none.
public final class CampaignMemory: Sendable {
  let workbooks = FileMemory<Workbook>(limit: 500)

  public init() {}
}
