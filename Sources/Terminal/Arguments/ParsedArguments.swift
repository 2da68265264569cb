/// The arguments of one command, checked against its declaration.
///
/// To ask for an option or a positional that the command does not declare is a programmer's mistake
/// and traps; a value that cannot be read as asked throws a `UsageError`.
public struct ParsedArguments: Sendable, Equatable {
  private let path: [CommandSpecification]
  /// Values by long name; a flag that was given has an empty list.
  private let options: [String: [String]]
  /// Values by positional name; empty for one that was left out.
  private let positionals: [String: [String]]

  init(
    path: [CommandSpecification], options: [String: [String]], positionals: [String: [String]]
  ) {
    self.path = path
    self.options = options
    self.positionals = positionals
  }

  /// These arguments with other values of some options, by long name.
  public func with(_ values: [String: String]) -> ParsedArguments {
    for option in values.keys { _ = declaration(of: option) }
    return ParsedArguments(
      path: path, options: options.merging(values.mapValues { [$0] }) { $1 },
      positionals: positionals)
  }

  /// The names of the commands from the root to the one to run: `["tool", "runs", "list"]`.
  public var commandPath: [String] { path.map(\.name) }

  /// Whether an option was given, be it a flag or not.
  public func has(_ option: String) -> Bool {
    _ = declaration(of: option)
    return options[option] != nil
  }

  /// The value of an option, or nil if it was not given.
  ///
  /// - Precondition: the option takes a value and does not repeat.
  public func value(_ option: String) -> String? {
    precondition(!declaration(of: option).repeats, "\"--\(option)\" repeats: ask for its values")
    return values(option).first
  }

  /// All the values of an option in the order given.
  ///
  /// - Precondition: the option takes a value.
  public func values(_ option: String) -> [String] {
    precondition(
      !declaration(of: option).isFlag, "\"--\(option)\" is a flag: ask whether it was given")
    return options[option] ?? []
  }

  /// The value of an option as a whole number, or nil if it was not given.
  ///
  /// - Throws: `UsageError` if it is no whole number or not in `range`.
  public func integer(
    _ option: String, in range: ClosedRange<Int>? = nil
  ) throws(UsageError) -> Int? {
    guard let text = value(option) else { return nil }
    guard let number = Int(text) else {
      throw .notAWholeNumber(text, option: "--\(option)", path: path)
    }
    if let range, !range.contains(number) {
      throw .outOfRange(text, option: "--\(option)", range: range, path: path)
    }
    return number
  }

  /// The value of an option as a finite number, or nil if it was not given.
  ///
  /// - Throws: `UsageError` if it is no finite number or not in `range`.
  public func number(
    _ option: String, in range: ClosedRange<Double>? = nil
  ) throws(UsageError) -> Double? {
    guard let text = value(option) else { return nil }
    guard let number = Double(text), number.isFinite else {
      throw .notANumber(text, option: "--\(option)", path: path)
    }
    if let range, !range.contains(number) {
      throw .outOfRange(text, option: "--\(option)", range: range, path: path)
    }
    return number
  }

  /// The value of a positional, or nil if an optional one was left out.
  ///
  /// - Precondition: the positional does not repeat.
  public func positional(_ name: String) -> String? {
    let found = positionals(name)
    precondition(
      path.last?.positionals.contains { $0.name == name && $0.repeats } == false,
      "\"\(name)\" repeats: ask for its values")
    return found.first
  }

  /// All the values of a positional in the order given.
  public func positionals(_ name: String) -> [String] {
    guard let found = positionals[name] else {
      preconditionFailure("\"\(commandLine)\" declares no positional \"\(name)\"")
    }
    return found
  }

  /// An error about these arguments, with the hint that belongs to their command.
  public func usageError(_ message: String) -> UsageError {
    UsageError(message: message, path: path)
  }

  private var commandLine: String { commandPath.joined(separator: " ") }

  private func declaration(of option: String) -> OptionSpecification {
    for command in path.reversed() {
      if let declared = command.options.first(where: { $0.name == option }) {
        return declared
      }
    }
    preconditionFailure("\"\(commandLine)\" declares no option \"--\(option)\"")
  }
}
