public import Hyperparameters

/// Chooses blocks by name, and lays settings over their defaults.
///
///     var selection = try FeatureSelection(registry, names: ["site", "form"])
///     try selection.apply(setting: "form.window=10")
///     let configuration = selection.configuration
public struct FeatureSelection {
  private let definitions: [FeatureBlockDefinition]
  private var resolvers: [String: HyperparameterResolver] = [:]

  /// - Parameter names: nil for every block; otherwise in any order, as the registry's holds.
  /// - Throws: ``ConfigurationError`` for a name that there is not, or that stands twice.
  public init(_ registry: FeatureRegistry, names: [String]? = nil) throws(ConfigurationError) {
    var chosen: Set<String> = []
    for name in names ?? registry.definitions.map(\.name) {
      guard chosen.insert(try registry.definition(named: name).name).inserted else {
        throw ConfigurationError(.usage, "feature block \"\(name)\" stands twice")
      }
    }
    definitions = registry.definitions.filter { chosen.contains($0.name) }
    for definition in definitions {
      resolvers[definition.name] = HyperparameterResolver(definition.parameters)
    }
  }

  /// Applies `block.name=value`.
  ///
  /// - Throws: ``ConfigurationError`` for a block that is not chosen, a parameter that there is not,
  ///   or a value that is not valid.
  public mutating func apply(setting text: String) throws(ConfigurationError) {
    guard let dot = text.firstIndex(of: "."),
      dot < (text.firstIndex(of: "=") ?? text.startIndex)
    else {
      throw ConfigurationError(
        .usage,
        "\"\(text)\" is no setting of a feature; expected block.name=value, such as "
          + "form.window=10")
    }
    let block = String(text[..<dot])
    guard resolvers[block] != nil else {
      throw .unknown("feature block", block, among: definitions.map(\.name))
    }
    do {
      try resolvers[block]?.apply(setting: String(text[text.index(after: dot)...]))
    } catch {
      throw ConfigurationError(error.code, "\(block): \(error.message)")
    }
  }

  /// Applies parameters of one block by name, such as those of a record.
  ///
  /// - Throws: ``ConfigurationError`` as above.
  public mutating func apply(
    _ parameters: [String: HyperparameterValue], to block: String
  ) throws(ConfigurationError) {
    do {
      try resolvers[block]?.apply(parameters)
    } catch {
      throw ConfigurationError(error.code, "\(block): \(error.message)")
    }
  }

  /// The blocks that were chosen, in the registry's order, with every parameter spelled out.
  public var configuration: FeatureConfiguration {
    FeatureConfiguration(
      definitions.compactMap { definition in
        resolvers[definition.name].map { FeatureConfiguration.Block(definition, $0.values()) }
      })
  }
}
