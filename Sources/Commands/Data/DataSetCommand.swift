internal import League
internal import Terminal
internal import Time

/// `almanac data set`: says what no file of games does.
enum DataSetCommand: Command {
  static let specification = CommandSpecification(
    name: "set", summary: "Say where the league's days begin.",
    discussion:
      "A forecast is late when its game's date had begun there. Forecasts on record keep the zone that "
      + "held when they were issued.",
    options: [
      OptionSpecification(
        "time-zone", placeholder: "NAME", help: "Such as America/New_York.", defaultText: "UTC"),
      SharedOptions.dataDirectory,
    ],
    examples: ["almanac data set --time-zone America/New_York"])

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    guard let name = arguments.value("time-zone") else {
      throw arguments.usageError("set needs --time-zone NAME")
    }
    let zone = try Zone(named: name)
    let directory = try arguments.dataDirectory
    try GameStore(directory: directory).setTimeZone(zone.name)
    try context.print("\(directory): days begin in \(zone.name)")
  }
}
