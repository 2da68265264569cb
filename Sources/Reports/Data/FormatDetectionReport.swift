public import Faults
internal import JSON
public import League
internal import Wording

/// Which formats a file may have, and what to type.
public struct FormatDetectionReport {
  private let detection: FormatDetection
  private let path: String
  private let commands: [String]
  private let guess: String?
  private let advice: String
  private let words: (Fault) -> String

  /// - Parameters:
  ///   - commands: what to type for each of the formats that fit.
  ///   - guess: what to try where none fits; nil where nothing can be guessed.
  ///   - advice: what to do where none fits.
  ///   - words: a fault as people are shown it.
  public init(
    _ detection: FormatDetection, path: String, commands: [String], guess: String? = nil,
    advice: String,
    words: @escaping (Fault) -> String
  ) {
    (self.detection, self.path, self.commands) = (detection, path, commands)
    (self.guess, self.advice, self.words) = (guess, advice, words)
  }

  public var report: Report {
    Report(
      title: "Format", [Section(blocks)],
      fields: [
        Report.Field("formats", .array(detection.fits.map { .text($0.format.name) })),
        Report.Field("commands", .array(commands.map { .text($0) })),
        Report.Field("columns", .array(detection.columns.map { .text($0) })),
        Report.Field("guess", .optional(guess)),
      ])
  }

  private var blocks: [Block] {
    guard !detection.fits.isEmpty else {
      let titles = detection.columns.prefix(20).map { "\"\($0.printable)\"" }
        .joined(separator: ", ")
      return [
        .sentence("no format fits \(path.printable)"), .sentence("its columns: \(titles)"),
        .sentence(advice),
      ]
        + (guess.map {
          [.sentence("by the columns' names alone, and to be read over:"), .command($0)]
        } ?? [])
    }
    return zip(detection.fits, commands).flatMap { fit, command -> [Block] in
      [
        .sentence("\(fit.format.name): \(fit.format.summary)"), .sentence(reason(fit)),
        .command(command),
      ]
    }
  }

  private func reason(_ fit: FormatDetection.Fit) -> String {
    let known =
      fit.format.width.map { "it has \($0) columns without a header" }
      ?? "it has the columns \(fit.format.columns.joined(separator: ", "))"
    if let games = fit.games, let seasons = fit.seasons {
      return known + "; read: \(NumberFormat.counted(games, "game")) of "
        + NumberFormat.counted(seasons, "season")
    }
    return fit.fault.map { known + "; but \(words($0))" } ?? known
  }
}
