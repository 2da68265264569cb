import Testing
import Time

@testable import Golf

@Suite struct WrittenMomentTests {
  @Test(arguments: [
    ("20241031  8:23:00 PM", "2024-10-31T20:23:00Z"),
    ("15:52 18 Jun. 2026", "2026-06-18T15:52:00Z"),
    ("2026-06-18T15:52:07.25", "2026-06-18T15:52:07.25Z"),
    ("2026-06-18 15:52", "2026-06-18T15:52:00Z"),
    ("2026-06-18T15:52:00+02:00", "2026-06-18T13:52:00Z"),
    ("2026-06-18T15:52:00Z", "2026-06-18T15:52:00Z"),
    ("12/31/2025 12:05:00 AM", "2025-12-31T00:05:00Z"),
    ("7/25/26 12:05:00 PM", "2026-07-25T12:05:00Z"),
    ("25.07.2026 23:59:59", "2026-07-25T23:59:59Z"),
  ])
  func `Dates of devices are read`(text: String, expected: String) throws {
    let moment = try #require(WrittenMoment(text))
    #expect(moment.orders.count == 1)
    #expect(moment.instant(moment.orders[0], in: .utc) == Instant(expected))
  }

  @Test(arguments: [
    "", "7 Iron", "13/13/2025", "2025-02-30", "25:00 18 Jun. 2026", "8/7/2023 13:00:00 PM", "8/7",
    "8/7/2023 7:61:00", "1 2 3 4", "Jun", "2025",
  ])
  func `What is no date is none`(text: String) { #expect(WrittenMoment(text) == nil) }

  @Test func `Local times are those of the place, also beside a change of clocks`() throws {
    let zone = try Zone(named: "America/New_York")
    let summer = try #require(WrittenMoment("2026-07-01 12:00:00"))
    #expect(summer.instant(.yearMonthDay, in: zone) == Instant("2026-07-01T16:00:00Z"))
    let evening = try #require(WrittenMoment("2026-03-07 23:30:00"))
    #expect(evening.instant(.yearMonthDay, in: zone) == Instant("2026-03-08T04:30:00Z"))
  }
}
