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

  private static let options = Int32(truncatingIfNeeded: XML_PARSE_NONET.rawValue)

  static func parse(
    _ stream: PartStream, telling events: PartEvents, limits: ReadingLimits
  ) throws(WorkbookProblem) {
    guard isReady, let parser = xmlNewParserCtxt() else { throw .damaged(part: stream.name) }
    defer { xmlFreeParserCtxt(parser) }
    let listener = ParserListener(events, stream: stream, parser: parser, limits: limits)
    let user = Unmanaged.passUnretained(listener).toOpaque()
    var handlers = Self.handlers
    vd_xml_set_handlers(parser, &handlers, user)
    let document = withExtendedLifetime(listener) {
      xmlCtxtReadIO(parser, readPiece, nil, user, nil, nil, options)
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
    return Unmanaged<ParserListener>.fromOpaque(user)._withUnsafeGuaranteedRef {
      Int32(clamping: $0.read(into: piece, atMost: Int(capacity)))
    }
  }

  private static var handlers: xmlSAXHandler {
    var handlers = xmlSAXHandler()
    handlers.initialized = UInt32(XML_SAX2_MAGIC)
    handlers.startElementNs = { user, local, _, space, namespaces, _, count, _, fields in
      guard let local else { return }
      let attributes = Attributes(fields: fields, count: Int(count))
      tell(user) { $0.start(local, space: space, attributes, declares: namespaces > 0) }
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

/// Calls the listener behind a callback's pointer, which lives as long as the parse.
@inline(__always) private func tell(_ user: UnsafeMutableRawPointer?, _ event: (ParserListener) -> Void) {
  guard let user else { return }
  Unmanaged<ParserListener>.fromOpaque(user)._withUnsafeGuaranteedRef { event($0) }
}
