-- Things that a person must know. Identity stays as it was written; the rest follows from alert_events.
CREATE TABLE model_alerts (
  alert_id {text} NOT NULL, -- UUID version 7, made by the program.
  league_id {text} NOT NULL, -- The league.
  fingerprint {text} NOT NULL, -- SHA-256 of type, subject and key detail, hexadecimal.
  ordinal {int64} NOT NULL, -- 1 for the fingerprint's first alert, then ascending without gaps.
  type {text} NOT NULL, -- Kind of thing that happened, such as drift.
  subject {text} NOT NULL, -- Thing that it happened to: a run, an alias, a table.
  key_detail {text} NOT NULL, -- Words that tell two alerts of a type and subject apart; may be empty.
  category {text} NOT NULL, -- Concern, such as model or data.
  component {text} NOT NULL, -- The part of the program, or the script, that noticed.
  environment {text} NOT NULL, -- live; or demo, for what is tried out.
  state {text} NOT NULL, -- open, acknowledged or resolved.
  severity {text} NOT NULL, -- critical, high, medium or low: the highest since it opened.
  message {text} NOT NULL, -- One sentence, as it was last raised.
  details {text}, -- An object of JSON, as it was last raised.
  source {text} NOT NULL, -- Who raised it last.
  current_value {double}, -- The number that was looked at, as last raised; null where there is none.
  threshold_value {double}, -- The number that it passed.
  baseline_value {double}, -- The number that it usually has.
  action_taken {text}, -- Action that the program has taken.
  triggered_at {int64} NOT NULL, -- When it opened, in microseconds since 1970, UTC.
  last_raised_at {int64} NOT NULL, -- When it was last raised, likewise.
  last_told_at {int64} NOT NULL, -- When it was last raised and people were to be told, likewise.
  repeat_count {int64} NOT NULL, -- How often it was raised while it was not resolved.
  reopen_count {int64} NOT NULL, -- How often it came back within the quiet period.
  acknowledged_at {int64}, -- When somebody took it on, since it last opened.
  acknowledged_by {text}, -- Who did.
  acknowledgement_notes {text}, -- What they said.
  silenced_until {int64}, -- No repeats are told before this time; null where it is not silenced.
  resolved_at {int64}, -- When it was resolved.
  resolved_by {text}, -- Who did.
  resolution_notes {text}, -- What they said.
  resolution {text}, -- fixed, false_positive, ignored or escalated.
  event_count {int64} NOT NULL, -- Events so far, by which a change sees that nobody came before it.
  CONSTRAINT model_alerts_key PRIMARY KEY (alert_id),
  CONSTRAINT model_alerts_ordinal UNIQUE (league_id, fingerprint, ordinal),
  CONSTRAINT model_alerts_league FOREIGN KEY (league_id) REFERENCES leagues (league_id),
  CONSTRAINT model_alerts_environment CHECK (environment IN ('live', 'demo')),
  CONSTRAINT model_alerts_state CHECK (state IN ('open', 'acknowledged', 'resolved')),
  CONSTRAINT model_alerts_severity CHECK (severity IN ('critical', 'high', 'medium', 'low')),
  CONSTRAINT model_alerts_resolution
    CHECK (resolution IN ('fixed', 'false_positive', 'ignored', 'escalated')),
  CONSTRAINT model_alerts_resolved CHECK ((state = 'resolved') = (resolved_at IS NOT NULL)),
  CONSTRAINT model_alerts_resolved_as CHECK ((state = 'resolved') = (resolution IS NOT NULL)),
  CONSTRAINT model_alerts_resolved_by CHECK ((state = 'resolved') = (resolved_by IS NOT NULL)),
  CONSTRAINT model_alerts_open CHECK (state <> 'open' OR acknowledged_at IS NULL),
  CONSTRAINT model_alerts_acknowledged
    CHECK (state <> 'acknowledged' OR acknowledged_at IS NOT NULL),
  CONSTRAINT model_alerts_silenced CHECK (state <> 'resolved' OR silenced_until IS NULL)
){strict};

CREATE UNIQUE INDEX model_alerts_one_open ON model_alerts (league_id, fingerprint)
WHERE state <> 'resolved';
CREATE INDEX model_alerts_by_state ON model_alerts (league_id, state);
CREATE INDEX model_alerts_by_subject ON model_alerts (league_id, type, subject);
