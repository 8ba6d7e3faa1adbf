internal import Diagnostics
internal import Glibc
internal import NIOCore
internal import NIOPosix

/// Where a server is reached: the addresses to print, and whether they lead beyond this machine.
struct Entrance: Sendable {
  let address: SocketAddress
  /// As the user gave it.
  let host: String

  init(host: String, port: Int) throws(ServerError) {
    address = try HTTPServer.resolve(host: host, port: port)
    self.host = host
  }

  /// A Boolean value that indicates whether only programs on this machine can connect.
  var isLoopback: Bool {
    switch address {
    case .v4(let address): UInt32(bigEndian: address.address.sin_addr.s_addr) >> 24 == 127
    case .v6(let address): Self.isLoopback(address.address.sin6_addr)
    case .unixDomainSocket: false
    }
  }

  private static func isLoopback(_ address: in6_addr) -> Bool {
    withUnsafeBytes(of: address) { $0.dropLast().allSatisfy { $0 == 0 } && $0.last == 1 }
  }

  /// The addresses to open in a browser, each ending with a slash. Where the server hears on all of the machine's
  /// addresses, these are listed; loopback and link-local ones are left out, no colleague can use them.
  func pages(port: Int) -> [String] {
    guard address.ipAddress == "0.0.0.0" || address.ipAddress == "::" else {
      return ["http://\(Self.inAddress(host)):\(port)/"]
    }
    let own = (try? System.enumerateDevices())?.compactMap { $0.address?.ipAddress } ?? []
    let useful = own.filter { !$0.hasPrefix("127.") && $0 != "::1" && !$0.hasPrefix("fe80") }
    let listed = address.ipAddress == "0.0.0.0" ? useful.filter { !$0.utf8.contains(UInt8(ascii: ":")) } : useful
    return (listed.isEmpty ? ["localhost"] : listed).map { "http://\(Self.inAddress($0)):\(port)/" }
  }

  private static func inAddress(_ host: String) -> String {
    host.utf8.contains(UInt8(ascii: ":")) && !host.hasPrefix("[") ? "[\(host)]" : host
  }

  /// Opens the sessions for a server that others can reach; nil for one that only this machine can.
  ///
  /// - Parameter announce: Told each new link.
  func makeSessions(
    port: @escaping @Sendable () -> Int, language: Language, announce: @escaping @Sendable (String) -> Void
  ) -> SessionKeeper? {
    guard !isLoopback else { return nil }
    return SessionKeeper { key in
      announce(Phrase(vi: "Liên kết vừa rồi đã dùng.", en: "That link has been used.").text(language))
      for line in links(key: key, port: port(), language: language) { announce(line) }
    }
  }

  /// The lines that tell the one-time link.
  func links(key: String, port: Int, language: Language) -> [String] {
    let words = Phrase(vi: "Liên kết vào, chỉ dùng được một lần:", en: "A link that lets one visitor in, once:")
    let path = Gate.entrance.dropFirst() + "?" + Gate.keyParameter + "=" + key
    return [words.text(language)] + pages(port: port).map { "  " + $0 + path }
  }
}
