import Testing

@testable import SiteAudit

/// What is found in a value: the bytes between `‸` and `‸`, or nothing where there is no mark.
private func expect(
  _ marked: String, _ type: Datatype, of attribute: String = "", rule: String? = nil,
  at place: SourceLocation = #_sourceLocation
) {
  let parts = marked.split(separator: "‸", omittingEmptySubsequences: false).map { Array($0.utf8) }
  let value = parts.flatMap { $0 }
  let fault = value.withUnsafeBufferPointer { type.fault(in: $0, of: attribute) }
  guard parts.count == 3 else {
    #expect(fault == nil, "\(marked): \(fault?.summary.english ?? "")", sourceLocation: place)
    return
  }
  #expect(
    fault?.range == parts[0].count..<parts[0].count + parts[1].count, "\(marked): \(fault?.summary.english ?? "none")",
    sourceLocation: place)
  if let rule { #expect(fault?.rule.id == rule, "\(marked)", sourceLocation: place) }
  #expect(fault?.remedy != nil, "\(marked)", sourceLocation: place)
}

/// Values by line.
private func expect(_ lines: String, _ type: Datatype, at place: SourceLocation = #_sourceLocation) {
  for line in lines.split(separator: "\n") { expect(String(line), type, rule: nil, at: place) }
}

@Suite struct ValueTests {
  @Test func addresses() {
    expect(
      """
      a
      a/b.html#c
      ?a=b
      //example.com/
      https://user:pass@example.com:8080/a%20b?c=d#e
      mailto:a@b.c
      tel:+84912345678
      javascript:a b [c]
      data:image/png;base64,iVBORw0KGgo=
      http://[::1.2.3.4]:80/
      http://999.1.1.1
      http://việt.vn/bài
      file:///C:/a
      a‸ ‸b
      a#b‸#‸c
      a?b‸{‸c}
      a‸\\‸b
      100‸%‸.pdf
      mailto:a‸ ‸b
      ‸http:a‸
      http://‸/‸a
      http:‸//‸
      http://a:‸8a‸
      http://a:‸65536‸/b
      http://a‸@‸b@c
      http://a‸ ‸b/
      http://‸[::1‸
      http://‸[1:2]‸
      http://a.‸.‸b
      http://‸xn--a‸/
      http://‸%zz‸
      data‸:x‸
      data:text/html,a‸#b‸
      data:‸text‸,a
      data:a/b;base64,‸a!‸
      http://‸a\u{FFFD}‸
      """, .url)
    expect(" a ", .url)
    expect("", .url)
    expect("‸ ‸tel:1", .url, rule: "bad-url")
    expect("‸ ‸", .nonEmptyURL, rule: "empty-address")
    expect("‸a/b‸", .absoluteURL, rule: "bad-url")
    expect("https://a ‸b‸", .pingURLs, rule: "bad-url")
    expect("https://schema.org/Person urn:a:b", .absoluteURLs)
    expect("ten ‸a.b‸", .propertyNames, rule: "bad-url")
  }

  @Test func languages() {
    expect(
      """
      vi
      VI-vn
      en-GB-oxendict
      zh-yue-Hant-HK
      sl-rozaj-biske-1994
      i-klingon
      en-u-ca-gregory
      x-rieng
      qaa
      tyz
      ‸eng‸
      ‸xx‸
      ‸en_US‸
      en-‸UK‸
      en-‸Latn‸
      vi-‸Latn‸-VN
      en-‸cmn‸
      en-‸1996‸
      en-‸foobar‸
      en-‸a‸-bbb
      en-US-‸GB‸
      en-x-‸a‸
      en-‸abcdefghi‸
      ‸x‸
      """, .languageTag)
    expect("en‸-‸", .languageTag, rule: "bad-language-tag")
    expect("", .languageTagOrEmpty)
  }

  @Test func datesAndTimes() {
    expect(
      """
      2024
      2024-11
      2024-02-29
      11-20
      07:30
      07:30:15.123
      2024-11-20 07:30
      2024-11-20T07:30+07:00
      Z
      -0330
      2024-W53
      PT1H30M
      P2DT1.5S
      2h 30m
      2023-02-‸29‸
      2024-‸13‸
      ‸0000‸
      ‸24‸:00
      07:‸60‸
      12:00:59.‸1234‸
      ‸20/11/2024‸
      ‸P1Y‸
      ‸PT1M1H‸
      ‸1.5h‸
      2024-11-20T07:30‸-00:00‸
      """, .timeValue)
    expect(" 2024 ", .timeValue)
    expect("‸2024-11‸", .changeDate, rule: "bad-date-or-time")
    expect("2024-11-20T07:30+07:00", .changeDate)
    expect("‸2024-11-20T07:30‸", .changeDate)
    expect("2020-W53", .week)
    expect("2024-W‸53‸", .week)
    expect("", .emptyOr(.date))
    expect("‸2024-11-20 ‸", .date)
  }

  @Test func numbers() {
    expect("-5\n0\n007\n-\n‸+1‸\n‸1.5‸\n‸1 ‸", .integer)
    expect("0\n‸-1‸\n‸10px‸\n‸100%‸", .nonNegativeInteger)
    expect("99999999999999999999999\n‸0‸\n‸00‸", .positiveInteger)
    expect("5\n‸1001‸\n‸0‸\n‸99999999999999999999‸", .integerWithin(1...1000))
    expect("-1.5\n.5\n1e5\n1E-5\n‸1.‸\n‸-.5‸\n‸1e‸\n‸+1‸\n‸1,5‸\n‸0x1‸", .number)
    expect("1e-400\n‸0e5‸\n‸-1‸", .positiveNumber)
    expect("any\nANY\n5\n‸0‸", .keywordOr("any", .positiveInteger))
  }

  @Test func listsOfWords() {
    expect("LTR\n‸left‸", .keyword(["ltr", "rtl"]))
    expect("script\n‸SCRIPT‸", .exactKeyword(["script"]))
    expect("a b\na ‸c‸\na b ‸A‸", .keywords(["a", "b"]))
    expect("a A b c d e f\na b c d e ‸e‸\na ‸a‸", .distinctWords)
    expect("Hidden", .boolean, of: "hidden")
    expect("‸true‸", .boolean, of: "hidden", rule: "value-not-allowed")
    expect("allow-scripts allow-forms\n‸x‸\nallow-scripts ‸allow-same-origin‸", .sandbox)
    expect("a b é\n‸ab‸\na ‸a‸", .accessKeys)
    expect("any\n16x16 32x32\n‸16X16‸\n16x16 ‸any‸", .iconSizes)
  }

  @Test func namesAndReferences() {
    expect("a\na‸ ‸b", .idReference)
    expect("a b", .idReferences)
    expect("#a b\n‸#‸\n‸a‸", .hashName)
    expect("_Blank\nx\n‸_x‸", .navigableOrKeyword)
    expect("x\n‸_blank‸", .navigable)
    expect("bang-vang\na-é.1_2\n‸bang‸\n‸A‸-b\na-‸B‸\n‸font-face‸\na-‸×‸", .customElementName)
  }

  @Test func mediaTypes() {
    expect(
      "text/html\ntext/html ; charset=\"a \\\" b\"\n‸pdf‸\n‸text/html;‸\n‸text/html ‸\n‸a/b;c‸\n‸a/b;c=d e‸", .mediaType
    )
    expect("image/*,.pdf , a/b\n‸*/*‸\nimage/*,‸.‸\n‸image‸", .acceptList)
  }

  @Test func autofill() {
    expect(
      """
      on
      name
      section-a shipping home tel webauthn
      ‸mail‸
      name ‸email‸
      home ‸name‸
      shipping ‸billing‸ name
      ‸street-address‸
      ‸ON‸
      ‸home‸
      """, .autocompleteOf(.text))
    expect("email\n‸name‸", .autocompleteOf(.email))
    expect("street-address\nON", .autocomplete)
    expect("‸on‸", .autocompleteOf(.hidden))
    expect("anything", .autocompleteOf(.unchecked))
  }

  @Test func candidatesOfImages() {
    expect(
      """
      a.jpg
      a.jpg 1x, b.jpg 1.5x
      a,b.jpg 2x,c
      a 1x, b ‸2‸
      a 1x, ‸b‸
      a 1x, b ‸100w‸
      a ‸480w‸
      a ‸0x‸
      a 1x ‸2x‸
      a‸[‸ 1x
      a 1x‸,‸
      """, .srcset)
    expect("a 480w, b 800w\n‸a‸\na ‸1x‸\na 480w, b ‸480w‸", .srcsetWithSizes)
  }

  @Test func coordinates() {
    expect("1,2,3\n‸1,2‸\n1,2,‸-3‸\n1,‸ 2‸,3", .circle)
    expect("1,2,3,4\n‸3,2,1,4‸\n‸1,2,3‸", .rectangle)
    expect("1,2,3,4,5,6\n‸1,2,3,4,5‸", .polygon)
  }

  @Test func contentOfMeta() {
    expect("5\n5; url=a\n5‸;url=a‸\n5; ‸url='a'‸\n5; url=a‸ ‸b\n‸x‸", .refresh)
    expect("text/html; charset=utf-8\nText/HTML;charset='UTF-8'\n‸text/html; charset=latin1‸", .contentType)
    expect(
      """
      default-src 'self'; img-src https: data: *.example.com:443/a, default-src 'none'
      script-src 'nonce-abc' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='
      sandbox allow-scripts; upgrade-insecure-requests
      default-src ‸self‸
      ‸x-src‸ a
      ‸default-src‸
      img-src 'self'; ‸img-src‸ *
      img-src ‸'none'‸ a
      img-src a ‸A‸
      img-src ‸a_b‸
      script-src ‸'sha256-abc'‸
      ‸report-uri‸ /x
      default-src ‸é‸
      """, .contentSecurityPolicy)
  }

  @Test func otherForms() {
    expect("#c8102E\n‸red‸\n‸#fff‸", .simpleColour)
    expect("sha256-abc= sha384-x?y\n‸md5-abc‸\nsha256-a ‸x‸", .integrity)
    expect("[A-Z]{2}[(]\\\\d+?(?:a|b)*\n‸[‸a\n‸(‸a\na‸)‸\n‸*‸a\na‸\\‸", .pattern)
    expect("x", .emptyOr(.text))
    expect("a‸\n‸b", .singleLine, rule: "line-break-in-value")
    for type in [Datatype.nonEmptyText, .nonBlankText, .navigable, .idReferences] {
      expect("‸‸", type, rule: "blank-value")
    }
  }

  @Test func noBytesTrap() {
    let pieces: [[UInt8]] = [
      [0xFF], [0xC2], [0xF0, 0x9F], [0xED, 0xA0, 0x80], [0], Array("-a".utf8), Array(",".utf8), Array("a ".utf8),
      Array("1x, ".utf8), Array("http://[".utf8), Array("%".utf8), Array("[(".utf8), Array("é".utf8),
      Array("xn--".utf8), Array("P1D".utf8), Array("9".utf8), Array("-1996".utf8), Array("; a-src 'x'".utf8),
    ]
    var seed: UInt64 = 42
    for type in Self.types {
      for piece in pieces {
        let large = Array([piece.prefix(40), piece[...]].joined()) + Array(repeatElement(piece, count: 2_000).joined())
        _ = large.withUnsafeBufferPointer { type.fault(in: $0) }
      }
      for _ in 0..<200 {
        var value: [UInt8] = []
        for _ in 0..<12 {
          seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
          value += pieces[Int(seed >> 33) % pieces.count]
        }
        let fault = value.withUnsafeBufferPointer { type.fault(in: $0) }
        if let fault { #expect(fault.range.upperBound <= value.count && !fault.range.isEmpty, "\(type) \(value)") }
      }
    }
  }

  private static let types: [Datatype] = [
    .nonEmptyText, .nonBlankText, .singleLine, .boolean, .keyword(["a"]), .exactKeyword(["a"]), .keywords(["a"]),
    .distinctWords, .word, .idReferences, .hashName, .integer, .positiveInteger, .integerWithin(1...9), .number,
    .positiveNumber, .coordinates, .circle, .rectangle, .polygon, .url, .absoluteURL, .urls, .pingURLs, .absoluteURLs,
    .propertyNames, .navigable, .navigableOrKeyword, .languageTag, .mediaType, .acceptList, .timeValue, .changeDate,
    .date, .month, .week, .time, .localDateTime, .autocomplete, .refresh, .contentType, .contentSecurityPolicy,
    .sandbox, .integrity, .accessKeys, .pattern, .srcset, .srcsetWithSizes, .iconSizes, .simpleColour,
    .customElementName,
  ]
}
