internal import CLibXML2

/// Stands between the parser's callbacks and a part's reader: depth, what is passed over, when to stop.
final class ParserListener {
  private let events: PartEvents
  private let stream: PartStream
  private let state: UnsafeMutablePointer<PartEvents.State>
  private let parser: xmlParserCtxtPtr
  private let limits: ReadingLimits
  /// How many events there had been, and how many bytes were read since they were counted.
  private var eventsAtRead = 0
  private var quietBytes = 0

  init(_ events: PartEvents, stream: PartStream, parser: xmlParserCtxtPtr, limits: ReadingLimits) {
    self.events = events
    self.stream = stream
    self.parser = parser
    self.limits = limits
    state = events.state
  }

  /// Unpacks more for the parser.
  func read(into piece: UnsafeMutableRawPointer, atMost capacity: Int) -> Int {
    let count = stream.read(into: piece, atMost: capacity)
    let eventsNow = state.pointee.count
    if eventsNow == eventsAtRead {
      quietBytes += max(count, 0)
    } else {
      eventsAtRead = eventsNow
      quietBytes = 0
    }
    guard quietBytes <= limits.quietBytes else {
      events.fail(.damaged(part: events.part))
      return -1
    }
    return count
  }

  func start(
    _ local: UnsafePointer<UInt8>, space: UnsafePointer<UInt8>?, _ attributes: Attributes, declares: Bool
  ) {
    state.pointee.count &+= 1
    state.pointee.depth += 1
    let depth = state.pointee.depth
    if depth > limits.depth || attributes.count > limits.attributes || (declares && hasTooManyNamespaces) {
      return stop(.damaged(part: events.part))
    }
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
    state.pointee.count &+= 1
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
    state.pointee.count &+= 1
    if state.pointee.wantsText, state.pointee.passedOver == 0 { state.pointee.text.append(text, length) }
  }

  func refuse() { stop(.externalContent(part: events.part)) }

  private var hasTooManyNamespaces: Bool { Int(vd_xml_namespace_count(parser)) > limits.attributes * 2 }

  private func stop(_ problem: WorkbookProblem) {
    events.fail(problem)
    xmlStopParser(parser)
  }
}
