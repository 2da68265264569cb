import League
import Ratings
import TestSupport

/// What the tests drive every rating by.
protocol Rating {
  mutating func beginSeason(_ start: SeasonStart)
  func predict(_ matchups: ArraySlice<Matchup>) -> [Double]
  mutating func update(_ day: GameDay)
}

extension Elo: Rating {}
extension JointKalman: Rating {}
extension Kalman: Rating {}

extension Rating {
  mutating func begin(_ season: RandomSeason) {
    beginSeason(season.start)
  }

  mutating func learn(_ day: RandomSeason.Day) {
    update(day.games)
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
