import Foundation
import League

@testable import Hyperparameters
@testable import Ratings

/// An Elo over a few teams, driven by hand. Teams are named by their place in the team table; the
/// last one never plays, so that ratings can be measured against it.
///
/// Every hyperparameter has a plain value here, so that no test depends on a default: all teams
/// start at 1500, K is 20, and home, margin and carry-over do nothing.
struct Trial {
  struct TrialGame {
    var teamA: Int32
    var teamB: Int32
    var site: Site
    var result: GameResult?
    var isTournament: Bool
  }

  private static let plain: [String: HyperparameterValue] = [
    "initial_rating": .number(1500), "newcomer_rating": .number(1500),
    "mean_rating": .number(1500), "k_factor": .number(20), "early_boost": .number(0),
    "home_advantage": .number(0), "scale": .number(400), "carryover": .number(1),
    "carryover_target": .text("mean"), "margin": .text("none"), "margin_cap": .number(1000),
    "margin_floor": .number(1), "margin_exponent": .number(1),
    "overtime_rescaling": .boolean(false),
    "regulation_minutes": .number(40), "overtime_minutes": .number(5),
    "initial_ratings": .ratings([]), "overrides": .ratings([]),
  ]

  private(set) var model: Elo
  private let values: HyperparameterValues
  private let ghost: Int32
  private var season: Int32 = 0
  private var day: Int32 = 0
  private var seasonsBegun = 0

  /// - Parameter ratings: what the first teams start with, by place.
  init(
    _ settings: [String: HyperparameterValue] = [:], ratings: [Double] = [], teams count: Int = 6
  ) throws {
    var chosen = Self.plain.merging(settings) { $1 }
    chosen["tournament_k_factor"] = settings["tournament_k_factor"] ?? chosen["k_factor"]
    if !ratings.isEmpty {
      chosen["initial_ratings"] = .ratings(
        ratings.enumerated().map { TeamRating(team: String(101 + $0), rating: $1) })
    }
    values = HyperparameterValues(valid: chosen)
    ghost = Int32(count)
    let teams = (0...count).map { Team(id: Int64(101 + $0)) }
    model = try Elo(values, teams: TeamTable(teams))
    begin(2000)
  }

  mutating func begin(_ season: Int, conferences: [Int32]? = nil) {
    model.beginSeason(
      SeasonStart(season: season, conferences: conferences.map { $0 + [-1] }))
    (self.season, day) = (Int32(season), 0)
    seasonsBegun += 1
  }

  /// Plays the games of one day.
  mutating func play(_ games: TrialGame...) { play(games) }

  mutating func play(_ games: [TrialGame]) {
    day += 1
    let matchups = games.map(matchup)
    model.update(GameDay(matchups[...], games.map(\.result)[...]))
  }

  func probability(_ teamA: Int32, _ teamB: Int32, site: Site = .neutral) -> Double {
    let game = TrialGame(
      teamA: teamA, teamB: teamB, site: site, result: nil, isTournament: false)
    return model.predict([matchup(game)][...])[0]
  }

  /// In points, from the probability against the team that never plays: precise to some 1e-11.
  func rating(_ team: Int32) -> Double {
    let probability = probability(team, ghost)
    let lead = -values.number("scale") * log10(1 / probability - 1)
    return values.number(seasonsBegun == 1 ? "initial_rating" : "newcomer_rating") + lead
  }

  private func matchup(_ game: TrialGame) -> Matchup {
    Matchup(
      season: season, day: day, teamA: game.teamA, teamB: game.teamB, site: game.site,
      isTournament: game.isTournament)
  }
}

/// A game of `teamA`, by `margin` points: 0 is a tie, negative a loss; nil is not played yet.
func game(
  _ teamA: Int32, _ teamB: Int32, by margin: Int32?, site: Site = .neutral, overtimes: Int8 = 0,
  tournament: Bool = false
) -> Trial.TrialGame {
  let result = margin.map {
    GameResult(scoreA: 100 + max($0, 0), scoreB: 100 - min($0, 0), overtimes: overtimes)
  }
  return Trial.TrialGame(
    teamA: teamA, teamB: teamB, site: site, result: result, isTournament: tournament)
}

/// Whether two ratings are the same but for how they were computed: hand-worked values have ten
/// decimals, and measuring a rating costs some 1e-11.
func isClose(_ one: Double, _ other: Double) -> Bool { abs(one - other) <= 1e-9 }
