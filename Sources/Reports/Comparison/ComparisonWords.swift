internal import Evaluation
internal import League
internal import Terminal
internal import Tracking
internal import Wording

/// The sentences of a comparison.
struct ComparisonWords {
  let comparison: RunComparison

  var all: [ComparedRun] { [comparison.baseline] + comparison.runs }

  /// The baseline is A, the others B, C and so on: ids are long, and names may be missing.
  static func letter(_ run: Int) -> String {
    String(Character(Unicode.Scalar(UInt8(ascii: "A") + UInt8(run))))
  }

  /// `B − A`.
  static func against(_ run: Int) -> String { "\(letter(run)) − A" }

  var isOfShots: Bool { comparison.baseline.record.subject == .shots }
  /// `game` or `shot`, `season` or `session`, `day` or `session`.
  var unit: String { isOfShots ? "shot" : "game" }
  var group: String { isOfShots ? "session" : "season" }
  private var cluster: String { isOfShots ? "session" : "day" }
  /// The score that seasons are compared by: log loss where probabilities are foretold.
  var metric: Metric { .first(of: comparison.baseline.metrics.target) }
  /// `log loss`, `MAE`.
  var metricName: String { metric == .logLoss ? "log loss" : metric.title }

  /// Which games are compared, and how many were left out.
  var games: String {
    let games = comparison.games
    let all = self.all.count == 2 ? "both" : "all"
    guard !isOfShots else {
      return "\(NumberFormat.counted(games.games.count, "shot")) that \(all) predicted, of "
        + "\(NumberFormat.counted(comparison.dayCount, "session"))"
        + (games.disputed > 0
          ? "; \(NumberFormat.grouped(games.disputed)) left out, whose carries differ." : ".")
    }
    let seasons = NumberFormat.counted(comparison.runs[0].seasons.count, "season")
    let days = NumberFormat.counted(comparison.dayCount, "day")
    let counted = NumberFormat.counted(games.games.count, "game")
    var text = "\(counted) that \(all) predicted, on \(days) of \(seasons)"
    if games.unplayed > 0 {
      text += "; \(NumberFormat.grouped(games.unplayed)) more without a result yet"
    }
    if games.disputed > 0 {
      text += "; \(NumberFormat.grouped(games.disputed)) left out, whose results differ"
    }
    return text + "."
  }

  /// The verdict of the tests on one run.
  func verdict(_ run: Int) -> String {
    let compared = all[run]
    let name = Self.letter(run)
    if compared.movedGames.isEmpty {
      return "\(name): no clear difference; it says of every \(unit) what A says."
    }
    let parts = compared.differences.map { difference in
      let p =
        difference.adjustedPValue.map(ScoreText.pValueInWords) ?? "unknown: too few \(cluster)s"
      return "\(difference.verdict.rawValue) in \(difference.metric.title) (p \(p))"
    }
    return "\(name): " + parts.joined(separator: ", ") + "."
  }

  /// How many games would tell differences that are not clear; nil where all are, or there are none.
  func gamesNeeded(_ run: Int) -> String? {
    let parts = all[run].differences.compactMap { difference in
      difference.gamesNeeded.map {
        "\(NumberFormat.grouped($0)) for \(difference.metric.title)"
      }
    }
    guard !parts.isEmpty else { return nil }
    return "\(Self.letter(run)): to see a difference as large as this four times in five, it would "
      + "take about so many games: " + parts.joined(separator: ", ") + "."
  }

  func seasonsWon(_ run: Int) -> String {
    let won = all[run].seasonsWon
    let even = won.even > 0 ? ", even \(won.even)" : ""
    return
      "\(isOfShots ? "Sessions" : "Seasons") won by \(metricName): A \(won.baseline), \(Self.letter(run)) \(won.run)\(even)."
  }

  /// How the tests were made.
  var method: String {
    let draws = NumberFormat.grouped(comparison.draws)
    let days = NumberFormat.counted(comparison.dayCount, cluster)
    let holm =
      comparison.runs.count > 1
      ? " \"p (Holm)\" is corrected for \(comparison.runs.count) runs, and is what counts; "
        + "intervals are not corrected." : ""
    return
      "Per \(unit). Interval and p from \(draws) draws of the \(days), \(unit)s of a \(cluster) together "
      + "(seed \(comparison.seed)).\(holm) The paired t takes \(unit)s as independent of each other "
      + "(\(comparison.games.games.count - 1) degrees of freedom)."
  }

  static let moved =
    "Chances are those given to the winner, in a tie to the team named first; log loss is how much "
    + "worse (+) or better (−) the change made the forecast of that game."
}
