internal import CLibXML2
internal import Diagnostics

/// Turns the parser's first complaint into one finding: HTML that is not written in XML syntax, or markup that is wrong
/// in both.
struct WellFormedness {
  let failure: DocumentReader.Failure
  let kind: FileKind
  let bytes: Bytes

  /// Adds the finding about a document that could not be read to its end.
  func report(to findings: inout FindingList) {
    let (finding, range) = judge()
    findings.add(finding, at: range.lowerBound, length: range.count)
  }

  private var isHTML: Bool { kind == .html }

  private func judge() -> (Finding, Range<Int>) {
    let offset = min(max(failure.offset, 0), bytes.count)
    if isHTML, let raw = markupInRawText() { return (.markupInScript(), raw..<raw + 1) }
    switch failure.code {
    case code(XML_ERR_UNDECLARED_ENTITY), code(XML_WAR_UNDECLARED_ENTITY):
      let name = failure.details.first ?? ""
      let start = back(to: UInt8(ascii: "&"), from: offset)
      return (.unknownEntity(name, isHTML: isHTML), start..<max(offset, start + 1))
    case code(XML_ERR_ENTITYREF_SEMICOL_MISSING):
      return ampersand(offset)
    case code(XML_ERR_NAME_REQUIRED):
      if offset > 0, bytes[offset - 1] == UInt8(ascii: "&") { return ampersand(offset) }
      return lessThan(offset)
    case code(XML_ERR_LT_IN_ATTRIBUTE):
      return (.lessThanInAttribute(isHTML: isHTML), offset..<offset + 1)
    case code(XML_ERR_ATTRIBUTE_WITHOUT_VALUE):
      let name = nameBefore(offset)
      return (.noValue(bytes.piece(name).text, isHTML: isHTML), name)
    case code(XML_ERR_ATTRIBUTE_NOT_STARTED):
      return (.noQuotes(isHTML: isHTML), offset..<offset + 1)
    case code(XML_ERR_ATTRIBUTE_REDEFINED), code(XML_NS_ERR_ATTRIBUTE_REDEFINED):
      return repeatedAttribute(offset)
    case code(XML_ERR_TAG_NAME_MISMATCH), code(XML_ERR_TAG_NOT_FINISHED), code(XML_ERR_GT_REQUIRED),
      code(XML_ERR_LTSLASH_REQUIRED):
      return unclosed(offset)
    case code(XML_ERR_HYPHEN_IN_COMMENT):
      let comment = (bytes.lastOffset(of: "<!--", before: offset) ?? 0) + 4
      let hyphens = bytes.firstOffset(of: "--", from: comment) ?? offset
      return (.hyphensInComment(isHTML: isHTML), hyphens..<hyphens + 2)
    case code(XML_ERR_MISPLACED_CDATA_END):
      let end = bytes.firstOffset(of: "]]>", from: max(0, offset - 2)) ?? offset
      return (.sectionEndInText(isHTML: isHTML), end..<end + 3)
    case code(XML_ERR_COMMENT_NOT_FINISHED):
      let start = bytes.lastOffset(of: "<!--", before: offset) ?? offset
      return (.commentNeverClosed(), start..<start + 4)
    case code(XML_ERR_INVALID_HEX_CHARREF), code(XML_ERR_INVALID_DEC_CHARREF), code(XML_ERR_INVALID_CHARREF),
      code(XML_ERR_INVALID_CHAR) where isReference(before: offset):
      let start = back(to: UInt8(ascii: "&"), from: offset)
      return (.badCharacterReference(), start..<max(offset, start + 1))
    case code(XML_ERR_SPACE_REQUIRED):
      return (.noSpaceBetweenAttributes(), offset..<offset + 1)
    case code(XML_NS_ERR_UNDEFINED_NAMESPACE):
      return undeclaredPrefix(offset)
    case code(XML_ERR_DOCUMENT_END) where offset < bytes.count:
      return (.afterEnd(), offset..<offset + 1)
    case code(XML_ERR_INTERNAL_ERROR) where failure.message.contains("depth"),
      114 where failure.message.contains("depth"):
      return (.tooDeep(), offset..<offset + 1)
    default:
      return (.notWellFormed(failure.message), offset..<offset + 1)
    }
  }

  private func code(_ error: xmlParserErrors) -> Int32 { Int32(truncatingIfNeeded: error.rawValue) }

  private func ampersand(_ offset: Int) -> (Finding, Range<Int>) {
    let start = back(to: UInt8(ascii: "&"), from: offset)
    return (.bareAmpersand(isHTML: isHTML), start..<start + 1)
  }

  /// `<` where no tag begins.
  private func lessThan(_ offset: Int) -> (Finding, Range<Int>) {
    let start = offset > 0 && bytes[offset - 1] == UInt8(ascii: "<") ? offset - 1 : offset
    return (.bareLessThan(), start..<start + 1)
  }

  /// The first character to blame in a script or style that text/html reads as it stands and XML takes apart.
  private func markupInRawText() -> Int? {
    guard let start = failure.rawText,
      let end = bytes.firstOffset(of: "</script", from: start) ?? bytes.firstOffset(of: "</style", from: start)
    else { return nil }
    return (start..<end).first { bytes[$0] == UInt8(ascii: "<") || bytes[$0] == UInt8(ascii: "&") }
  }

  /// A prefix without declaration. HTML's parser knows `xlink:` in drawings by itself.
  private func undeclaredPrefix(_ offset: Int) -> (Finding, Range<Int>) {
    let prefix = failure.details.first ?? ""
    let scanner = TagScanner(bytes)
    let start = scanner.tagStart(before: offset)
    let name = scanner.attributes(ofTagAt: start).map(\.name).first {
      bytes.piece($0).text.hasPrefix(prefix + ":")
    }
    let isKnown = isHTML && prefix == "xlink" && name != nil
    return (.undeclaredPrefix(prefix, isHTML: isKnown), name ?? start..<start + scanner.tagNameLength(at: start))
  }

  /// A Boolean value that indicates whether a numeric reference stands just before: its number is no character.
  private func isReference(before offset: Int) -> Bool {
    bytes.piece(max(0, offset - 12)..<offset).firstOffset(of: "&#") != nil
  }

  private func repeatedAttribute(_ offset: Int) -> (Finding, Range<Int>) {
    let scanner = TagScanner(bytes)
    let start = scanner.tagStart(before: offset)
    var seen: Set<String> = []
    for attribute in scanner.attributes(ofTagAt: start) {
      let name = bytes.piece(attribute.name).text
      if !seen.insert(name).inserted { return (.repeatedAttribute(name), attribute.name) }
    }
    return (.repeatedAttribute(failure.details.first ?? ""), start..<start + 1)
  }

  private func unclosed(_ offset: Int) -> (Finding, Range<Int>) {
    guard let open = failure.open else { return (.notWellFormed(failure.message), offset..<offset + 1) }
    let start = TagScanner(bytes).tagStart(before: open.tagEnd)
    let tag = start..<start + TagScanner(bytes).tagNameLength(at: start)
    if isHTML, open.space == .html, Self.mayStayOpen.contains(open.name) || Name(spelling: open.name).isVoid {
      return (.leftOpen(open.name), tag)
    }
    // At the end of the file there is no end tag to point at.
    guard failure.code != code(XML_ERR_TAG_NOT_FINISHED), let end = bytes.lastOffset(of: "</", before: offset),
      end >= open.tagEnd
    else { return (.neverClosed(open.name), tag) }
    let length = TagScanner(bytes).tagNameLength(at: end)
    let found = bytes.piece(end + 2..<max(end + 2, end + length)).text
    return (.mismatch(open: open.name, found: found), end..<end + length)
  }

  /// Elements whose end tag HTML lets one leave out. Source: HTML standard, 13.1.2.4.
  private static let mayStayOpen: Set<String> = [
    "html", "head", "body", "p", "li", "dt", "dd", "tr", "td", "th", "thead", "tbody", "tfoot", "colgroup", "caption",
    "option", "optgroup", "rt", "rp",
  ]

  private func back(to byte: UInt8, from offset: Int) -> Int {
    var index = min(offset, bytes.count - 1)
    while index > 0, bytes[index] != byte { index -= 1 }
    return max(index, 0)
  }

  private func nameBefore(_ offset: Int) -> Range<Int> {
    var end = offset
    while end > 0, bytes[end - 1].isSpace { end -= 1 }
    var start = end
    while start > 0, !bytes[start - 1].isSpace, bytes[start - 1] != UInt8(ascii: "<") { start -= 1 }
    return start..<end
  }
}
