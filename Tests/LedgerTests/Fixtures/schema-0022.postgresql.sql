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
-- Name: counting_forecasts; Type: TABLE; Schema: released_schema; Owner: -
--

CREATE TABLE released_schema.counting_forecasts (
    league_id text NOT NULL COLLATE pg_catalog."C",
    game_id text NOT NULL COLLATE pg_catalog."C",
    run_id text NOT NULL COLLATE pg_catalog."C",
    origin text NOT NULL COLLATE pg_catalog."C",
    sequence bigint NOT NULL,
    model text NOT NULL COLLATE pg_catalog."C",
    season bigint NOT NULL,
    date text COLLATE pg_catalog."C",
    probability double precision NOT NULL,
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
     LEFT JOIN released_schema.counting_forecasts c ON (((c.league_id = f.league_id) AND (c.game_id = f.game_id) AND (c.run_id = f.run_id) AND (c.origin = f.origin) AND (c.sequence = f.sequence))))
     LEFT JOIN released_schema.results r ON (((r.league_id = f.league_id) AND (r.game_id = f.game_id) AND (r.revision = ( SELECT max(x.revision) AS max
           FROM released_schema.results x
          WHERE ((x.league_id = f.league_id) AND (x.game_id = f.game_id)))))));


--
-- Name: leagues; Type: TABLE; Schema: released_schema; Owner: -
--

CREATE TABLE released_schema.leagues (
    league_id text NOT NULL COLLATE pg_catalog."C",
    registered_at bigint NOT NULL
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

COPY released_schema.alert_deliveries (notice_id, attempt, step, outcome, happened_at, message_id, reason) FROM stdin;
\.


--
-- Data for Name: alert_events; Type: TABLE DATA; Schema: released_schema; Owner: -
--

COPY released_schema.alert_events (alert_id, number, kind, happened_at, told, actor, notes, resolution, silenced_until, occurrence, severity, message, details, source, current_value, threshold_value, baseline_value, action_taken) FROM stdin;
\.


--
-- Data for Name: alert_holds; Type: TABLE DATA; Schema: released_schema; Owner: -
--

COPY released_schema.alert_holds (alert_id, event_number, channel, reason, held_at, held_until) FROM stdin;
\.


--
-- Data for Name: alert_notices; Type: TABLE DATA; Schema: released_schema; Owner: -
--

COPY released_schema.alert_notices (notice_id, league_id, alert_id, event_number, channel, mode, recipients, owed_at, due_at, state, attempts) FROM stdin;
\.


--
-- Data for Name: alias_history; Type: TABLE DATA; Schema: released_schema; Owner: -
--

COPY released_schema.alias_history (change_id, league_id, alias, number, kind, run_id, previous_run_id, changed_at, changed_by, reason, test_id) FROM stdin;
\.


--
-- Data for Name: counting_forecasts; Type: TABLE DATA; Schema: released_schema; Owner: -
--

COPY released_schema.counting_forecasts (league_id, game_id, run_id, origin, sequence, model, season, date, probability, outcome, log_loss, brier, decided, correct, expected_log_loss, expected_brier, expected_correct) FROM stdin;
fa20dde2-c772-8dc9-82fb-b6be9533fc9e	2029_0_1_2	911fa318-fd50-45db-a9fb-2aa835978a40	retrospective	7	elo	2029	2029-01-01	0.5	1	693147181	250000000	1	500000000	693147181	250000000	500000000
fa20dde2-c772-8dc9-82fb-b6be9533fc9e	2029_1_3_4	911fa318-fd50-45db-a9fb-2aa835978a40	retrospective	8	elo	2029	2029-01-02	0.5	0	693147181	250000000	1	500000000	693147181	250000000	500000000
fa20dde2-c772-8dc9-82fb-b6be9533fc9e	2029_2_1_3	911fa318-fd50-45db-a9fb-2aa835978a40	retrospective	9	elo	2029	2029-01-03	0.6121899418697943	1	490712682	150396641	1	1000000000	667758413	237413417	612189942
fa20dde2-c772-8dc9-82fb-b6be9533fc9e	2029_3_2_4	911fa318-fd50-45db-a9fb-2aa835978a40	retrospective	10	elo	2029	2029-01-04	0.38781005813020575	1	947239600	374776525	1	0	667758413	237413417	612189942
fa20dde2-c772-8dc9-82fb-b6be9533fc9e	2030_0_1_2	911fa318-fd50-45db-a9fb-2aa835978a40	retrospective	11	elo	2030	2030-01-01	0.6517341970303375	1	428118473	121289070	1	1000000000	646366488	226976733	651734197
fa20dde2-c772-8dc9-82fb-b6be9533fc9e	2030_4_3_4	82a29f7e-1b59-4f72-806f-bf03ecaeb3e0	issued	1	elo	2030	2030-01-05	0.4310781989018949	1	841465769	323672016	1	0	683616434	245249785	568921801
fa20dde2-c772-8dc9-82fb-b6be9533fc9e	2030_4_3_4	911fa318-fd50-45db-a9fb-2aa835978a40	issued	4	elo	2030	2030-01-05	0.4339848732756103	1	834745600	320373124	1	0	684405686	245642003	566015127
fa20dde2-c772-8dc9-82fb-b6be9533fc9e	2030_4_3_4	911fa318-fd50-45db-a9fb-2aa835978a40	retrospective	12	elo	2030	2030-01-05	0.4339848732756103	1	834745600	320373124	1	0	684405686	245642003	566015127
fa20dde2-c772-8dc9-82fb-b6be9533fc9e	2030_5_1_5	82a29f7e-1b59-4f72-806f-bf03ecaeb3e0	issued	2	elo	2030	2030-01-06	0.9617480176295289	0.5	1651281346	213211232	0	0	162348500	36788768	0
fa20dde2-c772-8dc9-82fb-b6be9533fc9e	2030_5_1_5	911fa318-fd50-45db-a9fb-2aa835978a40	issued	5	elo	2030	2030-01-06	0.9606342146047189	0.5	1637509902	212183880	0	0	165923315	37816120	0
fa20dde2-c772-8dc9-82fb-b6be9533fc9e	2030_5_1_5	911fa318-fd50-45db-a9fb-2aa835978a40	retrospective	13	elo	2030	2030-01-06	0.9606342146047189	0.5	1637509902	212183880	0	0	165923315	37816120	0
fa20dde2-c772-8dc9-82fb-b6be9533fc9e	2030_6_2_3	82a29f7e-1b59-4f72-806f-bf03ecaeb3e0	issued	3	elo	2030	2030-01-07	0.4715033729190068	\N	\N	\N	\N	\N	\N	\N	\N
fa20dde2-c772-8dc9-82fb-b6be9533fc9e	2030_6_2_3	911fa318-fd50-45db-a9fb-2aa835978a40	issued	6	elo	2030	2030-01-07	0.47237712328951176	\N	\N	\N	\N	\N	\N	\N	\N
fa20dde2-c772-8dc9-82fb-b6be9533fc9e	2030_6_2_3	911fa318-fd50-45db-a9fb-2aa835978a40	retrospective	14	elo	2030	2030-01-07	0.47237712328951176	\N	\N	\N	\N	\N	\N	\N	\N
\.


--
-- Data for Name: evidence_plans; Type: TABLE DATA; Schema: released_schema; Owner: -
--

COPY released_schema.evidence_plans (league_id, run_id, origin, season, planned_weeks, decided_at) FROM stdin;
\.


--
-- Data for Name: forecasts; Type: TABLE DATA; Schema: released_schema; Owner: -
--

COPY released_schema.forecasts (league_id, sequence, forecast_id, game_id, season, day, date, team_a_id, team_a, team_b_id, team_b, site, probability, run_id, model, model_version, predictions_digest, known_season, known_day, issued_at, deadline, origin, previous_digest, digest) FROM stdin;
fa20dde2-c772-8dc9-82fb-b6be9533fc9e	1	01a21a1f-ba5d-7cfe-80b8-ae1faba84707	2030_4_3_4	2030	4	2030-01-05	3	CAT	4	DOG	0	0.4310781989018949	82a29f7e-1b59-4f72-806f-bf03ecaeb3e0	elo	1	b7156724facf37804d96523541b4ae2ec736685f43711b419d539b10cdd59093	2030	1	1795734616669453	1893801600000000	issued	0000000000000000000000000000000000000000000000000000000000000000	2e899729d4c152a818dd7ad269bd05cfe114727d05868fa3e1b77f710c4198c9
fa20dde2-c772-8dc9-82fb-b6be9533fc9e	2	01a21a1f-ba5d-7f8c-9a08-4dc34327878c	2030_5_1_5	2030	5	2030-01-06	1	ANT	5	'); DROP TABLE forecasts; --	0	0.9617480176295289	82a29f7e-1b59-4f72-806f-bf03ecaeb3e0	elo	1	b7156724facf37804d96523541b4ae2ec736685f43711b419d539b10cdd59093	2030	1	1795734616669453	1893888000000000	issued	2e899729d4c152a818dd7ad269bd05cfe114727d05868fa3e1b77f710c4198c9	3a97acfcf672a9cc6b877ed9606ba032ffbbf9c7ad761942664619739c97d280
fa20dde2-c772-8dc9-82fb-b6be9533fc9e	3	01a21a1f-ba5d-74fc-ad3e-038f78ac3603	2030_6_2_3	2030	6	2030-01-07	2	BEE	3	CAT	0	0.4715033729190068	82a29f7e-1b59-4f72-806f-bf03ecaeb3e0	elo	1	b7156724facf37804d96523541b4ae2ec736685f43711b419d539b10cdd59093	2030	1	1795734616669453	1893974400000000	issued	3a97acfcf672a9cc6b877ed9606ba032ffbbf9c7ad761942664619739c97d280	6a50e23312ff52efaf55de1db649103c2339b18b4a34dd27bcd1599a48645a4f
fa20dde2-c772-8dc9-82fb-b6be9533fc9e	4	01a21a1f-bb3f-7cea-9bac-a96c2b4a110e	2030_4_3_4	2030	4	2030-01-05	3	CAT	4	DOG	0	0.4339848732756103	911fa318-fd50-45db-a9fb-2aa835978a40	elo	2	649b2c35cb81d76cfb0b320d1d09f9d91d9958b33357a0dc8dbb5b8eb8fcff43	2030	1	1795734616895513	1893801600000000	issued	6a50e23312ff52efaf55de1db649103c2339b18b4a34dd27bcd1599a48645a4f	93cdbe644c9cfe877808aeaa9ce8ef14eb21bce7993a1447ba11a6574819019b
fa20dde2-c772-8dc9-82fb-b6be9533fc9e	5	01a21a1f-bb3f-7e66-9580-e3d5af9fb8e2	2030_5_1_5	2030	5	2030-01-06	1	ANT	5	'); DROP TABLE forecasts; --	0	0.9606342146047189	911fa318-fd50-45db-a9fb-2aa835978a40	elo	2	649b2c35cb81d76cfb0b320d1d09f9d91d9958b33357a0dc8dbb5b8eb8fcff43	2030	1	1795734616895513	1893888000000000	issued	93cdbe644c9cfe877808aeaa9ce8ef14eb21bce7993a1447ba11a6574819019b	048f3697e8a73026bb36b75862144e8c62d5935674157a51df91eedf7f89789b
fa20dde2-c772-8dc9-82fb-b6be9533fc9e	6	01a21a1f-bb3f-7263-8c25-980171f69169	2030_6_2_3	2030	6	2030-01-07	2	BEE	3	CAT	0	0.47237712328951176	911fa318-fd50-45db-a9fb-2aa835978a40	elo	2	649b2c35cb81d76cfb0b320d1d09f9d91d9958b33357a0dc8dbb5b8eb8fcff43	2030	1	1795734616895513	1893974400000000	issued	048f3697e8a73026bb36b75862144e8c62d5935674157a51df91eedf7f89789b	6822414572f78e2cdf1f2f44a517a9df62638748b68ce1cb774bcb1567688788
fa20dde2-c772-8dc9-82fb-b6be9533fc9e	7	01a21a1f-bbf5-70f4-859d-0e71b3056663	2029_0_1_2	2029	0	2029-01-01	1	ANT	2	BEE	0	0.5	911fa318-fd50-45db-a9fb-2aa835978a40	elo	2	649b2c35cb81d76cfb0b320d1d09f9d91d9958b33357a0dc8dbb5b8eb8fcff43	2029	0	1795734617077838	1861920000000000	retrospective	6822414572f78e2cdf1f2f44a517a9df62638748b68ce1cb774bcb1567688788	fe6b559d14de1ccb682b48ba03e48451e1a71825ab1e649e2dd4bb26c9ab628a
fa20dde2-c772-8dc9-82fb-b6be9533fc9e	8	01a21a1f-bbf5-7d79-b92f-a806b9f153f9	2029_1_3_4	2029	1	2029-01-02	3	CAT	4	DOG	0	0.5	911fa318-fd50-45db-a9fb-2aa835978a40	elo	2	649b2c35cb81d76cfb0b320d1d09f9d91d9958b33357a0dc8dbb5b8eb8fcff43	2029	1	1795734617077838	1862006400000000	retrospective	fe6b559d14de1ccb682b48ba03e48451e1a71825ab1e649e2dd4bb26c9ab628a	d28b1a1bdeab8393b312a0596f3b23c67bdbfe806fce38a0f12cbf97273030cc
fa20dde2-c772-8dc9-82fb-b6be9533fc9e	9	01a21a1f-bbf5-73ec-8c2d-ff0f8665016d	2029_2_1_3	2029	2	2029-01-03	1	ANT	3	CAT	0	0.6121899418697943	911fa318-fd50-45db-a9fb-2aa835978a40	elo	2	649b2c35cb81d76cfb0b320d1d09f9d91d9958b33357a0dc8dbb5b8eb8fcff43	2029	2	1795734617077838	1862092800000000	retrospective	d28b1a1bdeab8393b312a0596f3b23c67bdbfe806fce38a0f12cbf97273030cc	335351ef329d7701c233d8bda75ecb17efa6bbbce432f0eb6feaaf16d0044b5a
fa20dde2-c772-8dc9-82fb-b6be9533fc9e	10	01a21a1f-bbf5-72a8-9fa9-e772884f29f6	2029_3_2_4	2029	3	2029-01-04	2	BEE	4	DOG	0	0.38781005813020575	911fa318-fd50-45db-a9fb-2aa835978a40	elo	2	649b2c35cb81d76cfb0b320d1d09f9d91d9958b33357a0dc8dbb5b8eb8fcff43	2029	3	1795734617077838	1862179200000000	retrospective	335351ef329d7701c233d8bda75ecb17efa6bbbce432f0eb6feaaf16d0044b5a	af40da202036d7331ab54fffebead642d8cd07361ed1c13eada2ff20cc59f7e0
fa20dde2-c772-8dc9-82fb-b6be9533fc9e	11	01a21a1f-bbf5-7a26-a93c-5010f5059c7f	2030_0_1_2	2030	0	2030-01-01	1	ANT	2	BEE	0	0.6517341970303375	911fa318-fd50-45db-a9fb-2aa835978a40	elo	2	649b2c35cb81d76cfb0b320d1d09f9d91d9958b33357a0dc8dbb5b8eb8fcff43	2030	0	1795734617077838	1893456000000000	retrospective	af40da202036d7331ab54fffebead642d8cd07361ed1c13eada2ff20cc59f7e0	b4d8b4174ea51a9995add637df1bd5e9685f44c553ce9c29aa82ecc4a1db2770
fa20dde2-c772-8dc9-82fb-b6be9533fc9e	12	01a21a1f-bbf5-7c0b-b5b5-5846facdd4b1	2030_4_3_4	2030	4	2030-01-05	3	CAT	4	DOG	0	0.4339848732756103	911fa318-fd50-45db-a9fb-2aa835978a40	elo	2	649b2c35cb81d76cfb0b320d1d09f9d91d9958b33357a0dc8dbb5b8eb8fcff43	2030	4	1795734617077838	1893801600000000	retrospective	b4d8b4174ea51a9995add637df1bd5e9685f44c553ce9c29aa82ecc4a1db2770	48157474a71dcf4a06f35aaa301e88b33e1b96194a4186f6cc0d7002f0c34f4b
fa20dde2-c772-8dc9-82fb-b6be9533fc9e	13	01a21a1f-bbf5-74a7-bbac-7d7e9439703f	2030_5_1_5	2030	5	2030-01-06	1	ANT	5	'); DROP TABLE forecasts; --	0	0.9606342146047189	911fa318-fd50-45db-a9fb-2aa835978a40	elo	2	649b2c35cb81d76cfb0b320d1d09f9d91d9958b33357a0dc8dbb5b8eb8fcff43	2030	5	1795734617077838	1893888000000000	retrospective	48157474a71dcf4a06f35aaa301e88b33e1b96194a4186f6cc0d7002f0c34f4b	51236d101ba64fec05b6f3234ff659f9b922c52a12fd65db500ecbe3d9d88d56
fa20dde2-c772-8dc9-82fb-b6be9533fc9e	14	01a21a1f-bbf5-7164-bf03-d900c830bf41	2030_6_2_3	2030	6	2030-01-07	2	BEE	3	CAT	0	0.47237712328951176	911fa318-fd50-45db-a9fb-2aa835978a40	elo	2	649b2c35cb81d76cfb0b320d1d09f9d91d9958b33357a0dc8dbb5b8eb8fcff43	2030	6	1795734617077838	1893974400000000	retrospective	51236d101ba64fec05b6f3234ff659f9b922c52a12fd65db500ecbe3d9d88d56	14506f9cc09a0720a4a479b181ad7ae702140579f263fa6ec076e314a04cb35c
\.


--
-- Data for Name: leagues; Type: TABLE DATA; Schema: released_schema; Owner: -
--

COPY released_schema.leagues (league_id, registered_at) FROM stdin;
fa20dde2-c772-8dc9-82fb-b6be9533fc9e	1795734616669453
\.


--
-- Data for Name: model_ab_tests; Type: TABLE DATA; Schema: released_schema; Owner: -
--

COPY released_schema.model_ab_tests (test_id, league_id, name, champion_run_id, champion_model, champion_version, challenger_run_id, challenger_model, challenger_version, mode, champion_share, challenger_share, metric, alpha, horizon, interval_scale, planned_at, starts_at, started_at, ended_at, status, games, champion_metrics, challenger_metrics, mean_difference, interval_low, interval_high, e_value, champion_e_value, p_value, winner, decision, decided_by, notes) FROM stdin;
\.


--
-- Data for Name: model_alerts; Type: TABLE DATA; Schema: released_schema; Owner: -
--

COPY released_schema.model_alerts (alert_id, league_id, fingerprint, ordinal, type, subject, key_detail, category, component, environment, state, severity, message, details, source, current_value, threshold_value, baseline_value, action_taken, triggered_at, last_raised_at, last_told_at, repeat_count, reopen_count, acknowledged_at, acknowledged_by, acknowledgement_notes, silenced_until, resolved_at, resolved_by, resolution_notes, resolution, event_count) FROM stdin;
\.


--
-- Data for Name: model_performance_metrics; Type: TABLE DATA; Schema: released_schema; Owner: -
--

COPY released_schema.model_performance_metrics (league_id, run_id, origin, season, week, model, as_of, games, log_loss, brier_score, accuracy, roc_auc, ece, expected_log_loss, expected_brier_score, expected_accuracy, expected_roc_auc, expected_ece, excess_log_loss, excess_standard_error, spiegelhalter_z, evidence_games, restarts, sharp_evidence, tolerant_evidence, strongest_home, strongest_slope, true_positives, false_positives, true_negatives, false_negatives, precision_at_half, recall_at_half, f1_at_half, games_played, completeness, late_share, r_squared, rmse, mae, mape, source_digest, last_sequence, result_count, computed_at) FROM stdin;
\.


--
-- Data for Name: results; Type: TABLE DATA; Schema: released_schema; Owner: -
--

COPY released_schema.results (league_id, game_id, revision, season, status, score_a, score_b, recorded_at) FROM stdin;
fa20dde2-c772-8dc9-82fb-b6be9533fc9e	2029_0_1_2	1	2029	played	70	60	1795734617096285
fa20dde2-c772-8dc9-82fb-b6be9533fc9e	2029_1_3_4	1	2029	played	65	66	1795734617096285
fa20dde2-c772-8dc9-82fb-b6be9533fc9e	2029_2_1_3	1	2029	played	80	71	1795734617096285
fa20dde2-c772-8dc9-82fb-b6be9533fc9e	2029_3_2_4	1	2029	played	55	54	1795734617096285
fa20dde2-c772-8dc9-82fb-b6be9533fc9e	2030_0_1_2	1	2030	played	71	64	1795734617096285
fa20dde2-c772-8dc9-82fb-b6be9533fc9e	2030_4_3_4	1	2030	played	60	61	1795734617348322
fa20dde2-c772-8dc9-82fb-b6be9533fc9e	2030_4_3_4	2	2030	played	62	61	1795734617456645
fa20dde2-c772-8dc9-82fb-b6be9533fc9e	2030_5_1_5	1	2030	played	75	75	1795734617348322
fa20dde2-c772-8dc9-82fb-b6be9533fc9e	2030_6_2_3	1	2030	void	\N	\N	1795734617456645
\.


--
-- Data for Name: schema_migrations; Type: TABLE DATA; Schema: released_schema; Owner: -
--

COPY released_schema.schema_migrations (number, name, digest, applied_at, milliseconds, program_version, sql) FROM stdin;
0	schema_migrations	be9bfb1a46dcf6854ec9023db18d509c45009906648dff1be8c5eea20a6c2e1b	1795734619707938	12	0.1.0	-- The migrations that were applied, and their text.\nCREATE TABLE schema_migrations (\n  number {int64} NOT NULL, -- Number of the file, ascending through the whole program.\n  name {text} NOT NULL, -- Name of the file, without number and ending.\n  digest {text} NOT NULL, -- SHA-256 of the file with LF line ends, hexadecimal.\n  applied_at {int64} NOT NULL, -- When, in microseconds since 1970, UTC.\n  milliseconds {int64} NOT NULL, -- How long it took.\n  program_version {text} NOT NULL, -- Version of the program that applied it.\n  sql {text} NOT NULL, -- The whole file.\n  CONSTRAINT schema_migrations_key PRIMARY KEY (number)\n){strict};\n
1	leagues	d1cf1a8c26fac2d01131c457390d76fd5fa75f86e61af32cc1b9201437fd168b	1795734619707938	8	0.1.0	-- The leagues that have rows here; several may share a database.\nCREATE TABLE leagues (\n  league_id {text} NOT NULL, -- UUID of the league, from its dataset.json.\n  registered_at {int64} NOT NULL, -- When its first row came, in microseconds since 1970, UTC.\n  CONSTRAINT leagues_key PRIMARY KEY (league_id)\n){strict};\n
2	forecasts	c46df9b41238f1a7cfd667261ea0a76d8eed7ed9334a4f14deb650a3cddf84ad	1795734619707938	24	0.1.0	-- Probabilities on record, each for one game; rows are added and never changed.\nCREATE TABLE forecasts (\n  league_id {text} NOT NULL, -- The league; each has a chain of its own.\n  sequence {int64} NOT NULL, -- Place in the league's chain, from 1 without gaps.\n  forecast_id {text} NOT NULL, -- UUID version 7, made by the program.\n  game_id {text} NOT NULL, -- Id of the game, as in the games' files.\n  season {int64} NOT NULL, -- Label of the season.\n  day {int64} NOT NULL, -- Day number within the season.\n  date {text}, -- Date of the game, YYYY-MM-DD; null only where a retrospective one has none.\n  team_a_id {int64} NOT NULL, -- Id of team A, the lower of the two.\n  team_a {text} NOT NULL, -- Name of team A when the forecast was issued.\n  team_b_id {int64} NOT NULL, -- Id of team B.\n  team_b {text} NOT NULL, -- Name of team B when the forecast was issued.\n  site {int64} NOT NULL, -- Where it is played, from A's view: 1 home, 0 neutral, -1 away.\n  probability {double} NOT NULL, -- Probability that team A wins.\n  run_id {text} NOT NULL, -- Run whose model said it.\n  model {text} NOT NULL, -- Name of the model.\n  model_version {int64}, -- Version that the run's folder gave the model; null where it gave none.\n  predictions_digest {text} NOT NULL, -- Digest of the run's recorded predictions.\n  known_season {int64} NOT NULL, -- Season of the day whose morning the model stood at.\n  known_day {int64} NOT NULL, -- That day: games of earlier days were known.\n  issued_at {int64} NOT NULL, -- When it was issued, in microseconds since 1970, UTC.\n  deadline {int64}, -- When the game's date begins in the league's time zone, likewise.\n  origin {text} NOT NULL, -- How it came: issued, replayed or retrospective.\n  previous_digest {text} NOT NULL, -- Digest of the row before; 64 zeros for the first.\n  digest {text} NOT NULL, -- SHA-256 of this row and the digest before, hexadecimal.\n  CONSTRAINT forecasts_key PRIMARY KEY (league_id, sequence),\n  CONSTRAINT forecasts_id UNIQUE (forecast_id),\n  CONSTRAINT forecasts_league FOREIGN KEY (league_id) REFERENCES leagues (league_id),\n  CONSTRAINT forecasts_probability CHECK (probability >= 0 AND probability <= 1),\n  CONSTRAINT forecasts_site CHECK (site >= -1 AND site <= 1),\n  CONSTRAINT forecasts_origin CHECK (origin IN ('issued', 'replayed', 'retrospective')),\n  CONSTRAINT forecasts_dated CHECK (date IS NOT NULL OR origin = 'retrospective'),\n  CONSTRAINT forecasts_deadline CHECK ((date IS NULL) = (deadline IS NULL))\n){strict};\n\nCREATE INDEX forecasts_by_run ON forecasts (league_id, run_id, season, sequence);\n
3	results	5d4b7826a5839e71fe05e8fcf38ad649002d20ed1f1d62a9df4175700aefd3c2	1795734619707938	19	0.1.0	-- How games with forecasts came out; a correction is a new row.\nCREATE TABLE results (\n  league_id {text} NOT NULL, -- The league.\n  game_id {text} NOT NULL, -- Id of the game.\n  revision {int64} NOT NULL, -- 1 for what was recorded first, then ascending; the last holds.\n  season {int64} NOT NULL, -- Label of the season.\n  status {text} NOT NULL, -- played; or void: cancelled, moved, or its score was taken back.\n  score_a {int64}, -- Points of team A; null where it is void.\n  score_b {int64}, -- Points of team B; null where it is void.\n  recorded_at {int64} NOT NULL, -- When it was recorded, in microseconds since 1970, UTC.\n  CONSTRAINT results_key PRIMARY KEY (league_id, game_id, revision),\n  CONSTRAINT results_league FOREIGN KEY (league_id) REFERENCES leagues (league_id),\n  CONSTRAINT results_status CHECK (status IN ('played', 'void')),\n  CONSTRAINT results_score_a CHECK ((status = 'played') = (score_a IS NOT NULL)),\n  CONSTRAINT results_score_b CHECK ((status = 'played') = (score_b IS NOT NULL))\n){clustered};\n\nCREATE INDEX results_by_season ON results (league_id, season, game_id, revision);\n
4	counting_forecasts	90dd5dbeaa86940627e269c3cf335786d8674ef79981813fe0ca2b3b34a39427	1795734619707938	21	0.1.0	-- Stored aggregate: of each game, run and origin the forecast that counts, the last that was not late.\nCREATE TABLE counting_forecasts (\n  league_id {text} NOT NULL, -- The league.\n  game_id {text} NOT NULL, -- Id of the game.\n  run_id {text} NOT NULL, -- The run.\n  origin {text} NOT NULL, -- As in forecasts; of the retrospective the last, though all are late.\n  sequence {int64} NOT NULL, -- The forecast, in forecasts.\n  model {text} NOT NULL, -- As in forecasts.\n  season {int64} NOT NULL, -- As in forecasts.\n  date {text}, -- As in forecasts.\n  probability {double} NOT NULL, -- As in forecasts.\n  outcome {double}, -- 1 where A won, 0 where B did, 0.5 for a tie; null until it is known.\n  log_loss {int64}, -- Log loss, in billionths of a nat; null until the outcome is known.\n  brier {int64}, -- Squared error, in billionths.\n  decided {int64}, -- 1; 0 for a tie, which accuracy leaves out.\n  correct {int64}, -- Whether the winner was named, in billionths; 1/2 counts as half.\n  expected_log_loss {int64}, -- What log_loss would be on average if the probability were right.\n  expected_brier {int64}, -- Likewise for brier.\n  expected_correct {int64}, -- Likewise for correct; 0 for a tie.\n  CONSTRAINT counting_forecasts_key PRIMARY KEY (league_id, game_id, run_id, origin),\n  CONSTRAINT counting_forecasts_forecast\n    FOREIGN KEY (league_id, sequence) REFERENCES forecasts (league_id, sequence),\n  CONSTRAINT counting_forecasts_outcome CHECK (outcome IN (0, 0.5, 1)),\n  CONSTRAINT counting_forecasts_settled CHECK ((outcome IS NULL) = (log_loss IS NULL))\n){clustered};\n\nCREATE INDEX counting_forecasts_by_date ON counting_forecasts (\n  league_id, origin, model, season, date, log_loss, brier, decided, correct, expected_log_loss,\n  expected_brier, expected_correct\n) WHERE log_loss IS NOT NULL;\n
5	append_only	d5643b0d3f3a2c876ccd1075bbd6d616f9afd90af502828f0e7af33bc7419153	1795734619707938	3	0.1.0	-- The database itself refuses to change or remove what was stated.\nCREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$\nBEGIN RAISE EXCEPTION '% are never changed or removed', TG_TABLE_NAME; END\n$$;\n\nCREATE TRIGGER leagues_no_change BEFORE UPDATE OR DELETE ON leagues\nFOR EACH ROW EXECUTE FUNCTION refuse_change();\nCREATE TRIGGER leagues_no_truncate BEFORE TRUNCATE ON leagues\nFOR EACH STATEMENT EXECUTE FUNCTION refuse_change();\n\nCREATE TRIGGER forecasts_no_change BEFORE UPDATE OR DELETE ON forecasts\nFOR EACH ROW EXECUTE FUNCTION refuse_change();\nCREATE TRIGGER forecasts_no_truncate BEFORE TRUNCATE ON forecasts\nFOR EACH STATEMENT EXECUTE FUNCTION refuse_change();\n\nCREATE TRIGGER results_no_change BEFORE UPDATE OR DELETE ON results\nFOR EACH ROW EXECUTE FUNCTION refuse_change();\nCREATE TRIGGER results_no_truncate BEFORE TRUNCATE ON results\nFOR EACH STATEMENT EXECUTE FUNCTION refuse_change();\n
6	forecast_log	dc947b7fe4e2107d08c974b1196defafc2f4f77489a0aa0768629a22cc918c30	1795734619707938	4	0.1.0	-- Forecasts with their games' latest results, and whether they are late and count.\nCREATE VIEW forecast_log AS\nSELECT\n  f.league_id, f.sequence, f.forecast_id, f.game_id, f.season, f.day, f.date, f.team_a_id, f.team_a,\n  f.team_b_id, f.team_b, f.site, f.probability, f.run_id, f.model, f.model_version,\n  f.predictions_digest, f.known_season, f.known_day, f.issued_at, f.deadline, f.origin,\n  f.previous_digest, f.digest,\n  CASE WHEN f.origin = 'retrospective' OR f.issued_at >= f.deadline THEN 1 ELSE 0 END AS late,\n  CASE WHEN c.sequence IS NOT NULL AND f.origin <> 'retrospective' THEN 1 ELSE 0 END AS counts,\n  r.status, r.score_a, r.score_b\nFROM forecasts AS f\nLEFT JOIN counting_forecasts AS c ON c.league_id = f.league_id AND c.game_id = f.game_id\n  AND c.run_id = f.run_id AND c.origin = f.origin AND c.sequence = f.sequence\nLEFT JOIN results AS r ON r.league_id = f.league_id AND r.game_id = f.game_id\n  AND r.revision = (\n    SELECT max(x.revision) FROM results AS x\n    WHERE x.league_id = f.league_id AND x.game_id = f.game_id);\n
7	model_alerts	31833f1ff8154019775ea1945dfb74a27e26e11611fd436e67b68caae4fdcbd9	1795782333156461	9	0.1.0	-- Things that a person must know. Identity stays as it was written; the rest follows from alert_events.\nCREATE TABLE model_alerts (\n  alert_id {text} NOT NULL, -- UUID version 7, made by the program.\n  league_id {text} NOT NULL, -- The league.\n  fingerprint {text} NOT NULL, -- SHA-256 of type, subject and key detail, hexadecimal.\n  ordinal {int64} NOT NULL, -- 1 for the fingerprint's first alert, then ascending without gaps.\n  type {text} NOT NULL, -- Kind of thing that happened, such as drift.\n  subject {text} NOT NULL, -- Thing that it happened to: a run, an alias, a table.\n  key_detail {text} NOT NULL, -- Words that tell two alerts of a type and subject apart; may be empty.\n  category {text} NOT NULL, -- Concern, such as model or data.\n  component {text} NOT NULL, -- The part of the program, or the script, that noticed.\n  environment {text} NOT NULL, -- live; or demo, for what is tried out.\n  state {text} NOT NULL, -- open, acknowledged or resolved.\n  severity {text} NOT NULL, -- critical, high, medium or low: the highest since it opened.\n  message {text} NOT NULL, -- One sentence, as it was last raised.\n  details {text}, -- An object of JSON, as it was last raised.\n  source {text} NOT NULL, -- Who raised it last.\n  current_value {double}, -- The number that was looked at, as last raised; null where there is none.\n  threshold_value {double}, -- The number that it passed.\n  baseline_value {double}, -- The number that it usually has.\n  action_taken {text}, -- Action that the program has taken.\n  triggered_at {int64} NOT NULL, -- When it opened, in microseconds since 1970, UTC.\n  last_raised_at {int64} NOT NULL, -- When it was last raised, likewise.\n  last_told_at {int64} NOT NULL, -- When it was last raised and people were to be told, likewise.\n  repeat_count {int64} NOT NULL, -- How often it was raised while it was not resolved.\n  reopen_count {int64} NOT NULL, -- How often it came back within the quiet period.\n  acknowledged_at {int64}, -- When somebody took it on, since it last opened.\n  acknowledged_by {text}, -- Who did.\n  acknowledgement_notes {text}, -- What they said.\n  silenced_until {int64}, -- No repeats are told before this time; null where it is not silenced.\n  resolved_at {int64}, -- When it was resolved.\n  resolved_by {text}, -- Who did.\n  resolution_notes {text}, -- What they said.\n  resolution {text}, -- fixed, false_positive, ignored or escalated.\n  event_count {int64} NOT NULL, -- Events so far, by which a change sees that nobody came before it.\n  CONSTRAINT model_alerts_key PRIMARY KEY (alert_id),\n  CONSTRAINT model_alerts_ordinal UNIQUE (league_id, fingerprint, ordinal),\n  CONSTRAINT model_alerts_league FOREIGN KEY (league_id) REFERENCES leagues (league_id),\n  CONSTRAINT model_alerts_environment CHECK (environment IN ('live', 'demo')),\n  CONSTRAINT model_alerts_state CHECK (state IN ('open', 'acknowledged', 'resolved')),\n  CONSTRAINT model_alerts_severity CHECK (severity IN ('critical', 'high', 'medium', 'low')),\n  CONSTRAINT model_alerts_resolution\n    CHECK (resolution IN ('fixed', 'false_positive', 'ignored', 'escalated')),\n  CONSTRAINT model_alerts_resolved CHECK ((state = 'resolved') = (resolved_at IS NOT NULL)),\n  CONSTRAINT model_alerts_resolved_as CHECK ((state = 'resolved') = (resolution IS NOT NULL)),\n  CONSTRAINT model_alerts_resolved_by CHECK ((state = 'resolved') = (resolved_by IS NOT NULL)),\n  CONSTRAINT model_alerts_open CHECK (state <> 'open' OR acknowledged_at IS NULL),\n  CONSTRAINT model_alerts_acknowledged\n    CHECK (state <> 'acknowledged' OR acknowledged_at IS NOT NULL),\n  CONSTRAINT model_alerts_silenced CHECK (state <> 'resolved' OR silenced_until IS NULL)\n){strict};\n\nCREATE UNIQUE INDEX model_alerts_one_open ON model_alerts (league_id, fingerprint)\nWHERE state <> 'resolved';\nCREATE INDEX model_alerts_by_state ON model_alerts (league_id, state);\nCREATE INDEX model_alerts_by_subject ON model_alerts (league_id, type, subject);\n
8	alert_events	e36cf7f3996fc228f2fb5d21201c14ce1538aa755076f7903b75549e2c0c0736	1795782333156461	3	0.1.0	-- Events of alerts, in order; rows are added and never changed, and model_alerts follows from them.\nCREATE TABLE alert_events (\n  alert_id {text} NOT NULL, -- The alert.\n  number {int64} NOT NULL, -- Place among the alert's events, from 1 without gaps.\n  kind {text} NOT NULL, -- opened, repeated, reopened, acknowledged, silenced or resolved.\n  happened_at {int64} NOT NULL, -- When, by the clock of whoever wrote it, in microseconds since 1970, UTC.\n  told {int64} NOT NULL, -- 1 where people were to be told of it, else 0.\n  actor {text}, -- Who acknowledged, silenced or resolved it.\n  notes {text}, -- What they said.\n  resolution {text}, -- How it was resolved: fixed, false_positive, ignored or escalated.\n  silenced_until {int64}, -- Of a silence, when it ends.\n  occurrence {text}, -- Name of what was raised; raised again, it is no repeat. Null without one.\n  severity {text}, -- As raised: critical, high, medium or low.\n  message {text}, -- As raised, as the rest.\n  details {text}, -- An object of JSON.\n  source {text}, -- Who raised it.\n  current_value {double}, -- The number that was looked at.\n  threshold_value {double}, -- The number that it passed.\n  baseline_value {double}, -- The number that it usually has.\n  action_taken {text}, -- Action that the program has taken.\n  CONSTRAINT alert_events_key PRIMARY KEY (alert_id, number),\n  CONSTRAINT alert_events_alert FOREIGN KEY (alert_id) REFERENCES model_alerts (alert_id),\n  CONSTRAINT alert_events_kind\n    CHECK (kind IN ('opened', 'repeated', 'reopened', 'acknowledged', 'silenced', 'resolved')),\n  CONSTRAINT alert_events_first CHECK ((kind = 'opened') = (number = 1)),\n  CONSTRAINT alert_events_told CHECK (told IN (0, 1)),\n  CONSTRAINT alert_events_severity CHECK (severity IN ('critical', 'high', 'medium', 'low')),\n  CONSTRAINT alert_events_raised\n    CHECK ((kind IN ('opened', 'repeated', 'reopened')) = (severity IS NOT NULL)),\n  CONSTRAINT alert_events_message CHECK ((severity IS NULL) = (message IS NULL)),\n  CONSTRAINT alert_events_source CHECK ((severity IS NULL) = (source IS NULL)),\n  CONSTRAINT alert_events_actor CHECK ((severity IS NULL) = (actor IS NOT NULL)),\n  CONSTRAINT alert_events_resolution\n    CHECK (resolution IN ('fixed', 'false_positive', 'ignored', 'escalated')),\n  CONSTRAINT alert_events_resolved CHECK ((kind = 'resolved') = (resolution IS NOT NULL)),\n  CONSTRAINT alert_events_silenced CHECK ((kind = 'silenced') = (silenced_until IS NOT NULL))\n){clustered};\n\nCREATE UNIQUE INDEX alert_events_occurrence ON alert_events (alert_id, occurrence)\nWHERE occurrence IS NOT NULL;\n
9	alert_notices	9d212b57abd79c42b07f0cc3fcbe1b021228746b92e43965003473a4f35f9699	1795782333156461	2	0.1.0	-- Messages that are owed to people: one for each event that is told, and channel; written with the event.\nCREATE TABLE alert_notices (\n  notice_id {text} NOT NULL, -- UUID version 7, made by the program; receivers know a repeated message by it.\n  league_id {text} NOT NULL, -- The league.\n  alert_id {text} NOT NULL, -- The alert.\n  event_number {int64} NOT NULL, -- The event, in alert_events.\n  channel {text} NOT NULL, -- Name of the channel.\n  mode {text} NOT NULL, -- immediate; or digest, where several go out together.\n  recipients {text} NOT NULL, -- Who is to be told, a list of JSON.\n  owed_at {int64} NOT NULL, -- When it was written, in microseconds since 1970, UTC.\n  due_at {int64}, -- When its digest goes out, likewise; null where it is immediate.\n  state {text} NOT NULL, -- owed, delivered, or given_up after too many failures.\n  attempts {int64} NOT NULL, -- Attempts so far, in alert_deliveries.\n  CONSTRAINT alert_notices_key PRIMARY KEY (notice_id),\n  CONSTRAINT alert_notices_once UNIQUE (alert_id, event_number, channel),\n  CONSTRAINT alert_notices_league FOREIGN KEY (league_id) REFERENCES leagues (league_id),\n  CONSTRAINT alert_notices_event\n    FOREIGN KEY (alert_id, event_number) REFERENCES alert_events (alert_id, number),\n  CONSTRAINT alert_notices_mode CHECK (mode IN ('immediate', 'digest')),\n  CONSTRAINT alert_notices_due CHECK ((mode = 'digest') = (due_at IS NOT NULL)),\n  CONSTRAINT alert_notices_state CHECK (state IN ('owed', 'delivered', 'given_up')),\n  CONSTRAINT alert_notices_attempts CHECK (state = 'owed' OR attempts > 0)\n){strict};\n\nCREATE INDEX alert_notices_owed ON alert_notices (league_id, owed_at, notice_id)\nWHERE state = 'owed';\n
10	alert_deliveries	9e2b4708215fb200e68f881f59330c764b4b5b3463e8400f9375ed9b4cc4d83a	1795782333156461	5	0.1.0	-- Attempts to deliver notices; rows are added and never changed. One that was begun and did not end was cut short.\nCREATE TABLE alert_deliveries (\n  notice_id {text} NOT NULL, -- The notice.\n  attempt {int64} NOT NULL, -- From 1 without gaps.\n  step {int64} NOT NULL, -- 1 where it began, 2 where it ended.\n  outcome {text}, -- delivered or failed; null where it began.\n  happened_at {int64} NOT NULL, -- When, in microseconds since 1970, UTC.\n  message_id {text} NOT NULL, -- The message; several notices of one digest share it.\n  reason {text}, -- Why it failed.\n  CONSTRAINT alert_deliveries_key PRIMARY KEY (notice_id, attempt, step),\n  CONSTRAINT alert_deliveries_notice FOREIGN KEY (notice_id) REFERENCES alert_notices (notice_id),\n  CONSTRAINT alert_deliveries_step CHECK (step IN (1, 2)),\n  CONSTRAINT alert_deliveries_outcome CHECK (outcome IN ('delivered', 'failed')),\n  CONSTRAINT alert_deliveries_ended CHECK ((step = 2) = (outcome IS NOT NULL)),\n  CONSTRAINT alert_deliveries_reason CHECK (reason IS NULL OR outcome = 'failed')\n){clustered};\n
11	alerts_append_only	567bc69e29b763680ed62e53016754f2de59490688828195b3f608fd301cd5ca	1795782333156461	1	0.1.0	-- The database itself refuses to change what alerts are about, and to change or remove their events.\nCREATE TRIGGER model_alerts_no_change BEFORE UPDATE OF\n  alert_id, league_id, fingerprint, ordinal, type, subject, key_detail, category, component, environment\nON model_alerts\nFOR EACH ROW EXECUTE FUNCTION refuse_change();\nCREATE TRIGGER model_alerts_no_delete BEFORE DELETE ON model_alerts\nFOR EACH ROW EXECUTE FUNCTION refuse_change();\nCREATE TRIGGER model_alerts_no_truncate BEFORE TRUNCATE ON model_alerts\nFOR EACH STATEMENT EXECUTE FUNCTION refuse_change();\n\nCREATE TRIGGER alert_events_no_change BEFORE UPDATE OR DELETE ON alert_events\nFOR EACH ROW EXECUTE FUNCTION refuse_change();\nCREATE TRIGGER alert_events_no_truncate BEFORE TRUNCATE ON alert_events\nFOR EACH STATEMENT EXECUTE FUNCTION refuse_change();\n\nCREATE TRIGGER alert_notices_no_change BEFORE UPDATE OF\n  notice_id, league_id, alert_id, event_number, channel, mode, recipients, owed_at, due_at\nON alert_notices\nFOR EACH ROW EXECUTE FUNCTION refuse_change();\nCREATE TRIGGER alert_notices_no_delete BEFORE DELETE ON alert_notices\nFOR EACH ROW EXECUTE FUNCTION refuse_change();\nCREATE TRIGGER alert_notices_no_truncate BEFORE TRUNCATE ON alert_notices\nFOR EACH STATEMENT EXECUTE FUNCTION refuse_change();\n\nCREATE TRIGGER alert_deliveries_no_change BEFORE UPDATE OR DELETE ON alert_deliveries\nFOR EACH ROW EXECUTE FUNCTION refuse_change();\nCREATE TRIGGER alert_deliveries_no_truncate BEFORE TRUNCATE ON alert_deliveries\nFOR EACH STATEMENT EXECUTE FUNCTION refuse_change();\n
12	v_unresolved_model_alerts	fd8fd412b4032cb32692c633b37dea8815ab5b319fdf710b2eb8dc41781815ec	1795782333156461	1	0.1.0	-- Alerts that are not resolved, the most severe first and then the newest, with their age in seconds.\nCREATE VIEW v_unresolved_model_alerts AS\nSELECT\n  a.alert_id, a.league_id, a.fingerprint, a.ordinal, a.type, a.subject, a.key_detail,\n  a.category, a.component, a.environment, a.state, a.severity, a.message, a.details, a.source,\n  a.current_value, a.threshold_value, a.baseline_value, a.action_taken, a.triggered_at,\n  a.last_raised_at, a.last_told_at, a.repeat_count, a.reopen_count, a.acknowledged_at,\n  a.acknowledged_by, a.acknowledgement_notes, a.silenced_until, a.resolved_at, a.resolved_by,\n  a.resolution_notes, a.resolution, a.event_count,\n  CASE a.severity WHEN 'critical' THEN 1 WHEN 'high' THEN 2 WHEN 'medium' THEN 3 ELSE 4\n  END AS severity_rank,\n  floor(extract(epoch FROM now()))::bigint - a.triggered_at / 1000000 AS age_seconds\nFROM model_alerts AS a\nWHERE a.state <> 'resolved'\nORDER BY severity_rank, a.triggered_at DESC, a.alert_id DESC;\n
13	model_performance	cfe290d4497fd2f07c04d5f04de2e9eeb57f26ab500e72d2fdc223ef0b9fd2af	1795782333156461	5	0.1.0	-- Stored aggregate: how a run's forecasts of a calendar week did, and the evidence against them at its end.\nCREATE TABLE model_performance_metrics (\n  league_id {text} NOT NULL, -- The league.\n  run_id {text} NOT NULL, -- The run.\n  origin {text} NOT NULL, -- As in forecasts.\n  season {int64} NOT NULL, -- As in forecasts; evidence begins anew with each.\n  week {text} NOT NULL, -- Monday of the week, YYYY-MM-DD, in the league's time zone.\n  model {text} NOT NULL, -- Name of the model.\n  as_of {text}, -- The last date that was looked at; null for all dates.\n  games {int64} NOT NULL, -- Sample: games with a forecast that counts and an outcome.\n  log_loss {double}, -- In nats a game; null where undefined, as all that follow.\n  brier_score {double}, -- Mean squared error.\n  accuracy {double}, -- Share of decided games whose winner was named.\n  roc_auc {double}, -- Area under the ROC curve.\n  ece {double}, -- Expected calibration error over ten bins.\n  expected_log_loss {double}, -- What log_loss would be on average if the model were right.\n  expected_brier_score {double}, -- Likewise for brier_score.\n  expected_accuracy {double}, -- Likewise for accuracy.\n  expected_roc_auc {double}, -- Likewise for roc_auc.\n  expected_ece {double}, -- Likewise for ece.\n  excess_log_loss {double}, -- Log loss less the expected one, in nats a game.\n  excess_standard_error {double}, -- Standard error of excess_log_loss if the model were right.\n  spiegelhalter_z {double}, -- Standard normal if the model were right.\n  evidence_games {int64} NOT NULL, -- Games of the sample that were forecast day-ahead.\n  restarts {int64} NOT NULL, -- How often the season's evidence had been restarted by the week's end.\n  sharp_evidence {double}, -- Against "every probability is right", at the week's end; 1 says nothing.\n  tolerant_evidence {double}, -- Against "wrong in no way that matters", likewise.\n  strongest_home {double}, -- The alternative that weighs most: log-odds for the home side.\n  strongest_slope {double}, -- The alternative that weighs most: factor of the log-odds.\n  true_positives {int64} NOT NULL, -- Games in which A was named at 1/2, and won.\n  false_positives {int64} NOT NULL, -- A was named, and lost.\n  true_negatives {int64} NOT NULL, -- B was named, and won.\n  false_negatives {int64} NOT NULL, -- B was named, and lost.\n  precision_at_half {double}, -- Of the A that were named, the share that won.\n  recall_at_half {double}, -- Of the A that won, the share that was named.\n  f1_at_half {double}, -- Harmonic mean of the two.\n  games_played {int64}, -- Games of the league that were played in the week; null where nobody said.\n  completeness {double}, -- Games of the sample, of those played.\n  late_share {double}, -- Games whose forecasts were all late, of those forecast.\n  r_squared {double}, -- Of models that foretell numbers.\n  rmse {double}, -- Likewise, root mean squared error.\n  mae {double}, -- Likewise, mean absolute error.\n  mape {double}, -- Likewise, mean absolute percentage error.\n  source_digest {text} NOT NULL, -- SHA-256 of what this was derived from, and of the week before.\n  last_sequence {int64} NOT NULL, -- The league's last forecast when it was derived.\n  result_count {int64} NOT NULL, -- Rows of results of the league when it was derived.\n  computed_at {int64} NOT NULL, -- When it was derived, in microseconds since 1970, UTC.\n  CONSTRAINT model_performance_metrics_key PRIMARY KEY (league_id, run_id, origin, season, week),\n  CONSTRAINT model_performance_metrics_league\n    FOREIGN KEY (league_id) REFERENCES leagues (league_id),\n  CONSTRAINT model_performance_metrics_origin\n    CHECK (origin IN ('issued', 'replayed', 'retrospective')),\n  CONSTRAINT model_performance_metrics_games CHECK (games >= evidence_games)\n){strict};\n
14	evidence_plans	7c04386ea0fcdc2177670eaa8a049ad6ee98c549a6739e75de694f0a5f1341f4	1795782333156461	1	0.1.0	-- Over how many weeks the start of a fault is spread, frozen when a run's season was first watched.\nCREATE TABLE evidence_plans (\n  league_id {text} NOT NULL, -- The league.\n  run_id {text} NOT NULL, -- The run.\n  origin {text} NOT NULL, -- As in forecasts.\n  season {int64} NOT NULL, -- The season.\n  planned_weeks {int64} NOT NULL, -- Calendar weeks from the first with evidence to the last of the schedule.\n  decided_at {int64} NOT NULL, -- When it was frozen, in microseconds since 1970, UTC.\n  CONSTRAINT evidence_plans_key PRIMARY KEY (league_id, run_id, origin, season),\n  CONSTRAINT evidence_plans_league FOREIGN KEY (league_id) REFERENCES leagues (league_id),\n  CONSTRAINT evidence_plans_weeks CHECK (planned_weeks >= 1)\n){strict};\n
15	evidence_plans_append_only	03e61899d844b6d270ffef042edcb4ff7dbacaee04d0e79f23f8a7a535eb078b	1795782333156461	0	0.1.0	-- The database itself refuses to change or remove a plan.\nCREATE TRIGGER evidence_plans_no_change BEFORE UPDATE OR DELETE ON evidence_plans\nFOR EACH ROW EXECUTE FUNCTION refuse_change();\nCREATE TRIGGER evidence_plans_no_truncate BEFORE TRUNCATE ON evidence_plans\nFOR EACH STATEMENT EXECUTE FUNCTION refuse_change();\n
16	latest_model_performance	b07c41801178f7a9ed5492195c33583b5497af855e5541dc6cab903ad1108309	1795782333156461	1	0.1.0	-- The latest week of each run and origin, in model_performance_metrics.\nCREATE VIEW v_latest_model_performance AS\nSELECT\n  m.league_id, m.run_id, m.origin, m.season, m.week, m.model, m.games, m.log_loss, m.brier_score,\n  m.accuracy, m.roc_auc, m.ece, m.expected_log_loss, m.expected_brier_score, m.expected_accuracy,\n  m.expected_roc_auc, m.expected_ece, m.excess_log_loss, m.excess_standard_error,\n  m.spiegelhalter_z, m.evidence_games, m.restarts, m.sharp_evidence, m.tolerant_evidence,\n  m.strongest_home, m.strongest_slope, m.precision_at_half, m.recall_at_half, m.f1_at_half,\n  m.games_played, m.completeness, m.late_share, m.computed_at\nFROM model_performance_metrics AS m\nWHERE m.week = (\n  SELECT max(x.week) FROM model_performance_metrics AS x\n  WHERE x.league_id = m.league_id AND x.run_id = m.run_id AND x.origin = m.origin);\n
17	watched_forecasts	0ef47629a31fb8e0d039a3a26b5341b6ba849f9639967b604ac4282ce80005f0	1795782333156461	5	0.1.0	-- The forecasts of a run's season that count, in the order of the chain, without a look at any other's.\nCREATE INDEX counting_forecasts_by_run ON counting_forecasts (\n  league_id, season, run_id, origin, sequence, date, probability, outcome\n);\n\n-- The seasons with forecasts whose outcome is not known.\nCREATE INDEX counting_forecasts_open ON counting_forecasts (league_id, season)\nWHERE outcome IS NULL;\n\n-- Forecasts that were issued when their game's date had begun.\nCREATE INDEX forecasts_late ON forecasts (league_id, run_id, season, date, game_id)\nWHERE origin = 'issued' AND issued_at >= deadline;\n
18	model_ab_tests	c4e589feee99076bfc1110a41731f8b7bb4c951746b1f26348e650c738fe8874	1795782333156461	30	0.1.0	-- Tests between a model in use and one that would take its place: the plan, frozen at the start, and the end.\nCREATE TABLE model_ab_tests (\n  test_id {text} NOT NULL, -- UUID version 7, made by the program.\n  league_id {text} NOT NULL, -- The league.\n  name {text} NOT NULL, -- Name of the test, one of its kind in the league.\n  champion_run_id {text} NOT NULL, -- Run whose model was in use: model A.\n  champion_model {text} NOT NULL, -- Name of its model.\n  champion_version {int64}, -- Version that its folder counted; null for a model without files.\n  challenger_run_id {text} NOT NULL, -- Run that would take its place: model B.\n  challenger_model {text} NOT NULL, -- Name of its model.\n  challenger_version {int64}, -- Version that its folder counted, likewise.\n  mode {text} NOT NULL, -- shadow: both forecast every game; split: each game is forecast by one.\n  champion_share {double} NOT NULL, -- Share of the games that the champion forecasts; 1 for shadow.\n  challenger_share {double} NOT NULL, -- Share of the challenger; 1 for shadow.\n  metric {text} NOT NULL, -- log_loss or brier: the score that decides.\n  alpha {double} NOT NULL, -- Chance of a verdict for a contender that is no better.\n  horizon {int64} NOT NULL, -- Games that are planned.\n  interval_scale {double} NOT NULL, -- r of the boundary that holds at every look, fixed beforehand.\n  planned_at {int64} NOT NULL, -- When the test was planned, in microseconds since 1970, UTC.\n  starts_at {int64} NOT NULL, -- When it is to start, likewise.\n  started_at {int64}, -- When it did; null while it is planned.\n  ended_at {int64}, -- When it ended; null until then.\n  status {text} NOT NULL, -- planned, running, completed or cancelled.\n  games {int64}, -- Games that the end was decided on; null until then, as all that follows.\n  champion_metrics {text}, -- Scores of the champion on them, an object of JSON.\n  challenger_metrics {text}, -- Scores of the challenger.\n  mean_difference {double}, -- Mean loss of the champion less the challenger's; above 0 favours the challenger.\n  interval_low {double}, -- Interval of the mean difference.\n  interval_high {double}, -- Its upper end.\n  e_value {double}, -- Evidence for the challenger; null for a split, as the next.\n  champion_e_value {double}, -- Evidence for the champion.\n  p_value {double}, -- Of Welch's test; null for shadow.\n  winner {text}, -- champion or challenger; null for neither.\n  decision {text}, -- promote_b, keep_a, no_winner or manual_review.\n  decided_by {text}, -- Who ended it.\n  notes {text}, -- What they said.\n  CONSTRAINT model_ab_tests_key PRIMARY KEY (test_id),\n  CONSTRAINT model_ab_tests_name UNIQUE (league_id, name),\n  CONSTRAINT model_ab_tests_league FOREIGN KEY (league_id) REFERENCES leagues (league_id),\n  CONSTRAINT model_ab_tests_contenders CHECK (champion_run_id <> challenger_run_id),\n  CONSTRAINT model_ab_tests_mode CHECK (mode IN ('shadow', 'split')),\n  CONSTRAINT model_ab_tests_shares CHECK (champion_share > 0 AND challenger_share > 0),\n  CONSTRAINT model_ab_tests_shadow\n    CHECK (mode <> 'shadow' OR champion_share = 1 AND challenger_share = 1),\n  CONSTRAINT model_ab_tests_split\n    CHECK (mode <> 'split' OR abs(champion_share + challenger_share - 1) < 0.000000001),\n  CONSTRAINT model_ab_tests_metric CHECK (metric IN ('log_loss', 'brier')),\n  CONSTRAINT model_ab_tests_alpha CHECK (alpha > 0 AND alpha < 1),\n  CONSTRAINT model_ab_tests_horizon CHECK (horizon >= 1),\n  CONSTRAINT model_ab_tests_scale CHECK (interval_scale > 0),\n  CONSTRAINT model_ab_tests_status\n    CHECK (status IN ('planned', 'running', 'completed', 'cancelled')),\n  CONSTRAINT model_ab_tests_planned CHECK (status <> 'planned' OR started_at IS NULL),\n  CONSTRAINT model_ab_tests_started\n    CHECK (status NOT IN ('running', 'completed') OR started_at IS NOT NULL),\n  CONSTRAINT model_ab_tests_ended\n    CHECK ((status IN ('completed', 'cancelled')) = (ended_at IS NOT NULL)),\n  CONSTRAINT model_ab_tests_ended_by\n    CHECK ((status IN ('completed', 'cancelled')) = (decided_by IS NOT NULL)),\n  CONSTRAINT model_ab_tests_decided CHECK ((status = 'completed') = (decision IS NOT NULL)),\n  CONSTRAINT model_ab_tests_counted CHECK ((status = 'completed') = (games IS NOT NULL)),\n  CONSTRAINT model_ab_tests_scores\n    CHECK (status = 'completed' OR champion_metrics IS NULL AND challenger_metrics IS NULL),\n  CONSTRAINT model_ab_tests_mean\n    CHECK (status = 'completed' OR mean_difference IS NULL AND p_value IS NULL AND winner IS NULL),\n  CONSTRAINT model_ab_tests_interval\n    CHECK (status = 'completed' OR interval_low IS NULL AND interval_high IS NULL),\n  CONSTRAINT model_ab_tests_evidence\n    CHECK (status = 'completed' OR e_value IS NULL AND champion_e_value IS NULL),\n  CONSTRAINT model_ab_tests_winner CHECK (winner IN ('champion', 'challenger')),\n  CONSTRAINT model_ab_tests_decision\n    CHECK (decision IN ('promote_b', 'keep_a', 'no_winner', 'manual_review')),\n  CONSTRAINT model_ab_tests_promote\n    CHECK (decision <> 'promote_b' OR winner IS NOT NULL AND winner = 'challenger'),\n  CONSTRAINT model_ab_tests_keep\n    CHECK (decision <> 'keep_a' OR winner IS NOT NULL AND winner = 'champion'),\n  CONSTRAINT model_ab_tests_no_winner CHECK (decision <> 'no_winner' OR winner IS NULL)\n){strict};\n\nCREATE UNIQUE INDEX model_ab_tests_one_running ON model_ab_tests (league_id, champion_run_id)\nWHERE status IN ('planned', 'running');\n
19	alias_history	b0d115a87297bb3f7ddcca0c90fc5067108ac183784bd70ff0fa04ad30500f0a	1795782333156461	7	0.1.0	-- Which run an alias named from when on; rows are added and never changed.\nCREATE TABLE alias_history (\n  change_id {text} NOT NULL, -- UUID version 7, made before the alias was changed.\n  league_id {text} NOT NULL, -- The league whose games the run was used for.\n  alias {text} NOT NULL, -- Name without its mark, such as champion.\n  number {int64} NOT NULL, -- Place among the changes of the league's alias, from 1 without gaps.\n  kind {text} NOT NULL, -- promoted or rolled_back.\n  run_id {text} NOT NULL, -- Run that it names from then on.\n  previous_run_id {text}, -- Run that it named before; null where it named none.\n  changed_at {int64} NOT NULL, -- When, in microseconds since 1970, UTC.\n  changed_by {text}, -- Who did it; null where nobody said.\n  reason {text}, -- Why, in their words; null where nobody said.\n  test_id {text}, -- Test that the run had won; null without one.\n  CONSTRAINT alias_history_key PRIMARY KEY (change_id),\n  CONSTRAINT alias_history_number UNIQUE (league_id, alias, number),\n  CONSTRAINT alias_history_league FOREIGN KEY (league_id) REFERENCES leagues (league_id),\n  CONSTRAINT alias_history_counted CHECK (number >= 1),\n  CONSTRAINT alias_history_kind CHECK (kind IN ('promoted', 'rolled_back'))\n){strict};\n
20	ab_tests_kept	5439ce09f90222ca73e67c5d9d623aefb417e5e27d6654c9064021bb857a0bf6	1795782333156461	18	0.1.0	-- The database itself keeps what was planned and how it ended, and the history of aliases.\nCREATE TRIGGER model_ab_tests_no_change BEFORE UPDATE OF\n  test_id, league_id, name, champion_run_id, champion_model, champion_version, challenger_run_id,\n  challenger_model, challenger_version, mode, champion_share, challenger_share, metric, alpha, horizon,\n  interval_scale, planned_at, starts_at\nON model_ab_tests\nFOR EACH ROW EXECUTE FUNCTION refuse_change();\nCREATE TRIGGER model_ab_tests_no_return BEFORE UPDATE ON model_ab_tests\nFOR EACH ROW WHEN (NOT (\n  OLD.status = 'planned' AND NEW.status IN ('running', 'cancelled')\n  OR OLD.status = 'running' AND NEW.status IN ('completed', 'cancelled')))\nEXECUTE FUNCTION refuse_change();\nCREATE TRIGGER model_ab_tests_no_delete BEFORE DELETE ON model_ab_tests\nFOR EACH ROW EXECUTE FUNCTION refuse_change();\nCREATE TRIGGER model_ab_tests_no_truncate BEFORE TRUNCATE ON model_ab_tests\nFOR EACH STATEMENT EXECUTE FUNCTION refuse_change();\n\nCREATE TRIGGER alias_history_no_change BEFORE UPDATE OR DELETE ON alias_history\nFOR EACH ROW EXECUTE FUNCTION refuse_change();\nCREATE TRIGGER alias_history_no_truncate BEFORE TRUNCATE ON alias_history\nFOR EACH STATEMENT EXECUTE FUNCTION refuse_change();\n\n-- Tests that are planned or run, the oldest first, with their age in seconds since they were planned.\nCREATE VIEW v_active_ab_tests AS\nSELECT\n  t.test_id, t.league_id, t.name, t.champion_run_id, t.champion_model, t.champion_version,\n  t.challenger_run_id, t.challenger_model, t.challenger_version, t.mode, t.champion_share,\n  t.challenger_share, t.metric, t.alpha, t.horizon, t.planned_at, t.starts_at, t.started_at, t.status,\n  floor(extract(epoch FROM now()))::bigint - t.planned_at / 1000000 AS age_seconds\nFROM model_ab_tests AS t\nWHERE t.status IN ('planned', 'running')\nORDER BY t.planned_at, t.test_id;\n
21	alert_holds	6225c57a95d621df521677aadfc30b29ae5c21958d44ddfc69b06afd093b64d6	1795782333156461	2	0.1.0	-- Messages that were held back, and why; rows are added and never changed.\nCREATE TABLE alert_holds (\n  alert_id {text} NOT NULL, -- The alert.\n  event_number {int64} NOT NULL, -- The event, in alert_events.\n  channel {text} NOT NULL, -- Name of the channel.\n  reason {text} NOT NULL, -- silenced, acknowledged or repeated; or the channel's limit: spacing, hourly, daily.\n  held_at {int64} NOT NULL, -- When it was first held back for that reason, in microseconds since 1970, UTC.\n  held_until {int64}, -- When it may go out, likewise; null where it never does.\n  CONSTRAINT alert_holds_key PRIMARY KEY (alert_id, event_number, channel, reason),\n  CONSTRAINT alert_holds_event\n    FOREIGN KEY (alert_id, event_number) REFERENCES alert_events (alert_id, number),\n  CONSTRAINT alert_holds_reason\n    CHECK (reason IN ('silenced', 'acknowledged', 'repeated', 'spacing', 'hourly', 'daily')),\n  CONSTRAINT alert_holds_limit\n    CHECK (reason NOT IN ('spacing', 'hourly', 'daily') OR held_until IS NOT NULL),\n  CONSTRAINT alert_holds_for_good\n    CHECK (reason NOT IN ('acknowledged', 'repeated') OR held_until IS NULL)\n){clustered};\n\nCREATE INDEX alert_deliveries_by_time ON alert_deliveries (happened_at);\n
22	alert_holds_append_only	18c1393c46b4c356c49c433e0907dcd386e0c4d4b45891fdbce59f1715c84b19	1795782333156461	0	0.1.0	-- The database itself refuses to change or remove why messages were held back.\nCREATE TRIGGER alert_holds_no_change BEFORE UPDATE OR DELETE ON alert_holds\nFOR EACH ROW EXECUTE FUNCTION refuse_change();\nCREATE TRIGGER alert_holds_no_truncate BEFORE TRUNCATE ON alert_holds\nFOR EACH STATEMENT EXECUTE FUNCTION refuse_change();\n
\.


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
-- Name: counting_forecasts counting_forecasts_key; Type: CONSTRAINT; Schema: released_schema; Owner: -
--

ALTER TABLE ONLY released_schema.counting_forecasts
    ADD CONSTRAINT counting_forecasts_key PRIMARY KEY (league_id, game_id, run_id, origin);


--
-- Name: evidence_plans evidence_plans_key; Type: CONSTRAINT; Schema: released_schema; Owner: -
--

ALTER TABLE ONLY released_schema.evidence_plans
    ADD CONSTRAINT evidence_plans_key PRIMARY KEY (league_id, run_id, origin, season);


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
-- Name: leagues leagues_key; Type: CONSTRAINT; Schema: released_schema; Owner: -
--

ALTER TABLE ONLY released_schema.leagues
    ADD CONSTRAINT leagues_key PRIMARY KEY (league_id);


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
-- Name: counting_forecasts_by_run; Type: INDEX; Schema: released_schema; Owner: -
--

CREATE INDEX counting_forecasts_by_run ON released_schema.counting_forecasts USING btree (league_id, season, run_id, origin, sequence, date, probability, outcome);


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
-- Name: results_by_season; Type: INDEX; Schema: released_schema; Owner: -
--

CREATE INDEX results_by_season ON released_schema.results USING btree (league_id, season, game_id, revision);


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
-- Name: evidence_plans evidence_plans_no_change; Type: TRIGGER; Schema: released_schema; Owner: -
--

CREATE TRIGGER evidence_plans_no_change BEFORE DELETE OR UPDATE ON released_schema.evidence_plans FOR EACH ROW EXECUTE FUNCTION released_schema.refuse_change();


--
-- Name: evidence_plans evidence_plans_no_truncate; Type: TRIGGER; Schema: released_schema; Owner: -
--

CREATE TRIGGER evidence_plans_no_truncate BEFORE TRUNCATE ON released_schema.evidence_plans FOR EACH STATEMENT EXECUTE FUNCTION released_schema.refuse_change();


--
-- Name: forecasts forecasts_no_change; Type: TRIGGER; Schema: released_schema; Owner: -
--

CREATE TRIGGER forecasts_no_change BEFORE DELETE OR UPDATE ON released_schema.forecasts FOR EACH ROW EXECUTE FUNCTION released_schema.refuse_change();


--
-- Name: forecasts forecasts_no_truncate; Type: TRIGGER; Schema: released_schema; Owner: -
--

CREATE TRIGGER forecasts_no_truncate BEFORE TRUNCATE ON released_schema.forecasts FOR EACH STATEMENT EXECUTE FUNCTION released_schema.refuse_change();


--
-- Name: leagues leagues_no_change; Type: TRIGGER; Schema: released_schema; Owner: -
--

CREATE TRIGGER leagues_no_change BEFORE DELETE OR UPDATE ON released_schema.leagues FOR EACH ROW EXECUTE FUNCTION released_schema.refuse_change();


--
-- Name: leagues leagues_no_truncate; Type: TRIGGER; Schema: released_schema; Owner: -
--

CREATE TRIGGER leagues_no_truncate BEFORE TRUNCATE ON released_schema.leagues FOR EACH STATEMENT EXECUTE FUNCTION released_schema.refuse_change();


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
-- Name: results results_no_change; Type: TRIGGER; Schema: released_schema; Owner: -
--

CREATE TRIGGER results_no_change BEFORE DELETE OR UPDATE ON released_schema.results FOR EACH ROW EXECUTE FUNCTION released_schema.refuse_change();


--
-- Name: results results_no_truncate; Type: TRIGGER; Schema: released_schema; Owner: -
--

CREATE TRIGGER results_no_truncate BEFORE TRUNCATE ON released_schema.results FOR EACH STATEMENT EXECUTE FUNCTION released_schema.refuse_change();


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
-- Name: counting_forecasts counting_forecasts_forecast; Type: FK CONSTRAINT; Schema: released_schema; Owner: -
--

ALTER TABLE ONLY released_schema.counting_forecasts
    ADD CONSTRAINT counting_forecasts_forecast FOREIGN KEY (league_id, sequence) REFERENCES released_schema.forecasts(league_id, sequence);


--
-- Name: evidence_plans evidence_plans_league; Type: FK CONSTRAINT; Schema: released_schema; Owner: -
--

ALTER TABLE ONLY released_schema.evidence_plans
    ADD CONSTRAINT evidence_plans_league FOREIGN KEY (league_id) REFERENCES released_schema.leagues(league_id);


--
-- Name: forecasts forecasts_league; Type: FK CONSTRAINT; Schema: released_schema; Owner: -
--

ALTER TABLE ONLY released_schema.forecasts
    ADD CONSTRAINT forecasts_league FOREIGN KEY (league_id) REFERENCES released_schema.leagues(league_id);


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
-- Name: results results_league; Type: FK CONSTRAINT; Schema: released_schema; Owner: -
--

ALTER TABLE ONLY released_schema.results
    ADD CONSTRAINT results_league FOREIGN KEY (league_id) REFERENCES released_schema.leagues(league_id);


--
-- PostgreSQL database dump complete
--


