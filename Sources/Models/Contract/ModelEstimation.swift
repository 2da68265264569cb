public import Faults
public import Hyperparameters
public import League

/// A model's way to estimate some of its hyperparameters from games, before it is made.
///
/// Whoever trains asks for it once, with the seasons before the first that is predicted, and makes the
/// model of hyperparameters that the estimates are laid over.
public struct ModelEstimation: Sendable {
  public struct Progress: Sendable {
    /// How often the model was tried so far, and how often it is at most.
    public let evaluations: Int
    public let limit: Int

    public init(evaluations: Int, limit: Int) {
      (self.evaluations, self.limit) = (evaluations, limit)
    }
  }

  /// Estimates from a dataset of earlier seasons, which may have none; what `report` throws ends it.
  public typealias Estimator =
    @Sendable (Dataset, _ report: (Progress) throws -> Void) throws -> Estimates

  /// The hyperparameters that are estimated.
  let names: [String]
  /// The hyperparameter that says whether there is to be an estimation, and its value where not.
  private let hyperparameter: String
  private let off: String
  public let estimate: Estimator

  /// - Precondition: the hyperparameter is a choice, of which `off` is one.
  public init(
    of names: [String], switchedBy hyperparameter: String, off: String,
    estimate: @escaping Estimator
  ) {
    self.names = names
    (self.hyperparameter, self.off, self.estimate) = (hyperparameter, off, estimate)
  }

  /// Whether hyperparameters ask for it.
  public func isAsked(by values: HyperparameterValues) -> Bool {
    values.text(hyperparameter) != off
  }

  /// The setting by which hyperparameters are taken as they are told.
  public var switchedOff: [String: HyperparameterValue] { [hyperparameter: .text(off)] }

  /// Checks that nothing was told that an estimate would replace.
  ///
  /// - Parameter standard: the defaults.
  /// - Throws: ``Fault`` `.usage` for a value that is not the default.
  func check(_ values: HyperparameterValues, standard: HyperparameterValues) throws(Fault) {
    for name in names where values.values[name] != standard.values[name] {
      throw Fault(
        .usage, at: .part(name),
        "\(values.values[name]?.description ?? "none") would be replaced by an estimate",
        remedy: .advice("\(hyperparameter)=\(off) takes every number as it is told"))
    }
  }
}

extension ModelDefinition {
  /// Whether some of the hyperparameters are to be estimated.
  ///
  /// - Throws: ``Fault`` `.usage` where one of them was told.
  public func isEstimated(_ values: HyperparameterValues) throws(Fault) -> Bool {
    guard let estimation, estimation.isAsked(by: values) else { return false }
    try estimation.check(values, standard: resolver.values())
    return true
  }

  /// Hyperparameters with the defaults in place of estimates.
  ///
  /// - Throws: ``Fault`` for values of another model.
  public func valuesBeforeEstimation(
    _ values: HyperparameterValues
  ) throws(Fault) -> HyperparameterValues {
    guard let estimation, estimation.isAsked(by: values) else { return values }
    var resolver = resolver
    try resolver.apply(values.values.filter { !estimation.names.contains($0.key) })
    return resolver.values()
  }

  /// Hyperparameters with estimates laid over them.
  ///
  /// - Throws: ``Fault`` for an estimate that is of none of the hyperparameters, or out of its range.
  public func values(
    _ values: HyperparameterValues, with estimates: Estimates
  ) throws(Fault) -> HyperparameterValues {
    var resolver = resolver
    try resolver.apply(values.values)
    try resolver.apply(estimates.values.mapValues { .number($0) })
    return resolver.values()
  }
}
