internal import Glibc
internal import Hyperparameters
internal import League

/// How much more a clear win teaches than a close one: the multiplier of Elo's step.
struct EloMargin: Sendable {
  enum Form: String, CaseIterable, Sendable {
    case none
    case fiveThirtyEightNFL = "fivethirtyeight_nfl"
    case fiveThirtyEightNBA = "fivethirtyeight_nba"
    case power
  }

  private let form: Form
  private let cap: Double
  /// Points that every margin counts as at least.
  private let floor: Int
  private let exponent: Double
  private let rescalesOvertime: Bool
  private let regulationMinutes: Double
  private let overtimeMinutes: Double
  /// ``growth(_:)`` of 0, 1, 2 … points: nearly every game's margin is a small whole number.
  private var tabulated: [Double] = []

  init(_ values: HyperparameterValues) {
    form = Form(rawValue: values.text("margin"))!
    cap = values.number("margin_cap")
    floor = form == .power ? values.wholeNumber("margin_floor") : 0
    exponent = values.number("margin_exponent")
    rescalesOvertime = values.boolean("overtime_rescaling")
    regulationMinutes = values.number("regulation_minutes")
    overtimeMinutes = values.number("overtime_minutes")
    tabulated = (0..<128).map { growth(Double($0)) }
  }

  /// - Parameter lead: A's rating less B's, with home points, before the game.
  func multiplier(_ result: GameResult, lead: Double) -> Double {
    if form == .none { return 1 }
    let growth = growth(of: result)
    let winnerLead = lead * (2 * result.outcome - 1)
    switch form {
    case .none, .power:
      return growth
    // The denominators correct for favourites winning by more. They would reach zero for a winner
    // rated some 1,200 points (NBA) or 2,200 (NFL) below the loser; a floor keeps the step finite.
    case .fiveThirtyEightNFL:
      // The published rule leaves a tie uncorrected: the factor is 2.2, not 2.2 over 2.2.
      let correction = result.margin == 0 ? 1 : max(0.001 * winnerLead + 2.2, 0.5)
      return growth * 2.2 / correction
    case .fiveThirtyEightNBA:
      return growth / max(7.5 + 0.006 * winnerLead, 0.5)
    }
  }

  // Called, it costs the walk a fifth of its time.
  @inline(__always)
  private func growth(of result: GameResult) -> Double {
    let margin = max(Int(abs(result.margin)), floor)
    guard rescalesOvertime, result.overtimes > 0 else {
      return margin < tabulated.count ? tabulated[margin] : growth(Double(margin))
    }
    let minutes = regulationMinutes + Double(result.overtimes) * overtimeMinutes
    return growth(Double(margin) * regulationMinutes / minutes)
  }

  /// The part of the multiplier that grows with the margin, in points.
  private func growth(_ margin: Double) -> Double {
    switch form {
    case .none: 1
    case .fiveThirtyEightNFL: log(max(margin, 1) + 1)
    case .fiveThirtyEightNBA: pow(margin + 3, 0.8)
    case .power: pow(min(margin, cap), exponent)
    }
  }
}
