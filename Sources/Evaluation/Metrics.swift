/// Every score of some predictions, undefined ones nil.
public struct Metrics: Sendable, Equatable {
  /// The kind of thing that was foretold.
  public let target: Target
  /// Predictions whose game has been played; the scores are over these.
  public var games: Int
  public var scores: [Metric: Double]

  public init(of target: Target = .probability, games: Int, scores: [Metric: Double]) {
    (self.target, self.games, self.scores) = (target, games, scores)
  }

  /// - Precondition: `outcomes` has as many elements as `foretold`.
  public init(of target: Target, foretold: [Double], outcomes: [Double]) {
    self.init(of: target, games: outcomes.count, scores: [:])
    for metric in Metric.all(of: target) { scores[metric] = metric.score(foretold, outcomes) }
  }

  /// - Precondition: `outcomes` has as many elements as `probabilities`.
  public init(probabilities: [Double], outcomes: [Double]) {
    self.init(of: .probability, foretold: probabilities, outcomes: outcomes)
  }

  /// Scores of forecasting 1/2 for every game: the reference to beat.
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
    for metric in Metric.all(of: target) {
      try container.encode(scores[metric], forKey: Key(stringValue: metric.name))
    }
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    let isOfNumbers = Metric.all(of: .number).contains {
      container.contains(Key(stringValue: $0.name))
    }
    self.init(
      of: isOfNumbers ? .number : .probability,
      games: try container.decode(Int.self, forKey: .games), scores: [:])
    for metric in Metric.all(of: target) {
      scores[metric] = try container.decodeIfPresent(
        Double.self, forKey: Key(stringValue: metric.name))
    }
  }
}
