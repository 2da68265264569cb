-- Tests between a model in use and one that would take its place: the plan, frozen at the start, and the end.
CREATE TABLE model_ab_tests (
  test_id {text} NOT NULL, -- UUID version 7, made by the program.
  league_id {text} NOT NULL, -- The league.
  name {text} NOT NULL, -- Name of the test, one of its kind in the league.
  champion_run_id {text} NOT NULL, -- Run whose model was in use: model A.
  champion_model {text} NOT NULL, -- Name of its model.
  champion_version {int64}, -- Version that its folder counted; null for a model without files.
  challenger_run_id {text} NOT NULL, -- Run that would take its place: model B.
  challenger_model {text} NOT NULL, -- Name of its model.
  challenger_version {int64}, -- Version that its folder counted, likewise.
  mode {text} NOT NULL, -- shadow: both forecast every game; split: each game is forecast by one.
  champion_share {double} NOT NULL, -- Share of the games that the champion forecasts; 1 for shadow.
  challenger_share {double} NOT NULL, -- Share of the challenger; 1 for shadow.
  metric {text} NOT NULL, -- log_loss or brier: the score that decides.
  alpha {double} NOT NULL, -- Chance of a verdict for a contender that is no better.
  horizon {int64} NOT NULL, -- Games that are planned.
  interval_scale {double} NOT NULL, -- r of the boundary that holds at every look, fixed beforehand.
  planned_at {int64} NOT NULL, -- When the test was planned, in microseconds since 1970, UTC.
  starts_at {int64} NOT NULL, -- When it is to start, likewise.
  started_at {int64}, -- When it did; null while it is planned.
  ended_at {int64}, -- When it ended; null until then.
  status {text} NOT NULL, -- planned, running, completed or cancelled.
  games {int64}, -- Games that the end was decided on; null until then, as all that follows.
  champion_metrics {text}, -- Scores of the champion on them, an object of JSON.
  challenger_metrics {text}, -- Scores of the challenger.
  mean_difference {double}, -- Mean loss of the champion less the challenger's; above 0 favours the challenger.
  interval_low {double}, -- Interval of the mean difference.
  interval_high {double}, -- Its upper end.
  e_value {double}, -- Evidence for the challenger; null for a split, as the next.
  champion_e_value {double}, -- Evidence for the champion.
  p_value {double}, -- Of Welch's test; null for shadow.
  winner {text}, -- champion or challenger; null for neither.
  decision {text}, -- promote_b, keep_a, no_winner or manual_review.
  decided_by {text}, -- Who ended it.
  notes {text}, -- What they said.
  CONSTRAINT model_ab_tests_key PRIMARY KEY (test_id),
  CONSTRAINT model_ab_tests_name UNIQUE (league_id, name),
  CONSTRAINT model_ab_tests_league FOREIGN KEY (league_id) REFERENCES leagues (league_id),
  CONSTRAINT model_ab_tests_contenders CHECK (champion_run_id <> challenger_run_id),
  CONSTRAINT model_ab_tests_mode CHECK (mode IN ('shadow', 'split')),
  CONSTRAINT model_ab_tests_shares CHECK (champion_share > 0 AND challenger_share > 0),
  CONSTRAINT model_ab_tests_shadow
    CHECK (mode <> 'shadow' OR champion_share = 1 AND challenger_share = 1),
  CONSTRAINT model_ab_tests_split
    CHECK (mode <> 'split' OR abs(champion_share + challenger_share - 1) < 0.000000001),
  CONSTRAINT model_ab_tests_metric CHECK (metric IN ('log_loss', 'brier')),
  CONSTRAINT model_ab_tests_alpha CHECK (alpha > 0 AND alpha < 1),
  CONSTRAINT model_ab_tests_horizon CHECK (horizon >= 1),
  CONSTRAINT model_ab_tests_scale CHECK (interval_scale > 0),
  CONSTRAINT model_ab_tests_status
    CHECK (status IN ('planned', 'running', 'completed', 'cancelled')),
  CONSTRAINT model_ab_tests_planned CHECK (status <> 'planned' OR started_at IS NULL),
  CONSTRAINT model_ab_tests_started
    CHECK (status NOT IN ('running', 'completed') OR started_at IS NOT NULL),
  CONSTRAINT model_ab_tests_ended
    CHECK ((status IN ('completed', 'cancelled')) = (ended_at IS NOT NULL)),
  CONSTRAINT model_ab_tests_ended_by
    CHECK ((status IN ('completed', 'cancelled')) = (decided_by IS NOT NULL)),
  CONSTRAINT model_ab_tests_decided CHECK ((status = 'completed') = (decision IS NOT NULL)),
  CONSTRAINT model_ab_tests_counted CHECK ((status = 'completed') = (games IS NOT NULL)),
  CONSTRAINT model_ab_tests_scores
    CHECK (status = 'completed' OR champion_metrics IS NULL AND challenger_metrics IS NULL),
  CONSTRAINT model_ab_tests_mean
    CHECK (status = 'completed' OR mean_difference IS NULL AND p_value IS NULL AND winner IS NULL),
  CONSTRAINT model_ab_tests_interval
    CHECK (status = 'completed' OR interval_low IS NULL AND interval_high IS NULL),
  CONSTRAINT model_ab_tests_evidence
    CHECK (status = 'completed' OR e_value IS NULL AND champion_e_value IS NULL),
  CONSTRAINT model_ab_tests_winner CHECK (winner IN ('champion', 'challenger')),
  CONSTRAINT model_ab_tests_decision
    CHECK (decision IN ('promote_b', 'keep_a', 'no_winner', 'manual_review')),
  CONSTRAINT model_ab_tests_promote
    CHECK (decision <> 'promote_b' OR winner IS NOT NULL AND winner = 'challenger'),
  CONSTRAINT model_ab_tests_keep
    CHECK (decision <> 'keep_a' OR winner IS NOT NULL AND winner = 'champion'),
  CONSTRAINT model_ab_tests_no_winner CHECK (decision <> 'no_winner' OR winner IS NULL)
){strict};

CREATE UNIQUE INDEX model_ab_tests_one_running ON model_ab_tests (league_id, champion_run_id)
WHERE status IN ('planned', 'running');
