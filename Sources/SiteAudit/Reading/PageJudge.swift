/// A judge of every document, fed with the events of one pass over it.
///
/// A judge says once, for each distinct name, whether it wants to hear of it; what it does not want costs it nothing.
/// It keeps its state from `begin` to `finish` of one document and never longer. Judges are called in the order of
/// their list; a document that turns out not to be well-formed has no `finish`, and its findings are dropped.
protocol PageJudge: AnyObject {
  /// A Boolean value that indicates whether `start` and `end` are wanted for elements of this local name.
  func hears(element name: String) -> Bool
  /// A Boolean value that indicates whether `attribute` is wanted for attributes of this local name.
  func hears(attribute name: String, in space: Space) -> Bool
  /// A Boolean value that indicates whether `text` is wanted, for all text of the document.
  var hearsText: Bool { get }

  /// The reader's table of names begins anew: what was kept by a name's place in it is void.
  func forgetNames()
  func begin(_ page: Page)
  /// A start tag, before its attributes are told one by one.
  func start(_ element: Element, _ page: Page)
  func attribute(_ attribute: Attribute, of element: Element, _ page: Page)
  /// A run of text; entities and comments may split what a reader sees as one.
  func text(_ text: Bytes, _ page: Page)
  func end(_ element: OpenElement, _ page: Page)
  func finish(_ page: Page)
}

extension PageJudge {
  func hears(element name: String) -> Bool { false }
  func hears(attribute name: String, in space: Space) -> Bool { false }
  var hearsText: Bool { false }
  func forgetNames() {}
  func begin(_ page: Page) {}
  func start(_ element: Element, _ page: Page) {}
  func attribute(_ attribute: Attribute, of element: Element, _ page: Page) {}
  func text(_ text: Bytes, _ page: Page) {}
  func end(_ element: OpenElement, _ page: Page) {}
  func finish(_ page: Page) {}
}
