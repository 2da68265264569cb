internal import Determinism

/// Draws brackets, and counts who wins and what picks score. Whole numbers only, so that nothing
/// hangs on the order of the draws.
struct DrawTally {
  private let entrantCount: Int
  /// Row-major, entrants × entrants.
  private let probabilities: [Double]
  /// By game: where its teams stand in `current`.
  private let uppers: [Int]
  private let lowers: [Int]
  /// The entrants, each its own, then the winner of each game of the draw at work.
  private var current: [Int]
  /// Row-major, games × entrants.
  private var counts: [Int]
  /// Row-major, games × sheets: the winner that a sheet picks, and what it is worth.
  private let picks: [Int]
  private let points: [Int]
  /// By sheet, over the draws: scores, and their squares. A sheet is what one picks under one rule.
  private(set) var sums: [Int]
  private(set) var squares: [Int]
  private var scores: [Int]

  init(_ forecast: BracketForecast) {
    let bracket = forecast.bracket
    let entrants = bracket.entrants.count
    func place(_ side: Bracket.Side) -> Int {
      switch side {
      case .entrant(let place): place
      case .winner(let game): entrants + game
      }
    }
    entrantCount = entrants
    probabilities = forecast.probabilities.values
    uppers = bracket.games.map { place($0.upper) }
    lowers = bracket.games.map { place($0.lower) }
    current = Array(0..<entrants) + [Int](repeating: 0, count: bracket.games.count)
    counts = [Int](repeating: 0, count: bracket.games.count * entrants)
    let sheets = forecast.pools.flatMap { pool in
      [pool.best, forecast.mostLikely].map { (rule: pool.rule, picks: $0) }
    }
    picks = bracket.games.indices.flatMap { game in sheets.map { $0.picks.winners[game] } }
    points = bracket.games.indices.flatMap { game in
      sheets.map { sheet in
        sheet.rule.points(bracket.games[game], bracket.entrants[sheet.picks.winners[game]])
      }
    }
    sums = [Int](repeating: 0, count: sheets.count)
    (squares, scores) = (sums, sums)
  }

  /// Draws one bracket: the upper team wins a game if a uniform number is below its probability.
  mutating func draw(_ random: inout RandomGenerator) {
    let sheets = scores.count
    for sheet in 0..<sheets { scores[sheet] = 0 }
    for game in uppers.indices {
      let upper = current[uppers[game]]
      let lower = current[lowers[game]]
      let probability = probabilities[upper * entrantCount + lower]
      let winner = random.uniform() < probability ? upper : lower
      current[entrantCount + game] = winner
      counts[game * entrantCount + winner] += 1
      for sheet in 0..<sheets where picks[game * sheets + sheet] == winner {
        scores[sheet] += points[game * sheets + sheet]
      }
    }
    for sheet in 0..<sheets {
      sums[sheet] += scores[sheet]
      squares[sheet] += scores[sheet] * scores[sheet]
    }
  }

  /// By game, then by its entrants.
  func wins(_ bracket: Bracket) -> [[Int]] {
    bracket.games.enumerated().map { place, game in
      game.entrants.map { counts[place * entrantCount + $0] }
    }
  }
}
