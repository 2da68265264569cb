internal import Glibc

/// Where shots land: carry and offline, and the ellipse that covers 95 of 100 shots to come.
public struct Dispersion: Sendable, Equatable {
  /// An ellipse around the mean of points, in metres.
  public struct Ellipse: Sendable, Equatable {
    public let count: Int
    public let carry: Double
    public let offline: Double
    /// Half axes, the longer first.
    public let halfAxes: (long: Double, short: Double)
    /// From the target line towards the right, of the longer axis, in degrees from −90 to 90.
    public let tilt: Double
    public let area: Double

    public static func == (one: Ellipse, other: Ellipse) -> Bool {
      (one.count, one.carry, one.offline, one.tilt, one.area)
        == (other.count, other.carry, other.offline, other.tilt, other.area)
        && one.halfAxes == other.halfAxes
    }

    /// A point of its edge.
    ///
    /// - Parameter turn: from 0 to 1, once around.
    public func edge(_ turn: Double) -> (carry: Double, offline: Double) {
      let (angle, lean) = (2 * Double.pi * turn, tilt * .pi / 180)
      let (along, across) = (halfAxes.long * cos(angle), halfAxes.short * sin(angle))
      return (
        carry + along * cos(lean) - across * sin(lean),
        offline + along * sin(lean) + across * cos(lean)
      )
    }

    /// Nil for fewer than three points.
    ///
    /// The squared radius in standard deviations is 2(n−1)/(n−2)·F₀.₉₅(2, n−2), which for many shots is
    /// χ²₀.₉₅(2) = 5.991: for n = 10 it is 10.03. Reference: Johnson and Wichern, "Applied Multivariate
    /// Statistical Analysis" (2007), 5.4, of one observation to come but for the factor (n+1)/n.
    init?(_ points: [(carry: Double, offline: Double)]) {
      guard points.count >= 3 else { return nil }
      let n = Double(points.count)
      let carry = points.reduce(0) { $0 + $1.carry } / n
      let offline = points.reduce(0) { $0 + $1.offline } / n
      var (a, b, c) = (0.0, 0.0, 0.0)
      for point in points {
        let (x, y) = (point.carry - carry, point.offline - offline)
        (a, b, c) = (a + x * x, b + x * y, c + y * y)
      }
      (a, b, c) = (a / (n - 1), b / (n - 1), c / (n - 1))
      let reach = ((a - c) * (a - c) / 4 + b * b).squareRoot()
      let long = (a + c) / 2 + reach
      let short = max(0, (a + c) / 2 - reach)
      // The tail of F with 2 and m degrees of freedom is (1 + 2x/m)^(−m/2).
      let m = n - 2
      let quantile = m / 2 * (pow(0.05, -2 / m) - 1)
      let radius = 2 * (n - 1) / m * quantile
      count = points.count
      (self.carry, self.offline) = (carry, offline)
      halfAxes = ((radius * long).squareRoot(), (radius * short).squareRoot())
      tilt = atan2(2 * b, a - c) / 2 * 180 / .pi
      area = .pi * radius * max(0, a * c - b * b).squareRoot()
    }
  }

  /// The ellipse of all shots; nil for fewer than three.
  public let all: Ellipse?
  /// The ellipse of the shots whose carry and offline are within median ± 3·1.4826·MAD.
  public let usual: Ellipse?
  /// For each shot whether it is not among the usual.
  public let isFlagged: [Bool]

  /// - Parameter points: carry and offline of each shot, in metres.
  public init(_ points: [(carry: Double, offline: Double)]) {
    let carries = Spread(points.map(\.carry))?.usual
    let offlines = Spread(points.map(\.offline))?.usual
    let flags = points.map { point in
      !(carries?.contains(point.carry) ?? true) || !(offlines?.contains(point.offline) ?? true)
    }
    isFlagged = flags
    all = Ellipse(points)
    usual = Ellipse(zip(points, flags).filter { !$0.1 }.map(\.0))
  }
}
