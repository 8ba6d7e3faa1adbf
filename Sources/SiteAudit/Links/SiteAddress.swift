/// Where the audited tree stands on the web, when that is known: which absolute addresses are its own.
struct SiteAddress {
  /// Scheme and host (with port), in lower case: `https://example.vn`.
  let origin: [UInt8]
  /// The path of the root, beginning and ending in `/`.
  let path: [UInt8]
  /// The path under which addresses that begin with `/` find the root: for a preview another than that of the web.
  let servedPath: [UInt8]

  /// - Parameters:
  ///   - text: An `http` or `https` address; anything else is no address of a site.
  ///   - isServedAtRoot: A Boolean value that indicates whether addresses that begin with `/` begin at the tree's root.
  init?(_ text: String?, isServedAtRoot: Bool = false) {
    guard let text else { return nil }
    let bytes = Array(text.utf8)
    let address: (origin: [UInt8], path: [UInt8])? = bytes.withUnsafeBufferPointer { all in
      let all = all.trimmed
      let scheme = all.starts(withAnyCase: "https://") ? 8 : all.starts(withAnyCase: "http://") ? 7 : 0
      guard scheme > 0 else { return nil }
      var end = scheme
      while end < all.count, !Self.endsHost(all[end]) { end += 1 }
      guard end > scheme else { return nil }
      var path = Array(all[end...].prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") })
      if path.last != UInt8(ascii: "/") { path.append(UInt8(ascii: "/")) }
      return (all[..<end].map(\.lowercase), path)
    }
    guard let address else { return nil }
    origin = address.origin
    path = address.path
    self.servedPath = isServedAtRoot ? [UInt8(ascii: "/")] : address.path
  }

  init?(_ options: AuditOptions) {
    self.init(options.siteURL, isServedAtRoot: options.isServedAtRoot)
  }

  /// The offset of what follows the host in an absolute address on this site's host; nil for every other address.
  func offsetAfterOrigin(of address: Bytes) -> Int? {
    guard address.count >= origin.count else { return nil }
    for index in 0..<origin.count where address[index].lowercase != origin[index] { return nil }
    guard address.count == origin.count || Self.endsHost(address[origin.count]) else { return nil }
    return origin.count
  }

  private static func endsHost(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "/") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#")
  }
}
