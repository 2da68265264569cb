public import Features
public import League
public import Models
internal import Terminal
public import Time

/// The whole program: arguments in, exit status out.
///
/// A package that brings a model of its own calls the same main:
///
///     var models = ModelRegistry.builtIn
///     exit(AlmanacProgram(models: models).run(arguments, environment: environment).rawValue)
public struct AlmanacProgram {
  public static let version = "0.1.0"

  private let models: ModelRegistry
  private let features: FeatureRegistry
  private let commands: [CommandNode]

  private var specification: CommandSpecification {
    CommandSpecification(
      name: "almanac",
      summary: "Forecasts games season by season, and keeps every experiment.",
      discussion:
        "Walks seasons in order, day by day: each probability is made before its day's games, from "
        + "earlier days only. Each training is recorded in a folder of its own.",
      options: [
        OptionSpecification("quiet", short: "q", help: "Print results and errors only.")
      ],
      subcommands: commands.map(\.specification),
      examples: [
        "almanac train --model elo --start-year 2015",
        "almanac import kaggle march-machine-learning-mania.zip --league women",
        "almanac runs list",
      ])
  }

  public init(
    models: ModelRegistry = .builtIn, features: FeatureRegistry = .builtIn,
    importers: [ImporterDefinition] = ImporterDefinition.builtIn
  ) {
    (self.models, self.features) = (models, features)
    commands = CommandNode.all(importers)
  }

  /// Does what the arguments say; prints to standard output and standard error.
  ///
  /// - Parameters:
  ///   - arguments: without the program's own name.
  ///   - clock: another than the system's lets the program be tried at another hour.
  public func run(
    _ arguments: [String], environment: [String: String], clock: Clock = .system
  ) -> ExitStatus {
    Console.takeMissingStandardStreams()
    Console.ignoreWriteSignals()
    let output = Console.standardOutput(environment: environment)
    let errors = Console.standardError(environment: environment)
    do {
      try run(arguments, output, errors, environment, clock)
      return .done
    } catch let error as AnswerIsNo where error.message == nil {
      return .answerIsNo
    } catch WriteError.closedPipe {
      // Whoever read the output has seen enough.
      return .done
    } catch {
      let failure = Failure(error)
      let mark = Style(isEnabled: errors.supportsColour).red("error:")
      try? errors.writeLine("almanac: \(mark) \(failure.message)")
      if let hint = failure.hint { try? errors.writeLine(hint) }
      return failure.status
    }
  }

  private func run(
    _ arguments: [String], _ output: Console, _ errors: Console, _ environment: [String: String],
    _ clock: Clock
  ) throws {
    try ProcessArguments.requireText(arguments)
    switch try ArgumentParser(specification).parse(arguments) {
    case .version:
      try output.writeLine("almanac \(Self.version)")
    case .help(let path, let long):
      let style = Style(isEnabled: output.supportsColour)
      try output.write(HelpText(for: path, long: long).render(width: output.width, style: style))
    case .run(let parsed):
      let path = parsed.commandPath.dropFirst()
      guard let command = commands.lazy.compactMap({ $0.command(at: path) }).first else {
        preconditionFailure("no command for \(path)")
      }
      let context = CommandContext(
        output: output, errors: errors, ownModels: models, features: features, clock: clock,
        isQuiet: parsed.has("quiet"), environment: environment)
      try command.run(parsed, context)
    }
  }
}
