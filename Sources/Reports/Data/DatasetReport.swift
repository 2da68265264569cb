internal import JSON
public import League
public import Time
internal import Tracking
internal import Wording

/// The games of a league.
public struct DatasetReport {
  private let manifest: DatasetManifest
  private let dates: ClosedRange<CalendarDate>?

  /// - Parameter dates: of the first game and the last; nil where no source told.
  public init(_ manifest: DatasetManifest, dates: ClosedRange<CalendarDate>?) {
    (self.manifest, self.dates) = (manifest, dates)
  }

  public var report: Report {
    Report(
      title: "Games", [Section([.figures(facts)]), Section([.table(seasons)])],
      fields: [Report.Field(.root, JSONValue(encoding: manifest))])
  }

  private var facts: Figures {
    let labels = manifest.seasons.map(\.season)
    let unplayed = manifest.games - manifest.playedGames
    let note = unplayed == 0 ? "" : ", \(NumberFormat.grouped(unplayed)) not played yet"
    return Figures(
      [
        Figures.Fact("seasons", "\(labels.count), \(labels.first ?? 0) to \(labels.last ?? 0)"),
        Figures.Fact("games", .count(manifest.games).followed(by: note)),
        Figures.Fact("teams", .count(manifest.teams), at: "teams"),
        Figures.Fact("tournament games", .count(manifest.tournamentGames)),
      ] + boxScores + [
        Figures.Fact(
          "dates", dates.map { "\($0.lowerBound) to \($0.upperBound)" } ?? "not known"),
        Figures.Fact("days begin in", manifest.timeZone ?? "UTC (the default)"),
      ]
        + manifest.sources.map { source in
          Figures.Fact(
            "source", "\(source.importer) \(source.name), \(source.importedAt.prefix(10))")
        } + [Figures.Fact("fingerprint", manifest.fingerprint, at: "fingerprint")])
  }

  private var boxScores: [Figures.Fact] {
    let seasons = manifest.seasons.filter { $0.boxScores != nil }.map(\.season)
    guard let first = seasons.first, let last = seasons.last else { return [] }
    let games = NumberFormat.counted(manifest.boxScoreGames, "game")
    return [Figures.Fact("box scores", "\(games), \(first) to \(last)")]
  }

  private var seasons: Table {
    var table = Table(
      [
        Column("season", key: "season", .number), Column("games", key: "games", .number),
        Column("tournament", key: "tournament_games", .number),
        Column("day 0", key: "start_date", .token),
      ], at: "seasons")
    for season in manifest.seasons {
      table.append([
        .label(season.season), .count(season.games), .count(season.tournamentGames),
        .text(season.startDate),
      ])
    }
    return table
  }
}
