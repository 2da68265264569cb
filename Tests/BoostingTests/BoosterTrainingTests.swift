import Boosting
import Foundation
import TestSupport
import Testing

@Suite(.slow) struct BoosterTrainingTests {
  @Test(arguments: ["hist", "approx", "exact"])
  func `learns a pattern, and which feature holds it`(method: String) throws {
    let booster = try trained(["tree_method": method], rounds: 20)
    let fresh = MadeRows(count: 500, seed: 2)
    // A fifth of four fifths is flipped, so that the truth itself scores 0.40.
    #expect(logLoss(try booster.predict(fresh.features), fresh.labels) < 0.5)
    let gains = try booster.featureGains()
    #expect(gains.map(\.featureName) == MadeRows.names)
    #expect(gains[0].gain > gains[1].gain && gains[2].gain > gains[1].gain)
  }

  @Test func `splits on whether a value is missing`() throws {
    let missing = (0..<200).map { $0.isMultiple(of: 2) }
    let rows = try FeatureMatrix(
      featureNames: ["gap"], columns: [missing.map { $0 ? Double.nan : 3 }])
    let booster = try Booster.train(
      on: LabelledMatrix(features: rows, labels: missing.map { $0 ? 1 : 0 }),
      parameters: BoosterParameters(), rounds: 20
    ).booster
    let probabilities = try booster.predict(
      FeatureMatrix(featureNames: ["gap"], rowMajor: [.nan, 3]))
    #expect(probabilities[0] > 0.9 && probabilities[1] < 0.1)
  }

  @Test func `weights count`() throws {
    let rows = try FeatureMatrix(featureNames: ["only"], rowMajor: [0, 0])
    let data = try LabelledMatrix(features: rows, labels: [0, 1], weights: [1, 3])
    let parameters = try BoosterParameters(["min_child_weight": "0", "lambda": "0"])
    let booster = try Booster.train(on: data, parameters: parameters, rounds: 100).booster
    // The leaf that fits both best says 3 / 4, to the float32 that it is held in.
    #expect(abs(try booster.predict(rows)[0] - 0.75) < 1e-6)
  }

  @Test func `stops early at the round of the lowest log loss`() throws {
    let data = try MadeRows(count: 300, seed: 3, noise: 0.3).labelled
    let validation = MadeRows(count: 300, seed: 4, noise: 0.3)
    let parameters = try BoosterParameters(["max_depth": "4"])
    let stopped = try Booster.train(
      on: data, validatedOn: validation.labelled, parameters: parameters, rounds: 100, patience: 10)
    let losses = try (1...stopped.validationLogLosses.count).map { rounds in
      let booster = try Booster.train(on: data, parameters: parameters, rounds: rounds).booster
      return logLoss(try booster.predict(validation.features), validation.labels)
    }
    let best = try #require(losses.indices.min { losses[$0] < losses[$1] }) + 1
    #expect(stopped.bestRound == best)
    #expect(losses.count == best + 10 && losses.count < 100)
    for (told, own) in zip(stopped.validationLogLosses, losses) {
      // XGBoost sums losses of float32 precision.
      #expect(abs(told - own) < 1e-6)
    }
    let whole = try Booster.train(on: data, parameters: parameters, rounds: best).booster
    for format in BoosterFormat.allCases {
      #expect(try stopped.booster.bytes(format) == whole.bytes(format))
    }
    let loaded = try Booster(bytes: stopped.booster.bytes(.json))
    #expect(logLoss(try loaded.predict(validation.features), validation.labels) == losses[best - 1])
  }

  @Test func `keeps every round where nothing asks for patience`() throws {
    let data = try MadeRows(count: 200, seed: 5).labelled
    var heard: [TrainingRound] = []
    let training = try Booster.train(
      on: data, validatedOn: data, parameters: BoosterParameters(), rounds: 7
    ) { heard.append($0) }
    #expect(training.bestRound == 7)
    #expect(heard.map(\.number) == Array(1...7) && heard.allSatisfy { $0.maximum == 7 })
    #expect(heard.map(\.validationLogLoss) == training.validationLogLosses)
    #expect(training.libraryDuration > .zero)
  }

  @Test func `ends with what its progress throws`() throws {
    struct Stop: Error {}
    let data = try MadeRows(count: 200, seed: 5).labelled
    var rounds = 0
    #expect(throws: Stop.self) {
      try Booster.train(on: data, parameters: BoosterParameters(), rounds: 100) {
        rounds = $0.number
        if rounds == 3 { throw Stop() }
      }
    }
    #expect(rounds == 3)
  }

  @Test(arguments: [1, 2])
  func `two trainings give the same bytes`(threads: Int) throws {
    let parameters = [
      "nthread": "\(threads)", "subsample": "0.7", "colsample_bytree": "0.7", "seed": "9",
    ]
    let first = try trained(parameters).bytes(.json)
    #expect(try trained(parameters).bytes(.json) == first)
    #expect(try trained(parameters.merging(["seed": "10"]) { $1 }).bytes(.json) != first)
  }

  @Test func `the version of the library is told`() {
    #expect(xgboostVersion?.split(separator: ".").compactMap { Int($0) }.count == 3)
  }

  @Test func `may train and predict on many threads at once`() async throws {
    let booster = try trained()
    let rows = try MadeRows(count: 100, seed: 6).features
    let (bytes, probabilities) = (try booster.bytes(.ubjson), try booster.predict(rows))
    try await withThrowingTaskGroup { group in
      for _ in 0..<8 {
        group.addTask {
          let again = try trained().bytes(.ubjson)
          let all = try (0..<20).map { _ in try booster.predict(rows) }
          return again == bytes && all.allSatisfy { $0 == probabilities }
        }
      }
      for try await isSame in group { #expect(isSame) }
    }
  }
}
