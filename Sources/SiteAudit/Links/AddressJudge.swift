/// Judges every address in a page or drawing by itself, and passes those of the site on to the link graph.
final class AddressJudge: PageJudge {
  private let policy: AddressPolicy
  private let hasSite: Bool

  init(options: AuditOptions) {
    policy = AddressPolicy(options: options)
    hasSite = SiteAddress(options.siteURL) != nil
  }

  func hears(element name: String) -> Bool { name == "meta" }

  func hears(attribute name: String, in space: Space) -> Bool {
    if space == .xlink { return name == "href" }
    guard space == .none else { return false }
    switch Name(spelling: name) {
    case .href, .src, .srcset, .imagesrcset, .poster, .data, .action, .formaction, .cite, .background: return true
    case .fill, .stroke, .filter, .mask, .clipPath, .markerStart, .markerMid, .markerEnd: return true
    default: return false
    }
  }

  func attribute(_ attribute: Attribute, of element: Element, _ page: Page) {
    if element.space == .svg { return drawing(attribute, of: element, page) }
    guard element.space == .html else { return }
    switch (attribute.name, element.name) {
    case (.href, .base): page.links.resolver.pointee.setBase(attribute.value)
    case (.href, .a), (.href, .area): judge(attribute.value, .hyperlink, attribute, page)
    case (.href, .link): judge(attribute.value, Self.role(ofLink: element[.rel]), attribute, page)
    case (.src, .img), (.src, .input): judge(attribute.value, .image, attribute, page)
    case (.src, .script): judge(attribute.value, .script, attribute, page)
    case (.src, .iframe), (.src, .embed), (.data, .object): judge(attribute.value, .frame, attribute, page)
    case (.src, .video), (.src, .audio), (.src, .source), (.src, .track):
      judge(attribute.value, .media, attribute, page)
    case (.poster, .video), (.background, _): judge(attribute.value, .image, attribute, page)
    case (.srcset, .img), (.srcset, .source), (.imagesrcset, .link): judge(set: attribute, page)
    case (.action, .form), (.formaction, _): judge(attribute.value, .form, attribute, page)
    case (.cite, _): judge(attribute.value, .citation, attribute, page)
    default: break
    }
  }

  /// Addresses that machines read: OpenGraph's and the like, where they are this site's, and a page's that moves on.
  func start(_ element: Element, _ page: Page) {
    guard element.isHTML(.meta), let content = element.attributes.first(where: { $0.name == .content }) else { return }
    if let instruction = element[.httpEquiv], instruction.equals(anyCase: "refresh") {
      guard let url = content.value.firstOffset(of: "url=") ?? content.value.firstOffset(of: "URL=") else { return }
      var target = content.value.piece(url + 4..<content.value.count).trimmed
      if target.count > 1, target.first == target.last, target.first == UInt8(ascii: "'") {
        target = target.piece(1..<target.count - 1)
      }
      judge(target, .hyperlink, content, page)
    } else if hasSite, content.value.starts(withAnyCase: "http") {
      guard policy.options.followsFiles, case .file(let target) = page.links.resolver.pointee.resolve(content.value)
      else { return }
      page.links.add(target, role: .metadata, offset: page.offset(of: content))
    }
  }

  func finish(_ page: Page) {
    for (fragment, offset) in page.links.ownFragments where !page.links.isReachable(fragment) {
      if page.findings.isFull { return }
      let value = AddressText(page.source, at: offset)
      page.report(
        .danglingFragment(value.fragment, in: nil, among: { page.spelledIDs }), at: offset,
        length: value.range.count)
    }
  }

  // MARK: Kinds of value

  private func drawing(_ attribute: Attribute, of element: Element, _ page: Page) {
    if attribute.name == .href {
      return judge(attribute.value, element.name == .a ? .hyperlink : .drawing, attribute, page, isHTML: false)
    }
    guard let open = attribute.value.firstOffset(of: "url("),
      let close = attribute.value.firstOffset(of: ")", from: open + 4)
    else { return }
    judge(attribute.value.piece(open + 4..<close).trimmed.unquoted, .drawing, attribute, page, isHTML: false)
  }

  /// Each address of a `srcset`. Source: HTML standard, 4.8.4.3.10.
  private func judge(set attribute: Attribute, _ page: Page) {
    let value = attribute.value
    var index = 0
    while index < value.count {
      while index < value.count, value[index].isSpace || value[index] == UInt8(ascii: ",") { index += 1 }
      let start = index
      while index < value.count, !value[index].isSpace { index += 1 }
      var end = index
      while end > start, value[end - 1] == UInt8(ascii: ",") { end -= 1 }
      guard end > start else { break }
      judge(value.piece(start..<end), .image, attribute, page)
      if end == index {
        while index < value.count, value[index] != UInt8(ascii: ",") { index += 1 }
      }
    }
  }

  /// What a `link` element's file is for, by its `rel`.
  private static func role(ofLink rel: Bytes?) -> Link.Role {
    guard let rel else { return .metadata }
    for word in rel.split(whereSeparator: \.isSpace) {
      let word = Bytes(rebasing: word)
      if word.equals(anyCase: "stylesheet") { return .stylesheet }
      if word.equals(anyCase: "icon") || word.equals(anyCase: "apple-touch-icon") || word.equals(anyCase: "mask-icon")
        || word.equals(anyCase: "preload") || word.equals(anyCase: "modulepreload") || word.equals(anyCase: "prefetch")
        || word.equals(anyCase: "preconnect") || word.equals(anyCase: "dns-prefetch")
        || word.equals(anyCase: "manifest")
      {
        return .resource
      }
    }
    return .metadata
  }

  // MARK: One address

  private func judge(
    _ address: Bytes, _ role: Link.Role, _ attribute: Attribute, _ page: Page, isHTML: Bool = true
  ) {
    policy.judge(
      address, role, attribute: attribute.local.spelling, isValue: isHTML, path: page.path, links: page.links,
      offset: { page.offset(of: address.trimmed) ?? page.offset(of: attribute) },
      report: { page.report($0, at: attribute) })
  }
}
