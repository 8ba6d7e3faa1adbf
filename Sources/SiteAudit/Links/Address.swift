/// What an address in a file means, seen from that file.
enum Address: Equatable {
  /// The document itself, or a place in it.
  case same(fragment: UInt32)
  /// A file of the site.
  case file(Target)
  /// A file on another host, or on this one but in another site.
  case elsewhere
  /// An address that is no file: `mailto:`, `tel:`, `data:`.
  case otherScheme
  case script
  case localFile
  case wrong(Fault)

  /// A file of the site, by its path below the root.
  struct Target: Equatable {
    /// The hash of the path, decoded.
    var path: UInt64
    /// The hash of the fragment, decoded; 0 for none.
    var fragment: UInt32
    /// A Boolean value that indicates whether the address names a folder, whose `index.html` the path is.
    var isFolder = false
    /// A Boolean value that indicates whether the address begins at the host's root: it works only where the site
    /// stands.
    var isRooted = false
  }

  enum Fault: Equatable {
    case empty
    case aboveRoot
    case badEscape
  }
}

/// Works out addresses without making a string of any.
///
/// Source: URL standard, 4.4, for what a path below a file's folder can meet; a query leaves the file the same.
struct AddressResolver {
  private let site: SiteAddress?
  /// The folder that relative addresses start from, decoded, empty or ending in `/`.
  private(set) var folder: [UInt8] = []
  /// A Boolean value that indicates whether relative addresses lead elsewhere: the page has a `base` of another host.
  private var baseIsElsewhere = false
  private var hasBase = false
  /// The last path worked out.
  private(set) var resolved: [UInt8] = []
  private var scratch: [UInt8] = []

  /// The last path worked out, to show.
  var resolvedText: String { String(decoding: resolved, as: UTF8.self) }

  init(site: SiteAddress?) {
    self.site = site
    resolved.reserveCapacity(256)
  }

  /// Begins with another file.
  mutating func begin(path: String) {
    folder.removeAll(keepingCapacity: true)
    if let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) { folder.append(contentsOf: path.utf8[...slash]) }
    baseIsElsewhere = false
    hasBase = false
  }

  /// Takes a `base` element's address as what relative addresses start from.
  mutating func setBase(_ address: Bytes) {
    guard !hasBase else { return }
    let meaning = resolve(address)
    hasBase = true
    switch meaning {
    case .file:
      while let last = resolved.last, last != UInt8(ascii: "/") { resolved.removeLast() }
      folder = resolved
    case .elsewhere: baseIsElsewhere = true
    default: break
    }
  }

  /// What `address` means.
  mutating func resolve(_ address: Bytes) -> Address {
    let address = address.trimmed
    guard let first = address.first else { return .wrong(.empty) }
    if first == UInt8(ascii: "#"), !hasBase {
      return .same(fragment: fragment(address.piece(1..<address.count)))
    }
    if let colon = schemeEnd(address) { return resolve(address, schemeEnd: colon) }
    if address.starts(with: "//") { return resolveHost(address, from: 0) }
    if baseIsElsewhere { return .elsewhere }
    if first == UInt8(ascii: "/") { return resolve(rooted: address, isAbsolute: false) }
    return resolve(path: address, from: folder, isRooted: false)
  }

  private mutating func resolve(_ address: Bytes, schemeEnd: Int) -> Address {
    let scheme = address.piece(0..<schemeEnd)
    if scheme.equals(anyCase: "http") || scheme.equals(anyCase: "https") {
      guard address.starts(with: "//", at: schemeEnd + 1) else { return .elsewhere }
      guard let site, let start = site.offsetAfterOrigin(of: address) else { return .elsewhere }
      return resolve(rooted: address.piece(start..<address.count), isAbsolute: true)
    }
    if scheme.equals(anyCase: "javascript") || scheme.equals(anyCase: "vbscript") { return .script }
    return scheme.equals(anyCase: "file") ? .localFile : .otherScheme
  }

  /// An address that begins with `//`: the host decides.
  private mutating func resolveHost(_ address: Bytes, from start: Int) -> Address {
    guard let site, let colon = site.origin.firstIndex(of: UInt8(ascii: ":")) else { return .elsewhere }
    let host = site.origin.count - colon - 1
    guard address.count >= host else { return .elsewhere }
    for index in 0..<host where address[index].lowercase != site.origin[colon + 1 + index] { return .elsewhere }
    guard address.count == host || address[host] == UInt8(ascii: "/") else { return .elsewhere }
    return resolve(rooted: address.piece(host..<address.count), isAbsolute: true)
  }

  /// A path from the host's root: of this site when it begins with the path that the site has there.
  private mutating func resolve(rooted address: Bytes, isAbsolute: Bool) -> Address {
    guard let site else { return resolve(path: address.piece(1..<address.count), from: [], isRooted: true) }
    let path = isAbsolute ? site.path : site.servedPath
    // `https://example.vn/luc-ngan` is the root too, as servers lead from there to the folder.
    let length = address.firstIndex { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") } ?? address.count
    if length == path.count - 1, address[..<length].elementsEqual(path.dropLast()) {
      return resolve(rest: address.piece(length..<address.count), isAbsolute: isAbsolute)
    }
    guard length >= path.count, address[..<path.count].elementsEqual(path) else {
      return isAbsolute ? .elsewhere : .wrong(.aboveRoot)
    }
    return resolve(rest: address.piece(path.count..<address.count), isAbsolute: isAbsolute)
  }

  /// A path below the site's root. An absolute address reaches a server, which finds a folder's page.
  private mutating func resolve(rest address: Bytes, isAbsolute: Bool) -> Address {
    var meaning = resolve(path: address, from: [], isRooted: !isAbsolute)
    if isAbsolute, case .file(var target) = meaning {
      target.isFolder = false
      meaning = .file(target)
    }
    return meaning
  }

  private mutating func resolve(path address: Bytes, from folder: [UInt8], isRooted: Bool) -> Address {
    var end = 0
    while end < address.count, address[end] != UInt8(ascii: "#"), address[end] != UInt8(ascii: "?") { end += 1 }
    var hash = end
    while hash < address.count, address[hash] != UInt8(ascii: "#") { hash += 1 }
    let fragment = hash < address.count ? fragment(address.piece(hash + 1..<address.count)) : 0
    // Only a query: the document itself.
    if end == 0, address.count > 0, address[0] == UInt8(ascii: "?"), !isRooted, !hasBase {
      return .same(fragment: fragment)
    }
    resolved.removeAll(keepingCapacity: true)
    resolved.append(contentsOf: folder)
    var isFolder = end == 0
    var start = 0
    while start < end {
      var stop = start
      while stop < end, address[stop] != UInt8(ascii: "/") { stop += 1 }
      let isLast = stop == end
      switch append(address.piece(start..<stop), isLast: isLast) {
      case .wrong(let fault): return .wrong(fault)
      case .folder: if isLast { isFolder = true }
      case .name: break
      }
      if !isLast, stop + 1 == end { isFolder = true }
      start = stop + 1
    }
    if isFolder { resolved.append(contentsOf: "index.html".utf8) }
    let path = resolved.withUnsafeBufferPointer { Hash.of($0) }
    return .file(Address.Target(path: path, fragment: fragment, isFolder: isFolder, isRooted: isRooted))
  }

  private enum Segment {
    case name
    case folder
    case wrong(Address.Fault)
  }

  /// Adds a segment of a path to what was resolved, which ends in `/` or is empty.
  private mutating func append(_ segment: Bytes, isLast: Bool) -> Segment {
    let start = resolved.count
    var index = 0
    while index < segment.count {
      var byte = segment[index]
      if byte == UInt8(ascii: "%") {
        guard index + 2 < segment.count, let high = segment[index + 1].hexValue, let low = segment[index + 2].hexValue
        else { return .wrong(.badEscape) }
        let decoded = high << 4 | low
        // An escaped slash or zero byte is in no file's name: left as it stands, it finds none.
        if decoded != UInt8(ascii: "/"), decoded != 0 {
          byte = decoded
          index += 2
        }
      }
      resolved.append(byte)
      index += 1
    }
    let dots = resolved.count - start
    if dots == 1, resolved[start] == UInt8(ascii: ".") {
      resolved.removeLast()
      return .folder
    }
    if dots == 2, resolved[start] == UInt8(ascii: "."), resolved[start + 1] == UInt8(ascii: ".") {
      resolved.removeLast(2)
      guard !resolved.isEmpty else { return .wrong(.aboveRoot) }
      resolved.removeLast()
      while let last = resolved.last, last != UInt8(ascii: "/") { resolved.removeLast() }
      return .folder
    }
    if !isLast { resolved.append(UInt8(ascii: "/")) }
    return .name
  }

  /// The hash of a fragment, decoded; 0 for none, and for the top of the page.
  mutating func fragment(_ text: Bytes) -> UInt32 {
    var text = text
    if let directive = text.firstOffset(of: ":~:") { text = text.piece(0..<directive) }
    guard text.count > 0, !text.equals(anyCase: "top") else { return 0 }
    guard text.contains(UInt8(ascii: "%")) else { return FragmentHash.of(text) }
    scratch.removeAll(keepingCapacity: true)
    var index = 0
    while index < text.count {
      if text[index] == UInt8(ascii: "%"), index + 2 < text.count, let high = text[index + 1].hexValue,
        let low = text[index + 2].hexValue
      {
        scratch.append(high << 4 | low)
        index += 3
      } else {
        scratch.append(text[index])
        index += 1
      }
    }
    return scratch.withUnsafeBufferPointer { FragmentHash.of($0) }
  }

  /// The offset of the `:` that ends a scheme.
  private func schemeEnd(_ address: Bytes) -> Int? {
    guard let first = address.first, first.isLetter else { return nil }
    for index in 1..<max(1, address.count) {
      let byte = address[index]
      if byte == UInt8(ascii: ":") { return index }
      guard byte.isLetter || byte.isDigit || byte == 0x2B || byte == 0x2D || byte == 0x2E else { return nil }
    }
    return nil
  }
}

/// The hash by which ids and the fragments that name them are matched: never 0, which means none.
enum FragmentHash {
  @inline(__always) static func of(_ id: Bytes) -> UInt32 {
    UInt32(truncatingIfNeeded: Hash.of(id) >> 32) | 1
  }
}
