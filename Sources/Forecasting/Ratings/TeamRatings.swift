public import Chronology
public import League
public import Tracking

/// How a run's model rated some teams: at the end of each season that it was judged on, and week by week in
/// the last.
public struct TeamRatings: Sendable {
  /// A morning of a season, and what the model held of each team then.
  public struct Morning: Sendable {
    public let moment: Moment
    /// As many as the teams; nil for one that does not play that season.
    public let ratings: [Double?]
  }

  public let teams: [Team]
  /// Unit of the ratings.
  public let unit: String
  /// Mornings after the last game with a score, ascending.
  public let seasons: [Morning]
  /// Mornings of the last of these seasons a week apart, ascending; the last is the season's end.
  public let weeks: [Morning]

  private static let standardTeams = 5

  /// - Parameters:
  ///   - forecaster: of the run, at any moment.
  ///   - places: of the teams; the best few at the end where there are none.
  /// - Throws: as the forecaster.
  public init(
    of record: RunRecord, _ forecaster: Forecaster, teams places: [Int32]
  ) throws {
    var forecaster = forecaster
    try forecaster.advance(
      to: try forecaster.moment(ofSeason: record.dataset.seasons.last, day: nil))
    let earlier = forecaster.seasonEnds.dropLast().filter { $0.season >= record.startYear }
    let moments = earlier + forecaster.weeks
    let ratings = try forecaster.ratings(at: moments)
    let chosen =
      places.isEmpty
      ? Array(
        Standings.order(ratings.last ?? [], forecaster.activeTeams).prefix(Self.standardTeams))
      : places
    let mornings = zip(moments, ratings).map { moment, ratings in
      let active = Set(forecaster.activeTeams(season: moment.season))
      return Morning(
        moment: moment, ratings: chosen.map { active.contains($0) ? ratings[Int($0)] : nil })
    }
    teams = chosen.map { forecaster.teams[$0] }
    unit = forecaster.ratingUnit
    seasons = mornings.prefix(earlier.count) + mornings.suffix(1)
    weeks = Array(mornings.dropFirst(earlier.count))
  }
}
