internal import Faults

/// March Machine Learning Mania as downloaded from Kaggle: a folder or the zip, men's or women's,
/// any year's column names.
public struct KaggleImporter: LeagueImporter {
  public let kind = "kaggle"
  public let path: String
  /// Which league's files to read; nil where there is only one.
  public let league: KaggleLeague?
  /// Which folder inside the download to look into; nil for all of them.
  public let folder: String?

  public init(path: String, league: KaggleLeague? = nil, folder: String? = nil) {
    self.path = path
    self.league = league
    self.folder = folder
  }

  public func read(for target: ImportTarget) throws -> ImportedLeague {
    let collection = try FileCollection(path: path)
    var files = try KaggleFiles(collection, league: league, folder: folder)
    let seasons = try KaggleSeasons(try files.tables(.seasons))
    var games = KaggleGames()
    try collect(.regularSeason, .regularSeasonDetails, of: &files, seasons, into: &games)
    try collect(.tournament, .tournamentDetails, of: &files, seasons, into: &games)
    guard !games.isEmpty else {
      throw Fault(.badData, at: .file(path), "the regular-season results hold no games")
    }
    var contents = LeagueContents()
    contents.seasons = games.seasons(startDates: seasons.startDates)
    var tables = KaggleTables(files, seasons)
    contents.teams = try tables.teams()
    contents.seeds = try tables.seeds()
    contents.slots = try tables.slots()
    contents.conferences = try tables.conferences()
    contents.spellings = try tables.spellings()
    return ImportedLeague(contents, pairsMeetOnce: true, notes: tables.files.notes)
  }

  /// The detailed results tell more of games that the compact ones list; where there are no compact
  /// ones, they list the games themselves. A season's own file counts where the other lacks the season.
  private func collect(
    _ results: KaggleTable, _ details: KaggleTable, of files: inout KaggleFiles,
    _ seasons: KaggleSeasons, into games: inout KaggleGames
  ) throws(Fault) {
    let compact = try files.tables(results)
    for (table, parts) in [(results, compact), (details, try files.tables(details))] {
      var known: Set<Int32> = []
      for part in parts {
        let isTournament = results == .tournament
        let found = try KaggleResults(
          part.table, seasons: seasons, isTournament: isTournament, isDetailed: table == details
        ).games()
        if table == results || compact.isEmpty {
          try games.add(found, of: part.table, omitting: known)
        } else {
          try games.addBoxScores(found, of: part.table, omitting: known)
        }
        files.noteSurplus(part, seasons: known.intersection(found.season))
        known.formUnion(found.season)
      }
    }
  }
}

extension ImporterDefinition {
  /// March Machine Learning Mania, any year's download.
  public static let kaggle = ImporterDefinition(
    name: "kaggle", summary: "Import a March Machine Learning Mania download.",
    discussion:
      "Takes the zip as downloaded, or a folder with its files, zips among them too; the men's or the "
      + "women's games, of any year since 2014. Teams, spellings of their names, seeds, bracket slots, "
      + "conferences and season dates come along where present, and so does a season in a file of its "
      + "own. Of two stages the later counts. A file that looks like results, seeds, slots or teams and is not read is named.",
    pathName: "PATH", pathHelp: "The zip, or a folder.",
    fields: [
      Field(
        "league", placeholder: "NAME", help: "Which games, where the download has both.",
        choices: KaggleLeague.allCases.map(\.rawValue)),
      Field("folder", placeholder: "NAME", help: "Which folder inside to read, of several."),
    ],
    examples: [Example("march-machine-learning-mania.zip", ["league": "women"])]
  ) { request in
    KaggleImporter(
      path: request.path, league: request.value("league").flatMap(KaggleLeague.init),
      folder: request.value("folder"))
  }
}
