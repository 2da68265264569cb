internal import Database
internal import Evaluation
internal import Faults

/// A row of `counting_forecasts`: the forecast that counts, with its outcome and scores.
struct CountingForecast: Equatable {
  struct Key: Hashable {
    let season: Int64
    let runID: String
    let origin: String
    let gameID: String
  }

  let key: Key
  let sequence: Int64
  let model: String
  let day: Int64
  let date: String?
  let site: Int64
  let probability: Double
  let knownSeason: Int64
  let knownDay: Int64
  let deadline: Int64?
  var outcome: Double?

  init(_ forecast: RecordedForecast, outcome: Double? = nil) {
    self.outcome = outcome
    key = Key(
      season: forecast.season, runID: forecast.source.runID, origin: forecast.origin,
      gameID: forecast.gameID)
    (sequence, model, day) = (forecast.sequence, forecast.source.model, forecast.day)
    (date, site, probability) = (forecast.date, forecast.site, forecast.probability)
    (knownSeason, knownDay) = (forecast.knownSeason, forecast.knownDay)
    deadline = forecast.deadline
  }

  /// The columns in the order of ``values(in:)``: those of the key first.
  static let columns = keyColumns + otherColumns

  private static let keyColumns = ["league_id", "season", "run_id", "origin", "game_id"]
  private static let otherColumns = [
    "sequence", "model", "day", "date", "site", "probability", "known_season", "known_day",
    "deadline", "outcome", "log_loss", "brier", "decided", "correct", "expected_log_loss",
    "expected_brier", "expected_correct",
  ]

  /// Adds a row, or puts it in the place of the one that counted before.
  static let replacing = """
    INSERT INTO counting_forecasts (\(columns.joined(separator: ", ")))
    VALUES (\((1...columns.count).map { "$\($0)" }.joined(separator: ", ")))
    ON CONFLICT (\(keyColumns.joined(separator: ", "))) DO UPDATE SET
      \(otherColumns.map { "\($0) = excluded.\($0)" }.joined(separator: ", "))
    """

  static let settling = """
    UPDATE counting_forecasts SET outcome = $6, log_loss = $7, brier = $8, decided = $9,
      correct = $10, expected_log_loss = $11, expected_brier = $12, expected_correct = $13
    WHERE league_id = $1 AND season = $2 AND run_id = $3 AND origin = $4 AND game_id = $5
    """

  /// The row, in the order of ``columns``.
  func values(in leagueID: String) -> [SQLValue] {
    var values: [SQLValue] = []
    append(to: &values, in: leagueID)
    return values
  }

  /// Appends the row's values, in the order of ``columns``.
  func append(to values: inout [SQLValue], in leagueID: String) {
    values += [
      .text(leagueID), .integer(key.season), .text(key.runID), .text(key.origin),
      .text(key.gameID), .integer(sequence), .text(model), .integer(day), .text(date),
      .integer(site), .double(probability), .integer(knownSeason), .integer(knownDay),
      .integer(deadline),
    ]
    values += Self.scores(probability, outcome)
  }

  /// Outcome and scores in whole billionths, so that their sums are the same in every order; nulls
  /// until the outcome is known.
  static func scores(_ probability: Double, _ outcome: Double?) -> [SQLValue] {
    guard let outcome else { return Array(repeating: .null, count: 8) }
    let isDecided = outcome != 0.5
    let entropy = gameLogLoss(probability: probability, outcome: probability)
    let right = accuracy(probabilities: [probability], outcomes: [outcome]) ?? 0
    return [
      .double(outcome), billionths(gameLogLoss(probability: probability, outcome: outcome)),
      billionths(squaredError(probability: probability, outcome: outcome)), .truth(isDecided),
      billionths(right), billionths(entropy), billionths(probability * (1 - probability)),
      billionths(isDecided ? max(probability, 1 - probability) : 0),
    ]
  }

  private static func billionths(_ value: Double) -> SQLValue {
    .integer(Int64((value * 1e9).rounded()))
  }
}
