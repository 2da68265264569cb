internal import Chronology
internal import Database
internal import Faults
internal import Ledger
internal import Time

/// The games of a watched run's season that have an outcome, in the order of the ledger's chain.
///
/// A season at a time, since a ledger may hold millions of games.
struct GameLog {
  private(set) var games: [WatchedGame] = []
  /// Games without a date, which belong to no week.
  private(set) var undated = 0

  /// Without an order, in which SQLite would put whole rows.
  private static let sql = """
    SELECT sequence, date, probability, outcome, day, site, known_season, known_day, deadline
    FROM counting_forecasts
    WHERE league_id = $1 AND run_id = $2 AND origin = $3 AND season = $4 AND outcome IS NOT NULL
    """

  /// - Parameter day: games of later dates are left out; nil for none.
  init(
    of run: WatchedRun, season: Int, in connection: Connection, through day: CalendarDate? = nil
  ) throws(Fault) {
    var days: Set<Moment> = []
    var found: [(game: WatchedGame, day: Moment, known: Moment)] = []
    // A season has few dates, and reading one takes longer than finding it here.
    var dates: [String: CalendarDate] = [:]
    try connection.forEachRow(Self.sql, run.values + [.integer(season)]) { (row) throws(Fault) in
      let moment = Moment(season: season, day: Int32(clamping: try row.integer(4)))
      guard let text = try row.optionalText(1), let date = dates[text] ?? CalendarDate(text) else {
        undated += 1
        return
      }
      dates[text] = date
      days.insert(moment)
      if let day, date > day { return }
      let known = Moment(
        season: Int(clamping: try row.integer(6)), day: Int32(clamping: try row.integer(7)))
      let game = WatchedGame(
        sequence: try row.integer(0), season: season, date: date,
        probability: try row.double(2), outcome: try row.double(3),
        host: Int(try row.integer(5)), isDayAhead: false,
        dayStart: try row.optionalInteger(8).map { Instant(microseconds: $0) })
      found.append((game, moment, known))
    }
    let played = PlayedDays(days)
    games = found.map { found in
      var game = found.game
      game.isDayAhead = played.isDayAhead(found.day, known: found.known)
      return game
    }
    games.sort { $0.sequence < $1.sequence }
  }
}

extension WatchedRun {
  /// League, run and origin, as statements have them.
  var values: [SQLValue] { [.text(leagueID), .text(runID), .text(origin.rawValue)] }
}
