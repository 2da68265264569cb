internal import FoundationEssentials
internal import Hyperparameters
internal import League
internal import Models
internal import Terminal
internal import Tracking
internal import Training

/// `almanac train`: walks seasons with a model and records the run.
enum TrainCommand: Command {
  static let specification = CommandSpecification(
    name: "train", summary: "Walk seasons with a model and record the run.",
    discussion:
      "Every prediction is made before its day's games, from earlier days only. Hyperparameters "
      + "come from --preset, then --config, then --set; later ones win.",
    options: [
      OptionSpecification(
        "model", short: "m", placeholder: "NAME", help: "The model to train.", group: "Model"),
      OptionSpecification(
        "preset", placeholder: "NAME", help: "Start from a named setting.", group: "Model"),
      OptionSpecification(
        "config", placeholder: "FILE", help: "Read hyperparameters from a JSON object.",
        group: "Model"),
      OptionSpecification(
        "set", short: "s", placeholder: "KEY=VALUE",
        help: "Set one hyperparameter.\n\"almanac models show NAME\" lists them.",
        repeats: true, group: "Model"),
      FeatureOptions.names, FeatureOptions.settings,
      OptionSpecification(
        "seed", placeholder: "N", help: "Seed of a model's random choices.", defaultText: "0",
        group: "Model"),
      OptionSpecification(
        "start-year", placeholder: "YEAR", help: "First season to predict.", defaultText: "2015",
        group: "Seasons"),
      OptionSpecification(
        "end-year", placeholder: "YEAR", help: "Last season to predict.",
        defaultText: "the last there is", group: "Seasons"),
      OptionSpecification(
        "warm-up-from", placeholder: "YEAR",
        help: "Learn from this season on before predicting.\n"
          + "Without it, seasons before --start-year are not looked at.",
        group: "Seasons"),
      OptionSpecification(
        "predict", placeholder: "GAMES", help: "Which games to predict and be judged on.",
        defaultText: "tournament", allowedValues: PredictionScope.allCases.map(\.rawValue),
        group: "Seasons"),
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
      "almanac train --model elo --preset fivethirtyeight-nfl --data-dir nfl",
    ])

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    let configuration = try self.configuration(arguments, context)
    let store = RunStore(directory: try arguments.runsDirectory)
    let git = GitProbe()
    Interruption.watch()

    let reading = ContinuousClock.now
    let source = try LeagueSource(directory: try arguments.dataDirectory)
    if source.isSample { try noteSample(arguments, context) }
    let plan = try SeasonPlan(
      startYear: configuration.startYear, endYear: configuration.endYear,
      warmUpFrom: configuration.warmUpFrom, available: source.seasons)
    try store.requireWritable()
    for gap in plan.gaps { context.warn("season \(gap) has no games and is left out") }
    let dataset = try source.dataset(seasons: plan.walked)
    let readTime = ContinuousClock.now - reading

    var display = WalkDisplay(context)
    defer { display.finish() }
    var trained = try Trainer(configuration, plan: plan).train(
      on: dataset, circumstances(readTime)
    ) { progress in
      try stopIfInterrupted()
      display.show(progress)
    }
    try stopIfInterrupted()
    trained.record.git = git.state()
    let files = trained.model.map { (name: $0.name, bytes: $0.bytes) }
    try store.save(trained.record, trained.predictions, model: files)
    display.finish()

    if arguments.has("json") { return try context.printJSON(trained.record.json) }
    let report = RunReport(trained.record, path: store.path(of: trained.record.runID))
    try context.print(report.summary(width: context.output.tableWidth, style: context.style))
  }

  private static func stopIfInterrupted() throws(TrainingError) {
    guard Interruption.isPending else { return }
    throw TrainingError(.interrupted, "interrupted; nothing was recorded")
  }

  private static func circumstances(_ readTime: Duration) -> Trainer.Circumstances {
    Trainer.Circumstances(
      runID: UUID().uuidString.lowercased(), timestamp: Clock.timestamp(),
      environment: .current(almanac: AlmanacProgram.version),
      readSeconds: readTime / .seconds(1), isInterrupted: { Interruption.isPending })
  }

  private static func noteSample(
    _ arguments: ParsedArguments, _ context: CommandContext
  ) throws(UsageError) {
    let directory = try arguments.dataDirectory
    context.note(
      "nothing imported into \(directory) yet; using the made-up league in \(directory)/sample")
  }

  private static func configuration(
    _ arguments: ParsedArguments, _ context: CommandContext
  ) throws -> TrainingConfiguration {
    guard let name = arguments.value("model") else {
      let names = context.models.definitions.map(\.name).joined(separator: ", ")
      throw arguments.usageError("train needs --model NAME (\(names))")
    }
    let model = try context.models.definition(named: name)
    var resolver = model.resolver
    if let preset = arguments.value("preset") { try resolver.apply(preset: preset) }
    if let file = arguments.value("config") { try resolver.apply(file: file) }
    for setting in arguments.values("set") { try resolver.apply(setting: setting) }
    let years = 0...9999
    return TrainingConfiguration(
      model: model, hyperparameters: resolver.values(),
      features: try arguments.features(context.features),
      startYear: try arguments.integer("start-year", in: years) ?? 2015,
      endYear: try arguments.integer("end-year", in: years),
      warmUpFrom: try arguments.integer("warm-up-from", in: years),
      scope: arguments.value("predict").flatMap(PredictionScope.init) ?? .tournament,
      seed: UInt64(try arguments.integer("seed", in: 0...Int.max) ?? 0),
      threads: try arguments.threads,
      name: arguments.value("name"), tags: arguments.values("tag"))
  }
}
