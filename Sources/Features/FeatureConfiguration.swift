public import Hyperparameters

/// Which blocks a row is made of, and what each was told.
public struct FeatureConfiguration: Sendable {
  public struct Block: Sendable {
    public let definition: FeatureBlockDefinition
    public let parameters: HyperparameterValues

    public init(_ definition: FeatureBlockDefinition, _ parameters: HyperparameterValues) {
      self.definition = definition
      self.parameters = parameters
    }
  }

  /// In the order of their columns.
  public let blocks: [Block]

  public init(_ blocks: [Block]) {
    self.blocks = blocks
  }

  /// This configuration without the blocks that rest on box scores.
  public var withoutBoxScores: FeatureConfiguration {
    FeatureConfiguration(blocks.filter { !$0.definition.needsBoxScores })
  }

  public var columns: [FeatureColumn] { blocks.flatMap(\.definition.columns) }

  /// Names of the blocks that learn from scores.
  public var learningFromScores: [String] {
    blocks.filter { $0.definition.needsScores($0.parameters) }.map(\.definition.name)
  }

  public var needsBoxScores: Bool { blocks.contains { $0.definition.needsBoxScores } }
}
