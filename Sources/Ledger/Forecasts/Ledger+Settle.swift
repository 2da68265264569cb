internal import Database
public import Faults
public import League
public import Time

/// The results that settling added.
public struct SettlingSummary: Sendable, Equatable {
  /// Games whose first result was recorded.
  public var settled = 0
  /// Games whose score is another than before.
  public var corrected = 0
  /// Games that are cancelled or moved, or whose score was taken back.
  public var voided = 0
  /// Games with forecasts that are still to be played.
  public var open = 0
  /// Rows that were added.
  public var added: Int { settled + corrected + voided }

  public init() {}
}

extension Ledger {
  /// Joins the league's forecasts with the results of their games. Nothing is changed, only added: a
  /// correction is a new row, and a game that is no longer in the store is void.
  ///
  /// - Parameters:
  ///   - wanted: seasons to look at; nil for all that have forecasts.
  ///   - isWhole: whether a game without a score, or that is not there, says anything.
  ///   - games: the games of some seasons by their ids, those without a score with nil.
  public func settle(
    _ league: LedgerLeague, seasons wanted: Set<Int>? = nil, isWhole: Bool = true,
    at time: Instant,
    games: (Set<Int>) throws(Fault) -> [String: GameResult?]
  ) throws(Fault) -> SettlingSummary {
    let recorded = try seasons(of: league)
    let seasons = wanted.map(recorded.intersection) ?? recorded
    guard !seasons.isEmpty else { return SettlingSummary() }
    // Read before the ledger is held: others write meanwhile.
    let found = try games(seasons)
    return try connection.transaction(.write) { () throws(Fault) in
      var settling = Settling(leagueID: league.id, time: time)
      let known = try latestResults(of: league.id, in: seasons)
      let sql = "SELECT DISTINCT game_id, season FROM forecasts WHERE league_id = $1"
      try connection.forEachRow(sql, [.text(league.id)]) { (row) throws(Fault) in
        let (gameID, season) = (try row.text(0), try row.integer(1))
        // A forecast may have come since the games were read.
        guard seasons.contains(Int(season)), isWhole || (found[gameID] ?? nil) != nil else {
          return
        }
        settling.compare(gameID, season, known[gameID], found[gameID])
      }
      var values: [SQLValue] = []
      for result in settling.added { result.append(to: &values) }
      try connection.insert(into: "results", RecordedResult.columns, values)
      try recount(settling.added, in: league.id)
      return settling.summary
    }
  }

  private func seasons(of league: LedgerLeague) throws(Fault) -> Set<Int> {
    let sql = "SELECT DISTINCT season FROM forecasts WHERE league_id = $1"
    return Set(
      try connection.rows(sql, [.text(league.id)]) { (row) throws(Fault) in
        Int(try row.integer(0))
      })
  }

  /// The result that holds, of each game of some seasons that has one.
  func latestResults(
    of leagueID: String, in seasons: Set<Int>
  ) throws(Fault) -> [String: RecordedResult] {
    let sql = """
      SELECT \(RecordedResult.columns) FROM results
      WHERE league_id = $1 AND game_id > $2 AND game_id < $3 ORDER BY game_id, revision
      """
    var latest: [String: RecordedResult] = [:]
    for season in seasons.sorted() {
      // Ids begin with the season and "_", after which "`" comes.
      let values: [SQLValue] = [.text(leagueID), .text("\(season)_"), .text("\(season)`")]
      try connection.forEachRow(sql, values) { (row) throws(Fault) in
        let result = try RecordedResult(row)
        latest[result.gameID] = result
      }
    }
    return latest
  }
}

/// A row of `results`.
struct RecordedResult: Equatable {
  var leagueID: String
  var gameID: String
  var revision: Int64
  var season: Int64
  /// Nil where the game is void.
  var score: [Int64]?
  var recordedAt: Int64

  static let columns =
    "league_id, game_id, revision, season, status, score_a, score_b, recorded_at"

  /// Appends the values of ``columns``, in order.
  func append(to values: inout [SQLValue]) {
    values += [
      .text(leagueID), .text(gameID), .integer(revision), .integer(season),
      .text(score == nil ? "void" : "played"), .integer(score?[0]), .integer(score?[1]),
      .integer(recordedAt),
    ]
  }

  /// 1 where A won, 0 where B did, 1/2 for a tie; nil where it is void.
  var outcome: Double? {
    score.map { $0[0] > $0[1] ? 1 : $0[0] < $0[1] ? 0 : 0.5 }
  }
}

extension RecordedResult {
  init(_ row: Row) throws(Fault) {
    leagueID = try row.text(0)
    gameID = try row.text(1)
    revision = try row.integer(2)
    season = try row.integer(3)
    let isPlayed = try row.text(4) == "played"
    score = isPlayed ? [try row.integer(5), try row.integer(6)] : nil
    recordedAt = try row.integer(7)
  }
}

/// Results that are about to be added.
private struct Settling {
  let leagueID: String
  let time: Instant
  private(set) var added: [RecordedResult] = []
  private(set) var summary = SettlingSummary()

  init(leagueID: String, time: Instant) { (self.leagueID, self.time) = (leagueID, time) }

  /// - Parameters:
  ///   - known: the result on record that holds.
  ///   - found: nil where the store has no such game; the inner nil where it has no score.
  mutating func compare(
    _ gameID: String, _ season: Int64, _ known: RecordedResult?, _ found: GameResult??
  ) {
    let score = found.flatMap { $0 }.map { [Int64($0.scoreA), Int64($0.scoreB)] }
    if let known {
      guard known.score != score else { return }
      if score == nil { summary.voided += 1 } else { summary.corrected += 1 }
    } else if score != nil {
      summary.settled += 1
    } else if found == nil {
      summary.voided += 1
    } else {
      summary.open += 1
      return
    }
    added.append(
      RecordedResult(
        leagueID: leagueID, gameID: gameID, revision: (known?.revision ?? 0) + 1, season: season,
        score: score, recordedAt: time.microseconds))
  }
}
