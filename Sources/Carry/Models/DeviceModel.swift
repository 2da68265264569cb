internal import Faults
internal import Tracking

/// The model of one device, which answers for its shots.
struct DeviceModel: Sendable {
  /// Something fitted on a device's shots.
  enum Fit: Sendable {
    case ridge(QuadraticRidge)
    case boosted(BoostedCarry)

    /// Carries in yards; nil where an input is missing that the fit cannot do without.
    func carries(of rows: [CarryRow]) throws(Fault) -> [Double?] {
      switch self {
      case .ridge(let ridge): rows.map { row in ridge.residual(of: row).map { row.physics + $0 } }
      case .boosted(let trees): try trees.carries(of: rows)
      }
    }
  }

  /// What it says of a shot.
  struct Answer: Sendable {
    let carry: Double
    /// What the fit says, served or not; nil where it says nothing.
    let fitted: Double?
    let interval: ClosedRange<Double>?
  }

  /// Nil where nothing is fitted, or not yet.
  var fit: Fit?
  /// Whether the fit has beaten flight over the sessions before; else flight alone is served.
  var serves = DeviceResult.Served.physics
  var physicsIntervals = ConformalIntervals()
  var fittedIntervals = ConformalIntervals()

  func answers(to rows: [CarryRow]) throws(Fault) -> [Answer] {
    let fitted = try fit?.carries(of: rows) ?? Array(repeating: nil, count: rows.count)
    return zip(rows, fitted).map { row, fitted in
      guard serves == .fitted, let fitted else {
        return Answer(
          carry: row.physics, fitted: fitted,
          interval: physicsIntervals.interval(around: row.physics, club: row.club))
      }
      return Answer(
        carry: fitted, fitted: fitted,
        interval: fittedIntervals.interval(around: fitted, club: row.club))
    }
  }
}
