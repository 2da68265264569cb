public import Faults
internal import Hyperparameters

/// The blocks of features that there are, by name.
public struct FeatureRegistry: Sendable {
  /// In the order in which their columns stand in a row.
  public let definitions: [FeatureBlockDefinition]

  /// The blocks that come with Almanac.
  public static let builtIn = FeatureRegistry([
    .site, .seasonToDate, .form, .schedule, .srs, .colley, .massey, .pageRank, .elo, .kalman,
    .previousSeason, .conference, .seed, .boxScore,
  ])

  public init(_ definitions: [FeatureBlockDefinition]) {
    self.definitions = definitions
  }

  /// - Throws: ``Fault`` that lists the blocks there are.
  public func definition(
    named name: String
  ) throws(Fault) -> FeatureBlockDefinition {
    if let found = definitions.first(where: { $0.name == name }) { return found }
    throw .unknown("feature block", name, among: definitions.map(\.name))
  }
}
