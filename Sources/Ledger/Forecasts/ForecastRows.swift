internal import Database
internal import Faults
internal import League
internal import Synchronization
internal import Time

/// Makes rows of forecasts, on whichever thread.
final class ForecastMaker: Sendable {
  let rows: Mutex<ForecastRows>

  init(league: LedgerLeague, origin: ForecastOrigin, time: Instant) {
    rows = Mutex(ForecastRows(league: league, origin: origin, time: time))
  }
}

/// Values of rows that are about to be added, row after row.
struct ForecastChunk: Sendable {
  /// Of `forecasts`, in the order of its columns.
  fileprivate(set) var forecasts: [SQLValue] = []
  /// Of `results`: first results of games.
  fileprivate(set) var results: [SQLValue] = []
  /// Of `counting_forecasts`.
  fileprivate(set) var counting: [SQLValue] = []
  /// Whether none of those that count had one of its game, run and origin before.
  fileprivate(set) var areFirst = true
}

/// Rows that are about to be added to a league's chain.
struct ForecastRows {
  let league: LedgerLeague
  let origin: ForecastOrigin
  let time: Instant
  private(set) var summary = AppendSummary()
  private var last: (sequence: Int64, digest: String) = (0, RecordedForecast.noDigest)
  /// The last statement on record of each game and run.
  private var known: [Key: Statement] = [:]
  private var deadlines: [CalendarDate: Int64] = [:]
  private var ids: UUID7Series
  private var counter = ForecastCounter()

  private struct Key: Hashable {
    let runID: String
    let gameID: String

    /// There are many games and few runs.
    func hash(into hasher: inout Hasher) { hasher.combine(gameID) }
  }

  private struct Statement: Equatable {
    let probability: Double
    let knownSeason: Int64
    let knownDay: Int64
  }

  init(league: LedgerLeague, origin: ForecastOrigin, time: Instant) {
    (self.league, self.origin, self.time) = (league, origin, time)
    ids = UUID7Series(at: time)
  }

  /// - Throws: ``Fault`` for a game without a date, unless the forecasts are retrospective.
  func requireDates(_ drafts: [ForecastDraft]) throws(Fault) {
    guard origin != .retrospective, let undated = drafts.first(where: { $0.game.date == nil })
    else { return }
    throw Fault(
      .badData, "game \(undated.game.gameID) has no date, so that no forecast of it can be early",
      remedy: .setDates)
  }

  mutating func noteUnsettled(_ drafts: [ForecastDraft]) {
    summary.unsettled += counter.unsettled(drafts)
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
  mutating func recall(_ drafts: [ForecastDraft], from ledger: Ledger) throws(Fault) {
    counter = try ForecastCounter(of: drafts, league, in: ledger)
    let sql = """
      SELECT game_id, probability, known_season, known_day FROM forecasts
      WHERE league_id = $1 AND run_id = $2 AND season = $3 AND origin = $4 ORDER BY sequence
      """
    known = [:]
    for part in Set(drafts.map { [$0.source.runID, String($0.game.season)] }) {
      let season = Int64(part[1]) ?? 0
      let values: [SQLValue] = [
        .text(league.id), .text(part[0]), .integer(season), .text(origin.rawValue),
      ]
      try ledger.connection.forEachRow(sql, values) { (row) throws(Fault) in
        known[Key(runID: part[0], gameID: try row.text(0))] = Statement(
          probability: try row.double(1), knownSeason: try row.integer(2),
          knownDay: try row.integer(3))
      }
    }
  }

  /// Makes the rows of some of the drafts that were recalled.
  mutating func add(_ drafts: ArraySlice<ForecastDraft>) -> ForecastChunk {
    var chunk = ForecastChunk()
    for draft in drafts { add(draft, to: &chunk) }
    return chunk
  }

  private mutating func add(_ draft: ForecastDraft, to chunk: inout ForecastChunk) {
    let key = Key(runID: draft.source.runID, gameID: draft.game.gameID)
    let statement = Statement(
      probability: draft.probability, knownSeason: Int64(draft.knownSeason),
      knownDay: Int64(draft.knownDay))
    let earlier = known.updateValue(statement, forKey: key)
    guard earlier != statement else {
      summary.repeated += 1
      return
    }
    let row = row(of: draft)
    last = (row.sequence, row.digest)
    summary.added.append(row.forecastID)
    if earlier != nil { summary.superseding += 1 }
    if row.isLate { summary.late += 1 }
    row.append(to: &chunk.forecasts)
    let (result, isNew) = counter.result(of: row, draft.result, at: time)
    if isNew { result?.append(to: &chunk.results) }
    guard row.counts else { return }
    CountingForecast(row, outcome: result?.outcome).append(to: &chunk.counting, in: league.id)
    if earlier != nil { chunk.areFirst = false }
  }

  private mutating func row(of draft: ForecastDraft) -> RecordedForecast {
    let game = draft.game
    var row = RecordedForecast(
      leagueID: league.id, sequence: last.sequence + 1,
      forecastID: ids.next(), gameID: game.gameID,
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
