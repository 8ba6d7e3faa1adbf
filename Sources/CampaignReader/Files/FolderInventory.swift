internal import CampaignModel
internal import Diagnostics
internal import VietnameseText

/// What lies in a campaign folder: which file is which, and what is not read.
struct FolderInventory {
  static let settingsName = "campaign.yaml"
  static let forewordName = "loi-gioi-thieu.md"
  private static let folders = ["stories", "photos", "documents", "submissions", "site-templates"]

  private(set) var hasSettings = false
  /// A Boolean value that indicates whether somebody wrote a foreword for the yearbook.
  private(set) var hasForeword = false
  /// The names of the tables, and of the settings file, that are there and cannot be read; that was said.
  private(set) var unreadable: Set<String> = []
  /// The text files of each table, by its name.
  private(set) var tables: [String: [String]] = [:]
  /// The workbooks of each table, by its name, and those that may hold every table.
  private(set) var workbooks: [String: [String]] = [:]
  /// The files of `stories/` that are Markdown.
  private(set) var stories: [String] = []
  /// The files of `photos/`.
  private(set) var photos: [String] = []
  /// The files below `documents/` with their sizes, by path as it stands on disk.
  private(set) var documents: [String: Int] = [:]

  /// The workbooks in `submissions/`; `nil` where there is no such folder.
  private(set) var submissions: [String]?
  /// What else lies there that a commune may have sent.
  private(set) var otherSubmissions: [String] = []

  private let folder: CampaignFolder
  /// How many files and folders are there that nothing is read from.
  private var unusedCount = 0
  /// How many of them are named.
  private static let unusedLimit = 50

  init(of folder: CampaignFolder, log: inout ProblemLog) {
    self.folder = folder
    let entries = list("", log: &log)
    for entry in entries { sort(entry, log: &log) }
    if unusedCount > Self.unusedLimit { log.add(.moreUnused(count: unusedCount - Self.unusedLimit)) }
  }

  private mutating func sort(_ entry: CampaignFolder.Entry, log: inout ProblemLog) {
    guard !Self.isPassedOver(entry.name) else { return }
    let name = entry.name.nfc
    guard let kind = accept(entry, log: &log) else {
      unreadable.insert(name == Self.settingsName ? name : Self.split(name).stem)
      return
    }
    switch kind {
    case .folder: sortFolder(entry, named: name, log: &log)
    case .other: log.add(.notARegularFile(entry.path))
    case .file: sortFile(entry, named: name, log: &log)
    }
  }

  private mutating func sortFolder(_ entry: CampaignFolder.Entry, named name: String, log: inout ProblemLog) {
    switch name {
    case "stories": listStories(log: &log)
    case "documents": listDocuments(in: "documents", depth: 1, log: &log)
    case SubmissionFolder.name:
      let entries = list(entry.path, log: &log).filter { !Self.isPassedOver($0.name) }
      let listing = SubmissionFolder.listing(of: entries, log: &log)
      submissions = listing.workbooks
      otherSubmissions = listing.others
    case "photos": listPhotos(log: &log)
    case "site-templates": break
    default: reportUnknown(entry, isFolder: true, nearMiss: nearMiss(name, among: Self.folders), log: &log)
    }
  }

  private mutating func sortFile(_ entry: CampaignFolder.Entry, named name: String, log: inout ProblemLog) {
    if name == Self.settingsName {
      hasSettings = true
      return
    }
    if name == Self.forewordName {
      hasForeword = true
      return
    }
    let (stem, suffix) = Self.split(name)
    // Windows minds no case: “honourees.XLSX”.
    switch suffix.lowercased() {
    case "csv", "tsv":
      if TableSchema.named(stem) != nil {
        tables[stem, default: []].append(entry.path)
        return
      }
    // What such a file really is, its bytes say.
    case "xlsx", "xlsm", "xls", "xlsb", "ods":
      if stem == OwnWorkbooks.campaign || TableSchema.named(stem) != nil {
        workbooks[stem, default: []].append(entry.path)
        return
      }
    default: break
    }
    if let original = Self.original(ofCopy: stem) {
      log.add(.copyOfFile(entry.path, original: original + "." + suffix.lowercased()))
      return
    }
    reportUnknown(entry, isFolder: false, nearMiss: nearMiss(file: name, stem: stem, suffix: suffix), log: &log)
  }

  private mutating func reportUnknown(
    _ entry: CampaignFolder.Entry, isFolder: Bool, nearMiss: String?, log: inout ProblemLog
  ) {
    if nearMiss == nil {
      unusedCount += 1
      if unusedCount > Self.unusedLimit { return }
    }
    log.add(.unknownEntry(entry.path, isFolder: isFolder, nearMiss: nearMiss))
  }

  private mutating func listStories(log: inout ProblemLog) {
    for entry in list("stories", log: &log) where !Self.isPassedOver(entry.name) {
      guard let kind = accept(entry, log: &log) else { continue }
      switch kind {
      case .file where Self.split(entry.name.nfc).suffix == "md": stories.append(entry.path)
      case .other: log.add(.notARegularFile(entry.path))
      default: log.add(.storyNotMarkdown(entry.path))
      }
    }
  }

  private mutating func listPhotos(log: inout ProblemLog) {
    // A link from here to another part of the campaign would publish what was put there for something else.
    for entry in list("photos", within: "photos", log: &log) where !Self.isPassedOver(entry.name) {
      guard let kind = accept(entry, log: &log) else { continue }
      switch kind {
      case .file: photos.append(entry.path)
      case .folder: log.add(.photoInFolder(entry.path))
      case .other: log.add(.notARegularFile(entry.path))
      }
    }
  }

  private mutating func listDocuments(in path: String, depth: Int, log: inout ProblemLog) {
    // A link from here to another part of the campaign would make a document, and so a download, of its data.
    for entry in list(path, within: "documents", log: &log) where !Self.isPassedOver(entry.name) {
      guard let kind = accept(entry, log: &log) else { continue }
      switch kind {
      case .file(let size): documents[entry.path] = size
      case .other: log.add(.notARegularFile(entry.path))
      case .folder:
        if depth < Limits.documentDepth {
          listDocuments(in: entry.path, depth: depth + 1, log: &log)
        } else {
          log.add(.tooDeep(entry.path))
        }
      }
    }
  }

  // MARK: Reading folders

  private func list(_ path: String, within base: String = "", log: inout ProblemLog) -> [CampaignFolder.Entry] {
    do throws(FileProblem) {
      return try folder.entries(of: path, within: base, limit: Limits.entries)
    } catch {
      log.add(.unreadable(path.isEmpty ? "." : path, error))
      return []
    }
  }

  private func accept(_ entry: CampaignFolder.Entry, log: inout ProblemLog) -> CampaignFolder.EntryKind? {
    switch entry.kind {
    case .success(let kind): return kind
    case .failure(let problem):
      log.add(.unreadable(entry.path, problem))
      return nil
    }
  }

  // MARK: Names

  /// Hidden files, what editors and systems leave behind, and what people put beside data for themselves.
  private static func isPassedOver(_ name: String) -> Bool {
    if LeftBehindNames.contains(name) { return true }
    let lower = name.lowercased()
    return ["thumbs.db", "desktop.ini"].contains(lower) || lower.hasPrefix("readme")
  }

  /// A name and what follows its last full stop.
  static func split(_ name: String) -> (stem: String, suffix: String) {
    guard let stop = name.lastIndex(of: ".") else { return (name, "") }
    return (String(name[..<stop]), String(name[name.index(after: stop)...]))
  }

  /// The table's file, without its ending, of which a name is that of a copy: `honourees (1)`, `honourees - Copy`.
  private static func original(ofCopy stem: String) -> String? {
    let names = TableSchema.all.map(\.name) + [OwnWorkbooks.campaign]
    return names.first { name in
      guard stem.hasPrefix(name), stem != name else { return false }
      let words = Folding.key(String(stem.dropFirst(name.count))).split(separator: " ")
      return !words.isEmpty
        && words.allSatisfy { Int($0) != nil || ["copy", "ban", "sao", "cu", "moi", "final"].contains($0) }
    }
  }

  /// The name that a file was probably meant to have.
  private func nearMiss(file name: String, stem: String, suffix: String) -> String? {
    let lower = suffix.lowercased()
    if ["yaml", "yml", "ymal", "txt"].contains(lower), nearMiss(stem, among: ["campaign"]) != nil, lower != "txt" {
      return Self.settingsName
    }
    if ["md", "markdown", "txt"].contains(lower), Folding.key(stem) == "loi gioi thieu" { return Self.forewordName }
    guard ["csv", "tsv", "txt", "tab", "xlsx", "xls"].contains(lower) else { return nil }
    let ending = ["csv", "xlsx"].contains(lower) ? lower : lower == "xls" ? "xlsx" : "tsv"
    let key = Folding.key(stem)
    if let schema = TableSchema.all.first(where: { Folding.key($0.title) == key }) { return schema.name + "." + ending }
    return nearMiss(stem, among: TableSchema.all.map(\.name)).map { $0 + "." + ending }
  }

  private func nearMiss(_ name: String, among candidates: [String]) -> String? {
    candidates.first { $0 == name.lowercased() } ?? FileNameNearMiss.of(name, among: candidates)
  }
}
