/// Lets one piece of work go on at a time, in the order they were asked for: a publish and a draft's build write beside
/// each other, and read the same photos.
actor Turns {
  private var last: Task<Void, Never>?

  func run<Result: Sendable>(_ work: @escaping @Sendable () async -> Result) async -> Result {
    let before = last
    let task = Task {
      await before?.value
      return await work()
    }
    last = Task { _ = await task.value }
    return await task.value
  }
}
