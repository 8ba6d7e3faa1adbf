internal import Diagnostics

/// The corners of an area of an image. Source: HTML standard, 4.8.14, with whole numbers only, as Nu demands.
enum Coordinates {
  enum Shape {
    case circle, rectangle, polygon
  }

  /// - Parameter shape: nil where the element names none: what suits one of the three will do.
  static func fault(in value: Bytes, shape: Shape?) -> ValueFault? {
    let list = read(value)
    if let wrong = list.wrong { return .badCoordinates(value, wrong, shape) }
    switch shape {
    case .circle:
      guard list.count == 3 else { return .badCoordinates(value, nil, shape) }
      // A radius is not negative.
      return list.lastIsNegative ? .badCoordinates(value, list.last, shape) : nil
    case .rectangle:
      guard list.count == 4, !list.isTooLarge, list.first4.0 < list.first4.2, list.first4.1 < list.first4.3
      else { return .badCoordinates(value, nil, shape) }
      return nil
    case .polygon:
      return list.count >= 6 && list.count % 2 == 0 ? nil : .badCoordinates(value, nil, shape)
    case nil:
      let fits = list.count == 3 || list.count == 4 || list.count >= 6 && list.count % 2 == 0
      return fits ? nil : .badCoordinates(value, nil, nil)
    }
  }

  private struct List {
    var count = 0
    var first4 = (0, 0, 0, 0)
    var last = 0..<0
    /// A Boolean value that indicates whether a number of the first four is one that Nu cannot compare.
    var isTooLarge = false
    var lastIsNegative = false
    /// The first number that is none.
    var wrong: Range<Int>?
  }

  private static func read(_ value: Bytes) -> List {
    var list = List()
    var start = 0
    while start <= value.count, !value.isEmpty {
      var end = start
      while end < value.count, value[end] != UInt8(ascii: ",") { end += 1 }
      let piece = value.piece(start..<end)
      if Numbers.integerFault(piece, allowsMinus: true) != nil {
        list.wrong = start == end ? max(0, start - 1)..<max(1, start) : start..<end
        return list
      }
      let number = Numbers.integer(piece)
      if list.count < 4 {
        list.isTooLarge = list.isTooLarge || number > Int(Int32.max) || number < Int(Int32.min) || piece.equals("-")
      }
      switch list.count {
      case 0: list.first4.0 = number
      case 1: list.first4.1 = number
      case 2: list.first4.2 = number
      case 3: list.first4.3 = number
      default: break
      }
      list.count += 1
      list.last = start..<end
      list.lastIsNegative = piece.first == UInt8(ascii: "-")
      start = end + 1
    }
    return list
  }
}

extension Rule {
  static let badCoordinates = Rule(
    DiagnosticKind("bad-coordinates", .error),
    title: Phrase(
      vi: "Tọa độ của vùng bấm trên ảnh đủ số, đúng thứ tự", en: "Coordinates of an area are complete and in order"),
    why: Phrase(
      vi: "Tọa độ sai làm vùng ấy không bấm được.", en: "With wrong coordinates the area cannot be pressed."),
    good: .body(
      "<map name=\"m\"><area shape=\"rect\" coords=\"0,0,9,9\" href=\"https://example.com/\" alt=\"Xã\"/></map>"),
    bad: .body(
      "<map name=\"m\"><area shape=\"rect\" coords=\"‸0,0,9\" href=\"https://example.com/\" alt=\"Xã\"/></map>"))
}

extension ValueFault {
  static func badCoordinates(_ value: Bytes, _ wrong: Range<Int>?, _ shape: Coordinates.Shape?) -> ValueFault {
    let range = wrong ?? 0..<value.count
    let remedy =
      switch shape {
      case .circle:
        Phrase(
          vi: "Hình tròn có ba số: tâm (ngang, dọc) và bán kính, ví dụ: “50,50,20”.",
          en: "A circle has three: x, y and a radius, such as “50,50,20”.")
      case .rectangle:
        Phrase(
          vi: "Hình chữ nhật có bốn số: trái, trên, phải, dưới, ví dụ: “0,0,100,50”.",
          en: "A rectangle has four: left, top, right, bottom, such as “0,0,100,50”.")
      case .polygon:
        Phrase(
          vi: "Đa giác có từ ba điểm, mỗi điểm hai số, ví dụ: “0,0,50,0,25,40”.",
          en: "A polygon has at least three points of two numbers, such as “0,0,50,0,25,40”.")
      case nil:
        Phrase(
          vi: "Viết các số nguyên cách nhau dấu phẩy, không khoảng trắng, ví dụ: “0,0,100,50”.",
          en: "Write whole numbers with commas and no spaces, such as “0,0,100,50”.")
      }
    let typed = value.quoted(range)
    return ValueFault(
      .badCoordinates, range,
      wrong == nil
        ? Phrase(vi: "tọa độ \(typed) không hợp với hình", en: "coordinates \(typed) do not fit the shape")
        : Phrase(vi: "\(typed) không phải số nguyên", en: "\(typed) is not a whole number that will do here"),
      remedy: remedy)
  }
}
