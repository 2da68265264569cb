internal import Database
internal import Evaluation
internal import Faults
internal import Sequential
internal import Time

/// A row of `model_performance_metrics`.
struct PerformanceRow {
  let run: WatchedRun
  let model: String
  /// The last date that was looked at; nil for all.
  let asOf: CalendarDate?
  let week: WeekPerformance

  /// When a row was derived, and from how long a ledger.
  struct Stamp: Equatable {
    var lastSequence: Int64
    var resultCount: Int64

    init(of leagueID: String, in connection: Connection) throws(Fault) {
      lastSequence =
        try connection.integer(
          "SELECT max(sequence) FROM forecasts WHERE league_id = $1", [.text(leagueID)]) ?? 0
      resultCount =
        try connection.integer(
          "SELECT count(*) FROM results WHERE league_id = $1", [.text(leagueID)]) ?? 0
    }
  }

  private static let keyNames = ["league_id", "run_id", "origin", "season", "week"]
  private static let derivedNames = [
    "model", "as_of", "games", "log_loss", "brier_score", "accuracy", "roc_auc", "ece",
    "expected_log_loss", "expected_brier_score", "expected_accuracy", "expected_roc_auc",
    "expected_ece", "excess_log_loss", "excess_standard_error", "spiegelhalter_z",
    "evidence_games", "restarts", "sharp_evidence", "tolerant_evidence", "strongest_home",
    "strongest_slope", "true_positives", "false_positives", "true_negatives", "false_negatives",
    "precision_at_half", "recall_at_half", "f1_at_half", "games_played", "completeness",
    "late_share", "source_digest",
  ]
  private static let stampNames = ["last_sequence", "result_count", "computed_at"]

  /// The key and all that is derived.
  static let columns = (keyNames + derivedNames).joined(separator: ", ")
  static let stampColumns = stampNames.joined(separator: ", ")
  static let columnCount = keyNames.count + derivedNames.count
  /// Places in ``columns``.
  static let weekColumn = 4
  static let gamesPlayedColumn = keyNames.count + derivedNames.firstIndex(of: "games_played")!
  static let asOfColumn = keyNames.count + derivedNames.firstIndex(of: "as_of")!

  static let insertion: String = {
    let names = keyNames + derivedNames + stampNames
    let places = names.indices.map { "$\($0 + 1)" }.joined(separator: ", ")
    let changes = (derivedNames + stampNames).map { "\($0) = excluded.\($0)" }
    return """
      INSERT INTO model_performance_metrics (\(names.joined(separator: ", "))) VALUES (\(places))
      ON CONFLICT (\(keyNames.joined(separator: ", "))) DO UPDATE SET
        \(changes.joined(separator: ", "))
      """
  }()

  /// In the order of ``columns``.
  var values: [SQLValue] {
    run.values + [.integer(week.season), .text("\(week.week)"), .text(model)]
      + [.text(asOf?.description), .integer(week.games)] + scores + evidence + counts
      + [.text(week.sourceDigest)]
  }

  private var scores: [SQLValue] {
    let metrics: [Metric] = [
      .logLoss, .brierScore, .accuracy, .areaUnderROC, .expectedCalibrationError,
    ]
    let expected = week.expected
    let doubles: [Double?] =
      metrics.map { week.metrics[$0] } + [
        expected.logLoss, expected.brierScore, expected.accuracy, expected.areaUnderROC,
        expected.expectedCalibrationError, week.excess.mean, week.excess.standardError,
        week.spiegelhalterZ,
      ]
    return doubles.map { .double($0) }
  }

  private var evidence: [SQLValue] {
    let point = week.evidence
    return [
      .integer(week.evidenceGames), .integer(point?.restarts ?? 0), .double(point?.sharp),
      .double(point?.tolerant), .double(point?.strongest?.home),
      .double(point?.strongest?.slope),
    ]
  }

  private var counts: [SQLValue] {
    let confusion = week.confusion
    let counts = [
      confusion.truePositives, confusion.falsePositives, confusion.trueNegatives,
      confusion.falseNegatives,
    ]
    return counts.map { .integer($0) } + [
      .double(confusion.precision), .double(confusion.recall), .double(confusion.f1),
      .integer(week.gamesPlayed.map { Int64($0) }), .double(week.completeness),
      .double(week.lateShare),
    ]
  }
}
