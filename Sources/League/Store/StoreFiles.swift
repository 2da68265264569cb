internal import Columnar
internal import Time

/// The Parquet files of a store: their names, columns and types, one function a table each way.
enum StoreFiles {
  static let manifest = "dataset.json"
  static let teams = "teams.parquet"
  static let seeds = "seeds.parquet"
  static let slots = "slots.parquet"
  static let conferences = "conferences.parquet"

  static func games(season: Int) -> String { "games/season=\(season)/games.parquet" }

  static func boxScores(season: Int) -> String {
    "box_scores/season=\(season)/box_scores.parquet"
  }

  static func writeGames(of season: SeasonContents, to path: String) throws {
    let games = season.games
    let isPlayed = games.map { $0.result != nil }
    var writer = ParquetWriter(rowCount: games.count)
    writer.add("game_id", string: Column(GameID.ids(of: games).map(\.description)))
    writer.add("day", int32: Column(games.map(\.day)))
    let start = season.startDate?.daysSinceEpoch
    writer.add(
      "date",
      date: Column(
        games.map { (start ?? 0) + $0.day },
        validity: Array(repeating: start != nil, count: games.count)))
    writer.add("team_a_id", int64: Column(games.map(\.teamA)))
    writer.add("team_b_id", int64: Column(games.map(\.teamB)))
    writer.add(
      "score_a", int32: Column(games.map { $0.result?.scoreA ?? 0 }, validity: isPlayed))
    writer.add(
      "score_b", int32: Column(games.map { $0.result?.scoreB ?? 0 }, validity: isPlayed))
    writer.add("site", int8: Column(games.map(\.site.rawValue)))
    writer.add("overtimes", int8: Column(games.map { $0.result?.overtimes ?? 0 }))
    writer.add("is_tournament", bool: Column(games.map(\.isTournament)))
    try writer.write(to: path)
  }

  static func readGames(at path: String) throws -> GameColumns {
    let file = try ParquetFile(path: path)
    return GameColumns(
      day: try file.int32("day").values, teamA: try file.int64("team_a_id").values,
      teamB: try file.int64("team_b_id").values, scoreA: scores(try file.int32("score_a")),
      scoreB: scores(try file.int32("score_b")), site: try file.int8("site").values,
      overtimes: try file.int8("overtimes").values,
      isTournament: try file.bool("is_tournament").values)
  }

  private static func scores(_ column: Column<Int32>) -> [Int32] {
    guard let validity = column.validity else { return column.values }
    return zip(column.values, validity).map { $1 ? $0 : GameColumns.noScore }
  }

  static func writeBoxScores(_ columns: BoxScoreColumns, to path: String) throws {
    var writer = ParquetWriter(rowCount: columns.gameIDs.count)
    writer.add("game_id", string: Column(columns.gameIDs))
    for (name, counts) in zip(BoxScores.names, columns.counts) {
      writer.add(name, int32: Column(counts))
    }
    try writer.write(to: path)
  }

  static func readBoxScores(at path: String) throws -> BoxScoreColumns {
    let file = try ParquetFile(path: path)
    return BoxScoreColumns(
      gameIDs: try file.string("game_id").values,
      counts: try BoxScores.names.map { try file.int32($0).values })
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

  private static func nullable(_ texts: [String?]) -> Column<String> {
    Column(texts.map { $0 ?? "" }, validity: texts.map { $0 != nil })
  }
}
