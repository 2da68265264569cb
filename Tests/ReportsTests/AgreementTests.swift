import JSON
import TestSupport
import Testing
import Wording

@testable import Reports
@testable import Tracking

/// Text, page and JSON of every report, read back and held against each other.
@Suite struct AgreementTests {
  /// Tables as a medium shows them: those of its audience, cut to as many rows.
  private struct Shown {
    let table: Table
    let columns: [Int]
    let rows: Int

    init(_ table: Table, first: Int?, for audience: Column.Audience) {
      self.table = table
      columns = table.columns.indices.filter { table.columns[$0].audience.contains(audience) }
      rows = min(table.rows.count, first ?? .max)
    }

    var header: [String] { columns.map { table.columns[$0].header.plain } }

    /// Where a cell stands in the JSON; nil for what is for people only.
    func place(_ row: Int, _ column: Int) -> JSONPath? {
      guard let key = table.columns[columns[column]].key else { return nil }
      if let list = table.place { return list + [.index(row)] + key }
      return table.rows[row].place.map { $0 + key }
    }
  }

  private func shown(_ sections: [Section], for audience: Column.Audience) -> [Shown] {
    let folded = audience == .page
    let blocks = sections.flatMap(\.blocks).flatMap { folded ? $0.unfolded : [$0] }
    return blocks.compactMap { block -> Shown? in
      if case .table(let table, let first) = block {
        Shown(table, first: first, for: audience)
      } else {
        nil
      }
    }
  }

  private func figures(_ sections: [Section]) -> [Figures.Fact] {
    sections.flatMap(\.blocks).flatMap(\.unfolded).flatMap { block -> [Figures.Fact] in
      if case .figures(let figures) = block { figures.facts } else { [] }
    }
  }

  /// Checks read-back cells against the JSON, and gathers what each place of it was shown as.
  private func check(
    _ shown: Shown, _ rows: [[String]], _ json: ReadJSON, _ texts: inout [JSONPath: Set<String>],
    _ name: Comment
  ) throws {
    try #require(rows.count == shown.rows, name)
    for (row, cells) in rows.enumerated() {
      try #require(cells.count == shown.columns.count, name)
      for (column, text) in cells.enumerated() {
        guard let place = shown.place(row, column) else { continue }
        let value = try #require(json[place], "\(name) \(place)")
        #expect(isAgreed(text, value, place), "\(name) \(place.steps): \(text), \(value)")
        texts[place, default: []].insert(text)
      }
    }
  }

  /// Chances of advancing are in %, as the note below their table says.
  private func isAgreed(_ text: String, _ value: JSONValue, _ place: JSONPath) -> Bool {
    let isChance = place.steps.contains(.key("advancement"))
    return Agreement.holds(text + (isChance ? " %" : ""), value)
  }

  @Test(.slow, arguments: ReportSamples.names)
  func `Text, page and JSON say the same, cell by cell`(name: String) throws {
    let report = try ReportSamples.report(name)
    let text = report.text(width: nil, isColoured: false)
    let terminal = shown(report.sections, for: .terminal)
    let page = shown(report.pageSections, for: .page)
    let read = (text: TextTables(text).tables, page: try PageTables(report.html).tables)
    #expect(read.text.map(\.header) == terminal.map(\.header))
    #expect(read.page.map(\.header) == page.map(\.header))
    let json = try ReadJSON(report)
    var texts: [JSONPath: Set<String>] = [:]
    for (shown, table) in zip(terminal, read.text) {
      try check(shown, table.rows, json, &texts, "\(name), text")
    }
    for (shown, table) in zip(page, read.page) {
      try check(shown, table.rows, json, &texts, "\(name), page")
    }
    for (place, words) in texts { #expect(words.count == 1, "\(place.steps): \(words)") }
    // What both show without a place in the JSON.
    for one in terminal {
      guard let other = page.firstIndex(where: { $0.table == one.table }),
        one.columns == page[other].columns,
        let place = terminal.firstIndex(where: { $0.table == one.table })
      else { continue }
      let count = min(one.rows, page[other].rows)
      #expect(read.text[place].rows.prefix(count) == read.page[other].rows.prefix(count))
    }
  }

  @Test(arguments: ReportSamples.names)
  func `Figures stand in the text and on the page, and are the JSON's`(name: String) throws {
    let report = try ReportSamples.report(name)
    let lines = report.text(width: nil, isColoured: false).split(separator: "\n").map(String.init)
    let facts = try PageTables(report.html).facts
    let json = try ReadJSON(report)
    for fact in figures(report.sections) {
      let text = fact.cell.text.printable.plain
      let isShown = lines.contains { $0.hasPrefix(fact.name) && $0.plain.hasSuffix(text) }
      #expect(isShown, "\(fact.name): \(text)")
    }
    for fact in figures(report.pageSections) {
      let text = fact.cell.text.plain
      #expect(facts.contains { $0[0] == fact.name && isSame($0[1], text) }, "\(fact.name)")
    }
    for fact in figures(report.sections + report.pageSections) {
      guard let place = fact.place else { continue }
      let value = try #require(json[place], "\(fact.name)")
      let text = fact.cell.text.printable
      #expect(isAgreed(text, value, place) || text.hasPrefix(value.description), "\(fact.name)")
    }
  }

  /// A page shows what could steer a terminal as replacement characters.
  private func isSame(_ page: String, _ text: String) -> Bool {
    page == text.printable || page == text || page.contains("\u{FFFD}")
  }
}
