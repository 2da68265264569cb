-- The database itself refuses to change what alerts are about, and to change or remove their events.
CREATE TRIGGER model_alerts_no_change BEFORE UPDATE OF
  alert_id, league_id, fingerprint, ordinal, type, subject, key_detail, category, component, environment
ON model_alerts
FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER model_alerts_no_delete BEFORE DELETE ON model_alerts
FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER model_alerts_no_truncate BEFORE TRUNCATE ON model_alerts
FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER alert_events_no_change BEFORE UPDATE OR DELETE ON alert_events
FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER alert_events_no_truncate BEFORE TRUNCATE ON alert_events
FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER alert_notices_no_change BEFORE UPDATE OF
  notice_id, league_id, alert_id, event_number, channel, mode, recipients, owed_at, due_at
ON alert_notices
FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER alert_notices_no_delete BEFORE DELETE ON alert_notices
FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER alert_notices_no_truncate BEFORE TRUNCATE ON alert_notices
FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER alert_deliveries_no_change BEFORE UPDATE OR DELETE ON alert_deliveries
FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER alert_deliveries_no_truncate BEFORE TRUNCATE ON alert_deliveries
FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
