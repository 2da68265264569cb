internal import League
internal import Terminal

/// `almanac import kaggle`: March Machine Learning Mania, any year's download.
enum ImportKaggleCommand: Command {
  static let specification = CommandSpecification(
    name: "kaggle", summary: "Import a March Machine Learning Mania download.",
    discussion:
      "Takes the zip as downloaded, or a folder with its files, zips among them too; the men's or the "
      + "women's games, of any year since 2014. Teams, seeds, bracket slots, conferences and season "
      + "dates come along where present, and so does a season in a file of its own. Of two stages the "
      + "later counts. A file that looks like results, seeds, slots or teams and is not read is named.",
    options: [
      OptionSpecification(
        "league", placeholder: "NAME", help: "Which games, where the download has both.",
        allowedValues: KaggleLeague.allCases.map(\.rawValue)),
      OptionSpecification(
        "folder", placeholder: "NAME",
        help: "Which folder inside to read, of several."),
    ] + ImportAction.options,
    positionals: [PositionalSpecification("PATH", help: "The zip, or a folder.")],
    examples: ["almanac import kaggle march-machine-learning-mania.zip --league women"])

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    let importer = KaggleImporter(
      path: arguments.positional("PATH") ?? "",
      league: arguments.value("league").flatMap(KaggleLeague.init),
      folder: arguments.value("folder"))
    try ImportAction.run(importer, arguments, context)
  }
}
