internal import Chronology
internal import Faults
internal import Forecasting
internal import League
internal import Terminal

/// The game that `--matchup` and the options beside it describe.
struct MatchupRequest {
  private let teams: [String]
  private let home: String?
  private let isNeutral: Bool
  private let isTournament: Bool
  private let season: Int?
  private let day: Int?

  init(_ arguments: ParsedArguments) throws(UsageError) {
    teams = arguments.values("matchup")
    home = arguments.value("home")
    isNeutral = arguments.has("neutral")
    isTournament = arguments.has("tournament")
    season = try arguments.integer("season", in: 0...9999)
    day = try arguments.integer("day", in: 0...400)
    if home != nil, isNeutral {
      throw arguments.usageError("--home and --neutral exclude each other")
    }
  }

  /// - Throws: `Fault` for a team that there is not; ``Fault`` for one that plays itself, or
  ///   another that should be at home.
  func matchup(_ forecaster: Forecaster) throws -> Matchup {
    let one = try forecaster.teams.find(teams[0])
    let other = try forecaster.teams.find(teams[1])
    guard one != other else {
      throw Fault(
        .usage, "\"\(teams[0])\" and \"\(teams[1])\" are one team; expected two")
    }
    let day = try self.day(forecaster)
    let matchup = forecaster.dataset.seeded(
      Matchup(
        season: Int32(day.season), day: day.day, teamA: one, teamB: other,
        site: try site(one, other, forecaster.teams), isTournament: isTournament))
    return home == nil && !isNeutral ? forecaster.dataset.hosted(matchup) : matchup
  }

  /// The day that is told; of a season alone, the eve of its tournament.
  private func day(_ forecaster: Forecaster) throws -> Moment {
    if let season, day == nil { return try forecaster.eveOfTournament(season: season) }
    return Moment(
      season: season ?? forecaster.moment.season, day: day.map(Int32.init) ?? forecaster.moment.day)
  }

  private func site(_ one: Int32, _ other: Int32, _ teams: TeamTable) throws -> Site {
    guard let home else { return .neutral }
    switch try teams.find(home) {
    case one: return .home
    case other: return .away
    default:
      throw Fault(.usage, "--home \"\(home)\" is neither of the two teams")
    }
  }
}
