/// A template taken apart: text, tags, and what stands between a tag and its closing tag.
indirect enum Node: Sendable {
  /// Bytes of the source that are written as they stand.
  case text(Range<Int>)
  /// The beginning of a line of the source: here goes the indentation of the tag that included the template.
  case lineStart
  /// `{{name}}`, or with `isRaw` `{{{name}}}`
  case value(Name, isRaw: Bool, Range<Int>)
  /// `{{#name}}…{{/name}}`, or with `isInverted` `{{^name}}…{{/name}}`
  case section(Name, isInverted: Bool, [Node], Range<Int>)
  /// `{{>name}}`
  case partial(String, Indent?, Range<Int>)
  /// `{{<name}}…{{/name}}` with the blocks given between
  case parent(String, [Block], Indent?, Range<Int>)
  /// `{{$name}}…{{/name}}` outside of a parent: what may be replaced
  case block(Block)
}

/// The blanks that are put before every line of what is included.
typealias Indent = [UInt8]

/// `{{$name}}…{{/name}}`: text that a parent takes in place of its own, or that may be so replaced.
final class Block: Sendable {
  let name: String
  /// The opening tag.
  let place: Place
  let content: [Node]
  /// A Boolean value that indicates whether the content's first line has a line of its own in the source, and so begins
  /// with a `lineStart`.
  let beginsLine: Bool
  /// For a block that may be replaced and has its lines for itself: the blanks that stand before every line of what
  /// replaces it.
  let indent: Indent?
  /// A Boolean value that indicates whether the same blanks were taken from the block's own content, and are put back.
  let isDedented: Bool

  init(name: String, place: Place, content: [Node], beginsLine: Bool, indent: Indent? = nil, isDedented: Bool = false) {
    self.name = name
    self.place = place
    self.content = content
    self.beginsLine = beginsLine
    self.indent = indent
    self.isDedented = isDedented
  }
}
