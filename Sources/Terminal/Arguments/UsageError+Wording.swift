internal import Wording

/// The wording of every usage error; the code that throws them holds no text.
///
/// `path` is always the commands read so far, the root first.
extension UsageError {
  init(message: String, path: [CommandSpecification]) {
    self.init(message: message, hint: "see \"\(Self.line(path)) --help\"")
  }

  // MARK: Commands

  static func unknownCommand(_ word: String, path: [CommandSpecification]) -> UsageError {
    let names = Self.commandNames(path)
    let advice = Self.advice(for: word, among: names, otherwise: "the commands are")
    return UsageError(
      message: "unknown command \(quoted(word)) for \(quoted(line(path)))\(advice)", path: path)
  }

  static func missingCommand(path: [CommandSpecification]) -> UsageError {
    let names = Self.commandNames(path).joined(separator: ", ")
    return UsageError(
      message: "\(quoted(line(path))) needs a command; the commands are \(names)", path: path)
  }

  static func surplusHelpWord(_ word: String, path: [CommandSpecification]) -> UsageError {
    UsageError(
      message: "no help for \(quoted(word)); \(quoted(line(path))) has no commands below it",
      path: path)
  }

  // MARK: Options

  static func unknownOption(_ spelling: String, path: [CommandSpecification]) -> UsageError {
    let owners = path.last.map { Self.commands(below: $0, declaring: spelling) } ?? []
    let problem = "unknown option \(quoted(spelling)) for \(quoted(line(path)))"
    guard owners.isEmpty else {
      let list = owners.joined(separator: ", ")
      return UsageError(
        message: "\(problem); write it after a command that has it (\(list))", path: path)
    }
    let known = path.reversed().flatMap { $0.options.map { "--\($0.name)" } } + ["--help"]
    let typed = "--" + spelling.drop { $0 == "-" }
    let nearest = spelling.count > 2 ? Suggestion.nearest(to: typed, among: known) : nil
    let advice = nearest.map { "; did you mean \(quoted($0))?" } ?? ""
    return UsageError(message: problem + advice, path: path)
  }

  static func repeatedOption(_ option: String, path: [CommandSpecification]) -> UsageError {
    UsageError(
      message: "\(quoted(option)) is given twice for \(quoted(line(path))); keep one", path: path)
  }

  /// - Parameter next: the argument in the value's place, if there is one.
  static func missingValue(
    option: String, placeholder: String, next: String?, path: [CommandSpecification]
  ) -> UsageError {
    let problem = "\(quoted(option)) needs a value"
    guard let next else {
      return UsageError(
        message: "\(problem); write \(quoted("\(option) \(placeholder)"))", path: path)
    }
    let form = quoted("\(option)=\(next)")
    return UsageError(
      message: "\(problem), not \(quoted(next)); if that is the value, write \(form)", path: path)
  }

  static func surplusValue(
    _ value: String, option: String, path: [CommandSpecification]
  ) -> UsageError {
    UsageError(
      message: "\(quoted(option)) takes no value; write it without \(quoted("=" + value))",
      path: path)
  }

  static func unknownValue(
    _ value: String, option: String, allowed: [String], path: [CommandSpecification]
  ) -> UsageError {
    let advice = Self.advice(for: value, among: allowed, otherwise: "the values are")
    return UsageError(
      message: "unknown value \(quoted(value)) for \(quoted(option))\(advice)", path: path)
  }

  static func notAWholeNumber(
    _ text: String, option: String, path: [CommandSpecification]
  ) -> UsageError {
    UsageError(message: "\(quoted(option)) needs a whole number, not \(quoted(text))", path: path)
  }

  static func notANumber(
    _ text: String, option: String, path: [CommandSpecification]
  ) -> UsageError {
    UsageError(message: "\(quoted(option)) needs a number, not \(quoted(text))", path: path)
  }

  static func outOfRange(
    _ text: String, option: String, range: ClosedRange<Int>, path: [CommandSpecification]
  ) -> UsageError {
    let lower = range.lowerBound == .min ? nil : "\(range.lowerBound)"
    let upper = range.upperBound == .max ? nil : "\(range.upperBound)"
    let limits = Self.limits(lower: lower, upper: upper)
    return UsageError(
      message: "\(quoted(option)) must be \(limits), not \(quoted(text))", path: path)
  }

  static func outOfRange(
    _ text: String, option: String, range: ClosedRange<Double>, path: [CommandSpecification]
  ) -> UsageError {
    let limits = Self.limits(lower: bound(range.lowerBound), upper: bound(range.upperBound))
    return UsageError(
      message: "\(quoted(option)) must be \(limits), not \(quoted(text))", path: path)
  }

  // MARK: Positionals

  static func missingPositionals(
    _ missing: [PositionalSpecification], path: [CommandSpecification]
  ) -> UsageError {
    let names = missing.map(\.displayName).joined(separator: " and ")
    let form = ([line(path)] + (path.last?.positionals.map(\.usage) ?? [])).joined(separator: " ")
    return UsageError(
      message: "missing \(names) for \(quoted(line(path))); write \(quoted(form))", path: path)
  }

  static func surplusPositional(_ word: String, path: [CommandSpecification]) -> UsageError {
    let names = path.last?.positionals.map(\.displayName) ?? []
    let limit = names.isEmpty ? "no arguments" : "only \(names.joined(separator: " and "))"
    return UsageError(
      message: "unexpected argument \(quoted(word)); \(quoted(line(path))) takes \(limit)",
      path: path)
  }

  // MARK: Pieces

  private static func line(_ path: [CommandSpecification]) -> String {
    path.map(\.name).joined(separator: " ")
  }

  private static func commandNames(_ path: [CommandSpecification]) -> [String] {
    path.last?.subcommands.map(\.name) ?? []
  }

  private static func quoted(_ text: some StringProtocol) -> String {
    "\"\(String(text).printable)\""
  }

  /// The end of a sentence about an unknown name: the nearest one if any is near, and all of them.
  private static func advice(
    for typed: String, among names: [String], otherwise: String
  ) -> String {
    let list = names.joined(separator: ", ")
    guard let nearest = Suggestion.nearest(to: typed, among: names) else {
      return "; \(otherwise) \(list)"
    }
    return "; did you mean \(quoted(nearest))? (\(list))"
  }

  /// The commands below one that declare an option, each as the words that follow it.
  private static func commands(
    below command: CommandSpecification, declaring spelling: String
  ) -> [String] {
    command.subcommands.flatMap { subcommand in
      let declares = subcommand.options.contains { $0.spellings.contains(spelling) }
      let deeper = commands(below: subcommand, declaring: spelling)
      return (declares ? [subcommand.name] : []) + deeper.map { "\(subcommand.name) \($0)" }
    }
  }

  private static func limits(lower: String?, upper: String?) -> String {
    switch (lower, upper) {
    case (let lower?, let upper?): "from \(lower) to \(upper)"
    case (let lower?, nil): "at least \(lower)"
    case (nil, let upper?): "at most \(upper)"
    case (nil, nil): "a finite number"
    }
  }

  /// A bound without a needless `.0`; nil if it bounds nothing.
  private static func bound(_ value: Double) -> String? {
    guard abs(value) < .greatestFiniteMagnitude else { return nil }
    return Int(exactly: value).map(String.init) ?? "\(value)"
  }
}
