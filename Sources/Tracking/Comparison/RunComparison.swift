public import Evaluation
public import Faults

/// Runs held against a first one, the baseline, over the played games that all of them predicted.
///
///     let comparison = try RunComparison(of: [(record, predictions), (other, otherPredictions)])
///     comparison.runs[0].differences[0].verdict
public struct RunComparison: Sendable {
  /// The scores that are compared game by game: each is a mean of games' losses.
  public static func testedMetrics(of target: Target) -> [Metric] {
    Metric.all(of: target).filter { $0.loss != nil }
  }

  public let games: CommonGames
  public let baseline: ComparedRun
  public let runs: [ComparedRun]
  /// Days that common games were played on, each day of each season by itself.
  public let dayCount: Int
  public let draws: Int
  public let seed: UInt64

  /// - Parameters:
  ///   - allowsOtherDatasets: whether runs on different games are compared all the same.
  ///   - draws: of the bootstrap; at least 20.
  /// - Throws: ``Fault`` `.badData` when games differ that two runs walked, `.missing` when there is
  ///   no played game that all predicted.
  /// - Precondition: there are two runs or more.
  public init(
    of inputs: [(record: RunRecord, predictions: Predictions)], allowsOtherDatasets: Bool = false,
    draws: Int = 10_000, seed: UInt64 = 0
  ) throws(Fault) {
    precondition(inputs.count > 1, "a comparison takes two runs or more")
    try Self.requireOneTarget(inputs)
    if !allowsOtherDatasets { try Self.requireOneDataset(inputs.map(\.record)) }
    let games = CommonGames(inputs.map(\.predictions))
    guard !games.games.isEmpty else { throw Self.nothingInCommon(inputs, games) }
    let days = games.days
    dayCount = (days.max() ?? -1) + 1
    let target = inputs[0].predictions.target
    let tested = Self.testedMetrics(of: target).compactMap { metric in
      metric.loss.map {
        Self.differences(in: metric, $0, games, days, draws: draws, seed: seed)
      }
    }
    let seasonScores = SeasonScores(games, target)
    func compared(_ run: Int) -> ComparedRun {
      ComparedRun(
        record: inputs[run].record, predictionCount: inputs[run].predictions.count,
        metrics: Metrics(of: target, foretold: games.foretold[run], outcomes: games.outcomes),
        reliability: target == .probability
          ? ReliabilityBin.bins(
            probabilities: games.foretold[run], outcomes: games.outcomes) : [],
        differences: run == 0 ? [] : tested.map { $0[run - 1] },
        seasons: run == 0 ? [] : seasonScores.seasons(of: run),
        movedGames: run == 0 ? [] : Self.movedGames(games, run, target))
    }
    baseline = compared(0)
    runs = inputs.indices.dropFirst().map(compared)
    (self.games, self.draws, self.seed) = (games, draws, seed)
  }

  private static func requireOneTarget(
    _ inputs: [(record: RunRecord, predictions: Predictions)]
  ) throws(Fault) {
    let target = inputs[0].predictions.target
    let subject = inputs[0].predictions.subject
    if let other = inputs.first(where: { $0.predictions.subject != subject }) {
      throw Fault(
        .badData,
        "run \(inputs[0].record.shortID) is of \(subject.rawValue), run \(other.record.shortID) of "
          + other.predictions.subject.rawValue,
        remedy: .advice("compare runs that foretell the same"))
    }
    guard let other = inputs.first(where: { $0.predictions.target != target }) else { return }
    throw Fault(
      .badData,
      "run \(inputs[0].record.shortID) foretells a \(target.rawValue), run "
        + "\(other.record.shortID) a \(other.predictions.target.rawValue)",
      remedy: .advice("compare runs that foretell the same"))
  }

  private static func requireOneDataset(_ records: [RunRecord]) throws(Fault) {
    let baseline = records[0]
    for record in records where record.dataset.fingerprint != baseline.dataset.fingerprint {
      let differences = record.dataset.differences(from: baseline.dataset)
      if differences == [] { continue }
      let reason =
        differences.map { "of \($0.joined(separator: ", "))" }
        ?? "datasets \(record.dataset.fingerprint.prefix(8)) and "
        + "\(baseline.dataset.fingerprint.prefix(8))"
      throw Fault(
        .badData,
        "run \(record.shortID) was made on other games than run \(baseline.shortID) (\(reason))",
        remedy: .compareAnyway)
    }
  }

  private static func nothingInCommon(
    _ inputs: [(record: RunRecord, predictions: Predictions)], _ games: CommonGames
  ) -> Fault {
    let names = inputs.map(\.record.shortID).joined(separator: ", ")
    let counts = [(games.unplayed, "not played yet"), (games.disputed, "with different results")]
    let others = counts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    guard others.isEmpty else {
      return Fault(
        .missing,
        "no game with a result was predicted by all of the runs \(names): they share "
          + others.joined(separator: " and "))
    }
    return Fault(
      .missing, "no game was predicted by all of the runs \(names)", remedy: .predictAlike)
  }

  /// For each run but the first, its scores' differences from the first's in one metric.
  ///
  /// The seed is one for all, so that all runs and metrics are judged on the same draws of days.
  /// Holm's correction is over the runs, metric by metric, since log loss and Brier ask the same
  /// question.
  private static func differences(
    in metric: Metric, _ loss: (Double, Double) -> Double, _ games: CommonGames, _ days: [Int],
    draws: Int, seed: UInt64
  ) -> [PairedDifference] {
    let losses = games.foretold.map { zip($0, games.outcomes).map(loss) }
    let tests = losses.dropFirst().map { losses[0].differences(to: $0) }.map { differences in
      (
        bootstrap: ClusterBootstrap(
          differences: differences, clusters: days, draws: draws, seed: seed),
        tTest: PairedTTest(differences: differences)
      )
    }
    var adjusted = holmAdjusted(tests.compactMap { $0.bootstrap?.pValue })[...]
    return tests.map { test in
      PairedDifference(
        metric: metric, bootstrap: test.bootstrap, tTest: test.tTest,
        adjustedPValue: test.bootstrap == nil ? nil : adjusted.removeFirst())
    }
  }

  private static func movedGames(
    _ games: CommonGames, _ run: Int, _ target: Target
  ) -> [ComparedRun.MovedGame] {
    let (before, after) = (games.foretold[0], games.foretold[run])
    guard let loss = Metric.first(of: target).loss else { return [] }
    return games.games.indices.filter { before[$0] != after[$0] }
      .sorted { (-abs(after[$0] - before[$0]), $0) < (-abs(after[$1] - before[$1]), $1) }
      .map { row in
        let outcome = games.outcomes[row]
        return ComparedRun.MovedGame(
          game: games.games[row], outcome: outcome, baseline: before[row], run: after[row],
          lossDifference: loss(after[row], outcome) - loss(before[row], outcome))
      }
  }
}

/// The scores of each season of common games, run by run.
private struct SeasonScores {
  private let games: CommonGames
  private let rows: [(season: Int, rows: [Int])]
  private let target: Target

  init(_ games: CommonGames, _ target: Target) {
    (self.games, self.target) = (games, target)
    rows = games.seasons
  }

  func seasons(of run: Int) -> [ComparedRun.Season] {
    rows.map { season in
      ComparedRun.Season(
        season: season.season, baseline: metrics(0, season.rows), run: metrics(run, season.rows))
    }
  }

  private func metrics(_ run: Int, _ rows: [Int]) -> Metrics {
    Metrics(
      of: target, foretold: rows.map { games.foretold[run][$0] },
      outcomes: rows.map { games.outcomes[$0] })
  }
}

extension [Double] {
  fileprivate func differences(to others: [Double]) -> [Double] {
    zip(self, others).map { $1 - $0 }
  }
}

extension RunRecord {
  /// As far as people type it.
  public var shortID: String { String(identity.runID.prefix(8)) }
}
