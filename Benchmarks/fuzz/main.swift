internal import AuditFuzzing
internal import Foundation

/// Judges a great many hostile documents: `audit-fuzz [--inputs N] [--seed S] [--corpus FOLDER] [--last FILE] [FILE…]`.
///
/// Each document is written to `--last` before it is judged, so that one that ends the program is there to be seen; a file
/// named instead is judged again by itself. No document may take a second of a core.

var inputs = 100_000
var seed: UInt64 = 1
var corpus: String?
var last = FileManager.default.temporaryDirectory.appending(path: "audit-fuzz-last").path
var again: [String] = []
let slowest = 1_000.0

var arguments = Array(CommandLine.arguments.dropFirst())
while let argument = arguments.first {
  arguments.removeFirst()
  let value = { () -> String in arguments.isEmpty ? "" : arguments.removeFirst() }
  switch argument {
  case "--inputs": inputs = Int(value()) ?? inputs
  case "--seed": seed = UInt64(value()) ?? seed
  case "--corpus": corpus = value()
  case "--last": last = value()
  default: again.append(argument)
  }
}

/// What this thread has worked so far, in milliseconds: other programs on the machine take no part in it.
func milliseconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
  return Double(time.tv_sec) * 1000 + Double(time.tv_nsec) / 1e6
}

func read(_ folder: String) -> [Seed] {
  let kinds: Set = ["html", "xml", "svg", "json", "css", "mustache"]
  let paths = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
  return paths.sorted().compactMap { path in
    let kind = (path as NSString).pathExtension
    guard kinds.contains(kind), let data = FileManager.default.contents(atPath: folder + "/" + path),
      data.count < 60_000
    else { return nil }
    return Seed(path: kind == "mustache" ? "a.html" : "a." + kind, bytes: Array(data))
  }
}

func judge(_ document: Seed, _ trial: Trial, _ name: String) -> Double {
  let start = milliseconds()
  do {
    try trial.judge(document)
  } catch {
    print("\(name): \(document.path): \(error)")
    exit(1)
  }
  return milliseconds() - start
}

let trial = Trial()
for path in again {
  guard let data = FileManager.default.contents(atPath: path) else { exit(74) }
  // The first line is the path, as this program writes it.
  let parts = data.split(separator: UInt8(ascii: "\n"), maxSplits: 1, omittingEmptySubsequences: false)
  let document = Seed(path: String(decoding: parts[0], as: UTF8.self), bytes: parts.count > 1 ? Array(parts[1]) : [])
  for _ in 0..<4 { print("\(path): \(judge(document, trial, path)) ms") }
}
if !again.isEmpty { exit(0) }

var mutator = Mutator(seed: seed, seeds: Seed.builtIn + (corpus.map(read) ?? []))
let record = open(last, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
guard record >= 0 else { exit(74) }
var longest = 0.0
for number in 1...max(1, inputs) {
  let document = mutator.next()
  let text = Array((document.path + "\n").utf8) + document.bytes
  _ = pwrite(record, text, text.count, 0)
  ftruncate(record, off_t(text.count))
  let time = judge(document, trial, "seed \(seed), input \(number), kept in \(last)")
  if time > longest { longest = time }
  if time > slowest {
    print(
      "seed \(seed), input \(number), kept in \(last): \(document.path) of \(document.bytes.count) bytes: \(Int(time)) ms"
    )
    exit(1)
  }
  if number % 100_000 == 0 {
    print("\(number) inputs, the slowest \(Int(longest)) ms")
    // Into a file too, at once.
    fflush(nil)
  }
}
print("\(inputs) inputs of seed \(seed): no crash, the slowest \(Int(longest)) ms")
