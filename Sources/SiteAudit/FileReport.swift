public import Diagnostics

/// What the audit keeps of one file once its bytes are gone: what was found, and what the link graph needs.
///
/// About 16 bytes a link and 4 an id.
public struct FileReport: Sendable {
  /// The file's path below the site's root, with `/`, as links spell it once decoded.
  public let path: String
  public let kind: FileKind
  /// The file's length in bytes.
  public internal(set) var size: Int
  /// What was found in this file alone, by place.
  var judged: [JudgedFinding] = []
  /// What is wrong with the page's shape, shown in this page; empty where other pages of this shape show it.
  /// `SiteJudge` decides which pages are named.
  var judgedShape: [JudgedFinding] = []
  /// The group of files that the same suppressions cover; 0 where none does.
  var group: UInt32 = 0
  /// What was found in this file alone and is not let pass, by place.
  public var findings: [Diagnostic] { judged.filter { $0.suppression == nil }.map(\.diagnostic) }
  /// What is wrong with the page's shape and not let pass, where this page shows it.
  public var shapeFindings: [Diagnostic] { judgedShape.filter { $0.suppression == nil }.map(\.diagnostic) }
  /// The text of the page's `title`, its blanks run together.
  public internal(set) var title: String?
  /// A Boolean value that indicates whether the page asks search engines to leave it out.
  var isHidden = false
  /// A Boolean value that indicates whether the page gives another page's address as its own.
  var isCopy = false
  /// The page's shape, once it was judged.
  var shape: Shape?
  /// The links to files of the site, each target once.
  var links: [Link] = []
  /// The hashes of the ids, in order.
  var ids: [UInt32] = []
  /// A Boolean value that indicates whether the file could be read to its end, so that `ids` are all there are.
  var isComplete = false

  /// How many distinct places of the site the file links to.
  public var linkCount: Int { links.count }

  /// The report on a file that is there to be linked to and is not judged.
  public init(unjudged path: String, size: Int = 0) {
    self.path = path
    self.size = size
    kind = FileKind(path: path)
  }

  /// A Boolean value that indicates whether the file has the id of this hash; files that have no ids have them all.
  func hasID(_ fragment: UInt32) -> Bool {
    guard isComplete, kind == .html || kind == .xhtml || kind == .svg else { return true }
    var low = 0
    var high = ids.count
    while low < high {
      let middle = (low + high) / 2
      if ids[middle] < fragment { low = middle + 1 } else { high = middle }
    }
    return low < ids.count && ids[low] == fragment
  }
}
