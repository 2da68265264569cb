-- Probabilities on record, each for one game; rows are added and never changed.
CREATE TABLE forecasts (
  league_id {text} NOT NULL, -- The league; each has a chain of its own.
  sequence {int64} NOT NULL, -- Place in the league's chain, from 1 without gaps.
  forecast_id {text} NOT NULL, -- UUID version 7, made by the program.
  game_id {text} NOT NULL, -- Id of the game, as in the games' files.
  season {int64} NOT NULL, -- Label of the season.
  day {int64} NOT NULL, -- Day number within the season.
  date {text}, -- Date of the game, YYYY-MM-DD; null only where a retrospective one has none.
  team_a_id {int64} NOT NULL, -- Id of team A, the lower of the two.
  team_a {text} NOT NULL, -- Name of team A when the forecast was issued.
  team_b_id {int64} NOT NULL, -- Id of team B.
  team_b {text} NOT NULL, -- Name of team B when the forecast was issued.
  site {int64} NOT NULL, -- Where it is played, from A's view: 1 home, 0 neutral, -1 away.
  probability {double} NOT NULL, -- Probability that team A wins.
  run_id {text} NOT NULL, -- Run whose model said it.
  model {text} NOT NULL, -- Name of the model.
  model_version {int64}, -- Version that the run's folder gave the model; null where it gave none.
  predictions_digest {text} NOT NULL, -- Digest of the run's recorded predictions.
  known_season {int64} NOT NULL, -- Season of the day whose morning the model stood at.
  known_day {int64} NOT NULL, -- That day: games of earlier days were known.
  issued_at {int64} NOT NULL, -- When it was issued, in microseconds since 1970, UTC.
  deadline {int64}, -- When the game's date begins in the league's time zone, likewise.
  origin {text} NOT NULL, -- How it came: issued, replayed or retrospective.
  previous_digest {text} NOT NULL, -- Digest of the row before; 64 zeros for the first.
  digest {text} NOT NULL, -- SHA-256 of this row and the digest before, hexadecimal.
  CONSTRAINT forecasts_key PRIMARY KEY (league_id, sequence),
  CONSTRAINT forecasts_id UNIQUE (forecast_id),
  CONSTRAINT forecasts_league FOREIGN KEY (league_id) REFERENCES leagues (league_id),
  CONSTRAINT forecasts_probability CHECK (probability >= 0 AND probability <= 1),
  CONSTRAINT forecasts_site CHECK (site >= -1 AND site <= 1),
  CONSTRAINT forecasts_origin CHECK (origin IN ('issued', 'replayed', 'retrospective')),
  CONSTRAINT forecasts_dated CHECK (date IS NOT NULL OR origin = 'retrospective'),
  CONSTRAINT forecasts_deadline CHECK ((date IS NULL) = (deadline IS NULL))
){strict};

CREATE INDEX forecasts_by_run ON forecasts (league_id, run_id, season, sequence);
