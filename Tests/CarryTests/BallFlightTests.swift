import Testing

@testable import Carry

struct BallFlightTests {
  struct Shot: Sendable {
    let launch: (speed: Double, angle: Double, spin: Double, axis: Double, density: Double)
    let carry: Double
    let curve: Double
    let apex: Double
    let time: Double
  }
}
