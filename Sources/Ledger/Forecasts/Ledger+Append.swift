internal import Database
public import Faults
public import League
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
  /// Games whose score was handed over and is not on record yet: they are to be settled.
  public var unsettled = 0

  public init() {}
}

/// Forecasts that are to go on record together, and what is known of their games.
public struct ForecastPart: Sendable {
  public var drafts: [ForecastDraft]
  /// Scores by game; others are left to settling.
  public var results: [String: GameResult]

  public init(_ drafts: [ForecastDraft], results: [String: GameResult] = [:]) {
    (self.drafts, self.results) = (drafts, results)
  }
}

extension Ledger {
  /// Puts forecasts on record, all or none.
  ///
  /// A forecast that repeats game, run, knowledge and probability adds nothing; any other adds a row.
  ///
  /// - Throws: ``Fault`` `.badData` for a game without a date, unless the origin is retrospective.
  public func append(
    _ drafts: [ForecastDraft], to league: LedgerLeague, as origin: ForecastOrigin, at time: Instant
  ) throws(Fault) -> AppendSummary {
    guard !drafts.isEmpty else { return AppendSummary() }
    return try append(each: CollectionOfOne(0), to: league, as: origin, at: time) {
      (_) throws(Fault) in ForecastPart(drafts)
    }
  }

  /// Puts many forecasts on record, all or none, one part after the other, so that memory holds one part.
  ///
  /// - Parameter forecasts: makes a part, while nobody else can write; may be asked for it again.
  /// - Throws: as `forecasts` does; ``Fault`` `.badData` for a game without a date, unless the origin is
  ///   retrospective.
  public func append<Name>(
    each parts: some Collection<Name>, to league: LedgerLeague, as origin: ForecastOrigin,
    at time: Instant, _ forecasts: (Name) throws(Fault) -> ForecastPart
  ) throws(Fault) -> AppendSummary {
    let summary = try connection.transaction(.write) { () throws(Fault) in
      try register(league, at: time)
      var rows = ForecastRows(league: league, origin: origin, time: time)
      try rows.continueChain(from: connection)
      for name in parts { try append(try forecasts(name), &rows) }
      return rows.summary
    }
    try refreshStatistics(after: summary.added.count)
    return summary
  }

  /// Rows that are in memory at once.
  private static let chunkLength = 4096

  private func append(_ part: ForecastPart, _ rows: inout ForecastRows) throws(Fault) {
    try rows.requireDates(part.drafts)
    try rows.recall(part.drafts, from: connection)
    var counter = try ForecastCounter(of: part, rows.league, at: rows.time, in: self)
    for start in stride(from: 0, to: part.drafts.count, by: Self.chunkLength) {
      let end = min(start + Self.chunkLength, part.drafts.count)
      for draft in part.drafts[start..<end] { rows.add(draft) }
      let added = rows.taken()
      try connection.insert(
        into: "forecasts", RecordedForecast.columns, each: added.lazy.map(\.row.values))
      try counter.count(added, in: connection)
    }
    rows.noteUnsettled(counter.unsettled(part))
  }

  /// Rows that are many enough to change how a server should look for others.
  private static let bulk = 10_000

  /// PostgreSQL chooses between indexes by what it last counted, and counts by itself a minute later.
  private func refreshStatistics(after count: Int) throws(Fault) {
    guard connection.dialect == .postgresql, count >= Self.bulk else { return }
    for table in ["forecasts", "results", "counting_forecasts"] {
      try connection.run("ANALYZE \(table)")
    }
  }

  /// Notes that a league has rows here, if nothing does so yet.
  package func register(_ league: LedgerLeague, at time: Instant) throws(Fault) {
    try connection.run(
      "INSERT INTO leagues (league_id, registered_at) VALUES ($1, $2) ON CONFLICT DO NOTHING",
      [.text(league.id), .integer(time.microseconds)])
  }
}

/// A row that is about to be added.
struct AddedForecast {
  let row: RecordedForecast
  /// Whether there was none of its game, run and origin before.
  let isFirst: Bool
}

/// Rows that are about to be added to a league's chain.
private struct ForecastRows {
  let league: LedgerLeague
  let origin: ForecastOrigin
  let time: Instant
  private var added: [AddedForecast] = []
  private(set) var summary = AppendSummary()
  private var last: (sequence: Int64, digest: String) = (0, RecordedForecast.noDigest)
  /// The last statement on record of each game and run.
  private var known: [Key: Statement] = [:]
  private var deadlines: [CalendarDate: Int64] = [:]
  private var ids: UUID7Series

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

  /// The rows since the last call.
  mutating func taken() -> [AddedForecast] {
    defer { added = [] }
    return added
  }

  mutating func noteUnsettled(_ games: Int) { summary.unsettled += games }

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
    known = [:]
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
    added.append(AddedForecast(row: row, isFirst: earlier == nil))
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
