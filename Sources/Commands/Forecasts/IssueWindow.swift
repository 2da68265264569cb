internal import Faults
internal import Forecasting
internal import League
internal import Ledger
internal import Terminal
internal import Time

/// Which games to come `forecasts issue` is asked about.
struct IssueWindow {
  private let days: Int?
  private let through: CalendarDate?
  private let teams: [String]

  init(_ arguments: ParsedArguments) throws(UsageError) {
    days = try arguments.integer("days", in: 0...10_000)
    teams = arguments.values("matchup")
    let text = arguments.value("through")
    through = text.flatMap { CalendarDate($0) }
    if let text, through == nil {
      throw arguments.usageError(
        "--through \"\(text)\" is no date; expected one such as 2026-01-31")
    }
    if days != nil, through != nil {
      throw arguments.usageError("--days and --through exclude each other")
    }
  }

  /// - Returns: the games that can be issued, and how many cannot since they have no date.
  func games(
    of forecaster: Forecaster, _ calendar: LeagueCalendar, today: CalendarDate
  ) throws -> (dated: [(game: LedgerGame, matchup: Matchup)], undated: Int) {
    let pair = try teams.map { try forecaster.teams.find($0) }
    if pair.count == 2, pair[0] == pair[1] {
      throw Fault(.usage, "a game is between two teams, and \"\(teams[0])\" was named twice")
    }
    let last =
      through
      ?? days.map { CalendarDate(daysSinceEpoch: today.daysSinceEpoch + Int32($0)) }
    let open = forecaster.openGames(calendar).filter { _, matchup in
      pair.isEmpty || Set(pair) == [matchup.teamA, matchup.teamB]
    }
    let dated = open.filter { game, _ in
      guard let date = game.date else { return false }
      return date >= today && last.map { date <= $0 } ?? true
    }
    return (dated, open.count { $0.game.date == nil })
  }
}
