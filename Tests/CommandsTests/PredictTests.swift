import Foundation
import TestSupport
import Testing

@Suite(.slow) struct PredictTests {
  private let here: Workspace

  init() throws {
    here = try Workspace()
    try here.importSmallLeague()
  }

  private static let models = [
    "elo", "kalman --set covariance=full", "elo --calibration platt",
    "logistic_regression --features site,elo,form",
    "xgboost --set rounds=5 --features site,elo",
  ]

  /// The recorded tournament, asked about anew: the same text, hence the same bits.
  @Test(arguments: models)
  func `A run's model says again what the run said`(model: String) throws {
    try here.succeed("train --warm-up-from 2012 --start-year 2018 --model " + model)
    try here.succeed("runs export --predictions --out said.csv")
    let said = try rows("said.csv")
    let asked = said.map {
      "\($0["team_a_id"]!),\($0["team_b_id"]!),\($0["season"]!),\($0["day"]!),true"
    }
    try here.write(
      (["team_a,team_b,season,day,is_tournament"] + asked).joined(separator: "\n"),
      to: "games.csv")
    try here.succeed("predict --run latest --input games.csv --out again.csv")
    let again = try rows("again.csv")
    #expect(said.count == 4)
    #expect(again.map { $0["pred_win_prob"] } == said.map { $0["pred_win_prob"] })
  }

  private func rows(_ name: String) throws -> [[String: String]] {
    let lines = try here.text(name).split(separator: "\n")
    let titles = lines[0].split(separator: ",").map(String.init)
    return lines.dropFirst().map { line in
      let cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      return Dictionary(uniqueKeysWithValues: zip(titles, cells))
    }
  }

  @Test func `A matchup is answered from both sides`() throws {
    try here.succeed("train --model elo --quiet")
    func probability(_ options: String) throws -> Double {
      let answer = try here.json("predict --run latest --json --matchup " + options)
      return try #require(answer["forecasts"].array?.first?["pred_win_prob"].number)
    }
    let neutral = try probability("ANT BEE")
    let (named, swapped) = (try probability("ant bee --neutral"), try probability("BEE ANT"))
    #expect(named == neutral)
    #expect(abs(swapped + neutral - 1) < 1e-15)
    let (home, away) = (
      try probability("ANT BEE --home ANT"), try probability("ANT BEE --home bee")
    )
    #expect(away < neutral && neutral < home)
    let text = try here.succeed("predict --run latest --matchup ANT BEE --home ANT")
    #expect(text.contains("at home to") && text.contains("knows the games before season 2018"))
  }

  /// Games without a score: what a run that predicted them said is what its model says later, and once
  /// they are played they are no longer to come.
  @Test func `Games to come are forecast until they are played`() throws {
    let schedule =
      "season,day,team1,team2,score1,score2,site,tournament\n"
      + "2018,70,ANT,BEE,,,N,1\n2018,71,CAT,DOG,,,H,1\n"
    try here.write(schedule, to: "schedule.csv")
    try here.succeed("import csv schedule.csv")
    try here.succeed("train --model kalman")
    let answer = try here.json("predict --run latest --upcoming --json")
    let forecasts = try #require(answer["forecasts"].array)
    #expect(forecasts.map { $0["day"].integer } == [70, 71])
    try here.succeed("runs export --predictions --out said.csv")
    try here.succeed("predict --run latest --upcoming --out upcoming.csv")
    let said = try rows("said.csv").suffix(2).map { $0["pred_win_prob"] }
    let told = try rows("upcoming.csv").map { $0["pred_win_prob"] }
    #expect(told == said)
    try here.write(
      schedule.replacing("BEE,,", with: "BEE,60,50"), to: "schedule.csv")
    try here.succeed("import csv schedule.csv")
    let later = try here.json("predict --run latest --upcoming --json")
    let left = try #require(later["forecasts"].array)
    #expect(left.map { $0["day"].integer } == [71])
    #expect(left[0]["known_before"]["day"].integer == 71)
  }

  @Test func `A submission is filled from two data directories`() throws {
    try here.succeed("import kaggle \(Executable.repository)/data/sample --data-dir sample")
    let one = try here.train()["run_id"].text ?? ""
    let other = try here.train("--data-dir sample")["run_id"].text ?? ""
    try here.write(
      "ID,Pred\n2018_1_2,0.5\n2025_1101_1102,0.5\n2018_3_8,0.5\n", to: "SampleSubmission.csv")
    try here.succeed(
      "predict --run \(one) --data-dir data --run \(other) --data-dir sample "
        + "--kaggle-submission SampleSubmission.csv --clip 0.02 --out submission.csv")
    let lines = try here.text("submission.csv").split(separator: "\n")
    #expect(
      lines.map { $0.split(separator: ",")[0] } == [
        "ID", "2018_1_2", "2025_1101_1102", "2018_3_8",
      ])
    let probabilities = lines.dropFirst().compactMap { Double($0.split(separator: ",")[1]) }
    #expect(probabilities.count == 3)
    #expect(probabilities.allSatisfy { (0.02...0.98).contains($0) && $0 != 0.5 })
  }

  /// Usage errors: 64; bad data: 65; missing input: 66.
  @Test(
    arguments: [
      ("--matchup ANT", 64, "needs a value"), ("", 64, "needs one of"),
      ("--matchup ANT BEE --upcoming", 64, "needs one of"),
      ("--matchup ANT ANT", 64, "are one team"), ("--matchup ANT BOA", 66, "no team \"BOA\""),
      ("--matchup ANT BEE --home CAT", 64, "neither of the two"),
      ("--matchup ANT BEE --home ANT --neutral", 64, "exclude each other"),
      ("--matchup ANT BEE --season 1990", 66, "no games that the model knows"),
      ("--matchup ANT BEE --season 1990 --day 3", 64, "before the first"),
      ("--matchup ANT BEE --day 401", 64, "0 to 400"),
      ("--upcoming --home ANT", 64, "goes with --matchup"),
      ("--upcoming --clip 0.1", 64, "goes with --kaggle-submission"),
      ("--upcoming --run latest", 64, "may be repeated with --kaggle-submission only"),
      ("--input nowhere.csv", 66, "nowhere.csv"), ("--input small.csv", 65, "small.csv"),
      ("--upcoming --out data", 73, "data"), ("--upcoming --out x/", 64, "name of a file"),
      ("--kaggle-submission small.csv", 64, "needs --out"),
      ("--kaggle-submission small.csv --out x.csv", 65, "small.csv:1"),
      ("--kaggle-submission small.csv --out x.csv --clip 0.7", 64, "0.499"),
      ("--kaggle-submission small.csv --out x.csv --run latest", 64, "a --data-dir for each --run"),
      ("--upcoming --data-dir nowhere", 66, "nowhere"),
    ] as [(String, Int32, String)])
  func `What cannot be asked is an error that helps, and writes nothing`(
    options: String, status: Int32, expected: String
  ) throws {
    try here.succeed("train --model elo --quiet")
    let before = here.names(in: ".")
    let outcome = try here.almanac("predict --run latest " + options)
    #expect(outcome.ending == .exited(status), "\(outcome.errors)")
    #expect(outcome.errors.contains(expected), "\(outcome.errors)")
    #expect(outcome.output.isEmpty)
    #expect(here.names(in: ".") == before)
  }

  @Test func `A model whose features are others refuses until it is allowed`() throws {
    try here.succeed("train --model logistic_regression --features site,elo,form --quiet")
    let id = try #require(here.runs.first)
    let path = "runs/\(id)/model/model.json.metadata.json"
    try here.write(
      try here.text(path).replacing("\"form_streak\"", with: "\"form_luck\""), to: path)
    let refused = try here.almanac("predict --run latest --matchup ANT BEE")
    #expect(refused.ending == .exited(65))
    #expect(
      refused.errors.contains("form_luck") && refused.errors.contains("--allow-feature-mismatch"))
    #expect(refused.output.isEmpty)
    let allowed = try here.almanac(
      "predict --run latest --matchup ANT BEE --allow-feature-mismatch")
    #expect(allowed.ending == .exited(0))
    #expect(allowed.errors.contains("warning:") && allowed.errors.contains("form_luck"))
  }

  @Test func `A damaged model is an error, and one without metadata a warning`() throws {
    try here.succeed("train --model elo --quiet")
    let id = try #require(here.runs.first)
    try here.remove("runs/\(id)/model/model.json.metadata.json")
    let bare = try here.almanac("predict --run latest --matchup ANT BEE")
    #expect(bare.ending == .exited(0))
    #expect(bare.errors.contains("no metadata"))
    let path = "runs/\(id)/model/model.json"
    let whole = try here.text(path)
    for (text, expected) in [
      (String(whole.prefix(200)), "not a whole table of ratings"),
      (whole.replacing("\"schema_version\":2", with: "\"schema_version\":9"), "schema_version 9"),
      (whole.replacing("\"team_id\":2", with: "\"team_id\":1"), "stands twice"),
      (whole.replacing("\"games\":", with: "\"games\":-"), "cannot be"), ("", "not a whole"),
    ] {
      try here.write(text, to: path)
      let outcome = try here.almanac("predict --run latest --matchup ANT BEE")
      #expect(outcome.ending == .exited(65), "\(expected)")
      #expect(outcome.errors.contains(expected), "\(outcome.errors)")
      #expect(outcome.errors.contains("digest differs") && outcome.errors.contains(path))
    }
  }

  @Test func `Ratings are the model's, by rank, with their history`() throws {
    try here.succeed("train --model elo --warm-up-from 2012 --quiet")
    let answer = try here.json("ratings --run latest --json")
    let teams = try #require(answer["teams"].array)
    #expect(teams.count == 8)
    let ratings = teams.compactMap { $0["rating"].number }
    #expect(ratings == ratings.sorted(by: >))
    let id = try #require(here.runs.first)
    let saved = try JSON(text: try here.text("runs/\(id)/model/model.json"))
    let best = try #require(saved["teams"].array?.compactMap { $0["rating"].number }.max())
    #expect(ratings.first == best)
    let history = try #require(teams[0]["history"].array)
    #expect(history.last?.number == best)
    let change = try #require(history.dropLast().last?.number)
    let told = try #require(teams[0]["change_since_last_week"].number)
    #expect(abs(told - (best - change)) < 1e-9)
    let text = try here.succeed("ratings --run latest --limit 3")
    #expect(text.contains("3 of 8 teams"))
    let name = try #require(teams[0]["team"].text)
    let seasons = try here.json("ratings --run latest --json --history \(name)")
    #expect(
      seasons["history"].array?.compactMap { $0["season"].integer } == [
        2012, 2013, 2014, 2015, 2017, 2018,
      ])
    #expect(seasons["history"].array?.last?["rating"].number == best)
    let weeks = try here.succeed("ratings --run latest --season 2015 --day 30 --history \(name)")
    #expect(weeks.contains("2015") && !weeks.contains("2014"))
  }
}
