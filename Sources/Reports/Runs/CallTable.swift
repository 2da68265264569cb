internal import Forecasting
internal import League
internal import Time

/// Calls of a run: who won, and what was given to the winner.
struct CallTable {
  private let teams: TeamNames

  init(_ teams: TeamNames) {
    self.teams = teams
  }

  func table(of calls: [Call]) -> Table {
    let hasDates = calls.contains { $0.known?.date != nil }
    let hasSeeds = calls.contains { $0.known?.seedProbability != nil }
    let chances = ["by run"] + (hasSeeds ? ["by seeds"] : [])
    var table = Table(
      [Column("result", .passage)] + (chances + ["log loss"]).map { Column($0, .number) }
        + [Column(hasDates ? "date" : "season, day", .token)])
    for call in calls {
      let bySeeds = call.known?.seedProbability.map {
        ScoreText.toWinner($0, outcome: call.outcome)
      }
      let toWinner = ScoreText.toWinner(call.probability, outcome: call.outcome)
      table.append(
        [.text(result(of: call)), .percent(toWinner)] + (hasSeeds ? [.percent(bySeeds)] : [])
          + [
            .score(call.logLoss),
            .text(call.known?.date?.description ?? "\(call.season), \(call.day)"),
          ])
    }
    return table
  }

  /// `Ann Arbor (3) beat Burlington (6), 71–58`.
  private func result(of call: Call) -> String {
    let seeds = call.known?.seeds
    func team(_ id: Int64, _ seed: Int?) -> String {
      teams[id] + (seed.map { " (\($0))" } ?? "")
    }
    let text = ScoreText.result(
      team(call.teamA, seeds?.teamA), team(call.teamB, seeds?.teamB), outcome: call.outcome)
    guard let result = call.known?.result, result.hasScores else { return text }
    let scores = [result.scoreA, result.scoreB]
    let ordered = call.outcome == 0 ? scores.reversed() : scores
    return text + ", " + ordered.map(String.init).joined(separator: "–")
  }
}
