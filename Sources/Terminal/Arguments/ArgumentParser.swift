/// Reads a command line against the commands that a program declares.
///
///     let parser = ArgumentParser(root)
///     switch try parser.parse(Array(CommandLine.arguments.dropFirst())) {
///     case .run(let arguments): …
///     case .help(let path, let long): …
///     case .version: …
///     }
///
/// Accepted are `--name value`, `--name=value`, `-n value`, `-n=value` and joined flags (`-qv`).
/// Options and positionals may be mixed; after `--` everything is positional. A negative number is
/// a value, not an option. A value that begins with a dash otherwise needs the form with `=`.
public struct ArgumentParser: Sendable {
  private let root: CommandSpecification

  /// Makes a parser for a program.
  ///
  /// - Precondition: the declarations make sense: no name twice, no command with both subcommands
  ///   and positionals, no required positional after an optional one, only the last one repeats.
  public init(_ root: CommandSpecification) {
    root.checkDeclaration()
    self.root = root
  }

  /// Reads the arguments that follow the program's own name.
  ///
  /// - Throws: `UsageError` for the first thing, from the left, that cannot be understood.
  public func parse(_ arguments: [String]) throws(UsageError) -> Invocation {
    var reader = ArgumentReader(root: root, arguments: arguments)
    return try reader.read()
  }
}
