-- The database itself keeps what was asked for of a training, and how it ended.
CREATE TRIGGER model_training_history_no_update BEFORE UPDATE OF
  training_id, league_id, subject_run_id, subject_model, cause, reason, requested_by, is_tuned, requested_at,
  run_id
ON model_training_history
BEGIN SELECT RAISE(ABORT, 'what was asked for of a training is never changed'); END;
CREATE TRIGGER model_training_history_no_return BEFORE UPDATE ON model_training_history
WHEN NOT (
  OLD.status = 'pending' AND NEW.status IN ('pending', 'running', 'failed', 'cancelled')
  OR OLD.status = 'running' AND NEW.status IN ('running', 'completed', 'failed', 'cancelled'))
BEGIN
  SELECT RAISE(ABORT, 'a training goes from pending to running to its end, and stays as it ended');
END;
CREATE TRIGGER model_training_history_no_delete BEFORE DELETE ON model_training_history
BEGIN SELECT RAISE(ABORT, 'trainings are never removed'); END;
-- REPLACE removes a row without asking the trigger above.
CREATE TRIGGER model_training_history_no_replace BEFORE INSERT ON model_training_history
WHEN EXISTS (
    SELECT 1 FROM model_training_history
    WHERE training_id = NEW.training_id OR run_id = NEW.run_id)
  OR EXISTS (
    SELECT 1 FROM model_training_history
    WHERE league_id = NEW.league_id AND subject_run_id = NEW.subject_run_id
      AND status IN ('pending', 'running') AND NEW.status IN ('pending', 'running'))
BEGIN SELECT RAISE(ABORT, 'trainings are never replaced'); END;
