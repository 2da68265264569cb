internal import Glibc
public import Golf

/// A number of a shot that carry models go by, as it is at impact.
public enum CarryInput: String, Sendable, CaseIterable, Codable {
  /// In m/s.
  case ballSpeed = "ball_speed"
  /// In degrees.
  case launchAngle = "launch_angle"
  /// Total spin in revolutions a minute, measured or estimated.
  case spin
  /// Tilt of the spin's axis, in degrees.
  case spinAxis = "spin_axis"
  /// Back spin in revolutions a minute.
  case backSpin = "back_spin"
  /// In m/s.
  case clubSpeed = "club_speed"
  /// In degrees.
  case attackAngle = "attack_angle"
  /// In degrees.
  case dynamicLoft = "dynamic_loft"

  /// Inputs without which flight cannot be worked out. Without the axis it is taken to be straight.
  static let needed: [CarryInput] = [.ballSpeed, .launchAngle, .spin]

  /// The shot's number, as measured or as it follows from what was; nil where it does not.
  public func value(of readings: Readings) -> Double? {
    switch self {
    case .ballSpeed: readings[.ballSpeed]
    case .launchAngle: readings[.launchAngle]
    case .spin: readings.anySpin ?? readings[.backSpin].map(abs)
    case .spinAxis: readings[.spinAxis] ?? Self.tilt(of: readings)
    case .backSpin: readings[.backSpin] ?? Self.backSpin(of: readings)
    case .clubSpeed: readings[.clubSpeed]
    case .attackAngle: readings[.attackAngle]
    case .dynamicLoft: readings[.dynamicLoft]
    }
  }

  /// The number that a fit learns from. Carry is alike left and right, so that the axis counts by the sine
  /// of its tilt.
  func shaped(_ value: Double) -> Double {
    self == .spinAxis ? sin(abs(value) * .pi / 180) : value
  }

  /// The axis's tilt where total and back spin are both known; its side is not, and carry needs none.
  private static func tilt(of readings: Readings) -> Double? {
    guard let back = readings[.backSpin], let total = readings.anySpin, total > 0 else {
      return nil
    }
    return acos(max(-1, min(1, back / total))) * 180 / .pi
  }

  private static func backSpin(of readings: Readings) -> Double? {
    guard let total = readings.anySpin, let tilt = readings[.spinAxis] else { return nil }
    return total * cos(tilt * .pi / 180)
  }
}
