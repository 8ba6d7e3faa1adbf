/// Where a node stands while it is compiled: which names are in reach, which blocks are replaced, how lines begin.
struct Scope {
  /// A level of the context stack.
  struct Level {
    let schema: SchemaCore
    /// Where its frame stands when the template is rendered.
    let slot: Int
    /// How the frame came out of those that the routine was given; nothing where it is none of their parts.
    let origin: Origin?
  }

  /// A frame that a routine was given, or a part of it.
  struct Origin: Hashable {
    let slot: Int
    /// A Boolean value that indicates whether it is a part and not the whole.
    let isPart: Bool
  }

  /// The context stack, top last. A schema stands in it once: a lower level of the same type could never be reached, as
  /// the upper one offers the same names. So a template that includes itself for a child sees the same levels again.
  private(set) var levels: [Level]
  /// How many frames the routine has on the stack.
  private(set) var frameCount: Int
  var overrides: OverrideSet
  var indentation: Indentation

  /// The scope of a page.
  init(root: SchemaCore) {
    levels = [Level(schema: root, slot: 0, origin: nil)]
    frameCount = 1
    overrides = OverrideSet()
    indentation = .none
  }

  /// The scope of a routine that is given the frames of `caller`.
  init(calledFrom caller: Scope) {
    levels = caller.levels.enumerated().map { slot, level in
      Level(schema: level.schema, slot: slot, origin: Origin(slot: slot, isPart: false))
    }
    frameCount = levels.count
    overrides = caller.overrides
    indentation = Indentation(inherits: true, blanks: [])
  }

  /// The scope within a section that puts a frame of `schema` on the stack.
  func pushing(_ schema: SchemaCore, origin: Origin?) -> Scope {
    var scope = self
    scope.levels.removeAll { $0.schema.identity == schema.identity }
    scope.levels.append(Level(schema: schema, slot: frameCount, origin: origin))
    scope.frameCount += 1
    return scope
  }
}

/// The blocks that replace those of the templates included from here on.
struct OverrideSet: Hashable {
  /// A block, and what replaces the blocks within it: what replaced those of the template where it is written.
  final class Override: Hashable, Sendable {
    let block: Block
    let overrides: OverrideSet

    init(block: Block, overrides: OverrideSet) {
      self.block = block
      self.overrides = overrides
    }

    static func == (left: Override, right: Override) -> Bool {
      left === right || (left.block === right.block && left.overrides == right.overrides)
    }

    func hash(into hasher: inout Hasher) {
      hasher.combine(ObjectIdentifier(block))
    }
  }

  private var overrides: [String: Override] = [:]

  subscript(name: String) -> Override? { overrides[name] }

  /// With `blocks` added. Where a block is replaced already, that stands: the template furthest from the parent
  /// decides.
  func adding(_ blocks: [Block]) -> OverrideSet {
    var result = self
    for block in blocks where result.overrides[block.name] == nil {
      result.overrides[block.name] = Override(block: block, overrides: self)
    }
    return result
  }
}
