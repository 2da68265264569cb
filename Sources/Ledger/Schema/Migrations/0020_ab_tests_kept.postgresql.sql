-- The database itself keeps what was planned and how it ended, and the history of aliases.
CREATE TRIGGER model_ab_tests_no_change BEFORE UPDATE OF
  test_id, league_id, name, champion_run_id, champion_model, champion_version, challenger_run_id,
  challenger_model, challenger_version, mode, champion_share, challenger_share, metric, alpha, horizon,
  interval_scale, planned_at, starts_at
ON model_ab_tests
FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER model_ab_tests_no_return BEFORE UPDATE ON model_ab_tests
FOR EACH ROW WHEN (NOT (
  OLD.status = 'planned' AND NEW.status IN ('running', 'cancelled')
  OR OLD.status = 'running' AND NEW.status IN ('completed', 'cancelled')))
EXECUTE FUNCTION refuse_change();
CREATE TRIGGER model_ab_tests_no_delete BEFORE DELETE ON model_ab_tests
FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER model_ab_tests_no_truncate BEFORE TRUNCATE ON model_ab_tests
FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER alias_history_no_change BEFORE UPDATE OR DELETE ON alias_history
FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER alias_history_no_truncate BEFORE TRUNCATE ON alias_history
FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Tests that are planned or run, the oldest first, with their age in seconds since they were planned.
CREATE VIEW v_active_ab_tests AS
SELECT
  t.test_id, t.league_id, t.name, t.champion_run_id, t.champion_model, t.champion_version,
  t.challenger_run_id, t.challenger_model, t.challenger_version, t.mode, t.champion_share,
  t.challenger_share, t.metric, t.alpha, t.horizon, t.planned_at, t.starts_at, t.started_at, t.status,
  floor(extract(epoch FROM now()))::bigint - t.planned_at / 1000000 AS age_seconds
FROM model_ab_tests AS t
WHERE t.status IN ('planned', 'running')
ORDER BY t.planned_at, t.test_id;
