internal import Chronology
internal import Database
internal import Faults
internal import Ledger
internal import Sequential
public import Time

/// A game of a test with an outcome: what the contenders said of it before.
public struct TestedGame: Sendable, Equatable {
  public let gameID: String
  public let date: CalendarDate
  /// That A wins; nil where the contender has no forecast of it that counts.
  public var champion: Double?
  public var challenger: Double?
  /// 1, 0, or 1/2 for a tie.
  public let outcome: Double
  /// Whether each forecast that there is knew the games of all days before this one's.
  public var isDayAhead: Bool

  public init(
    gameID: String, date: CalendarDate, champion: Double?, challenger: Double?, outcome: Double,
    isDayAhead: Bool = true
  ) {
    (self.gameID, self.date, self.outcome) = (gameID, date, outcome)
    (self.champion, self.challenger, self.isDayAhead) = (champion, challenger, isDayAhead)
  }
}

/// Reads the games of two runs.
struct TestedGames {
  /// With an outcome, by date and then by id.
  private(set) var settled: [TestedGame] = []
  /// Games that either has forecast and that are to be played.
  private(set) var open = 0
  /// Games with an outcome and without a date, which are left out.
  private(set) var undated = 0

  /// - Parameter start: games whose date began before it are left out; nil for none.
  init(
    _ leagueID: String, champion: String, challenger: String, as origin: ForecastOrigin,
    since start: Instant? = nil, in connection: Connection
  ) throws(Fault) {
    var rows: [Contender: [GameRow]] = [:]
    for (contender, runID) in [(Contender.champion, champion), (.challenger, challenger)] {
      let run = WatchedRun(leagueID: leagueID, runID: runID, origin: origin)
      for season in try connection.seasons(of: run) {
        let found = try connection.rows(GameRow.sql, run.values + [.integer(season)]) {
          (row) throws(Fault) in try GameRow(row)
        }
        rows[contender, default: []] += found.filter { row in
          start.map { $0.microseconds <= row.deadline ?? .min } ?? true
        }
      }
    }
    join(rows)
  }

  private mutating func join(_ rows: [Contender: [GameRow]]) {
    let days = PlayedDays(Set(rows.values.joined().filter { $0.outcome != nil }.map(\.game)))
    var games: [String: TestedGame] = [:]
    var (unplayed, dateless) = (Set<String>(), Set<String>())
    for contender in Contender.allCases {
      for row in rows[contender] ?? [] {
        guard let outcome = row.outcome, let date = row.date else {
          if row.outcome == nil { unplayed.insert(row.gameID) } else { dateless.insert(row.gameID) }
          continue
        }
        var game =
          games[row.gameID]
          ?? TestedGame(
            gameID: row.gameID, date: date, champion: nil, challenger: nil, outcome: outcome)
        if contender == .champion {
          game.champion = row.probability
        } else {
          game.challenger = row.probability
        }
        game.isDayAhead = game.isDayAhead && days.isDayAhead(row.game, known: row.known)
        games[row.gameID] = game
      }
    }
    (open, undated) = (unplayed.count, dateless.count)
    settled = games.values.sorted { ($0.date, $0.gameID) < ($1.date, $1.gameID) }
  }
}

/// A forecast that counts.
private struct GameRow {
  let gameID: String
  let game: Moment
  let known: Moment
  let date: CalendarDate?
  let probability: Double
  let outcome: Double?
  /// When the game's date begins.
  let deadline: Int64?

  static let sql = """
    SELECT game_id, season, day, known_season, known_day, date, probability, outcome, deadline
    FROM counting_forecasts
    WHERE league_id = $1 AND run_id = $2 AND origin = $3 AND season = $4
    ORDER BY game_id
    """

  init(_ row: Row) throws(Fault) {
    gameID = try row.text(0)
    game = Moment(season: Int(try row.integer(1)), day: Int32(clamping: try row.integer(2)))
    known = Moment(season: Int(try row.integer(3)), day: Int32(clamping: try row.integer(4)))
    date = try row.optionalText(5).flatMap { CalendarDate($0) }
    probability = try row.double(6)
    outcome = try row.optionalDouble(7)
    deadline = try row.optionalInteger(8)
  }
}
