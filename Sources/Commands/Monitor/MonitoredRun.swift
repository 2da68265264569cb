internal import Alerts
internal import Faults
internal import Forecasting
internal import League
internal import Ledger
internal import Monitoring
internal import Terminal
internal import Time
internal import Tracking

/// The run that a `monitor` command is about, with its ledger and its league's schedule.
struct MonitoredRun {
  let alerts: AlertsInUse
  let run: WatchedRun
  /// Today in the league's time zone, or the day that was asked for.
  let today: CalendarDate
  /// The last date that is looked at; nil for all.
  let asOf: CalendarDate?
  /// The league's games of the seasons that have forecasts.
  let schedule: Schedule

  static let positional = PositionalSpecification(
    "RUN",
    help: "The run: an id, the beginning of one, \"latest\" or @ALIAS; @champion, or the latest.",
    isRequired: false)
  static let options: [OptionSpecification] =
    [
      OptionSpecification(
        "as-of", placeholder: "DAY", help: "Look at games up to this date only.",
        defaultText: "today"),
      OptionSpecification(
        "origin", placeholder: "ORIGIN", help: "Which of the run's forecasts to look at.",
        defaultText: "issued where there are some",
        allowedValues: ForecastOrigin.allCases.map(\.rawValue)),
      SharedOptions.runsDirectory,
    ] + LeagueInUse.options

  init(
    _ arguments: ParsedArguments, _ context: CommandContext, to use: AlertsInUse.Use
  ) throws {
    asOf = try Self.day(arguments)
    alerts = try AlertsInUse(arguments, context, to: use)
    let (league, ledger) = (alerts.league, alerts.ledger)
    let store = RunStore(directory: try arguments.runsDirectory)
    let named = arguments.positional("RUN")
    let runID = try store.runID(try named ?? RunInUse.standardID(arguments))
    let origin = try Self.origin(
      arguments, of: runID, try ledger.origins(of: runID, in: league.league.id),
      isNamed: named != nil)
    run = WatchedRun(leagueID: league.league.id, runID: runID, origin: origin)
    today = asOf ?? context.clock.now.date(in: league.league.zone)
    schedule = try Schedule(
      for: run, in: ledger, of: league.league, league.source, through: asOf)
  }

  /// Forecasts that were issued, unless others were named; a run that was never issued has to be named.
  private static func origin(
    _ arguments: ParsedArguments, of runID: String, _ origins: [ForecastOrigin], isNamed: Bool
  ) throws -> ForecastOrigin {
    if let wanted = arguments.value("origin").flatMap(ForecastOrigin.init) { return wanted }
    guard let first = origins.first else { return .issued }
    guard first == .issued || isNamed else {
      throw Fault(
        .missing,
        "no forecast of run \(runID.prefix(8)) was issued; there are \(first.rawValue) ones",
        remedy: .nameWatchedRun(String(runID.prefix(8))))
    }
    return first
  }

  private static func day(_ arguments: ParsedArguments) throws -> CalendarDate? {
    guard let text = arguments.value("as-of") else { return nil }
    guard let date = CalendarDate(text) else {
      throw arguments.usageError(
        "--as-of \"\(text)\" is no date; expected one such as 2026-01-31")
    }
    return date
  }

  var ledger: Ledger { alerts.ledger }
  var zone: Zone { alerts.zone }

  /// Joins forecasts without an outcome with the results that have come.
  func settle(at time: Instant) throws -> SettlingSummary? {
    guard run.isInUse else { return nil }
    let league = alerts.league
    let wanted = try ledger.seasonsWithoutOutcome(in: run.leagueID)
    return try ledger.settle(league.league, seasons: wanted, from: league.source, at: time)
  }

  func monitor() throws -> Monitor {
    Monitor(ledger, run, schedule, restarts: try alerts.book.restarts(of: run), asOf: asOf)
  }

  func look() throws -> Look { try monitor().look() }
}

extension Remedy {
  /// A run without issued forecasts is watched only where somebody asks for it.
  fileprivate static func nameWatchedRun(_ run: String) -> Remedy {
    .advice("name the run, \"almanac monitor show \(run)\", to see how they would have done")
  }
}
