internal import JSON
internal import Positions
internal import Wording

extension Cell {
  /// An amount to the cent for people, and whole for programs.
  static func money(_ amount: Amount?) -> Cell {
    .number(amount?.value, decimals: 2)
  }

  /// An amount as it is, such as a price.
  static func amount(_ amount: Amount?) -> Cell {
    guard let amount else { return .missing }
    return Cell(amount.description, data: .number(amount.value))
  }

  /// A share below or above 0: `-4.2 %`.
  static func signedPercent(_ share: Double?) -> Cell {
    guard let share else { return .missing }
    return Cell(PositionWords.percent(share) + " %", data: .number(finite: share))
  }

  /// An interval of shares, as shares.
  static func percents(_ interval: ClosedRange<Double>?) -> Cell { .interval(interval) }
}

/// Words for what positions came to.
enum PositionWords {
  static func percent(_ share: Double) -> String {
    NumberFormat.fixed(100 * share, decimals: 1, isSigned: true)
  }

  static func interval(_ interval: ClosedRange<Double>) -> String {
    "\(percent(interval.lowerBound)) to \(percent(interval.upperBound))"
  }

  /// The sentence with which a report begins.
  static func verdict(_ performance: Performance) -> String {
    let opening: String
    switch performance.verdict {
    case .profit: opening = "Evidence of profit"
    case .loss: opening = "Evidence of loss"
    case .none: opening = "No evidence of profit"
    case .tooFew: opening = "Too few to say"
    }
    var words = "\(opening): "
    if let found = performance.return {
      words += "return \(percent(found.ratio)) % (\(interval(found.interval)))"
    } else {
      words += "one day's games have no interval"
    }
    if let closing = performance.closing {
      words += "; closing line value \(percent(closing.ratio)) % (\(interval(closing.interval)))"
    }
    return words + " over \(NumberFormat.counted(performance.bets, "bet"))."
  }
}
