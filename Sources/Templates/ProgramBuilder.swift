/// Collects the operations of a program; neighbouring literals become one.
struct ProgramBuilder {
  private(set) var operations: [Program.Operation] = []
  private(set) var literals: [UInt8] = []
  private(set) var calls: [Program.Call] = []
  private(set) var writes: [AnyField.Write] = []
  private(set) var conditions: [@Sendable (Frame) -> Bool] = []
  private(set) var entries: [AnyField.Enter] = []
  private(set) var parts: [@Sendable (Frame) -> Frame?] = []
  private var slotOfPart: [String: Int] = [:]
  /// The operations before this index are complete: a literal must not grow across the end of a section.
  private var barrier = 0

  mutating func append(literal bytes: some Collection<UInt8>) {
    guard !bytes.isEmpty else { return }
    let start = literals.count
    literals.append(contentsOf: bytes)
    if operations.count > barrier, case .literal(let first, start)? = operations.last {
      operations[operations.count - 1] = .literal(start: first, end: literals.count)
    } else {
      operations.append(.literal(start: start, end: literals.count))
    }
  }

  /// The slot of a part of the page's own view, by the name that leads to it.
  mutating func slot(ofPart name: String, _ step: @escaping @Sendable (Frame) -> Frame?) -> Int {
    if let slot = slotOfPart[name] { return slot }
    parts.append(step)
    slotOfPart[name] = -parts.count
    return -parts.count
  }

  mutating func append(write: @escaping AnyField.Write, slot: Int) {
    operations.append(.write(slot: slot, writes.count))
    writes.append(write)
  }

  mutating func appendIndentation() {
    operations.append(.indentation)
  }

  mutating func append(call: Program.Call) {
    operations.append(.call(calls.count))
    calls.append(call)
  }

  /// Appends what `content` appends, to be run when `condition` is as expected.
  mutating func beginWhen(_ condition: @escaping @Sendable (Frame) -> Bool, is expected: Bool, slot: Int) -> Int {
    operations.append(.when(slot: slot, conditions.count, is: expected, end: 0))
    conditions.append(condition)
    barrier = operations.count
    return operations.count - 1
  }

  /// Begins operations that are run for each frame that `entry` gives.
  /// - Returns: What `end(_:)` takes.
  mutating func beginEnter(_ entry: @escaping AnyField.Enter, slot: Int) -> Int {
    operations.append(.enter(slot: slot, entries.count, end: 0))
    entries.append(entry)
    barrier = operations.count
    return operations.count - 1
  }

  /// Ends what `beginWhen` or `beginEnter` began.
  mutating func end(_ index: Int) {
    barrier = operations.count
    switch operations[index] {
    case .when(let slot, let condition, let expected, _):
      operations[index] = .when(slot: slot, condition, is: expected, end: operations.count)
    case .enter(let slot, let entry, _): operations[index] = .enter(slot: slot, entry, end: operations.count)
    case .literal, .write, .indentation, .call: break
    }
  }

  /// Begins a stretch that is run by itself.
  /// - Returns: Where it begins.
  mutating func beginRoutine() -> Int {
    barrier = operations.count
    return operations.count
  }
}
