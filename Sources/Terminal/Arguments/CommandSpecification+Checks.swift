extension CommandSpecification {
  /// Traps with a message if the command, or one below it, is declared in a way that cannot work.
  ///
  /// - Parameter parents: the names of the commands above, outermost first.
  func checkDeclaration(below parents: [String] = []) {
    let names = parents + [name]
    let place = names.joined(separator: " ")
    precondition(
      subcommands.isEmpty || positionals.isEmpty,
      "\(place): a command has subcommands or positionals, not both")
    checkOptions(of: place, isRoot: parents.isEmpty)
    checkPositionals(of: place)
    precondition(
      Set(subcommands.map(\.name)).count == subcommands.count,
      "\(place): two subcommands have one name")
    for subcommand in subcommands {
      subcommand.checkDeclaration(below: names)
    }
  }

  private func checkOptions(of place: String, isRoot: Bool) {
    var taken: Set = isRoot ? ["--help", "-h", "--version"] : ["--help", "-h"]
    for option in options {
      for spelling in option.spellings {
        precondition(
          taken.insert(spelling).inserted, "\(place): \"\(spelling)\" is declared twice")
      }
      precondition(!option.name.hasPrefix("-"), "\(place): write \"\(option.name)\" without dashes")
      precondition(
        option.short?.isLetter ?? true,
        "\(place): the short name of \"--\(option.name)\" must be a letter")
    }
  }

  private func checkPositionals(of place: String) {
    precondition(
      Set(positionals.map(\.name)).count == positionals.count,
      "\(place): two positionals have one name")
    precondition(
      !positionals.dropLast().contains(where: \.repeats),
      "\(place): only the last positional may repeat")
    let firstOptional = positionals.firstIndex { !$0.isRequired } ?? positionals.endIndex
    precondition(
      !positionals[firstOptional...].contains(where: \.isRequired),
      "\(place): a required positional cannot follow an optional one")
  }
}
