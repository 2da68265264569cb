public import Faults
public import Features
internal import Glibc
public import League
public import Ledger
public import Models
public import Time
public import Tracking
public import Training

/// Does retrainings in this process, which owns their rows meanwhile.
///
///     let retrainer = Retrainer(surroundings)
///     let ended = try retrainer.run(request)         // the run is @challenger now, and never @champion
public struct Retrainer {
  /// Where everything is, and who may end it.
  public struct Surroundings: Sendable {
    public var location: LedgerLocation
    public var league: LedgerLeague
    public var source: LeagueSource
    public var store: RunStore
    public var models: ModelRegistry
    public var features: FeatureRegistry
    /// How many threads may work at once, 1 or more.
    public var threads: Int
    public var programVersion: String
    public var clock: Clock
    /// Whether a person or the system wants it to end; asked from any thread.
    public var isInterrupted: @Sendable () -> Bool

    public init(
      location: LedgerLocation, league: LedgerLeague, source: LeagueSource, store: RunStore,
      models: ModelRegistry, features: FeatureRegistry, threads: Int, programVersion: String,
      clock: Clock, isInterrupted: @escaping @Sendable () -> Bool
    ) {
      (self.location, self.league, self.source) = (location, league, source)
      (self.store, self.models, self.features) = (store, models, features)
      (self.threads, self.programVersion, self.clock) = (threads, programVersion, clock)
      self.isInterrupted = isInterrupted
    }
  }

  private let surroundings: Surroundings
  private let book: RetrainingBook

  /// A server that is started again is waited for so long, before the end of a retraining is left to the next
  /// look.
  private static let patience = Duration.seconds(600)

  /// - Throws: ``Fault`` where the ledger cannot be recorded to.
  public init(_ surroundings: Surroundings) throws(Fault) {
    self.surroundings = surroundings
    book = try surroundings.openBook()
  }

  private var now: Instant { surroundings.clock.now }

  /// Puts a retraining on record, trains, and ends it: the run is saved, becomes `@challenger`, and the row is
  /// completed, in this order, so that whoever finds a row without an end finds out from the run.
  ///
  /// - Parameter report: called now and then.
  /// - Throws: ``Fault`` `.interrupted` where it was cancelled; whatever ended it otherwise. The row has
  ///   ended then too.
  public func run(
    _ request: RetrainingRequest, report: (Walk.Progress) -> Void = { _ in }
  ) throws -> Retraining {
    try work(on: try book.begin(request, at: now), report: report)
  }

  /// Takes up a retraining that is pending, and goes on likewise.
  ///
  /// - Throws: as ``run(_:report:)``; ``Fault`` `.unwritable` where it is not pending.
  public func takeUp(
    _ id: String, report: (Walk.Progress) -> Void = { _ in }
  ) throws -> Retraining {
    try work(on: try persist { () throws(Fault) in try book.begin(id, at: now) }, report: report)
  }

  private func work(
    on training: Retraining, report: (Walk.Progress) -> Void
  ) throws -> Retraining {
    let heartbeat = RetrainingHeartbeat(of: training.id, surroundings.clock) {
      [surroundings] () throws(Fault) in try surroundings.openBook()
    }
    defer { heartbeat.stop() }
    do {
      let trained = try train(training, heartbeat, report: report)
      try requireOwned(training.id, heartbeat)
      try surroundings.store.save(trained)
      let result = RetrainingResult(
        trained.record, trained.predictions,
        modelVersion: surroundings.store.modelVersion(of: training.runID))
      try persist { () throws(Fault) in
        try book.nameChallenger(training, in: surroundings.store, at: now)
      }
      return try persist { () throws(Fault) in try book.complete(training.id, result, at: now) }
    } catch {
      throw end(training, heartbeat, after: error)
    }
  }

  private func train(
    _ training: Retraining, _ heartbeat: RetrainingHeartbeat, report: (Walk.Progress) -> Void
  ) throws -> TrainedRun {
    let isEnded = heartbeat.isEnded
    let isInterrupted = surroundings.isInterrupted
    var work = try RetrainingWork(training, surroundings) { isInterrupted() || isEnded() }
    if training.request.isTuned {
      let tuning = try work.tune()
      try persist { () throws(Fault) in try book.note(training.id, tuning: tuning) }
    }
    return try work.train { progress in
      heartbeat.note(
        Retraining.Progress(done: progress.completedGames, total: progress.totalGames))
      report(progress)
    }
  }

  /// - Throws: `CancellationError` where it is to end, or is somebody else's.
  private func requireOwned(_ id: String, _ heartbeat: RetrainingHeartbeat) throws {
    let row = try persist { () throws(Fault) in
      try book.beat(id, heartbeat.progress, at: now)
    }
    heartbeat.take(row)
    if heartbeat.word != .goOn || surroundings.isInterrupted() { throw CancellationError() }
  }

  // MARK: Ends

  /// Writes how it ended, and gives the error to show.
  private func end(
    _ training: Retraining, _ heartbeat: RetrainingHeartbeat, after error: any Error
  ) -> any Error {
    if heartbeat.word == .lost {
      return Fault(
        .interrupted, "retraining \(training.id) was ended by somebody else, and nothing was saved")
    }
    let isCancelled =
      error is CancellationError || (error as? Fault)?.code == .interrupted
      || heartbeat.word == .cancelled || surroundings.isInterrupted()
    do throws(Fault) {
      if isCancelled {
        _ = try persist { () throws(Fault) in
          try book.cancelled(training.id, by: "a signal", at: now)
        }
        return Fault(
          .interrupted, "retraining \(training.id) was cancelled, and nothing was saved")
      }
      let words = String((((error as? Fault)?.message) ?? "\(error)").prefix(2000))
      let failure = Retraining.Failure(kind: .error, words: words)
      _ = try persist { () throws(Fault) in
        try book.fail(training.id, failure, at: now)
      }
      return error
    } catch let fault {
      // The row is left for the next look.
      return isCancelled ? fault : error
    }
  }

  /// Does what needs the ledger, again while a server is away.
  private func persist<Value>(_ body: () throws(Fault) -> Value) throws(Fault) -> Value {
    let end = ContinuousClock.now + Self.patience
    while true {
      do throws(Fault) {
        return try body()
      } catch {
        let isAway = [.unreadable, .unreachable, .busy].contains(error.code)
        guard isAway, ContinuousClock.now < end, !surroundings.isInterrupted() else { throw error }
        usleep(500_000)
      }
    }
  }
}

extension Retrainer.Surroundings {
  fileprivate func openBook() throws(Fault) -> RetrainingBook {
    let ledger = try Ledger(
      at: location, .record, now: clock.now, programVersion: programVersion)
    return RetrainingBook(ledger, of: league)
  }
}
