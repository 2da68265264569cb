internal import Determinism

/// Whole brackets drawn game by game, as a check of what is exact.
///
/// An equal forecast, number of draws and seed give equal counts everywhere.
public struct BracketSimulation: Sendable {
  /// The scores that some picks had in the draws.
  public struct Score: Sendable, Equatable {
    /// In points.
    public let mean: Double
    /// Standard error of the mean, in points.
    public let standardError: Double
  }

  public let draws: Int
  public let seed: UInt64
  /// By game, how often each of its entrants won it; they sum to ``draws``.
  public let wins: [[Int]]
  /// By pool of the forecast: of its best picks, and of the most likely bracket.
  public let scores: [(best: Score, mostLikely: Score)]

  /// - Parameter draws: 2 or more.
  public init(of forecast: BracketForecast, draws: Int, seed: UInt64) {
    precondition(draws > 1, "an error needs two draws")
    var tally = DrawTally(forecast)
    var random = RandomGenerator(seed: seed)
    for _ in 0..<draws { tally.draw(&random) }
    (self.draws, self.seed) = (draws, seed)
    wins = tally.wins(forecast.bracket)
    let scores = (0..<tally.sums.count).map { sheet in
      Self.score(draws, tally.sums[sheet], tally.squares[sheet])
    }
    self.scores = stride(from: 0, to: scores.count, by: 2).map { (scores[$0], scores[$0 + 1]) }
  }

  /// The fraction of the draws in which an entrant won a game.
  public func frequency(of entrant: Int, winning game: Int, in bracket: Bracket) -> Double {
    let entrants = bracket.games[game].entrants
    guard entrants.contains(entrant) else { return 0 }
    return Double(wins[game][entrant - entrants.lowerBound]) / Double(draws)
  }

  private static func score(_ draws: Int, _ sum: Int, _ squares: Int) -> Score {
    let mean = Double(sum) / Double(draws)
    let variance = max(0, (Double(squares) - Double(sum) * mean) / Double(draws - 1))
    return Score(mean: mean, standardError: (variance / Double(draws)).squareRoot())
  }
}
