import League
import Models
import TestSupport

/// Seeded made-up games among a few teams, day by day: wins, ties, every site, tournament games,
/// overtimes and games without a result.
struct RandomSeason {
  struct Day {
    var matchups: [Matchup]
    var results: [GameResult?]
  }

  let season: Int
  private(set) var days: [Day] = []

  static let teams = TeamTable((0..<12).map { Team(id: Int64(201 + $0)) })
  static let conferences: [Int32] = [0, 0, 0, 0, 1, 1, 1, 1, 2, 2, -1, -1]

  /// - Parameter isCrowded: whether a team may play several times a day.
  init(season: Int, seed: UInt64, days count: Int = 40, isCrowded: Bool = false) {
    self.season = season
    var random = SeededGenerator(seed: seed &* 1000 &+ UInt64(season))
    for day in 0..<count {
      var order = (0..<12).map(Int32.init).shuffled(using: &random)
      if isCrowded { order = order.map { _ in Int32(random.next() % 12) } }
      var matchups: [Matchup] = []
      let gameCount = Int(random.next() % 5) + 2
      for game in 0..<gameCount {
        let (teamA, teamB) = (order[2 * game], order[2 * game + 1])
        guard teamA != teamB else { continue }
        let site = Site(rawValue: Int8(random.next() % 3) - 1)!
        matchups.append(
          Matchup(
            season: Int32(season), day: Int32(day), teamA: teamA, teamB: teamB, site: site,
            isTournament: day >= count - 5))
      }
      days.append(Day(matchups: matchups, results: matchups.map { _ in Self.result(&random) }))
    }
  }

  private static func result(_ random: inout SeededGenerator) -> GameResult? {
    let scoreA = Int32(random.next() % 100)
    switch random.next() % 12 {
    case 0: return nil
    case 1: return GameResult(scoreA: scoreA, scoreB: scoreA)
    default:
      return GameResult(
        scoreA: scoreA, scoreB: Int32(random.next() % 100), overtimes: Int8(random.next() % 3))
    }
  }

  static func seasons(seed: UInt64, isCrowded: Bool = false) -> [RandomSeason] {
    (2000...2003).map { RandomSeason(season: $0, seed: seed, isCrowded: isCrowded) }
  }
}

extension StatefulModel {
  mutating func begin(_ season: RandomSeason) {
    beginSeason(SeasonStart(season: season.season, conferences: RandomSeason.conferences))
  }

  mutating func learn(_ day: RandomSeason.Day) {
    update(day.matchups[...], day.results[...])
  }

  /// The walk of `seasons`: what it answered before each day.
  mutating func walk(_ seasons: [RandomSeason]) -> [[Double]] {
    seasons.flatMap { season in
      begin(season)
      return season.days.map { day in
        let answers = predict(day.matchups[...])
        learn(day)
        return answers
      }
    }
  }

  /// What it would say of every pair of teams, at every site.
  func outlook() -> [Double] {
    let places = 0..<Int32(RandomSeason.teams.count)
    let matchups = places.flatMap { teamA in
      places.filter { $0 != teamA }.flatMap { teamB in
        [Site.away, .neutral, .home].map {
          Matchup(
            season: 2003, day: 999, teamA: teamA, teamB: teamB, site: $0, isTournament: false)
        }
      }
    }
    return predict(matchups[...])
  }
}
