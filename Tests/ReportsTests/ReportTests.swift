import JSON
import TestSupport
import Testing

import struct Columnar.CSVWriter

@testable import Reports
@testable import Tracking

@Suite struct ReportTests {
  private func table(_ place: JSONPath?) -> Table {
    var table = Table(
      [
        Column("team", key: "team"), Column("chance", key: ["all", "chance"], .number),
        Column("change", key: ["all", "change"], .number, best: .lowest), Column("for people"),
        .data("id"),
      ], at: place)
    let rows: [[Cell]] = [
      [.text("A, \"B\""), .percent(0.25), .difference(-0.5), .text("x"), .label(7)],
      [.missing, .missing, .missing, .missing, .missing],
    ]
    for (index, row) in rows.enumerated() {
      table.append(row, at: place == nil ? ["rows", .index(index), "x"] : nil)
    }
    return table
  }

  private func report(_ blocks: Block...) -> Report { Report(title: "t", [Section(blocks)]) }

  @Test func `A table's rows are a list at its place, and what has no value is null`() {
    let row = JSONValue.object([
      "team": .text("A, \"B\""), "id": .number(7),
      "all": .object(["chance": .number(0.25), "change": .number(-0.5)]),
    ])
    let empty = JSONValue.object(["team": .null, "id": .null, "all": .null])
    #expect(report(.table(table("teams"))).json == .object(["teams": .array([row, empty])]))
    #expect(report(.table(table(.root))).json == .array([row, empty]))
    #expect(
      report(.table(table(nil))).json
        == .object(["rows": .array([.object(["x": row]), .object(["x": empty])])]))
  }

  @Test func `Values of several tables meet in one object`() {
    let report = Report(
      title: "t", [Section([.figures(Figures([Figures.Fact("n", .count(3), at: ["a", "n"])]))])],
      fields: [
        Report.Field(["a", "list"], .array([])), Report.Field(["a", "m"], .null),
        Report.Field(["a", "list", 1], .number(5)),
      ])
    #expect(
      report.json
        == .object([
          "a": .object([
            "n": .number(3), "m": .null, "list": .array([.null, .number(5)]),
          ])
        ]))
  }

  @Test func `CSV has a line for each row, in the order of keys`() {
    #expect(
      String(decoding: table("x").csv([["all", "chance"], "team", "id"]), as: UTF8.self)
        == "all_chance,team,id\n0.25,\"A, \"\"B\"\"\",7\n,,\n")
    #expect(
      String(decoding: table("x").csv(lineEnd: .crlf), as: UTF8.self)
        .hasPrefix("team,all_chance,all_change,id\r\n"))
  }

  @Test func `A difference is marked where its column has a best`() {
    let cells = table("x").rows[0].cells
    #expect(cells.map(\.tone) == [.plain, .plain, .better, .plain, .plain])
    let text = report(.table(table("x"))).text(width: nil, isColoured: true)
    #expect(text.contains("\u{1B}[32m-0.5000\u{1B}[39m"))
    #expect(report(.table(table("x"))).html.contains("<td class=\"number better\">−0.5000</td>"))
    for (value, best, tone) in [
      (0.1, Column.Best.lowest, Cell.Tone.worse), (0.1, .highest, .better), (0, .lowest, .plain),
    ] {
      #expect(Cell.difference(value).judged(best).tone == tone)
    }
    #expect(Cell.score(0.1).judged(.lowest).tone == .plain)
  }

  @Test func `A terminal leaves out what only a page draws, and separates sections`() {
    let report = Report(
      title: "t",
      [
        Section("One", [.sentence("first"), .note("second")]), Section("Empty", [.rule]),
        Section([.folded("more", [.sentence("hidden")]), .verdict("third"), .line("a\u{1B} b")]),
      ])
    #expect(
      report.text(width: nil, isColoured: false)
        == "One\nfirst\nsecond\n\nthird\na\u{FFFD} b\n")
    for text in ["<h2>One</h2>", "<h2>Empty</h2><hr />", "<p>hidden</p>", "class=\"verdict\""] {
      #expect(report.html.contains(text), "\(text)")
    }
  }

  @Test func `Only so many rows are shown, and programs are given all`() {
    let report = report(.table(table("teams"), first: 1))
    #expect(report.text(width: nil, isColoured: false).split(separator: "\n").count == 3)
    #expect(report.html.ranges(of: "<tr>").count == 2)
    guard case .object(let object) = report.json, case .array(let rows)? = object["teams"] else {
      Issue.record("no list of teams")
      return
    }
    #expect(rows.count == 2)
  }

  @Test(.slow, arguments: ReportSamples.names)
  func `No line is wider than a terminal, and the page needs no network`(name: String) throws {
    let report = try ReportSamples.report(name)
    for width in [60, 80, 120] {
      // Lines that are looked for by programs are left whole.
      let whole = ["folder", "verification", "seal", "forecasts verified"]
      guard !whole.contains(name) else { continue }
      let lines = report.text(width: width, isColoured: false).split(separator: "\n")
      #expect(lines.filter { $0.count > width } == [], "\(width)")
    }
    for needle in ["<script", "<link", "<img", "url(", "http:", "https:", " src=", " href="] {
      // Where files come from is told in words, and leads nowhere.
      if name == "formats", needle.hasPrefix("http") { continue }
      #expect(!report.html.contains(needle), "\(needle)")
    }
    #expect(!report.html.contains("nan"))
  }

  @Test func `What is undefined is a dash for people, and null for programs`() {
    let cells: [Cell] = [
      .text(nil), .count(nil), .number(nil, decimals: 2), .number(.nan, decimals: 2),
      .difference(nil), .percent(nil), .pValue(nil), .interval(nil), .date(nil),
    ]
    for cell in cells { #expect(cell.text == "–" && cell.data == .null) }
    #expect(Cell.list([]).text == "–" && Cell.list([]).data == .array([]))
  }
}
