import Diagnostics
import Foundation
import Synchronization

@testable import PreviewServer

/// A folder that is gone when nobody holds it.
final class TestSite: Sendable {
  let path: String

  init(_ files: [String: String] = [:]) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("vinhdanh-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    path = folder.resolvingSymlinksInPath().path
    for (name, text) in files { try write(name, text) }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func write(_ name: String, _ text: String) throws { try write(name, Array(text.utf8)) }

  func write(_ name: String, _ bytes: [UInt8]) throws {
    let file = URL(fileURLWithPath: path + "/" + name)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
  }

  func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: path + "/" + name, withDestinationPath: target)
  }

  /// Serves the folder while `work` runs.
  func served(
    _ change: (inout SiteServer.Configuration) -> Void = { _ in }, limits: ServerLimits = ServerLimits(),
    _ work: (RawClient) async throws -> Void
  ) async throws {
    var configuration = SiteServer.Configuration(root: path, port: 0)
    change(&configuration)
    let root = path
    let reader = FileReader(cache: FileCache(budget: 8 << 20))
    let server = try await SiteServer.start(
      configuration, responder: SiteResponder(root: { root }, reader: reader), limits: limits)
    do {
      try await work(RawClient(port: server.port))
    } catch {
      await server.stop()
      throw error
    }
    await server.stop()
  }
}

/// Lines or other things gathered from any thread.
final class Gathered<Element: Sendable>: Sendable {
  private let elements = Mutex<[Element]>([])
  var all: [Element] { elements.withLock { $0 } }
  func add(_ element: Element) { elements.withLock { $0.append(element) } }
}

/// Waits until something is so; false where it is not within the time.
func eventually(within seconds: Double = 10, _ isSo: @Sendable () async throws -> Bool) async rethrows -> Bool {
  let end = Date().addingTimeInterval(seconds)
  while Date() < end {
    if try await isSo() { return true }
    try? await Task.sleep(for: .milliseconds(20))
  }
  return try await isSo()
}

/// The testing library has a `SourceLocation` too.
typealias Place = Diagnostics.SourceLocation
