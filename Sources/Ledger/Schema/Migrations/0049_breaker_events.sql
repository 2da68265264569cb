-- Circuit breakers of methods: when one stopped entries, and when somebody reset it. Rows are only added.
CREATE TABLE breaker_events (
  method_id {text} NOT NULL, -- The method.
  number {int64} NOT NULL, -- Place among the method's events, from 1.
  kind {text} NOT NULL, -- tripped or reset.
  reason {text} NOT NULL, -- losses_in_a_row, quick_loss or day_loss; for a reset what was said.
  occurred_at {int64} NOT NULL, -- When it happened, in microseconds since 1970, UTC.
  recorded_at {int64} NOT NULL, -- When it was recorded, likewise.
  recorded_by {text} NOT NULL, -- Who reset it, or the part of the program that stopped.
  CONSTRAINT breaker_events_key PRIMARY KEY (method_id, number),
  CONSTRAINT breaker_events_method FOREIGN KEY (method_id) REFERENCES methods (method_id),
  CONSTRAINT breaker_events_kind CHECK (kind IN ('tripped', 'reset'))
){clustered};
