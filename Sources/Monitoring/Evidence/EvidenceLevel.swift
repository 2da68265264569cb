public import Sequential

/// How far evidence has come, and what that is called.
public enum EvidenceLevel: Int, Sendable, Comparable {
  /// Nothing that would be an alarm.
  case sound
  /// Sharp evidence of 20: in at most one season of twenty while the model is right.
  case medium
  /// Sharp evidence of 100.
  case high
  /// Tolerant evidence of 20: wrong in a way that matters.
  case critical

  public static func < (one: EvidenceLevel, other: EvidenceLevel) -> Bool {
    one.rawValue < other.rawValue
  }
}

/// The levels after so many restarts: 20 and 100, doubled each time, so that all of them together alarm in
/// under one season of ten while the model is right.
public struct EvidenceLevels: Sendable, Equatable {
  public let warnAt: Double
  public let highAt: Double
  public let criticalAt: Double

  public init(restarts: Int) {
    // Nobody restarts evidence a hundred times a season.
    let factor = Double(UInt64(1) << UInt64(min(restarts, 50)))
    (warnAt, highAt, criticalAt) = (20 * factor, 100 * factor, 20 * factor)
  }

  /// The highest level that is reached.
  public func level(sharp: Double, tolerant: Double) -> EvidenceLevel {
    if tolerant >= criticalAt { return .critical }
    if sharp >= highAt { return .high }
    return sharp >= warnAt ? .medium : .sound
  }
}

extension Miscalibration {
  /// Names the fault, as people say it: `too sure of itself: slope 0.7`.
  public var words: String {
    var parts: [String] = []
    if slope < 1 { parts.append("too sure of itself: slope \(slope)") }
    if slope > 1 { parts.append("not sure enough of itself: slope \(slope)") }
    if home < 0 { parts.append("the home edge has gone: home −\(-home)") }
    if home > 0 { parts.append("the home edge is larger than it thinks: home +\(home)") }
    return parts.joined(separator: "; ")
  }
}
