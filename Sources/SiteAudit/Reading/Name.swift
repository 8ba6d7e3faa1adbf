/// The element and attribute names that the judges speak of; every other name is `other`.
///
/// A name has no namespace: `title` is one name, whether of a page, of a drawing or of an attribute.
enum Name: UInt16, CaseIterable, Sendable {
  case other
  // Elements.
  case html, head, body, title, meta, link, script, style, base
  case a, area, blockquote, q, ins, del, form, label, button, input, textarea, select, output, object, embed, iframe
  case img, picture, source, video, audio, track, br, hr, col, wbr, param, h1
  case abbr, address, article, aside, b, bdi, bdo, canvas, caption, code, colgroup, datalist, dd, details, dfn
  case dialog, div, dl, dt, em, fieldset, figcaption, figure, footer, h2, h3, h4, h5, h6, header, hgroup, i, kbd
  case legend, li, main, map, mark, menu, meter, nav, noscript, ol, optgroup, option, p, pre, progress, rp, rt
  case ruby, s, samp, search, section, selectedcontent, slot, small, span, strong, sub, summary, sup, table, tbody
  case td, template, tfoot, th, thead, time, tr, u, ul, `var`
  case svg, math, foreignObject, desc, use, image, feImage
  case feed, entry, content, icon, logo, rss, channel, item, enclosure, url
  case urlset, sitemapindex, loc
  // Attributes.
  case id, name, lang, charset, httpEquiv, property, rel, type, alt, role
  case href, src, srcset, imagesrcset, poster, data, action, formaction, cite, background, ping
  case `for`, headers, list, itemref, popovertarget, commandfor, usemap
  case ariaActivedescendant, ariaControls, ariaDescribedby, ariaDetails, ariaErrormessage, ariaFlowto, ariaLabelledby
  case ariaOwns
  case accept, acceptCharset, accesskey, allow, allowfullscreen, `as`, async, autocapitalize, autocomplete
  case autocorrect, autofocus, autoplay, blocking, checked, `class`, closedby, color, colorspace, cols, colspan
  case command, contenteditable, controls, coords, crossorigin, datetime, decoding, `default`, `defer`, dir, dirname
  case disabled, download, draggable, enctype, enterkeyhint, fetchpriority, formenctype, formmethod
  case formnovalidate, formtarget, height, hidden, high, hreflang, imagesizes, inert, inputmode, integrity, `is`
  case ismap, itemid, itemprop, itemscope, itemtype, kind, loading, loop, low, max, maxlength, media, method, min
  case minlength, multiple, muted, nomodule, nonce, novalidate, open, optimum, pattern, placeholder, playsinline
  case popover, popovertargetaction, preload, readonly, referrerpolicy, required, reversed, rows, rowspan, sandbox
  case scope, selected, shadowrootmode, shape, size, sizes, spellcheck, srcdoc, srclang, start, step, tabindex
  case target, translate, value, width, wrap, writingsuggestions
  case ariaAtomic, ariaAutocomplete, ariaBraillelabel, ariaBrailleroledescription, ariaBusy, ariaChecked
  case ariaColcount, ariaColindex, ariaColindextext, ariaColspan, ariaCurrent, ariaDescription, ariaDisabled
  case ariaDropeffect, ariaExpanded, ariaGrabbed, ariaHaspopup, ariaHidden, ariaInvalid, ariaKeyshortcuts
  case ariaLabel, ariaLevel, ariaLive, ariaModal, ariaMultiline, ariaMultiselectable, ariaOrientation
  case ariaPlaceholder, ariaPosinset, ariaPressed, ariaReadonly, ariaRelevant, ariaRequired, ariaRoledescription
  case ariaRowcount, ariaRowindex, ariaRowindextext, ariaRowspan, ariaSelected, ariaSetsize, ariaSort
  case ariaValuemax, ariaValuemin, ariaValuenow, ariaValuetext
  case fill, stroke, filter, mask, clipPath, markerStart, markerMid, markerEnd

  /// The name as markup spells it.
  var spelling: String {
    switch self {
    case .other: return ""
    case .httpEquiv: return "http-equiv"
    case .acceptCharset: return "accept-charset"
    case .clipPath: return "clip-path"
    case .markerStart: return "marker-start"
    case .markerMid: return "marker-mid"
    case .markerEnd: return "marker-end"
    default:
      let name = String(describing: self)
      guard name.hasPrefix("aria"), name.count > 4 else { return name }
      return "aria-" + name.dropFirst(4).lowercased()
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
