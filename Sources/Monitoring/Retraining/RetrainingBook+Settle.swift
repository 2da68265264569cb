internal import Database
public import Faults
internal import Forecasting
internal import Ledger
internal import Processes
public import Time
public import Tracking

extension RetrainingBook {
  /// Unfinished retrainings that nobody works at any more: their process is gone, or gave no sign of life for
  /// three beats, or none took them up.
  public func abandoned(at time: Instant) throws(Fault) -> [Retraining] {
    let unfinished = try retrainings().filter { !$0.status.isFinished }
    guard !unfinished.isEmpty else { return [] }
    let now = try clock(time)
    return unfinished.filter { $0.isAbandoned(now: now, uptime: ProcessIdentity.uptime) }
  }

  /// Ends retrainings that were abandoned. One whose run is whole in the folder has done its work, and is
  /// completed; the others failed, interrupted.
  ///
  /// - Returns: those that ended now.
  public func settle(in store: RunStore, at time: Instant) throws(Fault) -> [Retraining] {
    var settled: [Retraining] = []
    for training in try abandoned(at: time) {
      do throws(Fault) {
        settled.append(try settle(training, in: store, at: time))
      } catch  where error.code == .unwritable {
        // Somebody else has settled it meanwhile, or its owner lives after all.
        guard try retraining(training.id).status.isFinished else { throw error }
      }
    }
    return settled
  }

  private func settle(
    _ training: Retraining, in store: RunStore, at time: Instant
  ) throws(Fault) -> Retraining {
    guard training.status == .running,
      let result = try store.retrainingResult(training.runID)
    else {
      let words =
        training.status == .pending
        ? "interrupted: no process took it up"
        : "interrupted: its process ended, or gave no sign of life for "
          + "\(Self.missedBeats * Int(Self.beat / .seconds(1))) seconds"
      return try fail(
        training.id, Retraining.Failure(kind: .interrupted, words: words), at: time)
    }
    try nameChallenger(training, in: store, at: time)
    return try complete(training.id, result, at: time)
  }

  /// Makes the run `@challenger`, unless that was done, and puts it on record.
  func nameChallenger(
    _ training: Retraining, in store: RunStore, at time: Instant
  ) throws(Fault) {
    // Named before its process died, it may have made room for another since.
    if try !store.aliasHistory().contains(where: { $0.changeID == training.id }) {
      let occasion = AliasOccasion(
        changeID: training.id, leagueID: league.id, actor: training.request.actor,
        reason: "retraining \(training.id): \(training.request.reason)")
      _ = try store.promote(
        training.runID, as: "challenger", at: time.text(to: .milliseconds), on: occasion)
    }
    try ledger.addAliasHistory(of: store, to: league, at: time)
  }
}

extension Retraining {
  /// Whether this process trains, trained, or asked for it.
  public var isOfThisProcess: Bool { owner == .own }

  /// Whether this process trains.
  var isOwn: Bool { status == .running && isOfThisProcess }

  /// - Parameters:
  ///   - now: microseconds by the ledger's clock.
  ///   - uptime: microseconds of this boot.
  func isAbandoned(now: Int64, uptime: Int64) -> Bool {
    switch owner.standing {
    case .gone where status == .running: true
    // The process that asked may end before another has taken it up.
    case .gone, .alive: uptime - beatUptime >= RetrainingBook.silence
    // In either direction: a clock that was set back must not keep it running for ever.
    case .elsewhere: abs(now - beatAt.microseconds) >= RetrainingBook.silence
    }
  }
}
