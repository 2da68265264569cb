internal import League

extension ImporterDefinition {
  /// March Machine Learning Mania, any year's download.
  public static let kaggle = ImporterDefinition(
    name: "kaggle", summary: "Import a March Machine Learning Mania download.",
    discussion:
      "Takes the zip as downloaded, or a folder with its files, zips among them too; the men's or the "
      + "women's games, of any year since 2014. Teams, seeds, bracket slots, conferences and season "
      + "dates come along where present, and so does a season in a file of its own. Of two stages the "
      + "later counts. A file that looks like results, seeds, slots or teams and is not read is named.",
    pathName: "PATH", pathHelp: "The zip, or a folder.",
    fields: [
      Field(
        "league", placeholder: "NAME", help: "Which games, where the download has both.",
        choices: KaggleLeague.allCases.map(\.rawValue)),
      Field("folder", placeholder: "NAME", help: "Which folder inside to read, of several."),
    ],
    examples: ["almanac import kaggle march-machine-learning-mania.zip --league women"]
  ) { request in
    KaggleImporter(
      path: request.path, league: request.value("league").flatMap(KaggleLeague.init),
      folder: request.value("folder"))
  }
}
