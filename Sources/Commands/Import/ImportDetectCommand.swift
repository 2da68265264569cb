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
      advice: "\"almanac import csv\" with --map says which column is what, and a file that "
        + "describes the format keeps it",
      words: FaultWording.text)
    try context.show(report.report, arguments)
    if detection.fits.isEmpty { throw AnswerIsNo() }
  }

  private static func command(_ format: ImportFormat, _ path: String) -> String {
    let isPlain = path.allSatisfy { $0.isLetter || $0.isNumber || "._-/".contains($0) }
    let file = isPlain ? path : "'\(path)'"
    return format.hasRatings
      ? "almanac train --model elo --set initial_ratings=\(file)"
      : "almanac import csv \(file) --format \(format.name)"
  }
}
