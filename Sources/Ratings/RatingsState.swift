/// Where a model that rates teams stands between two days: all that it needs to go on from there.
public struct RatingsState: Sendable, Equatable {
  /// One team. What a model does not keep is nil.
  public struct Team: Sendable, Equatable {
    /// In the model's own unit: Elo points, or points of a game.
    public var rating: Double
    /// Variance of the rating, in its unit squared.
    public var variance: Double?
    /// Games learnt in the season that is being walked.
    public var games: Int32?
    /// The rating after the last season in which it played, before this one.
    public var settledRating: Double?
    /// Day of its last game in the season that is being walked.
    public var lastDay: Int32?
    /// Whether it has played, in any season.
    public var isKnown: Bool?
    /// How much better it is at home than other hosts.
    public var homeBonus: Home?

    public init(
      rating: Double, variance: Double? = nil, games: Int32? = nil, settledRating: Double? = nil,
      lastDay: Int32? = nil, isKnown: Bool? = nil, homeBonus: Home? = nil
    ) {
      self.rating = rating
      self.variance = variance
      self.games = games
      self.settledRating = settledRating
      self.lastDay = lastDay
      self.isKnown = isKnown
      self.homeBonus = homeBonus
    }
  }

  /// An edge that hosts have, in the unit of the ratings.
  public struct Home: Sendable, Equatable {
    public var mean: Double
    public var variance: Double

    public init(mean: Double, variance: Double) {
      self.mean = mean
      self.variance = variance
    }
  }

  /// The season that is being walked, where the model needs it.
  public var season: Int?
  /// How many seasons were begun.
  public var seasonsBegun: Int
  /// By place in the team table; nil for a team that joined the league later.
  public var teams: [Team?]
  /// How much better the league's hosts are at home; nil where a model does not learn it.
  public var homeEdge: Home?
  /// Between the ratings of two teams: the lower triangle, row by row, the diagonal included; nil where
  /// they are taken to be independent.
  public var covariance: [[Double]]?

  public init(
    season: Int? = nil, seasonsBegun: Int, teams: [Team?], homeEdge: Home? = nil,
    covariance: [[Double]]? = nil
  ) {
    self.season = season
    self.seasonsBegun = seasonsBegun
    self.teams = teams
    self.homeEdge = homeEdge
    self.covariance = covariance
  }
}
