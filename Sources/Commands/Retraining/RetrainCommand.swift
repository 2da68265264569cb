internal import Forecasting
internal import League
internal import Ledger
internal import Monitoring
internal import Reports
internal import Terminal
internal import Time
internal import Tracking
internal import Training

/// `almanac retrain`: trains a model in use again, on what is known now.
enum RetrainCommand: Command {
  static let specification = CommandSpecification(
    name: "retrain", summary: "Train a model in use again, on all games known now.",
    discussion:
      "With the run's own configuration, or with --tune with numbers looked for around it. It is a run like "
      + "any other, and becomes @challenger, never @champion: \"almanac abtest start\" tests whether it is "
      + "better. One at a time of each run; \"almanac training list\" shows them, and \"almanac training "
      + "cancel\" ends one, as Ctrl-C does.",
    options: [
      OptionSpecification("reason", placeholder: "TEXT", help: "Why, for the history."),
      OptionSpecification(
        "trigger", placeholder: "CAUSE", help: "What it follows from.", defaultText: "manual",
        allowedValues: RetrainingRequest.Cause.allCases.map(\.rawValue)),
      OptionSpecification(
        "tune",
        help: "Look for better numbers first, on all predicted seasons but the last."),
      OptionSpecification(
        "detach", help: "Train in a process of its own, which goes on when this one ends."),
      OptionSpecification(
        "take-up", placeholder: "ID", help: "Do the retraining that is on record as pending."),
      CommandContext.actorOption, SharedOptions.plugin, SharedOptions.pluginsDirectory,
      SharedOptions.threads,
    ] + RetrainingsInUse.options + [SharedOptions.json],
    positionals: [
      PositionalSpecification(
        "RUN", help: "A run's id, the beginning of one, @ALIAS or \"latest\"; @champion.",
        isRequired: false)
    ],
    examples: [
      "almanac retrain --reason home --trigger drift_detected",
      "almanac retrain @champion --reason monthly --trigger scheduled --tune --detach",
    ])

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    Interruption.watch()
    if let id = arguments.value("take-up") {
      for other in ["reason", "trigger", "tune", "detach", "by"] where arguments.has(other) {
        throw arguments.usageError("--take-up does what is on record, and excludes --\(other)")
      }
      let trainings = try RetrainingsInUse(arguments, context, .record)
      return try train(trainings, arguments, context) { try $0.takeUp(id, report: $1) }
    }
    let reason = try arguments.required("reason", "--reason TEXT")
    let actor = try context.actor(arguments)
    let store = RunStore(directory: try arguments.runsDirectory)
    let subject = try store.run(arguments.positional("RUN") ?? "@champion").record
    // What can be no training is said before anything is put on record.
    _ = try TrainingConfiguration(of: subject, context.models(arguments), context.features)
    try store.requireWritable()
    let process =
      try arguments.has("detach")
      ? RetrainingsInUse.process(
        arguments, handingOn: ["threads", "plugins-dir", "plugin"]) : nil
    let trainings = try RetrainingsInUse(arguments, context, .record)
    try store.predictions(of: subject).requireGames(
      of: trainings.league.source, runID: subject.runID)
    let request = RetrainingRequest(
      subjectRunID: subject.runID, model: subject.modelType,
      cause: arguments.value("trigger").flatMap(RetrainingRequest.Cause.init) ?? .manual,
      reason: reason, actor: actor, isTuned: arguments.has("tune"))
    guard let process else {
      return try train(trainings, arguments, context) { try $0.run(request, report: $1) }
    }
    let pending = try trainings.book.request(request, at: context.clock.now)
    try process.start(pending)
    try context.show(RetrainingReport(pending).report, arguments)
  }

  /// Trains in this process.
  private static func train(
    _ trainings: RetrainingsInUse, _ arguments: ParsedArguments, _ context: CommandContext,
    _ work: (Retrainer, (Walk.Progress) -> Void) throws -> Retraining
  ) throws {
    let league = trainings.league
    let retrainer = try Retrainer(
      Retrainer.Surroundings(
        location: league.location, league: league.league, source: league.source,
        store: trainings.store, models: try context.models(arguments), features: context.features,
        threads: try arguments.threads, programVersion: AlmanacProgram.version,
        clock: context.clock, isInterrupted: { Interruption.isPending }))
    var display = WalkDisplay(context)
    defer { display.finish() }
    do {
      let ended = try work(retrainer) { display.show($0) }
      display.finish()
      try context.show(RetrainingReport(ended).report, arguments)
    } catch {
      display.finish()
      let rows = (try? trainings.book.retrainings()) ?? []
      for row in rows where row.isOfThisProcess {
        RetrainingsInUse.tell(row, arguments, context)
      }
      throw error
    }
  }
}
