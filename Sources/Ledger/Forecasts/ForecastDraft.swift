public import League
public import Time

/// A game as the ledger names it.
public struct LedgerGame: Sendable, Equatable {
  public var gameID: String
  public var season: Int
  /// Day number within the season.
  public var day: Int32
  /// Nil where no source gave dates.
  public var date: CalendarDate?
  public var teamA: Team
  public var teamB: Team
  public var site: Site

  public init(
    gameID: String, season: Int, day: Int32, date: CalendarDate?, teamA: Team, teamB: Team,
    site: Site
  ) {
    (self.gameID, self.season, self.day, self.date) = (gameID, season, day, date)
    (self.teamA, self.teamB, self.site) = (teamA, teamB, site)
  }
}

/// The run whose model forecasts.
public struct ForecastSource: Sendable, Hashable {
  public var runID: String
  public var model: String
  /// The version that the run's folder counts; nil for a model without files.
  public var modelVersion: Int?
  public var predictionsDigest: String

  public init(runID: String, model: String, modelVersion: Int?, predictionsDigest: String) {
    (self.runID, self.model) = (runID, model)
    (self.modelVersion, self.predictionsDigest) = (modelVersion, predictionsDigest)
  }
}

/// A probability that is to go on record.
public struct ForecastDraft: Sendable {
  public var game: LedgerGame
  /// That team A wins, in [0, 1].
  public var probability: Double
  public var source: ForecastSource
  /// The model knew the games of days before this one.
  public var knownSeason: Int
  public var knownDay: Int32
  /// The game's score; nil where it is unknown, or left to settling.
  public var result: GameResult?

  public init(
    game: LedgerGame, probability: Double, source: ForecastSource, knownSeason: Int,
    knownDay: Int32, result: GameResult? = nil
  ) {
    (self.game, self.probability, self.source) = (game, probability, source)
    (self.knownSeason, self.knownDay, self.result) = (knownSeason, knownDay, result)
  }
}

/// How a forecast came to be on record; each is so for good.
public enum ForecastOrigin: String, Sendable, CaseIterable {
  /// Before its game, as far as the clock of the machine tells.
  case issued
  /// By taking a past season through time.
  case replayed
  /// After its game, from a recorded run.
  case retrospective
}
