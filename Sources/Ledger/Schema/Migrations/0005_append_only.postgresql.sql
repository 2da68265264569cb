-- The database itself refuses to change or remove what was stated.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION '% are never changed or removed', TG_TABLE_NAME; END
$$;

CREATE TRIGGER leagues_no_change BEFORE UPDATE OR DELETE ON leagues
FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER leagues_no_truncate BEFORE TRUNCATE ON leagues
FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER forecasts_no_change BEFORE UPDATE OR DELETE ON forecasts
FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER forecasts_no_truncate BEFORE TRUNCATE ON forecasts
FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER results_no_change BEFORE UPDATE OR DELETE ON results
FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER results_no_truncate BEFORE TRUNCATE ON results
FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
