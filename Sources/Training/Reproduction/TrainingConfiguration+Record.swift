internal import Evaluation
public import Faults
public import Features
internal import Hyperparameters
internal import JSON
public import Models
public import Tracking

extension TrainingConfiguration {
  /// Takes the configuration of a record's training.
  ///
  /// - Throws: ``Fault`` for a model, hyperparameter or feature that there no longer is.
  public init(
    of record: RunRecord, _ models: ModelRegistry, _ features: FeatureRegistry
  ) throws(Fault) {
    try record.requireGames()
    let model = try models.definition(named: record.modelType, version: record.modelVersion)
    var resolver = model.resolver
    try resolver.apply(
      try Self.values(record.hyperparameters, of: record.modelType, model.hyperparameters))
    var selection = try FeatureSelection(features, names: record.featureBlocks.map(\.name))
    for block in record.featureBlocks {
      let known = try features.definition(named: block.name).parameters
      try selection.apply(
        try Self.values(block.parameters, of: block.name, known), to: block.name)
    }
    guard let scope = PredictionScope(rawValue: record.predict) else {
      throw Fault(.badData, "the record predicts \"\(record.predict)\" games")
    }
    let calibration = try Self.calibration(of: record)
    self.init(
      model: model, hyperparameters: resolver.values(), features: selection.configuration,
      startYear: record.startYear, endYear: record.endYear, warmUpFrom: record.warmUpFrom,
      scope: scope, calibration: calibration, seed: record.seed, name: record.name,
      tags: record.tags, estimates: record.estimates)
  }

  private static func calibration(
    of record: RunRecord
  ) throws(Fault) -> CalibrationMethod? {
    guard let name = record.calibration else { return nil }
    guard let method = CalibrationMethod(rawValue: name) else {
      throw Fault(.badData, "the record is calibrated by \"\(name)\"")
    }
    return method
  }

  /// - Parameter known: those that there are now; for some that the record lacks it stands for a value.
  private static func values(
    _ values: [String: JSONValue], of owner: String, _ known: [Hyperparameter]
  ) throws(Fault) -> [String: HyperparameterValue] {
    var result: [String: HyperparameterValue] = [:]
    for hyperparameter in known { result[hyperparameter.name] = hyperparameter.earlier }
    for (name, value) in values {
      guard let value = HyperparameterValue(value) else {
        throw Fault(.badData, at: .part(owner), "the record's \(name) is \(value)")
      }
      result[name] = value
    }
    return result
  }
}
