public import Time

/// What a model said of a game, early enough for an entry.
public struct ReplayForecast: Sendable, Equatable {
  /// That team A wins.
  public var probability: Double
  /// The forecast knew the games of dates before this one.
  public var knownUntil: CalendarDate
  /// Its id in the ledger; nil for one that was worked out for the replay.
  public var forecastID: String?

  public init(probability: Double, knownUntil: CalendarDate, forecastID: String? = nil) {
    (self.probability, self.knownUntil, self.forecastID) = (probability, knownUntil, forecastID)
  }
}

/// When a strategy may enter a market: at one price, with one forecast.
public struct ReplayEntry: Sendable, Equatable {
  public var time: Int64
  public var sequence: Int64
  public var forecast: ReplayForecast

  public init(time: Int64, sequence: Int64, forecast: ReplayForecast) {
    (self.time, self.sequence, self.forecast) = (time, sequence, forecast)
  }
}
