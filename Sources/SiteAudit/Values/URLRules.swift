internal import Diagnostics

extension Rule {
  static let badURL = Rule(
    DiagnosticKind("bad-url", .error),
    title: Phrase(vi: "Địa chỉ (URL) viết đúng chuẩn", en: "URLs are well-formed"),
    why: Phrase(
      vi: "Mỗi trình duyệt, máy chủ, ứng dụng tự sửa địa chỉ sai theo một cách; có nơi mở được, có nơi không.",
      en: "Browsers, servers and apps each mend a malformed one in their way: it opens here and not there."),
    good: .body("<p><a href=\"https://example.com/tin?tu=hi%E1%BA%BFn%20%C4%91%E1%BA%A5t\">Tin</a></p>"),
    bad: .body("<p><a href=\"https://example.com/tin?tu=hiến‸ đất\">Tin</a></p>"))
}

extension ValueFault {
  enum HostProblem {
    case empty, emptyLabel, longLabel, punycode, bracket, character
  }

  enum DataProblem {
    case fragment, comma, type, base64
  }

  private static func url(_ range: Range<Int>, _ summary: Phrase, _ remedy: Phrase) -> ValueFault {
    ValueFault(.badURL, range, summary, remedy: remedy)
  }

  /// A character that must be written as an escape, or not at all.
  static func illegal(_ value: Bytes, _ range: Range<Int>, _ part: WebAddress.Part) -> ValueFault {
    let byte = value[range.lowerBound]
    let shown: Phrase
    switch byte {
    case 0x20: shown = Phrase(vi: "dấu cách", en: "a space")
    case 0x09: shown = Phrase(vi: "dấu tab", en: "a tab")
    case 0x0A, 0x0D: shown = Phrase(vi: "dấu xuống dòng", en: "a line break")
    default: shown = Phrase(vi: "ký tự \(value.quoted(range))", en: "the character \(value.quoted(range))")
    }
    let place =
      switch part {
      case .path: Phrase(vi: "đường dẫn của địa chỉ", en: "the URL's path")
      case .query: Phrase(vi: "phần sau dấu “?” của địa chỉ", en: "the URL's query")
      case .fragment: Phrase(vi: "phần sau dấu “#” của địa chỉ", en: "the URL's fragment")
      case .opaque: Phrase(vi: "địa chỉ", en: "the URL")
      case .user: Phrase(vi: "phần trước dấu “@” của địa chỉ", en: "the URL's user name")
      }
    let summary = Phrase(vi: "\(place.vietnamese) có \(shown.vietnamese)", en: "\(place.english) has \(shown.english)")
    if byte == UInt8(ascii: "\\"), part == .path {
      return url(range, summary, Phrase(vi: "Viết dấu “/” thay “\\”.", en: "Write “/” for “\\”."))
    }
    if byte == 0x09 || byte == 0x0A || byte == 0x0D {
      return url(range, summary, Phrase(vi: "Bỏ ký tự này.", en: "Drop it."))
    }
    let escape = value[range].map { "%" + hex($0 >> 4) + hex($0 & 15) }.joined()
    let sample = value.quoted(range)
    return url(
      range, summary,
      Phrase(
        vi: byte == 0x20 ? "Viết dấu cách là “%20”." : "Viết \(sample) là “\(escape)”.",
        en: byte == 0x20 ? "Write a space as “%20”." : "Write \(sample) as “\(escape)”."))
  }

  private static func hex(_ digit: UInt8) -> String { String(digit, radix: 16, uppercase: true) }

  static func badEscape(_ value: Bytes, _ range: Range<Int>) -> ValueFault {
    ValueFault(
      .badEscape, range,
      Phrase(
        vi: "sau dấu “%” không phải hai chữ số thập lục phân", en: "a “%” is not followed by two hexadecimal digits"),
      remedy: Phrase(vi: "Viết dấu phần trăm là “%25”.", en: "Write a percent sign as “%25”."))
  }

  static func emptyURL(_ value: Bytes) -> ValueFault {
    ValueFault(
      .emptyAddress, 0..<value.count, Phrase(vi: "địa chỉ để trống", en: "the address is empty"),
      remedy: Phrase(vi: "Ghi tên tệp, hoặc bỏ thuộc tính này.", en: "Name a file or drop the attribute."))
  }

  static func slashesMissing(_ value: Bytes, _ range: Range<Int>) -> ValueFault {
    let scheme = value.piece(range).text.prefix { $0 != ":" }
    return url(
      range,
      Phrase(
        vi: "sau “\(scheme):” phải là “//” rồi tên máy chủ", en: "“\(scheme):” is not followed by “//” and a host"),
      Phrase(
        vi: "Viết đủ, ví dụ: “\(scheme)://example.com/”.", en: "Write it in full, such as “\(scheme)://example.com/”."))
  }

  static func thirdSlash(_ value: Bytes, _ range: Range<Int>) -> ValueFault {
    url(
      range,
      Phrase(vi: "sau “//” phải là tên máy chủ, không phải dấu gạch nữa", en: "“//” is followed by another slash"),
      Phrase(
        vi: "Bỏ dấu gạch thừa, ví dụ: “https://example.com/”.",
        en: "Drop the slash too many: “https://example.com/”."))
  }

  static func spaceBeforeScheme(_ value: Bytes, _ range: Range<Int>) -> ValueFault {
    url(
      range, Phrase(vi: "trước địa chỉ có khoảng trắng", en: "white space stands before the URL"),
      Phrase(vi: "Bỏ khoảng trắng.", en: "Drop it."))
  }

  static func notAbsolute(_ value: Bytes, _ range: Range<Int>) -> ValueFault {
    let typed = value.quoted(range)
    return url(
      range, Phrase(vi: "\(typed) không phải địa chỉ đầy đủ", en: "\(typed) is not an absolute URL"),
      Phrase(
        vi: "Viết cả phần đầu, ví dụ: “https://schema.org/Person”.",
        en: "Begin it with a scheme, such as “https://schema.org/Person”."))
  }

  static func notHTTP(_ value: Bytes, _ range: Range<Int>) -> ValueFault {
    let typed = value.quoted(range)
    return url(
      range,
      Phrase(
        vi: "\(typed) không bắt đầu bằng “https:” hoặc “http:”", en: "\(typed) does not begin with “https:” or “http:”"),
      Phrase(
        vi: "Viết địa chỉ đầy đủ, ví dụ: “https://example.com/dem”.",
        en: "Write an absolute one, such as “https://example.com/dem”."))
  }

  static func badPort(_ value: Bytes, _ range: Range<Int>) -> ValueFault {
    let typed = value.quoted(range)
    return url(
      range, Phrase(vi: "số cổng \(typed) không dùng được", en: "\(typed) is not a port number"),
      Phrase(
        vi: "Cổng là một số từ 0 đến 65535, ví dụ: “https://example.com:8443/”.",
        en: "A port is a number from 0 to 65535: “https://example.com:8443/”."))
  }

  static func badHost(_ value: Bytes, _ range: Range<Int>, _ problem: HostProblem) -> ValueFault {
    let range = range.clamped(to: 0..<value.count)
    let typed = value.quoted(range)
    let summary =
      switch problem {
      case .empty: Phrase(vi: "địa chỉ thiếu tên máy chủ", en: "the URL has no host")
      case .emptyLabel: Phrase(vi: "tên máy chủ có hai dấu chấm liền nhau", en: "the host name has an empty label")
      case .longLabel:
        Phrase(vi: "một phần của tên máy chủ dài quá 63 ký tự", en: "a label of the host name is longer than 63 bytes")
      case .punycode:
        Phrase(vi: "\(typed) không phải tên mã hóa “xn--” đúng", en: "\(typed) is not a valid “xn--” label")
      case .bracket: Phrase(vi: "\(typed) không phải địa chỉ IPv6", en: "\(typed) is not an IPv6 address")
      case .character: Phrase(vi: "tên máy chủ có \(typed)", en: "the host name has \(typed)")
      }
    // An empty host has no bytes to show: what stands before it is shown.
    let place = range.isEmpty ? max(0, range.lowerBound - 2)..<range.lowerBound : range
    return url(
      place, summary,
      Phrase(vi: "Viết tên máy chủ như “example.com”.", en: "Write a host name such as “example.com”."))
  }

  static func badData(_ value: Bytes, _ range: Range<Int>, _ problem: DataProblem) -> ValueFault {
    let summary =
      switch problem {
      case .fragment: Phrase(vi: "địa chỉ “data:” có dấu “#”", en: "a “data:” URL has a fragment")
      case .comma: Phrase(vi: "địa chỉ “data:” thiếu dấu phẩy trước dữ liệu", en: "a “data:” URL lacks the comma")
      case .type:
        Phrase(
          vi: "\(value.quoted(range)) trong địa chỉ “data:” không phải kiểu dữ liệu",
          en: "\(value.quoted(range)) in a “data:” URL is not a media type")
      case .base64: Phrase(vi: "dữ liệu “base64” sai hoặc thiếu", en: "the “base64” data are wrong or cut short")
      }
    return url(
      range, summary,
      Phrase(
        vi: "Ví dụ đúng: “data:image/png;base64,iVBORw0KGgo=”. Dấu “#” viết là “%23”.",
        en: "Such as “data:image/png;base64,iVBORw0KGgo=”; a “#” is written “%23”."))
  }
}
