import Foundation
import Glibc
import TestSupport
import Testing

/// A model in use that is trained again, as a user meets it, on both databases.
@Suite(.slow) struct RetrainTests {
  static let kinds = DatabaseKind.available
  private let here: Workspace

  init() throws {
    here = try Workspace()
  }

  /// A league with a champion, and an empty ledger of a kind.
  private func prepare(_ kind: DatabaseKind) throws -> (scratch: ScratchDatabase, id: String) {
    try here.write(DatedLeague.csv(), to: "games.csv")
    try here.succeed("import csv games.csv")
    let id = try #require(
      try here.train("--start-year 2001 --predict all --set k_factor=20")["run_id"].text)
    let scratch = try ScratchDatabase(kind)
    try here.succeed("ledger migrate --ledger \(scratch.name)")
    try here.succeed("models promote \(id) --as champion --ledger \(scratch.name)")
    return (scratch, id)
  }

  @Test(arguments: kinds)
  func `It is a run on all games known now, and the challenger`(kind: DatabaseKind) throws {
    let (scratch, id) = try prepare(kind)
    let ledger = "--ledger \(scratch.name)"
    try here.write(DatedLeague.csv(isOver: true), to: "games.csv")
    try here.succeed("import csv games.csv")
    let json = try here.json(
      "retrain --reason so --trigger drift_detected --by ann --json \(ledger)")
    #expect(json["status"].text == "completed" && json["subject_run_id"].text == id)
    #expect(json["cause"].text == "drift_detected" && json["requested_by"].text == "ann")
    #expect(json["hyperparameters"]["k_factor"].number == 20)
    #expect(json["scores"].array?.compactMap { $0["games"].number } == [120, 84])
    #expect(json["games_done"].number == json["games_total"].number)
    let made = try #require(json["run_id"].text)
    let record = try here.record(made)
    #expect(record["tags"].array?.compactMap(\.text) == ["retrained"])
    #expect(record["games_learnt"].number == json["samples"].number)
    #expect(json["samples"].number == Double(DatedLeague.pastGames + 60 + DatedLeague.openGames))
    let history = try #require(try here.json("models history --json \(ledger)").array)
    #expect(history.compactMap { $0["alias"].text } == ["@challenger", "@champion"])
    #expect(history.compactMap { $0["run_id"].text } == [made, id])
    #expect(history[0]["reason"].text == "retraining \(json["training_id"].text ?? ""): so")
    let list = try #require(try here.json("training list --json \(ledger)").array)
    #expect(list.count == 1 && list[0]["made_run_id"].text == made)
    #expect(try here.json("training list --active --json \(ledger)").array?.isEmpty == true)
    let shown = try here.succeed("training show latest \(ledger)")
    #expect(
      shown.hasPrefix(
        "Completed: run \(id.prefix(8)) was trained again as \(made.prefix(8)), which is its"))
    try here.succeed("runs reproduce \(made)")
    try here.succeed("ledger verify \(ledger)")
    try here.succeed("ledger check \(ledger)")
    withExtendedLifetime(scratch) {}
  }

  @Test func `Tuned, it is no worse on the seasons that it was chosen on`() throws {
    let (scratch, _) = try prepare(.sqlite)
    let json = try here.json("retrain --reason so --tune --json --ledger \(scratch.name)")
    let tuning = json["tuning"]
    let (before, after) = (tuning["score_before"].number, tuning["score"].number)
    #expect(try #require(after) <= #require(before))
    #expect((tuning["tried"].number ?? 0) > 20)
    #expect(after == json["scores"].array?.first?["log_loss"].number)
    withExtendedLifetime(scratch) {}
  }

  @Test(arguments: kinds)
  func `Of two that begin within a millisecond one runs, and the other is told its id`(
    kind: DatabaseKind
  ) throws {
    let (scratch, id) = try prepare(kind)
    let ledger = "--ledger \(scratch.name)"
    for round in 0..<5 {
      let both = try (0..<2).map { _ in
        try here.start("retrain --reason so --json --quiet \(ledger)")
      }
      let ends = try both.map { try $0.finish() }
      let done = ends.filter { $0.ending == .exited(0) }
      let rows = try #require(try here.json("training list --json \(ledger)").array)
      // The second may have come after the end of the first.
      #expect((1...2).contains(done.count), "\(ends)")
      for refused in ends where refused.ending != .exited(0) {
        #expect(refused.ending == .exited(73))
        let other = rows.compactMap { $0["training_id"].text }.first { refused.errors.contains($0) }
        #expect(refused.errors.hasPrefix("almanac: error: retraining \(other ?? "?") of run \(id)"))
        #expect(refused.errors.contains("\"almanac training show \(other ?? "?")\" shows how far"))
      }
      #expect(rows.allSatisfy { $0["status"].text == "completed" }, "round \(round)")
    }
    withExtendedLifetime(scratch) {}
  }

  @Test(arguments: kinds)
  func `In a process of its own it goes on, and is watched and found by its id`(
    kind: DatabaseKind
  ) throws {
    let (scratch, _) = try prepare(kind)
    let ledger = "--ledger \(scratch.name)"
    let pending = try here.json("retrain --reason so --detach --json \(ledger)")
    #expect(pending["status"].text == "pending")
    let id = try #require(pending["training_id"].text)
    var shown = pending
    for _ in 0..<300 where !["completed", "failed"].contains(shown["status"].text ?? "") {
      usleep(50_000)
      shown = try here.json("training show \(id) --json \(ledger)")
    }
    let log = try here.text("data/retraining.log")
    #expect(shown["status"].text == "completed", "\(log)")
    #expect(shown["run_id"].text == pending["run_id"].text)
    #expect(shown["pid"].number != pending["pid"].number)
    try here.expectWhole(try #require(shown["run_id"].text))
    let again = try here.almanac("retrain --take-up \(id) \(ledger)")
    #expect(again.ending == .exited(73))
    #expect(
      again.errors == "almanac: error: retraining \(id) is completed, and is not to be taken up\n")
    withExtendedLifetime(scratch) {}
  }

  @Test func `What can be none is refused, and said`() throws {
    let (scratch, _) = try prepare(.sqlite)
    let ledger = "--ledger \(scratch.name)"
    for (line, status, words) in [
      ("retrain", 64, "retrain needs --reason TEXT"),
      ("retrain nothing --reason x", 66, "no run \"nothing\" in runs"),
      ("retrain --reason x --trigger boredom", 64, "performance_degradation"),
      ("retrain --take-up x --reason x", 64, "--take-up does what is on record, and excludes"),
      ("retrain --take-up x", 66, "no retraining \"x\" in"),
      ("training show x", 66, "\"almanac training list\" shows those there are"),
      ("training cancel", 64, "missing ID"),
      ("training list --csv --json", 64, "exclude each other"),
    ] as [(String, Int32, String)] {
      let outcome = try here.almanac("\(line) \(ledger)")
      #expect(outcome.ending == .exited(status), "\(line): \(outcome.errors)")
      #expect(outcome.errors.contains(words), "\(line): \(outcome.errors)")
    }
    let blank = try here.almanac("retrain \(ledger)", more: ["--reason", " "])
    #expect(blank.ending == .exited(64))
    #expect(
      blank.errors == "almanac: error: --reason: a reason has from 1 to 4,000 bytes\n",
      "\(blank.errors)")
    #expect(try here.json("training list --json \(ledger)").array?.isEmpty == true)
    try here.succeed("import csv games.csv --data-dir other")
    let absent = try here.almanac("training list --data-dir other")
    #expect(absent.ending == .exited(66))
    #expect(absent.errors.contains("no ledger yet"))
    #expect(!here.exists("other/ledger.sqlite"))
    withExtendedLifetime(scratch) {}
  }

  @Test(arguments: [SIGINT, SIGTERM])
  func `One that is told to end is cancelled, and nothing of it is kept`(signal: Int32) throws {
    let (scratch, id) = try prepareSlow()
    let ledger = "--ledger \(scratch.name)"
    let process = try startSlow(id, ledger)
    process.signal(signal)
    let outcome = try process.finish()
    #expect(outcome.ending == .exited(130), "\(outcome)")
    let row = try here.json("training show latest --json \(ledger)")
    #expect(row["status"].text == "cancelled" && row["cancel_requested_by"].text == "a signal")
    #expect(
      outcome.errors
        == "almanac: error: retraining \(row["training_id"].text ?? "") was cancelled, "
        + "and nothing was saved\n")
    #expect(here.runs.filter { $0.first != "." } == [id])
    withExtendedLifetime(scratch) {}
  }

  @Test func `Cancelled by somebody else it ends at once, and so does one that is killed`() throws {
    let (scratch, id) = try prepareSlow()
    let ledger = "--ledger \(scratch.name)"
    let process = try startSlow(id, ledger)
    let refused = try here.almanac("retrain --reason again \(ledger)")
    #expect(refused.ending == .exited(73) && refused.errors.contains("is running"))
    // A clock that is a day off makes nobody of it.
    let clock = ["LD_PRELOAD": try Preload.clock.get(), "CLOCK_OFFSET": "-86400"]
    let early = try here.almanac("training list --active --json \(ledger)", environment: clock)
    #expect(try JSON(text: early.output).array?.count == 1)
    try here.succeed("training cancel latest --by bob \(ledger)")
    #expect(try process.finish().ending == .exited(130))
    let row = try here.json("training show latest --json \(ledger)")
    #expect(row["status"].text == "cancelled" && row["cancel_requested_by"].text == "bob")
    let other = try startSlow(id, ledger)
    other.signal(SIGKILL)
    _ = try other.finish()
    let found = try here.almanac("training list --json \(ledger)", environment: clock)
    let rows = try #require(try JSON(text: found.output).array)
    #expect(rows.compactMap { $0["status"].text }.sorted() == ["cancelled", "failed"])
    #expect(rows.compactMap { $0["failure"].text } == ["interrupted"])
    let alerts = try #require(try here.json("alerts list --json \(ledger)")["alerts"].array)
    #expect(alerts.compactMap { $0["type"].text } == ["training_failed"])
    try here.succeed("retrain --reason again \(ledger)")
    withExtendedLifetime(scratch) {}
  }

  /// A league whose champion is a program that waits half a second before each day.
  private func prepareSlow() throws -> (scratch: ScratchDatabase, id: String) {
    try here.write(DatedLeague.csv(), to: "games.csv")
    try here.succeed("import csv games.csv")
    var plugin = OddPlugin()
    plugin.predict = """
      if os.path.exists("slow"): time.sleep(0.5)
      answer_all(0.5)
      """
    try here.install(plugin)
    let id = try #require(
      try here.json("train --model odd --start-year 2001 --predict all --json -q")["run_id"].text)
    try here.write("", to: "plugins/odd/slow")
    let scratch = try ScratchDatabase(.sqlite)
    try here.succeed("ledger migrate --ledger \(scratch.name)")
    try here.succeed("models promote \(id) --as champion --ledger \(scratch.name)")
    return (scratch, id)
  }

  /// Starts a retraining, and waits until it is under way.
  private func startSlow(_ id: String, _ ledger: String) throws -> ChildProcess {
    let process = try here.start("retrain \(id) --reason so \(ledger)")
    let seen = ContinuousClock.now + .seconds(60)
    while ContinuousClock.now < seen {
      let rows = try here.json("training list --active --json \(ledger)").array ?? []
      if rows.first?["status"].text == "running" { break }
    }
    return process
  }

  @Test func `One that fails says why, on record and by an alert`() throws {
    let (scratch, id) = try prepare(.sqlite)
    let ledger = "--ledger \(scratch.name)"
    let outcome = try here.shell(
      """
      sqlite3 \(scratch.name) "SELECT 1" >/dev/null
      rm -rf data/games/season=2002
      exec "$ALMANAC" retrain --reason so \(ledger)
      """)
    guard case .exited(let status) = outcome.ending, status != 0, status != 70 else {
      Issue.record("\(outcome)")
      return
    }
    let rows = try #require(try here.json("training list --json \(ledger)").array)
    if let row = rows.first {
      #expect(row["status"].text == "failed" && row["failure"].text == "error")
      let alerts = try #require(try here.json("alerts list --json \(ledger)")["alerts"].array)
      #expect(alerts.compactMap { $0["type"].text } == ["training_failed"])
      #expect(alerts.compactMap { $0["subject"].text } == [id])
    }
    withExtendedLifetime(scratch) {}
  }
}
