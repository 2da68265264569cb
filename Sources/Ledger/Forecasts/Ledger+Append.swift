internal import Database
public import Faults
internal import Parallel
internal import Synchronization
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
      (_) throws(Fault) in drafts
    }
  }

  /// Puts many forecasts on record, all or none, one part after the other, so that memory holds one part.
  ///
  /// - Parameter drafts: makes a part, while nobody else can write; may be asked for it again.
  /// - Throws: as `drafts` does; ``Fault`` `.badData` for a game without a date, unless the origin is
  ///   retrospective.
  public func append<Name>(
    each parts: some Collection<Name>, to league: LedgerLeague, as origin: ForecastOrigin,
    at time: Instant, _ drafts: (Name) throws(Fault) -> [ForecastDraft]
  ) throws(Fault) -> AppendSummary {
    let summary = try connection.transaction(.write) { () throws(Fault) in
      try register(league, at: time)
      let maker = ForecastMaker(league: league, origin: origin, time: time)
      try maker.rows.withLock { (rows) throws(Fault) in try rows.continueChain(from: connection) }
      for name in parts { try append(try drafts(name), by: maker) }
      return maker.rows.withLock(\.summary)
    }
    try refreshStatistics(after: summary.added.count)
    return summary
  }

  /// Rows that are in memory at once.
  private static let chunkLength = 4096

  private func append(_ drafts: [ForecastDraft], by maker: ForecastMaker) throws(Fault) {
    try maker.rows.withLock { (rows) throws(Fault) in
      try rows.requireDates(drafts)
      try rows.recall(drafts, from: self)
    }
    var errands = Errands<ForecastChunk>()
    var start = 0
    func beginNext() {
      let chunk = drafts[start..<min(start + Self.chunkLength, drafts.count)]
      start = chunk.endIndex
      errands.begin { maker.rows.withLock { $0.add(chunk) } }
    }
    beginNext()
    while errands.underWay > 0 {
      let chunk = errands.next()
      // Rows are made while others go into the database.
      if start < drafts.count { beginNext() }
      try insert(chunk)
    }
    maker.rows.withLock { $0.noteUnsettled(drafts) }
  }

  private func insert(_ chunk: ForecastChunk) throws(Fault) {
    try connection.insert(into: "forecasts", RecordedForecast.columns, chunk.forecasts)
    try connection.insert(into: "results", RecordedResult.columns, chunk.results)
    let columns = CountingForecast.columns
    guard chunk.areFirst else {
      // In order, so that of several of one game and run the last stays.
      let rows = stride(from: 0, to: chunk.counting.count, by: columns.count)
      return try connection.run(
        CountingForecast.replacing,
        each: rows.lazy.map { Array(chunk.counting[$0..<$0 + columns.count]) })
    }
    try connection.insert(
      into: "counting_forecasts", columns.joined(separator: ", "), chunk.counting)
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
