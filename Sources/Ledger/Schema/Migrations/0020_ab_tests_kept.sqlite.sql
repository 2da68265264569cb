-- The database itself keeps what was planned and how it ended, and the history of aliases.
CREATE TRIGGER model_ab_tests_no_update BEFORE UPDATE OF
  test_id, league_id, name, champion_run_id, champion_model, champion_version, challenger_run_id,
  challenger_model, challenger_version, mode, champion_share, challenger_share, metric, alpha, horizon,
  interval_scale, planned_at, starts_at
ON model_ab_tests
BEGIN SELECT RAISE(ABORT, 'what was planned of a test is never changed'); END;
CREATE TRIGGER model_ab_tests_no_return BEFORE UPDATE ON model_ab_tests
WHEN NOT (
  OLD.status = 'planned' AND NEW.status IN ('running', 'cancelled')
  OR OLD.status = 'running' AND NEW.status IN ('completed', 'cancelled'))
BEGIN SELECT RAISE(ABORT, 'a test goes from planned to running to its end, and stays as it ended'); END;
CREATE TRIGGER model_ab_tests_no_delete BEFORE DELETE ON model_ab_tests
BEGIN SELECT RAISE(ABORT, 'tests are never removed'); END;
-- REPLACE removes a row without asking the trigger above.
CREATE TRIGGER model_ab_tests_no_replace BEFORE INSERT ON model_ab_tests
WHEN EXISTS (SELECT 1 FROM model_ab_tests WHERE test_id = NEW.test_id)
  OR EXISTS (
    SELECT 1 FROM model_ab_tests WHERE league_id = NEW.league_id
      AND (name = NEW.name
        OR champion_run_id = NEW.champion_run_id AND status IN ('planned', 'running')
          AND NEW.status IN ('planned', 'running')))
BEGIN SELECT RAISE(ABORT, 'tests are never replaced'); END;

CREATE TRIGGER alias_history_no_update BEFORE UPDATE ON alias_history
BEGIN SELECT RAISE(ABORT, 'the history of aliases is never changed'); END;
CREATE TRIGGER alias_history_no_delete BEFORE DELETE ON alias_history
BEGIN SELECT RAISE(ABORT, 'the history of aliases is never removed'); END;
CREATE TRIGGER alias_history_no_replace BEFORE INSERT ON alias_history
WHEN EXISTS (SELECT 1 FROM alias_history WHERE change_id = NEW.change_id)
  OR EXISTS (
    SELECT 1 FROM alias_history
    WHERE league_id = NEW.league_id AND alias = NEW.alias AND number = NEW.number)
BEGIN SELECT RAISE(ABORT, 'the history of aliases is never replaced'); END;

-- Tests that are planned or run, the oldest first, with their age in seconds since they were planned.
CREATE VIEW v_active_ab_tests AS
SELECT
  t.test_id, t.league_id, t.name, t.champion_run_id, t.champion_model, t.champion_version,
  t.challenger_run_id, t.challenger_model, t.challenger_version, t.mode, t.champion_share,
  t.challenger_share, t.metric, t.alpha, t.horizon, t.planned_at, t.starts_at, t.started_at, t.status,
  unixepoch() - t.planned_at / 1000000 AS age_seconds
FROM model_ab_tests AS t
WHERE t.status IN ('planned', 'running')
ORDER BY t.planned_at, t.test_id;
