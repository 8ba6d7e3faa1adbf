import Testing

@testable import SiteAudit

@Suite struct BudgetTests {
  private func limit(of kind: FileKind, _ text: String) -> Int? {
    Array(text.utf8).withUnsafeBufferPointer { Budget.bytes(of: kind, $0) }
  }

  @Test func codeHasABudgetAndDataThatAreAskedForHaveNone() {
    #expect(limit(of: .script, "'use strict';") == Budget.script)
    #expect(limit(of: .script, "a = {};") == Budget.script)
    #expect(limit(of: .script, "={}") == Budget.script)
    #expect(limit(of: .script, "a=") == Budget.script)
    #expect(limit(of: .script, "a==[]") == Budget.script)
    #expect(limit(of: .script, "") == Budget.script)
    #expect(limit(of: .script, "vinhdanhChiMuc={\"count\":3}") == nil)
    #expect(limit(of: .script, "ten_2=[1]") == nil)
    #expect(limit(of: .css, "a={}") == Budget.styleSheet)
  }
}
