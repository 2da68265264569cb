import Testing

@testable import Time

@Suite struct ZoneRuleTests {
  private func seconds(_ text: String) throws -> Int64 {
    try #require(Instant(text)).microseconds / 1_000_000
  }

  @Test(arguments: [
    ("UTC0", 0), ("EST5", -18_000), ("<+0545>-5:45", 20_700), ("<-03>3", 10_800 * -1),
    ("ABC-1:02:03", 3723), ("ABC+24", -86_400),
  ])
  func `an offset without summer time is the same all year`(text: String, offset: Int) throws {
    let rule = try #require(ZoneRule(text))
    for instant in ["2026-01-01T00:00:00Z", "2026-07-01T00:00:00Z"] {
      #expect(rule.offset(at: try seconds(instant)) == offset)
    }
  }

  /// Each with the first instant of summer and the first after it, as the rule says in words.
  @Test(arguments: [
    ("EST5EDT,M3.2.0,M11.1.0", "2026-03-08T07:00:00Z", "2026-11-01T06:00:00Z", -4.0),
    ("CET-1CEST,M3.5.0,M10.5.0/3", "2026-03-29T01:00:00Z", "2026-10-25T01:00:00Z", 2),
    ("<+1030>-10:30<+11>-11,M10.1.0,M4.1.0", "2026-10-03T15:30:00Z", "2027-04-03T15:00:00Z", 11),
    ("AAA0BBB,J60/0,J61/0", "2024-03-01T00:00:00Z", "2024-03-01T23:00:00Z", 1),
    ("AAA0BBB,59/0,60/0", "2024-02-29T00:00:00Z", "2024-02-29T23:00:00Z", 1),
    ("AAA0BBB,M12.5.4/-1,M1.1.5/25", "2026-12-30T23:00:00Z", "2027-01-02T00:00:00Z", 1),
  ])
  func `summer begins and ends as the rule says`(
    text: String, start: String, end: String, hours: Double
  ) throws {
    let rule = try #require(ZoneRule(text))
    let (start, end) = (try seconds(start), try seconds(end))
    let summer = Int(3600 * hours)
    #expect(rule.offset(at: start - 1) != summer)
    #expect(rule.offset(at: start) == summer)
    #expect(rule.offset(at: end - 1) == summer)
    #expect(rule.offset(at: end) != summer)
  }

  @Test(arguments: [
    "", "5", "EST", "ES5", "EST5EDT", "EST5EDT,M3.2.0", "EST5EDT,M13.1.0,M11.1.0",
    "EST5EDT,M3.0.0,M11.1.0", "EST5EDT,M3.2.7,M11.1.0", "EST5EDT,J0,J5", "EST5EDT,1,366",
    "EST168", "EST5:60", "<EST5", "EST5EDT,M3.2.0,M11.1.0,", "EST5EDT,M3.2.0/,M11.1.0",
  ])
  func `a text of another form is no rule`(text: String) {
    #expect(ZoneRule(text) == nil)
  }
}
