-- Which run an alias named from when on; rows are added and never changed.
CREATE TABLE alias_history (
  change_id {text} NOT NULL, -- UUID version 7, made before the alias was changed.
  league_id {text} NOT NULL, -- The league whose games the run was used for.
  alias {text} NOT NULL, -- Name without its mark, such as champion.
  number {int64} NOT NULL, -- Place among the changes of the league's alias, from 1 without gaps.
  kind {text} NOT NULL, -- promoted or rolled_back.
  run_id {text} NOT NULL, -- Run that it names from then on.
  previous_run_id {text}, -- Run that it named before; null where it named none.
  changed_at {int64} NOT NULL, -- When, in microseconds since 1970, UTC.
  changed_by {text}, -- Who did it; null where nobody said.
  reason {text}, -- Why, in their words; null where nobody said.
  test_id {text}, -- Test that the run had won; null without one.
  CONSTRAINT alias_history_key PRIMARY KEY (change_id),
  CONSTRAINT alias_history_number UNIQUE (league_id, alias, number),
  CONSTRAINT alias_history_league FOREIGN KEY (league_id) REFERENCES leagues (league_id),
  CONSTRAINT alias_history_counted CHECK (number >= 1),
  CONSTRAINT alias_history_kind CHECK (kind IN ('promoted', 'rolled_back'))
){strict};
