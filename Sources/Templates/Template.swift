/// A template that fits the view `V`, ready to be rendered any number of times, on any number of threads.
public struct Template<V: View>: Sendable {
  private let program: Program

  init(_ program: Program) {
    self.program = program
  }

  /// Appends the page that shows `view`, UTF-8. Cannot fail: every name was found when the template was loaded.
  public func render(_ view: V, into output: inout [UInt8]) {
    Renderer.run(program, over: ValueFrame(view), into: &output)
  }
}
