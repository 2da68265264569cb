-- Retrainings of models in use: each is asked for, taken up by a process that owns the row, and ends.
CREATE TABLE model_training_history (
  training_id {text} NOT NULL, -- UUID version 7, made by the program.
  league_id {text} NOT NULL, -- The league.
  subject_run_id {text} NOT NULL, -- Run whose configuration is trained again.
  subject_model {text} NOT NULL, -- Name of its model.
  cause {text} NOT NULL, -- manual, scheduled, drift_detected or performance_degradation.
  reason {text} NOT NULL, -- Why, in words.
  requested_by {text} NOT NULL, -- Who asked for it.
  is_tuned {int64} NOT NULL, -- 1 where hyperparameters are looked for anew; 0 for the subject's.
  requested_at {int64} NOT NULL, -- When it was asked for, in microseconds since 1970, UTC.
  run_id {text} NOT NULL, -- UUID of the run that is to be made, chosen beforehand.
  status {text} NOT NULL, -- pending, running, completed, failed or cancelled.
  started_at {int64}, -- When a process took it up; null until then.
  ended_at {int64}, -- When it ended; null until then.
  boot_id {text} NOT NULL, -- The owner's boot and space of process numbers; the requester's while pending.
  pid {int64} NOT NULL, -- Number of the owner's process; the requester's while pending.
  pid_started {int64} NOT NULL, -- When that process began, in ticks since boot: numbers are used again.
  beat_at {int64} NOT NULL, -- Last sign of life, in microseconds since 1970, UTC, by the ledger's clock.
  beat_uptime {int64} NOT NULL, -- The same on the clock of that boot, which nobody sets.
  games_done {int64} NOT NULL, -- Games that were walked so far.
  games_total {int64} NOT NULL, -- Games that are to be walked; 0 until it is known.
  cancel_requested_at {int64}, -- When somebody asked it to end; null until then.
  cancel_requested_by {text}, -- Who did.
  first_season {int64}, -- First season that was predicted; null until it has ended well, as those below.
  last_season {int64}, -- Last season that was predicted.
  learnt_from {int64}, -- First season that was learnt from.
  learnt_through_season {int64}, -- Season of the last game that was learnt from.
  learnt_through_day {int64}, -- Its day.
  dataset {text}, -- Fingerprint of the games, SHA-256, hexadecimal.
  samples {int64}, -- Games that were learnt from.
  model_version {int64}, -- Version that the folder of runs counted; null for a model without files.
  hyperparameters {text}, -- An object of JSON.
  features {text}, -- Names of the feature columns, an array of JSON.
  training_metrics {text}, -- Scores of the walk's predictions but for the last season's, an object of JSON.
  validation_metrics {text}, -- Scores of the last season's predictions, on which nothing was chosen.
  tuning {text}, -- How many settings were tried and what was chosen, an object of JSON; null without.
  failure {text}, -- interrupted or error; null for what did not fail.
  error {text}, -- The failure in words.
  CONSTRAINT model_training_history_key PRIMARY KEY (training_id),
  CONSTRAINT model_training_history_run UNIQUE (run_id),
  CONSTRAINT model_training_history_league FOREIGN KEY (league_id) REFERENCES leagues (league_id),
  CONSTRAINT model_training_history_cause
    CHECK (cause IN ('manual', 'scheduled', 'drift_detected', 'performance_degradation')),
  CONSTRAINT model_training_history_reason CHECK (length(reason) BETWEEN 1 AND 4000),
  CONSTRAINT model_training_history_is_tuned CHECK (is_tuned IN (0, 1)),
  CONSTRAINT model_training_history_status
    CHECK (status IN ('pending', 'running', 'completed', 'failed', 'cancelled')),
  CONSTRAINT model_training_history_started
    CHECK (status NOT IN ('running', 'completed') OR started_at IS NOT NULL),
  CONSTRAINT model_training_history_ended
    CHECK ((status IN ('completed', 'failed', 'cancelled')) = (ended_at IS NOT NULL)),
  CONSTRAINT model_training_history_progress CHECK (games_done >= 0 AND games_total >= 0),
  CONSTRAINT model_training_history_result
    CHECK ((status = 'completed') = (samples IS NOT NULL)),
  CONSTRAINT model_training_history_failure
    CHECK ((status = 'failed') = (failure IS NOT NULL)),
  CONSTRAINT model_training_history_failures CHECK (failure IN ('interrupted', 'error')),
  CONSTRAINT model_training_history_error CHECK ((failure IS NULL) = (error IS NULL)),
  CONSTRAINT model_training_history_cancelled
    CHECK ((cancel_requested_at IS NULL) = (cancel_requested_by IS NULL)),
  CONSTRAINT model_training_history_cancelled_by
    CHECK (status <> 'cancelled' OR cancel_requested_at IS NOT NULL)
){strict};

CREATE UNIQUE INDEX model_training_history_one_unfinished
ON model_training_history (league_id, subject_run_id) WHERE status IN ('pending', 'running');
CREATE INDEX model_training_history_by_time ON model_training_history (league_id, requested_at);
