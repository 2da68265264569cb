internal import Chronology
internal import Database
internal import Faults
internal import Ledger
internal import Time

/// The games of a watched run that have an outcome, season by season, in the order of the ledger's chain.
struct GameLog {
  private(set) var seasons: [Int: [WatchedGame]] = [:]
  /// Games without a date, which belong to no week.
  private(set) var undated = 0

  /// - Parameter day: games of later dates are left out; nil for all.
  init(
    of run: WatchedRun, in connection: Connection, through day: CalendarDate? = nil
  ) throws(Fault) {
    var reader = GameReader()
    try connection.forEachRow(GameReader.sql, run.values) { (row) throws(Fault) in
      try reader.add(row)
    }
    let days = PlayedDays(reader.days)
    for row in reader.rows {
      guard let date = row.date else {
        undated += 1
        continue
      }
      if let day, date > day { continue }
      seasons[row.game.season, default: []].append(
        WatchedGame(
          sequence: row.sequence, season: row.game.season, date: date,
          probability: row.probability, outcome: row.outcome, host: row.host,
          isDayAhead: days.isDayAhead(row.game, known: row.known), dayStart: row.dayStart))
    }
  }
}

extension WatchedRun {
  /// League, run and origin, as statements have them.
  var values: [SQLValue] { [.text(leagueID), .text(runID), .text(origin.rawValue)] }
}

/// Reads rows of forecasts that count.
private struct GameReader {
  struct GameRow {
    let sequence: Int64
    let game: Moment
    let known: Moment
    let date: CalendarDate?
    let probability: Double
    let outcome: Double
    let host: Int
    let dayStart: Instant?
  }

  static let sql = """
    SELECT c.sequence, c.season, c.date, c.probability, c.outcome, f.day, f.site, f.known_season,
      f.known_day, f.deadline
    FROM counting_forecasts AS c
    JOIN forecasts AS f ON f.league_id = c.league_id AND f.sequence = c.sequence
    WHERE c.league_id = $1 AND c.run_id = $2 AND c.origin = $3 AND c.outcome IS NOT NULL
    ORDER BY c.sequence
    """

  private(set) var rows: [GameRow] = []
  /// Days with games.
  private(set) var days: Set<Moment> = []
  /// A season has few dates, and reading one takes longer than finding it here.
  private var dates: [String: CalendarDate] = [:]

  mutating func add(_ row: Row) throws(Fault) {
    let game = Moment(season: Int(try row.integer(1)), day: Int32(clamping: try row.integer(5)))
    days.insert(game)
    rows.append(
      GameRow(
        sequence: try row.integer(0), game: game,
        known: Moment(
          season: Int(try row.integer(7)), day: Int32(clamping: try row.integer(8))),
        date: try row.optionalText(2).flatMap { date($0) }, probability: try row.double(3),
        outcome: try row.double(4), host: Int(try row.integer(6)),
        dayStart: try row.optionalInteger(9).map { Instant(microseconds: $0) }))
  }

  private mutating func date(_ text: String) -> CalendarDate? {
    if let known = dates[text] { return known }
    let date = CalendarDate(text)
    dates[text] = date
    return date
  }
}
