public import Diagnostics

/// What an audit of folders and files found, for programs: the form that `docs/audit-json.md` describes.
public struct AuditReport: Sendable {
  /// The version of the form. Fields may be added within one, never renamed or removed.
  public static let version = 1

  private let outcome: FolderAudit.Outcome
  private let toolVersion: String

  /// - Parameter toolVersion: The program's own, such as `0.1.0`.
  public init(_ outcome: FolderAudit.Outcome, toolVersion: String) {
    self.outcome = outcome
    self.toolVersion = toolVersion
  }

  /// The whole report, ending with a newline.
  public var json: String {
    var json = JSONText()
    json.object { json in
      json.field("version", Self.version)
      json.key("tool")
      json.object { json in
        json.field("name", "vinhdanh")
        json.field("version", toolVersion)
      }
      json.field("files", outcome.files)
      json.field("pages", outcome.pages)
      counts(&json)
      json.newline()
      json.key("findings")
      json.array { json in
        for finding in outcome.findings {
          json.newline()
          json.object { json in json.finding(finding) }
        }
      }
      json.newline()
      Self.write(outcome.suppressed, to: &json)
    }
    return String(decoding: json.bytes, as: UTF8.self) + "\n"
  }

  /// Writes the field `suppressed`, which other reports have too.
  public static func write(_ suppressed: [SuppressedFinding], to json: inout JSONText) {
    json.key("suppressed")
    json.array { json in
      for suppressed in suppressed {
        json.newline()
        json.object { json in
          json.finding(suppressed.diagnostic)
          json.field("reason", suppressed.suppression.reason)
          guard let location = suppressed.suppression.location else { return }
          json.key("suppressedAt")
          json.object { json in json.place(location) }
        }
      }
    }
  }

  private func counts(_ json: inout JSONText) {
    json.key("severities")
    json.object { json in
      for severity in [Severity.error, .warning, .note] {
        json.field(severity.rawValue, outcome.findings.count { $0.severity == severity })
      }
      json.field("suppressed", outcome.suppressedCount)
    }
    json.key("rules")
    json.object { json in
      let counts = Dictionary(grouping: outcome.findings, by: \.id).mapValues(\.count)
      for (rule, count) in counts.sorted(by: { $0.key < $1.key }) { json.field(rule, count) }
    }
  }
}

extension JSONText {
  fileprivate mutating func finding(_ diagnostic: Diagnostic) {
    field("rule", diagnostic.id)
    field("severity", diagnostic.severity.rawValue)
    if let location = diagnostic.location {
      place(location)
      if case .text(_, let column) = location.position, let excerpt = diagnostic.excerpt {
        field("endColumn", column + excerpt.length)
      }
    }
    phrase("summary", diagnostic.summary)
    if let explanation = diagnostic.explanation { phrase("explanation", explanation) }
    if let remedy = diagnostic.remedy { phrase("remedy", remedy) }
    if let excerpt = diagnostic.excerpt {
      key("excerpt")
      object { json in
        json.field("text", excerpt.line)
        json.field("column", excerpt.column)
        json.field("length", excerpt.length)
      }
    }
    guard !diagnostic.notes.isEmpty else { return }
    key("notes")
    array { json in
      for note in diagnostic.notes {
        json.object { json in
          json.phrase("text", note.text)
          if let location = note.location { json.place(location) }
        }
      }
    }
  }

  fileprivate mutating func place(_ location: SourceLocation) {
    field("file", location.file)
    guard case .text(let line, let column) = location.position else { return }
    field("line", line)
    field("column", column)
  }

  private mutating func phrase(_ name: String, _ phrase: Phrase) {
    key(name)
    object { json in
      json.field("vi", phrase.vietnamese)
      json.field("en", phrase.english)
    }
  }
}
