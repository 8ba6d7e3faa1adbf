internal import VietnameseText

/// What the column “Xác nhận” of an honouree's row answers to the questions that the program asked about it.
///
/// | typed in “Xác nhận” | means |
/// |---|---|
/// | Bỏ dòng này · Bỏ · Trùng · Dòng trùng · Bản sao · Xóa dòng này · Trùng với HD-0012 | ``leaveOut`` |
/// | Giữ dòng này · Giữ · Giữ lại | ``keep`` |
/// | nothing · a sign · Có · Không · Chưa · OK · Chưa rõ · Bỏ dòng kia · Cùng một người | ``none`` |
/// | anything else: Hai người khác nhau · Hiến hai lần · Trùng tên: Trưởng thôn Cả | ``settled(_:)`` |
///
/// Case, spaces and punctuation do not count, and marks may be left out altogether. A bare yes or no is no answer,
/// because it does not say to what.
///
/// Which answers settle which question; a row is only ever left out by its own word:
///
/// | question | settled by |
/// |---|---|
/// | `same-dossier-twice` (one id) | “leave out” in one row, or another id; both would be one page |
/// | `same-person-twice`, `same-achievement-twice` | “leave out” in one; ``settlesPerson`` in either; “keep” in both |
/// | `file-repeats-another` | as the questions that it joins, row by row; or one file taken away |
/// | `same-donation-twice` | ``settlesGift`` in the dossier's row |
/// | `withdrawn-elsewhere` | “leave out” in the published row; ``saysOtherPerson`` or ``saysAskedAgain`` in either |
/// | `submission-row-differs` | “leave out” or ``saysCommune`` in the row |
/// | `annex-number-twice` | “leave out” in one row, or its right number; ``saysAnnex`` in either |
/// | `left-out-withheld` | no answer: the two rows contradict each other, and one of them must be mended |
/// | `left-out-alone` | no answer: clear the answer of one row, or delete the row |
/// | `document-not-searched` | ``saysLookedInto`` in the row of a material that names the file |
/// | `withheld-name-in-text` | ``saysNamesake`` in the row of whoever is not published; each text is then a note |
public enum Confirmation: Sendable, Hashable {
  /// No answer: the cell is blank, or holds what answers nothing.
  case none
  /// The row is a copy and no part of the campaign.
  case leaveOut
  /// The row stays; whether another one is a copy is for that one to say.
  case keep
  /// A person looked into it and wrote what they found.
  case settled(String)

  /// The answer that leaves a row out, as messages and drop-down lists write it.
  public static let leaveOutAnswer = "Bỏ dòng này"
  /// The answer that keeps a row.
  public static let keepAnswer = "Giữ dòng này"
  /// The answer that two rows are two people.
  public static let otherPersonAnswer = "Hai người khác nhau"
  /// The answer that two gifts that look the same are two.
  public static let twoGiftsAnswer = "Hiến hai lần"
  /// The answer that somebody looked into a file that the program cannot read.
  public static let lookedIntoAnswer = "Đã xem tệp"
  /// The answers to offer in a list; others may be typed. Most questions refuse ``keepAnswer``: it is not offered.
  public static let offered = [leaveOutAnswer, otherPersonAnswer, twoGiftsAnswer]

  /// Reads a cell of “Xác nhận”.
  public init(_ text: String?) {
    guard let text, !text.isEmpty else {
      self = .none
      return
    }
    let key = Folding.key(text)
    if Self.isLeaveOut(key, text) {
      self = .leaveOut
    } else if Self.keeps.contains(key) {
      self = .keep
    } else if Self.saysNothing(key, text) {
      self = .none
    } else {
      self = .settled(text.trimmedAndCollapsed)
    }
  }

  /// A Boolean value that indicates whether someone wrote what they found.
  public var isSettled: Bool { if case .settled = self { true } else { false } }

  /// A Boolean value that indicates whether the answer settles who someone is.
  var settlesPerson: Bool { isSettled && (!(speaksOfGifts || saysCommune) || saysOtherPerson) }

  /// A Boolean value that indicates whether the answer settles how often someone gave.
  var settlesGift: Bool { isSettled && (speaksOfGifts || !(saysOtherPerson || saysCommune)) }

  private var speaksOfGifts: Bool { holds(["hien"]) || holds(["lan"]) || holds(["dot"]) }

  /// A Boolean value that indicates whether the answer says that the row is rightly of the commune it names: “Đúng là xã
  /// Tân Mộc”. Who the row is about is another question.
  public var saysCommune: Bool {
    holds(["dung", "la", "xa"]) || holds(["dung", "la", "thi", "tran"]) || holds(["dung", "xa"])
      || holds(["dung", "thi", "tran"])
  }

  /// A Boolean value that indicates whether the answer says that two rows are about two people.
  public var saysOtherPerson: Bool {
    (holds(["khac"]) && !holds(["thanh", "tich"])) || holds(["trung", "ten"]) || holds(["khong", "phai"])
      || holds(["khong", "trung"])
      || holds(["hai", "nguoi"])
      || holds(["2", "nguoi"]) || holds(["hai", "ho"]) || holds(["2", "ho"])
  }

  /// A Boolean value that indicates whether the answer says that the person was asked again.
  public var saysAskedAgain: Bool {
    holds(["hoi", "lai"]) || holds(["dong", "y", "lai"]) || holds(["van", "dong", "y"])
  }

  /// A Boolean value that indicates whether the answer says that someone else has the same name, and who: “Trùng tên:
  /// trưởng thôn Cả”. The words alone say too little to let a name into every text.
  public var saysNamesake: Bool {
    guard holds(["trung", "ten"]) else { return false }
    return words.count { !Self.fillers.contains($0) } >= 2
  }

  /// A Boolean value that indicates whether the answer says that somebody opened a file and looked: “Đã xem tệp”.
  public var saysLookedInto: Bool {
    ["xem", "mo", "doc", "soat", "kiem"].contains { holds(["da", $0]) } && !holds(["chua"])
  }

  /// A Boolean value that indicates whether the answer is about the decision's annex: “Phụ lục in trùng số”.
  public var saysAnnex: Bool { holds(["phu", "luc"]) }

  /// A Boolean value that indicates whether the answers of two rows settle that both of them stay.
  static func settle(_ one: Confirmation, _ other: Confirmation) -> Bool {
    one.settlesPerson || other.settlesPerson || (one == .keep && other == .keep)
  }

  private var words: [Substring] {
    guard case .settled(let text) = self else { return [] }
    return Folding.key(text).split(separator: " ")
  }

  private func holds(_ phrase: [Substring]) -> Bool {
    guard isSettled else { return false }
    return words.contains(phrase)
  }

  // MARK: Words

  /// “Trùng với …” and its like; “trùng tên” is another matter, and so is a dossier that is not one.
  private static func isLeaveOut(_ key: String, _ text: String) -> Bool {
    if leaveOuts.contains(key) { return isPlainOr(text, startingWith: orders) }
    guard isPlainOr(text, startingWith: ["trùng"]) else { return false }
    return ["trung voi ", "trung ho so ", "trung ma "].contains { key.hasPrefix($0) }
  }

  private static func saysNothing(_ key: String, _ text: String) -> Bool {
    if key.count(where: \.isLetter) < 3 || nothings.contains(key) { return true }
    if case .answer = YesNo.parse(text) { return true }
    // An order about another row, or to pass the question over.
    return isPlainOr(text, startingWith: ["bỏ", "xóa"])
      && ["bo dong ", "bo ho so ", "bo qua", "bo ban ", "xoa dong ", "xoa ho so ", "xoa ban "].contains {
        key.hasPrefix($0)
      }
  }

  /// A Boolean value that indicates whether the first word is one of these, or was typed without marks: “Bố con” is a
  /// father and his child.
  private static func isPlainOr(_ text: String, startingWith words: Set<String>) -> Bool {
    guard !TypedName.isPlain(text) else { return true }
    let first = TypedName.spelled(text).split { !$0.isLetter }.first.map(String.init) ?? ""
    return words.contains(first) || TypedName.isPlain(first)
  }

  private static let orders: Set<String> = ["bỏ", "trùng", "bị", "dòng", "hồ", "bản", "xóa", "loại"]

  private static let leaveOuts: Set<String> = [
    "bo", "bo dong", "bo dong nay", "bo di", "bo dong nay di", "bo dong trung", "bo dong thua", "bo ho so nay",
    "bo ban nay", "bo trung", "bo dong nay vi trung", "trung", "bi trung", "dong trung", "dong nay trung",
    "trung dong", "trung ho so", "trung lap", "ho so trung", "dong thua", "ban sao", "ban chep", "ban trung", "xoa",
    "xoa dong", "xoa dong nay", "xoa di", "xoa dong trung", "xoa dong thua", "xoa ho so nay", "loai dong nay",
    "loai bo", "loai bo dong nay",
  ]

  private static let keeps: Set<String> = [
    "giu", "giu dong nay", "giu dong", "giu lai", "giu lai dong nay", "giu nguyen", "giu ho so nay", "dung dong nay",
    "lay dong nay", "dong dung", "dong chinh",
  ]

  /// Words that leave a question as open as it was.
  private static let nothings: Set<String> = [
    "khong ro", "chua ro", "khong biet", "chua biet", "chua kiem tra", "dang kiem tra", "can kiem tra", "kiem tra lai",
    "cho kiem tra", "dang xac minh", "cho xac minh", "can xac minh", "chua xac minh", "xac minh", "xac nhan",
    "chua xac nhan", "dang xac nhan", "cho xac nhan", "xem lai", "hoi lai", "se hoi lai", "dang hoi", "cho", "dang cho",
    "mot nguoi", "cung mot nguoi", "la mot nguoi", "cung nguoi", "cung la mot nguoi", "cung 1 nguoi", "la 1 nguoi",
    "la mot", "cung mot ho", "mot ho", "cung ho", "la mot ho", "giong nhau", "trung nhau", "nhu nhau", "khong phai",
    "sai", "okay", "dung roi", "dung vay", "tra loi", "ghi chu", "bo dong", "none", "n a",
  ]

  private static let fillers: Set<Substring> = [
    "nguoi", "khac", "trung", "ten", "ho", "va", "hai", "2", "voi", "la", "co", "nhau", "chi", "chi la", "mot", "do",
    "nay", "kia", "ong", "ba", "thoi",
  ]
}
