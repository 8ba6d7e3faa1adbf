internal import CLibXML2
internal import Diagnostics

/// The document being read, as its judges see it: its bytes, where the parser stands, what encloses that place, and
/// what they have found.
final class Page {
  private(set) var path = ""
  private(set) var kind = FileKind.other
  /// The document's bytes, as they were given.
  private(set) var source = Bytes(start: nil, count: 0)
  var findings: FindingList
  let links: LinkCollector
  /// The open elements, the root first.
  var stack: [OpenElement] { opened.pointee }
  /// Used at every event: behind a pointer, the runtime does not watch each access.
  private let opened: UnsafeMutablePointer<[OpenElement]>
  /// The title, where there is one.
  var title: String?
  /// A Boolean value that indicates whether the page asks search engines to leave it out.
  var isHidden = false
  /// A Boolean value that indicates whether the page gives another page's address as its own.
  var isCopy = false

  /// The page's ids, spelled out when a finding first needs them.
  var spelledIDs: [String] {
    if let ids = spelledIDsOrNil { return ids }
    let ids = IDScan.ids(in: source)
    spelledIDsOrNil = ids
    return ids
  }

  private var spelledIDsOrNil: [String]?

  /// Where the text of the innermost element that asked for it is collected.
  private(set) var captured: [UInt8] = []
  private(set) var captureDepth: Int?
  /// The most that is collected, in bytes.
  private static let captureLimit = 1 << 16

  private var parser: xmlParserCtxtPtr?

  /// - Parameter links: Gathers what is linked; shared by the readers of one worker, which take turns.
  init(links: LinkCollector) {
    self.links = links
    findings = FindingList(path: "", bytes: source, options: AuditOptions())
    opened = .allocate(capacity: 1)
    opened.initialize(to: [])
    opened.pointee.reserveCapacity(64)
  }

  deinit {
    opened.deinitialize(count: 1)
    opened.deallocate()
  }

  /// Begins another document.
  func begin(_ bytes: Bytes, kind: FileKind, findings: FindingList, parser: xmlParserCtxtPtr) {
    path = findings.path
    self.kind = kind
    source = bytes
    self.findings = findings
    self.parser = parser
    title = nil
    isHidden = false
    isCopy = false
    spelledIDsOrNil = nil
    opened.pointee.removeAll(keepingCapacity: true)
    captureDepth = nil
  }

  /// Lets go of the document, whose bytes are about to be gone.
  func end() {
    source = Bytes(start: nil, count: 0)
    findings = FindingList(path: "", bytes: source, options: AuditOptions())
    parser = nil
  }

  /// The element that encloses the one being told.
  var parent: OpenElement? { opened.pointee.last }

  // MARK: Places

  /// The offset of the parser: at the `>` or `/>` of the start tag being told, after the end tag being told.
  var cursor: Int {
    guard let parser, let at = vd_xml_cursor(parser), let base = vd_xml_base(parser) else { return 0 }
    return Int(bitPattern: UInt(vd_xml_consumed(parser))) + (at - base)
  }

  /// The byte at which the parser stands.
  var byteAtCursor: UInt8? { parser.flatMap { vd_xml_cursor($0)?.pointee } }

  /// The offset of the `<` of the start tag being told.
  var tagStart: Int { TagScanner(source).tagStart(before: cursor) }

  /// The offset of some bytes that the parser passes on as they stand in the document; nil for what it decoded.
  @inline(__always) func offset(of bytes: Bytes) -> Int? {
    guard let parser, let start = bytes.baseAddress, let base = vd_xml_base(parser), let end = vd_xml_end(parser),
      start >= base, start <= end
    else { return nil }
    return Int(bitPattern: UInt(vd_xml_consumed(parser))) + (start - base)
  }

  /// The offset of the value of an attribute of the start tag being told, after its quote.
  func offset(of attribute: Attribute) -> Int {
    if let offset = offset(of: attribute.value) { return offset }
    let start = tagStart
    return TagScanner(source).attribute(spelling(of: attribute), ofTagAt: start)?.value.lowerBound ?? start
  }

  /// The attribute's name as the source spells it, for the namespaces whose prefix is fixed or usual.
  func spelling(of attribute: Attribute) -> String {
    let local = attribute.local.spelling
    switch attribute.space {
    case .xml: return "xml:" + local
    case .xlink: return "xlink:" + local
    default: return local
    }
  }

  // MARK: Findings, made only while more are kept

  /// A finding about the start tag being told.
  func report(_ finding: @autoclosure () -> Finding) {
    guard !findings.isFull else { return }
    let made = finding()
    let start = tagStart
    findings.add(made, at: start, length: TagScanner(source).tagNameLength(at: start))
  }

  /// A finding about the value of an attribute of the start tag being told; about its name when the value is empty.
  func report(_ finding: @autoclosure () -> Finding, at attribute: Attribute) {
    guard !findings.isFull else { return }
    let made = finding()
    let start = tagStart
    guard let place = TagScanner(source).attribute(spelling(of: attribute), ofTagAt: start) else { return report(made) }
    let range = place.value.isEmpty ? place.name : place.value
    findings.add(made, at: range.lowerBound, length: range.count)
  }

  /// A finding about the `length` bytes at `offset`.
  func report(_ finding: @autoclosure () -> Finding, at offset: Int, length: Int = 1) {
    guard !findings.isFull else { return }
    let made = finding()
    findings.add(made, at: offset, length: length)
  }

  // MARK: The reader's side

  /// Begins to collect the text of the element being told, until it ends.
  func captureText() {
    guard captureDepth == nil else { return }
    captureDepth = opened.pointee.count
    captured.removeAll(keepingCapacity: true)
  }

  var capturesText: Bool { captureDepth != nil }

  func capture(_ text: Bytes) {
    guard captured.count < Self.captureLimit else { return }
    captured.append(contentsOf: text)
  }

  func open(_ element: OpenElement) {
    opened.pointee.append(element)
  }

  /// The element opened last, which now ends.
  func close() -> OpenElement? {
    opened.pointee.popLast()
  }

  /// Ends the collecting that the element just closed had asked for, once its judges were told.
  func endCapture() {
    if captureDepth == opened.pointee.count { captureDepth = nil }
  }
}
