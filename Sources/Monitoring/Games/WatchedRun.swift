public import Ledger

/// A run of a league whose forecasts of one origin are looked at.
public struct WatchedRun: Sendable, Hashable {
  /// UUID of the league.
  public var leagueID: String
  /// Whole id of the run.
  public var runID: String
  public var origin: ForecastOrigin

  public init(leagueID: String, runID: String, origin: ForecastOrigin) {
    (self.leagueID, self.runID, self.origin) = (leagueID, runID, origin)
  }

  /// Whether its forecasts were issued before their games: others are shown, and alarm nobody.
  public var isInUse: Bool { origin == .issued }
}
