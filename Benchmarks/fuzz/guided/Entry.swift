// The entry that libFuzzer calls: the first byte says what kind of file the others are.

import SiteAudit

private let kinds = ["html", "html", "html", "xhtml", "xml", "svg", "json", "css"]
private func options(house: Bool) -> AuditOptions {
  var options = AuditOptions()
  options.siteURL = "https://example.vn/"
  options.house = house
  return options
}

// libFuzzer calls from one thread alone.
nonisolated(unsafe) private let judges = [true, false].map { house in
  (options: options(house: house), judge: FileJudge(options: options(house: house), shapes: KnownShapes()))
}

@_cdecl("LLVMFuzzerTestOneInput")
public func judge(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  guard let start, count > 1 else { return 0 }
  let bytes = Array(UnsafeBufferPointer(start: start + 1, count: count - 1))
  let (options, judge) = judges[Int(start[0] >> 3 & 1)]
  let report = judge.judge(path: "a." + kinds[Int(start[0] & 7)], bytes: bytes)
  _ = SiteJudge.examine([report], options: options) { _ in bytes }
  return 0
}
