internal import Determinism
public import Faults
public import Hyperparameters

/// The settings that a sweep tries.
public struct SweepDesign: Sendable, Equatable {
  public let axes: [SweepAxis]
  /// One for each trial: the axes' values, in their order.
  public let trials: [[String]]

  /// No sweep has more trials.
  private static let limit = 1_000_000

  /// Every combination of the axes' values, the last axis changing fastest.
  ///
  /// - Throws: ``Fault`` for a key that stands twice, a range without a step, or too many.
  public init(grid axes: [SweepAxis]) throws(Fault) {
    try Self.check(axes)
    var trials: [[String]] = [[]]
    for axis in axes {
      let values = try axis.grid()
      guard trials.count * values.count <= Self.limit else {
        throw Fault(.usage, "the grid has more than \(Self.limit) trials")
      }
      trials = trials.flatMap { trial in values.map { trial + [$0] } }
    }
    self.axes = axes
    self.trials = trials
  }

  /// Values drawn independently and uniformly for each trial.
  ///
  /// - Throws: ``Fault`` for a key that stands twice.
  public init(random axes: [SweepAxis], count: Int, seed: UInt64) throws(Fault) {
    try Self.check(axes)
    var random = RandomGenerator(seed: seed)
    self.axes = axes
    trials = (0..<count).map { _ in axes.map { $0.draw(&random) } }
  }

  /// Each trial's hyperparameters, laid over what `resolver` holds.
  ///
  /// - Throws: ``Fault`` for a key or a value that the model does not take.
  public func hyperparameters(
    over resolver: HyperparameterResolver
  ) throws(Fault) -> [HyperparameterValues] {
    var all: [HyperparameterValues] = []
    for trial in trials {
      var resolver = resolver
      for (axis, value) in zip(axes, trial) {
        try resolver.apply(setting: axis.name + "=" + value)
      }
      all.append(resolver.values())
    }
    return all
  }

  private static func check(_ axes: [SweepAxis]) throws(Fault) {
    var names: Set<String> = []
    for axis in axes where !names.insert(axis.name).inserted {
      throw Fault(.usage, "\(axis.name) is an axis twice")
    }
  }
}
