internal import Templates

/// Writes the XML files that machines read: an element a line, text escaped by bytes.
struct XMLText: Sendable {
  private(set) var bytes: [UInt8] = Array("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n".utf8)

  mutating func open(_ element: StaticString, _ attributes: [(StaticString, String)] = []) {
    start(element, attributes)
    bytes += Array(">\n".utf8)
  }

  mutating func close(_ element: StaticString) {
    raw("</")
    raw(element)
    raw(">\n")
  }

  mutating func empty(_ element: StaticString, _ attributes: [(StaticString, String)]) {
    start(element, attributes)
    raw("/>\n")
  }

  mutating func element(_ element: StaticString, _ text: String, _ attributes: [(StaticString, String)] = []) {
    start(element, attributes)
    raw(">")
    bytes.append(escaping: text)
    close(element)
  }

  private mutating func start(_ element: StaticString, _ attributes: [(StaticString, String)]) {
    raw("<")
    raw(element)
    for (name, value) in attributes {
      raw(" ")
      raw(name)
      raw("=\"")
      bytes.append(escaping: value)
      raw("\"")
    }
  }

  private mutating func raw(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }
}
