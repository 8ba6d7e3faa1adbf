internal import CampaignModel
internal import Diagnostics
internal import Glibc
internal import SiteContent

/// Opens a transaction on a site's folder: looks at what stands there before anything is made.
struct Publisher: Sendable {
  struct Problem: Error, Sendable {
    let diagnostic: Diagnostic
  }

  let target: String
  let options: BuildOptions
  let settings: CampaignSettings

  init(target: String, options: BuildOptions, settings: CampaignSettings) {
    self.target = Self.absolute(target)
    self.options = options
    self.settings = settings
  }

  func open() -> Result<Transaction, Problem> {
    do throws(FileSystemError) {
      return try openChecked()
    } catch {
      return .failure(Problem(diagnostic: .publishFailed(error)))
    }
  }

  private func openChecked() throws(FileSystemError) -> Result<Transaction, Problem> {
    let state = StateFolder(of: target)
    let draft = options.destination.draftName
    if let problem = try unfitTarget() { return .failure(Problem(diagnostic: problem)) }
    try state.prepare()
    guard let lock = try StateLock.take(state, name: draft.map { "draft-\($0).lock" } ?? StateFolder.publishLock) else {
      return .failure(Problem(diagnostic: .buildRunning(target)))
    }
    let tree = draft.map(state.draft) ?? target
    let staging = draft.map(state.draftStaging) ?? state.staging
    let archive = SiteArchive(target: target)
    if draft == nil { try archive.settle() }
    let previous = draft == nil ? try archive.manifest(at: state.manifest) : nil
    let trees = draft == nil ? nil : options.memory?.trees
    let twin = trees?.standing(tree: tree, twin: staging)
    var standing = twin ?? [:]
    if twin == nil { try walk(tree, "", into: &standing) }
    if draft == nil, let foreign = foreignFile(standing, previous), !options.force {
      return .failure(Problem(diagnostic: .targetForeign(target, example: foreign)))
    }
    if twin == nil { try prepareStaging(staging) }
    let shapes = try FileSystem.read(state.shapes, limit: 64 << 20) ?? []
    let transaction = Transaction(
      tree: tree, staging: staging, state: state, archive: archive, settings: settings, isDraft: draft != nil,
      trees: trees, hasTwin: twin != nil, force: options.force,
      previous: foreignFile(standing, previous) == nil ? previous : nil,
      record: draft == nil ? archive.published : nil, standing: standing, knownShapes: shapes, lock: lock)
    return .success(transaction)
  }

  /// Why the target cannot be replaced in one step, before anything is made.
  private func unfitTarget() throws(FileSystemError) -> Diagnostic? {
    let campaign = Self.absolute(options.campaign)
    if target == campaign || target.hasPrefix(campaign + "/") || campaign.hasPrefix(target + "/") {
      return .targetHoldsCampaign(target)
    }
    guard let status = try FileSystem.status(target) else { return nil }
    guard status.kind == .folder else { return .targetNotFolder(target) }
    if let parent = try FileSystem.status(StateFolder.parent(of: target)), parent.device != status.device {
      return .targetMount(target)
    }
    return nil
  }

  /// Takes away what a killed build left, and makes an empty staging folder.
  private func prepareStaging(_ staging: String) throws(FileSystemError) {
    try FileSystem.removeTree(staging)
    try FileSystem.makeFolders(staging)
  }

  /// A file that the last publish did not make, if there is one.
  private func foreignFile(_ standing: [String: FileSystem.Status], _ previous: Manifest?) -> String? {
    guard !standing.isEmpty else { return nil }
    let made = Set((previous?.files ?? []) + (previous?.carried ?? []))
    return standing.keys.filter { !made.contains($0) }.min()
  }

  private func walk(
    _ folder: String, _ prefix: String, into standing: inout [String: FileSystem.Status]
  ) throws(FileSystemError) {
    guard try FileSystem.status(folder)?.kind == .folder else { return }
    for name in try FileSystem.names(in: folder) {
      guard let status = try FileSystem.status(folder + "/" + name) else { continue }
      if status.kind == .folder {
        try walk(folder + "/" + name, prefix + name + "/", into: &standing)
      } else {
        standing[prefix + name] = status
      }
    }
  }

  /// The path from `/`, with links in its folders followed and no `.` or `..`.
  static func absolute(_ path: String) -> String {
    var trimmed = path
    while trimmed.count > 1, trimmed.hasSuffix("/") { trimmed.removeLast() }
    let parent = StateFolder.parent(of: trimmed)
    let name = trimmed.split(separator: "/").last.map(String.init) ?? ""
    if name == "." || name == ".." || name.isEmpty { return FileSystem.real(trimmed) ?? trimmed }
    if let folder = FileSystem.real(parent) { return (folder == "/" ? "" : folder) + "/" + name }
    return parent == trimmed ? trimmed : absolute(parent) + "/" + name
  }
}
