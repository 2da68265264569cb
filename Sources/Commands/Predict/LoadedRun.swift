internal import Chronology
internal import Forecasting
internal import League
internal import Terminal
internal import Tracking

/// A run whose model a command is to use, and the games to use it on.
struct LoadedRun {
  let record: RunRecord
  var forecaster: Forecaster
  private let manifest: DatasetManifest

  /// What commands take that use one.
  static let options = [
    OptionSpecification(
      "run", placeholder: "ID", help: "The run: an id, the beginning of one, \"latest\" or @ALIAS."),
    OptionSpecification(
      "allow-feature-mismatch", help: "Ask the model though its features are others now."),
    SharedOptions.plugin, SharedOptions.pluginsDirectory, SharedOptions.threads,
    SharedOptions.dataDirectory, SharedOptions.runsDirectory,
  ]

  /// - Parameter moment: nil for the morning after the last game with a score.
  init(
    _ arguments: ParsedArguments, _ context: CommandContext, run: String, dataDirectory: String,
    at moment: Moment? = nil
  ) throws {
    let store = RunStore(directory: try arguments.runsDirectory)
    let models = try context.models(arguments)
    record = try store.run(run).record
    let source = try LeagueSource(directory: dataDirectory)
    manifest = try source.manifest()
    Interruption.watch()
    forecaster = try Forecaster(
      of: record, in: store, on: source, models: models, features: context.features, at: moment,
      options: Forecaster.Options(
        threads: try arguments.threads,
        allowsFeatureMismatch: arguments.has("allow-feature-mismatch"),
        isInterrupted: { Interruption.isPending }))
    for warning in forecaster.warnings { context.warn(warning) }
  }

  /// The run and data directory of a command that takes one of each.
  init(_ arguments: ParsedArguments, _ context: CommandContext, at moment: Moment? = nil) throws {
    try self.init(
      arguments, context, run: try arguments.required("run", "--run ID"),
      dataDirectory: try arguments.dataDirectory, at: moment)
  }

  /// The date of a day, where a source told.
  func date(of moment: Moment) -> CalendarDate? {
    guard let season = manifest.seasons.first(where: { $0.season == moment.season }),
      let start = season.startDate.flatMap({ CalendarDate($0) })
    else { return nil }
    return CalendarDate(daysSinceEpoch: start.daysSinceEpoch + moment.day)
  }

  /// `season 2025, day 107 (2025-02-20)`.
  func words(for moment: Moment) -> String {
    "season \(moment.season), day \(moment.day)" + (date(of: moment).map { " (\($0))" } ?? "")
  }

  /// Which run's model this is, and what it knows.
  var knowledge: String {
    "\(record.modelType), run \(record.shortID): knows the games before "
      + words(for: forecaster.moment)
  }
}
