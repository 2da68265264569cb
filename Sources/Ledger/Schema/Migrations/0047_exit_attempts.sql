-- Attempts to leave a position: every condition that fired at a tick; rows are added and never changed.
CREATE TABLE exit_attempts (
  position_id {text} NOT NULL, -- The position.
  observed_at {int64} NOT NULL, -- The tick: its time, in microseconds since 1970, UTC.
  sequence {int64} NOT NULL, -- The tick's order among those of that moment.
  step {int64} NOT NULL, -- Of a bar 0 to 3: open, two ends, close; else 0.
  condition {text} NOT NULL, -- The condition that fired.
  priority {text} NOT NULL, -- critical, high, medium or low.
  won {int64} NOT NULL, -- 1 for the one that was followed.
  order_type {text}, -- market or limit; null for one that did not win.
  limit_price {int64}, -- The limit, in 1/10000; null for a market order.
  fill_price {int64}, -- What it was filled at; null where it was not.
  filled {int64} NOT NULL, -- Contracts that were sold, in 1/10000.
  attempt {int64} NOT NULL, -- Which step of the order, from 1; 0 for one that did not win.
  timeout_seconds {int64} NOT NULL, -- How long a step of the order waits.
  CONSTRAINT exit_attempts_key PRIMARY KEY (position_id, observed_at, sequence, step, condition),
  CONSTRAINT exit_attempts_position FOREIGN KEY (position_id) REFERENCES positions (position_id),
  CONSTRAINT exit_attempts_won CHECK (won IN (0, 1)),
  CONSTRAINT exit_attempts_order CHECK (order_type IN ('market', 'limit'))
){clustered};
