import Foundation
import TestSupport
import Testing

/// Made-up forecasts and what scikit-learn says of them; `References/make.py` makes the same ones.
struct ReferenceCase: Codable, Sendable, CustomTestStringConvertible {
  enum Kind: String, Codable {
    case plain, extreme, repeated, borders, sharp
    case besideBorders = "beside_borders"
  }

  let kind: Kind
  let seed: UInt64
  let ties: Bool
  /// By the name of the metric.
  let scores: [String: Double]

  var testDescription: String { "\(kind.rawValue), seed \(seed)\(ties ? ", with ties" : "")" }

  static let all: [ReferenceCase] = file.cases

  private struct File: Decodable {
    let count: Int
    let cases: [ReferenceCase]
  }

  private static let file: File = {
    let path = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../References/scikit_learn.json")
    guard let data = try? Data(contentsOf: path),
      let file = try? JSONDecoder().decode(File.self, from: data)
    else { fatalError("\(path.path()): cannot be read; run make.py beside it") }
    return file
  }()

  var forecasts: (probabilities: [Double], outcomes: [Double]) {
    var random = SeededGenerator(seed: seed)
    var probabilities: [Double] = []
    var outcomes: [Double] = []
    for _ in 0..<Self.file.count {
      let probability = probability(&random)
      let isWon = random.uniform() < probability
      let isTie = random.next() % 8 == 0
      let isCertain = probability == 0 || probability == 1
      let isUpset = random.next() % 16 == 0 && !isCertain
      probabilities.append(probability)
      outcomes.append(ties && isTie && !isCertain ? 0.5 : isWon != isUpset ? 1 : 0)
    }
    return (probabilities, outcomes)
  }

  private func probability(_ random: inout SeededGenerator) -> Double {
    switch kind {
    case .plain:
      return random.uniform()
    case .extreme:
      let powers = [
        1e-1, 1e-2, 1e-3, 1e-4, 1e-5, 1e-6, 1e-7, 1e-8, 1e-9, 1e-10, 1e-11, 1e-12, 1e-13, 1e-14,
      ]
      let small = powers[Int(random.next() % 14)]
      return random.next() % 2 == 0 ? small : 1 - small
    case .repeated:
      return Double(random.next() % 8) / 8 + 1 / 16
    case .borders:
      return Double(random.next() % 11) / 10
    case .besideBorders:
      let border = Double(random.next() % 9 + 1) / 10
      return random.next() % 2 == 0 ? border.nextDown : border.nextUp
    case .sharp:
      let near = random.uniform() / 64
      return random.next() % 2 == 0 ? near : 1 - near
    }
  }
}
