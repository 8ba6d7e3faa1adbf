internal import Glibc
internal import Workbooks

// Reads a workbook given as an argument several times and says how long the best took.
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

guard CommandLine.arguments.count == 2, let bytes = contents(of: CommandLine.arguments[1]) else {
  print("usage: workbooks-benchmark FILE.xlsx")
  exit(64)
}
var best = Double.infinity
var cells = 0
for _ in 0..<7 {
  let start = ContinuousClock.now
  do throws(WorkbookProblem) {
    let workbook = try WorkbookReader.read(bytes)
    cells = workbook.sheets.reduce(0) { $0 + $1.rows.reduce(0) { $0 + $1.cells.count } }
  } catch {
    print("cannot be read: \(error)")
    exit(1)
  }
  let (seconds, attoseconds) = (ContinuousClock.now - start).components
  best = min(best, Double(seconds) + Double(attoseconds) / 1e18)
}
print("\(cells) cells in \(best) s")
