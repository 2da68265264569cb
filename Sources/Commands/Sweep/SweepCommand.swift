internal import Evaluation
internal import FoundationEssentials
internal import Hyperparameters
internal import League
internal import Models
internal import Reports
internal import Terminal
internal import Tracking
internal import Training

/// `almanac sweep`: trains a model with many settings and records each as a run.
enum SweepCommand: Command {
  static let specification = CommandSpecification(
    name: "sweep", summary: "Train a model with many settings, each a run.",
    discussion:
      "Every trial is recorded as a run of its own. The best of many looks better than it is on the "
      + "games that it was chosen on: --select-on chooses on some seasons, --judge-on reports what "
      + "the chosen one did on others. Interrupted or started again, the same sweep goes on with "
      + "the trials that are missing.",
    options: [
      OptionSpecification(
        "grid", short: "g", placeholder: "KEY=VALUES",
        help: "Try each value: FROM:TO:STEP, or values with commas between them.\n"
          + "Several grids try every combination; with --random, FROM:TO is a range.",
        repeats: true, group: "Sweep"),
      OptionSpecification(
        "random", placeholder: "N", help: "Draw N trials instead of trying every combination.",
        group: "Sweep"),
      OptionSpecification(
        "select-on", placeholder: "YEARS", help: "Choose the best on these seasons, as 2003-2012.",
        group: "Sweep"),
      OptionSpecification(
        "judge-on", placeholder: "YEARS", help: "Report what the best did on these seasons.",
        group: "Sweep"),
      OptionSpecification(
        "metric", placeholder: "NAME", help: "What the best is best at.",
        defaultText: Metric.logLoss.name,
        allowedValues: Metric.all.filter(\.isMeanOverGames).map(\.name), group: "Sweep"),
      OptionSpecification(
        "jobs", short: "j", placeholder: "N", help: "How many trials to train at once.",
        defaultText: "one for each core", group: "Sweep"),
    ] + TrainingOptions.all + [
      OptionSpecification(
        "limit", short: "n", placeholder: "N", help: "Show the best N trials.", defaultText: "10"),
      SharedOptions.dataDirectory, SharedOptions.runsDirectory,
      OptionSpecification("name", placeholder: "TEXT", help: "What to call the runs."),
      OptionSpecification("tag", placeholder: "TEXT", help: "Tag the runs.", repeats: true),
      SharedOptions.json,
    ],
    examples: [
      "almanac sweep --model elo --grid k_factor=20:60:5 --grid home_advantage=60,80,100",
      "almanac sweep --model elo --grid k_factor=10:80 --grid carryover=0:1 --random 200 --seed 1 "
        + "--select-on 2003-2012 --judge-on 2013-2024",
    ])

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    var request = try SweepRequest(arguments, context)
    let store = RunStore(directory: try arguments.runsDirectory)
    let git = GitProbe()
    Interruption.watch()
    let reading = ContinuousClock.now
    let source = try LeagueSource(directory: try arguments.dataDirectory)
    let plan = try request.plan(available: source.seasons)
    if case .stateless = request.configuration.model.kind {
      request.configuration.features = try arguments.features(
        request.configuration.features, servedBy: source, over: plan.walked, context)
    }
    try store.requireWritable()
    for gap in plan.gaps { context.warn("season \(gap) has no games and is left out") }
    let dataset = try source.dataset(
      seasons: plan.walked, boxScores: request.configuration.readsBoxScores)
    let readTime = ContinuousClock.now - reading

    let identity = Sweep(request.configuration, plan: plan).id(of: request.trials, on: dataset)
    var results = try SweepResults(request, identity, finishedIn: store)
    let missing = results.missing
    if missing.count < request.trials.count {
      context.note(
        "\(request.trials.count - missing.count) of \(request.trials.count) trials were there "
          + "already")
    }
    var configuration = request.configuration
    configuration.sweepID = identity
    let work = SweepWork(
      sweep: Sweep(configuration, plan: plan), store: store, git: git.state(),
      readSeconds: readTime / .seconds(1), metric: request.metric,
      seasons: request.selectedSeasons ?? plan.predicted)
    try work.run(missing.map { request.trials[$0] }, on: dataset, jobs: request.jobs, context)
    results.add(work.finished, for: missing)
    try context.show(results.report(plan), arguments)
  }
}
