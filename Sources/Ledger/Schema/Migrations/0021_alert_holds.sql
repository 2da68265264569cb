-- Messages that were held back, and why; rows are added and never changed.
CREATE TABLE alert_holds (
  alert_id {text} NOT NULL, -- The alert.
  event_number {int64} NOT NULL, -- The event, in alert_events.
  channel {text} NOT NULL, -- Name of the channel.
  reason {text} NOT NULL, -- silenced, acknowledged or repeated; or the channel's limit: spacing, hourly, daily.
  held_at {int64} NOT NULL, -- When it was first held back for that reason, in microseconds since 1970, UTC.
  held_until {int64}, -- When it may go out, likewise; null where it never does.
  CONSTRAINT alert_holds_key PRIMARY KEY (alert_id, event_number, channel, reason),
  CONSTRAINT alert_holds_event
    FOREIGN KEY (alert_id, event_number) REFERENCES alert_events (alert_id, number),
  CONSTRAINT alert_holds_reason
    CHECK (reason IN ('silenced', 'acknowledged', 'repeated', 'spacing', 'hourly', 'daily')),
  CONSTRAINT alert_holds_limit
    CHECK (reason NOT IN ('spacing', 'hourly', 'daily') OR held_until IS NOT NULL),
  CONSTRAINT alert_holds_for_good
    CHECK (reason NOT IN ('acknowledged', 'repeated') OR held_until IS NULL)
){clustered};

CREATE INDEX alert_deliveries_by_time ON alert_deliveries (happened_at);
