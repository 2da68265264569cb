internal import Determinism

/// Filled-in brackets that together say how probable it is that a team wins a game: in that share of them it
/// does.
///
/// Brackets that are drawn one by one have shares that are off by chance. These are drawn together: game by
/// game, of the brackets in which the same two teams meet, as many as the forecast says have one of them
/// win, which brackets these are by lot. Where that leaves a fraction of a bracket, it goes to whichever of
/// the two has fewer wins of the game than the exact forecast gives it over all brackets. An equal forecast, count
/// and seed give equal brackets everywhere.
public struct BracketPortfolio: Sendable {
  public let count: Int
  public let seed: UInt64
  /// By game, then by bracket: places in ``Bracket/entrants``.
  private let winners: [[Int16]]

  /// - Parameter count: of brackets, 1 or more.
  public init(of forecast: BracketForecast, count: Int, seed: UInt64) {
    precondition(count > 0, "a portfolio has a bracket")
    var random = RandomGenerator(seed: seed)
    var winners: [[Int16]] = []
    let bracket = forecast.bracket
    for (place, game) in bracket.games.enumerated() {
      func arrivals(_ side: Bracket.Side) -> [Int16] {
        switch side {
        case .entrant(let entrant): Array(repeating: Int16(entrant), count: count)
        case .winner(let earlier): winners[earlier]
        }
      }
      var division = GameDivision(
        uppers: arrivals(game.upper), lowers: arrivals(game.lower), forecast.probabilities)
      division.targets = bracket.entrants.indices.map {
        Double(count) * forecast.advancement.probability(of: $0, winning: place, in: bracket)
      }
      winners.append(division.winners(&random))
    }
    (self.count, self.seed, self.winners) = (count, seed, winners)
  }

  /// The entrant that wins a game in one of the brackets.
  public func winner(ofGame game: Int, in bracket: Int) -> Int { Int(winners[game][bracket]) }

  /// One of the brackets.
  public func picks(_ bracket: Int) -> Picks {
    Picks(winners: winners.map { Int($0[bracket]) })
  }
}

/// The brackets of a portfolio, divided among those who may win a game.
private struct GameDivision {
  /// The brackets in which the same two meet.
  private struct Pair {
    let upper: Int
    let lower: Int
    let brackets: [Int]
    /// That the upper one wins.
    let probability: Double
    /// In how many of the brackets the upper one wins for certain, and in how many the lower one.
    let sure: (upper: Int, lower: Int)
    /// Of a bracket that is left over, the upper one's part.
    let fraction: Double

    var isLeftOver: Bool { sure.upper + sure.lower < brackets.count }
  }

  private let pairs: [Pair]
  private let count: Int
  /// By entrant: in how many brackets it is to win the game.
  var targets: [Double] = []

  init(uppers: [Int16], lowers: [Int16], _ probabilities: WinProbabilities) {
    count = uppers.count
    let groups = Dictionary(grouping: uppers.indices) {
      Int(uppers[$0]) * probabilities.count + Int(lowers[$0])
    }
    pairs = groups.sorted { $0.key < $1.key }.map { key, brackets in
      let (upper, lower) = key.quotientAndRemainder(dividingBy: probabilities.count)
      let share = Double(brackets.count) * probabilities[upper, lower]
      let whole = min(brackets.count, Int(share.rounded(.down)))
      let rest = Int((Double(brackets.count) - share).rounded(.down))
      return Pair(
        upper: upper, lower: lower, brackets: brackets, probability: probabilities[upper, lower],
        sure: (whole, max(0, min(brackets.count - whole, rest))), fraction: share - Double(whole))
    }
  }

  /// By bracket.
  mutating func winners(_ random: inout RandomGenerator) -> [Int16] {
    for pair in pairs {
      targets[pair.upper] -= Double(pair.sure.upper)
      targets[pair.lower] -= Double(pair.sure.lower)
    }
    let winsLeftOver = leftOver()
    var winners = [Int16](repeating: 0, count: count)
    for (place, pair) in pairs.enumerated() {
      var brackets = pair.brackets
      shuffle(&brackets, &random)
      let wins = pair.sure.upper + (winsLeftOver[place] ? 1 : 0)
      for (turn, bracket) in brackets.enumerated() {
        winners[bracket] = Int16(turn < wins ? pair.upper : pair.lower)
      }
    }
    return winners
  }

  /// By pair, whether the upper one wins the bracket that is left over. The surest come first, so that those
  /// that could go either way are left to even out.
  private mutating func leftOver() -> [Bool] {
    var wins = [Bool](repeating: false, count: pairs.count)
    let order = pairs.indices.filter { pairs[$0].isLeftOver }.sorted { one, other in
      let sure = abs(pairs[one].fraction - 0.5)
      let lessSure = abs(pairs[other].fraction - 0.5)
      return (-sure, one) < (-lessSure, other)
    }
    for place in order {
      let pair = pairs[place]
      let (upper, lower) = (targets[pair.upper], targets[pair.lower])
      let isUpper = upper == lower ? pair.fraction >= 0.5 : upper > lower
      wins[place] = pair.probability == 1 || (pair.probability > 0 && isUpper)
      targets[wins[place] ? pair.upper : pair.lower] -= 1
    }
    return wins
  }

  private func shuffle(_ brackets: inout [Int], _ random: inout RandomGenerator) {
    for place in stride(from: brackets.count - 1, to: 0, by: -1) {
      brackets.swapAt(place, random.integer(below: place + 1))
    }
  }
}
