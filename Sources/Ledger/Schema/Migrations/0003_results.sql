-- How games with forecasts came out; a correction is a new row.
CREATE TABLE results (
  league_id {text} NOT NULL, -- The league.
  game_id {text} NOT NULL, -- Id of the game.
  revision {int64} NOT NULL, -- 1 for what was recorded first, then ascending; the last holds.
  season {int64} NOT NULL, -- Label of the season.
  status {text} NOT NULL, -- played; or void: cancelled, moved, or its score was taken back.
  score_a {int64}, -- Points of team A; null where it is void.
  score_b {int64}, -- Points of team B; null where it is void.
  recorded_at {int64} NOT NULL, -- When it was recorded, in microseconds since 1970, UTC.
  CONSTRAINT results_key PRIMARY KEY (league_id, game_id, revision),
  CONSTRAINT results_league FOREIGN KEY (league_id) REFERENCES leagues (league_id),
  CONSTRAINT results_status CHECK (status IN ('played', 'void')),
  CONSTRAINT results_score_a CHECK ((status = 'played') = (score_a IS NOT NULL)),
  CONSTRAINT results_score_b CHECK ((status = 'played') = (score_b IS NOT NULL))
){clustered};

CREATE INDEX results_by_season ON results (league_id, season, game_id, revision);
