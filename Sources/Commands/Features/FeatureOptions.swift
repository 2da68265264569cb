internal import Faults
internal import Features
internal import League
internal import Terminal

/// The options that say what feature rows are made of.
enum FeatureOptions {
  static let names = OptionSpecification(
    "features", placeholder: "BLOCKS",
    help: "Blocks of features, with commas between them.\n\"almanac features list\" shows them.",
    defaultText: "all that the data allows", group: "Features")
  static let settings = OptionSpecification(
    "set-feature", placeholder: "BLOCK.KEY=VALUE", help: "Set one parameter of a block.",
    repeats: true, group: "Features")
}

extension ParsedArguments {
  /// The blocks that were asked for.
  func features(_ registry: FeatureRegistry) throws -> FeatureConfiguration {
    let names = value("features").map { $0.split(separator: ",").map(String.init) }
    guard names != [] else {
      throw usageError(
        "--features is empty; expected blocks with commas between them, such as site,elo")
    }
    var selection = try FeatureSelection(registry, names: names)
    for setting in values("set-feature") { try selection.apply(setting: setting) }
    return selection.configuration
  }

  /// The blocks that a league can serve: without box scores, all but those that rest on them.
  ///
  /// - Throws: ``Fault`` where such a block was asked for by name.
  func features(
    _ features: FeatureConfiguration, servedBy source: LeagueSource
  ) throws -> FeatureConfiguration {
    guard features.needsBoxScores, try !source.hasBoxScores else { return features }
    return try self.features(
      features,
      without: "no box scores were imported; Kaggle's DetailedResults files bring them")
  }

  /// The blocks that do not rest on box scores.
  ///
  /// - Parameter boxScores: why there are none, and what to do about it.
  /// - Throws: ``Fault`` where a block that rests on them was asked for by name.
  func features(
    _ features: FeatureConfiguration, without boxScores: String
  ) throws(Fault) -> FeatureConfiguration {
    let names = features.blocks.map(\.definition).filter(\.needsBoxScores).map(\.name)
    guard names.isEmpty || value("features") == nil else {
      throw Fault(.missing, "\(names.joined(separator: ", ")): \(boxScores)")
    }
    return features.withoutBoxScores
  }
}
