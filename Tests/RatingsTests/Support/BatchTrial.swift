import Hyperparameters
import League
import Ratings

/// A batch rating of a few teams, driven by hand. Teams are named by their place in the team table.
struct BatchTrial<Rating: BatchRating> {
  private(set) var rating: Rating
  private let teams: Int
  private var day: Int32 = 0

  init(_ settings: [String] = [], teams: Int) throws {
    var resolver = HyperparameterResolver(Rating.hyperparameters)
    for setting in settings { try resolver.apply(setting: setting) }
    let table = TeamTable((0..<teams).map { Team(id: Int64($0)) })
    rating = Rating(resolver.values(), teams: table)
    self.teams = teams
    rating.beginSeason()
  }

  /// Plays the games of one day.
  mutating func play(_ games: [Trial.TrialGame]) {
    day += 1
    let matchups = games.map {
      Matchup(
        season: 2000, day: day, teamA: $0.teamA, teamB: $0.teamB, site: $0.site,
        isTournament: $0.isTournament)
    }
    rating.update(GameDay(matchups[...], games.map(\.result)[...]))
  }

  var ratings: [Double] { rating.ratings(of: teams) }
}

/// Whether ratings are the expected ones, to 1e-8: what a batch rating promises.
func areClose(_ ratings: [Double], _ expected: [Double]) -> Bool {
  ratings.count == expected.count
    && zip(ratings, expected).allSatisfy { $0.isNaN ? $1.isNaN : abs($0 - $1) <= 1e-8 }
}
