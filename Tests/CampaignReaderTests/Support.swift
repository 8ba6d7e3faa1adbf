/// What the tests of the reader share: a small whole campaign, and problems written as `id file:line:column`.
import CampaignModel
import Diagnostics

@testable import CampaignReader

/// The problems, each as its id and place, in the order of places.
func places(_ diagnostics: [Diagnostic]) -> [String] {
  diagnostics.sortedByPlace().map { $0.id + " " + ($0.location?.label ?? "") }
}

extension ReadResult {
  var places: [String] { CampaignReaderTests.places(diagnostics) }

  func diagnostic(_ id: String) -> Diagnostic? { diagnostics.first { $0.id == id } }
}

/// Reads one table from text and decodes it; the file is `t.csv`.
func decode<Entity>(
  _ schema: TableSchema, _ text: String, _ decoder: (Table, inout ProblemLog) -> [Entity]
) -> (entities: [Entity], places: [String], diagnostics: [Diagnostic]) {
  let (table, tableLog) = readTable(schema, text)
  guard let table else { return ([], places(tableLog.diagnostics), tableLog.diagnostics) }
  var log = tableLog
  let entities = decoder(table, &log)
  return (entities, places(log.diagnostics), log.diagnostics)
}

/// Reads one table from text; the file is `t.csv`.
func readTable(_ schema: TableSchema, _ text: String) -> (table: Table?, log: ProblemLog) {
  var log = ProblemLog()
  guard let file = TextFile(path: "t.csv", bytes: Array(text.utf8), log: &log) else { return (nil, log) }
  let outcome = TextTableReader.read(file, schema: schema, log: &log)
  return (outcome.table, log)
}

/// One honouree whose row has the given cells and, elsewhere, what must be there. Only the columns given and the
/// necessary ones are written; the given ones stand first, so that their places are easy to tell.
func honouree(_ cells: KeyValuePairs<String, String>) -> (
  entity: Honouree?, places: [String], diagnostics: [Diagnostic]
) {
  var columns = cells.map { ($0.key, "\"" + $0.value.replacing("\"", with: "\"\"") + "\"") }
  for (id, text) in [
    ("id", "HD-1"), ("kind", "Cá nhân"), ("title", "Ông"), ("name", "Lê An"), ("commune", "Chũ"), ("state", "Đã trao"),
    ("consent", "Có"), ("consent_scope", "trang"),
  ] where !columns.contains(where: { $0.0 == id }) { columns.append((id, text)) }
  let text = columns.map(\.0).joined(separator: ",") + "\n" + columns.map(\.1).joined(separator: ",") + "\n"
  let result = decode(.honourees, text, HonoureeDecoder.decode)
  return (result.entities.first, result.places, result.diagnostics)
}

enum Sample {
  static let communes = "Mã,Tên,Loại\n07525,Chũ,thị trấn\n"
  static let honourees = """
    Mã hồ sơ,Đối tượng,Danh xưng,Họ và tên,Xã/thị trấn,Tình trạng hồ sơ,Đồng ý công khai
    HD-1,Cá nhân,Ông,Lê Văn An,Chũ,Đã trao,Không

    """

  /// A whole campaign; `changes` replace or, with `nil`, leave out files.
  static func files(_ changes: [String: String?] = [:]) -> [String: String] {
    var files = ["campaign.yaml": settings, "communes.csv": communes, "honourees.csv": honourees]
    for (name, text) in changes { files[name] = text }
    return files
  }

  static let settings = """
    title: Hiến đất mở đường
    headline: Những người nhường đất
    summary: Sổ ghi công
    slug: luc-ngan-2024
    updated: 2024-04-26
    place: {name: Lục Ngạn, kind: huyện, province: Bắc Giang, as_of: 2024-04-26}
    years: {conference: 2024, achievements: [2022, 2023], emulation: [2024, 2025]}
    levels:
      - {id: commune, name: Cấp xã, issuers: [Chủ tịch UBND xã *], form: Giấy khen}
    milestones:
      - {id: plan_issued, name: Ban hành kế hoạch, short: Kế hoạch}
    offices:
      - {id: noi-vu, name: Phòng Nội vụ}
    programme: [Báo cáo, Tham luận]
    funding: Từ nguồn thi đua
    publisher: {name: Trung tâm, governing_body: UBND, responsible: Giám đốc, address: Chũ, telephone: "0204"}
    plan:
      title: Kế hoạch
      issuer: UBND huyện
      preamble: Để tôn vinh
      sections:
        - {number: I, heading: Mục đích}

    """
}

/// Reads a campaign folder with the given changes to the sample.
func read(_ changes: [String: String?] = [:], then change: (TemporaryFolder) throws -> Void = { _ in }) throws
  -> ReadResult
{
  let folder = try TemporaryFolder(Sample.files(changes))
  try change(folder)
  return CampaignReader.read(folder: folder.path)
}

/// Reads a campaign folder without tasks, from where tasks could be used too.
func readOneByOne(_ folder: String) -> ReadResult { CampaignReader.read(folder: folder) }
