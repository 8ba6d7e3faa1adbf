/// Shows two dossiers one under the other.
internal import Diagnostics
internal import VietnameseText

extension Campaign {
  /// The two dossiers, each at its cell of `column`.
  func sideBySide(_ this: Honouree, _ other: Honouree, at column: String = "name") -> SideBySide {
    SideBySide(
      fields: who(this, other) + what(this, other) + howFar(this, other),
      places: (this.origin.ownLocation(column), other.origin.ownLocation(column)))
  }

  /// One dossier in a line: `HD-0012 · Hộ ông Giáp Văn Ân · Thôn Cả · xã Kiên Thành`.
  func line(_ honouree: Honouree) -> String {
    who(honouree, honouree).compactMap { $0.showing == .always ? $0.values.this?.vietnamese : nil }
      .joined(separator: " · ")
  }

  /// What stands in a cell: what it was taken for where that says the same, else as it was typed; a cell that was not
  /// understood stands for nothing that nobody wrote.
  private func written(_ column: String, _ meant: Phrase?, _ honouree: Honouree) -> Phrase? {
    let typed = honouree.origin.text(column)
    guard !typed.allSatisfy(\.isWhitespace) else { return meant }
    if let meant, Folding.key(typed) == Folding.key(meant.vietnamese) { return meant }
    let short = LongNumbers.masked(String(typed.prefix(60)))
    return Phrase(vi: short, en: short)
  }

  private func who(_ this: Honouree, _ other: Honouree) -> [SideBySide.Field] {
    func kind(_ honouree: Honouree) -> Phrase? { written("kind", honouree.kind.phrase, honouree) }
    return [
      .init(Phrase(vi: "mã hồ sơ", en: "id"), text: this.id, other.id, .always),
      .init(Phrase(vi: "họ tên", en: "name"), text: this.fullName, other.fullName, .always),
      .init(Phrase(vi: "đối tượng", en: "kind"), kind(this), kind(other)),
      .init(Phrase(vi: "thôn", en: "village"), text: this.village, other.village, .always),
      .init(Phrase(vi: "xã", en: "commune"), text: place(this), place(other), .always),
    ]
  }

  private func what(_ this: Honouree, _ other: Honouree) -> [SideBySide.Field] {
    func gifts(_ honouree: Honouree, _ text: (Donation) -> String?) -> String? {
      let texts = honouree.donations.compactMap(text)
      return texts.isEmpty ? nil : texts.prefix(3).joined(separator: " + ") + (texts.count > 3 ? " + …" : "")
    }
    func area(_ donation: Donation) -> String? { donation.areaSquareMetres.map { "\($0.written) m²" } }
    func road(_ donation: Donation) -> String? { donation.road }
    func labour(_ donation: Donation) -> String? { donation.labourDays.map(\.written) }
    func money(_ donation: Donation) -> String? { donation.money.map { "\(VietnameseNumber.formatted($0)) đồng" } }
    func days(_ honouree: Honouree) -> Phrase? {
      gifts(honouree, labour).map { Phrase(vi: "\($0) ngày công", en: "\($0) labour-days") }
    }
    func year(_ honouree: Honouree) -> Phrase? { honouree.year.map { Phrase(vi: "năm \($0)", en: "year \($0)") } }
    return [
      .init(Phrase(vi: "diện tích", en: "area"), text: gifts(this, area), gifts(other, area), .always),
      .init(Phrase(vi: "công trình", en: "road"), text: gifts(this, road), gifts(other, road)),
      .init(Phrase(vi: "ngày công", en: "labour-days"), days(this), days(other)),
      .init(Phrase(vi: "tiền", en: "money"), text: gifts(this, money), gifts(other, money)),
      .init(Phrase(vi: "năm", en: "year"), year(this), year(other), .always),
    ]
  }

  private func howFar(_ this: Honouree, _ other: Honouree) -> [SideBySide.Field] {
    func levelName(_ honouree: Honouree) -> String { honouree.level.flatMap(level)?.name ?? honouree.levelText }
    func consent(_ honouree: Honouree) -> Phrase? {
      switch honouree.consent.answer {
      case .given: Phrase(vi: "đồng ý công khai: Có", en: "consent: yes")
      case .refused: Phrase(vi: "đồng ý công khai: Không", en: "consent: no")
      case .unknown:
        written("consent", nil, honouree).map {
          Phrase(vi: "đồng ý công khai: \($0.vietnamese)", en: "consent: \($0.english)")
        }
      }
    }
    func state(_ honouree: Honouree) -> Phrase? {
      written("state", Phrase(vi: honouree.state.title, en: honouree.state.title), honouree)
    }
    return [
      .init(Phrase(vi: "cấp khen", en: "level"), text: levelName(this), levelName(other)),
      .init(Phrase(vi: "quyết định", en: "decision"), this.annexPhrase, other.annexPhrase, .always),
      .init(Phrase(vi: "tình trạng hồ sơ", en: "state"), state(this), state(other)),
      .init(Phrase(vi: "đồng ý công khai", en: "consent"), consent(this), consent(other)),
    ]
  }

  private func place(_ honouree: Honouree) -> String {
    honouree.commune.flatMap(commune)?.fullName ?? honouree.communeText
  }
}

extension Honouree {
  /// `quyết định QD-H-02, số 4`.
  fileprivate var annexPhrase: Phrase? {
    let key = decision ?? decisionText
    guard !key.isEmpty else { return nil }
    guard let annexNumber else { return Phrase(vi: "quyết định \(key)", en: "decision \(key)") }
    return Phrase(vi: "quyết định \(key), số \(annexNumber)", en: "decision \(key), number \(annexNumber)")
  }
}

extension Honouree.Kind {
  fileprivate var phrase: Phrase { Phrase(vi: title.lowercased(), en: rawValue) }
}

extension Measure {
  /// `hơn 150`.
  var written: String { qualifier.map { "\($0) \(value.formatted)" } ?? value.formatted }
}
