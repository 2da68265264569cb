import Columnar
import Foundation
import TestSupport
import Testing

@Suite(.slow) struct PluginTests {
  private let here: Workspace

  init() throws {
    here = try Workspace()
    try here.importSmallLeague()
  }

  /// A plugin that keeps each line it reads in a file.
  private static let listener = OddPlugin(
    first:
      "sys.stdin = (print(line, end='', file=open('heard', 'a')) or line for line in sys.stdin)")

  private func heard() throws -> [JSON] {
    try here.text("plugins/odd/heard").split(separator: "\n").map { try JSON(text: String($0)) }
  }

  // MARK: What it is told

  @Test func `The hello says which model it is, with all hyperparameters and teams`() throws {
    try here.install(Self.listener)
    try here.succeed("train --model odd --seed 7 --set eager=false --set rate=0.25")
    let hello = try heard()[0]
    #expect(hello["type"].text == "hello")
    #expect(hello["protocol"].integer == 1)
    #expect(hello["model"].text == "odd")
    #expect(hello["seed"].integer == 7)
    #expect(hello["hyperparameters"]["rate"].number == 0.25)
    #expect(hello["hyperparameters"]["eager"].flag == false)
    #expect(hello["hyperparameters"]["mode"].text == "a")
    let teams = try #require(hello["teams"].array)
    #expect(teams.count == 8)
    #expect(teams.allSatisfy { $0["id"].integer != nil })
    #expect(teams.compactMap { $0["name"].text }.sorted().first == "ANT")
    #expect(hello.keys == ["hyperparameters", "model", "protocol", "seed", "teams", "type"])
  }

  @Test func `It is asked before it is told, day by day, and no question has a score`() throws {
    try here.install(Self.listener)
    try here.succeed("train --model odd --predict all")
    let lines = try heard().dropFirst()
    #expect(
      lines.filter { $0["type"].text == "season" }.compactMap { $0["season"].integer } == [
        2015, 2017, 2018,
      ])
    #expect(lines.allSatisfy { $0["type"].text != "season" || $0["conferences"].isNull })
    let days = lines.filter { $0["type"].text != "season" }
    #expect(days.count.isMultiple(of: 2) && !days.isEmpty)
    for (question, told) in zip(days.striding(by: 2), days.dropFirst().striding(by: 2)) {
      #expect(question["type"].text == "predict")
      #expect(question.keys == ["day", "matchups", "season", "type"])
      #expect(told["type"].text == "update")
      for key in ["season", "day"] { #expect(question[key].integer == told[key].integer) }
      let matchups = try #require(question["matchups"].array)
      #expect(matchups.allSatisfy { $0.keys == ["is_tournament", "site", "team_a", "team_b"] })
      #expect(told["matchups"].array?.count == matchups.count)
      #expect(told["results"].array?.count == matchups.count)
    }
    let order = days.map { [$0["season"].integer ?? 0, $0["day"].integer ?? 0] }
    #expect(order == order.sorted { $0.lexicographicallyPrecedes($1) })
  }

  @Test func `A stateless plugin is fitted on files that are gone afterwards`() throws {
    var plugin = Self.listener
    plugin.kind = "stateless"
    plugin.predict = "answer_all(0.75)"
    try here.install(plugin)
    let record = try here.json("train --model odd --json --quiet")
    #expect(record["model_type"].text == "odd")
    #expect(record["model_version"].integer == 3)
    let lines = try heard()
    #expect(lines[0]["columns"].array != nil)
    // A tournament each, where all answers are 0.75 whichever way they are asked; and at the end all.
    #expect(
      lines.compactMap { $0["type"].text }.dropFirst()
        == ["fit", "predict", "fit", "predict", "fit", "predict", "fit"])
    for path in lines.compactMap({ $0["rows"].text }) { #expect(!here.exists(path)) }
    let file = try ParquetFile(path: here.path("runs/\(here.runs[0])/predictions.parquet"))
    #expect(try file.double("pred_win_prob").values == Array(repeating: 0.5, count: 12))
  }

  @Test func `A stateless plugin is asked about each row both ways, and not told outcomes`() throws
  {
    let copy = "shutil.copy(message['rows'], message['type'] + '.parquet')\n"
    var plugin = OddPlugin(kind: "stateless")
    plugin.fit = copy + plugin.fit
    // 0.8 one way and 0.3 the other.
    plugin.predict =
      copy + """
        half = message["count"] // 2
        answer({"type": "probabilities", "values": [0.8] * half + [0.3] * half})
        """
    try here.install(plugin)
    try here.succeed("train --model odd --start-year 2018 --features site,form")
    let asked = try ParquetFile(path: here.path("plugins/odd/predict.parquet"))
    let names = asked.columns.map(\.name)
    let keys = ["season", "day", "team_a_id", "team_b_id", "is_tournament"]
    #expect(Array(names.prefix(6)) == keys + ["site"])
    #expect(!names.contains("outcome"))
    let half = SmallLeague.tournamentGames
    #expect(asked.rowCount == 2 * half)
    for (one, other) in [("team_a_id", "team_b_id"), ("team_b_id", "team_a_id")] {
      let (first, second) = (try asked.int64(one).values, try asked.int64(other).values)
      #expect(first[..<half] == second[half...])
    }
    for name in names.dropFirst(keys.count) {
      let values = try asked.double(name)
      for row in 0..<half { #expect(values[half + row] == values[row].map { 0 - $0 }) }
    }
    // At the end it is fitted on everything.
    let fitted = try ParquetFile(path: here.path("plugins/odd/fit.parquet"))
    #expect(fitted.rowCount == SmallLeague.regularSeasonGames + SmallLeague.tournamentGames)
    #expect(fitted.columns.map(\.name) == names + ["outcome"])
    #expect(try Set(fitted.double("outcome").values).isSubset(of: [0, 0.5, 1]))
    let run = try ParquetFile(path: here.path("runs/\(here.runs[0])/predictions.parquet"))
    #expect(try run.double("pred_win_prob").values.allSatisfy { abs($0 - 0.75) < 1e-12 })
  }

  @Test func `A run of a plugin is reproduced`() throws {
    try here.install(OddPlugin(predict: "answer_all(1 / 3)"))
    try here.succeed("train --model odd")
    try here.succeed("runs reproduce latest")
    try here.install(OddPlugin(predict: "answer_all(0.3)"))
    #expect(try here.almanac("runs reproduce latest").ending == .exited(1))
  }

  @Test func `Trials of a sweep each have a process of their own, side by side`() throws {
    // Answers its rate, so that a mixed up process would show.
    let plugin = OddPlugin(
      hello: "rate = message['hyperparameters']['rate']\n" + OddPlugin().hello,
      predict: "answer_all(rate)")
    try here.install(plugin)
    try here.succeed("sweep --model odd --grid rate=0:1:0.1 --jobs 4 --quiet")
    #expect(here.runs.count == 11)
    for id in here.runs {
      let rate = try #require(try here.record(id)["hyperparameters"]["rate"].number)
      let file = try ParquetFile(path: here.path("runs/\(id)/predictions.parquet"))
      #expect(try Set(file.double("pred_win_prob").values) == [rate])
    }
    #expect(try here.text("plugins/odd/pids").split(separator: "\n").count == 11)
    try here.expectNoPluginLives()
  }

  // MARK: Being found

  @Test func `Plugins are listed and shown like other models`() throws {
    try here.install(OddPlugin())
    let list = try here.succeed("models list").split(separator: "\n")
    let row = try #require(list.first { $0.hasPrefix("odd ") })
    #expect(row.split(separator: " ").prefix(3) == ["odd", "stateful", "plugins/odd"])
    #expect(list.contains { $0.contains("elo ") && $0.contains(" built in ") })
    let shown = try here.succeed("models show odd")
    for pattern in [
      /version +3/, /origin +plugins\/odd/, /kind +stateful/,
      /rate +number +0.5 +how fast +a number from 0 to 1/,
      /eager +boolean +true +whether it is +true or false/, /mode +choice +a +which +a, b/,
    ] as [Regex<Substring>] {
      #expect(shown.contains(pattern))
    }
    #expect(!here.exists("plugins/odd/pids"))
  }

  @Test(arguments: [
    "--plugin mine/odd", "--plugin mine/odd/ --plugin mine/odd", "--plugins-dir mine",
  ])
  func `A plugin is found where the options say`(options: String) throws {
    try here.install(OddPlugin(), in: "mine/odd")
    #expect(try here.almanac("train --model odd").ending == .exited(64))
    try here.succeed("train --model odd \(options)")
    try here.succeed("models show odd \(options)")
    #expect(try here.succeed("models list \(options)").contains(" mine/odd "))
  }

  @Test func `A hyperparameter out of its range is refused before anything starts`() throws {
    try here.install(OddPlugin())
    let outcome = try here.almanac("train --model odd --set rate=2")
    #expect(outcome.ending == .exited(64))
    #expect(outcome.errors.contains("rate: found \"2\"; expected a number from 0 to 1"))
    #expect(!here.exists("plugins/odd/pids"))
  }

  @Test func `A program in the plugin's folder is taken before one of PATH`() throws {
    try here.install(OddPlugin(command: #"["python3"]"#))
    try here.write("#!/bin/sh\nexec /usr/bin/env python3 odd.py", to: "plugins/odd/python3")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: here.path("plugins/odd/python3"))
    // It would find itself again, were its folder on PATH.
    try here.succeed("train --model odd")
  }

  // MARK: Broken ones

  @Test func `A broken plugin is warned of and stops nothing but itself`() throws {
    try here.write(#"{"name": "wonky", "version": "one"}"#, to: "plugins/broken/plugin.json")
    try here.write("", to: "plugins/notes.txt")
    try here.makeDirectory("plugins/empty")
    let fact = "plugins/broken/plugin.json: version: found \"one\"; expected a number\n"
    for line in ["models list", "train --model elo --start-year 2017"] {
      let outcome = try here.almanac(line)
      #expect(outcome.ending == .exited(0))
      #expect(outcome.errors == "almanac: warning: " + fact)
    }
    for name in ["wonky", "broken"] {
      for line in ["train --model \(name)", "models show \(name)"] {
        let outcome = try here.almanac(line)
        #expect(outcome.ending == .exited(65))
        #expect(outcome.errors == "almanac: error: " + fact)
      }
    }
    #expect(try here.almanac("models show elo").errors == "")
    #expect(try here.almanac("runs list").errors == "")
  }

  @Test func `A plugin cannot take the name of another model`() throws {
    try here.write(
      OddPlugin().manifest.replacing(#""odd""#, with: #""elo""#), to: "plugins/mine/plugin.json")
    let outcome = try here.almanac("models show mine")
    #expect(outcome.ending == .exited(65))
    #expect(
      outcome.errors
        == "almanac: error: plugins/mine/plugin.json: name: \"elo\" is the name of another model "
        + "(built in); choose another\n")
    #expect(try here.succeed("models show elo").contains("built in"))
  }

  @Test(arguments: [
    ("--plugin nowhere", "nowhere/plugin.json: cannot open: No such file or directory"),
    ("--plugins-dir nowhere", "nowhere: cannot list: No such file or directory"),
  ])
  func `A folder that was named must be there`(options: String, message: String) throws {
    let outcome = try here.almanac("models list \(options)")
    #expect(outcome.ending == .exited(66))
    #expect(outcome.errors == "almanac: error: \(message)\n")
  }

  // MARK: The example

  @Test func `The example in Python trains, the same each time, and beats a coin`() throws {
    try here.remove("data")
    try here.copySample()
    let example = Executable.repository + "/Examples/plugins/running_margin"
    let records = try (0..<2).map { _ in
      try here.json("train --model running_margin --json --quiet --plugin", more: [example])
    }
    #expect(records[0]["predictions_digest"].text == records[1]["predictions_digest"].text)
    let loss = try #require(records[0]["metrics"]["pooled"]["log_loss"].number)
    #expect(loss < 0.65)
    let source = try String(contentsOfFile: example + "/running_margin.py", encoding: .utf8)
    #expect(source.split(separator: "\n", omittingEmptySubsequences: false).count < 60)
    #expect(
      source.matches(of: /(?m)^(import|from) (\w+)/).map { String($0.2) } == [
        "json", "math", "sys", "collections",
      ])
  }
}

extension Collection {
  /// Each `step`th element, from the first on.
  fileprivate func striding(by step: Int) -> [Element] {
    enumerated().filter { $0.offset.isMultiple(of: step) }.map(\.element)
  }
}
