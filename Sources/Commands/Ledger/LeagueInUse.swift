internal import Faults
internal import Forecasting
internal import League
internal import Ledger
internal import Terminal
internal import Time

/// The league of a data directory and its ledger, as a command's options name them.
struct LeagueInUse {
  let source: LeagueSource
  let manifest: DatasetManifest
  let league: LedgerLeague
  let location: LedgerLocation

  static let ledgerOption = OptionSpecification(
    "ledger", placeholder: "FILE|URL",
    help: "The ledger: a file, or postgresql://… without a password.",
    defaultText: "\(environmentName), else \(LedgerLocation.fileName) beside the games")
  static let options = [SharedOptions.dataDirectory, ledgerOption]
  static let environmentName = "ALMANAC_LEDGER"

  init(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    // What is wrong with an address is said before anything is read.
    location = try Self.location(arguments, context)
    source = try LeagueSource(directory: try arguments.dataDirectory)
    let id = try source.leagueID()
    manifest = try source.manifest()
    league = LedgerLeague(
      id: id, zone: try manifest.timeZone.map { try Zone(named: $0) } ?? .utc)
  }

  static func location(
    _ arguments: ParsedArguments, _ context: CommandContext
  ) throws -> LedgerLocation {
    if let text = arguments.value("ledger") { return try LedgerLocation(text) }
    if let text = context.environment[environmentName], !text.isEmpty {
      return try LedgerLocation(text)
    }
    return try LedgerLocation(try arguments.dataDirectory + "/" + LedgerLocation.fileName)
  }

  func open(_ purpose: Ledger.Purpose, _ context: CommandContext) throws -> Ledger {
    try Self.open(location, purpose, context)
  }

  static func open(
    _ location: LedgerLocation, _ purpose: Ledger.Purpose, _ context: CommandContext
  ) throws -> Ledger {
    if purpose == .look, let kept = context.kept {
      return try kept.ledger(at: location, now: context.clock.now)
    }
    return try Ledger(
      at: location, purpose, now: context.clock.now, programVersion: AlmanacProgram.version)
  }

  var calendar: LeagueCalendar {
    get throws { LeagueCalendar(teams: try source.teams(), manifest: manifest) }
  }
}
