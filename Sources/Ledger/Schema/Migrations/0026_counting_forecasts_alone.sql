-- Watching a model reads the forecasts that count and no others: the table is made anew, in the order in which
-- it is read, with what else is asked of them.
CREATE TABLE counting_forecasts_before AS SELECT * FROM counting_forecasts;
DROP VIEW forecast_log;
DROP TABLE counting_forecasts;

-- Stored aggregate: of each game, run and origin the forecast that counts, the last that was not late.
CREATE TABLE counting_forecasts (
  league_id {text} NOT NULL, -- The league.
  season {int64} NOT NULL, -- As in forecasts.
  run_id {text} NOT NULL, -- The run.
  origin {text} NOT NULL, -- As in forecasts; of the retrospective the last, though all are late.
  game_id {text} NOT NULL, -- Id of the game.
  sequence {int64} NOT NULL, -- The forecast, in forecasts.
  model {text} NOT NULL, -- As in forecasts.
  day {int64} NOT NULL, -- As in forecasts.
  date {text}, -- As in forecasts.
  site {int64} NOT NULL, -- As in forecasts.
  probability {double} NOT NULL, -- As in forecasts.
  known_season {int64} NOT NULL, -- As in forecasts.
  known_day {int64} NOT NULL, -- As in forecasts.
  deadline {int64}, -- As in forecasts.
  outcome {double}, -- 1 where A won, 0 where B did, 0.5 for a tie; null until it is known.
  log_loss {int64}, -- Log loss, in billionths of a nat; null until the outcome is known.
  brier {int64}, -- Squared error, in billionths.
  decided {int64}, -- 1; 0 for a tie, which accuracy leaves out.
  correct {int64}, -- Whether the winner was named, in billionths; 1/2 counts as half.
  expected_log_loss {int64}, -- What log_loss would be on average if the probability were right.
  expected_brier {int64}, -- Likewise for brier.
  expected_correct {int64}, -- Likewise for correct; 0 for a tie.
  CONSTRAINT counting_forecasts_key PRIMARY KEY (league_id, season, run_id, origin, game_id),
  CONSTRAINT counting_forecasts_forecast
    FOREIGN KEY (league_id, sequence) REFERENCES forecasts (league_id, sequence),
  CONSTRAINT counting_forecasts_outcome CHECK (outcome IN (0, 0.5, 1)),
  CONSTRAINT counting_forecasts_settled CHECK ((outcome IS NULL) = (log_loss IS NULL))
){clustered};

INSERT INTO counting_forecasts
SELECT
  b.league_id, b.season, b.run_id, b.origin, b.game_id, b.sequence, b.model, f.day, b.date, f.site,
  b.probability, f.known_season, f.known_day, f.deadline, b.outcome, b.log_loss, b.brier, b.decided,
  b.correct, b.expected_log_loss, b.expected_brier, b.expected_correct
FROM counting_forecasts_before AS b
JOIN forecasts AS f ON f.league_id = b.league_id AND f.sequence = b.sequence
ORDER BY b.league_id, b.season, b.run_id, b.origin, b.game_id;
DROP TABLE counting_forecasts_before;

CREATE INDEX counting_forecasts_by_date ON counting_forecasts (
  league_id, origin, model, season, date, log_loss, brier, decided, correct, expected_log_loss,
  expected_brier, expected_correct
) WHERE log_loss IS NOT NULL;

-- The seasons with forecasts whose outcome is not known.
CREATE INDEX counting_forecasts_open ON counting_forecasts (league_id, season)
WHERE outcome IS NULL;

-- Forecasts with their games' latest results, and whether they are late and count.
CREATE VIEW forecast_log AS
SELECT
  f.league_id, f.sequence, f.forecast_id, f.game_id, f.season, f.day, f.date, f.team_a_id, f.team_a,
  f.team_b_id, f.team_b, f.site, f.probability, f.run_id, f.model, f.model_version,
  f.predictions_digest, f.known_season, f.known_day, f.issued_at, f.deadline, f.origin,
  f.previous_digest, f.digest,
  CASE WHEN f.origin = 'retrospective' OR f.issued_at >= f.deadline THEN 1 ELSE 0 END AS late,
  CASE WHEN c.sequence IS NOT NULL AND f.origin <> 'retrospective' THEN 1 ELSE 0 END AS counts,
  r.status, r.score_a, r.score_b
FROM forecasts AS f
LEFT JOIN counting_forecasts AS c ON c.league_id = f.league_id AND c.season = f.season
  AND c.run_id = f.run_id AND c.origin = f.origin AND c.game_id = f.game_id
  AND c.sequence = f.sequence
LEFT JOIN results AS r ON r.league_id = f.league_id AND r.game_id = f.game_id
  AND r.revision = (
    SELECT max(x.revision) FROM results AS x
    WHERE x.league_id = f.league_id AND x.game_id = f.game_id);
