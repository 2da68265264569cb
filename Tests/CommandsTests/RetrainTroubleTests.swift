import Foundation
import Glibc
import TestSupport
import Testing

/// Retrainings, deliveries and promotions that are killed, and a server that is stopped under a retraining.
@Suite(.slow) struct RetrainTroubleTests {
  private let here: Workspace

  init() throws {
    here = try Workspace()
  }

  /// A short run of `scripts/soak --only`, which goes on for 1,000.
  @Test(arguments: ["retrain", "deliver"])
  func `Killed at random moments, it loses nothing and sends nothing twice without its id`(
    command: String
  ) throws {
    var environment = Workspace.withoutCoverage
    environment["ALMANAC_TEST_POSTGRESQL"] =
      ProcessInfo.processInfo.environment["ALMANAC_TEST_POSTGRESQL"]
    let outcome = try here.shell(
      "\(Executable.repository)/scripts/soak --kills 6 --only \(command) --program \"$ALMANAC\"",
      environment: environment)
    #expect(outcome.ending == .exited(0), "\(outcome)")
    let kinds = DatabaseKind.available.count
    #expect(outcome.output.ranges(of: "nothing lost, nothing doubled").count == kinds)
  }

  @Test(
    .enabled(
      if: DatabaseKind.available.contains(.postgresql), "no PostgreSQL; scripts/test starts one"))
  func `A server that is stopped and started under a retraining loses nothing`() throws {
    try here.write(DatedLeague.csv(), to: "games.csv")
    try here.succeed("import csv games.csv")
    var plugin = OddPlugin()
    plugin.predict = """
      if os.path.exists("slow"): time.sleep(0.1)
      answer_all(0.5)
      """
    try here.install(plugin)
    try here.succeed("train --model odd --start-year 2001 --predict all -q")
    try here.write("", to: "plugins/odd/slow")
    try here.write(
      """
      #!/usr/bin/env bash
      export ALMANAC_LEDGER=$ALMANAC_TEST_POSTGRESQL
      "$ALMANAC" ledger migrate || exit 90
      "$ALMANAC" models promote latest --as champion || exit 91
      "$ALMANAC" retrain --reason so --json >done.json 2>errors &
      for _ in $(seq 100); do
        "$ALMANAC" training list --active --json | grep -q running && break
        sleep 0.05
      done
      "$ALMANAC_TEST_PG_CTL" stop -m immediate >/dev/null || exit 92
      sleep 8
      "$ALMANAC_TEST_PG_CTL" start >/dev/null || exit 93
      wait $! || exit 94
      "$ALMANAC" training list --json >rows
      "$ALMANAC" models history --json >history
      "$ALMANAC" ledger verify && "$ALMANAC" ledger check || exit 95
      """, to: "script")
    // A server of its own: others use the tests' one meanwhile.
    let outcome = try here.shell(
      "\(Executable.repository)/scripts/with-postgresql bash script",
      environment: Workspace.withoutCoverage)
    #expect(outcome.ending == .exited(0), "\(outcome) \((try? here.text("errors")) ?? "")")
    let rows = try #require(try JSON(text: try here.text("rows")).array)
    #expect(rows.compactMap { $0["status"].text } == ["completed"])
    let made = try #require(rows[0]["made_run_id"].text)
    try here.expectWhole(made)
    let history = try #require(try JSON(text: try here.text("history")).array)
    #expect(history.first { $0["alias"].text == "@challenger" }?["run_id"].text == made)
  }

  @Test func `A run that was saved before its process died is completed by the next look`() throws {
    try here.write(DatedLeague.csv(), to: "games.csv")
    try here.succeed("import csv games.csv")
    try here.train("--start-year 2001 --predict all")
    try here.succeed("models promote latest --as champion")
    try here.succeed("ledger migrate")
    let line = "retrain --reason so --quiet"
    let steps = try here.recordingWrites(line).log.steps
    var statuses: Set<String> = []
    for step in stride(from: max(1, steps - 24), through: steps, by: 2) {
      _ = try here.signalled(SIGKILL, afterStep: step, line)
      let rows = try #require(try here.json("training list --json").array)
      let row = try #require(rows.first)
      statuses.insert(row["status"].text ?? "")
      let isWhole = here.exists("runs/\(row["run_id"].text ?? "")/run.json")
      #expect((row["status"].text == "completed") == isWhole, "step \(step): \(row)")
      guard isWhole else { continue }
      let history = try #require(
        try here.json("models history --alias challenger --json").array)
      #expect(history.last?["run_id"].text == row["run_id"].text)
    }
    #expect(statuses.contains("completed"), "\(statuses)")
    try here.succeed("ledger verify")
  }
}

/// The story of docs/story.md.
@Suite(.slow) struct StoryTests {
  @Test func `A season in which the home edge vanishes is told to its end`() throws {
    let here = try Workspace()
    let outcome = try here.shell(
      "\(Executable.repository)/scripts/story --program \"$ALMANAC\"",
      environment: Workspace.withoutCoverage)
    #expect(outcome.ending == .exited(0), "\(outcome)")
    for words in [
      "Sound: 600 games", "the home edge has gone", "was begun.",
      "which is its challenger.", "The challenger is better: evidence", "is resolved as fixed",
      "@champion is",
    ] {
      #expect(outcome.output.contains(words), "\(words)\n\(outcome.output)")
    }
  }
}
