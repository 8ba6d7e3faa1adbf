/// Shows two rows of the work around the awards one under the other: the centre has a table, communes send theirs.
internal import Diagnostics
internal import VietnameseText

extension SideBySide {
  /// Two reports of one milestone. Difficulties and proposals are internal: that they differ is said, not what is in
  /// them.
  init(_ this: ProgressEntry, _ other: ProgressEntry) {
    self.init(
      fields: [
        Field(Phrase(vi: "tình trạng", en: "state"), text: this.state.title, other.state.title, .always),
        Field(Phrase(vi: "ngày", en: "day"), text: this.date?.short, other.date?.short, .always),
        Field(Phrase(vi: "minh chứng", en: "evidence"), text: this.evidence, other.evidence, .always),
        Field(Phrase(vi: "khó khăn", en: "difficulty"), text: this.difficulty, other.difficulty, .never),
        Field(Phrase(vi: "kiến nghị", en: "proposal"), text: this.proposal, other.proposal, .never),
      ], places: (this.origin.ownLocation("milestone"), other.origin.ownLocation("milestone")))
  }

  /// Two rows about one conference.
  init(_ this: Conference, _ other: Conference) {
    func certificates(_ conference: Conference) -> Phrase? {
      conference.certificates.map { Phrase(vi: "\($0) giấy khen", en: "\($0) certificates") }
    }
    self.init(
      fields: [
        Field(Phrase(vi: "ngày", en: "day"), text: this.date?.short, other.date?.short, .always),
        Field(Phrase(vi: "địa điểm", en: "place"), text: this.place, other.place, .always),
        Field(Phrase(vi: "số giấy khen", en: "certificates"), certificates(this), certificates(other), .always),
      ], places: (this.origin.ownLocation("unit"), other.origin.ownLocation("unit")))
  }

  /// Two numbers of delegates of one unit.
  init(_ this: Delegation, _ other: Delegation) {
    func number(_ delegation: Delegation) -> Phrase {
      Phrase(vi: "\(delegation.number) đại biểu", en: "\(delegation.number) delegates")
    }
    self.init(
      fields: [Field(Phrase(vi: "số đại biểu", en: "number"), number(this), number(other), .always)],
      places: (this.origin.ownLocation("unit"), other.origin.ownLocation("unit")))
  }
}
