-- The database itself refuses to change or remove a plan.
CREATE TRIGGER evidence_plans_no_update BEFORE UPDATE ON evidence_plans
BEGIN SELECT RAISE(ABORT, 'evidence_plans are never changed'); END;
CREATE TRIGGER evidence_plans_no_delete BEFORE DELETE ON evidence_plans
BEGIN SELECT RAISE(ABORT, 'evidence_plans are never removed'); END;
CREATE TRIGGER evidence_plans_no_replace BEFORE INSERT ON evidence_plans
WHEN EXISTS (
  SELECT 1 FROM evidence_plans
  WHERE league_id = NEW.league_id AND run_id = NEW.run_id AND origin = NEW.origin
    AND season = NEW.season)
BEGIN SELECT RAISE(ABORT, 'evidence_plans are never replaced'); END;
