internal import Alerts
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

  init(_ arguments: ParsedArguments, _ context: CommandContext, to use: Use) throws {
    directory = try arguments.dataDirectory
    league = try LeagueInUse(arguments, context)
    // What is wrong with the rules is said before anything is done by them.
    let rules = try AlertRules.read(in: directory)
    let isThere = use == .raise || league.location.isThere
    ledger = try league.open(use == .look || !isThere ? .look : .record, context)
    book = AlertBook(ledger, of: league.league, by: rules)
  }

  /// These alerts under other rules.
  func with(_ rules: AlertRules) -> AlertsInUse {
    var changed = self
    changed.book = AlertBook(ledger, of: league.league, by: rules)
    return changed
  }

  var zone: Zone { league.league.zone }

  /// Delivers what people are owed, and warns of channels that failed.
  @discardableResult
  func deliver(_ context: CommandContext) throws -> DeliverySummary {
    let surroundings = ChannelSurroundings(directory: directory) { line in
      try? context.errors.writeLine("almanac: alert: " + line.printable)
    }
    let summary = try book.deliver(
      through: try book.rules.channels(in: surroundings), at: context.clock.now)
    for failure in summary.failures {
      context.warn("channel \(failure.channel): \(FaultWording.text(of: failure.fault))")
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
