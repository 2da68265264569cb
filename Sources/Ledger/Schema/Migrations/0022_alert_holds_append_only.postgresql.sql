-- The database itself refuses to change or remove why messages were held back.
CREATE TRIGGER alert_holds_no_change BEFORE UPDATE OR DELETE ON alert_holds
FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER alert_holds_no_truncate BEFORE TRUNCATE ON alert_holds
FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
