internal import Diagnostics
internal import Dispatch
internal import Foundation
internal import Templates

/// Measures how many pages a second the templates render: see README.md beside this file.

let seconds = CommandLine.arguments.dropFirst().first.flatMap(Double.init) ?? 2
let clock = ContinuousClock()

/// How many times `body`, which does `batch` things, is done in a second, over about `seconds` seconds.
func rate(batch: Int, _ body: () -> Void) -> Double {
  var done = 0
  let start = clock.now
  while clock.now - start < .seconds(seconds) {
    body()
    done += batch
  }
  let elapsed = clock.now - start
  return Double(done) / (Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) / 1e18)
}

let library = TemplateLibrary(sources: Sources.all)
var problems = library.diagnostics
guard let template = library.template("pages/commune", for: CommunePage.self, problems: &problems) else {
  print(TerminalPrinter(language: .english).print(problems))
  exit(1)
}

let pages = (0..<64).map(CommunePage.sample)
var first: [UInt8] = []
template.render(pages[0], into: &first)
let tags = Sources.all.reduce(0) { count, source in
  count + zip(source.text, source.text.dropFirst()).count { $0 == UInt8(ascii: "{") && $1 == UInt8(ascii: "{") }
}
print("page: \(first.count) bytes; templates: \(Sources.all.count), with \(tags) tags; list: 10")

var total = 0
let single = rate(batch: pages.count) {
  for page in pages {
    var output: [UInt8] = []
    output.reserveCapacity(8192)
    template.render(page, into: &output)
    total += output.count
  }
}
print("render, 1 thread: \(Int(single)) pages/s, \(Int(1e9 / single)) ns a page")

var output: [UInt8] = []
let reused = rate(batch: pages.count) {
  for page in pages {
    output.removeAll(keepingCapacity: true)
    template.render(page, into: &output)
    total += output.count
  }
}
print("render, 1 thread, buffer kept: \(Int(reused)) pages/s")

// As in a build: the threads share the template, and each has pages of its own.
let halves = [(0..<32).map(CommunePage.sample), (32..<64).map(CommunePage.sample)]
let double = rate(batch: 16 * pages.count) {
  DispatchQueue.concurrentPerform(iterations: 2) { half in
    var output: [UInt8] = []
    for _ in 0..<16 {
      for page in halves[half] {
        output.removeAll(keepingCapacity: true)
        template.render(page, into: &output)
      }
    }
  }
}
print("render, 2 threads, buffer kept: \(Int(double)) pages/s")

let loaded = rate(batch: 1) {
  let library = TemplateLibrary(sources: Sources.all)
  var problems: [Diagnostic] = []
  total += library.template("pages/commune", for: CommunePage.self, problems: &problems) == nil ? 1 : 0
}
print("read and compile the \(Sources.all.count) templates: \(Int(1e6 / loaded)) µs")
