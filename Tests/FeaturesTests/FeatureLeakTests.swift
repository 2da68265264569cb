import Faults
import League
import TestSupport
import Testing

@testable import Features

/// No row knows of a game of its own day or of a later one.
@Suite struct FeatureLeakTests {
  private enum Change: CaseIterable { case alter, delete, unplay, add }

  private struct Place {
    let season: Int
    let day: Int
    let game: Int
  }

  @Test(.slow, arguments: BlockCase.all, [false, true])
  func `changing any game changes no row before the next day`(
    block: BlockCase, isCrowded: Bool
  ) throws {
    let seasons = FeatureSeason.seasons(seed: 5, isCrowded: isCrowded)
    var server = try block.server()
    let before = server.walk(seasons)
    var random = SeededGenerator(seed: 50)
    for change in Change.allCases {
      for _ in 0..<3 {
        let place = place(in: seasons, &random)
        let after = try rows(block, change, place, seasons, &random)
        expectSame(before, after, through: place, deleted: change == .delete)
      }
    }
  }

  @Test(.slow, arguments: BlockCase.learning)
  func `but it leaves its mark on some later row`(block: BlockCase) throws {
    let seasons = FeatureSeason.seasons(seed: 6)
    var server = try block.server()
    let before = server.walk(seasons).flatMap { $0.map(\.bits) }
    var random = SeededGenerator(seed: 60)
    var marks = 0
    for _ in 0..<8 {
      let place = place(in: Array(seasons.dropLast()), &random)
      let after = try rows(block, .alter, place, seasons, &random).flatMap { $0.map(\.bits) }
      if after != before { marks += 1 }
    }
    // A game within a conference, and one without box scores, need not matter to each.
    #expect(marks >= 3)
  }

  private func place(in seasons: [FeatureSeason], _ random: inout SeededGenerator) -> Place {
    while true {
      let season = Int(random.next() % UInt64(seasons.count))
      let day = Int(random.next() % 20)
      let count = seasons[season].days[day].matchups.count
      if count > 0 {
        return Place(season: season, day: day, game: Int(random.next() % UInt64(count)))
      }
    }
  }

  private func rows(
    _ block: BlockCase, _ change: Change, _ place: Place, _ seasons: [FeatureSeason],
    _ random: inout SeededGenerator
  ) throws -> [[FeatureColumns]] {
    var changed = seasons
    apply(change, to: &changed[place.season].days[place.day], at: place.game, &random)
    var server = try block.server()
    return server.walk(changed)
  }

  private func apply(
    _ change: Change, to day: inout FeatureSeason.Day, at game: Int,
    _ random: inout SeededGenerator
  ) {
    switch change {
    case .alter:
      let margin = day.results[game]?.margin ?? 0
      let loser = Int32(random.next() % 40)
      day.results[game] = GameResult(
        scoreA: margin > 0 ? loser : 120, scoreB: margin > 0 ? 120 : loser)
      day.boxScores[game] = FeatureSeason.boxScores(&random)
    case .delete: day.remove(at: game)
    case .unplay:
      day.results[game] = nil
      day.boxScores[game] = nil
    case .add:
      // The same teams meet again on the same day.
      day.matchups.append(day.matchups[game])
      day.results.append(GameResult(scoreA: 99, scoreB: 12))
      day.boxScores.append(FeatureSeason.boxScores(&random))
    }
  }

  /// Bit for bit.
  private func expectSame(
    _ before: [[FeatureColumns]], _ after: [[FeatureColumns]], through place: Place, deleted: Bool
  ) {
    for season in 0...place.season {
      let last = season == place.season ? place.day : before[season].count
      for day in 0..<last { #expect(before[season][day].bits == after[season][day].bits) }
    }
    var own = before[place.season][place.day].bits
    if deleted { own.remove(at: place.game) }
    #expect(Array(after[place.season][place.day].bits.prefix(own.count)) == own)
  }
}
