internal import Terminal
internal import Tracking

/// The runs that a command is to work on.
enum RunSelection {
  static let positional = PositionalSpecification(
    "ID", help: "A run's id, the beginning of one, \"@alias\" or \"latest\"; several may be given.",
    repeats: true)
}

extension ParsedArguments {
  /// The ids that were typed, each once, in the order given. All are looked up before any work.
  ///
  /// - Throws: `Fault` for one that there is not.
  func runIDs(_ find: (String) throws -> String) throws -> [String] {
    var ids: [String] = []
    for text in positionals("ID") {
      let id = try find(text)
      if !ids.contains(id) { ids.append(id) }
    }
    return ids
  }

  /// The value of an option that the command cannot do without.
  ///
  /// - Throws: `UsageError` when it is not there.
  func required(_ option: String, _ form: String) throws(UsageError) -> String {
    guard let text = value(option) else {
      throw usageError("\(commandPath.joined(separator: " ")) needs \(form)")
    }
    return text
  }
}
