internal import CampaignModel
internal import Diagnostics
internal import Glibc
internal import SiteContent
internal import Synchronization

/// One build's hold on a site: the lock, the staging folder, and the swap at the end.
final class Transaction: Sendable {
  /// The tree that is replaced: the published site, or the draft.
  let tree: String
  private let staging: String
  let state: StateFolder
  private let archive: SiteArchive
  let knownShapes: [UInt8]
  private let settings: CampaignSettings
  private let isDraft: Bool
  /// A draft's two trees; `nil` for a publish.
  private let trees: DraftTrees?
  /// A Boolean value that indicates whether the staging folder is the twin of the tree, with all its files.
  private let hasTwin: Bool
  private let force: Bool
  /// What the last publish made; `nil` where there was none.
  private let previous: Manifest?
  /// What the last publish told; `nil` where nobody noted it.
  let record: PublishedRecord?
  /// What stands in the tree now, by path.
  private let standing: [String: FileSystem.Status]
  private let lock: Mutex<LockHolder>
  /// Folders already made in the staging tree.
  private let folders = Mutex<Set<String>>([])

  struct LockHolder: ~Copyable { var lock: StateLock? }

  init(
    tree: String, staging: String, state: StateFolder, archive: SiteArchive, settings: CampaignSettings, isDraft: Bool,
    trees: DraftTrees? = nil, hasTwin: Bool = false, force: Bool, previous: Manifest?, record: PublishedRecord?,
    standing: [String: FileSystem.Status], knownShapes: [UInt8], lock: consuming StateLock
  ) {
    self.tree = tree
    self.staging = staging
    self.state = state
    self.archive = archive
    self.settings = settings
    self.isDraft = isDraft
    self.trees = trees
    self.hasTwin = hasTwin
    self.force = force
    self.previous = previous
    self.record = record
    self.standing = standing
    self.knownShapes = knownShapes
    self.lock = Mutex(LockHolder(lock: lock))
  }

  // MARK: Staging

  /// Puts a file into the staging tree, unless the tree in place already holds the same bytes.
  ///
  /// - Returns: `true` where it was written.
  func stage(
    _ part: SiteFingerprint.Part, _ bytes: [UInt8], scratch: inout [UInt8]
  ) throws(FileSystemError) -> Bool {
    let path = part.path
    let old = standing[path]
    if hasTwin, let trees {
      if trees.hold(path, part.digest) { return false }
      try trees.clear(path)
    } else if old != nil, FileSystem.holds(tree + "/" + path, bytes, scratch: &scratch) {
      return false
    }
    let place = staging + "/" + path
    try makeFolder(of: path)
    try bytes.withUnsafeBufferPointer { (buffer) throws(FileSystemError) in
      try FileSystem.write(buffer, toNew: place)
    }
    // Servers make entity tags of time and size: a change of equal size must not look unchanged.
    if let old, old.size == bytes.count, let new = try FileSystem.status(place), new.modified <= old.modified {
      try FileSystem.setModified(place, old.modified + 1)
    }
    return true
  }

  private func makeFolder(of path: String) throws(FileSystemError) {
    guard let slash = path.lastIndex(of: "/") else { return }
    let folder = String(path[..<slash])
    if folders.withLock({ $0.contains(folder) }) { return }
    try FileSystem.makeFolders(staging + "/" + folder)
    folders.withLock { _ = $0.insert(folder) }
  }

  // MARK: The end

  /// Gives up: what was staged goes, what is in place stays.
  ///
  /// - Parameter parts: What the files of a draft hold that has come into place.
  func abandon(_ parts: [SiteFingerprint.Part]? = nil) {
    if hasTwin {
      trees?.settle(parts)
    } else {
      try? FileSystem.removeTree(staging)
      if let trees, let parts { trees.begin(tree: tree, twin: staging, parts: parts) }
    }
    release()
  }

  /// Completes the staging tree and swaps it into place, or leaves all as it is where nothing differs.
  ///
  /// - Parameter told: What the site tells from now on.
  func finish(_ rendered: Rendered, shapes: [UInt8], plan: SitePlan, told: PublishedRecord, report: inout BuildReport) {
    do throws(FileSystemError) {
      let paths = Set(plan.files.map(\.path))
      let carried = carriedOver(paths)
      let kept = paths.union(carried)
      let written = Set(rendered.written)
      let removed = standing.keys.filter { !kept.contains($0) }
      report.added = rendered.written.count { standing[$0] == nil }
      report.changed = rendered.written.count - report.added
      report.removed = removed.count { $0.hasSuffix(".html") }
      let isSame = rendered.written.isEmpty && removed.isEmpty && exists
      if !isSame {
        try complete(kept, written: written, removed: removed)
        try swap(manifest(paths: paths, carried: carried), told)
      }
      if !isDraft {
        try FileSystem.replace(state.shapes, with: shapes)
        try note(told, isSame: isSame, report)
        try state.removeForgottenDrafts()
      }
      report.outcome = isSame ? .unchanged : .published
      abandon(rendered.parts)
    } catch {
      report.diagnostics.append(.publishFailed(error))
      report.outcome = .refused
      abandonTwin()
      abandon()
    }
  }

  /// Brings into the staging tree what the tree in place holds already, or out of its twin what is not shown any more.
  private func complete(_ kept: Set<String>, written: Set<String>, removed: [String]) throws(FileSystemError) {
    if hasTwin, let trees {
      for path in removed { try trees.clear(path) }
      return
    }
    for path in kept where !written.contains(path) {
      try makeFolder(of: path)
      try FileSystem.linkOrCopy(tree + "/" + path, to: staging + "/" + path)
    }
  }

  /// A twin in which something could not be done is not relied on: the next build makes all of it anew.
  func abandonTwin() {
    if hasTwin { trees?.drop(staging, isFailure: true) }
  }

  private var exists: Bool { previous != nil || (isDraft && !standing.isEmpty) }

  /// Style sheets and scripts of the publish before this one, for pages that are open while it happens; never data.
  private func carriedOver(_ paths: Set<String>) -> Set<String> {
    guard let previous, !isDraft else { return [] }
    let isHashed = { (path: String) in
      path.hasPrefix("tai-san/") && (path.hasSuffix(".css") || path.hasSuffix(".js"))
    }
    let before = previous.files.filter { isHashed($0) && !paths.contains($0) && standing[$0] != nil }
    // Where no style sheet or script changed, those that were carried already stay a while longer: taking them away
    // alone would swap a tree in which nothing changed.
    let current = previous.files.filter(isHashed)
    let kept = current.allSatisfy(paths.contains) ? previous.carried.filter { standing[$0] != nil } : []
    return Set(before + kept)
  }

  private func manifest(paths: Set<String>, carried: Set<String>) -> Manifest {
    var manifest = Manifest()
    // Nobody asks what a draft was made of.
    guard !isDraft else { return manifest }
    manifest.title = settings.title
    manifest.place = settings.place.fullName
    manifest.year = String(settings.years.conference)
    manifest.updated = settings.updated.short
    manifest.isIllustrative = settings.isIllustrative
    manifest.files = paths.sorted { $0.precedesInBytes($1) }
    manifest.carried = carried.sorted { $0.precedesInBytes($1) }
    return manifest
  }

  /// Records what is told, and drops the kept tree where it tells of somebody who is not named any more.
  private func note(_ told: PublishedRecord, isSame: Bool, _ report: BuildReport) throws(FileSystemError) {
    if isSame, record?.fingerprint != told.fingerprint || record?.roll != told.roll {
      try FileSystem.replace(state.record, with: told.encoded)
    }
    try archive.dropKept(beyond: told.roll, at: told.moment)
    guard !isSame else { return }
    // What stands in place stands, whether or not it could be written down.
    try? archive.journal.append(
      report.isTakedown ? .takenDown : .published, told.counts(from: record), at: told.moment)
  }

  private func swap(_ manifest: Manifest, _ told: PublishedRecord) throws(FileSystemError) {
    var manifest = manifest
    if let status = try FileSystem.status(staging) {
      manifest.device = status.device
      manifest.inode = status.inode
    }
    if !isDraft {
      // Whoever is not named any more goes from the tree kept for going back before anything else happens.
      if record?.roll.isWithin(told.roll) != true { try archive.dropKept() }
      try FileSystem.replace(state.nextManifest, with: manifest.encoded)
      try FileSystem.replace(state.nextRecord, with: told.encoded)
      try FileSystem.syncAll(state.path)
    }
    if try FileSystem.status(tree) == nil {
      try FileSystem.renameToNew(staging, tree)
    } else {
      try FileSystem.exchange(staging, tree)
      try keepReplaced(told)
    }
    guard !isDraft else { return }
    try FileSystem.syncFolder(StateFolder.parent(of: tree))
    // The record first: as long as the manifest waits, whoever comes next knows that something does.
    try FileSystem.rename(state.nextRecord, state.record)
    try FileSystem.rename(state.nextManifest, state.manifest)
  }

  /// Keeps the tree that was replaced, for going back, unless it tells of somebody who is not named any more. A folder
  /// that was taken over by force held someone's files: it is kept, not wiped.
  private func keepReplaced(_ told: PublishedRecord) throws(FileSystemError) {
    guard !isDraft else { return }
    if previous != nil, let record, record.roll.isWithin(told.roll) {
      // The publish is done; that nobody can go back from it does not undo it.
      do throws(FileSystemError) { try archive.keep(staging) } catch { try archive.dropKept() }
    }
    guard force, previous == nil else { return }
    var place = state.replaced
    var number = 1
    while try FileSystem.status(place) != nil {
      number += 1
      place = state.replaced + "-\(number)"
    }
    try FileSystem.renameToNew(staging, place)
  }

  private func release() {
    lock.withLock { $0.lock = nil }
  }
}
