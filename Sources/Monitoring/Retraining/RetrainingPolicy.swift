public import Time

/// When a check of a model in use has it trained again by itself: on critical evidence, which tolerates harmless
/// faults, and at most once in so many days.
public struct RetrainingPolicy: Sendable, Equatable {
  /// The days in which one retraining is enough, 1 or more.
  public var days: Int

  public init(days: Int) { self.days = days }

  public enum Decision: Sendable, Equatable {
    /// The evidence is not critical.
    case notNeeded
    /// One was begun for the same kind of reason within the days, or is under way.
    case enough(Retraining)
    case due(reason: String)
  }

  private static let day: Int64 = 86_400_000_000

  /// - Parameter retrainings: those of the league, the newest first.
  public func decision(
    _ look: Look, after retrainings: [Retraining], at time: Instant
  ) -> Decision {
    guard look.run.isInUse, let season = look.latest, season.evidence.level == .critical,
      let concern = Concern.drift(season)
    else { return .notNeeded }
    let recent = retrainings.first { training in
      let isUnderWay =
        training.request.subjectRunID == look.run.runID && !training.status.isFinished
      // In either direction of the clock, so that setting it back begins none.
      let distance = abs(time.microseconds - training.requestedAt.microseconds)
      return isUnderWay
        || training.request.cause == .driftDetected && distance < Int64(days) * Self.day
    }
    return recent.map { .enough($0) } ?? .due(reason: concern.message)
  }
}
