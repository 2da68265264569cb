internal import Evaluation
internal import Features
internal import Hyperparameters
internal import Models
internal import Terminal
internal import Training

/// The options that say what is to be trained, on which seasons.
enum TrainingOptions {
  static let all: [OptionSpecification] = [model] + settings + [calibration] + seasons

  static let model = OptionSpecification(
    "model", short: "m", placeholder: "NAME", help: "The model to train.", group: "Model")

  /// The model's own settings, and where it and its features come from.
  static let settings: [OptionSpecification] = [
    OptionSpecification(
      "preset", placeholder: "NAME", help: "Start from a named setting.", group: "Model"),
    OptionSpecification(
      "config", placeholder: "FILE", help: "Read hyperparameters from a JSON object.",
      group: "Model"),
    OptionSpecification(
      "set", short: "s", placeholder: "KEY=VALUE",
      help: "Set one hyperparameter.\n\"almanac models show NAME\" lists them.",
      repeats: true, group: "Model"),
    SharedOptions.plugin, SharedOptions.pluginsDirectory,
    FeatureOptions.names, FeatureOptions.settings,
    OptionSpecification(
      "seed", placeholder: "N", help: "Seed of a model's random choices.", defaultText: "0",
      group: "Model"),
  ]

  static let calibration = OptionSpecification(
    "calibration", placeholder: "METHOD",
    help: "Correct probabilities by earlier seasons' outcomes.",
    defaultText: "none", allowedValues: ["none"] + CalibrationMethod.allCases.map(\.rawValue),
    group: "Model")

  static let seasons: [OptionSpecification] = [
    OptionSpecification(
      "start-year", placeholder: "YEAR", help: "First season to predict.", defaultText: "2015",
      group: "Seasons"),
    OptionSpecification(
      "end-year", placeholder: "YEAR", help: "Last season to predict.",
      defaultText: "the last there is", group: "Seasons"),
    OptionSpecification(
      "warm-up-from", placeholder: "YEAR",
      help: "Learn from this season on before predicting.\n"
        + "Without it, seasons before --start-year are not looked at, but by\n"
        + "a model that estimates its numbers, which begins with the first.",
      group: "Seasons"),
    OptionSpecification(
      "predict", placeholder: "GAMES", help: "Which games to predict and be judged on.",
      defaultText: "tournament", allowedValues: PredictionScope.allCases.map(\.rawValue),
      group: "Seasons"),
  ]
}

extension ParsedArguments {
  /// The training that the options ask for.
  func trainingConfiguration(_ context: CommandContext) throws -> TrainingConfiguration {
    let models = try context.models(self)
    guard let name = value("model") else {
      let names = models.definitions.map(\.name).joined(separator: ", ")
      throw usageError("train needs --model NAME (\(names))")
    }
    let model = try models.definition(named: name)
    context.warn(ofBroken: models)
    let years = 0...9999
    return TrainingConfiguration(
      model: model, hyperparameters: try hyperparameters(of: model).values(),
      features: try features(context.features),
      startYear: try integer("start-year", in: years) ?? 2015,
      endYear: try integer("end-year", in: years),
      warmUpFrom: try integer("warm-up-from", in: years),
      scope: value("predict").flatMap(PredictionScope.init) ?? .tournament,
      calibration: value("calibration").flatMap(CalibrationMethod.init),
      seed: try seed,
      name: try newName, tags: try newTags)
  }

  /// Characters that a name and a tag have at most: lists have a line for each run.
  private static var labelLimit: Int { 200 }

  /// The name that a run is to have.
  var newName: String? {
    get throws(UsageError) {
      guard let name = value("name") else { return nil }
      try requireShort(name, of: "name")
      return name
    }
  }

  /// The tags that runs are to have.
  ///
  /// - Throws: ``UsageError`` for an empty one, which nobody would find, and for a very long one.
  var newTags: [String] {
    get throws(UsageError) {
      for tag in values("tag") {
        guard !tag.isEmpty else { throw usageError("--tag is empty; expected a text") }
        try requireShort(tag, of: "tag")
      }
      return values("tag")
    }
  }

  private func requireShort(_ text: String, of option: String) throws(UsageError) {
    guard text.count <= Self.labelLimit else {
      throw usageError(
        "--\(option) has \(text.count) characters; at most \(Self.labelLimit) are kept")
    }
  }

  /// The seed of a model's random choices.
  var seed: UInt64 {
    get throws { UInt64(try integer("seed", in: 0...Int.max) ?? 0) }
  }

  /// The model's hyperparameters with what was asked for laid over the defaults.
  func hyperparameters(of model: ModelDefinition) throws -> HyperparameterResolver {
    var resolver = model.resolver
    if let preset = value("preset") { try resolver.apply(preset: preset) }
    if let file = value("config") { try resolver.apply(file: file) }
    for setting in values("set") { try resolver.apply(setting: setting) }
    return resolver
  }
}
