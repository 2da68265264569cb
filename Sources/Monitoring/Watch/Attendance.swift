internal import Alerts
internal import Database
public import Faults
public import Ledger
public import Time

/// Whether forecasts and results of a run in use come as they should.
public struct Attendance: Sendable {
  /// The limits by which silence and degradation are told.
  public struct Limits: Sendable {
    /// So long without a forecast, or a result, is silence.
    public var days = 7
    /// Weeks over which completeness and lateness are taken.
    public var weeks = 4
    /// A smaller share of the games played that was forecast is an alert.
    public var completeness = 0.9
    /// A larger share of the games forecast whose forecasts were all late is an alert.
    public var late = 0.1

    public init() {}
  }

  /// The date on which a forecast was issued last.
  let lastIssued: CalendarDate?
  /// Forecast games that should have a result: how many, and the last date of one that has.
  let unsettled: Int
  let lastSettled: CalendarDate?
  private let run: WatchedRun
  private let today: CalendarDate
  private let limits: Limits

  /// - Parameters:
  ///   - today: in the league's time zone.
  ///   - zone: the league's.
  public init(
    of run: WatchedRun, in ledger: Ledger, today: CalendarDate, zone: Zone,
    limits: Limits = Limits()
  ) throws(Fault) {
    (self.run, self.today, self.limits) = (run, today, limits)
    let connection = ledger.connection
    let issued = try connection.integer(
      """
      SELECT issued_at FROM forecasts WHERE league_id = $1 AND run_id = $2 AND origin = $3
      ORDER BY season DESC, sequence DESC LIMIT 1
      """, run.values)
    lastIssued = issued.map { Instant(microseconds: $0).date(in: zone) }
    let limit = CalendarDate(daysSinceEpoch: today.daysSinceEpoch - Int32(limits.days))
    let counted = try connection.integer(
      """
      SELECT count(*) FROM counting_forecasts AS c
      WHERE c.league_id = $1 AND c.run_id = $2 AND c.origin = $3 AND c.outcome IS NULL
        AND c.date <= $4 AND NOT EXISTS (
          SELECT 1 FROM results AS r WHERE r.league_id = c.league_id AND r.game_id = c.game_id)
      """, run.values + [.text("\(limit)")])
    unsettled = Int(counted ?? 0)
    lastSettled = try Self.lastSettled(of: run, in: connection)
  }

  private static func lastSettled(
    of run: WatchedRun, in connection: Connection
  ) throws(Fault) -> CalendarDate? {
    let sql = """
      SELECT max(date) FROM counting_forecasts
      WHERE league_id = $1 AND run_id = $2 AND origin = $3 AND season = $4 AND outcome IS NOT NULL
      """
    for season in try connection.seasons(of: run).reversed() {
      let last = try connection.first(sql, run.values + [.integer(season)]) { (row) throws(Fault) in
        try row.optionalText(0)
      }
      if let date = (last ?? nil).flatMap({ CalendarDate($0) }) { return date }
    }
    return nil
  }

  /// Silence and degradation, as they are now.
  func concerns(_ look: Look, _ schedule: Schedule) -> [Concern] {
    [noForecasts(look, schedule), noResults(), incomplete(look, schedule), late(look)].compactMap(
      \.self)
  }

  private func daysSince(_ date: CalendarDate?) -> Int? {
    date.map { Int(today.daysSinceEpoch - $0.daysSinceEpoch) }
  }

  /// Games are near, and nothing was issued for longer than the limit.
  private func noForecasts(_ look: Look, _ schedule: Schedule) -> Concern? {
    guard let silent = daysSince(lastIssued), silent > limits.days else { return nil }
    let isNear = schedule.open.contains {
      let days = $0.daysSinceEpoch - today.daysSinceEpoch
      return days >= 0 && days <= Int32(limits.days)
    }
    let week = CalendarDate(daysSinceEpoch: today.daysSinceEpoch - Int32(limits.days)).monday
    let isPlayed = schedule.played.values.contains { $0.contains { $0.key > week } }
    guard isNear || isPlayed else { return nil }
    return Concern(
      kind: .noForecasts, severity: .high,
      message: "no forecast was issued for \(silent) days, and games are "
        + (isNear ? "near" : "played"),
      occurrence: "since \(lastIssued?.description ?? "ever")", current: Double(silent),
      threshold: Double(limits.days), baseline: nil)
  }

  /// Games were due, and no result came for longer than the limit.
  private func noResults() -> Concern? {
    guard unsettled > 0 else { return nil }
    if let silent = daysSince(lastSettled), silent <= limits.days { return nil }
    return Concern(
      kind: .noResults, severity: .high,
      message:
        "games that were forecast are over for \(limits.days) days or more without a result: "
        + "\(unsettled)",
      occurrence: "since \(lastSettled?.description ?? "ever")", current: Double(unsettled),
      threshold: 0, baseline: nil)
  }

  /// The last weeks with games, and those of the season before them.
  private func weeks(_ look: Look) -> (last: [WeekPerformance], earlier: [WeekPerformance]) {
    let weeks = look.latest?.weeks ?? []
    return (Array(weeks.suffix(limits.weeks)), Array(weeks.dropLast(limits.weeks)))
  }

  /// Compares games forecast with games played, also in weeks without any forecast. The first week with one is
  /// left out: it had perhaps begun before.
  private func incomplete(_ look: Look, _ schedule: Schedule) -> Concern? {
    guard let season = look.latest, let first = season.weeks.first?.week,
      let played = schedule.played[season.season]
    else { return nil }
    let forecast = Dictionary(uniqueKeysWithValues: season.weeks.map { ($0.week, $0.games) })
    let weeks = played.keys.filter { $0 > first }.sorted()
    func share(_ weeks: ArraySlice<CalendarDate>) -> Double? {
      let all = weeks.reduce(0) { $0 + (played[$1] ?? 0) }
      let own = weeks.reduce(0) { $0 + (forecast[$1] ?? 0) }
      return all == 0 ? nil : min(1, Double(own) / Double(all))
    }
    let last = weeks.suffix(limits.weeks)
    guard let current = share(last), current < limits.completeness else { return nil }
    return Concern(
      kind: .completeness, severity: .medium,
      message: "only \(Self.percent(current)) of the games played in the last \(last.count) weeks "
        + "were forecast",
      occurrence: "week of \(last.last?.description ?? "")", current: current,
      threshold: limits.completeness, baseline: share(weeks.dropLast(limits.weeks)))
  }

  private func late(_ look: Look) -> Concern? {
    let (last, earlier) = weeks(look)
    guard let share = Self.lateness(last), share > limits.late else { return nil }
    return Concern(
      kind: .lateness, severity: .medium,
      message: "\(Self.percent(share)) of the games forecast in the last \(last.count) weeks were "
        + "forecast late",
      occurrence: "week of \(last.last?.week.description ?? "")", current: share,
      threshold: limits.late, baseline: Self.lateness(earlier))
  }

  private static func lateness(_ weeks: [WeekPerformance]) -> Double? {
    let late = weeks.reduce(0) { $0 + ($1.lateGames ?? 0) }
    let all = weeks.reduce(late) { $0 + $1.games }
    return all == 0 ? nil : Double(late) / Double(all)
  }

  private static func percent(_ share: Double) -> String { "\(Int((100 * share).rounded())) %" }
}

extension Look {
  /// The alerts that follow; none for forecasts that were not issued.
  public func concerns(_ attendance: Attendance, _ schedule: Schedule) -> [Concern] {
    guard run.isInUse else { return [] }
    let drift = latest.flatMap { Concern.drift($0) }
    return [drift].compactMap(\.self) + attendance.concerns(self, schedule)
  }
}
