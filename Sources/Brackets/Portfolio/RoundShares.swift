/// How often each place of a bracket wins its game of a round: 0 to 1.
///
/// Teams that play for one place are one, since the games of the play-ins come before the tournament that
/// is scored.
public struct RoundShares: Sendable, Equatable {
  /// By round from the first, then by place, in the order of their names; each round's sum is the number
  /// of its games.
  public let values: [[Double]]

  public init(of advancement: Advancement, in bracket: Bracket) {
    self.init(bracket) { advancement.byRound[$0][$1] }
  }

  public init(of portfolio: BracketPortfolio, in bracket: Bracket) {
    var shares = Self.nothing(bracket)
    for (place, game) in bracket.games.enumerated() {
      for one in 0..<portfolio.count {
        shares[game.round][portfolio.winner(ofGame: place, in: one)] += 1 / Double(portfolio.count)
      }
    }
    self.init(bracket) { shares[$0][$1] }
  }

  /// One filled-in bracket, or how the tournament went.
  public init(of picks: Picks, in bracket: Bracket) {
    var shares = Self.nothing(bracket)
    for (place, game) in bracket.games.enumerated() { shares[game.round][picks.winners[place]] = 1 }
    self.init(bracket) { shares[$0][$1] }
  }

  private static func nothing(_ bracket: Bracket) -> [[Double]] {
    Array(
      repeating: Array(repeating: 0, count: bracket.entrants.count), count: bracket.rounds + 1)
  }

  private init(_ bracket: Bracket, _ share: (_ round: Int, _ entrant: Int) -> Double) {
    let places = Dictionary(grouping: bracket.entrants.indices) { bracket.entrants[$0].place }
      .sorted { $0.key < $1.key }.map(\.value)
    values = (1...bracket.rounds).map { round in
      places.map { $0.reduce(0) { $0 + share(round, $1) } }
    }
  }

  /// The average Brier bracket score: of each round the mean over the places of the squared difference from
  /// what came true, and the mean of the rounds; in [0, 1], lower is better. It is the score of Kaggle's
  /// March Machine Learning Mania of 2024.
  public func brierScore(against outcome: RoundShares) -> Double {
    Self.mean(
      zip(values, outcome.values).map { Self.mean(zip($0, $1).map { ($0 - $1) * ($0 - $1) }) })
  }

  /// The score that `count` brackets drawn one by one have on average, where these are the shares that are
  /// exact: each share varies by p (1 − p) / count.
  public func expectedBrierScore(ofDraws count: Int, against outcome: RoundShares) -> Double {
    let variance = Self.mean(values.map { Self.mean($0.map { $0 * (1 - $0) }) })
    return brierScore(against: outcome) + variance / Double(count)
  }

  private static func mean(_ values: [Double]) -> Double {
    values.reduce(0, +) / Double(values.count)
  }
}

extension Bracket.Entrant {
  /// The place that the team plays for: its seed, without the letter that tells teams of a play-in apart.
  public var place: String { seed.last?.isLetter == true ? String(seed.dropLast()) : seed }
}
