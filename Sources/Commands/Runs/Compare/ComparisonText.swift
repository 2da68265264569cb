internal import Evaluation
internal import League
internal import Terminal
internal import Tracking
internal import Wording

/// Words and numbers that a comparison's report and its page share.
struct ComparisonText {
  let comparison: RunComparison
  let teams: TeamNames

  /// The baseline is A, the others B, C and so on: ids are long, and names may be missing.
  static func letter(_ run: Int) -> String {
    String(Character(Unicode.Scalar(UInt8(ascii: "A") + UInt8(run))))
  }

  /// As many runs as there are letters.
  static let mostRuns = 26

  var all: [ComparedRun] { [comparison.baseline] + comparison.runs }

  /// `B − A`.
  static func against(_ run: Int) -> String { "\(letter(run)) − A" }

  // MARK: Numbers

  static func difference(_ metric: Metric, _ run: Metrics, _ baseline: Metrics) -> Double? {
    guard let score = run[metric], let other = baseline[metric] else { return nil }
    return score - other
  }

  static func interval(_ interval: ClosedRange<Double>?) -> String {
    guard let interval else { return NumberFormat.absent }
    return [interval.lowerBound, interval.upperBound].map(ScoreText.difference)
      .joined(separator: " to ")
  }

  /// `0.041`, or `<0.001`.
  static func pValue(_ value: Double?) -> String {
    guard let value else { return NumberFormat.absent }
    return value < 0.001 ? "<0.001" : NumberFormat.fixed(value, decimals: 3)
  }

  // MARK: Sentences

  /// Which games are compared, and how many were left out.
  var gamesSentence: String {
    let games = comparison.games
    let count = games.games.count
    let all = self.all.count == 2 ? "both" : "all"
    let seasons = NumberFormat.counted(comparison.runs[0].seasons.count, "season")
    let days = NumberFormat.counted(comparison.dayCount, "day")
    let counted = NumberFormat.counted(count, "game")
    var text = "\(counted) that \(all) predicted, on \(days) of \(seasons)"
    if games.unplayed > 0 {
      text += "; \(NumberFormat.grouped(games.unplayed)) more without a result yet"
    }
    if games.disputed > 0 {
      text += "; \(NumberFormat.grouped(games.disputed)) left out, whose results differ"
    }
    return text + "."
  }

  /// What the tests say of one run.
  func verdict(_ run: Int) -> String {
    let compared = all[run]
    let name = Self.letter(run)
    if compared.movedGames.isEmpty {
      return "\(name): no clear difference; it says of every game what A says."
    }
    let parts = compared.differences.map { difference in
      let title = difference.metric.title
      let p = "p \(Self.pValueInWords(difference.adjustedPValue))"
      return switch difference.verdict {
      case .noClearDifference: "no clear difference in \(title) (\(p))"
      case .better, .worse: "\(difference.verdict.rawValue) in \(title) (\(p))"
      }
    }
    return "\(name): " + parts.joined(separator: ", ") + "."
  }

  private static func pValueInWords(_ value: Double?) -> String {
    guard let value else { return "unknown: too few days" }
    return value < 0.001 ? "< 0.001" : "= \(pValue(value))"
  }

  func seasonsWon(_ run: Int) -> String {
    let won = all[run].seasonsWon
    let even = won.even > 0 ? ", even \(won.even)" : ""
    return "Seasons won by log loss: A \(won.baseline), \(Self.letter(run)) \(won.run)\(even)."
  }

  /// How the tests were made.
  var method: String {
    let draws = NumberFormat.grouped(comparison.draws)
    let days = NumberFormat.counted(comparison.dayCount, "day")
    let holm =
      comparison.runs.count > 1
      ? " \"p (Holm)\" is corrected for \(comparison.runs.count) runs, and is what counts; "
        + "intervals are not corrected." : ""
    return "Per game. Interval and p from \(draws) draws of the \(days), games of a day together "
      + "(seed \(comparison.seed)).\(holm) The paired t takes games as independent of each other "
      + "(\(comparison.games.games.count - 1) degrees of freedom)."
  }

  // MARK: Games

  /// Who beat whom.
  func result(of moved: ComparedRun.MovedGame) -> String {
    ScoreText.result(
      teams[moved.game.teamA], teams[moved.game.teamB], outcome: moved.outcome)
  }
}
