import Foundation

/// FiveThirtyEight's NFL Elo, computed anew from what they published and from nothing of Almanac's.
///
/// References: `forecast.py` of fivethirtyeight/nfl-elo-game (K, HFA, REVERT, REVERSIONS and the
/// margin multiplier); "How Our NFL Predictions Work", FiveThirtyEight (2018).
struct PublishedNFLRule {
  private struct Standing {
    var rating: Double
    /// The season of the team's last game; nil before its first.
    var season: Int?
  }

  /// Ratings that between-season reversion is replaced by, by team and season, such as "CLE1999".
  private let reversions: [String: Double]
  private var standings: [String: Standing]

  init(initialRatings: [String: Double], reversions: [String: Double]) {
    self.reversions = reversions
    standings = initialRatings.mapValues { Standing(rating: $0) }
  }

  /// The probability that `team1` wins; then the game is learnt, if it was played.
  mutating func forecast(_ game: NFLGame) -> Double {
    revert(game.team1, season: game.season)
    revert(game.team2, season: game.season)
    let advantage = game.isNeutral ? 0.0 : 65.0
    let difference =
      standings[game.team1]!.rating - standings[game.team2]!.rating + advantage
    let probability = 1 / (pow(10, -difference / 400) + 1)
    if let (score1, score2) = game.scores {
      let result = score1 > score2 ? 1 : score1 < score2 ? 0 : 0.5
      let winnerLead = result == 1 ? difference : -difference
      // A tie has no winner: they divide 2.2 by 1 instead.
      let divisor = result == 0.5 ? 1 : winnerLead * 0.001 + 2.2
      let multiplier = log(Double(max(abs(score1 - score2), 1)) + 1) * (2.2 / divisor)
      let shift = 20 * multiplier * (result - probability)
      standings[game.team1]!.rating += shift
      standings[game.team2]!.rating -= shift
    }
    return probability
  }

  private mutating func revert(_ team: String, season: Int) {
    if let last = standings[team]!.season, last != season {
      let reverted = 1505.0 / 3 + standings[team]!.rating * 2 / 3
      standings[team]!.rating = reversions["\(team)\(season)"] ?? reverted
    }
    standings[team]!.season = season
  }
}

/// A game as FiveThirtyEight's files have it.
struct NFLGame {
  var date: String
  var season: Int
  var isNeutral: Bool
  var isPlayoff: Bool
  /// At home unless the site is neutral.
  var team1: String
  var team2: String
  var scores: (Int, Int)?

  static let header =
    "date,season,neutral,playoff,team1,team2,elo1,elo2,elo_prob1,score1,score2,result1"

  /// A line of their `nfl_games.csv`; columns that are none of ours hold what must not matter.
  var line: String {
    let result = scores.map { $0.0 > $0.1 ? "1.0" : $0.0 < $0.1 ? "0.0" : "0.5" } ?? ""
    return "\(date),\(season),\(isNeutral ? 1 : 0),\(isPlayoff ? 1 : 0),\(team1),\(team2),"
      + "1234.5,1432.1,0.25,\(scores.map { "\($0.0),\($0.1)" } ?? ","),\(result)"
  }
}
