internal import CCMark
internal import CampaignModel
internal import Diagnostics
internal import VietnameseText

/// Reads a story or the yearbook's foreword: front matter and Markdown, rendered to HTML that can stand in a page under a
/// heading of level 2.
///
/// A link to a file keeps its address within the campaign (`href="documents/…"`): where the file is published, and how far
/// the page is from there, is for whoever makes the page. No other address without `http` is let through.
struct StoryReader {
  private let file: TextFile
  /// The files that a link may name; `nil` in what is printed, where no link leads to a file.
  private let documents: [String: Int]?
  private var log: ProblemLog
  private var firstLine = 1
  private var markdown = ""
  /// The lines of the Markdown, taken apart when the first problem needs its place.
  private lazy var lines = markdown.split(separator: "\n", omittingEmptySubsequences: false)

  /// The story of a file whose name is the dossier's id.
  ///
  /// - Parameter documents: The files that a link may name, by path relative to the campaign folder.
  static func read(_ file: TextFile, id: String, documents: [String: Int], log: inout ProblemLog) -> Story? {
    var reader = StoryReader(file: file, documents: documents, log: log)
    defer { log = reader.log }
    return reader.story(id)
  }

  /// The yearbook's foreword; `nil` where it cannot be used, which is said.
  static func readForeword(_ file: TextFile, log: inout ProblemLog) -> Foreword? {
    var reader = StoryReader(file: file, documents: nil, log: log)
    defer { log = reader.log }
    return reader.foreword()
  }

  private init(file: TextFile, documents: [String: Int]?, log: ProblemLog) {
    self.file = file
    self.documents = documents
    self.log = log
  }

  private mutating func story(_ id: String) -> Story? {
    let text = StoryText(file, log: &log)
    var (title, author): (String?, String?)
    readFrontMatter(text, [.optional("title"), .optional("author")]) { decoder, group in
      title = decoder.text(group, "title")
      author = decoder.text(group, "author")
    }
    guard let html = html(of: text) else { return nil }
    if html.isEmpty { log.add(.emptyStory(at: SourceLocation(file: file.path))) }
    return Story(
      honoureeID: id, title: title, author: author, body: RenderedMarkdown(html: html), file: file.path)
  }

  private mutating func foreword() -> Foreword? {
    let text = StoryText(file, log: &log)
    var (title, signer, position): (String?, String?, String?)
    var date: CalendarDay?
    let keys: [SettingsDecoder.Key] = [
      .optional("title"), .optional("signer"), .optional("position"), .optional("date"),
    ]
    readFrontMatter(text, keys) { decoder, group in
      title = decoder.text(group, "title")
      signer = decoder.text(group, "signer")
      position = decoder.text(group, "position")
      date = decoder.day(group, "date")
    }
    guard let html = html(of: text) else { return nil }
    let place = SourceLocation(file: file.path)
    if html.isEmpty { log.add(.forewordEmpty(at: place)) }
    if signer == nil { log.add(.forewordNotSigned(at: place)) }
    guard let signer, !html.isEmpty else { return nil }
    return Foreword(
      title: title, signer: signer, position: position, date: date, body: RenderedMarkdown(html: html),
      file: file.path)
  }

  private mutating func html(of text: StoryText) -> [UInt8]? {
    firstLine = text.firstLine
    markdown = text.markdown
    guard let document = MarkdownDocument(text.markdown) else { return nil }
    // Deeper is a slip, and more than those who read the page afterwards will bear.
    if let node = document.firstNode(deeperThan: Limits.storyDepth) {
      log.add(.storyTooDeep(at: SourceLocation(file: file.path, line: firstLine + node.line - 1, column: 1)))
      return nil
    }
    Self.setHeadings(document)
    removeWhatIsNotPublished(document)
    Self.removeEmptied(document)
    return document.html()
  }

  private mutating func readFrontMatter(
    _ text: StoryText, _ keys: [SettingsDecoder.Key],
    _ body: (inout SettingsDecoder, SettingsDecoder.Group) -> Void
  ) {
    guard let frontMatter = text.frontMatter,
      frontMatter.bytes.contains(where: { $0 > UInt8(ascii: " ") }),
      let root = YAMLDocument.parse(frontMatter, log: &log)
    else { return }
    var decoder = SettingsDecoder(log: log)
    defer { log = decoder.log }
    if let group = decoder.group(root, "", keys) { body(&decoder, group) }
  }

  // MARK: The tree

  /// Sets the levels of headings to 3 and deeper, one level a step, however the story numbers them: it stands under an
  /// `h2`, and assistive technology reads a skipped level as a missing part.
  private static func setHeadings(_ document: MarkdownDocument) {
    var outline: [Int] = []
    for node in document.nodes() where node.type == CMARK_NODE_HEADING {
      while let last = outline.last, last >= node.headingLevel { outline.removeLast() }
      outline.append(node.headingLevel)
      node.headingLevel = min(6, outline.count + 2)
    }
  }

  /// Takes out raw HTML, images and links that lead nowhere, and says so.
  private mutating func removeWhatIsNotPublished(_ document: MarkdownDocument) {
    for node in document.nodes().reversed() {
      switch node.type {
      case CMARK_NODE_HTML_BLOCK, CMARK_NODE_HTML_INLINE:
        log.add(.storyHTMLDropped(at: place(of: node)))
        document.remove(node)
      case CMARK_NODE_IMAGE:
        log.add(.storyImageDropped(node.url, at: place(of: node)))
        document.remove(node)
      case CMARK_NODE_LINK:
        if let problem = problem(of: node.url, at: place(of: node)) {
          log.add(problem)
          document.unwrap(node)
        }
      case CMARK_NODE_CODE_BLOCK: node.clearFenceInfo()
      default: break
      }
    }
  }

  /// Where a node stands: libcmark tells the line of blocks alone, so what the node says is looked for from there.
  private mutating func place(of node: MarkdownDocument.Node) -> SourceLocation {
    let first = node.line - 1
    for index in first..<max(first, min(lines.count, first + 200)) {
      guard !node.sourceText.isEmpty, let range = lines[index].firstRange(of: node.sourceText) else { continue }
      let column = lines[index].unicodeScalars.distance(from: lines[index].startIndex, to: range.lowerBound) + 1
      return SourceLocation(file: file.path, line: firstLine + index, column: column)
    }
    return SourceLocation(file: file.path, line: firstLine + first, column: 1)
  }

  /// Takes out what was left with nothing in it.
  private static func removeEmptied(_ document: MarkdownDocument) {
    let holders = [
      CMARK_NODE_PARAGRAPH, CMARK_NODE_HEADING, CMARK_NODE_BLOCK_QUOTE, CMARK_NODE_LIST, CMARK_NODE_ITEM,
      CMARK_NODE_EMPH, CMARK_NODE_STRONG, CMARK_NODE_LINK,
    ]
    for node in document.nodes().reversed() where !node.hasChildren && holders.contains(node.type) {
      document.remove(node)
    }
  }

  // MARK: Links

  private func problem(of url: String, at place: SourceLocation) -> Diagnostic? {
    let lower = url.lowercased()
    if lower.hasPrefix("http://") || lower.hasPrefix("https://") {
      let host = lower.drop { $0 != "/" }.dropFirst(2).prefix { !"/?#".contains($0) }
      return host.isEmpty ? .storyLinkForm(url, at: place) : nil
    }
    if ["javascript:", "vbscript:", "data:", "file:"].contains(where: lower.hasPrefix) {
      return .storyLinkUnsafe(url, at: place)
    }
    guard url.hasPrefix("documents/") else { return .storyLinkForm(url, at: place) }
    guard let documents else { return .forewordLinkDropped(url, at: place) }
    let path = Self.percentDecoded(url)
    if documents[path] != nil { return nil }
    return .storyLinkMissing(path, nearMiss: FileNameNearMiss.of(path, among: documents.keys.sorted()), at: place)
  }

  /// The text with `%20` and the like as the characters they stand for.
  private static func percentDecoded(_ url: String) -> String {
    let bytes = Array(url.utf8)
    var decoded: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count,
        let byte = UInt8(String(decoding: bytes[(index + 1)...(index + 2)], as: UTF8.self), radix: 16)
      {
        decoded.append(byte)
        index += 3
      } else {
        decoded.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: decoded, as: UTF8.self)
  }
}
