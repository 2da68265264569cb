-- The forecasts of a run's season that count, in the order of the chain, without a look at any other's.
CREATE INDEX counting_forecasts_by_run ON counting_forecasts (
  league_id, season, run_id, origin, sequence, date, probability, outcome
);

-- The seasons with forecasts whose outcome is not known.
CREATE INDEX counting_forecasts_open ON counting_forecasts (league_id, season)
WHERE outcome IS NULL;

-- Forecasts that were issued when their game's date had begun.
CREATE INDEX forecasts_late ON forecasts (league_id, run_id, season, date, game_id)
WHERE origin = 'issued' AND issued_at >= deadline;
