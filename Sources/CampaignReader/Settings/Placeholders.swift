internal import Diagnostics
internal import VietnameseText

/// Finds what stands in an empty campaign's settings until somebody fills it in.
enum Placeholders {
  /// Reports every value that still is a placeholder.
  static func report(in root: YAMLNode, to decoder: inout SettingsDecoder) { report(root, "", &decoder) }

  private static func report(_ node: YAMLNode, _ path: String, _ decoder: inout SettingsDecoder) {
    switch node.value {
    case .scalar(let text?):
      if isPlaceholder(text) { decoder.report(.placeholderLeft(text, path, at: node.place)) }
    case .scalar: break
    case .list(let items): for item in items { report(item, path, &decoder) }
    case .map(let entries):
      for entry in entries { report(entry.node, SettingsDecoder.join(path, entry.key), &decoder) }
    }
  }

  /// “(đang cập nhật)”, or the mark “SỬA” as a word of its own: “SỬA CHỮA”, “SỬA ĐỔI” are words of titles in capitals.
  static func isPlaceholder(_ text: String) -> Bool {
    if Folding.key(text) == "dang cap nhat" { return true }
    let words = text.split { !$0.isLetter }
    return words.indices.contains { index in
      words[index] == "SỬA"
        && !(words.indices.contains(index + 1) && ["CHỮA", "ĐỔI", "SANG"].contains(words[index + 1]))
    }
  }
}
