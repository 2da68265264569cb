import Chronology
import League

@testable import Forecasting

extension Forecaster {
  /// What it says of every two teams, at every site, some days on.
  func everyPair() throws -> [Double] {
    let places = 0..<Int32(teams.count)
    let matchups = places.flatMap { teamA in
      places.filter { $0 != teamA }.map { teamB in
        Matchup(
          season: Int32(moment.season), day: moment.day + (teamA + teamB) % 3, teamA: teamA,
          teamB: teamB, site: Site(rawValue: Int8((teamA + 2 * teamB) % 3) - 1)!,
          isTournament: (teamA + teamB) % 2 == 0)
      }
    }
    return try probabilities(of: matchups)
  }
}
