public import Evaluation
public import Time

/// How a number of the forecasts went from the earlier weeks of a season to the latest: a description, and
/// never an alarm, since other games make other numbers of a model that is right.
public struct Movement: Sendable {
  /// `probability` that A wins; `favourite`: the probability of whoever is favoured; `home`: who is at home;
  /// or the name of a feature.
  public let name: String
  public let earlierGames: Int
  public let laterGames: Int
  public let earlierMean: Double
  public let laterMean: Double
  public let kolmogorovSmirnov: KolmogorovSmirnov
  public let stability: PopulationStability

  /// Each number's movement; none where either part has no games.
  ///
  /// - Parameter weeks: how many calendar weeks up to the last are the later part.
  public static func all(
    of games: [WatchedGame], latestWeeks weeks: Int
  ) -> (since: CalendarDate, movements: [Movement])? {
    guard let last = games.map(\.date.monday).max() else { return nil }
    let since = CalendarDate(daysSinceEpoch: last.daysSinceEpoch - Int32(7 * (weeks - 1)))
    let numbers: [(String, (WatchedGame) -> Double)] = [
      ("probability", \.probability),
      ("favourite", { max($0.probability, 1 - $0.probability) }),
      ("home", { Double($0.host) }),
    ]
    let movements = numbers.compactMap { name, number in
      Movement(name, games.map { ($0.date, number($0)) }, since: since)
    }
    return (since, movements)
  }

  /// Nil where either part has no games.
  ///
  /// - Parameter values: one for each game with its date; NaN where it is unknown, which is left out.
  public init?(_ name: String, _ values: [(date: CalendarDate, value: Double)], since: CalendarDate)
  {
    let known = values.filter { !$0.value.isNaN }
    let earlier = known.filter { $0.date < since }.map(\.value)
    let later = known.filter { $0.date >= since }.map(\.value)
    guard let distance = KolmogorovSmirnov(earlier, later),
      let stability = PopulationStability(of: later, against: earlier)
    else { return nil }
    self.name = name
    (earlierGames, laterGames) = (earlier.count, later.count)
    earlierMean = earlier.reduce(0, +) / Double(earlier.count)
    laterMean = later.reduce(0, +) / Double(later.count)
    (kolmogorovSmirnov, self.stability) = (distance, stability)
  }
}
