internal import Faults
internal import SourceTables

/// The tables of a Kaggle download beside the results. What a season's own file says counts where the
/// file of all seasons lacks the season.
struct KaggleTables {
  private(set) var files: KaggleFiles
  private let seasons: KaggleSeasons

  init(_ files: KaggleFiles, _ seasons: KaggleSeasons) {
    (self.files, self.seasons) = (files, seasons)
  }

  func teams() throws(Fault) -> [Team] {
    var known: Set<Int64> = []
    var teams: [Team] = []
    for part in try files.tables(.teams) {
      let ids = try part.table.column(["TeamID", "id"])
      let names = try part.table.column(["TeamName", "name"])
      var seen: Set<Int64> = []
      for row in part.table.rows {
        let id = try ids.teamID(row)
        guard seen.insert(id).inserted else {
          throw ids.error(row, expected: "each team once")
        }
        if !known.contains(id) { teams.append(Team(id: id, name: names.text(row))) }
      }
      known.formUnion(seen)
    }
    return teams
  }

  /// What people write for the teams; a spelling that names two of them is none.
  func spellings() throws(Fault) -> [TeamSpelling] {
    var teams: [String: Set<Int64>] = [:]
    for part in try files.tables(.spellings) {
      let texts = try part.table.column(["TeamNameSpelling", "name_spelling"])
      let ids = try part.table.column(["TeamID", "team_id"])
      for row in part.table.rows {
        teams[try texts.filledText(row, "a name"), default: []].insert(try ids.teamID(row))
      }
    }
    return teams.compactMap { text, ids in
      ids.count == 1 ? ids.first.map { TeamSpelling(text: text, team: $0) } : nil
    }
  }

  mutating func seeds() throws(Fault) -> [Seed] {
    try rows(.seeds, season: \.season) { part, seasons throws(Fault) in
      let teams = try part.table.column(["TeamID", "Team"])
      let seeds = try part.table.column("Seed")
      return { row throws(Fault) in
        Seed(season: try seasons(row), team: try teams.teamID(row), seed: seeds.text(row))
      }
    }
  }

  mutating func slots() throws(Fault) -> [Slot] {
    try rows(.slots, season: \.season) { part, seasons throws(Fault) in
      let names = try part.table.column("Slot")
      let strongSeeds = try part.table.column("StrongSeed")
      let weakSeeds = try part.table.column("WeakSeed")
      return { row throws(Fault) in
        Slot(
          season: try seasons(row), name: try names.filledText(row, "a slot's name"),
          strongSeed: try strongSeeds.filledText(row, "a seed or a slot"),
          weakSeed: try weakSeeds.filledText(row, "a seed or a slot"))
      }
    }
  }

  mutating func conferences() throws(Fault) -> [ConferenceMembership] {
    try rows(.conferences, season: \.season) { part, seasons throws(Fault) in
      let teams = try part.table.column(["TeamID", "Team"])
      let names = try part.table.column("ConfAbbrev")
      return { row throws(Fault) in
        ConferenceMembership(
          season: try seasons(row), team: try teams.teamID(row), conference: names.text(row))
      }
    }
  }

  private typealias Read<Row> = (Int) throws(Fault) -> Row

  /// The rows of all of a table's files.
  ///
  /// - Parameter open: finds a file's columns, and says how a row of it is read; it is handed what tells a
  ///   row's season.
  private mutating func rows<Row>(
    _ table: KaggleTable, season: (Row) -> Int32,
    _ open: (KagglePart, @escaping Read<Int32>) throws(Fault) -> Read<Row>
  ) throws(Fault) -> [Row] {
    var rows: [Row] = []
    var known: Set<Int32> = []
    for part in try files.tables(table) {
      let isOurs = try isOurs(part)
      let read = try open(part, try seasonReader(part))
      var seen: Set<Int32> = []
      for row in part.table.rows where isOurs(row) {
        let found = try read(row)
        seen.insert(season(found))
        if !known.contains(season(found)) { rows.append(found) }
      }
      files.noteSurplus(part, seasons: known.intersection(seen))
      known.formUnion(seen)
    }
    return rows
  }

  /// A file of one season may tell it by its name alone.
  private func seasonReader(_ part: KagglePart) throws(Fault) -> Read<Int32> {
    if let year = part.year, try part.table.optionalColumn(["Season"]) == nil {
      return { _ throws(Fault) in year }
    }
    let (labels, seasons) = (try part.table.column("Season"), seasons)
    return { row throws(Fault) in try seasons.season(labels, row) }
  }

  /// Whether a row is the league's, in a file that has both: its tournament is `M` or `W`.
  private func isOurs(_ part: KagglePart) throws(Fault) -> (Int) -> Bool {
    guard let tournaments = try part.table.optionalColumn(["Tournament"]) else {
      return { _ in true }
    }
    let letter = files.league.letter
    return { tournaments.text($0).uppercased() == letter }
  }
}
