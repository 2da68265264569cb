/// One walk over a command line, from the left: what has been read and what is left.
struct ArgumentReader {
  /// The commands read so far, the root first.
  private var path: [CommandSpecification]
  private var remaining: ArraySlice<String>
  /// Values by long name; a flag that was given has an empty list.
  private var options: [String: [String]] = [:]
  private var words: [String] = []

  init(root: CommandSpecification, arguments: [String]) {
    path = [root]
    remaining = arguments[...]
  }

  private var command: CommandSpecification { path[path.count - 1] }

  mutating func read() throws(UsageError) -> Invocation {
    while let argument = remaining.popFirst() {
      switch argument {
      case "--":
        while let word = remaining.popFirst() {
          try readWord(word)
        }
      case "-h":
        return .help(path, long: false)
      case "--help":
        return .help(path, long: true)
      case "--version" where path.count == 1:
        return .version
      case "help" where path.count == 1 && isHelpCommandFree:
        return try readHelpRequest()
      case _ where isOption(argument):
        try readOption(argument)
      default:
        try readWord(argument)
      }
    }
    return .run(try finish())
  }

  /// Whether `help` is the built-in command and not one that the program declares.
  private var isHelpCommandFree: Bool {
    !command.subcommands.isEmpty && !command.subcommands.contains { $0.name == "help" }
  }

  /// Whether an argument is to be read as an option; a lone dash and a negative number are not.
  private func isOption(_ argument: String) -> Bool {
    guard argument.hasPrefix("-"), argument != "-" else { return false }
    let rest = argument.dropFirst()
    let startsLikeNumber = rest.first.map { $0 == "." || ("0"..."9").contains($0) } ?? false
    return !(startsLikeNumber && Double(rest) != nil)
  }

  // MARK: Words

  private mutating func readWord(_ word: String) throws(UsageError) {
    if command.subcommands.isEmpty {
      words.append(word)
    } else {
      try enter(word)
    }
  }

  private mutating func enter(_ word: String) throws(UsageError) {
    guard let subcommand = command.subcommands.first(where: { $0.name == word }) else {
      throw .unknownCommand(word, path: path)
    }
    path.append(subcommand)
  }

  private mutating func readHelpRequest() throws(UsageError) -> Invocation {
    while let word = remaining.popFirst() {
      guard !command.subcommands.isEmpty else {
        throw .surplusHelpWord(word, path: path)
      }
      try enter(word)
    }
    return .help(path, long: true)
  }

  // MARK: Options

  private mutating func readOption(_ argument: String) throws(UsageError) {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let spelling = String(parts[0])
    let attached = parts.count == 2 ? String(parts[1]) : nil
    if let option = option(spelled: spelling) {
      try read(option, spelling: spelling, attached: attached)
    } else if let flags = joinedFlags(argument) {
      for flag in flags {
        try read(flag, spelling: "--\(flag.name)", attached: nil)
      }
    } else if let attached, spelling == "--help" || spelling == "-h" {
      throw .surplusValue(attached, option: spelling, path: path)
    } else {
      throw .unknownOption(spelling, path: path)
    }
  }

  /// The option of this spelling, of the command at hand or of the nearest one above it.
  private func option(spelled spelling: String) -> OptionSpecification? {
    for command in path.reversed() {
      if let option = command.options.first(where: { $0.spellings.contains(spelling) }) {
        return option
      }
    }
    return nil
  }

  /// The flags of an argument such as `-qv`; nil if one of its letters is no flag.
  private func joinedFlags(_ argument: String) -> [OptionSpecification]? {
    guard !argument.hasPrefix("--"), argument.count > 2 else { return nil }
    let flags = argument.dropFirst().map { option(spelled: "-\($0)") }
    guard flags.allSatisfy({ $0?.isFlag ?? false }) else { return nil }
    return flags.compactMap(\.self)
  }

  private mutating func read(
    _ option: OptionSpecification, spelling: String, attached: String?
  ) throws(UsageError) {
    if options[option.name] != nil, !option.repeats {
      throw .repeatedOption("--\(option.name)", path: path)
    }
    guard !option.isFlag else {
      if let attached {
        throw .surplusValue(attached, option: spelling, path: path)
      }
      options[option.name, default: []] += []
      return
    }
    var values = attached.map { [$0] } ?? []
    while values.count < option.valueCount {
      values.append(try readValue(of: option, spelling: spelling))
    }
    for value in values
    where !option.allowedValues.isEmpty && !option.allowedValues.contains(value) {
      throw .unknownValue(value, option: spelling, allowed: option.allowedValues, path: path)
    }
    options[option.name, default: []] += values
  }

  private mutating func readValue(
    of option: OptionSpecification, spelling: String
  ) throws(UsageError) -> String {
    guard let next = remaining.first, !isOption(next) else {
      throw .missingValue(
        option: spelling, placeholder: option.placeholder ?? "", next: remaining.first, path: path)
    }
    remaining.removeFirst()
    return next
  }

  // MARK: The end

  private func finish() throws(UsageError) -> ParsedArguments {
    guard command.subcommands.isEmpty else {
      throw .missingCommand(path: path)
    }
    return ParsedArguments(path: path, options: options, positionals: try assignWords())
  }

  private func assignWords() throws(UsageError) -> [String: [String]] {
    var left = words[...]
    var assigned: [String: [String]] = [:]
    for positional in command.positionals {
      let count = positional.repeats ? left.count : min(1, left.count)
      assigned[positional.name] = Array(left.prefix(count))
      left = left.dropFirst(count)
    }
    let missing = command.positionals.filter { $0.isRequired && assigned[$0.name] == [] }
    guard missing.isEmpty else {
      throw .missingPositionals(missing, path: path)
    }
    if let surplus = left.first {
      throw .surplusPositional(surplus, path: path)
    }
    return assigned
  }
}
