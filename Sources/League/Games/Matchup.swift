/// A game as it is known before it starts. It has no score, so that a model cannot look.
public struct Matchup: Sendable, Equatable {
  public var season: Int32
  /// Day number within the season.
  public var day: Int32
  /// Places in the dataset's ``TeamTable``; A's is the lower in the games of a store.
  public var teamA: Int32
  public var teamB: Int32
  public var site: Site
  public var isTournament: Bool
  /// Seeds in the season's tournament, 1 the best; 0 where a team has none, or the game is none of
  /// the tournament's: before it, nobody knows them.
  public var seedA: Int8
  public var seedB: Int8

  public init(
    season: Int32, day: Int32, teamA: Int32, teamB: Int32, site: Site, isTournament: Bool,
    seedA: Int8 = 0, seedB: Int8 = 0
  ) {
    self.season = season
    self.day = day
    self.teamA = teamA
    self.teamB = teamB
    self.site = site
    self.isTournament = isTournament
    self.seedA = seedA
    self.seedB = seedB
  }

  /// This game with the teams named in the other order.
  public var swapped: Matchup {
    Matchup(
      season: season, day: day, teamA: teamB, teamB: teamA, site: site.reversed,
      isTournament: isTournament, seedA: seedB, seedB: seedA)
  }
}
