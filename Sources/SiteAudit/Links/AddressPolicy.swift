/// What is wrong with one address by itself, and what of it the link graph should follow.
struct AddressPolicy {
  let options: AuditOptions

  /// Judges an address.
  ///
  /// - Parameters:
  ///   - attribute: What an empty address leaves empty.
  ///   - isValue: Whether the address is an attribute of HTML, whose form is judged with the other values.
  ///   - offset: Where the address stands; asked only when there is something to keep.
  ///   - report: Receives what is wrong.
  func judge(
    _ address: Bytes, _ role: Link.Role, attribute: @autoclosure () -> String, isValue: Bool = false, path: String,
    links: LinkCollector,
    offset: () -> Int, report: (Finding) -> Void
  ) {
    switch links.resolver.pointee.resolve(address) {
    case .same(let fragment):
      if options.links { links.add(ownFragment: fragment, offset: offset()) }
    case .file(let target):
      if target.isRooted, path != "404.html", options.followsFiles { report(.rootedLink(address.text)) }
      if target.isFolder { report(.linkToFolder(address.text)) }
      if options.followsFiles { links.add(target, role: role, offset: offset()) }
    case .elsewhere:
      if role.isLoad { report(.foreignResource(address.text)) }
    case .otherScheme: break
    case .script: report(.scriptAddress())
    case .localFile: report(.localFileAddress(address.text))
    case .wrong(.empty) where isValue, .wrong(.badEscape) where isValue: break
    case .wrong(.empty):
      if role != .hyperlink, role != .citation { report(.emptyAddress(attribute())) }
    case .wrong(.aboveRoot):
      if options.followsFiles { report(.linkAboveRoot(address.text)) }
    case .wrong(.badEscape): report(.badEscape(address.text))
    }
  }
}
