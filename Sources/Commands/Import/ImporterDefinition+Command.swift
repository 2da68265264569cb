internal import Faults
internal import Terminal

extension ImporterDefinition {
  /// How it is typed: its own options, and those of every import.
  var specification: CommandSpecification {
    CommandSpecification(
      name: name, summary: summary, discussion: discussion,
      options: fields.map(\.option) + ImportAction.options,
      positionals: [PositionalSpecification(pathName, help: pathHelp)], examples: examples)
  }

  func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    let told = Dictionary(uniqueKeysWithValues: fields.map { ($0.name, arguments.values($0.name)) })
    do {
      let importer = try make(Request(path: arguments.positional(pathName) ?? "", told))
      try ImportAction.run(importer, arguments, context)
    } catch let fault as Fault where fault.code == .usage {
      throw arguments.usageError(FaultWording.text(of: fault))
    }
  }
}

extension ImporterDefinition.Field {
  fileprivate var option: OptionSpecification {
    OptionSpecification(
      name, placeholder: placeholder, help: help, defaultText: defaultText,
      allowedValues: choices, repeats: repeats)
  }
}
