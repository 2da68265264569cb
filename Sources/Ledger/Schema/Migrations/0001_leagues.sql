-- The leagues that have rows here; several may share a database.
CREATE TABLE leagues (
  league_id {text} NOT NULL, -- UUID of the league, from its dataset.json.
  registered_at {int64} NOT NULL, -- When its first row came, in microseconds since 1970, UTC.
  CONSTRAINT leagues_key PRIMARY KEY (league_id)
){strict};
