internal import Chronology
public import Forecasting
internal import League
internal import Ledger
internal import Time

extension PositionBook {
  /// What a run's model says of games on the mornings of the days on which they would be entered, from games
  /// of earlier days alone.
  ///
  /// - Parameter points: in any order; games that the league lacks, or whose day has no date, are left out.
  /// - Throws: whatever the model throws; `CancellationError` when interrupted.
  public func walkedForecasts(
    _ forecaster: Forecaster, _ calendar: LeagueCalendar, at points: [EntryPoint]
  ) throws -> [Int64: ReplayForecast] {
    var forecaster = forecaster
    let matchups = Self.matchups(forecaster, calendar, Set(points.map(\.season)))
    var byMoment: [Moment: [(point: EntryPoint, matchup: Matchup)]] = [:]
    for point in points {
      guard let matchup = matchups[point.gameID] else { continue }
      let entered = Instant(microseconds: point.time).date(in: league.zone)
      let lead = point.gameDate.daysSinceEpoch - entered.daysSinceEpoch
      let moment = Moment(season: point.season, day: min(point.day, point.day - lead))
      byMoment[moment, default: []].append((point, matchup))
    }
    var found: [Int64: ReplayForecast] = [:]
    for (moment, games) in byMoment.sorted(by: { $0.key < $1.key }) {
      guard let known = calendar.date(season: moment.season, day: moment.day) else { continue }
      try forecaster.advance(to: moment)
      let answers = try forecaster.probabilities(of: games.map(\.matchup))
      for (game, probability) in zip(games, answers) {
        found[game.point.marketID] = ReplayForecast(probability: probability, knownUntil: known)
      }
    }
    return found
  }

  private static func matchups(
    _ forecaster: Forecaster, _ calendar: LeagueCalendar, _ seasons: Set<Int>
  ) -> [String: Matchup] {
    var found: [String: Matchup] = [:]
    for season in forecaster.dataset.seasons where seasons.contains(season.season) {
      for (game, matchup) in zip(calendar.games(of: season), season.matchups) {
        found[game.gameID] = matchup
      }
    }
    return found
  }
}
