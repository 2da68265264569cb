-- Messages that are owed to people: one for each event that is told, and channel; written with the event.
CREATE TABLE alert_notices (
  notice_id {text} NOT NULL, -- UUID version 7, made by the program; receivers know a repeated message by it.
  league_id {text} NOT NULL, -- The league.
  alert_id {text} NOT NULL, -- The alert.
  event_number {int64} NOT NULL, -- The event, in alert_events.
  channel {text} NOT NULL, -- Name of the channel.
  mode {text} NOT NULL, -- immediate; or digest, where several go out together.
  recipients {text} NOT NULL, -- Who is to be told, a list of JSON.
  owed_at {int64} NOT NULL, -- When it was written, in microseconds since 1970, UTC.
  due_at {int64}, -- When its digest goes out, likewise; null where it is immediate.
  state {text} NOT NULL, -- owed, delivered, or given_up after too many failures.
  attempts {int64} NOT NULL, -- Attempts so far, in alert_deliveries.
  CONSTRAINT alert_notices_key PRIMARY KEY (notice_id),
  CONSTRAINT alert_notices_once UNIQUE (alert_id, event_number, channel),
  CONSTRAINT alert_notices_league FOREIGN KEY (league_id) REFERENCES leagues (league_id),
  CONSTRAINT alert_notices_event
    FOREIGN KEY (alert_id, event_number) REFERENCES alert_events (alert_id, number),
  CONSTRAINT alert_notices_mode CHECK (mode IN ('immediate', 'digest')),
  CONSTRAINT alert_notices_due CHECK ((mode = 'digest') = (due_at IS NOT NULL)),
  CONSTRAINT alert_notices_state CHECK (state IN ('owed', 'delivered', 'given_up')),
  CONSTRAINT alert_notices_attempts CHECK (state = 'owed' OR attempts > 0)
){strict};

CREATE INDEX alert_notices_owed ON alert_notices (league_id, owed_at, notice_id)
WHERE state = 'owed';
