import Foundation
import TestSupport
import Testing

@testable import Models

/// Made-up games and scikit-learn's coefficients; `References/make.py` makes the same ones.
struct LogisticCase: Decodable, Sendable, CustomTestStringConvertible {
  enum Kind: String, Decodable {
    case independent, correlated, collinear, units
  }

  let kind: Kind
  let seed: UInt64
  let l2: Double
  let weights: Bool
  let ties: Bool
  let coefficients: [Double]
  /// Those with features divided by their root mean squares, in the features' units.
  let scaledCoefficients: [Double]

  var testDescription: String {
    "\(kind.rawValue), l2 \(l2)\(weights ? ", weighted" : "")\(ties ? ", with ties" : "")"
  }

  static let all: [LogisticCase] = file.cases

  private struct File: Decodable {
    let count: Int
    let cases: [LogisticCase]
  }

  private static let file: File = {
    let path = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../References/logistic.json")
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    guard let data = try? Data(contentsOf: path),
      let file = try? decoder.decode(File.self, from: data)
    else { fatalError("\(path.path()): cannot be read; run make.py beside it") }
    return file
  }()

  var sample: LogisticSample {
    var random = SeededGenerator(seed: seed)
    var features = [[Double]](repeating: [], count: 6)
    var outcomes: [Double] = []
    var weights: [Double] = []
    for _ in 0..<Self.file.count {
      let row = row(&random)
      let noise = 2 * random.uniform() - 1
      let isTie = random.next() % 8 == 0
      let weight = 2 * random.uniform()
      for (index, value) in row.enumerated() { features[index].append(value) }
      outcomes.append(ties && isTie ? 0.5 : row[0] - row[3] / 2 + noise > 0 ? 1 : 0)
      weights.append(self.weights ? weight : 1)
    }
    return LogisticSample(features: features, outcomes: outcomes, weights: weights)
  }

  private func row(_ random: inout SeededGenerator) -> [Double] {
    let own = (0..<6).map { _ in 2 * random.uniform() - 1 }
    let common = 2 * random.uniform() - 1
    return switch kind {
    case .independent: own
    case .correlated: own.map { common + $0 / 16 }
    case .collinear: [own[0], own[1], own[0] + own[1], own[3], own[4], 0]
    case .units: zip(own, [1e-2, 1e-1, 1, 1e1, 1e2, 1e3]).map { $0 * $1 }
    }
  }
}
