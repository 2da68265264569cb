public import Evaluation
public import Sequential
public import Time

/// How a run's forecasts of a calendar week did, and the evidence against them at its end.
public struct WeekPerformance: Sendable {
  public var season: Int
  /// Monday of the week.
  public var week: CalendarDate
  /// Games with a forecast that counts and an outcome.
  public var games: Int
  public var metrics: Metrics
  /// The metrics to expect if the model were right.
  public var expected: ExpectedMetrics
  public var excess: ExcessLogLoss
  public var spiegelhalterZ: Double?
  /// Games that were forecast day-ahead.
  public var evidenceGames: Int
  /// Nil before the first game that is evidence.
  public var evidence: SeasonEvidence.Point?
  public var confusion: Confusion
  /// Games of the league that were played; nil where nobody said.
  public var gamesPlayed: Int?
  /// Games whose forecasts were all late; nil for forecasts that cannot be.
  public var lateGames: Int?
  /// SHA-256 of all that this was derived from, and of the week before.
  public var sourceDigest: String

  /// Games with forecasts of those played; nil where nobody said how many were.
  public var completeness: Double? {
    gamesPlayed.flatMap { $0 == 0 ? nil : min(1, Double(games) / Double($0)) }
  }

  /// Games whose forecasts were all late, of those that had any.
  public var lateShare: Double? {
    lateGames.flatMap { $0 + games == 0 ? nil : Double($0) / Double($0 + games) }
  }
}
