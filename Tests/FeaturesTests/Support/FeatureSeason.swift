import League
import TestSupport

/// A seeded made-up season with all that a block can read: box scores of most games, and seeds in the
/// tournament.
struct FeatureSeason {
  struct Day {
    var matchups: [Matchup]
    var results: [GameResult?]
    var boxScores: [BoxScores?]

    var games: GameDay { GameDay(matchups[...], results[...], boxScores: boxScores[...]) }

    mutating func remove(at index: Int) {
      matchups.remove(at: index)
      results.remove(at: index)
      boxScores.remove(at: index)
    }

    func reordered(_ order: [Int]) -> Day {
      Day(
        matchups: order.map { matchups[$0] }, results: order.map { results[$0] },
        boxScores: order.map { boxScores[$0] })
    }
  }

  let season: Int
  var days: [Day]
  var conferences: [Int32]? = RandomSeason.conferences

  var start: SeasonStart { SeasonStart(season: season, conferences: conferences) }

  init(_ season: RandomSeason, seed: UInt64) {
    self.season = season.season
    var random = SeededGenerator(seed: seed &+ UInt64(season.season))
    days = season.days.map { day in
      Day(
        matchups: day.matchups.map(Self.seeded), results: day.results,
        boxScores: day.results.map { $0 == nil ? nil : Self.boxScores(&random) })
    }
  }

  /// Three seasons of 20 days.
  ///
  /// - Parameter isCrowded: whether a team may play several times a day.
  static func seasons(seed: UInt64, isCrowded: Bool = false) -> [FeatureSeason] {
    (2000...2002).map {
      FeatureSeason(
        RandomSeason(season: $0, seed: seed, days: 20, isCrowded: isCrowded), seed: seed)
    }
  }

  /// One in six teams has no seed.
  private static func seeded(_ matchup: Matchup) -> Matchup {
    guard matchup.isTournament else { return matchup }
    var matchup = matchup
    (matchup.seedA, matchup.seedB) = (seed(matchup.teamA), seed(matchup.teamB))
    return matchup
  }

  private static func seed(_ team: Int32) -> Int8 { team % 6 == 5 ? 0 : Int8(team * 5 % 16 + 1) }

  /// Nil one time in eight.
  static func boxScores(_ random: inout SeededGenerator) -> BoxScores? {
    let scores = BoxScores(teamA: boxScore(&random), teamB: boxScore(&random))
    return random.next() % 8 == 0 ? nil : scores
  }

  private static func boxScore(_ random: inout SeededGenerator) -> BoxScore {
    var counts = (0..<13).map { _ in Int32(random.next() % 20) }
    // As many are attempted as are made, or more; and some threes are among the field goals.
    counts[0] += counts[2]
    for made in [0, 2, 4] { counts[made + 1] += counts[made] }
    counts[1] += counts[3]
    return BoxScore(
      fieldGoalsMade: counts[0], fieldGoalsAttempted: counts[1], threesMade: counts[2],
      threesAttempted: counts[3], freeThrowsMade: counts[4], freeThrowsAttempted: counts[5],
      offensiveRebounds: counts[6], defensiveRebounds: counts[7], assists: counts[8],
      turnovers: counts[9], steals: counts[10], blocks: counts[11], fouls: counts[12])
  }
}
