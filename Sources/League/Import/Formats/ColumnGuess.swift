internal import SourceTables

/// What the columns of a table of games may be, by names that many tables have: a beginning for somebody who
/// reads it over.
public struct ColumnGuess: Sendable {
  private static let names: [(field: ColumnMapping.Field, names: [String])] = [
    (.date, ["date", "gameday", "gamedate", "matchdate", "startdate", "datum", "fecha", "data"]),
    (
      .team1,
      ["hometeam", "home", "home/neutral", "host", "hometeamname", "homename", "team1", "heim"]
    ),
    (
      .team2,
      [
        "awayteam", "away", "visitor", "visitor/neutral", "visitingteam", "guest", "awayteamname",
        "awayname", "team2", "gast",
      ]
    ),
    (
      .score1,
      [
        "homescore", "hg", "fthg", "homegoals", "homepoints", "homepts", "scorehome", "score1",
        "hgoal",
      ]
    ),
    (
      .score2,
      [
        "awayscore", "ag", "ftag", "awaygoals", "awaypoints", "awaypts", "scoreaway", "score2",
        "vgoal",
      ]
    ),
    (.score, ["ft", "score", "ergebnis", "result"]), (.neutral, ["neutral", "neutralsite"]),
    (.overtimes, ["ot", "overtime", "overtimes"]),
  ]

  /// Options of the import, each with its value, such as `("map", "team1=Home")`.
  public let options: [(name: String, value: String)]

  /// Nil where the table names no two teams.
  init?(titles: [String]) {
    var found: [ColumnMapping.Field: String] = [:]
    for (field, names) in Self.names {
      let places = names.compactMap { name in
        titles.first { SourceTable.normalized($0) == name }
      }
      found[field] = places.first
    }
    guard found[.team1] != nil, found[.team2] != nil else { return nil }
    if found[.score1] == nil || found[.score2] == nil {
      (found[.score1], found[.score2]) = (nil, nil)
    } else {
      found[.score] = nil
    }
    var options = Self.names.compactMap { field, _ in
      found[field].map { (name: "map", value: "\(field.rawValue)=\($0)") }
    }
    if found[.neutral] == nil { options.append(("home", "team1")) }
    let hasSeason = titles.contains { SourceTable.normalized($0) == "season" }
    if !hasSeason { options.append(("season_from_date", "07-01")) }
    self.options = options
  }
}
