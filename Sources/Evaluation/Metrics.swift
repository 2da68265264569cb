/// Every score of some predictions, undefined ones nil.
public struct Metrics: Sendable, Equatable {
  /// Predictions whose game has been played; the scores are over these.
  public var games: Int
  public var scores: [Metric: Double]

  public init(games: Int, scores: [Metric: Double]) {
    self.games = games
    self.scores = scores
  }

  /// - Precondition: `outcomes` has as many elements as `probabilities`.
  public init(probabilities: [Double], outcomes: [Double]) {
    games = outcomes.count
    scores = [:]
    for metric in Metric.allCases {
      let score =
        switch metric {
        case .logLoss: logLoss
        case .brierScore: brierScore
        case .accuracy: accuracy
        case .areaUnderROC: areaUnderROC
        case .expectedCalibrationError: expectedCalibrationError
        }
      scores[metric] = score(probabilities, outcomes)
    }
  }

  /// What forecasting 1/2 for every game would have scored: the reference to beat.
  public static func coinFlip(outcomes: [Double]) -> Metrics {
    Metrics(probabilities: outcomes.map { _ in 0.5 }, outcomes: outcomes)
  }

  public subscript(metric: Metric) -> Double? { scores[metric] }
}

extension Metrics: Codable {
  private struct Key: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
    static let games = Key(stringValue: "games")
  }

  /// Every score by its name, undefined ones as null.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(games, forKey: .games)
    for metric in Metric.allCases {
      try container.encode(scores[metric], forKey: Key(stringValue: metric.rawValue))
    }
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    games = try container.decode(Int.self, forKey: .games)
    scores = [:]
    for metric in Metric.allCases {
      scores[metric] = try container.decodeIfPresent(
        Double.self, forKey: Key(stringValue: metric.rawValue))
    }
  }
}
