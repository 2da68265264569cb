internal import Evaluation
internal import JSON
internal import Tracking

/// A comparison for programs. What is undefined is null.
struct ComparisonJSON {
  /// What a reader can take in; whoever wants all has the runs' predictions.
  private static let movedGamesShown = 20

  private let text: ComparisonText
  private let gates: [GateResult]

  init(_ text: ComparisonText, gates: [GateResult]) {
    self.text = text
    self.gates = gates
  }

  private var comparison: RunComparison { text.comparison }

  /// Readable JSON with sorted keys and a final line end.
  var bytes: [UInt8] { JSONWriter.readable(value) }

  private var value: JSONValue {
    let games = comparison.games
    let records = text.all.map(\.record)
    return .object([
      "baseline": run(0),
      "runs": .array(text.all.indices.dropFirst().map(run)),
      "games": .object([
        "common": .whole(games.games.count), "unplayed": .whole(games.unplayed),
        "disputed": .whole(games.disputed), "days": .whole(comparison.dayCount),
        "seasons": .whole(comparison.runs[0].seasons.count),
      ]),
      "hyperparameters": differences(RecordDifference.hyperparameters(of: records)),
      "settings": differences(RecordDifference.settings(of: records)),
      "bootstrap": .object([
        "draws": .whole(comparison.draws), "seed": .whole(comparison.seed),
        "clusters": .text("season and day"),
        "interval_level": .number(1 - ClusterBootstrap.significance),
      ]),
      "team_names": .boolean(text.teams.shortage == nil),
      "gates": .array(gates.map(gate)),
    ])
  }

  private func run(_ index: Int) -> JSONValue {
    let run = text.all[index]
    var object: [String: JSONValue] = [
      "run_id": .text(run.record.runID), "name": .optional(run.record.name),
      "model_type": .text(run.record.modelType),
      "dataset": .text(run.record.dataset.fingerprint),
      "prediction_count": .whole(run.predictionCount), "metrics": scores(run.metrics),
      "reliability": .array(run.reliability.map(bin)),
    ]
    if index > 0 {
      object["differences"] = scoreDifferences(run.metrics, comparison.baseline.metrics)
      object["tests"] = .object(
        Dictionary(uniqueKeysWithValues: run.differences.map { ($0.metric.rawValue, test($0)) }))
      object["seasons"] = .array(run.seasons.map(season))
      object["seasons_won"] = .object([
        "baseline": .whole(run.seasonsWon.baseline), "run": .whole(run.seasonsWon.run),
        "even": .whole(run.seasonsWon.even),
      ])
      object["moved_games"] = .array(run.movedGames.prefix(Self.movedGamesShown).map(movedGame))
    }
    return .object(object)
  }

  private func scores(_ metrics: Metrics) -> JSONValue {
    .object(
      Dictionary(
        uniqueKeysWithValues: Metric.allCases.map { ($0.rawValue, .optional(metrics[$0])) }))
  }

  private func scoreDifferences(_ run: Metrics, _ baseline: Metrics) -> JSONValue {
    .object(
      Dictionary(
        uniqueKeysWithValues: Metric.allCases.map { metric in
          (metric.rawValue, .optional(ComparisonText.difference(metric, run, baseline)))
        }))
  }

  private func bin(_ bin: ReliabilityBin) -> JSONValue {
    .object([
      "from": .number(bin.range.lowerBound), "to": .number(bin.range.upperBound),
      "games": .whole(bin.games), "mean_probability": .number(bin.meanProbability),
      "mean_outcome": .number(bin.meanOutcome),
    ])
  }

  private func test(_ difference: PairedDifference) -> JSONValue {
    let bootstrap = difference.bootstrap
    let interval = bootstrap?.interval.map {
      JSONValue.array([.number($0.lowerBound), .number($0.upperBound)])
    }
    let tTest = difference.tTest.map { test in
      JSONValue.object([
        "statistic": .number(test.statistic), "p_value": .number(test.pValue),
        "degrees_of_freedom": .whole(test.degreesOfFreedom),
      ])
    }
    return .object([
      "mean_difference": .optional(bootstrap?.mean),
      "standard_error": .optional(bootstrap?.standardError),
      "interval": interval ?? .null, "p_value": .optional(bootstrap?.pValue),
      "p_value_holm": .optional(difference.adjustedPValue),
      "verdict": .text(difference.verdict.rawValue), "paired_t": tTest ?? .null,
    ])
  }

  private func season(_ season: ComparedRun.Season) -> JSONValue {
    .object([
      "season": .whole(season.season), "games": .whole(season.baseline.games),
      "baseline": scores(season.baseline), "run": scores(season.run),
    ])
  }

  private func movedGame(_ moved: ComparedRun.MovedGame) -> JSONValue {
    .object([
      "game_id": .text(moved.game.id), "team_a": .text(text.teams[moved.game.teamA]),
      "team_b": .text(text.teams[moved.game.teamB]), "team_a_won": .number(moved.outcome),
      "baseline": .number(moved.baseline), "run": .number(moved.run),
      "log_loss_difference": .number(moved.logLossDifference),
    ])
  }

  /// By name, a value for each run: the baseline's first.
  private func differences(_ differences: [RecordDifference]) -> JSONValue {
    .object(
      Dictionary(
        uniqueKeysWithValues: differences.map { difference in
          (difference.name, .array(difference.values.map { $0 ?? .null }))
        }))
  }

  private func gate(_ result: GateResult) -> JSONValue {
    let runs = zip(comparison.runs, result.answers).map { run, answer in
      JSONValue.object([
        "run_id": .text(run.record.runID), "score": .optional(answer.score),
        "limit": .optional(answer.limit), "passes": .boolean(answer.passes),
      ])
    }
    return .object([
      "rule": .text(result.gate.text), "passes": .boolean(result.passes), "runs": .array(runs),
    ])
  }
}
