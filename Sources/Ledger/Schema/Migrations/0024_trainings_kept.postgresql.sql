-- The database itself keeps what was asked for of a training, and how it ended.
CREATE TRIGGER model_training_history_no_change BEFORE UPDATE OF
  training_id, league_id, subject_run_id, subject_model, cause, reason, requested_by, is_tuned, requested_at,
  run_id
ON model_training_history
FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER model_training_history_no_return BEFORE UPDATE ON model_training_history
FOR EACH ROW WHEN (NOT (
  OLD.status = 'pending' AND NEW.status IN ('pending', 'running', 'failed', 'cancelled')
  OR OLD.status = 'running' AND NEW.status IN ('running', 'completed', 'failed', 'cancelled')))
EXECUTE FUNCTION refuse_change();
CREATE TRIGGER model_training_history_no_delete BEFORE DELETE ON model_training_history
FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER model_training_history_no_truncate BEFORE TRUNCATE ON model_training_history
FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
