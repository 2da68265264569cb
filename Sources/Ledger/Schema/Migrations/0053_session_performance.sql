-- How a run's carry model did in a session of shots, and the evidence that its device has shifted.
CREATE TABLE session_performance (
  run_id {text} NOT NULL, -- The run.
  session_id {int64} NOT NULL, -- The session; it may have been deleted since.
  model {text} NOT NULL, -- Name of the model.
  model_version {int64}, -- The version that the folder of runs gave it; null where none is known.
  device {text} NOT NULL, -- The launch monitor.
  session_date {text}, -- The day, YYYY-MM-DD; null where nothing told.
  is_learnt {int64} NOT NULL, -- 1 where the run has learnt it, after it had foretold it.
  shots {int64} NOT NULL, -- Shots that were foretold and have a carry.
  mae {double}, -- Mean absolute error, in m; null without shots, as all that follow.
  rmse {double}, -- Root mean squared error, in m.
  mape {double}, -- Mean absolute error in shares of the carry.
  r_squared {double}, -- Share of the variance of carries that is explained; null where they do not vary.
  bias {double}, -- Mean of foretold less measured, in m.
  median_residual {double}, -- Median of what the saved model says less measured, in m, by which evidence goes; null for few shots.
  evidence {double}, -- Against "the device is as it was", after the session; 1 says nothing; null where too few came before.
  source_digest {text} NOT NULL, -- Beginning of the SHA-256 of the session and its shots.
  computed_at {int64} NOT NULL, -- When it was derived, in microseconds since 1970, UTC.
  CONSTRAINT session_performance_key PRIMARY KEY (run_id, session_id),
  CONSTRAINT session_performance_truths CHECK (is_learnt IN (0, 1)),
  CONSTRAINT session_performance_counts CHECK (shots >= 0)
){clustered};
