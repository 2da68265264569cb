-- Positions: what is or was held of a market; how it was entered never changes, how it stands does.
CREATE TABLE positions (
  position_id {text} NOT NULL, -- Made by the program of what the position is, before the write.
  league_id {text} NOT NULL, -- The league.
  market_id {int64} NOT NULL, -- The market.
  side {text} NOT NULL, -- yes: team A wins; or no.
  execution {text} NOT NULL, -- live, paper, backtest or manual; no order is sent by any of them.
  strategy_id {text}, -- The version of a strategy; null for what was entered by hand.
  model_id {text}, -- Run whose forecast it rests on; null where none.
  method_id {text}, -- The method; null where none.
  forecast_id {text}, -- The forecast on record; null where none, as for what a backtest works out.
  known_until {text}, -- Date before which the forecast knew games; null without a forecast.
  probability {double}, -- Of the position's own side at entry; null without a forecast.
  market_price {int64} NOT NULL, -- What one's own side cost, as a probability in 1/10000.
  edge {double}, -- Expected return at entry, fee included; null without a forecast.
  quantity {int64} NOT NULL, -- Contracts bought, in 1/10000 (whole ones); units staked at odds.
  entry_price {int64} NOT NULL, -- Cost of one contract, in 1/10000; 10000 at odds.
  payout {int64} NOT NULL, -- What one contract pays if the side wins, in 1/10000; the odds there.
  cost {int64} NOT NULL, -- Quantity at entry_price, in 1/10000.
  entry_fee {int64} NOT NULL, -- Fee of the entry, in 1/10000.
  entered_at {int64} NOT NULL, -- When, in microseconds since 1970, UTC.
  entry_sequence {int64} NOT NULL, -- The price's order among those of that moment.
  target_price {int64}, -- Own side's price at which the profit is taken; null for none.
  stop_loss_price {int64}, -- Own side's price at which the loss is taken; null for none.
  trailing_stop_distance {int64}, -- In 1/10000: of the peak, of the price, or of the ATR.
  trailing_stop_type {text}, -- percentage, fixed or atr; null for none.
  trailing_activation {int64}, -- Gain from which the stop trails, in 1/10000 of the entry price.
  peak_price {int64}, -- Highest bid of the own side so far; null before one was seen.
  current_stop {int64}, -- Where the trailing stop is; null before it trails; it never falls.
  remaining {int64} NOT NULL, -- Contracts still held, in 1/10000.
  status {text} NOT NULL, -- open, closed (sold) or settled (by the game's result).
  closed_at {int64}, -- When nothing was held any more; null until then.
  realised {int64} NOT NULL, -- P&L of what was left, fees aside, in 1/10000.
  fees {int64} NOT NULL, -- Fees so far, in 1/10000.
  held_profit {int64}, -- P&L with fees of holding all to the game's end; null until it is known.
  other_order_profit {int64}, -- P&L with fees under the other order of bars; null without bars.
  fair_close {double}, -- Fair closing probability of the own side; null without a close.
  recorded_at {int64} NOT NULL, -- When it was recorded, in microseconds since 1970, UTC.
  CONSTRAINT positions_key PRIMARY KEY (position_id),
  CONSTRAINT positions_league FOREIGN KEY (league_id) REFERENCES leagues (league_id),
  CONSTRAINT positions_market FOREIGN KEY (market_id) REFERENCES markets (market_id),
  CONSTRAINT positions_strategy FOREIGN KEY (strategy_id) REFERENCES strategies (strategy_id),
  CONSTRAINT positions_method FOREIGN KEY (method_id) REFERENCES methods (method_id),
  CONSTRAINT positions_side CHECK (side IN ('yes', 'no')),
  CONSTRAINT positions_execution CHECK (execution IN ('live', 'paper', 'backtest', 'manual')),
  CONSTRAINT positions_quantity CHECK (quantity > 0),
  CONSTRAINT positions_remaining CHECK (remaining >= 0 AND remaining <= quantity),
  CONSTRAINT positions_trailing
    CHECK (trailing_stop_type IN ('percentage', 'fixed', 'atr')),
  CONSTRAINT positions_status CHECK (status IN ('open', 'closed', 'settled')),
  CONSTRAINT positions_open CHECK ((status = 'open') = (remaining > 0)),
  CONSTRAINT positions_closed CHECK ((status = 'open') = (closed_at IS NULL)),
  CONSTRAINT positions_probability CHECK (probability >= 0 AND probability <= 1)
){strict};

CREATE INDEX positions_by_method ON positions (league_id, method_id, entered_at);
CREATE INDEX positions_by_strategy ON positions (strategy_id);
CREATE INDEX positions_by_market ON positions (market_id);
