internal import CLibXML2

/// An element of a page's tree, as shape judges see it. Valid while its tree is.
struct TreeElement {
  let node: xmlNodePtr
  /// Its number in document order, the root's being 0.
  let number: Int
  /// The number of its parent; nil for the root.
  let parent: Int?
  /// The number after that of its last descendant.
  fileprivate(set) var end: Int
  let name: Name
  let space: Space

  /// The local name as the source spells it, for names that `Name` does not know.
  var local: String { PageTree.name(of: node) }

  /// A Boolean value that indicates whether this is the HTML element of that name.
  func isHTML(_ name: Name) -> Bool { self.name == name && space == .html }

  /// The value of the attribute of this name in no namespace, its entities decoded.
  ///
  /// A judge may read only the values that it declares: see `ShapeJudge`.
  subscript(name: String) -> String? {
    var attribute = node.pointee.properties
    while let here = attribute {
      if here.pointee.ns == nil, xmlStrEqual(here.pointee.name, name) == 1 {
        return Attribute(node: here, name: name, space: .none).value
      }
      attribute = here.pointee.next
    }
    return nil
  }

  /// A Boolean value that indicates whether there is an attribute of this name in no namespace.
  func has(_ name: String) -> Bool {
    var attribute = node.pointee.properties
    while let here = attribute {
      if here.pointee.ns == nil, xmlStrEqual(here.pointee.name, name) == 1 { return true }
      attribute = here.pointee.next
    }
    return false
  }

  /// An attribute of an element of the tree.
  struct Attribute {
    let node: xmlAttrPtr
    let name: String
    let space: Space

    /// The value, its entities decoded.
    var value: String {
      var text = ""
      var child = node.pointee.children
      while let here = child {
        if let content = here.pointee.content {
          text += here.pointee.type == XML_ENTITY_REF_NODE ? "" : String(cString: content)
        }
        child = here.pointee.next
      }
      return text.contains("&#38;") ? text.replacing("&#38;", with: "&") : text
    }
  }

  /// The attributes in the order of the source, without the declarations of namespaces.
  var attributes: [Attribute] {
    var found: [Attribute] = []
    var attribute = node.pointee.properties
    while let here = attribute {
      let space = here.pointee.ns?.pointee.href.map { Space(address: String(cString: $0)) } ?? .none
      found.append(Attribute(node: here, name: here.pointee.name.map { String(cString: $0) } ?? "", space: space))
      attribute = here.pointee.next
    }
    return found
  }

  /// A Boolean value that indicates whether text that is not only white space stands directly in the element.
  var hasOwnText: Bool {
    var child = node.pointee.children
    while let here = child {
      let isText = here.pointee.type == XML_TEXT_NODE || here.pointee.type == XML_CDATA_SECTION_NODE
      if isText, xmlIsBlankNode(here) == 0 { return true }
      child = here.pointee.next
    }
    return false
  }
}

extension PageTree {
  /// The elements of a tree in document order.
  static func flatten(_ document: xmlDocPtr) -> [TreeElement] {
    var elements: [TreeElement] = []
    var names: [UnsafePointer<UInt8>: Name] = [:]
    var open: [Int] = []
    var node = xmlDocGetRootElement(document)
    while let current = node {
      let isElement = current.pointee.type == XML_ELEMENT_NODE
      if isElement {
        let space = current.pointee.ns?.pointee.href.map { Space(address: String(cString: $0)) } ?? .none
        var name = Name.other
        if let local = current.pointee.name {
          if let known = names[local] {
            name = known
          } else {
            name = Name(spelling: local.spelling)
            names[local] = name
          }
        }
        elements.append(
          TreeElement(
            node: current, number: elements.count, parent: open.last, end: elements.count + 1, name: name, space: space)
        )
      }
      if isElement, let child = current.pointee.children {
        open.append(elements.count - 1)
        node = child
        continue
      }
      node = current.pointee.next
      var here = current
      while node == nil, let parent = here.pointee.parent, parent.pointee.type == XML_ELEMENT_NODE, !open.isEmpty {
        elements[open.removeLast()].end = elements.count
        here = parent
        node = here.pointee.next
      }
    }
    return elements
  }

  /// The place of the `<name` of an element, or of the name and value of an attribute of it.
  func place(of element: TreeElement, attribute: String? = nil) -> Range<Int> {
    let scanner = TagScanner(source)
    guard let start = scanner.tag(number: element.number) else { return 0..<1 }
    if let attribute, let found = scanner.attribute(attribute, ofTagAt: start) {
      return found.value.isEmpty ? found.name : found.value
    }
    return start..<start + scanner.tagNameLength(at: start)
  }

  /// The ancestors of an element, the nearest first.
  func ancestors(of element: TreeElement) -> some Sequence<TreeElement> {
    sequence(state: element.parent) { [elements] parent in
      guard let number = parent else { return nil }
      parent = elements[number].parent
      return elements[number]
    }
  }

  /// The child elements of an element, in order.
  func children(of element: TreeElement) -> some Sequence<TreeElement> {
    sequence(state: element.number + 1) { [elements] number in
      guard number < element.end else { return nil }
      defer { number = elements[number].end }
      return elements[number]
    }
  }

  /// The elements inside an element, in document order.
  func descendants(of element: TreeElement) -> ArraySlice<TreeElement> { elements[element.number + 1..<element.end] }
}
