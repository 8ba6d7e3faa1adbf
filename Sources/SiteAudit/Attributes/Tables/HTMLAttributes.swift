/// The attributes of HTML's elements and what their values look like.
/// Source: HTML standard, the attribute lists of sections 4.1 to 4.12 and 3.2.6 (global attributes).
///
/// A line is an element, or several, and `attribute=type` for each attribute; `DatatypeNotation` says what a type is.
/// What has gone from HTML stands in `ObsoleteFeatures`.
extension AttributeTable {
  static let html = AttributeTable(
    elements: """
      html:
      head title noscript hgroup address article section nav aside header footer main search h1 h2 h3 h4 h5 h6:
      p hr pre dl dt dd figure figcaption div em strong small s cite dfn abbr ruby rt rp code var samp kbd sub sup:
      i b u mark bdi bdo span br wbr menu ul picture datalist legend summary caption thead tbody tfoot tr body:
      br wbr: -about -content -datatype -inlist -itemid -itemprop -itemref -itemscope -itemtype -prefix
      br wbr: -property -rel
      br wbr: -resource -rev -typeof -vocab
      base: -rel href=url target=navigableOrKeyword
      link: href=nonEmptyURL crossorigin=CORS rel=relOfLink media=mediaQueries integrity=integrity
      link: hreflang=languageTagOrEmpty type=mediaType referrerpolicy=REFERRER sizes=iconSizes
      link: imagesrcset=candidates
      link: imagesizes=sizes as=DESTINATION blocking=one(render) color=text disabled=boolean scope=nonEmptyURL
      link: fetchpriority=PRIORITY rev=text
      meta: -rel -rev name=metaName http-equiv=INSTRUCTION content=metaContent charset=text media=metaMedia
      style: media=mediaQueries blocking=one(render) type=one(text/css)
      blockquote q: cite=url
      ol: reversed=boolean start=integer type=exact(1|a|A|i|I)
      li: value=integer
      a: href=url target=navigableOrKeyword download=text ping=pingURLs rel=relOfAnchor
      a: hreflang=languageTagOrEmpty type=mediaType
      a: referrerpolicy=REFERRER
      data: value=text
      time: datetime=timeValue
      ins del: cite=url datetime=changeDate
      source: type=mediaType media=mediaQueries src=nonEmptyURL srcset=candidates sizes=sizes
      source: width=nonNegativeInteger
      source: height=nonNegativeInteger
      img: alt=text src=nonEmptyURL srcset=candidates sizes=sizes crossorigin=CORS usemap=hashName ismap=boolean
      img: width=nonNegativeInteger height=nonNegativeInteger referrerpolicy=REFERRER decoding=one(sync|async|auto)
      img: loading=one(lazy|eager) fetchpriority=PRIORITY
      iframe: src=nonEmptyURL srcdoc=document name=navigable sandbox=sandbox allow=permissionsPolicy
      iframe: allowfullscreen=boolean width=nonNegativeInteger height=nonNegativeInteger referrerpolicy=REFERRER
      iframe: loading=one(lazy|eager)
      embed: -href src=nonEmptyURL type=mediaType width=nonNegativeInteger height=nonNegativeInteger *
      object: data=nonEmptyURL type=mediaType name=navigable form=idReference width=nonNegativeInteger
      object: height=nonNegativeInteger
      video: src=nonEmptyURL crossorigin=CORS poster=nonEmptyURL preload=one(none|metadata|auto|) autoplay=boolean
      video: playsinline=boolean loop=boolean muted=boolean controls=boolean width=nonNegativeInteger
      video: height=nonNegativeInteger
      audio: src=nonEmptyURL crossorigin=CORS preload=one(none|metadata|auto|) autoplay=boolean loop=boolean
      audio: muted=boolean
      audio: controls=boolean
      track: kind=one(subtitles|captions|descriptions|chapters|metadata) src=nonEmptyURL srclang=languageTag
      track: label=nonEmptyText default=boolean
      map: name=word
      area: alt=text coords=areaCoordinates shape=one(circle|default|poly|rect) href=url target=navigableOrKeyword
      area: download=text ping=pingURLs rel=relOfAnchor
      table:
      colgroup col: span=int(1…1000)
      td th: colspan=int(1…1000) rowspan=int(0…65534) headers=idReferences
      th: scope=one(row|col|rowgroup|colgroup) abbr=text
      form: accept-charset=one(utf-8) action=nonEmptyURL autocomplete=one(on|off) enctype=ENCTYPE
      form: method=METHOD name=nonEmptyText novalidate=boolean target=navigableOrKeyword rel=relOfForm
      label: for=idReference
      input: accept=acceptList alpha=boolean alt=nonEmptyText autocomplete=inputAutocomplete checked=boolean
      input: colorspace=one(limited-srgb|display-p3) dirname=nonEmptyText disabled=boolean form=idReference
      input: formaction=nonEmptyURL
      input: formenctype=ENCTYPE formmethod=METHOD formnovalidate=boolean formtarget=navigableOrKeyword
      input: height=nonNegativeInteger list=idReference max=inputBound maxlength=nonNegativeInteger min=inputBound
      input: minlength=nonNegativeInteger multiple=boolean name=fieldName pattern=pattern placeholder=singleLine
      input: popovertarget=idReference popovertargetaction=one(toggle|show|hide) readonly=boolean required=boolean
      input: size=positiveInteger src=nonEmptyURL step=inputStep value=inputValue width=nonNegativeInteger
      input: type=one(hidden|text|search|tel|url|email|password|date|month|week|time|datetime-local|number|range|color\
      |checkbox|radio|file|submit|image|reset|button)
      button: command=command commandfor=idReference disabled=boolean form=idReference formaction=nonEmptyURL
      button: formenctype=ENCTYPE
      button: formmethod=METHOD formnovalidate=boolean formtarget=navigableOrKeyword name=nonEmptyText
      button: popovertarget=idReference
      button: popovertargetaction=one(toggle|show|hide) type=one(submit|reset|button) value=text
      select: autocomplete=autocomplete disabled=boolean form=idReference multiple=boolean name=nonEmptyText
      select: required=boolean
      select: size=positiveInteger
      optgroup: disabled=boolean label=text
      option: disabled=boolean label=nonEmptyText selected=boolean value=text
      textarea: autocomplete=autocomplete cols=positiveInteger dirname=nonEmptyText disabled=boolean
      textarea: form=idReference
      textarea: maxlength=nonNegativeInteger minlength=nonNegativeInteger name=nonEmptyText placeholder=text
      textarea: readonly=boolean required=boolean rows=positiveInteger wrap=one(soft|hard)
      output: for=idReferences form=idReference name=nonEmptyText
      progress: value=nonNegativeNumber max=positiveNumber
      meter: value=number min=number max=number low=number high=number optimum=number
      fieldset: disabled=boolean form=idReference name=nonEmptyText
      details: name=nonEmptyText open=boolean
      dialog: open=boolean closedby=one(any|closerequest|none)
      script: src=nonEmptyURL type=scriptType nomodule=boolean async=boolean defer=boolean crossorigin=CORS
      script: integrity=integrity referrerpolicy=REFERRER blocking=one(render) fetchpriority=PRIORITY
      template: shadowrootmode=one(open|closed) shadowrootdelegatesfocus=boolean shadowrootclonable=boolean
      template: shadowrootserializable=boolean shadowrootcustomelementregistry=boolean
      slot: name=text
      bdo: dir=one(ltr|rtl)
      body: onafterprint=script onbeforeprint=script onbeforeunload=script onhashchange=script
      body: onlanguagechange=script
      body: onmessage=script onmessageerror=script onoffline=script ononline=script onpagehide=script
      body: onpagereveal=script
      body: onpageshow=script onpageswap=script onpopstate=script onrejectionhandled=script onstorage=script
      body: onunhandledrejection=script onunload=script
      canvas: width=nonNegativeInteger height=nonNegativeInteger
      """,
    globals: """
      accesskey=accessKeys autocapitalize=one(on|off|none|sentences|words|characters) autocorrect=one(on|off|)
      autofocus=boolean class=text contenteditable=one(true|false|plaintext-only|) dir=one(ltr|rtl|auto)
      draggable=one(true|false) enterkeyhint=one(enter|done|go|next|previous|search|send)
      hidden=one(hidden|until-found|)
      id=text inert=boolean inputmode=one(none|text|tel|url|email|numeric|decimal|search) is=customElementName
      itemid=url itemprop=propertyNames itemref=idReferences itemscope=boolean itemtype=absoluteURLs
      lang=languageTagOrEmpty nonce=text
      popover=one(auto|manual|hint|) role=text slot=text spellcheck=one(true|false|) style=text
      tabindex=integer title=text translate=one(yes|no|) writingsuggestions=one(true|false|)
      about=url content=text datatype=term inlist=text prefix=prefixes property=terms rel=terms resource=url
      rev=terms
      typeof=terms vocab=absoluteURLOrEmpty
      """,
    handlers: """
      auxclick beforeinput beforematch beforetoggle blur cancel canplay canplaythrough change click close command
      contextlost contextmenu contextrestored copy cuechange cut dblclick drag dragend dragenter dragleave dragover
      dragstart drop durationchange emptied ended error focus formdata input invalid keydown keypress keyup load
      loadeddata loadedmetadata loadstart mousedown mouseenter mouseleave mousemove mouseout mouseover mouseup paste
      pause play playing progress ratechange reset resize scroll scrollend securitypolicyviolation seeked
      seeking select
      slotchange stalled submit suspend timeupdate toggle volumechange waiting wheel gotpointercapture
      lostpointercapture
      pointercancel pointerdown pointerenter pointerleave pointermove pointerout pointerover pointerup
      """)
}

extension AttributeTable {
  /// Obsolete attributes, of which `ObsoleteFeatures` tells, whose values are judged all the same.
  static let obsoleteValues = AttributeTable(
    elements: """
      img iframe: longdesc=url
      object: codebase=url classid=url codetype=mediaType usemap=hashName
      script: charset=one(utf-8)
      """, globals: "")
}
