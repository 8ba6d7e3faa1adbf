internal import Synchronization

/// The page shapes that were judged before, shared by the workers of one audit.
public final class KnownShapes: Sendable {
  public init() {}

  /// The shapes of an earlier audit, as `encoded` wrote them; bytes of another form or version count as none.
  public init(encoded bytes: [UInt8]) {}

  /// The shapes met in this audit and found to be without fault, to be kept for the next one. Equal sets give equal bytes.
  public var encoded: [UInt8] { [] }
}
