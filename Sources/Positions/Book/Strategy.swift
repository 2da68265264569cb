public import Time

/// A version of a strategy on record.
public struct Strategy: Sendable, Equatable {
  public enum State: String, Sendable, CaseIterable {
    case draft, testing, active, inactive, deprecated
  }

  public var id: String
  public var name: String
  public var version: Int
  public var rules: StrategyRules
  public var digest: String
  public var state: State
  public var draftedAt: Instant
  public var testingAt: Instant?
  public var activatedAt: Instant?
  public var retiredAt: Instant?
  /// What promotion asked and found, as JSON.
  public var answer: String?

  /// `edge v2`.
  public var label: String { "\(name) v\(version)" }
}
