public import League

/// The folds of one season: stretches of days whose games are answered for by one fit of a model that
/// learns from many games at once.
///
/// A fold begins with the season, and another one on the first day of its tournament. A fold's fit has
/// learnt from the games of all days before the fold's start.
public struct SeasonFolds: Sendable, Equatable {
  /// The start of each fold, in order.
  public let starts: [Moment]

  /// - Parameter tournament: the first day on which the season's tournament is played; nil where none
  ///   is known of.
  public init(season: Int, tournament: Int32?) {
    starts =
      [.start(of: season)] + (tournament.map { [Moment(season: season, day: $0)] } ?? [])
  }

  /// The start of the fold that a day is in.
  ///
  /// - Parameter moment: of the same season.
  public func start(at moment: Moment) -> Moment {
    starts.last { $0 <= moment } ?? starts[0]
  }
}

extension Dataset {
  /// The folds of a season, also of one without games.
  public func folds(ofSeason season: Int) -> SeasonFolds {
    let games = seasons.first { $0.season == season }
    return SeasonFolds(season: season, tournament: games?.firstTournamentDay)
  }
}
