internal import JSON
public import Ledger
internal import Wording

/// Aggregates of a league's seasons.
public struct SeasonStatsReport {
  private let statistics: [SeasonStatistics]

  public init(_ statistics: [SeasonStatistics]) { self.statistics = statistics }

  public var report: Report {
    let whole = statistics.filter { !$0.rows.isEmpty }
    let games = whole.reduce(0) { $0 + $1.rows[0].games }
    let played =
      "\(NumberFormat.counted(whole.count, "season")) with \(NumberFormat.counted(games, "game")) played."
    let isWithoutScores = whole.isEmpty && !statistics.isEmpty
    let sentence = isWithoutScores ? "No game has scores, which aggregates are made of." : played
    return Report(
      title: "Aggregates of seasons", [Section([.sentence(sentence)]), Section([.table(table)])],
      fields: [Report.Field("seasons", .array([]))])
  }

  private var table: Table {
    var table = Table(
      [
        Column("season", key: "season", .number), Column("teams", key: "teams", .number),
        Column("games", key: "games", .number),
        Column("winning margin", key: "avg_margin", .decimal),
        Column("sd", key: "std_margin", .decimal), Column("home edge", key: "home_edge", .decimal),
        Column("points a game", key: "points_per_game", .decimal),
      ], at: "seasons")
    for season in statistics {
      guard let row = season.rows.first else { continue }
      let points = Double(row.pointsFor + row.pointsAgainst) / Double(max(1, row.games))
      table.append([
        .label(season.season), .count(season.rows.count - 1), .count(row.games),
        .number(row.meanMargin, decimals: 2), .number(row.marginDeviation, decimals: 2),
        .number(row.homeEdge, decimals: 2), .number(points, decimals: 1),
      ])
    }
    return table
  }
}
