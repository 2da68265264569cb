public import Chronology
public import Faults
public import League
internal import SourceTables

/// Games that a person asks about, as a CSV file: `team_a`, `team_b`, and where they are wanted `season`,
/// `day`, `site` (home, away or neutral, from A's view) and `is_tournament`.
public struct GameSheet: Sendable {
  private static let columns = ["team_a", "team_b", "season", "day", "site", "is_tournament"]

  private let table: SourceTable
  private let teamA: SourceColumn
  private let teamB: SourceColumn
  private let season: SourceColumn?
  private let day: SourceColumn?
  private let site: SourceColumn?
  private let isTournament: SourceColumn?

  /// - Parameter name: what messages call the file.
  /// - Throws: `Fault` `.badData`, with the line, for what is no such file.
  public init(_ bytes: [UInt8], name: String) throws(Fault) {
    table = try SourceTable(bytes, name: name)
    try table.requireOnly(Self.columns, older: [])
    teamA = try table.column("team_a")
    teamB = try table.column("team_b")
    season = try table.optionalColumn(["season"])
    day = try table.optionalColumn(["day"])
    site = try table.optionalColumn(["site"])
    isTournament = try table.optionalColumn(["is_tournament"])
    guard !table.rows.isEmpty else {
      throw Fault(.badData, at: .file(name), "no games", remedy: .expected("a row for each"))
    }
    guard (season == nil) == (day == nil) else {
      throw Fault(
        .badData, at: .file(name, line: 1),
        "expected \"season\" and \"day\" together, or neither of them")
    }
  }

  /// The games, in the order of the file.
  ///
  /// - Parameter moment: when those are that do not say.
  /// - Throws: `Fault`, with the line, for a cell that is not what it should be.
  public func matchups(of dataset: Dataset, at moment: Moment) throws(Fault) -> [Matchup] {
    var matchups: [Matchup] = []
    for row in table.rows {
      let (one, other) = (try team(teamA, row, dataset), try team(teamB, row, dataset))
      guard one != other else {
        throw teamB.error(row, expected: "a team other than \"team_a\"; none plays itself")
      }
      try requireKnown(row, dataset)
      matchups.append(
        dataset.seeded(
          Matchup(
            season: try season?.season(row) ?? Int32(moment.season),
            day: try day?.day(row) ?? moment.day, teamA: one, teamB: other,
            site: try site?.choice(row, Self.sites) ?? .neutral,
            isTournament: try isTournament?.choice(row, Self.flags) ?? false)))
    }
    return matchups
  }

  /// A season can be asked about that the model has walked, and the one after the last.
  private func requireKnown(_ row: Int, _ dataset: Dataset) throws(Fault) {
    guard let season, let first = dataset.seasons.first?.season,
      let last = dataset.seasons.last?.season
    else { return }
    let asked = Int(try season.season(row))
    guard !(first...last + 1).contains(asked) else { return }
    throw season.error(
      row,
      expected: "a season that the model knows, or the next; it knows \(dataset.seasonsInWords)")
  }

  private static let sites: KeyValuePairs<String, Site> = [
    "home": .home, "away": .away, "neutral": .neutral, "": .neutral,
  ]
  private static let flags: KeyValuePairs<String, Bool> = [
    "true": true, "false": false, "1": true, "0": false, "": false,
  ]

  private func team(
    _ column: SourceColumn, _ row: Int, _ dataset: Dataset
  ) throws(Fault) -> Int32 {
    do {
      return try dataset.teams.find(column.text(row))
    } catch {
      throw error.at(table.place(row: row))
    }
  }
}
