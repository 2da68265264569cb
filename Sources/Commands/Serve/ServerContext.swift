internal import Faults
internal import JSON
internal import Reports
internal import Server
internal import Terminal

/// The surroundings of a handler: the folders that are served, the clock, and commands at hand.
///
/// An endpoint does what a command does, with the arguments that a person would have typed, and answers what the
/// command prints: so the two cannot differ. One belongs to one thread, and keeps its ledger open.
final class ServerContext {
  /// Options of `serve` that commands have too, as they are typed.
  let shared: [String: [String]]
  private let base: CommandContext
  private let kept = KeptLedger()
  private var answers = KeptAnswers()
  private let output = Console.Collector()
  private let errors = Console.Collector()

  init(_ shared: [String: [String]], _ base: CommandContext) {
    (self.shared, self.base) = (shared, base)
  }

  /// A command's context that collects what is written.
  ///
  /// - Parameter showsPage: nil for what a terminal shows.
  func commandContext(showsPage: (@Sendable (Report) -> String)? = nil) -> CommandContext {
    CommandContext(
      output: Console(collecting: output), errors: Console(collecting: errors),
      ownModels: base.ownModels, features: base.features, clock: base.clock, isQuiet: true,
      environment: base.environment, showsPage: showsPage, kept: kept)
  }

  /// The arguments of a command as a person would type them, those of `serve` included.
  ///
  /// - Parameters:
  ///   - options: values by long name; an empty list of a flag that is given.
  ///   - positionals: in their order.
  func arguments(
    _ command: any Command.Type, _ options: [String: [String]], _ positionals: [String] = []
  ) throws(Fault) -> ParsedArguments {
    let specification = command.specification
    let known = Set(specification.options.map(\.name))
    let pairs = Set(specification.options.filter { $0.valueCount > 1 }.map(\.name))
    var words: [String] = []
    let all = options.merging(shared.filter { known.contains($0.key) }) { own, _ in own }
    for (name, values) in all.sorted(by: { $0.key < $1.key }) {
      // What looks like an option is refused where a value is expected.
      words +=
        values.isEmpty
        ? ["--\(name)"]
        : pairs.contains(name)
          ? ["--\(name)=\(values[0])"] + values.dropFirst()
          : values.map { "--\(name)=\($0)" }
    }
    do throws(UsageError) {
      let parser = ArgumentParser(specification)
      guard case .run(let parsed) = try parser.parse(words + ["--"] + positionals) else {
        throw UsageError(message: "no command")
      }
      return parsed
    } catch {
      throw Self.fault(error)
    }
  }

  /// What a command prints.
  ///
  /// - Throws: what the command throws, with fields in the place of options.
  @discardableResult
  func run(
    _ command: any Command.Type, _ options: [String: [String]], _ positionals: [String] = [],
    showsPage: (@Sendable (Report) -> String)? = nil
  ) throws -> [UInt8] {
    try collect(showsPage: showsPage) { context in
      try command.run(try arguments(command, options, positionals), context)
    }
  }

  /// An answer from the ledger and the league's own files, as long as none of these has changed.
  ///
  /// - Parameter name: which answer it is.
  func kept(_ name: String, _ make: () throws -> [UInt8]) throws -> [UInt8] {
    let arguments = try arguments(LedgerStatusCommand.self, [:])
    let ledger = "\(try LeagueInUse.location(arguments, base))"
    let directory = try arguments.dataDirectory
    return try answers.answer(
      name, of: [ledger, ledger + "-wal", directory + "/dataset.json", directory + "/alerts.json"],
      make)
  }

  /// What `body` prints.
  func collect(
    showsPage: (@Sendable (Report) -> String)? = nil, _ body: (CommandContext) throws -> Void
  ) throws -> [UInt8] {
    defer { warnings = String(decoding: errors.take(), as: UTF8.self) }
    do {
      try body(commandContext(showsPage: showsPage))
    } catch is AnswerIsNo {
      // The answer was printed, and is no.
    } catch {
      _ = output.take()
      throw trouble(error)
    }
    return output.take()
  }

  /// The run that is named, or else the champion where there is one, or the latest.
  func runID(_ named: String?) throws -> String {
    try named ?? RunInUse.standardID(try arguments(RunsListCommand.self, [:]))
  }

  /// What the last command warned of.
  private(set) var warnings = ""

  /// What a command prints as JSON, as a value.
  func json(
    _ command: any Command.Type, _ options: [String: [String]] = [:], _ positionals: [String] = []
  ) throws -> JSONValue {
    var options = options
    options["json"] = []
    return try JSONReader(limits: .large).value(try run(command, options, positionals))
  }

  /// An error of a command as a handler throws it. After one of the ledger the next question opens it anew.
  private func trouble(_ error: any Error) -> any Error {
    switch error {
    case let error as UsageError: return Self.fault(error)
    case let fault as Fault where fault.code != .usage && fault.code != .missing:
      kept.drop()
      return fault
    default: return error
    }
  }

  /// `start_year` for `--start-year`: a request has fields where a command has options.
  private static func fault(_ error: UsageError) -> Fault {
    let words = error.message.split(separator: " ", omittingEmptySubsequences: false).map { word in
      word.hasPrefix("--") || word.hasPrefix("\"--")
        ? String(word.replacing("--", with: "").replacing("-", with: "_")) : String(word)
    }
    return Fault(.usage, words.joined(separator: " "))
  }
}
