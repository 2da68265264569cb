-- Strategies: rules by which positions are entered and left; rules are never changed, a change is a version.
CREATE TABLE strategies (
  strategy_id {text} NOT NULL, -- UUID version 7, made by the program.
  league_id {text} NOT NULL, -- The league.
  name {text} NOT NULL, -- Name of the strategy.
  version {int64} NOT NULL, -- Counted for the name, from 1.
  type {text} NOT NULL, -- value, arbitrage, momentum or mean_reversion.
  rules {text} NOT NULL, -- All rules, an object of JSON.
  digest {text} NOT NULL, -- SHA-256 of type and rules, hexadecimal.
  state {text} NOT NULL, -- draft, testing, active, inactive or deprecated.
  drafted_at {int64} NOT NULL, -- When it was added, in microseconds since 1970, UTC.
  testing_at {int64}, -- When its test began; null until then.
  activated_at {int64}, -- When it was activated; null until then.
  retired_at {int64}, -- When it was last retired; null until then.
  answer {text}, -- What its rules for promotion asked and what was found, an object of JSON.
  CONSTRAINT strategies_key PRIMARY KEY (strategy_id),
  CONSTRAINT strategies_version UNIQUE (league_id, name, version),
  CONSTRAINT strategies_league FOREIGN KEY (league_id) REFERENCES leagues (league_id),
  CONSTRAINT strategies_counted CHECK (version >= 1),
  CONSTRAINT strategies_type
    CHECK (type IN ('value', 'arbitrage', 'momentum', 'mean_reversion')),
  CONSTRAINT strategies_state
    CHECK (state IN ('draft', 'testing', 'active', 'inactive', 'deprecated')),
  CONSTRAINT strategies_tested CHECK (state NOT IN ('testing', 'active') OR testing_at IS NOT NULL),
  CONSTRAINT strategies_activated CHECK (state <> 'active' OR activated_at IS NOT NULL),
  CONSTRAINT strategies_retired
    CHECK (state NOT IN ('inactive', 'deprecated') OR retired_at IS NOT NULL)
){strict};
