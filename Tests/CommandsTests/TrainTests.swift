import Columnar
import Foundation
import TestSupport
import Testing

@Suite struct TrainTests {
  private let here: Workspace

  init() throws {
    here = try Workspace()
  }

  @Test(.slow) func `With nothing imported it walks the bundled sample, and says so in one line`()
    throws
  {
    try here.copySample()
    let outcome = try here.almanac("train --model elo")
    #expect(outcome.ending == .exited(0))
    #expect(
      outcome.errors
        == "almanac: nothing imported into data yet; using the made-up league in data/sample\n")
    let lines = outcome.output.split(separator: "\n").map(String.init)
    let id = try #require(here.runs.first)
    #expect(lines.contains("run           \(id)"))
    #expect(lines.contains("seasons       2015 to 2025 (11); nothing to predict in 2020"))
    #expect(lines.contains("predictions   310 tournament games"))
    #expect(lines.contains("saved in      runs/\(id)"))
    #expect(lines.count { $0.hasPrefix("     20") } == 10, "2020 has no tournament to be scored on")
    #expect(here.runs == [id])
    #expect(here.names(in: "runs/\(id)") == ["model", "predictions.parquet", "run.json"])
    try here.expectWhole(id)
  }

  @Test func `The record holds everything that its readers are promised`() throws {
    try here.importSmallLeague()
    let record = try here.train("--name trial --tag a --tag b --seed 7")
    #expect(record["schema_version"].integer == 1)
    #expect(record["status"].text == "completed")
    #expect(record["model_type"].text == "elo")
    #expect(record["seed"].integer == 7)
    #expect(record["name"].text == "trial")
    #expect(record["tags"].array?.map(\.text) == ["a", "b"])
    #expect(record["start_year"].integer == 2015)
    #expect(record["end_year"].integer == 2018)
    #expect(record["warm_up_from"].isNull)
    #expect(record["notes"].isNull)
    #expect(record["prediction_count"].integer == SmallLeague.predictionsSince2015)
    #expect(record["games_learnt"].integer == SmallLeague.gamesSince2015)
    #expect(record["metrics"]["pooled"]["games"].integer == SmallLeague.predictionsSince2015)
    #expect(record["metrics"]["seasons"].keys == ["2015", "2017", "2018"])
    #expect(record["predictions_digest"].text?.count == 64)
    let keys = ["almanac", "arrow", "cpu", "os", "swift", "threads", "xgboost"]
    #expect(record["environment"].keys == keys)
    #expect(record["timings"].keys == ["library_seconds", "read_seconds", "walk_seconds"])
    let shown = try here.json("data show --json")
    #expect(record["dataset"]["fingerprint"].text == shown["fingerprint"].text)
  }

  @Test func `The timestamp is now, in UTC, wherever the clock on the wall is`() throws {
    try here.importSmallLeague()
    let outcome = try here.almanac(
      "train --model elo --json", environment: ["TZ": "Pacific/Kiritimati"])
    let text = try #require(try JSON(text: outcome.output)["timestamp"].text)
    let strategy = Date.ISO8601FormatStyle(includingFractionalSeconds: true)
    let time = try strategy.parse(text)
    #expect(text.hasSuffix("Z"))
    // Far less than the 14 hours of that zone; far more than a training takes.
    #expect(abs(time.timeIntervalSinceNow) < 3600)
  }

  @Test func `Predictions have the promised columns, in order, one row a predicted game`() throws {
    try here.importSmallLeague()
    let id = try #require(try here.train()["run_id"].text)
    let file = try ParquetFile(path: here.path("runs/\(id)/predictions.parquet"))
    #expect(
      file.columns.map(\.name) == [
        "run_id", "game_id", "season", "team_a_id", "team_b_id", "pred_win_prob", "day",
        "team_a_won",
      ])
    #expect(
      file.columns.map(\.type) == [
        .string, .string, .int64, .int64, .int64, .double, .int64, .double,
      ])
    #expect(file.rowCount == SmallLeague.predictionsSince2015)
    let probabilities = try file.double("pred_win_prob").values
    #expect(probabilities.allSatisfy { $0 > 0 && $0 < 1 })
    let (first, second) = (try file.int64("team_a_id").values, try file.int64("team_b_id").values)
    #expect(zip(first, second).allSatisfy { $0 < $1 })
    let ids = zip(zip(try file.int64("season").values, try file.int64("day").values), 0...).map {
      "\($0.0)_\($0.1)_\(first[$1])_\(second[$1])"
    }
    #expect(try file.string("game_id").values == ids)
  }

  @Test func `--predict all predicts every game of the seasons`() throws {
    try here.importSmallLeague()
    let all = try here.train("--predict all")
    #expect(all["predict"].text == "all")
    #expect(all["prediction_count"].integer == SmallLeague.gamesSince2015)
    #expect(all["games_learnt"].integer == SmallLeague.gamesSince2015)
    try here.expectWhole(try #require(all["run_id"].text))
    let tournament = try here.train("--predict tournament")
    #expect(tournament["predictions_digest"].text == (try here.train())["predictions_digest"].text)
    #expect(tournament["predictions_digest"].text != all["predictions_digest"].text)
  }

  @Test func `A warm-up teaches the model and is not predicted`() throws {
    try here.importSmallLeague()
    let cold = try here.train()
    let warm = try here.train("--warm-up-from 2012")
    #expect(warm["warm_up_from"].integer == 2012)
    #expect(warm["games_learnt"].integer == SmallLeague.games)
    #expect(warm["prediction_count"].integer == cold["prediction_count"].integer)
    #expect(warm["metrics"]["seasons"].keys == ["2015", "2017", "2018"])
    #expect(warm["predictions_digest"].text != cold["predictions_digest"].text)
  }

  @Test func `Seasons after the last year asked for change nothing`() throws {
    try here.importSmallLeague()
    let short = try here.train("--end-year 2015")
    #expect(short["prediction_count"].integer == SmallLeague.tournamentGames)
    let long = try here.train("--end-year 2018")
    #expect(
      short["metrics"]["seasons"]["2015"]["log_loss"].number
        == long["metrics"]["seasons"]["2015"]["log_loss"].number)
  }

  @Test(.slow) func `--preset gives way to --config, and --config to --set`() throws {
    try here.importSmallLeague()
    try here.write("{\"k_factor\": 31, \"home_advantage\": 51}", to: "elo.json")
    func hyperparameters(_ options: String) throws -> [Double?] {
      let values = try here.train(options)["hyperparameters"]
      return ["mean_rating", "home_advantage", "k_factor"].map { values[$0].number }
    }
    let preset = "--preset fivethirtyeight-nfl"
    #expect(try hyperparameters(preset) == [1505, 65, 20])
    #expect(try hyperparameters("\(preset) --config elo.json") == [1505, 51, 31])
    #expect(try hyperparameters("--set k_factor=7 \(preset) --config elo.json") == [1505, 51, 7])
    #expect(try hyperparameters("\(preset) --set k_factor=7 --set k_factor=8") == [1505, 65, 8])
    #expect(try hyperparameters("-s k_factor=7 --config elo.json")[2] == 7)
  }

  @Test func `The tournament's K is the K unless it is set`() throws {
    try here.importSmallLeague()
    let same = try here.train("--set k_factor=7")["hyperparameters"]
    #expect(same["tournament_k_factor"].number == 7)
    let own = try here.train("--set k_factor=7 --set tournament_k_factor=0")["hyperparameters"]
    #expect(own["tournament_k_factor"].number == 0)
  }

  @Test(
    .slow,
    arguments: [
      ("fivethirtyeight-nfl", 20, 65, 2.0 / 3, "fivethirtyeight_nfl"),
      ("fivethirtyeight-nba", 20, 100, 0.75, "fivethirtyeight_nba"),
      ("fivethirtyeight-mlb", 4, 24, 2.0 / 3, "none"),
    ])
  func `A preset is what was published`(
    name: String, kFactor: Double, homeAdvantage: Double, carryover: Double, margin: String
  ) throws {
    try here.importSmallLeague()
    let values = try here.train("--preset \(name)")["hyperparameters"]
    #expect(values["k_factor"].number == kFactor)
    #expect(values["home_advantage"].number == homeAdvantage)
    #expect(values["carryover"].number == carryover)
    #expect(values["margin"].text == margin)
  }

  @Test func `The ncaa preset is the defaults, all spelled out in the record`() throws {
    try here.importSmallLeague()
    let (preset, plain) = (try here.train("--preset ncaa"), try here.train())
    #expect(preset["predictions_digest"].text == plain["predictions_digest"].text)
    let names = UsageErrorTests.hyperparameters.split(separator: ", ").map(String.init).sorted()
    #expect(plain["hyperparameters"].keys == names)
  }

  @Test func `Ratings from files are part of the record`() throws {
    try here.importSmallLeague()
    try here.write("team,rating\nANT,1700\nHEN,1300\n", to: "settings/start.csv")
    try here.write("{\"initial_ratings\": \"start.csv\"}", to: "settings/elo.json")
    let record = try here.train("--config settings/elo.json")
    let ratings = try #require(record["hyperparameters"]["initial_ratings"].array)
    #expect(ratings.map { $0["team"].text } == ["ANT", "HEN"])
    #expect(ratings.map { $0["rating"].number } == [1700, 1300])
    #expect(record["predictions_digest"].text != (try here.train())["predictions_digest"].text)
  }

  @Test func `Games without scores are predicted, not learnt, and not scored`() throws {
    try here.importSmallLeague()
    try here.write(
      "season,day,team1,team2,tournament\n2018,61,ANT,BEE,1\n2018,61,CAT,DOG,1\n", to: "next.csv")
    try here.succeed("import csv next.csv")
    let output = try here.succeed("train --model elo")
    #expect(output.contains("predictions   14 tournament games, 2 not played yet\n"))
    let record = try here.record(here.runs[0])
    #expect(record["prediction_count"].integer == SmallLeague.predictionsSince2015 + 2)
    #expect(record["games_learnt"].integer == SmallLeague.gamesSince2015)
    #expect(record["metrics"]["pooled"]["games"].integer == SmallLeague.predictionsSince2015)
  }

  @Test(.slow, arguments: ["archive/elo/runs", "archive///", "./archive/"])
  func `The runs folder is made where it is asked for`(folder: String) throws {
    try here.importSmallLeague()
    let output = try here.succeed("train --model elo --runs-dir \(folder)")
    let place = try #require(output.firstMatch(of: /saved in      (\S+)\n/)?.1)
    #expect(here.exists("\(place)/run.json"))
    #expect(!place.contains("//"))
    #expect(here.runs == [])
    let listed = try here.json("runs list --json --runs-dir \(folder)")
    #expect(listed.array?.count == 1)
  }
}
