import Terminal

/// A small program with every kind of declaration, for the tests of arguments and help.
enum SampleProgram {
  static let train = CommandSpecification(
    name: "train",
    summary: "Fit a model over seasons and record the run.",
    discussion: """
      Every probability is computed before its day begins.
      This holds for all models.

      Files:
        data/    games by season
        runs/    one directory for each run
      """,
    options: [
      OptionSpecification(
        "model", short: "m", placeholder: "NAME", help: "model to fit", defaultText: "elo",
        allowedValues: ["elo", "logistic_regression", "xgboost"], group: "Model"),
      OptionSpecification(
        "set", placeholder: "NAME=VALUE", help: "set a hyperparameter\nThe models list them.",
        repeats: true, group: "Model"),
      OptionSpecification("start-year", short: "s", placeholder: "YEAR", help: "first season"),
      OptionSpecification("carryover", placeholder: "SHARE", help: "rating kept over the summer"),
      OptionSpecification("json", short: "j", help: "print JSON", group: "Output"),
      OptionSpecification("dry-run", short: "n", help: "record nothing", group: "Output"),
    ],
    examples: ["tool train --model elo", "# with a note\ntool train --set \"k factor=20\""])

  static let show = CommandSpecification(
    name: "show", summary: "Show a run.",
    positionals: [
      PositionalSpecification("run", help: "the run's id"),
      PositionalSpecification("format", help: "how to show it", isRequired: false),
    ])

  static let compare = CommandSpecification(
    name: "compare", summary: "Compare runs.",
    options: [OptionSpecification("json", help: "print JSON")],
    positionals: [
      PositionalSpecification("base", help: "the run to compare with"),
      PositionalSpecification("runs", help: "the runs to compare", repeats: true),
    ])

  static let runs = CommandSpecification(
    name: "runs", summary: "Look at runs.", subcommands: [show, compare])

  static let root = CommandSpecification(
    name: "tool", summary: "Does the work.",
    options: [OptionSpecification("quiet", short: "q", help: "print errors only")],
    subcommands: [train, runs])

  /// Parses a command line of the sample program, which must ask to run a command.
  static func run(_ arguments: String...) throws -> ParsedArguments {
    guard case .run(let parsed) = try ArgumentParser(root).parse(arguments) else {
      throw NotARun()
    }
    return parsed
  }

  struct NotARun: Error {}
}
