internal import Evaluation
internal import JSON
internal import Tracking

/// The keys of a comparison's JSON beside its tables.
struct ComparisonFields {
  private let comparison: RunComparison
  private let hasNames: Bool
  private let gates: [GateResult]

  init(_ comparison: RunComparison, hasNames: Bool, _ gates: [GateResult]) {
    (self.comparison, self.hasNames, self.gates) = (comparison, hasNames, gates)
  }

  var all: [Report.Field] {
    [
      Report.Field("games", games), Report.Field("bootstrap", bootstrap),
      Report.Field("team_names", .boolean(hasNames)),
      Report.Field("gates", .array(gates.map(gate))),
      // Without a row they are empty, and not missing.
      Report.Field("hyperparameters", .object([:])), Report.Field("settings", .object([:])),
    ] + comparison.runs.enumerated().flatMap(fields)
  }

  private var games: JSONValue {
    let games = comparison.games
    return .object([
      "common": .whole(games.games.count), "unplayed": .whole(games.unplayed),
      "disputed": .whole(games.disputed), "days": .whole(comparison.dayCount),
      "seasons": .whole(comparison.runs[0].seasons.count),
    ])
  }

  private var bootstrap: JSONValue {
    .object([
      "draws": .whole(comparison.draws), "seed": .number(Double(comparison.seed)),
      "clusters": .text(
        comparison.baseline.record.subject == .shots ? "session" : "season and day"),
      "interval_level": .number(1 - ClusterBootstrap.significance),
    ])
  }

  private func fields(_ index: Int, of run: ComparedRun) -> [Report.Field] {
    let place = ComparisonTables.place(index + 1)
    let won = run.seasonsWon
    return [
      Report.Field(place + "seasons", .array(run.seasons.map(season))),
      Report.Field(
        place + "seasons_won",
        .object([
          "baseline": .whole(won.baseline), "run": .whole(won.run), "even": .whole(won.even),
        ])), Report.Field(place + "moved_games", .array([])),
    ]
  }

  private func season(_ season: ComparedRun.Season) -> JSONValue {
    .object([
      "season": .whole(season.season), "games": .whole(season.baseline.games),
      "baseline": scores(season.baseline), "run": scores(season.run),
    ])
  }

  private func scores(_ metrics: Metrics) -> JSONValue {
    .object(
      Dictionary(
        uniqueKeysWithValues: Metric.all(of: metrics.target).map {
          ($0.name, .number(finite: metrics[$0]))
        }))
  }

  private func gate(_ result: GateResult) -> JSONValue {
    let runs = zip(comparison.runs, result.answers).map { run, answer in
      JSONValue.object([
        "run_id": .text(run.record.runID), "score": .number(finite: answer.score),
        "limit": .number(finite: answer.limit), "passes": .boolean(answer.passes),
      ])
    }
    return .object([
      "rule": .text(result.gate.text), "passes": .boolean(result.passes), "runs": .array(runs),
    ])
  }
}
