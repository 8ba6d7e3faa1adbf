/// A template that fits the view `V`, ready to be rendered any number of times, on any number of threads.
public struct Template<V: View>: Sendable {
  /// The template's name, such as `pages/home`.
  public let name: String
  private let program: Program

  init(_ name: String, _ program: Program) {
    self.name = name
    self.program = program
  }

  /// Appends the page that shows `view`, UTF-8. Cannot fail: every name was found when the template was loaded.
  public func render(_ view: V, into output: inout [UInt8]) {
    Renderer.run(program, over: ValueFrame(view), into: &output)
  }
}
