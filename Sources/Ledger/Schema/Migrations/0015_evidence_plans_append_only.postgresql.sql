-- The database itself refuses to change or remove a plan.
CREATE TRIGGER evidence_plans_no_change BEFORE UPDATE OR DELETE ON evidence_plans
FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER evidence_plans_no_truncate BEFORE TRUNCATE ON evidence_plans
FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
