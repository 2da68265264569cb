public import Hyperparameters

/// The models that `--model` can name.
public struct ModelRegistry: Sendable {
  public private(set) var definitions: [ModelDefinition]

  /// The models that come with Almanac.
  public static let builtIn = ModelRegistry([.elo, .kalman, .logisticRegression, .xgboost])

  public init(_ definitions: [ModelDefinition]) {
    self.definitions = definitions
  }

  /// - Throws: ``ConfigurationError`` that lists the models there are.
  public func definition(named name: String) throws(ConfigurationError) -> ModelDefinition {
    if let found = definitions.first(where: { $0.name == name }) { return found }
    let names = definitions.map(\.name)
    throw .unknown("model", name, among: names)
  }
}
