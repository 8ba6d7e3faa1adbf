import Foundation
import Glibc

/// A client that sends exactly the bytes it is told and reports exactly what comes back.
struct RawClient: Sendable {
  struct Answer: Sendable {
    var status: Int
    var fields: [(name: String, value: String)]
    var body: [UInt8]

    var text: String { String(decoding: body, as: UTF8.self) }

    subscript(name: String) -> String? {
      fields.first { $0.name.lowercased() == name.lowercased() }?.value
    }
  }

  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  let port: Int
  var ipv6 = false

  /// One request on a connection of its own.
  func get(_ path: String, method: String = "GET", host: String? = "localhost", _ fields: [String] = []) async throws
    -> Answer
  {
    var lines = ["\(method) \(path) HTTP/1.1"] + fields + ["Connection: close"]
    if let host { lines.insert("Host: \(host)", at: 1) }
    let bytes = try await exchange(Array((lines.joined(separator: "\r\n") + "\r\n\r\n").utf8))
    return try Self.parse(bytes, withoutBody: method == "HEAD").answer
  }

  /// Sends bytes and reads until the server closes.
  func exchange(_ bytes: [UInt8], timeout: Double = 10) async throws -> [UInt8] {
    try await Self.onThread {
      let socket = try Socket(port: port, ipv6: ipv6)
      try socket.send(bytes)
      return try socket.readToEnd(timeout: timeout)
    }
  }

  /// All the answers in what one connection sent.
  static func parseAll(_ bytes: [UInt8]) throws -> [Answer] {
    var rest = bytes[...]
    var answers: [Answer] = []
    while !rest.isEmpty {
      let (answer, used) = try parse(Array(rest), withoutBody: false)
      answers.append(answer)
      rest = rest.dropFirst(used)
    }
    return answers
  }

  static func parse(_ bytes: [UInt8], withoutBody: Bool) throws -> (answer: Answer, used: Int) {
    guard let end = bytes.firstRange(of: Array("\r\n\r\n".utf8)) else {
      throw Failure(description: "no head in \(String(decoding: bytes.prefix(400), as: UTF8.self))")
    }
    let lines = String(decoding: bytes[..<end.lowerBound], as: UTF8.self).components(separatedBy: "\r\n")
    let status = Int(lines[0].split(separator: " ").dropFirst().first ?? "") ?? 0
    let fields = lines.dropFirst().map { line in
      let parts = line.split(separator: ":", maxSplits: 1)
      return (name: String(parts[0]), value: parts.count > 1 ? parts[1].trimmingCharacters(in: .whitespaces) : "")
    }
    var answer = Answer(status: status, fields: fields, body: [])
    let rest = bytes[end.upperBound...]
    let length = answer["content-length"].flatMap { Int($0) }
    let count = withoutBody || status == 304 ? 0 : min(length ?? rest.count, rest.count)
    answer.body = Array(rest.prefix(count))
    return (answer, end.upperBound + count)
  }

  /// Blocking calls have no place on the threads of Swift's tasks: there are only as many as cores.
  static func onThread<T: Sendable>(_ work: @escaping @Sendable () throws -> T) async throws -> T {
    try await withCheckedThrowingContinuation { continuation in
      Thread.detachNewThread { continuation.resume(with: Result { try work() }) }
    }
  }
}

/// A connected socket; closed when nobody holds it.
final class Socket: Sendable {
  private let descriptor: Int32

  init(port: Int, ipv6: Bool = false) throws {
    descriptor = socket(ipv6 ? AF_INET6 : AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    let result: Int32
    if ipv6 {
      var address = sockaddr_in6()
      address.sin6_family = sa_family_t(AF_INET6)
      address.sin6_port = in_port_t(port).bigEndian
      address.sin6_addr = in6addr_loopback
      result = withUnsafePointer(to: &address) {
        $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
          connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in6>.size))
        }
      }
    } else {
      var address = sockaddr_in()
      address.sin_family = sa_family_t(AF_INET)
      address.sin_port = in_port_t(port).bigEndian
      address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
      result = withUnsafePointer(to: &address) {
        $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
          connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
        }
      }
    }
    guard result == 0 else {
      let code = errno
      close(descriptor)
      throw RawClient.Failure(description: "connect: \(String(cString: strerror(code)))")
    }
  }

  deinit { close(descriptor) }

  func send(_ text: String) throws { try send(Array(text.utf8)) }

  func send(_ bytes: [UInt8]) throws {
    var sent = 0
    while sent < bytes.count {
      let count = bytes[sent...].withUnsafeBytes {
        Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      // The server may have refused and closed already; what it said is still to be read.
      if count <= 0 { return }
      sent += count
    }
  }

  /// Says that nothing more will be sent.
  func endSending() { shutdown(descriptor, Int32(SHUT_WR)) }

  /// What has come within the time; empty at the end of the stream, nil when nothing came.
  func read(timeout: Double) throws -> [UInt8]? {
    var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    guard poll(&waiting, 1, Int32(timeout * 1000)) > 0 else { return nil }
    var buffer = [UInt8](repeating: 0, count: 256 << 10)
    let count = recv(descriptor, &buffer, buffer.count, 0)
    if count < 0 { return [] }
    return Array(buffer.prefix(count))
  }

  func readToEnd(timeout: Double) throws -> [UInt8] {
    var bytes: [UInt8] = []
    let end = Date().addingTimeInterval(timeout)
    while true {
      guard let part = try read(timeout: max(0, end.timeIntervalSinceNow)) else {
        throw RawClient.Failure(description: "still open after \(timeout) s; got \(bytes.count) bytes")
      }
      if part.isEmpty { return bytes }
      bytes += part
    }
  }

  /// Reads until the text holds `mark`.
  func read(until mark: String, timeout: Double) throws -> String {
    var bytes: [UInt8] = []
    let end = Date().addingTimeInterval(timeout)
    while true {
      let text = String(decoding: bytes, as: UTF8.self)
      if text.contains(mark) { return text }
      guard let part = try read(timeout: max(0, end.timeIntervalSinceNow)), !part.isEmpty else {
        throw RawClient.Failure(description: "no “\(mark)” in: \(text.suffix(2000))")
      }
      bytes += part
    }
  }
}
