import Foundation
import TestSupport
import Testing

@Suite(.slow) struct ReproduceTests {
  private let here: Workspace

  init() throws {
    here = try Workspace()
  }

  @Test(arguments: [
    "elo", "elo --predict all --set k_factor=33.3", "kalman --warm-up-from 2012",
    "kalman --set covariance=full", "logistic_regression --features site,elo,form",
    "xgboost --set rounds=5 --features site,elo --set-feature elo.k_factor=20 --seed 4",
  ])
  func `A run is made again to the bit, and nothing is recorded`(options: String) throws {
    try here.importSmallLeague()
    try here.succeed("train --model " + options)
    let runs = here.runs
    let output = try here.succeed("runs reproduce latest")
    #expect(output.hasSuffix("predictions are the same to the bit\n"))
    #expect(here.runs == runs)
    let report = try here.json("runs reproduce latest --json")
    #expect(report["reproduced"].flag == true)
    #expect(report["differing_predictions"].integer == 0)
    #expect(report["items"].array?.allSatisfy { $0["matches"].flag == true } == true)
  }

  @Test func `A tampered prediction is found, and within a tolerance accepted`() throws {
    try here.importSmallLeague()
    let id = try here.train()["run_id"].text ?? ""
    // The record now claims the predictions of another run, as one with other code would have.
    let other = try here.train("--set k_factor=43 --runs-dir other")
    try here.remove("runs/\(id)/predictions.parquet")
    try here.copy(
      "other/\(other["run_id"].text ?? "")/predictions.parquet",
      to: "runs/\(id)/predictions.parquet")
    try here.write(
      try here.text("runs/\(id)/run.json").replacing(
        try here.record(id)["predictions_digest"].text ?? "",
        with: other["predictions_digest"].text ?? ""), to: "runs/\(id)/run.json")
    let outcome = try here.almanac("runs reproduce \(id)")
    #expect(outcome.ending == .exited(1))
    #expect(outcome.output.contains("not reproduced: 12 of 12 predictions differ; the largest"))
    let difference = try JSON(text: try here.almanac("runs reproduce latest --json").output)[
      "largest_difference"
    ].number
    let largest = try #require(difference)
    #expect(largest > 0 && largest < 0.1)
    let accepted = try here.succeed("runs reproduce latest --tolerance 0.1")
    #expect(accepted.contains("reproduced within 0.1: 12 of 12 predictions differ"))
  }

  @Test func `Games that changed are named, with status 65`() throws {
    try here.importSmallLeague()
    try here.train()
    let lines = SmallLeague.csv.split(separator: "\n")
    let last = try #require(lines.last).replacing(",1", with: ",1")
    let changed = lines.dropLast() + [Substring(last.replacing("N,1", with: "H,1"))]
    try here.write(changed.joined(separator: "\n") + "\n", to: "small.csv")
    try here.succeed("import csv small.csv --replace")
    let outcome = try here.almanac("runs reproduce latest")
    #expect(outcome.ending == .exited(65))
    #expect(
      outcome.errors
        == "almanac: error: the games are no longer those of the run: games of season 2018 up to day "
        + "60, or conferences, changed; --force compares all the same\n")
    #expect(outcome.output == "")
    let forced = try here.almanac("runs reproduce latest --force")
    #expect(forced.errors.contains("warning: the games are no longer those of the run: "))
    #expect(forced.output.contains("reproduced"))
  }

  /// Each week a file with the results so far and the rest as a schedule is imported, and a run made.
  @Test func `A season goes on, and every earlier run is made again after each import`() throws {
    var runs: [String] = []
    let season = SmallLeague.csv.split(separator: "\n").filter { $0.hasPrefix("2018,") }
      .sorted { Int($0.split(separator: ",")[1]) ?? 0 < Int($1.split(separator: ",")[1]) ?? 0 }
    let past = SmallLeague.csv.split(separator: "\n").filter { !$0.hasPrefix("2018,") }
    for week in 1...4 {
      let played = season.count * week / 5
      let rows = season.enumerated().map { index, row in
        index < played ? String(row) : String(row).replacing(/,\d+,\d+,(?=[HAN],)/, with: ",,,")
      }
      // Beside last week's: a team that nobody knew, and next year's first game.
      let news = ["2018,\(50 + week),Team\(week),ANT,,,N,0", "2019,\(week),ANT,Team\(week),,,N,0"]
      try here.write(
        (past.map(String.init) + rows + news).joined(separator: "\n") + "\n", to: "week.csv")
      try here.succeed("import csv week.csv")
      for options in ["elo", "kalman", "logistic_regression --features site,elo,form,conference"] {
        let run = try here.json(
          "train --json --quiet --predict all --start-year 2015 --warm-up-from 2012 --model "
            + options)
        runs.append(run["run_id"].text ?? "")
      }
      for run in runs {
        let outcome = try here.almanac("runs reproduce \(run)")
        #expect(outcome.ending == .exited(0), "week \(week): \(outcome.errors)\(outcome.output)")
      }
    }
    #expect(try here.almanac("runs compare \(runs[0]) \(runs[1])").ending == .exited(0))
    #expect(try here.almanac("runs compare \(runs[0]) \(runs[9])").ending == .exited(0))
    let explained = try here.succeed("runs explain \(runs[0]) \(runs[9])")
    #expect(!explained.contains("nothing was made"))
  }

  @Test func `A stored digest is compared too`() throws {
    try here.importSmallLeague()
    let digest = try here.train()["predictions_digest"].text ?? ""
    try here.write(digest + "\n", to: "elo.digest")
    try here.succeed("runs reproduce latest --against elo.digest")
    try here.succeed("runs reproduce latest --against runs/\(here.runs[0])/run.json")
    try here.write(String(repeating: "0", count: 64), to: "elo.digest")
    let outcome = try here.almanac("runs reproduce latest --against elo.digest")
    #expect(outcome.ending == .exited(1))
    #expect(outcome.output.hasSuffix("not reproduced: the stored digest is another\n"))
    try here.write("none", to: "elo.digest")
    let bad = try here.almanac("runs reproduce latest --against elo.digest")
    #expect(bad.ending == .exited(65))
    #expect(bad.errors.contains("elo.digest: holds no digest; expected 64 hexadecimal digits"))
    #expect(try here.almanac("runs reproduce latest --against absent").ending == .exited(66))
  }

  @Test func `What there is not is an error`() throws {
    try here.importSmallLeague()
    #expect(try here.almanac("runs reproduce latest").ending == .exited(66))
    let id = try here.train()["run_id"].text ?? ""
    try here.write(
      try here.text("runs/\(id)/run.json").replacing("\"elo\"", with: "\"oracle\""),
      to: "runs/\(id)/run.json")
    let outcome = try here.almanac("runs reproduce latest")
    #expect(outcome.ending == .exited(64))
    #expect(outcome.errors.contains("unknown model \"oracle\""))
  }

  @Test func `Two runs that differ in one thing are told apart by it`() throws {
    try here.importSmallLeague()
    let one = try here.train("--set k_factor=20")["run_id"].text ?? ""
    let other = try here.train("--set k_factor=40")["run_id"].text ?? ""
    let report = try here.json("runs explain \(one) \(other) --json")
    let settings = report["settings"].array ?? []
    #expect(settings.map { $0["name"].text } == ["k_factor", "tournament_k_factor"])
    let losses = ["a", "b"].compactMap { report[$0]["log_loss"].number }
    let effects = settings.compactMap { $0["effect"].number } + [report["interplay"].number ?? .nan]
    #expect(abs(effects.reduce(0, +) - (losses[1] - losses[0])) < 1e-12)
    #expect(try here.succeed("runs explain \(one) \(other)").contains("the settings explain all"))
    #expect(
      try here.succeed("runs explain \(one) \(one)").contains("they differ in nothing"))
    try here.makeDirectory("elsewhere")
    try here.copy(Executable.repository + "/data/sample", to: "elsewhere/sample")
    let elsewhere = try here.succeed("runs explain \(one) \(other) --data-dir elsewhere")
    #expect(elsewhere.contains("nothing was made"))
  }
}
