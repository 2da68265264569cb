-- The latest week of each run and origin, in model_performance_metrics.
CREATE VIEW v_latest_model_performance AS
SELECT
  m.league_id, m.run_id, m.origin, m.season, m.week, m.model, m.games, m.log_loss, m.brier_score,
  m.accuracy, m.roc_auc, m.ece, m.expected_log_loss, m.expected_brier_score, m.expected_accuracy,
  m.expected_roc_auc, m.expected_ece, m.excess_log_loss, m.excess_standard_error,
  m.spiegelhalter_z, m.evidence_games, m.restarts, m.sharp_evidence, m.tolerant_evidence,
  m.strongest_home, m.strongest_slope, m.precision_at_half, m.recall_at_half, m.f1_at_half,
  m.games_played, m.completeness, m.late_share, m.computed_at
FROM model_performance_metrics AS m
WHERE m.week = (
  SELECT max(x.week) FROM model_performance_metrics AS x
  WHERE x.league_id = m.league_id AND x.run_id = m.run_id AND x.origin = m.origin);
