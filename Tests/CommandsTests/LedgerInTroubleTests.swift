import Foundation
import TestSupport
import Testing

/// A ledger on a full disk, in a file that may not be written, on a server that stops: a clear error,
/// nothing half, and the next command goes on.
@Suite struct LedgerInTroubleTests {
  static let hasServer = DatabaseKind.available.contains(.postgresql)
  private let here: Workspace

  init() throws {
    here = try Workspace()
    try here.write(DatedLeague.csv(), to: "games.csv")
    try here.succeed("import csv games.csv")
    try here.train("--start-year 2001 --predict all")
  }

  @Test(.slow, arguments: [0, 8, 80, 120, 160, 200, 280])
  func `Where so much may not be written, nothing is added`(blocks: Int) throws {
    let outcome = try here.shell(
      "ulimit -f \(blocks); exec \"$ALMANAC\" league replay --season 2001 -q",
      environment: Workspace.withoutCoverage)
    if outcome.ending != .exited(0) {
      #expect(outcome.ending == .exited(73), "\(outcome)")
      #expect(outcome.errors.hasPrefix("almanac: error: data/replay-2001.sqlite: "), "\(outcome)")
    }
    try here.succeed("league replay --season 2001")
    let ledger = "--ledger data/replay-2001.sqlite"
    try here.succeed("ledger verify \(ledger)")
    let rows = try #require(try here.json("forecasts list --json \(ledger)").array)
    #expect(rows.count == DatedLeague.pastGames)
  }

  @Test(.slow) func `A limit is hit in the middle, so that the test above can fail`() throws {
    let endings = try [8, 120, 4000].map { blocks in
      try here.shell(
        """
        rm -f data/replay-2001.sqlite*; ulimit -f \(blocks)
        exec "$ALMANAC" league replay --season 2001 -q
        """, environment: Workspace.withoutCoverage
      ).ending
    }
    #expect(endings == [.exited(73), .exited(73), .exited(0)])
  }

  /// Root may write what nobody may, and so the program runs as another user then.
  private static let asUser =
    "as() { if [ $(id -u) -eq 0 ]; then setpriv --reuid 65534 --clear-groups \"$@\"; else \"$@\"; fi; }"

  static let canStepDown: Bool =
    {
      let here = try? Workspace()
      return try? here?.shell("\(asUser); as \"$ALMANAC\" --version").ending == .exited(0)
    }() ?? false

  @Test(.slow, .enabled(if: canStepDown, "a user without rights may not run the program here"))
  func `A file that may not be written can be looked at, and not added to`() throws {
    try here.succeed("forecasts issue")
    try here.succeed("ledger backup --out kept.sqlite")
    let outcome = try here.shell(
      """
      chmod 444 kept.sqlite; chmod 755 .
      \(Self.asUser)
      as "$ALMANAC" forecasts list --json --ledger kept.sqlite >rows || exit 90
      as "$ALMANAC" forecasts settle --ledger kept.sqlite
      """, environment: Workspace.withoutCoverage)
    #expect(outcome.ending == .exited(73), "\(outcome)")
    #expect(outcome.errors.hasPrefix("almanac: error: kept.sqlite: "), "\(outcome)")
    #expect(try here.text("rows").contains("forecast_id"))
  }

  @Test(.enabled(if: hasServer, "no PostgreSQL; scripts/test starts one"), .slow)
  func `A server that is stopped in the middle loses and doubles nothing`() throws {
    try here.write(
      """
      #!/usr/bin/env bash
      ledger="--ledger $ALMANAC_TEST_POSTGRESQL"
      "$ALMANAC" ledger migrate $ledger || exit 90
      for delay in 0 0.05 0.1 0.2 0.3 0.4; do
        "$ALMANAC" league replay --season 2001 --by day $ledger 2>>errors &
        sleep $delay
        "$ALMANAC_TEST_PG_CTL" stop -m immediate >/dev/null || exit 95
        wait $!
        echo $? >>statuses
        "$ALMANAC_TEST_PG_CTL" start >/dev/null || exit 94
        "$ALMANAC" ledger verify $ledger || exit 91
      done
      "$ALMANAC" league replay --season 2001 --by day $ledger || exit 92
      "$ALMANAC" ledger verify $ledger || exit 93
      "$ALMANAC" forecasts list --json $ledger >rows
      """, to: "script")
    // A server of its own: others use the tests' one meanwhile.
    let outcome = try here.shell(
      "\(Executable.repository)/scripts/with-postgresql bash script",
      environment: Workspace.withoutCoverage)
    #expect(outcome.ending == .exited(0), "\(outcome)")
    let statuses = Set(try here.text("statuses").split(separator: "\n"))
    #expect(statuses.isSubset(of: ["0", "66"]) && statuses.contains("66"), "\(statuses)")
    let rows = try #require(try JSON(text: try here.text("rows")).array)
    #expect(rows.count == DatedLeague.pastGames)
    #expect(Set(rows.compactMap { $0["game_id"].text }).count == DatedLeague.pastGames)
  }

  /// A short run of `scripts/soak`, which goes on for 1,000.
  @Test(.slow) func `Killed at random moments, commands lose and double nothing`() throws {
    var environment = Workspace.withoutCoverage
    environment["ALMANAC_TEST_POSTGRESQL"] =
      ProcessInfo.processInfo.environment["ALMANAC_TEST_POSTGRESQL"]
    let outcome = try here.shell(
      "\(Executable.repository)/scripts/soak --kills 10 --program \"$ALMANAC\"",
      environment: environment)
    #expect(outcome.ending == .exited(0), "\(outcome)")
    let kinds = DatabaseKind.available.count
    #expect(outcome.output.ranges(of: "nothing lost, nothing doubled").count == kinds)
  }
}
