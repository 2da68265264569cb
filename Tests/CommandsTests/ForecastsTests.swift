import Foundation
import TestSupport
import Testing

/// Forecasts on record as a user meets them, on both databases.
@Suite struct ForecastsTests {
  static let kinds = DatabaseKind.available
  private let here: Workspace

  init() throws {
    here = try Workspace()
  }

  /// A trained league, and an empty, migrated ledger of a kind.
  private func prepare(_ kind: DatabaseKind) throws -> ScratchDatabase {
    try here.write(DatedLeague.csv(), to: "games.csv")
    try here.succeed("import csv games.csv")
    try here.train("--start-year 2001 --predict all")
    let scratch = try ScratchDatabase(kind)
    try here.succeed("ledger migrate --ledger \(scratch.name)")
    return scratch
  }

  @Test(.slow, arguments: kinds)
  func `Issued before the games, settled by the next import, scored and verified`(
    kind: DatabaseKind
  ) throws {
    let scratch = try prepare(kind)
    let ledger = "--ledger \(scratch.name)"
    let issued = try here.json("forecasts issue --json \(ledger)")
    #expect(issued["added"].array?.count == DatedLeague.openGames)
    #expect(issued["late"].number == 0)
    let again = try here.json("forecasts issue --json \(ledger)")
    #expect(again["added"].array?.count == 0)
    #expect(again["repeated"].number == Double(DatedLeague.openGames))
    let rows = try #require(try here.json("forecasts list --json \(ledger)").array)
    #expect(rows.count == DatedLeague.openGames)
    #expect(rows.allSatisfy { $0["counts"].flag == true && $0["outcome"].isNull })
    #expect(
      rows.contains {
        $0["team_a"].text == DatedLeague.teams[3] || $0["team_b"].text == DatedLeague.teams[3]
      })
    let seal = try here.succeed("forecasts seal \(ledger)")
    try here.write(DatedLeague.csv(isOver: true), to: "games.csv")
    let imported = try here.almanac("import csv games.csv \(ledger)")
    #expect(imported.ending == .exited(0))
    #expect(
      imported.errors.contains("\(DatedLeague.openGames) games settled"), "\(imported.errors)")
    let scores = try #require(try here.json("forecasts score --json \(ledger)").array?.first)
    #expect(scores["forecasts"].number == Double(DatedLeague.openGames))
    #expect(scores["log_loss"].number != nil)
    try here.succeed("forecasts verify \(ledger) --seal", more: [seal])
    try here.succeed("ledger verify \(ledger)")
    try here.succeed("ledger check \(ledger)")
    let id = try #require(rows[0]["forecast_id"].text)
    #expect(try here.json("forecasts show \(id) --json \(ledger)")["outcome"].number != nil)
    withExtendedLifetime(scratch) {}
  }

  @Test(.slow, arguments: kinds)
  func `A season is replayed week by week, and again adds nothing`(kind: DatabaseKind) throws {
    let scratch = try prepare(kind)
    let ledger = "--ledger \(scratch.name)"
    let replay = "league replay --season 2001 --by week \(ledger)"
    #expect(try here.succeed(replay).hasPrefix("\(DatedLeague.pastGames) forecasts"))
    #expect(try here.succeed(replay).hasPrefix("0 forecasts"))
    let rows = try #require(try here.json("forecasts list --json \(ledger)").array)
    #expect(rows.allSatisfy { $0["origin"].text == "replayed" && $0["late"].flag == false })
    #expect(rows.allSatisfy { $0["counts"].flag == true && !$0["outcome"].isNull })
    try here.succeed("ledger verify \(ledger)")
    withExtendedLifetime(scratch) {}
  }

  @Test(.slow, arguments: kinds)
  func `A run's predictions are added as retrospective, and never count`(kind: DatabaseKind) throws
  {
    let scratch = try prepare(kind)
    let ledger = "--ledger \(scratch.name)"
    try here.succeed("forecasts add --run latest \(ledger)")
    #expect(try here.succeed("forecasts add --run latest \(ledger)").hasPrefix("0 "))
    let rows = try #require(try here.json("forecasts list --json \(ledger)").array)
    #expect(rows.allSatisfy { $0["counts"].flag == false && $0["late"].flag == true })
    let scores = try #require(try here.json("forecasts score --json \(ledger)").array?.first)
    #expect(scores["origin"].text == "retrospective")
    withExtendedLifetime(scratch) {}
  }

  @Test func `An import makes no ledger, and looking at none says how to begin one`() throws {
    try here.write(DatedLeague.csv(), to: "games.csv")
    try here.succeed("import csv games.csv")
    #expect(!here.exists("data/ledger.sqlite"))
    for command in ["forecasts list", "forecasts score", "forecasts settle", "ledger status"] {
      let outcome = try here.almanac(command)
      #expect(outcome.ending == .exited(66), "\(command)")
      #expect(outcome.errors.contains("\"almanac forecasts issue\" begins one"))
    }
  }

  @Test func `A ledger that cannot be written to does not spoil an import`() throws {
    try here.write(DatedLeague.csv(), to: "games.csv")
    try here.write("no database", to: "broken.sqlite")
    let outcome = try here.almanac("import csv games.csv --ledger broken.sqlite")
    #expect(outcome.ending == .exited(0))
    #expect(outcome.errors.contains("the games are in, and their forecasts are not settled"))
  }

  @Test(.slow) func `A changed row is named, and a changed table too`() throws {
    let scratch = try prepare(.sqlite)
    let ledger = "--ledger \(scratch.name)"
    try here.succeed("forecasts issue \(ledger)")
    let rows = try #require(try here.json("forecasts list --json \(ledger)").array)
    let change =
      "DROP TRIGGER forecasts_no_update; UPDATE forecasts SET probability = 0.5 WHERE sequence = 3"
    #expect(try run("sqlite3", [scratch.name, change]).status == 0)
    let verified = try here.almanac("forecasts verify \(ledger)")
    #expect(verified.ending == .exited(1))
    let id = try #require(rows.first { $0["sequence"].number == 3 }?["forecast_id"].text)
    #expect(verified.output == "forecast \(id): was changed after it had been recorded\n")
    let checked = try here.almanac("ledger check \(ledger)")
    #expect(checked.ending == .exited(1))
    #expect(checked.output.contains("forecasts_no_update"))
    withExtendedLifetime(scratch) {}
  }

  @Test(arguments: [
    "--ledger postgresql://me:secret@host/x", "--ledger postgres://host/x?password=secret",
  ])
  func `A password on the command line is refused, and not repeated`(option: String) throws {
    let outcome = try here.almanac("ledger status \(option)")
    #expect(outcome.ending == .exited(64))
    #expect(!outcome.errors.contains("secret"))
  }

  @Test func `A league without dates is told why nothing is issued`() throws {
    try here.importSmallLeague()
    try here.train()
    let outcome = try here.almanac("forecasts issue")
    #expect(outcome.ending == .exited(0))
    let replay = try here.almanac("league replay --season 2018")
    #expect(replay.ending == .exited(65))
    #expect(replay.errors.contains("no dates"))
  }
}
