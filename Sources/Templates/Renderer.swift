/// Runs a program over a view.
struct Renderer {
  private let program: Program
  /// The program's own, borrowed: going through the array counts references, on which two threads would wait.
  private let operations: UnsafeBufferPointer<Program.Operation>
  private let literals: UnsafeBufferPointer<UInt8>
  /// The context stack, with what each routine was given copied to where its own frames begin.
  private var frames: [Frame]
  /// The parts of the page's own view that were asked for, and their frames where they are there.
  private var parts: [Frame??]
  private var indentation: Indent = []

  private init(
    _ program: Program, _ operations: UnsafeBufferPointer<Program.Operation>, _ literals: UnsafeBufferPointer<UInt8>,
    root: Frame
  ) {
    self.program = program
    self.operations = operations
    self.literals = literals
    frames = [root]
    parts = Array(repeating: nil, count: program.parts.count)
  }

  /// Runs `program` over the frame of a page's view and appends what comes out to `output`.
  static func run(_ program: Program, over root: Frame, into output: inout [UInt8]) {
    program.operations.withUnsafeBufferPointer { operations in
      program.literals.withUnsafeBufferPointer { literals in
        var renderer = Renderer(program, operations, literals, root: root)
        renderer.run(program.main, base: 0, into: &output)
      }
    }
  }

  /// Runs the operations in `range`; `base` is where the frames of the routine begin.
  private mutating func run(_ range: Range<Int>, base: Int, into output: inout [UInt8]) {
    var next = range.lowerBound
    while next < range.upperBound {
      switch operations[next] {
      case .literal(let start, let end):
        output.append(contentsOf: UnsafeBufferPointer(rebasing: literals[start..<end]))
        next += 1
      case .write(let slot, let index):
        if let frame = frame(at: slot, base: base) { program.writes[index](frame, &output) }
        next += 1
      case .when(let slot, let index, let expected, let end):
        let holds = frame(at: slot, base: base).map(program.conditions[index]) ?? false
        next = holds == expected ? next + 1 : end
      case .enter(let slot, let index, let end):
        let content = next + 1..<end
        next = end
        guard let frame = frame(at: slot, base: base) else { continue }
        program.entries[index](frame) { frame in
          frames.append(frame)
          run(content, base: base, into: &output)
          frames.removeLast()
        }
      case .indentation:
        output.append(contentsOf: indentation)
        next += 1
      case .call(let index):
        call(program.calls[index], base: base, into: &output)
        next += 1
      }
    }
  }

  /// The frame in a slot; nothing where a part of the page's own view is not there.
  private mutating func frame(at slot: Int, base: Int) -> Frame? {
    guard slot < 0 else { return frames[base + slot] }
    let part = -1 - slot
    if let known = parts[part] { return known }
    let frame = program.parts[part](frames[0])
    parts[part] = .some(frame)
    return frame
  }

  private mutating func call(_ call: Program.Call, base: Int, into output: inout [UInt8]) {
    let inner = frames.count
    let outerIndentation = indentation
    for slot in call.slots { frames.append(frames[base + slot]) }
    indentation = (call.indentation.inherits ? indentation : []) + call.indentation.blanks
    run(program.routines[call.routine], base: inner, into: &output)
    indentation = outerIndentation
    frames.removeSubrange(inner...)
  }
}
