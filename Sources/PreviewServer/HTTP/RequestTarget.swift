/// The path a request asks for, taken apart and judged before anything touches the disk.
///
/// Percent escapes are decoded exactly once. A target that could mean something else to a file system than to its
/// sender is refused here: escaped slashes, backslashes, control characters, dot segments, bytes that are not UTF-8.
struct RequestTarget: Sendable, Equatable {
  /// Why a target is refused.
  enum Fault: Error, Equatable {
    case malformed
    case tooLong
  }

  /// The longest target that is looked at, in bytes as sent.
  static let longest = 8192

  /// The path's names, decoded, without empty ones. None is `.` or `..`.
  let names: [String]
  /// A Boolean value that indicates whether the path ends with a slash; true for `/` itself.
  let isFolder: Bool
  /// The last name as sent, for a relative redirect.
  let lastAsSent: String
  /// What follows `?`, as sent.
  let query: String?
  /// The host of an absolute-form target, such as `GET http://host/ HTTP/1.1`: it outranks the `Host` field
  /// (RFC 9112, 3.2.2).
  let authority: String?

  /// The names joined with `/`.
  var path: String { names.joined(separator: "/") }

  /// A Boolean value that indicates whether some name begins with a dot.
  var isHidden: Bool { names.contains { $0.utf8.first == UInt8(ascii: ".") } }

  init(_ target: String) throws(Fault) {
    guard target.utf8.count <= Self.longest else { throw .tooLong }
    var bytes = Array(target.utf8)[...]
    authority = Self.takeAuthority(from: &bytes)
    guard bytes.first == UInt8(ascii: "/") else { throw .malformed }
    // A fragment is never sent by a browser; what sends one is confused about what it asks for.
    guard !bytes.contains(UInt8(ascii: "#")) else { throw .malformed }
    let question = bytes.firstIndex(of: UInt8(ascii: "?"))
    query = question.map { String(decoding: bytes[($0 + 1)...], as: UTF8.self) }
    let path = bytes[(bytes.startIndex + 1)..<(question ?? bytes.endIndex)]

    var segments = path.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    isFolder = segments.last?.isEmpty ?? true
    if isFolder, !segments.isEmpty { segments.removeLast() }
    var names: [String] = []
    for segment in segments { names.append(try Self.decode(segment)) }
    self.names = names
    lastAsSent = segments.last.map { String(decoding: $0, as: UTF8.self) } ?? ""
  }

  /// The value of a query parameter, as sent; nil where it is absent.
  func parameter(_ name: String) -> String? {
    guard let query else { return nil }
    for pair in query.utf8.split(separator: UInt8(ascii: "&")) {
      let parts = pair.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
      if parts.count == 2, parts[0].elementsEqual(name.utf8) { return String(Substring(parts[1])) }
    }
    return nil
  }

  /// Cuts `http://host` off the front.
  private static func takeAuthority(from bytes: inout ArraySlice<UInt8>) -> String? {
    for scheme in ["http://", "https://"] {
      guard bytes.count > scheme.utf8.count,
        zip(bytes, scheme.utf8).allSatisfy({ $0 == $1 || $0 | 0x20 == $1 })
      else { continue }
      let rest = bytes.dropFirst(scheme.utf8.count)
      let end = rest.firstIndex { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "?") } ?? rest.endIndex
      bytes = end == rest.endIndex ? [UInt8(ascii: "/")] : rest[end...]
      return String(decoding: rest[..<end], as: UTF8.self)
    }
    return nil
  }

  /// Decodes one segment, once.
  private static func decode(_ segment: ArraySlice<UInt8>) throws(Fault) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(segment.count)
    var index = segment.startIndex
    while index < segment.endIndex {
      var byte = segment[index]
      index += 1
      if byte == UInt8(ascii: "%") {
        guard segment.endIndex - index >= 2, let high = Hexadecimal.value(segment[index]),
          let low = Hexadecimal.value(segment[index + 1])
        else { throw .malformed }
        byte = high << 4 | low
        index += 2
      }
      guard byte >= 0x20, byte != 0x7F, byte != UInt8(ascii: "/"), byte != UInt8(ascii: "\\") else { throw .malformed }
      bytes.append(byte)
    }
    guard !bytes.isEmpty, bytes != [0x2E], bytes != [0x2E, 0x2E], let name = String(validating: bytes, as: UTF8.self),
      !name.unicodeScalars.contains(where: { (0x80..<0xA0).contains($0.value) })
    else { throw .malformed }
    return name
  }
}
