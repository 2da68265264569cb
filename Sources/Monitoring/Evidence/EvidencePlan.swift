internal import Database
public import Faults
public import Forecasting
public import League
public import Ledger
public import Time

/// A league's schedule: when the games of seasons are, and which were played.
public struct Schedule: Sendable {
  /// Games of a season that were played and that the run was to forecast, by the Monday of their week.
  public internal(set) var played: [Int: [CalendarDate: Int]] = [:]
  /// The date of each season's last game.
  public internal(set) var lastDates: [Int: CalendarDate] = [:]
  /// Dates of games without a score.
  public internal(set) var open: [CalendarDate] = []
  /// Seasons with games without a score.
  public internal(set) var openSeasons: Set<Int> = []

  public init() {}

  /// Reads the seasons of a league that there still are, one at a time, since there may be millions of games.
  ///
  /// - Parameters:
  ///   - day: games of later dates count as not played; nil for none.
  ///   - isOthers: whether a game was for another run to forecast; nil where none was.
  /// - Throws: ``Fault`` where games cannot be read.
  init(
    of seasons: Set<Int>, in source: LeagueSource, through day: CalendarDate? = nil,
    isOthers: ((LedgerGame) -> Bool)? = nil
  ) throws(Fault) {
    let known = seasons.intersection(source.seasons)
    guard !known.isEmpty else { return }
    let calendar = LeagueCalendar(teams: try source.teams(), manifest: try source.manifest())
    for season in known.sorted() {
      for games in try source.dataset(seasons: season...season).seasons {
        add(games, calendar, through: day, isOthers: isOthers)
      }
    }
  }

  /// Reads the seasons that a run has forecasts of, without the games that tests gave to other runs.
  ///
  /// - Parameter day: games of later dates count as not played; nil for none.
  /// - Throws: ``Fault`` where games, or the ledger, cannot be read.
  public init(
    for run: WatchedRun, in ledger: Ledger, of league: LedgerLeague, _ source: LeagueSource,
    through day: CalendarDate? = nil
  ) throws(Fault) {
    let divided = try ModelTestBook(ledger, of: league).divided(of: run.runID)
    try self.init(
      of: try ledger.seasons(of: run), in: source, through: day,
      isOthers: divided.rule(in: league.zone))
  }

  /// Adds a season's games with dates.
  ///
  /// - Parameters:
  ///   - day: games of later dates count as not played; nil for none.
  ///   - isOthers: whether a game was for another run to forecast, so that it does not count as played; nil
  ///     where none was.
  public mutating func add(
    _ season: SeasonGames, _ calendar: LeagueCalendar, through day: CalendarDate? = nil,
    isOthers: ((LedgerGame) -> Bool)? = nil
  ) {
    let named = isOthers == nil ? [] : calendar.games(of: season)
    for games in season.days {
      let number = season.matchups[games.lowerBound].day
      guard let date = calendar.date(season: season.season, day: number) else { continue }
      lastDates[season.season] = max(lastDates[season.season] ?? date, date)
      let isOver = day.map { date <= $0 } ?? true
      let count = isOver ? season.results[games].count { $0 != nil } : 0
      let others = games.count { place in
        isOver && season.results[place] != nil && isOthers?(named[place]) ?? false
      }
      if count > others {
        played[season.season, default: [:]][date.monday, default: 0] += count - others
      }
      let left = games.count - count
      guard left > 0 else { continue }
      open += Array(repeating: date, count: left)
      openSeasons.insert(season.season)
    }
  }
}

/// Over how many weeks the start of a fault is spread, in each season of a run.
struct EvidencePlans {
  /// Where the schedule does not say how long a season is.
  static let usualWeeks = 30

  private let run: WatchedRun
  private var frozen: [Int: Int] = [:]

  init(of run: WatchedRun, in connection: Connection) throws(Fault) {
    self.run = run
    let sql = """
      SELECT season, planned_weeks FROM evidence_plans
      WHERE league_id = $1 AND run_id = $2 AND origin = $3
      """
    try connection.forEachRow(sql, run.values) { (row) throws(Fault) in
      frozen[Int(try row.integer(0))] = Int(try row.integer(1))
    }
  }

  /// The weeks that were frozen; of a season that was not watched yet, those that would be.
  func weeks(of season: Int, _ games: [WatchedGame], _ schedule: Schedule) -> Int {
    if let known = frozen[season] { return known }
    // Of a season in use without games to come, nobody knows whether more will be played.
    let isKnown = !run.isInUse || schedule.openSeasons.contains(season)
    guard isKnown, let last = schedule.lastDates[season],
      let first = games.lazy.filter(\.isDayAhead).map(\.date).min()
    else { return Self.usualWeeks }
    return max(1, Int(last.monday.daysSinceEpoch - first.monday.daysSinceEpoch) / 7 + 1)
  }

  /// Freezes the weeks of a season; whoever was first stays right.
  func freeze(
    _ season: Int, weeks: Int, at time: Instant, in connection: Connection
  ) throws(Fault) {
    guard frozen[season] == nil else { return }
    let sql = """
      INSERT INTO evidence_plans (league_id, run_id, origin, season, planned_weeks, decided_at)
      VALUES ($1, $2, $3, $4, $5, $6)
      """
    try connection.run(
      sql, run.values + [.integer(season), .integer(weeks), .integer(time.microseconds)])
  }
}
