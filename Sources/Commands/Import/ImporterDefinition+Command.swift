internal import Faults
internal import League
internal import Terminal

extension ImporterDefinition {
  /// The command as it is typed: with options for the importer's own fields, and those of every import.
  var specification: CommandSpecification {
    CommandSpecification(
      name: name, summary: summary, discussion: discussionWithOptions,
      options: fields.map(\.specification) + ImportAction.options,
      positionals: [PositionalSpecification(pathName, help: pathHelp)],
      examples: examples.map(line))
  }

  private var discussionWithOptions: String {
    fields.reduce(discussion) { $0.replacing("`\($1.name)`", with: FaultWording.option($1.name)) }
  }

  private func line(_ example: Example) -> String {
    let options = example.values.map { "\(FaultWording.option($0.key)) \($0.value)" }
    return (["almanac import \(name) \(example.path)"] + options).joined(separator: " ")
  }

  func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    let told = Dictionary(
      uniqueKeysWithValues: fields.map { ($0.name, $0.values(arguments)) })
    do {
      let importer = try make(Request(path: arguments.positional(pathName) ?? "", told))
      let rejects = told["rejects"] == nil ? nil : try arguments.outputFile("rejects")
      try ImportAction.run(importer, arguments, context, rejects: rejects)
    } catch let fault as Fault where fault.code == .usage {
      throw arguments.usageError(words(for: fault))
    }
  }

  /// The words of a fault; one about an option's value follows the option like the value itself.
  private func words(for fault: Fault) -> String {
    guard let field = fault.place?.field else { return FaultWording.text(of: fault) }
    var fact = fault
    fact.place = nil
    return FaultWording.option(field) + " " + FaultWording.text(of: fact)
  }
}

extension ImporterDefinition.Field {
  fileprivate var option: String { FaultWording.optionName(name) }

  /// A field without a value has one empty one where it is given.
  fileprivate func values(_ arguments: ParsedArguments) -> [String] {
    placeholder == nil ? (arguments.has(option) ? [""] : []) : arguments.values(option)
  }

  fileprivate var specification: OptionSpecification {
    OptionSpecification(
      option, placeholder: placeholder, help: help, defaultText: defaultText,
      allowedValues: choices, repeats: repeats)
  }
}
