import Foundation
import TestSupport
import Testing

/// Commands typed wrongly, and ledgers that are none or were damaged: each told, with its status.
@Suite struct LedgerInputTests {
  private let here: Workspace

  init() throws {
    here = try Workspace()
  }

  private static let digest = String(repeating: "a", count: 64)

  /// What is typed, with | between words; the status; and a part of what is said.
  static let lines: [(line: String, status: Int32, words: String)] = [
    ("forecasts|issue|--days|-1", 64, "must be from 0 to 10000, not \"-1\""),
    ("forecasts|issue|--days|seven", 64, "needs a whole number, not \"seven\""),
    ("forecasts|issue|--days|99999999999999999999", 64, "needs a whole number"),
    ("forecasts|issue|--through|yesterday", 64, "--through \"yesterday\" is no date"),
    ("forecasts|issue|--through|2026-02-30", 64, "--through \"2026-02-30\" is no date"),
    ("forecasts|issue|--through|", 64, "--through \"\" is no date"),
    ("forecasts|issue|--days|1|--through|2026-01-01", 64, "exclude each other"),
    ("forecasts|issue|--matchup|ANT", 64, "write \"--matchup TEAM TEAM\""),
    ("forecasts|issue|--matchup|ANT|NOBODY", 66, "no team \"NOBODY\""),
    ("forecasts|issue|--matchup|ANT|ANT", 64, "\"ANT\" was named twice"),
    ("forecasts|issue|--run|nothing", 66, "no run \"nothing\" in runs"),
    ("forecasts|issue|--run|@nobody", 66, "no alias \"@nobody\""),
    ("forecasts|issue|--run|../x", 66, "\"../x\" is a path"),
    ("forecasts|issue|stray", 64, "unexpected argument \"stray\""),
    ("forecasts|add", 64, "needs --run ID"),
    ("forecasts|add|--run|nothing", 66, "no run \"nothing\" in runs"),
    ("forecasts|list|--json|--csv", 64, "--json and --csv exclude each other"),
    ("forecasts|list|--out|x.csv|--csv", 64, "--csv and --out exclude each other"),
    ("forecasts|list|--out|x.txt", 64, "ends in .parquet or .csv"),
    ("forecasts|list|--limit|-1", 64, "must be at least 0, not \"-1\""),
    ("forecasts|list|--limit|x", 64, "needs a whole number, not \"x\""),
    ("forecasts|list|--crlf", 64, "--crlf goes with --csv"),
    ("forecasts|show", 64, "missing ID"),
    ("forecasts|show|zzz", 66, "no forecast \"zzz\" in data/ledger.sqlite"),
    ("forecasts|show|", 66, "no forecast \"\""),
    ("forecasts|show|0", 66, "could be several; type more of its id"),
    ("forecasts|show|'; DROP TABLE forecasts; --", 66, "no forecast \"'; DROP"),
    ("forecasts|score|--by|day", 64, "the values are model, season, month, week"),
    ("forecasts|verify|--seal|x", 64, "\"x\" is no seal"),
    ("forecasts|verify|--seal|", 64, "\"\" is no seal"),
    ("forecasts|verify|--seal|almanac-seal 2 a 1 \(digest) t", 64, "is no seal"),
    ("forecasts|verify|--seal|almanac-seal 1 a 0 \(digest) t", 64, "is no seal"),
    ("forecasts|verify|--seal|almanac-seal 1 a -5 \(digest) t", 64, "is no seal"),
    ("forecasts|verify|--seal|almanac-seal 1 a 1 aa t", 64, "is no seal"),
    ("forecasts|verify|--seal|almanac-seal 1 a 1 \(digest)", 64, "is no seal"),
    ("forecasts|verify|--seal|almanac-seal 1 a 1 \(digest) t", 64, "the seal is of league a"),
    ("league|replay", 64, "needs --season YEAR"),
    ("league|replay|--season|x", 64, "needs a whole number"),
    ("league|replay|--season|1990", 66, "season 1990: no games to replay"),
    ("league|replay|--season|2001|--by|month", 64, "the values are week, day"),
    ("ledger|copy", 64, "needs --to FILE|URL"),
    ("ledger|copy|--to|", 64, "no database named"),
    ("ledger|copy|--to|data/ledger.sqlite", 65, "holds rows in leagues"),
    ("ledger|copy|--to|games.csv/x", 73, "games.csv"),
    ("ledger|copy|--to|.", 65, ".: is a directory"),
    ("ledger|backup", 64, "needs --out FILE"),
    ("ledger|backup|--out|data/", 64, "names a folder"),
    ("ledger|backup|--out|data", 73, "data: is a directory"),
    ("ledger|backup|--out|/dev/null", 73, "is no regular file"),
    ("ledger|backup|--out|games.csv/x", 73, "games.csv: is not a directory"),
    ("ledger|status|--ledger|", 64, "no database named"),
    ("ledger|status|--ledger|missing.sqlite", 66, "no ledger yet"),
    ("ledger|status|--ledger|.", 65, ".: is a directory"),
    ("ledger|status|--ledger|games.csv", 65, "games.csv: file is not a database"),
    ("ledger|status|--ledger|/dev/zero", 65, "is no regular file"),
    ("forecasts|issue|--ledger|/dev/null", 65, "is no regular file"),
    ("forecasts|issue|--ledger|games.csv", 65, "games.csv: file is not a database"),
    ("ledger|status|--ledger|postgresql://[", 64, "looking for matching"),
    ("ledger|status|--ledger|postgresql:///x?host=/nowhere", 66, "No such file or directory"),
    ("ledger|status|--ledger|postgresql://h:99999/x", 66, "invalid port number"),
    ("ledger|status|--ledger|postgresql:///?nonsense=1", 64, "invalid URI query parameter"),
    ("data|set", 64, "needs --time-zone NAME"),
    ("data|set|--time-zone|Mars", 66, "no time zone \"Mars\""),
    ("data|set|--time-zone|", 66, "no time zone \"\""),
    ("data|set|--time-zone|../../etc/passwd", 66, "no time zone"),
    ("ledger|adopt", 64, "says already which migrations it has"),
    ("ledger|adopt|--ledger|missing.sqlite", 66, "no ledger yet"),
    ("ledger|adopt|--ledger|games.csv", 65, "file is not a database"),
    ("ledger|migrate|--ledger|games.csv", 65, "file is not a database"),
  ]

  /// A league with a ledger.
  private func prepare() throws {
    try here.write(DatedLeague.csv(), to: "games.csv")
    try here.succeed("import csv games.csv")
    try here.train("--start-year 2001 --predict all")
    try here.succeed("forecasts issue")
  }

  @Test(.slow) func `What is typed wrongly is told, and changes nothing`() throws {
    try prepare()
    let before = try here.succeed("forecasts verify")
    for (line, status, words) in Self.lines {
      let typed = line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
      // The option's own name has the sign in it.
      let outcome = try here.almanac("", more: typed)
      #expect(outcome.ending == .exited(status), "\(line): \(outcome.errors)")
      #expect(outcome.errors.hasPrefix("almanac: error: "), "\(line)")
      #expect(outcome.errors.contains(words), "\(line): \(outcome.errors)")
    }
    #expect(try here.succeed("forecasts verify") == before)
    #expect(try here.succeed("ledger check").contains("agree"))
  }

  /// What is done to a ledger's file with the sqlite3 shell; the command that tells; its status and words.
  static let damages: [(sql: String, line: String, status: Int32, words: String)] = [
    (
      "INSERT INTO schema_migrations VALUES (99, 'later', 'd', 0, 0, '9.0', '')",
      "forecasts list", 65, "has migration 0099_later of almanac 9.0"
    ),
    (
      "UPDATE schema_migrations SET digest = 'x' WHERE number = 3", "forecasts issue", 65,
      "migration 0003_results was edited after it had been applied"
    ),
    (
      "DELETE FROM schema_migrations WHERE number = 3", "forecasts score", 65,
      "0003_results is not applied, and later ones up to"
    ),
    ("DROP TABLE schema_migrations", "forecasts issue", 65, "\"almanac ledger adopt\" takes it in"),
    ("DROP VIEW forecast_log", "forecasts list", 65, "no such table: forecast_log"),
    ("DROP VIEW forecast_log", "ledger check", 1, "view forecast_log"),
    ("DROP INDEX forecasts_by_run", "ledger check", 1, "index forecasts.forecasts_by_run"),
    (
      "UPDATE counting_forecasts SET probability = 0.1 WHERE sequence = 2", "ledger verify", 1,
      "is not what forecasts and results give"
    ),
    (
      "DELETE FROM counting_forecasts WHERE sequence = 2", "ledger verify", 1,
      "should count, and does not"
    ),
    (
      "DROP TRIGGER forecasts_no_delete; PRAGMA foreign_keys = OFF; DELETE FROM forecasts "
        + "WHERE sequence = 2", "forecasts verify", 1, "is number 3 of the chain where 2 is due"
    ),
    (
      "DROP TRIGGER forecasts_no_update; UPDATE forecasts SET previous_digest = digest "
        + "WHERE sequence = 2", "forecasts verify", 1, "does not follow the row before it"
    ),
    (
      "DROP TRIGGER forecasts_no_update; PRAGMA ignore_check_constraints = ON; UPDATE forecasts "
        + "SET probability = 7 WHERE sequence = 2", "forecasts verify", 1, "was changed after"
    ),
  ]

  @Test(.slow) func `A ledger that was changed by hand is told`() throws {
    try prepare()
    for (sql, line, status, words) in Self.damages {
      try here.succeed("ledger backup --out damaged.sqlite")
      #expect(try run("sqlite3", [here.path("damaged.sqlite"), sql]).status == 0, "\(sql)")
      let outcome = try here.almanac(line + " --ledger damaged.sqlite")
      #expect(outcome.ending == .exited(status), "\(sql): \(outcome.errors)")
      #expect((outcome.output + outcome.errors).contains(words), "\(sql): \(outcome)")
    }
  }

  @Test(.slow) func `A cut tail is found against a seal, and not without one`() throws {
    try prepare()
    let seal = try here.succeed("forecasts seal").trimmingCharacters(in: .newlines)
    let cut = """
      PRAGMA foreign_keys = OFF; DROP TRIGGER forecasts_no_delete;
      DELETE FROM counting_forecasts WHERE sequence > 20; DELETE FROM forecasts WHERE sequence > 20
      """
    #expect(try run("sqlite3", [here.path("data/ledger.sqlite"), cut]).status == 0)
    try here.succeed("forecasts verify")
    try here.succeed("ledger verify")
    let outcome = try here.almanac("forecasts verify --seal", more: [seal])
    #expect(outcome.ending == .exited(1))
    #expect(outcome.output.contains("and is gone; there are 20"))
  }
}
