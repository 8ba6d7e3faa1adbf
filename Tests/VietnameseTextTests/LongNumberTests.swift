import Testing
import VietnameseText

@Suite struct LongNumberTests {
  @Test(arguments: [
    ("024093001234", "024…34"), ("số 24093001234, xã", "số 240…34, xã"), ("0912 345 678 2024", "091…78 2024"),
    ("024.093.001.234", "024…34"), ("0912345678 và 121234567", "091…78 và 121…67"),
  ])
  func leavesOutMostDigits(text: String, masked: String) { #expect(LongNumbers.masked(text) == masked) }

  @Test(arguments: ["", "12345678", "150.000.000 đồng", "186 m², 20/4/2024, 15.000.000 đồng", "1234567890123", "0.5"])
  func letsOtherNumbersBe(text: String) { #expect(LongNumbers.masked(text) == text) }
}
