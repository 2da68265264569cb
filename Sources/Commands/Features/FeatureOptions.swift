internal import Faults
internal import Features
internal import League
internal import Terminal
internal import Wording

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

  /// Share of the played games with box scores below which blocks that rest on them are left out.
  ///
  /// With those of 914 games in 147,339, all of tournaments, a regression scored .5557 with them and .5376
  /// without; a fifth is some seasons in a row of the women's games, from which on they help.
  static var leastBoxScoreShare: Double { 0.2 }

  /// The blocks that a league can serve: all but those that rest on box scores, where none were imported;
  /// or where hardly any game has them, unless blocks were named.
  ///
  /// - Parameter seasons: those that are walked.
  /// - Throws: ``Fault`` where there are none, and such a block was asked for by name.
  func features(
    _ features: FeatureConfiguration, servedBy source: LeagueSource, over seasons: ClosedRange<Int>,
    _ context: CommandContext
  ) throws -> FeatureConfiguration {
    guard features.needsBoxScores else { return features }
    guard try source.hasBoxScores else {
      return try self.features(
        features,
        without: "no box scores were imported; Kaggle's DetailedResults files bring them")
    }
    let walked = try source.manifest().seasons.filter { seasons.contains($0.season) }
    let played = walked.reduce(0) { $0 + $1.playedGames }
    let detailed = walked.reduce(0) { $0 + ($1.boxScores?.games ?? 0) }
    let isServed = Double(detailed) >= Self.leastBoxScoreShare * Double(played)
    guard value("features") == nil, !isServed else { return features }
    let names = features.blocks.map(\.definition).filter(\.needsBoxScores).map(\.name)
    context.note(
      "\(NumberFormat.grouped(detailed)) of \(NumberFormat.counted(played, "game")) have box scores, "
        + "so that \(names.joined(separator: ", ")) \(names.count == 1 ? "is" : "are") left out; named "
        + "with --features, \(names.count == 1 ? "it counts" : "they count")")
    return features.withoutBoxScores
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
