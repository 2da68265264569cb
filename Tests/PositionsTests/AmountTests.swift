import Testing

@testable import Positions

@Suite struct AmountTests {
  @Test(arguments: [
    ("0.55", 5500), ("-1.2345", -12345), ("100", 1_000_000), (".5", 5000), ("1.50000", 15000),
  ])
  func `An amount is read exactly`(text: String, units: Int64) {
    #expect(Amount(text)?.units == units)
  }

  @Test(arguments: ["", ".", "1.", "1.23456", "1e3", "--1", "1 000", "10000000000", "nan", "٣"])
  func `What is no amount is refused`(text: String) {
    #expect(Amount(text) == nil)
  }

  @Test func `An amount reads back as it is written`() {
    for units in [0, 1, -1, 10_000, 19_091, -5_000, 123_456_789] as [Int64] {
      #expect(Amount(Amount(units: units).description)?.units == units)
    }
  }
}
