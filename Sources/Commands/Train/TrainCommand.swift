internal import Faults
internal import FoundationEssentials
internal import Hyperparameters
internal import League
internal import Models
internal import Reports
internal import Terminal
internal import Time
internal import Tracking
internal import Training
internal import Wording

/// `almanac train`: walks seasons with a model and records the run.
enum TrainCommand: Command {
  static let specification = CommandSpecification(
    name: "train", summary: "Walk seasons with a model and record the run.",
    discussion:
      "Every prediction is made before its day's games, from earlier days only. Hyperparameters "
      + "come from --preset, then --config, then --set; later ones win. The model kalman first estimates "
      + "its numbers, on the seasons before --start-year (from --warm-up-from on, or all), the first of "
      + "them left out; --set fit=none takes them as they are told.\n\n"
      + "The carry models walk sessions of golf shots instead, and foretell each shot of a session before "
      + "they learn any: --sessions says which. Each device has a model of its own, and where a fit did "
      + "not beat flight on earlier sessions, flight answers.",
    options: TrainingOptions.all + [
      CarryTraining.sessions,
      LeagueInUse.ledgerOption,
      SharedOptions.threads,
      SharedOptions.dataDirectory,
      SharedOptions.runsDirectory,
      OptionSpecification("name", placeholder: "TEXT", help: "What to call the run."),
      OptionSpecification("tag", placeholder: "TEXT", help: "Tag the run.", repeats: true),
      SharedOptions.json,
    ],
    examples: [
      "almanac train --model elo --start-year 2015",
      "almanac train --model elo --set k_factor=40 --set margin=none --tag trial",
      "almanac train --model kalman --warm-up-from 2015 --start-year 2019 --calibration platt",
      "almanac train --model elo --preset fivethirtyeight-nfl --data-dir nfl",
      "almanac train --model running_margin --plugin Examples/plugins/running_margin",
      "almanac train --model carry --sessions all",
    ])

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    if let model = CarryTraining.model(arguments) {
      return try CarryTraining.train(model, arguments, context)
    }
    try CarryTraining.requireNoSessions(arguments)
    var configuration = try arguments.trainingConfiguration(context)
    configuration.threads = try arguments.threads
    let store = RunStore(directory: try arguments.runsDirectory)
    let git = GitProbe()
    Interruption.watch()

    let reading = ContinuousClock.now
    let source = try LeagueSource(directory: try arguments.dataDirectory)
    let plan = try plan(&configuration, over: source, arguments, context)
    try store.requireWritable()
    for gap in plan.gaps { context.warn("season \(gap) has no games and is left out") }
    let dataset = try source.dataset(
      seasons: plan.walked, boxScores: configuration.readsBoxScores)
    let readTime = ContinuousClock.now - reading

    var display = WalkDisplay(context)
    defer { display.finish() }
    let trainer = try Trainer(configuration, plan: plan).estimated(on: dataset) { progress in
      try stopIfInterrupted()
      display.show(progress)
    }
    var trained = try trainer.train(
      on: dataset, circumstances(readTime, context.clock)
    ) { progress in
      try stopIfInterrupted()
      display.show(progress)
    }
    try stopIfInterrupted()
    trained.record.git = git.state()
    try store.save(trained)
    display.finish()
    try show(trained, in: store, arguments, context)
  }

  /// The seasons that are walked; what the configuration leaves to them is settled.
  private static func plan(
    _ configuration: inout TrainingConfiguration, over source: LeagueSource,
    _ arguments: ParsedArguments, _ context: CommandContext
  ) throws -> SeasonPlan {
    if source.isSample { try noteSample(arguments, context) }
    try configuration.warmUpToEstimate(from: source.seasons)
    let plan = try SeasonPlan(
      startYear: configuration.startYear, endYear: configuration.endYear,
      warmUpFrom: configuration.warmUpFrom, available: source.seasons)
    if case .stateless = configuration.model.kind {
      configuration.features = try arguments.features(
        configuration.features, servedBy: source, over: plan.walked, context)
    }
    return plan
  }

  private static func show(
    _ trained: TrainedRun, in store: RunStore, _ arguments: ParsedArguments,
    _ context: CommandContext
  ) throws {
    noteEstimates(trained.record.estimates, before: trained.record.startYear, context)
    noteUncalibrated(trained, context)
    if arguments.has("json") { return try context.printJSON(trained.record.json) }
    let path = store.path(of: trained.record.runID)
    try context.show(RunReport.summary(trained.record, path: path))
  }

  private static func stopIfInterrupted() throws(Fault) {
    guard Interruption.isPending else { return }
    throw Fault(.interrupted, "interrupted; nothing was recorded")
  }

  private static func circumstances(
    _ readTime: Duration, _ clock: Clock
  ) -> Trainer.Circumstances {
    Trainer.Circumstances(
      runID: UUID().uuidString.lowercased(), timestamp: clock.timestamp,
      environment: .current(almanac: AlmanacProgram.version),
      readSeconds: readTime / .seconds(1), isInterrupted: { Interruption.isPending })
  }

  /// Says which seasons came too early to be calibrated.
  private static func noteUncalibrated(_ run: TrainedRun, _ context: CommandContext) {
    guard let calibration = run.calibration else { return }
    let first = calibration.stages.first?.firstSeason ?? .max
    let early = run.record.metrics.seasons.keys.filter { $0 < first }.sorted()
    guard !early.isEmpty else { return }
    context.note(
      "not calibrated, with fewer than \(SeasonalCalibration.fewestGames) predicted games before "
        + "them: " + early.map(String.init).joined(separator: ", "))
  }

  /// Says where there were no games to estimate from.
  static func noteEstimates(
    _ estimates: Estimates?, before firstYear: Int, _ context: CommandContext
  ) {
    guard let estimates, estimates.arePriors else { return }
    let scale = NumberFormat.fixed(estimates.scale, decimals: 1)
    context.note(
      "nothing to estimate from: no season between the first that is walked and "
        + "\(firstYear), so the prior means are used, for margins of \(scale) points; "
        + "--warm-up-from an earlier season changes that")
  }

  private static func noteSample(
    _ arguments: ParsedArguments, _ context: CommandContext
  ) throws(UsageError) {
    let directory = try arguments.dataDirectory
    context.note(
      "nothing imported into \(directory) yet; using the made-up league in \(directory)/sample")
  }
}
