internal import Diagnostics
internal import Foundation
internal import SiteAudit

/// Measures the audit on pages as the site has them: about 8 KB, 60 links, no two alike.
///
/// Usage: `audit-benchmark [pages]`. Prints milliseconds a page on one core and the memory that the reports take.

let count = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 10_000
let clock = ContinuousClock()

func residentKilobytes() -> Int {
  guard let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8) else { return 0 }
  let line = status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") } ?? ""
  return Int(line.filter(\.isNumber)) ?? 0
}

func milliseconds(_ duration: Duration) -> Double {
  Double(duration.components.seconds) * 1000 + Double(duration.components.attoseconds) / 1e15
}

/// What this thread has worked so far: other programs on the machine take no part in it.
func threadMilliseconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
  return Double(time.tv_sec) * 1000 + Double(time.tv_nsec) / 1e6
}

func show(_ label: String, _ value: Double, _ unit: String) {
  print("\(label): \((value * 10_000).rounded() / 10_000) \(unit)")
}

/// Judges every page once and says what one took of a core: the median over batches of 250 pages, and the quickest batch,
/// which other work on the machine disturbed least.
func run(_ label: String, _ shapes: KnownShapes, pages count: Int, isEachNew: Bool = false) -> [FileReport] {
  let judge = FileJudge(options: AuditOptions(), shapes: shapes)
  var reports: [FileReport] = []
  reports.reserveCapacity(count)
  var batches: [Double] = []
  for first in stride(from: 0, to: count, by: 250) {
    let batch = (first..<min(count, first + 250)).map { number in
      (path: Pages.path(number), bytes: Pages.page(number, of: count, isEachNew: isEachNew))
    }
    let start = threadMilliseconds()
    for page in batch { reports.append(judge.judge(path: page.path, bytes: page.bytes)) }
    batches.append((threadMilliseconds() - start) / Double(batch.count))
  }
  batches.sort()
  show(label, batches[batches.count / 2], "ms a page (median)")
  show(label, batches[0], "ms a page (best)")
  return reports
}

let size = (0..<100).map { Pages.page($0, of: count).count }.reduce(0, +) / 100
print("\(count) pages of \(size) bytes")
let shapes = KnownShapes()
let before = residentKilobytes()
let reports = run("shapes soon known", shapes, pages: count)
show("memory of the reports", Double(residentKilobytes() - before) / 1024, "MB")
_ = run("shapes known", KnownShapes(encoded: shapes.encoded), pages: count)
_ = run("every shape new", KnownShapes(), pages: min(count, 2_500), isEachNew: true)
show("links a page", Double(Pages.linksSeen(reports)), "")
show("resident in all", Double(residentKilobytes()) / 1024, "MB")

let all = reports + Pages.otherFiles(count).map { FileReport(unjudged: $0) }
let start = clock.now
let findings = SiteJudge.judge(all, options: AuditOptions()) { path in Pages.source(path, of: count) }
show("link graph", milliseconds(clock.now - start), "ms")
print("findings: \(findings.count)")
print(TerminalPrinter(language: .english).print(findings.prefix(3)), terminator: "")
