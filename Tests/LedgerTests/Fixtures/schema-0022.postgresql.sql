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


--
-- Data for Name: counting_forecasts; Type: TABLE DATA; Schema: released_schema; Owner: -
--

INSERT INTO released_schema.counting_forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', '2002_10_1_4', '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'issued', 1, 'elo', 2002, '2026-11-29', 0.3624942661629903, 0, 450192008, 131402093, 1, 1000000000, 654839818, 231092173, 637505734);
INSERT INTO released_schema.counting_forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', '2002_10_1_4', 'c32b9771-cfd9-4627-bc71-66d45ab7aaff', 'issued', 7, 'elo', 2002, '2026-11-29', 0.3157057402827046, 0, 379367250, 99670114, 1, 1000000000, 623590092, 216035626, 684294260);
INSERT INTO released_schema.counting_forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', '2002_10_2_3', '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'issued', 2, 'elo', 2002, '2026-11-29', 0.4044830595648906, 1, 905145423, 354640426, 1, 0, 674787572, 240876514, 595516940);
INSERT INTO released_schema.counting_forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', '2002_10_2_3', 'c32b9771-cfd9-4627-bc71-66d45ab7aaff', 'issued', 8, 'elo', 2002, '2026-11-29', 0.3509733239440008, 1, 1047045059, 421235626, 1, 0, 648047083, 227791050, 649026676);
INSERT INTO released_schema.counting_forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', '2002_10_5_6', '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'issued', 3, 'elo', 2002, '2026-11-29', 0.6481575993437623, 0, 1044571929, 420108274, 1, 0, 648579703, 228049326, 648157599);
INSERT INTO released_schema.counting_forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', '2002_10_5_6', 'c32b9771-cfd9-4627-bc71-66d45ab7aaff', 'issued', 9, 'elo', 2002, '2026-11-29', 0.7124716096422835, 0, 1246433675, 507615795, 1, 0, 599923783, 204855815, 712471610);
INSERT INTO released_schema.counting_forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', '2002_11_1_5', '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'issued', 4, 'elo', 2002, '2026-11-30', 0.3207301543105997, 0, 386736814, 102867832, 1, 1000000000, 627418603, 217862322, 679269846);
INSERT INTO released_schema.counting_forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', '2002_11_1_5', 'c32b9771-cfd9-4627-bc71-66d45ab7aaff', 'issued', 10, 'elo', 2002, '2026-11-30', 0.25756041325178924, 0, 297813776, 66337366, 1, 1000000000, 570489688, 191223047, 742439587);
INSERT INTO released_schema.counting_forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', '2002_11_2_6', '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'issued', 5, 'elo', 2002, '2026-11-30', 0.5008017518137902, 0, 694751971, 250802395, 1, 0, 693145895, 249999357, 500801752);
INSERT INTO released_schema.counting_forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', '2002_11_2_6', 'c32b9771-cfd9-4627-bc71-66d45ab7aaff', 'issued', 11, 'elo', 2002, '2026-11-30', 0.493279698184674, 0, 679796101, 243324861, 1, 1000000000, 693056853, 249954838, 506720302);
INSERT INTO released_schema.counting_forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', '2002_11_3_4', '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'issued', 6, 'elo', 2002, '2026-11-30', 0.49123594420063355, 0, 675770915, 241312753, 1, 1000000000, 692993555, 249923191, 508764056);
INSERT INTO released_schema.counting_forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', '2002_11_3_4', 'c32b9771-cfd9-4627-bc71-66d45ab7aaff', 'issued', 12, 'elo', 2002, '2026-11-30', 0.49139386407442576, 0, 676081362, 241467930, 1, 1000000000, 692999042, 249925934, 508606136);
INSERT INTO released_schema.counting_forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', '2001_0_1_4', '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'retrospective', 13, 'elo', 2001, '2001-01-01', 0.5, 0, 693147181, 250000000, 1, 500000000, 693147181, 250000000, 500000000);
INSERT INTO released_schema.counting_forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', '2001_0_2_3', '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'retrospective', 14, 'elo', 2001, '2001-01-01', 0.5, 0, 693147181, 250000000, 1, 500000000, 693147181, 250000000, 500000000);
INSERT INTO released_schema.counting_forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', '2001_0_5_6', '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'retrospective', 15, 'elo', 2001, '2001-01-01', 0.5, 1, 693147181, 250000000, 1, 500000000, 693147181, 250000000, 500000000);
INSERT INTO released_schema.counting_forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', '2001_1_1_5', '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'retrospective', 16, 'elo', 2001, '2001-01-02', 0.4619523096834355, 1, 772293619, 289495317, 1, 0, 690249126, 248552373, 538047690);
INSERT INTO released_schema.counting_forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', '2001_1_2_6', '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'retrospective', 17, 'elo', 2001, '2001-01-02', 0.5061288029499091, 0, 705480531, 256166365, 1, 0, 693072054, 249962438, 506128803);
INSERT INTO released_schema.counting_forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', '2001_1_3_4', '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'retrospective', 18, 'elo', 2001, '2001-01-02', 0.5, 1, 693147181, 250000000, 1, 500000000, 693147181, 250000000, 500000000);
INSERT INTO released_schema.counting_forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', '2001_2_1_4', '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'retrospective', 19, 'elo', 2001, '2001-01-03', 0.4954990862966917, 0, 684185628, 245519345, 1, 1000000000, 693106664, 249979742, 504500914);
INSERT INTO released_schema.counting_forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', '2001_2_2_3', '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'retrospective', 20, 'elo', 2001, '2001-01-03', 0.4381322179329077, 0, 576488720, 191959840, 1, 1000000000, 685472281, 246172378, 561867782);
INSERT INTO released_schema.counting_forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', '2001_2_5_6', '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'retrospective', 21, 'elo', 2001, '2001-01-03', 0.5083772043534653, 1, 676531579, 241692973, 1, 1000000000, 693006819, 249929822, 508377204);
INSERT INTO released_schema.counting_forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', '2001_3_1_5', '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'retrospective', 22, 'elo', 2001, '2001-01-04', 0.4668108454069413, 0, 628879031, 217912365, 1, 1000000000, 690942520, 248898480, 533189155);
INSERT INTO released_schema.counting_forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', '2001_3_2_6', '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'retrospective', 23, 'elo', 2001, '2001-01-04', 0.4596878326316721, 1, 777207645, 291937238, 1, 0, 689893509, 248374929, 540312167);
INSERT INTO released_schema.counting_forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', '2001_3_3_4', '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'retrospective', 24, 'elo', 2001, '2001-01-04', 0.5328201849599321, 0, 761041053, 283897350, 1, 0, 690991302, 248922835, 532820185);
INSERT INTO released_schema.counting_forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', '2001_4_1_4', '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'retrospective', 25, 'elo', 2001, '2001-01-05', 0.4207298401487488, 0, 545986313, 177013598, 1, 1000000000, 680526480, 243716242, 579270160);
INSERT INTO released_schema.counting_forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', '2001_4_2_3', '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'retrospective', 26, 'elo', 2001, '2001-01-05', 0.4435086945149682, 1, 813037873, 309682573, 1, 0, 686750997, 246808732, 556491305);
INSERT INTO released_schema.counting_forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', '2001_4_5_6', '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'retrospective', 27, 'elo', 2001, '2001-01-05', 0.5922489289662767, 1, 523828244, 166260936, 1, 1000000000, 676029555, 241490135, 592248929);
INSERT INTO released_schema.counting_forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', '2001_5_1_5', '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'retrospective', 28, 'elo', 2001, '2001-01-06', 0.38773729939124935, 0, 490593839, 150340213, 1, 1000000000, 667725185, 237397086, 612262701);
INSERT INTO released_schema.counting_forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', '2001_5_2_6', '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'retrospective', 29, 'elo', 2001, '2001-01-06', 0.5498794160593117, 0, 798239768, 302367372, 1, 0, 688162982, 247512044, 549879416);
INSERT INTO released_schema.counting_forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', '2001_5_3_4', '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'retrospective', 30, 'elo', 2001, '2001-01-06', 0.4446734872012358, 1, 810415003, 308387536, 1, 0, 687012580, 246938977, 555326513);
INSERT INTO released_schema.counting_forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', '2002_0_1_4', '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'retrospective', 31, 'elo', 2002, '2026-11-19', 0.4089042081957839, 0, 525777190, 167202651, 1, 1000000000, 676457234, 241701557, 591095792);
INSERT INTO released_schema.counting_forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', '2002_0_2_3', '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'retrospective', 32, 'elo', 2002, '2026-11-19', 0.44870669601535373, 0, 595488299, 201337699, 1, 1000000000, 687875906, 247368997, 551293304);
INSERT INTO released_schema.counting_forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', '2002_10_1_4', '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'retrospective', 55, 'elo', 2002, '2026-11-29', 0.3624942661629903, 0, 450192008, 131402093, 1, 1000000000, 654839818, 231092173, 637505734);
INSERT INTO released_schema.counting_forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', '2002_10_2_3', '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'retrospective', 56, 'elo', 2002, '2026-11-29', 0.4044830595648906, 1, 905145423, 354640426, 1, 0, 674787572, 240876514, 595516940);
INSERT INTO released_schema.counting_forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', '2002_10_5_6', '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'retrospective', 57, 'elo', 2002, '2026-11-29', 0.6481575993437623, 0, 1044571929, 420108274, 1, 0, 648579703, 228049326, 648157599);
INSERT INTO released_schema.counting_forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', '2002_11_1_5', '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'retrospective', 58, 'elo', 2002, '2026-11-30', 0.3207301543105997, 0, 386736814, 102867832, 1, 1000000000, 627418603, 217862322, 679269846);
INSERT INTO released_schema.counting_forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', '2002_11_2_6', '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'retrospective', 59, 'elo', 2002, '2026-11-30', 0.5008017518137902, 0, 694751971, 250802395, 1, 0, 693145895, 249999357, 500801752);
INSERT INTO released_schema.counting_forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', '2002_11_3_4', '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'retrospective', 60, 'elo', 2002, '2026-11-30', 0.49123594420063355, 0, 675770915, 241312753, 1, 1000000000, 692993555, 249923191, 508764056);
INSERT INTO released_schema.counting_forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', '2002_0_5_6', '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'retrospective', 33, 'elo', 2002, '2026-11-19', 0.5973759377080575, 1, 515208652, 162106136, 1, 1000000000, 674061298, 240517927, 597375938);
INSERT INTO released_schema.counting_forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', '2002_1_1_5', '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'retrospective', 34, 'elo', 2002, '2026-11-20', 0.351924510233221, 1, 1044338586, 420001840, 1, 0, 648629853, 228073649, 648075490);
INSERT INTO released_schema.counting_forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', '2002_1_2_6', '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'retrospective', 35, 'elo', 2002, '2026-11-20', 0.5111309797937024, 0, 715660678, 261254879, 1, 0, 692899363, 249876101, 511130980);
INSERT INTO released_schema.counting_forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', '2002_1_3_4', '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'retrospective', 36, 'elo', 2002, '2026-11-20', 0.49373729551920786, 1, 705751694, 256301926, 1, 0, 693068736, 249960779, 506262704);
INSERT INTO released_schema.counting_forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', '2002_2_1_4', '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'retrospective', 37, 'elo', 2002, '2026-11-21', 0.41623161937347397, 0, 538250983, 173248761, 1, 1000000000, 679046495, 242982858, 583768381);
INSERT INTO released_schema.counting_forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', '2002_2_2_3', '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'retrospective', 38, 'elo', 2002, '2026-11-21', 0.39174047410829227, 0, 497153636, 153460599, 1, 1000000000, 669520259, 238279875, 608259526);
INSERT INTO released_schema.counting_forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', '2002_2_5_6', '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'retrospective', 39, 'elo', 2002, '2026-11-21', 0.5905088982761981, 1, 526770574, 167682962, 1, 1000000000, 676672790, 241808139, 590508898);
INSERT INTO released_schema.counting_forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', '2002_3_1_5', '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'retrospective', 40, 'elo', 2002, '2026-11-22', 0.37047865892471366, 0, 462795524, 137254437, 1, 1000000000, 659209940, 233224222, 629521341);
INSERT INTO released_schema.counting_forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', '2002_3_2_6', '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'retrospective', 41, 'elo', 2002, '2026-11-22', 0.46401268028680454, 1, 767843399, 287282407, 1, 0, 690554765, 248704913, 535987320);
INSERT INTO released_schema.counting_forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', '2002_3_3_4', '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'retrospective', 42, 'elo', 2002, '2026-11-22', 0.5263610157863168, 0, 747309884, 277055919, 1, 0, 691756730, 249305097, 526361016);
INSERT INTO released_schema.counting_forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', '2002_4_1_4', '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'retrospective', 43, 'elo', 2002, '2026-11-23', 0.35582662074520155, 0, 439787367, 126612584, 1, 1000000000, 650979120, 229214037, 644173379);
INSERT INTO released_schema.counting_forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', '2002_4_2_3', '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'retrospective', 44, 'elo', 2002, '2026-11-23', 0.402117384293192, 1, 911011232, 357463622, 1, 0, 673860858, 240418994, 597882616);
INSERT INTO released_schema.counting_forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', '2002_4_5_6', '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'retrospective', 45, 'elo', 2002, '2026-11-23', 0.6578753322981155, 1, 418739830, 117049288, 1, 1000000000, 642434709, 225075379, 657875332);
INSERT INTO released_schema.counting_forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', '2002_5_1_5', '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'retrospective', 46, 'elo', 2002, '2026-11-24', 0.3140616856981421, 0, 376967576, 98634742, 1, 1000000000, 622312026, 215426943, 685938314);
INSERT INTO released_schema.counting_forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', '2002_5_2_6', '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'retrospective', 47, 'elo', 2002, '2026-11-24', 0.5533858950746814, 0, 806060357, 306235949, 1, 0, 687436193, 247149946, 553385895);
INSERT INTO released_schema.counting_forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', '2002_5_3_4', '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'retrospective', 48, 'elo', 2002, '2026-11-24', 0.4400043907084229, 1, 820970573, 313595082, 1, 0, 685930859, 246400527, 559995609);
INSERT INTO released_schema.counting_forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', '2002_6_1_4', '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'retrospective', 49, 'elo', 2002, '2026-11-25', 0.34375539309231795, 1, 1067824941, 430656984, 1, 0, 643495040, 225587623, 656244607);
INSERT INTO released_schema.counting_forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', '2002_6_2_3', '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'retrospective', 50, 'elo', 2002, '2026-11-25', 0.4054921234668145, 0, 520021314, 164423862, 1, 1000000000, 675175785, 241068261, 594507877);
INSERT INTO released_schema.counting_forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', '2002_6_5_6', '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'retrospective', 51, 'elo', 2002, '2026-11-25', 0.665685917019487, 0, 1095674360, 443137740, 1, 0, 637191809, 222548177, 665685917);
INSERT INTO released_schema.counting_forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', '2002_7_1_5', '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'retrospective', 52, 'elo', 2002, '2026-11-26', 0.3339809763095162, 0, 406437045, 111543293, 1, 1000000000, 636962137, 222437684, 666019024);
INSERT INTO released_schema.counting_forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', '2002_7_2_6', '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'retrospective', 53, 'elo', 2002, '2026-11-26', 0.4801973504727648, 1, 733558113, 270194794, 1, 0, 692362686, 249607855, 519802650);
INSERT INTO released_schema.counting_forecasts VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', '2002_7_3_4', '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'retrospective', 54, 'elo', 2002, '2026-11-26', 0.5224452364496984, 0, 739076438, 272949025, 1, 0, 692139265, 249496211, 522445236);


--
-- Data for Name: evidence_plans; Type: TABLE DATA; Schema: released_schema; Owner: -
--

INSERT INTO released_schema.evidence_plans VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', '3f24cfc5-3491-4e8e-b572-fba9963d52eb', 'issued', 2002, 30, 1795778499667177);


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
-- Data for Name: leagues; Type: TABLE DATA; Schema: released_schema; Owner: -
--

INSERT INTO released_schema.leagues VALUES ('e4db7bfe-3898-87f9-8ec2-b49a5c256942', 1795778499002836);


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


