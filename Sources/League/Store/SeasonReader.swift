internal import Columnar
internal import Determinism
internal import Faults
internal import Time

/// Reads and checks one season of a store.
struct SeasonReader {
  let teams: TeamTable
  let entry: DatasetManifest.Season

  private var startDate: CalendarDate? { entry.startDate.flatMap { CalendarDate($0) } }

  func read(
    in directory: String, seeds: SeedNumbers, boxScores: Bool
  ) throws -> SeasonGames {
    let columns = try readColumns(in: directory)
    let results = columns.results
    let season = Int32(entry.season)
    var matchups: [Matchup] = []
    matchups.reserveCapacity(results.count)
    for index in results.indices {
      guard let teamA = teams.place(ofID: columns.teamA[index]),
        let teamB = teams.place(ofID: columns.teamB[index]),
        let site = Site(rawValue: columns.site[index])
      else { throw Fault.changed(path(in: directory)) }
      matchups.append(
        seeds.seeded(
          Matchup(
            season: season, day: columns.day[index], teamA: teamA, teamB: teamB, site: site,
            isTournament: columns.isTournament[index])))
    }
    return SeasonGames(
      season: entry.season, matchups: matchups, results: results,
      boxScores: boxScores ? try readBoxScores(of: columns, in: directory) : nil)
  }

  func readContents(in directory: String) throws -> SeasonContents {
    let columns = try readColumns(in: directory)
    let results = columns.results
    let season = Int32(entry.season)
    let boxScores = try readBoxScores(of: columns, in: directory)
    let games = try results.indices.map { index in
      guard let site = Site(rawValue: columns.site[index]),
        columns.teamA[index] < columns.teamB[index]
      else { throw Fault.changed(path(in: directory)) }
      return Game(
        season: season, day: columns.day[index], first: columns.teamA[index],
        second: columns.teamB[index], site: site, isTournament: columns.isTournament[index],
        result: results[index], boxScores: boxScores?[index])
    }
    return SeasonContents(season: season, startDate: startDate, games: games)
  }

  private func path(in directory: String) -> String {
    directory + "/" + StoreFiles.games(season: entry.season)
  }

  private func readColumns(in directory: String) throws -> GameColumns {
    let columns = try StoreFiles.readGames(at: path(in: directory))
    let digest = columns.digest(season: Int32(entry.season), startDate: startDate)
    guard digest.hexadecimal == entry.digest else { throw Fault.changed(path(in: directory)) }
    return columns
  }

  /// Nil where no game has any.
  private func readBoxScores(
    of games: GameColumns, in directory: String
  ) throws -> [BoxScores?]? {
    guard let part = entry.boxScores else { return nil }
    let path = directory + "/" + StoreFiles.boxScores(season: entry.season)
    let columns = try StoreFiles.readBoxScores(at: path)
    let season = Int32(entry.season)
    guard columns.digest(season: season).hexadecimal == part.digest,
      let boxScores = columns.boxScores(of: games.ids(season: season))
    else { throw Fault.changed(path) }
    return boxScores
  }
}
