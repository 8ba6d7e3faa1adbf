internal import Diagnostics

/// Judges microdata: properties belong to an item, and items say what they are. Source: HTML standard, 5.2.
///
/// In the pass it asks only whether a property stands in an item and whether anything uses `itemref`; where that is not
/// plain, the items are gathered from the source once the page has been read.
final class MicrodataJudge: PageJudge {
  /// The start tags that opened items, and how deep: an entry holds while the element there is still that one.
  private var items: [(depth: Int, tagEnd: Int)] = []
  private var needsTree = false

  func hears(attribute name: String, in space: Space) -> Bool {
    space == .none && ["itemscope", "itemprop", "itemref", "itemtype", "itemid"].contains(name)
  }

  func begin(_ page: Page) {
    items.removeAll(keepingCapacity: true)
    needsTree = false
  }

  func attribute(_ attribute: Attribute, of element: Element, _ page: Page) {
    guard element.space == .html else { return }
    let isItem = element[.itemscope] != nil
    switch attribute.name {
    case .itemscope: items.append((page.stack.count, page.cursor))
    case .itemprop: if !isInItem(page) { needsTree = true }
    case .itemref:
      needsTree = true
      if !isItem, !page.isInTemplate { page.report(.itemAttributeAlone("itemref"), at: attribute) }
    case .itemtype: if !isItem, !page.isInTemplate { page.report(.itemAttributeAlone("itemtype"), at: attribute) }
    default:
      guard !page.isInTemplate else { return }
      if !isItem {
        page.report(.itemAttributeAlone("itemid"), at: attribute)
      } else if element[.itemtype] == nil {
        page.report(.itemOfNoType(), at: attribute)
      }
    }
  }

  func finish(_ page: Page) {
    guard needsTree else { return }
    let tree = MicrodataTree(page.source)
    for fault in tree.faults() {
      if page.findings.isFull { return }
      report(fault, page)
    }
  }

  /// A Boolean value that indicates whether an element around the one being told is an item, and that item a whole one.
  private func isInItem(_ page: Page) -> Bool {
    let stack = page.stack
    while let item = items.last {
      if item.depth < stack.count, stack[item.depth].tagEnd == item.tagEnd { return true }
      // The tag being told may be an item itself.
      if item.depth == stack.count, item.tagEnd == page.cursor {
        return items.dropLast().contains { $0.depth < stack.count && stack[$0.depth].tagEnd == $0.tagEnd }
      }
      items.removeLast()
    }
    return false
  }

  private func report(_ fault: MicrodataTree.Fault, _ page: Page) {
    let (tag, name, finding): (Int, String, Finding) =
      switch fault {
      case .outsideItem(let tag): (tag, "itemprop", .propertyOutsideItem())
      case .redundant(let tag): (tag, "itemref", .redundantItemReference())
      case .circular(let tag): (tag, "itemref", .circularItemReference())
      }
    let scanner = TagScanner(page.source)
    let place = scanner.attribute(name, ofTagAt: tag)
    let range = place.map { $0.value.isEmpty ? $0.name : $0.value } ?? tag..<tag + scanner.tagNameLength(at: tag)
    page.report(finding, at: range.lowerBound, length: range.count)
  }
}

extension Rule {
  static let microdataRules: [Rule] = [itemAttributeAlone, propertyOutsideItem, itemReferenceRedundant]

  static let itemAttributeAlone = Rule(
    DiagnosticKind("item-attribute-alone", .error),
    title: Phrase(
      vi: "itemtype, itemid, itemref chỉ dùng cùng itemscope; itemid cần cả itemtype",
      en: "itemtype, itemid and itemref go with itemscope, itemid with itemtype, too"),
    why: Phrase(
      vi: "Không có itemscope thì không có mục nào để nói về.", en: "Without itemscope there is no item to speak of."),
    good: .body("<div itemscope=\"itemscope\" itemtype=\"https://schema.org/Place\"></div>"),
    bad: .body("<div itemtype=\"‸https://schema.org/Place\"></div>"))

  static let propertyOutsideItem = Rule(
    DiagnosticKind("itemprop-outside-item", .error),
    title: Phrase(vi: "itemprop nằm trong một mục itemscope", en: "An itemprop belongs to an item"),
    why: Phrase(
      vi: "Máy tìm kiếm không biết thuộc tính ấy của ai.", en: "Search engines cannot tell whose property it is."),
    good: .body("<div itemscope=\"itemscope\"><p itemprop=\"name\">Chũ</p></div>"),
    bad: .body("<div itemscope=\"itemscope\"></div><p itemprop=\"‸name\">Chũ</p>"))

  static let itemReferenceRedundant = Rule(
    DiagnosticKind("itemref-redundant", .error),
    title: Phrase(
      vi: "itemref không nêu lại phần đã thuộc về mục",
      en: "An itemref names nothing that is part of the item already"),
    why: Phrase(
      vi: "Nêu hai lần hoặc nêu vòng, máy tìm kiếm bỏ cả mục.",
      en: "What is named twice or in a circle makes search engines drop the item."),
    good: .body("<div itemscope=\"itemscope\" itemref=\"ten\"></div><p id=\"ten\" itemprop=\"name\">Chũ</p>"),
    bad: .body("<div itemscope=\"itemscope\" itemref=\"‸ten\"><p id=\"ten\" itemprop=\"name\">Chũ</p></div>"))
}

extension Finding {
  static func itemAttributeAlone(_ name: String) -> Finding {
    Finding(
      .itemAttributeAlone, Phrase(vi: "có \(name) mà không có itemscope", en: "\(name) without itemscope"),
      remedy: Phrase(vi: "Thêm itemscope=\"itemscope\", hoặc bỏ \(name).", en: "Add itemscope, or drop \(name)."))
  }

  static func itemOfNoType() -> Finding {
    Finding(
      .itemAttributeAlone, Phrase(vi: "có itemid mà không có itemtype", en: "itemid without itemtype"),
      remedy: Phrase(
        vi: "Thêm itemtype, ví dụ: “https://schema.org/Place”.", en: "Add itemtype, such as “https://schema.org/Place”."
      ))
  }

  static func propertyOutsideItem() -> Finding {
    Finding(
      .propertyOutsideItem, Phrase(vi: "itemprop không thuộc mục nào", en: "the itemprop belongs to no item"),
      remedy: Phrase(
        vi: "Thêm itemscope cho phần tử bao quanh, hoặc bỏ itemprop.",
        en: "Give an element around it itemscope, or drop the itemprop."))
  }

  static func redundantItemReference() -> Finding {
    Finding(
      .itemReferenceRedundant,
      Phrase(vi: "itemref nêu phần đã thuộc về mục", en: "the itemref names what is part of the item already"),
      remedy: Phrase(vi: "Bỏ id ấy khỏi itemref.", en: "Take that id out of the itemref."))
  }

  static func circularItemReference() -> Finding {
    Finding(
      .itemReferenceRedundant, Phrase(vi: "itemref tạo vòng lặp", en: "the itemref makes a circle"),
      remedy: Phrase(
        vi: "Một mục không thể là thuộc tính của chính nó.", en: "An item cannot be a property of itself."))
  }
}
