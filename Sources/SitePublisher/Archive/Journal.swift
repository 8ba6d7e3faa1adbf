internal import Glibc

/// The book of publishes, in the state folder: what was done, when, to which content, and how many it concerned. It names
/// nobody.
///
/// A line an event, its parts parted by tabs: the moment, the event, then `key=value`.
public struct Journal: Sendable {
  public enum Event: String, Sendable, Hashable {
    /// A new tree is in place.
    case published
    /// A new tree is in place that tells of fewer people and changes nothing else: it needs no approval.
    case takenDown = "taken-down"
    /// The tree before the last publish was put back.
    case rolledBack = "rolled-back"
    /// Somebody confirmed that a slip was signed.
    case confirmed
    /// A publish was tried and nothing was changed.
    case failed
    /// The tree kept for going back was dropped, since it tells of somebody who withdrew.
    case keptDropped = "kept-dropped"
    /// A request to change something was turned away.
    case refused
  }

  /// One line.
  public struct Entry: Sendable, Hashable {
    public let moment: Moment
    public let event: Event
    public let fields: [String: String]
  }

  let path: String

  /// Beyond this the oldest half is let go. In bytes.
  static let limit = 1 << 20

  init(_ state: StateFolder) { path = state.path + "/journal" }

  /// Adds a line. Values keep to what needs no escape: letters, digits and `-_./:`; other characters become `_`.
  public func append(_ event: Event, _ fields: KeyValuePairs<String, String> = [:], at moment: Moment)
    throws(FileSystemError)
  {
    try shorten()
    let parts = [moment.iso, event.rawValue] + fields.map { "\($0.key)=\(Self.plain($0.value))" }
    let line = Array((parts.joined(separator: "\t") + "\n").utf8)
    let descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw FileSystemError("open", path) }
    defer { close(descriptor) }
    // One call: two processes never mix their lines.
    guard write(descriptor, line, line.count) == line.count else { throw FileSystemError("write", path) }
  }

  /// The latest lines, newest first; a line of another form is passed over.
  public func entries(last count: Int) -> [Entry] {
    guard let bytes = try? FileSystem.read(path, limit: 2 * Self.limit) else { return [] }
    let lines = bytes.split(separator: UInt8(ascii: "\n")).suffix(count).reversed()
    return lines.compactMap { Self.entry(String(decoding: $0, as: UTF8.self)) }
  }

  private static func entry(_ line: String) -> Entry? {
    let parts = line.split(separator: "\t")
    guard parts.count >= 2, let moment = Moment(iso: parts[0]), let event = Event(rawValue: String(parts[1])) else {
      return nil
    }
    let pairs = parts.dropFirst(2).compactMap { part -> (String, String)? in
      part.firstIndex(of: "=").map { (String(part[..<$0]), String(part[part.index(after: $0)...])) }
    }
    return Entry(moment: moment, event: event, fields: Dictionary(pairs, uniquingKeysWith: { first, _ in first }))
  }

  /// Keeps the newer half of a book that has grown too large.
  private func shorten() throws(FileSystemError) {
    guard let size = try FileSystem.status(path)?.size, size > Self.limit,
      let bytes = try FileSystem.read(path, limit: 2 * Self.limit)
    else { return }
    let half = bytes[(bytes.count / 2)...]
    let start = half.firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? half.endIndex
    try FileSystem.replace(path, with: Array(bytes[start...]))
  }

  private static func plain(_ text: String) -> String {
    String(
      decoding: text.utf8.prefix(200).map { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-")...UInt8(ascii: "/"), UInt8(ascii: ":"),
          UInt8(ascii: "_"):
          byte
        default: UInt8(ascii: "_")
        }
      }, as: UTF8.self)
  }
}
