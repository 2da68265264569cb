internal import Features
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
    var selection = try FeatureSelection(registry, names: names)
    for setting in values("set-feature") { try selection.apply(setting: setting) }
    return selection.configuration
  }
}
