/// One command of a program: its words, options, positionals and subcommands.
///
/// The root command is the program itself. Options of a command are also accepted by its
/// subcommands, however deep:
///
///     let root = CommandSpecification(
///       name: "tool", summary: "Does the work.",
///       options: [OptionSpecification("quiet", help: "print errors only")],
///       subcommands: [CommandSpecification(name: "list", summary: "List what there is.")])
///
/// A command has subcommands or positionals, never both.
public struct CommandSpecification: Sendable, Equatable {
  /// The word that calls the command.
  public var name: String
  /// One line that says what the command does.
  public var summary: String
  /// Paragraphs for the long help, separated by blank lines; indented lines keep their indent.
  public var discussion: String
  /// The options in the order of the help.
  public var options: [OptionSpecification]
  /// The positionals in the order of the command line.
  public var positionals: [PositionalSpecification]
  /// The commands below this one, in the order of the help.
  public var subcommands: [CommandSpecification]
  /// Whole command lines for the long help; a line that begins with `#` is a remark.
  public var examples: [String]

  /// Describes a command; everything but its name and summary may be left out.
  public init(
    name: String,
    summary: String,
    discussion: String = "",
    options: [OptionSpecification] = [],
    positionals: [PositionalSpecification] = [],
    subcommands: [CommandSpecification] = [],
    examples: [String] = []
  ) {
    self.name = name
    self.summary = summary
    self.discussion = discussion
    self.options = options
    self.positionals = positionals
    self.subcommands = subcommands
    self.examples = examples
  }
}
