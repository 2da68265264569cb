internal import League
internal import Tracking

/// Gathers a model's answers for the games that a run is judged on.
struct PredictionRecorder {
  private(set) var predictions = Predictions()
  private let teams: TeamTable
  private let scope: PredictionScope

  init(teams: TeamTable, scope: PredictionScope) {
    self.teams = teams
    self.scope = scope
  }

  /// - Parameters:
  ///   - answers: a probability for each of `matchups`.
  ///   - matchups: whole days, in the order of the walk.
  ///   - outcome: of the game with an index of `matchups`; nil where it has no score.
  mutating func record(
    _ answers: [Double], to matchups: ArraySlice<Matchup>, outcome: (Int) -> Double?
  ) {
    let games = GameID.ids(of: matchups, teams: teams)
    for (offset, index) in matchups.indices.enumerated()
    where scope == .all || matchups[index].isTournament {
      predictions.append(
        games[offset], probability: answers[offset], outcome: outcome(index))
    }
  }
}
