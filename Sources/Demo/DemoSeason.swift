internal import Alerts
internal import Chronology
internal import Faults
internal import Forecasting
internal import League
internal import Ledger
internal import Monitoring
internal import Sequential
internal import Time
internal import Tracking

/// The season of the demo that is under way: goes through it week by week, and does what would have been done.
struct DemoSeason {
  private let models: DemoModels
  private let ledger: Ledger
  private let league: LedgerLeague
  private let book: AlertBook
  private let channels: [AlertChannel]
  private let calendar: LeagueCalendar
  private let games: SeasonGames
  private let named: [LedgerGame]
  private let now: Instant
  private let today: CalendarDate

  /// Weeks of the season, from 0, in which something happens.
  private enum Week {
    /// A challenger is put to the test.
    static let test: Int32 = 4
    /// Nobody issues forecasts.
    static let silent: Int32 = 10
  }

  init(_ demo: DemoLeague, today: CalendarDate, now: Instant) throws {
    models = try DemoModels(demo)
    (self.today, self.now) = (today, now)
    let source = models.source
    league = LedgerLeague(id: try source.leagueID(), zone: .utc)
    ledger = try Ledger(
      at: try LedgerLocation(demo.ledger), .record, now: now, programVersion: demo.programVersion)
    let rules = try AlertRules.read(in: demo.dataDirectory)
    book = AlertBook(ledger, of: league, by: rules)
    channels = try rules.channels(in: ChannelSurroundings(directory: demo.dataDirectory) { _ in })
    calendar = LeagueCalendar(teams: try source.teams(), manifest: try source.manifest())
    let season = source.seasons.last ?? 0
    guard let games = try source.dataset(seasons: season...season).seasons.first else {
      throw Fault(.bug, "the sample league has a last season")
    }
    self.games = games
    named = calendar.games(of: games)
  }

  /// - Parameter step: called before each week; what it throws ends it.
  func pass(_ step: () throws -> Void) throws {
    let old = try models.train("careful", number: 1, settings: [], at: morning(of: -30))
    let bold = try models.train(
      "bold", number: 2, settings: ["k_factor=60", "home_advantage=30"], at: morning(of: -2))
    try promote(old, as: "champion", "the first model of the season", at: morning(of: -28))
    try promote(bold, as: "champion", "sharper in last season's tournament", at: morning(of: -1))
    try promote(
      old, as: "challenger", "to be tested against the bold one", at: morning(of: 7 * Week.test))
    var contenders = [
      Contender(try models.forecaster(bold), ForecastSource(bold, in: models.store), from: 0),
      Contender(
        try models.forecaster(old), ForecastSource(old, in: models.store), from: 7 * Week.test),
    ]
    for day in stride(from: 0, to: DemoGames.day, by: 7) {
      try step()
      if day == 7 * Week.test {
        try startTest(contenders[0].source, contenders[1].source, at: morning(of: day))
      }
      try pass(day, until: min(day + 7, DemoGames.day), &contenders)
    }
    try issueComing(&contenders)
    try takeOn()
  }

  // MARK: A week

  /// Forecasts a week's games on its first morning, lets them be played, and looks.
  private func pass(
    _ day: Int32, until end: Int32, _ contenders: inout [Contender]
  ) throws {
    if day != 7 * Week.silent {
      // Day by day, so that each forecast knows all games before it.
      for morning in day..<end {
        try issue(morning..<morning + 1, at: self.morning(of: morning), &contenders)
      }
    }
    let evening = end == DemoGames.day ? now : morning(of: end)
    try settle(before: end, at: evening)
    try check(contenders[0].source.runID, at: evening)
  }

  private func issueComing(_ contenders: inout [Contender]) throws {
    try issue(DemoGames.day..<DemoGames.day + ModelInUse.days, at: now, &contenders)
  }

  /// Puts the forecasts of some days' games on record.
  private func issue(
    _ days: Range<Int32>, at time: Instant, _ contenders: inout [Contender]
  ) throws {
    let places = named.indices.filter { days.contains(named[$0].day) }
    guard !places.isEmpty else { return }
    for place in contenders.indices where days.lowerBound >= contenders[place].firstDay {
      try contenders[place].forecaster.advance(
        to: Moment(season: games.season, day: days.lowerBound))
      let answers = try contenders[place].forecaster.probabilities(
        of: places.map { games.matchups[$0] })
      let drafts = zip(places, answers).map { game, probability in
        ForecastDraft(
          game: named[game], probability: probability, source: contenders[place].source,
          knownSeason: games.season, knownDay: days.lowerBound)
      }
      _ = try ledger.append(drafts, to: league, as: .issued, at: time)
    }
  }

  private func settle(before day: Int32, at time: Instant) throws {
    let results = calendar.results(of: games, before: day)
    _ = try ledger.settle(league, seasons: [games.season], isWhole: false, at: time) {
      (_) throws(Fault) in results
    }
  }

  /// What a check of the model in use does.
  private func check(_ runID: String, at time: Instant) throws {
    let run = WatchedRun(leagueID: league.id, runID: runID, origin: .issued)
    let date = time.date(in: league.zone)
    var schedule = Schedule()
    schedule.add(games, calendar, through: CalendarDate(daysSinceEpoch: date.daysSinceEpoch - 1))
    let monitor = Monitor(ledger, run, schedule, restarts: try book.restarts(of: run))
    let look = try monitor.record(at: time).look
    let attendance = try Attendance(of: run, in: ledger, today: date, zone: league.zone)
    _ = try book.follow(look.concerns(attendance, schedule), of: run, at: time)
    _ = try book.deliver(through: channels, at: time)
  }

  // MARK: People

  private func promote(
    _ run: RunRecord, as alias: String, _ reason: String, at time: Instant
  ) throws {
    let occasion = AliasOccasion(
      changeID: AliasEntry.newID(at: time), leagueID: league.id, actor: "ann", reason: reason)
    _ = try models.store.promote(
      run.runID, as: alias, at: time.text(to: .milliseconds), on: occasion)
    let entries = try models.store.aliasHistory().compactMap { AliasEntry($0) }
    try ledger.add(entries, to: league, at: time)
  }

  private func startTest(
    _ champion: ForecastSource, _ challenger: ForecastSource, at time: Instant
  ) throws {
    let plan = ModelTestPlan(
      name: "winter", champion: champion, challenger: challenger, horizon: games.matchups.count,
      spread: ComparedScore.logLoss.spread(0.7, 0.6), startsAt: time)
    _ = try ModelTestBook(ledger, of: league).start(plan, at: time)
  }

  /// The model in use is trained again, since it alarms.
  func retrain(_ isInterrupted: @escaping @Sendable () -> Bool) throws {
    let record = try models.store.run("@champion").record
    let request = RetrainingRequest(
      subjectRunID: record.runID, model: record.modelType, cause: .driftDetected,
      reason: "the home edge is larger than it thinks", actor: "ann")
    let time = now
    let retrainer = try Retrainer(
      Retrainer.Surroundings(
        location: ledger.location, league: league, source: models.source, store: models.store,
        models: models.league.models, features: models.league.features, threads: 1,
        programVersion: models.league.programVersion, clock: Clock { time },
        isInterrupted: isInterrupted))
    _ = try retrainer.run(request)
  }

  /// Somebody has taken on what is least.
  private func takeOn() throws {
    guard let least = try book.alerts().last else { return }
    let remark = AlertRemark(by: "ann", notes: "the machine was off for a week")
    _ = try book.acknowledge(least.id, remark, at: now)
  }

  /// A second before a day of the season begins.
  private func morning(of day: Int32) -> Instant {
    let date = CalendarDate(daysSinceEpoch: today.daysSinceEpoch - DemoGames.day + day)
    return Instant(microseconds: league.zone.start(of: date).microseconds - 1_000_000)
  }
}

/// A run that forecasts from a day of the season on.
private struct Contender {
  var forecaster: Forecaster
  let source: ForecastSource
  let firstDay: Int32

  init(_ forecaster: Forecaster, _ source: ForecastSource, from firstDay: Int32) {
    (self.forecaster, self.source, self.firstDay) = (forecaster, source, firstDay)
  }
}
