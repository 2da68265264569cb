import Testing

@testable import Web

@Suite struct BarChartTests {
  private func chart(_ name: String) -> String {
    var chart = BarChart(description: "d", axisLabel: "a")
    chart.append(name, [BarChart.Bar(series: 0, value: 2, label: "2", title: "two")])
    return chart.markup.html
  }

  /// Where bars begin.
  private func zero(_ html: String) throws -> Double {
    try #require(html.firstMatch(of: #/<rect x="([0-9.]+)"/#).flatMap { Double($0.1) })
  }

  @Test func `long names get room, and too long ones are cut`() throws {
    #expect(try zero(chart("2024")) == 52)
    let long = try zero(chart("season_points_against"))
    #expect(long > 52)
    let tooLong = chart(String(repeating: "x", count: 99))
    #expect(try zero(tooLong) > long)
    #expect(tooLong.contains(">" + String(repeating: "x", count: 23) + "…<"))
  }
}
