/// Finds the commune that someone typed: by name, other name or code, with or without `xã`, `thị trấn`, `TT.`, `x.`.
///
/// Exact marks come first, then a name typed without any marks where one commune alone has it. A look-alike (Biên Sơn,
/// Biển Động), and a name whose marks differ, is suggested, never taken.
internal import Diagnostics

struct CommuneMatcher {
  private struct Typed {
    let kind: Commune.Kind?
    let name: String
  }

  private let communes: [Commune]
  private var index = NameIndex<Int>()
  private var byCode: [String: Int] = [:]

  init(_ communes: [Commune]) {
    self.communes = communes
    // A row that repeats a name is said to do so; it makes no other table's rows ambiguous.
    var names: Set<String> = []
    for (position, commune) in communes.enumerated() {
      guard names.insert(TypedName.spelled(commune.fullName)).inserted else { continue }
      if byCode[commune.id] == nil { byCode[commune.id] = position }
      index.add(position, names: [commune.name] + commune.aliases)
    }
  }

  var isEmpty: Bool { communes.isEmpty }

  func match(_ text: String) -> NameMatch<Commune.ID> {
    if let found = code(text) { return found }
    for folding in [false, true] {
      let found = candidates(text, folding: folding)
      if found.count > 1 { return .ambiguous(found.map { communes[$0].fullName }) }
      if folding, let position = found.first, hasOtherMarks(text) {
        return .unknown(suggestion: communes[position].name)
      }
      if let position = found.first { return .found(communes[position].id, remark(text, communes[position], folding)) }
    }
    return .unknown(suggestion: suggestion(text))
  }

  /// The communes that `text` names, with exact marks or without; those of the typed kind where there are any.
  func candidates(_ text: String, folding: Bool) -> [Int] {
    let whole = folding ? index.folded(text) : index.exact(text)
    if !whole.isEmpty { return whole.map(\.id) }
    let typed = Self.parse(text)
    guard typed.name != TypedName.spelled(text) else { return [] }
    let found = (folding ? index.folded(typed.name) : index.exact(typed.name)).map(\.id)
    guard let kind = typed.kind else { return found }
    let sameKind = found.filter { communes[$0].kind == kind }
    return sameKind.isEmpty ? found : sameKind
  }

  /// The identifier of a commune by its place in the list.
  func id(at position: Int) -> Commune.ID { communes[position].id }

  func fullName(at position: Int) -> String { communes[position].fullName }

  func remark(at position: Int, typed text: String, folding: Bool) -> NameMatch<Commune.ID>.Remark? {
    remark(text, communes[position], folding)
  }

  /// A Boolean value that indicates whether a name that was found without its marks was typed with some: those are
  /// then another name's.
  func hasOtherMarks(_ text: String) -> Bool {
    TypedName.isPlain(text) ? false : !TypedName.isPlain(index.folded(text).isEmpty ? Self.parse(text).name : text)
  }

  func name(at position: Int) -> String { communes[position].name }

  /// The name that was probably meant: it begins with the same letter, and is at most two slips away.
  func suggestion(_ text: String) -> String? {
    let typed = Self.parse(text).name
    let key = Array(TypedName.folded(typed).utf8)
    let near = index.names.filter {
      let other = Array(TypedName.folded($0).utf8)
      return other.first == key.first && Slips.areWithin(2, key, other)
    }
    return NearMiss.of(typed, among: near, fold: TypedName.folded)
  }

  /// The commune with this official code; a code of fewer than five digits lost its zeros in a spreadsheet.
  private func code(_ text: String) -> NameMatch<Commune.ID>? {
    guard let code = CommuneCode(typed: text) else { return nil }
    guard byCode[code.text] != nil else { return .unknown(suggestion: nil) }
    return .found(code.text, code.lostZero ? .lostZero(code.text) : nil)
  }

  private func remark(_ text: String, _ commune: Commune, _ folding: Bool) -> NameMatch<Commune.ID>.Remark? {
    if folding { return .marksDiffer(commune.fullName) }
    // A name that itself begins like a kind (Xa Lý) was found whole.
    let isWhole = !(folding ? index.folded(text) : index.exact(text)).isEmpty
    if !isWhole, let kind = Self.parse(text).kind, kind != commune.kind { return .kindDiffers(commune.fullName) }
    return nil
  }

  /// Takes `UBND`, `xã`, `thị trấn` and their short forms off the front of a name.
  private static func parse(_ text: String) -> Typed {
    let spelled = TypedName.spelled(text)
    var words = spelled.split { $0 == " " || $0 == "." }.map(String.init)
    if words.count > 1, words[0] == "ubnd" { words.removeFirst() }
    for (prefix, kind) in prefixes where words.count > prefix.count && words.starts(with: prefix) {
      return Typed(kind: kind, name: words.dropFirst(prefix.count).joined(separator: " "))
    }
    return Typed(kind: nil, name: words.isEmpty ? spelled : words.joined(separator: " "))
  }

  private static let prefixes: [([String], Commune.Kind)] = [
    (["thị", "trấn"], .township), (["thi", "tran"], .township), (["tt"], .township), (["t", "t"], .township),
    (["xã"], .commune), (["xa"], .commune), (["x"], .commune),
  ]
}

/// A commune's official code as typed: five digits, or fewer where a spreadsheet dropped leading zeros.
struct CommuneCode {
  /// Five digits.
  let text: String
  let lostZero: Bool

  /// `nil` where the text is not a number of one to five digits.
  init?(typed: String) {
    let digits = typed.utf8.filter { $0 != UInt8(ascii: " ") }
    guard (1...5).contains(digits.count), digits.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else { return nil }
    lostZero = digits.count < 5
    text = String(repeating: "0", count: 5 - digits.count) + String(decoding: digits, as: UTF8.self)
  }
}
