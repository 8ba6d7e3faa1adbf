internal import Diagnostics

/// Judges that a `label` holds no more than one control. Source: HTML standard, 4.10.4.
struct LabelCheck {
  private static let label = NestingTable.bit(.label)
  /// The labels that hold a control, by number, and whether a second one was told.
  private var labels: [Int: Bool] = [:]

  mutating func visit(
    _ element: TreeElement, _ around: Surroundings, _ tree: PageTree, _ findings: inout FindingList
  ) {
    guard around.ancestors & Self.label != 0, element.isLabelable,
      let label = tree.ancestors(of: element).first(where: { $0.isHTML(.label) })
    else { return }
    guard let isTold = labels[label.number] else {
      labels[label.number] = false
      return
    }
    guard !isTold else { return }
    labels[label.number] = true
    findings.add(.secondControl(element.local), about: element, in: tree)
  }
}

extension Rule {
  static let labelWithManyControls = Rule(
    DiagnosticKind("label-with-many-controls", .error),
    title: Phrase(vi: "Mỗi <label> chỉ chứa một ô nhập hay nút", en: "A label holds one control"),
    why: Phrase(
      vi: "Nhãn chỉ thuộc về ô đầu tiên; các ô sau không có nhãn.",
      en: "It labels the first one alone; the others have none."),
    good: .body("<p><label>Tên <input name=\"ten\"/></label> <label>Xã <input name=\"xa\"/></label></p>"),
    bad: .body("<p><label>Tên, xã <input name=\"ten\"/> ‸<input name=\"xa\"/></label></p>"))
}

extension Finding {
  static func secondControl(_ name: String) -> Finding {
    Finding(
      .labelWithManyControls,
      Phrase(vi: "<\(name)> là ô thứ hai trong cùng một <label>", en: "the \(name) is the label's second control"),
      remedy: Phrase(vi: "Đặt nó trong một <label> riêng.", en: "Put it into a label of its own."))
  }
}
