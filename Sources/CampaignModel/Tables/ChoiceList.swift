internal import Diagnostics
internal import VietnameseText

/// One of the answers a cell may hold.
public struct Choice: Sendable, Hashable {
  /// The identifier, which is accepted too: `decided`.
  public let id: String
  /// The words that staff write and that drop-down lists offer: `Đã có quyết định`.
  public let title: String
  /// Other spellings that are understood.
  public let synonyms: [String]

  public init(_ id: String, _ title: String, _ synonyms: [String] = []) {
    self.id = id
    self.title = title
    self.synonyms = synonyms
  }
}

/// The answers a column knows, found by identifier, words or synonym.
public struct ChoiceList: Sendable {
  public let choices: [Choice]
  private let idOfKey: [String: String]

  public init(_ choices: [Choice]) {
    self.choices = choices
    var idOfKey: [String: String] = [:]
    for choice in choices {
      for spelling in [choice.id, choice.title] + choice.synonyms where idOfKey[Self.key(spelling)] == nil {
        idOfKey[Self.key(spelling)] = choice.id
      }
    }
    self.idOfKey = idOfKey
  }

  /// The identifier of the answer that `text` spells, whatever its case, marks, spaces and punctuation.
  public func id(of text: String) -> String? { idOfKey[Self.key(text)] }

  /// The words of the answer that was probably meant by a text that spells none.
  public func nearMiss(of text: String) -> String? {
    let key = Self.key(text)
    let titleKeys = choices.map { Self.key($0.title) }
    let spelling =
      NearMiss.of(key, among: titleKeys, fold: { $0 }) ?? NearMiss.of(key, among: idOfKey.keys.sorted(), fold: { $0 })
    guard let id = spelling.flatMap({ idOfKey[$0] }) else { return nil }
    return choices.first { $0.id == id }?.title
  }

  /// The words of every answer, in order: for messages and drop-down lists.
  public var titles: [String] { choices.map(\.title) }

  /// What is compared: small plain letters and digits without any space.
  static func key(_ text: String) -> String { Folding.key(text).filter { $0 != " " } }
}

/// A type whose values are the answers of a column.
public protocol ChoiceListed: Sendable, RawRepresentable<String>, CaseIterable {
  static var choiceList: ChoiceList { get }
}
