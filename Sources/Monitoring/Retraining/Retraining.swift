public import Evaluation
public import JSON
public import Processes
public import Time

/// A training anew of a model in use, as it is asked for.
public struct RetrainingRequest: Sendable, Equatable {
  /// The kind of thing that a retraining follows from.
  public enum Cause: String, Sendable, CaseIterable {
    case manual, scheduled
    case driftDetected = "drift_detected"
    case performanceDegradation = "performance_degradation"
  }

  /// The run whose configuration is trained again.
  public var subjectRunID: String
  /// The name of its model.
  public var model: String
  public var cause: Cause
  /// Why, in words; from 1 to 4,000 bytes.
  public var reason: String
  /// Who asks for it.
  public var actor: String
  /// Whether hyperparameters are looked for anew.
  public var isTuned: Bool

  public init(
    subjectRunID: String, model: String, cause: Cause = .manual, reason: String, actor: String,
    isTuned: Bool = false
  ) {
    (self.subjectRunID, self.model, self.cause) = (subjectRunID, model, cause)
    (self.reason, self.actor, self.isTuned) = (reason, actor, isTuned)
  }
}

/// A retraining on record.
public struct Retraining: Sendable, Equatable {
  public enum Status: String, Sendable, CaseIterable {
    case pending, running, completed, failed, cancelled

    public var isFinished: Bool { self != .pending && self != .running }
  }

  /// The kind of failure.
  public enum FailureKind: String, Sendable, CaseIterable {
    /// Its process was gone, or gave no sign of life for three beats.
    case interrupted
    case error
  }

  public struct Failure: Sendable, Equatable {
    public var kind: FailureKind
    public var words: String
  }

  /// A wish that it end.
  public struct Cancellation: Sendable, Equatable {
    public var time: Instant
    public var actor: String
  }

  /// Games that were walked, of how many; 0 of 0 until that is known.
  public struct Progress: Sendable, Equatable {
    public var done: Int
    public var total: Int

    public init(done: Int = 0, total: Int = 0) { (self.done, self.total) = (done, total) }
  }

  /// UUID version 7.
  public let id: String
  public let leagueID: String
  public let request: RetrainingRequest
  public let requestedAt: Instant
  /// The run that is to be made, chosen beforehand: where it is whole on disk, the work is done.
  public let runID: String
  public let status: Status
  public let startedAt: Instant?
  public let endedAt: Instant?
  /// The process that trains; while pending, the one that asked.
  public let owner: ProcessIdentity
  /// The number of that process, which means something on its own boot.
  public var processNumber: Int { owner.number }
  /// The owner's last sign of life, by the ledger's clock.
  public let beatAt: Instant
  let beatUptime: Int64
  public let progress: Progress
  public let cancellation: Cancellation?
  /// Nil unless it is completed.
  public let result: RetrainingResult?
  /// An object with `tried`, `settings` and `changed`; nil without tuning, or before it was done.
  public let tuning: JSONValue?
  /// Nil unless it failed.
  public let failure: Failure?
}

/// The outcome of a retraining.
public struct RetrainingResult: Sendable, Equatable {
  /// The seasons that were predicted.
  public var seasons: ClosedRange<Int>
  /// The first season that was learnt from.
  public var learntFrom: Int
  /// The season and day of the last game that was learnt from; nil where the record does not say.
  public var learntThrough: (season: Int, day: Int)? {
    guard let learntSeason, let learntDay else { return nil }
    return (learntSeason, learntDay)
  }
  var learntSeason: Int?
  var learntDay: Int?
  /// The fingerprint of the games.
  public var dataset: String
  /// Games that were learnt from.
  public var samples: Int
  public var modelVersion: Int?
  public var hyperparameters: [String: JSONValue]
  public var features: [String]
  /// Scores of the walk's predictions of all seasons but the last that has some; nil where there is one only.
  public var training: Metrics?
  /// Scores of the last season's, on which nothing was chosen.
  public var validation: Metrics
}
