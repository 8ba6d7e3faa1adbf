/// Writes problems for programs.
///
/// The form, version 1: `{"version":1,"diagnostics":[…]}`, each with `id`, `severity` (`error`, `question`, `warning`,
/// `note`), `location` (`file`, then `line` and `column`, or `sheet`, `row`, `column` and `cell`, and `columnTitle`;
/// absent where there is none), `summary`, `explanation`, `remedy`, and `notes`; texts in the language asked for.
///
/// `vinhdanh build` adds `suppressed`, the findings of the audit that `campaign.yaml` lets pass, in the form of
/// `docs/audit-json.md`.
///
/// `vinhdanh check` adds, where the campaign has a folder `submissions/`, a list `submissions` behind the problems: for
/// each commune in the order of the campaign's list `commune` (its code), `name`, `status` (`complete`, `incomplete`,
/// `none`), `files` (each with `file`, where it is known `savedOn`, a day such as `2024-04-20`, and `unreadable`, `true`,
/// where it could not be read), `rows` (by table, `sent` in these files and, where the campaign's own tables could be
/// read, `own` in those) and `missing` (tables that are expected and have no row); then, for each workbook of which
/// nobody knows whose it is, `status` `unknown` and
/// `files`.
///
/// Fields may be added within a version, never renamed or removed.
public struct JSONPrinter: Sendable {
  /// The version of the form.
  public static let version = 1
  public let language: Language

  public init(language: Language = .vietnamese) {
    self.language = language
  }

  /// The whole report, ending with a newline.
  ///
  /// - Parameter more: Writes further fields of the report behind the problems.
  public func print(_ diagnostics: some Sequence<Diagnostic>, more: (inout JSONText) -> Void = { _ in }) -> String {
    var json = JSONText()
    json.object { json in
      json.field("version", Self.version)
      json.key("diagnostics")
      json.array { json in
        for diagnostic in diagnostics {
          json.newline()
          write(diagnostic, to: &json)
        }
      }
      more(&json)
    }
    return String(decoding: json.bytes, as: UTF8.self) + "\n"
  }

  private func write(_ diagnostic: Diagnostic, to json: inout JSONText) {
    json.object { json in
      json.field("id", diagnostic.id)
      json.field("severity", diagnostic.severity.rawValue)
      if let location = diagnostic.location { write(location, to: &json) }
      json.field("summary", diagnostic.summary.text(language))
      if let explanation = diagnostic.explanation { json.field("explanation", explanation.text(language)) }
      if let remedy = diagnostic.remedy { json.field("remedy", remedy.text(language)) }
      guard !diagnostic.notes.isEmpty else { return }
      json.key("notes")
      json.array { json in
        for note in diagnostic.notes {
          json.object { json in
            if let location = note.location { write(location, to: &json) }
            json.field("text", note.text.text(language))
          }
        }
      }
    }
  }

  private func write(_ location: SourceLocation, to json: inout JSONText) {
    json.key("location")
    json.object { json in
      json.field("file", location.file)
      switch location.position {
      case .file: break
      case .text(let line, let column):
        json.field("line", line)
        json.field("column", column)
      case .sheet(let sheet): json.field("sheet", sheet)
      case .cell(let sheet, let row, let column):
        json.field("sheet", sheet)
        json.field("row", row)
        json.field("column", column)
        json.field("cell", SourceLocation.columnLetters(column) + String(row))
      }
      if let title = location.columnTitle { json.field("columnTitle", title) }
    }
  }
}
