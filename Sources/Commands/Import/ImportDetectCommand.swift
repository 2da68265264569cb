internal import League
internal import Reports
internal import Terminal

/// `almanac import detect`: which format a file has.
enum ImportDetectCommand: Command {
  static let specification = CommandSpecification(
    name: "detect", summary: "Say which format a file has, and how to import it.",
    discussion: "Exits with status 1 where no format fits.",
    options: [SharedOptions.json],
    positionals: [PositionalSpecification("FILE", help: "The file.")],
    examples: ["almanac import detect games.csv"])

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    let path = arguments.positional("FILE") ?? ""
    let detection = try FormatDetection(path: path, among: try ImportFormat.builtIn())
    let report = FormatDetectionReport(
      detection, path: path, commands: detection.fits.map { command($0.format, path) },
      guess: detection.guess.map { command($0, path) },
      advice: "\"almanac import csv\" with --map says which column is what, and a file that "
        + "describes the format keeps it",
      words: FaultWording.text)
    try context.show(report.report, arguments)
    if detection.fits.isEmpty { throw AnswerIsNo() }
  }

  /// As a shell takes it.
  private static func quoted(_ text: String) -> String {
    let isPlain = text.allSatisfy { $0.isLetter || $0.isNumber || "._-/=".contains($0) }
    return isPlain ? text : "'" + text.replacing("'", with: "'\\''") + "'"
  }

  private static func command(_ guess: ColumnGuess, _ path: String) -> String {
    let options = guess.options.map { "\(FaultWording.option($0.name)) \(quoted($0.value))" }
    return (["almanac import csv \(quoted(path))"] + options).joined(separator: " ")
  }

  private static func command(_ format: ImportFormat, _ path: String) -> String {
    let file = quoted(path)
    return format.hasRatings
      ? "almanac train --model elo --set initial_ratings=\(file)"
      : "almanac import csv \(file) --format \(format.name)"
  }
}
