internal import Database
public import Faults
internal import League
public import Time

/// The forecasts that were put on record.
public struct AppendSummary: Sendable, Equatable {
  /// Rows that were added, and their ids in order.
  public var added: [String] = []
  /// Drafts that were on record already, with the same knowledge and probability.
  public var repeated = 0
  /// Added rows that take the place of an earlier one of the same game and run, which stays.
  public var superseding = 0
  /// Added rows whose game's date had begun, so that they do not count.
  public var late = 0

  public init() {}
}

extension Ledger {
  /// Puts forecasts on record, all or none.
  ///
  /// The same game, run and knowledge with the same probability adds nothing; anything else adds a row.
  ///
  /// - Throws: ``Fault`` `.badData` for a game without a date, unless the origin is retrospective.
  public func append(
    _ drafts: [ForecastDraft], to league: LedgerLeague, as origin: ForecastOrigin, at time: Instant
  ) throws(Fault) -> AppendSummary {
    guard !drafts.isEmpty else { return AppendSummary() }
    if origin != .retrospective, let undated = drafts.first(where: { $0.game.date == nil }) {
      throw Fault(
        .badData, "game \(undated.game.gameID) has no date, so that no forecast of it can be early",
        remedy: .setDates)
    }
    return try connection.transaction(.write) { () throws(Fault) in
      try register(league, at: time)
      var rows = ForecastRows(league: league, origin: origin, time: time)
      try rows.continueChain(from: connection)
      try rows.recall(drafts, from: connection)
      for draft in drafts { rows.add(draft) }
      try connection.run(RecordedForecast.insertion, each: rows.added.map(\.values))
      try count(rows.added, in: league.id)
      return rows.summary
    }
  }

  /// Notes that a league has rows here, if nothing does so yet.
  package func register(_ league: LedgerLeague, at time: Instant) throws(Fault) {
    try connection.run(
      "INSERT INTO leagues (league_id, registered_at) VALUES ($1, $2) ON CONFLICT DO NOTHING",
      [.text(league.id), .integer(time.microseconds)])
  }
}

/// Rows that are about to be added to a league's chain.
private struct ForecastRows {
  let league: LedgerLeague
  let origin: ForecastOrigin
  let time: Instant
  private(set) var added: [RecordedForecast] = []
  private(set) var summary = AppendSummary()
  private var last: (sequence: Int64, digest: String) = (0, RecordedForecast.noDigest)
  /// The last statement on record of each game and run.
  private var known: [Key: Statement] = [:]
  private var deadlines: [CalendarDate: Int64] = [:]
  private var generator = SystemRandomNumberGenerator()

  private struct Key: Hashable {
    let runID: String
    let gameID: String
  }

  private struct Statement: Equatable {
    let probability: Double
    let knownSeason: Int64
    let knownDay: Int64
  }

  init(league: LedgerLeague, origin: ForecastOrigin, time: Instant) {
    (self.league, self.origin, self.time) = (league, origin, time)
  }

  mutating func continueChain(from connection: Connection) throws(Fault) {
    let sql =
      "SELECT sequence, digest FROM forecasts WHERE league_id = $1 ORDER BY sequence DESC LIMIT 1"
    let head = try connection.first(sql, [.text(league.id)]) { (row) throws(Fault) in
      (sequence: try row.integer(0), digest: try row.text(1))
    }
    if let head { last = head }
  }

  /// Reads what is on record of the drafts' runs and seasons.
  mutating func recall(_ drafts: [ForecastDraft], from connection: Connection) throws(Fault) {
    let sql = """
      SELECT game_id, probability, known_season, known_day FROM forecasts
      WHERE league_id = $1 AND run_id = $2 AND season = $3 AND origin = $4 ORDER BY sequence
      """
    for part in Set(drafts.map { [$0.source.runID, String($0.game.season)] }) {
      let season = Int64(part[1]) ?? 0
      let values: [SQLValue] = [
        .text(league.id), .text(part[0]), .integer(season), .text(origin.rawValue),
      ]
      try connection.forEachRow(sql, values) { (row) throws(Fault) in
        known[Key(runID: part[0], gameID: try row.text(0))] = Statement(
          probability: try row.double(1), knownSeason: try row.integer(2),
          knownDay: try row.integer(3))
      }
    }
  }

  mutating func add(_ draft: ForecastDraft) {
    let key = Key(runID: draft.source.runID, gameID: draft.game.gameID)
    let statement = Statement(
      probability: draft.probability, knownSeason: Int64(draft.knownSeason),
      knownDay: Int64(draft.knownDay))
    let earlier = known[key]
    guard earlier != statement else {
      summary.repeated += 1
      return
    }
    known[key] = statement
    let row = row(of: draft)
    last = (row.sequence, row.digest)
    summary.added.append(row.forecastID)
    if earlier != nil { summary.superseding += 1 }
    if row.isLate { summary.late += 1 }
    added.append(row)
  }

  private mutating func row(of draft: ForecastDraft) -> RecordedForecast {
    let game = draft.game
    var row = RecordedForecast(
      leagueID: league.id, sequence: last.sequence + 1,
      forecastID: UUID7.text(at: time, using: &generator), gameID: game.gameID,
      season: Int64(game.season), day: Int64(game.day), date: game.date?.description,
      teamAID: game.teamA.id, teamA: game.teamA.label, teamBID: game.teamB.id,
      teamB: game.teamB.label, site: Int64(game.site.rawValue), probability: draft.probability,
      source: draft.source, knownSeason: Int64(draft.knownSeason),
      knownDay: Int64(draft.knownDay), issuedAt: time.microseconds,
      deadline: game.date.map { deadline(of: $0) }, origin: origin.rawValue,
      previousDigest: last.digest)
    row.digest = row.computedDigest
    return row
  }

  private mutating func deadline(of date: CalendarDate) -> Int64 {
    if let known = deadlines[date] { return known }
    let deadline = league.zone.start(of: date).microseconds
    deadlines[date] = deadline
    return deadline
  }
}
