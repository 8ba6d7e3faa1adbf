internal import CampaignModel
internal import Diagnostics
public import VietnameseText
internal import Workbooks

/// A new campaign made for people: workbooks to fill in, the form that communes fill in, and a commented `campaign.yaml`.
///
/// What is known of the campaign of Lục Ngạn in 2024 is filled in: the plan, the offices, the 29 communes. Nothing is
/// invented but the example rows, which are marked and never read. The same day and folder name give the same files,
/// byte for byte.
public struct NewCampaign: Sendable {
  /// What was written.
  public struct Summary: Sendable, Hashable {
    /// The tables, a workbook each; the communes' form stands beside them.
    public let tables: Int
    public let files: Int
    public let bytes: Int
  }

  /// The first workbook to fill in, and the form to send to communes, relative to the campaign's folder.
  public static let firstWorkbook = "honourees.xlsx"
  public static let communesForm = "submissions/" + WorkbookConventions.submissionTemplate

  private let updated: CalendarDay

  /// - Parameter updated: The day to which the campaign is brought up: today.
  public init(updated: CalendarDay) {
    self.updated = updated
  }

  /// Writes the campaign into a new or empty folder.
  ///
  /// - Throws: `WriteFailure` where the folder holds something, or the system refuses. What was written before stays.
  public func write(to path: String) throws(WriteFailure) -> Summary {
    var folder = try NewFolder(at: path)
    try folder.write(StarterSettings.yaml(slug: Self.slug(of: folder.name), updated: updated), to: "campaign.yaml")
    for schema in TableSchema.all {
      try Self.write(TableWorkbook.document(of: schema), to: "\(schema.name).xlsx", in: &folder)
    }
    for (name, note) in FolderNotes.all {
      try folder.makeFolder(name)
      try folder.write(note, to: "\(name)/README.txt")
    }
    try Self.write(CommuneForm.document(), to: Self.communesForm, in: &folder)
    return Summary(tables: TableSchema.all.count, files: folder.files, bytes: folder.bytes)
  }

  private static func write(
    _ document: WorkbookDocument, to name: String, in folder: inout NewFolder
  ) throws(WriteFailure) {
    let bytes: [UInt8]
    do throws(WorkbookWritingProblem) {
      bytes = try document.bytes()
    } catch {
      throw .workbookNotMade(name, error)
    }
    try folder.write(bytes, to: name)
  }

  /// The site's address from the folder's name, so that two campaigns do not publish to one place.
  private static func slug(of name: String) -> String {
    let slug = Slug.make(name)
    return slug.isEmpty || slug.utf8.count > 60 ? "hien-dat-mo-duong" : slug
  }
}

extension DiagnosticKind {
  /// A workbook of the program's own breaks a rule of the format.
  static let workbookNotMade = DiagnosticKind("workbook-not-made", .error)
}

extension WriteFailure {
  static func workbookNotMade(_ name: String, _ problem: WorkbookWritingProblem) -> WriteFailure {
    WriteFailure(
      Diagnostic(
        .workbookNotMade, at: SourceLocation(file: name),
        Phrase(vi: "không lập được tệp Excel \(name.quoted())", en: "cannot make the workbook \(name.quoted())"),
        explanation: Phrase(vi: "Đây là lỗi của chương trình.", en: "This is the program's mistake: \(problem)."),
        remedy: Phrase(
          vi: "Báo cho người phụ trách chương trình, kèm dòng chữ này.", en: "Tell whoever keeps the program.")),
      isInputOutput: false)
  }
}
