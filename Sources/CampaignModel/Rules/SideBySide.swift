/// Shows two rows of a table one under the other, so that a person can tell whether they are one.
///
/// Only what pages may show, the dossier's id and state, and whether someone consented: never a paper, a number of one,
/// a difficulty or a proposal.
internal import Diagnostics
internal import VietnameseText

struct SideBySide {
  /// A column, as it stands in either row.
  struct Field {
    /// When the field is shown.
    enum Showing {
      /// Wherever either row has it: what tells people apart.
      case always
      /// Where the rows differ.
      case whereDifferent
      /// Never, for it is internal; that it differs is said all the same.
      case never
    }

    let name: Phrase
    /// What stands in the two rows; `nil` where the cell is blank.
    let values: (this: Phrase?, other: Phrase?)
    let showing: Showing
    let differs: Bool

    init(_ name: Phrase, _ this: Phrase?, _ other: Phrase?, _ showing: Showing = .whereDifferent) {
      self.name = name
      values = (this, other)
      self.showing = showing
      differs = this != other
    }

    /// Texts that are the same in both languages; shown short where they are long, compared whole.
    init(_ name: Phrase, text this: String?, _ other: String?, _ showing: Showing = .whereDifferent) {
      let (this, other) = (Self.written(this), Self.written(other))
      self.name = name
      values = (this.map(Self.phrase), other.map(Self.phrase))
      self.showing = showing
      differs = this != other
    }

    /// `nil` where nothing but white space is written.
    private static func written(_ text: String?) -> String? {
      text.flatMap { $0.allSatisfy(\.isWhitespace) ? nil : $0 }
    }

    private static func phrase(_ text: String) -> Phrase {
      let text = LongNumbers.masked(text)
      let short = text.count > 60 ? text.prefix(59) + "…" : text[...]
      return Phrase(vi: String(short), en: String(short))
    }
  }

  let fields: [Field]
  /// Where the two rows stand.
  let places: (this: SourceLocation, other: SourceLocation)

  /// A Boolean value that indicates whether the rows say the same in every field.
  var isSame: Bool { !fields.contains(where: \.differs) }

  /// The rows, each at its place: `dòng này: HD-0012 · Hộ ông Giáp Văn Ân · Thôn Cả · xã Kiên Thành · 45 m²`.
  var notes: [Diagnostic.Note] {
    [
      Diagnostic.Note(Self.line(Phrase(vi: "dòng này", en: "this row"), fields, \.this), at: places.this),
      Diagnostic.Note(Self.line(Phrase(vi: "dòng kia", en: "the other row"), fields, \.other), at: places.other),
    ]
  }

  /// What differs: `Khác nhau ở: diện tích, năm.`
  var difference: Phrase {
    let names = fields.filter(\.differs).map(\.name)
    guard !names.isEmpty else {
      return Phrase(vi: "Hai dòng giống hệt nhau.", en: "The two rows are quite the same.")
    }
    return Phrase(
      vi: "Khác nhau ở: \(names.map(\.vietnamese).joined(separator: ", ")).",
      en: "They differ in: \(names.map(\.english).joined(separator: ", ")).")
  }

  /// One row's fields in a line.
  private static func line(
    _ title: Phrase, _ fields: [Field], _ row: KeyPath<(this: Phrase?, other: Phrase?), Phrase?>
  ) -> Phrase {
    let shown = fields.compactMap { field -> Phrase? in
      guard field.showing == .always || (field.showing == .whereDifferent && field.differs) else { return nil }
      if let value = field.values[keyPath: row] { return value }
      // Blank in one row, written in the other: that may be all the difference.
      return field.differs
        ? Phrase(vi: "\(field.name.vietnamese) để trống", en: "\(field.name.english) blank") : nil
    }
    let rest = shown.isEmpty ? [Phrase(vi: "không ghi gì thêm", en: "nothing more")] : shown
    return Phrase(
      vi: "\(title.vietnamese): \(rest.map(\.vietnamese).joined(separator: " · "))",
      en: "\(title.english): \(rest.map(\.english).joined(separator: " · "))")
  }
}

extension RowOrigin {
  /// The place of a cell of the row itself, even where it is blank and something else stands for it: what concerns the
  /// whole row is told in the row.
  func ownLocation(_ column: String) -> SourceLocation { table.ownLocation(column, row: row) }
}
