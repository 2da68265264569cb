internal import Alerts
internal import Chronology
internal import Faults
internal import Forecasting
internal import Ledger
internal import Positions
internal import Reports
internal import Terminal
internal import Time

/// `almanac positions replay`: takes a strategy through the prices on record.
enum PositionsReplayCommand: Command {
  static let specification = CommandSpecification(
    name: "replay", summary: "Take a strategy and a run's model through the prices on record.",
    discussion:
      "A backtest: each forecast is an issued one from before the entry, where the ledger has one, or else what "
      + "the run's model says on the morning of the entry's day from games of earlier days. Positions, exits and "
      + "journal go on record; the same replay twice changes nothing, and one that was stopped goes on. No order "
      + "is sent anywhere.\n\n"
      + "Without --method, one is made of the strategy, the run and the options for stakes and limits.",
    options: [
      PositionsInUse.strategyOption,
      OptionSpecification(
        "method", placeholder: "NAME", help: "A method on record, in place of both."),
      OptionSpecification("from", placeholder: "DATE", help: "Games from this date on."),
      OptionSpecification("to", placeholder: "DATE", help: "Games up to this date."),
      PositionsInUse.venueOption,
    ] + MethodsAddCommand.options + RunInUse.options
      + [LeagueInUse.ledgerOption, SharedOptions.json],
    examples: [
      "almanac positions replay --strategy edge --run latest --from 2014-08-01",
      "almanac positions replay --method half",
    ])

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    let (from, to) = (try arguments.date("from"), try arguments.date("to"))
    let here = try PositionsInUse(arguments, context, .record)
    let (method, strategy) = try method(arguments, here, context)
    let book = here.positions
    let points = try book.entryPoints(
      strategy.rules.at, from: from, to: to, venue: arguments.value("venue"))
    guard let first = points.map(\.season).min() else {
      throw Fault(
        .missing, "no price at the \(strategy.rules.at) of any game",
        remedy: .advice("\"almanac prices import\" puts some on record"))
    }
    let calendar = try here.league.calendar
    var forecasts = try book.issuedForecasts(of: method.modelID, before: points) {
      calendar.date(season: $0, day: $1)
    }
    let rest = points.filter { forecasts[$0.marketID] == nil }
    let model = try AskedModel(
      arguments, context, run: method.modelID, dataDirectory: try arguments.dataDirectory,
      at: Moment(season: first, day: 0))
    forecasts.merge(try book.walkedForecasts(model.forecaster, calendar, at: rest)) { issued, _ in
      issued
    }
    var entries: [Int64: ReplayEntry] = [:]
    for point in points {
      entries[point.marketID] = forecasts[point.marketID].map {
        ReplayEntry(time: point.time, sequence: point.sequence, forecast: $0)
      }
    }
    let outcome = try book.replay(
      method, of: strategy, entries: entries, ends: try here.ends(), at: context.clock.now)
    try raise(outcome.trips, of: method, arguments, context)
    try context.show(
      PositionReplayReport(
        outcome, "\(method.name) v\(method.version)", of: strategy,
        assumption: assumption(strategy.rules.at)
      ).report, arguments)
  }

  private static func assumption(_ moment: EntryMoment) -> String? {
    switch moment {
    case .open:
      "An open without a time is taken to be from the beginning of the day before the game's week begins."
    case .close:
      "A close without a time is taken to be from the game's start, or where nobody says, its day's."
    case .first, .before: nil
    }
  }

  private static func method(
    _ arguments: ParsedArguments, _ here: PositionsInUse, _ context: CommandContext
  ) throws -> (Method, Strategy) {
    if let name = arguments.value("method") {
      guard arguments.value("strategy") == nil, arguments.value("run") == nil else {
        throw arguments.usageError(
          "--method names a strategy and a run; leave --strategy and --run out")
      }
      let method = try here.strategies.method(name)
      return (method, try here.strategies.strategy(method.strategyID))
    }
    let strategy = try here.strategies.strategy(
      try arguments.required("strategy", "--strategy NAME, or --method NAME"))
    let draft = try MethodsAddCommand.draft(strategy.name, of: strategy, arguments)
    return (try here.strategies.add(draft, of: strategy, at: context.clock.now).method, strategy)
  }

  /// Tells people of circuit breakers that stopped the method.
  private static func raise(
    _ trips: [ReplayOutcome.Trip], of method: Method, _ arguments: ParsedArguments,
    _ context: CommandContext
  ) throws {
    guard !trips.isEmpty else { return }
    let alerts = try AlertsInUse(arguments, context, to: .raise)
    for trip in trips {
      let isLimit = trip.reason == "day_loss"
      let draft = AlertDraft(
        isLimit ? .lossLimit : .circuitBreaker, of: "\(method.name) v\(method.version)",
        detail: trip.reason, severity: .high,
        "A circuit breaker stopped method \(method.name): \(trip.reason)", category: "positions",
        component: "positions", environment: .demo, source: "positions replay",
        occurrence: trip.time.text(to: .microseconds))
      _ = try alerts.book.raise(draft, at: context.clock.now)
    }
    try alerts.deliver(context)
  }
}
