-- Markets: something that pays by how a game ends, at a venue; yes is always that team A wins.
CREATE TABLE markets (
  market_id {int64} NOT NULL, -- Number of the market, from 1 in the order in which they were imported.
  league_id {text} NOT NULL, -- The league.
  game_id {text} NOT NULL, -- Id of the game, as in the games' files.
  venue {text} NOT NULL, -- Where it is traded: an exchange, a bookmaker, or an average of some.
  kind {text} NOT NULL, -- contract (yes and no pay 1); two_way or three_way (bookmaker's odds).
  season {int64} NOT NULL, -- Label of the game's season.
  day {int64} NOT NULL, -- Day number within the season.
  date {text} NOT NULL, -- Date of the game, YYYY-MM-DD.
  team_a {text} NOT NULL, -- Name of team A when the market was imported.
  team_b {text} NOT NULL, -- Name of team B, likewise.
  fee_rule {text} NOT NULL, -- How the venue charges, an object of JSON.
  tick {int64} NOT NULL, -- The finest step of a price, in 1/10000.
  starts_at {int64} NOT NULL, -- When the game starts, in microseconds since 1970, UTC.
  starts_basis {text} NOT NULL, -- stated by the source; or assumed: the beginning of the game's day.
  recorded_at {int64} NOT NULL, -- When it was recorded, in microseconds since 1970, UTC.
  CONSTRAINT markets_key PRIMARY KEY (market_id),
  CONSTRAINT markets_game UNIQUE (league_id, game_id, venue),
  CONSTRAINT markets_league FOREIGN KEY (league_id) REFERENCES leagues (league_id),
  CONSTRAINT markets_kind CHECK (kind IN ('contract', 'two_way', 'three_way')),
  CONSTRAINT markets_tick CHECK (tick >= 1 AND tick <= 10000),
  CONSTRAINT markets_basis CHECK (starts_basis IN ('stated', 'assumed'))
){strict};
