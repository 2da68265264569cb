internal import Boosting
internal import Faults
internal import Hyperparameters

/// Gradient-boosted trees that foretell a carry from inputs, some of which may be missing.
///
/// Trees send a shot whose input is missing the way that was better for the shots that they learnt from;
/// nothing is filled in.
struct BoostedCarry: Sendable {
  let booster: Booster
  /// The mean from which trees count, in yards.
  let center: Double
  /// Whether they foretell how much further than by flight a shot carries; else the carry itself.
  let isOfResidual: Bool

  init(booster: Booster, center: Double, isOfResidual: Bool) {
    (self.booster, self.center, self.isOfResidual) = (booster, center, isOfResidual)
  }

  /// - Parameter rows: of shots with a carry, at least one.
  /// - Returns: also the time inside the library.
  static func fit(
    _ rows: [CarryRow], _ features: [String], _ values: HyperparameterValues, seed: UInt64
  ) throws(Fault) -> (fit: BoostedCarry, duration: Duration) {
    let isOfResidual = values.text("learns") == residual
    let carries = rows.map { ($0.measured ?? $0.physics) - (isOfResidual ? $0.physics : 0) }
    let center = carries.reduce(0, +) / Double(carries.count)
    let data = try LabelledMatrix(
      features: try matrix(rows, features), numbers: carries.map { Float($0 - center) })
    let parameters = try BoosterParameters(
      [
        "eta": values.number("eta").description,
        "max_depth": String(values.wholeNumber("max_depth")),
        "min_child_weight": values.number("min_child_weight").description,
        "lambda": values.number("lambda").description,
        "seed": String(UInt32(truncatingIfNeeded: seed)),
      ], of: .number)
    let training = try Fault.only {
      try Booster.train(
        on: data, parameters: parameters, rounds: values.wholeNumber("rounds"))
    }
    let fit = BoostedCarry(
      booster: training.booster, center: center, isOfResidual: isOfResidual)
    return (fit, training.libraryDuration)
  }

  /// Carries in yards.
  func carries(of rows: [CarryRow]) throws(Fault) -> [Double] {
    guard !rows.isEmpty else { return [] }
    let answers = try booster.predict(try Self.matrix(rows, booster.featureNames))
    return zip(rows, answers).map { $1 + center + (isOfResidual ? $0.physics : 0) }
  }

  /// What ``CarryModel`` calls learning from what flight leaves open.
  static let residual = "residual"

  private static func matrix(
    _ rows: [CarryRow], _ features: [String]
  ) throws(Fault) -> FeatureMatrix {
    let values = rows.flatMap { row in row.inputs.map { Float($0) } }
    return try FeatureMatrix(featureNames: features, rowMajor: values)
  }
}
