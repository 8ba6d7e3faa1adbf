internal import CampaignModel
internal import Diagnostics

/// The search index: a classic script that sets one variable, so that it loads from `file:` too.
///
/// The form: `vinhdanhChiMuc=[[id, name, place, kind · award, area, keys], …]`, by given name; `keys` holds roads and the
/// decision's number, which find a person without being shown.
enum SearchIndexFile {
  static func bytes(_ context: SiteContext) -> [UInt8] {
    var json = JSONText()
    json.array { json in
      for entry in context.index.entries {
        json.newline()
        json.array { json in
          json.string(entry.honouree.id)
          json.string(entry.row.fullName)
          json.string(entry.row.place)
          json.string("\(entry.row.kind) · \(entry.row.award)")
          json.string(entry.row.area ?? "")
          json.string(keys(entry.honouree, context))
        }
      }
    }
    return Array("vinhdanhChiMuc=".utf8) + json.bytes + Array(";\n".utf8)
  }

  private static func keys(_ honouree: Honouree, _ context: SiteContext) -> String {
    let number = honouree.decision.flatMap(context.campaign.decision)?.number
    let aliases = honouree.commune.flatMap(context.campaign.commune)?.aliases ?? []
    return (honouree.donations.compactMap(\.road) + [number].compactMap { $0 } + aliases).joined(separator: " ")
  }
}
