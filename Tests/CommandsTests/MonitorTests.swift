import Foundation
import TestSupport
import Testing

/// A model in use that is watched, as a user meets it, on both databases.
@Suite struct MonitorTests {
  static let kinds = DatabaseKind.available
  private let here: Workspace

  init() throws {
    here = try Workspace()
  }

  /// A trained league, an empty ledger of a kind, and forecasts of the games to come.
  private func prepare(_ kind: DatabaseKind) throws -> ScratchDatabase {
    try here.write(DatedLeague.csv(), to: "games.csv")
    try here.succeed("import csv games.csv")
    try here.train("--start-year 2001 --predict all")
    let scratch = try ScratchDatabase(kind)
    try here.succeed("ledger migrate --ledger \(scratch.name)")
    return scratch
  }

  @Test(.slow, arguments: kinds)
  func `A check settles and stores, and again does nothing`(kind: DatabaseKind) throws {
    let scratch = try prepare(kind)
    let ledger = "--ledger \(scratch.name)"
    try here.succeed("forecasts issue \(ledger)")
    let shown = try here.succeed("monitor show \(ledger)")
    #expect(
      shown.hasPrefix("Too few to say: no game with a forecast of this run has a result yet.\n"))
    #expect(try here.json("monitor check \(ledger) --json")["weeks_stored"].number == 0)
    // Imported without a ledger, so that the check settles.
    try here.write(DatedLeague.csv(isOver: true), to: "games.csv")
    try here.succeed("import csv games.csv")
    let checked = try here.json("monitor check \(ledger) --json")
    #expect(checked["results_added"].number == Double(DatedLeague.openGames))
    #expect((checked["weeks_stored"].number ?? 0) >= 1)
    #expect(checked["origin"].text == "issued")
    let again = try here.json("monitor check \(ledger) --json")
    #expect(again["results_added"].number == 0)
    #expect(again["weeks_stored"].number == 0)
    #expect(again["alerts_raised"].number == 0)
    try here.succeed("ledger verify \(ledger)")
    try here.succeed("ledger check \(ledger)")
    withExtendedLifetime(scratch) {}
  }

  @Test(.slow, arguments: kinds)
  func `A replayed season is watched by name, shown marked, and alarms nobody`(
    kind: DatabaseKind
  ) throws {
    let scratch = try prepare(kind)
    let ledger = "--ledger \(scratch.name)"
    try here.succeed("league replay --season 2001 --by day \(ledger)")
    let refused = try here.almanac("monitor show \(ledger)")
    #expect(refused.ending == .exited(66))
    #expect(refused.errors.contains("was issued; there are replayed ones; name the run, \"almanac"))
    let shown = try here.succeed("monitor show latest \(ledger)")
    #expect(shown.contains("Replayed forecasts: shown as they would have been. No alert goes out"))
    let json = try here.json("monitor show latest --json \(ledger)")
    #expect(json["games"].number == Double(DatedLeague.pastGames))
    #expect(json["periods"].number == 6)
    for key in ["sharp", "tolerant", "warn_at", "high_at", "critical_at"] {
      #expect(json["evidence"][key].number != nil, "\(key)")
    }
    #expect(json["evidence"]["warn_at"].number == 20)
    #expect(json["evidence"]["strongest"]["slope"].number != nil)
    #expect(json["evidence"]["strongest"]["home"].number != nil)
    #expect(json["excess_log_loss"]["mean"].number != nil)
    #expect(json["excess_log_loss"]["standard_error"].number != nil)
    #expect(json["spiegelhalter_z"].number != nil)
    #expect(try here.almanac("monitor check latest \(ledger)").ending == .exited(0))
    let trend = try here.json("monitor trend latest --json \(ledger)")
    #expect(["steady", "improving", "worsening"].contains(trend["verdict"].text ?? ""))
    #expect(trend["periods"].array?.count == 6)
    let early = try here.succeed("monitor trend latest --as-of 2001-01-15 \(ledger)")
    #expect(early.hasPrefix("Too few: 3 weeks with games, and a trend needs 5.\n"))
    let drift = try here.json("monitor drift latest --json --weeks 2 \(ledger)")
    #expect(drift["evidence"].array?.count == 5)
    #expect(drift["movement"].array?.count == 3)
    #expect(drift["movement"].array?.first?["psi_expected"].number != nil)
    try here.succeed("ledger verify \(ledger)")
    withExtendedLifetime(scratch) {}
  }

  @Test(.slow) func `Features of a model that learns from them are described beside its forecasts`()
    throws
  {
    try here.write(DatedLeague.csv(), to: "games.csv")
    try here.succeed("import csv games.csv")
    try here.succeed(
      "train --model logistic_regression --start-year 2002 --warm-up-from 2001 --predict all -q")
    try here.succeed("forecasts add --run latest")
    let moved = try #require(
      try here.json("monitor drift latest --weeks 1 --json")["movement"].array)
    let names = moved.compactMap { $0["name"].text }
    #expect(names.prefix(3) == ["probability", "favourite", "home"])
    #expect(names.contains("elo"), "\(names)")
    #expect(moved.allSatisfy { $0["ks_p"].number != nil && $0["psi_expected"].number != nil })
  }

  @Test(.slow) func `Pages have their charts`() throws {
    _ = try prepare(.sqlite)
    try here.succeed("league replay --season 2001 --by day")
    for (command, words) in [
      ("show", "evidence, powers of ten"), ("trend", "excess log loss"),
      ("drift", "Evidence by alternative"),
    ] {
      try here.succeed(
        "monitor \(command) latest --ledger data/replay-2001.sqlite --html \(command).html")
      let page = try here.text("\(command).html")
      #expect(page.contains("<svg") && page.contains(words), "\(command)")
    }
  }

  @Test(.slow) func `Two checks at once, and one that is killed, store each week once`() throws {
    _ = try prepare(.sqlite)
    try here.succeed("league replay --season 2001 --by day --ledger data/ledger.sqlite")
    let outcome = try here.shell(
      """
      for delay in 0 0.01 0.02 0.03 0.05 0.08; do
        "$ALMANAC" monitor check latest >/dev/null 2>&1 & one=$!
        "$ALMANAC" monitor check latest >/dev/null 2>&1 & other=$!
        sleep $delay; kill -9 $one; wait $one; wait $other || exit 91
        "$ALMANAC" ledger verify || exit 92
      done
      "$ALMANAC" monitor check latest --json
      """, environment: Workspace.withoutCoverage)
    #expect(outcome.ending == .exited(0), "\(outcome)")
    #expect(outcome.output.contains("\"weeks_stored\" : 0"))
  }

  /// Holds the right to write for 12 seconds, in a process of its own; patience is 10.
  private static func hold(_ scratch: ScratchDatabase) -> String {
    guard scratch.schema != nil else {
      return "(echo 'BEGIN IMMEDIATE;'; sleep 12) | sqlite3 '\(scratch.name)'"
    }
    // "almanac" in ASCII, cut to four bytes: the lock that writers take.
    return """
      psql -q -X '\(scratch.name)' -c "BEGIN" -c \
        "SELECT pg_advisory_xact_lock(\(0x616C_6D61), hashtext(current_schema()))" -c "SELECT pg_sleep(12)"
      """
  }

  @Test(.slow, arguments: kinds)
  func `A ledger that another process holds is told, and nothing is half done`(
    kind: DatabaseKind
  ) throws {
    let scratch = try prepare(kind)
    let ledger = "--ledger \(scratch.name)"
    try here.succeed("forecasts issue \(ledger)")
    try here.write(DatedLeague.csv(isOver: true), to: "games.csv")
    try here.succeed("import csv games.csv")
    let outcome = try here.shell(
      """
      \(Self.hold(scratch)) >/dev/null 2>&1 & holder=$!
      sleep 1
      "$ALMANAC" monitor check --ledger '\(scratch.name)'; status=$?
      wait $holder
      exit $status
      """, environment: Workspace.withoutCoverage)
    #expect(outcome.ending == .exited(66), "\(outcome)")
    #expect(outcome.output.isEmpty)
    #expect(
      outcome.errors.contains(
        "nothing was changed: do it again when the other process that writes there has ended"),
      "\(outcome.errors)")
    let rows = try #require(try here.json("forecasts list --json \(ledger)").array)
    #expect(rows.allSatisfy { $0["outcome"].isNull })
    #expect(
      try here.json("monitor check \(ledger) --json")["results_added"].number
        == Double(DatedLeague.openGames))
    try here.succeed("ledger verify \(ledger)")
    withExtendedLifetime(scratch) {}
  }

  @Test(.slow, arguments: kinds)
  func `A clock that is set back loses and doubles nothing`(kind: DatabaseKind) throws {
    let scratch = try prepare(kind)
    let ledger = "--ledger \(scratch.name)"
    try here.succeed("forecasts issue \(ledger)")
    try here.write(DatedLeague.csv(isOver: true), to: "games.csv")
    try here.succeed("import csv games.csv")
    let clock = try Preload.clock.get()
    // Right, a day back, years back, before 1970, and right again.
    var (added, evidence): ([Double?], Set<Double?>) = ([], [])
    for offset in [0, -86_400, -315_360_000, -2_000_000_000, 0] {
      let outcome = try here.almanac(
        "monitor check --json \(ledger)",
        environment: ["LD_PRELOAD": clock, "CLOCK_OFFSET": "\(offset)"])
      #expect(outcome.ending == .exited(0), "\(outcome)")
      let answer = try JSON(text: outcome.output)
      added.append(answer["results_added"].number)
      if added.count > 1 { #expect(answer["weeks_stored"].number == 0) }
      evidence.insert(try here.json("monitor show --json \(ledger)")["evidence"]["sharp"].number)
    }
    #expect(evidence.count == 1)
    #expect(added == [Double(DatedLeague.openGames), 0, 0, 0, 0])
    #expect(try here.json("alerts list --json \(ledger)")["alerts"].array?.isEmpty == true)
    try here.succeed("ledger verify \(ledger)")
    withExtendedLifetime(scratch) {}
  }

  @Test(.slow) func `Silence is told, and passes`() throws {
    _ = try prepare(.sqlite)
    try here.succeed("forecasts issue")
    let quiet = try here.json("monitor check --json")
    #expect(quiet["concerns"].array?.isEmpty == true)
    // Three weeks later the games are over, and no result has come.
    let later = Date.now.addingTimeInterval(21 * 86_400).formatted(.iso8601.year().month().day())
    let silent = try here.almanac("monitor check --as-of \(later)")
    #expect(silent.ending == .exited(0), "\(silent)")
    #expect(silent.output.contains("over for 7 days or more without a result: 24"), "\(silent)")
    #expect(try here.json("monitor check --json --as-of \(later)")["alerts_raised"].number == 0)
    #expect(try here.json("monitor check --json")["alerts_resolved"].number == 1)
  }

  @Test func `A schedule is printed with whole paths, and nothing is installed`() throws {
    let cron = try here.succeed(
      "monitor schedule --print cron", more: ["--ledger", "x y%.sqlite"])
    let line = try #require(cron.split(separator: "\n").last)
    #expect(line.hasPrefix("17 7 * * * cd "))
    #expect(line.contains(" monitor check --data-dir /"))
    #expect(line.contains("--ledger 'x y\\%.sqlite' --quiet"), "\(line)")
    let units = try here.succeed("monitor schedule @champion --print systemd")
    #expect(units.contains("SuccessExitStatus=1"))
    #expect(units.contains("\"monitor\" \"check\" \"@champion\" \"--data-dir\""), "\(units)")
    let without = try here.almanac("monitor schedule")
    #expect(without.ending == .exited(64))
  }

  @Test(arguments: ["monitor show --as-of yesterday", "monitor check --as-of 2024-02-30"])
  func `A day that is none is refused`(command: String) throws {
    let outcome = try here.almanac(command)
    #expect(outcome.ending == .exited(64))
    #expect(outcome.errors.contains("is no date; expected one such as 2026-01-31"))
  }

  @Test func `Without a ledger, a check begins none`() throws {
    try here.write(DatedLeague.csv(), to: "games.csv")
    try here.succeed("import csv games.csv")
    try here.train("--start-year 2001 --predict all")
    for command in ["check", "show", "trend", "drift"] {
      let outcome = try here.almanac("monitor \(command)")
      #expect(outcome.ending == .exited(66), "\(command)")
      #expect(outcome.errors.contains("\"almanac forecasts issue\" begins one"))
    }
    #expect(!here.exists("data/ledger.sqlite"))
  }
}
