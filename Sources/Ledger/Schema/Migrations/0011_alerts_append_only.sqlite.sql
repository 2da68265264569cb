-- The database itself refuses to change what alerts are about, and to change or remove their events.
CREATE TRIGGER model_alerts_no_update BEFORE UPDATE OF
  alert_id, league_id, fingerprint, ordinal, type, subject, key_detail, category, component, environment
ON model_alerts
BEGIN SELECT RAISE(ABORT, 'what an alert is about is never changed'); END;
CREATE TRIGGER model_alerts_no_delete BEFORE DELETE ON model_alerts
BEGIN SELECT RAISE(ABORT, 'alerts are never removed'); END;
-- REPLACE removes a row without asking the trigger above.
CREATE TRIGGER model_alerts_no_replace BEFORE INSERT ON model_alerts
WHEN EXISTS (SELECT 1 FROM model_alerts WHERE alert_id = NEW.alert_id)
  OR EXISTS (
    SELECT 1 FROM model_alerts WHERE league_id = NEW.league_id AND fingerprint = NEW.fingerprint
      AND (ordinal = NEW.ordinal OR state <> 'resolved' AND NEW.state <> 'resolved'))
BEGIN SELECT RAISE(ABORT, 'alerts are never replaced'); END;

CREATE TRIGGER alert_events_no_update BEFORE UPDATE ON alert_events
BEGIN SELECT RAISE(ABORT, 'events of alerts are never changed'); END;
CREATE TRIGGER alert_events_no_delete BEFORE DELETE ON alert_events
BEGIN SELECT RAISE(ABORT, 'events of alerts are never removed'); END;
CREATE TRIGGER alert_events_no_replace BEFORE INSERT ON alert_events
WHEN EXISTS (
  SELECT 1 FROM alert_events
  WHERE alert_id = NEW.alert_id AND (number = NEW.number OR occurrence = NEW.occurrence))
BEGIN SELECT RAISE(ABORT, 'events of alerts are never replaced'); END;

CREATE TRIGGER alert_notices_no_update BEFORE UPDATE OF
  notice_id, league_id, alert_id, event_number, channel, mode, recipients, owed_at, due_at
ON alert_notices
BEGIN SELECT RAISE(ABORT, 'what a notice says is never changed'); END;
CREATE TRIGGER alert_notices_no_delete BEFORE DELETE ON alert_notices
BEGIN SELECT RAISE(ABORT, 'notices are never removed'); END;
CREATE TRIGGER alert_notices_no_replace BEFORE INSERT ON alert_notices
WHEN EXISTS (SELECT 1 FROM alert_notices WHERE notice_id = NEW.notice_id)
  OR EXISTS (
    SELECT 1 FROM alert_notices
    WHERE alert_id = NEW.alert_id AND event_number = NEW.event_number AND channel = NEW.channel)
BEGIN SELECT RAISE(ABORT, 'notices are never replaced'); END;

CREATE TRIGGER alert_deliveries_no_update BEFORE UPDATE ON alert_deliveries
BEGIN SELECT RAISE(ABORT, 'deliveries are never changed'); END;
CREATE TRIGGER alert_deliveries_no_delete BEFORE DELETE ON alert_deliveries
BEGIN SELECT RAISE(ABORT, 'deliveries are never removed'); END;
CREATE TRIGGER alert_deliveries_no_replace BEFORE INSERT ON alert_deliveries
WHEN EXISTS (
  SELECT 1 FROM alert_deliveries
  WHERE notice_id = NEW.notice_id AND attempt = NEW.attempt AND step = NEW.step)
BEGIN SELECT RAISE(ABORT, 'deliveries are never replaced'); END;
