internal import CampaignModel
internal import Diagnostics
internal import VietnameseText

/// Finds out, from the rows, that a column is missing which a table may lack: the one that says what a person agreed to,
/// and the one of areas.
struct ColumnGaps {
  /// What was seen in a column that is not read; its text is never kept.
  private struct Content {
    var numbers = 0
    var scopes = 0
    var others = 0

    var isNumbers: Bool { numbers > 0 && numbers >= others + scopes }
    var isScopes: Bool { scopes > 0 && scopes >= others }
  }

  private let header: HeaderReader
  private let isSheet: Bool
  private let lacksArea: Bool
  private let lacksScope: Bool
  private let consent: Int?
  private let kind: Int?
  private var contents: [Int: (title: HeaderReader.Title, content: Content)] = [:]
  private var isConsentGiven = false

  init(_ header: HeaderReader) {
    self.header = header
    isSheet = header.sheet != nil
    let present = Set(header.columns.compactMap(\.id))
    func lacks(_ id: String) -> Bool {
      header.schema.column(id) != nil && !present.contains(id) && !header.inWrongUnit.contains(id)
    }
    lacksArea = lacks("area_m2")
    lacksScope = present.contains("consent") && lacks("consent_scope")
    consent = header.columns.firstIndex { $0.id == "consent" }
    kind = header.columns.firstIndex { $0.id == "kind" }
  }

  /// A Boolean value that indicates whether columns that are not read need to be looked at.
  var isLooking: Bool { lacksArea || lacksScope }

  /// Looks at a cell of the column with a title's index that is not read.
  mutating func note(_ index: Int, _ text: @autoclosure () -> String) {
    guard isLooking, header.unknown.contains(index) else { return }
    note(header.titles[index], key: index, text())
  }

  /// Looks at a cell of a sheet's column above which no title stands.
  mutating func note(untitled column: Int, _ text: @autoclosure () -> String) {
    guard isLooking else { return }
    note(HeaderReader.Title(text: "", line: header.line, column: column), key: -column, text())
  }

  private mutating func note(_ title: HeaderReader.Title, key: Int, _ text: String) {
    let tidy = text.trimmedAndCollapsed
    guard !tidy.isEmpty else { return }
    var content = contents[key]?.content ?? Content()
    if Self.isNumber(tidy) {
      content.numbers += 1
    } else if Self.isScope(tidy) {
      content.scopes += 1
    } else {
      content.others += 1
    }
    contents[key] = (title, content)
  }

  /// Looks whether a row says that a person consents.
  mutating func note(row cells: [String]) {
    guard lacksScope, !isConsentGiven, let consent, cells.indices.contains(consent) else { return }
    guard case .answer(.yes) = YesNo.parse(cells[consent]) else { return }
    // A collective's name needs no consent.
    let kind = self.kind.flatMap { cells.indices.contains($0) ? Honouree.Kind.choiceList.id(of: cells[$0]) : nil }
    isConsentGiven = kind != Honouree.Kind.collective.rawValue
  }

  /// What is missing, once each.
  var diagnostics: [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    let seen = contents.values.sorted { $0.title.column < $1.title.column }
    if isConsentGiven {
      let unknown = seen.filter(\.content.isScopes).map(\.title)
      diagnostics.append(.consentScopeColumnMissing(at: header.start, unknown: unknown, isSheet: isSheet))
    }
    let numbers = seen.filter(\.content.isNumbers).map(\.title)
    if lacksArea, !numbers.isEmpty, let column = header.schema.column("area_m2") {
      diagnostics.append(
        .missingColumn(column, at: header.start, unknown: Array(numbers.prefix(4)), isSheet: isSheet))
    }
    return diagnostics
  }

  private static func isNumber(_ text: String) -> Bool {
    if case .success = VietnameseNumber.parse(text) { true } else { false }
  }

  private static func isScope(_ text: String) -> Bool {
    text.split { ",;/\n".contains($0) }.allSatisfy { Consent.Scope.choiceList.id(of: String($0)) != nil }
  }
}

extension DiagnosticKind {
  static let consentScopeColumnMissing = DiagnosticKind("consent-scope-column-missing", .error)
}

extension Diagnostic {
  /// Without the column nobody knows what was agreed to: who refused a page would get one.
  static func consentScopeColumnMissing(
    at place: SourceLocation, unknown: [HeaderReader.Title], isSheet: Bool
  ) -> Diagnostic {
    let shown = unknown.prefix(4).map { HeaderReader.shown($0, isSheet: isSheet) }.joined(separator: ", ")
    let others =
      shown.isEmpty
      ? Phrase(vi: "", en: "")
      : Phrase(vi: "; trong bảng có cột chưa rõ: \(shown)", en: "; columns that are not known: \(shown)")
    return Diagnostic(
      .consentScopeColumnMissing, at: place,
      Phrase(
        vi: "thiếu cột “Phạm vi đồng ý”, trong khi cột “Đồng ý công khai” có ghi “Có”\(others.vietnamese)",
        en: "the column “Phạm vi đồng ý” (consent_scope) is missing, while people consent\(others.english)"),
      explanation: Phrase(
        vi: "Không có cột này thì không biết ai chỉ đồng ý đăng ảnh hay kỷ yếu mà không đồng ý có trang riêng.",
        en: "Without it nobody can tell who agreed to a photograph or the book alone, and not to a page."),
      remedy: Phrase(
        vi: "Thêm cột có tiêu đề “Phạm vi đồng ý”, hoặc sửa lại tiêu đề của cột ấy; ghi theo phiếu đồng ý, "
          + "ví dụ: trang, ảnh, kỷ yếu.",
        en:
          "Add a column titled “Phạm vi đồng ý”, or mend its title, and write what the papers say: trang, ảnh, kỷ yếu.")
    )
  }
}
