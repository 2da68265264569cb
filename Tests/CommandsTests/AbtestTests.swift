import Foundation
import TestSupport
import Testing

/// Tests between models as a user meets them, on both databases.
@Suite struct AbtestTests {
  static let kinds = DatabaseKind.available
  private let here: Workspace

  init() throws {
    here = try Workspace()
  }

  /// A league with two runs, `@champion` and `@challenger`, and an empty ledger of a kind.
  private func prepare(_ kind: DatabaseKind) throws -> (scratch: ScratchDatabase, ids: [String]) {
    try here.write(DatedLeague.csv(), to: "games.csv")
    try here.succeed("import csv games.csv")
    let ids = try ["20", "60"].map {
      try #require(
        try here.train("--start-year 2001 --predict all --set k_factor=\($0)")["run_id"].text)
    }
    let scratch = try ScratchDatabase(kind)
    try here.succeed("ledger migrate --ledger \(scratch.name)")
    for (id, alias) in zip(ids, ["champion", "challenger"]) {
      try here.succeed("models promote \(id) --as \(alias) --ledger \(scratch.name)")
    }
    return (scratch, ids)
  }

  @Test(.slow, arguments: kinds)
  func `Both forecast the games to come, and the end is written once`(kind: DatabaseKind) throws {
    let (scratch, ids) = try prepare(kind)
    let ledger = "--ledger \(scratch.name)"
    let started = try here.json("abtest start winter --horizon 500 --json \(ledger)")
    #expect(started["status"].text == "running" && started["horizon"].number == 500)
    #expect(started["contenders"].array?.compactMap { $0["run_id"].text } == ids)
    let issued = try here.json("forecasts issue --json \(ledger)")
    #expect(issued["run_id"].text == ids[0])
    #expect(issued["added"].array?.count == DatedLeague.openGames)
    #expect(issued["challenger"]["run_id"].text == ids[1])
    #expect(issued["challenger"]["test"].text == "winter")
    #expect(issued["challenger"]["added"].array?.count == DatedLeague.openGames)
    let again = try here.succeed("forecasts issue \(ledger)")
    #expect(again.contains("the challenger in test winter"))
    #expect(
      try here.succeed("abtest show winter \(ledger)").hasPrefix(
        "Too few to say: no game that both forecast has a result yet.\n"))
    try here.write(DatedLeague.csv(isOver: true), to: "games.csv")
    try here.succeed("import csv games.csv \(ledger)")
    let shown = try here.json("abtest show winter --json \(ledger)")
    // Games of later days were forecast before those of the first were known.
    let games = try #require(shown["games"].number)
    #expect(games >= 3)
    #expect(shown["winner"].isNull && shown["interval"].array?.count == 2)
    #expect(shown["e_value"].number != nil && shown["weeks"].array?.isEmpty == false)
    try here.succeed("abtest show winter --html winter.html \(ledger)")
    #expect(try here.text("winter.html").contains("<svg") || here.exists("winter.html"))
    let stopped = try here.json("abtest stop winter --by ann --notes so --json \(ledger)")
    #expect(stopped["decision"].text == "no_winner" && stopped["games"].number == games)
    #expect(stopped["e_value"].number == shown["e_value"].number)
    #expect(stopped["decided_by"].text == "ann" && stopped["notes"].text == "so")
    let refused = try here.almanac("abtest stop winter \(ledger)")
    #expect(refused.ending == .exited(73))
    #expect(
      refused.errors
        == "almanac: error: test \"winter\" is completed, and stays as it is\n")
    let list = try #require(try here.json("abtest list --json \(ledger)").array)
    #expect(list.count == 1 && list[0]["decision"].text == "no_winner")
    #expect(try here.json("abtest list --active --json \(ledger)").array?.isEmpty == true)
    #expect(
      try here.succeed("abtest list --csv \(ledger)").split(separator: "\n").count == 2)
    // It runs no more, and the champion forecasts alone.
    #expect(try here.json("forecasts issue --json \(ledger)")["challenger"].isNull)
    try here.succeed("ledger verify \(ledger)")
    try here.succeed("ledger check \(ledger)")
    withExtendedLifetime(scratch) {}
  }

  @Test(.slow, arguments: kinds)
  func `A split has each game forecast by one, and is not read early`(kind: DatabaseKind) throws {
    let (scratch, ids) = try prepare(kind)
    let ledger = "--ledger \(scratch.name)"
    try here.succeed("abtest start halves --split 0.5 --horizon 24 \(ledger)")
    let issued = try here.json("forecasts issue --json \(ledger)")
    let counts = [issued, issued["challenger"]].map { $0["added"].array?.count ?? 0 }
    #expect(counts.reduce(0, +) == DatedLeague.openGames && counts.allSatisfy { $0 > 0 })
    let rows = try #require(try here.json("forecasts list --json \(ledger)").array)
    #expect(Set(rows.map { $0["game_id"].text }).count == DatedLeague.openGames)
    #expect(Set(rows.compactMap { $0["run_id"].text }) == Set(ids))
    let early = try here.json("abtest show halves --json \(ledger)")
    #expect(early["p_value"].isNull && early["mean_difference"].isNull)
    #expect(
      try here.succeed("abtest show halves \(ledger)").hasPrefix("Not to be read yet: 0 games of"))
    try here.write(DatedLeague.csv(isOver: true), to: "games.csv")
    try here.succeed("import csv games.csv \(ledger)")
    let late = try here.json("abtest show halves --json \(ledger)")
    #expect(late["games"].number == 24 && late["p_value"].number != nil)
    #expect(late["fisher_p_value"].number != nil && late["sample_ratio_p_value"].number != nil)
    withExtendedLifetime(scratch) {}
  }

  @Test(.slow, arguments: kinds)
  func `A test is replayed on past seasons, and marked so`(kind: DatabaseKind) throws {
    let (scratch, ids) = try prepare(kind)
    let ledger = "--ledger \(scratch.name)"
    let refused = try here.almanac("abtest replay \(ledger)")
    #expect(refused.ending == .exited(66))
    #expect(
      refused.errors.contains("\"almanac forecasts add --run \(ids[0].prefix(8))\" puts"))
    for id in ids { try here.succeed("forecasts add --run \(id) \(ledger)") }
    let shown = try here.succeed("abtest replay \(ledger)")
    #expect(shown.contains("Replayed on retrospective forecasts: how a test would have gone."))
    let json = try here.json("abtest replay --metric brier --json \(ledger)")
    #expect(json["status"].text == "replayed" && json["origin"].text == "retrospective")
    #expect((json["games"].number ?? 0) >= Double(DatedLeague.pastGames))
    #expect(json["metric"].text == "brier" && json["decision"].isNull)
    #expect(try here.json("abtest list --json \(ledger)").array?.isEmpty == true)
    withExtendedLifetime(scratch) {}
  }

  @Test(.slow) func `A challenger is promoted by the test that it won, and by no other`() throws {
    let (scratch, ids) = try prepare(.sqlite)
    let ledger = "--ledger \(scratch.name)"
    try here.succeed("abtest start winter \(ledger)")
    let promote = "models promote @challenger --as champion \(ledger) --test"
    let early = try here.almanac("\(promote) winter")
    #expect(early.ending == .exited(73))
    #expect(early.errors.contains("test \"winter\" did not decide for its challenger"))
    try here.succeed("abtest stop winter \(ledger)")
    #expect(try here.almanac("\(promote) winter").ending == .exited(73))
    // Another test of the two, which was won.
    let won = """
      CREATE TEMP TABLE t AS SELECT * FROM model_ab_tests;
      UPDATE t SET test_id = 'w', name = 'won', winner = 'challenger', decision = 'promote_b';
      INSERT INTO model_ab_tests SELECT * FROM t;
      """
    #expect(try TestSupport.run("sqlite3", [scratch.name, won]).status == 0)
    let other = try here.almanac("models promote @champion --as champion --test won \(ledger)")
    #expect(other.errors.contains("the challenger of test \"won\" is run \(ids[1])"))
    try here.succeed("\(promote) won --by ann")
    let rows = try #require(
      try here.json("models history --alias champion --json \(ledger)").array)
    #expect(rows.map { $0["run_id"].text } == ids && rows[1]["test"].text == "won")
    #expect(rows[1]["test_id"].text == "w" && rows[1]["changed_by"].text == "ann")
    // The champion is no longer the one that was tested against.
    #expect(try here.almanac("\(promote) won").ending == .exited(73))
    withExtendedLifetime(scratch) {}
  }

  @Test(.slow) func `What can be no test is refused, and said`() throws {
    let (scratch, ids) = try prepare(.sqlite)
    let ledger = "--ledger \(scratch.name)"
    try here.succeed("abtest start winter \(ledger)")
    for (line, status, words) in [
      ("start x --challenger @champion", 64, "are one run, \(ids[0]): there is nothing to test"),
      ("start winter --champion \(ids[1]) --challenger \(ids[0])", 64, "a test \"winter\" already"),
      ("start spring", 73, "is the champion of test \"winter\", which is running; \"almanac"),
      ("start x --alpha 1", 64, "--alpha must be above 0 and below 1, not \"1\""),
      ("start x --split 0", 64, "--split must be above 0 and below 1, not \"0\""),
      ("start x --horizon 0", 64, "must be from 1 to 10000000, not \"0\""),
      ("start x --from soon", 64, "--from \"soon\" is no date"),
      ("start x --metric accuracy", 64, "the values are log_loss, brier"),
      ("start", 64, "missing NAME"),
      ("show nothing", 66, "no test \"nothing\" in"), ("stop nothing", 66, "the tests are winter"),
      ("stop winter --cancel --review", 64, "exclude each other"),
    ] as [(String, Int32, String)] {
      let outcome = try here.almanac("abtest \(line) \(ledger)")
      #expect(outcome.ending == .exited(status), "\(line): \(outcome.errors)")
      #expect(outcome.errors.contains(words), "\(line): \(outcome.errors)")
    }
    #expect(try here.json("abtest list --json \(ledger)").array?.count == 1)
    // Another league's games, with the same runs.
    try here.write(
      "season,date,team1,team2,score1,score2\n2002,2001-11-05,X,Y,1,2\n2001,2000-11-05,X,Z,1,2\n",
      to: "other.csv")
    try here.succeed("import csv other.csv --data-dir other")
    let other = try here.almanac("abtest start far --data-dir other")
    #expect(other.ending == .exited(64))
    #expect(other.errors.contains("is of another league"), "\(other.errors)")
    withExtendedLifetime(scratch) {}
  }

  @Test(.slow) func `A test that is to start later waits for its day`() throws {
    let (scratch, _) = try prepare(.sqlite)
    let ledger = "--ledger \(scratch.name)"
    let planned = try here.succeed("abtest start later --from 2999-01-01 \(ledger)")
    #expect(planned.hasPrefix("Planned: it starts at 2999-01-01T00:00:00Z.\n"))
    #expect(try here.json("forecasts issue --json \(ledger)")["challenger"].isNull)
    let refused = try here.almanac("abtest stop later \(ledger)")
    #expect(refused.ending == .exited(73))
    #expect(
      try here.json("abtest stop later --cancel --json \(ledger)")["status"].text == "cancelled")
    withExtendedLifetime(scratch) {}
  }
}
