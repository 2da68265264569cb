internal import Determinism
internal import Evaluation
internal import Features
public import Hyperparameters
public import League
internal import Models
internal import Tracking

extension Sweep {
  /// Names a sweep by what it asks for and of which data: the same sweep has the same name whenever it
  /// is started, so that it can be taken up again. 16 hexadecimal digits.
  public func id(of trials: [HyperparameterValues], on dataset: Dataset) -> String {
    var sha = SHA256()
    sha.update("almanac sweep 1")
    let model = configuration.model
    sha.update("\(model.name) \(model.version) \(configuration.seed)")
    sha.update("\(plan.walked) \(plan.predicted) \(configuration.scope)")
    for block in configuration.features.blocks {
      sha.update(block.definition.name)
      sha.update(block.parameters.identity)
    }
    // Said only where there is one, so that older sweeps keep their names.
    if let calibration = configuration.calibration {
      sha.update("calibration \(calibration.rawValue)")
    }
    for trial in trials { sha.update(trial.identity) }
    sha.update(dataset.fingerprint.hexadecimal)
    return String(sha.finalize().hexadecimal.prefix(16))
  }
}

extension HyperparameterValues {
  /// Different for different values.
  fileprivate var identity: String {
    values.sorted { $0.key < $1.key }.map { name, value in
      if case .ratings(let ratings) = value { return "\(name)=\(ratings)" }
      return "\(name)=\(value)"
    }
    .joined(separator: "\n")
  }
}
