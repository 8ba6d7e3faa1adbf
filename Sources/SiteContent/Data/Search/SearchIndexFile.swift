internal import CampaignModel
internal import Diagnostics

/// The search index: classic scripts that set one variable or call one function, so that they load from `file:` too.
///
/// Up to ``limit`` entries it is one file with all of them: `vinhdanhChiMuc={"count":…,"tables":{…},"entries":[…]}`.
/// Beyond that, ``SearchShards`` describes the form.
enum SearchIndexFile {
  /// How many entries one file may have: a phone loads and reads them at once.
  static let limit = 3_000

  static func files(_ context: SiteContext, limit: Int = limit) -> [PlannedFile] {
    let tables = SearchTables(context)
    if context.index.entries.count > limit { return SearchShards(context, tables).files }
    return [PlannedFile(path: Routes.searchIndex, content: .rendered { $0 += whole(context, tables) })]
  }

  private static func whole(_ context: SiteContext, _ tables: SearchTables) -> [UInt8] {
    var json = JSONText()
    json.object { json in
      json.field("count", context.index.entries.count)
      json.key("tables")
      tables.write(to: &json)
      json.key("entries")
      SearchBlock(context.index.entries, tables).write(to: &json)
    }
    return Array("vinhdanhChiMuc=".utf8) + json.bytes + Array(";\n".utf8)
  }
}
