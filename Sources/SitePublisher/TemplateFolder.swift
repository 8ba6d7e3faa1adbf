internal import Diagnostics
internal import Templates

/// The templates and shared files of a site: the program's own, and what the campaign puts in place of them; and those of
/// what the staff see.
struct TemplateFolder: Sendable {
  /// The largest template or shared file that is read.
  static let limit = 4 << 20

  private(set) var sources: [String: TemplateSource] = [:]
  private(set) var assets: [String: [UInt8]] = [:]
  /// The program's own files beside the templates of what the staff see and no site holds, by path: `report/bao-cao.css`.
  private(set) var staffFiles: [String: [UInt8]] = [:]
  private(set) var diagnostics: [Diagnostic] = []
  /// What keeps the program's own templates from being read, those of the staff among them, which are no matter for the
  /// site.
  private(set) var staffDiagnostics: [Diagnostic] = []
  /// The program's own templates, those of the staff among them; a campaign replaces none of these.
  private var own: [String: TemplateSource] = [:]

  /// What the staff hand on: the report upward. No part of the site.
  private static let staffFolders = ["report"]

  /// - Parameters:
  ///   - folder: The program's `site-templates`.
  ///   - override: The campaign's `site-templates`; it need not be there.
  init(_ folder: String, override: String) {
    guard (try? FileSystem.status(folder + "/pages"))?.kind == .folder else {
      diagnostics.append(.templatesMissing(folder))
      return
    }
    read(folder, prefix: "site-templates")
    own = sources
    readStaff(folder, prefix: "site-templates")
    if (try? FileSystem.status(override))?.kind == .folder { read(override, prefix: "site-templates") }
  }

  var library: TemplateLibrary {
    TemplateLibrary(sources: sources.values.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) })
  }

  /// The templates of what the staff see, and the program's own that they may include.
  var staffLibrary: TemplateLibrary {
    TemplateLibrary(sources: own.values.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) })
  }

  private mutating func readStaff(_ folder: String, prefix: String) {
    let ofTheSite = diagnostics
    defer {
      staffDiagnostics = diagnostics
      diagnostics = ofTheSite
    }
    for kind in Self.staffFolders {
      for (name, bytes) in files(in: folder + "/" + kind, shown: "\(prefix)/\(kind)") {
        guard name.hasSuffix(".mustache") else {
          staffFiles["\(kind)/\(name)"] = bytes
          continue
        }
        let template = "\(kind)/\(name.dropLast(".mustache".count))"
        own[template] = TemplateSource(name: template, file: "\(prefix)/\(kind)/\(name)", text: bytes)
      }
    }
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
