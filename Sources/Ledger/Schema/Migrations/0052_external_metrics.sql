-- Metrics of models that run elsewhere, as somebody stated them: no forecast of theirs is on record, and they are no
-- evidence. A period that is stated again gets another number; the last one counts.
CREATE TABLE external_metrics (
  league_id {text} NOT NULL, -- The league.
  model {text} NOT NULL, -- What the model is called where it runs.
  start_date {text} NOT NULL, -- First date of the period, YYYY-MM-DD, in the league's time zone.
  end_date {text} NOT NULL, -- Last date of the period.
  number {int64} NOT NULL, -- How often the period was stated, from 1.
  games {int64} NOT NULL, -- Games that were forecast and played.
  log_loss {double}, -- In nats a game; null where it was not stated, as all that follow.
  brier_score {double}, -- Mean squared error of the probabilities.
  accuracy {double}, -- Share of decided games whose winner was named.
  roc_auc {double}, -- Area under the ROC curve.
  ece {double}, -- Expected calibration error.
  r_squared {double}, -- Of models that foretell numbers.
  rmse {double}, -- Likewise, root mean squared error.
  mae {double}, -- Likewise, mean absolute error.
  mape {double}, -- Likewise, mean absolute percentage error.
  stated_by {text} NOT NULL, -- Who stated them.
  stated_at {int64} NOT NULL, -- When, in microseconds since 1970, UTC.
  CONSTRAINT external_metrics_key
    PRIMARY KEY (league_id, model, start_date, end_date, number),
  CONSTRAINT external_metrics_league FOREIGN KEY (league_id) REFERENCES leagues (league_id),
  CONSTRAINT external_metrics_period CHECK (start_date <= end_date),
  CONSTRAINT external_metrics_counts CHECK (number >= 1 AND games >= 1),
  CONSTRAINT external_metrics_brier_score CHECK (brier_score BETWEEN 0 AND 1),
  CONSTRAINT external_metrics_accuracy CHECK (accuracy BETWEEN 0 AND 1),
  CONSTRAINT external_metrics_roc_auc CHECK (roc_auc BETWEEN 0 AND 1),
  CONSTRAINT external_metrics_ece CHECK (ece BETWEEN 0 AND 1),
  CONSTRAINT external_metrics_r_squared CHECK (r_squared <= 1),
  CONSTRAINT external_metrics_log_loss CHECK (log_loss >= 0),
  CONSTRAINT external_metrics_errors CHECK (rmse >= 0 AND mae >= 0 AND mape >= 0)
){strict};
