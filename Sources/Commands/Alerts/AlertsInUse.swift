internal import Alerts
internal import Faults
internal import Glibc
internal import Ledger
internal import Terminal
internal import Time
internal import Wording

/// The alerts of a league in its ledger, and the rules by which they are told, as a command's options name
/// them.
struct AlertsInUse {
  let league: LeagueInUse
  let ledger: Ledger
  private(set) var book: AlertBook
  private let directory: String
  /// Whether the rules cannot be read, so that alerts are told by the standard ones.
  private let areRulesBroken: Bool

  static let options = LeagueInUse.options + [SharedOptions.json]
  static let alert = PositionalSpecification(
    "ID", help: "An alert's id, the beginning of one, or its fingerprint.")
  /// Who does something to an alert, and what they say.
  static let remarkOptions = [
    CommandContext.actorOption,
    OptionSpecification("notes", placeholder: "TEXT", help: "What there is to say of it."),
  ]

  /// The use that a command makes of them.
  enum Use {
    case look
    /// Something is done to what is there.
    case change
    /// A ledger is made if need be.
    case raise
  }

  /// - Parameter needsChannels: whether it can do nothing without sound rules; other commands warn, and tell
  ///   on the console what is to be told.
  init(
    _ arguments: ParsedArguments, _ context: CommandContext, to use: Use,
    needsChannels: Bool = false
  ) throws {
    directory = try arguments.dataDirectory
    league = try LeagueInUse(arguments, context)
    // What is wrong with the rules is said before anything is done by them.
    let rules = try Self.rules(in: directory, isNeeded: needsChannels, context)
    areRulesBroken = rules == nil
    let isThere = use == .raise || league.location.isThere
    ledger = try league.open(use == .look || !isThere ? .look : .record, context)
    book = AlertBook(ledger, of: league.league, by: rules ?? .standard)
  }

  /// Nil where they are broken, which a warning says.
  private static func rules(
    in directory: String, isNeeded: Bool, _ context: CommandContext
  ) throws -> AlertRules? {
    do throws(Fault) {
      return try AlertRules.read(in: directory)
    } catch {
      guard !isNeeded else { throw error }
      context.warn(
        FaultWording.text(of: error)
          + "; until that is mended, alerts are told on the console alone")
      return nil
    }
  }

  /// These alerts under other rules.
  func with(_ rules: AlertRules) -> AlertsInUse {
    var changed = self
    changed.book = AlertBook(ledger, of: league.league, by: rules)
    return changed
  }

  var zone: Zone { league.league.zone }

  /// The parts of the world that channels are given.
  static func surroundings(
    _ directory: String, _ context: CommandContext
  ) -> ChannelSurroundings {
    ChannelSurroundings(directory: directory, environment: context.environment) { line in
      try? context.errors.writeLine("almanac: alert: " + line.printable)
    }
  }

  private func channels(_ context: CommandContext) throws -> [AlertChannel] {
    try book.rules.channels(in: Self.surroundings(directory, context))
  }

  /// Delivers what people are owed, and warns of channels that failed.
  @discardableResult
  func deliver(_ context: CommandContext) throws -> DeliverySummary {
    let channels = try channels(context)
    return warned(
      try book.deliver(
        through: channels, at: context.clock.now, leavingOthers: areRulesBroken), context)
  }

  /// The same, until nothing waits to be tried again.
  func deliverAll(_ context: CommandContext) throws -> DeliverySummary {
    let channels = try channels(context)
    let summary = try book.deliverAll(through: channels, clock: context.clock) {
      (microseconds) throws(Fault) in usleep(UInt32(clamping: microseconds))
    }
    return warned(summary, context)
  }

  private func warned(_ summary: DeliverySummary, _ context: CommandContext) -> DeliverySummary {
    for failure in summary.failures {
      context.warn("channel \(failure.channel): \(FaultWording.text(of: failure.fault))")
    }
    for (channel, count) in summary.givenUp.sorted(by: { $0.key < $1.key }) {
      let other = book.rules.fallback.map { "; channel \($0) takes over" } ?? ""
      context.warn(
        "channel \(channel): \(NumberFormat.counted(count, "message")) given up\(other)")
    }
    if summary.isBusy {
      context.warn("another process is delivering alerts; what is owed waits for the next command")
    }
    return summary
  }

  static func remark(
    _ arguments: ParsedArguments, _ context: CommandContext
  ) throws -> AlertRemark {
    return AlertRemark(by: try context.actor(arguments), notes: arguments.value("notes"))
  }
}
