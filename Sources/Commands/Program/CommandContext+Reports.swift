internal import JSON
internal import Reports
internal import Terminal
internal import Tracking

extension CommandContext {
  /// Words for what reports advise: options and commands.
  static let guide = Guide(
    program: "Almanac \(AlmanacProgram.version)", words: FaultWording.words)

  /// Prints a report as JSON where that was asked for, as a page where the context is one, and else for the
  /// terminal.
  func show(_ report: Report, _ arguments: ParsedArguments) throws {
    if arguments.has("json") { return try printJSON(JSONWriter.readable(report.json)) }
    try show(report)
  }

  /// Prints a report for the terminal.
  func show(_ report: Report) throws {
    if let showsPage { return try output.write(showsPage(report)) }
    try output.write(
      report.text(width: output.tableWidth, isColoured: output.supportsColour))
  }
}
