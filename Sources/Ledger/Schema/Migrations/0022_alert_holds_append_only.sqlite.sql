-- The database itself refuses to change or remove why messages were held back.
CREATE TRIGGER alert_holds_no_update BEFORE UPDATE ON alert_holds
BEGIN SELECT RAISE(ABORT, 'why a message was held back is never changed'); END;
CREATE TRIGGER alert_holds_no_delete BEFORE DELETE ON alert_holds
BEGIN SELECT RAISE(ABORT, 'why a message was held back is never removed'); END;
-- REPLACE removes a row without asking the trigger above.
CREATE TRIGGER alert_holds_no_replace BEFORE INSERT ON alert_holds
WHEN EXISTS (
  SELECT 1 FROM alert_holds
  WHERE alert_id = NEW.alert_id AND event_number = NEW.event_number AND channel = NEW.channel
    AND reason = NEW.reason)
BEGIN SELECT RAISE(ABORT, 'why a message was held back is never replaced'); END;
