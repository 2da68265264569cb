public import Determinism

/// The data of a walk: seasons of games, the teams they name, and the fingerprint of the whole.
public struct Dataset: Sendable {
  /// Names the league's whole content, of all seasons, whichever were asked for.
  public let fingerprint: Digest
  /// Digests of the fingerprint's parts, by name: each season of the league, whether asked for or
  /// not, such as "season 2015", and the tables.
  public let parts: [String: Digest]
  public let teams: TeamTable
  /// Ascending; only seasons that have games.
  public let seasons: [SeasonGames]
  public let conferences: Conferences
  let seeds: SeedNumbers

  public var gameCount: Int { seasons.reduce(0) { $0 + $1.matchups.count } }

  /// The knowledge of the eve of a season.
  public func start(of season: Int) -> SeasonStart {
    SeasonStart(season: season, conferences: conferences.numbers(season: season))
  }

  /// A league with other seasons to walk.
  public func walking(_ seasons: [SeasonGames]) -> Dataset {
    Dataset(
      fingerprint: fingerprint, parts: parts, teams: teams, seasons: seasons,
      conferences: conferences, seeds: seeds)
  }

  /// A matchup with its teams' seeds where it is one of the tournament's; else as it is.
  public func seeded(_ matchup: Matchup) -> Matchup { seeds.seeded(matchup) }

  /// A matchup of the tournament of which nobody has said where it is: at the host's where the rules give it
  /// one, which the first two rounds of the women's tournament have; else as it is.
  public func hosted(_ matchup: Matchup) -> Matchup { seeds.hosted(matchup) }

  /// Whether some games of a season's tournament are at hosts' by its rules.
  public func hasHosts(season: Int) -> Bool { seeds.hosts(season: Int32(clamping: season)) }
}
