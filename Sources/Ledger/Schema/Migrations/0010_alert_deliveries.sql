-- Attempts to deliver notices; rows are added and never changed. One that was begun and did not end was cut short.
CREATE TABLE alert_deliveries (
  notice_id {text} NOT NULL, -- The notice.
  attempt {int64} NOT NULL, -- From 1 without gaps.
  step {int64} NOT NULL, -- 1 where it began, 2 where it ended.
  outcome {text}, -- delivered or failed; null where it began.
  happened_at {int64} NOT NULL, -- When, in microseconds since 1970, UTC.
  message_id {text} NOT NULL, -- The message; several notices of one digest share it.
  reason {text}, -- Why it failed.
  CONSTRAINT alert_deliveries_key PRIMARY KEY (notice_id, attempt, step),
  CONSTRAINT alert_deliveries_notice FOREIGN KEY (notice_id) REFERENCES alert_notices (notice_id),
  CONSTRAINT alert_deliveries_step CHECK (step IN (1, 2)),
  CONSTRAINT alert_deliveries_outcome CHECK (outcome IN ('delivered', 'failed')),
  CONSTRAINT alert_deliveries_ended CHECK ((step = 2) = (outcome IS NOT NULL)),
  CONSTRAINT alert_deliveries_reason CHECK (reason IS NULL OR outcome = 'failed')
){clustered};
