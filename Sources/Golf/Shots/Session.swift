public import Time

/// A dated group of shots, as somebody hit them with one device.
public struct Session: Sendable, Equatable {
  public var name: String
  /// The day in the player's time zone; nil where nothing tells.
  public var date: CalendarDate?
  public var device: String
  public var place: String?
  /// Whether its carry is the normalised one: then that is the carry of its aggregates, else the measured.
  public var isNormalised: Bool
  /// SHA-256 of the file that it came from.
  public var sourceDigest: String

  public init(
    name: String, date: CalendarDate?, device: String, place: String? = nil,
    isNormalised: Bool = false, sourceDigest: String = ""
  ) {
    (self.name, self.date, self.device, self.place) = (name, date, device, place)
    (self.isNormalised, self.sourceDigest) = (isNormalised, sourceDigest)
  }

  /// The field that its carry is in.
  public var carryField: ShotField { isNormalised ? .carryNormalised : .carry }
}

/// A session and its shots, as a file has them.
public struct SessionShots: Sendable {
  public var session: Session
  /// In their order.
  public var shots: [Shot]

  public init(_ session: Session, _ shots: [Shot]) { (self.session, self.shots) = (session, shots) }
}
