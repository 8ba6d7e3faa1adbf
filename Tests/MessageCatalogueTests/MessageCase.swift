/// One wrong input and the message that it must bring about.
internal import Diagnostics

struct MessageCase: Sendable {
  let id: String
  /// Does what is wrong, and gives every problem that the program finds.
  let provoke: @Sendable (Bench) async throws -> [Diagnostic]

  init(_ id: String, _ provoke: @escaping @Sendable (Bench) async throws -> [Diagnostic]) {
    self.id = id
    self.provoke = provoke
  }

  /// The base campaign, changed, as `vinhdanh check` finds it.
  static func check(_ id: String, _ change: @escaping @Sendable (inout CampaignDraft) -> Void) -> MessageCase {
    MessageCase(id) { bench in
      var draft = CampaignDraft.base
      change(&draft)
      try bench.lay(draft)
      return await bench.check()
    }
  }

  /// A problem that no test can bring about cheaply (a full disk, a million rows), made by the function that makes it.
  static func made(_ id: String, _ make: @escaping @Sendable () -> Diagnostic) -> MessageCase {
    MessageCase(id) { _ in [make()] }
  }
}

/// A part of the document: the cases of one thing that people work with.
struct MessageChapter: Sendable {
  let title: String
  let introduction: String
  let cases: [MessageCase]
}
