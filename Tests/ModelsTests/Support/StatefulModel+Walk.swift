import League
import Models
import TestSupport

extension StatefulModel {
  mutating func begin(_ season: RandomSeason) throws {
    try beginSeason(season.start)
  }

  mutating func learn(_ day: RandomSeason.Day) throws {
    try update(day.games)
  }

  /// The walk of `seasons`: what it answered before each day.
  mutating func walk(_ seasons: [RandomSeason]) throws -> [[Double]] {
    try seasons.flatMap { season in
      try begin(season)
      return try season.days.map { day in
        let answers = try predict(day.matchups[...])
        try learn(day)
        return answers
      }
    }
  }

  /// What it would say of every pair of teams, at every site.
  func outlook() throws -> [Double] {
    let places = 0..<Int32(RandomSeason.teams.count)
    let matchups = places.flatMap { teamA in
      places.filter { $0 != teamA }.flatMap { teamB in
        [Site.away, .neutral, .home].map {
          Matchup(
            season: 2003, day: 999, teamA: teamA, teamB: teamB, site: $0, isTournament: false)
        }
      }
    }
    return try predict(matchups[...])
  }
}
