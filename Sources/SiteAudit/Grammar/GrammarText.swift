/// The grammars as text: RELAX NG in XML syntax, each in a file of its own.
///
/// They are string literals so that no file need be found when the program runs.
enum GrammarText {
  /// The grammar of pages: HTML, and what a page may hold of SVG and MathML, each a `div` with its namespace.
  static let page =
    "<grammar xmlns=\"http://relaxng.org/ns/structure/1.0\">\(html)\n\(svg)\n\(mathml)\n</grammar>"
}
