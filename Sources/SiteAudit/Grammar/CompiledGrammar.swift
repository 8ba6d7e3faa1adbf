internal import CLibXML2
internal import Dispatch

/// A grammar compiled by libxml2 to automata: says quickly whether a document keeps to it.
///
/// `@unchecked Sendable` because it holds a C pointer: libxml2 never changes a schema once it is parsed, and each
/// validation has a context of its own.
final class CompiledGrammar: @unchecked Sendable {
  /// The grammar of pages, compiled when it is first needed: some 30 ms.
  static let page = CompiledGrammar(GrammarText.page)

  private let schema: xmlRelaxNGPtr?
  /// What libxml2 says against the grammar's text; a test forbids it.
  let complaint: String?

  /// Compiles the grammar of pages beside other work.
  static func prepare() {
    DispatchQueue.global().async { _ = page }
  }

  init(_ text: String) {
    var complaint = ""
    schema = LibXML.isReadyForSchemas ? Self.compile(text, &complaint) : nil
    self.complaint = schema == nil || !complaint.isEmpty ? complaint : nil
  }

  deinit {
    if let schema { xmlRelaxNGFree(schema) }
  }

  /// The first thing that breaks the grammar.
  struct Fault {
    /// What libxml2 says, in English.
    let message: String
    let line: Int
    /// Where libxml2 stood.
    let node: xmlNodePtr?
  }

  /// Judges a document.
  ///
  /// - Returns: Nil when the document keeps to the grammar, or when there is no memory to tell.
  func firstFault(in document: xmlDocPtr) -> Fault? {
    guard let schema, let context = xmlRelaxNGNewValidCtxt(schema) else { return nil }
    defer { xmlRelaxNGFreeValidCtxt(context) }
    var found = Found()
    return withUnsafeMutablePointer(to: &found) { found in
      xmlRelaxNGSetValidStructuredErrors(
        context,
        { user, error in
          guard let error = error?.pointee, let found = user?.assumingMemoryBound(to: Found.self),
            found.pointee.fault == nil || (found.pointee.fault?.node == nil && error.node != nil)
          else { return }
          let message = error.message.map { String(cString: $0) } ?? ""
          found.pointee.fault = Fault(
            message: message, line: Int(error.line), node: error.node?.assumingMemoryBound(to: xmlNode.self))
        }, found)
      guard xmlRelaxNGValidateDoc(context, document) > 0 else { return nil }
      return found.pointee.fault ?? Fault(message: "", line: 0, node: nil)
    }
  }

  private struct Found {
    var fault: Fault?
  }

  private static func compile(_ text: String, _ complaint: inout String) -> xmlRelaxNGPtr? {
    var text = text
    return text.withUTF8 { bytes -> xmlRelaxNGPtr? in
      bytes.withMemoryRebound(to: CChar.self) { bytes -> xmlRelaxNGPtr? in
        guard let parser = xmlRelaxNGNewMemParserCtxt(bytes.baseAddress, Int32(truncatingIfNeeded: bytes.count)) else {
          return nil
        }
        defer { xmlRelaxNGFreeParserCtxt(parser) }
        return withUnsafeMutablePointer(to: &complaint) { complaint in
          xmlRelaxNGSetParserStructuredErrors(
            parser,
            { user, error in
              guard let error = error?.pointee, let message = error.message else { return }
              user?.assumingMemoryBound(to: String.self).pointee += String(cString: message)
            }, complaint)
          return xmlRelaxNGParse(parser)
        }
      }
    }
  }
}
