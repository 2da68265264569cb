import Foundation
import League
import Ratings
import TestSupport
import Testing

/// What holds of every batch rating, on seeded seasons in which teams may play several times a day.
@Suite struct BatchPropertyTests {
  private static let teamCount = RandomSeason.teams.count

  private func season(_ seed: UInt64) -> RandomSeason {
    RandomSeason(season: 2001, seed: seed, days: 25, isCrowded: true)
  }

  /// The ratings after each day.
  private func walk(_ kind: BatchKind, _ days: [RandomSeason.Day]) -> [[Double]] {
    var rating = kind.rating(teams: RandomSeason.teams)
    rating.beginSeason()
    return days.map { day in
      rating.update(day.games)
      return rating.ratings(of: Self.teamCount)
    }
  }

  /// The same bits, NaN included.
  private func areSame(_ one: [[Double]], _ other: [[Double]]) -> Bool {
    one.map { $0.map(\.bitPattern) } == other.map { $0.map(\.bitPattern) }
  }

  @Test(arguments: BatchKind.allCases, 1...3 as ClosedRange<UInt64>)
  func `day by day comes to what one look at all games does`(kind: BatchKind, seed: UInt64) {
    let days = season(seed).days
    let daily = walk(kind, days)
    for (count, ratings) in zip(1..., daily) {
      let all = RandomSeason.Day(
        matchups: days[..<count].flatMap(\.matchups), results: days[..<count].flatMap(\.results))
      #expect(areClose(ratings, walk(kind, [all])[0]))
    }
  }

  @Test(arguments: BatchKind.allCases, 1...3 as ClosedRange<UInt64>)
  func `the games of a day come in any order and from either view, to the bit`(
    kind: BatchKind, seed: UInt64
  ) {
    let days = season(seed).days
    var random = SeededGenerator(seed: seed)
    let others = days.map { day in
      let order = day.matchups.indices.shuffled(using: &random)
      return RandomSeason.Day(
        matchups: order.map { day.matchups[$0].swapped },
        results: order.map { index in
          day.results[index].map { GameResult(scoreA: $0.scoreB, scoreB: $0.scoreA) }
        })
    }
    #expect(areSame(walk(kind, days), walk(kind, others)))
  }

  @Test(arguments: BatchKind.allCases)
  func `a later day changes no earlier rating, to the bit`(kind: BatchKind) {
    let days = season(4).days
    let changed = days[..<15] + season(5).days[15...]
    #expect(areSame(Array(walk(kind, days)[..<15]), Array(walk(kind, Array(changed))[..<15])))
  }

  @Test(arguments: BatchKind.allCases, 1...3 as ClosedRange<UInt64>)
  func `teams under other numbers have the same ratings`(kind: BatchKind, seed: UInt64) throws {
    let days = season(seed).days
    var random = SeededGenerator(seed: seed)
    let numbers = (0..<Int32(Self.teamCount)).shuffled(using: &random)
    let renumbered = days.map { day in
      var day = day
      for index in day.matchups.indices {
        day.matchups[index].teamA = numbers[Int(day.matchups[index].teamA)]
        day.matchups[index].teamB = numbers[Int(day.matchups[index].teamB)]
      }
      return day
    }
    for (ratings, others) in zip(walk(kind, days), walk(kind, renumbered)) {
      #expect(areClose(ratings, numbers.map { others[Int($0)] }))
    }
  }

  @Test(arguments: BatchKind.allCases)
  func `a season starts from nothing, to the bit`(kind: BatchKind) {
    var used = kind.rating(teams: RandomSeason.teams)
    used.beginSeason()
    for day in season(6).days { used.update(day.games) }
    used.beginSeason()
    #expect(used.ratings(of: Self.teamCount).allSatisfy { $0.isNaN })
    let again = season(7).days.map { day in
      used.update(day.games)
      return used.ratings(of: Self.teamCount)
    }
    #expect(areSame(again, walk(kind, season(7).days)))
  }

  @Test(arguments: BatchKind.allCases)
  func `only games with a result count`(kind: BatchKind) {
    let days = season(8).days
    var rating = kind.rating(teams: RandomSeason.teams)
    rating.beginSeason()
    var played: Set<Int32> = []
    for day in days {
      rating.update(day.games)
      for (matchup, result) in zip(day.matchups, day.results) where result != nil {
        played.formUnion([matchup.teamA, matchup.teamB])
      }
      for team in 0..<Int32(Self.teamCount) {
        #expect(rating.rating(of: team).isNaN != played.contains(team))
      }
      let before = rating.ratings(of: Self.teamCount)
      rating.update(
        RandomSeason.Day(matchups: day.matchups, results: day.matchups.map { _ in nil }).games)
      #expect(areSame([rating.ratings(of: Self.teamCount)], [before]))
    }
  }

  @Test(arguments: BatchKind.allCases)
  func `means are where they belong`(kind: BatchKind) {
    for ratings in walk(kind, season(9).days) {
      let known = ratings.filter { !$0.isNaN }
      func mean(_ values: [Double]) -> Double { values.reduce(0, +) / Double(values.count) }
      switch kind {
      case .srs, .massey: #expect(abs(mean(known)) < 1e-8)
      case .colley: #expect(abs(mean(known) - 0.5) < 1e-8)
      case .pagerank: #expect(abs(mean(known.map { exp($0) }) - 1) < 1e-8)
      }
    }
  }
}
