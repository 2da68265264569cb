import Brackets
import Foundation
import League

/// What References/make.py says of a bracket of 68.
struct ReferenceBracket: Decodable {
  struct MostLikely: Decodable {
    let logProbability: Double
    /// By slot, a place in `seeds`.
    let winners: [String: Int]

    enum CodingKeys: String, CodingKey {
      case winners
      case logProbability = "log_probability"
    }
  }

  let seeds: [String]
  let weights: [Double]
  let slots: [[String]]
  /// By team, then by round from 0.
  let byRound: [[Double]]
  let bestScores: [String: Double]
  let mostLikely: MostLikely

  enum CodingKeys: String, CodingKey {
    case seeds, weights, slots
    case byRound = "by_round"
    case bestScores = "best_scores"
    case mostLikely = "most_likely"
  }

  static func read() throws -> ReferenceBracket {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let file = folder.appending(path: "References/bracket68.json")
    return try JSONDecoder().decode(Self.self, from: Data(contentsOf: file))
  }

  /// - Parameter withSlots: whether it is told of the slots, or has the standard ones.
  func bracket(withSlots: Bool = true) throws -> Bracket {
    try TestBracket.make(seeds, slots: withSlots ? slots : [])
  }

  func probabilities(_ bracket: Bracket) -> WinProbabilities {
    let weights = bracket.entrants.map { self.weights[Int($0.team) - 1] }
    return WinProbabilities(
      count: weights.count,
      WinProbabilities.pairs(count: weights.count).map {
        weights[$0.first] / (weights[$0.first] + weights[$0.second])
      })
  }
}
