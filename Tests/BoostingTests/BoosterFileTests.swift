import Boosting
import Foundation
import TestSupport
import Testing

@Suite struct BoosterFileTests {
  /// An interpreter with XGBoost; scripts/test names one.
  private static let python = ProcessInfo.processInfo.environment["ALMANAC_PYTHON"]

  @Test(arguments: BoosterFormat.allCases)
  func `a loaded booster is the one that was saved`(format: BoosterFormat) throws {
    let booster = try trained(["subsample": "0.8", "base_score": "0.3"])
    let bytes = try booster.bytes(format)
    let loaded = try Booster(bytes: bytes, threadCount: 2)
    let rows = try MadeRows(count: 300, seed: 7).features
    #expect(try loaded.predict(rows) == booster.predict(rows))
    #expect(loaded.featureNames == MadeRows.names)
    #expect(try loaded.featureGains() == booster.featureGains())
    #expect(try loaded.bytes(format) == bytes)
  }

  @Test(arguments: BoosterFormat.allCases)
  func `names come back whatever is in them`(format: BoosterFormat) throws {
    let names = ["a \"quoted\" \\ name", "Größe/Δ", "日本 🏀"]
    let rows = try FeatureMatrix(featureNames: names, rowMajor: [1, 2, 3, 4, 5, 6])
    let booster = try Booster.train(
      on: LabelledMatrix(features: rows, labels: [0, 1]), parameters: BoosterParameters(), rounds: 1
    ).booster
    #expect(try Booster(bytes: booster.bytes(format)).featureNames == names)
  }

  @Test(
    .slow,
    .slow,
    .enabled(if: python != nil, "ALMANAC_PYTHON names no interpreter with XGBoost"),
    arguments: BoosterFormat.allCases)
  func `XGBoost in Python predicts the same from it`(format: BoosterFormat) throws {
    let directory = TemporaryDirectory()
    let made = MadeRows(count: 300, seed: 8)
    let training = try Booster.train(
      on: MadeRows(count: 500, seed: 1).labelled, validatedOn: made.labelled,
      parameters: BoosterParameters(), rounds: 100, patience: 5)
    try directory.write(
      training.booster.bytes(format), to: format == .json ? "model.json" : "model.ubj")
    let rows = try made.features
    try directory.write(
      rows.values.withUnsafeBytes { Array($0) }, to: "rows.float32")
    let script = """
      import sys, numpy, xgboost
      model, rows = sys.argv[1:]
      booster = xgboost.Booster(model_file=model)
      rows = numpy.fromfile(rows, numpy.float32).reshape(-1, booster.num_features())
      names = booster.feature_names
      for value in booster.predict(xgboost.DMatrix(rows, feature_names=names)):
          print(float(value))
      print(booster.num_boosted_rounds(), *names)
      """
    let (status, output) = try run(
      try #require(Self.python),
      [
        "-c", script, directory.file(format == .json ? "model.json" : "model.ubj"),
        directory.file("rows.float32"),
      ])
    #expect(status == 0, "\(output)")
    let lines = output.split(separator: "\n")
    #expect(lines.last == "\(training.bestRound) signal noise gap")
    let theirs = lines.dropLast().map { Double($0) ?? .nan }
    let ours = try training.booster.predict(rows)
    #expect(theirs.count == ours.count)
    // Both add float32 leaves, perhaps in another order.
    #expect(zip(theirs, ours).allSatisfy { abs($0 - $1) < 1e-6 })
  }
}
