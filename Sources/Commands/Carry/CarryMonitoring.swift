internal import Carry
internal import Ledger
internal import Monitoring
internal import Reports
internal import Sessions
internal import Terminal
internal import Time
internal import Tracking

/// `almanac monitor` of a run of a carry model, which goes by sessions of shots.
enum CarryMonitoring {
  /// The run that is asked about where it is of a carry model; nil where it is of games, or there is none.
  static func record(_ arguments: ParsedArguments) throws -> RunRecord? {
    let store = RunStore(directory: try arguments.runsDirectory)
    if let named = arguments.positional("RUN") {
      return ofShots(try store.run(named).record)
    }
    // Without a name the games' own search has the say, and the words where there is no run.
    guard let record = try? store.run(try RunInUse.standardID(arguments)).record else {
      return nil
    }
    return ofShots(record)
  }

  private static func ofShots(_ record: RunRecord) -> RunRecord? {
    record.subject == .shots ? record : nil
  }

  /// Looks at every session since the run, stores a row for each, and says whether a device has shifted.
  static func check(
    _ record: RunRecord, _ arguments: ParsedArguments, _ context: CommandContext
  ) throws {
    try requireNone(of: ["as-of", "origin", "policy", "every-days"], record, arguments)
    let book = try SessionsInUse.book(arguments, context, .record)
    let watch = try watch(record, arguments, context, book)
    let stored = try watch.store(in: book, at: context.clock.now)
    try context.show(CarryMonitorReport(watch, stored: stored).report, arguments)
    if watch.devices.contains(where: { $0.alarm != nil }) { throw AnswerIsNo() }
  }

  /// The same without storing anything.
  static func show(
    _ record: RunRecord, _ arguments: ParsedArguments, _ context: CommandContext
  ) throws {
    try requireNone(of: ["as-of", "origin"], record, arguments)
    let page = try arguments.outputFile("html")
    let book = try SessionsInUse.book(arguments, context, .look)
    let report = CarryMonitorReport(
      try watch(record, arguments, context, book), stored: nil
    ).report
    if let page { try page.write(Array(report.html.utf8)) }
    try context.show(report, arguments)
  }

  /// - Parameter options: those of the command that mean nothing to a carry model.
  private static func requireNone(
    of options: [String], _ record: RunRecord, _ arguments: ParsedArguments
  ) throws(UsageError) {
    guard let option = options.first(where: { arguments.has($0) }) else { return }
    throw arguments.usageError(
      "--\(option) goes with runs of games; run \(record.shortID) is of shots")
  }

  private static func watch(
    _ record: RunRecord, _ arguments: ParsedArguments, _ context: CommandContext, _ book: ShotBook
  ) throws -> SessionWatch {
    let store = RunStore(directory: try arguments.runsDirectory)
    let predictor = try CarryPredictor(of: record, in: store)
    for warning in predictor.warnings { context.warn(warning) }
    return try SessionWatch(
      predictor, try store.predictions(of: record),
      modelVersion: store.modelVersion(of: record.runID), in: book)
  }
}
