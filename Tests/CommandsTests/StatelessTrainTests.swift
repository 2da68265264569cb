import Columnar
import Foundation
import TestSupport
import Testing

/// `train` with the models that learn from features.
@Suite(.slow) struct StatelessTrainTests {
  private let here: Workspace

  init() throws {
    here = try Workspace()
  }

  /// An interpreter with XGBoost and pyarrow; scripts/test names one.
  private static let python = ProcessInfo.processInfo.environment["ALMANAC_PYTHON"]
  private static let quick =
    "--set rounds=12 --set early_stopping_rounds=0 --set min_child_weight=1"

  private func train(_ options: String) throws -> JSON {
    try here.json("train --json --quiet \(options)")
  }

  @Test(arguments: [
    "logistic_regression", "xgboost --set rounds=10 --set early_stopping_rounds=3",
  ])
  func `The bundled sample is learnt from, and foretold better than by a coin`(
    model: String
  ) throws {
    try here.copySample()
    let record = try train(
      "--model \(model) --start-year 2013 --end-year 2015 --warm-up-from 2012 "
        + "--features site,season_to_date,elo")
    let id = try #require(record["run_id"].text)
    #expect(here.names(in: "runs/\(id)") == ["model", "predictions.parquet", "run.json"])
    #expect(
      here.names(in: "runs/\(id)/model").contains("model.json"))
    try here.expectWhole(id)
    #expect(record["prediction_count"].integer == 3 * 31)
    #expect(
      record["features"].array?.map(\.text) == [
        "site", "season_games", "season_win_share", "season_margin", "season_points_for",
        "season_points_against", "elo",
      ])
    let blocks = try #require(record["feature_blocks"].array)
    #expect(blocks.map { $0["name"].text } == ["site", "season_to_date", "elo"])
    #expect(blocks[2]["parameters"]["k_factor"].number != nil)
    #expect(record["environment"]["xgboost"].isNull == !model.hasPrefix("xgboost"))
    // A coin's is ln 2.
    let loss = try #require(record["metrics"]["pooled"]["log_loss"].number)
    #expect(loss < 0.69)
  }

  @Test(arguments: ["logistic_regression", "xgboost --set rounds=5"])
  func `The number of threads changes no bit`(model: String) throws {
    try here.importSmallLeague()
    let runs = try [1, 2, 5].map { try train("--model \(model) --threads \($0)") }
    let digests = runs.map { $0["predictions_digest"].text }
    #expect(digests[0] != nil && Set(digests).count == 1)
    let models = try runs.map { try here.data("runs/\($0["run_id"].text ?? "")/model/model.json") }
    #expect(Set(models).count == 1)
  }

  @Test(arguments: ["logistic_regression", "xgboost --set rounds=5"])
  func `Without earlier games a season cannot be learnt for, and the remedy is named`(
    model: String
  ) throws {
    try here.importSmallLeague()
    let outcome = try here.almanac(
      "train --model \(model) --predict all --start-year 2012 --end-year 2015")
    #expect(outcome.ending == .exited(66))
    #expect(
      outcome.errors == "almanac: error: season 2012: no earlier games to learn from; walk some "
        + "seasons before it with --warm-up-from\n")
    #expect(here.runs == [])
  }

  @Test func `What a model cannot be told is said before any work`() throws {
    try here.importSmallLeague()
    let outcome = try here.almanac("train --model xgboost --set rounds=0")
    #expect(outcome.ending == .exited(64))
    #expect(
      outcome.errors
        == "almanac: error: rounds: found \"0\"; expected a number from 1 to 100000\n")
  }

  /// A run until 2017 saves a model of 2015 and 2017; a run of 2018 predicts its games before the
  /// tournament by a model of the same rows. So the saved model, asked by another program about the
  /// exported rows of 2018, is to say what that run recorded.
  @Test(
    .enabled(if: python != nil, "ALMANAC_PYTHON names no interpreter with XGBoost and pyarrow"))
  func `XGBoost in Python says of exported rows what the next run recorded`() throws {
    try here.importSmallLeague()
    let model = "--model xgboost \(Self.quick) --features site,season_to_date,kalman"
    let saved = try train("\(model) --start-year 2015 --end-year 2017")
    let next = try train("\(model) --start-year 2018 --warm-up-from 2015 --predict all")
    let recorded = try recordedBeforeTournament(next)
    try here.succeed(
      "features export -o rows.parquet --features site,season_to_date,kalman --start-year 2018 "
        + "--warm-up-from 2015")
    let script = """
      import sys, numpy, pyarrow.parquet, xgboost
      model, rows = sys.argv[1:]
      booster = xgboost.Booster(model_file=model)
      table = pyarrow.parquet.read_table(rows)
      names = booster.feature_names
      columns = [name for name in table.column_names[7:] if not name.endswith("_known")]
      assert columns == names, columns
      x = numpy.column_stack([table[n].to_numpy().astype(numpy.float32) for n in names])
      ask = lambda x: booster.predict(xgboost.DMatrix(x, feature_names=names)).astype(float)
      for name, p in zip(table["game_id"].to_pylist(), (ask(x) + 1 - ask(-x)) / 2):
          print(name, p)
      """
    let id = try #require(saved["run_id"].text)
    let (status, output) = try run(
      try #require(Self.python),
      ["-c", script, here.path("runs/\(id)/model/model.json"), here.path("rows.parquet")])
    #expect(status == 0, "\(output)")
    try expectSame(output, recorded)
  }

  /// The same of the logistic regression, whose model.json is coefficients: log-odds are their sum.
  @Test func `The saved coefficients say of exported rows what the next run recorded`() throws {
    try here.importSmallLeague()
    let model = "--model logistic_regression --features site,season_to_date,kalman"
    let saved = try train("\(model) --start-year 2015 --end-year 2017")
    let next = try train("\(model) --start-year 2018 --warm-up-from 2015 --predict all")
    try here.succeed(
      "features export -o rows.parquet --features site,season_to_date,kalman --start-year 2018 "
        + "--warm-up-from 2015")
    let id = try #require(saved["run_id"].text)
    let terms = try #require(
      try JSON(text: here.text("runs/\(id)/model/model.json"))["terms"].array)
    let file = try ParquetFile(path: here.path("rows.parquet"))
    var logOdds = [Double](repeating: 0, count: file.rowCount)
    for term in terms {
      let name = try #require(term["feature"].text)
      let coefficient = try #require(term["coefficient"].number)
      if name.hasSuffix("_known") {
        // Where no row has such a value, there is no column.
        guard file.columns.contains(where: { $0.name == name }) else { continue }
        let values = try file.int8(name).values
        for row in logOdds.indices { logOdds[row] += coefficient * Double(values[row]) }
        continue
      }
      let column = try file.double(name)
      for row in logOdds.indices where column.validity?[row] != false {
        logOdds[row] += coefficient * column.values[row]
      }
    }
    let answers = try zip(file.string("game_id").values, logOdds).map {
      "\($0) \(1 / (1 + exp(-$1)))"
    }
    try expectSame(answers.joined(separator: "\n"), try recordedBeforeTournament(next))
  }

  /// By game, of the season's first days.
  private func recordedBeforeTournament(_ record: JSON) throws -> [String: Double] {
    let id = try #require(record["run_id"].text)
    let file = try ParquetFile(path: here.path("runs/\(id)/predictions.parquet"))
    let rows = zip(
      try file.int64("day").values,
      zip(try file.string("game_id").values, try file.double("pred_win_prob").values))
    return Dictionary(uniqueKeysWithValues: rows.filter { $0.0 < 60 }.map(\.1))
  }

  /// - Parameter output: lines of a game and its probability.
  private func expectSame(_ output: String, _ recorded: [String: Double]) throws {
    var answers: [String: Double] = [:]
    for line in output.split(separator: "\n") {
      let words = line.split(separator: " ")
      try #require(words.count == 2, "\(line)")
      answers[String(words[0])] = Double(words[1])
    }
    #expect(!recorded.isEmpty && Set(recorded.values).count > 10)
    for (game, probability) in recorded {
      // Leaves are float32, and both add them up.
      #expect(abs((answers[game] ?? .nan) - probability) < 1e-6, "\(game)")
    }
  }
}
