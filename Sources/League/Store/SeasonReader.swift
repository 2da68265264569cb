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
      boxScores: boxScores
        ? try readBoxScores(of: columns, in: directory)?.boxScores(gameCount: columns.count) : nil)
  }

  func readContents(in directory: String) throws -> SeasonContents {
    let columns = try readColumns(in: directory)
    for index in columns.day.indices {
      guard Site(rawValue: columns.site[index]) != nil, columns.teamA[index] < columns.teamB[index]
      else { throw Fault.changed(path(in: directory)) }
    }
    return SeasonContents(
      season: Int32(entry.season), startDate: startDate, columns: columns,
      boxScores: try readBoxScores(of: columns, in: directory) ?? BoxScoreColumns([]))
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
  ) throws -> BoxScoreColumns? {
    guard let part = entry.boxScores else { return nil }
    let path = directory + "/" + StoreFiles.boxScores(season: entry.season)
    let (gameIDs, counts) = try StoreFiles.readBoxScores(at: path)
    let season = Int32(entry.season)
    let ids = games.ids(season: season)
    guard let columns = BoxScoreColumns(gameIDs: gameIDs, counts: counts, of: ids),
      columns.digest(season: season, ids: ids).hexadecimal == part.digest
    else { throw Fault.changed(path) }
    return columns
  }
}
