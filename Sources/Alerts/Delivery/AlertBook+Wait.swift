public import Faults
public import Time

extension AlertBook {
  /// How long messages that failed are waited for at most, in minutes: as long as one is tried, and some.
  public static let waitLimit = retryMinutes.reduce(0, +) + 9

  /// Delivers what is owed, and goes on until nothing waits to be tried again.
  ///
  /// Messages that a limit or a silence holds back, and digests of a later hour, are not waited for.
  ///
  /// - Parameters:
  ///   - clock: the time of each attempt.
  ///   - pause: waits so many microseconds.
  /// - Returns: what was delivered and given up by all rounds, and otherwise what the last one found.
  public func deliverAll(
    through channels: [AlertChannel], clock: Clock, pause: (Int64) throws(Fault) -> Void
  ) throws(Fault) -> DeliverySummary {
    let minute: Int64 = 60_000_000
    let end = clock.now.microseconds + Int64(Self.waitLimit) * minute
    var total = DeliverySummary()
    while true {
      let round = try deliver(through: channels, at: clock.now)
      total.add(round)
      let now = clock.now.microseconds
      let isOver = round.retrying == 0 && round.left <= 0 && !round.isBusy
      guard !isOver, now < end else { return total }
      let next = round.nextRetry?.microseconds ?? now + minute
      let soonest = round.left > 0 || round.isBusy ? min(next, now + minute / 2) : next
      try pause(max(minute / 60, soonest - now))
    }
  }
}

extension DeliverySummary {
  /// Adds what a later round delivered and gave up; the rest is as that round found it.
  fileprivate mutating func add(_ round: DeliverySummary) {
    let (delivered, givenUp) = (self.delivered, self.givenUp)
    self = round
    self.delivered.merge(delivered, uniquingKeysWith: +)
    self.givenUp.merge(givenUp, uniquingKeysWith: +)
  }
}
