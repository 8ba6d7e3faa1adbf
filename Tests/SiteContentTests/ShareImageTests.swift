import Testing

@testable import SiteContent

@Suite struct ShareImageTests {
  private func png(width: [UInt8], height: [UInt8]) -> [UInt8] {
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8) + width + height
      + [UInt8](repeating: 0, count: 9)
  }

  @Test func aPictureSaysItsSize() {
    #expect(ShareImage.Size(png: png(width: [0, 0, 4, 0xB0], height: [0, 0, 2, 0x76])) == .drawn)
  }

  @Test(arguments: [
    [], Array("GIF89a".utf8), [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A],
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + [UInt8](repeating: 7, count: 40),
  ])
  func whatIsNoPNGHasNoSize(bytes: [UInt8]) {
    #expect(ShareImage.Size(png: bytes) == nil)
  }

  @Test func aPictureWithoutWidthHasNoSize() {
    #expect(ShareImage.Size(png: png(width: [0, 0, 0, 0], height: [0, 0, 2, 0x76])) == nil)
  }
}
