import Testing

@testable import Web

@Suite struct TreeChartTests {
  private func line(_ label: String, share: Double = 0.5) -> TreeChart.Line {
    TreeChart.Line(label, value: "50 %", share: share, title: label)
  }

  private func html(_ root: TreeChart.Node) -> String {
    TreeChart(description: "a tree", root: root).markup.html
  }

  /// The places of a text, and of the thick line under it: its start, end and height.
  private func places(of label: String, in html: String) throws -> [Double] {
    let pattern = try Regex(
      #"<line x1="([\d.]+)" y1="([\d.]+)" x2="([\d.]+)" y2="[\d.]+" class="stroke share" />"#
        + #"<text [^>]*>"# + label + "</text>")
    let match = try #require(html.firstMatch(of: pattern))
    return (1...3).compactMap { match[$0].substring.flatMap { Double($0) } }
  }

  @Test func `a join stands right of its sides, in the middle between them`() throws {
    let html = html(
      .join(
        line("root"), upper: .leaf(line("top")),
        lower: .join(line("low"), upper: .leaf(line("left")), lower: .leaf(line("right")))))
    let (root, top) = (try places(of: "root", in: html), try places(of: "top", in: html))
    let (low, left) = (try places(of: "low", in: html), try places(of: "left", in: html))
    #expect(left[0] == 0 && left[0] < low[0] && low[0] < root[0])
    #expect(top[0] == low[0], "a leaf stands beside its join")
    #expect(root[1] == (top[1] + low[1]) / 2 && top[1] < left[1])
  }

  @Test(arguments: [(0.0, 0.0), (0.25, 0.25), (1, 1), (7, 1), (-1, 0)])
  func `the thick part of a line is its share`(share: Double, part: Double) throws {
    let place = try places(of: "leaf", in: html(.leaf(line("leaf", share: share))))
    let whole = try places(of: "leaf", in: html(.leaf(line("leaf", share: 1))))
    #expect(place[2] - place[0] == (whole[2] - whole[0]) * part)
  }

  @Test func `a label that is too long is cut, and told whole beside the pointer`() {
    let label = "A name that does not end where it should"
    let html = html(.leaf(line(label)))
    #expect(html.contains("<title>\(label)</title>") && html.contains(">A name that does …</text>"))
  }
}
