--
-- PostgreSQL database dump
--



SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Name: released_schema; Type: SCHEMA; Schema: -; Owner: -
--

CREATE SCHEMA released_schema;


--
-- Name: refuse_change(); Type: FUNCTION; Schema: released_schema; Owner: -
--

CREATE FUNCTION released_schema.refuse_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN RAISE EXCEPTION '% are never changed or removed', TG_TABLE_NAME; END
$$;


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: alert_deliveries; Type: TABLE; Schema: released_schema; Owner: -
--

CREATE TABLE released_schema.alert_deliveries (
    notice_id text NOT NULL COLLATE pg_catalog."C",
    attempt bigint NOT NULL,
    step bigint NOT NULL,
    outcome text COLLATE pg_catalog."C",
    happened_at bigint NOT NULL,
    message_id text NOT NULL COLLATE pg_catalog."C",
    reason text COLLATE pg_catalog."C",
    CONSTRAINT alert_deliveries_ended CHECK (((step = 2) = (outcome IS NOT NULL))),
    CONSTRAINT alert_deliveries_outcome CHECK ((outcome = ANY (ARRAY['delivered'::text, 'failed'::text]))),
    CONSTRAINT alert_deliveries_reason CHECK (((reason IS NULL) OR (outcome = 'failed'::text))),
    CONSTRAINT alert_deliveries_step CHECK ((step = ANY (ARRAY[(1)::bigint, (2)::bigint])))
);


--
-- Name: alert_events; Type: TABLE; Schema: released_schema; Owner: -
--

CREATE TABLE released_schema.alert_events (
    alert_id text NOT NULL COLLATE pg_catalog."C",
    number bigint NOT NULL,
    kind text NOT NULL COLLATE pg_catalog."C",
    happened_at bigint NOT NULL,
    told bigint NOT NULL,
    actor text COLLATE pg_catalog."C",
    notes text COLLATE pg_catalog."C",
    resolution text COLLATE pg_catalog."C",
    silenced_until bigint,
    occurrence text COLLATE pg_catalog."C",
    severity text COLLATE pg_catalog."C",
    message text COLLATE pg_catalog."C",
    details text COLLATE pg_catalog."C",
    source text COLLATE pg_catalog."C",
    current_value double precision,
    threshold_value double precision,
    baseline_value double precision,
    action_taken text COLLATE pg_catalog."C",
    CONSTRAINT alert_events_actor CHECK (((severity IS NULL) = (actor IS NOT NULL))),
    CONSTRAINT alert_events_first CHECK (((kind = 'opened'::text) = (number = 1))),
    CONSTRAINT alert_events_kind CHECK ((kind = ANY (ARRAY['opened'::text, 'repeated'::text, 'reopened'::text, 'acknowledged'::text, 'silenced'::text, 'resolved'::text]))),
    CONSTRAINT alert_events_message CHECK (((severity IS NULL) = (message IS NULL))),
    CONSTRAINT alert_events_raised CHECK (((kind = ANY (ARRAY['opened'::text, 'repeated'::text, 'reopened'::text])) = (severity IS NOT NULL))),
    CONSTRAINT alert_events_resolution CHECK ((resolution = ANY (ARRAY['fixed'::text, 'false_positive'::text, 'ignored'::text, 'escalated'::text]))),
    CONSTRAINT alert_events_resolved CHECK (((kind = 'resolved'::text) = (resolution IS NOT NULL))),
    CONSTRAINT alert_events_severity CHECK ((severity = ANY (ARRAY['critical'::text, 'high'::text, 'medium'::text, 'low'::text]))),
    CONSTRAINT alert_events_silenced CHECK (((kind = 'silenced'::text) = (silenced_until IS NOT NULL))),
    CONSTRAINT alert_events_source CHECK (((severity IS NULL) = (source IS NULL))),
    CONSTRAINT alert_events_told CHECK ((told = ANY (ARRAY[(0)::bigint, (1)::bigint])))
);


--
-- Name: alert_holds; Type: TABLE; Schema: released_schema; Owner: -
--

CREATE TABLE released_schema.alert_holds (
    alert_id text NOT NULL COLLATE pg_catalog."C",
    event_number bigint NOT NULL,
    channel text NOT NULL COLLATE pg_catalog."C",
    reason text NOT NULL COLLATE pg_catalog."C",
    held_at bigint NOT NULL,
    held_until bigint,
    CONSTRAINT alert_holds_for_good CHECK (((reason <> ALL (ARRAY['acknowledged'::text, 'repeated'::text])) OR (held_until IS NULL))),
    CONSTRAINT alert_holds_limit CHECK (((reason <> ALL (ARRAY['spacing'::text, 'hourly'::text, 'daily'::text])) OR (held_until IS NOT NULL))),
    CONSTRAINT alert_holds_reason CHECK ((reason = ANY (ARRAY['silenced'::text, 'acknowledged'::text, 'repeated'::text, 'spacing'::text, 'hourly'::text, 'daily'::text])))
);


--
-- Name: alert_notices; Type: TABLE; Schema: released_schema; Owner: -
--

CREATE TABLE released_schema.alert_notices (
    notice_id text NOT NULL COLLATE pg_catalog."C",
    league_id text NOT NULL COLLATE pg_catalog."C",
    alert_id text NOT NULL COLLATE pg_catalog."C",
    event_number bigint NOT NULL,
    channel text NOT NULL COLLATE pg_catalog."C",
    mode text NOT NULL COLLATE pg_catalog."C",
    recipients text NOT NULL COLLATE pg_catalog."C",
    owed_at bigint NOT NULL,
    due_at bigint,
    state text NOT NULL COLLATE pg_catalog."C",
    attempts bigint NOT NULL,
    CONSTRAINT alert_notices_attempts CHECK (((state = 'owed'::text) OR (attempts > 0))),
    CONSTRAINT alert_notices_due CHECK (((mode = 'digest'::text) = (due_at IS NOT NULL))),
    CONSTRAINT alert_notices_mode CHECK ((mode = ANY (ARRAY['immediate'::text, 'digest'::text]))),
    CONSTRAINT alert_notices_state CHECK ((state = ANY (ARRAY['owed'::text, 'delivered'::text, 'given_up'::text])))
);


--
-- Name: alias_history; Type: TABLE; Schema: released_schema; Owner: -
--

CREATE TABLE released_schema.alias_history (
    change_id text NOT NULL COLLATE pg_catalog."C",
    league_id text NOT NULL COLLATE pg_catalog."C",
    alias text NOT NULL COLLATE pg_catalog."C",
    number bigint NOT NULL,
    kind text NOT NULL COLLATE pg_catalog."C",
    run_id text NOT NULL COLLATE pg_catalog."C",
    previous_run_id text COLLATE pg_catalog."C",
    changed_at bigint NOT NULL,
    changed_by text COLLATE pg_catalog."C",
    reason text COLLATE pg_catalog."C",
    test_id text COLLATE pg_catalog."C",
    CONSTRAINT alias_history_counted CHECK ((number >= 1)),
    CONSTRAINT alias_history_kind CHECK ((kind = ANY (ARRAY['promoted'::text, 'rolled_back'::text])))
);


--
-- Name: breaker_events; Type: TABLE; Schema: released_schema; Owner: -
--

CREATE TABLE released_schema.breaker_events (
    method_id text NOT NULL COLLATE pg_catalog."C",
    number bigint NOT NULL,
    kind text NOT NULL COLLATE pg_catalog."C",
    reason text NOT NULL COLLATE pg_catalog."C",
    occurred_at bigint NOT NULL,
    recorded_at bigint NOT NULL,
    recorded_by text NOT NULL COLLATE pg_catalog."C",
    CONSTRAINT breaker_events_kind CHECK ((kind = ANY (ARRAY['tripped'::text, 'reset'::text])))
);


--
-- Name: counting_forecasts; Type: TABLE; Schema: released_schema; Owner: -
--

CREATE TABLE released_schema.counting_forecasts (
    league_id text NOT NULL COLLATE pg_catalog."C",
    season bigint NOT NULL,
    run_id text NOT NULL COLLATE pg_catalog."C",
    origin text NOT NULL COLLATE pg_catalog."C",
    game_id text NOT NULL COLLATE pg_catalog."C",
    sequence bigint NOT NULL,
    model text NOT NULL COLLATE pg_catalog."C",
    day bigint NOT NULL,
    date text COLLATE pg_catalog."C",
    site bigint NOT NULL,
    probability double precision NOT NULL,
    known_season bigint NOT NULL,
    known_day bigint NOT NULL,
    deadline bigint,
    outcome double precision,
    log_loss bigint,
    brier bigint,
    decided bigint,
    correct bigint,
    expected_log_loss bigint,
    expected_brier bigint,
    expected_correct bigint,
    CONSTRAINT counting_forecasts_outcome CHECK ((outcome = ANY (ARRAY[(0)::double precision, (0.5)::double precision, (1)::double precision]))),
    CONSTRAINT counting_forecasts_settled CHECK (((outcome IS NULL) = (log_loss IS NULL)))
);


--
-- Name: equity_marks; Type: TABLE; Schema: released_schema; Owner: -
--

CREATE TABLE released_schema.equity_marks (
    method_id text NOT NULL COLLATE pg_catalog."C",
    date text NOT NULL COLLATE pg_catalog."C",
    settled bigint NOT NULL,
    marked bigint NOT NULL
);


--
-- Name: evidence_plans; Type: TABLE; Schema: released_schema; Owner: -
--

CREATE TABLE released_schema.evidence_plans (
    league_id text NOT NULL COLLATE pg_catalog."C",
    run_id text NOT NULL COLLATE pg_catalog."C",
    origin text NOT NULL COLLATE pg_catalog."C",
    season bigint NOT NULL,
    planned_weeks bigint NOT NULL,
    decided_at bigint NOT NULL,
    CONSTRAINT evidence_plans_weeks CHECK ((planned_weeks >= 1))
);


--
-- Name: exit_attempts; Type: TABLE; Schema: released_schema; Owner: -
--

CREATE TABLE released_schema.exit_attempts (
    position_id text NOT NULL COLLATE pg_catalog."C",
    observed_at bigint NOT NULL,
    sequence bigint NOT NULL,
    step bigint NOT NULL,
    condition text NOT NULL COLLATE pg_catalog."C",
    priority text NOT NULL COLLATE pg_catalog."C",
    won bigint NOT NULL,
    order_type text COLLATE pg_catalog."C",
    limit_price bigint,
    fill_price bigint,
    filled bigint NOT NULL,
    attempt bigint NOT NULL,
    timeout_seconds bigint NOT NULL,
    CONSTRAINT exit_attempts_order CHECK ((order_type = ANY (ARRAY['market'::text, 'limit'::text]))),
    CONSTRAINT exit_attempts_won CHECK ((won = ANY (ARRAY[(0)::bigint, (1)::bigint])))
);


--
-- Name: forecasts; Type: TABLE; Schema: released_schema; Owner: -
--

CREATE TABLE released_schema.forecasts (
    league_id text NOT NULL COLLATE pg_catalog."C",
    sequence bigint NOT NULL,
    forecast_id text NOT NULL COLLATE pg_catalog."C",
    game_id text NOT NULL COLLATE pg_catalog."C",
    season bigint NOT NULL,
    day bigint NOT NULL,
    date text COLLATE pg_catalog."C",
    team_a_id bigint NOT NULL,
    team_a text NOT NULL COLLATE pg_catalog."C",
    team_b_id bigint NOT NULL,
    team_b text NOT NULL COLLATE pg_catalog."C",
    site bigint NOT NULL,
    probability double precision NOT NULL,
    run_id text NOT NULL COLLATE pg_catalog."C",
    model text NOT NULL COLLATE pg_catalog."C",
    model_version bigint,
    predictions_digest text NOT NULL COLLATE pg_catalog."C",
    known_season bigint NOT NULL,
    known_day bigint NOT NULL,
    issued_at bigint NOT NULL,
    deadline bigint,
    origin text NOT NULL COLLATE pg_catalog."C",
    previous_digest text NOT NULL COLLATE pg_catalog."C",
    digest text NOT NULL COLLATE pg_catalog."C",
    CONSTRAINT forecasts_dated CHECK (((date IS NOT NULL) OR (origin = 'retrospective'::text))),
    CONSTRAINT forecasts_deadline CHECK (((date IS NULL) = (deadline IS NULL))),
    CONSTRAINT forecasts_origin CHECK ((origin = ANY (ARRAY['issued'::text, 'replayed'::text, 'retrospective'::text]))),
    CONSTRAINT forecasts_probability CHECK (((probability >= (0)::double precision) AND (probability <= (1)::double precision))),
    CONSTRAINT forecasts_site CHECK (((site >= '-1'::integer) AND (site <= 1)))
);


--
-- Name: results; Type: TABLE; Schema: released_schema; Owner: -
--

CREATE TABLE released_schema.results (
    league_id text NOT NULL COLLATE pg_catalog."C",
    game_id text NOT NULL COLLATE pg_catalog."C",
    revision bigint NOT NULL,
    season bigint NOT NULL,
    status text NOT NULL COLLATE pg_catalog."C",
    score_a bigint,
    score_b bigint,
    recorded_at bigint NOT NULL,
    CONSTRAINT results_score_a CHECK (((status = 'played'::text) = (score_a IS NOT NULL))),
    CONSTRAINT results_score_b CHECK (((status = 'played'::text) = (score_b IS NOT NULL))),
    CONSTRAINT results_status CHECK ((status = ANY (ARRAY['played'::text, 'void'::text])))
);


--
-- Name: forecast_log; Type: VIEW; Schema: released_schema; Owner: -
--

CREATE VIEW released_schema.forecast_log AS
 SELECT f.league_id,
    f.sequence,
    f.forecast_id,
    f.game_id,
    f.season,
    f.day,
    f.date,
    f.team_a_id,
    f.team_a,
    f.team_b_id,
    f.team_b,
    f.site,
    f.probability,
    f.run_id,
    f.model,
    f.model_version,
    f.predictions_digest,
    f.known_season,
    f.known_day,
    f.issued_at,
    f.deadline,
    f.origin,
    f.previous_digest,
    f.digest,
        CASE
            WHEN ((f.origin = 'retrospective'::text) OR (f.issued_at >= f.deadline)) THEN 1
            ELSE 0
        END AS late,
        CASE
            WHEN ((c.sequence IS NOT NULL) AND (f.origin <> 'retrospective'::text)) THEN 1
            ELSE 0
        END AS counts,
    r.status,
    r.score_a,
    r.score_b
   FROM ((released_schema.forecasts f
     LEFT JOIN released_schema.counting_forecasts c ON (((c.league_id = f.league_id) AND (c.season = f.season) AND (c.run_id = f.run_id) AND (c.origin = f.origin) AND (c.game_id = f.game_id) AND (c.sequence = f.sequence))))
     LEFT JOIN released_schema.results r ON (((r.league_id = f.league_id) AND (r.game_id = f.game_id) AND (r.revision = ( SELECT max(x.revision) AS max
           FROM released_schema.results x
          WHERE ((x.league_id = f.league_id) AND (x.game_id = f.game_id)))))));


--
-- Name: journal; Type: TABLE; Schema: released_schema; Owner: -
--

CREATE TABLE released_schema.journal (
    transaction_id text NOT NULL COLLATE pg_catalog."C",
    account text NOT NULL COLLATE pg_catalog."C",
    league_id text NOT NULL COLLATE pg_catalog."C",
    book text NOT NULL COLLATE pg_catalog."C",
    position_id text COLLATE pg_catalog."C",
    amount bigint NOT NULL,
    occurred_at bigint NOT NULL,
    recorded_at bigint NOT NULL,
    CONSTRAINT journal_account CHECK ((account = ANY (ARRAY['cash'::text, 'contracts'::text, 'fees'::text, 'realised'::text, 'deposits'::text])))
);


--
-- Name: leagues; Type: TABLE; Schema: released_schema; Owner: -
--

CREATE TABLE released_schema.leagues (
    league_id text NOT NULL COLLATE pg_catalog."C",
    registered_at bigint NOT NULL
);


--
-- Name: markets; Type: TABLE; Schema: released_schema; Owner: -
--

CREATE TABLE released_schema.markets (
    market_id bigint NOT NULL,
    league_id text NOT NULL COLLATE pg_catalog."C",
    game_id text NOT NULL COLLATE pg_catalog."C",
    venue text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    season bigint NOT NULL,
    day bigint NOT NULL,
    date text NOT NULL COLLATE pg_catalog."C",
    team_a text NOT NULL COLLATE pg_catalog."C",
    team_b text NOT NULL COLLATE pg_catalog."C",
    fee_rule text NOT NULL COLLATE pg_catalog."C",
    tick bigint NOT NULL,
    starts_at bigint NOT NULL,
    starts_basis text NOT NULL COLLATE pg_catalog."C",
    recorded_at bigint NOT NULL,
    CONSTRAINT markets_basis CHECK ((starts_basis = ANY (ARRAY['stated'::text, 'assumed'::text]))),
    CONSTRAINT markets_kind CHECK ((kind = ANY (ARRAY['contract'::text, 'two_way'::text, 'three_way'::text]))),
    CONSTRAINT markets_tick CHECK (((tick >= 1) AND (tick <= 10000)))
);


--
-- Name: methods; Type: TABLE; Schema: released_schema; Owner: -
--

CREATE TABLE released_schema.methods (
    method_id text NOT NULL COLLATE pg_catalog."C",
    league_id text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    version bigint NOT NULL,
    strategy_id text NOT NULL COLLATE pg_catalog."C",
    model_id text NOT NULL COLLATE pg_catalog."C",
    model text NOT NULL COLLATE pg_catalog."C",
    stake text NOT NULL COLLATE pg_catalog."C",
    bankroll bigint NOT NULL,
    game_cap bigint NOT NULL,
    day_cap bigint NOT NULL,
    bankroll_cap bigint NOT NULL,
    digest text NOT NULL COLLATE pg_catalog."C",
    recorded_at bigint NOT NULL,
    CONSTRAINT methods_bankroll CHECK ((bankroll > 0)),
    CONSTRAINT methods_bankroll_cap CHECK (((bankroll_cap > 0) AND (bankroll_cap <= 10000))),
    CONSTRAINT methods_counted CHECK ((version >= 1)),
    CONSTRAINT methods_day_cap CHECK (((day_cap > 0) AND (day_cap <= 10000))),
    CONSTRAINT methods_game_cap CHECK (((game_cap > 0) AND (game_cap <= 10000)))
);


--
-- Name: model_ab_tests; Type: TABLE; Schema: released_schema; Owner: -
--

CREATE TABLE released_schema.model_ab_tests (
    test_id text NOT NULL COLLATE pg_catalog."C",
    league_id text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    champion_run_id text NOT NULL COLLATE pg_catalog."C",
    champion_model text NOT NULL COLLATE pg_catalog."C",
    champion_version bigint,
    challenger_run_id text NOT NULL COLLATE pg_catalog."C",
    challenger_model text NOT NULL COLLATE pg_catalog."C",
    challenger_version bigint,
    mode text NOT NULL COLLATE pg_catalog."C",
    champion_share double precision NOT NULL,
    challenger_share double precision NOT NULL,
    metric text NOT NULL COLLATE pg_catalog."C",
    alpha double precision NOT NULL,
    horizon bigint NOT NULL,
    interval_scale double precision NOT NULL,
    planned_at bigint NOT NULL,
    starts_at bigint NOT NULL,
    started_at bigint,
    ended_at bigint,
    status text NOT NULL COLLATE pg_catalog."C",
    games bigint,
    champion_metrics text COLLATE pg_catalog."C",
    challenger_metrics text COLLATE pg_catalog."C",
    mean_difference double precision,
    interval_low double precision,
    interval_high double precision,
    e_value double precision,
    champion_e_value double precision,
    p_value double precision,
    winner text COLLATE pg_catalog."C",
    decision text COLLATE pg_catalog."C",
    decided_by text COLLATE pg_catalog."C",
    notes text COLLATE pg_catalog."C",
    CONSTRAINT model_ab_tests_alpha CHECK (((alpha > (0)::double precision) AND (alpha < (1)::double precision))),
    CONSTRAINT model_ab_tests_contenders CHECK ((champion_run_id <> challenger_run_id)),
    CONSTRAINT model_ab_tests_counted CHECK (((status = 'completed'::text) = (games IS NOT NULL))),
    CONSTRAINT model_ab_tests_decided CHECK (((status = 'completed'::text) = (decision IS NOT NULL))),
    CONSTRAINT model_ab_tests_decision CHECK ((decision = ANY (ARRAY['promote_b'::text, 'keep_a'::text, 'no_winner'::text, 'manual_review'::text]))),
    CONSTRAINT model_ab_tests_ended CHECK (((status = ANY (ARRAY['completed'::text, 'cancelled'::text])) = (ended_at IS NOT NULL))),
    CONSTRAINT model_ab_tests_ended_by CHECK (((status = ANY (ARRAY['completed'::text, 'cancelled'::text])) = (decided_by IS NOT NULL))),
    CONSTRAINT model_ab_tests_evidence CHECK (((status = 'completed'::text) OR ((e_value IS NULL) AND (champion_e_value IS NULL)))),
    CONSTRAINT model_ab_tests_horizon CHECK ((horizon >= 1)),
    CONSTRAINT model_ab_tests_interval CHECK (((status = 'completed'::text) OR ((interval_low IS NULL) AND (interval_high IS NULL)))),
    CONSTRAINT model_ab_tests_keep CHECK (((decision <> 'keep_a'::text) OR ((winner IS NOT NULL) AND (winner = 'champion'::text)))),
    CONSTRAINT model_ab_tests_mean CHECK (((status = 'completed'::text) OR ((mean_difference IS NULL) AND (p_value IS NULL) AND (winner IS NULL)))),
    CONSTRAINT model_ab_tests_metric CHECK ((metric = ANY (ARRAY['log_loss'::text, 'brier'::text]))),
    CONSTRAINT model_ab_tests_mode CHECK ((mode = ANY (ARRAY['shadow'::text, 'split'::text]))),
    CONSTRAINT model_ab_tests_no_winner CHECK (((decision <> 'no_winner'::text) OR (winner IS NULL))),
    CONSTRAINT model_ab_tests_planned CHECK (((status <> 'planned'::text) OR (started_at IS NULL))),
    CONSTRAINT model_ab_tests_promote CHECK (((decision <> 'promote_b'::text) OR ((winner IS NOT NULL) AND (winner = 'challenger'::text)))),
    CONSTRAINT model_ab_tests_scale CHECK ((interval_scale > (0)::double precision)),
    CONSTRAINT model_ab_tests_scores CHECK (((status = 'completed'::text) OR ((champion_metrics IS NULL) AND (challenger_metrics IS NULL)))),
    CONSTRAINT model_ab_tests_shadow CHECK (((mode <> 'shadow'::text) OR ((champion_share = (1)::double precision) AND (challenger_share = (1)::double precision)))),
    CONSTRAINT model_ab_tests_shares CHECK (((champion_share > (0)::double precision) AND (challenger_share > (0)::double precision))),
    CONSTRAINT model_ab_tests_split CHECK (((mode <> 'split'::text) OR (abs(((champion_share + challenger_share) - (1)::double precision)) < (0.000000001)::double precision))),
    CONSTRAINT model_ab_tests_started CHECK (((status <> ALL (ARRAY['running'::text, 'completed'::text])) OR (started_at IS NOT NULL))),
    CONSTRAINT model_ab_tests_status CHECK ((status = ANY (ARRAY['planned'::text, 'running'::text, 'completed'::text, 'cancelled'::text]))),
    CONSTRAINT model_ab_tests_winner CHECK ((winner = ANY (ARRAY['champion'::text, 'challenger'::text])))
);


--
-- Name: model_alerts; Type: TABLE; Schema: released_schema; Owner: -
--

CREATE TABLE released_schema.model_alerts (
    alert_id text NOT NULL COLLATE pg_catalog."C",
    league_id text NOT NULL COLLATE pg_catalog."C",
    fingerprint text NOT NULL COLLATE pg_catalog."C",
    ordinal bigint NOT NULL,
    type text NOT NULL COLLATE pg_catalog."C",
    subject text NOT NULL COLLATE pg_catalog."C",
    key_detail text NOT NULL COLLATE pg_catalog."C",
    category text NOT NULL COLLATE pg_catalog."C",
    component text NOT NULL COLLATE pg_catalog."C",
    environment text NOT NULL COLLATE pg_catalog."C",
    state text NOT NULL COLLATE pg_catalog."C",
    severity text NOT NULL COLLATE pg_catalog."C",
    message text NOT NULL COLLATE pg_catalog."C",
    details text COLLATE pg_catalog."C",
    source text NOT NULL COLLATE pg_catalog."C",
    current_value double precision,
    threshold_value double precision,
    baseline_value double precision,
    action_taken text COLLATE pg_catalog."C",
    triggered_at bigint NOT NULL,
    last_raised_at bigint NOT NULL,
    last_told_at bigint NOT NULL,
    repeat_count bigint NOT NULL,
    reopen_count bigint NOT NULL,
    acknowledged_at bigint,
    acknowledged_by text COLLATE pg_catalog."C",
    acknowledgement_notes text COLLATE pg_catalog."C",
    silenced_until bigint,
    resolved_at bigint,
    resolved_by text COLLATE pg_catalog."C",
    resolution_notes text COLLATE pg_catalog."C",
    resolution text COLLATE pg_catalog."C",
    event_count bigint NOT NULL,
    CONSTRAINT model_alerts_acknowledged CHECK (((state <> 'acknowledged'::text) OR (acknowledged_at IS NOT NULL))),
    CONSTRAINT model_alerts_environment CHECK ((environment = ANY (ARRAY['live'::text, 'demo'::text]))),
    CONSTRAINT model_alerts_open CHECK (((state <> 'open'::text) OR (acknowledged_at IS NULL))),
    CONSTRAINT model_alerts_resolution CHECK ((resolution = ANY (ARRAY['fixed'::text, 'false_positive'::text, 'ignored'::text, 'escalated'::text]))),
    CONSTRAINT model_alerts_resolved CHECK (((state = 'resolved'::text) = (resolved_at IS NOT NULL))),
    CONSTRAINT model_alerts_resolved_as CHECK (((state = 'resolved'::text) = (resolution IS NOT NULL))),
    CONSTRAINT model_alerts_resolved_by CHECK (((state = 'resolved'::text) = (resolved_by IS NOT NULL))),
    CONSTRAINT model_alerts_severity CHECK ((severity = ANY (ARRAY['critical'::text, 'high'::text, 'medium'::text, 'low'::text]))),
    CONSTRAINT model_alerts_silenced CHECK (((state <> 'resolved'::text) OR (silenced_until IS NULL))),
    CONSTRAINT model_alerts_state CHECK ((state = ANY (ARRAY['open'::text, 'acknowledged'::text, 'resolved'::text])))
);


--
-- Name: model_performance_metrics; Type: TABLE; Schema: released_schema; Owner: -
--

CREATE TABLE released_schema.model_performance_metrics (
    league_id text NOT NULL COLLATE pg_catalog."C",
    run_id text NOT NULL COLLATE pg_catalog."C",
    origin text NOT NULL COLLATE pg_catalog."C",
    season bigint NOT NULL,
    week text NOT NULL COLLATE pg_catalog."C",
    model text NOT NULL COLLATE pg_catalog."C",
    as_of text COLLATE pg_catalog."C",
    games bigint NOT NULL,
    log_loss double precision,
    brier_score double precision,
    accuracy double precision,
    roc_auc double precision,
    ece double precision,
    expected_log_loss double precision,
    expected_brier_score double precision,
    expected_accuracy double precision,
    expected_roc_auc double precision,
    expected_ece double precision,
    excess_log_loss double precision,
    excess_standard_error double precision,
    spiegelhalter_z double precision,
    evidence_games bigint NOT NULL,
    restarts bigint NOT NULL,
    sharp_evidence double precision,
    tolerant_evidence double precision,
    strongest_home double precision,
    strongest_slope double precision,
    true_positives bigint NOT NULL,
    false_positives bigint NOT NULL,
    true_negatives bigint NOT NULL,
    false_negatives bigint NOT NULL,
    precision_at_half double precision,
    recall_at_half double precision,
    f1_at_half double precision,
    games_played bigint,
    completeness double precision,
    late_share double precision,
    r_squared double precision,
    rmse double precision,
    mae double precision,
    mape double precision,
    source_digest text NOT NULL COLLATE pg_catalog."C",
    last_sequence bigint NOT NULL,
    result_count bigint NOT NULL,
    computed_at bigint NOT NULL,
    CONSTRAINT model_performance_metrics_games CHECK ((games >= evidence_games)),
    CONSTRAINT model_performance_metrics_origin CHECK ((origin = ANY (ARRAY['issued'::text, 'replayed'::text, 'retrospective'::text])))
);


--
-- Name: model_training_history; Type: TABLE; Schema: released_schema; Owner: -
--

CREATE TABLE released_schema.model_training_history (
    training_id text NOT NULL COLLATE pg_catalog."C",
    league_id text NOT NULL COLLATE pg_catalog."C",
    subject_run_id text NOT NULL COLLATE pg_catalog."C",
    subject_model text NOT NULL COLLATE pg_catalog."C",
    cause text NOT NULL COLLATE pg_catalog."C",
    reason text NOT NULL COLLATE pg_catalog."C",
    requested_by text NOT NULL COLLATE pg_catalog."C",
    is_tuned bigint NOT NULL,
    requested_at bigint NOT NULL,
    run_id text NOT NULL COLLATE pg_catalog."C",
    status text NOT NULL COLLATE pg_catalog."C",
    started_at bigint,
    ended_at bigint,
    boot_id text NOT NULL COLLATE pg_catalog."C",
    pid bigint NOT NULL,
    pid_started bigint NOT NULL,
    beat_at bigint NOT NULL,
    beat_uptime bigint NOT NULL,
    games_done bigint NOT NULL,
    games_total bigint NOT NULL,
    cancel_requested_at bigint,
    cancel_requested_by text COLLATE pg_catalog."C",
    first_season bigint,
    last_season bigint,
    learnt_from bigint,
    learnt_through_season bigint,
    learnt_through_day bigint,
    dataset text COLLATE pg_catalog."C",
    samples bigint,
    model_version bigint,
    hyperparameters text COLLATE pg_catalog."C",
    features text COLLATE pg_catalog."C",
    training_metrics text COLLATE pg_catalog."C",
    validation_metrics text COLLATE pg_catalog."C",
    tuning text COLLATE pg_catalog."C",
    failure text COLLATE pg_catalog."C",
    error text COLLATE pg_catalog."C",
    CONSTRAINT model_training_history_cancelled CHECK (((cancel_requested_at IS NULL) = (cancel_requested_by IS NULL))),
    CONSTRAINT model_training_history_cancelled_by CHECK (((status <> 'cancelled'::text) OR (cancel_requested_at IS NOT NULL))),
    CONSTRAINT model_training_history_cause CHECK ((cause = ANY (ARRAY['manual'::text, 'scheduled'::text, 'drift_detected'::text, 'performance_degradation'::text]))),
    CONSTRAINT model_training_history_ended CHECK (((status = ANY (ARRAY['completed'::text, 'failed'::text, 'cancelled'::text])) = (ended_at IS NOT NULL))),
    CONSTRAINT model_training_history_error CHECK (((failure IS NULL) = (error IS NULL))),
    CONSTRAINT model_training_history_failure CHECK (((status = 'failed'::text) = (failure IS NOT NULL))),
    CONSTRAINT model_training_history_failures CHECK ((failure = ANY (ARRAY['interrupted'::text, 'error'::text]))),
    CONSTRAINT model_training_history_is_tuned CHECK ((is_tuned = ANY (ARRAY[(0)::bigint, (1)::bigint]))),
    CONSTRAINT model_training_history_progress CHECK (((games_done >= 0) AND (games_total >= 0))),
    CONSTRAINT model_training_history_reason CHECK (((length(reason) >= 1) AND (length(reason) <= 4000))),
    CONSTRAINT model_training_history_result CHECK (((status = 'completed'::text) = (samples IS NOT NULL))),
    CONSTRAINT model_training_history_started CHECK (((status <> ALL (ARRAY['running'::text, 'completed'::text])) OR (started_at IS NOT NULL))),
    CONSTRAINT model_training_history_status CHECK ((status = ANY (ARRAY['pending'::text, 'running'::text, 'completed'::text, 'failed'::text, 'cancelled'::text])))
);


--
-- Name: position_exits; Type: TABLE; Schema: released_schema; Owner: -
--

CREATE TABLE released_schema.position_exits (
    exit_id text NOT NULL COLLATE pg_catalog."C",
    position_id text NOT NULL COLLATE pg_catalog."C",
    condition text NOT NULL COLLATE pg_catalog."C",
    priority text NOT NULL COLLATE pg_catalog."C",
    quantity bigint NOT NULL,
    price bigint NOT NULL,
    cost bigint NOT NULL,
    profit bigint NOT NULL,
    fee bigint NOT NULL,
    exited_at bigint NOT NULL,
    CONSTRAINT position_exits_critical CHECK (((priority <> 'critical'::text) OR (condition = ANY (ARRAY['stop_loss'::text, 'circuit_breaker'::text])))),
    CONSTRAINT position_exits_high CHECK (((priority <> 'high'::text) OR (condition = ANY (ARRAY['trailing_stop'::text, 'time_based_urgent'::text, 'liquidity_dried_up'::text])))),
    CONSTRAINT position_exits_low CHECK (((priority <> 'low'::text) OR (condition = ANY (ARRAY['early_exit'::text, 'edge_disappeared'::text, 'rebalance'::text])))),
    CONSTRAINT position_exits_medium CHECK (((priority <> 'medium'::text) OR (condition = ANY (ARRAY['profit_target'::text, 'partial_exit_target'::text])))),
    CONSTRAINT position_exits_none CHECK (((priority <> 'none'::text) OR (condition = ANY (ARRAY['settlement'::text, 'manual'::text, 'correction'::text])))),
    CONSTRAINT position_exits_priority CHECK ((priority = ANY (ARRAY['critical'::text, 'high'::text, 'medium'::text, 'low'::text, 'none'::text]))),
    CONSTRAINT position_exits_quantity CHECK ((quantity >= 0))
);


--
-- Name: positions; Type: TABLE; Schema: released_schema; Owner: -
--

CREATE TABLE released_schema.positions (
    position_id text NOT NULL COLLATE pg_catalog."C",
    league_id text NOT NULL COLLATE pg_catalog."C",
    market_id bigint NOT NULL,
    side text NOT NULL COLLATE pg_catalog."C",
    execution text NOT NULL COLLATE pg_catalog."C",
    strategy_id text COLLATE pg_catalog."C",
    model_id text COLLATE pg_catalog."C",
    method_id text COLLATE pg_catalog."C",
    forecast_id text COLLATE pg_catalog."C",
    known_until text COLLATE pg_catalog."C",
    probability double precision,
    market_price bigint NOT NULL,
    edge double precision,
    quantity bigint NOT NULL,
    entry_price bigint NOT NULL,
    payout bigint NOT NULL,
    cost bigint NOT NULL,
    entry_fee bigint NOT NULL,
    entered_at bigint NOT NULL,
    entry_sequence bigint NOT NULL,
    target_price bigint,
    stop_loss_price bigint,
    trailing_stop_distance bigint,
    trailing_stop_type text COLLATE pg_catalog."C",
    trailing_activation bigint,
    peak_price bigint,
    current_stop bigint,
    remaining bigint NOT NULL,
    status text NOT NULL COLLATE pg_catalog."C",
    closed_at bigint,
    realised bigint NOT NULL,
    fees bigint NOT NULL,
    held_profit bigint,
    other_order_profit bigint,
    fair_close double precision,
    recorded_at bigint NOT NULL,
    CONSTRAINT positions_closed CHECK (((status = 'open'::text) = (closed_at IS NULL))),
    CONSTRAINT positions_execution CHECK ((execution = ANY (ARRAY['live'::text, 'paper'::text, 'backtest'::text, 'manual'::text]))),
    CONSTRAINT positions_open CHECK (((status = 'open'::text) = (remaining > 0))),
    CONSTRAINT positions_probability CHECK (((probability >= (0)::double precision) AND (probability <= (1)::double precision))),
    CONSTRAINT positions_quantity CHECK ((quantity > 0)),
    CONSTRAINT positions_remaining CHECK (((remaining >= 0) AND (remaining <= quantity))),
    CONSTRAINT positions_side CHECK ((side = ANY (ARRAY['yes'::text, 'no'::text]))),
    CONSTRAINT positions_status CHECK ((status = ANY (ARRAY['open'::text, 'closed'::text, 'settled'::text]))),
    CONSTRAINT positions_trailing CHECK ((trailing_stop_type = ANY (ARRAY['percentage'::text, 'fixed'::text, 'atr'::text])))
);


--
-- Name: prices; Type: TABLE; Schema: released_schema; Owner: -
--

CREATE TABLE released_schema.prices (
    market_id bigint NOT NULL,
    observed_at bigint NOT NULL,
    sequence bigint NOT NULL,
    moment text NOT NULL COLLATE pg_catalog."C",
    time_basis text NOT NULL COLLATE pg_catalog."C",
    bid bigint,
    ask bigint,
    last bigint,
    volume bigint,
    bar_open bigint,
    bar_high bigint,
    bar_low bigint,
    bar_close bigint,
    odds_a bigint,
    odds_b bigint,
    odds_draw bigint,
    text_a text COLLATE pg_catalog."C",
    text_b text COLLATE pg_catalog."C",
    text_draw text COLLATE pg_catalog."C",
    CONSTRAINT prices_ask CHECK (((ask >= 0) AND (ask <= 10000))),
    CONSTRAINT prices_bar CHECK (((moment = 'bar'::text) = (bar_open IS NOT NULL))),
    CONSTRAINT prices_basis CHECK ((time_basis = ANY (ARRAY['stated'::text, 'assumed'::text]))),
    CONSTRAINT prices_bid CHECK (((bid >= 0) AND (bid <= 10000))),
    CONSTRAINT prices_crossed CHECK ((bid <= ask)),
    CONSTRAINT prices_draw CHECK ((odds_draw > 10000)),
    CONSTRAINT prices_high CHECK (((bar_high >= bar_open) AND (bar_high >= bar_close) AND (bar_high <= 10000))),
    CONSTRAINT prices_last CHECK (((last >= 0) AND (last <= 10000))),
    CONSTRAINT prices_low CHECK (((bar_low <= bar_open) AND (bar_low <= bar_close) AND (bar_low >= 0))),
    CONSTRAINT prices_moment CHECK ((moment = ANY (ARRAY['open'::text, 'close'::text, 'quote'::text, 'bar'::text]))),
    CONSTRAINT prices_odds CHECK (((odds_a > 10000) AND (odds_b > 10000))),
    CONSTRAINT prices_volume CHECK ((volume >= 0))
);


--
-- Name: schema_migrations; Type: TABLE; Schema: released_schema; Owner: -
--

CREATE TABLE released_schema.schema_migrations (
    number bigint NOT NULL,
    name text NOT NULL COLLATE pg_catalog."C",
    digest text NOT NULL COLLATE pg_catalog."C",
    applied_at bigint NOT NULL,
    milliseconds bigint NOT NULL,
    program_version text NOT NULL COLLATE pg_catalog."C",
    sql text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: season_stats; Type: TABLE; Schema: released_schema; Owner: -
--

CREATE TABLE released_schema.season_stats (
    league_id text NOT NULL COLLATE pg_catalog."C",
    season bigint NOT NULL,
    team_id bigint NOT NULL,
    games bigint NOT NULL,
    points_for bigint NOT NULL,
    points_against bigint NOT NULL,
    avg_margin double precision NOT NULL,
    std_margin double precision,
    home_games bigint NOT NULL,
    home_edge double precision,
    digest text NOT NULL COLLATE pg_catalog."C",
    updated_at bigint NOT NULL,
    CONSTRAINT season_stats_counts CHECK ((games > 0))
);


--
-- Name: session_stats; Type: TABLE; Schema: released_schema; Owner: -
--

CREATE TABLE released_schema.session_stats (
    session_id bigint NOT NULL,
    club text NOT NULL COLLATE pg_catalog."C",
    shot_count bigint NOT NULL,
    clubs_used bigint NOT NULL,
    best_carry double precision,
    n_carry bigint NOT NULL,
    avg_carry double precision,
    std_carry double precision,
    median_carry double precision,
    mad_carry double precision,
    n_total bigint NOT NULL,
    avg_total double precision,
    std_total double precision,
    median_total double precision,
    mad_total double precision,
    n_ball_speed bigint NOT NULL,
    avg_ball_speed double precision,
    std_ball_speed double precision,
    median_ball_speed double precision,
    mad_ball_speed double precision,
    n_club_speed bigint NOT NULL,
    avg_club_speed double precision,
    std_club_speed double precision,
    median_club_speed double precision,
    mad_club_speed double precision,
    n_smash bigint NOT NULL,
    avg_smash double precision,
    std_smash double precision,
    median_smash double precision,
    mad_smash double precision,
    n_face_angle bigint NOT NULL,
    avg_face_angle double precision,
    std_face_angle double precision,
    median_face_angle double precision,
    mad_face_angle double precision,
    n_club_path bigint NOT NULL,
    avg_club_path double precision,
    std_club_path double precision,
    median_club_path double precision,
    mad_club_path double precision,
    n_face_to_path bigint NOT NULL,
    avg_face_to_path double precision,
    std_face_to_path double precision,
    median_face_to_path double precision,
    mad_face_to_path double precision,
    n_strike_distance bigint NOT NULL,
    avg_strike_distance double precision,
    std_strike_distance double precision,
    median_strike_distance double precision,
    mad_strike_distance double precision,
    n_spin bigint NOT NULL,
    avg_spin double precision,
    std_spin double precision,
    median_spin double precision,
    mad_spin double precision,
    n_apex bigint NOT NULL,
    avg_apex double precision,
    std_apex double precision,
    median_apex double precision,
    mad_apex double precision,
    digest text NOT NULL COLLATE pg_catalog."C",
    updated_at bigint NOT NULL,
    CONSTRAINT session_stats_counts CHECK ((shot_count > 0))
);


--
-- Name: sessions; Type: TABLE; Schema: released_schema; Owner: -
--

CREATE TABLE released_schema.sessions (
    session_id bigint NOT NULL,
    name text NOT NULL COLLATE pg_catalog."C",
    session_date text COLLATE pg_catalog."C",
    device text NOT NULL COLLATE pg_catalog."C",
    type text NOT NULL COLLATE pg_catalog."C",
    place text COLLATE pg_catalog."C",
    normalised bigint NOT NULL,
    source_digest text NOT NULL COLLATE pg_catalog."C",
    stale bigint NOT NULL,
    created_at bigint NOT NULL,
    CONSTRAINT sessions_truths CHECK (((normalised = ANY (ARRAY[(0)::bigint, (1)::bigint])) AND (stale = ANY (ARRAY[(0)::bigint, (1)::bigint]))))
);


--
-- Name: shot_counters; Type: TABLE; Schema: released_schema; Owner: -
--

CREATE TABLE released_schema.shot_counters (
    counter_id bigint NOT NULL,
    last_session bigint NOT NULL,
    last_shot bigint NOT NULL,
    CONSTRAINT shot_counters_one CHECK ((counter_id = 1))
);


--
-- Name: shots; Type: TABLE; Schema: released_schema; Owner: -
--

CREATE TABLE released_schema.shots (
    shot_id bigint NOT NULL,
    session_id bigint NOT NULL,
    shot_order bigint NOT NULL,
    shot_time bigint,
    club text NOT NULL COLLATE pg_catalog."C",
    ball_speed double precision,
    club_speed double precision,
    smash double precision,
    launch_angle double precision,
    launch_direction double precision,
    spin double precision,
    spin_estimated double precision,
    back_spin double precision,
    spin_axis double precision,
    carry double precision,
    carry_normalised double precision,
    total double precision,
    offline double precision,
    apex double precision,
    descent_angle double precision,
    hang_time double precision,
    attack_angle double precision,
    club_path double precision,
    face_angle double precision,
    face_to_path double precision,
    dynamic_loft double precision,
    strike_x double precision,
    strike_y double precision,
    air_density double precision,
    exclusion text COLLATE pg_catalog."C",
    tag text COLLATE pg_catalog."C"
);


--
-- Name: stale_seasons; Type: TABLE; Schema: released_schema; Owner: -
--

CREATE TABLE released_schema.stale_seasons (
    league_id text NOT NULL COLLATE pg_catalog."C",
    season bigint NOT NULL
);


--
-- Name: strategies; Type: TABLE; Schema: released_schema; Owner: -
--

CREATE TABLE released_schema.strategies (
    strategy_id text NOT NULL COLLATE pg_catalog."C",
    league_id text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    version bigint NOT NULL,
    type text NOT NULL COLLATE pg_catalog."C",
    rules text NOT NULL COLLATE pg_catalog."C",
    digest text NOT NULL COLLATE pg_catalog."C",
    state text NOT NULL COLLATE pg_catalog."C",
    drafted_at bigint NOT NULL,
    testing_at bigint,
    activated_at bigint,
    retired_at bigint,
    answer text COLLATE pg_catalog."C",
    CONSTRAINT strategies_activated CHECK (((state <> 'active'::text) OR (activated_at IS NOT NULL))),
    CONSTRAINT strategies_counted CHECK ((version >= 1)),
    CONSTRAINT strategies_retired CHECK (((state <> ALL (ARRAY['inactive'::text, 'deprecated'::text])) OR (retired_at IS NOT NULL))),
    CONSTRAINT strategies_state CHECK ((state = ANY (ARRAY['draft'::text, 'testing'::text, 'active'::text, 'inactive'::text, 'deprecated'::text]))),
    CONSTRAINT strategies_tested CHECK (((state <> ALL (ARRAY['testing'::text, 'active'::text])) OR (testing_at IS NOT NULL))),
    CONSTRAINT strategies_type CHECK ((type = ANY (ARRAY['value'::text, 'arbitrage'::text, 'momentum'::text, 'mean_reversion'::text])))
);


--
-- Name: trades; Type: TABLE; Schema: released_schema; Owner: -
--

CREATE TABLE released_schema.trades (
    trade_id text NOT NULL COLLATE pg_catalog."C",
    league_id text NOT NULL COLLATE pg_catalog."C",
    position_id text NOT NULL COLLATE pg_catalog."C",
    strategy_id text COLLATE pg_catalog."C",
    model_id text COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    quantity bigint NOT NULL,
    price bigint NOT NULL,
    cash bigint NOT NULL,
    fee bigint NOT NULL,
    traded_at bigint NOT NULL,
    CONSTRAINT trades_kind CHECK ((kind = ANY (ARRAY['buy'::text, 'sell'::text, 'settle'::text, 'correct'::text])))
);


--
-- Name: v_active_ab_tests; Type: VIEW; Schema: released_schema; Owner: -
--

CREATE VIEW released_schema.v_active_ab_tests AS
 SELECT t.test_id,
    t.league_id,
    t.name,
    t.champion_run_id,
    t.champion_model,
    t.champion_version,
    t.challenger_run_id,
    t.challenger_model,
    t.challenger_version,
    t.mode,
    t.champion_share,
    t.challenger_share,
    t.metric,
    t.alpha,
    t.horizon,
    t.planned_at,
    t.starts_at,
    t.started_at,
    t.status,
    ((floor(EXTRACT(epoch FROM now())))::bigint - (t.planned_at / 1000000)) AS age_seconds
   FROM released_schema.model_ab_tests t
  WHERE (t.status = ANY (ARRAY['planned'::text, 'running'::text]))
  ORDER BY t.planned_at, t.test_id;


--
-- Name: v_latest_model_performance; Type: VIEW; Schema: released_schema; Owner: -
--

CREATE VIEW released_schema.v_latest_model_performance AS
 SELECT m.league_id,
    m.run_id,
    m.origin,
    m.season,
    m.week,
    m.model,
    m.games,
    m.log_loss,
    m.brier_score,
    m.accuracy,
    m.roc_auc,
    m.ece,
    m.expected_log_loss,
    m.expected_brier_score,
    m.expected_accuracy,
    m.expected_roc_auc,
    m.expected_ece,
    m.excess_log_loss,
    m.excess_standard_error,
    m.spiegelhalter_z,
    m.evidence_games,
    m.restarts,
    m.sharp_evidence,
    m.tolerant_evidence,
    m.strongest_home,
    m.strongest_slope,
    m.precision_at_half,
    m.recall_at_half,
    m.f1_at_half,
    m.games_played,
    m.completeness,
    m.late_share,
    m.computed_at
   FROM released_schema.model_performance_metrics m
  WHERE (m.week = ( SELECT max(x.week) AS max
           FROM released_schema.model_performance_metrics x
          WHERE ((x.league_id = m.league_id) AND (x.run_id = m.run_id) AND (x.origin = m.origin))));


--
-- Name: v_unresolved_model_alerts; Type: VIEW; Schema: released_schema; Owner: -
--

CREATE VIEW released_schema.v_unresolved_model_alerts AS
 SELECT a.alert_id,
    a.league_id,
    a.fingerprint,
    a.ordinal,
    a.type,
    a.subject,
    a.key_detail,
    a.category,
    a.component,
    a.environment,
    a.state,
    a.severity,
    a.message,
    a.details,
    a.source,
    a.current_value,
    a.threshold_value,
    a.baseline_value,
    a.action_taken,
    a.triggered_at,
    a.last_raised_at,
    a.last_told_at,
    a.repeat_count,
    a.reopen_count,
    a.acknowledged_at,
    a.acknowledged_by,
    a.acknowledgement_notes,
    a.silenced_until,
    a.resolved_at,
    a.resolved_by,
    a.resolution_notes,
    a.resolution,
    a.event_count,
        CASE a.severity
            WHEN 'critical'::text THEN 1
            WHEN 'high'::text THEN 2
            WHEN 'medium'::text THEN 3
            ELSE 4
        END AS severity_rank,
    ((floor(EXTRACT(epoch FROM now())))::bigint - (a.triggered_at / 1000000)) AS age_seconds
   FROM released_schema.model_alerts a
  WHERE (a.state <> 'resolved'::text)
  ORDER BY
        CASE a.severity
            WHEN 'critical'::text THEN 1
            WHEN 'high'::text THEN 2
            WHEN 'medium'::text THEN 3
            ELSE 4
        END, a.triggered_at DESC, a.alert_id DESC;


--
-- Data for Name: alert_deliveries; Type: TABLE DATA; Schema: released_schema; Owner: -
--

INSERT INTO released_schema.alert_deliveries VALUES ('01a21cbd-548e-7ee3-84dc-0b7560411f31', 1, 1, NULL, 1795778499730925, '01a21cbd-548e-7ee3-84dc-0b7560411f31', NULL);
INSERT INTO released_schema.alert_deliveries VALUES ('01a21cbd-548e-7ee3-84dc-0b7560411f31', 1, 2, 'delivered', 1795778499730925, '01a21cbd-548e-7ee3-84dc-0b7560411f31', NULL);
INSERT INTO released_schema.alert_deliveries VALUES ('01a21cbd-54d4-7311-9632-fab70a088d3b', 1, 1, NULL, 1795778499802422, '01a21cbd-54d4-7311-9632-fab70a088d3b', NULL);
INSERT INTO released_schema.alert_deliveries VALUES ('01a21cbd-54d4-7311-9632-fab70a088d3b', 1, 2, 'delivered', 1795778499802422, '01a21cbd-54d4-7311-9632-fab70a088d3b', NULL);
INSERT INTO released_schema.alert_deliveries VALUES ('01a21cbd-5572-7523-940c-0d7558008c2d', 1, 1, NULL, 1795778499962048, '01a21cbd-5572-7523-940c-0d7558008c2d', NULL);
INSERT INTO released_schema.alert_deliveries VALUES ('01a21cbd-5572-7523-940c-0d7558008c2d', 1, 2, 'delivered', 1795778499962048, '01a21cbd-5572-7523-940c-0d7558008c2d', NULL);


--
-- Data for Name: alert_events; Type: TABLE DATA; Schema: released_schema; Owner: -
--

INSERT INTO released_schema.alert_events VALUES ('01a21cbd-548e-7e22-a40b-59f27ef8960a', 1, 'opened', 1795778499726095, 1, NULL, NULL, NULL, NULL, NULL, 'high', 'No scores', NULL, 'almanac alerts raise', 3, 1, NULL, NULL);
INSERT INTO released_schema.alert_events VALUES ('01a21cbd-548e-7e22-a40b-59f27ef8960a', 2, 'repeated', 1795778499796052, 1, NULL, NULL, NULL, NULL, NULL, 'critical', 'No scores at all', NULL, 'almanac alerts raise', NULL, NULL, NULL, NULL);
INSERT INTO released_schema.alert_events VALUES ('01a21cbd-5572-7c31-afde-72ecb6be6428', 1, 'opened', 1795778499954641, 1, NULL, NULL, NULL, NULL, '2026-01-31', 'medium', 'No backup', NULL, 'almanac alerts raise', NULL, NULL, NULL, NULL);
INSERT INTO released_schema.alert_events VALUES ('01a21cbd-55b6-7a25-8a98-905abdc80d29', 1, 'opened', 1795778500022128, 1, NULL, NULL, NULL, NULL, NULL, 'low', 'Slow', NULL, 'almanac alerts raise', NULL, NULL, NULL, NULL);
INSERT INTO released_schema.alert_events VALUES ('01a21cbd-548e-7e22-a40b-59f27ef8960a', 3, 'acknowledged', 1795778500252190, 0, 'ann', 'mine', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO released_schema.alert_events VALUES ('01a21cbd-5572-7c31-afde-72ecb6be6428', 2, 'silenced', 1795778500516716, 0, 'ann', NULL, NULL, 1795951300516716, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO released_schema.alert_events VALUES ('01a21cbd-5572-7c31-afde-72ecb6be6428', 3, 'repeated', 1795778500588723, 0, NULL, NULL, NULL, NULL, '2026-02-01', 'medium', 'No backup', NULL, 'almanac alerts raise', NULL, NULL, NULL, NULL);
INSERT INTO released_schema.alert_events VALUES ('01a21cbd-55b6-7a25-8a98-905abdc80d29', 2, 'resolved', 1795778500931860, 0, 'ann', NULL, 'ignored', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO released_schema.alert_events VALUES ('01a21cbd-55b6-7a25-8a98-905abdc80d29', 3, 'reopened', 1795778500988111, 1, NULL, NULL, NULL, NULL, NULL, 'low', 'Slow again', NULL, 'almanac alerts raise', NULL, NULL, NULL, NULL);


--
-- Data for Name: alert_holds; Type: TABLE DATA; Schema: released_schema; Owner: -
--

INSERT INTO released_schema.alert_holds VALUES ('01a21cbd-5572-7c31-afde-72ecb6be6428', 3, 'down', 'silenced', 1795778500588723, NULL);


--
-- Data for Name: alert_notices; Type: TABLE DATA; Schema: released_schema; Owner: -
--

INSERT INTO released_schema.alert_notices VALUES ('01a21cbd-548e-7ee3-84dc-0b7560411f31', 'e4db7bfe-3898-87f9-8ec2-b49a5c256942', '01a21cbd-548e-7e22-a40b-59f27ef8960a', 1, 'log', 'immediate', '[]', 1795778499726095, NULL, 'delivered', 1);
INSERT INTO released_schema.alert_notices VALUES ('01a21cbd-54d4-7311-9632-fab70a088d3b', 'e4db7bfe-3898-87f9-8ec2-b49a5c256942', '01a21cbd-548e-7e22-a40b-59f27ef8960a', 2, 'log', 'immediate', '[]', 1795778499796052, NULL, 'delivered', 1);
INSERT INTO released_schema.alert_notices VALUES ('01a21cbd-5572-7523-940c-0d7558008c2d', 'e4db7bfe-3898-87f9-8ec2-b49a5c256942', '01a21cbd-5572-7c31-afde-72ecb6be6428', 1, 'down', 'immediate', '[]', 1795778499954641, NULL, 'delivered', 1);
INSERT INTO released_schema.alert_notices VALUES ('01a21cbd-55b6-7366-92e9-26b90e112a17', 'e4db7bfe-3898-87f9-8ec2-b49a5c256942', '01a21cbd-55b6-7a25-8a98-905abdc80d29', 1, 'log', 'digest', '[]', 1795778500022128, 1795852800000000, 'owed', 0);
INSERT INTO released_schema.alert_notices VALUES ('01a21cbd-597c-7bc0-9efd-2094e2cfce9c', 'e4db7bfe-3898-87f9-8ec2-b49a5c256942', '01a21cbd-55b6-7a25-8a98-905abdc80d29', 3, 'log', 'digest', '[]', 1795778500988111, 1795852800000000, 'owed', 0);


--
-- Data for Name: alias_history; Type: TABLE DATA; Schema: released_schema; Owner: -
--

INSERT INTO released_schema.alias_history VALUES ('01a21cbd-51af-730a-bcde-ee4a6858c4e5', 'e4db7bfe-3898-87f9-8ec2-b49a5c256942', 'champion', 1, 'promoted', '3f24cfc5-3491-4e8e-b572-fba9963d52eb', NULL, 1795778498990000, 'ann', 'first', NULL);
INSERT INTO released_schema.alias_history VALUES ('01a21cbd-51e7-78bc-95d3-1fe39f2f7292', 'e4db7bfe-3898-87f9-8ec2-b49a5c256942', 'challenger', 1, 'promoted', 'c32b9771-cfd9-4627-bc71-66d45ab7aaff', NULL, 1795778499047000, 'ann', NULL, NULL);
INSERT INTO released_schema.alias_history VALUES ('01a21cbd-59e0-78ec-b9fa-d33511999ea4', 'e4db7bfe-3898-87f9-8ec2-b49a5c256942', 'champion', 2, 'promoted', 'c32b9771-cfd9-4627-bc71-66d45ab7aaff', '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 1795778501088000, 'ann', 'trial', NULL);
INSERT INTO released_schema.alias_history VALUES ('01a21cbd-5a17-7440-9415-7a36e13a68c5', 'e4db7bfe-3898-87f9-8ec2-b49a5c256942', 'champion', 3, 'rolled_back', '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'c32b9771-cfd9-4627-bc71-66d45ab7aaff', 1795778501142000, 'ann', 'back', NULL);
INSERT INTO released_schema.alias_history VALUES ('01a21e9b-0c68-7b3a-b05d-1026a2294366', 'e4db7bfe-3898-87f9-8ec2-b49a5c256942', 'challenger', 2, 'promoted', '15002ac4-6fd7-4520-ac19-17dc0897f7c9', NULL, 1795809807494000, 'somebody', 'retraining 01a21e9b-0c68-7b3a-b05d-1026a2294366: spring', NULL);


--
-- Data for Name: breaker_events; Type: TABLE DATA; Schema: released_schema; Owner: -
--



--
-- Data for Name: counting_forecasts; Type: TABLE DATA; Schema: released_schema; Owner: -
--

INSERT INTO released_schema.counting_forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', 2001, '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'retrospective', '2001_0_1_4', 13, 'elo', 0, '2001-01-01', 0, 0.5, 2001, 0, 978307200000000, 0, 693147181, 250000000, 1, 500000000, 693147181, 250000000, 500000000);
INSERT INTO released_schema.counting_forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', 2001, '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'retrospective', '2001_0_2_3', 14, 'elo', 0, '2001-01-01', 0, 0.5, 2001, 0, 978307200000000, 0, 693147181, 250000000, 1, 500000000, 693147181, 250000000, 500000000);
INSERT INTO released_schema.counting_forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', 2001, '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'retrospective', '2001_0_5_6', 15, 'elo', 0, '2001-01-01', 0, 0.5, 2001, 0, 978307200000000, 1, 693147181, 250000000, 1, 500000000, 693147181, 250000000, 500000000);
INSERT INTO released_schema.counting_forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', 2001, '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'retrospective', '2001_1_1_5', 16, 'elo', 1, '2001-01-02', 0, 0.4619523096834355, 2001, 1, 978393600000000, 1, 772293619, 289495317, 1, 0, 690249126, 248552373, 538047690);
INSERT INTO released_schema.counting_forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', 2001, '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'retrospective', '2001_1_2_6', 17, 'elo', 1, '2001-01-02', 0, 0.5061288029499091, 2001, 1, 978393600000000, 0, 705480531, 256166365, 1, 0, 693072054, 249962438, 506128803);
INSERT INTO released_schema.counting_forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', 2001, '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'retrospective', '2001_1_3_4', 18, 'elo', 1, '2001-01-02', 0, 0.5, 2001, 1, 978393600000000, 1, 693147181, 250000000, 1, 500000000, 693147181, 250000000, 500000000);
INSERT INTO released_schema.counting_forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', 2001, '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'retrospective', '2001_2_1_4', 19, 'elo', 2, '2001-01-03', 0, 0.4954990862966917, 2001, 2, 978480000000000, 0, 684185628, 245519345, 1, 1000000000, 693106664, 249979742, 504500914);
INSERT INTO released_schema.counting_forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', 2001, '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'retrospective', '2001_2_2_3', 20, 'elo', 2, '2001-01-03', 0, 0.4381322179329077, 2001, 2, 978480000000000, 0, 576488720, 191959840, 1, 1000000000, 685472281, 246172378, 561867782);
INSERT INTO released_schema.counting_forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', 2001, '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'retrospective', '2001_2_5_6', 21, 'elo', 2, '2001-01-03', 0, 0.5083772043534653, 2001, 2, 978480000000000, 1, 676531579, 241692973, 1, 1000000000, 693006819, 249929822, 508377204);
INSERT INTO released_schema.counting_forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', 2001, '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'retrospective', '2001_3_1_5', 22, 'elo', 3, '2001-01-04', 0, 0.4668108454069413, 2001, 3, 978566400000000, 0, 628879031, 217912365, 1, 1000000000, 690942520, 248898480, 533189155);
INSERT INTO released_schema.counting_forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', 2001, '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'retrospective', '2001_3_2_6', 23, 'elo', 3, '2001-01-04', 0, 0.4596878326316721, 2001, 3, 978566400000000, 1, 777207645, 291937238, 1, 0, 689893509, 248374929, 540312167);
INSERT INTO released_schema.counting_forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', 2001, '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'retrospective', '2001_3_3_4', 24, 'elo', 3, '2001-01-04', 0, 0.5328201849599321, 2001, 3, 978566400000000, 0, 761041053, 283897350, 1, 0, 690991302, 248922835, 532820185);
INSERT INTO released_schema.counting_forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', 2001, '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'retrospective', '2001_4_1_4', 25, 'elo', 4, '2001-01-05', 0, 0.4207298401487488, 2001, 4, 978652800000000, 0, 545986313, 177013598, 1, 1000000000, 680526480, 243716242, 579270160);
INSERT INTO released_schema.counting_forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', 2001, '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'retrospective', '2001_4_2_3', 26, 'elo', 4, '2001-01-05', 0, 0.4435086945149682, 2001, 4, 978652800000000, 1, 813037873, 309682573, 1, 0, 686750997, 246808732, 556491305);
INSERT INTO released_schema.counting_forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', 2001, '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'retrospective', '2001_4_5_6', 27, 'elo', 4, '2001-01-05', 0, 0.5922489289662767, 2001, 4, 978652800000000, 1, 523828244, 166260936, 1, 1000000000, 676029555, 241490135, 592248929);
INSERT INTO released_schema.counting_forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', 2001, '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'retrospective', '2001_5_1_5', 28, 'elo', 5, '2001-01-06', 0, 0.38773729939124935, 2001, 5, 978739200000000, 0, 490593839, 150340213, 1, 1000000000, 667725185, 237397086, 612262701);
INSERT INTO released_schema.counting_forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', 2001, '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'retrospective', '2001_5_2_6', 29, 'elo', 5, '2001-01-06', 0, 0.5498794160593117, 2001, 5, 978739200000000, 0, 798239768, 302367372, 1, 0, 688162982, 247512044, 549879416);
INSERT INTO released_schema.counting_forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', 2001, '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'retrospective', '2001_5_3_4', 30, 'elo', 5, '2001-01-06', 0, 0.4446734872012358, 2001, 5, 978739200000000, 1, 810415003, 308387536, 1, 0, 687012580, 246938977, 555326513);
INSERT INTO released_schema.counting_forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', 2002, '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'issued', '2002_10_1_4', 1, 'elo', 10, '2026-11-29', 0, 0.3624942661629903, 2002, 8, 1795910400000000, 0, 450192008, 131402093, 1, 1000000000, 654839818, 231092173, 637505734);
INSERT INTO released_schema.counting_forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', 2002, '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'issued', '2002_10_2_3', 2, 'elo', 10, '2026-11-29', 0, 0.4044830595648906, 2002, 8, 1795910400000000, 1, 905145423, 354640426, 1, 0, 674787572, 240876514, 595516940);
INSERT INTO released_schema.counting_forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', 2002, '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'issued', '2002_10_5_6', 3, 'elo', 10, '2026-11-29', 0, 0.6481575993437623, 2002, 8, 1795910400000000, 0, 1044571929, 420108274, 1, 0, 648579703, 228049326, 648157599);
INSERT INTO released_schema.counting_forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', 2002, '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'issued', '2002_11_1_5', 4, 'elo', 11, '2026-11-30', 0, 0.3207301543105997, 2002, 8, 1795996800000000, 0, 386736814, 102867832, 1, 1000000000, 627418603, 217862322, 679269846);
INSERT INTO released_schema.counting_forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', 2002, '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'issued', '2002_11_2_6', 5, 'elo', 11, '2026-11-30', 0, 0.5008017518137902, 2002, 8, 1795996800000000, 0, 694751971, 250802395, 1, 0, 693145895, 249999357, 500801752);
INSERT INTO released_schema.counting_forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', 2002, '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'issued', '2002_11_3_4', 6, 'elo', 11, '2026-11-30', 0, 0.49123594420063355, 2002, 8, 1795996800000000, 0, 675770915, 241312753, 1, 1000000000, 692993555, 249923191, 508764056);
INSERT INTO released_schema.counting_forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', 2002, '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'retrospective', '2002_0_1_4', 31, 'elo', 0, '2026-11-19', 0, 0.4089042081957839, 2002, 0, 1795046400000000, 0, 525777190, 167202651, 1, 1000000000, 676457234, 241701557, 591095792);
INSERT INTO released_schema.counting_forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', 2002, '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'retrospective', '2002_0_2_3', 32, 'elo', 0, '2026-11-19', 0, 0.44870669601535373, 2002, 0, 1795046400000000, 0, 595488299, 201337699, 1, 1000000000, 687875906, 247368997, 551293304);
INSERT INTO released_schema.counting_forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', 2002, '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'retrospective', '2002_0_5_6', 33, 'elo', 0, '2026-11-19', 0, 0.5973759377080575, 2002, 0, 1795046400000000, 1, 515208652, 162106136, 1, 1000000000, 674061298, 240517927, 597375938);
INSERT INTO released_schema.counting_forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', 2002, '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'retrospective', '2002_10_1_4', 55, 'elo', 10, '2026-11-29', 0, 0.3624942661629903, 2002, 10, 1795910400000000, 0, 450192008, 131402093, 1, 1000000000, 654839818, 231092173, 637505734);
INSERT INTO released_schema.counting_forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', 2002, '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'retrospective', '2002_10_2_3', 56, 'elo', 10, '2026-11-29', 0, 0.4044830595648906, 2002, 10, 1795910400000000, 1, 905145423, 354640426, 1, 0, 674787572, 240876514, 595516940);
INSERT INTO released_schema.counting_forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', 2002, '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'retrospective', '2002_10_5_6', 57, 'elo', 10, '2026-11-29', 0, 0.6481575993437623, 2002, 10, 1795910400000000, 0, 1044571929, 420108274, 1, 0, 648579703, 228049326, 648157599);
INSERT INTO released_schema.counting_forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', 2002, '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'retrospective', '2002_11_1_5', 58, 'elo', 11, '2026-11-30', 0, 0.3207301543105997, 2002, 11, 1795996800000000, 0, 386736814, 102867832, 1, 1000000000, 627418603, 217862322, 679269846);
INSERT INTO released_schema.counting_forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', 2002, '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'retrospective', '2002_11_2_6', 59, 'elo', 11, '2026-11-30', 0, 0.5008017518137902, 2002, 11, 1795996800000000, 0, 694751971, 250802395, 1, 0, 693145895, 249999357, 500801752);
INSERT INTO released_schema.counting_forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', 2002, '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'retrospective', '2002_11_3_4', 60, 'elo', 11, '2026-11-30', 0, 0.49123594420063355, 2002, 11, 1795996800000000, 0, 675770915, 241312753, 1, 1000000000, 692993555, 249923191, 508764056);
INSERT INTO released_schema.counting_forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', 2002, '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'retrospective', '2002_1_1_5', 34, 'elo', 1, '2026-11-20', 0, 0.351924510233221, 2002, 1, 1795132800000000, 1, 1044338586, 420001840, 1, 0, 648629853, 228073649, 648075490);
INSERT INTO released_schema.counting_forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', 2002, '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'retrospective', '2002_1_2_6', 35, 'elo', 1, '2026-11-20', 0, 0.5111309797937024, 2002, 1, 1795132800000000, 0, 715660678, 261254879, 1, 0, 692899363, 249876101, 511130980);
INSERT INTO released_schema.counting_forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', 2002, '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'retrospective', '2002_1_3_4', 36, 'elo', 1, '2026-11-20', 0, 0.49373729551920786, 2002, 1, 1795132800000000, 1, 705751694, 256301926, 1, 0, 693068736, 249960779, 506262704);
INSERT INTO released_schema.counting_forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', 2002, '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'retrospective', '2002_2_1_4', 37, 'elo', 2, '2026-11-21', 0, 0.41623161937347397, 2002, 2, 1795219200000000, 0, 538250983, 173248761, 1, 1000000000, 679046495, 242982858, 583768381);
INSERT INTO released_schema.counting_forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', 2002, '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'retrospective', '2002_2_2_3', 38, 'elo', 2, '2026-11-21', 0, 0.39174047410829227, 2002, 2, 1795219200000000, 0, 497153636, 153460599, 1, 1000000000, 669520259, 238279875, 608259526);
INSERT INTO released_schema.counting_forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', 2002, '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'retrospective', '2002_2_5_6', 39, 'elo', 2, '2026-11-21', 0, 0.5905088982761981, 2002, 2, 1795219200000000, 1, 526770574, 167682962, 1, 1000000000, 676672790, 241808139, 590508898);
INSERT INTO released_schema.counting_forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', 2002, '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'retrospective', '2002_3_1_5', 40, 'elo', 3, '2026-11-22', 0, 0.37047865892471366, 2002, 3, 1795305600000000, 0, 462795524, 137254437, 1, 1000000000, 659209940, 233224222, 629521341);
INSERT INTO released_schema.counting_forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', 2002, '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'retrospective', '2002_3_2_6', 41, 'elo', 3, '2026-11-22', 0, 0.46401268028680454, 2002, 3, 1795305600000000, 1, 767843399, 287282407, 1, 0, 690554765, 248704913, 535987320);
INSERT INTO released_schema.counting_forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', 2002, '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'retrospective', '2002_3_3_4', 42, 'elo', 3, '2026-11-22', 0, 0.5263610157863168, 2002, 3, 1795305600000000, 0, 747309884, 277055919, 1, 0, 691756730, 249305097, 526361016);
INSERT INTO released_schema.counting_forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', 2002, '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'retrospective', '2002_4_1_4', 43, 'elo', 4, '2026-11-23', 0, 0.35582662074520155, 2002, 4, 1795392000000000, 0, 439787367, 126612584, 1, 1000000000, 650979120, 229214037, 644173379);
INSERT INTO released_schema.counting_forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', 2002, '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'retrospective', '2002_4_2_3', 44, 'elo', 4, '2026-11-23', 0, 0.402117384293192, 2002, 4, 1795392000000000, 1, 911011232, 357463622, 1, 0, 673860858, 240418994, 597882616);
INSERT INTO released_schema.counting_forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', 2002, '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'retrospective', '2002_4_5_6', 45, 'elo', 4, '2026-11-23', 0, 0.6578753322981155, 2002, 4, 1795392000000000, 1, 418739830, 117049288, 1, 1000000000, 642434709, 225075379, 657875332);
INSERT INTO released_schema.counting_forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', 2002, '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'retrospective', '2002_5_1_5', 46, 'elo', 5, '2026-11-24', 0, 0.3140616856981421, 2002, 5, 1795478400000000, 0, 376967576, 98634742, 1, 1000000000, 622312026, 215426943, 685938314);
INSERT INTO released_schema.counting_forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', 2002, '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'retrospective', '2002_5_2_6', 47, 'elo', 5, '2026-11-24', 0, 0.5533858950746814, 2002, 5, 1795478400000000, 0, 806060357, 306235949, 1, 0, 687436193, 247149946, 553385895);
INSERT INTO released_schema.counting_forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', 2002, '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'retrospective', '2002_5_3_4', 48, 'elo', 5, '2026-11-24', 0, 0.4400043907084229, 2002, 5, 1795478400000000, 1, 820970573, 313595082, 1, 0, 685930859, 246400527, 559995609);
INSERT INTO released_schema.counting_forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', 2002, '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'retrospective', '2002_6_1_4', 49, 'elo', 6, '2026-11-25', 0, 0.34375539309231795, 2002, 6, 1795564800000000, 1, 1067824941, 430656984, 1, 0, 643495040, 225587623, 656244607);
INSERT INTO released_schema.counting_forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', 2002, '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'retrospective', '2002_6_2_3', 50, 'elo', 6, '2026-11-25', 0, 0.4054921234668145, 2002, 6, 1795564800000000, 0, 520021314, 164423862, 1, 1000000000, 675175785, 241068261, 594507877);
INSERT INTO released_schema.counting_forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', 2002, '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'retrospective', '2002_6_5_6', 51, 'elo', 6, '2026-11-25', 0, 0.665685917019487, 2002, 6, 1795564800000000, 0, 1095674360, 443137740, 1, 0, 637191809, 222548177, 665685917);
INSERT INTO released_schema.counting_forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', 2002, '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'retrospective', '2002_7_1_5', 52, 'elo', 7, '2026-11-26', 0, 0.3339809763095162, 2002, 7, 1795651200000000, 0, 406437045, 111543293, 1, 1000000000, 636962137, 222437684, 666019024);
INSERT INTO released_schema.counting_forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', 2002, '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'retrospective', '2002_7_2_6', 53, 'elo', 7, '2026-11-26', 0, 0.4801973504727648, 2002, 7, 1795651200000000, 1, 733558113, 270194794, 1, 0, 692362686, 249607855, 519802650);
INSERT INTO released_schema.counting_forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', 2002, '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'retrospective', '2002_7_3_4', 54, 'elo', 7, '2026-11-26', 0, 0.5224452364496984, 2002, 7, 1795651200000000, 0, 739076438, 272949025, 1, 0, 692139265, 249496211, 522445236);
INSERT INTO released_schema.counting_forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', 2002, 'c32b9771-cfd9-4627-bc71-66d45ab7aaff', 'issued', '2002_10_1_4', 7, 'elo', 10, '2026-11-29', 0, 0.3157057402827046, 2002, 8, 1795910400000000, 0, 379367250, 99670114, 1, 1000000000, 623590092, 216035626, 684294260);
INSERT INTO released_schema.counting_forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', 2002, 'c32b9771-cfd9-4627-bc71-66d45ab7aaff', 'issued', '2002_10_2_3', 8, 'elo', 10, '2026-11-29', 0, 0.3509733239440008, 2002, 8, 1795910400000000, 1, 1047045059, 421235626, 1, 0, 648047083, 227791050, 649026676);
INSERT INTO released_schema.counting_forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', 2002, 'c32b9771-cfd9-4627-bc71-66d45ab7aaff', 'issued', '2002_10_5_6', 9, 'elo', 10, '2026-11-29', 0, 0.7124716096422835, 2002, 8, 1795910400000000, 0, 1246433675, 507615795, 1, 0, 599923783, 204855815, 712471610);
INSERT INTO released_schema.counting_forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', 2002, 'c32b9771-cfd9-4627-bc71-66d45ab7aaff', 'issued', '2002_11_1_5', 10, 'elo', 11, '2026-11-30', 0, 0.25756041325178924, 2002, 8, 1795996800000000, 0, 297813776, 66337366, 1, 1000000000, 570489688, 191223047, 742439587);
INSERT INTO released_schema.counting_forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', 2002, 'c32b9771-cfd9-4627-bc71-66d45ab7aaff', 'issued', '2002_11_2_6', 11, 'elo', 11, '2026-11-30', 0, 0.493279698184674, 2002, 8, 1795996800000000, 0, 679796101, 243324861, 1, 1000000000, 693056853, 249954838, 506720302);
INSERT INTO released_schema.counting_forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', 2002, 'c32b9771-cfd9-4627-bc71-66d45ab7aaff', 'issued', '2002_11_3_4', 12, 'elo', 11, '2026-11-30', 0, 0.49139386407442576, 2002, 8, 1795996800000000, 0, 676081362, 241467930, 1, 1000000000, 692999042, 249925934, 508606136);


--
-- Data for Name: equity_marks; Type: TABLE DATA; Schema: released_schema; Owner: -
--

INSERT INTO released_schema.equity_marks VALUES ('01a21e9b-0e0c-7c30-90e0-053355eeaf65', '2020-01-09', 97618600, 97618600);
INSERT INTO released_schema.equity_marks VALUES ('01a21e9b-0e0c-7c30-90e0-053355eeaf65', '2020-01-10', 97743900, 98094300);
INSERT INTO released_schema.equity_marks VALUES ('01a21e9b-0e0c-7c30-90e0-053355eeaf65', '2020-01-11', 97956700, 98768900);
INSERT INTO released_schema.equity_marks VALUES ('01a21e9b-0e0c-7c30-90e0-053355eeaf65', '2020-01-12', 99971500, 100639500);
INSERT INTO released_schema.equity_marks VALUES ('01a21e9b-0e0c-7c30-90e0-053355eeaf65', '2020-01-13', 100852700, 100852700);


--
-- Data for Name: evidence_plans; Type: TABLE DATA; Schema: released_schema; Owner: -
--

INSERT INTO released_schema.evidence_plans VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'issued', 2002, 30, 1795778499667177);


--
-- Data for Name: exit_attempts; Type: TABLE DATA; Schema: released_schema; Owner: -
--

INSERT INTO released_schema.exit_attempts VALUES ('5441f26f99498968c0600e1338ed33e0', 1578574800000000, 0, 0, 'stop_loss', 'critical', 1, 'market', NULL, 2300, 14910000, 1, 5);
INSERT INTO released_schema.exit_attempts VALUES ('88285283e995ab91020242c4c563efd3', 1578574800000000, 0, 0, 'partial_exit_target', 'medium', 1, 'limit', 6000, NULL, 0, 1, 30);
INSERT INTO released_schema.exit_attempts VALUES ('88285283e995ab91020242c4c563efd3', 1578574800000000, 0, 0, 'early_exit', 'low', 0, NULL, NULL, NULL, 0, 0, 60);
INSERT INTO released_schema.exit_attempts VALUES ('88285283e995ab91020242c4c563efd3', 1578578400000000, 0, 0, 'trailing_stop', 'high', 1, 'limit', 4700, 4700, 9660000, 1, 10);
INSERT INTO released_schema.exit_attempts VALUES ('9e0dc571ea4a559aef323000e67057a4', 1578661200000000, 0, 0, 'partial_exit_target', 'medium', 1, 'limit', 6500, NULL, 0, 1, 30);
INSERT INTO released_schema.exit_attempts VALUES ('9e0dc571ea4a559aef323000e67057a4', 1578664800000000, 0, 0, 'partial_exit_target', 'medium', 1, 'market', NULL, 6200, 4370000, 6, 30);
INSERT INTO released_schema.exit_attempts VALUES ('f532130fa68f9a5bdbccbc9cc775e0b8', 1578747600000000, 0, 0, 'partial_exit_target', 'medium', 1, 'limit', 4400, NULL, 0, 1, 30);
INSERT INTO released_schema.exit_attempts VALUES ('f532130fa68f9a5bdbccbc9cc775e0b8', 1578751200000000, 0, 0, 'partial_exit_target', 'medium', 1, 'market', NULL, 4500, 6670000, 6, 30);
INSERT INTO released_schema.exit_attempts VALUES ('f532130fa68f9a5bdbccbc9cc775e0b8', 1578751200000000, 0, 0, 'profit_target', 'medium', 0, NULL, NULL, NULL, 0, 0, 30);


--
-- Data for Name: forecasts; Type: TABLE DATA; Schema: released_schema; Owner: -
--

INSERT INTO released_schema.forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', 1, '01a21cbd-5273-7829-8729-a047afa64e58', '2002_10_1_4', 2002, 10, '2026-11-29', 1, '''); DROP TABLE forecasts; --', 4, 'CAT', 0, 0.3624942661629903, '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'elo', 1, '7967a529667c339f5fca051d447d70629f9afcc95fecc63242b5f366f7f18ce5', 2002, 8, 1795778499187279, 1795910400000000, 'issued', '0000000000000000000000000000000000000000000000000000000000000000', 'deadc4614b35fe14b1e1b101273fc12e117dcd25f08995d97cb5051001363a71');
INSERT INTO released_schema.forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', 2, '01a21cbd-5273-74cb-afd2-ed57f39f389a', '2002_10_2_3', 2002, 10, '2026-11-29', 2, 'ANT', 3, 'BEE', 0, 0.4044830595648906, '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'elo', 1, '7967a529667c339f5fca051d447d70629f9afcc95fecc63242b5f366f7f18ce5', 2002, 8, 1795778499187279, 1795910400000000, 'issued', 'deadc4614b35fe14b1e1b101273fc12e117dcd25f08995d97cb5051001363a71', 'bf373d7c60aa3b785854ffa7cbf98f81adf7e3b07da485a305863da39217c47f');
INSERT INTO released_schema.forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', 3, '01a21cbd-5273-7a9c-9f9b-23c7c7de1f5b', '2002_10_5_6', 2002, 10, '2026-11-29', 5, 'ELK', 6, 'FOX', 0, 0.6481575993437623, '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'elo', 1, '7967a529667c339f5fca051d447d70629f9afcc95fecc63242b5f366f7f18ce5', 2002, 8, 1795778499187279, 1795910400000000, 'issued', 'bf373d7c60aa3b785854ffa7cbf98f81adf7e3b07da485a305863da39217c47f', 'b03abd77c25b744eef2151527130ebac0ef12c46a60dcb6d81b406475794d048');
INSERT INTO released_schema.forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', 4, '01a21cbd-5273-7904-b9d1-4a10c7deffd6', '2002_11_1_5', 2002, 11, '2026-11-30', 1, '''); DROP TABLE forecasts; --', 5, 'ELK', 0, 0.3207301543105997, '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'elo', 1, '7967a529667c339f5fca051d447d70629f9afcc95fecc63242b5f366f7f18ce5', 2002, 8, 1795778499187279, 1795996800000000, 'issued', 'b03abd77c25b744eef2151527130ebac0ef12c46a60dcb6d81b406475794d048', '9df4d577e92e474a247415f4bffefdabd66467625b950cc76b47a89a6764e19e');
INSERT INTO released_schema.forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', 5, '01a21cbd-5273-708a-a93d-8d16d7121f81', '2002_11_2_6', 2002, 11, '2026-11-30', 2, 'ANT', 6, 'FOX', 0, 0.5008017518137902, '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'elo', 1, '7967a529667c339f5fca051d447d70629f9afcc95fecc63242b5f366f7f18ce5', 2002, 8, 1795778499187279, 1795996800000000, 'issued', '9df4d577e92e474a247415f4bffefdabd66467625b950cc76b47a89a6764e19e', 'b793b6d4f661b4fb61d18fee28632f5770a5981321342235be81d4ff2b1ae7f4');
INSERT INTO released_schema.forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', 6, '01a21cbd-5273-7de4-91c2-dffd8e74edbc', '2002_11_3_4', 2002, 11, '2026-11-30', 3, 'BEE', 4, 'CAT', 0, 0.49123594420063355, '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'elo', 1, '7967a529667c339f5fca051d447d70629f9afcc95fecc63242b5f366f7f18ce5', 2002, 8, 1795778499187279, 1795996800000000, 'issued', 'b793b6d4f661b4fb61d18fee28632f5770a5981321342235be81d4ff2b1ae7f4', 'c4f9d0224aab4f0f221887bf48640ae49140fdb08455e338fa81ad13c11f5fa3');
INSERT INTO released_schema.forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', 7, '01a21cbd-527d-789f-8a1e-b0da868e768e', '2002_10_1_4', 2002, 10, '2026-11-29', 1, '''); DROP TABLE forecasts; --', 4, 'CAT', 0, 0.3157057402827046, 'c32b9771-cfd9-4627-bc71-66d45ab7aaff', 'elo', 2, '079ca35c2dab56eacaf902ab1366505309835a23b8996d40207896ed5e5248c2', 2002, 8, 1795778499197047, 1795910400000000, 'issued', 'c4f9d0224aab4f0f221887bf48640ae49140fdb08455e338fa81ad13c11f5fa3', '223ccf26139ba9e939e3243645d326a4eca228fba5ade293317e1a26db653d3e');
INSERT INTO released_schema.forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', 8, '01a21cbd-527d-7db2-b4a9-b546d67923ec', '2002_10_2_3', 2002, 10, '2026-11-29', 2, 'ANT', 3, 'BEE', 0, 0.3509733239440008, 'c32b9771-cfd9-4627-bc71-66d45ab7aaff', 'elo', 2, '079ca35c2dab56eacaf902ab1366505309835a23b8996d40207896ed5e5248c2', 2002, 8, 1795778499197047, 1795910400000000, 'issued', '223ccf26139ba9e939e3243645d326a4eca228fba5ade293317e1a26db653d3e', '3f051a028429eca2e783ad5cbe7d17f7b8cb6d3e1fb273b0a7af2069896cd05d');
INSERT INTO released_schema.forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', 9, '01a21cbd-527d-737a-b1b7-fe8f6564f41f', '2002_10_5_6', 2002, 10, '2026-11-29', 5, 'ELK', 6, 'FOX', 0, 0.7124716096422835, 'c32b9771-cfd9-4627-bc71-66d45ab7aaff', 'elo', 2, '079ca35c2dab56eacaf902ab1366505309835a23b8996d40207896ed5e5248c2', 2002, 8, 1795778499197047, 1795910400000000, 'issued', '3f051a028429eca2e783ad5cbe7d17f7b8cb6d3e1fb273b0a7af2069896cd05d', 'ae5af450f321f85e4e462da1568f5a22b2b3cd220a91f0831092a97f73f4116e');
INSERT INTO released_schema.forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', 10, '01a21cbd-527d-7dc8-99a0-09777b269a20', '2002_11_1_5', 2002, 11, '2026-11-30', 1, '''); DROP TABLE forecasts; --', 5, 'ELK', 0, 0.25756041325178924, 'c32b9771-cfd9-4627-bc71-66d45ab7aaff', 'elo', 2, '079ca35c2dab56eacaf902ab1366505309835a23b8996d40207896ed5e5248c2', 2002, 8, 1795778499197047, 1795996800000000, 'issued', 'ae5af450f321f85e4e462da1568f5a22b2b3cd220a91f0831092a97f73f4116e', '4436d25b7e7ea7c29c30d69ca15718372f0203a595be4e556f28023e9baaaf77');
INSERT INTO released_schema.forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', 11, '01a21cbd-527d-78d6-a92d-c9969164b049', '2002_11_2_6', 2002, 11, '2026-11-30', 2, 'ANT', 6, 'FOX', 0, 0.493279698184674, 'c32b9771-cfd9-4627-bc71-66d45ab7aaff', 'elo', 2, '079ca35c2dab56eacaf902ab1366505309835a23b8996d40207896ed5e5248c2', 2002, 8, 1795778499197047, 1795996800000000, 'issued', '4436d25b7e7ea7c29c30d69ca15718372f0203a595be4e556f28023e9baaaf77', '6a2e3b09c71c1a237b58d19ee570e2f2ffef23385e8b671b70a740474c0c439f');
INSERT INTO released_schema.forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', 12, '01a21cbd-527d-75fa-b689-50ba4adc69a4', '2002_11_3_4', 2002, 11, '2026-11-30', 3, 'BEE', 4, 'CAT', 0, 0.49139386407442576, 'c32b9771-cfd9-4627-bc71-66d45ab7aaff', 'elo', 2, '079ca35c2dab56eacaf902ab1366505309835a23b8996d40207896ed5e5248c2', 2002, 8, 1795778499197047, 1795996800000000, 'issued', '6a2e3b09c71c1a237b58d19ee570e2f2ffef23385e8b671b70a740474c0c439f', '44afcf958260a1efc168f983ad4bd5636f435a9cea81cd7e92ddd43ac78f31e6');
INSERT INTO released_schema.forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', 13, '01a21cbd-52b3-7ed0-8b4c-5f6f2c165160', '2001_0_1_4', 2001, 0, '2001-01-01', 1, '''); DROP TABLE forecasts; --', 4, 'CAT', 0, 0.5, '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'elo', 1, '7967a529667c339f5fca051d447d70629f9afcc95fecc63242b5f366f7f18ce5', 2001, 0, 1795778499251026, 978307200000000, 'retrospective', '44afcf958260a1efc168f983ad4bd5636f435a9cea81cd7e92ddd43ac78f31e6', '92a9fc698bcad4b5232fe346d9aada692f254d172e8e0b4d7e2ef6da64bff175');
INSERT INTO released_schema.forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', 14, '01a21cbd-52b3-7b78-bda2-49ee831e9c20', '2001_0_2_3', 2001, 0, '2001-01-01', 2, 'ANT', 3, 'BEE', 0, 0.5, '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'elo', 1, '7967a529667c339f5fca051d447d70629f9afcc95fecc63242b5f366f7f18ce5', 2001, 0, 1795778499251026, 978307200000000, 'retrospective', '92a9fc698bcad4b5232fe346d9aada692f254d172e8e0b4d7e2ef6da64bff175', '1318799580be5300d86759d4af9a9502a37900ee7efc5da595f9d073b4d65900');
INSERT INTO released_schema.forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', 15, '01a21cbd-52b3-762e-9874-656deedcfb41', '2001_0_5_6', 2001, 0, '2001-01-01', 5, 'ELK', 6, 'FOX', 0, 0.5, '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'elo', 1, '7967a529667c339f5fca051d447d70629f9afcc95fecc63242b5f366f7f18ce5', 2001, 0, 1795778499251026, 978307200000000, 'retrospective', '1318799580be5300d86759d4af9a9502a37900ee7efc5da595f9d073b4d65900', '388427742828fe2a1da5e31611b697b7b6295445807f976d6b94d7f7291a14c8');
INSERT INTO released_schema.forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', 16, '01a21cbd-52b3-7e29-ad8e-64ef2ec27d07', '2001_1_1_5', 2001, 1, '2001-01-02', 1, '''); DROP TABLE forecasts; --', 5, 'ELK', 0, 0.4619523096834355, '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'elo', 1, '7967a529667c339f5fca051d447d70629f9afcc95fecc63242b5f366f7f18ce5', 2001, 1, 1795778499251026, 978393600000000, 'retrospective', '388427742828fe2a1da5e31611b697b7b6295445807f976d6b94d7f7291a14c8', '0c2401360074b6a9f6da8c8b0785411e377f9e6d2388ee314f11b8b3d38726df');
INSERT INTO released_schema.forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', 17, '01a21cbd-52b3-76eb-8153-75932573f5ba', '2001_1_2_6', 2001, 1, '2001-01-02', 2, 'ANT', 6, 'FOX', 0, 0.5061288029499091, '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'elo', 1, '7967a529667c339f5fca051d447d70629f9afcc95fecc63242b5f366f7f18ce5', 2001, 1, 1795778499251026, 978393600000000, 'retrospective', '0c2401360074b6a9f6da8c8b0785411e377f9e6d2388ee314f11b8b3d38726df', '45771f2d665045e9fa9bed143bd3334cb53cf9931e9fb87aeb89fdaa0b793c57');
INSERT INTO released_schema.forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', 18, '01a21cbd-52b3-7615-869d-4cd82fce5138', '2001_1_3_4', 2001, 1, '2001-01-02', 3, 'BEE', 4, 'CAT', 0, 0.5, '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'elo', 1, '7967a529667c339f5fca051d447d70629f9afcc95fecc63242b5f366f7f18ce5', 2001, 1, 1795778499251026, 978393600000000, 'retrospective', '45771f2d665045e9fa9bed143bd3334cb53cf9931e9fb87aeb89fdaa0b793c57', 'bf08d1a1b20887376ed7272446323c1212d99add629791538da68ff3e1c56065');
INSERT INTO released_schema.forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', 19, '01a21cbd-52b3-7721-b937-604eee8348ab', '2001_2_1_4', 2001, 2, '2001-01-03', 1, '''); DROP TABLE forecasts; --', 4, 'CAT', 0, 0.4954990862966917, '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'elo', 1, '7967a529667c339f5fca051d447d70629f9afcc95fecc63242b5f366f7f18ce5', 2001, 2, 1795778499251026, 978480000000000, 'retrospective', 'bf08d1a1b20887376ed7272446323c1212d99add629791538da68ff3e1c56065', '16c1ae35ade4c539bf09c17f56c07635c81f5c355c458c592ac027f3bd4de30d');
INSERT INTO released_schema.forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', 20, '01a21cbd-52b3-7cf4-8681-c3d41c927172', '2001_2_2_3', 2001, 2, '2001-01-03', 2, 'ANT', 3, 'BEE', 0, 0.4381322179329077, '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'elo', 1, '7967a529667c339f5fca051d447d70629f9afcc95fecc63242b5f366f7f18ce5', 2001, 2, 1795778499251026, 978480000000000, 'retrospective', '16c1ae35ade4c539bf09c17f56c07635c81f5c355c458c592ac027f3bd4de30d', '1a31d107acd997ebc4da303a031261e5c8c9ef74a00b706debdd92af52c51b6c');
INSERT INTO released_schema.forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', 21, '01a21cbd-52b3-7cfc-9195-d83bd29b4b9c', '2001_2_5_6', 2001, 2, '2001-01-03', 5, 'ELK', 6, 'FOX', 0, 0.5083772043534653, '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'elo', 1, '7967a529667c339f5fca051d447d70629f9afcc95fecc63242b5f366f7f18ce5', 2001, 2, 1795778499251026, 978480000000000, 'retrospective', '1a31d107acd997ebc4da303a031261e5c8c9ef74a00b706debdd92af52c51b6c', 'b52a2902bf13b061c9d36bc13bf7b85ce64bd20c2d9167c446d1acdd449352d8');
INSERT INTO released_schema.forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', 22, '01a21cbd-52b3-78bb-891f-41a15f416d1c', '2001_3_1_5', 2001, 3, '2001-01-04', 1, '''); DROP TABLE forecasts; --', 5, 'ELK', 0, 0.4668108454069413, '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'elo', 1, '7967a529667c339f5fca051d447d70629f9afcc95fecc63242b5f366f7f18ce5', 2001, 3, 1795778499251026, 978566400000000, 'retrospective', 'b52a2902bf13b061c9d36bc13bf7b85ce64bd20c2d9167c446d1acdd449352d8', '70b7f2818f9d93e1c776de759f325551a28e49c526903ad56bbfc49e4a3c1182');
INSERT INTO released_schema.forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', 23, '01a21cbd-52b3-7949-a3d7-6c3e2122c175', '2001_3_2_6', 2001, 3, '2001-01-04', 2, 'ANT', 6, 'FOX', 0, 0.4596878326316721, '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'elo', 1, '7967a529667c339f5fca051d447d70629f9afcc95fecc63242b5f366f7f18ce5', 2001, 3, 1795778499251026, 978566400000000, 'retrospective', '70b7f2818f9d93e1c776de759f325551a28e49c526903ad56bbfc49e4a3c1182', '7c5d6510ee897017e0ffb9780103fcbec9affbd78ea59309bb5a81602b2a9fcc');
INSERT INTO released_schema.forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', 24, '01a21cbd-52b3-7c70-bc1f-885ee463b4e8', '2001_3_3_4', 2001, 3, '2001-01-04', 3, 'BEE', 4, 'CAT', 0, 0.5328201849599321, '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'elo', 1, '7967a529667c339f5fca051d447d70629f9afcc95fecc63242b5f366f7f18ce5', 2001, 3, 1795778499251026, 978566400000000, 'retrospective', '7c5d6510ee897017e0ffb9780103fcbec9affbd78ea59309bb5a81602b2a9fcc', '02535d1e5f2ce20c5b5edda743ff541f5baccd2ce63ffcee75b81834575acf94');
INSERT INTO released_schema.forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', 25, '01a21cbd-52b3-731f-a8a4-32170dc3c06b', '2001_4_1_4', 2001, 4, '2001-01-05', 1, '''); DROP TABLE forecasts; --', 4, 'CAT', 0, 0.4207298401487488, '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'elo', 1, '7967a529667c339f5fca051d447d70629f9afcc95fecc63242b5f366f7f18ce5', 2001, 4, 1795778499251026, 978652800000000, 'retrospective', '02535d1e5f2ce20c5b5edda743ff541f5baccd2ce63ffcee75b81834575acf94', '9753c49c92753ba147a55b39edf55e7418ca8e6773fb4864242c8b76a50fedd7');
INSERT INTO released_schema.forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', 26, '01a21cbd-52b3-74d9-b960-3a6528df4349', '2001_4_2_3', 2001, 4, '2001-01-05', 2, 'ANT', 3, 'BEE', 0, 0.4435086945149682, '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'elo', 1, '7967a529667c339f5fca051d447d70629f9afcc95fecc63242b5f366f7f18ce5', 2001, 4, 1795778499251026, 978652800000000, 'retrospective', '9753c49c92753ba147a55b39edf55e7418ca8e6773fb4864242c8b76a50fedd7', '47edb5d0d014751e4f3ce74da595f91e0b74bea55c90b15e4e5b99dd502dedb9');
INSERT INTO released_schema.forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', 27, '01a21cbd-52b3-7032-9225-1a7679f2dec5', '2001_4_5_6', 2001, 4, '2001-01-05', 5, 'ELK', 6, 'FOX', 0, 0.5922489289662767, '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'elo', 1, '7967a529667c339f5fca051d447d70629f9afcc95fecc63242b5f366f7f18ce5', 2001, 4, 1795778499251026, 978652800000000, 'retrospective', '47edb5d0d014751e4f3ce74da595f91e0b74bea55c90b15e4e5b99dd502dedb9', 'c42b89de1ceb6ce838f1c7056ac74837742eb6b23b8b7171ad4ee8afd7b03f21');
INSERT INTO released_schema.forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', 28, '01a21cbd-52b3-79ea-885c-502ffd6bc206', '2001_5_1_5', 2001, 5, '2001-01-06', 1, '''); DROP TABLE forecasts; --', 5, 'ELK', 0, 0.38773729939124935, '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'elo', 1, '7967a529667c339f5fca051d447d70629f9afcc95fecc63242b5f366f7f18ce5', 2001, 5, 1795778499251026, 978739200000000, 'retrospective', 'c42b89de1ceb6ce838f1c7056ac74837742eb6b23b8b7171ad4ee8afd7b03f21', 'c861dd2746c8b29bcb09b01f832c7915eeae663352b58f713fe4508cb6c65c31');
INSERT INTO released_schema.forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', 29, '01a21cbd-52b3-7c04-9806-8f11f219b0af', '2001_5_2_6', 2001, 5, '2001-01-06', 2, 'ANT', 6, 'FOX', 0, 0.5498794160593117, '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'elo', 1, '7967a529667c339f5fca051d447d70629f9afcc95fecc63242b5f366f7f18ce5', 2001, 5, 1795778499251026, 978739200000000, 'retrospective', 'c861dd2746c8b29bcb09b01f832c7915eeae663352b58f713fe4508cb6c65c31', 'd1b8f686b74ad93ce56c8fbf04496b77d3efd58e8c0ab73dbda47af7afbf994d');
INSERT INTO released_schema.forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', 30, '01a21cbd-52b3-7fc6-a7e2-5d56a9cb4719', '2001_5_3_4', 2001, 5, '2001-01-06', 3, 'BEE', 4, 'CAT', 0, 0.4446734872012358, '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'elo', 1, '7967a529667c339f5fca051d447d70629f9afcc95fecc63242b5f366f7f18ce5', 2001, 5, 1795778499251026, 978739200000000, 'retrospective', 'd1b8f686b74ad93ce56c8fbf04496b77d3efd58e8c0ab73dbda47af7afbf994d', '1c403f576ca62cffc0aed9e836514b5272d5ff5e10aad00753810a5558ebf3d3');
INSERT INTO released_schema.forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', 31, '01a21cbd-52b3-71a3-a7bc-5cd642bfa243', '2002_0_1_4', 2002, 0, '2026-11-19', 1, '''); DROP TABLE forecasts; --', 4, 'CAT', 0, 0.4089042081957839, '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'elo', 1, '7967a529667c339f5fca051d447d70629f9afcc95fecc63242b5f366f7f18ce5', 2002, 0, 1795778499251026, 1795046400000000, 'retrospective', '1c403f576ca62cffc0aed9e836514b5272d5ff5e10aad00753810a5558ebf3d3', 'cf60986899ac4885ac04817571583d137fbe647464275828656108cf2edc4507');
INSERT INTO released_schema.forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', 32, '01a21cbd-52b3-7711-90fe-58e88c8ce299', '2002_0_2_3', 2002, 0, '2026-11-19', 2, 'ANT', 3, 'BEE', 0, 0.44870669601535373, '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'elo', 1, '7967a529667c339f5fca051d447d70629f9afcc95fecc63242b5f366f7f18ce5', 2002, 0, 1795778499251026, 1795046400000000, 'retrospective', 'cf60986899ac4885ac04817571583d137fbe647464275828656108cf2edc4507', '36927a4c7183aede71433c0a37700c09a03f644d99a932b617329a8fb543a0ea');
INSERT INTO released_schema.forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', 33, '01a21cbd-52b3-7679-b55b-53ec1b970295', '2002_0_5_6', 2002, 0, '2026-11-19', 5, 'ELK', 6, 'FOX', 0, 0.5973759377080575, '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'elo', 1, '7967a529667c339f5fca051d447d70629f9afcc95fecc63242b5f366f7f18ce5', 2002, 0, 1795778499251026, 1795046400000000, 'retrospective', '36927a4c7183aede71433c0a37700c09a03f644d99a932b617329a8fb543a0ea', '48f96c8751feee2d0a5736973627a3020c3b61c3e2f24088ac46c5fdc6dbed22');
INSERT INTO released_schema.forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', 34, '01a21cbd-52b3-7d79-965b-c91338dc7b4f', '2002_1_1_5', 2002, 1, '2026-11-20', 1, '''); DROP TABLE forecasts; --', 5, 'ELK', 0, 0.351924510233221, '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'elo', 1, '7967a529667c339f5fca051d447d70629f9afcc95fecc63242b5f366f7f18ce5', 2002, 1, 1795778499251026, 1795132800000000, 'retrospective', '48f96c8751feee2d0a5736973627a3020c3b61c3e2f24088ac46c5fdc6dbed22', '29a3b683f8eac569dfbbf96d5bf0a79ba40fd7e3ba2b996d2abd8124927c083d');
INSERT INTO released_schema.forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', 35, '01a21cbd-52b3-718a-9fa4-5ae94c006e9a', '2002_1_2_6', 2002, 1, '2026-11-20', 2, 'ANT', 6, 'FOX', 0, 0.5111309797937024, '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'elo', 1, '7967a529667c339f5fca051d447d70629f9afcc95fecc63242b5f366f7f18ce5', 2002, 1, 1795778499251026, 1795132800000000, 'retrospective', '29a3b683f8eac569dfbbf96d5bf0a79ba40fd7e3ba2b996d2abd8124927c083d', 'd37508918d60fb2d4697271c2bbf447e603a5d32bf692ea7d48b8e801c3987e6');
INSERT INTO released_schema.forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', 36, '01a21cbd-52b3-79cf-8dea-8a6418e5fec1', '2002_1_3_4', 2002, 1, '2026-11-20', 3, 'BEE', 4, 'CAT', 0, 0.49373729551920786, '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'elo', 1, '7967a529667c339f5fca051d447d70629f9afcc95fecc63242b5f366f7f18ce5', 2002, 1, 1795778499251026, 1795132800000000, 'retrospective', 'd37508918d60fb2d4697271c2bbf447e603a5d32bf692ea7d48b8e801c3987e6', '68a7302ae81dedfb3ba3fcd0d64da2acc22dc95674efb95b1f59e8dd06bb8ff6');
INSERT INTO released_schema.forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', 37, '01a21cbd-52b3-78a0-8159-bc4ac0288088', '2002_2_1_4', 2002, 2, '2026-11-21', 1, '''); DROP TABLE forecasts; --', 4, 'CAT', 0, 0.41623161937347397, '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'elo', 1, '7967a529667c339f5fca051d447d70629f9afcc95fecc63242b5f366f7f18ce5', 2002, 2, 1795778499251026, 1795219200000000, 'retrospective', '68a7302ae81dedfb3ba3fcd0d64da2acc22dc95674efb95b1f59e8dd06bb8ff6', '92c9f81dce09457e986592b5be80f7c469cb8ab85bcf55e3842a6ff38938eda9');
INSERT INTO released_schema.forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', 38, '01a21cbd-52b3-7c94-b35d-6d8e22445418', '2002_2_2_3', 2002, 2, '2026-11-21', 2, 'ANT', 3, 'BEE', 0, 0.39174047410829227, '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'elo', 1, '7967a529667c339f5fca051d447d70629f9afcc95fecc63242b5f366f7f18ce5', 2002, 2, 1795778499251026, 1795219200000000, 'retrospective', '92c9f81dce09457e986592b5be80f7c469cb8ab85bcf55e3842a6ff38938eda9', '02c52c41130d8eac3698eff4cab39eae1377f62b846ee18b8a2dd2cf96d5129a');
INSERT INTO released_schema.forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', 39, '01a21cbd-52b3-7ed6-988c-326c7d70b6b8', '2002_2_5_6', 2002, 2, '2026-11-21', 5, 'ELK', 6, 'FOX', 0, 0.5905088982761981, '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'elo', 1, '7967a529667c339f5fca051d447d70629f9afcc95fecc63242b5f366f7f18ce5', 2002, 2, 1795778499251026, 1795219200000000, 'retrospective', '02c52c41130d8eac3698eff4cab39eae1377f62b846ee18b8a2dd2cf96d5129a', '322c3527fbbfe4078aaeb0c536dff9ecb388849d5a6e15a8a4121346784a2305');
INSERT INTO released_schema.forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', 40, '01a21cbd-52b3-7d0e-93dc-3f7695c0ec2a', '2002_3_1_5', 2002, 3, '2026-11-22', 1, '''); DROP TABLE forecasts; --', 5, 'ELK', 0, 0.37047865892471366, '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'elo', 1, '7967a529667c339f5fca051d447d70629f9afcc95fecc63242b5f366f7f18ce5', 2002, 3, 1795778499251026, 1795305600000000, 'retrospective', '322c3527fbbfe4078aaeb0c536dff9ecb388849d5a6e15a8a4121346784a2305', 'e7a63b3b24c8d8fbefbdb4e2d8fcfad2492fb61dfb2879bf3ce23ec947976e21');
INSERT INTO released_schema.forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', 41, '01a21cbd-52b3-7936-abc0-33188bffb648', '2002_3_2_6', 2002, 3, '2026-11-22', 2, 'ANT', 6, 'FOX', 0, 0.46401268028680454, '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'elo', 1, '7967a529667c339f5fca051d447d70629f9afcc95fecc63242b5f366f7f18ce5', 2002, 3, 1795778499251026, 1795305600000000, 'retrospective', 'e7a63b3b24c8d8fbefbdb4e2d8fcfad2492fb61dfb2879bf3ce23ec947976e21', 'a219ad2ce5f00ab6364e320f304c4c4ce00563bc2e86dab422430c0cc47d9a31');
INSERT INTO released_schema.forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', 42, '01a21cbd-52b3-79dd-8bd3-b326f896b7b0', '2002_3_3_4', 2002, 3, '2026-11-22', 3, 'BEE', 4, 'CAT', 0, 0.5263610157863168, '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'elo', 1, '7967a529667c339f5fca051d447d70629f9afcc95fecc63242b5f366f7f18ce5', 2002, 3, 1795778499251026, 1795305600000000, 'retrospective', 'a219ad2ce5f00ab6364e320f304c4c4ce00563bc2e86dab422430c0cc47d9a31', '561c71d449c715a1605699cb8815a3dc339b77588337ef51933776b20e27d308');
INSERT INTO released_schema.forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', 43, '01a21cbd-52b3-7ce0-9466-aec15e861af5', '2002_4_1_4', 2002, 4, '2026-11-23', 1, '''); DROP TABLE forecasts; --', 4, 'CAT', 0, 0.35582662074520155, '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'elo', 1, '7967a529667c339f5fca051d447d70629f9afcc95fecc63242b5f366f7f18ce5', 2002, 4, 1795778499251026, 1795392000000000, 'retrospective', '561c71d449c715a1605699cb8815a3dc339b77588337ef51933776b20e27d308', 'adc0d1f4158d9bb767fdd01bd4976acfe36d637377dd8b05ac78847646d6dcf1');
INSERT INTO released_schema.forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', 44, '01a21cbd-52b3-7db3-b729-96bacbfb5289', '2002_4_2_3', 2002, 4, '2026-11-23', 2, 'ANT', 3, 'BEE', 0, 0.402117384293192, '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'elo', 1, '7967a529667c339f5fca051d447d70629f9afcc95fecc63242b5f366f7f18ce5', 2002, 4, 1795778499251026, 1795392000000000, 'retrospective', 'adc0d1f4158d9bb767fdd01bd4976acfe36d637377dd8b05ac78847646d6dcf1', 'c08ba366f7eeedb0b2749bfe3e5103e07b8c97f222c4c9e2db898e9487c10e28');
INSERT INTO released_schema.forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', 45, '01a21cbd-52b3-7194-9936-e8fa4f3e47c6', '2002_4_5_6', 2002, 4, '2026-11-23', 5, 'ELK', 6, 'FOX', 0, 0.6578753322981155, '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'elo', 1, '7967a529667c339f5fca051d447d70629f9afcc95fecc63242b5f366f7f18ce5', 2002, 4, 1795778499251026, 1795392000000000, 'retrospective', 'c08ba366f7eeedb0b2749bfe3e5103e07b8c97f222c4c9e2db898e9487c10e28', '4a4b2f6df6799eb70225223cac2c60e8ce7cf14760e8c4b74fcc7efaa1c17eb0');
INSERT INTO released_schema.forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', 46, '01a21cbd-52b3-7127-8e23-61f24b62a34c', '2002_5_1_5', 2002, 5, '2026-11-24', 1, '''); DROP TABLE forecasts; --', 5, 'ELK', 0, 0.3140616856981421, '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'elo', 1, '7967a529667c339f5fca051d447d70629f9afcc95fecc63242b5f366f7f18ce5', 2002, 5, 1795778499251026, 1795478400000000, 'retrospective', '4a4b2f6df6799eb70225223cac2c60e8ce7cf14760e8c4b74fcc7efaa1c17eb0', '0bd6b722c349b9bb880cd8387e523ca024f94e8af5dd7adcd3e3122e285df910');
INSERT INTO released_schema.forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', 47, '01a21cbd-52b3-7697-a92e-83434ca20299', '2002_5_2_6', 2002, 5, '2026-11-24', 2, 'ANT', 6, 'FOX', 0, 0.5533858950746814, '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'elo', 1, '7967a529667c339f5fca051d447d70629f9afcc95fecc63242b5f366f7f18ce5', 2002, 5, 1795778499251026, 1795478400000000, 'retrospective', '0bd6b722c349b9bb880cd8387e523ca024f94e8af5dd7adcd3e3122e285df910', 'ec4d8b11e684c87e9199c0f3c95107fbbc88d981acd0a378765403e441b43ca6');
INSERT INTO released_schema.forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', 48, '01a21cbd-52b3-78fa-a4a3-eb28ee897dcb', '2002_5_3_4', 2002, 5, '2026-11-24', 3, 'BEE', 4, 'CAT', 0, 0.4400043907084229, '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'elo', 1, '7967a529667c339f5fca051d447d70629f9afcc95fecc63242b5f366f7f18ce5', 2002, 5, 1795778499251026, 1795478400000000, 'retrospective', 'ec4d8b11e684c87e9199c0f3c95107fbbc88d981acd0a378765403e441b43ca6', 'dd42bde484cb18eca6bfd80db5c5e3e9bb9a8d5f8f05d03f862741ab91260e03');
INSERT INTO released_schema.forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', 49, '01a21cbd-52b3-7d98-a498-aa6681d8f639', '2002_6_1_4', 2002, 6, '2026-11-25', 1, '''); DROP TABLE forecasts; --', 4, 'CAT', 0, 0.34375539309231795, '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'elo', 1, '7967a529667c339f5fca051d447d70629f9afcc95fecc63242b5f366f7f18ce5', 2002, 6, 1795778499251026, 1795564800000000, 'retrospective', 'dd42bde484cb18eca6bfd80db5c5e3e9bb9a8d5f8f05d03f862741ab91260e03', '48d777a1e4a8367329d878d289adb2c908882f7d06b387cd42767f70bcab452c');
INSERT INTO released_schema.forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', 50, '01a21cbd-52b3-755f-a17a-44374a2e0105', '2002_6_2_3', 2002, 6, '2026-11-25', 2, 'ANT', 3, 'BEE', 0, 0.4054921234668145, '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'elo', 1, '7967a529667c339f5fca051d447d70629f9afcc95fecc63242b5f366f7f18ce5', 2002, 6, 1795778499251026, 1795564800000000, 'retrospective', '48d777a1e4a8367329d878d289adb2c908882f7d06b387cd42767f70bcab452c', '14fd128c6d68541aae9f83b1a84b243681139d52c00b297c827eff7c67bbdf58');
INSERT INTO released_schema.forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', 51, '01a21cbd-52b3-79ac-8e5c-a6ab0ec5e0d9', '2002_6_5_6', 2002, 6, '2026-11-25', 5, 'ELK', 6, 'FOX', 0, 0.665685917019487, '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'elo', 1, '7967a529667c339f5fca051d447d70629f9afcc95fecc63242b5f366f7f18ce5', 2002, 6, 1795778499251026, 1795564800000000, 'retrospective', '14fd128c6d68541aae9f83b1a84b243681139d52c00b297c827eff7c67bbdf58', '59b02d21a77ae966503681362c2e8adbff7de6f5c8d73940b391edcc24ba44b9');
INSERT INTO released_schema.forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', 52, '01a21cbd-52b3-700f-bb49-b32b8199a29c', '2002_7_1_5', 2002, 7, '2026-11-26', 1, '''); DROP TABLE forecasts; --', 5, 'ELK', 0, 0.3339809763095162, '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'elo', 1, '7967a529667c339f5fca051d447d70629f9afcc95fecc63242b5f366f7f18ce5', 2002, 7, 1795778499251026, 1795651200000000, 'retrospective', '59b02d21a77ae966503681362c2e8adbff7de6f5c8d73940b391edcc24ba44b9', '69ab440df2ae5ab9a6038c10f086359cedecac4519f40761eb4ecc6abf5989e8');
INSERT INTO released_schema.forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', 53, '01a21cbd-52b3-7749-8457-6356173632c1', '2002_7_2_6', 2002, 7, '2026-11-26', 2, 'ANT', 6, 'FOX', 0, 0.4801973504727648, '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'elo', 1, '7967a529667c339f5fca051d447d70629f9afcc95fecc63242b5f366f7f18ce5', 2002, 7, 1795778499251026, 1795651200000000, 'retrospective', '69ab440df2ae5ab9a6038c10f086359cedecac4519f40761eb4ecc6abf5989e8', '4532a88bb15208da654b09c61a8d64b973460c54a1da15b489fd47ae4a7648fd');
INSERT INTO released_schema.forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', 54, '01a21cbd-52b3-706d-99e3-7b5b0656f21d', '2002_7_3_4', 2002, 7, '2026-11-26', 3, 'BEE', 4, 'CAT', 0, 0.5224452364496984, '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'elo', 1, '7967a529667c339f5fca051d447d70629f9afcc95fecc63242b5f366f7f18ce5', 2002, 7, 1795778499251026, 1795651200000000, 'retrospective', '4532a88bb15208da654b09c61a8d64b973460c54a1da15b489fd47ae4a7648fd', 'c206994278226f50e6b1969b7d1a56f9a70f4098a42ef670812f396529736116');
INSERT INTO released_schema.forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', 55, '01a21cbd-52b3-7a14-a018-f91a9873b87a', '2002_10_1_4', 2002, 10, '2026-11-29', 1, '''); DROP TABLE forecasts; --', 4, 'CAT', 0, 0.3624942661629903, '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'elo', 1, '7967a529667c339f5fca051d447d70629f9afcc95fecc63242b5f366f7f18ce5', 2002, 10, 1795778499251026, 1795910400000000, 'retrospective', 'c206994278226f50e6b1969b7d1a56f9a70f4098a42ef670812f396529736116', '7957ac0c66cd97fc59515e5b2606b8a02c2b0b1147025ab2fa35f420c9c89ddd');
INSERT INTO released_schema.forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', 56, '01a21cbd-52b3-7d07-a2df-17761e4f34fa', '2002_10_2_3', 2002, 10, '2026-11-29', 2, 'ANT', 3, 'BEE', 0, 0.4044830595648906, '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'elo', 1, '7967a529667c339f5fca051d447d70629f9afcc95fecc63242b5f366f7f18ce5', 2002, 10, 1795778499251026, 1795910400000000, 'retrospective', '7957ac0c66cd97fc59515e5b2606b8a02c2b0b1147025ab2fa35f420c9c89ddd', '005b262a4cb6fdd8b215cb64fa6c01fec186c959f015df92332b084f8a7046b3');
INSERT INTO released_schema.forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', 57, '01a21cbd-52b3-7376-90e1-d65a54f56d74', '2002_10_5_6', 2002, 10, '2026-11-29', 5, 'ELK', 6, 'FOX', 0, 0.6481575993437623, '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'elo', 1, '7967a529667c339f5fca051d447d70629f9afcc95fecc63242b5f366f7f18ce5', 2002, 10, 1795778499251026, 1795910400000000, 'retrospective', '005b262a4cb6fdd8b215cb64fa6c01fec186c959f015df92332b084f8a7046b3', '8313f2067cf56249367d8553fe08aba2aa713403bf9705125a32dfa698aeafb4');
INSERT INTO released_schema.forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', 58, '01a21cbd-52b3-728a-a873-017a0786f155', '2002_11_1_5', 2002, 11, '2026-11-30', 1, '''); DROP TABLE forecasts; --', 5, 'ELK', 0, 0.3207301543105997, '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'elo', 1, '7967a529667c339f5fca051d447d70629f9afcc95fecc63242b5f366f7f18ce5', 2002, 11, 1795778499251026, 1795996800000000, 'retrospective', '8313f2067cf56249367d8553fe08aba2aa713403bf9705125a32dfa698aeafb4', '6df1749c3b9c83cbb81f5e87387e68cc129016fabef6051d8eccdfd7c0151fba');
INSERT INTO released_schema.forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', 59, '01a21cbd-52b3-7118-a407-873b1c25fb0a', '2002_11_2_6', 2002, 11, '2026-11-30', 2, 'ANT', 6, 'FOX', 0, 0.5008017518137902, '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'elo', 1, '7967a529667c339f5fca051d447d70629f9afcc95fecc63242b5f366f7f18ce5', 2002, 11, 1795778499251026, 1795996800000000, 'retrospective', '6df1749c3b9c83cbb81f5e87387e68cc129016fabef6051d8eccdfd7c0151fba', '744db48eb3a9f0a5e03c37a590123d45058e758d170626a321813b52b68194a2');
INSERT INTO released_schema.forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', 60, '01a21cbd-52b3-7fd6-b7b8-af667b426580', '2002_11_3_4', 2002, 11, '2026-11-30', 3, 'BEE', 4, 'CAT', 0, 0.49123594420063355, '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'elo', 1, '7967a529667c339f5fca051d447d70629f9afcc95fecc63242b5f366f7f18ce5', 2002, 11, 1795778499251026, 1795996800000000, 'retrospective', '744db48eb3a9f0a5e03c37a590123d45058e758d170626a321813b52b68194a2', '94c791db231581e566d0105f809dfe6bc4e9e84738db72a5377054a2bbd9a5fd');


--
-- Data for Name: journal; Type: TABLE DATA; Schema: released_schema; Owner: -
--

INSERT INTO released_schema.journal VALUES ('01a21e9b-0e0c-7c30-90e0-053355eeaf65/deposit', 'cash', 'e4db7bfe-3898-87f9-8ec2-b49a5c256942', '01a21e9b-0e0c-7c30-90e0-053355eeaf65', NULL, 100000000, 1578571200000000, 1795809807896297);
INSERT INTO released_schema.journal VALUES ('01a21e9b-0e0c-7c30-90e0-053355eeaf65/deposit', 'deposits', 'e4db7bfe-3898-87f9-8ec2-b49a5c256942', '01a21e9b-0e0c-7c30-90e0-053355eeaf65', NULL, -100000000, 1578571200000000, 1795809807896297);
INSERT INTO released_schema.journal VALUES ('5441f26f99498968c0600e1338ed33e0/entry', 'cash', 'e4db7bfe-3898-87f9-8ec2-b49a5c256942', '01a21e9b-0e0c-7c30-90e0-053355eeaf65', '5441f26f99498968c0600e1338ed33e0', -4998400, 1578571200000000, 1795809807896297);
INSERT INTO released_schema.journal VALUES ('5441f26f99498968c0600e1338ed33e0/entry', 'contracts', 'e4db7bfe-3898-87f9-8ec2-b49a5c256942', '01a21e9b-0e0c-7c30-90e0-053355eeaf65', '5441f26f99498968c0600e1338ed33e0', 4771200, 1578571200000000, 1795809807896297);
INSERT INTO released_schema.journal VALUES ('5441f26f99498968c0600e1338ed33e0/entry', 'fees', 'e4db7bfe-3898-87f9-8ec2-b49a5c256942', '01a21e9b-0e0c-7c30-90e0-053355eeaf65', '5441f26f99498968c0600e1338ed33e0', 227200, 1578571200000000, 1795809807896297);
INSERT INTO released_schema.journal VALUES ('88285283e995ab91020242c4c563efd3/entry', 'cash', 'e4db7bfe-3898-87f9-8ec2-b49a5c256942', '01a21e9b-0e0c-7c30-90e0-053355eeaf65', '88285283e995ab91020242c4c563efd3', -4999100, 1578571200000000, 1795809807896297);
INSERT INTO released_schema.journal VALUES ('88285283e995ab91020242c4c563efd3/entry', 'contracts', 'e4db7bfe-3898-87f9-8ec2-b49a5c256942', '01a21e9b-0e0c-7c30-90e0-053355eeaf65', '88285283e995ab91020242c4c563efd3', 4830000, 1578571200000000, 1795809807896297);
INSERT INTO released_schema.journal VALUES ('88285283e995ab91020242c4c563efd3/entry', 'fees', 'e4db7bfe-3898-87f9-8ec2-b49a5c256942', '01a21e9b-0e0c-7c30-90e0-053355eeaf65', '88285283e995ab91020242c4c563efd3', 169100, 1578571200000000, 1795809807896297);
INSERT INTO released_schema.journal VALUES ('5441f26f99498968c0600e1338ed33e0/1578574800000000.0.0/stop_loss', 'cash', 'e4db7bfe-3898-87f9-8ec2-b49a5c256942', '01a21e9b-0e0c-7c30-90e0-053355eeaf65', '5441f26f99498968c0600e1338ed33e0', 3244400, 1578574800000000, 1795809807896297);
INSERT INTO released_schema.journal VALUES ('5441f26f99498968c0600e1338ed33e0/1578574800000000.0.0/stop_loss', 'contracts', 'e4db7bfe-3898-87f9-8ec2-b49a5c256942', '01a21e9b-0e0c-7c30-90e0-053355eeaf65', '5441f26f99498968c0600e1338ed33e0', -4771200, 1578574800000000, 1795809807896297);
INSERT INTO released_schema.journal VALUES ('5441f26f99498968c0600e1338ed33e0/1578574800000000.0.0/stop_loss', 'fees', 'e4db7bfe-3898-87f9-8ec2-b49a5c256942', '01a21e9b-0e0c-7c30-90e0-053355eeaf65', '5441f26f99498968c0600e1338ed33e0', 184900, 1578574800000000, 1795809807896297);
INSERT INTO released_schema.journal VALUES ('5441f26f99498968c0600e1338ed33e0/1578574800000000.0.0/stop_loss', 'realised', 'e4db7bfe-3898-87f9-8ec2-b49a5c256942', '01a21e9b-0e0c-7c30-90e0-053355eeaf65', '5441f26f99498968c0600e1338ed33e0', 1341900, 1578574800000000, 1795809807896297);
INSERT INTO released_schema.journal VALUES ('88285283e995ab91020242c4c563efd3/1578578400000000.0.0/trailing_stop', 'cash', 'e4db7bfe-3898-87f9-8ec2-b49a5c256942', '01a21e9b-0e0c-7c30-90e0-053355eeaf65', '88285283e995ab91020242c4c563efd3', 4371700, 1578578400000000, 1795809807896297);
INSERT INTO released_schema.journal VALUES ('88285283e995ab91020242c4c563efd3/1578578400000000.0.0/trailing_stop', 'contracts', 'e4db7bfe-3898-87f9-8ec2-b49a5c256942', '01a21e9b-0e0c-7c30-90e0-053355eeaf65', '88285283e995ab91020242c4c563efd3', -4830000, 1578578400000000, 1795809807896297);
INSERT INTO released_schema.journal VALUES ('88285283e995ab91020242c4c563efd3/1578578400000000.0.0/trailing_stop', 'fees', 'e4db7bfe-3898-87f9-8ec2-b49a5c256942', '01a21e9b-0e0c-7c30-90e0-053355eeaf65', '88285283e995ab91020242c4c563efd3', 168500, 1578578400000000, 1795809807896297);
INSERT INTO released_schema.journal VALUES ('88285283e995ab91020242c4c563efd3/1578578400000000.0.0/trailing_stop', 'realised', 'e4db7bfe-3898-87f9-8ec2-b49a5c256942', '01a21e9b-0e0c-7c30-90e0-053355eeaf65', '88285283e995ab91020242c4c563efd3', 289800, 1578578400000000, 1795809807896297);
INSERT INTO released_schema.journal VALUES ('9e0dc571ea4a559aef323000e67057a4/entry', 'cash', 'e4db7bfe-3898-87f9-8ec2-b49a5c256942', '01a21e9b-0e0c-7c30-90e0-053355eeaf65', '9e0dc571ea4a559aef323000e67057a4', -4877200, 1578657600000000, 1795809807896297);
INSERT INTO released_schema.journal VALUES ('9e0dc571ea4a559aef323000e67057a4/entry', 'contracts', 'e4db7bfe-3898-87f9-8ec2-b49a5c256942', '01a21e9b-0e0c-7c30-90e0-053355eeaf65', '9e0dc571ea4a559aef323000e67057a4', 4725000, 1578657600000000, 1795809807896297);
INSERT INTO released_schema.journal VALUES ('9e0dc571ea4a559aef323000e67057a4/entry', 'fees', 'e4db7bfe-3898-87f9-8ec2-b49a5c256942', '01a21e9b-0e0c-7c30-90e0-053355eeaf65', '9e0dc571ea4a559aef323000e67057a4', 152200, 1578657600000000, 1795809807896297);
INSERT INTO released_schema.journal VALUES ('9e0dc571ea4a559aef323000e67057a4/1578664800000000.0.0/partial_exit_target', 'cash', 'e4db7bfe-3898-87f9-8ec2-b49a5c256942', '01a21e9b-0e0c-7c30-90e0-053355eeaf65', '9e0dc571ea4a559aef323000e67057a4', 2637300, 1578664800000000, 1795809807896297);
INSERT INTO released_schema.journal VALUES ('9e0dc571ea4a559aef323000e67057a4/1578664800000000.0.0/partial_exit_target', 'contracts', 'e4db7bfe-3898-87f9-8ec2-b49a5c256942', '01a21e9b-0e0c-7c30-90e0-053355eeaf65', '9e0dc571ea4a559aef323000e67057a4', -2359800, 1578664800000000, 1795809807896297);
INSERT INTO released_schema.journal VALUES ('9e0dc571ea4a559aef323000e67057a4/1578664800000000.0.0/partial_exit_target', 'fees', 'e4db7bfe-3898-87f9-8ec2-b49a5c256942', '01a21e9b-0e0c-7c30-90e0-053355eeaf65', '9e0dc571ea4a559aef323000e67057a4', 72100, 1578664800000000, 1795809807896297);
INSERT INTO released_schema.journal VALUES ('9e0dc571ea4a559aef323000e67057a4/1578664800000000.0.0/partial_exit_target', 'realised', 'e4db7bfe-3898-87f9-8ec2-b49a5c256942', '01a21e9b-0e0c-7c30-90e0-053355eeaf65', '9e0dc571ea4a559aef323000e67057a4', -349600, 1578664800000000, 1795809807896297);
INSERT INTO released_schema.journal VALUES ('5b8d41299abfe9a9085ee7e13a6cb5ea/entry', 'cash', 'e4db7bfe-3898-87f9-8ec2-b49a5c256942', '01a21e9b-0e0c-7c30-90e0-053355eeaf65', '5b8d41299abfe9a9085ee7e13a6cb5ea', -3586800, 1578744000000000, 1795809807896297);
INSERT INTO released_schema.journal VALUES ('5b8d41299abfe9a9085ee7e13a6cb5ea/entry', 'contracts', 'e4db7bfe-3898-87f9-8ec2-b49a5c256942', '01a21e9b-0e0c-7c30-90e0-053355eeaf65', '5b8d41299abfe9a9085ee7e13a6cb5ea', 3460800, 1578744000000000, 1795809807896297);
INSERT INTO released_schema.journal VALUES ('5b8d41299abfe9a9085ee7e13a6cb5ea/entry', 'fees', 'e4db7bfe-3898-87f9-8ec2-b49a5c256942', '01a21e9b-0e0c-7c30-90e0-053355eeaf65', '5b8d41299abfe9a9085ee7e13a6cb5ea', 126000, 1578744000000000, 1795809807896297);
INSERT INTO released_schema.journal VALUES ('f532130fa68f9a5bdbccbc9cc775e0b8/entry', 'cash', 'e4db7bfe-3898-87f9-8ec2-b49a5c256942', '01a21e9b-0e0c-7c30-90e0-053355eeaf65', 'f532130fa68f9a5bdbccbc9cc775e0b8', -4885100, 1578744000000000, 1795809807896297);
INSERT INTO released_schema.journal VALUES ('f532130fa68f9a5bdbccbc9cc775e0b8/entry', 'contracts', 'e4db7bfe-3898-87f9-8ec2-b49a5c256942', '01a21e9b-0e0c-7c30-90e0-053355eeaf65', 'f532130fa68f9a5bdbccbc9cc775e0b8', 4672500, 1578744000000000, 1795809807896297);
INSERT INTO released_schema.journal VALUES ('f532130fa68f9a5bdbccbc9cc775e0b8/entry', 'fees', 'e4db7bfe-3898-87f9-8ec2-b49a5c256942', '01a21e9b-0e0c-7c30-90e0-053355eeaf65', 'f532130fa68f9a5bdbccbc9cc775e0b8', 212600, 1578744000000000, 1795809807896297);
INSERT INTO released_schema.journal VALUES ('f532130fa68f9a5bdbccbc9cc775e0b8/1578751200000000.0.0/partial_exit_target', 'cash', 'e4db7bfe-3898-87f9-8ec2-b49a5c256942', '01a21e9b-0e0c-7c30-90e0-053355eeaf65', 'f532130fa68f9a5bdbccbc9cc775e0b8', 2885900, 1578751200000000, 1795809807896297);
INSERT INTO released_schema.journal VALUES ('f532130fa68f9a5bdbccbc9cc775e0b8/1578751200000000.0.0/partial_exit_target', 'contracts', 'e4db7bfe-3898-87f9-8ec2-b49a5c256942', '01a21e9b-0e0c-7c30-90e0-053355eeaf65', 'f532130fa68f9a5bdbccbc9cc775e0b8', -2334500, 1578751200000000, 1795809807896297);
INSERT INTO released_schema.journal VALUES ('f532130fa68f9a5bdbccbc9cc775e0b8/1578751200000000.0.0/partial_exit_target', 'fees', 'e4db7bfe-3898-87f9-8ec2-b49a5c256942', '01a21e9b-0e0c-7c30-90e0-053355eeaf65', 'f532130fa68f9a5bdbccbc9cc775e0b8', 115600, 1578751200000000, 1795809807896297);
INSERT INTO released_schema.journal VALUES ('f532130fa68f9a5bdbccbc9cc775e0b8/1578751200000000.0.0/partial_exit_target', 'realised', 'e4db7bfe-3898-87f9-8ec2-b49a5c256942', '01a21e9b-0e0c-7c30-90e0-053355eeaf65', 'f532130fa68f9a5bdbccbc9cc775e0b8', -667000, 1578751200000000, 1795809807896297);
INSERT INTO released_schema.journal VALUES ('9e0dc571ea4a559aef323000e67057a4/settlement', 'cash', 'e4db7bfe-3898-87f9-8ec2-b49a5c256942', '01a21e9b-0e0c-7c30-90e0-053355eeaf65', '9e0dc571ea4a559aef323000e67057a4', 4380000, 1578787200000000, 1795809807896297);
INSERT INTO released_schema.journal VALUES ('9e0dc571ea4a559aef323000e67057a4/settlement', 'contracts', 'e4db7bfe-3898-87f9-8ec2-b49a5c256942', '01a21e9b-0e0c-7c30-90e0-053355eeaf65', '9e0dc571ea4a559aef323000e67057a4', -2365200, 1578787200000000, 1795809807896297);
INSERT INTO released_schema.journal VALUES ('9e0dc571ea4a559aef323000e67057a4/settlement', 'realised', 'e4db7bfe-3898-87f9-8ec2-b49a5c256942', '01a21e9b-0e0c-7c30-90e0-053355eeaf65', '9e0dc571ea4a559aef323000e67057a4', -2014800, 1578787200000000, 1795809807896297);
INSERT INTO released_schema.journal VALUES ('5b8d41299abfe9a9085ee7e13a6cb5ea/settlement', 'contracts', 'e4db7bfe-3898-87f9-8ec2-b49a5c256942', '01a21e9b-0e0c-7c30-90e0-053355eeaf65', '5b8d41299abfe9a9085ee7e13a6cb5ea', -3460800, 1578873600000000, 1795809807896297);
INSERT INTO released_schema.journal VALUES ('5b8d41299abfe9a9085ee7e13a6cb5ea/settlement', 'realised', 'e4db7bfe-3898-87f9-8ec2-b49a5c256942', '01a21e9b-0e0c-7c30-90e0-053355eeaf65', '5b8d41299abfe9a9085ee7e13a6cb5ea', 3460800, 1578873600000000, 1795809807896297);
INSERT INTO released_schema.journal VALUES ('f532130fa68f9a5bdbccbc9cc775e0b8/settlement', 'cash', 'e4db7bfe-3898-87f9-8ec2-b49a5c256942', '01a21e9b-0e0c-7c30-90e0-053355eeaf65', 'f532130fa68f9a5bdbccbc9cc775e0b8', 6680000, 1578873600000000, 1795809807896297);
INSERT INTO released_schema.journal VALUES ('f532130fa68f9a5bdbccbc9cc775e0b8/settlement', 'contracts', 'e4db7bfe-3898-87f9-8ec2-b49a5c256942', '01a21e9b-0e0c-7c30-90e0-053355eeaf65', 'f532130fa68f9a5bdbccbc9cc775e0b8', -2338000, 1578873600000000, 1795809807896297);
INSERT INTO released_schema.journal VALUES ('f532130fa68f9a5bdbccbc9cc775e0b8/settlement', 'realised', 'e4db7bfe-3898-87f9-8ec2-b49a5c256942', '01a21e9b-0e0c-7c30-90e0-053355eeaf65', 'f532130fa68f9a5bdbccbc9cc775e0b8', -4342000, 1578873600000000, 1795809807896297);
INSERT INTO released_schema.journal VALUES ('e22f374fc9b2c89f1a2d4547961e09a0/entry', 'cash', 'e4db7bfe-3898-87f9-8ec2-b49a5c256942', 'manual', 'e22f374fc9b2c89f1a2d4547961e09a0', -51800, 1578182400000000, 1795809808025410);
INSERT INTO released_schema.journal VALUES ('e22f374fc9b2c89f1a2d4547961e09a0/entry', 'contracts', 'e4db7bfe-3898-87f9-8ec2-b49a5c256942', 'manual', 'e22f374fc9b2c89f1a2d4547961e09a0', 50000, 1578182400000000, 1795809808025410);
INSERT INTO released_schema.journal VALUES ('e22f374fc9b2c89f1a2d4547961e09a0/entry', 'fees', 'e4db7bfe-3898-87f9-8ec2-b49a5c256942', 'manual', 'e22f374fc9b2c89f1a2d4547961e09a0', 1800, 1578182400000000, 1795809808025410);


--
-- Data for Name: leagues; Type: TABLE DATA; Schema: released_schema; Owner: -
--

INSERT INTO released_schema.leagues VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', 1795778499002836);


--
-- Data for Name: markets; Type: TABLE DATA; Schema: released_schema; Owner: -
--

INSERT INTO released_schema.markets VALUES (1, 'e4db7bfe-3898-87f9-8ec2-b49a5c256942', '2020_9_1_2', 'exchange', 'contract', 2020, 9, '2020-01-10', 'T0', 'T1', '{"rule":"quadratic:0.07"}', 100, 1578700800000000, 'assumed', 1795809807732531);
INSERT INTO released_schema.markets VALUES (2, 'e4db7bfe-3898-87f9-8ec2-b49a5c256942', '2020_9_4_8', 'exchange', 'contract', 2020, 9, '2020-01-10', 'T3', 'T7', '{"rule":"quadratic:0.07"}', 100, 1578700800000000, 'assumed', 1795809807732531);
INSERT INTO released_schema.markets VALUES (3, 'e4db7bfe-3898-87f9-8ec2-b49a5c256942', '2020_10_3_4', 'exchange', 'contract', 2020, 10, '2020-01-11', 'T2', 'T3', '{"rule":"quadratic:0.07"}', 100, 1578787200000000, 'assumed', 1795809807732531);
INSERT INTO released_schema.markets VALUES (4, 'e4db7bfe-3898-87f9-8ec2-b49a5c256942', '2020_10_5_6', 'exchange', 'contract', 2020, 10, '2020-01-11', 'T4', 'T5', '{"rule":"quadratic:0.07"}', 100, 1578787200000000, 'assumed', 1795809807732531);
INSERT INTO released_schema.markets VALUES (5, 'e4db7bfe-3898-87f9-8ec2-b49a5c256942', '2020_11_5_8', 'exchange', 'contract', 2020, 11, '2020-01-12', 'T4', 'T7', '{"rule":"quadratic:0.07"}', 100, 1578873600000000, 'assumed', 1795809807732531);
INSERT INTO released_schema.markets VALUES (6, 'e4db7bfe-3898-87f9-8ec2-b49a5c256942', '2020_11_1_7', 'exchange', 'contract', 2020, 11, '2020-01-12', 'T0', 'T6', '{"rule":"quadratic:0.07"}', 100, 1578873600000000, 'assumed', 1795809807732531);


--
-- Data for Name: methods; Type: TABLE DATA; Schema: released_schema; Owner: -
--

INSERT INTO released_schema.methods VALUES ('01a21e9b-0e0c-7c30-90e0-053355eeaf65', 'e4db7bfe-3898-87f9-8ec2-b49a5c256942', 'edge', 1, '01a21e9b-0dc7-78f7-b7bc-440d4018d919', '3bc38b54-0e0c-47e2-822a-d65dc8a2fb0d', 'elo', 'kelly:0.5', 100000000, 500, 2500, 5000, '3d4eec20e7e2ddd5de9d39eacf11dd2770fd9c791269057b4538d2eb4311f65c', 1795809807884211);


--
-- Data for Name: model_ab_tests; Type: TABLE DATA; Schema: released_schema; Owner: -
--

INSERT INTO released_schema.model_ab_tests VALUES ('01a21cbd-5226-7a03-9dd9-d2b24ec407fa', 'e4db7bfe-3898-87f9-8ec2-b49a5c256942', 'winter', '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'elo', 1, 'c32b9771-cfd9-4627-bc71-66d45ab7aaff', 'elo', 2, 'shadow', 1, 1, 'log_loss', 0.05, 20, 0.053928159816733934, 1795778499110364, 1795778499110364, 1795778499110364, 1795778499502535, 'completed', 3, '{"accuracy":0.3333333333333333,"brier_score":0.3020502643111025,"ece":0.5353896019806207,"games":3,"log_loss":0.7999697866954397,"roc_auc":0.5}', '{"accuracy":0.3333333333333333,"brier_score":0.34284051174200525,"ece":0.34859751513852605,"games":3,"log_loss":0.8909486609065373,"roc_auc":0.5}', -0.09097887421109747, -0.36167358825815693, 0.179715839835962, 0.9222583573835855, 1.0810756498281253, NULL, NULL, 'no_winner', 'ann', 'enough');
INSERT INTO released_schema.model_ab_tests VALUES ('01a21cbd-53fb-7a2d-8901-a343830eb843', 'e4db7bfe-3898-87f9-8ec2-b49a5c256942', 'spring', '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'elo', 1, 'c32b9771-cfd9-4627-bc71-66d45ab7aaff', 'elo', 2, 'shadow', 1, 1, 'log_loss', 0.05, 50, 0.13482039954183486, 1795778499579546, 1795778499579546, 1795778499579546, NULL, 'running', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);


--
-- Data for Name: model_alerts; Type: TABLE DATA; Schema: released_schema; Owner: -
--

INSERT INTO released_schema.model_alerts VALUES ('01a21cbd-548e-7e22-a40b-59f27ef8960a', 'e4db7bfe-3898-87f9-8ec2-b49a5c256942', '16f5c9820f2976d5bf21b908df5cea81792caab7ca6343cf5a419a65e91a6357', 1, 'feed_down', 'scores', '', 'operations', 'user', 'live', 'acknowledged', 'critical', 'No scores at all', NULL, 'almanac alerts raise', NULL, NULL, NULL, NULL, 1795778499726095, 1795778499796052, 1795778499796052, 1, 0, 1795778500252190, 'ann', 'mine', NULL, NULL, NULL, NULL, NULL, 3);
INSERT INTO released_schema.model_alerts VALUES ('01a21cbd-5572-7c31-afde-72ecb6be6428', 'e4db7bfe-3898-87f9-8ec2-b49a5c256942', 'b7acb9fbe81370c2eb79984b7f966af11a91133fbf901d765ad45b388631bc97', 1, 'backup_late', 'ledger', '', 'operations', 'user', 'live', 'open', 'medium', 'No backup', NULL, 'almanac alerts raise', NULL, NULL, NULL, NULL, 1795778499954641, 1795778500588723, 1795778499954641, 1, 0, NULL, NULL, NULL, 1795951300516716, NULL, NULL, NULL, NULL, 3);
INSERT INTO released_schema.model_alerts VALUES ('01a21cbd-55b6-7a25-8a98-905abdc80d29', 'e4db7bfe-3898-87f9-8ec2-b49a5c256942', '5e7f3b3fa3856cbdb410f2c87a446b90c0645df78acfe76bffa353abd8251512', 1, 'feed_slow', 'odds', '', 'operations', 'user', 'live', 'open', 'low', 'Slow again', NULL, 'almanac alerts raise', NULL, NULL, NULL, NULL, 1795778500022128, 1795778500988111, 1795778500988111, 0, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 3);


--
-- Data for Name: model_performance_metrics; Type: TABLE DATA; Schema: released_schema; Owner: -
--

INSERT INTO released_schema.model_performance_metrics VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'issued', 2002, '2026-11-23', 'elo', NULL, 3, 0.7999697866954397, 0.3020502643111025, 0.3333333333333333, 0.5, 0.5353896019806207, 0.6594023645576702, 0.23333933766951812, 0.6270600912052938, 0.6851614297417008, 0.3853934819510583, 0.14056742213776965, 0.14712739562099275, 0.958066324538041, 3, 0, 1.0004662982507218, 0.9991023316089234, -0.4, 0.5, 0, 1, 1, 1, 0, 0, 0, 15, 0.2, 0, NULL, NULL, NULL, NULL, '4351477624ed74936b70d5c6e92ebe38fa6facb8aa126b957e3a258c5c58bb9a', 60, 48, 1795778499667177);
INSERT INTO released_schema.model_performance_metrics VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'issued', 2002, '2026-11-30', 'elo', NULL, 3, 0.5857532332386665, 0.19832765979285005, 0.6666666666666666, NULL, 0.4375892834416744, 0.6711860176918707, 0.23926162364882445, 0.5629452177675189, 0.6202755133504142, 0.3900803851112406, -0.08543278445320433, 0.11690170536757401, -0.7327861343189883, 0, 0, 1.0004662982507218, 0.9991023316089234, -0.4, 0.5, 0, 1, 2, 0, 0, NULL, 0, 3, 1, 0, NULL, NULL, NULL, NULL, 'ea4ae6665815e8615ea0b92792bce4b0cf677c7803e20dde807848f4a11a17d6', 60, 48, 1795778499667177);


--
-- Data for Name: model_training_history; Type: TABLE DATA; Schema: released_schema; Owner: -
--

INSERT INTO released_schema.model_training_history VALUES ('01a21e9b-0c68-7b3a-b05d-1026a2294366', 'e4db7bfe-3898-87f9-8ec2-b49a5c256942', '3bc38b54-0e0c-47e2-822a-d65dc8a2fb0d', 'elo', 'manual', 'spring', 'somebody', 0, 1795809807464239, '15002ac4-6fd7-4520-ac19-17dc0897f7c9', 'completed', 1795809807464239, 1795809807501024, '94d4a890-77e3-4552-a801-b9390ddbda03:4026531836', 13007, 1380643, 1795809807478891, 13806490529, 48, 48, NULL, NULL, 2019, 2020, 2019, 2020, 11, '0c95b0c8f0aea49fb3cb978a249c73d48098a16d7c408f4a1c8284f9d696fafe', 48, 2, '{"carryover":0.9,"carryover_target":"conference","early_boost":1.75,"home_advantage":85,"initial_rating":1500,"initial_ratings":[],"k_factor":42.5,"margin":"fivethirtyeight_nba","margin_cap":25,"margin_exponent":0.5,"margin_floor":1,"mean_rating":1500,"newcomer_rating":1050,"overrides":[],"overtime_minutes":5,"overtime_rescaling":false,"regulation_minutes":40,"scale":400,"tournament_k_factor":42.5}', '[]', '{"accuracy":0.5227272727272727,"brier_score":0.24771358225662007,"ece":0.11507856399239469,"games":24,"log_loss":0.7328146130957194,"roc_auc":0.35714285714285715}', '{"accuracy":0.4166666666666667,"brier_score":0.28484728307541546,"ece":0.16114812042779128,"games":24,"log_loss":0.7668923880578866,"roc_auc":0.3706293706293706}', NULL, NULL, NULL);


--
-- Data for Name: position_exits; Type: TABLE DATA; Schema: released_schema; Owner: -
--

INSERT INTO released_schema.position_exits VALUES ('5441f26f99498968c0600e1338ed33e0/1578574800000000.0.0/stop_loss', '5441f26f99498968c0600e1338ed33e0', 'stop_loss', 'critical', 14910000, 2300, 4771200, -1341900, 184900, 1578574800000000);
INSERT INTO released_schema.position_exits VALUES ('88285283e995ab91020242c4c563efd3/1578578400000000.0.0/trailing_stop', '88285283e995ab91020242c4c563efd3', 'trailing_stop', 'high', 9660000, 4700, 4830000, -289800, 168500, 1578578400000000);
INSERT INTO released_schema.position_exits VALUES ('9e0dc571ea4a559aef323000e67057a4/1578664800000000.0.0/partial_exit_target', '9e0dc571ea4a559aef323000e67057a4', 'partial_exit_target', 'medium', 4370000, 6200, 2359800, 349600, 72100, 1578664800000000);
INSERT INTO released_schema.position_exits VALUES ('f532130fa68f9a5bdbccbc9cc775e0b8/1578751200000000.0.0/partial_exit_target', 'f532130fa68f9a5bdbccbc9cc775e0b8', 'partial_exit_target', 'medium', 6670000, 4500, 2334500, 667000, 115600, 1578751200000000);
INSERT INTO released_schema.position_exits VALUES ('9e0dc571ea4a559aef323000e67057a4/settlement', '9e0dc571ea4a559aef323000e67057a4', 'settlement', 'none', 4380000, 10000, 2365200, 2014800, 0, 1578787200000000);
INSERT INTO released_schema.position_exits VALUES ('5b8d41299abfe9a9085ee7e13a6cb5ea/settlement', '5b8d41299abfe9a9085ee7e13a6cb5ea', 'settlement', 'none', 7210000, 0, 3460800, -3460800, 0, 1578873600000000);
INSERT INTO released_schema.position_exits VALUES ('f532130fa68f9a5bdbccbc9cc775e0b8/settlement', 'f532130fa68f9a5bdbccbc9cc775e0b8', 'settlement', 'none', 6680000, 10000, 2338000, 4342000, 0, 1578873600000000);


--
-- Data for Name: positions; Type: TABLE DATA; Schema: released_schema; Owner: -
--

INSERT INTO released_schema.positions VALUES ('5441f26f99498968c0600e1338ed33e0', 'e4db7bfe-3898-87f9-8ec2-b49a5c256942', 1, 'yes', 'backtest', '01a21e9b-0dc7-78f7-b7bc-440d4018d919', '3bc38b54-0e0c-47e2-822a-d65dc8a2fb0d', '01a21e9b-0e0c-7c30-90e0-053355eeaf65', NULL, '2020-01-09', 0.559722461206608, 3200, 0.6696570172495702, 14910000, 3200, 10000, 4771200, 227200, 1578571200000000, 0, 4000, 2720, 500, 'percentage', 1000, 2300, NULL, 0, 'closed', 1578574800000000, -1341900, 412100, -4998400, NULL, NULL, 1795809807896297);
INSERT INTO released_schema.positions VALUES ('88285283e995ab91020242c4c563efd3', 'e4db7bfe-3898-87f9-8ec2-b49a5c256942', 2, 'yes', 'backtest', '01a21e9b-0dc7-78f7-b7bc-440d4018d919', '3bc38b54-0e0c-47e2-822a-d65dc8a2fb0d', '01a21e9b-0e0c-7c30-90e0-053355eeaf65', NULL, '2020-01-09', 0.5944665841592685, 5000, 0.14872769885848985, 9660000, 5000, 10000, 4830000, 169100, 1578571200000000, 0, 6250, 4250, 500, 'percentage', 1000, 5800, 5568, 0, 'closed', 1578578400000000, -289800, 337600, -4999100, NULL, NULL, 1795809807896297);
INSERT INTO released_schema.positions VALUES ('9e0dc571ea4a559aef323000e67057a4', 'e4db7bfe-3898-87f9-8ec2-b49a5c256942', 3, 'no', 'backtest', '01a21e9b-0dc7-78f7-b7bc-440d4018d919', '3bc38b54-0e0c-47e2-822a-d65dc8a2fb0d', '01a21e9b-0e0c-7c30-90e0-053355eeaf65', NULL, '2020-01-10', 0.6694448496201513, 5400, 0.20103922154791865, 8750000, 5400, 10000, 4725000, 152200, 1578657600000000, 0, 6750, 4590, 500, 'percentage', 1000, 6300, 6048, 0, 'settled', 1578787200000000, 2364400, 224300, 3872800, NULL, NULL, 1795809807896297);
INSERT INTO released_schema.positions VALUES ('5b8d41299abfe9a9085ee7e13a6cb5ea', 'e4db7bfe-3898-87f9-8ec2-b49a5c256942', 5, 'no', 'backtest', '01a21e9b-0dc7-78f7-b7bc-440d4018d919', '3bc38b54-0e0c-47e2-822a-d65dc8a2fb0d', '01a21e9b-0e0c-7c30-90e0-053355eeaf65', NULL, '2020-01-11', 0.534382463492273, 4800, 0.0741960622754106, 7210000, 4800, 10000, 3460800, 126000, 1578744000000000, 0, 5760, 4224, 500, 'percentage', 1000, 5100, NULL, 0, 'settled', 1578873600000000, -3460800, 126000, -3586800, NULL, NULL, 1795809807896297);
INSERT INTO released_schema.positions VALUES ('f532130fa68f9a5bdbccbc9cc775e0b8', 'e4db7bfe-3898-87f9-8ec2-b49a5c256942', 6, 'yes', 'backtest', '01a21e9b-0dc7-78f7-b7bc-440d4018d919', '3bc38b54-0e0c-47e2-822a-d65dc8a2fb0d', '01a21e9b-0e0c-7c30-90e0-053355eeaf65', NULL, '2020-01-11', 0.5454125489664451, 3500, 0.4905036522960855, 13350000, 3500, 10000, 4672500, 212600, 1578744000000000, 0, 4375, 2975, 500, 'percentage', 1000, 4500, 4410, 0, 'settled', 1578873600000000, 5009000, 328200, 8464900, NULL, NULL, 1795809807896297);
INSERT INTO released_schema.positions VALUES ('e22f374fc9b2c89f1a2d4547961e09a0', 'e4db7bfe-3898-87f9-8ec2-b49a5c256942', 5, 'yes', 'paper', NULL, NULL, NULL, NULL, NULL, NULL, 5000, NULL, 100000, 5000, 10000, 50000, 1800, 1578182400000000, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 100000, 'open', NULL, 0, 1800, NULL, NULL, NULL, 1795809808025410);


--
-- Data for Name: prices; Type: TABLE DATA; Schema: released_schema; Owner: -
--

INSERT INTO released_schema.prices VALUES (1, 1578571200000000, 0, 'quote', 'stated', 3000, 3200, NULL, 50000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO released_schema.prices VALUES (1, 1578574800000000, 0, 'quote', 'stated', 2300, 2500, NULL, 50000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO released_schema.prices VALUES (1, 1578578400000000, 0, 'quote', 'stated', 1500, 1700, NULL, 50000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO released_schema.prices VALUES (2, 1578571200000000, 0, 'quote', 'stated', 4800, 5000, NULL, 50000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO released_schema.prices VALUES (2, 1578574800000000, 0, 'quote', 'stated', 5800, 6000, NULL, 50000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO released_schema.prices VALUES (2, 1578578400000000, 0, 'quote', 'stated', 4700, 4900, NULL, 50000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO released_schema.prices VALUES (3, 1578657600000000, 0, 'quote', 'stated', 4600, 4800, NULL, 50000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO released_schema.prices VALUES (3, 1578661200000000, 0, 'quote', 'stated', 3500, 3700, NULL, 50000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO released_schema.prices VALUES (3, 1578664800000000, 0, 'quote', 'stated', 3600, 3800, NULL, 50000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO released_schema.prices VALUES (4, 1578657600000000, 0, 'quote', 'stated', 6200, 6400, NULL, 50000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO released_schema.prices VALUES (4, 1578661200000000, 0, 'quote', 'stated', 6900, 7100, NULL, 50000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO released_schema.prices VALUES (4, 1578664800000000, 0, 'quote', 'stated', 5900, 6100, NULL, 50000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO released_schema.prices VALUES (5, 1578744000000000, 0, 'quote', 'stated', 5200, 5400, NULL, 50000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO released_schema.prices VALUES (5, 1578747600000000, 0, 'quote', 'stated', 4700, 4900, NULL, 50000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO released_schema.prices VALUES (5, 1578751200000000, 0, 'quote', 'stated', 4800, 5000, NULL, 50000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO released_schema.prices VALUES (6, 1578744000000000, 0, 'quote', 'stated', 3300, 3500, NULL, 50000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO released_schema.prices VALUES (6, 1578747600000000, 0, 'quote', 'stated', 4200, 4400, NULL, 50000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO released_schema.prices VALUES (6, 1578751200000000, 0, 'quote', 'stated', 4500, 4700, NULL, 50000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);


--
-- Data for Name: results; Type: TABLE DATA; Schema: released_schema; Owner: -
--

INSERT INTO released_schema.results VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', '2001_0_1_4', 1, 2001, 'played', 62, 63, 1795778499267121);
INSERT INTO released_schema.results VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', '2001_0_2_3', 1, 2001, 'played', 60, 61, 1795778499267121);
INSERT INTO released_schema.results VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', '2001_0_5_6', 1, 2001, 'played', 66, 63, 1795778499267121);
INSERT INTO released_schema.results VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', '2001_1_1_5', 1, 2001, 'played', 70, 67, 1795778499267121);
INSERT INTO released_schema.results VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', '2001_1_2_6', 1, 2001, 'played', 68, 73, 1795778499267121);
INSERT INTO released_schema.results VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', '2001_1_3_4', 1, 2001, 'played', 67, 66, 1795778499267121);
INSERT INTO released_schema.results VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', '2001_2_1_4', 1, 2001, 'played', 71, 74, 1795778499267121);
INSERT INTO released_schema.results VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', '2001_2_2_3', 1, 2001, 'played', 60, 73, 1795778499267121);
INSERT INTO released_schema.results VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', '2001_2_5_6', 1, 2001, 'played', 77, 72, 1795778499267121);
INSERT INTO released_schema.results VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', '2001_3_1_5', 1, 2001, 'played', 61, 76, 1795778499267121);
INSERT INTO released_schema.results VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', '2001_3_2_6', 1, 2001, 'played', 77, 64, 1795778499267121);
INSERT INTO released_schema.results VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', '2001_3_3_4', 1, 2001, 'played', 67, 78, 1795778499267121);
INSERT INTO released_schema.results VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', '2001_4_1_4', 1, 2001, 'played', 63, 74, 1795778499267121);
INSERT INTO released_schema.results VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', '2001_4_2_3', 1, 2001, 'played', 71, 62, 1795778499267121);
INSERT INTO released_schema.results VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', '2001_4_5_6', 1, 2001, 'played', 68, 61, 1795778499267121);
INSERT INTO released_schema.results VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', '2001_5_1_5', 1, 2001, 'played', 61, 68, 1795778499267121);
INSERT INTO released_schema.results VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', '2001_5_2_6', 1, 2001, 'played', 66, 75, 1795778499267121);
INSERT INTO released_schema.results VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', '2001_5_3_4', 1, 2001, 'played', 78, 67, 1795778499267121);
INSERT INTO released_schema.results VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', '2002_0_1_4', 1, 2002, 'played', 62, 63, 1795778499267121);
INSERT INTO released_schema.results VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', '2002_0_2_3', 1, 2002, 'played', 60, 61, 1795778499267121);
INSERT INTO released_schema.results VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', '2002_0_5_6', 1, 2002, 'played', 66, 63, 1795778499267121);
INSERT INTO released_schema.results VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', '2002_1_1_5', 1, 2002, 'played', 70, 67, 1795778499267121);
INSERT INTO released_schema.results VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', '2002_1_2_6', 1, 2002, 'played', 68, 73, 1795778499267121);
INSERT INTO released_schema.results VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', '2002_1_3_4', 1, 2002, 'played', 67, 66, 1795778499267121);
INSERT INTO released_schema.results VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', '2002_2_1_4', 1, 2002, 'played', 71, 74, 1795778499267121);
INSERT INTO released_schema.results VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', '2002_2_2_3', 1, 2002, 'played', 60, 73, 1795778499267121);
INSERT INTO released_schema.results VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', '2002_2_5_6', 1, 2002, 'played', 77, 72, 1795778499267121);
INSERT INTO released_schema.results VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', '2002_3_1_5', 1, 2002, 'played', 61, 76, 1795778499267121);
INSERT INTO released_schema.results VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', '2002_3_2_6', 1, 2002, 'played', 77, 64, 1795778499267121);
INSERT INTO released_schema.results VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', '2002_3_3_4', 1, 2002, 'played', 67, 78, 1795778499267121);
INSERT INTO released_schema.results VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', '2002_4_1_4', 1, 2002, 'played', 63, 74, 1795778499267121);
INSERT INTO released_schema.results VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', '2002_4_2_3', 1, 2002, 'played', 71, 62, 1795778499267121);
INSERT INTO released_schema.results VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', '2002_4_5_6', 1, 2002, 'played', 68, 61, 1795778499267121);
INSERT INTO released_schema.results VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', '2002_5_1_5', 1, 2002, 'played', 61, 68, 1795778499267121);
INSERT INTO released_schema.results VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', '2002_5_2_6', 1, 2002, 'played', 66, 75, 1795778499267121);
INSERT INTO released_schema.results VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', '2002_5_3_4', 1, 2002, 'played', 78, 67, 1795778499267121);
INSERT INTO released_schema.results VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', '2002_6_1_4', 1, 2002, 'played', 72, 65, 1795778499267121);
INSERT INTO released_schema.results VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', '2002_6_2_3', 1, 2002, 'played', 62, 71, 1795778499267121);
INSERT INTO released_schema.results VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', '2002_6_5_6', 1, 2002, 'played', 68, 73, 1795778499267121);
INSERT INTO released_schema.results VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', '2002_7_1_5', 1, 2002, 'played', 72, 77, 1795778499267121);
INSERT INTO released_schema.results VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', '2002_7_2_6', 1, 2002, 'played', 78, 75, 1795778499267121);
INSERT INTO released_schema.results VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', '2002_7_3_4', 1, 2002, 'played', 69, 76, 1795778499267121);
INSERT INTO released_schema.results VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', '2002_10_1_4', 1, 2002, 'played', 73, 76, 1795778499351810);
INSERT INTO released_schema.results VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', '2002_10_2_3', 1, 2002, 'played', 73, 72, 1795778499351810);
INSERT INTO released_schema.results VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', '2002_10_5_6', 1, 2002, 'played', 70, 71, 1795778499351810);
INSERT INTO released_schema.results VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', '2002_11_1_5', 1, 2002, 'played', 63, 78, 1795778499351810);
INSERT INTO released_schema.results VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', '2002_11_2_6', 1, 2002, 'played', 76, 77, 1795778499351810);
INSERT INTO released_schema.results VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', '2002_11_3_4', 1, 2002, 'played', 60, 77, 1795778499351810);


--
-- Data for Name: schema_migrations; Type: TABLE DATA; Schema: released_schema; Owner: -
--

INSERT INTO released_schema.schema_migrations VALUES (0, 'schema_migrations', 'be9bfb1a46dcf6854ec9023db18d509c45009906648dff1be8c5eea20a6c2e1b', 1795778498311215, 7, '0.1.0', '-- The migrations that were applied, and their text.
CREATE TABLE schema_migrations (
  number {int64} NOT NULL, -- Number of the file, ascending through the whole program.
  name {text} NOT NULL, -- Name of the file, without number and ending.
  digest {text} NOT NULL, -- SHA-256 of the file with LF line ends, hexadecimal.
  applied_at {int64} NOT NULL, -- When, in microseconds since 1970, UTC.
  milliseconds {int64} NOT NULL, -- How long it took.
  program_version {text} NOT NULL, -- Version of the program that applied it.
  sql {text} NOT NULL, -- The whole file.
  CONSTRAINT schema_migrations_key PRIMARY KEY (number)
){strict};
');
INSERT INTO released_schema.schema_migrations VALUES (1, 'leagues', 'd1cf1a8c26fac2d01131c457390d76fd5fa75f86e61af32cc1b9201437fd168b', 1795778498311215, 4, '0.1.0', '-- The leagues that have rows here; several may share a database.
CREATE TABLE leagues (
  league_id {text} NOT NULL, -- UUID of the league, from its dataset.json.
  registered_at {int64} NOT NULL, -- When its first row came, in microseconds since 1970, UTC.
  CONSTRAINT leagues_key PRIMARY KEY (league_id)
){strict};
');
INSERT INTO released_schema.schema_migrations VALUES (2, 'forecasts', 'c46df9b41238f1a7cfd667261ea0a76d8eed7ed9334a4f14deb650a3cddf84ad', 1795778498311215, 15, '0.1.0', '-- Probabilities on record, each for one game; rows are added and never changed.
CREATE TABLE forecasts (
  league_id {text} NOT NULL, -- The league; each has a chain of its own.
  sequence {int64} NOT NULL, -- Place in the league''s chain, from 1 without gaps.
  forecast_id {text} NOT NULL, -- UUID version 7, made by the program.
  game_id {text} NOT NULL, -- Id of the game, as in the games'' files.
  season {int64} NOT NULL, -- Label of the season.
  day {int64} NOT NULL, -- Day number within the season.
  date {text}, -- Date of the game, YYYY-MM-DD; null only where a retrospective one has none.
  team_a_id {int64} NOT NULL, -- Id of team A, the lower of the two.
  team_a {text} NOT NULL, -- Name of team A when the forecast was issued.
  team_b_id {int64} NOT NULL, -- Id of team B.
  team_b {text} NOT NULL, -- Name of team B when the forecast was issued.
  site {int64} NOT NULL, -- Where it is played, from A''s view: 1 home, 0 neutral, -1 away.
  probability {double} NOT NULL, -- Probability that team A wins.
  run_id {text} NOT NULL, -- Run whose model said it.
  model {text} NOT NULL, -- Name of the model.
  model_version {int64}, -- Version that the run''s folder gave the model; null where it gave none.
  predictions_digest {text} NOT NULL, -- Digest of the run''s recorded predictions.
  known_season {int64} NOT NULL, -- Season of the day whose morning the model stood at.
  known_day {int64} NOT NULL, -- That day: games of earlier days were known.
  issued_at {int64} NOT NULL, -- When it was issued, in microseconds since 1970, UTC.
  deadline {int64}, -- When the game''s date begins in the league''s time zone, likewise.
  origin {text} NOT NULL, -- How it came: issued, replayed or retrospective.
  previous_digest {text} NOT NULL, -- Digest of the row before; 64 zeros for the first.
  digest {text} NOT NULL, -- SHA-256 of this row and the digest before, hexadecimal.
  CONSTRAINT forecasts_key PRIMARY KEY (league_id, sequence),
  CONSTRAINT forecasts_id UNIQUE (forecast_id),
  CONSTRAINT forecasts_league FOREIGN KEY (league_id) REFERENCES leagues (league_id),
  CONSTRAINT forecasts_probability CHECK (probability >= 0 AND probability <= 1),
  CONSTRAINT forecasts_site CHECK (site >= -1 AND site <= 1),
  CONSTRAINT forecasts_origin CHECK (origin IN (''issued'', ''replayed'', ''retrospective'')),
  CONSTRAINT forecasts_dated CHECK (date IS NOT NULL OR origin = ''retrospective''),
  CONSTRAINT forecasts_deadline CHECK ((date IS NULL) = (deadline IS NULL))
){strict};

CREATE INDEX forecasts_by_run ON forecasts (league_id, run_id, season, sequence);
');
INSERT INTO released_schema.schema_migrations VALUES (3, 'results', '5d4b7826a5839e71fe05e8fcf38ad649002d20ed1f1d62a9df4175700aefd3c2', 1795778498311215, 5, '0.1.0', '-- How games with forecasts came out; a correction is a new row.
CREATE TABLE results (
  league_id {text} NOT NULL, -- The league.
  game_id {text} NOT NULL, -- Id of the game.
  revision {int64} NOT NULL, -- 1 for what was recorded first, then ascending; the last holds.
  season {int64} NOT NULL, -- Label of the season.
  status {text} NOT NULL, -- played; or void: cancelled, moved, or its score was taken back.
  score_a {int64}, -- Points of team A; null where it is void.
  score_b {int64}, -- Points of team B; null where it is void.
  recorded_at {int64} NOT NULL, -- When it was recorded, in microseconds since 1970, UTC.
  CONSTRAINT results_key PRIMARY KEY (league_id, game_id, revision),
  CONSTRAINT results_league FOREIGN KEY (league_id) REFERENCES leagues (league_id),
  CONSTRAINT results_status CHECK (status IN (''played'', ''void'')),
  CONSTRAINT results_score_a CHECK ((status = ''played'') = (score_a IS NOT NULL)),
  CONSTRAINT results_score_b CHECK ((status = ''played'') = (score_b IS NOT NULL))
){clustered};

CREATE INDEX results_by_season ON results (league_id, season, game_id, revision);
');
INSERT INTO released_schema.schema_migrations VALUES (4, 'counting_forecasts', '90dd5dbeaa86940627e269c3cf335786d8674ef79981813fe0ca2b3b34a39427', 1795778498311215, 6, '0.1.0', '-- Stored aggregate: of each game, run and origin the forecast that counts, the last that was not late.
CREATE TABLE counting_forecasts (
  league_id {text} NOT NULL, -- The league.
  game_id {text} NOT NULL, -- Id of the game.
  run_id {text} NOT NULL, -- The run.
  origin {text} NOT NULL, -- As in forecasts; of the retrospective the last, though all are late.
  sequence {int64} NOT NULL, -- The forecast, in forecasts.
  model {text} NOT NULL, -- As in forecasts.
  season {int64} NOT NULL, -- As in forecasts.
  date {text}, -- As in forecasts.
  probability {double} NOT NULL, -- As in forecasts.
  outcome {double}, -- 1 where A won, 0 where B did, 0.5 for a tie; null until it is known.
  log_loss {int64}, -- Log loss, in billionths of a nat; null until the outcome is known.
  brier {int64}, -- Squared error, in billionths.
  decided {int64}, -- 1; 0 for a tie, which accuracy leaves out.
  correct {int64}, -- Whether the winner was named, in billionths; 1/2 counts as half.
  expected_log_loss {int64}, -- What log_loss would be on average if the probability were right.
  expected_brier {int64}, -- Likewise for brier.
  expected_correct {int64}, -- Likewise for correct; 0 for a tie.
  CONSTRAINT counting_forecasts_key PRIMARY KEY (league_id, game_id, run_id, origin),
  CONSTRAINT counting_forecasts_forecast
    FOREIGN KEY (league_id, sequence) REFERENCES forecasts (league_id, sequence),
  CONSTRAINT counting_forecasts_outcome CHECK (outcome IN (0, 0.5, 1)),
  CONSTRAINT counting_forecasts_settled CHECK ((outcome IS NULL) = (log_loss IS NULL))
){clustered};

CREATE INDEX counting_forecasts_by_date ON counting_forecasts (
  league_id, origin, model, season, date, log_loss, brier, decided, correct, expected_log_loss,
  expected_brier, expected_correct
) WHERE log_loss IS NOT NULL;
');
INSERT INTO released_schema.schema_migrations VALUES (5, 'append_only', 'd5643b0d3f3a2c876ccd1075bbd6d616f9afd90af502828f0e7af33bc7419153', 1795778498311215, 2, '0.1.0', '-- The database itself refuses to change or remove what was stated.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION ''% are never changed or removed'', TG_TABLE_NAME; END
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
');
INSERT INTO released_schema.schema_migrations VALUES (24, 'trainings_kept', '9f095dd81403d482d9054fe229f51ccb0898095867fafa23bda10e9d2ff90c94', 1795809807214111, 0, '0.1.0', '-- The database itself keeps what was asked for of a training, and how it ended.
CREATE TRIGGER model_training_history_no_change BEFORE UPDATE OF
  training_id, league_id, subject_run_id, subject_model, cause, reason, requested_by, is_tuned, requested_at,
  run_id
ON model_training_history
FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER model_training_history_no_return BEFORE UPDATE ON model_training_history
FOR EACH ROW WHEN (NOT (
  OLD.status = ''pending'' AND NEW.status IN (''pending'', ''running'', ''failed'', ''cancelled'')
  OR OLD.status = ''running'' AND NEW.status IN (''running'', ''completed'', ''failed'', ''cancelled'')))
EXECUTE FUNCTION refuse_change();
CREATE TRIGGER model_training_history_no_delete BEFORE DELETE ON model_training_history
FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER model_training_history_no_truncate BEFORE TRUNCATE ON model_training_history
FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
');
INSERT INTO released_schema.schema_migrations VALUES (6, 'forecast_log', 'dc947b7fe4e2107d08c974b1196defafc2f4f77489a0aa0768629a22cc918c30', 1795778498311215, 4, '0.1.0', '-- Forecasts with their games'' latest results, and whether they are late and count.
CREATE VIEW forecast_log AS
SELECT
  f.league_id, f.sequence, f.forecast_id, f.game_id, f.season, f.day, f.date, f.team_a_id, f.team_a,
  f.team_b_id, f.team_b, f.site, f.probability, f.run_id, f.model, f.model_version,
  f.predictions_digest, f.known_season, f.known_day, f.issued_at, f.deadline, f.origin,
  f.previous_digest, f.digest,
  CASE WHEN f.origin = ''retrospective'' OR f.issued_at >= f.deadline THEN 1 ELSE 0 END AS late,
  CASE WHEN c.sequence IS NOT NULL AND f.origin <> ''retrospective'' THEN 1 ELSE 0 END AS counts,
  r.status, r.score_a, r.score_b
FROM forecasts AS f
LEFT JOIN counting_forecasts AS c ON c.league_id = f.league_id AND c.game_id = f.game_id
  AND c.run_id = f.run_id AND c.origin = f.origin AND c.sequence = f.sequence
LEFT JOIN results AS r ON r.league_id = f.league_id AND r.game_id = f.game_id
  AND r.revision = (
    SELECT max(x.revision) FROM results AS x
    WHERE x.league_id = f.league_id AND x.game_id = f.game_id);
');
INSERT INTO released_schema.schema_migrations VALUES (7, 'model_alerts', '31833f1ff8154019775ea1945dfb74a27e26e11611fd436e67b68caae4fdcbd9', 1795778498311215, 10, '0.1.0', '-- Things that a person must know. Identity stays as it was written; the rest follows from alert_events.
CREATE TABLE model_alerts (
  alert_id {text} NOT NULL, -- UUID version 7, made by the program.
  league_id {text} NOT NULL, -- The league.
  fingerprint {text} NOT NULL, -- SHA-256 of type, subject and key detail, hexadecimal.
  ordinal {int64} NOT NULL, -- 1 for the fingerprint''s first alert, then ascending without gaps.
  type {text} NOT NULL, -- Kind of thing that happened, such as drift.
  subject {text} NOT NULL, -- Thing that it happened to: a run, an alias, a table.
  key_detail {text} NOT NULL, -- Words that tell two alerts of a type and subject apart; may be empty.
  category {text} NOT NULL, -- Concern, such as model or data.
  component {text} NOT NULL, -- The part of the program, or the script, that noticed.
  environment {text} NOT NULL, -- live; or demo, for what is tried out.
  state {text} NOT NULL, -- open, acknowledged or resolved.
  severity {text} NOT NULL, -- critical, high, medium or low: the highest since it opened.
  message {text} NOT NULL, -- One sentence, as it was last raised.
  details {text}, -- An object of JSON, as it was last raised.
  source {text} NOT NULL, -- Who raised it last.
  current_value {double}, -- The number that was looked at, as last raised; null where there is none.
  threshold_value {double}, -- The number that it passed.
  baseline_value {double}, -- The number that it usually has.
  action_taken {text}, -- Action that the program has taken.
  triggered_at {int64} NOT NULL, -- When it opened, in microseconds since 1970, UTC.
  last_raised_at {int64} NOT NULL, -- When it was last raised, likewise.
  last_told_at {int64} NOT NULL, -- When it was last raised and people were to be told, likewise.
  repeat_count {int64} NOT NULL, -- How often it was raised while it was not resolved.
  reopen_count {int64} NOT NULL, -- How often it came back within the quiet period.
  acknowledged_at {int64}, -- When somebody took it on, since it last opened.
  acknowledged_by {text}, -- Who did.
  acknowledgement_notes {text}, -- What they said.
  silenced_until {int64}, -- No repeats are told before this time; null where it is not silenced.
  resolved_at {int64}, -- When it was resolved.
  resolved_by {text}, -- Who did.
  resolution_notes {text}, -- What they said.
  resolution {text}, -- fixed, false_positive, ignored or escalated.
  event_count {int64} NOT NULL, -- Events so far, by which a change sees that nobody came before it.
  CONSTRAINT model_alerts_key PRIMARY KEY (alert_id),
  CONSTRAINT model_alerts_ordinal UNIQUE (league_id, fingerprint, ordinal),
  CONSTRAINT model_alerts_league FOREIGN KEY (league_id) REFERENCES leagues (league_id),
  CONSTRAINT model_alerts_environment CHECK (environment IN (''live'', ''demo'')),
  CONSTRAINT model_alerts_state CHECK (state IN (''open'', ''acknowledged'', ''resolved'')),
  CONSTRAINT model_alerts_severity CHECK (severity IN (''critical'', ''high'', ''medium'', ''low'')),
  CONSTRAINT model_alerts_resolution
    CHECK (resolution IN (''fixed'', ''false_positive'', ''ignored'', ''escalated'')),
  CONSTRAINT model_alerts_resolved CHECK ((state = ''resolved'') = (resolved_at IS NOT NULL)),
  CONSTRAINT model_alerts_resolved_as CHECK ((state = ''resolved'') = (resolution IS NOT NULL)),
  CONSTRAINT model_alerts_resolved_by CHECK ((state = ''resolved'') = (resolved_by IS NOT NULL)),
  CONSTRAINT model_alerts_open CHECK (state <> ''open'' OR acknowledged_at IS NULL),
  CONSTRAINT model_alerts_acknowledged
    CHECK (state <> ''acknowledged'' OR acknowledged_at IS NOT NULL),
  CONSTRAINT model_alerts_silenced CHECK (state <> ''resolved'' OR silenced_until IS NULL)
){strict};

CREATE UNIQUE INDEX model_alerts_one_open ON model_alerts (league_id, fingerprint)
WHERE state <> ''resolved'';
CREATE INDEX model_alerts_by_state ON model_alerts (league_id, state);
CREATE INDEX model_alerts_by_subject ON model_alerts (league_id, type, subject);
');
INSERT INTO released_schema.schema_migrations VALUES (8, 'alert_events', 'e36cf7f3996fc228f2fb5d21201c14ce1538aa755076f7903b75549e2c0c0736', 1795778498311215, 6, '0.1.0', '-- Events of alerts, in order; rows are added and never changed, and model_alerts follows from them.
CREATE TABLE alert_events (
  alert_id {text} NOT NULL, -- The alert.
  number {int64} NOT NULL, -- Place among the alert''s events, from 1 without gaps.
  kind {text} NOT NULL, -- opened, repeated, reopened, acknowledged, silenced or resolved.
  happened_at {int64} NOT NULL, -- When, by the clock of whoever wrote it, in microseconds since 1970, UTC.
  told {int64} NOT NULL, -- 1 where people were to be told of it, else 0.
  actor {text}, -- Who acknowledged, silenced or resolved it.
  notes {text}, -- What they said.
  resolution {text}, -- How it was resolved: fixed, false_positive, ignored or escalated.
  silenced_until {int64}, -- Of a silence, when it ends.
  occurrence {text}, -- Name of what was raised; raised again, it is no repeat. Null without one.
  severity {text}, -- As raised: critical, high, medium or low.
  message {text}, -- As raised, as the rest.
  details {text}, -- An object of JSON.
  source {text}, -- Who raised it.
  current_value {double}, -- The number that was looked at.
  threshold_value {double}, -- The number that it passed.
  baseline_value {double}, -- The number that it usually has.
  action_taken {text}, -- Action that the program has taken.
  CONSTRAINT alert_events_key PRIMARY KEY (alert_id, number),
  CONSTRAINT alert_events_alert FOREIGN KEY (alert_id) REFERENCES model_alerts (alert_id),
  CONSTRAINT alert_events_kind
    CHECK (kind IN (''opened'', ''repeated'', ''reopened'', ''acknowledged'', ''silenced'', ''resolved'')),
  CONSTRAINT alert_events_first CHECK ((kind = ''opened'') = (number = 1)),
  CONSTRAINT alert_events_told CHECK (told IN (0, 1)),
  CONSTRAINT alert_events_severity CHECK (severity IN (''critical'', ''high'', ''medium'', ''low'')),
  CONSTRAINT alert_events_raised
    CHECK ((kind IN (''opened'', ''repeated'', ''reopened'')) = (severity IS NOT NULL)),
  CONSTRAINT alert_events_message CHECK ((severity IS NULL) = (message IS NULL)),
  CONSTRAINT alert_events_source CHECK ((severity IS NULL) = (source IS NULL)),
  CONSTRAINT alert_events_actor CHECK ((severity IS NULL) = (actor IS NOT NULL)),
  CONSTRAINT alert_events_resolution
    CHECK (resolution IN (''fixed'', ''false_positive'', ''ignored'', ''escalated'')),
  CONSTRAINT alert_events_resolved CHECK ((kind = ''resolved'') = (resolution IS NOT NULL)),
  CONSTRAINT alert_events_silenced CHECK ((kind = ''silenced'') = (silenced_until IS NOT NULL))
){clustered};

CREATE UNIQUE INDEX alert_events_occurrence ON alert_events (alert_id, occurrence)
WHERE occurrence IS NOT NULL;
');
INSERT INTO released_schema.schema_migrations VALUES (9, 'alert_notices', '9d212b57abd79c42b07f0cc3fcbe1b021228746b92e43965003473a4f35f9699', 1795778498311215, 6, '0.1.0', '-- Messages that are owed to people: one for each event that is told, and channel; written with the event.
CREATE TABLE alert_notices (
  notice_id {text} NOT NULL, -- UUID version 7, made by the program; receivers know a repeated message by it.
  league_id {text} NOT NULL, -- The league.
  alert_id {text} NOT NULL, -- The alert.
  event_number {int64} NOT NULL, -- The event, in alert_events.
  channel {text} NOT NULL, -- Name of the channel.
  mode {text} NOT NULL, -- immediate; or digest, where several go out together.
  recipients {text} NOT NULL, -- Who is to be told, a list of JSON.
  owed_at {int64} NOT NULL, -- When it was written, in microseconds since 1970, UTC.
  due_at {int64}, -- When its digest goes out, likewise; null where it is immediate.
  state {text} NOT NULL, -- owed, delivered, or given_up after too many failures.
  attempts {int64} NOT NULL, -- Attempts so far, in alert_deliveries.
  CONSTRAINT alert_notices_key PRIMARY KEY (notice_id),
  CONSTRAINT alert_notices_once UNIQUE (alert_id, event_number, channel),
  CONSTRAINT alert_notices_league FOREIGN KEY (league_id) REFERENCES leagues (league_id),
  CONSTRAINT alert_notices_event
    FOREIGN KEY (alert_id, event_number) REFERENCES alert_events (alert_id, number),
  CONSTRAINT alert_notices_mode CHECK (mode IN (''immediate'', ''digest'')),
  CONSTRAINT alert_notices_due CHECK ((mode = ''digest'') = (due_at IS NOT NULL)),
  CONSTRAINT alert_notices_state CHECK (state IN (''owed'', ''delivered'', ''given_up'')),
  CONSTRAINT alert_notices_attempts CHECK (state = ''owed'' OR attempts > 0)
){strict};

CREATE INDEX alert_notices_owed ON alert_notices (league_id, owed_at, notice_id)
WHERE state = ''owed'';
');
INSERT INTO released_schema.schema_migrations VALUES (10, 'alert_deliveries', '9e2b4708215fb200e68f881f59330c764b4b5b3463e8400f9375ed9b4cc4d83a', 1795778498311215, 4, '0.1.0', '-- Attempts to deliver notices; rows are added and never changed. One that was begun and did not end was cut short.
CREATE TABLE alert_deliveries (
  notice_id {text} NOT NULL, -- The notice.
  attempt {int64} NOT NULL, -- From 1 without gaps.
  step {int64} NOT NULL, -- 1 where it began, 2 where it ended.
  outcome {text}, -- delivered or failed; null where it began.
  happened_at {int64} NOT NULL, -- When, in microseconds since 1970, UTC.
  message_id {text} NOT NULL, -- The message; several notices of one digest share it.
  reason {text}, -- Why it failed.
  CONSTRAINT alert_deliveries_key PRIMARY KEY (notice_id, attempt, step),
  CONSTRAINT alert_deliveries_notice FOREIGN KEY (notice_id) REFERENCES alert_notices (notice_id),
  CONSTRAINT alert_deliveries_step CHECK (step IN (1, 2)),
  CONSTRAINT alert_deliveries_outcome CHECK (outcome IN (''delivered'', ''failed'')),
  CONSTRAINT alert_deliveries_ended CHECK ((step = 2) = (outcome IS NOT NULL)),
  CONSTRAINT alert_deliveries_reason CHECK (reason IS NULL OR outcome = ''failed'')
){clustered};
');
INSERT INTO released_schema.schema_migrations VALUES (11, 'alerts_append_only', '567bc69e29b763680ed62e53016754f2de59490688828195b3f608fd301cd5ca', 1795778498311215, 1, '0.1.0', '-- The database itself refuses to change what alerts are about, and to change or remove their events.
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
');
INSERT INTO released_schema.schema_migrations VALUES (12, 'v_unresolved_model_alerts', 'fd8fd412b4032cb32692c633b37dea8815ab5b319fdf710b2eb8dc41781815ec', 1795778498311215, 4, '0.1.0', '-- Alerts that are not resolved, the most severe first and then the newest, with their age in seconds.
CREATE VIEW v_unresolved_model_alerts AS
SELECT
  a.alert_id, a.league_id, a.fingerprint, a.ordinal, a.type, a.subject, a.key_detail,
  a.category, a.component, a.environment, a.state, a.severity, a.message, a.details, a.source,
  a.current_value, a.threshold_value, a.baseline_value, a.action_taken, a.triggered_at,
  a.last_raised_at, a.last_told_at, a.repeat_count, a.reopen_count, a.acknowledged_at,
  a.acknowledged_by, a.acknowledgement_notes, a.silenced_until, a.resolved_at, a.resolved_by,
  a.resolution_notes, a.resolution, a.event_count,
  CASE a.severity WHEN ''critical'' THEN 1 WHEN ''high'' THEN 2 WHEN ''medium'' THEN 3 ELSE 4
  END AS severity_rank,
  floor(extract(epoch FROM now()))::bigint - a.triggered_at / 1000000 AS age_seconds
FROM model_alerts AS a
WHERE a.state <> ''resolved''
ORDER BY severity_rank, a.triggered_at DESC, a.alert_id DESC;
');
INSERT INTO released_schema.schema_migrations VALUES (13, 'model_performance', 'cfe290d4497fd2f07c04d5f04de2e9eeb57f26ab500e72d2fdc223ef0b9fd2af', 1795778498311215, 9, '0.1.0', '-- Stored aggregate: how a run''s forecasts of a calendar week did, and the evidence against them at its end.
CREATE TABLE model_performance_metrics (
  league_id {text} NOT NULL, -- The league.
  run_id {text} NOT NULL, -- The run.
  origin {text} NOT NULL, -- As in forecasts.
  season {int64} NOT NULL, -- As in forecasts; evidence begins anew with each.
  week {text} NOT NULL, -- Monday of the week, YYYY-MM-DD, in the league''s time zone.
  model {text} NOT NULL, -- Name of the model.
  as_of {text}, -- The last date that was looked at; null for all dates.
  games {int64} NOT NULL, -- Sample: games with a forecast that counts and an outcome.
  log_loss {double}, -- In nats a game; null where undefined, as all that follow.
  brier_score {double}, -- Mean squared error.
  accuracy {double}, -- Share of decided games whose winner was named.
  roc_auc {double}, -- Area under the ROC curve.
  ece {double}, -- Expected calibration error over ten bins.
  expected_log_loss {double}, -- What log_loss would be on average if the model were right.
  expected_brier_score {double}, -- Likewise for brier_score.
  expected_accuracy {double}, -- Likewise for accuracy.
  expected_roc_auc {double}, -- Likewise for roc_auc.
  expected_ece {double}, -- Likewise for ece.
  excess_log_loss {double}, -- Log loss less the expected one, in nats a game.
  excess_standard_error {double}, -- Standard error of excess_log_loss if the model were right.
  spiegelhalter_z {double}, -- Standard normal if the model were right.
  evidence_games {int64} NOT NULL, -- Games of the sample that were forecast day-ahead.
  restarts {int64} NOT NULL, -- How often the season''s evidence had been restarted by the week''s end.
  sharp_evidence {double}, -- Against "every probability is right", at the week''s end; 1 says nothing.
  tolerant_evidence {double}, -- Against "wrong in no way that matters", likewise.
  strongest_home {double}, -- The alternative that weighs most: log-odds for the home side.
  strongest_slope {double}, -- The alternative that weighs most: factor of the log-odds.
  true_positives {int64} NOT NULL, -- Games in which A was named at 1/2, and won.
  false_positives {int64} NOT NULL, -- A was named, and lost.
  true_negatives {int64} NOT NULL, -- B was named, and won.
  false_negatives {int64} NOT NULL, -- B was named, and lost.
  precision_at_half {double}, -- Of the A that were named, the share that won.
  recall_at_half {double}, -- Of the A that won, the share that was named.
  f1_at_half {double}, -- Harmonic mean of the two.
  games_played {int64}, -- Games of the league that were played in the week; null where nobody said.
  completeness {double}, -- Games of the sample, of those played.
  late_share {double}, -- Games whose forecasts were all late, of those forecast.
  r_squared {double}, -- Of models that foretell numbers.
  rmse {double}, -- Likewise, root mean squared error.
  mae {double}, -- Likewise, mean absolute error.
  mape {double}, -- Likewise, mean absolute percentage error.
  source_digest {text} NOT NULL, -- SHA-256 of what this was derived from, and of the week before.
  last_sequence {int64} NOT NULL, -- The league''s last forecast when it was derived.
  result_count {int64} NOT NULL, -- Rows of results of the league when it was derived.
  computed_at {int64} NOT NULL, -- When it was derived, in microseconds since 1970, UTC.
  CONSTRAINT model_performance_metrics_key PRIMARY KEY (league_id, run_id, origin, season, week),
  CONSTRAINT model_performance_metrics_league
    FOREIGN KEY (league_id) REFERENCES leagues (league_id),
  CONSTRAINT model_performance_metrics_origin
    CHECK (origin IN (''issued'', ''replayed'', ''retrospective'')),
  CONSTRAINT model_performance_metrics_games CHECK (games >= evidence_games)
){strict};
');
INSERT INTO released_schema.schema_migrations VALUES (14, 'evidence_plans', '7c04386ea0fcdc2177670eaa8a049ad6ee98c549a6739e75de694f0a5f1341f4', 1795778498311215, 2, '0.1.0', '-- Over how many weeks the start of a fault is spread, frozen when a run''s season was first watched.
CREATE TABLE evidence_plans (
  league_id {text} NOT NULL, -- The league.
  run_id {text} NOT NULL, -- The run.
  origin {text} NOT NULL, -- As in forecasts.
  season {int64} NOT NULL, -- The season.
  planned_weeks {int64} NOT NULL, -- Calendar weeks from the first with evidence to the last of the schedule.
  decided_at {int64} NOT NULL, -- When it was frozen, in microseconds since 1970, UTC.
  CONSTRAINT evidence_plans_key PRIMARY KEY (league_id, run_id, origin, season),
  CONSTRAINT evidence_plans_league FOREIGN KEY (league_id) REFERENCES leagues (league_id),
  CONSTRAINT evidence_plans_weeks CHECK (planned_weeks >= 1)
){strict};
');
INSERT INTO released_schema.schema_migrations VALUES (15, 'evidence_plans_append_only', '03e61899d844b6d270ffef042edcb4ff7dbacaee04d0e79f23f8a7a535eb078b', 1795778498311215, 0, '0.1.0', '-- The database itself refuses to change or remove a plan.
CREATE TRIGGER evidence_plans_no_change BEFORE UPDATE OR DELETE ON evidence_plans
FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER evidence_plans_no_truncate BEFORE TRUNCATE ON evidence_plans
FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
');
INSERT INTO released_schema.schema_migrations VALUES (16, 'latest_model_performance', 'b07c41801178f7a9ed5492195c33583b5497af855e5541dc6cab903ad1108309', 1795778498311215, 1, '0.1.0', '-- The latest week of each run and origin, in model_performance_metrics.
CREATE VIEW v_latest_model_performance AS
SELECT
  m.league_id, m.run_id, m.origin, m.season, m.week, m.model, m.games, m.log_loss, m.brier_score,
  m.accuracy, m.roc_auc, m.ece, m.expected_log_loss, m.expected_brier_score, m.expected_accuracy,
  m.expected_roc_auc, m.expected_ece, m.excess_log_loss, m.excess_standard_error,
  m.spiegelhalter_z, m.evidence_games, m.restarts, m.sharp_evidence, m.tolerant_evidence,
  m.strongest_home, m.strongest_slope, m.precision_at_half, m.recall_at_half, m.f1_at_half,
  m.games_played, m.completeness, m.late_share, m.computed_at
FROM model_performance_metrics AS m
WHERE m.week = (
  SELECT max(x.week) FROM model_performance_metrics AS x
  WHERE x.league_id = m.league_id AND x.run_id = m.run_id AND x.origin = m.origin);
');
INSERT INTO released_schema.schema_migrations VALUES (17, 'watched_forecasts', '0ef47629a31fb8e0d039a3a26b5341b6ba849f9639967b604ac4282ce80005f0', 1795778498311215, 2, '0.1.0', '-- The forecasts of a run''s season that count, in the order of the chain, without a look at any other''s.
CREATE INDEX counting_forecasts_by_run ON counting_forecasts (
  league_id, season, run_id, origin, sequence, date, probability, outcome
);

-- The seasons with forecasts whose outcome is not known.
CREATE INDEX counting_forecasts_open ON counting_forecasts (league_id, season)
WHERE outcome IS NULL;

-- Forecasts that were issued when their game''s date had begun.
CREATE INDEX forecasts_late ON forecasts (league_id, run_id, season, date, game_id)
WHERE origin = ''issued'' AND issued_at >= deadline;
');
INSERT INTO released_schema.schema_migrations VALUES (18, 'model_ab_tests', 'c4e589feee99076bfc1110a41731f8b7bb4c951746b1f26348e650c738fe8874', 1795778498311215, 11, '0.1.0', '-- Tests between a model in use and one that would take its place: the plan, frozen at the start, and the end.
CREATE TABLE model_ab_tests (
  test_id {text} NOT NULL, -- UUID version 7, made by the program.
  league_id {text} NOT NULL, -- The league.
  name {text} NOT NULL, -- Name of the test, one of its kind in the league.
  champion_run_id {text} NOT NULL, -- Run whose model was in use: model A.
  champion_model {text} NOT NULL, -- Name of its model.
  champion_version {int64}, -- Version that its folder counted; null for a model without files.
  challenger_run_id {text} NOT NULL, -- Run that would take its place: model B.
  challenger_model {text} NOT NULL, -- Name of its model.
  challenger_version {int64}, -- Version that its folder counted, likewise.
  mode {text} NOT NULL, -- shadow: both forecast every game; split: each game is forecast by one.
  champion_share {double} NOT NULL, -- Share of the games that the champion forecasts; 1 for shadow.
  challenger_share {double} NOT NULL, -- Share of the challenger; 1 for shadow.
  metric {text} NOT NULL, -- log_loss or brier: the score that decides.
  alpha {double} NOT NULL, -- Chance of a verdict for a contender that is no better.
  horizon {int64} NOT NULL, -- Games that are planned.
  interval_scale {double} NOT NULL, -- r of the boundary that holds at every look, fixed beforehand.
  planned_at {int64} NOT NULL, -- When the test was planned, in microseconds since 1970, UTC.
  starts_at {int64} NOT NULL, -- When it is to start, likewise.
  started_at {int64}, -- When it did; null while it is planned.
  ended_at {int64}, -- When it ended; null until then.
  status {text} NOT NULL, -- planned, running, completed or cancelled.
  games {int64}, -- Games that the end was decided on; null until then, as all that follows.
  champion_metrics {text}, -- Scores of the champion on them, an object of JSON.
  challenger_metrics {text}, -- Scores of the challenger.
  mean_difference {double}, -- Mean loss of the champion less the challenger''s; above 0 favours the challenger.
  interval_low {double}, -- Interval of the mean difference.
  interval_high {double}, -- Its upper end.
  e_value {double}, -- Evidence for the challenger; null for a split, as the next.
  champion_e_value {double}, -- Evidence for the champion.
  p_value {double}, -- Of Welch''s test; null for shadow.
  winner {text}, -- champion or challenger; null for neither.
  decision {text}, -- promote_b, keep_a, no_winner or manual_review.
  decided_by {text}, -- Who ended it.
  notes {text}, -- What they said.
  CONSTRAINT model_ab_tests_key PRIMARY KEY (test_id),
  CONSTRAINT model_ab_tests_name UNIQUE (league_id, name),
  CONSTRAINT model_ab_tests_league FOREIGN KEY (league_id) REFERENCES leagues (league_id),
  CONSTRAINT model_ab_tests_contenders CHECK (champion_run_id <> challenger_run_id),
  CONSTRAINT model_ab_tests_mode CHECK (mode IN (''shadow'', ''split'')),
  CONSTRAINT model_ab_tests_shares CHECK (champion_share > 0 AND challenger_share > 0),
  CONSTRAINT model_ab_tests_shadow
    CHECK (mode <> ''shadow'' OR champion_share = 1 AND challenger_share = 1),
  CONSTRAINT model_ab_tests_split
    CHECK (mode <> ''split'' OR abs(champion_share + challenger_share - 1) < 0.000000001),
  CONSTRAINT model_ab_tests_metric CHECK (metric IN (''log_loss'', ''brier'')),
  CONSTRAINT model_ab_tests_alpha CHECK (alpha > 0 AND alpha < 1),
  CONSTRAINT model_ab_tests_horizon CHECK (horizon >= 1),
  CONSTRAINT model_ab_tests_scale CHECK (interval_scale > 0),
  CONSTRAINT model_ab_tests_status
    CHECK (status IN (''planned'', ''running'', ''completed'', ''cancelled'')),
  CONSTRAINT model_ab_tests_planned CHECK (status <> ''planned'' OR started_at IS NULL),
  CONSTRAINT model_ab_tests_started
    CHECK (status NOT IN (''running'', ''completed'') OR started_at IS NOT NULL),
  CONSTRAINT model_ab_tests_ended
    CHECK ((status IN (''completed'', ''cancelled'')) = (ended_at IS NOT NULL)),
  CONSTRAINT model_ab_tests_ended_by
    CHECK ((status IN (''completed'', ''cancelled'')) = (decided_by IS NOT NULL)),
  CONSTRAINT model_ab_tests_decided CHECK ((status = ''completed'') = (decision IS NOT NULL)),
  CONSTRAINT model_ab_tests_counted CHECK ((status = ''completed'') = (games IS NOT NULL)),
  CONSTRAINT model_ab_tests_scores
    CHECK (status = ''completed'' OR champion_metrics IS NULL AND challenger_metrics IS NULL),
  CONSTRAINT model_ab_tests_mean
    CHECK (status = ''completed'' OR mean_difference IS NULL AND p_value IS NULL AND winner IS NULL),
  CONSTRAINT model_ab_tests_interval
    CHECK (status = ''completed'' OR interval_low IS NULL AND interval_high IS NULL),
  CONSTRAINT model_ab_tests_evidence
    CHECK (status = ''completed'' OR e_value IS NULL AND champion_e_value IS NULL),
  CONSTRAINT model_ab_tests_winner CHECK (winner IN (''champion'', ''challenger'')),
  CONSTRAINT model_ab_tests_decision
    CHECK (decision IN (''promote_b'', ''keep_a'', ''no_winner'', ''manual_review'')),
  CONSTRAINT model_ab_tests_promote
    CHECK (decision <> ''promote_b'' OR winner IS NOT NULL AND winner = ''challenger''),
  CONSTRAINT model_ab_tests_keep
    CHECK (decision <> ''keep_a'' OR winner IS NOT NULL AND winner = ''champion''),
  CONSTRAINT model_ab_tests_no_winner CHECK (decision <> ''no_winner'' OR winner IS NULL)
){strict};

CREATE UNIQUE INDEX model_ab_tests_one_running ON model_ab_tests (league_id, champion_run_id)
WHERE status IN (''planned'', ''running'');
');
INSERT INTO released_schema.schema_migrations VALUES (19, 'alias_history', 'b0d115a87297bb3f7ddcca0c90fc5067108ac183784bd70ff0fa04ad30500f0a', 1795778498311215, 3, '0.1.0', '-- Which run an alias named from when on; rows are added and never changed.
CREATE TABLE alias_history (
  change_id {text} NOT NULL, -- UUID version 7, made before the alias was changed.
  league_id {text} NOT NULL, -- The league whose games the run was used for.
  alias {text} NOT NULL, -- Name without its mark, such as champion.
  number {int64} NOT NULL, -- Place among the changes of the league''s alias, from 1 without gaps.
  kind {text} NOT NULL, -- promoted or rolled_back.
  run_id {text} NOT NULL, -- Run that it names from then on.
  previous_run_id {text}, -- Run that it named before; null where it named none.
  changed_at {int64} NOT NULL, -- When, in microseconds since 1970, UTC.
  changed_by {text}, -- Who did it; null where nobody said.
  reason {text}, -- Why, in their words; null where nobody said.
  test_id {text}, -- Test that the run had won; null without one.
  CONSTRAINT alias_history_key PRIMARY KEY (change_id),
  CONSTRAINT alias_history_number UNIQUE (league_id, alias, number),
  CONSTRAINT alias_history_league FOREIGN KEY (league_id) REFERENCES leagues (league_id),
  CONSTRAINT alias_history_counted CHECK (number >= 1),
  CONSTRAINT alias_history_kind CHECK (kind IN (''promoted'', ''rolled_back''))
){strict};
');
INSERT INTO released_schema.schema_migrations VALUES (20, 'ab_tests_kept', '5439ce09f90222ca73e67c5d9d623aefb417e5e27d6654c9064021bb857a0bf6', 1795778498311215, 1, '0.1.0', '-- The database itself keeps what was planned and how it ended, and the history of aliases.
CREATE TRIGGER model_ab_tests_no_change BEFORE UPDATE OF
  test_id, league_id, name, champion_run_id, champion_model, champion_version, challenger_run_id,
  challenger_model, challenger_version, mode, champion_share, challenger_share, metric, alpha, horizon,
  interval_scale, planned_at, starts_at
ON model_ab_tests
FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER model_ab_tests_no_return BEFORE UPDATE ON model_ab_tests
FOR EACH ROW WHEN (NOT (
  OLD.status = ''planned'' AND NEW.status IN (''running'', ''cancelled'')
  OR OLD.status = ''running'' AND NEW.status IN (''completed'', ''cancelled'')))
EXECUTE FUNCTION refuse_change();
CREATE TRIGGER model_ab_tests_no_delete BEFORE DELETE ON model_ab_tests
FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER model_ab_tests_no_truncate BEFORE TRUNCATE ON model_ab_tests
FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER alias_history_no_change BEFORE UPDATE OR DELETE ON alias_history
FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER alias_history_no_truncate BEFORE TRUNCATE ON alias_history
FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Tests that are planned or run, the oldest first, with their age in seconds since they were planned.
CREATE VIEW v_active_ab_tests AS
SELECT
  t.test_id, t.league_id, t.name, t.champion_run_id, t.champion_model, t.champion_version,
  t.challenger_run_id, t.challenger_model, t.challenger_version, t.mode, t.champion_share,
  t.challenger_share, t.metric, t.alpha, t.horizon, t.planned_at, t.starts_at, t.started_at, t.status,
  floor(extract(epoch FROM now()))::bigint - t.planned_at / 1000000 AS age_seconds
FROM model_ab_tests AS t
WHERE t.status IN (''planned'', ''running'')
ORDER BY t.planned_at, t.test_id;
');
INSERT INTO released_schema.schema_migrations VALUES (21, 'alert_holds', '6225c57a95d621df521677aadfc30b29ae5c21958d44ddfc69b06afd093b64d6', 1795778498311215, 3, '0.1.0', '-- Messages that were held back, and why; rows are added and never changed.
CREATE TABLE alert_holds (
  alert_id {text} NOT NULL, -- The alert.
  event_number {int64} NOT NULL, -- The event, in alert_events.
  channel {text} NOT NULL, -- Name of the channel.
  reason {text} NOT NULL, -- silenced, acknowledged or repeated; or the channel''s limit: spacing, hourly, daily.
  held_at {int64} NOT NULL, -- When it was first held back for that reason, in microseconds since 1970, UTC.
  held_until {int64}, -- When it may go out, likewise; null where it never does.
  CONSTRAINT alert_holds_key PRIMARY KEY (alert_id, event_number, channel, reason),
  CONSTRAINT alert_holds_event
    FOREIGN KEY (alert_id, event_number) REFERENCES alert_events (alert_id, number),
  CONSTRAINT alert_holds_reason
    CHECK (reason IN (''silenced'', ''acknowledged'', ''repeated'', ''spacing'', ''hourly'', ''daily'')),
  CONSTRAINT alert_holds_limit
    CHECK (reason NOT IN (''spacing'', ''hourly'', ''daily'') OR held_until IS NOT NULL),
  CONSTRAINT alert_holds_for_good
    CHECK (reason NOT IN (''acknowledged'', ''repeated'') OR held_until IS NULL)
){clustered};

CREATE INDEX alert_deliveries_by_time ON alert_deliveries (happened_at);
');
INSERT INTO released_schema.schema_migrations VALUES (22, 'alert_holds_append_only', '18c1393c46b4c356c49c433e0907dcd386e0c4d4b45891fdbce59f1715c84b19', 1795778498311215, 0, '0.1.0', '-- The database itself refuses to change or remove why messages were held back.
CREATE TRIGGER alert_holds_no_change BEFORE UPDATE OR DELETE ON alert_holds
FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER alert_holds_no_truncate BEFORE TRUNCATE ON alert_holds
FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
');
INSERT INTO released_schema.schema_migrations VALUES (23, 'model_training_history', '496785cdd87afcf9d69f9c8ee05eaef1dff743483e7efbbac811be359c1ea0d2', 1795809807214111, 14, '0.1.0', '-- Retrainings of models in use: each is asked for, taken up by a process that owns the row, and ends.
CREATE TABLE model_training_history (
  training_id {text} NOT NULL, -- UUID version 7, made by the program.
  league_id {text} NOT NULL, -- The league.
  subject_run_id {text} NOT NULL, -- Run whose configuration is trained again.
  subject_model {text} NOT NULL, -- Name of its model.
  cause {text} NOT NULL, -- manual, scheduled, drift_detected or performance_degradation.
  reason {text} NOT NULL, -- Why, in words.
  requested_by {text} NOT NULL, -- Who asked for it.
  is_tuned {int64} NOT NULL, -- 1 where hyperparameters are looked for anew; 0 for the subject''s.
  requested_at {int64} NOT NULL, -- When it was asked for, in microseconds since 1970, UTC.
  run_id {text} NOT NULL, -- UUID of the run that is to be made, chosen beforehand.
  status {text} NOT NULL, -- pending, running, completed, failed or cancelled.
  started_at {int64}, -- When a process took it up; null until then.
  ended_at {int64}, -- When it ended; null until then.
  boot_id {text} NOT NULL, -- The owner''s boot and space of process numbers; the requester''s while pending.
  pid {int64} NOT NULL, -- Number of the owner''s process; the requester''s while pending.
  pid_started {int64} NOT NULL, -- When that process began, in ticks since boot: numbers are used again.
  beat_at {int64} NOT NULL, -- Last sign of life, in microseconds since 1970, UTC, by the ledger''s clock.
  beat_uptime {int64} NOT NULL, -- The same on the clock of that boot, which nobody sets.
  games_done {int64} NOT NULL, -- Games that were walked so far.
  games_total {int64} NOT NULL, -- Games that are to be walked; 0 until it is known.
  cancel_requested_at {int64}, -- When somebody asked it to end; null until then.
  cancel_requested_by {text}, -- Who did.
  first_season {int64}, -- First season that was predicted; null until it has ended well, as those below.
  last_season {int64}, -- Last season that was predicted.
  learnt_from {int64}, -- First season that was learnt from.
  learnt_through_season {int64}, -- Season of the last game that was learnt from.
  learnt_through_day {int64}, -- Its day.
  dataset {text}, -- Fingerprint of the games, SHA-256, hexadecimal.
  samples {int64}, -- Games that were learnt from.
  model_version {int64}, -- Version that the folder of runs counted; null for a model without files.
  hyperparameters {text}, -- An object of JSON.
  features {text}, -- Names of the feature columns, an array of JSON.
  training_metrics {text}, -- Scores of the walk''s predictions but for the last season''s, an object of JSON.
  validation_metrics {text}, -- Scores of the last season''s predictions, on which nothing was chosen.
  tuning {text}, -- How many settings were tried and what was chosen, an object of JSON; null without.
  failure {text}, -- interrupted or error; null for what did not fail.
  error {text}, -- The failure in words.
  CONSTRAINT model_training_history_key PRIMARY KEY (training_id),
  CONSTRAINT model_training_history_run UNIQUE (run_id),
  CONSTRAINT model_training_history_league FOREIGN KEY (league_id) REFERENCES leagues (league_id),
  CONSTRAINT model_training_history_cause
    CHECK (cause IN (''manual'', ''scheduled'', ''drift_detected'', ''performance_degradation'')),
  CONSTRAINT model_training_history_reason CHECK (length(reason) BETWEEN 1 AND 4000),
  CONSTRAINT model_training_history_is_tuned CHECK (is_tuned IN (0, 1)),
  CONSTRAINT model_training_history_status
    CHECK (status IN (''pending'', ''running'', ''completed'', ''failed'', ''cancelled'')),
  CONSTRAINT model_training_history_started
    CHECK (status NOT IN (''running'', ''completed'') OR started_at IS NOT NULL),
  CONSTRAINT model_training_history_ended
    CHECK ((status IN (''completed'', ''failed'', ''cancelled'')) = (ended_at IS NOT NULL)),
  CONSTRAINT model_training_history_progress CHECK (games_done >= 0 AND games_total >= 0),
  CONSTRAINT model_training_history_result
    CHECK ((status = ''completed'') = (samples IS NOT NULL)),
  CONSTRAINT model_training_history_failure
    CHECK ((status = ''failed'') = (failure IS NOT NULL)),
  CONSTRAINT model_training_history_failures CHECK (failure IN (''interrupted'', ''error'')),
  CONSTRAINT model_training_history_error CHECK ((failure IS NULL) = (error IS NULL)),
  CONSTRAINT model_training_history_cancelled
    CHECK ((cancel_requested_at IS NULL) = (cancel_requested_by IS NULL)),
  CONSTRAINT model_training_history_cancelled_by
    CHECK (status <> ''cancelled'' OR cancel_requested_at IS NOT NULL)
){strict};

CREATE UNIQUE INDEX model_training_history_one_unfinished
ON model_training_history (league_id, subject_run_id) WHERE status IN (''pending'', ''running'');
CREATE INDEX model_training_history_by_time ON model_training_history (league_id, requested_at);
');
INSERT INTO released_schema.schema_migrations VALUES (26, 'counting_forecasts_alone', '4203522fea94979449166b8a44e3e1d08133ae7dfcbeb1661a551836397b6858', 1795809807214111, 20, '0.1.0', '-- Watching a model reads the forecasts that count and no others: the table is made anew, in the order in which
-- it is read, with what else is asked of them.
CREATE TABLE counting_forecasts_before AS SELECT * FROM counting_forecasts;
DROP VIEW forecast_log;
DROP TABLE counting_forecasts;

-- Stored aggregate: of each game, run and origin the forecast that counts, the last that was not late.
CREATE TABLE counting_forecasts (
  league_id {text} NOT NULL, -- The league.
  season {int64} NOT NULL, -- As in forecasts.
  run_id {text} NOT NULL, -- The run.
  origin {text} NOT NULL, -- As in forecasts; of the retrospective the last, though all are late.
  game_id {text} NOT NULL, -- Id of the game.
  sequence {int64} NOT NULL, -- The forecast, in forecasts.
  model {text} NOT NULL, -- As in forecasts.
  day {int64} NOT NULL, -- As in forecasts.
  date {text}, -- As in forecasts.
  site {int64} NOT NULL, -- As in forecasts.
  probability {double} NOT NULL, -- As in forecasts.
  known_season {int64} NOT NULL, -- As in forecasts.
  known_day {int64} NOT NULL, -- As in forecasts.
  deadline {int64}, -- As in forecasts.
  outcome {double}, -- 1 where A won, 0 where B did, 0.5 for a tie; null until it is known.
  log_loss {int64}, -- Log loss, in billionths of a nat; null until the outcome is known.
  brier {int64}, -- Squared error, in billionths.
  decided {int64}, -- 1; 0 for a tie, which accuracy leaves out.
  correct {int64}, -- Whether the winner was named, in billionths; 1/2 counts as half.
  expected_log_loss {int64}, -- What log_loss would be on average if the probability were right.
  expected_brier {int64}, -- Likewise for brier.
  expected_correct {int64}, -- Likewise for correct; 0 for a tie.
  CONSTRAINT counting_forecasts_key PRIMARY KEY (league_id, season, run_id, origin, game_id),
  CONSTRAINT counting_forecasts_forecast
    FOREIGN KEY (league_id, sequence) REFERENCES forecasts (league_id, sequence),
  CONSTRAINT counting_forecasts_outcome CHECK (outcome IN (0, 0.5, 1)),
  CONSTRAINT counting_forecasts_settled CHECK ((outcome IS NULL) = (log_loss IS NULL))
){clustered};

INSERT INTO counting_forecasts
SELECT
  b.league_id, b.season, b.run_id, b.origin, b.game_id, b.sequence, b.model, f.day, b.date, f.site,
  b.probability, f.known_season, f.known_day, f.deadline, b.outcome, b.log_loss, b.brier, b.decided,
  b.correct, b.expected_log_loss, b.expected_brier, b.expected_correct
FROM counting_forecasts_before AS b
JOIN forecasts AS f ON f.league_id = b.league_id AND f.sequence = b.sequence
ORDER BY b.league_id, b.season, b.run_id, b.origin, b.game_id;
DROP TABLE counting_forecasts_before;

CREATE INDEX counting_forecasts_by_date ON counting_forecasts (
  league_id, origin, model, season, date, log_loss, brier, decided, correct, expected_log_loss,
  expected_brier, expected_correct
) WHERE log_loss IS NOT NULL;

-- The seasons with forecasts whose outcome is not known.
CREATE INDEX counting_forecasts_open ON counting_forecasts (league_id, season)
WHERE outcome IS NULL;

-- Forecasts with their games'' latest results, and whether they are late and count.
CREATE VIEW forecast_log AS
SELECT
  f.league_id, f.sequence, f.forecast_id, f.game_id, f.season, f.day, f.date, f.team_a_id, f.team_a,
  f.team_b_id, f.team_b, f.site, f.probability, f.run_id, f.model, f.model_version,
  f.predictions_digest, f.known_season, f.known_day, f.issued_at, f.deadline, f.origin,
  f.previous_digest, f.digest,
  CASE WHEN f.origin = ''retrospective'' OR f.issued_at >= f.deadline THEN 1 ELSE 0 END AS late,
  CASE WHEN c.sequence IS NOT NULL AND f.origin <> ''retrospective'' THEN 1 ELSE 0 END AS counts,
  r.status, r.score_a, r.score_b
FROM forecasts AS f
LEFT JOIN counting_forecasts AS c ON c.league_id = f.league_id AND c.season = f.season
  AND c.run_id = f.run_id AND c.origin = f.origin AND c.game_id = f.game_id
  AND c.sequence = f.sequence
LEFT JOIN results AS r ON r.league_id = f.league_id AND r.game_id = f.game_id
  AND r.revision = (
    SELECT max(x.revision) FROM results AS x
    WHERE x.league_id = f.league_id AND x.game_id = f.game_id);
');
INSERT INTO released_schema.schema_migrations VALUES (27, 'results_by_id', '9a09918cf5e70801aa9d8f7a63b55cbfa00c3d6f259f394bb73f159d86d515f8', 1795809807214111, 0, '0.1.0', '-- A game''s id begins with its season, so that the key finds a season''s results.
DROP INDEX results_by_season;
');
INSERT INTO released_schema.schema_migrations VALUES (31, 'sessions', 'd98bdc585ef83310d375cae2ba4f306ee50bd2bd9c0753120d059074f63ea54e', 1795809807214111, 9, '0.1.0', '-- Counters of shots and sessions: one row, which every write of shots takes first, so that writers wait for each other.
CREATE TABLE shot_counters (
  counter_id {int64} NOT NULL, -- Always 1.
  last_session {int64} NOT NULL, -- The last session_id that was given.
  last_shot {int64} NOT NULL, -- The last shot_id that was given.
  CONSTRAINT shot_counters_key PRIMARY KEY (counter_id),
  CONSTRAINT shot_counters_one CHECK (counter_id = 1)
){strict};

-- Sessions of shots: one player, one device, one day.
CREATE TABLE sessions (
  session_id {int64} NOT NULL, -- Given by the program, ascending.
  name {text} NOT NULL, -- By which people call it.
  session_date {text}, -- The day, YYYY-MM-DD; null where nothing told.
  device {text} NOT NULL, -- The launch monitor.
  type {text} NOT NULL, -- The kind of session, such as range.
  place {text}, -- Where it was.
  normalised {int64} NOT NULL, -- 1 where its carry is the normalised one.
  source_digest {text} NOT NULL, -- SHA-256 of the file that it came from, empty for none.
  stale {int64} NOT NULL, -- 1 where its stored aggregates are not true.
  created_at {int64} NOT NULL, -- When it was put on record, in microseconds since 1970, UTC.
  CONSTRAINT sessions_key PRIMARY KEY (session_id),
  CONSTRAINT sessions_name UNIQUE (name),
  CONSTRAINT sessions_truths CHECK (normalised IN (0, 1) AND stale IN (0, 1))
){strict};

CREATE INDEX sessions_by_date ON sessions (session_date);
CREATE INDEX sessions_by_stale ON sessions (stale);
');
INSERT INTO released_schema.schema_migrations VALUES (32, 'shots', 'c7549988bc350793ff148e70235ccadc940f1b4963a2b70d2f71c6eba59481bc', 1795809807214111, 6, '0.1.0', '-- Shots, with what a device measured of each; null where it has no reading.
CREATE TABLE shots (
  shot_id {int64} NOT NULL, -- Given by the program, ascending.
  session_id {int64} NOT NULL, -- Its session.
  shot_order {int64} NOT NULL, -- Its place in the session.
  shot_time {int64}, -- When it was hit, in microseconds since 1970, UTC; null where the device does not say.
  club {text} NOT NULL, -- The club by the table of spellings; empty where the file has none.
  ball_speed {double}, -- Ball speed, in m/s.
  club_speed {double}, -- Club speed, in m/s.
  smash {double}, -- Smash as the device states it.
  launch_angle {double}, -- Launch above the ground, in degrees.
  launch_direction {double}, -- Launch right of the target line, in degrees.
  spin {double}, -- Total spin, measured or not said to be estimated, in rpm.
  spin_estimated {double}, -- Total spin that the device estimated, in rpm.
  back_spin {double}, -- Back spin, in rpm; negative for topspin.
  spin_axis {double}, -- Tilt of the spin axis, in degrees; positive curves right.
  carry {double}, -- Carry as measured, in m.
  carry_normalised {double}, -- Carry worked out for stated air and ball, in m.
  total {double}, -- Total distance, in m.
  offline {double}, -- Right of the target line where it lands, in m.
  apex {double}, -- Apex, in m.
  descent_angle {double}, -- Descent angle, in degrees.
  hang_time {double}, -- Time in the air, in s.
  attack_angle {double}, -- Attack angle, in degrees; positive is up.
  club_path {double}, -- Club path, in degrees; positive is inside out.
  face_angle {double}, -- Face to target, in degrees; positive is open.
  face_to_path {double}, -- Face to path as the device states it, in degrees.
  dynamic_loft {double}, -- Dynamic loft, in degrees.
  strike_x {double}, -- Strike from the face''s centre towards the toe, in m.
  strike_y {double}, -- Strike above the face''s centre, in m.
  air_density {double}, -- Air density, in kg/m3.
  exclusion {text}, -- The reason why it does not count; null for one that does.
  tag {text}, -- The player''s word for it.
  CONSTRAINT shots_key PRIMARY KEY (shot_id),
  CONSTRAINT shots_session FOREIGN KEY (session_id) REFERENCES sessions (session_id)
){strict};

CREATE INDEX shots_by_session ON shots (session_id, shot_order);
CREATE INDEX shots_by_time ON shots (shot_time);
');
INSERT INTO released_schema.schema_migrations VALUES (33, 'session_stats', 'a567ccc557937735974dc9f737a7f4f26d5ff3e5470f38b4a82d7f37e6f421ed', 1795809807214111, 5, '0.1.0', '-- Aggregates of each session, and of each club in it: derived from shots, and kept true by every write of these.
CREATE TABLE session_stats (
  session_id {int64} NOT NULL, -- The session.
  club {text} NOT NULL, -- The club; empty for all clubs together.
  shot_count {int64} NOT NULL, -- Shots that count.
  clubs_used {int64} NOT NULL, -- Different clubs among them.
  best_carry {double}, -- The longest carry, in m.
  n_carry {int64} NOT NULL, -- Shots that have the next.
  avg_carry {double}, -- Carry, measured or normalised as the session''s is, in m: mean.
  std_carry {double}, -- Its sample standard deviation; null for one shot.
  median_carry {double}, -- Its median.
  mad_carry {double}, -- Its median absolute deviation from the median.
  n_total {int64} NOT NULL, -- Shots that have the next.
  avg_total {double}, -- Total distance, in m: mean.
  std_total {double}, -- Its sample standard deviation; null for one shot.
  median_total {double}, -- Its median.
  mad_total {double}, -- Its median absolute deviation from the median.
  n_ball_speed {int64} NOT NULL, -- Shots that have the next.
  avg_ball_speed {double}, -- Ball speed, in m/s: mean.
  std_ball_speed {double}, -- Its sample standard deviation; null for one shot.
  median_ball_speed {double}, -- Its median.
  mad_ball_speed {double}, -- Its median absolute deviation from the median.
  n_club_speed {int64} NOT NULL, -- Shots that have the next.
  avg_club_speed {double}, -- Club speed, in m/s: mean.
  std_club_speed {double}, -- Its sample standard deviation; null for one shot.
  median_club_speed {double}, -- Its median.
  mad_club_speed {double}, -- Its median absolute deviation from the median.
  n_smash {int64} NOT NULL, -- Shots that have the next.
  avg_smash {double}, -- Ball speed over club speed: mean.
  std_smash {double}, -- Its sample standard deviation; null for one shot.
  median_smash {double}, -- Its median.
  mad_smash {double}, -- Its median absolute deviation from the median.
  n_face_angle {int64} NOT NULL, -- Shots that have the next.
  avg_face_angle {double}, -- Face to target, in degrees, open positive: mean.
  std_face_angle {double}, -- Its sample standard deviation; null for one shot.
  median_face_angle {double}, -- Its median.
  mad_face_angle {double}, -- Its median absolute deviation from the median.
  n_club_path {int64} NOT NULL, -- Shots that have the next.
  avg_club_path {double}, -- Club path, in degrees, inside out positive: mean.
  std_club_path {double}, -- Its sample standard deviation; null for one shot.
  median_club_path {double}, -- Its median.
  mad_club_path {double}, -- Its median absolute deviation from the median.
  n_face_to_path {int64} NOT NULL, -- Shots that have the next.
  avg_face_to_path {double}, -- Face less path of one shot, in degrees: mean.
  std_face_to_path {double}, -- Its sample standard deviation; null for one shot.
  median_face_to_path {double}, -- Its median.
  mad_face_to_path {double}, -- Its median absolute deviation from the median.
  n_strike_distance {int64} NOT NULL, -- Shots that have the next.
  avg_strike_distance {double}, -- Distance of the strike from the face''s centre, in m: mean.
  std_strike_distance {double}, -- Its sample standard deviation; null for one shot.
  median_strike_distance {double}, -- Its median.
  mad_strike_distance {double}, -- Its median absolute deviation from the median.
  n_spin {int64} NOT NULL, -- Shots that have the next.
  avg_spin {double}, -- Total spin that was not estimated, in rpm: mean.
  std_spin {double}, -- Its sample standard deviation; null for one shot.
  median_spin {double}, -- Its median.
  mad_spin {double}, -- Its median absolute deviation from the median.
  n_apex {int64} NOT NULL, -- Shots that have the next.
  avg_apex {double}, -- Apex, in m: mean.
  std_apex {double}, -- Its sample standard deviation; null for one shot.
  median_apex {double}, -- Its median.
  mad_apex {double}, -- Its median absolute deviation from the median.
  digest {text} NOT NULL, -- SHA-256 of the session''s shots that it was derived from.
  updated_at {int64} NOT NULL, -- When, in microseconds since 1970, UTC.
  CONSTRAINT session_stats_key PRIMARY KEY (session_id, club),
  CONSTRAINT session_stats_session FOREIGN KEY (session_id) REFERENCES sessions (session_id),
  CONSTRAINT session_stats_counts CHECK (shot_count > 0)
){clustered};
');
INSERT INTO released_schema.schema_migrations VALUES (48, 'journal', '4aa9b05bfcb70e9e7fea5291632b471163bf3fd2b70ccaba1a908223ef2360bb', 1795809807214111, 5, '0.1.0', '-- The journal: double entry behind every amount; each transaction sums to 0. Rows are only added.
CREATE TABLE journal (
  transaction_id {text} NOT NULL, -- The trade, or the deposit of a method.
  account {text} NOT NULL, -- cash, contracts (at cost), fees, realised or deposits.
  league_id {text} NOT NULL, -- The league.
  book {text} NOT NULL, -- The method whose money it is; manual for what was entered by hand.
  position_id {text}, -- The position; null for a deposit.
  amount {int64} NOT NULL, -- In 1/10000; realised P&L and deposits are below 0 where one gained.
  occurred_at {int64} NOT NULL, -- When it happened, in microseconds since 1970, UTC.
  recorded_at {int64} NOT NULL, -- When it was recorded, likewise.
  CONSTRAINT journal_key PRIMARY KEY (transaction_id, account),
  CONSTRAINT journal_league FOREIGN KEY (league_id) REFERENCES leagues (league_id),
  CONSTRAINT journal_position FOREIGN KEY (position_id) REFERENCES positions (position_id),
  CONSTRAINT journal_account
    CHECK (account IN (''cash'', ''contracts'', ''fees'', ''realised'', ''deposits''))
){clustered};

CREATE INDEX journal_by_book ON journal (league_id, book, account);
');
INSERT INTO released_schema.schema_migrations VALUES (34, 'season_stats', 'f4bd47443823398c4ad248bb0e520f637029261505bc3ea1553798decce83505', 1795809807214111, 8, '0.1.0', '-- Aggregates of each season of a league, and of each team in it: derived from its games, and kept true by imports.
CREATE TABLE season_stats (
  league_id {text} NOT NULL, -- The league.
  season {int64} NOT NULL, -- The season''s label.
  team_id {int64} NOT NULL, -- The team; -1 for all of the season.
  games {int64} NOT NULL, -- Games with a result.
  points_for {int64} NOT NULL, -- Points scored.
  points_against {int64} NOT NULL, -- Points conceded; of a whole season those of team B.
  avg_margin {double} NOT NULL, -- Mean margin: the team''s, or of a whole season the winner''s.
  std_margin {double}, -- Its sample standard deviation; null for one game.
  home_games {int64} NOT NULL, -- Games at the home of the team, or of either.
  home_edge {double}, -- Mean margin of the home team in these; null without one.
  digest {text} NOT NULL, -- SHA-256 of the games that it was derived from.
  updated_at {int64} NOT NULL, -- When, in microseconds since 1970, UTC.
  CONSTRAINT season_stats_key PRIMARY KEY (league_id, season, team_id),
  CONSTRAINT season_stats_league FOREIGN KEY (league_id) REFERENCES leagues (league_id),
  CONSTRAINT season_stats_counts CHECK (games > 0)
){clustered};

-- Seasons whose stored aggregates are not true, since they could not be derived.
CREATE TABLE stale_seasons (
  league_id {text} NOT NULL, -- The league.
  season {int64} NOT NULL, -- The season''s label.
  CONSTRAINT stale_seasons_key PRIMARY KEY (league_id, season),
  CONSTRAINT stale_seasons_league FOREIGN KEY (league_id) REFERENCES leagues (league_id)
){clustered};
');
INSERT INTO released_schema.schema_migrations VALUES (40, 'markets', 'ede3d654653f2f37b58b558abd88e00a8ee82a8d48396b5676f76ef03347393f', 1795809807214111, 5, '0.1.0', '-- Markets: something that pays by how a game ends, at a venue; yes is always that team A wins.
CREATE TABLE markets (
  market_id {int64} NOT NULL, -- Number of the market, from 1 in the order in which they were imported.
  league_id {text} NOT NULL, -- The league.
  game_id {text} NOT NULL, -- Id of the game, as in the games'' files.
  venue {text} NOT NULL, -- Where it is traded: an exchange, a bookmaker, or an average of some.
  kind {text} NOT NULL, -- contract (yes and no pay 1); two_way or three_way (bookmaker''s odds).
  season {int64} NOT NULL, -- Label of the game''s season.
  day {int64} NOT NULL, -- Day number within the season.
  date {text} NOT NULL, -- Date of the game, YYYY-MM-DD.
  team_a {text} NOT NULL, -- Name of team A when the market was imported.
  team_b {text} NOT NULL, -- Name of team B, likewise.
  fee_rule {text} NOT NULL, -- How the venue charges, an object of JSON.
  tick {int64} NOT NULL, -- The finest step of a price, in 1/10000.
  starts_at {int64} NOT NULL, -- When the game starts, in microseconds since 1970, UTC.
  starts_basis {text} NOT NULL, -- stated by the source; or assumed: the beginning of the game''s day.
  recorded_at {int64} NOT NULL, -- When it was recorded, in microseconds since 1970, UTC.
  CONSTRAINT markets_key PRIMARY KEY (market_id),
  CONSTRAINT markets_game UNIQUE (league_id, game_id, venue),
  CONSTRAINT markets_league FOREIGN KEY (league_id) REFERENCES leagues (league_id),
  CONSTRAINT markets_kind CHECK (kind IN (''contract'', ''two_way'', ''three_way'')),
  CONSTRAINT markets_tick CHECK (tick >= 1 AND tick <= 10000),
  CONSTRAINT markets_basis CHECK (starts_basis IN (''stated'', ''assumed''))
){strict};
');
INSERT INTO released_schema.schema_migrations VALUES (41, 'prices', 'e8af0f7ecab0949f8f5044ed0a99171388ea468f6d429ce37b0cc9d7616d3c47', 1795809807214111, 6, '0.1.0', '-- Prices of markets as their sources had them; rows are added and never changed. A missing price is null.
CREATE TABLE prices (
  market_id {int64} NOT NULL, -- The market.
  observed_at {int64} NOT NULL, -- When the price held, in microseconds since 1970, UTC.
  sequence {int64} NOT NULL, -- Order among the prices of one moment.
  moment {text} NOT NULL, -- open or close of a bookmaker; quote; or bar, finished at observed_at.
  time_basis {text} NOT NULL, -- stated by the source; or assumed, as for an open without a time.
  bid {int64}, -- What yes can be sold at, in 1/10000; null where there is none.
  ask {int64}, -- What yes can be bought at, likewise.
  last {int64}, -- The last trade of yes, likewise.
  volume {int64}, -- Contracts that can be had, or were traded, in 1/10000; null where nobody said.
  bar_open {int64}, -- First trade of a bar.
  bar_high {int64}, -- Highest trade of a bar.
  bar_low {int64}, -- Lowest trade of a bar.
  bar_close {int64}, -- Last trade of a bar.
  odds_a {int64}, -- Decimal odds of team A in 1/10000, halves rounded up; null for contracts.
  odds_b {int64}, -- Decimal odds of team B.
  odds_draw {int64}, -- Decimal odds of a tie; null for markets without.
  text_a {text}, -- The odds of team A as the source wrote them.
  text_b {text}, -- The odds of team B as the source wrote them.
  text_draw {text}, -- The odds of a tie as the source wrote them.
  CONSTRAINT prices_key PRIMARY KEY (observed_at, sequence, market_id),
  CONSTRAINT prices_market FOREIGN KEY (market_id) REFERENCES markets (market_id),
  CONSTRAINT prices_moment CHECK (moment IN (''open'', ''close'', ''quote'', ''bar'')),
  CONSTRAINT prices_basis CHECK (time_basis IN (''stated'', ''assumed'')),
  CONSTRAINT prices_bid CHECK (bid >= 0 AND bid <= 10000),
  CONSTRAINT prices_ask CHECK (ask >= 0 AND ask <= 10000),
  CONSTRAINT prices_crossed CHECK (bid <= ask),
  CONSTRAINT prices_last CHECK (last >= 0 AND last <= 10000),
  CONSTRAINT prices_volume CHECK (volume >= 0),
  CONSTRAINT prices_bar CHECK ((moment = ''bar'') = (bar_open IS NOT NULL)),
  CONSTRAINT prices_high
    CHECK (bar_high >= bar_open AND bar_high >= bar_close AND bar_high <= 10000),
  CONSTRAINT prices_low CHECK (bar_low <= bar_open AND bar_low <= bar_close AND bar_low >= 0),
  CONSTRAINT prices_odds CHECK (odds_a > 10000 AND odds_b > 10000),
  CONSTRAINT prices_draw CHECK (odds_draw > 10000)
){clustered};

CREATE INDEX prices_by_market ON prices (market_id, observed_at, sequence);
');
INSERT INTO released_schema.schema_migrations VALUES (42, 'strategies', '5fb497801f7681721d9a819b0fd6a3b661a754532539c72a61aa999bea2bb8a2', 1795809807214111, 5, '0.1.0', '-- Strategies: rules by which positions are entered and left; rules are never changed, a change is a version.
CREATE TABLE strategies (
  strategy_id {text} NOT NULL, -- UUID version 7, made by the program.
  league_id {text} NOT NULL, -- The league.
  name {text} NOT NULL, -- Name of the strategy.
  version {int64} NOT NULL, -- Counted for the name, from 1.
  type {text} NOT NULL, -- value, arbitrage, momentum or mean_reversion.
  rules {text} NOT NULL, -- All rules, an object of JSON.
  digest {text} NOT NULL, -- SHA-256 of type and rules, hexadecimal.
  state {text} NOT NULL, -- draft, testing, active, inactive or deprecated.
  drafted_at {int64} NOT NULL, -- When it was added, in microseconds since 1970, UTC.
  testing_at {int64}, -- When its test began; null until then.
  activated_at {int64}, -- When it was activated; null until then.
  retired_at {int64}, -- When it was last retired; null until then.
  answer {text}, -- What its rules for promotion asked and what was found, an object of JSON.
  CONSTRAINT strategies_key PRIMARY KEY (strategy_id),
  CONSTRAINT strategies_version UNIQUE (league_id, name, version),
  CONSTRAINT strategies_league FOREIGN KEY (league_id) REFERENCES leagues (league_id),
  CONSTRAINT strategies_counted CHECK (version >= 1),
  CONSTRAINT strategies_type
    CHECK (type IN (''value'', ''arbitrage'', ''momentum'', ''mean_reversion'')),
  CONSTRAINT strategies_state
    CHECK (state IN (''draft'', ''testing'', ''active'', ''inactive'', ''deprecated'')),
  CONSTRAINT strategies_tested CHECK (state NOT IN (''testing'', ''active'') OR testing_at IS NOT NULL),
  CONSTRAINT strategies_activated CHECK (state <> ''active'' OR activated_at IS NOT NULL),
  CONSTRAINT strategies_retired
    CHECK (state NOT IN (''inactive'', ''deprecated'') OR retired_at IS NOT NULL)
){strict};
');
INSERT INTO released_schema.schema_migrations VALUES (49, 'breaker_events', 'c249cf31bfb2a4be001561958d504109bc42d3d40e94d0bcdca2d6f6c4ddaaf3', 1795809807214111, 4, '0.1.0', '-- Circuit breakers of methods: when one stopped entries, and when somebody reset it. Rows are only added.
CREATE TABLE breaker_events (
  method_id {text} NOT NULL, -- The method.
  number {int64} NOT NULL, -- Place among the method''s events, from 1.
  kind {text} NOT NULL, -- tripped or reset.
  reason {text} NOT NULL, -- losses_in_a_row, quick_loss or day_loss; for a reset what was said.
  occurred_at {int64} NOT NULL, -- When it happened, in microseconds since 1970, UTC.
  recorded_at {int64} NOT NULL, -- When it was recorded, likewise.
  recorded_by {text} NOT NULL, -- Who reset it, or the part of the program that stopped.
  CONSTRAINT breaker_events_key PRIMARY KEY (method_id, number),
  CONSTRAINT breaker_events_method FOREIGN KEY (method_id) REFERENCES methods (method_id),
  CONSTRAINT breaker_events_kind CHECK (kind IN (''tripped'', ''reset''))
){clustered};
');
INSERT INTO released_schema.schema_migrations VALUES (43, 'methods', '993e4781134fc00df611fd3c7424ca624a9f4da1e7af8d2e7aca7d5ab5835c1c', 1795809807214111, 5, '0.1.0', '-- Methods: a version of a strategy with a model, stakes and limits; rows are added and never changed.
CREATE TABLE methods (
  method_id {text} NOT NULL, -- UUID version 7, made by the program.
  league_id {text} NOT NULL, -- The league.
  name {text} NOT NULL, -- Name of the method.
  version {int64} NOT NULL, -- Counted for the name, from 1.
  strategy_id {text} NOT NULL, -- The version of a strategy.
  model_id {text} NOT NULL, -- Run whose model is asked.
  model {text} NOT NULL, -- Name of the model.
  stake {text} NOT NULL, -- How much is staked: kelly:0.5, or flat:100.
  bankroll {int64} NOT NULL, -- What there is to begin with, in 1/10000.
  game_cap {int64} NOT NULL, -- Largest share of the bankroll on one game, in 1/10000.
  day_cap {int64} NOT NULL, -- Largest share on the games of one day of entries, in 1/10000.
  bankroll_cap {int64} NOT NULL, -- Largest share that may be open at once, in 1/10000.
  digest {text} NOT NULL, -- SHA-256 of everything but name, version and time, hexadecimal.
  recorded_at {int64} NOT NULL, -- When it was added, in microseconds since 1970, UTC.
  CONSTRAINT methods_key PRIMARY KEY (method_id),
  CONSTRAINT methods_version UNIQUE (league_id, name, version),
  CONSTRAINT methods_league FOREIGN KEY (league_id) REFERENCES leagues (league_id),
  CONSTRAINT methods_strategy FOREIGN KEY (strategy_id) REFERENCES strategies (strategy_id),
  CONSTRAINT methods_counted CHECK (version >= 1),
  CONSTRAINT methods_bankroll CHECK (bankroll > 0),
  CONSTRAINT methods_game_cap CHECK (game_cap > 0 AND game_cap <= 10000),
  CONSTRAINT methods_day_cap CHECK (day_cap > 0 AND day_cap <= 10000),
  CONSTRAINT methods_bankroll_cap CHECK (bankroll_cap > 0 AND bankroll_cap <= 10000)
){strict};
');
INSERT INTO released_schema.schema_migrations VALUES (44, 'positions', '7b280740af2ccd3296f1d9c3dbb40bf7e035818f288e6c7773555c1548eec541', 1795809807214111, 8, '0.1.0', '-- Positions: what is or was held of a market; how it was entered never changes, how it stands does.
CREATE TABLE positions (
  position_id {text} NOT NULL, -- Made by the program of what the position is, before the write.
  league_id {text} NOT NULL, -- The league.
  market_id {int64} NOT NULL, -- The market.
  side {text} NOT NULL, -- yes: team A wins; or no.
  execution {text} NOT NULL, -- live, paper, backtest or manual; no order is sent by any of them.
  strategy_id {text}, -- The version of a strategy; null for what was entered by hand.
  model_id {text}, -- Run whose forecast it rests on; null where none.
  method_id {text}, -- The method; null where none.
  forecast_id {text}, -- The forecast on record; null where none, as for what a backtest works out.
  known_until {text}, -- Date before which the forecast knew games; null without a forecast.
  probability {double}, -- Of the position''s own side at entry; null without a forecast.
  market_price {int64} NOT NULL, -- What one''s own side cost, as a probability in 1/10000.
  edge {double}, -- Expected return at entry, fee included; null without a forecast.
  quantity {int64} NOT NULL, -- Contracts bought, in 1/10000 (whole ones); units staked at odds.
  entry_price {int64} NOT NULL, -- Cost of one contract, in 1/10000; 10000 at odds.
  payout {int64} NOT NULL, -- What one contract pays if the side wins, in 1/10000; the odds there.
  cost {int64} NOT NULL, -- Quantity at entry_price, in 1/10000.
  entry_fee {int64} NOT NULL, -- Fee of the entry, in 1/10000.
  entered_at {int64} NOT NULL, -- When, in microseconds since 1970, UTC.
  entry_sequence {int64} NOT NULL, -- The price''s order among those of that moment.
  target_price {int64}, -- Own side''s price at which the profit is taken; null for none.
  stop_loss_price {int64}, -- Own side''s price at which the loss is taken; null for none.
  trailing_stop_distance {int64}, -- In 1/10000: of the peak, of the price, or of the ATR.
  trailing_stop_type {text}, -- percentage, fixed or atr; null for none.
  trailing_activation {int64}, -- Gain from which the stop trails, in 1/10000 of the entry price.
  peak_price {int64}, -- Highest bid of the own side so far; null before one was seen.
  current_stop {int64}, -- Where the trailing stop is; null before it trails; it never falls.
  remaining {int64} NOT NULL, -- Contracts still held, in 1/10000.
  status {text} NOT NULL, -- open, closed (sold) or settled (by the game''s result).
  closed_at {int64}, -- When nothing was held any more; null until then.
  realised {int64} NOT NULL, -- P&L of what was left, fees aside, in 1/10000.
  fees {int64} NOT NULL, -- Fees so far, in 1/10000.
  held_profit {int64}, -- P&L with fees of holding all to the game''s end; null until it is known.
  other_order_profit {int64}, -- P&L with fees under the other order of bars; null without bars.
  fair_close {double}, -- Fair closing probability of the own side; null without a close.
  recorded_at {int64} NOT NULL, -- When it was recorded, in microseconds since 1970, UTC.
  CONSTRAINT positions_key PRIMARY KEY (position_id),
  CONSTRAINT positions_league FOREIGN KEY (league_id) REFERENCES leagues (league_id),
  CONSTRAINT positions_market FOREIGN KEY (market_id) REFERENCES markets (market_id),
  CONSTRAINT positions_strategy FOREIGN KEY (strategy_id) REFERENCES strategies (strategy_id),
  CONSTRAINT positions_method FOREIGN KEY (method_id) REFERENCES methods (method_id),
  CONSTRAINT positions_side CHECK (side IN (''yes'', ''no'')),
  CONSTRAINT positions_execution CHECK (execution IN (''live'', ''paper'', ''backtest'', ''manual'')),
  CONSTRAINT positions_quantity CHECK (quantity > 0),
  CONSTRAINT positions_remaining CHECK (remaining >= 0 AND remaining <= quantity),
  CONSTRAINT positions_trailing
    CHECK (trailing_stop_type IN (''percentage'', ''fixed'', ''atr'')),
  CONSTRAINT positions_status CHECK (status IN (''open'', ''closed'', ''settled'')),
  CONSTRAINT positions_open CHECK ((status = ''open'') = (remaining > 0)),
  CONSTRAINT positions_closed CHECK ((status = ''open'') = (closed_at IS NULL)),
  CONSTRAINT positions_probability CHECK (probability >= 0 AND probability <= 1)
){strict};

CREATE INDEX positions_by_method ON positions (league_id, method_id, entered_at);
CREATE INDEX positions_by_strategy ON positions (strategy_id);
CREATE INDEX positions_by_market ON positions (market_id);
');
INSERT INTO released_schema.schema_migrations VALUES (45, 'trades', '5ba088f818e1d330bf2bb82823c09ac2830777731406147d5ca51cc2a2a74d62', 1795809807214111, 7, '0.1.0', '-- Trades: every time that money and contracts changed hands; rows are added and never changed.
CREATE TABLE trades (
  trade_id {text} NOT NULL, -- The event: position, tick and what happened.
  league_id {text} NOT NULL, -- The league.
  position_id {text} NOT NULL, -- The position.
  strategy_id {text}, -- The version of a strategy; null as in positions.
  model_id {text}, -- Run whose model was asked; null as in positions.
  kind {text} NOT NULL, -- buy, sell, settle, or correct (a score was changed after settling).
  quantity {int64} NOT NULL, -- Contracts, in 1/10000.
  price {int64} NOT NULL, -- Of one contract, in 1/10000.
  cash {int64} NOT NULL, -- What came in without the fee, in 1/10000; what went out is below 0.
  fee {int64} NOT NULL, -- Fee of the order, in 1/10000; below 0 where a correction gives some back.
  traded_at {int64} NOT NULL, -- When, in microseconds since 1970, UTC.
  CONSTRAINT trades_key PRIMARY KEY (trade_id),
  CONSTRAINT trades_league FOREIGN KEY (league_id) REFERENCES leagues (league_id),
  CONSTRAINT trades_position FOREIGN KEY (position_id) REFERENCES positions (position_id),
  CONSTRAINT trades_kind CHECK (kind IN (''buy'', ''sell'', ''settle'', ''correct''))
){strict};

CREATE INDEX trades_by_position ON trades (position_id);
CREATE INDEX trades_by_strategy ON trades (strategy_id, traded_at);
CREATE INDEX trades_by_model ON trades (model_id, traded_at);
');
INSERT INTO released_schema.schema_migrations VALUES (46, 'position_exits', '4bea65729248b233ba66d0b0946b9b51b418c69b965375b9df2f67ea5277ee86', 1795809807214111, 5, '0.1.0', '-- Exits: parts of positions that were left, why, and what came of them; rows are added and never changed.
CREATE TABLE position_exits (
  exit_id {text} NOT NULL, -- The trade by which it was left.
  position_id {text} NOT NULL, -- The position.
  condition {text} NOT NULL, -- Why: one of ten conditions, settlement, manual or correction.
  priority {text} NOT NULL, -- critical, high, medium or low; none for settlement and by hand.
  quantity {int64} NOT NULL, -- Contracts that were left, in 1/10000; 0 for a correction.
  price {int64} NOT NULL, -- What each brought, in 1/10000.
  cost {int64} NOT NULL, -- Their part of the cost, in 1/10000.
  profit {int64} NOT NULL, -- P&L of the part, fees aside, in 1/10000.
  fee {int64} NOT NULL, -- Fee of the exit, in 1/10000.
  exited_at {int64} NOT NULL, -- When, in microseconds since 1970, UTC.
  CONSTRAINT position_exits_key PRIMARY KEY (exit_id),
  CONSTRAINT position_exits_trade FOREIGN KEY (exit_id) REFERENCES trades (trade_id),
  CONSTRAINT position_exits_position
    FOREIGN KEY (position_id) REFERENCES positions (position_id),
  CONSTRAINT position_exits_critical
    CHECK (priority <> ''critical'' OR condition IN (''stop_loss'', ''circuit_breaker'')),
  CONSTRAINT position_exits_high
    CHECK (priority <> ''high'' OR condition IN (''trailing_stop'', ''time_based_urgent'', ''liquidity_dried_up'')),
  CONSTRAINT position_exits_medium
    CHECK (priority <> ''medium'' OR condition IN (''profit_target'', ''partial_exit_target'')),
  CONSTRAINT position_exits_low
    CHECK (priority <> ''low'' OR condition IN (''early_exit'', ''edge_disappeared'', ''rebalance'')),
  CONSTRAINT position_exits_none
    CHECK (priority <> ''none'' OR condition IN (''settlement'', ''manual'', ''correction'')),
  CONSTRAINT position_exits_priority
    CHECK (priority IN (''critical'', ''high'', ''medium'', ''low'', ''none'')),
  CONSTRAINT position_exits_quantity CHECK (quantity >= 0)
){strict};

CREATE INDEX position_exits_by_position ON position_exits (position_id);
');
INSERT INTO released_schema.schema_migrations VALUES (47, 'exit_attempts', 'a5842870d441fde28290216e86732942cca72efb5a55b49a5f6b1fbf663728bd', 1795809807214111, 4, '0.1.0', '-- Attempts to leave a position: every condition that fired at a tick; rows are added and never changed.
CREATE TABLE exit_attempts (
  position_id {text} NOT NULL, -- The position.
  observed_at {int64} NOT NULL, -- The tick: its time, in microseconds since 1970, UTC.
  sequence {int64} NOT NULL, -- The tick''s order among those of that moment.
  step {int64} NOT NULL, -- Of a bar 0 to 3: open, two ends, close; else 0.
  condition {text} NOT NULL, -- The condition that fired.
  priority {text} NOT NULL, -- critical, high, medium or low.
  won {int64} NOT NULL, -- 1 for the one that was followed.
  order_type {text}, -- market or limit; null for one that did not win.
  limit_price {int64}, -- The limit, in 1/10000; null for a market order.
  fill_price {int64}, -- What it was filled at; null where it was not.
  filled {int64} NOT NULL, -- Contracts that were sold, in 1/10000.
  attempt {int64} NOT NULL, -- Which step of the order, from 1; 0 for one that did not win.
  timeout_seconds {int64} NOT NULL, -- How long a step of the order waits.
  CONSTRAINT exit_attempts_key PRIMARY KEY (position_id, observed_at, sequence, step, condition),
  CONSTRAINT exit_attempts_position FOREIGN KEY (position_id) REFERENCES positions (position_id),
  CONSTRAINT exit_attempts_won CHECK (won IN (0, 1)),
  CONSTRAINT exit_attempts_order CHECK (order_type IN (''market'', ''limit''))
){clustered};
');
INSERT INTO released_schema.schema_migrations VALUES (50, 'equity_marks', 'a6ce3e532236488ad69a23aa66d24327b8b23e75c32e4e1b5f87049f404fcbae', 1795809807214111, 4, '0.1.0', '-- Stored aggregate: what a method was worth on the evenings of days on which something happened.
CREATE TABLE equity_marks (
  method_id {text} NOT NULL, -- The method.
  date {text} NOT NULL, -- The day in the league''s time zone, YYYY-MM-DD.
  settled {int64} NOT NULL, -- Deposits with realised P&L less fees, in 1/10000.
  marked {int64} NOT NULL, -- Likewise, with what is open at its last bid; at cost where there is none.
  CONSTRAINT equity_marks_key PRIMARY KEY (method_id, date),
  CONSTRAINT equity_marks_method FOREIGN KEY (method_id) REFERENCES methods (method_id)
){clustered};
');
INSERT INTO released_schema.schema_migrations VALUES (51, 'positions_append_only', '7033111ac7193b54484b1bc8dc703d0649075bcb094d61f0221be449b9800005', 1795809807214111, 1, '0.1.0', '-- The database itself refuses to change or remove what was stated of positions.
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
  OLD.state = NEW.state OR OLD.state = ''draft'' AND NEW.state IN (''testing'', ''deprecated'')
  OR OLD.state = ''testing'' AND NEW.state IN (''active'', ''inactive'', ''deprecated'')
  OR OLD.state = ''active'' AND NEW.state IN (''inactive'', ''deprecated'')
  OR OLD.state = ''inactive'' AND NEW.state IN (''testing'', ''active'', ''deprecated'')))
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
');


--
-- Data for Name: season_stats; Type: TABLE DATA; Schema: released_schema; Owner: -
--

INSERT INTO released_schema.season_stats VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', 2019, -1, 24, 1860, 1916, 8.333333333333334, 5.450701324374344, 0, NULL, '7ca63ea2d9d6aae78dfe68243c3b4a8182393897647ea394708036c92b192fb4', 1795809807392328);
INSERT INTO released_schema.season_stats VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', 2019, 1, 9, 705, 699, 0.6666666666666666, 8.396427811873332, 0, NULL, '7ca63ea2d9d6aae78dfe68243c3b4a8182393897647ea394708036c92b192fb4', 1795809807392328);
INSERT INTO released_schema.season_stats VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', 2019, 2, 5, 374, 427, -10.6, 8.473488065725945, 0, NULL, '7ca63ea2d9d6aae78dfe68243c3b4a8182393897647ea394708036c92b192fb4', 1795809807392328);
INSERT INTO released_schema.season_stats VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', 2019, 3, 4, 332, 313, 4.75, 11.146748404803978, 0, NULL, '7ca63ea2d9d6aae78dfe68243c3b4a8182393897647ea394708036c92b192fb4', 1795809807392328);
INSERT INTO released_schema.season_stats VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', 2019, 4, 6, 466, 490, -4, 10.392304845413264, 0, NULL, '7ca63ea2d9d6aae78dfe68243c3b4a8182393897647ea394708036c92b192fb4', 1795809807392328);
INSERT INTO released_schema.season_stats VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', 2019, 5, 8, 641, 616, 3.125, 10.776131031126154, 0, NULL, '7ca63ea2d9d6aae78dfe68243c3b4a8182393897647ea394708036c92b192fb4', 1795809807392328);
INSERT INTO released_schema.season_stats VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', 2019, 6, 5, 388, 385, 0.6, 7.92464510246358, 0, NULL, '7ca63ea2d9d6aae78dfe68243c3b4a8182393897647ea394708036c92b192fb4', 1795809807392328);
INSERT INTO released_schema.season_stats VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', 2019, 7, 4, 322, 310, 3, 12.935738607954837, 0, NULL, '7ca63ea2d9d6aae78dfe68243c3b4a8182393897647ea394708036c92b192fb4', 1795809807392328);
INSERT INTO released_schema.season_stats VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', 2019, 8, 7, 548, 536, 1.7142857142857142, 8.957571949925674, 0, NULL, '7ca63ea2d9d6aae78dfe68243c3b4a8182393897647ea394708036c92b192fb4', 1795809807392328);
INSERT INTO released_schema.season_stats VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', 2020, -1, 24, 1935, 1919, 6.416666666666667, 4.312939748635763, 0, NULL, '8abaa6b73359a5c18df45dced5bc4833df4d77dbf9b5ed8931e872ff299367c7', 1795809807392328);
INSERT INTO released_schema.season_stats VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', 2020, 1, 7, 564, 552, 1.7142857142857142, 9.741907508530447, 0, NULL, '8abaa6b73359a5c18df45dced5bc4833df4d77dbf9b5ed8931e872ff299367c7', 1795809807392328);
INSERT INTO released_schema.season_stats VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', 2020, 2, 5, 390, 385, 1, 4.636809247747852, 0, NULL, '8abaa6b73359a5c18df45dced5bc4833df4d77dbf9b5ed8931e872ff299367c7', 1795809807392328);
INSERT INTO released_schema.season_stats VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', 2020, 3, 3, 218, 244, -8.666666666666666, 5.131601439446884, 0, NULL, '8abaa6b73359a5c18df45dced5bc4833df4d77dbf9b5ed8931e872ff299367c7', 1795809807392328);
INSERT INTO released_schema.season_stats VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', 2020, 4, 9, 751, 703, 5.333333333333333, 6.363961030678928, 0, NULL, '8abaa6b73359a5c18df45dced5bc4833df4d77dbf9b5ed8931e872ff299367c7', 1795809807392328);
INSERT INTO released_schema.season_stats VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', 2020, 5, 6, 505, 499, 1, 4.898979485566356, 0, NULL, '8abaa6b73359a5c18df45dced5bc4833df4d77dbf9b5ed8931e872ff299367c7', 1795809807392328);
INSERT INTO released_schema.season_stats VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', 2020, 6, 4, 324, 339, -3.75, 7.88986691902975, 0, NULL, '8abaa6b73359a5c18df45dced5bc4833df4d77dbf9b5ed8931e872ff299367c7', 1795809807392328);
INSERT INTO released_schema.season_stats VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', 2020, 7, 6, 449, 486, -6.166666666666667, 7.57407860182786, 0, NULL, '8abaa6b73359a5c18df45dced5bc4833df4d77dbf9b5ed8931e872ff299367c7', 1795809807392328);
INSERT INTO released_schema.season_stats VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', 2020, 8, 8, 653, 646, 0.875, 7.586407017064892, 0, NULL, '8abaa6b73359a5c18df45dced5bc4833df4d77dbf9b5ed8931e872ff299367c7', 1795809807392328);


--
-- Data for Name: session_stats; Type: TABLE DATA; Schema: released_schema; Owner: -
--

INSERT INTO released_schema.session_stats VALUES (2, '', 10, 5, 217.746072, 10, 138.21704640000002, 46.618708367711015, 129.245868, 26.133551999999995, 10, 149.18984640000002, 46.618708367711015, 140.21866799999998, 26.133551999999995, 10, 51.875862719999986, 10.712336491627026, 49.8159024, 6.005982400000001, 10, 37.053804480000004, 7.6518232186035755, 35.5821488, 4.287113600000003, 10, 1.4000000000000001, 2.340555645717801e-16, 1.4, 0, 10, -0.131, 2.4784782517594226, 0.15499999999999997, 1.5699999999999998, 10, -1.23, 2.5255274476609615, -0.515, 1.91, 10, 1.0989999999999998, 4.270673769376963, 0.9200000000000002, 2.99, 0, NULL, NULL, NULL, NULL, 10, 4937.71, 425.94636782894, 4946.05, 193.89499999999998, 10, 28.214116800000006, 3.599318544743491, 26.645616000000004, 1.5438120000000026, 'cc11c505a5d0c567bf746ec5870150f34f9ca27140c7b5464853d2fbd3f90444', 1795809807578238);
INSERT INTO released_schema.session_stats VALUES (2, '5i', 2, 1, 159.37077599999998, 2, 152.608788, 9.562895138204103, 152.608788, 6.761987999999988, 2, 163.581588, 9.562895138204103, 163.581588, 6.761987999999988, 2, 55.1826176, 2.2000909076129784, 55.1826176, 1.555699200000003, 2, 39.415516800000006, 1.567880876689708, 39.415516800000006, 1.1086592000000017, 2, 1.4, 0, 1.4, 0, 2, 2.23, 3.379970414071697, 2.23, 2.39, 2, -2.255, 3.5143207024971415, -2.255, 2.4850000000000003, 2, 4.484999999999999, 6.894291116568838, 4.484999999999999, 4.875, 0, NULL, NULL, NULL, NULL, 2, 5091.9400000000005, 219.23138643907717, 5091.9400000000005, 155.01999999999998, 2, 25.705308000000002, 1.0194386748637714, 25.705308000000002, 0.7208520000000007, 'cc11c505a5d0c567bf746ec5870150f34f9ca27140c7b5464853d2fbd3f90444', 1795809807578238);
INSERT INTO released_schema.session_stats VALUES (2, '7i', 2, 1, 129.66192, 2, 129.245868, 0.5883863810524618, 129.245868, 0.41605200000000764, 2, 140.21866799999998, 0.5883863810524819, 140.21866799999998, 0.41605200000002185, 2, 49.8159024, 0.13592515664850618, 49.8159024, 0.09611360000000246, 2, 35.5821488, 0.09799255479310959, 35.5821488, 0.0692912000000021, 2, 1.4, 0, 1.4, 0, 2, -0.285, 1.619274528917194, -0.285, 1.145, 2, -0.03500000000000003, 0.8980256121069153, -0.03500000000000003, 0.635, 2, -0.2499999999999999, 2.517300141024109, -0.2499999999999999, 1.7799999999999998, 0, NULL, NULL, NULL, NULL, 2, 5147.25, 161.6728944504918, 5147.25, 114.31999999999971, 2, 27.567636, 1.8298169872290495, 27.567636, 1.2938759999999991, 'cc11c505a5d0c567bf746ec5870150f34f9ca27140c7b5464853d2fbd3f90444', 1795809807578238);
INSERT INTO released_schema.session_stats VALUES (2, '9i', 2, 1, 110.86185599999999, 2, 108.98276399999999, 2.6574373913467837, 108.98276399999999, 1.879092, 2, 119.95556400000001, 2.657437391346794, 119.95556400000001, 1.879092000000007, 2, 45.1577456, 0.6100826798409538, 45.1577456, 0.4313935999999998, 2, 32.2561712, 0.43306387118244044, 32.2561712, 0.3062224000000011, 2, 1.4, 0, 1.4, 0, 2, -2.845, 0.5303300858899106, -2.845, 0.375, 2, 1.23, 2.248599564173221, 1.23, 1.5899999999999999, 2, -4.075, 2.7789296500631315, -4.075, 1.9649999999999999, 0, NULL, NULL, NULL, NULL, 2, 4801.43, 1102.0683448861055, 4801.43, 779.28, 2, 29.807916, 4.161809896748287, 29.807916, 2.942843999999999, 'cc11c505a5d0c567bf746ec5870150f34f9ca27140c7b5464853d2fbd3f90444', 1795809807578238);
INSERT INTO released_schema.session_stats VALUES (2, 'driver', 2, 1, 217.746072, 2, 214.513668, 4.571309575869045, 214.513668, 3.2324040000000025, 2, 225.486468, 4.571309575869045, 225.486468, 3.2324040000000025, 2, 69.40743039999998, 1.0494686513326228, 69.40743039999998, 0.742086399999998, 2, 49.576736, 0.752329936798691, 49.576736, 0.5319776000000012, 2, 1.4, 0, 1.4, 0, 2, 0.945, 0.6717514421272202, 0.945, 0.475, 2, -1.415, 3.061772362537751, -1.415, 2.165, 2, 2.36, 2.3900209204105303, 2.36, 1.69, 0, NULL, NULL, NULL, NULL, 2, 4919.1849999999995, 50.90461717762005, 4919.1849999999995, 35.995000000000346, 2, 27.421332, 2.610021639027538, 27.421332, 1.8455639999999995, 'cc11c505a5d0c567bf746ec5870150f34f9ca27140c7b5464853d2fbd3f90444', 1795809807578238);
INSERT INTO released_schema.session_stats VALUES (2, 'pw', 2, 1, 87.18804, 2, 85.734144, 2.0561194414799937, 85.734144, 1.4538960000000003, 2, 96.706944, 2.056119441479984, 96.706944, 1.4538959999999932, 2, 39.815617599999996, 0.47099647303783454, 39.815617599999996, 0.3330447999999997, 2, 28.4384496, 0.3382323665439489, 28.4384496, 0.23916640000000022, 2, 1.4, 0, 1.4, 0, 2, -0.7, 3.408254685319159, -0.7, 2.41, 2, -3.675, 0.8555992052357229, -3.675, 0.6050000000000002, 2, 2.9749999999999996, 2.552655480083436, 2.9749999999999996, 1.8049999999999995, 0, NULL, NULL, NULL, NULL, 2, 4728.745, 284.5609819529025, 4728.745, 201.21500000000015, 2, 30.568392000000003, 7.564967756388658, 30.568392000000003, 5.349240000000002, 'cc11c505a5d0c567bf746ec5870150f34f9ca27140c7b5464853d2fbd3f90444', 1795809807578238);
INSERT INTO released_schema.session_stats VALUES (1, '', 9, 5, 203.600304, 9, 139.21435200000002, 41.65324733892905, 127.06502400000001, 24.96311999999999, 9, 150.18715200000003, 41.65324733892905, 138.037824, 24.963120000000004, 9, 52.10598897777778, 9.569843182274596, 49.3129824, 5.735523199999996, 9, 37.21757013333334, 6.836233041765476, 35.2222816, 4.099356799999995, 9, 1.4000000000000001, 2.3551386880256624e-16, 1.4, 0, 9, 1.5266666666666668, 2.4486577956096682, 1.54, 0.8, 9, 0.15111111111111106, 1.571579177487126, 0.36, 1.0100000000000002, 9, 1.3755555555555559, 2.2688274014957104, 1.3900000000000001, 1.25, 0, NULL, NULL, NULL, NULL, 9, 5034.969999999999, 304.6501463564395, 5056.52, 254.39999999999964, 9, 27.718512, 2.301970092132389, 28.352496, 1.039367999999996, '939526cf77666cab989fb5c8aeb8d37d6481e0ac463d6060bb108138d003fb46', 1795809807655824);
INSERT INTO released_schema.session_stats VALUES (1, '5i', 1, 1, 152.028144, 1, 152.028144, NULL, 152.028144, 0, 1, 163.000944, NULL, 163.000944, 0, 1, 55.0485056, NULL, 55.0485056, 0, 1, 39.3216384, NULL, 39.3216384, 0, 1, 1.4, NULL, 1.4, 0, 1, -1.56, NULL, -1.56, 0, 1, -2.95, NULL, -2.95, 0, 1, 1.3900000000000001, NULL, 1.3900000000000001, 0, 0, NULL, NULL, NULL, NULL, 1, 4931.43, NULL, 4931.43, 0, 1, 23.067264, NULL, 23.067264, 0, '939526cf77666cab989fb5c8aeb8d37d6481e0ac463d6060bb108138d003fb46', 1795809807655824);
INSERT INTO released_schema.session_stats VALUES (1, '7i', 2, 1, 150.69312000000002, 2, 138.879072, 16.70758690812675, 138.879072, 11.814048000000007, 2, 149.85187200000001, 16.70758690812674, 149.85187200000001, 11.814048, 2, 52.0287504, 3.8406759378588515, 52.0287504, 2.715767999999997, 2, 37.162435200000004, 2.743791534206983, 37.162435200000004, 1.9401535999999986, 2, 1.4, 0, 1.4, 0, 2, 1.3199999999999998, 0.820243866176395, 1.3199999999999998, 0.58, 2, 1.3450000000000002, 0.03535533905932741, 1.3450000000000002, 0.025000000000000022, 2, -0.025000000000000133, 0.7848885271170677, -0.025000000000000133, 0.5549999999999999, 0, NULL, NULL, NULL, NULL, 2, 4841.35, 61.419295013863284, 4841.35, 43.429999999999836, 2, 28.059888, 1.0560781198377325, 28.059888, 0.7467600000000001, '939526cf77666cab989fb5c8aeb8d37d6481e0ac463d6060bb108138d003fb46', 1795809807655824);
INSERT INTO released_schema.session_stats VALUES (1, '9i', 2, 1, 115.20525599999999, 2, 111.433356, 5.334272135915071, 111.433356, 3.771899999999995, 2, 122.40615600000001, 5.33427213591508, 122.40615600000001, 3.7719000000000023, 2, 45.7232512, 1.2264874599911437, 45.7232512, 0.8672576000000021, 2, 32.6585072, 0.875610892828725, 32.6585072, 0.6191503999999988, 2, 1.4, 0, 1.4, 0, 2, -0.5449999999999999, 2.100107140124046, -0.5449999999999999, 1.4849999999999999, 2, -0.6000000000000001, 1.3576450198781713, -0.6000000000000001, 0.96, 2, 0.05500000000000016, 3.457752160002217, 0.05500000000000016, 2.445, 0, NULL, NULL, NULL, NULL, 2, 5069.950000000001, 18.992888142670434, 5069.950000000001, 13.429999999999836, 2, 27.95778, 1.1703069776977317, 27.95778, 0.8275319999999997, '939526cf77666cab989fb5c8aeb8d37d6481e0ac463d6060bb108138d003fb46', 1795809807655824);
INSERT INTO released_schema.session_stats VALUES (1, 'driver', 2, 1, 203.600304, 2, 203.40828, 0.27156294510111606, 203.40828, 0.19202399999998931, 2, 214.38108, 0.27156294510113616, 214.38108, 0.19202400000000353, 2, 66.85483199999999, 0.06322100309233103, 66.85483199999999, 0.044704000000002964, 2, 47.7528128, 0.04425470216462771, 47.7528128, 0.03129279999999923, 2, 1.4, 0, 1.4, 0, 2, 3.67, 2.0788939366884494, 3.67, 1.4699999999999998, 2, -0.165, 0.04949747468305833, -0.165, 0.035, 2, 3.835, 2.1283914113715077, 3.835, 1.505, 0, NULL, NULL, NULL, NULL, 2, 4930.695, 653.7697166816461, 4930.695, 462.28499999999985, 2, 28.753308, 0.5668337663618878, 28.753308, 0.40081200000000194, '939526cf77666cab989fb5c8aeb8d37d6481e0ac463d6060bb108138d003fb46', 1795809807655824);
INSERT INTO released_schema.session_stats VALUES (1, 'pw', 2, 1, 99.248976, 2, 96.729804, 3.562647208350551, 96.729804, 2.5191719999999975, 2, 107.70260400000001, 3.562647208350561, 107.70260400000001, 2.5191720000000046, 2, 42.345864000000006, 0.8187119900456301, 42.345864000000006, 0.5789167999999982, 2, 30.2444912, 0.5847942786040219, 30.2444912, 0.413511999999999, 2, 1.4, 0, 1.4, 0, 2, 3.205, 2.3546655813512034, 3.205, 1.665, 2, 1.575, 0.2474873734152917, 1.575, 0.17500000000000004, 2, 1.6300000000000001, 2.107178207935912, 1.6300000000000001, 1.49, 0, NULL, NULL, NULL, NULL, 2, 5349.655000000001, 54.77956233852202, 5349.655000000001, 38.73500000000013, 2, 28.428696000000002, 3.801881231415836, 28.428696000000002, 2.6883359999999996, '939526cf77666cab989fb5c8aeb8d37d6481e0ac463d6060bb108138d003fb46', 1795809807655824);


--
-- Data for Name: sessions; Type: TABLE DATA; Schema: released_schema; Owner: -
--

INSERT INTO released_schema.sessions VALUES (1, 'range-0000', '2010-01-01', 'Garmin R10', 'range', NULL, 0, 'e5f5c04531b516ce01d15fe256110298e1dc8a78990af4d9c048cc7165fc97a7', 0, 1795809807578238);
INSERT INTO released_schema.sessions VALUES (2, 'range-0001', '2010-01-02', 'Garmin R10', 'range', NULL, 0, 'ac485545345e4f5b802e762e8e0259945f74baf5f062624483abc00c4dae9288', 0, 1795809807578238);


--
-- Data for Name: shot_counters; Type: TABLE DATA; Schema: released_schema; Owner: -
--

INSERT INTO released_schema.shot_counters VALUES (1, 2, 20);


--
-- Data for Name: shots; Type: TABLE DATA; Schema: released_schema; Owner: -
--

INSERT INTO released_schema.shots VALUES (1, 1, 1, 1262368800000000, 'driver', 66.899536, 47.7841056, 1.4, 14.97, NULL, 4468.41, NULL, 4513.65, NULL, 203.600304, NULL, 214.573104, NULL, 28.352496, NULL, NULL, -1.52, -0.13, 2.2, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO released_schema.shots VALUES (2, 1, 2, 1262368830000000, 'driver', 66.81012799999999, 47.72152, 1.4, 19.07, NULL, 5392.98, NULL, 4884.48, NULL, 203.21625600000002, NULL, 214.189056, NULL, 29.154120000000002, NULL, NULL, -2.27, -0.2, 5.14, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO released_schema.shots VALUES (4, 1, 4, 1262368890000000, '5i', 55.0485056, 39.3216384, 1.4, 13.16, NULL, 4931.43, NULL, 5085.55, NULL, 152.028144, NULL, 163.000944, NULL, 23.067264, NULL, NULL, -2, -2.95, -1.56, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO released_schema.shots VALUES (5, 1, 5, 1262368920000000, '7i', 54.7445184, 39.1025888, 1.4, 13.35, NULL, 4884.78, NULL, 5041.33, NULL, 150.69312000000002, NULL, 161.66592, NULL, 27.313128000000003, NULL, NULL, -2.09, 1.32, 0.74, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO released_schema.shots VALUES (6, 1, 6, 1262368950000000, '7i', 49.3129824, 35.2222816, 1.4, 19.74, NULL, 4797.92, NULL, 4759.14, NULL, 127.06502400000001, NULL, 138.037824, NULL, 28.806648000000003, NULL, NULL, -2, 1.37, 1.9, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO released_schema.shots VALUES (7, 1, 7, 1262368980000000, '9i', 46.5905088, 33.2776576, 1.4, 17.25, NULL, 5056.52, NULL, 5656.76, NULL, 115.20525599999999, NULL, 126.17805600000001, NULL, 27.130248, NULL, NULL, -1.23, -1.56, 0.94, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO released_schema.shots VALUES (8, 1, 8, 1262369010000000, '9i', 44.8559936, 32.0393568, 1.4, 16.57, NULL, 5083.38, NULL, 4841.41, NULL, 107.661456, NULL, 118.63425600000001, NULL, 28.785312, NULL, NULL, -2.6, 0.36, -2.03, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO released_schema.shots VALUES (9, 1, 9, 1262369040000000, 'pw', 42.9247808, 30.6580032, 1.4, 18.11, NULL, 5310.92, NULL, 5709.47, NULL, 99.248976, NULL, 110.221776, NULL, 31.117032000000002, NULL, NULL, -1.82, 1.4, 1.54, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO released_schema.shots VALUES (10, 1, 10, 1262369070000000, 'pw', 41.766947200000004, 29.8309792, 1.4, 16.49, NULL, 5388.39, NULL, 5710.33, NULL, 94.210632, NULL, 105.183432, NULL, 25.740360000000003, NULL, NULL, -3.14, 1.75, 4.87, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO released_schema.shots VALUES (11, 2, 1, 1262455200000000, 'driver', 68.66534399999999, 49.0447584, 1.4, 14.23, NULL, 4955.18, NULL, 5023.81, NULL, 211.281264, NULL, 222.254064, NULL, 29.266896, NULL, NULL, -0.88, 0.75, 1.42, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO released_schema.shots VALUES (12, 2, 2, 1262455230000000, 'driver', 70.14951679999999, 50.1087136, 1.4, 18.22, NULL, 4883.19, NULL, 5211.14, NULL, 217.746072, NULL, 228.718872, NULL, 25.575768, NULL, NULL, -2.91, -3.58, 0.47, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO released_schema.shots VALUES (13, 2, 3, 1262455260000000, '5i', 56.7383168, 40.524176000000004, 1.4, 17.3, NULL, 4936.92, NULL, 5401.72, NULL, 159.37077599999998, NULL, 170.34357599999998, NULL, 24.984456, NULL, NULL, -1.19, -4.74, 4.62, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO released_schema.shots VALUES (14, 2, 4, 1262455290000000, '5i', 53.626918399999994, 38.3068576, 1.4, 20.98, NULL, 5246.96, NULL, 5744.54, NULL, 145.8468, NULL, 156.8196, NULL, 26.426160000000003, NULL, NULL, -0.44, 0.23, -0.16, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO released_schema.shots VALUES (15, 2, 5, 1262455320000000, '7i', 49.719788799999996, 35.5128576, 1.4, 18.85, NULL, 5261.57, NULL, 4755.75, NULL, 128.829816, NULL, 139.80261599999997, NULL, 26.273760000000003, NULL, NULL, -3.82, 0.6, -1.43, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO released_schema.shots VALUES (16, 2, 6, 1262455350000000, '7i', 49.912016, 35.65144, 1.4, 17.58, NULL, 5032.93, NULL, 5343.25, NULL, 129.66192, NULL, 140.63472000000002, NULL, 28.861512, NULL, NULL, -1.88, -0.67, 0.86, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO released_schema.shots VALUES (17, 2, 7, 1262455380000000, '9i', 44.726352, 31.949948799999998, 1.4, 19.21, NULL, 5580.71, NULL, 5067.96, NULL, 107.10367199999999, NULL, 118.076472, NULL, 26.865072, NULL, NULL, -2.48, -0.36, -2.47, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO released_schema.shots VALUES (18, 2, 8, 1262455410000000, '9i', 45.5891392, 32.5623936, 1.4, 14.44, NULL, 4022.15, NULL, 5072.15, NULL, 110.86185599999999, NULL, 121.83465600000001, NULL, 32.75076, NULL, NULL, -1.81, 2.82, -3.22, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO released_schema.shots VALUES (19, 2, 9, 1262455440000000, 'pw', 40.1486624, 28.677616, 1.4, 17.14, NULL, 4929.96, NULL, 5238.49, NULL, 87.18804, NULL, 98.16084, NULL, 35.917632000000005, NULL, NULL, -2.13, -4.28, -3.11, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO released_schema.shots VALUES (20, 2, 10, 1262455470000000, 'pw', 39.4825728, 28.1992832, 1.4, 19.29, NULL, 4527.53, NULL, 4605.38, NULL, 84.280248, NULL, 95.253048, NULL, 25.219152, NULL, NULL, -1.12, -3.07, 1.71, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO released_schema.shots VALUES (3, 1, 3, 1262368860000000, '5i', 53.7967936, 38.423088, 1.4, 16.29, NULL, 4862.05, NULL, 5438.72, NULL, 146.569176, NULL, 157.54197599999998, NULL, 24.655272, NULL, NULL, -1.73, -0.12, 1.38, NULL, NULL, NULL, NULL, NULL, 'misread', NULL);


--
-- Data for Name: stale_seasons; Type: TABLE DATA; Schema: released_schema; Owner: -
--



--
-- Data for Name: strategies; Type: TABLE DATA; Schema: released_schema; Owner: -
--

INSERT INTO released_schema.strategies VALUES ('01a21e9b-0dc7-78f7-b7bc-440d4018d919', 'e4db7bfe-3898-87f9-8ec2-b49a5c256942', 'edge', 1, 'value', '{"at":"first","breakers":{"action":"halt","backtest":false,"day_loss":0.1,"losses":5,"minutes":15},"edge":0.05,"edge_kind":"return","exits":{"bars":"adverse","confidence":{"high":0.1,"medium":0.05},"early_exit":0.02,"edge_disappeared":true,"liquidity":{"contracts":50,"spread":0.03},"orders":{"critical":{"ending":"market","seconds":5,"steps":1,"style":"market"},"high":{"ending":"market","seconds":10,"steps":2,"style":"aggressive"},"low":{"ending":"open","seconds":60,"steps":10,"style":"patient"},"medium":{"ending":"market","seconds":30,"steps":5,"style":"patient"}},"partials":[{"gain":0.15,"share":0.5},{"gain":0.25,"share":0.25}],"rebalance":1.5,"stop":{"high":0.15,"low":0.08,"medium":0.12},"target":{"high":0.25,"low":0.15,"medium":0.2},"trailing":{"activation":0.1,"bars":14,"distance":0.05,"floor":0.02,"tighten_by":0.01,"tighten_per":0.05,"type":"percentage"},"urgent":600},"fair_close":"additive","promotion":{"above":"closing_line","bets":100,"days":30},"stake":"kelly:0.5","type":"value"}', '2cdd90283e407cbb2c8b12368e67619ccde861bf05bb503e1ba2af1019b7eba5', 'draft', 1795809807815204, NULL, NULL, NULL, NULL);


--
-- Data for Name: trades; Type: TABLE DATA; Schema: released_schema; Owner: -
--

INSERT INTO released_schema.trades VALUES ('5441f26f99498968c0600e1338ed33e0/entry', 'e4db7bfe-3898-87f9-8ec2-b49a5c256942', '5441f26f99498968c0600e1338ed33e0', '01a21e9b-0dc7-78f7-b7bc-440d4018d919', '3bc38b54-0e0c-47e2-822a-d65dc8a2fb0d', 'buy', 14910000, 3200, -4771200, 227200, 1578571200000000);
INSERT INTO released_schema.trades VALUES ('88285283e995ab91020242c4c563efd3/entry', 'e4db7bfe-3898-87f9-8ec2-b49a5c256942', '88285283e995ab91020242c4c563efd3', '01a21e9b-0dc7-78f7-b7bc-440d4018d919', '3bc38b54-0e0c-47e2-822a-d65dc8a2fb0d', 'buy', 9660000, 5000, -4830000, 169100, 1578571200000000);
INSERT INTO released_schema.trades VALUES ('5441f26f99498968c0600e1338ed33e0/1578574800000000.0.0/stop_loss', 'e4db7bfe-3898-87f9-8ec2-b49a5c256942', '5441f26f99498968c0600e1338ed33e0', '01a21e9b-0dc7-78f7-b7bc-440d4018d919', '3bc38b54-0e0c-47e2-822a-d65dc8a2fb0d', 'sell', 14910000, 2300, 3429300, 184900, 1578574800000000);
INSERT INTO released_schema.trades VALUES ('88285283e995ab91020242c4c563efd3/1578578400000000.0.0/trailing_stop', 'e4db7bfe-3898-87f9-8ec2-b49a5c256942', '88285283e995ab91020242c4c563efd3', '01a21e9b-0dc7-78f7-b7bc-440d4018d919', '3bc38b54-0e0c-47e2-822a-d65dc8a2fb0d', 'sell', 9660000, 4700, 4540200, 168500, 1578578400000000);
INSERT INTO released_schema.trades VALUES ('9e0dc571ea4a559aef323000e67057a4/entry', 'e4db7bfe-3898-87f9-8ec2-b49a5c256942', '9e0dc571ea4a559aef323000e67057a4', '01a21e9b-0dc7-78f7-b7bc-440d4018d919', '3bc38b54-0e0c-47e2-822a-d65dc8a2fb0d', 'buy', 8750000, 5400, -4725000, 152200, 1578657600000000);
INSERT INTO released_schema.trades VALUES ('9e0dc571ea4a559aef323000e67057a4/1578664800000000.0.0/partial_exit_target', 'e4db7bfe-3898-87f9-8ec2-b49a5c256942', '9e0dc571ea4a559aef323000e67057a4', '01a21e9b-0dc7-78f7-b7bc-440d4018d919', '3bc38b54-0e0c-47e2-822a-d65dc8a2fb0d', 'sell', 4370000, 6200, 2709400, 72100, 1578664800000000);
INSERT INTO released_schema.trades VALUES ('5b8d41299abfe9a9085ee7e13a6cb5ea/entry', 'e4db7bfe-3898-87f9-8ec2-b49a5c256942', '5b8d41299abfe9a9085ee7e13a6cb5ea', '01a21e9b-0dc7-78f7-b7bc-440d4018d919', '3bc38b54-0e0c-47e2-822a-d65dc8a2fb0d', 'buy', 7210000, 4800, -3460800, 126000, 1578744000000000);
INSERT INTO released_schema.trades VALUES ('f532130fa68f9a5bdbccbc9cc775e0b8/entry', 'e4db7bfe-3898-87f9-8ec2-b49a5c256942', 'f532130fa68f9a5bdbccbc9cc775e0b8', '01a21e9b-0dc7-78f7-b7bc-440d4018d919', '3bc38b54-0e0c-47e2-822a-d65dc8a2fb0d', 'buy', 13350000, 3500, -4672500, 212600, 1578744000000000);
INSERT INTO released_schema.trades VALUES ('f532130fa68f9a5bdbccbc9cc775e0b8/1578751200000000.0.0/partial_exit_target', 'e4db7bfe-3898-87f9-8ec2-b49a5c256942', 'f532130fa68f9a5bdbccbc9cc775e0b8', '01a21e9b-0dc7-78f7-b7bc-440d4018d919', '3bc38b54-0e0c-47e2-822a-d65dc8a2fb0d', 'sell', 6670000, 4500, 3001500, 115600, 1578751200000000);
INSERT INTO released_schema.trades VALUES ('9e0dc571ea4a559aef323000e67057a4/settlement', 'e4db7bfe-3898-87f9-8ec2-b49a5c256942', '9e0dc571ea4a559aef323000e67057a4', '01a21e9b-0dc7-78f7-b7bc-440d4018d919', '3bc38b54-0e0c-47e2-822a-d65dc8a2fb0d', 'settle', 4380000, 10000, 4380000, 0, 1578787200000000);
INSERT INTO released_schema.trades VALUES ('5b8d41299abfe9a9085ee7e13a6cb5ea/settlement', 'e4db7bfe-3898-87f9-8ec2-b49a5c256942', '5b8d41299abfe9a9085ee7e13a6cb5ea', '01a21e9b-0dc7-78f7-b7bc-440d4018d919', '3bc38b54-0e0c-47e2-822a-d65dc8a2fb0d', 'settle', 7210000, 0, 0, 0, 1578873600000000);
INSERT INTO released_schema.trades VALUES ('f532130fa68f9a5bdbccbc9cc775e0b8/settlement', 'e4db7bfe-3898-87f9-8ec2-b49a5c256942', 'f532130fa68f9a5bdbccbc9cc775e0b8', '01a21e9b-0dc7-78f7-b7bc-440d4018d919', '3bc38b54-0e0c-47e2-822a-d65dc8a2fb0d', 'settle', 6680000, 10000, 6680000, 0, 1578873600000000);
INSERT INTO released_schema.trades VALUES ('e22f374fc9b2c89f1a2d4547961e09a0/entry', 'e4db7bfe-3898-87f9-8ec2-b49a5c256942', 'e22f374fc9b2c89f1a2d4547961e09a0', NULL, NULL, 'buy', 100000, 5000, -50000, 1800, 1578182400000000);


--
-- Name: alert_deliveries alert_deliveries_key; Type: CONSTRAINT; Schema: released_schema; Owner: -
--

ALTER TABLE ONLY released_schema.alert_deliveries
    ADD CONSTRAINT alert_deliveries_key PRIMARY KEY (notice_id, attempt, step);


--
-- Name: alert_events alert_events_key; Type: CONSTRAINT; Schema: released_schema; Owner: -
--

ALTER TABLE ONLY released_schema.alert_events
    ADD CONSTRAINT alert_events_key PRIMARY KEY (alert_id, number);


--
-- Name: alert_holds alert_holds_key; Type: CONSTRAINT; Schema: released_schema; Owner: -
--

ALTER TABLE ONLY released_schema.alert_holds
    ADD CONSTRAINT alert_holds_key PRIMARY KEY (alert_id, event_number, channel, reason);


--
-- Name: alert_notices alert_notices_key; Type: CONSTRAINT; Schema: released_schema; Owner: -
--

ALTER TABLE ONLY released_schema.alert_notices
    ADD CONSTRAINT alert_notices_key PRIMARY KEY (notice_id);


--
-- Name: alert_notices alert_notices_once; Type: CONSTRAINT; Schema: released_schema; Owner: -
--

ALTER TABLE ONLY released_schema.alert_notices
    ADD CONSTRAINT alert_notices_once UNIQUE (alert_id, event_number, channel);


--
-- Name: alias_history alias_history_key; Type: CONSTRAINT; Schema: released_schema; Owner: -
--

ALTER TABLE ONLY released_schema.alias_history
    ADD CONSTRAINT alias_history_key PRIMARY KEY (change_id);


--
-- Name: alias_history alias_history_number; Type: CONSTRAINT; Schema: released_schema; Owner: -
--

ALTER TABLE ONLY released_schema.alias_history
    ADD CONSTRAINT alias_history_number UNIQUE (league_id, alias, number);


--
-- Name: breaker_events breaker_events_key; Type: CONSTRAINT; Schema: released_schema; Owner: -
--

ALTER TABLE ONLY released_schema.breaker_events
    ADD CONSTRAINT breaker_events_key PRIMARY KEY (method_id, number);


--
-- Name: counting_forecasts counting_forecasts_key; Type: CONSTRAINT; Schema: released_schema; Owner: -
--

ALTER TABLE ONLY released_schema.counting_forecasts
    ADD CONSTRAINT counting_forecasts_key PRIMARY KEY (league_id, season, run_id, origin, game_id);


--
-- Name: equity_marks equity_marks_key; Type: CONSTRAINT; Schema: released_schema; Owner: -
--

ALTER TABLE ONLY released_schema.equity_marks
    ADD CONSTRAINT equity_marks_key PRIMARY KEY (method_id, date);


--
-- Name: evidence_plans evidence_plans_key; Type: CONSTRAINT; Schema: released_schema; Owner: -
--

ALTER TABLE ONLY released_schema.evidence_plans
    ADD CONSTRAINT evidence_plans_key PRIMARY KEY (league_id, run_id, origin, season);


--
-- Name: exit_attempts exit_attempts_key; Type: CONSTRAINT; Schema: released_schema; Owner: -
--

ALTER TABLE ONLY released_schema.exit_attempts
    ADD CONSTRAINT exit_attempts_key PRIMARY KEY (position_id, observed_at, sequence, step, condition);


--
-- Name: forecasts forecasts_id; Type: CONSTRAINT; Schema: released_schema; Owner: -
--

ALTER TABLE ONLY released_schema.forecasts
    ADD CONSTRAINT forecasts_id UNIQUE (forecast_id);


--
-- Name: forecasts forecasts_key; Type: CONSTRAINT; Schema: released_schema; Owner: -
--

ALTER TABLE ONLY released_schema.forecasts
    ADD CONSTRAINT forecasts_key PRIMARY KEY (league_id, sequence);


--
-- Name: journal journal_key; Type: CONSTRAINT; Schema: released_schema; Owner: -
--

ALTER TABLE ONLY released_schema.journal
    ADD CONSTRAINT journal_key PRIMARY KEY (transaction_id, account);


--
-- Name: leagues leagues_key; Type: CONSTRAINT; Schema: released_schema; Owner: -
--

ALTER TABLE ONLY released_schema.leagues
    ADD CONSTRAINT leagues_key PRIMARY KEY (league_id);


--
-- Name: markets markets_game; Type: CONSTRAINT; Schema: released_schema; Owner: -
--

ALTER TABLE ONLY released_schema.markets
    ADD CONSTRAINT markets_game UNIQUE (league_id, game_id, venue);


--
-- Name: markets markets_key; Type: CONSTRAINT; Schema: released_schema; Owner: -
--

ALTER TABLE ONLY released_schema.markets
    ADD CONSTRAINT markets_key PRIMARY KEY (market_id);


--
-- Name: methods methods_key; Type: CONSTRAINT; Schema: released_schema; Owner: -
--

ALTER TABLE ONLY released_schema.methods
    ADD CONSTRAINT methods_key PRIMARY KEY (method_id);


--
-- Name: methods methods_version; Type: CONSTRAINT; Schema: released_schema; Owner: -
--

ALTER TABLE ONLY released_schema.methods
    ADD CONSTRAINT methods_version UNIQUE (league_id, name, version);


--
-- Name: model_ab_tests model_ab_tests_key; Type: CONSTRAINT; Schema: released_schema; Owner: -
--

ALTER TABLE ONLY released_schema.model_ab_tests
    ADD CONSTRAINT model_ab_tests_key PRIMARY KEY (test_id);


--
-- Name: model_ab_tests model_ab_tests_name; Type: CONSTRAINT; Schema: released_schema; Owner: -
--

ALTER TABLE ONLY released_schema.model_ab_tests
    ADD CONSTRAINT model_ab_tests_name UNIQUE (league_id, name);


--
-- Name: model_alerts model_alerts_key; Type: CONSTRAINT; Schema: released_schema; Owner: -
--

ALTER TABLE ONLY released_schema.model_alerts
    ADD CONSTRAINT model_alerts_key PRIMARY KEY (alert_id);


--
-- Name: model_alerts model_alerts_ordinal; Type: CONSTRAINT; Schema: released_schema; Owner: -
--

ALTER TABLE ONLY released_schema.model_alerts
    ADD CONSTRAINT model_alerts_ordinal UNIQUE (league_id, fingerprint, ordinal);


--
-- Name: model_performance_metrics model_performance_metrics_key; Type: CONSTRAINT; Schema: released_schema; Owner: -
--

ALTER TABLE ONLY released_schema.model_performance_metrics
    ADD CONSTRAINT model_performance_metrics_key PRIMARY KEY (league_id, run_id, origin, season, week);


--
-- Name: model_training_history model_training_history_key; Type: CONSTRAINT; Schema: released_schema; Owner: -
--

ALTER TABLE ONLY released_schema.model_training_history
    ADD CONSTRAINT model_training_history_key PRIMARY KEY (training_id);


--
-- Name: model_training_history model_training_history_run; Type: CONSTRAINT; Schema: released_schema; Owner: -
--

ALTER TABLE ONLY released_schema.model_training_history
    ADD CONSTRAINT model_training_history_run UNIQUE (run_id);


--
-- Name: position_exits position_exits_key; Type: CONSTRAINT; Schema: released_schema; Owner: -
--

ALTER TABLE ONLY released_schema.position_exits
    ADD CONSTRAINT position_exits_key PRIMARY KEY (exit_id);


--
-- Name: positions positions_key; Type: CONSTRAINT; Schema: released_schema; Owner: -
--

ALTER TABLE ONLY released_schema.positions
    ADD CONSTRAINT positions_key PRIMARY KEY (position_id);


--
-- Name: prices prices_key; Type: CONSTRAINT; Schema: released_schema; Owner: -
--

ALTER TABLE ONLY released_schema.prices
    ADD CONSTRAINT prices_key PRIMARY KEY (observed_at, sequence, market_id);


--
-- Name: results results_key; Type: CONSTRAINT; Schema: released_schema; Owner: -
--

ALTER TABLE ONLY released_schema.results
    ADD CONSTRAINT results_key PRIMARY KEY (league_id, game_id, revision);


--
-- Name: schema_migrations schema_migrations_key; Type: CONSTRAINT; Schema: released_schema; Owner: -
--

ALTER TABLE ONLY released_schema.schema_migrations
    ADD CONSTRAINT schema_migrations_key PRIMARY KEY (number);


--
-- Name: season_stats season_stats_key; Type: CONSTRAINT; Schema: released_schema; Owner: -
--

ALTER TABLE ONLY released_schema.season_stats
    ADD CONSTRAINT season_stats_key PRIMARY KEY (league_id, season, team_id);


--
-- Name: session_stats session_stats_key; Type: CONSTRAINT; Schema: released_schema; Owner: -
--

ALTER TABLE ONLY released_schema.session_stats
    ADD CONSTRAINT session_stats_key PRIMARY KEY (session_id, club);


--
-- Name: sessions sessions_key; Type: CONSTRAINT; Schema: released_schema; Owner: -
--

ALTER TABLE ONLY released_schema.sessions
    ADD CONSTRAINT sessions_key PRIMARY KEY (session_id);


--
-- Name: sessions sessions_name; Type: CONSTRAINT; Schema: released_schema; Owner: -
--

ALTER TABLE ONLY released_schema.sessions
    ADD CONSTRAINT sessions_name UNIQUE (name);


--
-- Name: shot_counters shot_counters_key; Type: CONSTRAINT; Schema: released_schema; Owner: -
--

ALTER TABLE ONLY released_schema.shot_counters
    ADD CONSTRAINT shot_counters_key PRIMARY KEY (counter_id);


--
-- Name: shots shots_key; Type: CONSTRAINT; Schema: released_schema; Owner: -
--

ALTER TABLE ONLY released_schema.shots
    ADD CONSTRAINT shots_key PRIMARY KEY (shot_id);


--
-- Name: stale_seasons stale_seasons_key; Type: CONSTRAINT; Schema: released_schema; Owner: -
--

ALTER TABLE ONLY released_schema.stale_seasons
    ADD CONSTRAINT stale_seasons_key PRIMARY KEY (league_id, season);


--
-- Name: strategies strategies_key; Type: CONSTRAINT; Schema: released_schema; Owner: -
--

ALTER TABLE ONLY released_schema.strategies
    ADD CONSTRAINT strategies_key PRIMARY KEY (strategy_id);


--
-- Name: strategies strategies_version; Type: CONSTRAINT; Schema: released_schema; Owner: -
--

ALTER TABLE ONLY released_schema.strategies
    ADD CONSTRAINT strategies_version UNIQUE (league_id, name, version);


--
-- Name: trades trades_key; Type: CONSTRAINT; Schema: released_schema; Owner: -
--

ALTER TABLE ONLY released_schema.trades
    ADD CONSTRAINT trades_key PRIMARY KEY (trade_id);


--
-- Name: alert_deliveries_by_time; Type: INDEX; Schema: released_schema; Owner: -
--

CREATE INDEX alert_deliveries_by_time ON released_schema.alert_deliveries USING btree (happened_at);


--
-- Name: alert_events_occurrence; Type: INDEX; Schema: released_schema; Owner: -
--

CREATE UNIQUE INDEX alert_events_occurrence ON released_schema.alert_events USING btree (alert_id, occurrence) WHERE (occurrence IS NOT NULL);


--
-- Name: alert_notices_owed; Type: INDEX; Schema: released_schema; Owner: -
--

CREATE INDEX alert_notices_owed ON released_schema.alert_notices USING btree (league_id, owed_at, notice_id) WHERE (state = 'owed'::text);


--
-- Name: counting_forecasts_by_date; Type: INDEX; Schema: released_schema; Owner: -
--

CREATE INDEX counting_forecasts_by_date ON released_schema.counting_forecasts USING btree (league_id, origin, model, season, date, log_loss, brier, decided, correct, expected_log_loss, expected_brier, expected_correct) WHERE (log_loss IS NOT NULL);


--
-- Name: counting_forecasts_open; Type: INDEX; Schema: released_schema; Owner: -
--

CREATE INDEX counting_forecasts_open ON released_schema.counting_forecasts USING btree (league_id, season) WHERE (outcome IS NULL);


--
-- Name: forecasts_by_run; Type: INDEX; Schema: released_schema; Owner: -
--

CREATE INDEX forecasts_by_run ON released_schema.forecasts USING btree (league_id, run_id, season, sequence);


--
-- Name: forecasts_late; Type: INDEX; Schema: released_schema; Owner: -
--

CREATE INDEX forecasts_late ON released_schema.forecasts USING btree (league_id, run_id, season, date, game_id) WHERE ((origin = 'issued'::text) AND (issued_at >= deadline));


--
-- Name: journal_by_book; Type: INDEX; Schema: released_schema; Owner: -
--

CREATE INDEX journal_by_book ON released_schema.journal USING btree (league_id, book, account);


--
-- Name: model_ab_tests_one_running; Type: INDEX; Schema: released_schema; Owner: -
--

CREATE UNIQUE INDEX model_ab_tests_one_running ON released_schema.model_ab_tests USING btree (league_id, champion_run_id) WHERE (status = ANY (ARRAY['planned'::text, 'running'::text]));


--
-- Name: model_alerts_by_state; Type: INDEX; Schema: released_schema; Owner: -
--

CREATE INDEX model_alerts_by_state ON released_schema.model_alerts USING btree (league_id, state);


--
-- Name: model_alerts_by_subject; Type: INDEX; Schema: released_schema; Owner: -
--

CREATE INDEX model_alerts_by_subject ON released_schema.model_alerts USING btree (league_id, type, subject);


--
-- Name: model_alerts_one_open; Type: INDEX; Schema: released_schema; Owner: -
--

CREATE UNIQUE INDEX model_alerts_one_open ON released_schema.model_alerts USING btree (league_id, fingerprint) WHERE (state <> 'resolved'::text);


--
-- Name: model_training_history_by_time; Type: INDEX; Schema: released_schema; Owner: -
--

CREATE INDEX model_training_history_by_time ON released_schema.model_training_history USING btree (league_id, requested_at);


--
-- Name: model_training_history_one_unfinished; Type: INDEX; Schema: released_schema; Owner: -
--

CREATE UNIQUE INDEX model_training_history_one_unfinished ON released_schema.model_training_history USING btree (league_id, subject_run_id) WHERE (status = ANY (ARRAY['pending'::text, 'running'::text]));


--
-- Name: position_exits_by_position; Type: INDEX; Schema: released_schema; Owner: -
--

CREATE INDEX position_exits_by_position ON released_schema.position_exits USING btree (position_id);


--
-- Name: positions_by_market; Type: INDEX; Schema: released_schema; Owner: -
--

CREATE INDEX positions_by_market ON released_schema.positions USING btree (market_id);


--
-- Name: positions_by_method; Type: INDEX; Schema: released_schema; Owner: -
--

CREATE INDEX positions_by_method ON released_schema.positions USING btree (league_id, method_id, entered_at);


--
-- Name: positions_by_strategy; Type: INDEX; Schema: released_schema; Owner: -
--

CREATE INDEX positions_by_strategy ON released_schema.positions USING btree (strategy_id);


--
-- Name: prices_by_market; Type: INDEX; Schema: released_schema; Owner: -
--

CREATE INDEX prices_by_market ON released_schema.prices USING btree (market_id, observed_at, sequence);


--
-- Name: sessions_by_date; Type: INDEX; Schema: released_schema; Owner: -
--

CREATE INDEX sessions_by_date ON released_schema.sessions USING btree (session_date);


--
-- Name: sessions_by_stale; Type: INDEX; Schema: released_schema; Owner: -
--

CREATE INDEX sessions_by_stale ON released_schema.sessions USING btree (stale);


--
-- Name: shots_by_session; Type: INDEX; Schema: released_schema; Owner: -
--

CREATE INDEX shots_by_session ON released_schema.shots USING btree (session_id, shot_order);


--
-- Name: shots_by_time; Type: INDEX; Schema: released_schema; Owner: -
--

CREATE INDEX shots_by_time ON released_schema.shots USING btree (shot_time);


--
-- Name: trades_by_model; Type: INDEX; Schema: released_schema; Owner: -
--

CREATE INDEX trades_by_model ON released_schema.trades USING btree (model_id, traded_at);


--
-- Name: trades_by_position; Type: INDEX; Schema: released_schema; Owner: -
--

CREATE INDEX trades_by_position ON released_schema.trades USING btree (position_id);


--
-- Name: trades_by_strategy; Type: INDEX; Schema: released_schema; Owner: -
--

CREATE INDEX trades_by_strategy ON released_schema.trades USING btree (strategy_id, traded_at);


--
-- Name: alert_deliveries alert_deliveries_no_change; Type: TRIGGER; Schema: released_schema; Owner: -
--

CREATE TRIGGER alert_deliveries_no_change BEFORE DELETE OR UPDATE ON released_schema.alert_deliveries FOR EACH ROW EXECUTE FUNCTION released_schema.refuse_change();


--
-- Name: alert_deliveries alert_deliveries_no_truncate; Type: TRIGGER; Schema: released_schema; Owner: -
--

CREATE TRIGGER alert_deliveries_no_truncate BEFORE TRUNCATE ON released_schema.alert_deliveries FOR EACH STATEMENT EXECUTE FUNCTION released_schema.refuse_change();


--
-- Name: alert_events alert_events_no_change; Type: TRIGGER; Schema: released_schema; Owner: -
--

CREATE TRIGGER alert_events_no_change BEFORE DELETE OR UPDATE ON released_schema.alert_events FOR EACH ROW EXECUTE FUNCTION released_schema.refuse_change();


--
-- Name: alert_events alert_events_no_truncate; Type: TRIGGER; Schema: released_schema; Owner: -
--

CREATE TRIGGER alert_events_no_truncate BEFORE TRUNCATE ON released_schema.alert_events FOR EACH STATEMENT EXECUTE FUNCTION released_schema.refuse_change();


--
-- Name: alert_holds alert_holds_no_change; Type: TRIGGER; Schema: released_schema; Owner: -
--

CREATE TRIGGER alert_holds_no_change BEFORE DELETE OR UPDATE ON released_schema.alert_holds FOR EACH ROW EXECUTE FUNCTION released_schema.refuse_change();


--
-- Name: alert_holds alert_holds_no_truncate; Type: TRIGGER; Schema: released_schema; Owner: -
--

CREATE TRIGGER alert_holds_no_truncate BEFORE TRUNCATE ON released_schema.alert_holds FOR EACH STATEMENT EXECUTE FUNCTION released_schema.refuse_change();


--
-- Name: alert_notices alert_notices_no_change; Type: TRIGGER; Schema: released_schema; Owner: -
--

CREATE TRIGGER alert_notices_no_change BEFORE UPDATE OF notice_id, league_id, alert_id, event_number, channel, mode, recipients, owed_at, due_at ON released_schema.alert_notices FOR EACH ROW EXECUTE FUNCTION released_schema.refuse_change();


--
-- Name: alert_notices alert_notices_no_delete; Type: TRIGGER; Schema: released_schema; Owner: -
--

CREATE TRIGGER alert_notices_no_delete BEFORE DELETE ON released_schema.alert_notices FOR EACH ROW EXECUTE FUNCTION released_schema.refuse_change();


--
-- Name: alert_notices alert_notices_no_truncate; Type: TRIGGER; Schema: released_schema; Owner: -
--

CREATE TRIGGER alert_notices_no_truncate BEFORE TRUNCATE ON released_schema.alert_notices FOR EACH STATEMENT EXECUTE FUNCTION released_schema.refuse_change();


--
-- Name: alias_history alias_history_no_change; Type: TRIGGER; Schema: released_schema; Owner: -
--

CREATE TRIGGER alias_history_no_change BEFORE DELETE OR UPDATE ON released_schema.alias_history FOR EACH ROW EXECUTE FUNCTION released_schema.refuse_change();


--
-- Name: alias_history alias_history_no_truncate; Type: TRIGGER; Schema: released_schema; Owner: -
--

CREATE TRIGGER alias_history_no_truncate BEFORE TRUNCATE ON released_schema.alias_history FOR EACH STATEMENT EXECUTE FUNCTION released_schema.refuse_change();


--
-- Name: breaker_events breaker_events_no_change; Type: TRIGGER; Schema: released_schema; Owner: -
--

CREATE TRIGGER breaker_events_no_change BEFORE DELETE OR UPDATE ON released_schema.breaker_events FOR EACH ROW EXECUTE FUNCTION released_schema.refuse_change();


--
-- Name: breaker_events breaker_events_no_truncate; Type: TRIGGER; Schema: released_schema; Owner: -
--

CREATE TRIGGER breaker_events_no_truncate BEFORE TRUNCATE ON released_schema.breaker_events FOR EACH STATEMENT EXECUTE FUNCTION released_schema.refuse_change();


--
-- Name: evidence_plans evidence_plans_no_change; Type: TRIGGER; Schema: released_schema; Owner: -
--

CREATE TRIGGER evidence_plans_no_change BEFORE DELETE OR UPDATE ON released_schema.evidence_plans FOR EACH ROW EXECUTE FUNCTION released_schema.refuse_change();


--
-- Name: evidence_plans evidence_plans_no_truncate; Type: TRIGGER; Schema: released_schema; Owner: -
--

CREATE TRIGGER evidence_plans_no_truncate BEFORE TRUNCATE ON released_schema.evidence_plans FOR EACH STATEMENT EXECUTE FUNCTION released_schema.refuse_change();


--
-- Name: exit_attempts exit_attempts_no_change; Type: TRIGGER; Schema: released_schema; Owner: -
--

CREATE TRIGGER exit_attempts_no_change BEFORE DELETE OR UPDATE ON released_schema.exit_attempts FOR EACH ROW EXECUTE FUNCTION released_schema.refuse_change();


--
-- Name: exit_attempts exit_attempts_no_truncate; Type: TRIGGER; Schema: released_schema; Owner: -
--

CREATE TRIGGER exit_attempts_no_truncate BEFORE TRUNCATE ON released_schema.exit_attempts FOR EACH STATEMENT EXECUTE FUNCTION released_schema.refuse_change();


--
-- Name: forecasts forecasts_no_change; Type: TRIGGER; Schema: released_schema; Owner: -
--

CREATE TRIGGER forecasts_no_change BEFORE DELETE OR UPDATE ON released_schema.forecasts FOR EACH ROW EXECUTE FUNCTION released_schema.refuse_change();


--
-- Name: forecasts forecasts_no_truncate; Type: TRIGGER; Schema: released_schema; Owner: -
--

CREATE TRIGGER forecasts_no_truncate BEFORE TRUNCATE ON released_schema.forecasts FOR EACH STATEMENT EXECUTE FUNCTION released_schema.refuse_change();


--
-- Name: journal journal_no_change; Type: TRIGGER; Schema: released_schema; Owner: -
--

CREATE TRIGGER journal_no_change BEFORE DELETE OR UPDATE ON released_schema.journal FOR EACH ROW EXECUTE FUNCTION released_schema.refuse_change();


--
-- Name: journal journal_no_truncate; Type: TRIGGER; Schema: released_schema; Owner: -
--

CREATE TRIGGER journal_no_truncate BEFORE TRUNCATE ON released_schema.journal FOR EACH STATEMENT EXECUTE FUNCTION released_schema.refuse_change();


--
-- Name: leagues leagues_no_change; Type: TRIGGER; Schema: released_schema; Owner: -
--

CREATE TRIGGER leagues_no_change BEFORE DELETE OR UPDATE ON released_schema.leagues FOR EACH ROW EXECUTE FUNCTION released_schema.refuse_change();


--
-- Name: leagues leagues_no_truncate; Type: TRIGGER; Schema: released_schema; Owner: -
--

CREATE TRIGGER leagues_no_truncate BEFORE TRUNCATE ON released_schema.leagues FOR EACH STATEMENT EXECUTE FUNCTION released_schema.refuse_change();


--
-- Name: markets markets_no_change; Type: TRIGGER; Schema: released_schema; Owner: -
--

CREATE TRIGGER markets_no_change BEFORE DELETE OR UPDATE ON released_schema.markets FOR EACH ROW EXECUTE FUNCTION released_schema.refuse_change();


--
-- Name: markets markets_no_truncate; Type: TRIGGER; Schema: released_schema; Owner: -
--

CREATE TRIGGER markets_no_truncate BEFORE TRUNCATE ON released_schema.markets FOR EACH STATEMENT EXECUTE FUNCTION released_schema.refuse_change();


--
-- Name: methods methods_no_change; Type: TRIGGER; Schema: released_schema; Owner: -
--

CREATE TRIGGER methods_no_change BEFORE DELETE OR UPDATE ON released_schema.methods FOR EACH ROW EXECUTE FUNCTION released_schema.refuse_change();


--
-- Name: methods methods_no_truncate; Type: TRIGGER; Schema: released_schema; Owner: -
--

CREATE TRIGGER methods_no_truncate BEFORE TRUNCATE ON released_schema.methods FOR EACH STATEMENT EXECUTE FUNCTION released_schema.refuse_change();


--
-- Name: model_ab_tests model_ab_tests_no_change; Type: TRIGGER; Schema: released_schema; Owner: -
--

CREATE TRIGGER model_ab_tests_no_change BEFORE UPDATE OF test_id, league_id, name, champion_run_id, champion_model, champion_version, challenger_run_id, challenger_model, challenger_version, mode, champion_share, challenger_share, metric, alpha, horizon, interval_scale, planned_at, starts_at ON released_schema.model_ab_tests FOR EACH ROW EXECUTE FUNCTION released_schema.refuse_change();


--
-- Name: model_ab_tests model_ab_tests_no_delete; Type: TRIGGER; Schema: released_schema; Owner: -
--

CREATE TRIGGER model_ab_tests_no_delete BEFORE DELETE ON released_schema.model_ab_tests FOR EACH ROW EXECUTE FUNCTION released_schema.refuse_change();


--
-- Name: model_ab_tests model_ab_tests_no_return; Type: TRIGGER; Schema: released_schema; Owner: -
--

CREATE TRIGGER model_ab_tests_no_return BEFORE UPDATE ON released_schema.model_ab_tests FOR EACH ROW WHEN ((NOT (((old.status = 'planned'::text) AND (new.status = ANY (ARRAY['running'::text, 'cancelled'::text]))) OR ((old.status = 'running'::text) AND (new.status = ANY (ARRAY['completed'::text, 'cancelled'::text])))))) EXECUTE FUNCTION released_schema.refuse_change();


--
-- Name: model_ab_tests model_ab_tests_no_truncate; Type: TRIGGER; Schema: released_schema; Owner: -
--

CREATE TRIGGER model_ab_tests_no_truncate BEFORE TRUNCATE ON released_schema.model_ab_tests FOR EACH STATEMENT EXECUTE FUNCTION released_schema.refuse_change();


--
-- Name: model_alerts model_alerts_no_change; Type: TRIGGER; Schema: released_schema; Owner: -
--

CREATE TRIGGER model_alerts_no_change BEFORE UPDATE OF alert_id, league_id, fingerprint, ordinal, type, subject, key_detail, category, component, environment ON released_schema.model_alerts FOR EACH ROW EXECUTE FUNCTION released_schema.refuse_change();


--
-- Name: model_alerts model_alerts_no_delete; Type: TRIGGER; Schema: released_schema; Owner: -
--

CREATE TRIGGER model_alerts_no_delete BEFORE DELETE ON released_schema.model_alerts FOR EACH ROW EXECUTE FUNCTION released_schema.refuse_change();


--
-- Name: model_alerts model_alerts_no_truncate; Type: TRIGGER; Schema: released_schema; Owner: -
--

CREATE TRIGGER model_alerts_no_truncate BEFORE TRUNCATE ON released_schema.model_alerts FOR EACH STATEMENT EXECUTE FUNCTION released_schema.refuse_change();


--
-- Name: model_training_history model_training_history_no_change; Type: TRIGGER; Schema: released_schema; Owner: -
--

CREATE TRIGGER model_training_history_no_change BEFORE UPDATE OF training_id, league_id, subject_run_id, subject_model, cause, reason, requested_by, is_tuned, requested_at, run_id ON released_schema.model_training_history FOR EACH ROW EXECUTE FUNCTION released_schema.refuse_change();


--
-- Name: model_training_history model_training_history_no_delete; Type: TRIGGER; Schema: released_schema; Owner: -
--

CREATE TRIGGER model_training_history_no_delete BEFORE DELETE ON released_schema.model_training_history FOR EACH ROW EXECUTE FUNCTION released_schema.refuse_change();


--
-- Name: model_training_history model_training_history_no_return; Type: TRIGGER; Schema: released_schema; Owner: -
--

CREATE TRIGGER model_training_history_no_return BEFORE UPDATE ON released_schema.model_training_history FOR EACH ROW WHEN ((NOT (((old.status = 'pending'::text) AND (new.status = ANY (ARRAY['pending'::text, 'running'::text, 'failed'::text, 'cancelled'::text]))) OR ((old.status = 'running'::text) AND (new.status = ANY (ARRAY['running'::text, 'completed'::text, 'failed'::text, 'cancelled'::text])))))) EXECUTE FUNCTION released_schema.refuse_change();


--
-- Name: model_training_history model_training_history_no_truncate; Type: TRIGGER; Schema: released_schema; Owner: -
--

CREATE TRIGGER model_training_history_no_truncate BEFORE TRUNCATE ON released_schema.model_training_history FOR EACH STATEMENT EXECUTE FUNCTION released_schema.refuse_change();


--
-- Name: position_exits position_exits_no_change; Type: TRIGGER; Schema: released_schema; Owner: -
--

CREATE TRIGGER position_exits_no_change BEFORE DELETE OR UPDATE ON released_schema.position_exits FOR EACH ROW EXECUTE FUNCTION released_schema.refuse_change();


--
-- Name: position_exits position_exits_no_truncate; Type: TRIGGER; Schema: released_schema; Owner: -
--

CREATE TRIGGER position_exits_no_truncate BEFORE TRUNCATE ON released_schema.position_exits FOR EACH STATEMENT EXECUTE FUNCTION released_schema.refuse_change();


--
-- Name: positions positions_no_change; Type: TRIGGER; Schema: released_schema; Owner: -
--

CREATE TRIGGER positions_no_change BEFORE UPDATE OF position_id, league_id, market_id, side, execution, strategy_id, model_id, method_id, forecast_id, known_until, probability, market_price, edge, quantity, entry_price, payout, cost, entry_fee, entered_at, entry_sequence, target_price, stop_loss_price, trailing_stop_distance, trailing_stop_type, trailing_activation, recorded_at ON released_schema.positions FOR EACH ROW EXECUTE FUNCTION released_schema.refuse_change();


--
-- Name: positions positions_no_delete; Type: TRIGGER; Schema: released_schema; Owner: -
--

CREATE TRIGGER positions_no_delete BEFORE DELETE ON released_schema.positions FOR EACH ROW EXECUTE FUNCTION released_schema.refuse_change();


--
-- Name: positions positions_no_return; Type: TRIGGER; Schema: released_schema; Owner: -
--

CREATE TRIGGER positions_no_return BEFORE UPDATE ON released_schema.positions FOR EACH ROW WHEN (((new.remaining > old.remaining) OR (new.current_stop < old.current_stop) OR ((old.current_stop IS NOT NULL) AND (new.current_stop IS NULL)))) EXECUTE FUNCTION released_schema.refuse_change();


--
-- Name: positions positions_no_truncate; Type: TRIGGER; Schema: released_schema; Owner: -
--

CREATE TRIGGER positions_no_truncate BEFORE TRUNCATE ON released_schema.positions FOR EACH STATEMENT EXECUTE FUNCTION released_schema.refuse_change();


--
-- Name: prices prices_no_change; Type: TRIGGER; Schema: released_schema; Owner: -
--

CREATE TRIGGER prices_no_change BEFORE DELETE OR UPDATE ON released_schema.prices FOR EACH ROW EXECUTE FUNCTION released_schema.refuse_change();


--
-- Name: prices prices_no_truncate; Type: TRIGGER; Schema: released_schema; Owner: -
--

CREATE TRIGGER prices_no_truncate BEFORE TRUNCATE ON released_schema.prices FOR EACH STATEMENT EXECUTE FUNCTION released_schema.refuse_change();


--
-- Name: results results_no_change; Type: TRIGGER; Schema: released_schema; Owner: -
--

CREATE TRIGGER results_no_change BEFORE DELETE OR UPDATE ON released_schema.results FOR EACH ROW EXECUTE FUNCTION released_schema.refuse_change();


--
-- Name: results results_no_truncate; Type: TRIGGER; Schema: released_schema; Owner: -
--

CREATE TRIGGER results_no_truncate BEFORE TRUNCATE ON released_schema.results FOR EACH STATEMENT EXECUTE FUNCTION released_schema.refuse_change();


--
-- Name: strategies strategies_no_change; Type: TRIGGER; Schema: released_schema; Owner: -
--

CREATE TRIGGER strategies_no_change BEFORE UPDATE OF strategy_id, league_id, name, version, type, rules, digest, drafted_at ON released_schema.strategies FOR EACH ROW EXECUTE FUNCTION released_schema.refuse_change();


--
-- Name: strategies strategies_no_delete; Type: TRIGGER; Schema: released_schema; Owner: -
--

CREATE TRIGGER strategies_no_delete BEFORE DELETE ON released_schema.strategies FOR EACH ROW EXECUTE FUNCTION released_schema.refuse_change();


--
-- Name: strategies strategies_no_return; Type: TRIGGER; Schema: released_schema; Owner: -
--

CREATE TRIGGER strategies_no_return BEFORE UPDATE ON released_schema.strategies FOR EACH ROW WHEN ((NOT ((old.state = new.state) OR ((old.state = 'draft'::text) AND (new.state = ANY (ARRAY['testing'::text, 'deprecated'::text]))) OR ((old.state = 'testing'::text) AND (new.state = ANY (ARRAY['active'::text, 'inactive'::text, 'deprecated'::text]))) OR ((old.state = 'active'::text) AND (new.state = ANY (ARRAY['inactive'::text, 'deprecated'::text]))) OR ((old.state = 'inactive'::text) AND (new.state = ANY (ARRAY['testing'::text, 'active'::text, 'deprecated'::text])))))) EXECUTE FUNCTION released_schema.refuse_change();


--
-- Name: strategies strategies_no_truncate; Type: TRIGGER; Schema: released_schema; Owner: -
--

CREATE TRIGGER strategies_no_truncate BEFORE TRUNCATE ON released_schema.strategies FOR EACH STATEMENT EXECUTE FUNCTION released_schema.refuse_change();


--
-- Name: trades trades_no_change; Type: TRIGGER; Schema: released_schema; Owner: -
--

CREATE TRIGGER trades_no_change BEFORE DELETE OR UPDATE ON released_schema.trades FOR EACH ROW EXECUTE FUNCTION released_schema.refuse_change();


--
-- Name: trades trades_no_truncate; Type: TRIGGER; Schema: released_schema; Owner: -
--

CREATE TRIGGER trades_no_truncate BEFORE TRUNCATE ON released_schema.trades FOR EACH STATEMENT EXECUTE FUNCTION released_schema.refuse_change();


--
-- Name: alert_deliveries alert_deliveries_notice; Type: FK CONSTRAINT; Schema: released_schema; Owner: -
--

ALTER TABLE ONLY released_schema.alert_deliveries
    ADD CONSTRAINT alert_deliveries_notice FOREIGN KEY (notice_id) REFERENCES released_schema.alert_notices(notice_id);


--
-- Name: alert_events alert_events_alert; Type: FK CONSTRAINT; Schema: released_schema; Owner: -
--

ALTER TABLE ONLY released_schema.alert_events
    ADD CONSTRAINT alert_events_alert FOREIGN KEY (alert_id) REFERENCES released_schema.model_alerts(alert_id);


--
-- Name: alert_holds alert_holds_event; Type: FK CONSTRAINT; Schema: released_schema; Owner: -
--

ALTER TABLE ONLY released_schema.alert_holds
    ADD CONSTRAINT alert_holds_event FOREIGN KEY (alert_id, event_number) REFERENCES released_schema.alert_events(alert_id, number);


--
-- Name: alert_notices alert_notices_event; Type: FK CONSTRAINT; Schema: released_schema; Owner: -
--

ALTER TABLE ONLY released_schema.alert_notices
    ADD CONSTRAINT alert_notices_event FOREIGN KEY (alert_id, event_number) REFERENCES released_schema.alert_events(alert_id, number);


--
-- Name: alert_notices alert_notices_league; Type: FK CONSTRAINT; Schema: released_schema; Owner: -
--

ALTER TABLE ONLY released_schema.alert_notices
    ADD CONSTRAINT alert_notices_league FOREIGN KEY (league_id) REFERENCES released_schema.leagues(league_id);


--
-- Name: alias_history alias_history_league; Type: FK CONSTRAINT; Schema: released_schema; Owner: -
--

ALTER TABLE ONLY released_schema.alias_history
    ADD CONSTRAINT alias_history_league FOREIGN KEY (league_id) REFERENCES released_schema.leagues(league_id);


--
-- Name: breaker_events breaker_events_method; Type: FK CONSTRAINT; Schema: released_schema; Owner: -
--

ALTER TABLE ONLY released_schema.breaker_events
    ADD CONSTRAINT breaker_events_method FOREIGN KEY (method_id) REFERENCES released_schema.methods(method_id);


--
-- Name: counting_forecasts counting_forecasts_forecast; Type: FK CONSTRAINT; Schema: released_schema; Owner: -
--

ALTER TABLE ONLY released_schema.counting_forecasts
    ADD CONSTRAINT counting_forecasts_forecast FOREIGN KEY (league_id, sequence) REFERENCES released_schema.forecasts(league_id, sequence);


--
-- Name: equity_marks equity_marks_method; Type: FK CONSTRAINT; Schema: released_schema; Owner: -
--

ALTER TABLE ONLY released_schema.equity_marks
    ADD CONSTRAINT equity_marks_method FOREIGN KEY (method_id) REFERENCES released_schema.methods(method_id);


--
-- Name: evidence_plans evidence_plans_league; Type: FK CONSTRAINT; Schema: released_schema; Owner: -
--

ALTER TABLE ONLY released_schema.evidence_plans
    ADD CONSTRAINT evidence_plans_league FOREIGN KEY (league_id) REFERENCES released_schema.leagues(league_id);


--
-- Name: exit_attempts exit_attempts_position; Type: FK CONSTRAINT; Schema: released_schema; Owner: -
--

ALTER TABLE ONLY released_schema.exit_attempts
    ADD CONSTRAINT exit_attempts_position FOREIGN KEY (position_id) REFERENCES released_schema.positions(position_id);


--
-- Name: forecasts forecasts_league; Type: FK CONSTRAINT; Schema: released_schema; Owner: -
--

ALTER TABLE ONLY released_schema.forecasts
    ADD CONSTRAINT forecasts_league FOREIGN KEY (league_id) REFERENCES released_schema.leagues(league_id);


--
-- Name: journal journal_league; Type: FK CONSTRAINT; Schema: released_schema; Owner: -
--

ALTER TABLE ONLY released_schema.journal
    ADD CONSTRAINT journal_league FOREIGN KEY (league_id) REFERENCES released_schema.leagues(league_id);


--
-- Name: journal journal_position; Type: FK CONSTRAINT; Schema: released_schema; Owner: -
--

ALTER TABLE ONLY released_schema.journal
    ADD CONSTRAINT journal_position FOREIGN KEY (position_id) REFERENCES released_schema.positions(position_id);


--
-- Name: markets markets_league; Type: FK CONSTRAINT; Schema: released_schema; Owner: -
--

ALTER TABLE ONLY released_schema.markets
    ADD CONSTRAINT markets_league FOREIGN KEY (league_id) REFERENCES released_schema.leagues(league_id);


--
-- Name: methods methods_league; Type: FK CONSTRAINT; Schema: released_schema; Owner: -
--

ALTER TABLE ONLY released_schema.methods
    ADD CONSTRAINT methods_league FOREIGN KEY (league_id) REFERENCES released_schema.leagues(league_id);


--
-- Name: methods methods_strategy; Type: FK CONSTRAINT; Schema: released_schema; Owner: -
--

ALTER TABLE ONLY released_schema.methods
    ADD CONSTRAINT methods_strategy FOREIGN KEY (strategy_id) REFERENCES released_schema.strategies(strategy_id);


--
-- Name: model_ab_tests model_ab_tests_league; Type: FK CONSTRAINT; Schema: released_schema; Owner: -
--

ALTER TABLE ONLY released_schema.model_ab_tests
    ADD CONSTRAINT model_ab_tests_league FOREIGN KEY (league_id) REFERENCES released_schema.leagues(league_id);


--
-- Name: model_alerts model_alerts_league; Type: FK CONSTRAINT; Schema: released_schema; Owner: -
--

ALTER TABLE ONLY released_schema.model_alerts
    ADD CONSTRAINT model_alerts_league FOREIGN KEY (league_id) REFERENCES released_schema.leagues(league_id);


--
-- Name: model_performance_metrics model_performance_metrics_league; Type: FK CONSTRAINT; Schema: released_schema; Owner: -
--

ALTER TABLE ONLY released_schema.model_performance_metrics
    ADD CONSTRAINT model_performance_metrics_league FOREIGN KEY (league_id) REFERENCES released_schema.leagues(league_id);


--
-- Name: model_training_history model_training_history_league; Type: FK CONSTRAINT; Schema: released_schema; Owner: -
--

ALTER TABLE ONLY released_schema.model_training_history
    ADD CONSTRAINT model_training_history_league FOREIGN KEY (league_id) REFERENCES released_schema.leagues(league_id);


--
-- Name: position_exits position_exits_position; Type: FK CONSTRAINT; Schema: released_schema; Owner: -
--

ALTER TABLE ONLY released_schema.position_exits
    ADD CONSTRAINT position_exits_position FOREIGN KEY (position_id) REFERENCES released_schema.positions(position_id);


--
-- Name: position_exits position_exits_trade; Type: FK CONSTRAINT; Schema: released_schema; Owner: -
--

ALTER TABLE ONLY released_schema.position_exits
    ADD CONSTRAINT position_exits_trade FOREIGN KEY (exit_id) REFERENCES released_schema.trades(trade_id);


--
-- Name: positions positions_league; Type: FK CONSTRAINT; Schema: released_schema; Owner: -
--

ALTER TABLE ONLY released_schema.positions
    ADD CONSTRAINT positions_league FOREIGN KEY (league_id) REFERENCES released_schema.leagues(league_id);


--
-- Name: positions positions_market; Type: FK CONSTRAINT; Schema: released_schema; Owner: -
--

ALTER TABLE ONLY released_schema.positions
    ADD CONSTRAINT positions_market FOREIGN KEY (market_id) REFERENCES released_schema.markets(market_id);


--
-- Name: positions positions_method; Type: FK CONSTRAINT; Schema: released_schema; Owner: -
--

ALTER TABLE ONLY released_schema.positions
    ADD CONSTRAINT positions_method FOREIGN KEY (method_id) REFERENCES released_schema.methods(method_id);


--
-- Name: positions positions_strategy; Type: FK CONSTRAINT; Schema: released_schema; Owner: -
--

ALTER TABLE ONLY released_schema.positions
    ADD CONSTRAINT positions_strategy FOREIGN KEY (strategy_id) REFERENCES released_schema.strategies(strategy_id);


--
-- Name: prices prices_market; Type: FK CONSTRAINT; Schema: released_schema; Owner: -
--

ALTER TABLE ONLY released_schema.prices
    ADD CONSTRAINT prices_market FOREIGN KEY (market_id) REFERENCES released_schema.markets(market_id);


--
-- Name: results results_league; Type: FK CONSTRAINT; Schema: released_schema; Owner: -
--

ALTER TABLE ONLY released_schema.results
    ADD CONSTRAINT results_league FOREIGN KEY (league_id) REFERENCES released_schema.leagues(league_id);


--
-- Name: season_stats season_stats_league; Type: FK CONSTRAINT; Schema: released_schema; Owner: -
--

ALTER TABLE ONLY released_schema.season_stats
    ADD CONSTRAINT season_stats_league FOREIGN KEY (league_id) REFERENCES released_schema.leagues(league_id);


--
-- Name: session_stats session_stats_session; Type: FK CONSTRAINT; Schema: released_schema; Owner: -
--

ALTER TABLE ONLY released_schema.session_stats
    ADD CONSTRAINT session_stats_session FOREIGN KEY (session_id) REFERENCES released_schema.sessions(session_id);


--
-- Name: shots shots_session; Type: FK CONSTRAINT; Schema: released_schema; Owner: -
--

ALTER TABLE ONLY released_schema.shots
    ADD CONSTRAINT shots_session FOREIGN KEY (session_id) REFERENCES released_schema.sessions(session_id);


--
-- Name: stale_seasons stale_seasons_league; Type: FK CONSTRAINT; Schema: released_schema; Owner: -
--

ALTER TABLE ONLY released_schema.stale_seasons
    ADD CONSTRAINT stale_seasons_league FOREIGN KEY (league_id) REFERENCES released_schema.leagues(league_id);


--
-- Name: strategies strategies_league; Type: FK CONSTRAINT; Schema: released_schema; Owner: -
--

ALTER TABLE ONLY released_schema.strategies
    ADD CONSTRAINT strategies_league FOREIGN KEY (league_id) REFERENCES released_schema.leagues(league_id);


--
-- Name: trades trades_league; Type: FK CONSTRAINT; Schema: released_schema; Owner: -
--

ALTER TABLE ONLY released_schema.trades
    ADD CONSTRAINT trades_league FOREIGN KEY (league_id) REFERENCES released_schema.leagues(league_id);


--
-- Name: trades trades_position; Type: FK CONSTRAINT; Schema: released_schema; Owner: -
--

ALTER TABLE ONLY released_schema.trades
    ADD CONSTRAINT trades_position FOREIGN KEY (position_id) REFERENCES released_schema.positions(position_id);


--
-- PostgreSQL database dump complete
--


