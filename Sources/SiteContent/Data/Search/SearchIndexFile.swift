internal import CampaignModel
internal import Diagnostics

/// The search index: classic scripts that set one variable or call one function, so that they load from `file:` too.
///
/// Up to ``limit`` entries it is one file with all of them: `vinhdanhChiMuc={"count":…,"tables":{…},"entries":[…]}`.
/// Beyond that, ``SearchShards`` describes the form.
enum SearchIndexFile {
  /// How many entries one file may have: a phone loads and reads them at once.
  static let limit = 3_000

  static func files(_ campaign: Campaign, _ index: SiteIndex, limit: Int = limit) -> [PlannedFile] {
    let tables = SearchTables(campaign, index)
    let entries = index.entries
    if entries.count > limit { return SearchShards(entries, tables).files }
    return [PlannedFile(path: Routes.searchIndex, content: .rendered { $0 += whole(entries, tables) })]
  }

  private static func whole(_ entries: [SiteIndex.Entry], _ tables: SearchTables) -> [UInt8] {
    var json = JSONText()
    json.object { json in
      json.field("count", entries.count)
      json.key("tables")
      tables.write(to: &json)
      json.key("entries")
      SearchBlock(entries, tables).write(to: &json)
    }
    return Array("vinhdanhChiMuc=".utf8) + json.bytes + Array(";\n".utf8)
  }
}
