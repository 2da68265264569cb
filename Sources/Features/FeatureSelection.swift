public import Faults
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
  /// - Throws: ``Fault`` for a name that there is not, or that stands twice.
  public init(_ registry: FeatureRegistry, names: [String]? = nil) throws(Fault) {
    var chosen: Set<String> = []
    for name in names ?? registry.definitions.map(\.name) {
      guard chosen.insert(try registry.definition(named: name).name).inserted else {
        throw Fault(.usage, "feature block \"\(name)\" stands twice")
      }
    }
    definitions = registry.definitions.filter { chosen.contains($0.name) }
    for definition in definitions {
      resolvers[definition.name] = HyperparameterResolver(definition.parameters)
    }
  }

  /// Applies `block.name=value`.
  ///
  /// - Throws: ``Fault`` for a block that is not chosen, a parameter that there is not,
  ///   or a value that is not valid.
  public mutating func apply(setting text: String) throws(Fault) {
    guard let dot = text.firstIndex(of: "."),
      dot < (text.firstIndex(of: "=") ?? text.startIndex)
    else {
      throw Fault(
        .usage, "\"\(text)\" is no setting of a feature",
        remedy: .expected("block.name=value, such as form.window=10"))
    }
    let block = String(text[..<dot])
    guard resolvers[block] != nil else {
      throw .unknown("feature block", block, among: definitions.map(\.name))
    }
    do {
      try resolvers[block]?.apply(setting: String(text[text.index(after: dot)...]))
    } catch {
      throw error.at(.part(block))
    }
  }

  /// Applies parameters of one block by name, such as those of a record.
  ///
  /// - Throws: ``Fault`` as above.
  public mutating func apply(
    _ parameters: [String: HyperparameterValue], to block: String
  ) throws(Fault) {
    do {
      try resolvers[block]?.apply(parameters)
    } catch {
      throw error.at(.part(block))
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
