import Faults
import Hyperparameters
import League
import Models
import Testing

/// A stateless model with settings that make it quick.
enum StatelessCase {
  static let names = ModelRegistry.builtIn.definitions.compactMap {
    if case .stateless = $0.kind { $0.name } else { nil }
  }

  /// Few rounds, and penalties and leaves that few games are enough for.
  private static let quick = [
    "logistic_regression": ["l2=10"],
    "xgboost": ["rounds=20", "early_stopping_rounds=5", "min_child_weight=1", "eta=0.3"],
  ]

  static func make(
    _ name: String, _ settings: [String] = [], seed: UInt64 = 0
  ) throws -> any StatelessModel {
    let definition = try ModelRegistry.builtIn.definition(named: name)
    var resolver = definition.resolver
    for setting in (quick[name] ?? []) + settings { try resolver.apply(setting: setting) }
    guard case .stateless(let make) = definition.kind else {
      throw Fault(.noSolution, "\(name) is stateful")
    }
    let context = ModelContext(
      teams: TeamTable([]), columns: MadeUpTable.columns, seed: seed)
    return try make(resolver.values(), context)
  }
}
