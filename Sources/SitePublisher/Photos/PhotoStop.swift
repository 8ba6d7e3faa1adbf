internal import CampaignModel
internal import Diagnostics
internal import Pictures
internal import SiteContent

/// Makes the copies of photos that a plan asks for and the cache does not hold yet, two photos at once.
struct PhotoStop: Sendable {
  let cache: PhotoCache
  /// The campaign's folder.
  let campaign: String
  /// Where the program is looked for; `nil` for the environment's `PATH`.
  var searchPath: String?

  private static let jobs = 2

  /// - Returns: Why copies are missing, by photo.
  func run(_ copies: [PictureCopy]) async -> [Diagnostic] {
    let missing = copies.filter { !cache.holds($0) }
    guard !missing.isEmpty else { return [] }
    guard let thumbnailer = Thumbnailer(searchPath: searchPath) else {
      return [.photoProgramMissing(Set(missing.map(\.photo.path)).count)]
    }
    do throws(FileSystemError) {
      try FileSystem.makeFolders(cache.workshop, mode: 0o700)
    } catch {
      return [.publishFailed(error)]
    }
    let photos = Dictionary(grouping: missing, by: \.photo).sorted { $0.key.path < $1.key.path }
    let found = await withTaskGroup(of: Diagnostic?.self) { group in
      var left = photos.enumerated().makeIterator()
      func next() {
        guard let (index, photo) = left.next() else { return }
        group.addTask { await make(photo.value, of: photo.key, "\(index)", thumbnailer) }
      }
      for _ in 0..<Self.jobs { next() }
      var found: [Diagnostic] = []
      for await diagnostic in group {
        if let diagnostic { found.append(diagnostic) }
        next()
      }
      return found
    }
    return found.sortedByPlace()
  }

  /// Makes the copies of one photo, in a folder of its own.
  private func make(
    _ copies: [PictureCopy], of photo: Photo, _ name: String, _ thumbnailer: Thumbnailer
  ) async -> Diagnostic? {
    let folder = cache.workshop + "/" + name
    defer { try? FileSystem.removeTree(folder) }
    do throws(FileSystemError) {
      guard let bytes = try FileSystem.readFollowing(campaign + "/" + photo.path, limit: 64 << 20),
        // What was judged is what is decoded: a file that was exchanged meanwhile is for the next build.
        Fingerprint.of(bytes) == photo.fingerprint
      else { return .photoChanged(photo) }
      let source = folder + "/photo"
      try FileSystem.makeFolders(folder, mode: 0o700)
      try bytes.withUnsafeBufferPointer { (buffer) throws(FileSystemError) in
        try FileSystem.write(buffer, toNew: source)
      }
      for copy in copies {
        let made: [UInt8]
        do throws(Thumbnailer.Failure) {
          made = try await thumbnailer.copy(copy, from: source, named: "copy")
        } catch {
          return .photoNotMade(photo, error)
        }
        try cache.add(copy, made)
      }
      return nil
    } catch {
      return .publishFailed(error)
    }
  }
}
