import Testing

@testable import Web

@Suite struct IntervalChartTests {
  private func chart(_ values: [Double]) -> String {
    IntervalChart(
      description: "d", axisLabel: "l",
      rows: values.map {
        IntervalChart.Row(series: 0, name: "n", estimate: $0, interval: $0...$0, title: "t")
      }
    ).markup.html
  }

  /// Where the labels of ticks stand, and their texts.
  private func labels(_ html: String) -> [(place: Double, text: String)] {
    html.matches(of: /<text x="([0-9.]+)"[^>]*class="faint"[^>]*>([^<]*)</).compactMap { match in
      Double(match.output.1).map { ($0, String(match.output.2)) }
    }
  }

  @Test(arguments: [[0, 0], [0.1234567, -0.2], [1e-7, 2e-7], [-3, 1000]])
  func `every label lies within the drawing, whole`(values: [Double]) throws {
    let labels = labels(chart(values))
    try #require(!labels.isEmpty)
    for (place, text) in labels {
      let reach = Double(text.count) * 4
      #expect(place - reach >= 0 && place + reach <= 480, "\(text) at \(place)")
    }
  }

  @Test func `where nothing differs, labels are short`() {
    #expect(labels(chart([0, 0])).allSatisfy { $0.text.count <= 7 })
  }
}
