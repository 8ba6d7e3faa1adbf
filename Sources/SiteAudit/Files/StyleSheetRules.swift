/// Judges the addresses in a style sheet.
enum StyleSheetRules {
  static func judge(
    _ bytes: Bytes, path: String, links: LinkCollector, options: AuditOptions, _ findings: inout FindingList
  ) {
    let policy = AddressPolicy(options: options)
    CSSScan.forEachAddress(in: bytes) { address in
      guard let start = address.baseAddress, let base = bytes.baseAddress else { return }
      let offset = start - base
      policy.judge(
        address, .style, attribute: "url()", path: path, links: links, offset: { offset },
        report: { findings.add($0, at: offset, length: address.count) })
    }
  }
}
