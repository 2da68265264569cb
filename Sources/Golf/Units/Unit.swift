/// A unit that devices write, and how much it is of the unit that is stored.
public enum Unit: String, Sendable, CaseIterable {
  case metresPerSecond = "m/s"
  case kilometresPerHour = "km/h"
  case milesPerHour = "mph"
  case feetPerSecond = "ft/s"
  case metres = "m"
  case yards = "yd"
  case feet = "ft"
  case inches = "in"
  case centimetres = "cm"
  case millimetres = "mm"
  case degrees = "deg"
  case revolutionsPerMinute = "rpm"
  case seconds = "s"
  case kilogramsPerCubicMetre = "kg/m3"
  case one = "1"

  /// How many of the stored unit one of it is; the mile is 1609.344 m and the yard 0.9144 m exactly.
  public var scale: Double {
    switch self {
    case .kilometresPerHour: 1000.0 / 3600
    case .milesPerHour: 0.44704
    case .feetPerSecond, .feet: 0.3048
    case .yards: 0.9144
    case .inches: 0.0254
    case .centimetres: 0.01
    case .millimetres: 0.001
    default: 1
    }
  }

  /// Whether a quantity may be written in it.
  public func measures(_ quantity: Quantity) -> Bool {
    switch self {
    case .metresPerSecond, .kilometresPerHour, .milesPerHour, .feetPerSecond: quantity == .speed
    case .metres, .yards, .feet, .inches, .centimetres, .millimetres:
      quantity == .distance || quantity == .height || quantity == .offset
    default: quantity.stored == self
    }
  }

  /// Reads what devices write: `[km/h]`, `yds`, `Yards`, `deg`, `g/L`; nil for anything else.
  public init?(spelling: some StringProtocol) {
    let text = spelling.lowercased().filter { !$0.isWhitespace && !"[]().".contains($0) }
    guard let unit = Self.spellings[text] else { return nil }
    self = unit
  }

  private static let spellings: [String: Unit] = [
    "m/s": .metresPerSecond, "mps": .metresPerSecond, "ms": .metresPerSecond,
    "metrespersecond": .metresPerSecond, "meterspersecond": .metresPerSecond,
    "km/h": .kilometresPerHour, "kmh": .kilometresPerHour, "kph": .kilometresPerHour,
    "mph": .milesPerHour, "mi/h": .milesPerHour, "fps": .feetPerSecond, "ft/s": .feetPerSecond,
    "m": .metres, "meters": .metres, "metres": .metres, "meter": .metres, "metre": .metres,
    "yd": .yards, "yds": .yards, "yards": .yards, "yard": .yards,
    "ft": .feet, "feet": .feet, "foot": .feet,
    "in": .inches, "inch": .inches, "inches": .inches,
    "cm": .centimetres, "mm": .millimetres, "millimeters": .millimetres,
    "deg": .degrees, "degs": .degrees, "degrees": .degrees, "degree": .degrees, "°": .degrees,
    "rpm": .revolutionsPerMinute, "s": .seconds, "sec": .seconds, "seconds": .seconds,
    "g/l": .kilogramsPerCubicMetre, "kg/m3": .kilogramsPerCubicMetre,
    "kg/m³": .kilogramsPerCubicMetre,
  ]
}
