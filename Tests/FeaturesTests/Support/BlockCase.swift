import Hyperparameters
import League
import TestSupport
import Testing

@testable import Features

/// A block of the registry with some settings, to be tested like every other.
struct BlockCase: Sendable, CustomTestStringConvertible {
  let name: String
  var settings: [String] = []

  /// Every block as it comes, and some in other ways of theirs.
  static let all =
    FeatureRegistry.builtIn.definitions.map { BlockCase(name: $0.name) } + [
      BlockCase(name: "form", settings: ["window=2", "decay=0.5"]),
      BlockCase(
        name: "elo",
        settings: [
          "early_boost=2", "carryover_target=conference", "margin=power", "overtime_rescaling=true",
        ]),
      BlockCase(name: "kalman", settings: ["covariance=full"]),
      BlockCase(name: "previous_season", settings: ["covariance=full"]),
    ]

  /// Those that learn from games. The others say what is known before any is played.
  static let learning = all.filter { !["site", "seed"].contains($0.name) }

  var testDescription: String { ([name] + settings).joined(separator: " ") }

  var configuration: FeatureConfiguration {
    get throws {
      let definition = try FeatureRegistry.builtIn.definition(named: name)
      var resolver = HyperparameterResolver(definition.parameters)
      for setting in settings { try resolver.apply(setting: setting) }
      return FeatureConfiguration([FeatureConfiguration.Block(definition, resolver.values())])
    }
  }

  func server(_ teams: TeamTable = RandomSeason.teams) throws -> FeatureServer {
    try FeatureServer(configuration, teams: teams)
  }

  func block(_ teams: TeamTable = RandomSeason.teams) throws -> any FeatureBlock {
    let block = try configuration.blocks[0]
    return try block.definition.make(block.parameters, teams)
  }
}
