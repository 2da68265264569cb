/// The numbers that a device measured of a shot, in the units that are stored; those that it lacks are nil.
public struct Readings: Sendable, Equatable {
  /// One for each field; NaN where there is none, so that a shot is one block of memory.
  private var values = [Double](repeating: .nan, count: ShotField.allCases.count)

  public init() {}

  public init(_ readings: [ShotField: Double]) {
    for (field, value) in readings { self[field] = value }
  }

  @inline(__always) public subscript(field: ShotField) -> Double? {
    get { self[at: field.index] }
    set { values[field.index] = newValue ?? .nan }
  }

  /// By the field's place.
  @inline(__always) public subscript(at place: Int) -> Double? {
    get { values[place].isNaN ? nil : values[place] }
    set { values[place] = newValue ?? .nan }
  }

  /// Total spin, measured where it is, else estimated.
  public var anySpin: Double? { self[.spin] ?? self[.spinEstimated] }

  /// Smash as the device states it, or the quotient of the two speeds.
  public var smashFactor: Double? {
    if let stated = self[.smash] { return stated }
    guard let ball = self[.ballSpeed], let club = self[.clubSpeed], club > 0 else { return nil }
    return ball / club
  }

  /// Whether two are readings of one shot, written with other digits: no field that both have differs by
  /// more than its precision.
  public func agree(with other: Readings) -> Bool {
    ShotField.allCases.allSatisfy { field in
      guard let one = self[field], let two = other[field] else { return true }
      return abs(one - two) <= field.precision
    }
  }

  public static func == (one: Readings, other: Readings) -> Bool {
    one.values.indices.allSatisfy { one[at: $0] == other[at: $0] }
  }
}
