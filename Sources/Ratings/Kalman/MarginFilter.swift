internal import Glibc
public import League

/// A Kalman filter on margins: what it believes of teams, and so of a game's margin.
public protocol MarginFilter: Sendable {
  /// Whether it keeps the covariances of ratings of two teams.
  static var isJoint: Bool { get }

  /// Whether it learns how much better hosts are at home.
  var learnsHomeEdges: Bool { get }

  /// A new season is about to start; called once for each season that is walked, in order.
  mutating func beginSeason(_ start: SeasonStart)

  /// The belief about a team: its rating in points, and that rating's variance.
  ///
  /// - Parameter day: of the season that is being walked; nil for that of the team's last game.
  func belief(of team: Int32, on day: Int32?) -> (rating: Double, variance: Double)

  /// The expected margin of a game from A's view, and the variance of the margin around it.
  func margin(of matchup: Matchup) -> (lead: Double, variance: Double)

  /// Learns from the games of one day, all at once.
  mutating func update(_ day: GameDay)

  /// The filter's state, from which another can go on.
  var state: RatingsState { get }

  /// Goes on from where another stopped that had the same hyperparameters.
  ///
  /// - Parameter state: of the same league; a team that it does not know is new.
  /// - Precondition: it has a place for each team.
  mutating func resume(from state: RatingsState)
}

extension MarginFilter {
  /// The probability that team A wins, in [0, 1], for each matchup of one day: Φ(d / √S).
  public func predict(_ matchups: ArraySlice<Matchup>) -> [Double] {
    matchups.map { matchup in
      let (lead, variance) = margin(of: matchup)
      // Computed for the favourite, so that the two views of a game add up to 1 exactly.
      let favourite = 0.5 * erfc(-abs(lead) / (2 * variance).squareRoot())
      return lead < 0 ? 1 - favourite : favourite
    }
  }
}
