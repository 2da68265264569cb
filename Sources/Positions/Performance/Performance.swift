internal import Evaluation

/// What a group of positions came to, and what it says.
public struct Performance: Sendable, Equatable {
  public let group: String
  public let bets: Int
  /// Days on which games were played.
  public let days: Int
  public let staked: Amount
  public let profit: Amount
  public let fees: Amount
  /// Expected gain that was claimed at entries; nil where one had no forecast.
  public let claimed: Double?
  /// P&L over stakes.
  public let `return`: DayBootstrap?
  /// Mean closing line value as a return; nil without closes.
  public let closing: DayBootstrap?
  public let closingBets: Int
  /// Mean closing line value in points.
  public let closingPoints: Double?
  /// Share of positions that gained.
  public let hitRate: Double
  /// The largest fall of settled P&L from a height before.
  public let drawdown: Amount
  /// What holding all to the games' ends would have given; nil where one is not known.
  public let heldProfit: Amount?
  /// P&L under the other order of bars, with the bars' positions alone; nil without bars.
  public let otherOrderProfit: Amount?
  /// P&L, as booked, of the same positions.
  public let bookedOrderProfit: Amount?
  /// Bets until a return as large as this one is told from 0; nil where it is not above 0.
  public let betsToVerdict: Int?

  /// - Precondition: there is a bet; they are in the order in which they were closed.
  public init(_ bets: [Bet], group: String) {
    self.group = group
    self.bets = bets.count
    let ownDays = bets.map(\.day)
    days = Set(ownDays).count
    let stakes = bets.map { Double($0.stake) }
    staked = Amount(units: bets.reduce(0) { $0 + $1.stake })
    profit = Amount(units: bets.reduce(0) { $0 + $1.profit })
    fees = Amount(units: bets.reduce(0) { $0 + $1.fees })
    claimed =
      bets.allSatisfy { $0.claimed != nil } ? bets.reduce(0) { $0 + ($1.claimed ?? 0) } : nil
    self.return = DayBootstrap(bets.map { Double($0.profit) }, over: stakes, days: ownDays)
    let closed = bets.filter { $0.closingReturn != nil }
    closingBets = closed.count
    closing = DayBootstrap(
      closed.map { $0.closingReturn ?? 0 }, over: closed.map { _ in 1 }, days: closed.map(\.day))
    closingPoints =
      closed.isEmpty
      ? nil : closed.reduce(0) { $0 + ($1.closingPoints ?? 0) } / Double(closed.count)
    hitRate = Double(bets.count { $0.profit > 0 }) / Double(max(1, bets.count))
    drawdown = Self.drawdown(bets)
    heldProfit =
      bets.allSatisfy { $0.heldProfit != nil }
      ? Amount(units: bets.reduce(0) { $0 + ($1.heldProfit ?? 0) }) : nil
    let barred = bets.filter { $0.otherOrderProfit != nil }
    otherOrderProfit =
      barred.isEmpty ? nil : Amount(units: barred.reduce(0) { $0 + ($1.otherOrderProfit ?? 0) })
    bookedOrderProfit = barred.isEmpty ? nil : Amount(units: barred.reduce(0) { $0 + $1.profit })
    betsToVerdict = Self.betsToVerdict(bets, self.return?.ratio ?? 0)
  }

  private static func drawdown(_ bets: [Bet]) -> Amount {
    var (equity, peak, worst): (Int64, Int64, Int64) = (0, 0, 0)
    for bet in bets {
      equity += bet.profit
      peak = max(peak, equity)
      worst = max(worst, peak - equity)
    }
    return Amount(units: worst)
  }

  /// Bets for 80 % power at one-sided 5 %: ((z₉₅ + z₈₀)·sd/return)², sd being that of a bet's return.
  private static func betsToVerdict(_ bets: [Bet], _ ratio: Double) -> Int? {
    guard ratio > 0, bets.count > 1 else { return nil }
    let returns = bets.map { Double($0.profit) / Double(max(1, $0.stake)) }
    let mean = returns.reduce(0, +) / Double(returns.count)
    let variance = returns.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(returns.count - 1)
    return betsToVerdict(return: ratio, deviation: variance.squareRoot())
  }

  /// - Parameters:
  ///   - return: above 0.
  ///   - deviation: standard deviation of a bet's return.
  public static func betsToVerdict(return ratio: Double, deviation: Double) -> Int? {
    let reach = (1.6448536269514722 + 0.8416212335729143) * deviation / ratio
    return reach.isFinite && reach < 1e6 ? Int((reach * reach).rounded(.up)) : nil
  }

  /// Groups in the order of their names.
  public static func groups(_ bets: [Bet]) -> [Performance] {
    Dictionary(grouping: bets, by: \.group).sorted { $0.key < $1.key }.map {
      Performance($0.value, group: $0.key)
    }
  }

  /// p-values of all groups, corrected by Holm for every strategy that was tried.
  ///
  /// - Parameter tried: strategies that there are; those without bets count as p = 1.
  public static func corrected(_ groups: [Performance], tried: Int) -> [Double?] {
    let known = groups.map { $0.return?.pValue }
    let values = known.map { $0 ?? 1 }
    let padded = values + Array(repeating: 1, count: max(0, tried - values.count))
    return zip(known, holmAdjusted(padded)).map { $0 == nil ? nil : $1 }
  }

  /// What the interval of the return says.
  public enum Verdict: String, Sendable {
    case profit, loss, none
    case tooFew = "too_few"
  }

  public var verdict: Verdict {
    guard let interval = self.return?.interval, days >= 5 else { return .tooFew }
    return interval.lowerBound > 0 ? .profit : interval.upperBound < 0 ? .loss : .none
  }
}
