public import Faults
public import Time

/// Metrics of a model that runs elsewhere, over a period, as somebody stated them.
///
/// They are no evidence for or against the model: that is computed from each game's probability, on record before
/// its outcome, and none of this model's is.
public struct ExternalMetrics: Sendable, Equatable {
  /// What the model is called where it runs.
  public let model: String
  /// In the league's time zone.
  public let start: CalendarDate
  public let end: CalendarDate
  /// Games that were forecast and played.
  public let games: Int
  public let scores: [ExternalScore: Double]

  public static let mostLetters = 200
  public static let mostGames = 10_000_000

  /// - Throws: ``Fault`` `.usage` for values that cannot be.
  public init(
    model: String, start: CalendarDate, end: CalendarDate, games: Int,
    scores: [ExternalScore: Double]
  ) throws(Fault) {
    (self.model, self.start, self.end) = (model, start, end)
    (self.games, self.scores) = (games, scores)
    func require(_ holds: Bool, _ field: String, _ fact: String) throws(Fault) {
      guard holds else { throw Fault(.usage, at: .field(field), fact) }
    }
    try require(
      !model.allSatisfy(\.isWhitespace) && model.unicodeScalars.count <= Self.mostLetters, "model",
      "expected a name of 1 to \(Self.mostLetters) characters")
    try require(start <= end, "end", "is before start")
    try require(
      (1...Self.mostGames).contains(games), "games",
      "expected a whole number from 1 to \(Self.mostGames)")
    try require(!scores.isEmpty, ExternalScore.logLoss.rawValue, "no metric is stated")
    for (score, value) in scores {
      try require(
        score.range.contains(value), score.rawValue,
        "expected a number from \(score.range.lowerBound) to \(score.range.upperBound)")
    }
  }

  /// Metrics on record.
  public struct Statement: Sendable, Equatable {
    public let metrics: ExternalMetrics
    /// How often the period was stated, from 1.
    public let number: Int
    public let actor: String
    public let time: Instant
  }
}
