/// Which attributes of HTML's elements need another one, some value of it, or some parent; a line without attributes
/// says what the element itself needs.
///
/// `@name`: it has the attribute; `!@name`: it has not; `name=a|b`: its value is one of these; `name!=a|b`: it is none;
/// `name~a|b`: its words contain one; `in=a|b`: the parent is one; `kind=…`: what sort of script it is.
/// Source: HTML standard, 4.2 to 4.12, as the Nu checker applies it.
extension AttributeCondition {
  static let lines = """
    a: charset coords datafld datasrc download hreflang methods name ping needs @href
    a: referrerpolicy rel shape target type urn needs @href
    a: about content datatype inlist itemid itemprop itemref itemscope itemtype prefix property needs @href
    a: resource rev typeof vocab needs @href
    area: alt needs @href
    area: href needs @alt
    area: shape needs @coords or shape=default
    area: coords needs shape!=default
    base: needs @href or @target
    bdo: needs @dir
    button: formaction formenctype formmethod formnovalidate formtarget needs type=submit
    data: needs @value
    img: needs @src or @srcset
    img: sizes needs @srcset
    input: needs type!=image or @alt
    input: needs type!=button or @value
    input: align border hspace ismap vspace needs type!=hidden
    input: accept needs type=file
    input: alpha colorspace needs type=color
    input: alt height src width usemap needs type=image
    input: autocomplete needs type!=checkbox|radio|file|submit|image|reset|button
    input: checked needs type=checkbox|radio
    input: dirname needs type=hidden|text|search|tel|url|email|password|submit
    input: formaction formenctype formmethod formnovalidate formtarget needs type=submit|image
    input: list needs type=text|search|tel|url|email|date|month|week|time|datetime-local|number|range|color
    input: max min step needs type=date|month|week|time|datetime-local|number|range
    input: maxlength minlength pattern needs type=text|search|tel|url|email|password
    input: multiple needs type=email|file
    input: placeholder needs type=text|search|tel|url|email|password|number
    input: popovertarget popovertargetaction needs type=submit|image|reset|button
    input: readonly needs type=text|search|tel|url|email|password|date|month|week|time|datetime-local|number
    input: required needs type!=hidden|range|color|submit|image|reset|button
    input: size needs type!=hidden|number|range
    input: value needs type!=file|image
    li: value needs in=ol
    link: needs @href or @imagesrcset or @resource
    link: needs @rel or @itemprop or @property
    link: as needs rel~preload|modulepreload
    link: blocking needs rel~stylesheet
    link: color needs rel~mask-icon
    link: disabled needs rel~stylesheet
    link: imagesizes needs @imagesrcset
    link: imagesizes imagesrcset needs rel~preload as=image
    link: integrity needs rel~stylesheet|preload|modulepreload
    link: itemprop needs !@rel
    link: scope needs rel~serviceworker
    link: sizes needs rel~icon|apple-touch-icon|apple-touch-icon-precomposed
    link: needs !rel~preload or @as
    map: needs @name
    meta: needs @name or @http-equiv or @charset or @itemprop or @property
    meta: needs @content or @charset
    meta: name needs !@http-equiv !@charset !@itemprop
    meta: http-equiv needs !@charset !@itemprop !@property
    meta: property needs !@charset
    meta: media needs @name
    meta: charset needs !@content !@itemprop
    meta: name needs in=head
    meta: http-equiv charset needs in=head|noscript
    meter: needs @value
    object: needs @data
    optgroup: needs @label
    script: src needs kind=classic|module
    script: async needs kind=module or kind=classic @src
    script: blocking fetchpriority needs kind=classic|module @src
    script: type needs language!=javascript or type=text/javascript
    script: defer needs kind=classic @src
    script: integrity needs kind=module|classic @src
    script: nomodule needs kind=classic
    script: crossorigin referrerpolicy needs kind=classic|module
    script: charset needs @src
    source: src needs in=video|audio
    source: srcset sizes width height needs in=picture
    source: sizes needs @srcset
    source: needs in!=video|audio or @src
    source: needs in!=picture or @srcset
    textarea: needs wrap!=hard or @cols
    track: needs @src
    """
}
