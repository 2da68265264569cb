import Testing
import Wording

@Suite struct SparklineTests {
  @Test(
    arguments: [
      ([], ""), ([5], "▅"), ([3, 3, 3], "▅▅▅"), ([0, 7], "▁█"),
      ([0, 1, 2, 3, 4, 5, 6, 7], "▁▂▃▄▅▆▇█"),
      ([7, .nan, 0], "█ ▁"), ([.nan], " "), ([-1e308, 1e308], "▁█"), ([.infinity, 1, 2], " ▁█"),
    ] as [([Double], String)])
  func `bars go from the least to the greatest`(values: [Double], expected: String) {
    #expect(Sparkline.text(values) == expected)
  }
}
