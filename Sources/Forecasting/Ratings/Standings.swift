public import Chronology
public import League

/// The teams of a season as a run's model ranks them at a moment, the best first.
public struct Standings: Sendable {
  public struct Row: Sendable {
    /// From 1.
    public let rank: Int
    public let team: Team
    public let rating: Double
    public let record: (won: Int, lost: Int)
    /// Since a week before; nil in the season's first week.
    public let change: Double?
    /// At each of ``Standings/weeks``.
    public let history: [Double]
  }

  /// Mornings a week apart, ascending; the last is the forecaster's moment.
  public let weeks: [Moment]
  /// The best ones.
  public let rows: [Row]
  /// How many teams play that season.
  public let teamCount: Int

  /// - Parameter limit: the most rows.
  /// - Throws: as the forecaster's ratings.
  public init(_ forecaster: Forecaster, limit: Int) throws {
    let now = try forecaster.ratings()
    weeks = forecaster.weeks
    let past = try forecaster.ratings(at: Array(weeks.dropLast())) + [now]
    let records = forecaster.records
    let order = Self.order(now, forecaster.activeTeams)
    rows = order.prefix(limit).enumerated().map { rank, place in
      let history = past.map { $0[Int(place)] }
      return Row(
        rank: rank + 1, team: forecaster.teams[place], rating: now[Int(place)],
        record: records[Int(place)],
        change: history.count > 1 ? now[Int(place)] - history[history.count - 2] : nil,
        history: history)
    }
    teamCount = order.count
  }

  /// The places of active teams, the best first; of equals the one with the lower id.
  static func order(_ ratings: [Double], _ active: [Int32]) -> [Int32] {
    active.sorted { one, other in
      let (first, second) = (ratings[Int(one)], ratings[Int(other)])
      return first == second ? one < other : first > second
    }
  }
}
