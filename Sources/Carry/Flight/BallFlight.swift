internal import Glibc

/// The flight of a golf ball through still air, by published drag and lift; nothing in it is fitted.
///
///     let flight = BallFlight(ballSpeed: 70, launchAngle: 12, spin: 2600, spinAxis: 5, airDensity: 1.2)
///     flight.carry  // metres
///
/// Drag and lift are functions of the spin ratio S = ωr/v: C_D = .1304 + .9287S − .8259S² and
/// C_L = .0504 + 1.2031S − 1.1490S². Reference: Ferguson, McNally and McPhee (2022),
/// doi 10.5703/1288284317493. Beyond the tops of these parabolas, which no measurement reaches, the
/// coefficients stay at their highest.
public struct BallFlight: Sendable, Equatable {
  /// Distance along the ground to where the ball is back at the height of its launch, in metres.
  public let carry: Double
  /// Right of the line on which it was launched, in metres.
  public let curve: Double
  /// The greatest height, in metres.
  public let apex: Double
  /// Time in the air, in seconds.
  public let hangTime: Double

  /// In kilograms, and metres: the rules of golf allow no heavier and no smaller ball.
  private static let mass = 0.04593
  private static let radius = 0.021335
  /// The share of its spin that a ball keeps for a second.
  private static let spinKept = 0.96
  private static let gravity = 9.80665
  /// In seconds. Halved, no carry changes by a millimetre.
  private static let step = 0.02
  /// No ball stays up so long, in seconds: a reading that cannot be ends all the same.
  private static let longest = 30.0

  /// - Parameters:
  ///   - ballSpeed: in m/s.
  ///   - launchAngle: above the ground, in degrees.
  ///   - spin: total spin, in revolutions a minute.
  ///   - spinAxis: tilt of the spin's axis in degrees; 0 is pure back spin, positive curves right, and
  ///     beyond 90 it is topspin.
  ///   - airDensity: in kg/m³.
  public init(
    ballSpeed: Double, launchAngle: Double, spin: Double, spinAxis: Double, airDensity: Double
  ) {
    let (launch, tilt) = (launchAngle * .pi / 180, spinAxis * .pi / 180)
    let forces = Forces(
      spin: spin * 2 * .pi / 60, axis: Vector(x: 0, y: sin(tilt), z: cos(tilt)),
      density: airDensity)
    var (place, velocity) = (
      Vector(), Vector(x: ballSpeed * cos(launch), y: ballSpeed * sin(launch), z: 0)
    )
    var (time, highest) = (0.0, 0.0)
    while true {
      let (next, nextVelocity) = forces.step(place, velocity, time, Self.step)
      if (next.y <= 0 && nextVelocity.y < 0) || time > Self.longest {
        let share = place.y - next.y > 0 ? place.y / (place.y - next.y) : 0
        let end = place + (next - place) * share
        carry = (end.x * end.x + end.z * end.z).squareRoot()
        curve = -end.z
        (apex, hangTime) = (highest, time + share * Self.step)
        return
      }
      (place, velocity) = (next, nextVelocity)
      time += Self.step
      highest = max(highest, place.y)
    }
  }

  /// Gravity, drag and lift on a ball that spins.
  private struct Forces {
    /// In radians a second, at the launch.
    let spin: Double
    let axis: Vector
    let density: Double

    private static let dragPeak = 0.9287 / (2 * 0.8259)
    private static let liftPeak = 1.2031 / (2 * 1.1490)

    /// A step of the classical fourth-order Runge–Kutta method.
    func step(
      _ place: Vector, _ velocity: Vector, _ time: Double, _ h: Double
    ) -> (Vector, Vector) {
      let a = acceleration(velocity, time)
      let second = velocity + a * (h / 2)
      let b = acceleration(second, time + h / 2)
      let third = velocity + b * (h / 2)
      let c = acceleration(third, time + h / 2)
      let fourth = velocity + c * h
      let d = acceleration(fourth, time + h)
      return (
        place + (velocity + second * 2 + third * 2 + fourth) * (h / 6),
        velocity + (a + b * 2 + c * 2 + d) * (h / 6)
      )
    }

    private func acceleration(_ velocity: Vector, _ time: Double) -> Vector {
      let speed = velocity.length
      let fall = Vector(x: 0, y: -BallFlight.gravity, z: 0)
      guard speed > 0 else { return fall }
      let ratio = radius * spin * pow(BallFlight.spinKept, time) / speed
      let (d, l) = (min(ratio, Self.dragPeak), min(ratio, Self.liftPeak))
      let drag = 0.1304 + 0.9287 * d - 0.8259 * d * d
      let lift = 0.0504 + 1.2031 * l - 1.1490 * l * l
      let pressure = 0.5 * density * .pi * radius * radius / BallFlight.mass
      let slowing = velocity * (-pressure * drag * speed)
      let across = axis.cross(velocity)
      guard across.length > 0 else { return fall + slowing }
      return fall + slowing + across * (pressure * lift * speed * speed / across.length)
    }

    private var radius: Double { BallFlight.radius }
  }
}

/// Towards the target, up, and left of it.
private struct Vector {
  var x = 0.0
  var y = 0.0
  var z = 0.0

  var length: Double { (x * x + y * y + z * z).squareRoot() }

  func cross(_ other: Vector) -> Vector {
    Vector(
      x: y * other.z - z * other.y, y: z * other.x - x * other.z, z: x * other.y - y * other.x)
  }

  static func + (one: Vector, other: Vector) -> Vector {
    Vector(x: one.x + other.x, y: one.y + other.y, z: one.z + other.z)
  }

  static func - (one: Vector, other: Vector) -> Vector { one + other * -1 }

  static func * (one: Vector, factor: Double) -> Vector {
    Vector(x: one.x * factor, y: one.y * factor, z: one.z * factor)
  }
}
