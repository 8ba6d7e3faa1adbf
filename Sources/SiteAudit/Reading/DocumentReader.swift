internal import CLibXML2

/// Reads one document after the other in a single pass each, and tells its judges what it meets.
///
/// Each thread has its own. The parser, its interned names and the buffers are kept between documents.
final class DocumentReader {
  /// How the parser ended before the document did.
  struct Failure {
    let code: Int32
    /// Where the parser stood.
    let offset: Int
    /// What the parser says, in English, and the names in it.
    let message: String
    let details: [String]
    /// The innermost element open there: its name, its namespace and where its start tag ends.
    let open: (name: String, space: Space, tagEnd: Int)?
    /// Where the text of the `script` or `style` begins in which the parser stands: text/html reads no markup there.
    let rawText: Int?

    static let noMemory = Failure(code: 0, offset: 0, message: "out of memory", details: [], open: nil, rawText: nil)
  }

  private let judges: [any PageJudge]
  private let textJudges: [any PageJudge]
  private let hasTextJudges: Bool
  private let shapeReading: ShapeReading
  private var parser: xmlParserCtxtPtr?
  private var handlers = xmlSAXHandler()
  /// These are used at every event: behind pointers, the runtime does not watch each access.
  private let names: UnsafeMutablePointer<NameTable>
  private let shapes: UnsafeMutablePointer<ShapeBuilder>
  /// The values of the start tag being told that had to be copied.
  private let decoded: UnsafeMutablePointer<[UnsafeMutablePointer<UInt8>]>
  private var attributes: UnsafeMutablePointer<Attribute>
  private var attributeCapacity = 64
  /// The document being read.
  private let page: Page
  private var failure: Failure?
  private var namespaces = 0
  /// A Boolean value that indicates whether the document is a page, which has a shape.
  private var readsHTML = false
  /// A Boolean value that indicates whether the page will be served as text/html: then HTML's parser gives elements
  /// their namespaces, whatever `xmlns` says.
  private var isServedAsHTML = false

  /// - Parameters:
  ///   - judges: Told of each event in this order.
  ///   - links: Where the judges gather links and ids.
  ///   - shapeSeed: What the shape judges of this audit are.
  ///   - shapeReading: What they read of attributes' values.
  init(
    judges: [any PageJudge], links: LinkCollector, shapeSeed: Shape = Shape(high: 0, low: 0),
    shapeReading: ShapeReading = ShapeReading()
  ) {
    self.judges = judges
    textJudges = judges.filter(\.hearsText)
    self.shapeReading = shapeReading
    hasTextJudges = !textJudges.isEmpty
    page = Page(links: links)
    names = .allocate(capacity: 1)
    names.initialize(to: NameTable())
    shapes = .allocate(capacity: 1)
    shapes.initialize(to: ShapeBuilder(seed: shapeSeed))
    decoded = .allocate(capacity: 1)
    decoded.initialize(to: [])
    attributes = .allocate(capacity: attributeCapacity)
    handlers = Self.handlers()
  }

  deinit {
    if let parser { xmlFreeParserCtxt(parser) }
    attributes.deallocate()
    forgetDecoded()
    names.deinitialize(count: 1)
    names.deallocate()
    shapes.deinitialize(count: 1)
    shapes.deallocate()
    decoded.deinitialize(count: 1)
    decoded.deallocate()
  }

  /// What reading a document gives.
  struct Outcome {
    let findings: FindingList
    let title: String?
    /// What the page says to search engines: to leave it out, and that another page is the original.
    let isHidden: Bool
    let isCopy: Bool
    let shape: Shape
    /// Why the document could not be read to its end.
    let failure: Failure?
  }

  /// Reads a document.
  ///
  /// - Parameter findings: Those there are already; new ones are added.
  /// - Returns: Nil when there is no memory for a parser.
  func read(_ bytes: Bytes, kind: FileKind, findings: FindingList) -> Outcome? {
    guard let parser = readyParser(), let start = bytes.baseAddress, bytes.count <= Int(Int32.max) else { return nil }
    page.begin(bytes, kind: kind, findings: findings, parser: parser)
    failure = nil
    namespaces = 0
    readsHTML = kind == .html || kind == .xhtml
    isServedAsHTML = kind == .html
    shapes.pointee.begin()
    for judge in judges { judge.begin(page) }
    let document = start.withMemoryRebound(to: CChar.self, capacity: bytes.count) {
      xmlCtxtReadMemory(parser, $0, Int32(bytes.count), nil, nil, LibXML.options)
    }
    if let document { xmlFreeDoc(document) }
    forgetDecoded()
    if failure == nil, parser.pointee.wellFormed == 0 {
      failure = Failure(code: parser.pointee.errNo, offset: 0, message: "", details: [], open: nil, rawText: nil)
    }
    if failure == nil { for judge in judges { judge.finish(page) } }
    defer { page.end() }
    return Outcome(
      findings: page.findings, title: page.title, isHidden: page.isHidden, isCopy: page.isCopy,
      shape: shapes.pointee.shape, failure: failure)
  }

  // MARK: Events

  fileprivate func start(
    _ local: UnsafePointer<UInt8>, prefix: UnsafePointer<UInt8>?, address: UnsafePointer<UInt8>?, count: Int,
    _ fields: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  ) {
    let index = names.pointee.index(local, address, judges: judges, shapeReading: shapeReading)
    let entry = names.pointee.entries[index]
    let space = isServedAsHTML ? spaceInHTML(entry.name, page) : entry.space
    if readsHTML { shapes.pointee.element(entry.hash, space) }
    let told = collect(fields, count: count)
    let isSelfClosed = page.byteAtCursor == UInt8(ascii: "/")
    let element = Element(
      name: entry.name, space: space, attributes: told, isSelfClosed: isSelfClosed, local: local,
      entry: index)
    if isServedAsHTML, prefix != nil || (space == .html && isSelfClosed != entry.name.isVoid) {
      MarkupSyntax.judge(element, prefix: prefix?.spelling, page)
    }
    for listener in entry.elementListeners { judges[names.pointee.listeners[listener]].start(element, page) }
    for attribute in told {
      for listener in names.pointee.entries[attribute.entry].attributeListeners {
        judges[names.pointee.listeners[listener]].attribute(attribute, of: element, page)
      }
    }
    page.open(OpenElement(name: entry.name, space: space, entry: index, tagEnd: page.cursor, local: local))
    if readsHTML { shapes.pointee.open() }
    forgetDecoded()
  }

  /// Counts declared namespaces: the parser looks through all that are in scope for each prefix.
  fileprivate func declare(_ count: Int) {
    namespaces += count
    guard namespaces > LibXML.mostNamespaces, failure == nil, let parser else { return }
    fail(0, "more than \(LibXML.mostNamespaces) namespace declarations", [])
    xmlStopParser(parser)
  }

  fileprivate func end() {
    guard let element = page.close() else { return }
    if readsHTML { shapes.pointee.close() }
    for listener in names.pointee.entries[element.entry].elementListeners {
      judges[names.pointee.listeners[listener]].end(element, page)
    }
    if page.capturesText { page.endCapture() }
  }

  fileprivate func characters(_ text: Bytes) {
    if readsHTML, shapes.pointee.wantsText, text.hasInk { shapes.pointee.addText() }
    if page.capturesText { page.capture(text) }
    if hasTextJudges { for judge in textJudges { judge.text(text, page) } }
  }

  fileprivate func section(_ text: Bytes) {
    if isServedAsHTML { MarkupSyntax.reportSection(length: text.count, page) }
    characters(text)
  }

  fileprivate func instruction() {
    if isServedAsHTML { MarkupSyntax.reportInstruction(page) }
  }

  /// The first thing wrong; what follows from it is not told.
  fileprivate func fail(_ code: Int32, _ message: String, _ details: [String]) {
    guard failure == nil else { return }
    let open = page.parent.map { ($0.local.spelling, $0.space, $0.tagEnd) }
    let raw = page.stack.first { $0.space == .html && ($0.name == .script || $0.name == .style) }
    failure = Failure(
      code: code, offset: page.cursor, message: message, details: details, open: open,
      rawText: raw.map { $0.tagEnd + 1 })
  }

  // MARK: Names and values

  /// The namespace that HTML's parser gives an element.
  /// Source: HTML standard, 13.2.6.5.
  private func spaceInHTML(_ name: Name, _ page: Page) -> Space {
    if name == .svg { return .svg }
    if name == .math { return .math }
    guard let parent = page.parent else { return .html }
    switch parent.space {
    case .svg where parent.name == .foreignObject || parent.name == .desc || parent.name == .title: return .html
    case .svg, .math: return parent.space
    default: return .html
    }
  }

  /// The attributes from the parser's five fields for each: local name, prefix, namespace, start and end of the value.
  private func collect(_ fields: UnsafeMutablePointer<UnsafePointer<UInt8>?>?, count: Int) -> Attributes {
    guard let fields, count > 0 else { return Attributes(start: nil, count: 0) }
    if count > attributeCapacity {
      attributes.deallocate()
      attributeCapacity = count * 2
      attributes = .allocate(capacity: attributeCapacity)
    }
    var used = 0
    for index in 0..<count {
      let field = fields + index * 5
      guard let local = field[0], let start = field[3], let end = field[4], end >= start else { continue }
      let entryIndex = names.pointee.index(local, field[2], judges: judges, shapeReading: shapeReading)
      let entry = names.pointee.entries[entryIndex]
      let value = decode(Bytes(start: start, count: end - start))
      if readsHTML { shapes.pointee.attribute(entry.hash, entry.space, value, entry.shapeExtent) }
      (attributes + used).initialize(
        to: Attribute(name: entry.name, space: entry.space, value: value, local: local, entry: entryIndex))
      used += 1
    }
    return Attributes(start: attributes, count: used)
  }

  /// The value with `&` for the `&#38;` that the parser leaves when it expands no entities; it decodes all the others.
  private func decode(_ value: Bytes) -> Bytes {
    guard value.contains(UInt8(ascii: "&")) else { return value }
    let copy = UnsafeMutablePointer<UInt8>.allocate(capacity: value.count)
    decoded.pointee.append(copy)
    var length = 0
    var index = 0
    while index < value.count {
      copy[length] = value[index]
      length += 1
      index += value.starts(with: "&#38;", at: index) ? 5 : 1
    }
    return Bytes(start: copy, count: length)
  }

  private func forgetDecoded() {
    guard !decoded.pointee.isEmpty else { return }
    for copy in decoded.pointee { copy.deallocate() }
    decoded.pointee.removeAll(keepingCapacity: true)
  }

  // MARK: The parser

  /// The parser, made anew when it knows more names than are worth keeping.
  private func readyParser() -> xmlParserCtxtPtr? {
    if let parser, vd_xml_name_count(parser) <= LibXML.mostNames { return parser }
    if let parser { xmlFreeParserCtxt(parser) }
    names.pointee = NameTable()
    for judge in judges { judge.forgetNames() }
    guard LibXML.isReady, let fresh = xmlNewParserCtxt() else {
      parser = nil
      return nil
    }
    vd_xml_set_handlers(fresh, &handlers, Unmanaged.passUnretained(self).toOpaque())
    parser = fresh
    return fresh
  }

  private static func handlers() -> xmlSAXHandler {
    var handlers = xmlSAXHandler()
    handlers.initialized = UInt32(XML_SAX2_MAGIC)
    handlers.startElementNs = { user, local, prefix, address, spaces, _, count, _, fields in
      guard let local else { return }
      if spaces > 0 { tell(user) { $0.declare(Int(spaces)) } }
      tell(user) { $0.start(local, prefix: prefix, address: address, count: Int(count), fields) }
    }
    handlers.endElementNs = { user, _, _, _ in tell(user) { $0.end() } }
    handlers.characters = { user, text, length in
      guard let text, length > 0 else { return }
      tell(user) { $0.characters(Bytes(start: text, count: Int(length))) }
    }
    handlers.ignorableWhitespace = handlers.characters
    handlers.cdataBlock = { user, text, length in
      guard let text, length >= 0 else { return }
      tell(user) { $0.section(Bytes(start: text, count: Int(length))) }
    }
    handlers.processingInstruction = { user, _, _ in tell(user) { $0.instruction() } }
    handlers.reference = { user, name in
      tell(user) { $0.fail(Int32(truncatingIfNeeded: XML_ERR_UNDECLARED_ENTITY.rawValue), "", [name?.spelling ?? ""]) }
    }
    handlers.serror = { user, error in
      guard let error = error?.pointee, error.level.rawValue >= XML_ERR_ERROR.rawValue else { return }
      let details = [error.str1, error.str2, error.str3].compactMap { $0.map { String(cString: $0) } }
      let message = error.message.map { String(cString: $0) } ?? ""
      tell(user) { $0.fail(error.code, message, details) }
    }
    return handlers
  }
}

/// Calls the reader behind a callback's pointer, which lives as long as its parser does.
@inline(__always) private func tell(_ user: UnsafeMutableRawPointer?, _ event: (DocumentReader) -> Void) {
  guard let user else { return }
  Unmanaged<DocumentReader>.fromOpaque(user)._withUnsafeGuaranteedRef { event($0) }
}
