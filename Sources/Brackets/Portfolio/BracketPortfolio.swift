internal import Determinism

/// Filled-in brackets that together say how probable it is that a team wins a game: in that share of them it
/// does.
///
/// Brackets that are drawn one by one have shares that are off by chance. These are drawn together, game by game.
/// The halves of a bracket that a game joins are put together so that its two teams meet in as many brackets as
/// their shares say; of these as many as the forecast says have one of them win, which ones by lot. Where that
/// leaves a fraction of a bracket, it goes to whichever of the two has fewer wins of the game than the exact
/// forecast gives it. An equal forecast, count and seed give equal brackets everywhere.
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
    let spread = Self.spread(count)
    for (place, game) in bracket.games.enumerated() {
      func arrivals(_ side: Bracket.Side) -> [Int16] {
        switch side {
        case .entrant(let entrant): Array(repeating: Int16(entrant), count: count)
        case .winner(let earlier): winners[earlier]
        }
      }
      if case .winner = game.lower {
        let order = Self.meetings(arrivals(game.upper), arrivals(game.lower), spread, &random)
        let half = bracket.entrants(of: game.lower)
        for earlier in 0..<place where half.contains(bracket.games[earlier].entrants.lowerBound) {
          let before = winners[earlier]
          winners[earlier] = order.map { before[$0] }
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

  /// For each bracket, the one whose lower half it is to have.
  ///
  /// Both sides' brackets are put in the order of who comes, and the lower ones dealt out so that those of each
  /// team lie evenly among the upper ones.
  private static func meetings(
    _ uppers: [Int16], _ lowers: [Int16], _ spread: [Int], _ random: inout RandomGenerator
  ) -> [Int] {
    let (upper, lower) = (inOrder(uppers, &random), inOrder(lowers, &random))
    var order = [Int](repeating: 0, count: uppers.count)
    for (place, turn) in spread.enumerated() { order[upper[place]] = lower[turn] }
    return order
  }

  /// The brackets by who comes, those of one team by lot.
  private static func inOrder(_ teams: [Int16], _ random: inout RandomGenerator) -> [Int] {
    var lots = Array(teams.indices)
    random.shuffle(&lots)
    return teams.indices.sorted { (teams[$0], lots[$0]) < (teams[$1], lots[$1]) }
  }

  /// Numbers below `count` in an order in which each run of them lies evenly: by the fractions of the golden
  /// ratio's multiples, whose gaps have three lengths at most.
  private static func spread(_ count: Int) -> [Int] {
    let ratio = (5.0.squareRoot() - 1) / 2
    let fractions = (0..<count).map { (Double($0) * ratio).truncatingRemainder(dividingBy: 1) }
    return fractions.indices.sorted { (fractions[$0], $0) < (fractions[$1], $1) }
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
      random.shuffle(&brackets)
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
}

extension RandomGenerator {
  /// Fisher and Yates.
  fileprivate mutating func shuffle(_ values: inout [Int]) {
    for place in stride(from: values.count - 1, to: 0, by: -1) {
      values.swapAt(place, integer(below: place + 1))
    }
  }
}
