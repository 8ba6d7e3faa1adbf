/// Gathers a file's links, each target once with its first place, and the ids that others can link to.
///
/// One for each worker; its tables are kept between files.
final class LinkCollector {
  /// Used for every address: behind a pointer, the runtime does not watch each access.
  let resolver: UnsafeMutablePointer<AddressResolver>
  private(set) var links: [Link] = []
  /// The hashes of the ids and anchors of the file.
  private(set) var ids: [UInt32] = []
  /// Fragments of the file itself that something in it links to.
  private(set) var ownFragments: [(fragment: UInt32, offset: Int)] = []
  private var seenLinks = StampedTable()
  private var seenIDs = StampedTable()
  private var seenFragments = StampedTable()
  private var reachable = StampedTable()

  init(site: SiteAddress?) {
    resolver = .allocate(capacity: 1)
    resolver.initialize(to: AddressResolver(site: site))
  }

  deinit {
    resolver.deinitialize(count: 1)
    resolver.deallocate()
  }

  func begin(path: String) {
    resolver.pointee.begin(path: path)
    links.removeAll(keepingCapacity: true)
    ids.removeAll(keepingCapacity: true)
    ownFragments.removeAll(keepingCapacity: true)
    seenLinks.removeAll()
    seenIDs.removeAll()
    seenFragments.removeAll()
    reachable.removeAll()
  }

  /// Adds a link unless the file has one like it.
  func add(_ target: Address.Target, role: Link.Role, offset: @autoclosure () -> Int) {
    let key = Hash.mix(target.path ^ UInt64(target.fragment), 0xC2B2_AE3D_27D4_EB4F &+ UInt64(role.rawValue))
    guard seenLinks.insert(key, 0) == nil else { return }
    links.append(
      Link(path: target.path, fragment: target.fragment, role: role, isFolder: target.isFolder, offset: offset()))
  }

  /// Adds a link to a place in the file itself.
  func add(ownFragment fragment: UInt32, offset: @autoclosure () -> Int) {
    guard fragment != 0, seenFragments.insert(UInt64(fragment), 0) == nil else { return }
    ownFragments.append((fragment, offset()))
  }

  /// Adds an id.
  ///
  /// - Returns: The offset at which the same id was given before.
  func add(id: Bytes, offset: Int) -> Int? {
    let first = seenIDs.insert(Hash.of(id), UInt32(clamping: offset))
    if first == nil { add(anchor: id) }
    return first.map(Int.init)
  }

  /// Adds a name that fragments can lead to without its being an id.
  func add(anchor: Bytes) {
    let hash = FragmentHash.of(anchor)
    if reachable.insert(UInt64(hash), 0) == nil { ids.append(hash) }
  }

  /// A Boolean value that indicates whether the fragment leads to something in the file.
  func isReachable(_ fragment: UInt32) -> Bool { reachable[UInt64(fragment)] != nil }

  /// A Boolean value that indicates whether the file has the id with this hash.
  func hasID(_ hash: UInt64) -> Bool { seenIDs[hash] != nil }

  /// What was gathered, the ids in order: copies that take no more room than they need, while the room here is kept.
  func gathered() -> (links: [Link], ids: [UInt32]) {
    ids.sort()
    return (links.withUnsafeBufferPointer { Array($0) }, ids.withUnsafeBufferPointer { Array($0) })
  }
}
