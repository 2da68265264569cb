public import Evaluation

/// How the model of one device did over a run's sessions of shots. Lengths are in yards.
public struct DeviceResult: Sendable, Equatable, Codable {
  /// What answers for a shot.
  public enum Served: String, Sendable, Codable { case physics, fitted }

  /// How often intervals held what they were to hold.
  public struct Coverage: Sendable, Equatable, Codable {
    /// The share of shots that intervals are to hold.
    public var level: Double
    /// Shots that had an interval when they were foretold.
    public var shots: Int
    /// Those of them whose carry lay within.
    public var covered: Int

    public init(level: Double, shots: Int, covered: Int) {
      (self.level, self.shots, self.covered) = (level, shots, covered)
    }
  }

  public var device: String
  /// The names of its model's files.
  public var files: [String]
  public var sessions: Int
  /// Shots with a carry and the inputs that flight needs, all of which it learnt.
  public var shots: Int
  /// What the saved model answers with: a fit that did not beat flight on the sessions before is not served.
  public var serves: Served
  /// Scores of what was foretold.
  public var metrics: Metrics
  /// Mean of foretold less measured; nil without shots.
  public var bias: Double?
  /// Scores of flight alone over the same shots.
  public var physics: Metrics
  /// Scores of the fit over the shots of which it said something; no shots where there was none.
  public var fitted: Metrics
  /// Scores of flight over those shots, with which the fit is held against.
  public var physicsBesideFit: Metrics
  public var coverage: Coverage
  /// How many of its shots lack an input of the model, by the input's name; none that all have.
  public var missingInputs: [String: Int]
  /// How many shots could not be foretold at all, by what they lack.
  public var notForetold: [String: Int]

  enum CodingKeys: String, CodingKey {
    case device, files, sessions, shots, serves, metrics, bias, physics, fitted, coverage
    case physicsBesideFit = "physics_beside_fit"
    case missingInputs = "missing_inputs"
    case notForetold = "not_foretold"
  }

  public init(
    device: String, files: [String], sessions: Int, shots: Int, serves: Served, metrics: Metrics,
    bias: Double?, physics: Metrics, fitted: Metrics, physicsBesideFit: Metrics,
    coverage: Coverage, missingInputs: [String: Int], notForetold: [String: Int]
  ) {
    (self.device, self.files, self.sessions, self.shots) = (device, files, sessions, shots)
    (self.serves, self.metrics, self.bias, self.physics) = (serves, metrics, bias, physics)
    (self.fitted, self.physicsBesideFit, self.coverage) = (fitted, physicsBesideFit, coverage)
    (self.missingInputs, self.notForetold) = (missingInputs, notForetold)
  }
}
