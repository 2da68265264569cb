import Foundation
import TestSupport
import Testing

/// Positions as a user meets them, on both databases.
@Suite(.slow) struct PositionsTests {
  static let kinds = DatabaseKind.available
  private let here: Workspace

  init() throws {
    here = try Workspace()
  }

  private static let oddsHeader =
    "Date,Home Team,Away Team,Home Odds Open,Home Odds Close,Away Odds Open,Away Odds Close\n"

  /// A league with a run and a file of odds for its past season, and an empty ledger of a kind.
  private func prepare(_ kind: DatabaseKind) throws -> (scratch: ScratchDatabase, run: String) {
    try here.write(DatedLeague.csv(), to: "games.csv")
    try here.succeed("import csv games.csv")
    try here.write(try odds(), to: "odds.csv")
    let run = try here.train("--start-year 2001 --predict all")["run_id"].text
    let scratch = try ScratchDatabase(kind)
    try here.succeed("ledger migrate --ledger \(scratch.name)")
    return (scratch, try #require(run))
  }

  /// Odds of each past game, whose rows alternate between favourites.
  private func odds() throws -> String {
    let rows = try here.text("games.csv").split(separator: "\n").filter { $0.hasPrefix("2001") }
    let pairs = [
      ("1.8", "1.75", "2.1", "2.15"), ("2.6", "2.5", "1.55", "1.6"), ("1.4", "1.45", "3.1", "2.9"),
    ]
    return Self.oddsHeader
      + rows.enumerated().map { index, row in
        let cells = row.split(separator: ",", omittingEmptySubsequences: false)
        let (homeOpen, homeClose, awayOpen, awayClose) = pairs[index % 3]
        return
          "\(cells[1]),\(cells[2]),\(cells[3]),\(homeOpen),\(homeClose),\(awayOpen),\(awayClose)"
      }.joined(separator: "\n") + "\n"
  }

  @Test(arguments: kinds)
  func `Five commands say what a model is worth, and again change nothing`(kind: DatabaseKind)
    throws
  {
    let (scratch, run) = try prepare(kind)
    let ledger = "--ledger \(scratch.name)"
    let imported = try here.json("prices import odds.csv --format nfl-open-close --json \(ledger)")
    #expect(imported["added"].number == Double(2 * DatedLeague.pastGames))
    #expect(imported["unmatched"].array?.isEmpty == true)
    let again = try here.json("prices import odds.csv --format nfl-open-close --json \(ledger)")
    #expect(again["added"].number == 0)
    #expect(again["repeated"].number == Double(2 * DatedLeague.pastGames))
    try here.succeed("strategies add edge --edge 0.02 --stake flat:10 \(ledger)")
    let replay = "positions replay --strategy edge --run \(run) --json \(ledger)"
    let first = try here.json(replay)
    let count = try #require(first["positions"].number)
    #expect(count > 20 && first["added"].number == count && first["settled"].number == count)
    let second = try here.json(replay)
    #expect(second["added"].number == 0 && second["trades"].number == 0)
    let report = try here.json("positions report --json \(ledger)")
    #expect(report["bets"].number == count && report["closing_bets"].number == count)
    #expect(report["return_interval"].array?.count == 2 && report["groups"].array?.count == 1)
    #expect(report["staked"].number == 10 * count)
    for key in ["model", "method", "condition", "venue", "season"] {
      let other = try here.json("positions report --by \(key) --json \(ledger)")
      #expect(other["profit"].number == report["profit"].number)
    }
    let text = try here.succeed("positions report --html page.html \(ledger)")
    #expect(
      text.split(whereSeparator: \.isWhitespace).joined(separator: " ").contains(
        "over \(Int(count)) bets."))
    #expect(try here.text("page.html").contains("<svg"))
    let csv = try here.succeed("positions report --csv \(ledger)")
    #expect(csv.hasPrefix("group,bets,") && csv.split(separator: "\n").count == 2)
    try here.succeed("ledger verify \(ledger)")
    try here.succeed("ledger check \(ledger)")
    withExtendedLifetime(scratch) {}
  }

  private static let python = ProcessInfo.processInfo.environment["ALMANAC_PYTHON"] ?? "python3"

  @Test func `The figures are those that other code finds in the same files`() throws {
    let (scratch, run) = try prepare(.sqlite)
    let ledger = "--ledger \(scratch.name)"
    try here.succeed("prices import odds.csv --format nfl-open-close \(ledger)")
    try here.succeed("strategies add edge --edge 0.02 --stake flat:10 \(ledger)")
    try here.succeed("positions replay --strategy edge --run \(run) \(ledger)")
    try here.write(try here.succeed("positions list --limit 0 --csv \(ledger)"), to: "list.csv")
    // The prices with the scores beside them.
    let games = try here.text("games.csv").split(separator: "\n").filter { $0.hasPrefix("2001") }
    let rows = try here.text("odds.csv").split(separator: "\n").dropFirst()
    let joined = zip(rows, games).map { row, game in
      let cells = game.split(separator: ",")
      return "\(row),\(cells[4]),\(cells[5])"
    }
    let header = Self.oddsHeader.dropLast() + ",Home Score,Away Score\n"
    try here.write(header + joined.joined(separator: "\n") + "\n", to: "prices.csv")
    let script =
      URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .path + "/PositionsTests/References/nfl_like.py"
    let (status, output) = try TestSupport.run(
      Self.python, [script, here.path("list.csv"), here.path("prices.csv")])
    try #require(status == 0, "\(output)")
    let found = try JSON(text: output)
    let own = try here.json("positions report --json \(ledger)")
    for key in ["bets", "staked", "profit", "return", "closing_line_value", "hit_rate"] {
      let (one, other) = (try #require(found[key].number), try #require(own[key].number))
      #expect(abs(one - other) < 1e-9, "\(key): \(one), \(other)")
    }
    withExtendedLifetime(scratch) {}
  }

  @Test func `Rows that no game fits are listed, and the others imported`() throws {
    let (scratch, _) = try prepare(.sqlite)
    let ledger = "--ledger \(scratch.name)"
    let rows = try here.text("odds.csv").split(separator: "\n")
    let good = rows[1].split(separator: ",").map(String.init)
    let tail = ",1.8,1.75,2.1,2.15"
    let strange = [
      "2001-01-01,GNU,\(good[2])\(tail)", "1999-01-01,\(good[1]),\(good[2])\(tail)",
      "2000-12-31,\(good[1]),\(good[2])\(tail)",
    ]
    try here.write(
      ([String(rows[0]), String(rows[1])] + strange).joined(separator: "\n") + "\n", to: "few.csv")
    let summary = try here.json("prices import few.csv --format nfl-open-close --json \(ledger)")
    #expect(summary["added"].number == 2)
    let reasons = try #require(summary["unmatched"].array).compactMap { $0["reason"].text }
    #expect(reasons.count == 3)
    #expect(reasons[0].hasPrefix("no team \"GNU\" in the league"))
    #expect(reasons[1] == "no such game on 1999-01-01")
    #expect(reasons[2].hasPrefix("no such game on 2000-12-31; these teams meet on 2001-01-01"))
    // A price on record is never another.
    try here.write(rows[0] + "\n" + rows[1].replacing("1.8", with: "1.9") + "\n", to: "other.csv")
    let refused = try here.almanac("prices import other.csv --format nfl-open-close \(ledger)")
    #expect(refused.ending == .exited(65))
    #expect(refused.errors.contains("other.csv:2: the price of "))
    #expect(
      refused.errors.contains("is another than on record, and prices on record are never changed"))
    withExtendedLifetime(scratch) {}
  }

  @Test func `A strategy is promoted only by what its rules ask for`() throws {
    let (scratch, run) = try prepare(.sqlite)
    let ledger = "--ledger \(scratch.name)"
    try here.succeed("prices import odds.csv --format nfl-open-close \(ledger)")
    try here.write(#"{"promotion": {"days": 1, "bets": 1, "above": "return"}}"#, to: "easy.json")
    #expect(
      try here.succeed("strategies add edge --stake flat:10 --file easy.json \(ledger)")
        .hasPrefix("Strategy edge v1 is on record, as a draft.\n"))
    #expect(
      try here.succeed("strategies add edge --stake flat:10 --file easy.json \(ledger)")
        .hasPrefix("Strategy edge v1 has these rules already; it is draft.\n"))
    #expect(
      try here.json("strategies add edge --stake flat:20 --json \(ledger)")["version"].number == 2)
    #expect(try here.json("strategies activate edge@1 --json \(ledger)")["state"].text == "testing")
    try here.succeed("positions replay --strategy edge@1 --run \(run) \(ledger)")
    let refused = try here.almanac("strategies activate edge@1 \(ledger)")
    let report = try here.json("positions report --json \(ledger)")
    let low = try #require(report["return_interval"].array?.first?.number)
    #expect(refused.ending == .exited(low > 0 ? 0 : 1))
    if low <= 0 {
      #expect(refused.output.hasPrefix("No: strategy edge v1 is not what its rules ask for.\n"))
      let forced = try here.json("strategies activate edge@1 --force --json \(ledger)")
      #expect(forced["state"].text == "active" && forced["answer"]["forced"].flag == true)
    }
    #expect(
      try here.json("strategies retire edge@1 --for-good --json \(ledger)")["state"].text
        == "deprecated")
    let over = try here.almanac("strategies activate edge@1 --force \(ledger)")
    #expect(over.ending == .exited(73))
    #expect(try here.json("strategies list --json \(ledger)").array?.count == 2)
    #expect(try here.json("methods list --json \(ledger)").array?.count == 1)
    withExtendedLifetime(scratch) {}
  }

  @Test(arguments: kinds)
  func `A position by hand is opened, shown, closed and settled`(kind: DatabaseKind) throws {
    let (scratch, run) = try prepare(kind)
    let ledger = "--ledger \(scratch.name)"
    try here.succeed("prices import odds.csv --format nfl-open-close \(ledger)")
    try here.succeed("strategies add edge --edge 0 \(ledger)")
    try here.succeed("positions replay --strategy edge --run \(run) \(ledger)")
    let replayed = try here.json("positions list --limit 1 --json \(ledger)").array?.first
    let game = try #require(replayed?["game_id"].text)
    let opened = try here.almanac(
      "positions open \(game) --side yes --quantity 10 --price 1.8 --at 2001-01-01T00:00:00Z --json \(ledger)"
    )
    let position = try #require(
      opened.ending == .exited(0) ? JSON(text: opened.output) : nil, "\(opened.errors)")
    let id = try #require(position["position_id"].text)
    let shown = try here.json("positions show \(id.prefix(8)) --json \(ledger)")
    #expect(shown["execution"].text == "manual" && shown["remaining"].number == 10)
    let closed = try here.json(
      "positions close \(id.prefix(8)) --price 1.1 --quantity 4 --json \(ledger)")
    #expect(closed["remaining"].number == 6 && closed["realised"].number == 0.4)
    let settled = try here.json("positions settle --json \(ledger)")
    #expect(settled["settled"].number == 1 && settled["open"].number == 0)
    #expect(try here.json("positions show \(id) --json \(ledger)")["status"].text == "settled")
    try here.succeed("ledger verify \(ledger)")
    withExtendedLifetime(scratch) {}
  }

  @Test(arguments: [
    ("odds devig 1.9", 64), ("odds devig 1.9 1", 64), ("odds devig 1.9 x", 64),
    ("odds devig --style american 50 -110", 64), ("prices import odds.csv", 64),
    ("prices import odds.csv --format mine", 64), ("prices import none.csv --format candles", 66),
    ("prices import odds.csv --format none.json", 66),
    ("prices import odds.csv --format nfl-open-close --fee 7", 64),
    ("strategies add edge --edge -1", 64), ("strategies add edge --edge 0.00001", 64),
    ("strategies add edge --at noon", 64), ("strategies add edge --stake all", 64),
    ("strategies add two/words", 64), ("strategies add edge --file none.json", 66),
    ("strategies show nobody", 66), ("methods add half --strategy nobody", 66),
    ("positions replay", 64), ("positions replay --strategy nobody --run latest", 66),
    ("positions replay --method m --strategy s", 64),
    ("positions replay --strategy s --from soon", 64),
    ("positions open 2001_0_1_2 --side yes --quantity 10", 64),
    ("positions open 2001_0_1_2 --side yes --quantity 0 --price 2", 64),
    ("positions open 2001_0_1_2 --side yes --quantity 1 --price 2 --at 2001-01-01", 64),
    ("positions open nothing --side yes --quantity 1 --price 2", 66),
    ("positions close 00 --price 1", 66), ("positions show zz", 66), ("positions reset nobody", 66),
    ("positions report --csv --json", 64), ("positions report --by luck", 64),
  ])
  func `What cannot be is told with its status`(line: String, status: Int32) throws {
    try here.write(DatedLeague.csv(), to: "games.csv")
    try here.succeed("import csv games.csv")
    try here.write(try odds(), to: "odds.csv")
    try here.succeed("strategies add other")
    let outcome = try here.almanac(line)
    #expect(outcome.ending == .exited(status), "\(line): \(outcome.errors)\(outcome.output)")
    #expect(
      outcome.errors.hasPrefix("almanac: error: ") && outcome.output.isEmpty, "\(outcome.errors)")
  }
}
