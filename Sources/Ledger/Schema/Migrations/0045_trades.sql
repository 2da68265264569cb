-- Trades: every time that money and contracts changed hands; rows are added and never changed.
CREATE TABLE trades (
  trade_id {text} NOT NULL, -- The event: position, tick and what happened.
  league_id {text} NOT NULL, -- The league.
  position_id {text} NOT NULL, -- The position.
  strategy_id {text}, -- The version of a strategy; null as in positions.
  model_id {text}, -- Run whose model was asked; null as in positions.
  kind {text} NOT NULL, -- buy, sell, settle, or correct (a score was changed after settling).
  quantity {int64} NOT NULL, -- Contracts, in 1/10000.
  price {int64} NOT NULL, -- Of one contract, in 1/10000.
  cash {int64} NOT NULL, -- What came in without the fee, in 1/10000; what went out is below 0.
  fee {int64} NOT NULL, -- Fee of the order, in 1/10000; below 0 where a correction gives some back.
  traded_at {int64} NOT NULL, -- When, in microseconds since 1970, UTC.
  CONSTRAINT trades_key PRIMARY KEY (trade_id),
  CONSTRAINT trades_league FOREIGN KEY (league_id) REFERENCES leagues (league_id),
  CONSTRAINT trades_position FOREIGN KEY (position_id) REFERENCES positions (position_id),
  CONSTRAINT trades_kind CHECK (kind IN ('buy', 'sell', 'settle', 'correct'))
){strict};

CREATE INDEX trades_by_position ON trades (position_id);
CREATE INDEX trades_by_strategy ON trades (strategy_id, traded_at);
CREATE INDEX trades_by_model ON trades (model_id, traded_at);
