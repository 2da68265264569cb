internal import Terminal

extension CommandContext {
  /// The option that names who does something.
  static let actorOption = OptionSpecification(
    "by", placeholder: "NAME", help: "Who does it.", defaultText: "your user's name")

  /// Who does something: as the option says, else the user.
  func actor(_ arguments: ParsedArguments) throws(UsageError) -> String {
    let names = [arguments.value("by"), environment["USER"], environment["LOGNAME"]]
    let actor = names.compactMap(\.self).first ?? "somebody"
    guard !actor.allSatisfy(\.isWhitespace) else { throw arguments.usageError("--by is empty") }
    return actor
  }
}
