import Faults
import Testing

@testable import SourceTables

/// Cells by type.
@Suite struct SourceColumnTests {
  /// A column `x` with these cells.
  private func column(_ cells: String...) throws -> SourceColumn {
    try SourceTable(Array(("x\n" + cells.joined(separator: "\n") + "\n").utf8), name: "t.csv")
      .column("x")
  }

  private func message(_ cell: String, _ body: (SourceColumn) throws -> Void) throws -> String {
    let column = try column(cell)
    return try #require(throws: Fault.self) { try body(column) }.message
  }

  @Test(arguments: [("7", 7), (" 7 ", 7), ("-3", -3), ("66.0", 66), ("66.", 66), ("+7", 7)])
  func `whole numbers may have a fraction of zero`(cell: String, value: Int) throws {
    #expect(try column(cell).integer(0, in: -10...100, "a score") == value)
  }

  @Test(arguments: ["7.5", ".0", "x", "101", "-11", "7e1", "1_000"])
  func `what is no whole number of the range says where it stands`(cell: String) throws {
    #expect(
      try message(cell) { _ = try $0.integer(0, in: -10...100, "a score") }
        == "t.csv:2: column \"x\": found \"\(cell)\"; expected a score, a whole number from -10 to 100"
    )
  }

  @Test(arguments: ["NA", "NaN", "nan", "null", " NA "])
  func `nothing is written in several ways`(cell: String) throws {
    #expect(try column(cell).isMissing(0))
    #expect(try !column("0").isMissing(0))
  }

  @Test func `a text is trimmed of any white space, and must be there where it is needed`() throws {
    #expect(try column("\u{A0} Boise St\u{2003}").text(0) == "Boise St")
    #expect(try column("KC").filledText(0, "a team") == "KC")
    #expect(
      try message("\u{2003}") { _ = try $0.filledText(0, "a team") }
        == "t.csv:2: column \"x\": found \"\u{2003}\"; expected a team")
  }

  @Test func `a choice is one of its names, letter case aside`() throws {
    let sites: KeyValuePairs = ["home": 1, "away": -1, "": 0]
    #expect(try column("HOME").choice(0, sites) == 1)
    #expect(
      try message("here") { _ = try $0.choice(0, sites) }
        == "t.csv:2: column \"x\": found \"here\"; expected \"home\", \"away\", nothing")
  }

  @Test func `a cell that is too long is quoted in part`() throws {
    let cell = String(repeating: "y", count: 201)
    #expect(try column(cell).error(0, expected: "z").message.contains("\"\(cell.prefix(60))…\""))
    let shorter = String(cell.dropLast())
    #expect(try column(shorter).error(0, expected: "z").message.contains("\"\(shorter)\""))
  }

  @Test func `texts are counted in the order of their first rows`() throws {
    let column = try column("b", " a", "b", "c", " a")
    #expect(column.texts == ["b", "a", "c"])
    #expect((0..<5).map(column.number) == [0, 1, 0, 2, 1])
    #expect(column.firstRows() == [0, 1, 3])
  }

  @Test func `each text is read once, and the first fault by row is kept`() throws {
    let column = try column("1", "x", "1", "y", "2")
    var first = FirstFault()
    var read: [Int] = []
    let values = column.values(blank: -1, &first) { (row) throws(Fault) in
      read.append(row)
      return try column.integer(row, in: 0...9, "a digit")
    }
    #expect(values == [1, -1, 1, -1, 2])
    #expect(read == [0, 1, 3, 4])
    let error = #expect(throws: Fault.self) { try first.check() }
    #expect(error?.message.hasPrefix("t.csv:3: ") == true)
  }

  @Test func `rows that do not count are not read`() throws {
    let column = try column("x", "1")
    var first = FirstFault()
    let values = column.values(blank: 0, where: [false, true], &first) { (row) throws(Fault) in
      try column.integer(row, in: 0...9, "a digit")
    }
    #expect(values == [0, 1])
    #expect(!first.isFound)
  }

  @Test func `the fault of an earlier row is told, whichever column was read first`() throws {
    var first = FirstFault()
    first.note(Fault(.badData, "later"), row: 4)
    first.note(Fault(.badData, "earlier"), row: 2)
    var other = FirstFault()
    other.note(Fault(.badData, "between"), row: 3)
    first.note(other)
    first.note(FirstFault())
    #expect(throws: Fault(.badData, "earlier")) { try first.check() }
  }
}
