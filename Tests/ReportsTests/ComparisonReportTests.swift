import JSON
import Testing

@testable import Reports
@testable import Tracking

@Suite struct ComparisonReportTests {
  /// There is no bootstrap of a single day, and yet the scores differ.
  @Test func `A difference that no bootstrap tests is the same number everywhere`() throws {
    let report = try ReportSamples.report("comparison on one day")
    let json = try ReadJSON(report)
    let test = try #require(json[["runs", 0, "tests", "log_loss"]])
    guard case .object(let object) = test, case .number(let mean)? = object["mean_difference"]
    else {
      Issue.record("no difference in \(test)")
      return
    }
    #expect(mean != 0)
    #expect(json[["runs", 0, "differences", "log_loss"]] == .number(mean))
    for key in ["p_value", "p_value_holm", "interval", "standard_error"] {
      #expect(object[key] == .null, "\(key)")
    }
    let shown = Cell.difference(mean).text
    let tables = TextTables(report.text(width: nil, isColoured: false)).tables
    let row = try #require(tables.first { $0.header.contains("95 % interval") }).rows[0]
    #expect(row[0...4] == ["B - A", "log loss", shown, "–", "–"])
    let pages = try PageTables(report.html).tables
    let page = try #require(pages.first { $0.header.contains("95 % interval") }).rows[0]
    #expect(page == row)
    #expect(report.html.contains("unknown: too few days"))
  }

  @Test func `Nothing that differs is an empty object, and no moved game an empty list`() throws {
    let json = try ReadJSON(try ReportSamples.report("comparison with itself"))
    #expect(json["hyperparameters"] == .object([:]))
    #expect(json["settings"] == .object([:]))
    #expect(json[["runs", 0, "moved_games"]] == .array([]))
  }

  @Test func `A terminal shows fewer of the games that moved than a page and programs`() throws {
    let report = try ReportSamples.report("comparison")
    let isMoved = { (header: [String]) in header.contains("A's chance") }
    let text = TextTables(report.text(width: nil, isColoured: false)).tables
    #expect(text.first { isMoved($0.header) }?.rows.count == 5)
    #expect(try PageTables(report.html).tables.first { isMoved($0.header) }?.rows.count == 20)
    guard case .array(let games)? = try ReadJSON(report)[["runs", 0, "moved_games"]] else {
      Issue.record("no moved games")
      return
    }
    #expect(games.count == 20)
  }
}
