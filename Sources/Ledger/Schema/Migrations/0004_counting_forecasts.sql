-- Stored aggregate: of each game, run and origin the forecast that counts, the last that was not late.
CREATE TABLE counting_forecasts (
  league_id {text} NOT NULL, -- The league.
  game_id {text} NOT NULL, -- Id of the game.
  run_id {text} NOT NULL, -- The run.
  origin {text} NOT NULL, -- As in forecasts; of the retrospective the last, though all are late.
  sequence {int64} NOT NULL, -- The forecast, in forecasts.
  model {text} NOT NULL, -- As in forecasts.
  season {int64} NOT NULL, -- As in forecasts.
  date {text}, -- As in forecasts.
  probability {double} NOT NULL, -- As in forecasts.
  outcome {double}, -- 1 where A won, 0 where B did, 0.5 for a tie; null until it is known.
  log_loss {int64}, -- Log loss, in billionths of a nat; null until the outcome is known.
  brier {int64}, -- Squared error, in billionths.
  decided {int64}, -- 1; 0 for a tie, which accuracy leaves out.
  correct {int64}, -- Whether the winner was named, in billionths; 1/2 counts as half.
  expected_log_loss {int64}, -- What log_loss would be on average if the probability were right.
  expected_brier {int64}, -- Likewise for brier.
  expected_correct {int64}, -- Likewise for correct; 0 for a tie.
  CONSTRAINT counting_forecasts_key PRIMARY KEY (league_id, game_id, run_id, origin),
  CONSTRAINT counting_forecasts_forecast
    FOREIGN KEY (league_id, sequence) REFERENCES forecasts (league_id, sequence),
  CONSTRAINT counting_forecasts_outcome CHECK (outcome IN (0, 0.5, 1)),
  CONSTRAINT counting_forecasts_settled CHECK ((outcome IS NULL) = (log_loss IS NULL))
){clustered};

CREATE INDEX counting_forecasts_by_date ON counting_forecasts (
  league_id, origin, model, season, date, log_loss, brier, decided, correct, expected_log_loss,
  expected_brier, expected_correct
) WHERE log_loss IS NOT NULL;
