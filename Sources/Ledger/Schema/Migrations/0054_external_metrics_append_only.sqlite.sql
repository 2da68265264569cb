-- The database itself keeps metrics that were stated.
CREATE TRIGGER external_metrics_no_update BEFORE UPDATE ON external_metrics
BEGIN SELECT RAISE(ABORT, 'metrics that were stated are never changed'); END;
CREATE TRIGGER external_metrics_no_delete BEFORE DELETE ON external_metrics
BEGIN SELECT RAISE(ABORT, 'metrics that were stated are never removed'); END;
CREATE TRIGGER external_metrics_no_replace BEFORE INSERT ON external_metrics
WHEN EXISTS (
  SELECT 1 FROM external_metrics
  WHERE league_id = NEW.league_id AND model = NEW.model AND start_date = NEW.start_date
    AND end_date = NEW.end_date AND number = NEW.number)
BEGIN SELECT RAISE(ABORT, 'metrics that were stated are never replaced'); END;
