-- The database itself keeps metrics that were stated.
CREATE TRIGGER external_metrics_no_change BEFORE UPDATE OR DELETE ON external_metrics
FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER external_metrics_no_truncate BEFORE TRUNCATE ON external_metrics
FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
