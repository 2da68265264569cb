import Faults
import SourceTables
import Testing

@testable import League

@Suite struct ColumnMappingTests {
  private func error(_ texts: String...) throws -> Fault {
    try leagueError {
      var mapping = ColumnMapping()
      for text in texts { try mapping.add(text) }
    }
  }

  private static let fields =
    "(season, day, date, team1, team2, score1, score2, neutral, site, overtimes, tournament, number, "
    + "outcome, score)"

  @Test func `a field that does not exist suggests the nearest`() throws {
    #expect(
      try error("seson=Year").message
        == "\"seson=Year\": no field \"seson\"; did you mean \"season\"? \(Self.fields)")
  }

  @Test func `a field that is like no other lists them all`() throws {
    let message = try error("umpire=Umpire").message
    #expect(message.hasPrefix("\"umpire=Umpire\": no field \"umpire\"; the fields are "))
    #expect(message.hasSuffix(Self.fields.dropFirst().dropLast()))
  }

  @Test(arguments: ["", "season", "season=", "season: Year"])
  func `a text without field and column is no mapping`(text: String) throws {
    #expect(
      try error(text).message
        == "\"\(text)\" is no mapping; expected field=Column, such as team1=HomeTeam")
  }

  @Test func `a field is mapped once`() throws {
    let error = try error("season=Year", "season=Season")
    #expect(error.code == .badData)
    #expect(error.message == "\"season=Season\": \"season\" is mapped already")
  }

  @Test func `a column's name may hold an equals sign and spaces`() throws {
    var mapping = ColumnMapping()
    try mapping.add("season=Year = label")
    let table = try SourceTable(Array("Year = label\n2015\n".utf8), name: "games.csv")
    #expect(try mapping.column(.season, in: table)?.title == "Year = label")
  }

  @Test func `a field that is not mapped is found under its own name`() throws {
    let table = try SourceTable(Array("Season,Team 1\n2015,KC\n".utf8), name: "games.csv")
    #expect(try ColumnMapping().column(.season, in: table)?.title == "Season")
    #expect(try ColumnMapping().column(.team1, in: table)?.title == "Team 1")
    #expect(try ColumnMapping().column(.site, in: table) == nil)
  }

  @Test func `a mapped column must be there though its field's own name is`() throws {
    var mapping = ColumnMapping()
    try mapping.add("season=Yaer")
    let table = try SourceTable(Array("season,Year\n2015,2015\n".utf8), name: "games.csv")
    let error = try leagueError { _ = try mapping.column(.season, in: table) }
    #expect(
      error.message
        == "games.csv:1: no column \"Yaer\"; found \"season\", \"Year\"; is \"Year\" it?")
  }
}
