/// A number that a device measures of a shot. Right is positive, seen by the player looking at the target.
public enum ShotField: String, Sendable, CaseIterable, Codable {
  case ballSpeed = "ball_speed"
  case clubSpeed = "club_speed"
  /// Ball speed over club speed, as the device states it.
  case smash
  /// Above the ground.
  case launchAngle = "launch_angle"
  /// Right of the target line.
  case launchDirection = "launch_direction"
  /// Total spin that was measured, or of which the device doesn't say that it was estimated.
  case spin
  /// Total spin that the device estimated.
  case spinEstimated = "spin_estimated"
  /// About the horizontal axis; negative for topspin.
  case backSpin = "back_spin"
  /// Tilt of the spin's axis; positive curves right.
  case spinAxis = "spin_axis"
  /// Distance in the air as measured.
  case carry
  /// Distance in the air, worked out for stated air, wind and ball.
  case carryNormalised = "carry_normalised"
  case total
  /// Right of the target line, where the ball lands.
  case offline
  case apex
  case descentAngle = "descent_angle"
  case hangTime = "hang_time"
  /// The club's angle at impact; positive is up.
  case attackAngle = "attack_angle"
  /// The club's path at impact; positive is from the inside out.
  case clubPath = "club_path"
  /// The face's angle to the target; positive is open for a right-handed player.
  case faceAngle = "face_angle"
  case faceToPath = "face_to_path"
  case dynamicLoft = "dynamic_loft"
  /// From the centre of the face; positive is towards the toe.
  case strikeX = "strike_x"
  /// From the centre of the face; positive is high.
  case strikeY = "strike_y"
  case airDensity = "air_density"

  /// Its place among all of them; written out, since a million shots ask for it dozens of times each.
  public var index: Int {
    switch self {
    case .ballSpeed: 0
    case .clubSpeed: 1
    case .smash: 2
    case .launchAngle: 3
    case .launchDirection: 4
    case .spin: 5
    case .spinEstimated: 6
    case .backSpin: 7
    case .spinAxis: 8
    case .carry: 9
    case .carryNormalised: 10
    case .total: 11
    case .offline: 12
    case .apex: 13
    case .descentAngle: 14
    case .hangTime: 15
    case .attackAngle: 16
    case .clubPath: 17
    case .faceAngle: 18
    case .faceToPath: 19
    case .dynamicLoft: 20
    case .strikeX: 21
    case .strikeY: 22
    case .airDensity: 23
    }
  }

  public var quantity: Quantity {
    switch self {
    case .ballSpeed, .clubSpeed: .speed
    case .smash: .ratio
    case .spin, .spinEstimated, .backSpin: .spin
    case .carry, .carryNormalised, .total, .offline: .distance
    case .apex: .height
    case .hangTime: .time
    case .strikeX, .strikeY: .offset
    case .airDensity: .density
    default: .angle
    }
  }

  /// Whether 0 is a reading; of the others it says that there was none.
  public var hasZero: Bool {
    quantity == .angle || quantity == .offset || self == .offline
  }

  /// The readings that can be, in the stored unit; beyond them a file is refused.
  public var range: ClosedRange<Double> {
    switch self {
    case .ballSpeed: 0...230 * Unit.milesPerHour.scale
    case .clubSpeed: 0...160 * Unit.milesPerHour.scale
    case .smash: 0...1.7
    case .launchAngle: -20...90
    case .spin, .spinEstimated: 0...20_000
    case .backSpin: -20_000...20_000
    case .attackAngle: -30...30
    case .faceAngle, .clubPath: -60...60
    case .carry, .carryNormalised: 0...450 * Unit.yards.scale
    case .total: 0...600 * Unit.yards.scale
    case .offline: -450 * Unit.yards.scale...450 * Unit.yards.scale
    case .apex: 0...150
    case .hangTime: 0...20
    case .strikeX, .strikeY: -0.1...0.1
    case .airDensity: 0.5...1.6
    case .faceToPath: -120...120
    case .launchDirection, .spinAxis, .descentAngle, .dynamicLoft: -90...90
    }
  }

  /// How far two readings of one thing may differ that were written with other digits, in the stored unit:
  /// a little over half of the last digit that devices write.
  public var precision: Double {
    switch quantity {
    case .speed: 0.06 * Unit.milesPerHour.scale
    case .ratio: 0.006
    case .angle: 0.06
    case .spin: 1
    case .distance, .height: 0.06
    case .offset: 0.0006
    case .time: 0.06
    case .density: 0.0006
    }
  }

  /// Decimals that say all that a device knows, in the units that people read.
  public var decimals: Int {
    switch quantity {
    case .spin: 0
    case .ratio: 2
    case .density: 3
    default: 1
    }
  }
}
