internal import CampaignReader
internal import Synchronization

/// Builds a draft again and again for the preview, in the state folder beside the published site.
public final class DraftBuilder: Sendable {
  private let options: BuildOptions
  private let tree = Mutex<String?>(nil)

  /// - Parameter output: The published site's folder; `nil` for `public/<slug>`.
  public init(campaign: String, output: String?, templates: String) {
    options = BuildOptions(campaign: campaign, output: output, templates: templates, destination: .draft)
  }

  /// Where the last good draft lies.
  public var root: String? { tree.withLock { $0 } }

  /// The folder in which sites are published: a watcher must not look at it.
  public var outputParent: String { options.output.map { StateFolder.parent(of: $0) } ?? "public" }

  public func build() async -> BuildReport {
    let report = await SiteBuilder(options).build()
    if report.outcome != .refused { tree.withLock { $0 = report.target } }
    return report
  }

  /// Takes the draft away: it holds what may not be published.
  public func remove() {
    guard let root else { return }
    try? FileSystem.removeTree(root)
    tree.withLock { $0 = nil }
  }
}
