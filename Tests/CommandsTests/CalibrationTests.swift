import Columnar
import Foundation
import TestSupport
import Testing

/// `--calibration` of `train` and `sweep`, and what other commands make of it.
@Suite(.slow) struct CalibrationTests {
  private let here: Workspace

  init() throws {
    here = try Workspace()
    try here.importSmallLeague()
  }

  /// Three seasons of 60 games, and 176 before them that are enough to be fitted on.
  private static let seasons = "--start-year 2015 --warm-up-from 2012 --predict all"

  private func train(_ options: String) throws -> JSON {
    try here.json("train --json --quiet \(Self.seasons) \(options)")
  }

  @Test(arguments: [
    "elo --calibration isotonic", "kalman --calibration platt",
    "logistic_regression --features site,elo --calibration platt",
    "xgboost --set rounds=5 --features site,elo --calibration isotonic",
  ])
  func `A calibrated run is whole, agrees with its files and is made again`(model: String) throws {
    let record = try train("--model " + model)
    let id = try #require(record["run_id"].text)
    try here.expectWhole(id)
    let method = try #require(model.split(separator: " ").last).description
    #expect(record["calibration"].text == method)
    #expect(record["model_files"].keys == ["calibration.json", "model.json"])
    let file = try JSON(text: try here.text("runs/\(id)/model/calibration.json"))
    #expect(file["method"].text == method)
    let years = file["stages"].array?.map { $0["from_season"].integer }
    // In 2015 a stateless model has yet to predict 100 games that were played.
    #expect(years?.suffix(3) == [2017, 2018, 2019] || years?.suffix(3) == [2016, 2018, 2019])
    #expect(try here.almanac("runs verify latest").ending == .exited(0))
    #expect(try here.almanac("runs fsck").ending == .exited(0))
    #expect(
      try here.succeed("runs reproduce latest").hasSuffix("predictions are the same to the bit\n"))
    #expect(try here.succeed("runs show latest").contains("\ncalibrated by  \(method)\n"))
  }

  @Test func `A plugin is calibrated like any other model`() throws {
    // Sure of A whatever happens, as no sound model would be.
    try here.install(OddPlugin(predict: "answer_all(1.0)"))
    _ = try train("--model odd --calibration platt")
    let file = try ParquetFile(path: here.path("runs/\(here.runs[0])/predictions.parquet"))
    let probabilities = try file.double("pred_win_prob").values
    #expect(probabilities.allSatisfy { $0 >= 0.5 && $0 < 0.9 })
    #expect(try here.almanac("runs reproduce latest").ending == .exited(0))
  }

  @Test func `A calibration that was tampered with is found`() throws {
    let id = try #require(try train("--model elo --calibration platt")["run_id"].text)
    let name = "runs/\(id)/model/calibration.json"
    try here.write(try here.text(name) + " ", to: name)
    let outcome = try here.almanac("runs verify latest")
    #expect(outcome.ending == .exited(1))
    #expect(outcome.output.contains("model/calibration.json: digest "))
  }

  @Test func `Runs are listed, compared, explained and exported by it`() throws {
    let plain = try #require(try train("--model elo")["run_id"].text)
    let platt = try #require(try train("--model elo --calibration platt")["run_id"].text)
    let listed = try here.json(
      "runs list --json", more: ["--filter", "calibration = 'platt'"])
    #expect(listed.array?.map { $0["run_id"].text } == [platt])
    let none = try here.json("runs list --json", more: ["--filter", "calibration = null"])
    #expect(none.array?.map { $0["run_id"].text } == [plain])
    #expect(
      try here.succeed("runs list --csv --columns model,calibration --sort calibration")
        == "model,calibration\nelo,platt\nelo,\n")
    #expect(try here.succeed("runs compare \(plain) \(platt)").contains("calibration"))
    let report = try here.json("runs explain \(plain) \(platt) --json")
    let settings = report["settings"].array ?? []
    #expect(settings.map { $0["name"].text } == ["calibration"])
    #expect(settings.map { $0["a"].text } == ["none"])
    try here.succeed("runs export --out runs.csv")
    #expect(try here.text("runs.csv").contains(",platt,"))
  }

  @Test func `Without it nothing changes, and none may be said`() throws {
    let plain = try train("--model elo")
    #expect(plain["calibration"].isNull)
    #expect(plain["model_files"].keys == ["model.json"])
    let none = try train("--model elo --calibration none")
    #expect(none["predictions_digest"].text == plain["predictions_digest"].text)
    #expect(none["calibration"].isNull)
  }

  @Test func `Seasons that come too early are named`() throws {
    let outcome = try here.almanac("train --model elo --calibration platt --start-year 2015")
    #expect(outcome.ending == .exited(0))
    #expect(
      outcome.errors.hasSuffix(
        "almanac: not calibrated, with fewer than 100 predicted games before them: 2015, 2017, "
          + "2018\n"))
    let late = try here.almanac("train --model elo --calibration platt \(Self.seasons)")
    #expect(!late.errors.contains("not calibrated"))
  }

  @Test func `A method that there is not is suggested`() throws {
    let outcome = try here.almanac("train --model elo --calibration plat")
    #expect(outcome.ending == .exited(64))
    #expect(outcome.errors.contains("\"plat\""))
    #expect(outcome.errors.contains("did you mean \"platt\"?"))
    #expect(here.runs == [])
  }

  @Test func `Each trial of a sweep is calibrated, and it is another sweep`() throws {
    let line = "sweep --model elo --grid k_factor=20,40 --json --quiet \(Self.seasons)"
    let calibrated = try here.json(line + " --calibration isotonic")
    let trials = calibrated["trials"].array ?? []
    #expect(trials.count == 2)
    for trial in trials {
      let record = try here.record(trial["run_id"].text ?? "")
      #expect(record["calibration"].text == "isotonic")
    }
    #expect(try here.json(line)["sweep_id"].text != calibrated["sweep_id"].text)
    #expect(here.runs.count == 4)
  }
}
