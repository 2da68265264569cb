public import League

/// A point in time between days: games of earlier days are past, those of this day are not.
public struct Moment: Sendable, Hashable, Comparable {
  public var season: Int
  /// Day number within the season.
  public var day: Int32

  public init(season: Int, day: Int32) {
    self.season = season
    self.day = day
  }

  /// The morning of a game's day.
  public init(of matchup: Matchup) {
    self.init(season: Int(matchup.season), day: matchup.day)
  }

  /// Before the first day of a season.
  public static func start(of season: Int) -> Moment { Moment(season: season, day: .min) }

  public static func < (one: Moment, other: Moment) -> Bool {
    (one.season, one.day) < (other.season, other.day)
  }

  /// The first day of a season's tournament; where none is known of, the day after its last game with a
  /// score.
  public static func eveOfTournament(in games: SeasonGames) -> Moment {
    let day = games.firstTournamentDay ?? games.lastPlayedDay.map { $0 + 1 } ?? 0
    return Moment(season: games.season, day: day)
  }
}
