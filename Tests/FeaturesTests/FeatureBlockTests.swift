import Foundation
import Hyperparameters
import League
import TestSupport
import Testing

@testable import Features

/// What ``FeatureBlock`` promises, of every block that comes with Almanac.
@Suite struct FeatureBlockTests {
  private func forEachDay(
    _ block: BlockCase, isCrowded: Bool = false,
    _ body: (FeatureServer, FeatureSeason.Day) throws -> Void
  ) throws {
    var server = try block.server()
    for season in FeatureSeason.seasons(seed: 1, isCrowded: isCrowded) {
      server.beginSeason(season.start)
      for day in season.days {
        try body(server, day)
        server.absorb(day.games)
      }
    }
  }

  @Test(arguments: BlockCase.all)
  func `naming the teams in the other order negates the row`(block: BlockCase) throws {
    try forEachDay(block, isCrowded: true) { server, day in
      let rows = server.rows(of: day.matchups)
      let swapped = server.rows(of: day.matchups.map(\.swapped))
      for (column, other) in zip(rows.values, swapped.values) {
        #expect(zip(column, other).allSatisfy { $0.isNaN ? $1.isNaN : $0 == -$1 })
      }
      #expect(swapped.presence == rows.presence.map { $0.map { -$0 } })
    }
  }

  @Test(arguments: BlockCase.all)
  func `a row is A's values less B's, and says which of them are missing`(
    block: BlockCase
  ) throws {
    var asked = try block.block()
    for season in FeatureSeason.seasons(seed: 2) {
      var server = try block.server()
      server.beginSeason(season.start)
      asked = try block.block()
      asked.beginSeason(season.start)
      for day in season.days {
        let rows = server.rows(of: day.matchups)
        #expect(rows.columnCount == server.columns.count && rows.rowCount == day.matchups.count)
        #expect(rows.isFinite)
        for (row, matchup) in day.matchups.enumerated() {
          var (valuesA, valuesB): ([Double], [Double]) = ([], [])
          asked.appendValues(of: matchup.teamA, in: matchup, to: &valuesA)
          asked.appendValues(of: matchup.teamB, in: matchup, to: &valuesB)
          try #require(valuesA.count == rows.columnCount && valuesB.count == rows.columnCount)
          for column in 0..<rows.columnCount {
            let (value, presence) = (rows.values[column][row], rows.presence[column][row])
            switch (valuesA[column].isNaN, valuesB[column].isNaN) {
            case (false, false):
              #expect(value == valuesA[column] - valuesB[column] && presence == 0)
            case (false, true): #expect(value.isNaN && presence == 1)
            case (true, false): #expect(value.isNaN && presence == -1)
            case (true, true): #expect(value.isNaN && presence == 0)
            }
          }
        }
        server.absorb(day.games)
        asked.absorb(day.games)
      }
    }
  }

  @Test(.slow, arguments: BlockCase.all, [false, true])
  func `the order of a day's games does not matter`(block: BlockCase, isCrowded: Bool) throws {
    let seasons = FeatureSeason.seasons(seed: 3, isCrowded: isCrowded)
    var random = SeededGenerator(seed: 33)
    var (one, other) = (try block.server(), try block.server())
    for season in seasons {
      one.beginSeason(season.start)
      other.beginSeason(season.start)
      for day in season.days {
        let order = Array(day.matchups.indices).shuffled(using: &random)
        one.absorb(day.games)
        other.absorb(day.reordered(order).games)
      }
      #expect(
        one.outlook(Int32(season.season)).isClose(to: other.outlook(Int32(season.season))))
    }
  }

  @Test(arguments: BlockCase.all)
  func `copies learn apart`(block: BlockCase) throws {
    let seasons = FeatureSeason.seasons(seed: 4)
    var original = try block.server()
    _ = original.walk([seasons[0]])
    let before = original.outlook().bits
    var copy = original
    _ = copy.walk(Array(seasons[1...]))
    #expect(original.outlook().bits == before)
    if BlockCase.learning.contains(where: { $0.name == block.name }) {
      #expect(copy.outlook().bits != before)
    }
    var fresh = try block.server()
    _ = fresh.walk(seasons)
    #expect(copy.outlook().bits == fresh.outlook().bits)
  }

  @Test(arguments: BlockCase.all)
  func `asking changes nothing`(block: BlockCase) throws {
    try forEachDay(block) { server, day in
      let first = server.rows(of: day.matchups).bits
      if let matchup = day.matchups.first, matchup.day % 7 == 6 { _ = server.outlook() }
      #expect(server.rows(of: day.matchups).bits == first)
      // Nor does it depend on what else is asked.
      #expect(day.matchups.flatMap { server.rows(of: [$0]).bits } == first)
    }
  }

  @Test(arguments: BlockCase.all)
  func `games without a score teach nothing`(block: BlockCase) throws {
    var (one, other) = (try block.server(), try block.server())
    for season in FeatureSeason.seasons(seed: 7) {
      one.beginSeason(season.start)
      other.beginSeason(season.start)
      for day in season.days {
        one.absorb(day.games)
        other.absorb(day.reordered(day.matchups.indices.filter { day.results[$0] != nil }).games)
      }
      #expect(one.outlook().bits == other.outlook().bits)
    }
  }

  @Test(arguments: BlockCase.all)
  func `a day without games is no harm`(block: BlockCase) throws {
    var server = try block.server()
    server.beginSeason(SeasonStart(season: 2000, conferences: nil))
    let before = server.outlook().bits
    #expect(server.rows(of: []).rowCount == 0)
    server.absorb(GameDay([], []))
    #expect(server.outlook().bits == before)
  }

  @Test(arguments: BlockCase.all)
  func `seasons of which no source knows conferences or box scores are no harm`(
    block: BlockCase
  ) throws {
    var server = try block.server()
    for var season in FeatureSeason.seasons(seed: 8) {
      season.conferences = season.season == 2001 ? RandomSeason.conferences : nil
      server.beginSeason(season.start)
      for day in season.days {
        let rows = server.rows(of: day.matchups)
        #expect(rows.isFinite)
        if block.name == "conference", season.conferences == nil {
          #expect(rows.values.joined().allSatisfy { $0.isNaN })
          #expect(rows.presence.joined().allSatisfy { $0 == 0 })
        }
        server.absorb(GameDay(day.matchups[...], day.results[...]))
      }
      #expect(server.outlook().isFinite)
    }
  }

  @Test(arguments: BlockCase.all)
  func `teams that never play change nothing for the others`(block: BlockCase) throws {
    let crowd = TeamTable(RandomSeason.teams.teams + [Team(id: 301), Team(id: 302)])
    var (server, crowded) = (try block.server(), try block.server(crowd))
    for var season in FeatureSeason.seasons(seed: 9) {
      server.beginSeason(season.start)
      season.conferences = RandomSeason.conferences + [0, -1]
      crowded.beginSeason(season.start)
      for day in season.days {
        #expect(crowded.rows(of: day.matchups).isClose(to: server.rows(of: day.matchups)))
        server.absorb(day.games)
        crowded.absorb(day.games)
      }
    }
    #expect(crowded.outlook(teams: 14).isFinite)
    let ghosts = Matchup(
      season: 2002, day: 99, teamA: 12, teamB: 13, site: .neutral, isTournament: false)
    // Neither has played: nothing tells them apart but a conference.
    let rows = crowded.rows(of: [ghosts])
    if block.name != "conference" {
      #expect(rows.values.joined().allSatisfy { $0.isNaN || $0 == 0 })
      #expect(rows.presence.joined().allSatisfy { $0 == 0 })
    }
  }
}
