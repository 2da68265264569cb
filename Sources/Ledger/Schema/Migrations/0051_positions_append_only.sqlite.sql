-- The database itself refuses to change or remove what was stated of positions.
CREATE TRIGGER markets_no_update BEFORE UPDATE ON markets
BEGIN SELECT RAISE(ABORT, 'markets are never changed'); END;
CREATE TRIGGER markets_no_delete BEFORE DELETE ON markets
BEGIN SELECT RAISE(ABORT, 'markets are never removed'); END;
-- REPLACE removes a row without asking the trigger above.
CREATE TRIGGER markets_no_replace BEFORE INSERT ON markets
WHEN EXISTS (
  SELECT 1 FROM markets WHERE market_id = NEW.market_id)
  OR EXISTS (
  SELECT 1 FROM markets WHERE league_id = NEW.league_id AND game_id = NEW.game_id AND venue = NEW.venue)
BEGIN SELECT RAISE(ABORT, 'markets are never replaced'); END;

CREATE TRIGGER prices_no_update BEFORE UPDATE ON prices
BEGIN SELECT RAISE(ABORT, 'prices are never changed'); END;
CREATE TRIGGER prices_no_delete BEFORE DELETE ON prices
BEGIN SELECT RAISE(ABORT, 'prices are never removed'); END;
CREATE TRIGGER prices_no_replace BEFORE INSERT ON prices
WHEN EXISTS (
  SELECT 1 FROM prices
  WHERE observed_at = NEW.observed_at AND sequence = NEW.sequence AND market_id = NEW.market_id)
BEGIN SELECT RAISE(ABORT, 'prices are never replaced'); END;

CREATE TRIGGER methods_no_update BEFORE UPDATE ON methods
BEGIN SELECT RAISE(ABORT, 'methods are never changed'); END;
CREATE TRIGGER methods_no_delete BEFORE DELETE ON methods
BEGIN SELECT RAISE(ABORT, 'methods are never removed'); END;
CREATE TRIGGER methods_no_replace BEFORE INSERT ON methods
WHEN EXISTS (
  SELECT 1 FROM methods WHERE method_id = NEW.method_id)
  OR EXISTS (
  SELECT 1 FROM methods WHERE league_id = NEW.league_id AND name = NEW.name AND version = NEW.version)
BEGIN SELECT RAISE(ABORT, 'methods are never replaced'); END;

CREATE TRIGGER trades_no_update BEFORE UPDATE ON trades
BEGIN SELECT RAISE(ABORT, 'trades are never changed'); END;
CREATE TRIGGER trades_no_delete BEFORE DELETE ON trades
BEGIN SELECT RAISE(ABORT, 'trades are never removed'); END;
CREATE TRIGGER trades_no_replace BEFORE INSERT ON trades
WHEN EXISTS (
  SELECT 1 FROM trades WHERE trade_id = NEW.trade_id)
BEGIN SELECT RAISE(ABORT, 'trades are never replaced'); END;

CREATE TRIGGER position_exits_no_update BEFORE UPDATE ON position_exits
BEGIN SELECT RAISE(ABORT, 'exits are never changed'); END;
CREATE TRIGGER position_exits_no_delete BEFORE DELETE ON position_exits
BEGIN SELECT RAISE(ABORT, 'exits are never removed'); END;
CREATE TRIGGER position_exits_no_replace BEFORE INSERT ON position_exits
WHEN EXISTS (
  SELECT 1 FROM position_exits WHERE exit_id = NEW.exit_id)
BEGIN SELECT RAISE(ABORT, 'exits are never replaced'); END;

CREATE TRIGGER exit_attempts_no_update BEFORE UPDATE ON exit_attempts
BEGIN SELECT RAISE(ABORT, 'attempts to leave positions are never changed'); END;
CREATE TRIGGER exit_attempts_no_delete BEFORE DELETE ON exit_attempts
BEGIN SELECT RAISE(ABORT, 'attempts to leave positions are never removed'); END;
CREATE TRIGGER exit_attempts_no_replace BEFORE INSERT ON exit_attempts
WHEN EXISTS (
  SELECT 1 FROM exit_attempts
  WHERE position_id = NEW.position_id AND observed_at = NEW.observed_at AND sequence = NEW.sequence
    AND step = NEW.step AND condition = NEW.condition)
BEGIN SELECT RAISE(ABORT, 'attempts to leave positions are never replaced'); END;

CREATE TRIGGER journal_no_update BEFORE UPDATE ON journal
BEGIN SELECT RAISE(ABORT, 'lines of the journal are never changed'); END;
CREATE TRIGGER journal_no_delete BEFORE DELETE ON journal
BEGIN SELECT RAISE(ABORT, 'lines of the journal are never removed'); END;
CREATE TRIGGER journal_no_replace BEFORE INSERT ON journal
WHEN EXISTS (
  SELECT 1 FROM journal WHERE transaction_id = NEW.transaction_id AND account = NEW.account)
BEGIN SELECT RAISE(ABORT, 'lines of the journal are never replaced'); END;

CREATE TRIGGER breaker_events_no_update BEFORE UPDATE ON breaker_events
BEGIN SELECT RAISE(ABORT, 'events of circuit breakers are never changed'); END;
CREATE TRIGGER breaker_events_no_delete BEFORE DELETE ON breaker_events
BEGIN SELECT RAISE(ABORT, 'events of circuit breakers are never removed'); END;
CREATE TRIGGER breaker_events_no_replace BEFORE INSERT ON breaker_events
WHEN EXISTS (
  SELECT 1 FROM breaker_events WHERE method_id = NEW.method_id AND number = NEW.number)
BEGIN SELECT RAISE(ABORT, 'events of circuit breakers are never replaced'); END;

CREATE TRIGGER strategies_no_update BEFORE UPDATE OF
  strategy_id, league_id, name, version, type, rules, digest, drafted_at
ON strategies
BEGIN SELECT RAISE(ABORT, 'what was stated of strategies is never changed'); END;
CREATE TRIGGER strategies_no_return BEFORE UPDATE ON strategies
WHEN NOT (
  OLD.state = NEW.state OR OLD.state = 'draft' AND NEW.state IN ('testing', 'deprecated')
  OR OLD.state = 'testing' AND NEW.state IN ('active', 'inactive', 'deprecated')
  OR OLD.state = 'active' AND NEW.state IN ('inactive', 'deprecated')
  OR OLD.state = 'inactive' AND NEW.state IN ('testing', 'active', 'deprecated'))
BEGIN SELECT RAISE(ABORT, 'strategies go from draft to testing to active; deprecated ones stay so'); END;
CREATE TRIGGER strategies_no_delete BEFORE DELETE ON strategies
BEGIN SELECT RAISE(ABORT, 'strategies are never removed'); END;
CREATE TRIGGER strategies_no_replace BEFORE INSERT ON strategies
WHEN EXISTS (
  SELECT 1 FROM strategies WHERE strategy_id = NEW.strategy_id)
  OR EXISTS (
  SELECT 1 FROM strategies WHERE league_id = NEW.league_id AND name = NEW.name AND version = NEW.version)
BEGIN SELECT RAISE(ABORT, 'strategies are never replaced'); END;

CREATE TRIGGER positions_no_update BEFORE UPDATE OF
  position_id, league_id, market_id, side, execution, strategy_id, model_id, method_id,
  forecast_id, known_until, probability, market_price, edge, quantity, entry_price, payout, cost,
  entry_fee, entered_at, entry_sequence, target_price, stop_loss_price, trailing_stop_distance,
  trailing_stop_type, trailing_activation, recorded_at
ON positions
BEGIN SELECT RAISE(ABORT, 'what was stated of positions is never changed'); END;
CREATE TRIGGER positions_no_return BEFORE UPDATE ON positions
WHEN NEW.remaining > OLD.remaining OR NEW.current_stop < OLD.current_stop
  OR OLD.current_stop IS NOT NULL AND NEW.current_stop IS NULL
BEGIN SELECT RAISE(ABORT, 'a position never grows again, and its stop never falls'); END;
CREATE TRIGGER positions_no_delete BEFORE DELETE ON positions
BEGIN SELECT RAISE(ABORT, 'positions are never removed'); END;
CREATE TRIGGER positions_no_replace BEFORE INSERT ON positions
WHEN EXISTS (
  SELECT 1 FROM positions WHERE position_id = NEW.position_id)
BEGIN SELECT RAISE(ABORT, 'positions are never replaced'); END;
