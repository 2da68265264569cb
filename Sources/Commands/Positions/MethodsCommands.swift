internal import Forecasting
internal import Ledger
internal import Positions
internal import Reports
internal import Terminal
internal import Time
internal import Tracking

/// `almanac methods add`: puts a strategy with a model, stakes and limits on record.
enum MethodsAddCommand: Command {
  static let options = [
    OptionSpecification(
      "stake", placeholder: "STAKE", help: "kelly:SHARE or flat:AMOUNT.",
      defaultText: "as the strategy says"),
    OptionSpecification(
      "bankroll", placeholder: "AMOUNT", help: "What there is to begin with.", defaultText: "10000"),
    OptionSpecification(
      "game-cap", placeholder: "SHARE", help: "Largest share of the bankroll on one game.",
      defaultText: "0.05"),
    OptionSpecification(
      "day-cap", placeholder: "SHARE",
      help: "Largest share on one day's entries, which games share.",
      defaultText: "0.25"),
    OptionSpecification(
      "bankroll-cap", placeholder: "SHARE", help: "Largest share that is open at once.",
      defaultText: "0.5"),
  ]

  static let specification = CommandSpecification(
    name: "add", summary: "Put a strategy with a model, stakes and limits on record.",
    options: [PositionsInUse.strategyOption, RunInUse.option] + options
      + [SharedOptions.runsDirectory] + PositionsInUse.options,
    positionals: [PositionalSpecification("NAME", help: "What the method is called.")],
    examples: ["almanac methods add half --strategy edge --run latest --stake kelly:0.5"])

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    let name = arguments.positional("NAME") ?? ""
    let strategyName = try arguments.required("strategy", "--strategy NAME")
    let here = try PositionsInUse(arguments, context, .record)
    let strategy = try here.strategies.strategy(strategyName)
    let draft = try draft(name, of: strategy, arguments)
    let (method, isNew) = try here.strategies.add(draft, of: strategy, at: context.clock.now)
    let sentence =
      isNew
      ? "Method \(method.name) v\(method.version) is on record."
      : "Method \(method.name) v\(method.version) is the same, and on record already."
    try context.show(
      MethodListReport([(method, strategy.label)], sentence).report, arguments)
  }

  /// A method that the options describe.
  static func draft(
    _ name: String, of strategy: Strategy, _ arguments: ParsedArguments
  ) throws -> Method {
    let record = try RunStore(directory: try arguments.runsDirectory).run(
      try RunInUse.id(arguments)
    ).record
    let text = arguments.value("stake") ?? strategy.rules.stake
    guard let stake = Stake(text) else {
      throw arguments.usageError(
        "--stake \"\(text)\" is neither kelly:SHARE (up to 1) nor flat:AMOUNT")
    }
    var limits = RiskLimits.standard
    if let share = try arguments.share("game-cap") { limits.game = share }
    if let share = try arguments.share("day-cap") { limits.day = share }
    if let share = try arguments.share("bankroll-cap") { limits.bankroll = share }
    return Method(
      name, of: strategy, modelID: record.runID, model: record.modelType, stake: stake,
      bankroll: try arguments.amount("bankroll", above: 0) ?? Amount(units: 10_000 * Amount.one),
      limits: limits)
  }
}

/// `almanac methods list`: the methods of a league.
enum MethodsListCommand: Command {
  static let specification = CommandSpecification(
    name: "list", summary: "List methods.", options: PositionsInUse.options,
    examples: ["almanac methods list"])

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    let here = try PositionsInUse(arguments, context, .look)
    let labels = Dictionary(
      uniqueKeysWithValues: try here.strategies.strategies().map { ($0.id, $0.label) })
    let methods = try here.strategies.methods().map { ($0, labels[$0.strategyID] ?? "") }
    try context.show(MethodListReport(methods).report, arguments)
  }
}
