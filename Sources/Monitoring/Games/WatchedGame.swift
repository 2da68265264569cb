public import Time

/// A game with a forecast that counts, and its outcome.
public struct WatchedGame: Sendable, Equatable {
  /// Place of the forecast in the league's chain.
  public var sequence: Int64
  public var season: Int
  public var date: CalendarDate
  /// When its date begins in the league's time zone; nil where nobody said.
  public var dayStart: Instant?
  /// That A wins.
  public var probability: Double
  /// 1, 0, or 1/2 for a tie.
  public var outcome: Double
  /// 1 where A is at home, −1 where B is, 0 at a neutral site.
  public var host: Int
  /// Whether the model knew the games of all days before this one's.
  public var isDayAhead: Bool

  public init(
    sequence: Int64, season: Int, date: CalendarDate, probability: Double, outcome: Double,
    host: Int, isDayAhead: Bool, dayStart: Instant? = nil
  ) {
    (self.sequence, self.season, self.date) = (sequence, season, date)
    (self.probability, self.outcome) = (probability, outcome)
    (self.host, self.isDayAhead, self.dayStart) = (host, isDayAhead, dayStart)
  }
}
