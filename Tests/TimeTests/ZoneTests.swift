import Faults
import Foundation
import TestSupport
import Testing

@testable import Time

@Suite struct ZoneTests {
  /// North, south, halves and quarters of an hour, summer time that is the standard, and none.
  static let names = [
    "America/New_York", "America/Los_Angeles", "America/Phoenix", "America/Sao_Paulo",
    "Europe/London", "Europe/Berlin", "Europe/Dublin", "Australia/Sydney", "Australia/Lord_Howe",
    "Pacific/Auckland", "Asia/Kathmandu", "Asia/Kolkata", "Asia/Tokyo", "UTC",
  ]

  /// Foundation brings time zones of its own, apart from the system's.
  @Test(arguments: names)
  func `offsets are those of Foundation, from 1970 to 2060`(name: String) throws {
    let zone = try Zone(named: name)
    let reference = try #require(TimeZone(identifier: name))
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<5000 {
      let second = Int64.random(in: 0..<2_840_140_800, using: &generator)
      let offset = reference.secondsFromGMT(for: Date(timeIntervalSince1970: Double(second)))
      guard zone.offset(at: Instant(microseconds: 1_000_000 * second)) == offset else {
        Issue.record("\(name) at \(Instant(microseconds: 1_000_000 * second)): not \(offset)")
        return
      }
    }
  }

  @Test(arguments: [
    // Clocks went forward at 02:00 on 8 March 2026, and back on 1 November.
    ("2026-03-08T06:59:59Z", -5), ("2026-03-08T07:00:00Z", -4), ("2026-11-01T05:59:59.999999Z", -4),
    ("2026-11-01T06:00:00Z", -5), ("2050-03-13T06:59:59Z", -5), ("2050-03-13T07:00:00Z", -4),
  ])
  func `a change holds from its second on`(text: String, hours: Int) throws {
    let instant = try #require(Instant(text))
    #expect(try Zone(named: "America/New_York").offset(at: instant) == 3600 * hours)
  }

  @Test(arguments: [
    ("America/New_York", "2026-03-15T03:59:59.999999Z", "2026-03-14"),
    ("America/New_York", "2026-03-15T04:00:00Z", "2026-03-15"),
    ("Asia/Tokyo", "2026-03-14T15:00:00Z", "2026-03-15"),
    ("UTC", "1969-12-31T23:59:59Z", "1969-12-31"), ("UTC", "1970-01-01T00:00:00Z", "1970-01-01"),
  ])
  func `a day begins at midnight of the place`(name: String, text: String, date: String) throws {
    let instant = try #require(Instant(text))
    #expect(instant.date(in: try Zone(named: name)).description == date)
  }

  /// As Python's zoneinfo gives them.
  @Test(arguments: [
    ("America/New_York", "2024-01-15", 1_705_294_800),
    ("America/New_York", "2024-03-10", 1_710_046_800),
    ("America/New_York", "2024-03-11", 1_710_129_600),
    ("America/New_York", "2024-11-04", 1_730_696_400),
    ("America/New_York", "2060-07-01", 2_855_880_000),
    ("Australia/Sydney", "2060-01-01", 2_840_101_200),
    ("Asia/Kolkata", "2024-05-01", 1_714_501_800), ("UTC", "1970-01-02", 86_400),
    // Clocks went from midnight to one, from one before midnight on again, and past a whole day.
    ("America/Sao_Paulo", "2018-11-04", 1_541_300_400),
    ("America/Havana", "2023-11-05", 1_699_156_800), ("Pacific/Apia", "2011-12-30", 1_325_239_200),
  ])
  func `a day begins when the clocks of the place say so`(
    name: String, text: String, second: Int
  ) throws {
    let (zone, date) = (try Zone(named: name), try #require(CalendarDate(text)))
    #expect(zone.start(of: date).microseconds == Int64(second) * 1_000_000)
  }

  @Test(.slow, arguments: names)
  func `a day begins where the day before ends`(name: String) throws {
    let zone = try Zone(named: name)
    for day in stride(from: Int32(-3), through: 33_000, by: 1) {
      let date = CalendarDate(daysSinceEpoch: day)
      let start = zone.start(of: date)
      #expect(start.date(in: zone) == date)
      #expect(Instant(microseconds: start.microseconds - 1).date(in: zone) < date)
    }
  }

  @Test func `the first and last instants have a day`() throws {
    for name in Self.names {
      let zone = try Zone(named: name)
      for microseconds in [Int64.min, .max] {
        _ = Instant(microseconds: microseconds).date(in: zone)
      }
    }
  }

  @Test(arguments: [
    "", "Mars/Olympus", "America", "America/", "../zoneinfo/UTC", "./UTC", "/etc/passwd",
    "America//New_York", "UTC\0",
  ])
  func `a name that the database lacks is a fault`(name: String) {
    let fault = #expect(throws: Fault.self) { try Zone(named: name) }
    #expect(fault?.code == .missing)
    #expect(fault?.message.hasPrefix("no time zone \"\(name)\" in /usr/share/zoneinfo") == true)
  }

  @Test func `a file of another kind is bad data`() {
    let fault = #expect(throws: Fault.self) { try Zone(named: "zone.tab") }
    #expect(fault?.code == .badData)
  }
}
