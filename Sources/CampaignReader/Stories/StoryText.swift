internal import Diagnostics
internal import VietnameseText

/// A story's file taken apart: the front matter between two lines `---`, and the Markdown after it, cleaned.
struct StoryText {
  /// The front matter with as many line breaks before it as it has in the file, so that places are the file's; `nil`
  /// where there is none.
  private(set) var frontMatter: TextFile?
  /// The Markdown, likewise.
  private(set) var markdown = ""
  /// The file's line on which the Markdown begins, from 1.
  private(set) var firstLine = 1

  init(_ file: TextFile, log: inout ProblemLog) {
    var lines = Self.lines(of: file.text)
    if lines.first.map(Self.isFence) == true {
      if let end = lines.dropFirst().firstIndex(where: Self.isFence) {
        let text = "\n" + lines[1..<end].map { String($0) + "\n" }.joined()
        frontMatter = TextFile(path: file.path, bytes: Array(text.utf8), log: &log)
        lines.removeFirst(end + 1)
        firstLine = end + 2
      } else {
        log.add(.frontMatterNotClosed(at: SourceLocation(file: file.path, line: 1, column: 1)))
        lines = []
      }
    }
    var cleaned: [String] = []
    for (index, line) in lines.enumerated() {
      cleaned.append(Self.clean(line, at: firstLine + index, of: file.path, log: &log))
    }
    markdown = cleaned.map { $0 + "\n" }.joined()
  }

  /// The lines of a text; LF, CR and CR LF end one.
  private static func lines(of text: String) -> [Substring] {
    let bytes = text.utf8
    var lines: [Substring] = []
    var start = bytes.startIndex
    var index = start
    while index < bytes.endIndex {
      let byte = bytes[index]
      let next = bytes.index(after: index)
      if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") {
        lines.append(text[start..<index])
        let isPair = byte == UInt8(ascii: "\r") && next < bytes.endIndex && bytes[next] == UInt8(ascii: "\n")
        start = isPair ? bytes.index(after: next) : next
        index = start
      } else {
        index = next
      }
    }
    lines.append(text[start...])
    return lines
  }

  private static func isFence(_ line: Substring) -> Bool {
    line.hasPrefix("---") && line.dropFirst(3).allSatisfy { $0 == " " }
  }

  /// The line in use; what was found in it goes to the log at its place.
  private static func clean(_ line: Substring, at number: Int, of file: String, log: inout ProblemLog) -> String {
    guard CellText.mayNeedCleaning(ArraySlice(line.utf8)) else { return String(line) }
    let (text, findings) = CellText.cleaned(String(line))
    for finding in findings {
      let column = finding.scalar.flatMap { scalar in
        line.unicodeScalars.enumerated().first { $0.element == scalar }?.offset
      }
      let place = SourceLocation(file: file, line: number, column: (column ?? 0) + 1)
      log.add(.cellFinding(finding, in: String(line), at: place))
    }
    return text
  }
}

extension CellText.Finding {
  /// The character that was found, where it is one.
  fileprivate var scalar: Unicode.Scalar? {
    switch self {
    case .lookAlike(let scalar, _), .invisible(let scalar), .bidirectionalControl(let scalar), .control(let scalar),
      .privateUse(let scalar):
      scalar
    case .lostLetter: "\u{FFFD}"
    case .legacy: nil
    }
  }
}
