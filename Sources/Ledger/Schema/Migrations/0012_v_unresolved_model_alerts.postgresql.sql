-- Alerts that are not resolved, the most severe first and then the newest, with their age in seconds.
CREATE VIEW v_unresolved_model_alerts AS
SELECT
  a.alert_id, a.league_id, a.fingerprint, a.ordinal, a.type, a.subject, a.key_detail,
  a.category, a.component, a.environment, a.state, a.severity, a.message, a.details, a.source,
  a.current_value, a.threshold_value, a.baseline_value, a.action_taken, a.triggered_at,
  a.last_raised_at, a.last_told_at, a.repeat_count, a.reopen_count, a.acknowledged_at,
  a.acknowledged_by, a.acknowledgement_notes, a.silenced_until, a.resolved_at, a.resolved_by,
  a.resolution_notes, a.resolution, a.event_count,
  CASE a.severity WHEN 'critical' THEN 1 WHEN 'high' THEN 2 WHEN 'medium' THEN 3 ELSE 4
  END AS severity_rank,
  floor(extract(epoch FROM now()))::bigint - a.triggered_at / 1000000 AS age_seconds
FROM model_alerts AS a
WHERE a.state <> 'resolved'
ORDER BY severity_rank, a.triggered_at DESC, a.alert_id DESC;
