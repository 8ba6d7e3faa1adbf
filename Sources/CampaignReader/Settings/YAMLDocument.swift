internal import Diagnostics
internal import VietnameseText
internal import Yams

/// Parses `campaign.yaml` to nodes: plain data only. Anchors, aliases, tags, merge keys and further documents are refused
/// where they stand.
struct YAMLDocument {
  /// How deep lists and groups may nest.
  private static let depth = 32
  /// Stands in for `*` while parsing, so that no alias is ever followed: a few lines of aliases can multiply without end.
  private static let star: Unicode.Scalar = "\u{E02A}"
  /// Keys that were written twice are renamed to this and a number while parsing, so that each is reported at its place.
  private static let repeated = "\u{E02B}"
  /// How many repeated keys are reported one by one.
  private static let repeatedLimit = 32

  private let file: TextFile
  private var log = ProblemLog()
  private var isRefused = false
  /// Kept as long as its nodes: they hold their anchors weakly.
  private var parser: Parser?

  private init(_ file: TextFile) {
    self.file = file
  }

  /// The root of the document; `nil` when it cannot be read, after a problem.
  static func parse(_ file: TextFile, log: inout ProblemLog) -> YAMLNode? {
    var document = YAMLDocument(file)
    swap(&document.log, &log)
    defer { swap(&document.log, &log) }
    guard document.checkCharacters(), let root = document.compose() else { return nil }
    let node = document.node(root, depth: 0)
    return document.isRefused ? nil : node
  }

  // MARK: Characters

  /// Whether the text holds only what YAML allows; the lines count as in every editor.
  private mutating func checkCharacters() -> Bool {
    var (line, column) = (1, 1)
    var isFit = true
    var previous: Unicode.Scalar = " "
    for scalar in file.text.unicodeScalars {
      switch scalar {
      case "\n", "\r":
        if !(scalar == "\n" && previous == "\r") { line += 1 }
        column = 1
        previous = scalar
        continue
      case "\t", "\u{20}"..."\u{7E}", "\u{A0}"..."\u{2027}", "\u{202A}"..."\u{D7FF}", "\u{E000}"..."\u{E029}",
        "\u{E02C}"..."\u{FEFE}", "\u{FF00}"..."\u{FFFD}", "\u{10000}"..."\u{10FFFF}":
        break
      default:
        isFit = false
        log.add(.yamlCharacter(scalar, at: SourceLocation(file: file.path, line: line, column: column)))
      }
      previous = scalar
      column += 1
    }
    return isFit
  }

  // MARK: Parsing

  private mutating func compose() -> Node? {
    var text = Self.replacing("*", with: Self.star, in: file.text)
      .split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r" || $0 == "\r\n" }.joined(separator: "\n")
    for number in 0..<Self.repeatedLimit {
      do {
        let parser = try Parser(yaml: text, resolver: .basic, encoding: .utf8)
        self.parser = parser
        let root = try parser.singleRoot()
        if root == nil { log.add(.yamlEmpty(file.path)) }
        return root
      } catch YamlError.duplicatedKeysInMapping(let keys, let context) {
        guard let key = keys.first, let renamed = rename(key, after: context.mark, number, in: text) else {
          log.add(.yamlRepeatedKey(keys.first.map(restored) ?? "", at: place(context.mark), first: nil))
          return nil
        }
        text = renamed
      } catch {
        log.add(.yamlSyntax(error, file: file))
        return nil
      }
    }
    return nil
  }

  /// Reports the second of two equal keys, and gives it another name so that parsing can go on.
  private mutating func rename(_ key: String, after mark: Mark, _ number: Int, in text: String) -> String? {
    var lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map(Array.init)
    let spellings = [key, "\"\(key)\"", "'\(key)'"].map { Array($0.unicodeScalars) }
    let name = Array("\(Self.repeated)\(number)".unicodeScalars)
    for row in lines.indices.dropFirst(max(0, mark.line - 1)) {
      let isFirst = row == mark.line - 1
      // In a block every key of a group stands in one column; in a flow they follow on.
      let columns = isFirst ? Array(mark.column..<max(mark.column, lines[row].count)) : [mark.column - 1]
      for column in columns {
        for spelling in spellings where Self.isKey(spelling, at: column, of: lines[row]) {
          log.add(
            .yamlRepeatedKey(
              restored(key), at: SourceLocation(file: file.path, line: row + 1, column: column + 1), first: place(mark))
          )
          lines[row].replaceSubrange(column..<(column + spelling.count), with: name)
          var renamed = String.UnicodeScalarView()
          renamed.append(contentsOf: lines.joined(separator: ["\n"]))
          return String(renamed)
        }
      }
    }
    return nil
  }

  /// Whether a key so spelled stands at `column`, from 0, with its colon behind it.
  private static func isKey(_ spelling: [Unicode.Scalar], at column: Int, of line: [Unicode.Scalar]) -> Bool {
    guard column >= 0, column + spelling.count < line.count, line[column...].starts(with: spelling) else {
      return false
    }
    if column > 0, ![" ", ",", "{", "\t"].contains(line[column - 1]) { return false }
    return line[(column + spelling.count)...].first { $0 != " " } == ":"
  }

  // MARK: Nodes

  private mutating func node(_ node: Node, depth: Int) -> YAMLNode {
    let place = node.mark.map(place) ?? SourceLocation(file: file.path)
    guard depth <= Self.depth else {
      refuse(.yamlTooDeep(at: place, limit: Self.depth))
      return YAMLNode(value: .scalar(nil), place: place)
    }
    if node.anchor != nil { refuse(.yamlAnchor(at: place)) }
    switch node {
    case .scalar(let scalar):
      checkTag(scalar.tag, isOrdinary: [.implicit, .str, .nonSpecific], at: place)
      return YAMLNode(value: .scalar(text(scalar, at: place)), place: place)
    case .sequence(let list):
      checkTag(list.tag, isOrdinary: [.implicit, .seq, .nonSpecific], at: place)
      return YAMLNode(value: .list(list.map { self.node($0, depth: depth + 1) }), place: place)
    case .mapping(let map):
      checkTag(map.tag, isOrdinary: [.implicit, .map, .nonSpecific], at: place)
      return YAMLNode(value: .map(map.compactMap { entry($0.key, $0.value, depth: depth) }), place: place)
    case .alias:
      refuse(.yamlAnchor(at: place))
      return YAMLNode(value: .scalar(nil), place: place)
    }
  }

  private mutating func entry(_ key: Node, _ value: Node, depth: Int) -> YAMLNode.Entry? {
    let keyPlace = key.mark.map(place) ?? SourceLocation(file: file.path)
    guard case .scalar(let scalar) = key else {
      refuse(.yamlKeyNotText(at: keyPlace))
      return nil
    }
    if scalar.string == "<<", scalar.style == .plain {
      refuse(.yamlMergeKey(at: keyPlace))
      return nil
    }
    let node = node(value, depth: depth + 1)
    if scalar.string.hasPrefix(Self.repeated) { return nil }
    if scalar.anchor != nil { refuse(.yamlAnchor(at: keyPlace)) }
    return YAMLNode.Entry(key: text(scalar, at: keyPlace) ?? "", keyPlace: keyPlace, node: node)
  }

  /// The text of a scalar, cleaned; `nil` where a plain scalar is nothing or `null`.
  private mutating func text(_ scalar: Node.Scalar, at place: SourceLocation) -> String? {
    if scalar.style == .plain {
      if ["", "~", "null", "Null", "NULL"].contains(scalar.string) { return nil }
      if scalar.string.unicodeScalars.first == Self.star {
        refuse(.yamlAnchor(at: place))
        return nil
      }
    }
    let typed = restored(scalar.string)
    guard CellText.mayNeedCleaning(ArraySlice(typed.utf8)) else { return typed.trimmedAndCollapsed }
    let (clean, findings) = CellText.cleaned(typed)
    for finding in findings { log.add(.cellFinding(finding, in: typed, at: place)) }
    return clean.trimmedAndCollapsed
  }

  private mutating func checkTag(_ tag: Tag, isOrdinary ordinary: Set<Tag.Name>, at place: SourceLocation) {
    if !ordinary.contains(Tag.Name(rawValue: tag.description)) { refuse(.yamlTag(tag.description, at: place)) }
  }

  private mutating func refuse(_ diagnostic: Diagnostic) {
    isRefused = true
    log.add(diagnostic)
  }

  private func restored(_ text: String) -> String { Self.replacing(Self.star, with: "*", in: text) }

  /// By scalars: a mark behind one makes another character of it.
  private static func replacing(_ old: Unicode.Scalar, with new: Unicode.Scalar, in text: String) -> String {
    guard text.unicodeScalars.contains(old) else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { result.append(scalar == old ? new : scalar) }
    return String(result)
  }

  private func place(_ mark: Mark) -> SourceLocation {
    SourceLocation(file: file.path, line: max(1, mark.line), column: max(1, mark.column))
  }
}
