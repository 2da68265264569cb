/// What is known of a game before it starts. It has no score, so that a model cannot look.
public struct Matchup: Sendable, Equatable {
  public var season: Int32
  /// Day number within the season.
  public var day: Int32
  /// Places in the dataset's ``TeamTable``; A's is the lower in the games of a store.
  public var teamA: Int32
  public var teamB: Int32
  public var site: Site
  public var isTournament: Bool

  public init(
    season: Int32, day: Int32, teamA: Int32, teamB: Int32, site: Site, isTournament: Bool
  ) {
    self.season = season
    self.day = day
    self.teamA = teamA
    self.teamB = teamB
    self.site = site
    self.isTournament = isTournament
  }

  /// The same game with the teams named in the other order.
  public var swapped: Matchup {
    Matchup(
      season: season, day: day, teamA: teamB, teamB: teamA, site: site.reversed,
      isTournament: isTournament)
  }
}
