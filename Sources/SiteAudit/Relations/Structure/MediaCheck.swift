internal import Diagnostics

/// Judges what stands in `picture`, `audio` and `video`. Source: HTML standard, 4.8.2 and 4.8.11.
enum MediaCheck {
  /// Each source but the last candidate says when it is to be taken.
  static func visit(picture: TreeElement, _ tree: PageTree, _ findings: inout FindingList) {
    let children = Array(tree.children(of: picture))
    guard
      let last = children.lastIndex(where: {
        $0.isHTML(.source) || $0.isHTML(.img) && $0.has("srcset")
      })
    else { return }
    var isTold = false
    for source in children[..<last] where source.isHTML(.source) && !isTold {
      let media = source["media"].map { $0.trimmingSpaces.lowercased() }
      if media == nil, !source.has("type") {
        findings.add(.sourceHidesOthers(), about: source, in: tree)
        isTold = true
      } else if media == "" || media == "all" {
        findings.add(.sourceHidesOthers(), about: source, attribute: "media", in: tree)
        isTold = true
      }
    }
  }

  static func visit(player: TreeElement, _ tree: PageTree, _ findings: inout FindingList) {
    let defaults = tree.children(of: player).filter { $0.isHTML(.track) && $0.has("default") }
    if let second = defaults.dropFirst().first {
      findings.add(.secondDefaultTrack(), about: second, attribute: "default", in: tree)
    }
  }
}

extension String {
  /// The text without HTML's white space at both ends.
  fileprivate var trimmingSpaces: Substring {
    var text = self[...]
    while let first = text.first, first.isWhitespace { text.removeFirst() }
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return text
  }
}

extension Rule {
  static let mediaRules: [Rule] = [sourceHidesOthers, defaultTrackRepeated]

  static let sourceHidesOthers = Rule(
    DiagnosticKind("source-hides-others", .error),
    title: Phrase(
      vi: "Mỗi <source> của <picture> trước ảnh cuối có media hoặc type",
      en: "Each source of a picture but the last one says its media or type"),
    why: Phrase(
      vi: "Trình duyệt lấy <source> đầu tiên hợp điều kiện; không có điều kiện, các ảnh sau không bao giờ được dùng.",
      en: "Browsers take the first that fits; without a condition those after it are never used."),
    good: .site(
      "<picture><source srcset=\"a.webp\" media=\"print\"/><img src=\"a.png\" srcset=\"b.png\" alt=\"\"/></picture>",
      with: [("a.webp", ""), ("a.png", ""), ("b.png", "")]),
    bad: .site(
      "<picture>‸<source srcset=\"a.webp\"/><img src=\"a.png\" srcset=\"b.png\" alt=\"Xã\"/></picture>",
      with: [("a.webp", ""), ("a.png", ""), ("b.png", "")]))

  static let defaultTrackRepeated = Rule(
    DiagnosticKind("default-track-repeated", .error),
    title: Phrase(vi: "Chỉ một <track> là mặc định", en: "One track is the default"),
    why: Phrase(vi: "Trình duyệt chỉ bật một phụ đề.", en: "Browsers turn on one."),
    good: .site(
      "<video src=\"a.mp4\"><track src=\"a.vtt\" default=\"default\"/></video>", with: [("a.mp4", ""), ("a.vtt", "")]),
    bad: .site(
      "<video src=\"a.mp4\"><track src=\"a.vtt\" default=\"\"/><track src=\"b.vtt\" default=\"‸default\"/></video>",
      with: [("a.mp4", ""), ("a.vtt", ""), ("b.vtt", "")]))
}

extension Finding {
  static func sourceHidesOthers() -> Finding {
    Finding(
      .sourceHidesOthers,
      Phrase(vi: "<source> không nói khi nào dùng nó", en: "the source does not say when it is to be used"),
      remedy: Phrase(
        vi: "Thêm type, ví dụ: type=\"image/webp\", hoặc media, ví dụ: media=\"(min-width: 40em)\".",
        en: "Add type, such as type=\"image/webp\", or media, such as media=\"(min-width: 40em)\"."))
  }

  static func secondDefaultTrack() -> Finding {
    Finding(
      .defaultTrackRepeated, Phrase(vi: "<track> thứ hai có default", en: "a second track is the default"),
      remedy: Phrase(vi: "Bỏ default ở đây.", en: "Drop default here."))
  }
}
