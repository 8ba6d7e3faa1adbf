internal import Diagnostics

/// Judges that every link inside the site leads to a file that is there, spelled exactly so, and to an id in it.
struct DeadLinks: GraphJudge {
  /// What several links have in common.
  private struct Target: Hashable {
    let path: UInt64
    /// The fragment that the file lacks; 0 when the file is not there.
    let fragment: UInt32
  }

  private struct Group {
    var shown: [(file: Int, link: Link)] = []
    var others = 0
  }

  /// The most suggestions looked for: each is a search through the names of many files.
  private static let mostSuggestions = 200

  func judge(_ graph: SiteGraph, options: AuditOptions) -> [Found] {
    var groups: [Target: Group] = [:]
    var order: [Target] = []
    for (index, file) in graph.files.enumerated() {
      for link in file.links {
        var target = Target(path: link.path, fragment: 0)
        if let found = graph.target(of: link) {
          guard link.fragment != 0, !found.hasID(link.fragment) else { continue }
          target = Target(path: link.path, fragment: link.fragment)
        }
        if groups[target] == nil { order.append(target) }
        var group = groups[target] ?? Group()
        if group.shown.count < options.repeats { group.shown.append((index, link)) } else { group.others += 1 }
        groups[target] = group
      }
    }
    var resolver = AddressResolver(site: SiteAddress(options.siteURL))
    return order.enumerated().flatMap { number, target in
      show(
        groups[target] ?? Group(), isMissing: target.fragment == 0, suggests: number < Self.mostSuggestions, graph, options,
        &resolver)
    }
  }

  private func show(
    _ group: Group, isMissing: Bool, suggests: Bool, _ graph: SiteGraph, _ options: AuditOptions,
    _ resolver: inout AddressResolver
  ) -> [Found] {
    var found: [Found] = []
    for (index, link) in group.shown {
      let file = graph.files[index]
      guard let bytes = graph.bytes(of: file.path) else {
        let finding = isMissing ? Finding.deadLink("", meant: nil) : .danglingFragment("", in: nil, among: { [] })
        let place = SourceLocation(file: file.path)
        found.append(Found(diagnostic: finding.diagnostic(at: place, excerpt: nil, options: options)))
        continue
      }
      let diagnostics = bytes.withUnsafeBufferPointer { bytes in
        let address = AddressText(bytes, at: link.offset)
        var findings = FindingList(path: file.path, bytes: bytes, options: options)
        let finding =
          isMissing
          ? missing(address, link, from: file.path, suggests: suggests, graph, options, &resolver)
          : danglingFragment(address, link, suggests: suggests, graph)
        if let finding { findings.add(finding, at: address.range.lowerBound, length: address.range.count) }
        return findings.diagnostics
      }
      found += diagnostics.map { Found(diagnostic: $0) }
    }
    if !found.isEmpty { found[0].others = group.others }
    return found
  }

  private func danglingFragment(_ address: AddressText, _ link: Link, suggests: Bool, _ graph: SiteGraph) -> Finding {
    let path = graph.target(of: link)?.path ?? ""
    return .danglingFragment(address.fragment, in: path) {
      guard suggests, let bytes = graph.bytes(of: path) else { return [] }
      return bytes.withUnsafeBufferPointer { IDScan.ids(in: $0) }
    }
  }

  private func missing(
    _ address: AddressText, _ link: Link, from path: String, suggests: Bool, _ graph: SiteGraph, _ options: AuditOptions,
    _ resolver: inout AddressResolver
  ) -> Finding? {
    resolver.begin(path: path)
    var text = address.text
    _ = text.withUTF8 { resolver.resolve($0) }
    // The page may have a base that is not read again here: then what was resolved is another path.
    let wanted = Hash.of(resolver.resolvedText) == link.path ? resolver.resolvedText : address.text
    if graph.hasFolder(link.path) {
      if options.house { return .linkToFolder(address.text) }
      if graph.hasFile(wanted + "/index.html") { return nil }
    }
    if let other = graph.pathInOtherCase(wanted) { return .linkInOtherCase(wanted, other) }
    return .deadLink(wanted, meant: suggests ? suggestion(for: wanted, graph) : nil)
  }

  /// A file whose path is nearly the wanted one, or the only one of that name.
  private func suggestion(for wanted: String, _ graph: SiteGraph) -> String? {
    let slash = wanted.lastIndex(of: "/")
    let folder = slash.map { wanted[...$0] } ?? ""
    let name = slash.map { wanted[wanted.index(after: $0)...] } ?? wanted[...]
    var near: [String] = []
    var namesakes: [String] = []
    for file in graph.files where near.count < 5_000 {
      if file.path.hasPrefix(folder), !file.path.dropFirst(folder.count).contains("/") { near.append(file.path) }
      if file.path.hasSuffix(name), file.path.dropLast(name.count).last ?? "/" == "/" { namesakes.append(file.path) }
    }
    if let meant = NearMiss.of(String(name), among: near.map { String($0.dropFirst(folder.count)) }) {
      return folder + meant
    }
    return namesakes.count == 1 ? namesakes.first : nil
  }
}

extension Rule {
  static let deadLink = Rule(
    DiagnosticKind("dead-link", .error),
    title: Phrase(vi: "Mọi liên kết trong trang tới một tệp có thật", en: "Every link inside the site leads to a file"),
    why: Phrase(vi: "Người đọc bấm vào sẽ gặp trang lỗi.", en: "Readers who follow it find an error."),
    good: .site("<a href=\"xa/kien-lao.html\">Kiên Lao</a>", with: [("xa/kien-lao.html", RuleExample.otherPage)]),
    bad: .site("<a href=\"‸xa/kien-la.html\">Kiên Lao</a>", with: [("xa/kien-lao.html", RuleExample.otherPage)]))

  static let linkInOtherCase = Rule(
    DiagnosticKind("link-in-other-case", .error),
    title: Phrase(vi: "Liên kết viết đúng chữ hoa, chữ thường của tên tệp", en: "Links spell file names in the right case"),
    why: Phrase(
      vi: "Windows không phân biệt, máy chủ thì có: liên kết chạy trên máy soạn mà gãy khi lên mạng.",
      en: "Windows does not care, servers do: the link works where it was written and breaks once published."),
    good: .site("<a href=\"Mau.pdf\">Mẫu</a>", with: [("Mau.pdf", "")]),
    bad: .site("<a href=\"‸mau.PDF\">Mẫu</a>", with: [("Mau.pdf", "")]))
}

extension Finding {
  static func deadLink(_ path: String, meant: String?) -> Finding {
    Finding(
      .deadLink,
      path.isEmpty
        ? Phrase(vi: "một liên kết tới tệp không có", en: "a link leads to a file that is not there")
        : Phrase(vi: "không có tệp \(path.quoted(limit: 120))", en: "there is no file \(path.quoted(limit: 120))"),
      remedy: meant.map { Phrase(vi: "Có phải là “\($0)”?", en: "Did you mean “\($0)”?") }
        ?? Phrase(vi: "Sửa liên kết, hoặc thêm tệp ấy.", en: "Mend the link or add the file."))
  }

  static func linkInOtherCase(_ path: String, _ other: String) -> Finding {
    Finding(
      .linkInOtherCase,
      Phrase(
        vi: "tệp tên là \(other.quoted(limit: 120)), không phải \(path.quoted(limit: 120))",
        en: "the file is \(other.quoted(limit: 120)), not \(path.quoted(limit: 120))"),
      remedy: Phrase(vi: "Viết đúng như tên tệp.", en: "Spell it as the file's name."))
  }
}
