internal import NIOCore

/// A change that the preview makes to the pages it serves.
struct PageRewrite: Sendable {
  /// Another number wherever the change makes other bytes of the same page.
  let variant: Int
  let apply: @Sendable (ByteBuffer) -> ByteBuffer
}
