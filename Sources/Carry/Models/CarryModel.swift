public import Hyperparameters

/// A kind of model that foretells how far shots carry.
public struct CarryModel: Sendable {
  /// How the model learns.
  public enum Kind: String, Sendable {
    /// It doesn't: flight alone.
    case physics
    /// A quadratic on what flight leaves open.
    case ridge
    /// Gradient-boosted trees on six inputs.
    case boosted
  }

  public let name: String
  /// Rises when the same hyperparameters and shots would give other carries.
  public let version: Int
  public let summary: String
  public let kind: Kind
  /// What it goes by, in the order of its columns.
  public let inputs: [CarryInput]
  public let hyperparameters: [Hyperparameter]

  public static let all: [CarryModel] = [.physics, .ridge, .boosted]

  public static let physics = CarryModel(
    name: "carry_physics", version: 1, summary: "flight by published drag and lift, nothing fitted",
    kind: .physics, inputs: flightInputs, hyperparameters: [airDensity, coverage])

  public static let ridge = CarryModel(
    name: "carry", version: 1,
    summary: "flight, and a quadratic ridge on what it leaves open, device by device",
    kind: .ridge, inputs: flightInputs,
    hyperparameters: [airDensity, coverage, minimumShots] + [
      Hyperparameter(
        "ridge_penalty", .number(0.001...1e9), default: .value(.number(10)),
        "how many shots' worth of evidence holds each standardised coefficient at 0"),
      Hyperparameter(
        "huber_threshold", .number(0.1...1e6), default: .value(.number(1.345)),
        "residuals beyond so many robust standard deviations pull no harder"),
    ])

  public static let boosted = CarryModel(
    name: "carry_xgboost", version: 1,
    summary: "gradient-boosted trees on six inputs, device by device", kind: .boosted,
    inputs: [.ballSpeed, .launchAngle, .backSpin, .clubSpeed, .attackAngle, .dynamicLoft],
    hyperparameters: [airDensity, coverage, minimumShots] + [
      Hyperparameter(
        "learns", .choice([BoostedCarry.residual, "carry"]),
        default: .value(.text(BoostedCarry.residual)),
        "what the trees foretell: what flight leaves open, or the carry itself"),
      Hyperparameter(
        "rounds", .wholeNumber(1...10_000), default: .value(.number(200)), "how many trees"),
      Hyperparameter(
        "eta", .number(0...1), default: .value(.number(0.05)),
        "fraction of each tree that is added"),
      Hyperparameter(
        "max_depth", .wholeNumber(1...20), default: .value(.number(4)), "depth of a tree"),
      Hyperparameter(
        "min_child_weight", .number(0...1e9), default: .value(.number(5)),
        "least number of shots in a leaf"),
      Hyperparameter(
        "lambda", .number(0...1e9), default: .value(.number(1)), "L2 penalty on leaves"),
    ])

  private static let flightInputs: [CarryInput] = [.ballSpeed, .launchAngle, .spin, .spinAxis]

  private static let airDensity = Hyperparameter(
    "air_density", .number(0.5...1.6), default: .value(.number(1.2)),
    "kg/m³ where the device states no air")
  private static let coverage = Hyperparameter(
    "coverage", .number(0.5...0.99), default: .value(.number(0.9)),
    "share of shots whose carry the interval is to hold")
  private static let minimumShots = Hyperparameter(
    "minimum_shots", .wholeNumber(10...1_000_000), default: .value(.number(30)),
    "shots of a device before anything is fitted")

  /// Lays a person's choices over the defaults.
  public var resolver: HyperparameterResolver { HyperparameterResolver(hyperparameters) }

  /// The names of the columns, in order.
  public var features: [String] { inputs.map(\.rawValue) }

  /// Nil for a name that no carry model has.
  public init?(named name: String) {
    guard let model = Self.all.first(where: { $0.name == name }) else { return nil }
    self = model
  }

  private init(
    name: String, version: Int, summary: String, kind: Kind, inputs: [CarryInput],
    hyperparameters: [Hyperparameter]
  ) {
    (self.name, self.version, self.summary) = (name, version, summary)
    (self.kind, self.inputs, self.hyperparameters) = (kind, inputs, hyperparameters)
  }
}
