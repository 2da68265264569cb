-- Prices of markets as their sources had them; rows are added and never changed. A missing price is null.
CREATE TABLE prices (
  market_id {int64} NOT NULL, -- The market.
  observed_at {int64} NOT NULL, -- When the price held, in microseconds since 1970, UTC.
  sequence {int64} NOT NULL, -- Order among the prices of one moment.
  moment {text} NOT NULL, -- open or close of a bookmaker; quote; or bar, finished at observed_at.
  time_basis {text} NOT NULL, -- stated by the source; or assumed, as for an open without a time.
  bid {int64}, -- What yes can be sold at, in 1/10000; null where there is none.
  ask {int64}, -- What yes can be bought at, likewise.
  last {int64}, -- The last trade of yes, likewise.
  volume {int64}, -- Contracts that can be had, or were traded, in 1/10000; null where nobody said.
  bar_open {int64}, -- First trade of a bar.
  bar_high {int64}, -- Highest trade of a bar.
  bar_low {int64}, -- Lowest trade of a bar.
  bar_close {int64}, -- Last trade of a bar.
  odds_a {int64}, -- Decimal odds of team A in 1/10000, halves rounded up; null for contracts.
  odds_b {int64}, -- Decimal odds of team B.
  odds_draw {int64}, -- Decimal odds of a tie; null for markets without.
  text_a {text}, -- The odds of team A as the source wrote them.
  text_b {text}, -- The odds of team B as the source wrote them.
  text_draw {text}, -- The odds of a tie as the source wrote them.
  CONSTRAINT prices_key PRIMARY KEY (observed_at, sequence, market_id),
  CONSTRAINT prices_market FOREIGN KEY (market_id) REFERENCES markets (market_id),
  CONSTRAINT prices_moment CHECK (moment IN ('open', 'close', 'quote', 'bar')),
  CONSTRAINT prices_basis CHECK (time_basis IN ('stated', 'assumed')),
  CONSTRAINT prices_bid CHECK (bid >= 0 AND bid <= 10000),
  CONSTRAINT prices_ask CHECK (ask >= 0 AND ask <= 10000),
  CONSTRAINT prices_crossed CHECK (bid <= ask),
  CONSTRAINT prices_last CHECK (last >= 0 AND last <= 10000),
  CONSTRAINT prices_volume CHECK (volume >= 0),
  CONSTRAINT prices_bar CHECK ((moment = 'bar') = (bar_open IS NOT NULL)),
  CONSTRAINT prices_high
    CHECK (bar_high >= bar_open AND bar_high >= bar_close AND bar_high <= 10000),
  CONSTRAINT prices_low CHECK (bar_low <= bar_open AND bar_low <= bar_close AND bar_low >= 0),
  CONSTRAINT prices_odds CHECK (odds_a > 10000 AND odds_b > 10000),
  CONSTRAINT prices_draw CHECK (odds_draw > 10000)
){clustered};

CREATE INDEX prices_by_market ON prices (market_id, observed_at, sequence);
