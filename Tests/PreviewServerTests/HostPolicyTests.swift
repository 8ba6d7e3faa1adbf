import Testing

@testable import PreviewServer

@Suite struct HostPolicyTests {
  @Test(arguments: [
    ("localhost", "localhost"), ("LocalHost:8080", "localhost"), ("localhost.", "localhost"),
    ("127.0.0.1:1", "127.0.0.1"), ("[::1]", "::1"), ("[::1]:8080", "::1"), ("[0:0:0:0:0:0:0:1]", "::1"),
    ("::1", "::1"), ("may-chu.lan:80", "may-chu.lan"), ("a:", "a"),
  ])
  func readsHosts(text: String, host: String) {
    #expect(Authority(text)?.host == host)
  }

  @Test(arguments: [
    "", ":80", "a b", "a:b", "a:123456", "user@localhost", "[::1", "[::1]x", "[localhost]", "[]", "a/b", "ä", ".",
    "localhost:80:80", "[::g]", "localhost\u{301}",
  ])
  func refusesWhatIsNoHost(text: String) {
    #expect(Authority(text) == nil)
  }

  private let policy = HostPolicy(host: "192.168.1.5", names: ["may-chu:8080"])

  @Test(arguments: [
    ("localhost", HostPolicy.Verdict.allowed), ("127.0.0.1:99", .allowed), ("[::1]:1", .allowed),
    ("192.168.1.5:8080", .allowed), ("MAY-CHU", .allowed), ("192.168.1.6", .foreign), ("evil.example", .foreign),
    ("localhost.evil.example", .foreign), ("127.0.0.1.evil.example", .foreign), ("a@b", .malformed),
    ("0.0.0.0", .foreign),
  ])
  func judges(host: String, verdict: HostPolicy.Verdict) {
    #expect(policy.judge(fields: [host], target: nil, isRequired: true, own: "192.168.1.7") == verdict)
  }

  @Test func theFieldIsRequiredOnce() {
    #expect(policy.judge(fields: [], target: nil, isRequired: true, own: nil) == .malformed)
    #expect(policy.judge(fields: [], target: "localhost", isRequired: true, own: nil) == .malformed)
    #expect(policy.judge(fields: [], target: nil, isRequired: false, own: nil) == .allowed)
    #expect(policy.judge(fields: ["localhost", "localhost"], target: nil, isRequired: true, own: nil) == .malformed)
  }

  @Test func theTargetOutranksTheField() {
    #expect(policy.judge(fields: ["localhost"], target: "evil.example", isRequired: true, own: nil) == .foreign)
    #expect(policy.judge(fields: ["evil.example"], target: "localhost", isRequired: true, own: nil) == .allowed)
  }

  @Test func onAllAddressesTheConnectionsOwnIsAllowed() {
    let open = HostPolicy(host: "0.0.0.0", names: [])
    #expect(open.judge(fields: ["192.168.1.7:80"], target: nil, isRequired: true, own: "192.168.1.7") == .allowed)
    #expect(open.judge(fields: ["192.168.1.8"], target: nil, isRequired: true, own: "192.168.1.7") == .foreign)
    #expect(open.judge(fields: ["evil.example"], target: nil, isRequired: true, own: "192.168.1.7") == .foreign)
  }

  @Test func secretsAreComparedWhole() {
    let secret = Secret()
    #expect(secret.text.count == 64)
    #expect(secret.equals(secret.text.utf8))
    #expect(!secret.equals(secret.text.dropLast().utf8))
    #expect(!secret.equals((secret.text + "0").utf8))
    #expect(!secret.equals("".utf8))
    #expect(!secret.equals(Secret().text.utf8))
  }
}
