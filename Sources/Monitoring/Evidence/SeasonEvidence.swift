public import Sequential
public import Time

/// The evidence against a run's probabilities over one season, week by week.
public struct SeasonEvidence: Sendable {
  /// How things stand at the end of a week, or of the games so far.
  public struct Point: Sendable {
    /// Monday of the week.
    public let week: CalendarDate
    /// Restarts before it, which is how often both levels have doubled.
    public let restarts: Int
    /// Games since the last restart.
    public let games: Int
    public let sharp: Double
    public let tolerant: Double
    public let strongest: Miscalibration?
    /// The part of `sharp` that each alternative adds, in the order of ``Miscalibration/alternatives``.
    public let shares: [Double]
  }

  /// Weeks with games, ascending; of a week with a restart, its last part.
  public private(set) var points: [Point] = []
  /// Restarts of this season so far, with games after them or without.
  public private(set) var restarts = 0

  /// The points since the last restart.
  public var current: ArraySlice<Point> {
    points[(points.firstIndex { $0.restarts == restarts } ?? points.count)...]
  }

  /// The highest levels since the last restart: an alarm stands although evidence falls again.
  public var peak: (sharp: Double, tolerant: Double) {
    current.reduce((1, 1)) { (max($0.0, $1.sharp), max($0.1, $1.tolerant)) }
  }

  /// - Parameters:
  ///   - games: of one season, in any order; only the day-ahead ones are evidence.
  ///   - planned: weeks over which the start of a fault is spread.
  ///   - restarts: dates after which evidence began anew.
  public init(_ games: [WatchedGame], planned: Int, restarts: [CalendarDate] = []) {
    let games = games.filter(\.isDayAhead)
    guard let first = games.map(\.date).min() else { return }
    let restarts = Set(restarts.filter { $0 >= first }).sorted()
    self.restarts = restarts.count
    for (number, part) in Self.parts(games, restarts).enumerated() {
      guard let start = part.keys.min() else { continue }
      let passed = Int(start.daysSinceEpoch - first.monday.daysSinceEpoch) / 7
      append(part, restarts: number, planned: max(1, planned - passed))
    }
  }

  /// Between restarts, each week's games as likelihoods.
  private static func parts(
    _ games: [WatchedGame], _ restarts: [CalendarDate]
  ) -> [[CalendarDate: PeriodLikelihood]] {
    var parts = [[CalendarDate: PeriodLikelihood]](repeating: [:], count: restarts.count + 1)
    for game in games {
      let part = restarts.count { $0 < game.date }
      parts[part][game.date.monday, default: PeriodLikelihood()].add(
        probability: game.probability, outcome: game.outcome, host: game.host)
    }
    return parts
  }

  /// Adds the weeks from the first to the last, those without games as such that say nothing.
  private mutating func append(
    _ weeks: [CalendarDate: PeriodLikelihood], restarts: Int, planned: Int
  ) {
    var evidence = CalibrationEvidence(.planned(planned))
    var previous: CalendarDate?
    var count = 0
    let silence = PeriodLikelihood().logarithms
    for (week, period) in weeks.sorted(by: { $0.key < $1.key }) {
      let skipped = previous.map { Int(week.daysSinceEpoch - $0.daysSinceEpoch) / 7 - 1 } ?? 0
      for _ in 0..<skipped { evidence.add(silence) }
      evidence.add(period.logarithms)
      (previous, count) = (week, count + period.count)
      // A restart within the week: what follows it stands for the week.
      if points.last?.week == week { points.removeLast() }
      points.append(
        Point(
          week: week, restarts: restarts, games: count, sharp: evidence.sharp,
          tolerant: evidence.tolerant, strongest: evidence.strongest, shares: evidence.shares))
    }
  }
}
