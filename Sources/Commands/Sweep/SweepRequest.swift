internal import Evaluation
internal import Hyperparameters
internal import Parallel
internal import Terminal
internal import Training

/// A sweep as a person asks for it.
struct SweepRequest {
  var configuration: TrainingConfiguration
  let design: SweepDesign
  /// The hyperparameters of each trial.
  let trials: [HyperparameterValues]
  let metric: Metric
  /// The seasons that the best is chosen on, and those that it is judged on; nil for all that are
  /// predicted, and for none.
  let selectedSeasons: ClosedRange<Int>?
  let judgedSeasons: ClosedRange<Int>?
  let jobs: Int
  /// How many trials are shown.
  let limit: Int

  init(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    var configuration = try arguments.trainingConfiguration(context)
    jobs = try arguments.integer("jobs", in: 1...1024) ?? Workers.coreCount
    configuration.threads = jobs
    selectedSeasons = try arguments.seasonRange("select-on")
    judgedSeasons = try arguments.seasonRange("judge-on")
    if let both = try Self.predicted(selectedSeasons, judgedSeasons, arguments) {
      (configuration.startYear, configuration.endYear) = (both.lowerBound, both.upperBound)
    }
    self.configuration = configuration
    let axes = try arguments.values("grid").map { text in try SweepAxis(text) }
    guard !axes.isEmpty else {
      throw arguments.usageError("sweep needs --grid KEY=VALUES, such as --grid k_factor=20:60:5")
    }
    if let count = try arguments.integer("random", in: 1...1_000_000) {
      design = try SweepDesign(random: axes, count: count, seed: configuration.seed)
    } else {
      design = try SweepDesign(grid: axes)
    }
    trials = try design.hyperparameters(
      over: try arguments.hyperparameters(of: configuration.model))
    metric = arguments.value("metric").flatMap(Metric.init(named:)) ?? .logLoss
    limit = try arguments.integer("limit", in: 1...Int.max) ?? 10
  }

  mutating func plan(available: [Int]) throws -> SeasonPlan {
    try configuration.warmUpToEstimate(from: available)
    return try SeasonPlan(
      startYear: configuration.startYear, endYear: configuration.endYear,
      warmUpFrom: configuration.warmUpFrom, available: available)
  }

  /// First and last season of both ranges.
  private static func predicted(
    _ selected: ClosedRange<Int>?, _ judged: ClosedRange<Int>?, _ arguments: ParsedArguments
  ) throws -> ClosedRange<Int>? {
    guard let selected, let judged else {
      guard selected == nil, judged == nil else {
        throw arguments.usageError("--select-on and --judge-on go together")
      }
      return nil
    }
    guard !selected.overlaps(judged) else {
      throw arguments.usageError(
        "--select-on and --judge-on share seasons; what was chosen on a season is not judged on it")
    }
    for option in ["start-year", "end-year"] where arguments.value(option) != nil {
      throw arguments.usageError("--\(option) cannot stand beside --select-on and --judge-on")
    }
    return min(selected.lowerBound, judged.lowerBound)...max(selected.upperBound, judged.upperBound)
  }
}
