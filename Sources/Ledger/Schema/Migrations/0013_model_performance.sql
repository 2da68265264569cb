-- Stored aggregate: how a run's forecasts of a calendar week did, and the evidence against them at its end.
CREATE TABLE model_performance_metrics (
  league_id {text} NOT NULL, -- The league.
  run_id {text} NOT NULL, -- The run.
  origin {text} NOT NULL, -- As in forecasts.
  season {int64} NOT NULL, -- As in forecasts; evidence begins anew with each.
  week {text} NOT NULL, -- Monday of the week, YYYY-MM-DD, in the league's time zone.
  model {text} NOT NULL, -- Name of the model.
  as_of {text}, -- The last date that was looked at; null for all dates.
  games {int64} NOT NULL, -- Sample: games with a forecast that counts and an outcome.
  log_loss {double}, -- In nats a game; null where undefined, as all that follow.
  brier_score {double}, -- Mean squared error.
  accuracy {double}, -- Share of decided games whose winner was named.
  roc_auc {double}, -- Area under the ROC curve.
  ece {double}, -- Expected calibration error over ten bins.
  expected_log_loss {double}, -- What log_loss would be on average if the model were right.
  expected_brier_score {double}, -- Likewise for brier_score.
  expected_accuracy {double}, -- Likewise for accuracy.
  expected_roc_auc {double}, -- Likewise for roc_auc.
  expected_ece {double}, -- Likewise for ece.
  excess_log_loss {double}, -- Log loss less the expected one, in nats a game.
  excess_standard_error {double}, -- Standard error of excess_log_loss if the model were right.
  spiegelhalter_z {double}, -- Standard normal if the model were right.
  evidence_games {int64} NOT NULL, -- Games of the sample that were forecast day-ahead.
  restarts {int64} NOT NULL, -- How often the season's evidence had been restarted by the week's end.
  sharp_evidence {double}, -- Against "every probability is right", at the week's end; 1 says nothing.
  tolerant_evidence {double}, -- Against "wrong in no way that matters", likewise.
  strongest_home {double}, -- The alternative that weighs most: log-odds for the home side.
  strongest_slope {double}, -- The alternative that weighs most: factor of the log-odds.
  true_positives {int64} NOT NULL, -- Games in which A was named at 1/2, and won.
  false_positives {int64} NOT NULL, -- A was named, and lost.
  true_negatives {int64} NOT NULL, -- B was named, and won.
  false_negatives {int64} NOT NULL, -- B was named, and lost.
  precision_at_half {double}, -- Of the A that were named, the share that won.
  recall_at_half {double}, -- Of the A that won, the share that was named.
  f1_at_half {double}, -- Harmonic mean of the two.
  games_played {int64}, -- Games of the league that were played in the week; null where nobody said.
  completeness {double}, -- Games of the sample, of those played.
  late_share {double}, -- Games whose forecasts were all late, of those forecast.
  r_squared {double}, -- Of models that foretell numbers.
  rmse {double}, -- Likewise, root mean squared error.
  mae {double}, -- Likewise, mean absolute error.
  mape {double}, -- Likewise, mean absolute percentage error.
  source_digest {text} NOT NULL, -- SHA-256 of what this was derived from, and of the week before.
  last_sequence {int64} NOT NULL, -- The league's last forecast when it was derived.
  result_count {int64} NOT NULL, -- Rows of results of the league when it was derived.
  computed_at {int64} NOT NULL, -- When it was derived, in microseconds since 1970, UTC.
  CONSTRAINT model_performance_metrics_key PRIMARY KEY (league_id, run_id, origin, season, week),
  CONSTRAINT model_performance_metrics_league
    FOREIGN KEY (league_id) REFERENCES leagues (league_id),
  CONSTRAINT model_performance_metrics_origin
    CHECK (origin IN ('issued', 'replayed', 'retrospective')),
  CONSTRAINT model_performance_metrics_games CHECK (games >= evidence_games)
){strict};
