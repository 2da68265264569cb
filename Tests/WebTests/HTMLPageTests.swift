import Foundation
import FoundationXML
import Testing

@testable import Web

@Suite struct HTMLPageTests {
  private static let evil = "</title><script>alert('1')</script> & \u{202E}"

  private var page: HTMLPage {
    var table = HTMLTable([HTMLTable.Column(Self.evil), HTMLTable.Column("n", .number)])
    table.append([HTMLTable.Cell(Self.evil), "-0.5"])
    var bars = BarChart(description: Self.evil, axisLabel: Self.evil)
    bars.append(Self.evil, [BarChart.Bar(series: 0, value: -1, label: Self.evil, title: Self.evil)])
    var lines = LineChart(
      description: Self.evil, x: LineChart.Axis(Self.evil, 0...1),
      y: LineChart.Axis(Self.evil, 0...1))
    lines.append([LineChart.Point(x: 0, y: 1, title: Self.evil)], series: 7)
    lines.levels = [LineChart.Level(0.5, name: Self.evil)]
    lines.counts = [LineChart.Count(0...1, 3, label: Self.evil)]
    lines.countLabel = Self.evil
    let intervals = IntervalChart(
      description: Self.evil, axisLabel: Self.evil,
      rows: [
        IntervalChart.Row(
          series: 1, name: Self.evil, estimate: 0, interval: nil, title: Self.evil)
      ])
    let line = TreeChart.Line(Self.evil, value: Self.evil, share: 2, title: Self.evil)
    let tree = TreeChart(
      description: Self.evil, root: .join(line, upper: .leaf(line), lower: .leaf(line)))
    return HTMLPage(
      title: Self.evil,
      body: [
        table.markup, HTMLTable.facts([(Self.evil, .text(Self.evil))]), bars.markup, lines.markup,
        intervals.markup, tree.markup,
        ChartSeries.legend([ChartSeries(3, name: Self.evil)]),
      ])
  }

  @Test func `a page is well-formed XML, whatever the texts`() {
    let parser = XMLParser(data: Data(page.html.utf8))
    #expect(parser.parse(), "\(String(describing: parser.parserError))")
  }

  @Test func `nothing on a page can run or be fetched`() {
    let html = page.html
    #expect(html.contains("default-src &#39;none&#39;"))
    for needle in ["<script", "<link", "<img", "<iframe", "@import", "url(", " src=", " href="] {
      #expect(!html.contains(needle), "\(needle)")
    }
    #expect(html.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\">"))
  }

  @Test func `the style sheet holds nothing that would be escaped, and both schemes`() {
    #expect(Markup.text(StyleSheet.css).html == StyleSheet.css)
    #expect(StyleSheet.css.contains("prefers-color-scheme: dark"))
  }

  @Test
  func
    `a served page has links and scripts, says where it is, and leaves the policy to its server`()
    throws
  {
    var served = page
    served.frame = HTMLPage.Frame(
      links: [
        HTMLPage.Frame.Link("Now", "/", isHere: true), HTMLPage.Frame.Link(Self.evil, "/\"x"),
      ], tools: [Markup("p", text: Self.evil)], scripts: ["/now.js"])
    let html = served.html
    let parser = XMLParser(data: Data(html.utf8))
    #expect(parser.parse(), "\(String(describing: parser.parserError))")
    #expect(html.contains("<a href=\"/\" aria-current=\"page\">Now</a>"))
    #expect(html.contains("<a href=\"/&quot;x\">"))
    #expect(html.contains("<script src=\"/now.js\" defer=\"defer\"></script>"))
    #expect(html.contains("<style>" + HTMLPage.style + "</style>"))
    #expect(!html.contains("Content-Security-Policy") && !html.contains("<script>"))
  }

  @Test func `numbers in tables get a true minus sign`() {
    #expect(page.html.contains("<td class=\"number\">−0.5</td>"))
  }

  @Test func `words are kept from being squeezed, and dates from being broken`() {
    var table = HTMLTable([HTMLTable.Column("a", .passage), HTMLTable.Column("b", .token)])
    table.append(["x-y", "2015-03-20"])
    let html = table.markup.html
    #expect(html.contains("<td class=\"passage\">x-y</td><td class=\"token\">2015-03-20</td>"))
  }

  @Test func `a series looks the same in every chart, and unlike the next`() {
    let marks = (0..<6).map { SVG.marker(series: $0, 5, 5).html }
    #expect(Set(marks).count == 6)
    #expect(SVG.marker(series: 6, 5, 5).html == marks[0])
  }

  @Test func `a column of labels has an empty corner, and no header that says nothing`() {
    var table = HTMLTable([HTMLTable.Column(""), HTMLTable.Column("log loss", .number)])
    table.append(["A", "0.5"])
    #expect(table.markup.html.contains("<tr><td></td><th scope=\"col\" class=\"number\">"))
  }
}
