import Boosting
import Foundation
import TestSupport

/// Rows with a pattern in them, the same on every run.
struct MadeRows {
  static let names = ["signal", "noise", "gap"]
  var columns: [[Double]] = [[], [], []]
  var labels: [Float] = []

  /// The label leans on the sign of `signal`; and where `gap` is missing, a fifth of the rows, it is 1.
  init(count: Int, seed: UInt64, noise: Double = 0.2) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<count {
      let signal = generator.uniform() * 2 - 1
      let isMissing = generator.uniform() < 0.2
      let isFlipped = generator.uniform() < noise
      columns[0].append(signal)
      columns[1].append(generator.uniform())
      columns[2].append(isMissing ? .nan : generator.uniform())
      labels.append(isMissing || (signal > 0) != isFlipped ? 1 : 0)
    }
  }

  var features: FeatureMatrix {
    get throws { try FeatureMatrix(featureNames: Self.names, columns: columns) }
  }

  var labelled: LabelledMatrix {
    get throws { try LabelledMatrix(features: features, labels: labels) }
  }
}

/// A small booster, its parameters those given.
func trained(_ parameters: [String: String] = [:], rounds: Int = 10) throws -> Booster {
  try Booster.train(
    on: MadeRows(count: 500, seed: 1).labelled, parameters: BoosterParameters(parameters),
    rounds: rounds
  ).booster
}

/// The mean log loss in nats, from the definition.
func logLoss(_ probabilities: [Double], _ labels: [Float]) -> Double {
  let losses = zip(probabilities, labels).map { probability, label in
    label == 1 ? -log(probability) : -log(1 - probability)
  }
  return losses.reduce(0, +) / Double(losses.count)
}
