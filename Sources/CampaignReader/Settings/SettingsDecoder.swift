internal import CampaignModel
internal import Diagnostics
internal import VietnameseText

/// Reads values of `campaign.yaml` as what their keys hold, and keeps their places by path.
struct SettingsDecoder {
  /// A key that a group may hold.
  struct Key {
    let name: String
    let isRequired: Bool

    static func required(_ name: String) -> Key { Key(name: name, isRequired: true) }
    static func optional(_ name: String) -> Key { Key(name: name, isRequired: false) }
  }

  /// A group of keys whose names were checked.
  struct Group {
    let path: String
    let place: SourceLocation
    fileprivate let nodes: [String: YAMLNode]
    /// Where each key stands.
    fileprivate let keyPlaces: [String: SourceLocation]

    /// The value of a key; `nil` where it is absent or blank.
    subscript(_ key: String) -> YAMLNode? { nodes[key].flatMap { $0.isBlank ? nil : $0 } }
  }

  private(set) var log: ProblemLog
  /// Where the value of each key stands, by path.
  private(set) var locations: [String: SourceLocation] = [:]

  init(log: ProblemLog) {
    self.log = log
  }

  mutating func report(_ diagnostic: Diagnostic) { log.add(diagnostic) }

  // MARK: Groups and lists

  /// The keys of a group, those it may not have and those it lacks reported.
  ///
  /// - Parameter keyPlace: Where the group's own key stands; what is missing is reported there.
  mutating func group(
    _ node: YAMLNode, _ path: String, _ keys: [Key], keyPlace: SourceLocation? = nil
  ) -> Group? {
    if !path.isEmpty { locations[path] = node.place }
    guard case .map(let entries) = node.value else {
      report(.wrongKind(path, expected: .group, node))
      return nil
    }
    var nodes: [String: YAMLNode] = [:]
    var keyPlaces: [String: SourceLocation] = [:]
    let absent = keys.map(\.name).filter { name in !entries.contains { $0.key == name } }
    // A key that is there under a misspelt name is not missing too.
    var misspelt: Set<String> = []
    for entry in entries {
      guard keys.contains(where: { $0.name == entry.key }) else {
        let meant = NearMiss.of(entry.key, among: absent)
        if let meant { misspelt.insert(meant) }
        report(.unknownKey(entry.key, in: path, known: keys.map(\.name), meant: meant, at: entry.keyPlace))
        continue
      }
      nodes[entry.key] = entry.node
      keyPlaces[entry.key] = entry.keyPlace
      locations[Self.join(path, entry.key)] = entry.node.place
    }
    for key in keys where key.isRequired && !misspelt.contains(key.name) {
      let name = Self.join(path, key.name)
      if let node = nodes[key.name] {
        if node.isBlank { report(.blankValue(name, at: node.place)) }
      } else {
        report(.missingKey(key.name, in: path, at: keyPlace ?? node.place))
      }
    }
    return Group(path: path, place: node.place, nodes: nodes, keyPlaces: keyPlaces)
  }

  /// The group under a key.
  mutating func group(_ parent: Group, _ key: String, _ keys: [Key]) -> Group? {
    guard let node = parent[key] else { return nil }
    return group(node, Self.join(parent.path, key), keys, keyPlace: parent.keyPlaces[key])
  }

  /// The items of a list of groups; their paths end in their `id`, or in their number from 1.
  mutating func groups(_ parent: Group, _ key: String, _ keys: [Key]) -> [Group] {
    let path = Self.join(parent.path, key)
    return list(parent, key).enumerated().compactMap { index, node in
      group(node, Self.join(path, Self.id(of: node) ?? String(index + 1)), keys)
    }
  }

  /// The groups under keys that the file chooses, such as award levels.
  mutating func entries(_ parent: Group, _ key: String) -> [(key: String, node: YAMLNode)] {
    keyedEntries(parent, key).map { ($0.key, $0.node) }
  }

  /// The same with the places of the keys.
  mutating func keyedEntries(_ parent: Group, _ key: String) -> [YAMLNode.Entry] {
    guard let node = parent[key] else { return [] }
    let path = Self.join(parent.path, key)
    guard case .map(let entries) = node.value else {
      report(.wrongKind(path, expected: .group, node))
      return []
    }
    for entry in entries { locations[Self.join(path, entry.key)] = entry.node.place }
    return entries
  }

  /// The items of a list; a single value is a list of one.
  mutating func list(_ parent: Group, _ key: String) -> [YAMLNode] {
    guard let node = parent[key] else { return [] }
    switch node.value {
    case .list(let items): return items
    case .scalar: return [node]
    case .map:
      report(.wrongKind(Self.join(parent.path, key), expected: .list, node))
      return []
    }
  }

  private static func id(of node: YAMLNode) -> String? {
    guard case .map(let entries) = node.value, let id = entries.first(where: { $0.key == "id" }),
      case .scalar(let text?) = id.node.value, !text.isEmpty
    else { return nil }
    return text
  }

  static func join(_ path: String, _ key: String) -> String { path.isEmpty ? key : path + "." + key }

  // MARK: Values

  /// The text of a single value.
  mutating func text(_ node: YAMLNode, _ path: String) -> String? {
    guard case .scalar(let text) = node.value else {
      report(.wrongKind(path, expected: .value, node))
      return nil
    }
    return text.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// The text under a key; `nil` where it is absent or blank.
  mutating func text(_ group: Group, _ key: String) -> String? {
    group[key].flatMap { text($0, Self.join(group.path, key)) }
  }

  /// The texts of a list under a key.
  mutating func texts(_ group: Group, _ key: String) -> [String] {
    let path = Self.join(group.path, key)
    var texts: [String] = []
    for node in list(group, key) {
      if node.isBlank {
        report(.blankValue(path, at: node.place))
      } else if let text = text(node, path) {
        texts.append(text)
      }
    }
    return texts
  }

  mutating func day(_ group: Group, _ key: String) -> CalendarDay? {
    group[key].flatMap { day($0, Self.join(group.path, key)) }
  }

  mutating func day(_ node: YAMLNode, _ path: String) -> CalendarDay? {
    guard let text = text(node, path) else { return nil }
    switch VietnameseDate.parse(text) {
    case .success(let reading):
      if reading.remarks.contains(.excelSerial) { report(.excelSerial(text, reading.day, at: node.place)) }
      return reading.day
    case .failure(let failure):
      report(.notADay(text, failure, at: node.place))
      return nil
    }
  }

  mutating func bool(_ group: Group, _ key: String) -> Bool? {
    guard let node = group[key], let text = text(node, Self.join(group.path, key)) else { return nil }
    if case .answer(let answer) = YesNo.parse(text) { return answer == .yes }
    report(.yesNoNotUnderstood(text, at: node.place))
    return nil
  }

  mutating func whole(_ group: Group, _ key: String) -> Int? {
    guard let node = group[key], let text = text(node, Self.join(group.path, key)) else { return nil }
    guard let number = Int(text), number >= 0, number <= 1_000_000 else {
      report(.settingNotWhole(text, key, at: node.place))
      return nil
    }
    return number
  }

  mutating func year(_ node: YAMLNode, _ path: String) -> Int? {
    guard let text = text(node, path) else { return nil }
    guard text.utf8.count == 4, let year = Int(text), (1900...2100).contains(year) else {
      report(.settingNotAYear(text, path, at: node.place))
      return nil
    }
    return year
  }

  mutating func number(_ group: Group, _ key: String) -> DecimalNumber? {
    guard let node = group[key], let text = text(node, Self.join(group.path, key)) else { return nil }
    switch VietnameseNumber.parse(text) {
    case .success(let reading):
      for remark in reading.remarks {
        if let diagnostic = Diagnostic.remark(remark, text, reading, at: node.place) { report(diagnostic) }
      }
      return reading.value
    case .failure(let failure):
      report(.settingNotANumber(text, failure, key, at: node.place))
      return nil
    }
  }

  mutating func choice<Answer: ChoiceListed>(
    _ node: YAMLNode, _ path: String, _: Answer.Type, unknown kind: DiagnosticKind
  ) -> Answer? {
    guard let text = text(node, path) else { return nil }
    if let answer = Answer.choiceList.id(of: text).flatMap(Answer.init(rawValue:)) { return answer }
    report(.unknownChoice(kind, text, Answer.choiceList, at: node.place))
    return nil
  }
}
