/// The element and attribute names that the judges speak of; every other name is `other`.
///
/// A name has no namespace: `title` is one name, whether of a page, of a drawing or of an attribute.
enum Name: UInt8, CaseIterable, Sendable {
  case other
  // Elements.
  case html, head, body, title, meta, link, script, style, base
  case a, area, blockquote, q, ins, del, form, label, button, input, textarea, select, output, object, embed, iframe
  case img, picture, source, video, audio, track, br, hr, col, wbr, param, h1
  case svg, math, foreignObject, desc, use, image, feImage
  case feed, entry, content, icon, logo, rss, channel, item, enclosure, url
  case urlset, sitemapindex, loc
  // Attributes.
  case id, name, lang, charset, httpEquiv, property, rel, type, alt, role
  case href, src, srcset, imagesrcset, poster, data, action, formaction, cite, background, ping
  case `for`, headers, list, itemref, popovertarget, commandfor, usemap
  case ariaActivedescendant, ariaControls, ariaDescribedby, ariaDetails, ariaErrormessage, ariaFlowto, ariaLabelledby
  case ariaOwns
  case fill, stroke, filter, mask, clipPath, markerStart, markerMid, markerEnd

  /// The name as markup spells it.
  var spelling: String {
    switch self {
    case .other: ""
    case .httpEquiv: "http-equiv"
    case .clipPath: "clip-path"
    case .markerStart: "marker-start"
    case .markerMid: "marker-mid"
    case .markerEnd: "marker-end"
    case .ariaActivedescendant: "aria-activedescendant"
    case .ariaControls: "aria-controls"
    case .ariaDescribedby: "aria-describedby"
    case .ariaDetails: "aria-details"
    case .ariaErrormessage: "aria-errormessage"
    case .ariaFlowto: "aria-flowto"
    case .ariaLabelledby: "aria-labelledby"
    case .ariaOwns: "aria-owns"
    default: String(describing: self)
    }
  }

  private static let bySpelling = Dictionary(uniqueKeysWithValues: allCases.dropFirst().map { ($0.spelling, $0) })

  /// The name spelled so, exactly.
  init(spelling: String) {
    self = Self.bySpelling[spelling] ?? .other
  }

  /// A Boolean value that indicates whether HTML lets an element of this name have no content and no end tag.
  /// Source: HTML standard, 13.1.2, void elements; `param` is obsolete but parsed so.
  var isVoid: Bool {
    switch self {
    case .area, .base, .br, .col, .embed, .hr, .img, .input, .link, .meta, .param, .source, .track, .wbr: true
    default: false
    }
  }
}

/// The namespaces that the judges tell apart.
enum Space: UInt8, Sendable {
  /// In no namespace: an attribute, or an element of a document that declares none.
  case none
  case html
  case svg
  case math
  case xlink
  case xml
  case atom
  case sitemap
  case other

  /// The namespace of this address.
  init(address: String) {
    self = Self.byAddress[address] ?? .other
  }

  private static let byAddress: [String: Space] = [
    "http://www.w3.org/1999/xhtml": .html,
    "http://www.w3.org/2000/svg": .svg,
    "http://www.w3.org/1998/Math/MathML": .math,
    "http://www.w3.org/1999/xlink": .xlink,
    "http://www.w3.org/XML/1998/namespace": .xml,
    "http://www.w3.org/2005/Atom": .atom,
    "http://www.sitemaps.org/schemas/sitemap/0.9": .sitemap,
  ]
}
