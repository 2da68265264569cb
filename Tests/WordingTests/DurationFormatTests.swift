import Testing
import Wording

@Suite struct DurationFormatTests {
  @Test(arguments: [
    (Duration.zero, "0 ms"), (.microseconds(400), "<1 ms"), (.milliseconds(48), "48 ms"),
    (.microseconds(999_600), "1.0 s"), (.milliseconds(1234), "1.2 s"),
    (.milliseconds(59_940), "59.9 s"), (.milliseconds(59_960), "1 min 0 s"),
    (.seconds(184), "3 min 4 s"), (.milliseconds(3_599_600), "1 h 0 min"),
    (.seconds(7500), "2 h 5 min"), (.seconds(7190), "2 h 0 min"), (.seconds(7169), "1 h 59 min"),
    (.seconds(5370), "1 h 30 min"), (.milliseconds(119_600), "2 min 0 s"),
    (.seconds(360_000), "100 h 0 min"),
  ])
  func `a length of time is told in two units`(duration: Duration, text: String) {
    #expect(DurationFormat.text(duration) == text)
  }

  @Test(arguments: [
    (Duration.zero, "<1 min"), (.seconds(59), "<1 min"), (.seconds(60), "1 min"),
    (.seconds(7199), "119 min"), (.seconds(7200), "2 h"), (.seconds(172_799), "47 h"),
    (.seconds(172_800), "2 d"), (.seconds(86_400 * 400), "400 d"),
  ])
  func `a coarse length of time has one unit`(duration: Duration, text: String) {
    #expect(DurationFormat.coarse(duration) == text)
  }

  @Test(arguments: [
    (Duration.zero, "0:00"), (.milliseconds(3999), "0:03"), (.seconds(754), "12:34"),
    (.seconds(3600), "1:00:00"), (.seconds(3723), "1:02:03"), (.seconds(360_000), "100:00:00"),
  ])
  func `a clock shows whole seconds`(duration: Duration, text: String) {
    #expect(DurationFormat.clock(duration) == text)
  }
}
