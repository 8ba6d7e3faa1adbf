internal import CampaignModel

/// Finds out what separates the fields of a table: a comma, a semicolon or a tab, as Excel's regional settings have it.
struct DelimiterSniffer {
  /// What was found out.
  struct Finding: Equatable {
    let delimiter: UInt8
    /// A Boolean value that indicates whether the first line only names the delimiter (`sep=;`).
    let isDeclared: Bool
  }

  private static let candidates = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]
  /// How much is looked at.
  private static let sampleSize = 1 << 16
  private static let sampleRecords = 20

  let schema: TableSchema

  /// The delimiter of a table's text: the one named in the first line, else the one that splits the titles into most
  /// known columns, else the one that splits the first records most evenly.
  func sniff(_ bytes: [UInt8], prefersTab: Bool) -> Finding {
    if let declared = Self.declared(bytes) { return Finding(delimiter: declared, isDeclared: true) }
    let sample = Array(bytes.prefix(Self.sampleSize))
    var best = (delimiter: prefersTab ? UInt8(ascii: "\t") : UInt8(ascii: ","), score: (0, 0))
    for candidate in Self.candidates {
      let score = score(sample, candidate)
      if score > best.score { best = (candidate, score) }
    }
    return Finding(delimiter: best.delimiter, isDeclared: false)
  }

  /// The delimiter that a first line `sep=;` names.
  private static func declared(_ bytes: [UInt8]) -> UInt8? {
    let line = bytes.prefix(16).prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
    let text = String(decoding: line, as: UTF8.self).lowercased().filter { $0 != "\"" }
    guard text.hasPrefix("sep="), let delimiter = text.dropFirst(4).utf8.first, text.utf8.count == 5 else { return nil }
    return candidates.contains(delimiter) ? delimiter : nil
  }

  /// How many titles are known, then how many records have as many fields as the titles, times the fields.
  private func score(_ bytes: [UInt8], _ delimiter: UInt8) -> (Int, Int) {
    var scanner = RecordScanner(bytes: bytes, delimiter: delimiter)
    var width = 0
    var known = 0
    var even = 0
    var records = 0
    while records < Self.sampleRecords, scanner.next() {
      let isBlank = scanner.fields.allSatisfy { field in bytes[field.start..<field.end].allSatisfy { $0 <= 0x20 } }
      if isBlank { continue }
      if records == 0 {
        width = scanner.fields.count
        known = scanner.fields.prefix(Limits.columns).count { field in
          let title = String(decoding: bytes[field.start..<field.end], as: UTF8.self)
          if case .column = schema.match(header: title) { return true }
          return false
        }
      } else if scanner.fields.count == width {
        even += 1
      }
      records += 1
    }
    return (known, width > 1 ? (even + 1) * width : 0)
  }
}
