import Testing

@testable import Web

@Suite struct LineChartTests {
  private let plain = LineChart(
    description: "d", x: LineChart.Axis("x", 0...1), y: LineChart.Axis("y", 0...1))

  @Test func `counts stand in a strip below, each as high as its share of the most`() throws {
    var chart = plain
    chart.counts = [
      LineChart.Count(0...0.5, 20, label: "20"), LineChart.Count(0.5...1, 5, label: "five"),
    ]
    let html = chart.markup.html
    let heights = html.matches(of: #/<rect [^>]*height="([0-9.]+)" class="column"/#)
      .compactMap { Double($0.1) }
    #expect(heights.count == 2)
    #expect(heights == [heights[0], heights[0] / 4])
    #expect(html.contains(">20</text>") && html.contains(">five</text>"))
    #expect(html.contains("viewBox=\"0 0 480 474\""))
    #expect(plain.markup.html.contains("viewBox=\"0 0 480 400\""))
  }

  @Test func `a level is a line across at its height, with its name`() {
    var chart = plain
    chart.levels = [LineChart.Level(0.5, name: "half")]
    let html = chart.markup.html
    #expect(html.contains("y1=\"181\" x2=\"460\" y2=\"181\" class=\"reference\""))
    #expect(html.contains(">half</text>"))
  }

  @Test func `a band is an area behind the curves, and nothing where it has one place`() {
    var chart = plain
    chart.band = [LineChart.Span(x: 0, 0...0.5), LineChart.Span(x: 1, 0.25...1)]
    chart.append([LineChart.Point(x: 0, y: 0, title: "t")], series: 0)
    let html = chart.markup.html
    let points = html.firstMatch(of: #/<polygon points="([^"]*)" class="band" \/>/#)
    #expect(
      points?.1.split(separator: " ").map { $0.split(separator: ",")[1] } == [
        "181", "10", "266.5", "352",
      ])
    #expect(
      html.firstRange(of: "<polygon")!.lowerBound < html.firstRange(of: "<polyline")!.lowerBound)
    chart.band.removeLast()
    #expect(!chart.markup.html.contains("<polygon"))
  }

  @Test func `long figures at the left get room`() throws {
    var chart = plain
    func left(_ chart: LineChart) throws -> Double {
      let line = try #require(chart.markup.html.firstMatch(of: #/<line x1="([0-9.]+)"/#))
      return try #require(Double(line.1))
    }
    let usual = try left(chart)
    chart.yAxis.range = 100_000...200_000
    #expect(try left(chart) > usual)
  }
}
