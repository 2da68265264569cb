-- The database itself refuses to change or remove what was stated of positions.
CREATE TRIGGER markets_no_change BEFORE UPDATE OR DELETE ON markets
FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER markets_no_truncate BEFORE TRUNCATE ON markets
FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER prices_no_change BEFORE UPDATE OR DELETE ON prices
FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER prices_no_truncate BEFORE TRUNCATE ON prices
FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER methods_no_change BEFORE UPDATE OR DELETE ON methods
FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER methods_no_truncate BEFORE TRUNCATE ON methods
FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER trades_no_change BEFORE UPDATE OR DELETE ON trades
FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER trades_no_truncate BEFORE TRUNCATE ON trades
FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER position_exits_no_change BEFORE UPDATE OR DELETE ON position_exits
FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER position_exits_no_truncate BEFORE TRUNCATE ON position_exits
FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER exit_attempts_no_change BEFORE UPDATE OR DELETE ON exit_attempts
FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER exit_attempts_no_truncate BEFORE TRUNCATE ON exit_attempts
FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER journal_no_change BEFORE UPDATE OR DELETE ON journal
FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER journal_no_truncate BEFORE TRUNCATE ON journal
FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER breaker_events_no_change BEFORE UPDATE OR DELETE ON breaker_events
FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER breaker_events_no_truncate BEFORE TRUNCATE ON breaker_events
FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER strategies_no_change BEFORE UPDATE OF
  strategy_id, league_id, name, version, type, rules, digest, drafted_at
ON strategies
FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER strategies_no_return BEFORE UPDATE ON strategies
FOR EACH ROW WHEN (NOT (
  OLD.state = NEW.state OR OLD.state = 'draft' AND NEW.state IN ('testing', 'deprecated')
  OR OLD.state = 'testing' AND NEW.state IN ('active', 'inactive', 'deprecated')
  OR OLD.state = 'active' AND NEW.state IN ('inactive', 'deprecated')
  OR OLD.state = 'inactive' AND NEW.state IN ('testing', 'active', 'deprecated')))
EXECUTE FUNCTION refuse_change();
CREATE TRIGGER strategies_no_delete BEFORE DELETE ON strategies
FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER strategies_no_truncate BEFORE TRUNCATE ON strategies
FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER positions_no_change BEFORE UPDATE OF
  position_id, league_id, market_id, side, execution, strategy_id, model_id, method_id,
  forecast_id, known_until, probability, market_price, edge, quantity, entry_price, payout, cost,
  entry_fee, entered_at, entry_sequence, target_price, stop_loss_price, trailing_stop_distance,
  trailing_stop_type, trailing_activation, recorded_at
ON positions
FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER positions_no_return BEFORE UPDATE ON positions
FOR EACH ROW WHEN (NEW.remaining > OLD.remaining OR NEW.current_stop < OLD.current_stop
  OR OLD.current_stop IS NOT NULL AND NEW.current_stop IS NULL)
EXECUTE FUNCTION refuse_change();
CREATE TRIGGER positions_no_delete BEFORE DELETE ON positions
FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER positions_no_truncate BEFORE TRUNCATE ON positions
FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
