/// The request that a command line makes.
public enum Invocation: Sendable, Equatable {
  /// Run the command with these arguments.
  case run(ParsedArguments)
  /// Show help for the last command of the path, which begins at the root.
  case help([CommandSpecification], long: Bool)
  /// Show the program's version.
  case version
}
