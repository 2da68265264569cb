/// A small league of seeded, made-up games, to try models and walks on: every site, ties, overtimes,
/// games not played yet, and a tournament at the end of each season but those that are told to have none.
///
/// Scores are drawn without regard to who plays; ``SampleLeague`` is the one that resembles a real one.
public struct MadeUpLeague: Sendable {
  public var games: [Game] = []
  public let teams: [Team]

  public static let seasons = 2000...2003
  private static let daysOfSeason = 16
  private static let firstTournamentDay = 13

  /// - Parameter isCrowded: whether a team may play several times a day.
  public init(
    seasons: ClosedRange<Int> = seasons, withoutTournament: Set<Int> = [], isCrowded: Bool = false,
    using random: inout some RandomNumberGenerator
  ) {
    teams = (0..<10).map { Team(id: 101 + 7 * Int64($0)) }
    for season in seasons {
      for day in 0..<Self.daysOfSeason {
        let isTournament = day >= Self.firstTournamentDay && !withoutTournament.contains(season)
        addDay(season, day, isTournament, isCrowded, &random)
      }
    }
  }

  private mutating func addDay(
    _ season: Int, _ day: Int, _ isTournament: Bool, _ isCrowded: Bool,
    _ random: inout some RandomNumberGenerator
  ) {
    var order = teams.map(\.id).shuffled(using: &random)
    if isCrowded { order = order.map { _ in teams[Int(random.next() % 10)].id } }
    for pair in 0..<4 where order[2 * pair] != order[2 * pair + 1] {
      games.append(
        Game(
          season: Int32(season), day: Int32(3 * day), first: order[2 * pair],
          second: order[2 * pair + 1], site: Site(rawValue: Int8(random.next() % 3) - 1)!,
          isTournament: isTournament && pair < 2, result: Self.result(&random)))
    }
  }

  /// A result from A's view; one in twelve is a tie, one in twelve is not there.
  public static func result(_ random: inout some RandomNumberGenerator) -> GameResult? {
    let scoreA = Int32(random.next() % 90)
    switch random.next() % 12 {
    case 0: return nil
    case 1: return GameResult(scoreA: scoreA, scoreB: scoreA)
    default:
      return GameResult(
        scoreA: scoreA, scoreB: Int32(random.next() % 90), overtimes: Int8(random.next() % 2))
    }
  }

  /// All games, as a walk reads them.
  public var dataset: Dataset { contents().dataset() }

  /// - Parameter team: one that the league does not have yet.
  public func contents(omitting team: Int64? = nil) -> LeagueContents {
    var contents = LeagueContents()
    contents.teams = teams.filter { $0.id != team }
    contents.seasons = Dictionary(grouping: games, by: \.season).map {
      SeasonContents(season: $0, startDate: nil, games: $1)
    }
    contents.conferences = Self.seasons.flatMap { season in
      teams.enumerated().map { place, team in
        ConferenceMembership(
          season: Int32(season), team: team.id, conference: (place + season) % 3 == 0 ? "X" : "Y")
      }
    }
    return contents
  }

  /// This league with the teams' ids in the opposite order, so that each A is a B.
  public var relabelled: MadeUpLeague {
    let games = games.map { game in
      Game(
        season: game.season, day: game.day, first: Self.label(game.teamA),
        second: Self.label(game.teamB), site: game.site, isTournament: game.isTournament,
        result: game.result)
    }
    return MadeUpLeague(games: games, teams: teams.map { Team(id: Self.label($0.id)) })
  }

  private init(games: [Game], teams: [Team]) {
    (self.games, self.teams) = (games, teams)
  }

  public static func label(_ id: Int64) -> Int64 { 1000 - id }
}
