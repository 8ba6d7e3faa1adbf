internal import Diagnostics

/// Fits a template to a view: finds every name, puts partials, parents and blocks in place, and writes down what is
/// left to do for each page.
struct TemplateCompiler {
  /// How deep sections and inclusions may stand in each other, all templates together.
  private static let maximumDepth = 200
  /// How many nodes may be compiled for one page: inclusions that double themselves are stopped here.
  private static let maximumNodes = 200_000
  /// How long the fixed text of a page may be, in bytes.
  private static let maximumLiteral = 32 << 20

  /// A template that includes itself, compiled for the levels and blocks that it is included with.
  private struct Routine: Hashable {
    let name: String
    let levels: [ObjectIdentifier]
    let overrides: OverrideSet
  }

  private let templates: [String: ParsedTemplate]
  private let recursive: Set<String>
  private var builder = ProgramBuilder()
  private(set) var problems = ProblemList(limit: ProblemList.maximum)

  private var routines: [Routine: Int] = [:]
  private var routineCalls: [RoutineCall] = []
  /// The routines not yet compiled, with the inclusions that led to them.
  private var waiting: [(template: ParsedTemplate, scope: Scope, trail: [Place])] = []
  /// The routine that is being compiled; nothing in the page itself.
  private var current: Int?

  /// The tags through which the node being compiled was reached, outermost first.
  private var trail: [Place] = []
  private var depth = 0
  private var nodeCount = 0
  private var isStopped = false

  init(templates: [String: ParsedTemplate], recursive: Set<String>) {
    self.templates = templates
    self.recursive = recursive
  }

  /// Compiles `template` for `schema`.
  /// - Returns: The program; nothing where `problems` holds an error.
  mutating func compile(_ template: ParsedTemplate, for schema: SchemaCore) -> Program? {
    compile(template.nodes, of: template.source, in: Scope(root: schema))
    let main = 0..<builder.operations.count
    var ranges: [Range<Int>] = []
    while ranges.count < waiting.count {
      let routine = waiting[ranges.count]
      current = ranges.count
      trail = routine.trail
      let start = builder.beginRoutine()
      compile(routine.template.nodes, of: routine.template.source, in: routine.scope)
      ranges.append(start..<builder.operations.count)
    }
    for call in RoutineCall.endless(routineCalls) {
      report(.inclusionEndless(call.name, at: call.place))
    }
    return problems.diagnostics.blocks ? nil : Program(builder, main: main, routines: ranges)
  }

  private mutating func compile(_ nodes: [Node], of source: SourceText, in scope: Scope) {
    depth += 1
    defer { depth -= 1 }
    for node in nodes {
      nodeCount += 1
      guard !isStopped, !problems.isFull else { return }
      guard
        depth <= Self.maximumDepth, nodeCount <= Self.maximumNodes, builder.literals.count <= Self.maximumLiteral
      else {
        isStopped = true
        report(.tooLarge(source.name, at: trail.first ?? Place(source: source, range: 0..<0)))
        return
      }
      compile(node, of: source, in: scope)
    }
  }

  private mutating func compile(_ node: Node, of source: SourceText, in scope: Scope) {
    switch node {
    case .text(let range): builder.append(literal: source.bytes[range])
    case .lineStart: appendIndentation(scope.indentation)
    case .value(let name, let isRaw, let range):
      compileValue(name, isRaw: isRaw, at: Place(source: source, range: range), in: scope)
    case .section(let name, let isInverted, let content, let range):
      let place = Place(source: source, range: range)
      compileSection(name, isInverted: isInverted, content, at: place, in: scope)
    case .partial(let name, let indent, let range):
      include(name, indent: indent, at: Place(source: source, range: range), in: scope)
    case .parent(let name, let blocks, let indent, let range):
      var inner = scope
      inner.overrides = scope.overrides.adding(blocks)
      include(name, indent: indent, at: Place(source: source, range: range), in: inner)
    case .block(let block): compileBlock(block, in: scope)
    }
  }

  private mutating func appendIndentation(_ indentation: Indentation) {
    if indentation.inherits { builder.appendIndentation() }
    builder.append(literal: indentation.blanks)
  }

  /// Notes a problem, with the inclusions that led to it.
  private mutating func report(_ problem: Diagnostic) {
    problems.append(problem.reached(through: trail))
  }
}

// MARK: - Names

extension TemplateCompiler {
  private mutating func compileValue(_ name: Name, isRaw: Bool, at place: Place, in scope: Scope) {
    switch NameResolver.resolve(name, in: scope, at: place) {
    case .failed(let problem): report(problem)
    case .unknowable: break
    case .found(let field, let level, let way):
      let (field, slot) = located(field, level, way)
      if let write = isRaw ? field.raw : field.escaped {
        builder.append(write: write, slot: slot)
      } else {
        report(.notPrintable(name.text, kind: field.kind, isRaw: isRaw, at: place))
      }
    }
  }

  private mutating func compileSection(
    _ name: Name, isInverted: Bool, _ content: [Node], at place: Place, in scope: Scope
  ) {
    switch NameResolver.resolve(name, in: scope, at: place) {
    case .failed(let problem):
      report(problem)
      compile(content, of: place.source, in: isInverted ? scope : scope.pushing(.unknown, origin: nil))
    case .unknowable:
      compile(content, of: place.source, in: scope)
    case .found(let field, let level, let way):
      let (field, slot) = located(field, level, way)
      guard !isInverted, let enter = field.enter else {
        let section = builder.beginWhen(field.holds, is: !isInverted, slot: slot)
        compile(content, of: place.source, in: scope)
        builder.end(section)
        return
      }
      let isPart = field.kind == .view || field.kind == .list
      let origin = isPart ? level.origin.map { Scope.Origin(slot: $0.slot, isPart: true) } : nil
      let section = builder.beginEnter(enter, slot: slot)
      compile(content, of: place.source, in: scope.pushing(field.inner?() ?? .unknown, origin: origin))
      builder.end(section)
    }
  }
}

extension TemplateCompiler {
  /// The field as a slot offers it. What lies on the way from the page's own view, such as `site` in `{{site.title}}`, is
  /// a slot of its own there: it is asked for once a page, and not for every mention.
  private mutating func located(
    _ field: AnyField, _ level: Scope.Level, _ way: NameResolver.Way?
  ) -> (field: AnyField, slot: Int) {
    guard let way else { return (field, level.slot) }
    guard current == nil, level.slot == 0 else { return (field.reached(through: way.step), level.slot) }
    return (field, builder.slot(ofPart: way.name, way.step))
  }
}

// MARK: - Inclusion

extension TemplateCompiler {
  /// Puts a template in the place of the tag; `indent` is there when the tag has the line for itself.
  ///
  /// An unknown name is left to the links, which know it without a view.
  private mutating func include(_ name: String, indent: Indent?, at place: Place, in scope: Scope) {
    guard let template = templates[name] else { return }
    let indentation = indent.map(scope.indentation.adding) ?? .none
    trail.append(place)
    defer { trail.removeLast() }
    if recursive.contains(name) {
      call(template, indentation: indentation, at: place, in: scope)
    } else {
      var inner = scope
      inner.indentation = indentation
      compile(template.nodes, of: template.source, in: inner)
    }
  }

  private mutating func call(_ template: ParsedTemplate, indentation: Indentation, at place: Place, in scope: Scope) {
    let name = template.source.name
    let key = Routine(name: name, levels: scope.levels.map(\.schema.identity), overrides: scope.overrides)
    let routine = routines[key] ?? waiting.count
    if routine == waiting.count {
      routines[key] = routine
      waiting.append((template, Scope(calledFrom: scope), trail))
    }
    builder.append(
      call: Program.Call(routine: routine, slots: scope.levels.map(\.slot), indentation: indentation))
    if let current {
      routineCalls.append(
        RoutineCall(from: current, to: routine, origins: scope.levels.map(\.origin), name: name, place: place))
    }
  }

  /// A block that may be replaced: what replaces it, or its own content.
  private mutating func compileBlock(_ block: Block, in scope: Scope) {
    var inner = scope
    guard let override = scope.overrides[block.name] else {
      if block.isDedented, let indent = block.indent { inner.indentation = scope.indentation.adding(indent) }
      compile(block.content, of: block.place.source, in: inner)
      return
    }
    inner.overrides = override.overrides
    inner.indentation = block.indent.map(scope.indentation.adding) ?? .none
    if !override.block.beginsLine, !override.block.content.isEmpty { appendIndentation(inner.indentation) }
    compile(override.block.content, of: override.block.place.source, in: inner)
  }
}
