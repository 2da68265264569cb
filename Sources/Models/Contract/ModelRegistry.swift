public import Faults
internal import Hyperparameters

/// The models that there are, by name.
public struct ModelRegistry: Sendable {
  public private(set) var definitions: [ModelDefinition]
  /// Plugins that are no models, because of what is wrong with them.
  public private(set) var broken: [BrokenPlugin] = []

  /// The models that come with Almanac.
  public static let builtIn = ModelRegistry([.elo, .kalman, .logisticRegression, .xgboost])

  public init(_ definitions: [ModelDefinition]) {
    self.definitions = definitions
  }

  /// - Throws: ``Fault`` that lists the models there are, or says what is wrong with the
  ///   plugin of that name.
  public func definition(named name: String) throws(Fault) -> ModelDefinition {
    if let found = definitions.first(where: { $0.name == name }) { return found }
    if let plugin = broken.first(where: { $0.names.contains(name) }) { throw plugin.error }
    let names = definitions.map(\.name)
    throw .unknown("model", name, among: names)
  }

  /// The model of a run, in the version that the run is of where that is kept.
  ///
  /// - Throws: as ``definition(named:)``.
  public func definition(named name: String, version: Int) throws(Fault) -> ModelDefinition {
    try definition(named: name).asOf(version: version)
  }

  mutating func add(_ definition: ModelDefinition) { definitions.append(definition) }

  mutating func add(_ plugin: BrokenPlugin) { broken.append(plugin) }
}
