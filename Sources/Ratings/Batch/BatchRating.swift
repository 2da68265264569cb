public import Hyperparameters
public import League

/// A rating that is worked out anew every day from all of the season's games so far.
///
/// Unlike a rating that learns game by game, it knows no order among them: the first game of a
/// season tells as much as the last. Games without a result tell nothing. The games of a day may
/// come in any order and from either team's view: the ratings are the same, to the bit.
public protocol BatchRating: Sendable {
  static var hyperparameters: [Hyperparameter] { get }

  /// A rating that has seen no game.
  init(_ values: HyperparameterValues, teams: TeamTable)

  /// Forgets all games.
  mutating func beginSeason()

  /// Takes the games of one day in, and brings the ratings up to date.
  mutating func update(_ day: GameDay)

  /// A team's worth after the last day taken in; NaN while it has not played this season.
  ///
  /// - Parameter team: its place in the team table.
  func rating(of team: Int32) -> Double
}
