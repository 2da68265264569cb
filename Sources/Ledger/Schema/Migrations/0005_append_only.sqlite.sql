-- The database itself refuses to change or remove what was stated.
CREATE TRIGGER leagues_no_update BEFORE UPDATE ON leagues
BEGIN SELECT RAISE(ABORT, 'leagues are never changed'); END;
CREATE TRIGGER leagues_no_delete BEFORE DELETE ON leagues
BEGIN SELECT RAISE(ABORT, 'leagues are never removed'); END;

CREATE TRIGGER forecasts_no_update BEFORE UPDATE ON forecasts
BEGIN SELECT RAISE(ABORT, 'forecasts are never changed'); END;
CREATE TRIGGER forecasts_no_delete BEFORE DELETE ON forecasts
BEGIN SELECT RAISE(ABORT, 'forecasts are never removed'); END;
-- REPLACE removes a row without asking the trigger above.
CREATE TRIGGER forecasts_no_replace BEFORE INSERT ON forecasts
WHEN EXISTS (
    SELECT 1 FROM forecasts WHERE league_id = NEW.league_id AND sequence = NEW.sequence)
  OR EXISTS (SELECT 1 FROM forecasts WHERE forecast_id = NEW.forecast_id)
BEGIN SELECT RAISE(ABORT, 'forecasts are never replaced'); END;

CREATE TRIGGER results_no_update BEFORE UPDATE ON results
BEGIN SELECT RAISE(ABORT, 'results are never changed'); END;
CREATE TRIGGER results_no_delete BEFORE DELETE ON results
BEGIN SELECT RAISE(ABORT, 'results are never removed'); END;
CREATE TRIGGER results_no_replace BEFORE INSERT ON results
WHEN EXISTS (
  SELECT 1 FROM results
  WHERE league_id = NEW.league_id AND game_id = NEW.game_id AND revision = NEW.revision)
BEGIN SELECT RAISE(ABORT, 'results are never replaced'); END;
