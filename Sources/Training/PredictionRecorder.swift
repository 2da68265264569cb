internal import Faults
internal import League
internal import Tracking

/// Gathers a model's answers, checked, for the games that a run is judged on.
struct PredictionRecorder {
  private(set) var predictions = Predictions()
  private let teams: TeamTable
  private let scope: PredictionScope

  init(teams: TeamTable, scope: PredictionScope) {
    self.teams = teams
    self.scope = scope
  }

  /// - Parameters:
  ///   - matchups: whole days, in the order of the walk.
  ///   - outcome: of the game with an index of `matchups`; nil where it has no score.
  /// - Throws: ``Fault`` `.model` when the answers are not one probability for each.
  mutating func record(
    _ answers: [Double], to matchups: ArraySlice<Matchup>, outcome: (Int) -> Double?
  ) throws(Fault) {
    try check(answers, matchups)
    let games = GameID.ids(of: matchups, teams: teams)
    for (offset, index) in matchups.indices.enumerated()
    where scope == .all || matchups[index].isTournament {
      predictions.append(
        games[offset], probability: answers[offset], outcome: outcome(index))
    }
  }

  private func check(
    _ answers: [Double], _ matchups: ArraySlice<Matchup>
  ) throws(Fault) {
    guard let first = matchups.first else { return }
    guard answers.count == matchups.count else {
      throw Fault(
        .modelAnswer,
        "\(place(of: first)): the model gave \(counted(answers.count, "answer")) for "
          + counted(matchups.count, "game"))
    }
    for (answer, matchup) in zip(answers, matchups) where !(answer >= 0 && answer <= 1) {
      throw Fault(
        .modelAnswer, "\(place(of: matchup)): the model answered \(answer), which is no probability"
      )
    }
  }

  private func place(of matchup: Matchup) -> String {
    "season \(matchup.season), day \(matchup.day)"
  }

  private func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }
}
