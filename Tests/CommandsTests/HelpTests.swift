import TestSupport
import Testing

@Suite struct HelpTests {
  private let here: Workspace

  init() throws {
    here = try Workspace()
  }

  static let groups = [
    "runs", "models", "features", "import", "data", "forecasts", "ledger", "league", "monitor",
    "alerts", "alerts config", "abtest", "training", "sessions", "shots", "odds", "prices",
    "strategies", "methods", "positions",
  ]
  static let commands = [
    "train", "sweep", "simulate", "runs list", "runs show", "runs compare", "runs reproduce",
    "runs explain",
    "runs verify", "runs export", "runs tag", "runs untag", "runs note", "runs rename",
    "runs delete", "runs restore", "runs gc", "runs fsck", "report", "serve", "models list",
    "models show", "models check",
    "models info", "models versions", "models promote", "models rollback", "models history",
    "features list", "features export", "import kaggle",
    "import fivethirtyeight", "import csv", "import formats", "import detect", "import shots",
    "sessions list", "sessions show",
    "sessions compare", "sessions stats", "sessions trend", "sessions gapping",
    "sessions dispersion", "shots list", "shots add", "shots delete", "shots move", "shots edit",
    "shots exclude", "shots restore", "data stats", "data show", "data set", "data synthesize",
    "forecasts issue", "forecasts settle", "forecasts add", "forecasts list", "forecasts show",
    "forecasts score", "forecasts verify", "forecasts seal", "league replay", "ledger status",
    "ledger migrate", "ledger check", "ledger verify", "ledger backup", "ledger copy",
    "ledger adopt", "monitor check", "monitor show", "monitor trend", "monitor drift",
    "monitor schedule", "monitor state", "monitor external", "abtest start", "abtest show",
    "abtest list",
    "abtest stop", "abtest replay", "retrain", "training list", "training show",
    "training cancel", "now",
    "odds devig", "prices import", "strategies add",
    "strategies list", "strategies show", "strategies activate", "strategies retire", "methods add",
    "methods list", "positions replay", "positions report", "positions list", "positions show",
    "positions open", "positions close", "positions settle", "positions reset",
    "alerts list", "alerts show", "alerts ack", "alerts resolve", "alerts silence",
    "alerts raise", "alerts test", "alerts deliver", "alerts config check",
  ]
  static let everyLevel = [""] + groups + commands

  @Test func `The version is a name and a number on standard output`() throws {
    let outcome = try here.almanac("--version")
    #expect(outcome.ending == .exited(0))
    #expect(outcome.output.wholeMatch(of: /almanac \d+\.\d+\.\d+\n/) != nil)
    #expect(outcome.errors == "")
  }

  @Test(.slow, arguments: everyLevel)
  func `-h, --help and help end well at every level, on standard output`(command: String) throws {
    for line in ["\(command) -h", "\(command) --help", "help \(command)"] {
      let outcome = try here.almanac(line)
      #expect(outcome.ending == .exited(0), "\(line)")
      #expect(outcome.output.hasPrefix("Usage: almanac"), "\(line)")
      #expect(outcome.errors == "", "\(line)")
    }
    #expect(here.names(in: ".") == [])
  }

  @Test(.slow, arguments: everyLevel)
  func `help COMMAND says what COMMAND --help says`(command: String) throws {
    let asked = try here.succeed("help \(command)")
    #expect(asked == (try here.succeed("\(command) --help")))
    #expect(asked.contains(command.isEmpty ? "almanac [options]" : "almanac \(command) [options]"))
  }

  @Test(arguments: [
    ("", groups.filter { !$0.contains(" ") } + ["train", "sweep", "simulate"]),
    ("runs", ["list", "show", "reproduce"]), ("alerts", ["list", "raise", "config"]),
  ])
  func `Help of a group lists its commands`(command: String, below: [String]) throws {
    let lines = try here.succeed("\(command) --help").split(separator: "\n")
    for name in below {
      #expect(lines.contains { $0.hasPrefix("  \(name) ") }, "\(name)")
    }
  }

  @Test(
    .slow,
    .slow,
    arguments: [
      "--model", "--preset", "--config", "--set", "--seed", "--start-year", "--end-year",
      "--warm-up-from", "--predict", "--calibration", "--data-dir", "--runs-dir", "--name", "--tag",
      "--json",
      "--quiet", "--help", "--plugin", "--plugins-dir",
    ])
  func `Help of train names each of its options`(option: String) throws {
    #expect(try here.succeed("train --help").contains(option))
  }

  @Test(arguments: [("train", "-h"), ("runs list", "--help"), ("import csv", "-h")])
  func `Help wins over the rest of a line that would not do`(command: String, option: String) throws
  {
    let outcome = try here.almanac("\(command) \(option) --no-such-option surplus")
    #expect(outcome.ending == .exited(0))
    #expect(outcome.output.hasPrefix("Usage: almanac \(command)"))
  }

  @Test(.slow, arguments: everyLevel)
  func `Help on a pipe has no colour and no spaces at the ends of lines`(command: String) throws {
    let text = try here.succeed("\(command) --help")
    #expect(!text.contains("\u{1B}"))
    #expect(text.split(separator: "\n").allSatisfy { !$0.hasSuffix(" ") })
    #expect(text.hasSuffix("\n") && !text.hasSuffix("\n\n"))
  }

  @Test(.slow, arguments: everyLevel)
  func `Examples in the help are lines that the program understands`(command: String) throws {
    let text = try here.succeed("\(command) --help", more: [])
    let examples = text.split(separator: "\n").filter { $0.hasPrefix("  almanac ") }
    for example in examples where !example.hasSuffix("\\") {
      let words = example.dropFirst("  almanac ".count)
      // What the examples name is not there, but each is understood.
      // A server would go on.
      let outcome =
        words.hasPrefix("serve")
        ? try here.shell("timeout 2 \"$ALMANAC\" \(words)") : try here.almanac(String(words))
      #expect(outcome.ending != .exited(64), "\(example): \(outcome.errors)")
    }
  }
}
