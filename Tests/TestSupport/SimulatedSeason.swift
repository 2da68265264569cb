import Determinism
import Sequential

/// A made-up season: weeks of games whose home log-odds are normal with mean 0.35 and standard deviation
/// 1.2, as those of the reference page are.
public struct SimulatedSeason: Sendable {
  public static let (weeks, gamesAWeek) = (30, 150)
  /// Faults begin in this week, from 1.
  public static let faultWeek = 16

  /// What is wrong with the probabilities that are stated.
  public enum Fault: CaseIterable, Sendable {
    case none
    /// True log-odds are 0.7 of those stated, from week 16 on.
    case shrink
    /// The home edge has gone: true log-odds are 0.35 lower, from week 16 on.
    case home
    /// Slope 0.95 and home 0.05 all season, which harms nobody.
    case harmless

    fileprivate func truth(_ logOdds: Double, week: Int) -> Double {
      switch self {
      case .none: logOdds
      case .shrink: week >= SimulatedSeason.faultWeek ? 0.7 * logOdds : logOdds
      case .home: week >= SimulatedSeason.faultWeek ? logOdds - 0.35 : logOdds
      case .harmless: 0.95 * logOdds + 0.05
      }
    }
  }

  /// Log-odds of each game's home side, and a uniform number that decides it.
  private var draws: [(logOdds: Double, luck: Double)] = []

  public init(seed: UInt64) {
    var generator = RandomGenerator(seed: seed)
    draws.reserveCapacity(Self.weeks * Self.gamesAWeek)
    for _ in 0..<Self.weeks * Self.gamesAWeek {
      draws.append((0.35 + 1.2 * generator.normal(), generator.uniform()))
    }
  }

  public struct Game: Sendable {
    /// From 0.
    public let week: Int
    public let probability: Double
    public let outcome: Double
    public let host: Int
  }

  /// The games; A is the home side in every other one.
  public func games(_ fault: Fault) -> [Game] {
    draws.enumerated().map { place, draw in
      let week = place / Self.gamesAWeek
      let truth = LogOdds.probability(fault.truth(draw.logOdds, week: week + 1))
      let stated = LogOdds.probability(draw.logOdds)
      let won = draw.luck < truth
      let isHome = place.isMultiple(of: 2)
      return Game(
        week: week, probability: isHome ? stated : 1 - stated,
        outcome: won == isHome ? 1 : 0, host: isHome ? 1 : -1)
    }
  }

  /// The evidence at the end of each week.
  public func evidence(_ fault: Fault) -> [(sharp: Double, tolerant: Double)] {
    var evidence = CalibrationEvidence(.planned(Self.weeks))
    var path: [(sharp: Double, tolerant: Double)] = []
    let games = games(fault)
    for week in 0..<Self.weeks {
      var period = PeriodLikelihood()
      for game in games[week * Self.gamesAWeek..<(week + 1) * Self.gamesAWeek] {
        period.add(probability: game.probability, outcome: game.outcome, host: game.host)
      }
      evidence.add(period.logarithms)
      path.append((evidence.sharp, evidence.tolerant))
    }
    return path
  }
}
