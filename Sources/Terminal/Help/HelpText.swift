/// The help of one command, short (`-h`) or long (`--help`).
public struct HelpText: Sendable {
  /// The widths that help is set to; longer lines are hard to read, shorter ones break all words.
  private static let widths = 40...100
  /// The short help fits the classic terminal, with a column to spare.
  private static let shortWidth = 79

  private let path: [CommandSpecification]
  private let isLong: Bool

  /// Help for the last command of a path that begins at the root.
  ///
  /// - Precondition: the path is not empty.
  public init(for path: [CommandSpecification], long: Bool) {
    precondition(!path.isEmpty, "help needs a command")
    self.path = path
    isLong = long
  }

  /// The help, no line wider than `width`, which is held to 40 to 100, and to 79 if short.
  public func render(width: Int, style: Style) -> String {
    let limit = isLong ? Self.widths.upperBound : Self.shortWidth
    let width = min(max(width, Self.widths.lowerBound), limit)
    let opening = [usage(width), summary(width), discussion(width)]
    let end = [examples(width, style), closing(width)]
    let sections = opening + listSections(width, style) + end
    let texts = sections.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }
    return texts.joined(separator: "\n\n") + "\n"
  }

  private var command: CommandSpecification { path[path.count - 1] }
  private var commandLine: String { path.map(\.name).joined(separator: " ") }

  private func usage(_ width: Int) -> [String] {
    let operands = command.subcommands.isEmpty ? command.positionals.map(\.usage) : ["COMMAND"]
    let words = path.map(\.name) + ["[options]"] + operands
    let indent = "  "
    let lines = TextWrap.fill(["Usage:"] + words, width: width - indent.count)
    return lines.prefix(1) + lines.dropFirst().map { indent + $0 }
  }

  private func summary(_ width: Int) -> [String] {
    TextWrap.lines(of: command.summary, width: width)
  }

  private func discussion(_ width: Int) -> [String] {
    isLong ? TextWrap.lines(of: command.discussion, width: width) : []
  }

  // MARK: Lists

  private func listSections(_ width: Int, _ style: Style) -> [[String]] {
    let lists = [commandList, positionalList] + optionLists
    let filled = lists.filter { !$0.rows.isEmpty }
    let labelWidth = HelpList.labelWidth(of: filled)
    return filled.map { $0.lines(labelWidth: labelWidth, width: width, style: style) }
  }

  private var commandList: HelpList {
    HelpList(
      heading: "Commands", rows: command.subcommands.map { ($0.name, [$0.summary]) })
  }

  private var positionalList: HelpList {
    HelpList(
      heading: "Arguments", rows: command.positionals.map { ($0.displayName, texts($0.help)) })
  }

  /// The options by group, in the order in which the groups first appear, then those of the
  /// commands above, then the help itself.
  private var optionLists: [HelpList] {
    var lists: [HelpList] = []
    for option in command.options {
      append(option, under: option.group ?? "Options", to: &lists)
    }
    for option in path.dropLast().reversed().flatMap(\.options) {
      append(option, under: "Options of every command", to: &lists)
    }
    var help = HelpList(heading: "Help", rows: [("-h, --help", ["show short or long help"])])
    if path.count == 1 {
      help.rows.append(("    --version", ["show the version"]))
    }
    return lists + [help]
  }

  private func append(
    _ option: OptionSpecification, under heading: String, to lists: inout [HelpList]
  ) {
    let row = (label(option), description(option))
    if let index = lists.firstIndex(where: { $0.heading == heading }) {
      lists[index].rows.append(row)
    } else {
      lists.append(HelpList(heading: heading, rows: [row]))
    }
  }

  private func label(_ option: OptionSpecification) -> String {
    let short = option.short.map { "-\($0), " } ?? "    "
    return short + "--\(option.name)" + (option.placeholder.map { " \($0)" } ?? "")
  }

  private func description(_ option: OptionSpecification) -> [String] {
    var notes: [String] = []
    if isLong, !option.allowedValues.isEmpty {
      notes.append("one of \(option.allowedValues.joined(separator: ", "))")
    }
    if let text = option.defaultText {
      notes.append("default: \(text)")
    }
    if isLong, option.repeats {
      notes.append("may be repeated")
    }
    return texts(option.help, notes: notes)
  }

  /// The first line of a help text with notes in brackets, and in long help the rest below it.
  private func texts(_ help: String, notes: [String] = []) -> [String] {
    let parts = help.split(separator: "\n", maxSplits: 1).map(String.init)
    let note = notes.isEmpty ? "" : " (\(notes.joined(separator: "; ")))"
    return [(parts.first ?? "") + note] + (isLong ? parts.dropFirst() : [])
  }

  // MARK: The end

  private func examples(_ width: Int, _ style: Style) -> [String] {
    guard isLong, !command.examples.isEmpty else { return [] }
    let lines = command.examples.flatMap { $0.split(separator: "\n") }.flatMap {
      HelpExample(line: String($0)).lines(width: width - 2, style: style)
    }
    return [style.bold("Examples:")] + lines.map { "  \($0)" }
  }

  /// Where to read more.
  private func closing(_ width: Int) -> [String] {
    let more: String
    if !command.subcommands.isEmpty {
      more = "See \"\(commandLine) COMMAND --help\" for one command."
    } else if !isLong {
      more = "See \"\(commandLine) --help\" for more."
    } else {
      return []
    }
    return TextWrap.lines(of: more, width: width)
  }
}
