import Glibc
import NIOCore
import Testing

@testable import PreviewServer

@Suite struct FieldTests {
  @Test(arguments: [
    (nil, 10, ByteRange.whole), ("bytes=0-0", 10, .part(0..<1)), ("bytes=2-5", 10, .part(2..<6)),
    ("bytes=2-", 10, .part(2..<10)), ("bytes=-3", 10, .part(7..<10)), ("bytes=-30", 10, .part(0..<10)),
    ("bytes=5-99", 10, .part(5..<10)), ("BYTES=1-1", 10, .part(1..<2)), ("bytes= 1 - 2 ", 10, .part(1..<3)),
    ("bytes=10-", 10, .unsatisfiable), ("bytes=-0", 10, .unsatisfiable), ("bytes=0-", 0, .unsatisfiable),
    ("bytes=-5", 0, .unsatisfiable), ("bytes=99999999999999999999-", 10, .unsatisfiable),
    ("bytes=0-99999999999999999999", 10, .part(0..<10)), ("bytes=-99999999999999999999", 10, .part(0..<10)),
    ("bytes=5-2", 10, .whole), ("bytes=", 10, .whole), ("bytes=-", 10, .whole), ("bytes=a-b", 10, .whole),
    ("bytes=0-1,3-4", 10, .whole), ("bytes=--1", 10, .whole), ("lines=0-1", 10, .whole), ("bytes", 10, .whole),
    ("bytes=1-2-3", 10, .whole), ("bytes=+1-2", 10, .whole), ("bytes=9223372036854775807-", 10, .unsatisfiable),
    ("bytes=0-9223372036854775807", 10, .part(0..<10)),
  ])
  func readsRanges(field: String?, length: Int, range: ByteRange) {
    #expect(ByteRange(field, length: length) == range)
  }

  @Test func readsListsOfTags() {
    let list = EntityTag.List(["\"a\", W/\"b\" ,\"c,d\"", "\"e\""])
    guard case .tags(let tags) = list else { return #expect(Bool(false)) }
    #expect(tags.map(\.value) == ["\"a\"", "W/\"b\"", "\"c,d\"", "\"e\""])
    #expect(EntityTag.List([" * "]) == .any)
    #expect(EntityTag.List(["nonsense"]) == .tags([]))
    #expect(EntityTag.List(["\"open"]) == .tags([]))
    #expect(tags[1].matchesWeakly(EntityTag("b")))
    #expect(!tags[1].matchesStrongly(EntityTag("b")))
    #expect(tags[0].matchesStrongly(EntityTag("a")))
  }

  @Test(arguments: [
    ("index.html", "text/html; charset=utf-8"), ("a.CSS", "text/css; charset=utf-8"),
    ("a.js", "text/javascript; charset=utf-8"), ("a.json", "application/json; charset=utf-8"),
    ("feed.xml", "application/atom+xml; charset=utf-8"), ("sitemap.xml", "application/xml; charset=utf-8"),
    ("a.svg", "image/svg+xml"), ("a.png", "image/png"), ("a.JPG", "image/jpeg"), ("a.webp", "image/webp"),
    ("a.csv", "text/csv; charset=utf-8"), ("a.txt", "text/plain; charset=utf-8"), ("a.pdf", "application/pdf"),
    ("a.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    ("a.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"), ("a.woff2", "font/woff2"),
    ("favicon.ico", "image/vnd.microsoft.icon"), ("x.webmanifest", "application/manifest+json; charset=utf-8"),
    ("a", "application/octet-stream"), ("a.", "application/octet-stream"), ("a.exe", "application/octet-stream"),
    ("tệp.PDF", "application/pdf"), ("a.html.bin", "application/octet-stream"),
  ])
  func knowsTypes(name: String, type: String) {
    #expect(ContentType(ofFile: name).value == type)
  }

  @Test func datesAreWrittenAsTheStandardSays() {
    #expect(HTTPDate.format(784_111_777) == "Sun, 06 Nov 1994 08:49:37 GMT")
  }

  @Test func fingerprintsFollowTheContent() {
    var seen: Set<String> = []
    for length in 0..<100 {
      for fill: UInt8 in [0, 1, 255] {
        seen.insert(FileReader.fingerprint(ByteBuffer(bytes: [UInt8](repeating: fill, count: length))))
      }
    }
    // Three fills of nothing are one.
    #expect(seen.count == 298)
    let bytes = (0..<5000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    let whole = FileReader.fingerprint(ByteBuffer(bytes: bytes))
    for index in stride(from: 0, to: bytes.count, by: 97) {
      var other = bytes
      other[index] ^= 1
      #expect(FileReader.fingerprint(ByteBuffer(bytes: other)) != whole)
    }
    var parts = ContentHash()
    bytes.withUnsafeBytes { memory in
      parts.update(UnsafeRawBufferPointer(rebasing: memory[..<1600]))
      parts.update(UnsafeRawBufferPointer(rebasing: memory[1600...]))
    }
    #expect(parts.finish() == whole)
    #expect(whole.count == 32)
  }

  @Test func theCacheForgetsWhatIsLeastUsed() {
    let cache = FileCache(budget: 16 << 10)
    func key(_ inode: UInt64) -> FileCache.Key {
      var raw = stat()
      raw.st_ino = ino_t(inode)
      return FileCache.Key(status: OpenFile.Status(raw), variant: 0, type: "")
    }
    let entry = FileCache.Entry(
      tag: nil, headers: [:], bytes: ByteBuffer(repeating: 1, count: 1024), count: 1024)
    for inode: UInt64 in 0..<8 { cache.insert(entry, for: key(inode)) }
    #expect(cache.cost == 16 << 10)
    #expect(cache.find(key(0)) != nil)
    cache.insert(entry, for: key(8))
    #expect(cache.cost <= 12 << 10)
    #expect(cache.find(key(0)) != nil)
    #expect(cache.find(key(1)) == nil)
    #expect(cache.find(key(8)) != nil)
    let huge = FileCache.Entry(tag: nil, headers: [:], bytes: ByteBuffer(repeating: 1, count: 8192), count: 8192)
    cache.insert(huge, for: key(9))
    #expect(cache.find(key(9)) == nil)
  }
}
