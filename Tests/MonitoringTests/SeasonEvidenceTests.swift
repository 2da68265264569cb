import Determinism
import Sequential
import TestSupport
import Testing
import Time

@testable import Monitoring

@Suite struct SeasonEvidenceTests {
  private static func games(seed: UInt64, weeks: Int = 8) -> [WatchedGame] {
    var generator = RandomGenerator(seed: seed)
    return (0..<weeks * 40).map { number in
      let logOdds = 1.2 * generator.normal()
      return WatchedGame(
        sequence: Int64(number), season: 2024,
        date: WatchedLedger.date(number / 40 * 7 + number % 7),
        probability: LogOdds.probability(logOdds),
        outcome: generator.uniform() < LogOdds.probability(0.5 * logOdds) ? 1 : 0,
        host: generator.integer(below: 3) - 1, isDayAhead: true)
    }
  }

  @Test(arguments: [UInt64(1), 2, 3])
  func `The order of games changes nothing but rounding`(seed: UInt64) {
    let games = Self.games(seed: seed)
    var generator = RandomGenerator(seed: seed)
    let one = SeasonEvidence(games, planned: 30)
    let other = SeasonEvidence(games.shuffled(using: &generator), planned: 30)
    #expect(one.points.map(\.week) == other.points.map(\.week))
    for (a, b) in zip(one.points, other.points) {
      #expect(abs(a.sharp - b.sharp) <= 1e-9 * max(1, a.sharp))
      #expect(abs(a.tolerant - b.tolerant) <= 1e-9 * max(1, a.tolerant))
    }
  }

  @Test func `Only day-ahead games are evidence`() {
    var games = Self.games(seed: 4)
    let all = SeasonEvidence(games, planned: 30)
    for place in games.indices where place.isMultiple(of: 2) { games[place].isDayAhead = false }
    let half = SeasonEvidence(games, planned: 30)
    #expect(half.points.last?.games == all.points.last.map { $0.games / 2 })
    #expect(half.points.last?.sharp != all.points.last?.sharp)
    let none = SeasonEvidence(
      games.map {
        var game = $0
        game.isDayAhead = false
        return game
      }, planned: 30)
    #expect(none.points.isEmpty)
    #expect(none.peak.sharp == 1 && none.level == .sound)
  }

  @Test func `A week without games is a period that says nothing`() throws {
    let games = Self.games(seed: 5, weeks: 4)
    // The third week moves four weeks on.
    let gap = games.map { game in
      var game = game
      if game.date >= WatchedLedger.date(14) {
        game.date = CalendarDate(daysSinceEpoch: game.date.daysSinceEpoch + 28)
      }
      return game
    }
    var evidence = CalibrationEvidence(.planned(20))
    var weeks = [PeriodLikelihood](repeating: PeriodLikelihood(), count: 8)
    for game in gap {
      let week = Int(game.date.daysSinceEpoch - WatchedLedger.start.daysSinceEpoch) / 7
      weeks[week].add(probability: game.probability, outcome: game.outcome, host: game.host)
    }
    for week in weeks { evidence.add(week.logarithms) }
    let found = SeasonEvidence(gap, planned: 20)
    #expect(found.points.count == 4)
    let last = try #require(found.points.last)
    #expect(abs(last.sharp - evidence.sharp) <= 1e-9 * evidence.sharp)
  }

  @Test func `A restart begins anew the day after, and both levels double`() throws {
    let games = Self.games(seed: 6)
    let day = WatchedLedger.date(23)
    let found = SeasonEvidence(games, planned: 30, restarts: [day])
    #expect(found.restarts == 1)
    #expect(found.levels.warnAt == 40)
    #expect(found.current.first?.week == day.monday)
    let later = SeasonEvidence(games.filter { $0.date > day }, planned: 30 - 3)
    let (one, other) = (try #require(found.points.last), try #require(later.points.last))
    #expect(one.sharp == other.sharp && one.tolerant == other.tolerant)
    #expect(one.games == other.games)
    // What was before stays what it was.
    let before = SeasonEvidence(games, planned: 30)
    #expect(found.points.first?.sharp == before.points.first?.sharp)
  }

  @Test func `After a restart without games since, nothing is an alarm`() {
    let games = Self.games(seed: 7, weeks: 20)
    #expect(SeasonEvidence(games, planned: 30).level == .critical)
    let found = SeasonEvidence(games, planned: 30, restarts: [WatchedLedger.date(400)])
    #expect(found.current.isEmpty && found.level == .sound)
    // A restart from before the season is none of its own.
    #expect(SeasonEvidence(games, planned: 30, restarts: [WatchedLedger.date(-3)]).restarts == 0)
  }

  @Test func `An alarm stands although evidence falls again`() {
    var games = Self.games(seed: 8, weeks: 20)
    let right = Self.games(seed: 9, weeks: 10).enumerated().map { number, game in
      var (game, generator) = (game, RandomGenerator(seed: UInt64(number)))
      game.date = CalendarDate(daysSinceEpoch: game.date.daysSinceEpoch + 140)
      game.outcome = generator.uniform() < game.probability ? 1 : 0
      return game
    }
    games += right
    let found = SeasonEvidence(games, planned: 30)
    #expect(found.peak.sharp >= found.points.last!.sharp)
    #expect(found.level == .critical)
  }
}
