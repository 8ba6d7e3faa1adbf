public import CampaignModel
internal import Glibc

/// What the state folder remembers of a site's publishes: what the site tells, the tree before it, the slip that was
/// confirmed, and the journal.
public struct SiteArchive: Sendable {
  /// A slip that somebody confirmed was signed.
  public struct Confirmation: Sendable, Hashable {
    public let fingerprint: SiteFingerprint
    public let moment: Moment
  }

  /// Why the tree before the last publish does not come back.
  public enum RollBackRefusal: Error, Sendable {
    /// No tree is kept: there was one publish only, or somebody was taken down since.
    case nothingKept
    /// It tells of so many people who withdrew since, wholly or from one use.
    case wouldReturn(Int)
    /// Another build holds the site.
    case busy
    case failed(FileSystemError)
  }

  let state: StateFolder
  let target: String

  /// - Parameter target: The published site's folder.
  public init(target: String) {
    self.target = Publisher.absolute(target)
    state = StateFolder(of: self.target)
  }

  public var journal: Journal { Journal(state) }

  /// What the site that stands tells; `nil` where none stands, or one of an earlier version of this program.
  ///
  /// Whoever stopped right after a swap left the record beside: it counts from the swap on.
  public var published: PublishedRecord? {
    guard let standing = try? FileSystem.status(target), standing.kind == .folder else { return nil }
    func isOf(_ path: String) -> Bool { (try? manifest(at: path))?.isOf(standing) == true }
    if isOf(state.nextManifest) { return record(at: state.nextRecord) ?? record(at: state.record) }
    return record(at: !isOf(state.manifest) && isOf(state.keptManifest) ? state.keptRecord : state.record)
  }

  /// What the kept tree tells; `nil` where there is none.
  public var kept: PublishedRecord? { keptIsWhole ? record(at: state.keptRecord) : nil }

  // MARK: The slip

  /// The slip that was confirmed last.
  public var confirmation: Confirmation? {
    guard let bytes = try? FileSystem.read(state.approval, limit: 1 << 12) else { return nil }
    let parts = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace)
    guard parts.count == 2, let fingerprint = SiteFingerprint(hexadecimal: parts[0]), let moment = Moment(iso: parts[1])
    else { return nil }
    return Confirmation(fingerprint: fingerprint, moment: moment)
  }

  /// Remembers that a slip was signed; only the site of this fingerprint may be published by it.
  public func confirm(_ fingerprint: SiteFingerprint, at moment: Moment) throws(FileSystemError) {
    try state.prepare()
    try FileSystem.replace(state.approval, with: Array("\(fingerprint.hexadecimal) \(moment.iso)\n".utf8))
    try journal.append(.confirmed, ["fingerprint": fingerprint.code], at: moment)
  }

  // MARK: Going back

  /// Exchanges the site with the kept tree, in one step.
  ///
  /// - Parameter present: Who may be named by the campaign as it is now.
  /// - Returns: What the site tells from now on.
  public func rollBack(within present: PublishedRoll, at moment: Moment) -> Result<PublishedRecord, RollBackRefusal> {
    do throws(FileSystemError) {
      guard let lock = try StateLock.take(state, name: StateFolder.publishLock) else { return .failure(.busy) }
      let result = exchangeKept(within: present, at: moment)
      _ = consume lock
      return result
    } catch {
      return .failure(.failed(error))
    }
  }

  private func exchangeKept(within present: PublishedRoll, at moment: Moment) -> Result<
    PublishedRecord, RollBackRefusal
  > {
    do throws(FileSystemError) {
      try settle()
      guard let kept else { return .failure(.nothingKept) }
      let returning = kept.roll.beyond(present)
      guard returning == 0 else { return .failure(.wouldReturn(returning)) }
      try FileSystem.exchange(state.kept, target)
      try FileSystem.syncFolder(StateFolder.parent(of: target))
      // Were it stopped here, `settle` would see by the folder which manifest belongs to it.
      try exchangeRecords()
      try? journal.append(.rolledBack, ["fingerprint": kept.fingerprint.code], at: moment)
      return .success(kept)
    } catch {
      return .failure(.failed(error))
    }
  }

  /// Drops the kept tree where it tells of somebody, or of a use of somebody's name, beyond `present`.
  ///
  /// - Returns: `true` where it was dropped.
  @discardableResult
  public func dropKept(beyond present: PublishedRoll, at moment: Moment) throws(FileSystemError) -> Bool {
    guard let record = record(at: state.keptRecord), !record.roll.isWithin(present) else { return false }
    try dropKept()
    try journal.append(.keptDropped, at: moment)
    return true
  }

  func dropKept() throws(FileSystemError) {
    for path in [state.kept, state.keptManifest, state.keptRecord] { try FileSystem.removeTree(path) }
  }

  // MARK: After a stop at any moment

  /// Brings in order what a publish left that was stopped: its records, and the tree that it has replaced, which may
  /// tell of somebody who is published no longer. While another build holds the site nothing is done.
  public func recover() throws(FileSystemError) {
    let left = [try FileSystem.status(state.nextManifest), try FileSystem.status(state.staging)]
    guard left.contains(where: { $0 != nil }), let lock = try StateLock.take(state, name: StateFolder.publishLock)
    else { return }
    try settle()
    try FileSystem.removeTree(state.staging)
    _ = consume lock
  }

  /// Puts manifest and record beside the tree they tell of: whoever stopped between a swap and its record left them to
  /// the next.
  func settle() throws(FileSystemError) {
    let standing = try FileSystem.status(target)
    if let next = try manifest(at: state.nextManifest) {
      if next.isOf(standing) {
        noteStopped()
        // The record first: as long as the manifest waits, it is known that something does.
        if try FileSystem.status(state.nextRecord) != nil { try FileSystem.rename(state.nextRecord, state.record) }
        try FileSystem.rename(state.nextManifest, state.manifest)
      } else {
        unlink(state.nextManifest)
      }
    }
    unlink(state.nextRecord)
    if try manifest(at: state.manifest)?.isOf(standing) == false,
      try manifest(at: state.keptManifest)?.isOf(standing) == true
    {
      try exchangeRecords()
    }
  }

  /// Writes a publish into the journal that was stopped before it could do so.
  private func noteStopped() {
    guard let told = record(at: state.nextRecord) else { return }
    let before = record(at: state.record) ?? record(at: state.keptRecord)
    let isTakedown = before.map { told.isTakedown(from: $0) } ?? false
    try? journal.append(isTakedown ? .takenDown : .published, told.counts(from: before), at: told.moment)
  }

  /// Keeps the tree that a publish has replaced, and what told of it.
  ///
  /// - Parameter replaced: Where it lies; it goes from there.
  func keep(_ replaced: String) throws(FileSystemError) {
    try dropKept()
    try FileSystem.rename(state.manifest, state.keptManifest)
    try FileSystem.rename(state.record, state.keptRecord)
    try FileSystem.renameToNew(replaced, state.kept)
  }

  private func exchangeRecords() throws(FileSystemError) {
    try FileSystem.exchange(state.manifest, state.keptManifest)
    try FileSystem.exchange(state.record, state.keptRecord)
  }

  private var keptIsWhole: Bool {
    guard let status = try? FileSystem.status(state.kept), let manifest = try? manifest(at: state.keptManifest) else {
      return false
    }
    return manifest.isOf(status)
  }

  func manifest(at path: String) throws(FileSystemError) -> Manifest? {
    try FileSystem.read(path).flatMap(Manifest.init(encoded:))
  }

  private func record(at path: String) -> PublishedRecord? {
    (try? FileSystem.read(path, limit: 256 << 20)).flatMap(PublishedRecord.init(encoded:))
  }
}

extension Manifest {
  /// A Boolean value that indicates whether it tells of this very folder.
  func isOf(_ status: FileSystem.Status?) -> Bool {
    guard let status else { return false }
    return status.inode == inode && status.device == device
  }
}
