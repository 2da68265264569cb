import Foundation
import TestSupport
import Testing

/// Alerts as a user meets them, on both databases.
@Suite struct AlertsTests {
  static let kinds = DatabaseKind.available
  private let here: Workspace

  init() throws {
    here = try Workspace()
    try here.write(DatedLeague.csv(), to: "games.csv")
    try here.succeed("import csv games.csv")
  }

  private func ledger(_ kind: DatabaseKind) throws -> (ScratchDatabase, String) {
    let scratch = try ScratchDatabase(kind)
    try here.succeed("ledger migrate --ledger \(scratch.name)")
    return (scratch, "--ledger \(scratch.name)")
  }

  private func raise(
    _ ledger: String, _ severity: String = "high", subject: String = "scores", more: String = ""
  ) throws -> JSON {
    try here.json(
      "alerts raise --type feed_down --subject \(subject) --severity \(severity) \(ledger) --json"
        + more, more: ["--message", "No scores since Friday"])
  }

  @Test(arguments: kinds)
  func `An alert's life: raised, repeated, taken on, silenced, resolved, reopened`(
    kind: DatabaseKind
  ) throws {
    let (scratch, ledger) = try ledger(kind)
    let first = try raise(ledger)
    #expect(first["outcome"].text == "opened" && first["told"].flag == true)
    let id = try #require(first["alert"]["alert_id"].text)
    #expect(try raise(ledger)["outcome"].text == "repeated")
    let list = try here.json("alerts list --json \(ledger)")
    #expect(list["unresolved"]["high"].integer == 1)
    #expect(list["alerts"].array?.count == 1)
    #expect(list["alerts"].array?[0]["repeats"].integer == 1)
    #expect(list["undelivered"]["owed"].integer == 0)
    let acknowledged = try here.succeed(
      "alerts ack \(id) --by ann \(ledger)", more: ["--notes", "on it"])
    #expect(
      acknowledged == "Alert \(id), feed_down of scores, is acknowledged, by ann.\n")
    #expect(
      try here.succeed("alerts ack \(id) --by bob \(ledger)")
        == "Alert \(id), feed_down of scores, was already acknowledged, by ann.\n")
    #expect(
      try here.json("alerts silence \(id) --hours 5 --json \(ledger)")["changed"].flag == true)
    let text = try here.succeed("alerts list \(ledger)")
    #expect(text.hasPrefix("1 alert is not resolved: 1 high.\n"))
    #expect(text.contains("acknowledged, silent"))
    let resolved = try here.json(
      "alerts resolve \(id.prefix(18)) --as false_positive --by ann --json \(ledger)")
    #expect(resolved["alert"]["resolution"].text == "false_positive")
    #expect(resolved["alert"]["silenced_until"].isNull)
    #expect(try here.succeed("alerts list \(ledger)") == "No alert is open.\n")
    #expect(try raise(ledger)["outcome"].text == "reopened")
    let shown = try here.json("alerts show \(id) --json \(ledger)")
    let kinds = shown["events"].array?.compactMap { $0["event"].text }
    #expect(
      kinds == ["opened", "repeated", "acknowledged", "silenced", "resolved", "reopened"])
    #expect(shown["deliveries"].array?.count == 4)
    try here.succeed("ledger verify \(ledger)")
    try here.succeed("ledger check \(ledger)")
    withExtendedLifetime(scratch) {}
  }

  @Test func `Messages go to standard error, so that JSON stays JSON`() throws {
    let line = "alerts raise --type feed_down --subject scores --severity warning --json"
    let outcome = try here.almanac(line, more: ["--message", "No\nscores\u{1B}[2J"])
    #expect(outcome.ending == .exited(0))
    let alert = try JSON(text: outcome.output)["alert"]
    #expect(alert["severity"].text == "medium" && alert["level"].text == "warning")
    let id = try #require(alert["alert_id"].text)
    #expect(
      outcome.errors
        == "almanac: alert: medium: No scores\u{FFFD}[2J (feed_down of scores, opened; \(id))\n")
  }

  @Test func `A script may say the same as often as it likes`() throws {
    let more = " --occurrence 2026-01-31"
    #expect(try raise("", more: more)["outcome"].text == "opened")
    #expect(try raise("", more: more)["outcome"].text == "known")
    #expect(try raise("", more: " --occurrence 2026-02-01")["outcome"].text == "repeated")
  }

  @Test func `Every value of an alert is kept`() throws {
    let values =
      " --value 21.5 --threshold 20 --baseline 1 --key-detail home --category data"
      + " --component feed --environment demo --source cron --action stopped"
    let line = "alerts raise --type feed_down --subject scores --severity critical --json" + values
    let alert = try here.json(
      line, more: ["--message", "So", "--details", "{\"weeks\": [1, 2]}"])["alert"]
    #expect(alert["current_value"].number == 21.5 && alert["threshold_value"].number == 20)
    #expect(alert["baseline_value"].number == 1 && alert["key_detail"].text == "home")
    #expect(alert["category"].text == "data" && alert["component"].text == "feed")
    #expect(alert["environment"].text == "demo" && alert["source"].text == "cron")
    #expect(alert["action_taken"].text == "stopped")
    #expect(alert["details"]["weeks"].array?.compactMap(\.integer) == [1, 2])
    let csv = try here.succeed("alerts list --csv").split(separator: "\n")
    #expect(csv.count == 2 && csv[0].hasPrefix("alert_id,severity,level,"))
    #expect(csv[1].contains(",21.5,20,1,stopped,"))
  }

  @Test func `Times are those of the league`() throws {
    try here.succeed("data set --time-zone Asia/Tokyo")
    let alert = try raise("")["alert"]
    let id = try #require(alert["alert_id"].text)
    try here.succeed("alerts silence \(id) --until 2999-01-01")
    let shown = try here.json("alerts show \(id) --json")
    #expect(shown["silenced_until"].text == "2998-12-31T15:00:00.000000Z")
    let words = try here.succeed("alerts show \(id)")
    #expect(words.hasPrefix("High, open, silent, since <1 min: No scores since Friday\n"))
    #expect(words.contains("silent until  2999-01-01 00:00"))
    #expect(words.contains("times of      Asia/Tokyo"))
  }

  // MARK: Rules

  private static let rules = """
    {
      "schema_version": 1,
      "channels": {
        "console": {"kind": "console"},
        "log": {"kind": "file", "path": "log/alerts.jsonl"}
      },
      "routes": {
        "critical": {"channels": ["console", "log"], "recipients": ["ann"]},
        "high": {"channels": ["log"]},
        "medium": {"channels": ["log"], "when": "digest"},
        "low": {"channels": []}
      }
    }
    """

  private func logged() throws -> [JSON] {
    try here.text("data/log/alerts.jsonl").split(separator: "\n").map {
      try JSON(text: String($0))
    }
  }

  @Test func `Each severity goes where the rules say`() throws {
    try here.write(Self.rules, to: "data/alerts.json")
    for severity in ["critical", "high", "medium", "low"] {
      _ = try raise("", severity, subject: severity)
    }
    #expect(try logged().compactMap { $0["severity"].text } == ["critical", "high"])
    #expect(try logged()[0]["recipients"].array?.compactMap(\.text) == ["ann"])
    let list = try here.succeed("alerts list")
    #expect(
      list.hasPrefix(
        """
        4 alerts are not resolved: 1 critical, 1 high, 1 medium, 1 low.
        1 message is to be delivered.

        """))
    #expect(try here.succeed("alerts deliver") == "Delivered: 1 message for a later digest.\n")
  }

  @Test func `A trial goes by every channel of its severity, at once`() throws {
    try here.write(Self.rules, to: "data/alerts.json")
    let outcome = try here.almanac("alerts test --severity critical")
    #expect(outcome.ending == .exited(0), "\(outcome)")
    #expect(
      outcome.output.hasPrefix("A trial alert, critical, reached 2 of 2 channels.\n"))
    #expect(outcome.errors.hasPrefix("almanac: alert: critical: This is a trial"))
    try here.succeed("alerts test --severity medium")
    try here.succeed("alerts test --severity medium")
    #expect(try logged().count == 3)
    let nobody = try here.almanac("alerts test --json")
    #expect(nobody.ending == .exited(1))
    #expect(try JSON(text: nobody.output)["delivered"].flag == false)
    #expect(try here.succeed("alerts list") == "No alert is open.\n")
    try here.remove("data/log")
    try here.write("in the way", to: "data/log")
    let failed = try here.almanac("alerts test --severity high")
    #expect(failed.ending == .exited(1))
    #expect(failed.output.hasPrefix("A trial alert, high, reached 0 of 1 channel.\n"))
    #expect(
      failed.errors.contains("warning: channel log: data/log: is not a directory"), "\(failed)")
    // It is owed, and tried again in a minute.
    try here.remove("data/log")
    #expect(try here.succeed("alerts deliver") == "Delivered: 1 message to be tried again.\n")
    try here.succeed("ledger verify")
  }

  @Test func `The rules are checked, and shown`() throws {
    #expect(
      try here.succeed("alerts config check").hasPrefix(
        "There is no data/alerts.json, and the standard rules hold.\n"))
    try here.write(Self.rules, to: "data/alerts.json")
    #expect(
      try here.succeed("alerts config check").hasPrefix(
        "data/alerts.json is sound, with 2 channels.\n"))
    let json = try here.json("alerts config check --json")
    #expect(json["routes"].array?[2]["when"].text == "digest")
    #expect(json["channels"].array?.compactMap { $0["kind"].text } == ["console", "file"])
    try here.write(
      Self.rules.replacing("\"log\"],", with: "\"lug\"],"), to: "data/alerts.json")
    for command in ["alerts config check", "alerts deliver", "alerts test"] {
      let outcome = try here.almanac(command)
      #expect(outcome.ending == .exited(65))
      #expect(
        outcome.errors
          == "almanac: error: data/alerts.json: routes.critical.channels[1]: unknown channel \"lug\"; "
          + "did you mean \"log\"? (console, log)\n")
    }
    try commandsThatNeedNoChannels()
    try here.write(Self.rules, to: "data/alerts.json")
    #expect(try here.shell("chmod 666 data/alerts.json").ending == .exited(0))
    let outcome = try here.almanac("alerts config check")
    #expect(outcome.ending == .exited(65))
    #expect(
      outcome.errors
        == "almanac: error: data/alerts.json: may be written by others, and is refused; "
        + "take that right from them, as chmod 644 does\n")
  }

  /// With rules that cannot be read, they warn, and tell on the console what is to be told.
  private func commandsThatNeedNoChannels() throws {
    let raise = "alerts raise --type feed_down --subject scores --severity critical --message down"
    for command in [raise, "alerts list --json"] {
      let outcome = try here.almanac(command)
      #expect(outcome.ending == .exited(0), "\(outcome)")
      #expect(
        outcome.errors.hasPrefix("almanac: warning: data/alerts.json: routes.critical.channels[1]"))
      #expect(outcome.errors.contains("alerts are told on the console alone"))
      #expect(outcome.errors.contains("almanac: alert: ") == (command == raise))
    }
    let alerts = try #require(
      try JSON(text: try here.almanac("alerts list --json").output)["alerts"].array)
    #expect(alerts.compactMap { $0["type"].text } == ["feed_down"])
    for command in ["ack", "resolve"] {
      let id = alerts[0]["alert_id"].text ?? ""
      #expect(try here.almanac("alerts \(command) \(id)").ending == .exited(0))
    }
  }

  // MARK: Errors

  static let mistakes: [(String, Int32, String)] = [
    ("alerts raise --subject a --message b --severity low", 64, "raise needs --type TYPE"),
    ("alerts raise --type a --message b --severity low", 64, "raise needs --subject TEXT"),
    ("alerts raise --type a --subject b --severity low", 64, "raise needs --message TEXT"),
    ("alerts raise --type a --subject b --message c", 64, "raise needs --severity SEVERITY"),
    (
      "alerts raise --type A --subject b --message c --severity low", 64,
      "--type \"A\": can be no type; expected lower-case letters, digits and \"_\", beginning with a "
        + "letter"
    ),
    (
      "alerts raise --type a --subject b --message c --severity urgent", 64,
      "unknown value \"urgent\" for \"--severity\""
    ),
    (
      "alerts raise --type a --subject b --message c --severity low --value nan", 64, "--value"
    ),
    (
      "alerts raise --type a --subject b --message c --severity low --details {", 64,
      "--details: not JSON"
    ),
    ("alerts show 0192", 66, "no alert \"0192\" in data/ledger.sqlite"),
    ("alerts ack 0192", 66, "no alert \"0192\" in data/ledger.sqlite"),
    ("alerts silence 0192", 64, "silence needs --until DAY or --hours N, and not both"),
    ("alerts silence 0192 --until soon", 64, "--until \"soon\" is no time"),
    ("alerts silence 0192 --until 2001-01-01", 64, "--until: 2001-01-01T00:00:00Z is not to come"),
    ("alerts silence 0192 --hours 0", 64, "--hours"),
    ("alerts resolve 0192 --as gone", 64, "unknown value \"gone\" for \"--as\""),
    ("alerts list --all --state open", 64, "--all and --state exclude each other; keep one"),
    ("alerts list --csv --json", 64, "--json and --csv exclude each other; keep one"),
    ("alerts config", 64, "\"almanac alerts config\" needs a command"),
  ]

  @Test(arguments: mistakes)
  func `What cannot be is said, with its status`(line: String, status: Int32, words: String) throws
  {
    try here.succeed("ledger migrate")
    let outcome = try here.almanac(line)
    #expect(outcome.ending == .exited(status), "\(outcome)")
    #expect(outcome.errors.hasPrefix("almanac: error: "), "\(outcome)")
    #expect(outcome.errors.contains(words), "\(outcome)")
  }

  @Test func `Where there is no ledger, only raising makes one`() throws {
    for command in ["list", "show 0", "ack 0", "resolve 0", "silence 0 --hours 1", "deliver"] {
      let command = "alerts " + command
      #expect(try here.almanac(command).ending == .exited(66))
    }
    #expect(!here.exists("data/ledger.sqlite"))
  }

  @Test func `A standing that was changed by hand is found`() throws {
    let id = try #require(try raise("")["alert"]["alert_id"].text)
    let change = "UPDATE model_alerts SET severity = 'low'"
    #expect(try run("sqlite3", [here.path("data/ledger.sqlite"), change]).status == 0)
    let outcome = try here.almanac("ledger verify")
    #expect(outcome.ending == .exited(1))
    #expect(outcome.output == "alert \(id): is not what its events give\n")
  }

  // MARK: At once, and killed

  @Test(arguments: kinds)
  func `Two processes that raise at once open one alert, and tell each once`(kind: DatabaseKind)
    throws
  {
    let (scratch, ledger) = try ledger(kind)
    try here.write(Self.rules, to: "data/alerts.json")
    let line =
      "alerts raise --type feed_down --subject scores --severity high --message x \(ledger)"
    let processes = try (0..<6).map { _ in
      try here.start(line, environment: Workspace.withoutCoverage)
    }
    for process in processes { #expect(try process.finish().ending == .exited(0)) }
    let list = try here.json("alerts list --json --all \(ledger)")
    #expect(list["alerts"].array?.count == 1)
    #expect(list["alerts"].array?[0]["repeats"].integer == 5)
    #expect(list["undelivered"]["owed"].integer == 0)
    #expect(try logged().count == 1)
    try here.succeed("ledger verify \(ledger)")
    withExtendedLifetime(scratch) {}
  }

  /// Each round raises under a name of its own. Whatever the moment of the kill, the same command run again
  /// brings it to its end.
  @Test(.slow, arguments: kinds)
  func `Killed at random moments, no alert is lost or doubled, and none goes untold`(
    kind: DatabaseKind
  ) throws {
    let (scratch, ledger) = try ledger(kind)
    try here.write(Self.rules, to: "data/alerts.json")
    let raise = "alerts raise --type feed_down --severity high --message x \(ledger)"
    let began = ContinuousClock.now
    try here.succeed(raise + " --subject first --occurrence first")
    let usual = (ContinuousClock.now - began) / .microseconds(1)
    var generator = SeededGenerator(seed: 7)
    var killed = 0
    for round in 0..<40 {
      let line = raise + " --subject run-\(round) --occurrence \(round)"
      let process = try here.start(line, environment: Workspace.withoutCoverage)
      usleep(UInt32(Double.random(in: 0.2...1.1, using: &generator) * usual))
      process.signal(SIGKILL)
      if try process.finish().ending != .exited(0) { killed += 1 }
      try here.succeed("ledger verify \(ledger)")
      try here.succeed(line)
    }
    #expect(killed > 5)
    let alerts = try #require(try here.json("alerts list --json \(ledger)")["alerts"].array)
    #expect(alerts.count == 41 && alerts.allSatisfy { $0["repeats"].integer == 0 })
    let told = try logged().compactMap { $0["alert_id"].text }
    #expect(told.count == 41 && Set(told).count == 41)
    #expect(try here.json("alerts list --json \(ledger)")["undelivered"]["owed"].integer == 0)
    try here.succeed("ledger verify \(ledger)")
    withExtendedLifetime(scratch) {}
  }
}
