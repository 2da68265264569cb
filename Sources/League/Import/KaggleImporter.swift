internal import Faults

/// March Machine Learning Mania as downloaded from Kaggle: a folder or the zip, men's or women's,
/// any year's column names.
public struct KaggleImporter: LeagueImporter {
  public let kind = "kaggle"
  public let path: String
  /// Which league's files to read; nil where there is only one.
  public let league: KaggleLeague?

  public init(path: String, league: KaggleLeague? = nil) {
    self.path = path
    self.league = league
  }

  public func read(existing: LeagueContents) throws -> LeagueContents {
    let files = try KaggleFiles(try FileCollection(path: path), league: league)
    let seasons = try KaggleSeasons(try files.table(.seasons))
    var collector = GameCollector(allowsRematches: false)
    try collect(.regularSeason, .regularSeasonDetails, of: files, seasons, into: &collector)
    try collect(.tournament, .tournamentDetails, of: files, seasons, into: &collector)
    guard !collector.isEmpty else {
      throw Fault(.badData, "\(path): the regular-season results hold no games")
    }
    var contents = LeagueContents()
    contents.seasons = collector.seasons(startDates: seasons.startDates)
    contents.teams = try teams(try files.table(.teams))
    contents.seeds = try seeds(try files.table(.seeds), seasons)
    contents.slots = try slots(try files.table(.slots), seasons)
    contents.conferences = try conferences(try files.table(.conferences), seasons)
    return contents
  }

  /// The detailed results tell more of games that the compact ones list; where there are no compact
  /// ones, they list the games themselves.
  private func collect(
    _ results: KaggleFiles.Table, _ details: KaggleFiles.Table, of files: KaggleFiles,
    _ seasons: KaggleSeasons, into collector: inout GameCollector
  ) throws {
    let isTournament = results == .tournament
    let compact = try files.table(results)
    if let compact {
      try KaggleResults(compact, seasons: seasons, isTournament: isTournament)
        .collect(into: &collector)
    }
    guard let details = try files.table(details) else { return }
    let detailed = try KaggleResults(
      details, seasons: seasons, isTournament: isTournament, isDetailed: true)
    if compact == nil {
      try detailed.collect(into: &collector)
    } else {
      try detailed.addBoxScores(to: &collector)
    }
  }

  private func teams(_ table: SourceTable?) throws -> [Team] {
    guard let table else { return [] }
    let ids = try table.column(["TeamID", "id"])
    let names = try table.column(["TeamName", "name"])
    var seen: Set<Int64> = []
    return try table.rows.map { row in
      let id = try ids.teamID(row)
      guard seen.insert(id).inserted else {
        throw ids.error(row, expected: "each team once")
      }
      return Team(id: id, name: names.text(row))
    }
  }

  private func seeds(_ table: SourceTable?, _ seasons: KaggleSeasons) throws -> [Seed] {
    guard let table else { return [] }
    let labels = try table.column("Season")
    let teams = try table.column(["TeamID", "Team"])
    let seeds = try table.column("Seed")
    return try table.rows.map { row in
      Seed(
        season: try seasons.season(labels, row), team: try teams.teamID(row),
        seed: seeds.text(row))
    }
  }

  private func slots(_ table: SourceTable?, _ seasons: KaggleSeasons) throws -> [Slot] {
    guard let table else { return [] }
    let labels = try table.column("Season")
    let names = try table.column("Slot")
    let strongSeeds = try table.column("StrongSeed")
    let weakSeeds = try table.column("WeakSeed")
    return try table.rows.map { row in
      Slot(
        season: try seasons.season(labels, row), name: try names.filledText(row, "a slot's name"),
        strongSeed: try strongSeeds.filledText(row, "a seed or a slot"),
        weakSeed: try weakSeeds.filledText(row, "a seed or a slot"))
    }
  }

  private func conferences(
    _ table: SourceTable?, _ seasons: KaggleSeasons
  ) throws -> [ConferenceMembership] {
    guard let table else { return [] }
    let labels = try table.column("Season")
    let teams = try table.column(["TeamID", "Team"])
    let names = try table.column("ConfAbbrev")
    return try table.rows.map { row in
      ConferenceMembership(
        season: try seasons.season(labels, row), team: try teams.teamID(row),
        conference: names.text(row))
    }
  }
}
