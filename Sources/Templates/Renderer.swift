/// Runs a program over a view.
struct Renderer {
  private let program: Program
  /// The program's own, borrowed: going through the array counts references, on which two threads would wait.
  private let operations: UnsafeBufferPointer<Program.Operation>
  private let literals: UnsafeBufferPointer<UInt8>
  /// The context stack, with what each routine was given copied to where its own frames begin.
  private var frames: [Frame]
  private var indentation: Indent = []

  /// Runs `program` over the frame of a page's view and appends what comes out to `output`.
  static func run(_ program: Program, over root: Frame, into output: inout [UInt8]) {
    program.operations.withUnsafeBufferPointer { operations in
      program.literals.withUnsafeBufferPointer { literals in
        var renderer = Renderer(program: program, operations: operations, literals: literals, frames: [root])
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
        program.writes[index](frames[base + slot], &output)
        next += 1
      case .when(let slot, let index, let expected, let end):
        next = program.conditions[index](frames[base + slot]) == expected ? next + 1 : end
      case .enter(let slot, let index, let end):
        let content = next + 1..<end
        program.entries[index](frames[base + slot]) { frame in
          frames.append(frame)
          run(content, base: base, into: &output)
          frames.removeLast()
        }
        next = end
      case .indentation:
        output.append(contentsOf: indentation)
        next += 1
      case .call(let index):
        call(program.calls[index], base: base, into: &output)
        next += 1
      }
    }
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
