internal import Glibc
internal import Workbooks

// Reads a workbook given as an argument several times and says how long the best took, and how much memory the process
// came to need.
func contents(of path: String) -> [UInt8]? {
  guard let file = fopen(path, "rb") else { return nil }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  var piece = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    let count = fread(&piece, 1, piece.count, file)
    if count == 0 { return bytes }
    bytes += piece[..<count]
  }
}

/// The most memory that the process has had, in mebibytes.
func peakMemory() -> Int {
  var usage = rusage()
  getrusage(Int32(RUSAGE_SELF.rawValue), &usage)
  return usage.ru_maxrss / 1024
}

let times = CommandLine.arguments.count == 3 ? Int(CommandLine.arguments[2]) : 7
guard (2...3).contains(CommandLine.arguments.count), let bytes = contents(of: CommandLine.arguments[1]), let times,
  times > 0
else {
  print("usage: workbooks-benchmark FILE.xlsx [TIMES]")
  exit(64)
}
var best = Double.infinity
var rows = 0
var cells = 0
for _ in 0..<times {
  let start = ContinuousClock.now
  do throws(WorkbookProblem) {
    let workbook = try WorkbookReader.read(bytes)
    rows = workbook.sheets.reduce(0) { $0 + $1.rows.count }
    cells = workbook.sheets.reduce(0) { $0 + $1.rows.reduce(0) { $0 + $1.cells.count } }
  } catch {
    print("cannot be read: \(error)")
    exit(1)
  }
  let (seconds, attoseconds) = (ContinuousClock.now - start).components
  best = min(best, Double(seconds) + Double(attoseconds) / 1e18)
}
let milliseconds = Int((best * 1000).rounded())
print("\(rows) rows, \(cells) cells: \(milliseconds) ms (best of \(times)), at most \(peakMemory()) MiB")
