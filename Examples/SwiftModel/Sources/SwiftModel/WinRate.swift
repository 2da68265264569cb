import Hyperparameters
import League
import Models

/// Each team is the share of its games of the season that it has won, pulled toward one half.
///
///     share = (wins + games · 1/2) / (played + games)
///     p = shareA (1 − shareB) / (shareA (1 − shareB) + shareB (1 − shareA))
///
/// Reference for p: Bill James, "log5", Baseball Abstract (1981).
struct WinRate: StatefulModel {
  /// How many games of an even record each team starts a season with.
  private let priorGames: Double
  /// By place in the team table.
  private var wins: [Double]
  private var played: [Double]

  init(_ values: HyperparameterValues, teams: TeamTable) {
    priorGames = values.number("prior_games")
    wins = Array(repeating: 0, count: teams.count)
    played = wins
  }

  mutating func beginSeason(_ start: SeasonStart) {
    wins = wins.map { _ in 0 }
    played = wins
  }

  func predict(_ matchups: ArraySlice<Matchup>) -> [Double] {
    matchups.map { matchup in
      let (shareA, shareB) = (share(of: matchup.teamA), share(of: matchup.teamB))
      // Computed for the favourite, so that the two views of a game add up to 1 exactly.
      let (high, low) = (max(shareA, shareB), min(shareA, shareB))
      let favourite = high * (1 - low) / (high * (1 - low) + low * (1 - high))
      return shareA < shareB ? 1 - favourite : favourite
    }
  }

  mutating func update(_ day: GameDay) {
    for index in day.matchups.indices {
      guard let result = day.results[index] else { continue }
      record(day.matchups[index].teamA, result.outcome)
      record(day.matchups[index].teamB, 1 - result.outcome)
    }
  }

  private mutating func record(_ team: Int32, _ outcome: Double) {
    wins[Int(team)] += outcome
    played[Int(team)] += 1
  }

  private func share(of team: Int32) -> Double {
    (wins[Int(team)] + priorGames / 2) / (played[Int(team)] + priorGames)
  }
}

extension ModelDefinition {
  static let winRate = ModelDefinition(
    name: "win_rate", version: 1, summary: "each team the share of its games that it has won",
    hyperparameters: [
      Hyperparameter(
        "prior_games", .number(1...1000), default: .value(.number(8)),
        "games of an even record that each team starts a season with")
    ],
    kind: .stateful { values, context in WinRate(values, teams: context.teams) })
}
