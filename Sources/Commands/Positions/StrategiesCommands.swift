internal import Faults
internal import Ledger
internal import Positions
internal import Reports
internal import Storage
internal import Terminal
internal import Time

/// `almanac strategies add`: puts a strategy's rules on record.
enum StrategiesAddCommand: Command {
  static let specification = CommandSpecification(
    name: "add", summary: "Put a strategy's rules on record; other rules are its next version.",
    discussion:
      "Rules are never changed. A file names those that differ from the standard ones, which "
      + "\"almanac strategies show\" lists; options go before the file. A gain or loss of an exit is over the "
      + "entry's price.",
    options: [
      OptionSpecification(
        "file", placeholder: "RULES.json", help: "Rules that differ from the standard ones."),
      OptionSpecification(
        "type", placeholder: "TYPE", help: "What kind it is.", defaultText: "value",
        allowedValues: StrategyType.allCases.map(\.rawValue)),
      OptionSpecification(
        "edge", placeholder: "X", help: "The least edge for an entry.", defaultText: "0.05"),
      OptionSpecification(
        "edge-kind", placeholder: "KIND", help: "What the edge is of.", defaultText: "return",
        allowedValues: EdgeKind.allCases.map(\.rawValue)),
      OptionSpecification(
        "at", placeholder: "PRICE",
        help: "open, close, first, or a time before the game such as 2h.",
        defaultText: "open"),
      OptionSpecification(
        "fair-close", placeholder: "METHOD", help: "How the fair close is worked out.",
        defaultText: "additive", allowedValues: DevigMethod.allCases.map(\.rawValue)),
      OptionSpecification(
        "stake", placeholder: "STAKE", help: "kelly:SHARE or flat:AMOUNT.", defaultText: "kelly:0.5"
      ),
      OptionSpecification(
        "stop", placeholder: "LOSS",
        help: "Leave at this loss, whatever the confidence; none for never."),
      OptionSpecification(
        "target", placeholder: "GAIN",
        help: "Leave at this gain, whatever the confidence; none for never."),
      OptionSpecification(
        "trailing", placeholder: "SHARE", help: "How far the stop trails the peak; none for never."),
    ] + PositionsInUse.options,
    positionals: [PositionalSpecification("NAME", help: "What the strategy is called.")],
    examples: [
      "almanac strategies add edge --edge 0.05 --at open --stake flat:100",
      "almanac strategies add careful --file rules.json",
    ])

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    let rules = try rules(arguments)
    let here = try PositionsInUse(arguments, context, .record)
    let (strategy, isNew) = try here.strategies.add(
      arguments.positional("NAME") ?? "", rules, at: context.clock.now)
    let sentence =
      isNew
      ? "Strategy \(strategy.label) is on record, as a draft."
      : "Strategy \(strategy.label) has these rules already; it is \(strategy.state.rawValue)."
    try context.show(StrategyReport(strategy, sentence).report, arguments)
  }

  private static func rules(_ arguments: ParsedArguments) throws -> StrategyRules {
    var rules = StrategyRules.standard
    if let path = arguments.value("file") {
      rules = try StrategyRules(json: try FileSystem.read(path), of: path)
    }
    if let type = arguments.value("type").flatMap({ StrategyType(rawValue: $0) }) {
      rules.type = type
    }
    if let edge = try arguments.amount("edge") { rules.edge = edge }
    if let kind = arguments.value("edge-kind").flatMap({ EdgeKind(rawValue: $0) }) {
      rules.edgeKind = kind
    }
    if let method = arguments.value("fair-close").flatMap({ DevigMethod(rawValue: $0) }) {
      rules.fairClose = method
    }
    if let text = arguments.value("at") {
      guard let moment = EntryMoment(text) else {
        throw arguments.usageError(
          "--at \"\(text)\" is none of open, close, first, or a time before the game such as 30m or 2h"
        )
      }
      rules.at = moment
    }
    if let text = arguments.value("stake") {
      guard let stake = Stake(text) else {
        throw arguments.usageError(
          "--stake \"\(text)\" is neither kelly:SHARE (up to 1) nor flat:AMOUNT")
      }
      rules.stake = stake.description
    }
    try exits(arguments, &rules)
    try rules.requireValid()
    return rules
  }

  private static func exits(_ arguments: ParsedArguments, _ rules: inout StrategyRules) throws {
    func each(_ option: String) throws -> ExitRules.ByConfidence?? {
      guard let text = arguments.value(option) else { return .none }
      if text == "none" { return .some(nil) }
      let amount = try arguments.amount(option, above: 0)
      return .some(amount.map { ExitRules.ByConfidence(all: $0) })
    }
    var exits = rules.exits ?? ExitRules.none
    if let stop = try each("stop") { exits.stop = stop }
    if let target = try each("target") { exits.target = target }
    if let text = arguments.value("trailing") {
      if text == "none" {
        exits.trailing = nil
      } else if let share = try arguments.share("trailing") {
        exits.trailing = exits.trailing ?? ExitRules.standard.trailing
        exits.trailing?.distance = share
      }
    }
    if exits != rules.exits ?? ExitRules.none { rules.exits = exits }
  }
}

/// `almanac strategies list`: every version of every strategy.
enum StrategiesListCommand: Command {
  static let specification = CommandSpecification(
    name: "list", summary: "List every version of every strategy.", options: PositionsInUse.options,
    examples: ["almanac strategies list"])

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    let here = try PositionsInUse(arguments, context, .look)
    try context.show(StrategyListReport(try here.strategies.strategies()).report, arguments)
  }
}

/// `almanac strategies show`: a strategy with all its rules.
enum StrategiesShowCommand: Command {
  static let specification = CommandSpecification(
    name: "show", summary: "Show a strategy's state and all its rules.",
    options: PositionsInUse.options, positionals: [PositionsInUse.strategy],
    examples: ["almanac strategies show edge"])

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    let here = try PositionsInUse(arguments, context, .look)
    let strategy = try here.strategies.strategy(arguments.positional("NAME") ?? "")
    try context.show(StrategyReport(strategy).report, arguments)
  }
}

/// `almanac strategies activate`: begins a strategy's test, or promotes it.
enum StrategiesActivateCommand: Command {
  static let specification = CommandSpecification(
    name: "activate", summary: "Begin a draft's test, or promote a strategy that is tested.",
    discussion:
      "A draft goes to testing. From there it becomes active where its bets are what its rules ask for: days, "
      + "bets, and an interval above 0; what was asked and found is recorded. Where they are not, it ends with "
      + "status 1 and nothing changes, unless --force says to go on all the same, which is recorded too.",
    options: [OptionSpecification("force", help: "Activate it all the same.")]
      + PositionsInUse.options,
    positionals: [PositionsInUse.strategy],
    examples: ["almanac strategies activate edge"])

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    let now = context.clock.now
    let here = try PositionsInUse(arguments, context, .record)
    let strategy = try here.strategies.strategy(arguments.positional("NAME") ?? "")
    if strategy.state == .draft {
      let changed = try here.strategies.move(strategy, to: .testing, at: now)
      return try context.show(
        StrategyReport(changed, "Strategy \(changed.label) is testing.").report, arguments)
    }
    let bets = try here.positions.bets(by: .strategy, strategy: strategy.name).bets
    let own = Performance.groups(bets.filter { $0.group == strategy.label })
    var answer = PromotionAnswer(strategy.rules.promotion, own.first)
    answer.isForced = arguments.has("force") && !answer.isMet
    guard answer.isMet || answer.isForced else {
      let sentence = "No: strategy \(strategy.label) is not what its rules ask for."
      try context.show(StrategyReport(strategy, sentence, answer: answer).report, arguments)
      throw AnswerIsNo()
    }
    let changed = try here.strategies.move(strategy, to: .active, answer: answer.json, at: now)
    try context.show(
      StrategyReport(changed, "Strategy \(changed.label) is active.", answer: answer).report,
      arguments)
  }
}

/// `almanac strategies retire`: takes a strategy out of use.
enum StrategiesRetireCommand: Command {
  static let specification = CommandSpecification(
    name: "retire", summary: "Take a strategy out of use.",
    options: [OptionSpecification("for-good", help: "As deprecated, which it stays.")]
      + PositionsInUse.options, positionals: [PositionsInUse.strategy],
    examples: ["almanac strategies retire edge", "almanac strategies retire edge@1 --for-good"])

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    let here = try PositionsInUse(arguments, context, .record)
    let strategy = try here.strategies.strategy(arguments.positional("NAME") ?? "")
    let changed = try here.strategies.move(
      strategy, to: arguments.has("for-good") ? .deprecated : .inactive, at: context.clock.now)
    try context.show(StrategyReport(changed).report, arguments)
  }
}
