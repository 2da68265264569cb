public import Hyperparameters

/// A kind of model as it is described before one is made.
public struct ModelDefinition: Sendable {
  /// How a model learns, and how one is made that has seen no game.
  public enum Kind: Sendable {
    case stateful(@Sendable (HyperparameterValues, ModelContext) throws -> any StatefulModel)
    case stateless(@Sendable (HyperparameterValues, ModelContext) throws -> any StatelessModel)

    public var name: String {
      switch self {
      case .stateful: "stateful"
      case .stateless: "stateless"
      }
    }
  }

  /// Where a model comes from.
  public enum Origin: Sendable, Equatable, CustomStringConvertible {
    case builtIn
    /// A Swift package that calls our main.
    case package
    /// A folder with a `plugin.json`.
    case plugin(folder: String)

    public var description: String {
      switch self {
      case .builtIn: "built in"
      case .package: "package"
      case .plugin(let folder): folder
      }
    }
  }

  /// Its name for people and in records.
  public let name: String
  /// Rises when the same hyperparameters and games would give other probabilities.
  public let version: Int
  /// One line.
  public let summary: String
  public let origin: Origin
  public let hyperparameters: [Hyperparameter]
  /// Named settings of some of the hyperparameters.
  public let presets: [Preset]
  public let kind: Kind
  /// Whether it learns from scores, with some values of its hyperparameters; else who won is enough. A
  /// stateless model needs those that its features need.
  public let needsScores: @Sendable (HyperparameterValues) -> Bool
  /// Reads what a saved model has to show from the files that it left; nil where that is nothing.
  public let insight: @Sendable ([ModelFile]) -> ModelInsight?
  /// Estimates some of the hyperparameters from earlier seasons; nil for a model that is told all of them.
  public let estimation: ModelEstimation?
  /// The versions before this one whose runs can still be read and made again.
  public let earlier: [ModelDefinition]

  public init(
    name: String, version: Int, summary: String, origin: Origin = .package,
    hyperparameters: [Hyperparameter], presets: [Preset] = [], kind: Kind,
    needsScores: @escaping @Sendable (HyperparameterValues) -> Bool = { _ in false },
    insight: @escaping @Sendable ([ModelFile]) -> ModelInsight? = { _ in nil },
    estimation: ModelEstimation? = nil, earlier: [ModelDefinition] = []
  ) {
    self.name = name
    self.version = version
    self.summary = summary
    self.origin = origin
    self.hyperparameters = hyperparameters
    self.presets = presets
    self.kind = kind
    self.needsScores = needsScores
    self.insight = insight
    self.estimation = estimation
    self.earlier = earlier
  }

  /// The definition as of a version; the present one where that is not kept.
  public func asOf(version: Int) -> ModelDefinition {
    earlier.first { $0.version == version } ?? self
  }

  /// Lays a person's choices over the defaults.
  public var resolver: HyperparameterResolver {
    HyperparameterResolver(hyperparameters, presets: presets)
  }
}
