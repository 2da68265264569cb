public import Evaluation
public import Ledger
public import Sequential
public import Time

/// A test between two models on record.
public struct ModelTest: Sendable, Equatable {
  public enum Status: String, Sendable, CaseIterable {
    case planned, running, completed, cancelled

    public var isActive: Bool { self == .planned || self == .running }
  }

  public enum Decision: String, Sendable, CaseIterable {
    case promoteChallenger = "promote_b"
    case keepChampion = "keep_a"
    case noWinner = "no_winner"
    case manualReview = "manual_review"
  }

  /// UUID version 7.
  public let id: String
  public let leagueID: String
  public let plan: ModelTestPlan
  public let plannedAt: Instant
  /// Nil while it is planned.
  public internal(set) var startedAt: Instant?
  public internal(set) var status: Status
  /// How it ended; nil until then.
  public internal(set) var end: End?

  /// The end of a test, written once.
  public struct End: Sendable, Equatable {
    public var time: Instant
    public var actor: String
    public var notes: String?
    /// Nil for a test that was cancelled.
    public var result: Result?
  }

  /// The numbers that a test was decided on.
  public struct Result: Sendable, Equatable {
    public var games: Int
    public var champion: Metrics
    public var challenger: Metrics
    /// The champion's mean loss less the challenger's: above 0 favours the challenger; nil without games.
    public var meanDifference: Double?
    public var interval: ClosedRange<Double>?
    /// Evidence for each; nil for a split.
    public var challengerEvidence: Double?
    public var championEvidence: Double?
    /// The p-value of Welch's test; nil for shadow, and before the horizon.
    public var pValue: Double?
    public var winner: Contender?
    public var decision: Decision
  }

  /// The forecasts of a contender.
  public func source(of contender: Contender) -> ForecastSource {
    contender == .champion ? plan.champion : plan.challenger
  }

  /// Which contender forecasts a game; nil where both do.
  public func contender(of gameID: String) -> Contender? {
    guard case .split(let share) = plan.mode else { return nil }
    return GameAssignment(testID: id, challengerShare: share).contender(of: gameID)
  }
}

extension ModelTest.Decision {
  /// The decision that follows from a winner.
  init(_ winner: Contender?) {
    switch winner {
    case .champion: self = .keepChampion
    case .challenger: self = .promoteChallenger
    case nil: self = .noWinner
    }
  }
}
