internal import CLibXML2

/// Parses a part with libxml2's SAX2 interface while it is unpacked.
///
/// Nothing outside the part is ever looked at: no network, no DTD, no entities; a part that declares a document type is
/// refused where the declaration begins.
enum PartParser {
  /// Sets the library up, once.
  private static let isReady: Bool = {
    xmlInitParser()
    return true
  }()

  /// The limits on sizes and depth are ours, so the library's own are off.
  private static let options = Int32(truncatingIfNeeded: XML_PARSE_NONET.rawValue | XML_PARSE_HUGE.rawValue)

  static func parse(_ stream: PartStream, telling events: PartEvents, depth: Int) throws(WorkbookProblem) {
    guard isReady, let parser = xmlNewParserCtxt() else { throw .damaged(part: stream.name) }
    defer { xmlFreeParserCtxt(parser) }
    let listener = ParserListener(events, parser: parser, deepest: depth)
    var handlers = Self.handlers
    vd_xml_set_handlers(parser, &handlers, Unmanaged.passUnretained(listener).toOpaque())
    let document = withExtendedLifetime((listener, stream)) {
      xmlCtxtReadIO(parser, readPiece, nil, Unmanaged.passUnretained(stream).toOpaque(), nil, nil, options)
    }
    if let document { xmlFreeDoc(document) }
    if let problem = events.state.pointee.problem ?? stream.problem { throw problem }
    guard parser.pointee.wellFormed == 1 else { throw .damaged(part: stream.name) }
    try drain(stream)
  }

  /// Unpacks what the parser left, so that the checksum is compared.
  private static func drain(_ stream: PartStream) throws(WorkbookProblem) {
    withUnsafeTemporaryAllocation(byteCount: 1 << 14, alignment: 1) { piece in
      guard let start = piece.baseAddress else { return }
      while stream.read(into: start, atMost: piece.count) > 0 {}
    }
    if let problem = stream.problem { throw problem }
  }

  private static let readPiece: xmlInputReadCallback = { user, piece, capacity in
    guard let user, let piece else { return -1 }
    return Unmanaged<PartStream>.fromOpaque(user)._withUnsafeGuaranteedRef {
      Int32(clamping: $0.read(into: piece, atMost: Int(capacity)))
    }
  }

  private static var handlers: xmlSAXHandler {
    var handlers = xmlSAXHandler()
    handlers.initialized = UInt32(XML_SAX2_MAGIC)
    handlers.startElementNs = { user, local, _, space, _, _, count, _, fields in
      guard let local else { return }
      tell(user) { $0.start(local, space: space, Attributes(fields: fields, count: Int(count))) }
    }
    handlers.endElementNs = { user, _, _, _ in tell(user) { $0.end() } }
    handlers.characters = { user, text, length in
      guard let text, length > 0 else { return }
      tell(user) { $0.characters(text, Int(length)) }
    }
    handlers.ignorableWhitespace = handlers.characters
    handlers.cdataBlock = handlers.characters
    handlers.internalSubset = { user, _, _, _ in tell(user) { $0.refuse() } }
    handlers.reference = { user, _ in tell(user) { $0.refuse() } }
    // Without a listener the library would print errors; whether there were any, it tells at the end.
    handlers.serror = { _, _ in }
    return handlers
  }
}

/// Stands between the parser's callbacks and a part's reader: depth, what is passed over, when to stop.
private final class ParserListener {
  private let events: PartEvents
  private let state: UnsafeMutablePointer<PartEvents.State>
  private let parser: xmlParserCtxtPtr
  private let deepest: Int

  init(_ events: PartEvents, parser: xmlParserCtxtPtr, deepest: Int) {
    self.events = events
    self.parser = parser
    self.deepest = deepest
    state = events.state
  }

  func start(_ local: UnsafePointer<UInt8>, space: UnsafePointer<UInt8>?, _ attributes: Attributes) {
    state.pointee.depth += 1
    let depth = state.pointee.depth
    if depth > deepest { return stop(.damaged(part: events.part)) }
    if state.pointee.passedOver > 0 { return }
    let name = ElementName(start: local)
    if depth == 1 {
      state.pointee.space = space
      if !events.isRoot(name, space: space.map { ElementName(start: $0) }) { stop(.damaged(part: events.part)) }
    } else if !events.isTold(of: space) || !events.start(name, attributes, depth: depth) {
      state.pointee.passedOver = depth
    }
    if let problem = state.pointee.problem { stop(problem) }
  }

  func end() {
    let depth = state.pointee.depth
    state.pointee.depth = depth - 1
    if state.pointee.passedOver > 0 {
      if depth == state.pointee.passedOver { state.pointee.passedOver = 0 }
      return
    }
    events.end(depth: depth)
    if let problem = state.pointee.problem { stop(problem) }
  }

  func characters(_ text: UnsafePointer<UInt8>, _ length: Int) {
    if state.pointee.wantsText, state.pointee.passedOver == 0 { state.pointee.text.append(text, length) }
  }

  func refuse() { stop(.externalContent(part: events.part)) }

  private func stop(_ problem: WorkbookProblem) {
    events.fail(problem)
    xmlStopParser(parser)
  }
}

/// Calls the listener behind a callback's pointer, which lives as long as the parse.
@inline(__always) private func tell(_ user: UnsafeMutableRawPointer?, _ event: (ParserListener) -> Void) {
  guard let user else { return }
  Unmanaged<ParserListener>.fromOpaque(user)._withUnsafeGuaranteedRef { event($0) }
}
