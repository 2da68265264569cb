public import Chronology
public import League

/// How a run's model rated one team over time.
public struct RatingHistory: Sendable {
  public struct Point: Sendable {
    public let moment: Moment
    /// From 1; nil where the team does not play that season.
    public let rank: Int?
    public let rating: Double
  }

  public let team: Team
  public let points: [Point]

  /// - Parameters:
  ///   - place: of the team, in the team table.
  ///   - moments: no later than the forecaster's own.
  /// - Throws: as the forecaster's ratings.
  public init(_ forecaster: Forecaster, team place: Int32, _ moments: [Moment]) throws {
    let ratings = try forecaster.ratings(at: moments)
    points = zip(moments, ratings).map { moment, ratings in
      let order = Standings.order(ratings, forecaster.activeTeams(season: moment.season))
      return Point(
        moment: moment, rank: order.firstIndex(of: place).map { $0 + 1 },
        rating: ratings[Int(place)])
    }
    team = forecaster.teams[place]
  }
}
