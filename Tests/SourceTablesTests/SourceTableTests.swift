import Faults
import Testing

@testable import SourceTables

/// Columns by name.
@Suite struct SourceTableTests {
  private func table(_ text: String) throws -> SourceTable {
    try SourceTable(Array(text.utf8), name: "games.csv")
  }

  private func message(_ text: String, _ body: (SourceTable) throws -> Void) throws -> String {
    try #require(throws: Fault.self) { try body(table(text)) }.message
  }

  @Test(arguments: ["Team 1", "team_1", "TEAM1", "team1"])
  func `letter case, spaces and underscores do not matter`(title: String) throws {
    let table = try table("season,\(title)\n2015,KC\n")
    #expect(try table.column("team1").title == title)
    #expect(try table.column("team1").index == 1)
  }

  @Test func `the first name that there is counts`() throws {
    let table = try table("slug,id\na,b\n")
    #expect(try table.column(["team", "id", "slug"]).title == "id")
    #expect(try table.optionalColumn(["team"]) == nil)
  }

  @Test func `a column that is not there suggests one that is not expected anyway`() throws {
    let text = "Sesaon,Season2\n1,2\n"
    #expect(
      try message(text) { _ = try $0.column(["Season"]) }
        == "games.csv:1: no column \"Season\"; found \"Sesaon\", \"Season2\"; is \"Sesaon\" it?")
    #expect(
      try message(text) { _ = try $0.column(["Season"], besides: ["SESAON"]) }
        .hasSuffix("is \"Season2\" it?"))
  }

  @Test func `many long columns are shown in short`() throws {
    let titles = (0..<21).map { String(repeating: "x", count: 41) + String($0) }
    let message = try message(titles.joined(separator: ",") + "\n") { _ = try $0.column("y") }
    let short = "\"" + String(repeating: "x", count: 40) + "…\""
    #expect(
      message.hasSuffix(
        "found " + Array(repeating: short, count: 20).joined(separator: ", ") + " …"))
  }

  @Test func `a name that two columns have is refused, with a remedy where one can be named`()
    throws
  {
    var table = try table("PTS,day,pts\n1,2,3\n")
    let error = try #require(throws: Fault.self) { _ = try table.column("Pts") }
    #expect(error.message == "games.csv:1: column \"PTS\" stands 2 times, as columns 1 and 3")
    table.canNameColumns = true
    let remedied = try #require(throws: Fault.self) { _ = try table.column("Pts") }
    #expect(remedied.remedy?.name == "name_column")
    #expect(remedied.remedy?.values == ["column": "PTS"])
  }

  @Test func `a person's name is meant to the letter, then by number, then as it is like`() throws {
    let table = try table("PTS,pts,PTS,q:2\n1,2,3,4\n")
    #expect(try table.namedColumn("pts").index == 1)
    #expect(try table.namedColumn("PTS:2").index == 2)
    #expect(try table.namedColumn("Pts:2").index == 1)
    #expect(try table.namedColumn("q:2").index == 3)
    #expect(throws: Fault.self) { try table.namedColumn("PTS:3") }
    #expect(throws: Fault.self) { try table.namedColumn("PTS:0") }
  }

  @Test func `only the columns that are known are taken, each once`() throws {
    try table("id,pred,prob\n").requireOnly(["ID", "Pred"], older: ["prob"])
    #expect(
      try message("id,prad\n") { try $0.requireOnly(["ID", "Pred"], older: ["prob"]) }
        == "games.csv:1: unknown column \"prad\"; is it \"Pred\"?; expected only ID, Pred")
    #expect(
      try message("id,I D\n") { try $0.requireOnly(["ID"], older: []) }
        == "games.csv:1: column \"I D\" stands twice")
  }

  @Test func `a row's place is its line, whatever stands before it`() throws {
    let table = try table("note,day\n\"two\nlines\",1\n\nx,2\n")
    #expect(table.rows == 0..<2)
    #expect(table.fault(row: 1, "no").message == "games.csv:5: no")
  }

  @Test func `equal rows have equal hashes`() throws {
    let table = try table("a,b\n1,2\n1,3\n1,2\n")
    #expect(table.areEqual(0, 2) && table.hash(ofRow: 0) == table.hash(ofRow: 2))
    #expect(!table.areEqual(0, 1))
  }
}
