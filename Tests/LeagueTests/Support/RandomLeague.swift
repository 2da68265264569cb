import TestSupport
import Time

@testable import League

/// A small league drawn from a seed: ties, games without scores, same-day rematches, seasons with
/// and without dates, teams with and without codes and names, games with and without box scores.
struct RandomLeague {
  let contents: LeagueContents

  init(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let drawn = (0..<Int.random(in: 4...12, using: &random)).map { _ in
      Int64.random(in: 1...2_000_000_000, using: &random)
    }
    let ids = Set(drawn).sorted()
    var contents = LeagueContents()
    contents.teams = ids.enumerated().map { index, id in
      Team(
        id: id, code: Bool.random(using: &random) ? "T\(index)" : nil,
        name: Bool.random(using: &random) ? "Team \(index) é" : nil)
    }
    for season in 0..<Int32.random(in: 1...3, using: &random) {
      let label = 2015 + season
      contents.seasons.append(
        SeasonContents(
          season: label,
          startDate: Bool.random(using: &random)
            ? CalendarDate(year: 2014 + Int(season), month: 11, day: 3) : nil,
          games: Self.games(label, ids, &random)))
      contents.seeds += ids.prefix(2).enumerated().map {
        Seed(season: label, team: $1, seed: "W0\($0 + 1)")
      }
      if season > 0 {
        contents.slots += ["R1W1", "R2WX"].map {
          Slot(season: label, name: $0, strongSeed: "W01", weakSeed: "W02")
        }
      }
      contents.conferences += ids.map {
        ConferenceMembership(
          season: label, team: $0, conference: ["east", "west"].randomElement(using: &random)!)
      }
    }
    self.contents = contents
  }

  private static func games(
    _ season: Int32, _ ids: [Int64], _ random: inout SeededGenerator
  ) -> [Game] {
    (0..<Int32.random(in: 1...25, using: &random)).flatMap { day in
      let teams = ids.shuffled(using: &random)
      return stride(from: 0, to: teams.count - 1, by: 2).flatMap { index in
        (0..<(Int.random(in: 0..<8, using: &random) == 0 ? 2 : 1)).map { _ in
          game(season, day, teams[index], teams[index + 1], &random)
        }
      }
    }
  }

  private static func game(
    _ season: Int32, _ day: Int32, _ first: Int64, _ second: Int64,
    _ random: inout SeededGenerator
  ) -> Game {
    let isPlayed = Int.random(in: 0..<6, using: &random) > 0
    let isDetailed = isPlayed && season > 2015 && Bool.random(using: &random)
    return Game(
      season: season, day: day, first: first, second: second,
      site: [.home, .away, .neutral].randomElement(using: &random)!,
      isTournament: day > 20,
      result: isPlayed
        ? GameResult(
          scoreA: .random(in: 0...9, using: &random), scoreB: .random(in: 0...9, using: &random),
          overtimes: .random(in: 0...2, using: &random)) : nil,
      boxScores: isDetailed
        ? BoxScores(countingFrom: .random(in: 0...90, using: &random)) : nil)
  }
}

extension LeagueContents {
  /// The same league with everything in another order.
  func shuffled(seed: UInt64) -> LeagueContents {
    var random = SeededGenerator(seed: seed)
    var copy = self
    copy.teams.shuffle(using: &random)
    copy.seeds.shuffle(using: &random)
    copy.slots.shuffle(using: &random)
    copy.conferences.shuffle(using: &random)
    copy.seasons = seasons.shuffled(using: &random).map {
      SeasonContents(
        season: $0.season, startDate: $0.startDate, games: $0.games.shuffled(using: &random))
    }
    return copy
  }
}
