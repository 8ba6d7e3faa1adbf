internal import Glibc

/// The host a request names, in one spelling: lower case, without port and final dot, IP addresses as the system
/// writes them.
struct Authority: Sendable, Hashable {
  let host: String

  /// - Parameter text: `name`, `name:port`, `1.2.3.4:port`, `[::1]:port` or `::1`.
  /// - Returns: Nil where the text is no such thing.
  init?(_ text: String) {
    let bytes = Array(text.utf8)
    var name = bytes[...]
    var port = ArraySlice<UInt8>()
    if bytes.first == UInt8(ascii: "[") {
      guard let close = bytes.firstIndex(of: UInt8(ascii: "]")) else { return nil }
      name = bytes[1..<close]
      let rest = bytes[(close + 1)...]
      guard rest.isEmpty || rest.first == UInt8(ascii: ":") else { return nil }
      port = rest.dropFirst()
      guard name.contains(UInt8(ascii: ":")) else { return nil }
    } else if bytes.filter({ $0 == UInt8(ascii: ":") }).count == 1 {
      let colon = bytes.firstIndex(of: UInt8(ascii: ":")) ?? bytes.endIndex
      name = bytes[..<colon]
      port = bytes[(colon + 1)...]
    }
    if name.last == UInt8(ascii: ".") { name.removeLast() }
    guard port.count <= 5, port.allSatisfy({ (0x30...0x39).contains($0) }), !name.isEmpty,
      name.allSatisfy(Self.isNameByte)
    else { return nil }
    let lowered = String(decoding: name, as: UTF8.self).lowercased()
    guard name.contains(UInt8(ascii: ":")) else {
      host = lowered
      return
    }
    guard let address = Self.canonicalIPv6(lowered) else { return nil }
    host = address
  }

  /// A Boolean value that indicates whether only this very machine can be meant.
  var isLoopback: Bool { host == "localhost" || host == "127.0.0.1" || host == "::1" }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), 0x30...0x39,
      UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: ":"):
      true
    default: false
    }
  }

  private static func canonicalIPv6(_ text: String) -> String? {
    var address = in6_addr()
    guard inet_pton(AF_INET6, text, &address) == 1 else { return nil }
    var buffer = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
    guard inet_ntop(AF_INET6, &address, &buffer, socklen_t(buffer.count)) != nil else { return nil }
    return String(decoding: buffer.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}
