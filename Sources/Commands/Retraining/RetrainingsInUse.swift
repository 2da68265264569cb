internal import Alerts
internal import Faults
internal import League
internal import Ledger
internal import Monitoring
internal import Storage
internal import Terminal
internal import Time
internal import Tracking

/// The retrainings of a league, as a command's options name them. Those that were abandoned are settled.
struct RetrainingsInUse {
  let league: LeagueInUse
  let book: RetrainingBook
  let store: RunStore

  static let options = [SharedOptions.runsDirectory] + LeagueInUse.options
  static let id = PositionalSpecification(
    "ID", help: "A retraining's id, the beginning of one, or \"latest\".")

  /// - Parameter purpose: one that looks records too, where a retraining was abandoned.
  init(
    _ arguments: ParsedArguments, _ context: CommandContext, _ purpose: Ledger.Purpose
  ) throws {
    let league = try LeagueInUse(arguments, context)
    store = RunStore(directory: try arguments.runsDirectory)
    self.league = league
    let book = RetrainingBook(try league.open(purpose, context), of: league.league)
    let isAbandoned = try !book.abandoned(at: context.clock.now).isEmpty
    self.book =
      isAbandoned && purpose == .look
      ? RetrainingBook(try league.open(.record, context), of: league.league) : book
    guard isAbandoned else { return }
    let settled = try self.book.settle(in: store, at: context.clock.now)
    for training in settled { Self.tell(training, arguments, context) }
  }

  /// Raises the alert of one that failed. An alert that cannot be raised is no reason to end otherwise.
  static func tell(
    _ training: Retraining, _ arguments: ParsedArguments, _ context: CommandContext
  ) {
    guard let failure = training.failure else { return }
    do {
      let alerts = try AlertsInUse(arguments, context, to: .raise)
      let draft = AlertDraft(
        .trainingFailed, of: training.request.subjectRunID, severity: .high,
        "retraining \(training.id) failed: \(failure.words)", category: "model",
        component: "retrain", source: "almanac retrain", occurrence: training.id)
      _ = try alerts.book.raise(draft, at: context.clock.now)
      try alerts.deliver(context)
    } catch {
      let words = (error as? Fault).map { FaultWording.text(of: $0) } ?? "\(error)"
      context.warn("no alert was raised for retraining \(training.id): \(words)")
    }
  }

  /// The program that takes up a retraining in a process of its own, with these arguments' folders.
  ///
  /// - Parameter more: options that are handed on where they were typed.
  static func process(
    _ arguments: ParsedArguments, handingOn more: [String] = []
  ) throws -> RetrainingProcess {
    let directory = try arguments.dataDirectory
    var words = [FileSystem.resolved("/proc/self/exe") ?? "almanac", "retrain"]
    words += ["--data-dir", directory, "--runs-dir", try arguments.runsDirectory]
    for option in ["ledger"] + more {
      words += arguments.values(option).flatMap { ["--" + option, $0] }
    }
    return RetrainingProcess(
      words + ["--quiet", "--take-up"], log: directory + "/retraining.log")
  }
}
