/// A named setting of some of a model's hyperparameters.
public struct Preset: Sendable {
  public let name: String
  public let summary: String
  public let values: [String: HyperparameterValue]

  public init(name: String, summary: String, values: [String: HyperparameterValue]) {
    self.name = name
    self.summary = summary
    self.values = values
  }
}
