import Testing
import Time

@Suite struct PeriodTests {
  @Test(arguments: [
    ("1970-01-01", 0, 86_400_000), ("2000-02-29", 951_782_400_000, 86_400_000),
    ("2026-11-21T08:05:50.123Z", 1_795_248_350_123, 1),
    ("2026-11-21T08:05:50.1239Z", 1_795_248_350_123, 1),
    ("2026-11-21T08:05:50.1Z", 1_795_248_350_100, 1),
    ("2026-11-21T08:05:50Z", 1_795_248_350_000, 1000),
    ("2026-11-21 08:05", 1_795_248_300_000, 60_000),
    ("1969-12-31T23:59:59", -1000, 1000), ("1969-12-31T23:59:59.9999", -1, 1),
  ])
  func `a text stands for as long as its precision says`(
    text: String, milliseconds: Int64, length: Int64
  ) {
    let period = Period(text)
    #expect(period?.start == Instant(microseconds: 1000 * milliseconds))
    #expect(period?.end == Instant(microseconds: 1000 * (milliseconds + length)))
  }

  @Test(arguments: [
    "", "2026", "2026-1-1", "2026-13-01", "2026-02-29", "2026-04-31", "2026-01-00", "2026-01-01T",
    "2026-01-01T24:00", "2026-01-01T08:60", "2026-01-01T08:05:61", "2026-01-01T08:05Zx",
    "2026-01-01T08:05:00.Z", "2026-01-01T08:05:00.1234567890Z", "2026-01-01T08", "x026-01-01",
    "2026-01-01T08:05+01:00",
  ])
  func `what is no moment is no period`(text: String) {
    #expect(Period(text) == nil)
  }

  @Test func `it contains its start and not its end`() throws {
    let period = try #require(Period("2026-11-21T08:05"))
    #expect(period.contains(period.start))
    #expect(!period.contains(period.end))
    #expect(period.contains(Instant(microseconds: period.end.microseconds - 1)))
    #expect(!period.contains(Instant(microseconds: period.start.microseconds - 1)))
  }
}
