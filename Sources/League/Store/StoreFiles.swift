internal import Columnar
internal import Time

/// The Parquet files of a store: their names, columns and types, one function a table each way.
enum StoreFiles {
  static let manifest = "dataset.json"
  static let teams = "teams.parquet"
  static let seeds = "seeds.parquet"
  static let slots = "slots.parquet"
  static let conferences = "conferences.parquet"
  static let spellings = "spellings.parquet"

  static func games(season: Int) -> String { "games/season=\(season)/games.parquet" }

  static func boxScores(season: Int) -> String {
    "box_scores/season=\(season)/box_scores.parquet"
  }

  static func writeGames(of season: SeasonContents, to path: String) throws {
    let games = season.columns
    let isPlayed = games.scoreA.map { $0 != GameColumns.noScore }
    func scores(_ values: [Int32]) -> Column<Int32> {
      Column(values.map { max(0, $0) }, validity: isPlayed)
    }
    var writer = ParquetWriter(rowCount: games.count)
    writer.add(
      "game_id", string: Column(games.ids(season: season.season).map(\.description)))
    writer.add("day", int32: Column(games.day))
    let start = season.startDate?.daysSinceEpoch
    writer.add(
      "date",
      date: Column(
        games.day.map { (start ?? 0) + $0 },
        validity: Array(repeating: start != nil, count: games.count)))
    writer.add("team_a_id", int64: Column(games.teamA))
    writer.add("team_b_id", int64: Column(games.teamB))
    writer.add("score_a", int32: scores(games.scoreA))
    writer.add("score_b", int32: scores(games.scoreB))
    writer.add("site", int8: Column(games.site))
    writer.add("overtimes", int8: Column(games.overtimes))
    writer.add("is_tournament", bool: Column(games.isTournament))
    if games.isNumbered {
      writer.add(
        "number", int8: Column(games.number, validity: games.number.map { $0 != 0 }))
    }
    try writer.write(to: path)
  }

  static func readGames(at path: String) throws -> GameColumns {
    let file = try ParquetFile(path: path)
    let day = try file.int32("day").values
    // Seasons of which no source told the games' numbers have no such column.
    let isNumbered = file.columns.contains { $0.name == "number" }
    return GameColumns(
      day: day, teamA: try file.int64("team_a_id").values,
      teamB: try file.int64("team_b_id").values, scoreA: scores(try file.int32("score_a")),
      scoreB: scores(try file.int32("score_b")), site: try file.int8("site").values,
      overtimes: try file.int8("overtimes").values,
      isTournament: try file.bool("is_tournament").values,
      number: isNumbered
        ? try file.int8("number").values : Array(repeating: 0, count: day.count))
  }

  private static func scores(_ column: Column<Int32>) -> [Int32] {
    guard let validity = column.validity else { return column.values }
    return zip(column.values, validity).map { $1 ? $0 : GameColumns.noScore }
  }

  /// - Parameter counts: by column, then by game.
  static func writeBoxScores(_ counts: [[Int32]], of games: [String], to path: String) throws {
    var writer = ParquetWriter(rowCount: games.count)
    writer.add("game_id", string: Column(games))
    for (name, counts) in zip(BoxScores.names, counts) {
      writer.add(name, int32: Column(counts))
    }
    try writer.write(to: path)
  }

  static func readBoxScores(at path: String) throws -> (games: [String], counts: [[Int32]]) {
    let file = try ParquetFile(path: path)
    return (
      try file.string("game_id").values, try BoxScores.names.map { try file.int32($0).values }
    )
  }

  /// First and last date of a season's games, from the footer alone; nil where none are known.
  static func dates(at path: String) throws -> ClosedRange<CalendarDate>? {
    let file = try ParquetFile(path: path)
    var dates: ClosedRange<CalendarDate>?
    for group in 0..<file.rowGroupCount {
      guard let days = try file.statistics(of: "date", rowGroup: group).integers else { continue }
      let first = CalendarDate(daysSinceEpoch: Int32(clamping: days.lowerBound))
      let last = CalendarDate(daysSinceEpoch: Int32(clamping: days.upperBound))
      dates = min(dates?.lowerBound ?? first, first)...max(dates?.upperBound ?? last, last)
    }
    return dates
  }

  static func writeTeams(_ teams: [Team], to path: String) throws {
    var writer = ParquetWriter(rowCount: teams.count)
    writer.add("team_id", int64: Column(teams.map(\.id)))
    writer.add("code", string: nullable(teams.map(\.code)))
    writer.add("name", string: nullable(teams.map(\.name)))
    try writer.write(to: path)
  }

  static func readTeams(at path: String) throws -> [Team] {
    let file = try ParquetFile(path: path)
    let (ids, codes) = (try file.int64("team_id"), try file.string("code"))
    let names = try file.string("name")
    return ids.values.indices.map { Team(id: ids.values[$0], code: codes[$0], name: names[$0]) }
  }

  static func writeSeeds(_ seeds: [Seed], to path: String) throws {
    var writer = ParquetWriter(rowCount: seeds.count)
    writer.add("season", int32: Column(seeds.map(\.season)))
    writer.add("team_id", int64: Column(seeds.map(\.team)))
    writer.add("seed", string: Column(seeds.map(\.seed)))
    try writer.write(to: path)
  }

  static func readSeeds(at path: String) throws -> [Seed] {
    let file = try ParquetFile(path: path)
    let seasons = try file.int32("season").values
    let teams = try file.int64("team_id").values
    let seeds = try file.string("seed").values
    return seasons.indices.map { Seed(season: seasons[$0], team: teams[$0], seed: seeds[$0]) }
  }

  static func writeSlots(_ slots: [Slot], to path: String) throws {
    var writer = ParquetWriter(rowCount: slots.count)
    writer.add("season", int32: Column(slots.map(\.season)))
    writer.add("slot", string: Column(slots.map(\.name)))
    writer.add("strong_seed", string: Column(slots.map(\.strongSeed)))
    writer.add("weak_seed", string: Column(slots.map(\.weakSeed)))
    try writer.write(to: path)
  }

  static func readSlots(at path: String) throws -> [Slot] {
    let file = try ParquetFile(path: path)
    let seasons = try file.int32("season").values
    let names = try file.string("slot").values
    let strongSeeds = try file.string("strong_seed").values
    let weakSeeds = try file.string("weak_seed").values
    return seasons.indices.map {
      Slot(
        season: seasons[$0], name: names[$0], strongSeed: strongSeeds[$0], weakSeed: weakSeeds[$0])
    }
  }

  static func writeConferences(_ memberships: [ConferenceMembership], to path: String) throws {
    var writer = ParquetWriter(rowCount: memberships.count)
    writer.add("season", int32: Column(memberships.map(\.season)))
    writer.add("team_id", int64: Column(memberships.map(\.team)))
    writer.add("conference", string: Column(memberships.map(\.conference)))
    try writer.write(to: path)
  }

  static func readConferences(at path: String) throws -> [ConferenceMembership] {
    let file = try ParquetFile(path: path)
    let seasons = try file.int32("season").values
    let teams = try file.int64("team_id").values
    let names = try file.string("conference").values
    return seasons.indices.map {
      ConferenceMembership(season: seasons[$0], team: teams[$0], conference: names[$0])
    }
  }

  static func writeSpellings(_ spellings: [TeamSpelling], to path: String) throws {
    var writer = ParquetWriter(rowCount: spellings.count)
    writer.add("spelling", string: Column(spellings.map(\.text)))
    writer.add("team_id", int64: Column(spellings.map(\.team)))
    try writer.write(to: path)
  }

  static func readSpellings(at path: String) throws -> [TeamSpelling] {
    let file = try ParquetFile(path: path)
    let (texts, teams) = (try file.string("spelling").values, try file.int64("team_id").values)
    return zip(texts, teams).map { TeamSpelling(text: $0, team: $1) }
  }

  private static func nullable(_ texts: [String?]) -> Column<String> {
    Column(texts.map { $0 ?? "" }, validity: texts.map { $0 != nil })
  }
}
