internal import CCMark

/// A Markdown text as libcmark's tree of nodes.
///
/// A class, so that the tree is freed with it; nodes are pointers into it and must not outlive it.
final class MarkdownDocument {
  /// A node of the tree.
  struct Node {
    fileprivate let pointer: OpaquePointer

    var type: cmark_node_type { cmark_node_get_type(pointer) }
    /// The line on which it begins, counted in the Markdown from 1; where libcmark does not say, that of what is around it.
    var line: Int {
      var node: OpaquePointer? = pointer
      while let current = node {
        let line = Int(cmark_node_get_start_line(current))
        if line > 0 { return line }
        node = cmark_node_parent(current)
      }
      return 1
    }
    var hasChildren: Bool { cmark_node_first_child(pointer) != nil }
    /// The address of a link or image.
    var url: String { cmark_node_get_url(pointer).map { String(cString: $0) } ?? "" }

    /// A part of the source text by which the node can be found: the address of a link, the first line of HTML.
    var sourceText: String {
      switch type {
      case CMARK_NODE_LINK, CMARK_NODE_IMAGE: url
      case CMARK_NODE_HTML_BLOCK, CMARK_NODE_HTML_INLINE:
        cmark_node_get_literal(pointer).map { String(cString: $0) }?.split(separator: "\n").first.map(String.init) ?? ""
      default: ""
      }
    }

    var headingLevel: Int {
      get { Int(cmark_node_get_heading_level(pointer)) }
      nonmutating set { cmark_node_set_heading_level(pointer, Int32(clamping: newValue)) }
    }

    /// Takes away what a fenced code block says of its language.
    func clearFenceInfo() { cmark_node_set_fence_info(pointer, "") }
  }

  private let root: OpaquePointer

  /// Parses `text`; `nil` when there is no memory for it.
  init?(_ text: String) {
    var text = text
    let root: OpaquePointer? = text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { characters -> OpaquePointer? in
        guard let start = characters.baseAddress else { return cmark_parse_document("", 0, CMARK_OPT_DEFAULT) }
        return cmark_parse_document(start, characters.count, CMARK_OPT_VALIDATE_UTF8)
      }
    }
    guard let root else { return nil }
    self.root = root
  }

  deinit { cmark_node_free(root) }

  /// Every node in the order of the text, parents before their children: to remove some, go from the last to the first.
  func nodes() -> [Node] {
    var nodes: [Node] = []
    guard let iterator = cmark_iter_new(root) else { return nodes }
    defer { cmark_iter_free(iterator) }
    while true {
      let event = cmark_iter_next(iterator)
      if event == CMARK_EVENT_DONE { return nodes }
      if event == CMARK_EVENT_ENTER, let node = cmark_iter_get_node(iterator) { nodes.append(Node(pointer: node)) }
    }
  }

  /// The first node that lies deeper than `limit` below the root.
  func firstNode(deeperThan limit: Int) -> Node? {
    guard let iterator = cmark_iter_new(root) else { return nil }
    defer { cmark_iter_free(iterator) }
    var depth = 0
    while true {
      let event = cmark_iter_next(iterator)
      if event == CMARK_EVENT_DONE { return nil }
      guard let node = cmark_iter_get_node(iterator) else { continue }
      // Nodes that can hold nothing are entered and never left.
      let isHolder = cmark_node_first_child(node) != nil
      if event == CMARK_EVENT_ENTER {
        if depth > limit { return Node(pointer: node) }
        if isHolder { depth += 1 }
      } else if isHolder {
        depth -= 1
      }
    }
  }

  /// Removes a node and what is in it; none of these nodes may be used any more.
  func remove(_ node: Node) {
    cmark_node_unlink(node.pointer)
    cmark_node_free(node.pointer)
  }

  /// Removes a node and leaves what is in it in its place.
  func unwrap(_ node: Node) {
    while let child = cmark_node_first_child(node.pointer) {
      guard cmark_node_insert_before(node.pointer, child) == 1 else { break }
    }
    remove(node)
  }

  /// The HTML, well-formed as XML; raw HTML and unsafe links are left out by libcmark too.
  func html() -> [UInt8] {
    guard let text = cmark_render_html(root, CMARK_OPT_DEFAULT) else { return [] }
    defer { cmark_get_default_mem_allocator().pointee.free(text) }
    return Array(String(cString: text).utf8)
  }
}
