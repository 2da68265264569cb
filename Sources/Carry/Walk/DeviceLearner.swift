internal import Faults
internal import Hyperparameters
internal import Tracking

/// The model of a device while it learns, session by session.
struct DeviceLearner {
  private let definition: CarryModel
  private let values: HyperparameterValues
  private let seed: UInt64
  /// What answers for the next session.
  private(set) var model = DeviceModel()
  private(set) var libraryDuration = Duration.zero
  private var learnt: [CarryRow] = []
  /// How many shots were known when something was last fitted.
  private var fittedCount = 0
  private var race = Race()
  private var physicsDistances = ResidualPool()
  private var fittedDistances = ResidualPool()

  /// Distances of the fit and of flight over the shots of which both said something, in yards.
  private struct Race {
    var physics = 0.0
    var fitted = 0.0
  }

  /// A fit is made anew when there are that many times the shots: all of a walk's fits together then cost no
  /// more than some twenty of the last one.
  private static let growth = 1.05

  init(_ definition: CarryModel, _ values: HyperparameterValues, seed: UInt64) {
    (self.definition, self.values, self.seed) = (definition, values, seed)
  }

  /// Gets ready for the next session from the shots of the sessions before.
  mutating func refresh() throws(Fault) {
    guard Double(learnt.count) >= Self.growth * Double(fittedCount) else { return }
    try fit()
  }

  /// Fits on all shots so far.
  mutating func fit() throws(Fault) {
    fittedCount = learnt.count
    let level = values.number("coverage")
    model.physicsIntervals = physicsDistances.intervals(level: level)
    model.fittedIntervals = fittedDistances.intervals(level: level)
    guard definition.kind != .physics, learnt.count >= values.wholeNumber("minimum_shots") else {
      return
    }
    switch definition.kind {
    case .physics: break
    case .ridge:
      model.fit = try QuadraticRidge(
        learnt, penalty: values.number("ridge_penalty"),
        threshold: values.number("huber_threshold")
      ).map(DeviceModel.Fit.ridge)
    case .boosted:
      let (trees, duration) = try BoostedCarry.fit(
        learnt, definition.features, values, seed: seed)
      model.fit = .boosted(trees)
      libraryDuration += duration
    }
  }

  /// Learns a session that was foretold.
  mutating func learn(_ rows: [CarryRow], _ answers: [DeviceModel.Answer]) {
    for (row, answer) in zip(rows, answers) {
      guard let measured = row.measured else { continue }
      learnt.append(row)
      let distance = abs(row.physics - measured)
      physicsDistances.add(distance, club: row.club)
      guard let fitted = answer.fitted else { continue }
      fittedDistances.add(abs(fitted - measured), club: row.club)
      race.physics += distance
      race.fitted += abs(fitted - measured)
    }
    model.serves = race.fitted < race.physics ? .fitted : .physics
  }
}
