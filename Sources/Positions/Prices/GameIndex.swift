internal import Faults
internal import Forecasting
internal import League
internal import Ledger
internal import Time

/// Finds the games of a league by date and the names of both teams.
struct GameIndex {
  struct Found {
    let game: LedgerGame
    /// Whether the first name is team A's.
    let isFirstA: Bool
    /// The day before the game's week begins: when its open is taken to be.
    let openDate: CalendarDate
  }

  private struct Pair: Hashable {
    let low: Int64
    let high: Int64
  }

  private let teams: TeamTable
  private let aliases: [String: String]
  private var games: [Pair: [(game: LedgerGame, openDate: CalendarDate)]] = [:]
  private var known: [String: Int64] = [:]

  /// - Parameter aliases: names in the file, lower case, and what the league calls them.
  init(_ source: LeagueSource, aliases: [String: String]) throws(Fault) {
    teams = try source.teams()
    self.aliases = aliases
    guard let first = source.seasons.first, let last = source.seasons.last else { return }
    let calendar = LeagueCalendar(teams: teams, manifest: try source.manifest())
    for season in try source.dataset(seasons: first...last).seasons {
      let named = calendar.games(of: season)
      let firstDay = named.first?.day ?? 0
      for game in named {
        guard let date = game.date else { continue }
        let back = (game.day - firstDay) % 7 + 1
        let pair = Pair(low: game.teamA.id, high: game.teamB.id)
        games[pair, default: []].append(
          (game, CalendarDate(daysSinceEpoch: date.daysSinceEpoch - back)))
      }
    }
  }

  /// - Throws: ``Fault`` `.missing` for a team that the league lacks, or where there is no such game, or two.
  mutating func find(_ names: [String], on date: CalendarDate) throws(Fault) -> Found {
    let ids = [try id(names[0]), try id(names[1])]
    guard ids[0] != ids[1] else { throw Fault(.missing, "both names are team \"\(names[0])\"") }
    let all = games[Pair(low: min(ids[0], ids[1]), high: max(ids[0], ids[1]))] ?? []
    let near = all.filter { $0.game.date == date }
    guard let one = near.first else {
      let moved = all.compactMap(\.game.date).filter {
        abs($0.daysSinceEpoch - date.daysSinceEpoch) <= 14
      }
      throw Fault(
        .missing,
        moved.first.map { "no such game on \(date); these teams meet on \($0)" }
          ?? "no such game on \(date)")
    }
    guard near.count == 1 else {
      throw Fault(
        .missing, "these teams meet \(near.count) times on \(date), and nothing says which it is")
    }
    return Found(game: one.game, isFirstA: one.game.teamA.id == ids[0], openDate: one.openDate)
  }

  private mutating func id(_ name: String) throws(Fault) -> Int64 {
    if let id = known[name] { return id }
    let place = try teams.find(aliases[name.lowercased()] ?? name)
    known[name] = teams[place].id
    return teams[place].id
  }
}
