public import CampaignModel
public import Diagnostics

/// Reads a file with a part `audit`: `campaign.yaml`, or one that holds nothing else, for the audit of any folder.
public enum AuditSettingsFile {
  /// Reads the part `audit` of the file at `path`; what else the file holds is not looked at.
  ///
  /// - Returns: The settings, the publisher's own telephone, e-mail and address where the file has them, every problem with its line, and the file, to show lines of it later; settings that are
  ///   wrong are left out.
  public static func read(_ path: String) -> (
    settings: AuditSettings, contacts: [String], diagnostics: [Diagnostic], source: SourceTexts
  ) {
    var log = ProblemLog()
    let slash = path.lastIndex(of: "/")
    let folder = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    let name = slash.map { String(path[path.index(after: $0)...]) } ?? path
    let bytes: [UInt8]
    do throws(FileProblem) {
      bytes = try PatientReader.bytes(name, in: CampaignFolder(path: folder), limit: Limits.settings)
    } catch {
      return (AuditSettings(), [], [.unreadable(path, error)], SourceTexts())
    }
    guard let file = TextFile(path: path, bytes: bytes, log: &log) else {
      return (AuditSettings(), [], log.diagnostics, SourceTexts())
    }
    var settings = AuditSettings()
    var contacts: [String] = []
    if let root = YAMLDocument.parse(file, log: &log) {
      var decoder = SettingsDecoder(log: log)
      settings = AuditReader.settings(root, &decoder)
      log = decoder.log
      contacts = Self.contacts(root)
    }
    var sources = SourceTexts()
    sources.add(SourceText(bytes: file.bytes), at: path)
    return (settings, contacts, sources.addingExcerpts(to: log.diagnostics).sortedByPlace(), sources)
  }

  /// What `publisher` declares for everyone to read: it may stand in every file.
  private static func contacts(_ root: YAMLNode) -> [String] {
    guard case .map(let entries) = root.value,
      case .map(let publisher)? = entries.first(where: { $0.key == "publisher" })?.node.value
    else { return [] }
    return publisher.compactMap { entry in
      guard ["telephone", "email", "address"].contains(entry.key), case .scalar(let text?) = entry.node.value else {
        return nil
      }
      return text
    }
  }
}
