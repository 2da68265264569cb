internal import Chronology
internal import Forecasting
internal import League
internal import Reports
internal import Terminal
internal import Tracking

extension AskedModel {
  /// Options of the commands that ask a run's model.
  static let options = [
    OptionSpecification(
      "run", placeholder: "ID", help: "The run: an id, the beginning of one, \"latest\" or @ALIAS."),
    OptionSpecification(
      "allow-feature-mismatch", help: "Ask the model though its features are others now."),
    SharedOptions.plugin, SharedOptions.pluginsDirectory, SharedOptions.threads,
    SharedOptions.dataDirectory, SharedOptions.runsDirectory,
  ]

  /// - Parameters:
  ///   - runsDirectory: nil for the one that is told.
  ///   - moment: nil for the morning after the last game with a score.
  init(
    _ arguments: ParsedArguments, _ context: CommandContext, run: String, dataDirectory: String,
    runsDirectory: String? = nil, at moment: Moment? = nil
  ) throws {
    let store = RunStore(directory: try runsDirectory ?? arguments.runsDirectory)
    let models = try context.models(arguments)
    let record = try store.run(run).record
    let source = try LeagueSource(directory: dataDirectory)
    let manifest = try source.manifest()
    Interruption.watch()
    let forecaster = try Forecaster(
      of: record, in: store, on: source, models: models, features: context.features, at: moment,
      options: Forecaster.Options(
        threads: try arguments.threads,
        allowsFeatureMismatch: arguments.has("allow-feature-mismatch"),
        isInterrupted: { Interruption.isPending }))
    for warning in forecaster.warnings { context.warn(warning) }
    self.init(record, forecaster, manifest: manifest)
  }

  /// The run and data directory of a command that takes one of each.
  init(_ arguments: ParsedArguments, _ context: CommandContext, at moment: Moment? = nil) throws {
    try self.init(
      arguments, context, run: try arguments.required("run", "--run ID"),
      dataDirectory: try arguments.dataDirectory, at: moment)
  }
}
