public import Alerts
public import Faults
public import Ledger
public import Time

/// A league as it stands now: models in use, tests between them, alerts, and whether people were told.
///
///     let now = try LeagueNow(
///       of: names, in: ledger, book, schedule: { try Schedule(for: $0, in: ledger, of: league, source) },
///       at: clock.now)
///
/// It looks, and changes nothing.
public struct LeagueNow: Sendable {
  /// A test that has not ended; the look is nil before it starts.
  public typealias ActiveTest = (test: ModelTest, look: ModelTestLook?)

  public let time: Instant
  public let zone: Zone
  public private(set) var models: [ModelInUse] = []
  /// Changes of aliases in their order, alias by alias.
  public var history: [AliasEntry] = []
  /// Names of tests by their ids.
  public private(set) var testNames: [String: String] = [:]
  public private(set) var tests: [ActiveTest] = []
  /// The latest retrainings, the newest first.
  public private(set) var trainings: [Retraining] = []
  /// Alerts that are not resolved, the most severe first.
  public private(set) var alerts: [Alert] = []
  public private(set) var counts: [AlertSeverity: Int] = [:]
  public private(set) var undelivered = OwedNotices()
  public private(set) var failures: [FailedNotice] = []

  /// How many retrainings are shown.
  private static let mostTrainings = 5
  /// How many alerts, and deliveries that failed, are read at most: more are counted, and listed elsewhere.
  public static let mostRows = 20

  /// A league without a ledger, of which nothing is known.
  public init(at time: Instant, in zone: Zone) { (self.time, self.zone) = (time, zone) }

  /// - Parameters:
  ///   - names: the runs that aliases name, or the latest where there are none.
  ///   - schedule: reads the schedule of a run's seasons.
  public init(
    of names: [ModelInUse.Name], in ledger: Ledger, _ book: AlertBook,
    schedule: (WatchedRun) throws(Fault) -> Schedule, at time: Instant
  ) throws(Fault) {
    self.init(at: time, in: book.league.zone)
    models = try Self.models(names, ledger, book, schedule, at: time)
    history = try ledger.aliasHistory(of: book.league.id)
    let tests = ModelTestBook(ledger, of: book.league)
    for test in try tests.tests() {
      testNames[test.id] = test.plan.name
      guard test.status.isActive else { continue }
      self.tests.append((test, test.status == .running ? try tests.look(at: test) : nil))
    }
    let trainings = try RetrainingBook(ledger, of: book.league).retrainings()
    self.trainings = Array(trainings.prefix(Self.mostTrainings))
    alerts = try book.alerts(limit: Self.mostRows)
    counts = try book.counts()
    undelivered = try book.undelivered()
    failures = try book.failures(limit: Self.mostRows)
  }

  /// The runs with forecasts in the league: a folder may hold runs of several; all where none has any.
  private static func models(
    _ names: [ModelInUse.Name], _ ledger: Ledger, _ book: AlertBook,
    _ schedule: (WatchedRun) throws(Fault) -> Schedule, at time: Instant
  ) throws(Fault) -> [ModelInUse] {
    var origins: [String: ForecastOrigin] = [:]
    for name in names {
      origins[name.runID] = try ledger.origins(of: name.runID, in: book.league.id).first
    }
    let used = names.filter { origins[$0.runID] != nil }
    var models: [ModelInUse] = []
    for name in used.isEmpty ? names : used {
      let run = WatchedRun(
        leagueID: book.league.id, runID: name.runID, origin: origins[name.runID] ?? .issued)
      let monitor = Monitor(
        ledger, run, try schedule(run),
        restarts: try book.restarts(of: run))
      models.append(
        try ModelInUse(
          name, try monitor.look(), in: ledger, today: time.date(in: book.league.zone)))
    }
    return models
  }
}
