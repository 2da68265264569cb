/// The units in which a person reads and writes.
public struct UnitSystem: Sendable, Equatable {
  public var speed: Unit
  public var distance: Unit
  public var height: Unit

  /// Miles an hour, yards, and feet for heights, as most devices are set.
  public static let us = UnitSystem(speed: .milesPerHour, distance: .yards, height: .feet)
  /// Metres and metres a second.
  public static let metric = UnitSystem(speed: .metresPerSecond, distance: .metres, height: .metres)

  public init(speed: Unit, distance: Unit, height: Unit) {
    (self.speed, self.distance, self.height) = (speed, distance, height)
  }

  /// Reads `us`, `metric`, or a speed, a distance and a height: `km/h,m,m`. Nil for anything else.
  public init?(_ text: String) {
    switch text {
    case "us": self = .us
    case "metric": self = .metric
    default:
      let units = text.split(separator: ",").compactMap { Unit(spelling: $0) }
      guard units.count == 3, units[0].measures(.speed), units[1].measures(.distance),
        units[2].measures(.height)
      else { return nil }
      self.init(speed: units[0], distance: units[1], height: units[2])
    }
  }

  /// The unit of a quantity.
  public func unit(_ quantity: Quantity) -> Unit {
    switch quantity {
    case .speed: speed
    case .distance: distance
    case .height: height
    case .offset: .millimetres
    default: quantity.stored
    }
  }

  /// A stored value in this system.
  public func value(_ stored: Double, _ quantity: Quantity) -> Double {
    stored / unit(quantity).scale
  }
}
