-- Over how many weeks the start of a fault is spread, frozen when a run's season was first watched.
CREATE TABLE evidence_plans (
  league_id {text} NOT NULL, -- The league.
  run_id {text} NOT NULL, -- The run.
  origin {text} NOT NULL, -- As in forecasts.
  season {int64} NOT NULL, -- The season.
  planned_weeks {int64} NOT NULL, -- Calendar weeks from the first with evidence to the last of the schedule.
  decided_at {int64} NOT NULL, -- When it was frozen, in microseconds since 1970, UTC.
  CONSTRAINT evidence_plans_key PRIMARY KEY (league_id, run_id, origin, season),
  CONSTRAINT evidence_plans_league FOREIGN KEY (league_id) REFERENCES leagues (league_id),
  CONSTRAINT evidence_plans_weeks CHECK (planned_weeks >= 1)
){strict};
