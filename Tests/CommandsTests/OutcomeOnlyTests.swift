import TestSupport
import Testing

/// A league of which only the outcomes are known, or of some games.
@Suite(.slow) struct OutcomeOnlyTests {
  private let here: Workspace

  init() throws {
    here = try Workspace()
  }

  private static let teams = ["A", "B", "C", "D"]

  /// Two seasons, each team against each, the earlier in the alphabet wins.
  private static func rows(_ columns: String, _ result: String) -> String {
    var rows = ["season,date,team1,team2,\(columns),neutral"]
    for season in 2019...2020 {
      var day = 1
      for (place, one) in teams.enumerated() {
        for other in teams[(place + 1)...] {
          rows.append("\(season),\(season)-03-0\(day),\(one),\(other),\(result),0")
          day += 1
        }
      }
    }
    return rows.joined(separator: "\n") + "\n"
  }

  private static let scores = rows("score1,score2", "80,70")
  private static let outcomes = rows("Res", "H")

  private func importOutcomes() throws {
    try here.write(Self.outcomes + "2020,2020-04-01,A,D,,0\n", to: "outcomes.csv")
    try here.succeed("import csv outcomes.csv --map outcome=Res")
  }

  @Test(arguments: [
    "elo --set margin=none", "logistic_regression --features site,colley",
    "xgboost --set rounds=3 --features pagerank,site",
    "logistic_regression --features elo --set-feature elo.margin=none",
  ])
  func `what needs no scores learns, and is asked, rated and issued`(model: String) throws {
    try importOutcomes()
    try here.succeed(
      "train --predict all --warm-up-from 2019 --start-year 2020 --quiet --model \(model)")
    let text = try here.succeed("predict --run latest --matchup A D --home A")
    #expect(text.contains("at home to"))
    #expect(try here.json("predict --run latest --upcoming --json")["forecasts"].array?.count == 1)
    #expect(try here.json("ratings --run latest --json")["teams"].array?.count == 4)
    try here.succeed("forecasts issue --run latest --ledger l.sqlite")
    try here.succeed("runs reproduce latest")
    // No points are told that nobody scored.
    try here.succeed("report --run latest --out page.html")
    #expect(!(try here.text("page.html").contains("1–0")))
  }

  @Test(arguments: [
    (
      "train --predict all --model kalman",
      "kalman learns from scores; \"--model elo --set margin=none\""
    ),
    ("train --predict all --model elo --set margin=power", "elo learns from scores"),
    ("train --predict all --model logistic_regression", "features learn from scores: "),
    (
      "train --predict all --model xgboost --features site,form", "features learn from scores: form"
    ),
    ("features export --out x.parquet", "--features site,seed,colley,pagerank names those"),
  ])
  func `what needs scores says so, and leaves nothing`(line: String, expected: String) throws {
    try importOutcomes()
    let years = line.hasPrefix("train") ? " --warm-up-from 2019 --start-year 2020" : ""
    let outcome = try here.almanac(line + years)
    #expect(outcome.ending == .exited(65), "\(outcome.errors)")
    #expect(
      outcome.errors.contains("season 2019: some games have an outcome and no scores, and"),
      "\(outcome.errors)")
    #expect(outcome.errors.contains(expected), "\(outcome.errors)")
    #expect(!here.exists("x.parquet") && here.runs.isEmpty)
    try here.succeed("features export --features site,seed,colley,pagerank --out x.parquet")
    let stats = try here.succeed("data stats")
    #expect(stats.contains("No game has scores"))
  }

  /// Games with an outcome alone come after a model was trained on scores.
  @Test func `a model that learnt from scores is not taught outcomes as if they were scores`()
    throws
  {
    try here.write(Self.scores, to: "scores.csv")
    try here.succeed("import csv scores.csv")
    try here.succeed(
      "train --predict all --warm-up-from 2019 --start-year 2020 --quiet --model kalman")
    try here.write(
      "season,date,team1,team2,Res,neutral\n2020,2020-04-01,A,D,A,0\n2020,2020-04-08,A,D,,0\n",
      to: "late.csv")
    try here.succeed("import csv late.csv --map outcome=Res")
    for line in [
      "predict --run latest --matchup A D", "predict --run latest --upcoming",
      "ratings --run latest", "forecasts issue --run latest --ledger l.sqlite",
    ] {
      let outcome = try here.almanac(line)
      #expect(outcome.ending == .exited(65), "\(line)")
      #expect(
        outcome.errors.contains("no scores, and kalman learns from scores"),
        "\(line): \(outcome.errors)")
    }
  }
}
