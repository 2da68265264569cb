-- Exits: parts of positions that were left, why, and what came of them; rows are added and never changed.
CREATE TABLE position_exits (
  exit_id {text} NOT NULL, -- The trade by which it was left.
  position_id {text} NOT NULL, -- The position.
  condition {text} NOT NULL, -- Why: one of ten conditions, settlement, manual or correction.
  priority {text} NOT NULL, -- critical, high, medium or low; none for settlement and by hand.
  quantity {int64} NOT NULL, -- Contracts that were left, in 1/10000; 0 for a correction.
  price {int64} NOT NULL, -- What each brought, in 1/10000.
  cost {int64} NOT NULL, -- Their part of the cost, in 1/10000.
  profit {int64} NOT NULL, -- P&L of the part, fees aside, in 1/10000.
  fee {int64} NOT NULL, -- Fee of the exit, in 1/10000.
  exited_at {int64} NOT NULL, -- When, in microseconds since 1970, UTC.
  CONSTRAINT position_exits_key PRIMARY KEY (exit_id),
  CONSTRAINT position_exits_trade FOREIGN KEY (exit_id) REFERENCES trades (trade_id),
  CONSTRAINT position_exits_position
    FOREIGN KEY (position_id) REFERENCES positions (position_id),
  CONSTRAINT position_exits_critical
    CHECK (priority <> 'critical' OR condition IN ('stop_loss', 'circuit_breaker')),
  CONSTRAINT position_exits_high
    CHECK (priority <> 'high' OR condition IN ('trailing_stop', 'time_based_urgent', 'liquidity_dried_up')),
  CONSTRAINT position_exits_medium
    CHECK (priority <> 'medium' OR condition IN ('profit_target', 'partial_exit_target')),
  CONSTRAINT position_exits_low
    CHECK (priority <> 'low' OR condition IN ('early_exit', 'edge_disappeared', 'rebalance')),
  CONSTRAINT position_exits_none
    CHECK (priority <> 'none' OR condition IN ('settlement', 'manual', 'correction')),
  CONSTRAINT position_exits_priority
    CHECK (priority IN ('critical', 'high', 'medium', 'low', 'none')),
  CONSTRAINT position_exits_quantity CHECK (quantity >= 0)
){strict};

CREATE INDEX position_exits_by_position ON position_exits (position_id);
