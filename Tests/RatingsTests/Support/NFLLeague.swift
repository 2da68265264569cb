import League
import TestSupport
import Time

/// Four made-up seasons in the NFL's manner, with the special cases that the rule has.
///
/// CLE sits out 2001 and is given a rating when it comes back; BUF sits it out and is not; HOU is
/// new in 2002, with a rating of its own.
struct NFLLeague {
  private(set) var games: [NFLGame] = []
  let initialRatings: [String: Double]
  let reversions: [String: Double] = ["CLE2002": 1300, "ARI2001": 1353.939, "NYG2003": 1610.25]

  private static let teams = ["KC", "NE", "ARI", "CLE", "BUF", "NYG", "GB", "SEA", "HOU", "DAL"]

  init(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var ratings: [String: Double] = [:]
    for team in Self.teams { ratings[team] = 1300 + (random.uniform() * 400).rounded() }
    ratings["HOU"] = 1283.5
    initialRatings = ratings
    for season in 2000...2003 { addSeason(season, &random) }
  }

  private mutating func addSeason(_ season: Int, _ random: inout SeededGenerator) {
    let absent: Set<String> =
      season == 2001 ? ["CLE", "BUF", "HOU"] : season == 2000 ? ["HOU"] : []
    let teams = Self.teams.filter { !absent.contains($0) }
    for week in 0..<14 {
      let isPlayoff = week >= 12
      let order = teams.shuffled(using: &random)
      let count = isPlayoff ? 2 : order.count / 2
      for pair in 0..<count {
        let isUnplayed = season == 2003 && week == 13
        games.append(
          NFLGame(
            date: Self.date(season: season, week: week), season: season,
            isNeutral: random.next() % 6 == 0 || week == 13, isPlayoff: isPlayoff,
            team1: order[2 * pair], team2: order[2 * pair + 1],
            scores: isUnplayed ? nil : Self.scores(&random)))
      }
    }
  }

  /// Four weeks a month from the first of September on.
  private static func date(season: Int, week: Int) -> String {
    let (month, day) = (9 + week / 4, 1 + week % 4 * 7)
    return "\(season)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
  }

  private static func scores(_ random: inout SeededGenerator) -> (Int, Int) {
    let home = Int(random.next() % 45)
    // One game in eight is a tie, far more than there are.
    return random.next() % 8 == 0 ? (home, home) : (home, Int(random.next() % 45))
  }

  var csv: String { ([NFLGame.header] + games.map(\.line)).joined(separator: "\n") + "\n" }

  var initialRatingsCSV: String {
    "team,rating\n" + initialRatings.map { "\($0),\($1)\n" }.sorted().joined()
  }

  var overridesCSV: String {
    "team,season,rating\n"
      + reversions.map { "\($0.dropLast(4)),\($0.suffix(4)),\($1)\n" }.sorted().joined()
  }

  /// Names a game by season, day of the season, home team and other team.
  func key(of game: NFLGame) -> String {
    let start = CalendarDate(year: game.season, month: 9, day: 1)!
    let day = CalendarDate(game.date)!.daysSinceEpoch - start.daysSinceEpoch
    return "\(game.season) \(day) \(game.team1) \(game.team2)"
  }

  /// The key of a game of the store, and whether the file names its teams the other way round.
  func key(of matchup: Matchup, _ teams: TeamTable) -> (key: String, isTurned: Bool) {
    let (first, second) = (teams[matchup.teamA].code!, teams[matchup.teamB].code!)
    let prefix = "\(matchup.season) \(matchup.day) "
    let key = prefix + "\(first) \(second)"
    let isTurned = !games.contains { self.key(of: $0) == key }
    return (isTurned ? prefix + "\(second) \(first)" : key, isTurned)
  }
}
