/// A number of a shot that aggregates are made of.
public enum ShotMetric: String, Sendable, CaseIterable {
  case carry, total
  case ballSpeed = "ball_speed"
  case clubSpeed = "club_speed"
  case smash
  case faceAngle = "face_angle"
  case clubPath = "club_path"
  case faceToPath = "face_to_path"
  case strikeDistance = "strike_distance"
  case spin, apex

  /// The shot's number; nil where a reading that it needs is none.
  ///
  /// - Parameter carry: the session's ``Session/carryField``.
  public func value(of readings: Readings, carry: ShotField) -> Double? {
    switch self {
    case .carry: readings[carry]
    case .total: readings[.total]
    case .ballSpeed: readings[.ballSpeed]
    case .clubSpeed: readings[.clubSpeed]
    case .smash: readings.smashFactor
    case .faceAngle: readings[.faceAngle]
    case .clubPath: readings[.clubPath]
    case .faceToPath: Self.pair(readings[.faceAngle], readings[.clubPath]) { $0 - $1 }
    case .strikeDistance:
      Self.pair(readings[.strikeX], readings[.strikeY]) { ($0 * $0 + $1 * $1).squareRoot() }
    case .spin: readings[.spin]
    case .apex: readings[.apex]
    }
  }

  private static func pair(
    _ one: Double?, _ other: Double?, _ value: (Double, Double) -> Double
  ) -> Double? {
    guard let one, let other else { return nil }
    return value(one, other)
  }

  public var quantity: Quantity {
    switch self {
    case .carry, .total: .distance
    case .ballSpeed, .clubSpeed: .speed
    case .smash: .ratio
    case .faceAngle, .clubPath, .faceToPath: .angle
    case .strikeDistance: .offset
    case .spin: .spin
    case .apex: .height
    }
  }

  /// The fields that metrics are worked out from.
  package static let inputs: [ShotField] = [
    .ballSpeed, .clubSpeed, .smash, .spin, .carry, .carryNormalised, .total, .apex, .clubPath,
    .faceAngle, .strikeX, .strikeY,
  ]
}
