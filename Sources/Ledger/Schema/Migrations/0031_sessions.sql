-- Counters of shots and sessions: one row, which every write of shots takes first, so that writers wait for each other.
CREATE TABLE shot_counters (
  counter_id {int64} NOT NULL, -- Always 1.
  last_session {int64} NOT NULL, -- The last session_id that was given.
  last_shot {int64} NOT NULL, -- The last shot_id that was given.
  CONSTRAINT shot_counters_key PRIMARY KEY (counter_id),
  CONSTRAINT shot_counters_one CHECK (counter_id = 1)
){strict};

-- Sessions of shots: one player, one device, one day.
CREATE TABLE sessions (
  session_id {int64} NOT NULL, -- Given by the program, ascending.
  name {text} NOT NULL, -- By which people call it.
  session_date {text}, -- The day, YYYY-MM-DD; null where nothing told.
  device {text} NOT NULL, -- The launch monitor.
  type {text} NOT NULL, -- The kind of session, such as range.
  place {text}, -- Where it was.
  normalised {int64} NOT NULL, -- 1 where its carry is the normalised one.
  source_digest {text} NOT NULL, -- SHA-256 of the file that it came from, empty for none.
  stale {int64} NOT NULL, -- 1 where its stored aggregates are not true.
  created_at {int64} NOT NULL, -- When it was put on record, in microseconds since 1970, UTC.
  CONSTRAINT sessions_key PRIMARY KEY (session_id),
  CONSTRAINT sessions_name UNIQUE (name),
  CONSTRAINT sessions_truths CHECK (normalised IN (0, 1) AND stale IN (0, 1))
){strict};

CREATE INDEX sessions_by_date ON sessions (session_date);
CREATE INDEX sessions_by_stale ON sessions (stale);
