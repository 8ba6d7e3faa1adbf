/// Writes numbers as text that scripts read fast and servers compress well.
///
/// The digits are 64 signs without a figure among them: figures in a row could be taken for somebody's telephone. None
/// needs escaping, in JSON nor in HTML.
enum SearchNumbers {
  static let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$()*+,-:;=".utf8)

  /// Numbers of five bits a sign, the low ones first; a sixth bit says that the number goes on.
  static func text(_ numbers: some Sequence<Int>) -> String {
    var bytes: [UInt8] = []
    for number in numbers { append(number, to: &bytes) }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A set of positions below `count`, in ascending order: the steps between them, or where there are many, six
  /// positions a sign. A set of all is empty text, since its size says it.
  static func positions(_ positions: [Int32], below count: Int) -> String {
    if positions.count == count { return "" }
    if isDense(positions.count, of: count) { return bits(positions, below: count) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(positions.count + positions.count / 4)
    var next = 0
    for position in positions {
      append(Int(position) - next, to: &bytes)
      next = Int(position) + 1
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A set of positions that stand in few runs: for each run, how far it is from the last one's end, and its length
  /// less one.
  static func runs(_ positions: [Int32]) -> String {
    var numbers: [Int] = []
    var end = 0
    for position in positions {
      if !numbers.isEmpty, Int(position) == end {
        numbers[numbers.count - 1] += 1
      } else {
        numbers += [Int(position) - end, 0]
      }
      end = Int(position) + 1
    }
    return text(numbers)
  }

  /// A quarter of all: beyond it a bit for each position is the shorter form. The script decides alike.
  static func isDense(_ size: Int, of count: Int) -> Bool { size * 4 > count }

  private static func bits(_ positions: [Int32], below count: Int) -> String {
    var values = [UInt8](repeating: 0, count: (count + 5) / 6)
    for position in positions { values[Int(position) / 6] |= 1 << UInt8(position % 6) }
    return String(decoding: values.map { digits[Int($0)] }, as: UTF8.self)
  }

  private static func append(_ number: Int, to bytes: inout [UInt8]) {
    var rest = max(0, number)
    while rest > 31 {
      bytes.append(digits[rest & 31 | 32])
      rest >>= 5
    }
    bytes.append(digits[rest])
  }
}
