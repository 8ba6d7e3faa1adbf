/// A template's inclusion of a template that includes itself, and the proof that it comes to an end.
struct RoutineCall {
  let from: Int
  let to: Int
  /// For each level that the callee is given: which of the caller's own levels it is, or is a part of.
  let origins: [Scope.Origin?]
  /// The template called.
  let name: String
  let place: Place

  /// The calls that may go round for ever.
  ///
  /// A value is finite, so a round that always goes into a part of some value ends. By the size-change principle (Lee,
  /// Jones, Ben-Amram 2001) all rounds end if in every composed call that leads from a routine to itself, and composed
  /// with itself gives itself, some level is a part of the same level before.
  static func endless(_ calls: [RoutineCall]) -> [RoutineCall] {
    var known: Set<Arc> = []
    var endless: [RoutineCall] = []
    var waiting: [(arc: Arc, first: RoutineCall)] = calls.map { (Arc($0), $0) }
    while let (arc, first) = waiting.popLast() {
      guard known.insert(arc).inserted else { continue }
      // So many different rounds are no template that anyone can read; they are not followed to the end.
      guard known.count <= 10_000 else { return endless + [first] }
      if arc.from == arc.to, arc.followed(by: arc) == arc, !arc.shrinks { endless.append(first) }
      for call in calls where call.from == arc.to { waiting.append((arc.followed(by: Arc(call)), first)) }
    }
    return endless
  }

  /// What a call, or several one after another, do with the levels.
  private struct Arc: Hashable {
    let from: Int
    let to: Int
    let origins: [Scope.Origin?]

    init(_ call: RoutineCall) {
      (from, to, origins) = (call.from, call.to, call.origins)
    }

    private init(from: Int, to: Int, origins: [Scope.Origin?]) {
      (self.from, self.to, self.origins) = (from, to, origins)
    }

    func followed(by next: Arc) -> Arc {
      let composed = next.origins.map { origin -> Scope.Origin? in
        guard let origin, origins.indices.contains(origin.slot), let before = origins[origin.slot] else { return nil }
        return Scope.Origin(slot: before.slot, isPart: before.isPart || origin.isPart)
      }
      return Arc(from: from, to: next.to, origins: composed)
    }

    /// A Boolean value that indicates whether some level is a part of itself before.
    var shrinks: Bool {
      zip(origins.indices, origins).contains { slot, origin in origin?.slot == slot && origin?.isPart == true }
    }
  }
}
