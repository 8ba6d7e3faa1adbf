import Foundation
import Glibc
import Synchronization
import Testing

@testable import PreviewServer

@Suite struct WatchTests {
  /// Watches a folder and counts what it is told.
  private final class Count: Sendable {
    let watcher: FolderWatcher
    let told = Mutex(0)

    init(_ roots: [String], excluded: [String] = [], polls: Bool = false) async {
      var timing = FolderWatcher.Timing()
      timing.poll = .milliseconds(100)
      // Only the kernel's notice counts here.
      timing.safety = .seconds(1000)
      watcher = await FolderWatcher.start(roots: roots, excluded: { excluded }, polls: polls, timing: timing)
      let watcher = watcher
      Task { for await _ in watcher.changes { told.withLock { $0 += 1 } } }
    }

    var value: Int { told.withLock { $0 } }

    /// Something is told after the change.
    func expectNews(at place: Testing.SourceLocation = #_sourceLocation, after change: () throws -> Void) async throws {
      let before = value
      try change()
      #expect(await eventually { self.value > before }, sourceLocation: place)
    }

    /// Nothing is told after the change, for longer than the waiting times.
    func expectSilence(
      at place: Testing.SourceLocation = #_sourceLocation, after change: () throws -> Void
    ) async throws {
      let before = value
      try change()
      try await Task.sleep(for: .milliseconds(900))
      #expect(value == before, sourceLocation: place)
    }
  }

  private func move(_ from: String, _ to: String) { #expect(rename(from, to) == 0) }

  private func campaign() throws -> TestSite {
    try TestSite([
      "campaign.yaml": "title: a", "honourees.csv": "id\n1\n", "stories/a.md": "a", "submissions/x.xlsx": "x",
    ])
  }

  @Test(arguments: [false, true])
  func tellsOfEveryKindOfSaving(polls: Bool) async throws {
    let site = try campaign()
    let count = await Count([site.path], polls: polls)
    let manager = FileManager.default
    try await count.expectNews { try site.write("honourees.csv", "id\n2\n") }
    // Saved under another name and renamed over the old one, as LibreOffice and OneDrive do.
    try await count.expectNews {
      try Data("id\n3\n".utf8).write(to: URL(fileURLWithPath: site.path + "/lu123.tmp"))
      move(site.path + "/lu123.tmp", site.path + "/honourees.csv")
    }
    // Moved aside as a backup and written anew, as Vim does.
    try await count.expectNews {
      move(site.path + "/honourees.csv", site.path + "/honourees.csv~")
      try site.write("honourees.csv", "id\n4\n")
      #expect(unlink(site.path + "/honourees.csv~") == 0)
    }
    try await count.expectNews { try manager.removeItem(atPath: site.path + "/stories/a.md") }
    try await count.expectNews { try site.write("photos/new/deep/a.jpg", "x") }
    // The new folder is followed.
    try await count.expectNews { try site.write("photos/new/deep/a.jpg", "xy") }
    try await count.expectNews { #expect(chmod(site.path + "/campaign.yaml", 0o600) == 0) }
    await count.watcher.stop()
  }

  @Test(arguments: [false, true])
  func passesOverWhatEditorsLeaveBeside(polls: Bool) async throws {
    let site = try campaign()
    try site.write("public/index.html", "x")
    let count = await Count([site.path], excluded: [site.path + "/public", site.path + "/draft"], polls: polls)
    try await count.expectSilence {
      for name in [
        "~$honourees.xlsx", ".~lock.honourees.csv#", ".honourees.csv.swp", "honourees.csv~", "a.tmp", "#a.csv#", "4913",
        "x.swp", "b.PART", ".git/index", "submissions/~$x.xlsx", "submissions/5F3A1C00",
        ".vinhdanh-x/draft/index.html",
      ] {
        try site.write(name, "x")
      }
      try site.write("public/index.html", "y")
      try site.write("public/b.html", "y")
      try site.write("draft/index.html", "y")
    }
    // Reading, linking and opening without writing are no changes either.
    try await count.expectSilence {
      _ = try Data(contentsOf: URL(fileURLWithPath: site.path + "/honourees.csv"))
      try FileManager.default.linkItem(atPath: site.path + "/campaign.yaml", toPath: site.path + "/public/c.yaml")
      try #require(FileHandle(forWritingAtPath: site.path + "/honourees.csv")).close()
    }
    try await count.expectNews { try site.write("honourees.csv", "id\n5\n") }
    await count.watcher.stop()
  }

  @Test(arguments: [false, true])
  func aFolderMovedAwayAndBackIsFollowed(polls: Bool) async throws {
    let parent = try TestSite(["campaign/campaign.yaml": "a", "other/campaign.yaml": "bb"])
    let (path, aside) = (parent.path + "/campaign", parent.path + "/aside")
    let count = await Count([path], polls: polls)
    try await count.expectNews { move(path, aside) }
    try await count.expectNews { move(aside, path) }
    try await count.expectNews { try parent.write("campaign/campaign.yaml", "ccc") }
    // Another folder in its place.
    try await count.expectNews {
      move(path, aside)
      move(parent.path + "/other", path)
    }
    try await count.expectNews { try parent.write("campaign/campaign.yaml", "dddd") }
    try await count.expectNews { try FileManager.default.removeItem(atPath: path) }
    try await count.expectNews { try parent.write("campaign/campaign.yaml", "e") }
    try await count.expectNews { try parent.write("campaign/stories/a.md", "e") }
    await count.watcher.stop()
  }

  @Test func aRootWhoseParentsAreMissingIsWaitedFor() async throws {
    let parent = try TestSite()
    let count = await Count([parent.path + "/a/b/c"])
    try await count.expectNews { try parent.write("a/b/c/campaign.yaml", "x") }
    await count.watcher.stop()
  }

  @Test func aBurstOfChangesIsToldFewTimes() async throws {
    let site = try campaign()
    let count = await Count([site.path])
    let start = ContinuousClock.now
    for number in 0..<200 {
      try site.write("honourees.csv", "id\n\(number)\n")
      try await Task.sleep(for: .milliseconds(5))
    }
    #expect(await eventually { count.value > 0 })
    try await Task.sleep(for: .milliseconds(700))
    // At most one in half a second while it goes on, and one or two at the end.
    let seconds = Double(start.duration(to: .now).components.seconds) + 1
    #expect(Double(count.value) <= seconds * 2 + 2)
    await count.watcher.stop()
  }

  @Test func anOverflowingQueueLosesNothing() async throws {
    let site = try campaign()
    let limit = (try? String(contentsOfFile: "/proc/sys/fs/inotify/max_queued_events", encoding: .utf8)) ?? ""
    let events = min(Int(limit.trimmingCharacters(in: .whitespacesAndNewlines)) ?? 16384, 20000)
    let inotify = try #require(Inotify())
    inotify.watch { $0(site.path) }
    // Two folders by turns, or equal events would be merged.
    for number in 0...(events / 2 + 10) {
      let path = site.path + "/f\(number % 50)"
      close(open(path, O_CREAT | O_WRONLY, 0o600))
      unlink(path)
    }
    #expect(inotify.drain())
    #expect(!inotify.drain())
  }

  @Test func linksAreFollowedOnceAndLoopsEnd() throws {
    let site = try campaign()
    let other = try TestSite(["a.jpg": "x"])
    try site.link("photos", to: other.path)
    try site.link("loop", to: site.path)
    try site.link("gone", to: site.path + "/nothing")
    let before = FolderSnapshot(roots: [site.path])
    #expect(before == FolderSnapshot(roots: [site.path]))
    try other.write("a.jpg", "xy")
    #expect(before != FolderSnapshot(roots: [site.path]))
  }

  @Test(arguments: [
    (UInt32(0x6969), true), (0xFF53_4D42, true), (0xFE53_4D42, true), (0x6573_5546, true), (0x0102_1997, true),
    (0x786F_4256, true), (0xEF53, false), (0x9123_683E, false), (0x0102_1994, false), (0x794C_7630, false),
  ])
  func networkDrivesArePolled(type: UInt32, isRemote: Bool) {
    #expect(RemoteFolders.isRemote(type: type) == isRemote)
  }

  @Test func thisMachinesOwnFoldersAreNotRemote() {
    #expect(!RemoteFolders.isRemote("/proc"))
    #expect(!RemoteFolders.isRemote("/nothing/here"))
  }
}
