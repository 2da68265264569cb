-- Events of alerts, in order; rows are added and never changed, and model_alerts follows from them.
CREATE TABLE alert_events (
  alert_id {text} NOT NULL, -- The alert.
  number {int64} NOT NULL, -- Place among the alert's events, from 1 without gaps.
  kind {text} NOT NULL, -- opened, repeated, reopened, acknowledged, silenced or resolved.
  happened_at {int64} NOT NULL, -- When, by the clock of whoever wrote it, in microseconds since 1970, UTC.
  told {int64} NOT NULL, -- 1 where people were to be told of it, else 0.
  actor {text}, -- Who acknowledged, silenced or resolved it.
  notes {text}, -- What they said.
  resolution {text}, -- How it was resolved: fixed, false_positive, ignored or escalated.
  silenced_until {int64}, -- Of a silence, when it ends.
  occurrence {text}, -- Name of what was raised; raised again, it is no repeat. Null without one.
  severity {text}, -- As raised: critical, high, medium or low.
  message {text}, -- As raised, as the rest.
  details {text}, -- An object of JSON.
  source {text}, -- Who raised it.
  current_value {double}, -- The number that was looked at.
  threshold_value {double}, -- The number that it passed.
  baseline_value {double}, -- The number that it usually has.
  action_taken {text}, -- Action that the program has taken.
  CONSTRAINT alert_events_key PRIMARY KEY (alert_id, number),
  CONSTRAINT alert_events_alert FOREIGN KEY (alert_id) REFERENCES model_alerts (alert_id),
  CONSTRAINT alert_events_kind
    CHECK (kind IN ('opened', 'repeated', 'reopened', 'acknowledged', 'silenced', 'resolved')),
  CONSTRAINT alert_events_first CHECK ((kind = 'opened') = (number = 1)),
  CONSTRAINT alert_events_told CHECK (told IN (0, 1)),
  CONSTRAINT alert_events_severity CHECK (severity IN ('critical', 'high', 'medium', 'low')),
  CONSTRAINT alert_events_raised
    CHECK ((kind IN ('opened', 'repeated', 'reopened')) = (severity IS NOT NULL)),
  CONSTRAINT alert_events_message CHECK ((severity IS NULL) = (message IS NULL)),
  CONSTRAINT alert_events_source CHECK ((severity IS NULL) = (source IS NULL)),
  CONSTRAINT alert_events_actor CHECK ((severity IS NULL) = (actor IS NOT NULL)),
  CONSTRAINT alert_events_resolution
    CHECK (resolution IN ('fixed', 'false_positive', 'ignored', 'escalated')),
  CONSTRAINT alert_events_resolved CHECK ((kind = 'resolved') = (resolution IS NOT NULL)),
  CONSTRAINT alert_events_silenced CHECK ((kind = 'silenced') = (silenced_until IS NOT NULL))
){clustered};

CREATE UNIQUE INDEX alert_events_occurrence ON alert_events (alert_id, occurrence)
WHERE occurrence IS NOT NULL;
