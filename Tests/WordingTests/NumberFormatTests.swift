import TestSupport
import Testing
import Wording

@Suite struct NumberFormatTests {
  @Test(arguments: [
    (0, "0"), (999, "999"), (1000, "1,000"), (137_598, "137,598"), (-1_234_567, "-1,234,567"),
    (-999, "-999"), (Int.min, "-9,223,372,036,854,775,808"), (nil, "–"),
  ])
  func `thousands are set off`(value: Int?, text: String) {
    #expect(NumberFormat.grouped(value) == text)
  }

  @Test(arguments: [
    (0.4321, 4, "0.4321"), (0.43215, 4, "0.4321"), (0.125, 2, "0.12"), (0.375, 2, "0.38"),
    (-0.5, 3, "-0.500"), (1505, 0, "1505"), (0.5, 0, "0"), (1.5, 0, "2"), (0.999, 2, "1.00"),
    (-0.0001, 2, "0.00"), (-0.0, 1, "0.0"), (1e22, 1, "10000000000000000000000.0"),
    (Double.infinity, 2, "∞"), (-Double.infinity, 2, "-∞"), (Double.nan, 2, "–"), (nil, 2, "–"),
  ])
  func `decimals are fixed and rounded`(value: Double?, decimals: Int, text: String) {
    #expect(NumberFormat.fixed(value, decimals: decimals) == text)
  }

  @Test func `the greatest number has all its digits`() {
    let text = NumberFormat.fixed(-Double.greatestFiniteMagnitude, decimals: 50)
    #expect(text.count == 1 + 309 + 1 + 50)
    #expect(text.hasPrefix("-17976931348623157"))
  }

  @Test(arguments: [(0.5, "+0.50"), (-0.5, "-0.50"), (0.001, "0.00"), (0, "0.00")])
  func `a difference shows its sign`(value: Double, text: String) {
    #expect(NumberFormat.fixed(value, decimals: 2, isSigned: true) == text)
  }

  @Test(arguments: 0..<500)
  func `what is written with 17 decimals is read back`(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let value = Double.random(in: 0.1...1, using: &random)
    #expect(try #require(Double(NumberFormat.fixed(value, decimals: 17))) == value)
  }

  @Test(arguments: [
    (0, "0.0"), (0.5, "0.5"), (9.94, "9.9"), (9.96, "10"), (812, "812"), (999.4, "999"),
    (999.6, "1.0k"), (41_200, "41.2k"), (999_949, "999.9k"), (999_951, "1.0M"),
    (41_200_000, "41.2M"), (3.2e9, "3.2G"), (3.2e12, "3.2T"), (nil, "–"), (Double.nan, "–"),
  ])
  func `great numbers are made short`(value: Double?, text: String) {
    #expect(NumberFormat.compact(value) == text)
  }
}
