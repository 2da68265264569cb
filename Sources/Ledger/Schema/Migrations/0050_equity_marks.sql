-- Stored aggregate: what a method was worth on the evenings of days on which something happened.
CREATE TABLE equity_marks (
  method_id {text} NOT NULL, -- The method.
  date {text} NOT NULL, -- The day in the league's time zone, YYYY-MM-DD.
  settled {int64} NOT NULL, -- Deposits with realised P&L less fees, in 1/10000.
  marked {int64} NOT NULL, -- Likewise, with what is open at its last bid; at cost where there is none.
  CONSTRAINT equity_marks_key PRIMARY KEY (method_id, date),
  CONSTRAINT equity_marks_method FOREIGN KEY (method_id) REFERENCES methods (method_id)
){clustered};
