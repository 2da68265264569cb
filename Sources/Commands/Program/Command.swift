internal import Terminal

/// A command: how it is typed, and what it does.
protocol Command: SendableMetatype {
  static var specification: CommandSpecification { get }

  /// Does the work and prints the result. Throws what went wrong; the program words it.
  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws
}
