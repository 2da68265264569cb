/// Stops a method that loses too much, too often or too fast.
struct Breaker: Sendable {
  enum Reason: String, Sendable {
    case lossesInARow = "losses_in_a_row"
    case quickLoss = "quick_loss"
    case dayLoss = "day_loss"
  }

  private let rules: StrategyRules.Breakers
  private let bankroll: Int64
  private var lossesInARow = 0
  private var day: Int32 = .min
  private var dayProfit: Int64 = 0
  /// How often each has tripped.
  private(set) var trips: [Reason: Int] = [:]

  init(_ rules: StrategyRules.Breakers, bankroll: Int64) {
    (self.rules, self.bankroll) = (rules, bankroll)
  }

  /// Notes the end of a position; tells what trips by it.
  ///
  /// - Parameter profit: with all fees.
  mutating func follow(profit: Int64, enteredAt: Int64, at time: Int64, day: Int32) -> Reason? {
    if day != self.day { (self.day, dayProfit) = (day, 0) }
    dayProfit += profit
    lossesInARow = profit < 0 ? lossesInARow + 1 : 0
    let reason = tripped(profit: profit, held: time - enteredAt)
    if let reason {
      trips[reason, default: 0] += 1
      // What has tripped once starts anew.
      lossesInARow = 0
      if reason == .dayLoss { dayProfit = 0 }
    }
    return reason
  }

  private func tripped(profit: Int64, held: Int64) -> Reason? {
    if let losses = rules.losses, lossesInARow >= losses { return .lossesInARow }
    if let minutes = rules.minutes, profit < 0, held < Int64(minutes) * 60_000_000 {
      return .quickLoss
    }
    if let share = rules.dayLoss, -dayProfit >= bankroll.scaled(by: share.units, over: Amount.one) {
      return .dayLoss
    }
    return nil
  }
}
