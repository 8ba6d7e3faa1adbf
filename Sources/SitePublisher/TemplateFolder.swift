internal import Diagnostics
internal import Templates

/// The templates and shared files of a site: the program's own, and what the campaign puts in place of them.
struct TemplateFolder: Sendable {
  /// The largest template or shared file that is read.
  static let limit = 4 << 20

  private(set) var sources: [String: TemplateSource] = [:]
  private(set) var assets: [String: [UInt8]] = [:]
  private(set) var diagnostics: [Diagnostic] = []

  /// - Parameters:
  ///   - folder: The program's `site-templates`.
  ///   - override: The campaign's `site-templates`; it need not be there.
  init(_ folder: String, override: String) {
    guard (try? FileSystem.status(folder + "/pages"))?.kind == .folder else {
      diagnostics.append(.templatesMissing(folder))
      return
    }
    read(folder, prefix: "site-templates")
    if (try? FileSystem.status(override))?.kind == .folder { read(override, prefix: "site-templates") }
  }

  var library: TemplateLibrary {
    TemplateLibrary(sources: sources.values.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) })
  }

  private mutating func read(_ folder: String, prefix: String) {
    for kind in ["layouts", "pages", "partials"] {
      for (name, bytes) in files(in: folder + "/" + kind, shown: "\(prefix)/\(kind)") where name.hasSuffix(".mustache")
      {
        let template = "\(kind)/\(name.dropLast(".mustache".count))"
        sources[template] = TemplateSource(name: template, file: "\(prefix)/\(kind)/\(name)", text: bytes)
      }
    }
    for (name, bytes) in files(in: folder + "/assets", shown: "\(prefix)/assets") { assets[name] = bytes }
  }

  private mutating func files(in folder: String, shown: String) -> [(String, [UInt8])] {
    do throws(FileSystemError) {
      guard try FileSystem.status(folder)?.kind == .folder else { return [] }
      var result: [(String, [UInt8])] = []
      for name in try FileSystem.names(in: folder).sorted() where !name.hasPrefix(".") && !name.hasSuffix("~") {
        guard try FileSystem.status(folder + "/" + name)?.kind == .file,
          let bytes = try FileSystem.read(folder + "/" + name, limit: Self.limit)
        else { continue }
        result.append((name, bytes))
      }
      return result
    } catch {
      diagnostics.append(.templateUnreadable(error, shown: shown))
      return []
    }
  }
}
