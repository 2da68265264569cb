internal import Database
public import Faults
public import Ledger
public import Time

/// Looks at a run's forecasts and their results.
///
///     let monitor = Monitor(ledger, run, schedule, restarts: restarts)
///     let look = try monitor.look()               // changes nothing
///     let (look, changed) = try monitor.record(at: now)
///
/// All of it is derived from the ledger anew: how often somebody looked before changes nothing.
public struct Monitor {
  private let ledger: Ledger
  private let run: WatchedRun
  private let schedule: Schedule
  private let restarts: Restarts
  private let asOf: CalendarDate?

  /// - Parameters:
  ///   - restarts: when drift alerts of the run were resolved.
  ///   - asOf: the last date that is looked at; nil for all.
  public init(
    _ ledger: Ledger, _ run: WatchedRun, _ schedule: Schedule = Schedule(),
    restarts: Restarts = Restarts(), asOf: CalendarDate? = nil
  ) {
    (self.ledger, self.run, self.schedule) = (ledger, run, schedule)
    (self.restarts, self.asOf) = (restarts, asOf)
  }

  private var connection: Connection { ledger.connection }
  private var store: PerformanceStore { PerformanceStore(run: run, connection: connection) }

  /// Derives what is known now.
  public func look() throws(Fault) -> Look {
    try connection.transaction(.read) { () throws(Fault) in try derive() }
  }

  /// Derives what is known now, freezes the plans of seasons that are new, and stores weeks that changed.
  ///
  /// Again without anything new, it writes nothing. Two at once store the same.
  ///
  /// - Returns: the look, and how many weeks were stored.
  public func record(at time: Instant) throws(Fault) -> (look: Look, changed: Int) {
    typealias Seen = (look: Look, stamp: PerformanceRow.Stamp)
    let seen = try connection.transaction(.read) { () throws(Fault) -> Seen in
      (try derive(), try PerformanceRow.Stamp(of: run.leagueID, in: connection))
    }
    guard !seen.look.seasons.isEmpty else { return (seen.look, 0) }
    return try connection.transaction(.write) { () throws(Fault) in
      let stamp = try PerformanceRow.Stamp(of: run.leagueID, in: connection)
      // Somebody may have written since.
      let look = stamp == seen.stamp ? seen.look : try derive()
      let plans = try EvidencePlans(of: run, in: connection)
      for season in look.seasons where season.evidence.hasGames {
        try plans.freeze(season.season, weeks: season.plannedWeeks, at: time, in: connection)
      }
      return (look, try store.store(rows(of: look), stamp, at: time))
    }
  }

  private func rows(of look: Look) -> [PerformanceRow] {
    look.seasons.flatMap(\.weeks).map {
      PerformanceRow(run: run, model: look.model ?? "", asOf: asOf, week: $0)
    }
  }

  private func derive() throws(Fault) -> Look {
    let plans = try EvidencePlans(of: run, in: connection)
    let late = try store.lateGames(through: asOf)
    var seasons: [SeasonPerformance] = []
    var undated = 0
    for season in try ledger.seasons(of: run).sorted() {
      let log = try GameLog(of: run, season: season, in: connection, through: asOf)
      undated += log.undated
      guard !log.games.isEmpty else { continue }
      seasons.append(
        SeasonPerformance(
          season: season, log.games, plannedWeeks: plans.weeks(of: season, log.games, schedule),
          restarts: restarts.dates(of: season, log.games, through: asOf),
          SeasonPerformance.Surroundings(
            played: schedule.played[season], late: late.map { $0[season] ?? [:] })))
    }
    return Look(run: run, model: try store.model(), seasons: seasons, undated: undated)
  }
}

/// The state of a run at a time.
public struct Look: Sendable {
  public let run: WatchedRun
  /// Nil without forecasts.
  public let model: String?
  /// Ascending; seasons with games that have a forecast and an outcome.
  public let seasons: [SeasonPerformance]
  /// Games without a date, which belong to no week.
  public let undated: Int

  /// The season that an alarm would be about.
  public var latest: SeasonPerformance? { seasons.last }
}

extension SeasonEvidence {
  /// Whether there is any game that is evidence.
  var hasGames: Bool { !points.isEmpty }

  /// The levels that stand now.
  public var levels: EvidenceLevels { EvidenceLevels(restarts: restarts) }

  /// The highest level since the last restart.
  public var level: EvidenceLevel {
    levels.level(sharp: peak.sharp, tolerant: peak.tolerant)
  }
}
