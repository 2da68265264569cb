public import Evaluation
internal import Sequential
public import Time

/// Which way excess log loss goes, week by week.
public struct Trend: Sendable {
  public struct Period: Sendable {
    /// Monday of the week.
    public let week: CalendarDate
    public let games: Int
    /// In nats a game.
    public let excess: Double
    /// Standard error of `excess` if the model were right.
    public let standardError: Double
  }

  public enum Verdict: String, Sendable {
    case improving, steady, worsening
    case tooFew = "too few"
  }

  /// Fewer tell nothing.
  public static let leastPeriods = 5

  public let periods: [Period]
  /// Change a day; nil for too few.
  public let line: WeightedTrend?

  /// - Parameter first: only weeks that begin on this date or later; nil for all.
  public init(_ season: SeasonPerformance?, since first: CalendarDate? = nil) {
    periods = (season?.weeks ?? []).compactMap { week in
      guard first.map({ week.week >= $0 }) ?? true, let mean = week.excess.mean,
        let error = week.excess.standardError, error > 0
      else {
        return nil
      }
      return Period(week: week.week, games: week.games, excess: mean, standardError: error)
    }
    line =
      periods.count < Self.leastPeriods
      ? nil
      : WeightedTrend(
        periods.map {
          WeightedTrend.Point(
            x: Double($0.week.daysSinceEpoch), y: $0.excess,
            weight: 1 / ($0.standardError * $0.standardError))
        })
  }

  /// Improving or worsening only where the whole interval is.
  public var verdict: Verdict {
    guard let line else { return .tooFew }
    if line.interval.upperBound < 0 { return .improving }
    return line.interval.lowerBound > 0 ? .worsening : .steady
  }
}
