-- The journal: double entry behind every amount; each transaction sums to 0. Rows are only added.
CREATE TABLE journal (
  transaction_id {text} NOT NULL, -- The trade, or the deposit of a method.
  account {text} NOT NULL, -- cash, contracts (at cost), fees, realised or deposits.
  league_id {text} NOT NULL, -- The league.
  book {text} NOT NULL, -- The method whose money it is; manual for what was entered by hand.
  position_id {text}, -- The position; null for a deposit.
  amount {int64} NOT NULL, -- In 1/10000; realised P&L and deposits are below 0 where one gained.
  occurred_at {int64} NOT NULL, -- When it happened, in microseconds since 1970, UTC.
  recorded_at {int64} NOT NULL, -- When it was recorded, likewise.
  CONSTRAINT journal_key PRIMARY KEY (transaction_id, account),
  CONSTRAINT journal_league FOREIGN KEY (league_id) REFERENCES leagues (league_id),
  CONSTRAINT journal_position FOREIGN KEY (position_id) REFERENCES positions (position_id),
  CONSTRAINT journal_account
    CHECK (account IN ('cash', 'contracts', 'fees', 'realised', 'deposits'))
){clustered};

CREATE INDEX journal_by_book ON journal (league_id, book, account);
