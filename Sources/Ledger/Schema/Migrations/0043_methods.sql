-- Methods: a version of a strategy with a model, stakes and limits; rows are added and never changed.
CREATE TABLE methods (
  method_id {text} NOT NULL, -- UUID version 7, made by the program.
  league_id {text} NOT NULL, -- The league.
  name {text} NOT NULL, -- Name of the method.
  version {int64} NOT NULL, -- Counted for the name, from 1.
  strategy_id {text} NOT NULL, -- The version of a strategy.
  model_id {text} NOT NULL, -- Run whose model is asked.
  model {text} NOT NULL, -- Name of the model.
  stake {text} NOT NULL, -- How much is staked: kelly:0.5, or flat:100.
  bankroll {int64} NOT NULL, -- What there is to begin with, in 1/10000.
  game_cap {int64} NOT NULL, -- Largest share of the bankroll on one game, in 1/10000.
  day_cap {int64} NOT NULL, -- Largest share on the games of one day of entries, in 1/10000.
  bankroll_cap {int64} NOT NULL, -- Largest share that may be open at once, in 1/10000.
  digest {text} NOT NULL, -- SHA-256 of everything but name, version and time, hexadecimal.
  recorded_at {int64} NOT NULL, -- When it was added, in microseconds since 1970, UTC.
  CONSTRAINT methods_key PRIMARY KEY (method_id),
  CONSTRAINT methods_version UNIQUE (league_id, name, version),
  CONSTRAINT methods_league FOREIGN KEY (league_id) REFERENCES leagues (league_id),
  CONSTRAINT methods_strategy FOREIGN KEY (strategy_id) REFERENCES strategies (strategy_id),
  CONSTRAINT methods_counted CHECK (version >= 1),
  CONSTRAINT methods_bankroll CHECK (bankroll > 0),
  CONSTRAINT methods_game_cap CHECK (game_cap > 0 AND game_cap <= 10000),
  CONSTRAINT methods_day_cap CHECK (day_cap > 0 AND day_cap <= 10000),
  CONSTRAINT methods_bankroll_cap CHECK (bankroll_cap > 0 AND bankroll_cap <= 10000)
){strict};
