/// Which `Host` a request may name.
///
/// Without this check a page from anywhere could read the draft through the visitor's own browser, by letting its name
/// resolve to this machine's address (DNS rebinding): the browser then takes our pages for its own.
struct HostPolicy: Sendable {
  /// The verdict on one request.
  enum Verdict: Sendable, Equatable {
    case allowed
    /// There is no host where one must be, there are several, or it cannot be read.
    case malformed
    case foreign
  }

  private let allowed: Set<Authority>
  /// A Boolean value that indicates whether the address that the connection came in on may be named: so it is where
  /// the server listens on all addresses and none was given. An IP address cannot be rebound.
  private let allowsOwnAddress: Bool

  /// - Parameters:
  ///   - host: The address or name the server was told to listen on.
  ///   - names: Further names, as `--allow-host` gives them; a port in them is ignored.
  init(host: String, names: [String]) {
    allowed = Set((["localhost", "127.0.0.1", "[::1]", host] + names).compactMap(Authority.init))
    allowsOwnAddress = ["0.0.0.0", "::", "[::]"].contains(host)
  }

  /// - Parameters:
  ///   - fields: The request's `Host` fields.
  ///   - target: The host that the request's target names, where it is in absolute form.
  ///   - isRequired: HTTP/1.1 demands the field, HTTP/1.0 does not know it.
  ///   - own: The address of this end of the connection.
  func judge(fields: [String], target: String?, isRequired: Bool, own: String?) -> Verdict {
    guard fields.count <= 1 else { return .malformed }
    guard let text = target ?? fields.first else { return isRequired ? .malformed : .allowed }
    guard !isRequired || !fields.isEmpty, let authority = Authority(text) else { return .malformed }
    if allowed.contains(authority) { return .allowed }
    if allowsOwnAddress, let own, Authority(own) == authority { return .allowed }
    return .foreign
  }
}
