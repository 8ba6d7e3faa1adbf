internal import Diagnostics

/// Judges that every link inside the site leads to a file that is there, spelled exactly so, and to an id in it.
struct DeadLinks: GraphJudge {
  /// What several links have in common.
  private struct Target: Hashable {
    let path: UInt64
    /// The fragment that the file lacks; 0 when the file is not there.
    let fragment: UInt32
    /// Which suppressions cover the file.
    let group: UInt32
  }

  /// A link to be shown.
  private struct Shown {
    let file: Int
    let link: Link
    /// How many further files have a link to the same target without being shown.
    var others = 0
    /// A Boolean value that indicates whether looking for what was meant is worth the time.
    let suggests: Bool
  }

  /// The most targets for which a suggestion is looked for: each is a search through the names of many files.
  private static let mostSuggestions = 200

  /// The most targets that are shown in files which the same suppressions cover: a folder audited without what lies
  /// around it may have as many dead links as links.
  private static let mostTargets = 2 * FindingCollector.mostOfARule

  func judge(_ graph: SiteGraph, options: AuditOptions) -> [Found] {
    var resolver = AddressResolver(site: SiteAddress(options))
    var found: [Found] = []
    let shown = choose(graph, options)
    var next = 0
    while next < shown.count {
      let end = shown[next...].firstIndex { $0.file != shown[next].file } ?? shown.endIndex
      found += show(shown[next..<end], graph, options, &resolver)
      next = end
    }
    return found
  }

  /// The links that lead nowhere, for each target those in the first files; by file, then as they stand in it.
  private func choose(_ graph: SiteGraph, _ options: AuditOptions) -> [Shown] {
    var counts: [Target: (first: Int, files: Int, last: Int)] = [:]
    var shown: [Shown] = []
    var targets: [UInt32: Int] = [:]
    for (index, file) in graph.files.enumerated() {
      let limit = file.group == 0 ? max(options.repeats, 1) : options.suppressions(for: file.path).limit(options)
      for link in file.links {
        var target = Target(path: link.path, fragment: 0, group: file.group)
        if let found = graph.target(of: link) {
          guard link.fragment != 0, !found.hasID(link.fragment) else { continue }
          target = Target(path: link.path, fragment: link.fragment, group: file.group)
        }
        if counts[target] == nil {
          targets[file.group, default: 0] += 1
          if targets[file.group, default: 0] > Self.mostTargets, limit < .max { continue }
        }
        var count = counts[target] ?? (first: shown.count, files: 0, last: -1)
        if count.last != index { count.files += 1 }
        if count.files <= limit {
          shown.append(Shown(file: index, link: link, suggests: counts.count < Self.mostSuggestions))
        } else if count.last != index {
          shown[count.first].others += 1
        }
        count.last = index
        counts[target] = count
      }
    }
    return shown.sorted { ($0.file, $0.link.offset) < ($1.file, $1.link.offset) }
  }

  /// The findings in one file.
  private func show(
    _ shown: ArraySlice<Shown>, _ graph: SiteGraph, _ options: AuditOptions, _ resolver: inout AddressResolver
  ) -> [Found] {
    guard let index = shown.first?.file else { return [] }
    let file = graph.files[index]
    guard let bytes = graph.bytes(of: file.path) else {
      return shown.map { shown in
        let isMissing = graph.target(of: shown.link) == nil
        let finding = isMissing ? Finding.deadLink("", meant: nil) : .danglingFragment("", in: nil, among: { [] })
        let place = SourceLocation(file: file.path)
        return Found(diagnostic: finding.diagnostic(at: place, excerpt: nil, options: options), others: shown.others)
      }
    }
    return bytes.withUnsafeBufferPointer { bytes in
      var findings = FindingList(path: file.path, bytes: bytes, options: options)
      var others: [Int] = []
      for shown in shown where !findings.isFull {
        let address = AddressText(bytes, at: shown.link.offset)
        guard let finding = judge(shown, address, from: file.path, graph, options, &resolver) else { continue }
        findings.add(finding, at: address.range.lowerBound, length: address.range.count)
        if findings.judged.count > others.count { others.append(shown.others) }
      }
      return zip(findings.judged, others).map { Found($0, others: $1) }
    }
  }

  private func judge(
    _ shown: Shown, _ address: AddressText, from path: String, _ graph: SiteGraph, _ options: AuditOptions,
    _ resolver: inout AddressResolver
  ) -> Finding? {
    guard let target = graph.target(of: shown.link) else {
      return missing(address, shown.link, from: path, suggests: shown.suggests, graph, options, &resolver)
    }
    return .danglingFragment(address.fragment, in: target.path) {
      shown.suggests ? graph.spelledIDs(of: target.path) : []
    }
  }

  private func missing(
    _ address: AddressText, _ link: Link, from path: String, suggests: Bool, _ graph: SiteGraph,
    _ options: AuditOptions,
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
    title: Phrase(
      vi: "Liên kết viết đúng chữ hoa, chữ thường của tên tệp", en: "Links spell file names in the right case"),
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
      remedy: meant.map { Phrase(vi: "Nếu ý là “\($0)”, sửa lại như vậy.", en: "Did you mean “\($0)”?") }
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
