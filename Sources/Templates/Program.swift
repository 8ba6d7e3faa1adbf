/// A compiled template: one list of operations, without names.
final class Program: Sendable {
  /// One step of rendering. A slot counts frames from where the routine's own begin, or is below 0: −1 is the first of
  /// `parts`. An `end` is the index behind the operations that belong to the step.
  enum Operation: Sendable {
    /// Copies a stretch of `literals`.
    case literal(start: Int, end: Int)
    /// Writes a value.
    case write(slot: Int, Int)
    /// Runs what follows when a condition is as expected.
    case when(slot: Int, Int, is: Bool, end: Int)
    /// Runs what follows for each frame that a field gives.
    case enter(slot: Int, Int, end: Int)
    /// Writes the indentation of the routine.
    case indentation
    /// Runs a routine.
    case call(Int)
  }

  /// A call of a routine: a template that includes itself, and so cannot be put in place.
  struct Call: Sendable {
    let routine: Int
    /// The caller's slots whose frames the routine gets, in its order.
    let slots: [Int]
    let indentation: Indentation
  }

  let operations: [Operation]
  let literals: [UInt8]
  let main: Range<Int>
  let routines: [Range<Int>]
  let calls: [Call]
  let writes: [AnyField.Write]
  let conditions: [@Sendable (Frame) -> Bool]
  let entries: [AnyField.Enter]
  /// What leads from the frame of the page's own view to those of its parts.
  let parts: [@Sendable (Frame) -> Frame?]

  init(_ builder: ProgramBuilder, main: Range<Int>, routines: [Range<Int>]) {
    operations = builder.operations
    literals = builder.literals
    self.main = main
    self.routines = routines
    calls = builder.calls
    writes = builder.writes
    conditions = builder.conditions
    entries = builder.entries
    parts = builder.parts
  }
}

/// What is put before every line of an included template.
struct Indentation: Sendable, Hashable {
  static let none = Indentation(inherits: false, blanks: [])

  /// A Boolean value that indicates whether the indentation that the routine was called with comes first.
  var inherits: Bool
  var blanks: Indent

  func adding(_ more: Indent) -> Indentation {
    Indentation(inherits: inherits, blanks: blanks + more)
  }
}
