import Testing

@testable import Carry

struct BallFlightTests {
  /// Ball speed (m/s), launch, spin (rpm), axis, air (kg/m³), and then carry, curve, apex in metres and
  /// seconds in the air, by SciPy 1.17's DOP853 with tolerances of 1e-11:
  ///
  ///     def f(t, s):
  ///       V = s[3:]; n = norm(V); S = r*w*.96**t/n
  ///       d, l = min(S, .9287/(2*.8259)), min(S, 1.2031/(2*1.149))
  ///       cd = .1304 + .9287*d - .8259*d*d; cl = .0504 + 1.2031*l - 1.149*l*l
  ///       c = cross(u, V); k = .5*rho*pi*r*r/m
  ///       return r_[V, -k*cd*n*V + k*cl*n*n*c/norm(c) + [0, -9.80665, 0]]
  static let references: [([Double], [Double])] = [
    ([70, 12, 2600, 0, 1.2], [238.9651, 0, 27.9740, 6.4864]),
    ([70, 12, 2600, 20, 1.2], [233.1830, 31.0202, 25.8774, 6.1986]),
    ([50, 20, 7000, -15, 1.2], [139.1328, -17.9235, 27.8879, 5.8635]),
    ([35, 30, 10000, 0, 1.1], [89.9483, 0, 19.7131, 4.5909]),
    ([60, 3, 1500, 0, 1.225], [91.1788, 0, 1.5584, 1.7977]),
    ([55, 14, 3000, 100, 1.2], [93.3557, 16.0624, 6.6433, 2.1950]),
  ]

  static func flight(_ launch: [Double]) -> BallFlight {
    BallFlight(
      ballSpeed: launch[0], launchAngle: launch[1], spin: launch[2], spinAxis: launch[3],
      airDensity: launch[4])
  }

  @Test(arguments: references)
  func `flights are those of an independent integration`(launch: [Double], ends: [Double]) {
    let flight = Self.flight(launch)
    let found = [flight.carry, flight.curve, flight.apex, flight.hangTime]
    // The apex is the highest of the steps; the rest differ by what the step's method leaves.
    for (one, other) in zip(found, ends) { #expect(abs(one - other) < 2e-3) }
  }

  @Test func `a mirrored axis mirrors the curve and nothing else`() {
    let right = Self.flight([60, 15, 4000, 12, 1.2])
    let left = Self.flight([60, 15, 4000, -12, 1.2])
    #expect(right.carry == left.carry && right.curve == -left.curve && right.curve > 0)
  }

  @Test func `thinner air carries further`() {
    let carries = [1.3, 1.2, 1.1, 1.0].map { Self.flight([65, 12, 3000, 0, $0]).carry }
    #expect(carries == carries.sorted())
  }

  @Test(arguments: [[0, 10, 3000, 0, 1.2], [40, -5, 3000, 0, 1.2], [0, 90, 0, 0, 1.2]])
  func `shots that go nowhere end`(launch: [Double]) {
    #expect(Self.flight(launch).carry.isFinite && Self.flight(launch).carry < 1)
  }
}
