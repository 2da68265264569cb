public import Evaluation
internal import Faults
public import Hyperparameters
public import League
internal import Models
internal import Synchronization
internal import Tracking

/// A search for better numbers around those that a model is told.
///
/// Each number is tried a quarter larger and a fifth smaller, by itself; then those changes that helped are made
/// together, the best first. Nothing is drawn, so that it comes out the same each time.
public struct Tuning: Sendable {
  public struct Choice: Sendable {
    public let hyperparameters: HyperparameterValues
    /// Numbers that are others than before.
    public let changed: [String: HyperparameterValue]
    /// How many settings were tried, the one before among them.
    public let tried: Int
    public let metric: Metric
    /// Nil where no game of the seasons has been played, as the next.
    public let scoreBefore: Double?
    public let score: Double?
  }

  /// Another value of one number.
  private struct Change: Sendable {
    let name: String
    let value: HyperparameterValue
  }

  /// Changes that were made together, and what came of them; nil where there is nothing to score.
  private struct Trial: Sendable {
    let changes: [Change]
    let score: Double?
  }

  private let configuration: TrainingConfiguration
  private let plan: SeasonPlan
  private static let factors = [1.25, 0.8]

  public init(_ configuration: TrainingConfiguration, plan: SeasonPlan) {
    (self.configuration, self.plan) = (configuration, plan)
  }

  /// - Parameters:
  ///   - seasons: those whose score decides.
  ///   - metric: a mean over games.
  ///   - circumstances: of every trial.
  /// - Throws: ``Fault`` `.usage` where the model is told no number that could be another; the first error of a
  ///   trial.
  public func run(
    on dataset: Dataset, selectingOn seasons: ClosedRange<Int>, by metric: Metric = .logLoss,
    _ circumstances: Trainer.Circumstances
  ) throws -> Choice {
    let changes = changes
    guard !changes.isEmpty else {
      throw Fault(
        .usage, "model \(configuration.model.name) is told no number that could be tuned",
        remedy: .advice("retrain without tuning"))
    }
    func scored(_ settings: [[Change]]) throws -> [Trial] {
      try trials(settings, on: dataset, circumstances) { $0.mean(metric, over: seasons) }
    }
    let single = try scored([[]] + changes.map { [$0] })
    let helpful = Self.helpful(single, metric)
    let joined = helpful.indices.dropFirst().map { Array(helpful[...$0]) }
    let all = try single + scored(joined)
    let best = all.dropFirst().reduce(all[0]) { Self.isBetter($1, than: $0, metric) ? $1 : $0 }
    return Choice(
      hyperparameters: try hyperparameters(best.changes),
      changed: Dictionary(uniqueKeysWithValues: best.changes.map { ($0.name, $0.value) }),
      tried: all.count, metric: metric, scoreBefore: all[0].score, score: best.score)
  }

  /// The better of both changes of each number that helped, the most helpful first.
  private static func helpful(_ single: [Trial], _ metric: Metric) -> [Change] {
    var best: [String: Trial] = [:]
    for trial in single.dropFirst() where isBetter(trial, than: single[0], metric) {
      let name = trial.changes[0].name
      if let other = best[name], !isBetter(trial, than: other, metric) { continue }
      best[name] = trial
    }
    // Of two that are as good, that of the first name.
    let names = best.keys.sorted()
    return names.compactMap { best[$0] }.sorted { isBetter($0, than: $1, metric) }
      .flatMap(\.changes)
  }

  private static func isBetter(_ one: Trial, than other: Trial, _ metric: Metric) -> Bool {
    guard let score = one.score else { return false }
    return other.score.map { metric.isBetter(score, than: $0) } ?? true
  }

  private func trials(
    _ settings: [[Change]], on dataset: Dataset, _ circumstances: Trainer.Circumstances,
    score: @Sendable (RunRecord.MetricsBySeason) -> Double?
  ) throws -> [Trial] {
    let scores = Mutex([Double?](repeating: nil, count: settings.count))
    try Sweep(configuration, plan: plan).run(
      try settings.map(hyperparameters), on: dataset, jobs: configuration.threads,
      circumstances: { _ in circumstances },
      finish: { index, trained in
        scores.withLock { $0[index] = score(trained.record.metrics) }
      })
    return zip(settings, scores.withLock { $0 }).map { Trial(changes: $0, score: $1) }
  }

  private func hyperparameters(_ changes: [Change]) throws(Fault) -> HyperparameterValues {
    var resolver = configuration.model.resolver
    try resolver.apply(configuration.hyperparameters.values)
    // A number that was changed by hand is no estimate.
    if !changes.isEmpty, let estimation = configuration.model.estimation {
      try resolver.apply(estimation.switchedOff)
    }
    try resolver.apply(
      Dictionary(uniqueKeysWithValues: changes.map { ($0.name, $0.value) }))
    return resolver.values()
  }

  /// Other values of every number but 0, which no factor changes.
  private var changes: [Change] {
    configuration.model.hyperparameters.flatMap { hyperparameter -> [Change] in
      guard case .number(let number)? = configuration.hyperparameters.values[hyperparameter.name]
      else { return [] }
      var seen: Set = [number]
      return Self.factors.compactMap { factor in
        let other = Self.clamped(number * factor, to: hyperparameter.kind)
        guard seen.insert(other).inserted else { return nil }
        return Change(name: hyperparameter.name, value: .number(other))
      }
    }
  }

  /// The nearest valid value.
  private static func clamped(_ number: Double, to kind: Hyperparameter.Kind) -> Double {
    switch kind {
    case .number(let range): min(max(number, range.lowerBound), range.upperBound)
    case .wholeNumber(let range):
      min(max(number.rounded(), Double(range.lowerBound)), Double(range.upperBound))
    case .boolean, .choice, .ratings: number
    }
  }
}
