import Foundation
import TestSupport
import Testing
import Time

@Suite struct InstantTests {
  @Test(arguments: [
    ("1970-01-01T00:00:00Z", 0), ("2026-11-21T08:05:50.123Z", 1_795_248_350_123_000),
    ("2026-11-21T08:05:50.1234567Z", 1_795_248_350_123_456),
    ("2026-11-21T09:05:50+01:00", 1_795_248_350_000_000),
    ("2026-11-21 03:35:50-04:30", 1_795_248_350_000_000),
    ("1969-12-31T23:59:59.999999Z", -1), ("0001-01-01T00:00:00Z", -62_135_596_800_000_000),
    ("2016-12-31T23:59:60Z", 1_483_228_800_000_000),
  ])
  func `RFC 3339 is read`(text: String, microseconds: Int64) {
    #expect(Instant(text)?.microseconds == microseconds)
  }

  @Test(arguments: [
    "", "2026-11-21", "2026-11-21T08:05Z", "2026-11-21T08:05:50", "2026-11-21T08:05:50+01",
    "2026-11-21T08:05:50+0100", "2026-11-21T08:05:50Z+01:00", "2026-11-21T08:05:50+24:00",
    "2026-02-29T08:05:50Z", "2026-11-21T08:05:50,1Z", "2026-11-21T08:05:50.1Z ",
    "+026-11-21T08:05:50Z",
  ])
  func `what is no RFC 3339 is no instant`(text: String) {
    #expect(Instant(text) == nil)
  }

  @Test(arguments: [
    (Instant.Precision.seconds, "2026-11-21T08:05:50Z", "1969-12-31T23:59:59Z"),
    (.milliseconds, "2026-11-21T08:05:50.120Z", "1969-12-31T23:59:59.999Z"),
    (.microseconds, "2026-11-21T08:05:50.120987Z", "1969-12-31T23:59:59.999999Z"),
  ])
  func `a text has the digits that are asked for, and the rest is cut`(
    precision: Instant.Precision, later: String, earlier: String
  ) {
    #expect(Instant(microseconds: 1_795_248_350_120_987).text(to: precision) == later)
    #expect(Instant(microseconds: -1).text(to: precision) == earlier)
  }

  @Test(.slow) func `it agrees with Foundation over four centuries, and reads back what it writes`()
  {
    let format = Date.ISO8601FormatStyle(includingFractionalSeconds: false)
    var generator = SeededGenerator(seed: 1)
    for day in stride(from: Int64(-30_000), to: 120_000, by: 7) {
      let second = 86_400 * day + Int64.random(in: 0..<86_400, using: &generator)
      let instant = Instant(
        microseconds: 1_000_000 * second + Int64.random(in: 0..<1_000_000, using: &generator))
      let text = Date(timeIntervalSince1970: Double(second)).formatted(format)
      #expect(instant.text(to: .seconds) == text)
      #expect(Instant(instant.description) == instant)
    }
  }

  @Test func `the first and last instants have a text`() {
    for microseconds in [Int64.min, .max] {
      #expect(!Instant(microseconds: microseconds).description.isEmpty)
    }
  }

  @Test func `instants are ordered as their microseconds`() {
    #expect(Instant(microseconds: -1) < Instant(microseconds: 0))
    #expect(!(Instant(microseconds: 0) < Instant(microseconds: 0)))
  }
}
