import Columnar
import TestSupport
import Testing

@Suite(.slow) struct DeterminismTests {
  private let here: Workspace

  init() throws {
    here = try Workspace()
    try here.importSmallLeague()
  }

  private func train(
    model: String = "elo", _ environment: [String: String] = [:]
  ) throws -> JSON {
    let outcome = try here.almanac(
      "train --model \(model) --json --predict all --warm-up-from 2014", environment: environment)
    try #require(outcome.ending == .exited(0), "\(outcome.errors)")
    return try JSON(text: outcome.output)
  }

  private func probabilities(_ run: JSON) throws -> [UInt64] {
    let id = try #require(run["run_id"].text)
    let file = try ParquetFile(path: here.path("runs/\(id)/predictions.parquet"))
    return try file.double("pred_win_prob").values.map(\.bitPattern)
  }

  @Test(arguments: UsageErrorTests.models.split(separator: ", ").map(String.init))
  func `The same command twice gives the same predictions, under two ids`(model: String) throws {
    let (one, two) = (try train(model: model), try train(model: model))
    #expect(one["model_type"].text == model)
    #expect(one["predictions_digest"].text == two["predictions_digest"].text)
    #expect(try probabilities(one) == (try probabilities(two)))
    #expect(one["run_id"].text != two["run_id"].text)
    #expect(here.runs.count == 2)
  }

  @Test(arguments: [
    ["SWIFT_DETERMINISTIC_HASHING": "1"],
    ["OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1", "ARROW_NUM_THREADS": "1"],
    ["OMP_NUM_THREADS": "7", "OPENBLAS_NUM_THREADS": "7", "ARROW_NUM_THREADS": "7"],
    ["LC_ALL": "de_DE.UTF-8", "LANG": "de_DE.UTF-8", "LC_NUMERIC": "de_DE.UTF-8"],
    ["LC_ALL": "tr_TR.UTF-8"],
    ["LC_ALL": "C"],
    ["TZ": "Pacific/Kiritimati"],
    ["TZ": "America/St_Johns", "LANG": "fr_FR"],
    ["HOME": "/nowhere", "TERM": "dumb", "COLUMNS": "17"],
  ])
  func `Threads, hash seed, locale and time zone change no bit`(
    environment: [String: String]
  ) throws {
    let (plain, other) = (try train(), try train(environment))
    #expect(plain["predictions_digest"].text == other["predictions_digest"].text)
    #expect(try probabilities(plain) == (try probabilities(other)))
    for key in ["log_loss", "brier_score", "ece", "roc_auc", "accuracy"] {
      #expect(plain["metrics"]["pooled"][key].number == other["metrics"]["pooled"][key].number)
    }
    let id = try #require(plain["run_id"].text)
    let shown = try here.almanac("runs show \(id)", environment: environment)
    #expect(shown.output == (try here.succeed("runs show \(id)")))
  }

  @Test func `Importing under another locale and time zone gives the same fingerprint`() throws {
    let outcome = try here.almanac(
      "import csv small.csv --data-dir other",
      environment: ["LC_ALL": "tr_TR.UTF-8", "TZ": "Asia/Kathmandu"])
    #expect(outcome.ending == .exited(0))
    let prints = try ["data", "other"].map {
      try here.json("data show --json --data-dir \($0)")["fingerprint"].text
    }
    #expect(prints[0] == prints[1])
  }

  @Test func `The order of a file's rows changes neither fingerprint nor predictions`() throws {
    let lines = SmallLeague.csv.split(separator: "\n").map(String.init)
    var generator = SeededGenerator(seed: 3)
    let rows = lines.dropFirst().shuffled(using: &generator)
    // The teams come first in the same order, so that they get the same ids.
    try here.write(
      ([lines[0]] + lines[1...7] + rows.filter { !lines[1...7].contains($0) })
        .joined(separator: "\n"), to: "shuffled.csv")
    let before = try train()
    let output = try here.succeed("import csv shuffled.csv")
    #expect(output.hasPrefix("nothing changed; "))
    #expect(before["predictions_digest"].text == (try train())["predictions_digest"].text)
  }
}
