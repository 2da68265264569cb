/// A kind of thing that is measured, each stored in one unit.
///
/// Lengths are metres, speeds metres a second and times seconds, as in SI; angles stay in degrees and spins
/// in revolutions a minute, in which every device and every formula of the field states them.
public enum Quantity: String, Sendable, CaseIterable {
  case speed, distance, height, offset, angle, spin, ratio, time, density

  /// The unit in which it is stored.
  public var stored: Unit {
    switch self {
    case .speed: .metresPerSecond
    case .distance, .height, .offset: .metres
    case .angle: .degrees
    case .spin: .revolutionsPerMinute
    case .ratio: .one
    case .time: .seconds
    case .density: .kilogramsPerCubicMetre
    }
  }
}
