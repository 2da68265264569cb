internal import Determinism
public import Evaluation
public import Sequential
public import Time

/// A run's weeks of a season, with the evidence over all of them.
public struct SeasonPerformance: Sendable {
  public let season: Int
  /// Weeks over which the start of a fault is spread.
  public let plannedWeeks: Int
  public let evidence: SeasonEvidence
  /// Ascending; weeks without games left out.
  public private(set) var weeks: [WeekPerformance] = []
  /// Sums over the games that are evidence since the last restart.
  public private(set) var excess = ExcessLogLoss()
  public private(set) var spiegelhalter = SpiegelhalterZ()
  /// Their first and last date.
  public private(set) var dates: ClosedRange<CalendarDate>?
  /// Games that were forecast before the last days' games were known: scored, and no evidence.
  public let earlyGames: Int
  /// How often what was forecast came true, over all games of the season.
  public let reliability: [ReliabilityBin]

  /// Facts about weeks beside its games' forecasts and outcomes.
  struct Surroundings {
    /// By the Monday of the week.
    var played: [CalendarDate: Int]?
    var late: [CalendarDate: Int]?
  }

  /// - Parameters:
  ///   - games: of one season, in the order of the ledger's chain.
  ///   - restarts: dates after which evidence began anew.
  init(
    season: Int, _ games: [WatchedGame], plannedWeeks: Int, restarts: [CalendarDate],
    _ surroundings: Surroundings
  ) {
    (self.season, self.plannedWeeks) = (season, plannedWeeks)
    evidence = SeasonEvidence(games, planned: plannedWeeks, restarts: restarts)
    earlyGames = games.count { !$0.isDayAhead }
    reliability = ReliabilityBin.bins(
      probabilities: games.map(\.probability), outcomes: games.map(\.outcome))
    let last = evidence.restarts == 0 ? nil : restarts.max()
    for game in games where game.isDayAhead && last.map({ game.date > $0 }) ?? true {
      excess.add(probability: game.probability, outcome: game.outcome)
      spiegelhalter.add(probability: game.probability, outcome: game.outcome)
      let range = dates ?? game.date...game.date
      dates = min(range.lowerBound, game.date)...max(range.upperBound, game.date)
    }
    append(Self.byWeek(games), restarts, surroundings)
  }

  private static func byWeek(
    _ games: [WatchedGame]
  ) -> [(week: CalendarDate, games: [WatchedGame])] {
    var weeks: [CalendarDate: [WatchedGame]] = [:]
    for game in games { weeks[game.date.monday, default: []].append(game) }
    return weeks.map { ($0.key, $0.value) }.sorted { $0.week < $1.week }
  }

  private mutating func append(
    _ weeks: [(week: CalendarDate, games: [WatchedGame])], _ restarts: [CalendarDate],
    _ surroundings: Surroundings
  ) {
    var digest = "\(season) \(plannedWeeks)"
    var point = evidence.points.startIndex
    for (week, games) in weeks {
      while point < evidence.points.count, evidence.points[point].week <= week { point += 1 }
      let sunday = week.daysSinceEpoch + 6
      let late = surroundings.late.map { $0[week] ?? 0 }
      digest = Self.digest(
        games, late: late, after: digest,
        restarts.filter { $0.daysSinceEpoch < sunday }.sorted())
      self.weeks.append(
        WeekPerformance(
          season, week, games, point == 0 ? nil : evidence.points[point - 1],
          played: surroundings.played.map { $0[week] ?? games.count }, late: late, digest: digest))
    }
  }

  /// SHA-256 over what came before, the restarts so far, late games and the games.
  private static func digest(
    _ games: [WatchedGame], late: Int?, after previous: String, _ restarts: [CalendarDate]
  ) -> String {
    var sha = SHA256()
    sha.update("almanac performance 1")
    sha.update(previous)
    sha.update([Int64(restarts.count)])
    sha.update(restarts.map { Int64($0.daysSinceEpoch) })
    sha.update([Int64(late ?? -1), Int64(games.count)])
    sha.update(games.map(\.sequence))
    sha.update(games.map { Int64($0.date.daysSinceEpoch) })
    sha.update(games.map(\.probability))
    sha.update(games.map(\.outcome))
    sha.update(games.map { Int64($0.host) })
    sha.update(games.map { Int64($0.isDayAhead ? 1 : 0) })
    return sha.finalize().hexadecimal
  }
}

extension WeekPerformance {
  fileprivate init(
    _ season: Int, _ week: CalendarDate, _ games: [WatchedGame],
    _ evidence: SeasonEvidence.Point?, played: Int?, late: Int?, digest: String
  ) {
    (self.season, self.week, self.games, self.evidence) = (season, week, games.count, evidence)
    (gamesPlayed, lateGames, sourceDigest) = (played, late, digest)
    let (probabilities, outcomes) = (games.map(\.probability), games.map(\.outcome))
    metrics = Metrics(probabilities: probabilities, outcomes: outcomes)
    expected = ExpectedMetrics(probabilities)
    confusion = Confusion(probabilities: probabilities, outcomes: outcomes)
    excess = ExcessLogLoss()
    var spiegelhalter = SpiegelhalterZ()
    for game in games {
      excess.add(probability: game.probability, outcome: game.outcome)
      spiegelhalter.add(probability: game.probability, outcome: game.outcome)
    }
    spiegelhalterZ = spiegelhalter.value
    evidenceGames = games.count(where: \.isDayAhead)
  }
}
