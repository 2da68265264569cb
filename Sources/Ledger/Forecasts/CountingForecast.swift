internal import Database
internal import Evaluation
internal import Faults

/// A row of `counting_forecasts`: the forecast that counts, with its outcome and scores.
struct CountingForecast: Equatable {
  struct Key: Hashable {
    let gameID: String
    let runID: String
    let origin: String
  }

  let key: Key
  let sequence: Int64
  let model: String
  let season: Int64
  let date: String?
  let probability: Double
  var outcome: Double?

  init(_ forecast: RecordedForecast) {
    key = Key(gameID: forecast.gameID, runID: forecast.source.runID, origin: forecast.origin)
    (sequence, model, season) = (forecast.sequence, forecast.source.model, forecast.season)
    (date, probability) = (forecast.date, forecast.probability)
  }

  static let columns = """
    league_id, game_id, run_id, origin, sequence, model, season, date, probability, outcome, \
    log_loss, brier, decided, correct, expected_log_loss, expected_brier, expected_correct
    """

  static let insertion = """
    INSERT INTO counting_forecasts (\(columns))
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)
    ON CONFLICT (league_id, game_id, run_id, origin) DO UPDATE SET
      sequence = excluded.sequence, model = excluded.model, season = excluded.season,
      date = excluded.date, probability = excluded.probability, outcome = excluded.outcome,
      log_loss = excluded.log_loss, brier = excluded.brier, decided = excluded.decided,
      correct = excluded.correct, expected_log_loss = excluded.expected_log_loss,
      expected_brier = excluded.expected_brier, expected_correct = excluded.expected_correct
    """

  static let settling = """
    UPDATE counting_forecasts SET outcome = $5, log_loss = $6, brier = $7, decided = $8, correct = $9,
      expected_log_loss = $10, expected_brier = $11, expected_correct = $12
    WHERE league_id = $1 AND game_id = $2 AND run_id = $3 AND origin = $4
    """

  /// The row, in the order of ``columns``.
  func values(in leagueID: String) -> [SQLValue] {
    [
      .text(leagueID), .text(key.gameID), .text(key.runID), .text(key.origin), .integer(sequence),
      .text(model), .integer(season), .text(date), .double(probability),
    ] + Self.scores(probability, outcome)
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
