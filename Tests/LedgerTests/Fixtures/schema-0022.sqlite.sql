PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE schema_migrations (
  number INTEGER NOT NULL, -- Number of the file, ascending through the whole program.
  name TEXT NOT NULL, -- Name of the file, without number and ending.
  digest TEXT NOT NULL, -- SHA-256 of the file with LF line ends, hexadecimal.
  applied_at INTEGER NOT NULL, -- When, in microseconds since 1970, UTC.
  milliseconds INTEGER NOT NULL, -- How long it took.
  program_version TEXT NOT NULL, -- Version of the program that applied it.
  sql TEXT NOT NULL, -- The whole file.
  CONSTRAINT schema_migrations_key PRIMARY KEY (number)
) STRICT;
INSERT INTO schema_migrations VALUES(0,'schema_migrations','be9bfb1a46dcf6854ec9023db18d509c45009906648dff1be8c5eea20a6c2e1b',1795734616606744,0,'0.1.0',replace('-- The migrations that were applied, and their text.\nCREATE TABLE schema_migrations (\n  number {int64} NOT NULL, -- Number of the file, ascending through the whole program.\n  name {text} NOT NULL, -- Name of the file, without number and ending.\n  digest {text} NOT NULL, -- SHA-256 of the file with LF line ends, hexadecimal.\n  applied_at {int64} NOT NULL, -- When, in microseconds since 1970, UTC.\n  milliseconds {int64} NOT NULL, -- How long it took.\n  program_version {text} NOT NULL, -- Version of the program that applied it.\n  sql {text} NOT NULL, -- The whole file.\n  CONSTRAINT schema_migrations_key PRIMARY KEY (number)\n){strict};\n','\n',char(10)));
INSERT INTO schema_migrations VALUES(1,'leagues','d1cf1a8c26fac2d01131c457390d76fd5fa75f86e61af32cc1b9201437fd168b',1795734616606744,0,'0.1.0',replace('-- The leagues that have rows here; several may share a database.\nCREATE TABLE leagues (\n  league_id {text} NOT NULL, -- UUID of the league, from its dataset.json.\n  registered_at {int64} NOT NULL, -- When its first row came, in microseconds since 1970, UTC.\n  CONSTRAINT leagues_key PRIMARY KEY (league_id)\n){strict};\n','\n',char(10)));
INSERT INTO schema_migrations VALUES(2,'forecasts','c46df9b41238f1a7cfd667261ea0a76d8eed7ed9334a4f14deb650a3cddf84ad',1795734616606744,13,'0.1.0',replace('-- Probabilities on record, each for one game; rows are added and never changed.\nCREATE TABLE forecasts (\n  league_id {text} NOT NULL, -- The league; each has a chain of its own.\n  sequence {int64} NOT NULL, -- Place in the league''s chain, from 1 without gaps.\n  forecast_id {text} NOT NULL, -- UUID version 7, made by the program.\n  game_id {text} NOT NULL, -- Id of the game, as in the games'' files.\n  season {int64} NOT NULL, -- Label of the season.\n  day {int64} NOT NULL, -- Day number within the season.\n  date {text}, -- Date of the game, YYYY-MM-DD; null only where a retrospective one has none.\n  team_a_id {int64} NOT NULL, -- Id of team A, the lower of the two.\n  team_a {text} NOT NULL, -- Name of team A when the forecast was issued.\n  team_b_id {int64} NOT NULL, -- Id of team B.\n  team_b {text} NOT NULL, -- Name of team B when the forecast was issued.\n  site {int64} NOT NULL, -- Where it is played, from A''s view: 1 home, 0 neutral, -1 away.\n  probability {double} NOT NULL, -- Probability that team A wins.\n  run_id {text} NOT NULL, -- Run whose model said it.\n  model {text} NOT NULL, -- Name of the model.\n  model_version {int64}, -- Version that the run''s folder gave the model; null where it gave none.\n  predictions_digest {text} NOT NULL, -- Digest of the run''s recorded predictions.\n  known_season {int64} NOT NULL, -- Season of the day whose morning the model stood at.\n  known_day {int64} NOT NULL, -- That day: games of earlier days were known.\n  issued_at {int64} NOT NULL, -- When it was issued, in microseconds since 1970, UTC.\n  deadline {int64}, -- When the game''s date begins in the league''s time zone, likewise.\n  origin {text} NOT NULL, -- How it came: issued, replayed or retrospective.\n  previous_digest {text} NOT NULL, -- Digest of the row before; 64 zeros for the first.\n  digest {text} NOT NULL, -- SHA-256 of this row and the digest before, hexadecimal.\n  CONSTRAINT forecasts_key PRIMARY KEY (league_id, sequence),\n  CONSTRAINT forecasts_id UNIQUE (forecast_id),\n  CONSTRAINT forecasts_league FOREIGN KEY (league_id) REFERENCES leagues (league_id),\n  CONSTRAINT forecasts_probability CHECK (probability >= 0 AND probability <= 1),\n  CONSTRAINT forecasts_site CHECK (site >= -1 AND site <= 1),\n  CONSTRAINT forecasts_origin CHECK (origin IN (''issued'', ''replayed'', ''retrospective'')),\n  CONSTRAINT forecasts_dated CHECK (date IS NOT NULL OR origin = ''retrospective''),\n  CONSTRAINT forecasts_deadline CHECK ((date IS NULL) = (deadline IS NULL))\n){strict};\n\nCREATE INDEX forecasts_by_run ON forecasts (league_id, run_id, season, sequence);\n','\n',char(10)));
INSERT INTO schema_migrations VALUES(3,'results','5d4b7826a5839e71fe05e8fcf38ad649002d20ed1f1d62a9df4175700aefd3c2',1795734616606744,0,'0.1.0',replace('-- How games with forecasts came out; a correction is a new row.\nCREATE TABLE results (\n  league_id {text} NOT NULL, -- The league.\n  game_id {text} NOT NULL, -- Id of the game.\n  revision {int64} NOT NULL, -- 1 for what was recorded first, then ascending; the last holds.\n  season {int64} NOT NULL, -- Label of the season.\n  status {text} NOT NULL, -- played; or void: cancelled, moved, or its score was taken back.\n  score_a {int64}, -- Points of team A; null where it is void.\n  score_b {int64}, -- Points of team B; null where it is void.\n  recorded_at {int64} NOT NULL, -- When it was recorded, in microseconds since 1970, UTC.\n  CONSTRAINT results_key PRIMARY KEY (league_id, game_id, revision),\n  CONSTRAINT results_league FOREIGN KEY (league_id) REFERENCES leagues (league_id),\n  CONSTRAINT results_status CHECK (status IN (''played'', ''void'')),\n  CONSTRAINT results_score_a CHECK ((status = ''played'') = (score_a IS NOT NULL)),\n  CONSTRAINT results_score_b CHECK ((status = ''played'') = (score_b IS NOT NULL))\n){clustered};\n\nCREATE INDEX results_by_season ON results (league_id, season, game_id, revision);\n','\n',char(10)));
INSERT INTO schema_migrations VALUES(4,'counting_forecasts','90dd5dbeaa86940627e269c3cf335786d8674ef79981813fe0ca2b3b34a39427',1795734616606744,0,'0.1.0',replace('-- Stored aggregate: of each game, run and origin the forecast that counts, the last that was not late.\nCREATE TABLE counting_forecasts (\n  league_id {text} NOT NULL, -- The league.\n  game_id {text} NOT NULL, -- Id of the game.\n  run_id {text} NOT NULL, -- The run.\n  origin {text} NOT NULL, -- As in forecasts; of the retrospective the last, though all are late.\n  sequence {int64} NOT NULL, -- The forecast, in forecasts.\n  model {text} NOT NULL, -- As in forecasts.\n  season {int64} NOT NULL, -- As in forecasts.\n  date {text}, -- As in forecasts.\n  probability {double} NOT NULL, -- As in forecasts.\n  outcome {double}, -- 1 where A won, 0 where B did, 0.5 for a tie; null until it is known.\n  log_loss {int64}, -- Log loss, in billionths of a nat; null until the outcome is known.\n  brier {int64}, -- Squared error, in billionths.\n  decided {int64}, -- 1; 0 for a tie, which accuracy leaves out.\n  correct {int64}, -- Whether the winner was named, in billionths; 1/2 counts as half.\n  expected_log_loss {int64}, -- What log_loss would be on average if the probability were right.\n  expected_brier {int64}, -- Likewise for brier.\n  expected_correct {int64}, -- Likewise for correct; 0 for a tie.\n  CONSTRAINT counting_forecasts_key PRIMARY KEY (league_id, game_id, run_id, origin),\n  CONSTRAINT counting_forecasts_forecast\n    FOREIGN KEY (league_id, sequence) REFERENCES forecasts (league_id, sequence),\n  CONSTRAINT counting_forecasts_outcome CHECK (outcome IN (0, 0.5, 1)),\n  CONSTRAINT counting_forecasts_settled CHECK ((outcome IS NULL) = (log_loss IS NULL))\n){clustered};\n\nCREATE INDEX counting_forecasts_by_date ON counting_forecasts (\n  league_id, origin, model, season, date, log_loss, brier, decided, correct, expected_log_loss,\n  expected_brier, expected_correct\n) WHERE log_loss IS NOT NULL;\n','\n',char(10)));
INSERT INTO schema_migrations VALUES(5,'append_only','8a8f357e5c78d962778eebe3449376a85f5081839ee7a8e284dbc60c2965ee72',1795734616606744,0,'0.1.0',replace('-- The database itself refuses to change or remove what was stated.\nCREATE TRIGGER leagues_no_update BEFORE UPDATE ON leagues\nBEGIN SELECT RAISE(ABORT, ''leagues are never changed''); END;\nCREATE TRIGGER leagues_no_delete BEFORE DELETE ON leagues\nBEGIN SELECT RAISE(ABORT, ''leagues are never removed''); END;\n\nCREATE TRIGGER forecasts_no_update BEFORE UPDATE ON forecasts\nBEGIN SELECT RAISE(ABORT, ''forecasts are never changed''); END;\nCREATE TRIGGER forecasts_no_delete BEFORE DELETE ON forecasts\nBEGIN SELECT RAISE(ABORT, ''forecasts are never removed''); END;\n-- REPLACE removes a row without asking the trigger above.\nCREATE TRIGGER forecasts_no_replace BEFORE INSERT ON forecasts\nWHEN EXISTS (\n    SELECT 1 FROM forecasts WHERE league_id = NEW.league_id AND sequence = NEW.sequence)\n  OR EXISTS (SELECT 1 FROM forecasts WHERE forecast_id = NEW.forecast_id)\nBEGIN SELECT RAISE(ABORT, ''forecasts are never replaced''); END;\n\nCREATE TRIGGER results_no_update BEFORE UPDATE ON results\nBEGIN SELECT RAISE(ABORT, ''results are never changed''); END;\nCREATE TRIGGER results_no_delete BEFORE DELETE ON results\nBEGIN SELECT RAISE(ABORT, ''results are never removed''); END;\nCREATE TRIGGER results_no_replace BEFORE INSERT ON results\nWHEN EXISTS (\n  SELECT 1 FROM results\n  WHERE league_id = NEW.league_id AND game_id = NEW.game_id AND revision = NEW.revision)\nBEGIN SELECT RAISE(ABORT, ''results are never replaced''); END;\n','\n',char(10)));
INSERT INTO schema_migrations VALUES(6,'forecast_log','dc947b7fe4e2107d08c974b1196defafc2f4f77489a0aa0768629a22cc918c30',1795734616606744,0,'0.1.0',replace('-- Forecasts with their games'' latest results, and whether they are late and count.\nCREATE VIEW forecast_log AS\nSELECT\n  f.league_id, f.sequence, f.forecast_id, f.game_id, f.season, f.day, f.date, f.team_a_id, f.team_a,\n  f.team_b_id, f.team_b, f.site, f.probability, f.run_id, f.model, f.model_version,\n  f.predictions_digest, f.known_season, f.known_day, f.issued_at, f.deadline, f.origin,\n  f.previous_digest, f.digest,\n  CASE WHEN f.origin = ''retrospective'' OR f.issued_at >= f.deadline THEN 1 ELSE 0 END AS late,\n  CASE WHEN c.sequence IS NOT NULL AND f.origin <> ''retrospective'' THEN 1 ELSE 0 END AS counts,\n  r.status, r.score_a, r.score_b\nFROM forecasts AS f\nLEFT JOIN counting_forecasts AS c ON c.league_id = f.league_id AND c.game_id = f.game_id\n  AND c.run_id = f.run_id AND c.origin = f.origin AND c.sequence = f.sequence\nLEFT JOIN results AS r ON r.league_id = f.league_id AND r.game_id = f.game_id\n  AND r.revision = (\n    SELECT max(x.revision) FROM results AS x\n    WHERE x.league_id = f.league_id AND x.game_id = f.game_id);\n','\n',char(10)));
INSERT INTO schema_migrations VALUES(7,'model_alerts','31833f1ff8154019775ea1945dfb74a27e26e11611fd436e67b68caae4fdcbd9',1795782329564779,1,'0.1.0',replace('-- Things that a person must know. Identity stays as it was written; the rest follows from alert_events.\nCREATE TABLE model_alerts (\n  alert_id {text} NOT NULL, -- UUID version 7, made by the program.\n  league_id {text} NOT NULL, -- The league.\n  fingerprint {text} NOT NULL, -- SHA-256 of type, subject and key detail, hexadecimal.\n  ordinal {int64} NOT NULL, -- 1 for the fingerprint''s first alert, then ascending without gaps.\n  type {text} NOT NULL, -- Kind of thing that happened, such as drift.\n  subject {text} NOT NULL, -- Thing that it happened to: a run, an alias, a table.\n  key_detail {text} NOT NULL, -- Words that tell two alerts of a type and subject apart; may be empty.\n  category {text} NOT NULL, -- Concern, such as model or data.\n  component {text} NOT NULL, -- The part of the program, or the script, that noticed.\n  environment {text} NOT NULL, -- live; or demo, for what is tried out.\n  state {text} NOT NULL, -- open, acknowledged or resolved.\n  severity {text} NOT NULL, -- critical, high, medium or low: the highest since it opened.\n  message {text} NOT NULL, -- One sentence, as it was last raised.\n  details {text}, -- An object of JSON, as it was last raised.\n  source {text} NOT NULL, -- Who raised it last.\n  current_value {double}, -- The number that was looked at, as last raised; null where there is none.\n  threshold_value {double}, -- The number that it passed.\n  baseline_value {double}, -- The number that it usually has.\n  action_taken {text}, -- Action that the program has taken.\n  triggered_at {int64} NOT NULL, -- When it opened, in microseconds since 1970, UTC.\n  last_raised_at {int64} NOT NULL, -- When it was last raised, likewise.\n  last_told_at {int64} NOT NULL, -- When it was last raised and people were to be told, likewise.\n  repeat_count {int64} NOT NULL, -- How often it was raised while it was not resolved.\n  reopen_count {int64} NOT NULL, -- How often it came back within the quiet period.\n  acknowledged_at {int64}, -- When somebody took it on, since it last opened.\n  acknowledged_by {text}, -- Who did.\n  acknowledgement_notes {text}, -- What they said.\n  silenced_until {int64}, -- No repeats are told before this time; null where it is not silenced.\n  resolved_at {int64}, -- When it was resolved.\n  resolved_by {text}, -- Who did.\n  resolution_notes {text}, -- What they said.\n  resolution {text}, -- fixed, false_positive, ignored or escalated.\n  event_count {int64} NOT NULL, -- Events so far, by which a change sees that nobody came before it.\n  CONSTRAINT model_alerts_key PRIMARY KEY (alert_id),\n  CONSTRAINT model_alerts_ordinal UNIQUE (league_id, fingerprint, ordinal),\n  CONSTRAINT model_alerts_league FOREIGN KEY (league_id) REFERENCES leagues (league_id),\n  CONSTRAINT model_alerts_environment CHECK (environment IN (''live'', ''demo'')),\n  CONSTRAINT model_alerts_state CHECK (state IN (''open'', ''acknowledged'', ''resolved'')),\n  CONSTRAINT model_alerts_severity CHECK (severity IN (''critical'', ''high'', ''medium'', ''low'')),\n  CONSTRAINT model_alerts_resolution\n    CHECK (resolution IN (''fixed'', ''false_positive'', ''ignored'', ''escalated'')),\n  CONSTRAINT model_alerts_resolved CHECK ((state = ''resolved'') = (resolved_at IS NOT NULL)),\n  CONSTRAINT model_alerts_resolved_as CHECK ((state = ''resolved'') = (resolution IS NOT NULL)),\n  CONSTRAINT model_alerts_resolved_by CHECK ((state = ''resolved'') = (resolved_by IS NOT NULL)),\n  CONSTRAINT model_alerts_open CHECK (state <> ''open'' OR acknowledged_at IS NULL),\n  CONSTRAINT model_alerts_acknowledged\n    CHECK (state <> ''acknowledged'' OR acknowledged_at IS NOT NULL),\n  CONSTRAINT model_alerts_silenced CHECK (state <> ''resolved'' OR silenced_until IS NULL)\n){strict};\n\nCREATE UNIQUE INDEX model_alerts_one_open ON model_alerts (league_id, fingerprint)\nWHERE state <> ''resolved'';\nCREATE INDEX model_alerts_by_state ON model_alerts (league_id, state);\nCREATE INDEX model_alerts_by_subject ON model_alerts (league_id, type, subject);\n','\n',char(10)));
INSERT INTO schema_migrations VALUES(8,'alert_events','e36cf7f3996fc228f2fb5d21201c14ce1538aa755076f7903b75549e2c0c0736',1795782329564779,0,'0.1.0',replace('-- Events of alerts, in order; rows are added and never changed, and model_alerts follows from them.\nCREATE TABLE alert_events (\n  alert_id {text} NOT NULL, -- The alert.\n  number {int64} NOT NULL, -- Place among the alert''s events, from 1 without gaps.\n  kind {text} NOT NULL, -- opened, repeated, reopened, acknowledged, silenced or resolved.\n  happened_at {int64} NOT NULL, -- When, by the clock of whoever wrote it, in microseconds since 1970, UTC.\n  told {int64} NOT NULL, -- 1 where people were to be told of it, else 0.\n  actor {text}, -- Who acknowledged, silenced or resolved it.\n  notes {text}, -- What they said.\n  resolution {text}, -- How it was resolved: fixed, false_positive, ignored or escalated.\n  silenced_until {int64}, -- Of a silence, when it ends.\n  occurrence {text}, -- Name of what was raised; raised again, it is no repeat. Null without one.\n  severity {text}, -- As raised: critical, high, medium or low.\n  message {text}, -- As raised, as the rest.\n  details {text}, -- An object of JSON.\n  source {text}, -- Who raised it.\n  current_value {double}, -- The number that was looked at.\n  threshold_value {double}, -- The number that it passed.\n  baseline_value {double}, -- The number that it usually has.\n  action_taken {text}, -- Action that the program has taken.\n  CONSTRAINT alert_events_key PRIMARY KEY (alert_id, number),\n  CONSTRAINT alert_events_alert FOREIGN KEY (alert_id) REFERENCES model_alerts (alert_id),\n  CONSTRAINT alert_events_kind\n    CHECK (kind IN (''opened'', ''repeated'', ''reopened'', ''acknowledged'', ''silenced'', ''resolved'')),\n  CONSTRAINT alert_events_first CHECK ((kind = ''opened'') = (number = 1)),\n  CONSTRAINT alert_events_told CHECK (told IN (0, 1)),\n  CONSTRAINT alert_events_severity CHECK (severity IN (''critical'', ''high'', ''medium'', ''low'')),\n  CONSTRAINT alert_events_raised\n    CHECK ((kind IN (''opened'', ''repeated'', ''reopened'')) = (severity IS NOT NULL)),\n  CONSTRAINT alert_events_message CHECK ((severity IS NULL) = (message IS NULL)),\n  CONSTRAINT alert_events_source CHECK ((severity IS NULL) = (source IS NULL)),\n  CONSTRAINT alert_events_actor CHECK ((severity IS NULL) = (actor IS NOT NULL)),\n  CONSTRAINT alert_events_resolution\n    CHECK (resolution IN (''fixed'', ''false_positive'', ''ignored'', ''escalated'')),\n  CONSTRAINT alert_events_resolved CHECK ((kind = ''resolved'') = (resolution IS NOT NULL)),\n  CONSTRAINT alert_events_silenced CHECK ((kind = ''silenced'') = (silenced_until IS NOT NULL))\n){clustered};\n\nCREATE UNIQUE INDEX alert_events_occurrence ON alert_events (alert_id, occurrence)\nWHERE occurrence IS NOT NULL;\n','\n',char(10)));
INSERT INTO schema_migrations VALUES(9,'alert_notices','9d212b57abd79c42b07f0cc3fcbe1b021228746b92e43965003473a4f35f9699',1795782329564779,0,'0.1.0',replace('-- Messages that are owed to people: one for each event that is told, and channel; written with the event.\nCREATE TABLE alert_notices (\n  notice_id {text} NOT NULL, -- UUID version 7, made by the program; receivers know a repeated message by it.\n  league_id {text} NOT NULL, -- The league.\n  alert_id {text} NOT NULL, -- The alert.\n  event_number {int64} NOT NULL, -- The event, in alert_events.\n  channel {text} NOT NULL, -- Name of the channel.\n  mode {text} NOT NULL, -- immediate; or digest, where several go out together.\n  recipients {text} NOT NULL, -- Who is to be told, a list of JSON.\n  owed_at {int64} NOT NULL, -- When it was written, in microseconds since 1970, UTC.\n  due_at {int64}, -- When its digest goes out, likewise; null where it is immediate.\n  state {text} NOT NULL, -- owed, delivered, or given_up after too many failures.\n  attempts {int64} NOT NULL, -- Attempts so far, in alert_deliveries.\n  CONSTRAINT alert_notices_key PRIMARY KEY (notice_id),\n  CONSTRAINT alert_notices_once UNIQUE (alert_id, event_number, channel),\n  CONSTRAINT alert_notices_league FOREIGN KEY (league_id) REFERENCES leagues (league_id),\n  CONSTRAINT alert_notices_event\n    FOREIGN KEY (alert_id, event_number) REFERENCES alert_events (alert_id, number),\n  CONSTRAINT alert_notices_mode CHECK (mode IN (''immediate'', ''digest'')),\n  CONSTRAINT alert_notices_due CHECK ((mode = ''digest'') = (due_at IS NOT NULL)),\n  CONSTRAINT alert_notices_state CHECK (state IN (''owed'', ''delivered'', ''given_up'')),\n  CONSTRAINT alert_notices_attempts CHECK (state = ''owed'' OR attempts > 0)\n){strict};\n\nCREATE INDEX alert_notices_owed ON alert_notices (league_id, owed_at, notice_id)\nWHERE state = ''owed'';\n','\n',char(10)));
INSERT INTO schema_migrations VALUES(10,'alert_deliveries','9e2b4708215fb200e68f881f59330c764b4b5b3463e8400f9375ed9b4cc4d83a',1795782329564779,8,'0.1.0',replace('-- Attempts to deliver notices; rows are added and never changed. One that was begun and did not end was cut short.\nCREATE TABLE alert_deliveries (\n  notice_id {text} NOT NULL, -- The notice.\n  attempt {int64} NOT NULL, -- From 1 without gaps.\n  step {int64} NOT NULL, -- 1 where it began, 2 where it ended.\n  outcome {text}, -- delivered or failed; null where it began.\n  happened_at {int64} NOT NULL, -- When, in microseconds since 1970, UTC.\n  message_id {text} NOT NULL, -- The message; several notices of one digest share it.\n  reason {text}, -- Why it failed.\n  CONSTRAINT alert_deliveries_key PRIMARY KEY (notice_id, attempt, step),\n  CONSTRAINT alert_deliveries_notice FOREIGN KEY (notice_id) REFERENCES alert_notices (notice_id),\n  CONSTRAINT alert_deliveries_step CHECK (step IN (1, 2)),\n  CONSTRAINT alert_deliveries_outcome CHECK (outcome IN (''delivered'', ''failed'')),\n  CONSTRAINT alert_deliveries_ended CHECK ((step = 2) = (outcome IS NOT NULL)),\n  CONSTRAINT alert_deliveries_reason CHECK (reason IS NULL OR outcome = ''failed'')\n){clustered};\n','\n',char(10)));
INSERT INTO schema_migrations VALUES(11,'alerts_append_only','ea1236e52059b2ee2ffde89c802597449403549f922ed3a587bae6092bc0708c',1795782329564779,0,'0.1.0',replace('-- The database itself refuses to change what alerts are about, and to change or remove their events.\nCREATE TRIGGER model_alerts_no_update BEFORE UPDATE OF\n  alert_id, league_id, fingerprint, ordinal, type, subject, key_detail, category, component, environment\nON model_alerts\nBEGIN SELECT RAISE(ABORT, ''what an alert is about is never changed''); END;\nCREATE TRIGGER model_alerts_no_delete BEFORE DELETE ON model_alerts\nBEGIN SELECT RAISE(ABORT, ''alerts are never removed''); END;\n-- REPLACE removes a row without asking the trigger above.\nCREATE TRIGGER model_alerts_no_replace BEFORE INSERT ON model_alerts\nWHEN EXISTS (SELECT 1 FROM model_alerts WHERE alert_id = NEW.alert_id)\n  OR EXISTS (\n    SELECT 1 FROM model_alerts WHERE league_id = NEW.league_id AND fingerprint = NEW.fingerprint\n      AND (ordinal = NEW.ordinal OR state <> ''resolved'' AND NEW.state <> ''resolved''))\nBEGIN SELECT RAISE(ABORT, ''alerts are never replaced''); END;\n\nCREATE TRIGGER alert_events_no_update BEFORE UPDATE ON alert_events\nBEGIN SELECT RAISE(ABORT, ''events of alerts are never changed''); END;\nCREATE TRIGGER alert_events_no_delete BEFORE DELETE ON alert_events\nBEGIN SELECT RAISE(ABORT, ''events of alerts are never removed''); END;\nCREATE TRIGGER alert_events_no_replace BEFORE INSERT ON alert_events\nWHEN EXISTS (\n  SELECT 1 FROM alert_events\n  WHERE alert_id = NEW.alert_id AND (number = NEW.number OR occurrence = NEW.occurrence))\nBEGIN SELECT RAISE(ABORT, ''events of alerts are never replaced''); END;\n\nCREATE TRIGGER alert_notices_no_update BEFORE UPDATE OF\n  notice_id, league_id, alert_id, event_number, channel, mode, recipients, owed_at, due_at\nON alert_notices\nBEGIN SELECT RAISE(ABORT, ''what a notice says is never changed''); END;\nCREATE TRIGGER alert_notices_no_delete BEFORE DELETE ON alert_notices\nBEGIN SELECT RAISE(ABORT, ''notices are never removed''); END;\nCREATE TRIGGER alert_notices_no_replace BEFORE INSERT ON alert_notices\nWHEN EXISTS (SELECT 1 FROM alert_notices WHERE notice_id = NEW.notice_id)\n  OR EXISTS (\n    SELECT 1 FROM alert_notices\n    WHERE alert_id = NEW.alert_id AND event_number = NEW.event_number AND channel = NEW.channel)\nBEGIN SELECT RAISE(ABORT, ''notices are never replaced''); END;\n\nCREATE TRIGGER alert_deliveries_no_update BEFORE UPDATE ON alert_deliveries\nBEGIN SELECT RAISE(ABORT, ''deliveries are never changed''); END;\nCREATE TRIGGER alert_deliveries_no_delete BEFORE DELETE ON alert_deliveries\nBEGIN SELECT RAISE(ABORT, ''deliveries are never removed''); END;\nCREATE TRIGGER alert_deliveries_no_replace BEFORE INSERT ON alert_deliveries\nWHEN EXISTS (\n  SELECT 1 FROM alert_deliveries\n  WHERE notice_id = NEW.notice_id AND attempt = NEW.attempt AND step = NEW.step)\nBEGIN SELECT RAISE(ABORT, ''deliveries are never replaced''); END;\n','\n',char(10)));
INSERT INTO schema_migrations VALUES(12,'v_unresolved_model_alerts','e947ca25bf02f39607c178f6baa294bdbe0e59a0c54eabb79ab4a5245c14e46b',1795782329564779,0,'0.1.0',replace('-- Alerts that are not resolved, the most severe first and then the newest, with their age in seconds.\nCREATE VIEW v_unresolved_model_alerts AS\nSELECT\n  a.alert_id, a.league_id, a.fingerprint, a.ordinal, a.type, a.subject, a.key_detail,\n  a.category, a.component, a.environment, a.state, a.severity, a.message, a.details, a.source,\n  a.current_value, a.threshold_value, a.baseline_value, a.action_taken, a.triggered_at,\n  a.last_raised_at, a.last_told_at, a.repeat_count, a.reopen_count, a.acknowledged_at,\n  a.acknowledged_by, a.acknowledgement_notes, a.silenced_until, a.resolved_at, a.resolved_by,\n  a.resolution_notes, a.resolution, a.event_count,\n  CASE a.severity WHEN ''critical'' THEN 1 WHEN ''high'' THEN 2 WHEN ''medium'' THEN 3 ELSE 4\n  END AS severity_rank,\n  unixepoch() - a.triggered_at / 1000000 AS age_seconds\nFROM model_alerts AS a\nWHERE a.state <> ''resolved''\nORDER BY severity_rank, a.triggered_at DESC, a.alert_id DESC;\n','\n',char(10)));
INSERT INTO schema_migrations VALUES(13,'model_performance','cfe290d4497fd2f07c04d5f04de2e9eeb57f26ab500e72d2fdc223ef0b9fd2af',1795782329564779,0,'0.1.0',replace('-- Stored aggregate: how a run''s forecasts of a calendar week did, and the evidence against them at its end.\nCREATE TABLE model_performance_metrics (\n  league_id {text} NOT NULL, -- The league.\n  run_id {text} NOT NULL, -- The run.\n  origin {text} NOT NULL, -- As in forecasts.\n  season {int64} NOT NULL, -- As in forecasts; evidence begins anew with each.\n  week {text} NOT NULL, -- Monday of the week, YYYY-MM-DD, in the league''s time zone.\n  model {text} NOT NULL, -- Name of the model.\n  as_of {text}, -- The last date that was looked at; null for all dates.\n  games {int64} NOT NULL, -- Sample: games with a forecast that counts and an outcome.\n  log_loss {double}, -- In nats a game; null where undefined, as all that follow.\n  brier_score {double}, -- Mean squared error.\n  accuracy {double}, -- Share of decided games whose winner was named.\n  roc_auc {double}, -- Area under the ROC curve.\n  ece {double}, -- Expected calibration error over ten bins.\n  expected_log_loss {double}, -- What log_loss would be on average if the model were right.\n  expected_brier_score {double}, -- Likewise for brier_score.\n  expected_accuracy {double}, -- Likewise for accuracy.\n  expected_roc_auc {double}, -- Likewise for roc_auc.\n  expected_ece {double}, -- Likewise for ece.\n  excess_log_loss {double}, -- Log loss less the expected one, in nats a game.\n  excess_standard_error {double}, -- Standard error of excess_log_loss if the model were right.\n  spiegelhalter_z {double}, -- Standard normal if the model were right.\n  evidence_games {int64} NOT NULL, -- Games of the sample that were forecast day-ahead.\n  restarts {int64} NOT NULL, -- How often the season''s evidence had been restarted by the week''s end.\n  sharp_evidence {double}, -- Against "every probability is right", at the week''s end; 1 says nothing.\n  tolerant_evidence {double}, -- Against "wrong in no way that matters", likewise.\n  strongest_home {double}, -- The alternative that weighs most: log-odds for the home side.\n  strongest_slope {double}, -- The alternative that weighs most: factor of the log-odds.\n  true_positives {int64} NOT NULL, -- Games in which A was named at 1/2, and won.\n  false_positives {int64} NOT NULL, -- A was named, and lost.\n  true_negatives {int64} NOT NULL, -- B was named, and won.\n  false_negatives {int64} NOT NULL, -- B was named, and lost.\n  precision_at_half {double}, -- Of the A that were named, the share that won.\n  recall_at_half {double}, -- Of the A that won, the share that was named.\n  f1_at_half {double}, -- Harmonic mean of the two.\n  games_played {int64}, -- Games of the league that were played in the week; null where nobody said.\n  completeness {double}, -- Games of the sample, of those played.\n  late_share {double}, -- Games whose forecasts were all late, of those forecast.\n  r_squared {double}, -- Of models that foretell numbers.\n  rmse {double}, -- Likewise, root mean squared error.\n  mae {double}, -- Likewise, mean absolute error.\n  mape {double}, -- Likewise, mean absolute percentage error.\n  source_digest {text} NOT NULL, -- SHA-256 of what this was derived from, and of the week before.\n  last_sequence {int64} NOT NULL, -- The league''s last forecast when it was derived.\n  result_count {int64} NOT NULL, -- Rows of results of the league when it was derived.\n  computed_at {int64} NOT NULL, -- When it was derived, in microseconds since 1970, UTC.\n  CONSTRAINT model_performance_metrics_key PRIMARY KEY (league_id, run_id, origin, season, week),\n  CONSTRAINT model_performance_metrics_league\n    FOREIGN KEY (league_id) REFERENCES leagues (league_id),\n  CONSTRAINT model_performance_metrics_origin\n    CHECK (origin IN (''issued'', ''replayed'', ''retrospective'')),\n  CONSTRAINT model_performance_metrics_games CHECK (games >= evidence_games)\n){strict};\n','\n',char(10)));
INSERT INTO schema_migrations VALUES(14,'evidence_plans','7c04386ea0fcdc2177670eaa8a049ad6ee98c549a6739e75de694f0a5f1341f4',1795782329564779,0,'0.1.0',replace('-- Over how many weeks the start of a fault is spread, frozen when a run''s season was first watched.\nCREATE TABLE evidence_plans (\n  league_id {text} NOT NULL, -- The league.\n  run_id {text} NOT NULL, -- The run.\n  origin {text} NOT NULL, -- As in forecasts.\n  season {int64} NOT NULL, -- The season.\n  planned_weeks {int64} NOT NULL, -- Calendar weeks from the first with evidence to the last of the schedule.\n  decided_at {int64} NOT NULL, -- When it was frozen, in microseconds since 1970, UTC.\n  CONSTRAINT evidence_plans_key PRIMARY KEY (league_id, run_id, origin, season),\n  CONSTRAINT evidence_plans_league FOREIGN KEY (league_id) REFERENCES leagues (league_id),\n  CONSTRAINT evidence_plans_weeks CHECK (planned_weeks >= 1)\n){strict};\n','\n',char(10)));
INSERT INTO schema_migrations VALUES(15,'evidence_plans_append_only','bc8944c9c69e9679d2cc0ebb092dc639267693463dfc11c993e8ecbd24227947',1795782329564779,0,'0.1.0',replace('-- The database itself refuses to change or remove a plan.\nCREATE TRIGGER evidence_plans_no_update BEFORE UPDATE ON evidence_plans\nBEGIN SELECT RAISE(ABORT, ''evidence_plans are never changed''); END;\nCREATE TRIGGER evidence_plans_no_delete BEFORE DELETE ON evidence_plans\nBEGIN SELECT RAISE(ABORT, ''evidence_plans are never removed''); END;\nCREATE TRIGGER evidence_plans_no_replace BEFORE INSERT ON evidence_plans\nWHEN EXISTS (\n  SELECT 1 FROM evidence_plans\n  WHERE league_id = NEW.league_id AND run_id = NEW.run_id AND origin = NEW.origin\n    AND season = NEW.season)\nBEGIN SELECT RAISE(ABORT, ''evidence_plans are never replaced''); END;\n','\n',char(10)));
INSERT INTO schema_migrations VALUES(16,'latest_model_performance','b07c41801178f7a9ed5492195c33583b5497af855e5541dc6cab903ad1108309',1795782329564779,0,'0.1.0',replace('-- The latest week of each run and origin, in model_performance_metrics.\nCREATE VIEW v_latest_model_performance AS\nSELECT\n  m.league_id, m.run_id, m.origin, m.season, m.week, m.model, m.games, m.log_loss, m.brier_score,\n  m.accuracy, m.roc_auc, m.ece, m.expected_log_loss, m.expected_brier_score, m.expected_accuracy,\n  m.expected_roc_auc, m.expected_ece, m.excess_log_loss, m.excess_standard_error,\n  m.spiegelhalter_z, m.evidence_games, m.restarts, m.sharp_evidence, m.tolerant_evidence,\n  m.strongest_home, m.strongest_slope, m.precision_at_half, m.recall_at_half, m.f1_at_half,\n  m.games_played, m.completeness, m.late_share, m.computed_at\nFROM model_performance_metrics AS m\nWHERE m.week = (\n  SELECT max(x.week) FROM model_performance_metrics AS x\n  WHERE x.league_id = m.league_id AND x.run_id = m.run_id AND x.origin = m.origin);\n','\n',char(10)));
INSERT INTO schema_migrations VALUES(17,'watched_forecasts','0ef47629a31fb8e0d039a3a26b5341b6ba849f9639967b604ac4282ce80005f0',1795782329564779,0,'0.1.0',replace('-- The forecasts of a run''s season that count, in the order of the chain, without a look at any other''s.\nCREATE INDEX counting_forecasts_by_run ON counting_forecasts (\n  league_id, season, run_id, origin, sequence, date, probability, outcome\n);\n\n-- The seasons with forecasts whose outcome is not known.\nCREATE INDEX counting_forecasts_open ON counting_forecasts (league_id, season)\nWHERE outcome IS NULL;\n\n-- Forecasts that were issued when their game''s date had begun.\nCREATE INDEX forecasts_late ON forecasts (league_id, run_id, season, date, game_id)\nWHERE origin = ''issued'' AND issued_at >= deadline;\n','\n',char(10)));
INSERT INTO schema_migrations VALUES(18,'model_ab_tests','c4e589feee99076bfc1110a41731f8b7bb4c951746b1f26348e650c738fe8874',1795782329564779,9,'0.1.0',replace('-- Tests between a model in use and one that would take its place: the plan, frozen at the start, and the end.\nCREATE TABLE model_ab_tests (\n  test_id {text} NOT NULL, -- UUID version 7, made by the program.\n  league_id {text} NOT NULL, -- The league.\n  name {text} NOT NULL, -- Name of the test, one of its kind in the league.\n  champion_run_id {text} NOT NULL, -- Run whose model was in use: model A.\n  champion_model {text} NOT NULL, -- Name of its model.\n  champion_version {int64}, -- Version that its folder counted; null for a model without files.\n  challenger_run_id {text} NOT NULL, -- Run that would take its place: model B.\n  challenger_model {text} NOT NULL, -- Name of its model.\n  challenger_version {int64}, -- Version that its folder counted, likewise.\n  mode {text} NOT NULL, -- shadow: both forecast every game; split: each game is forecast by one.\n  champion_share {double} NOT NULL, -- Share of the games that the champion forecasts; 1 for shadow.\n  challenger_share {double} NOT NULL, -- Share of the challenger; 1 for shadow.\n  metric {text} NOT NULL, -- log_loss or brier: the score that decides.\n  alpha {double} NOT NULL, -- Chance of a verdict for a contender that is no better.\n  horizon {int64} NOT NULL, -- Games that are planned.\n  interval_scale {double} NOT NULL, -- r of the boundary that holds at every look, fixed beforehand.\n  planned_at {int64} NOT NULL, -- When the test was planned, in microseconds since 1970, UTC.\n  starts_at {int64} NOT NULL, -- When it is to start, likewise.\n  started_at {int64}, -- When it did; null while it is planned.\n  ended_at {int64}, -- When it ended; null until then.\n  status {text} NOT NULL, -- planned, running, completed or cancelled.\n  games {int64}, -- Games that the end was decided on; null until then, as all that follows.\n  champion_metrics {text}, -- Scores of the champion on them, an object of JSON.\n  challenger_metrics {text}, -- Scores of the challenger.\n  mean_difference {double}, -- Mean loss of the champion less the challenger''s; above 0 favours the challenger.\n  interval_low {double}, -- Interval of the mean difference.\n  interval_high {double}, -- Its upper end.\n  e_value {double}, -- Evidence for the challenger; null for a split, as the next.\n  champion_e_value {double}, -- Evidence for the champion.\n  p_value {double}, -- Of Welch''s test; null for shadow.\n  winner {text}, -- champion or challenger; null for neither.\n  decision {text}, -- promote_b, keep_a, no_winner or manual_review.\n  decided_by {text}, -- Who ended it.\n  notes {text}, -- What they said.\n  CONSTRAINT model_ab_tests_key PRIMARY KEY (test_id),\n  CONSTRAINT model_ab_tests_name UNIQUE (league_id, name),\n  CONSTRAINT model_ab_tests_league FOREIGN KEY (league_id) REFERENCES leagues (league_id),\n  CONSTRAINT model_ab_tests_contenders CHECK (champion_run_id <> challenger_run_id),\n  CONSTRAINT model_ab_tests_mode CHECK (mode IN (''shadow'', ''split'')),\n  CONSTRAINT model_ab_tests_shares CHECK (champion_share > 0 AND challenger_share > 0),\n  CONSTRAINT model_ab_tests_shadow\n    CHECK (mode <> ''shadow'' OR champion_share = 1 AND challenger_share = 1),\n  CONSTRAINT model_ab_tests_split\n    CHECK (mode <> ''split'' OR abs(champion_share + challenger_share - 1) < 0.000000001),\n  CONSTRAINT model_ab_tests_metric CHECK (metric IN (''log_loss'', ''brier'')),\n  CONSTRAINT model_ab_tests_alpha CHECK (alpha > 0 AND alpha < 1),\n  CONSTRAINT model_ab_tests_horizon CHECK (horizon >= 1),\n  CONSTRAINT model_ab_tests_scale CHECK (interval_scale > 0),\n  CONSTRAINT model_ab_tests_status\n    CHECK (status IN (''planned'', ''running'', ''completed'', ''cancelled'')),\n  CONSTRAINT model_ab_tests_planned CHECK (status <> ''planned'' OR started_at IS NULL),\n  CONSTRAINT model_ab_tests_started\n    CHECK (status NOT IN (''running'', ''completed'') OR started_at IS NOT NULL),\n  CONSTRAINT model_ab_tests_ended\n    CHECK ((status IN (''completed'', ''cancelled'')) = (ended_at IS NOT NULL)),\n  CONSTRAINT model_ab_tests_ended_by\n    CHECK ((status IN (''completed'', ''cancelled'')) = (decided_by IS NOT NULL)),\n  CONSTRAINT model_ab_tests_decided CHECK ((status = ''completed'') = (decision IS NOT NULL)),\n  CONSTRAINT model_ab_tests_counted CHECK ((status = ''completed'') = (games IS NOT NULL)),\n  CONSTRAINT model_ab_tests_scores\n    CHECK (status = ''completed'' OR champion_metrics IS NULL AND challenger_metrics IS NULL),\n  CONSTRAINT model_ab_tests_mean\n    CHECK (status = ''completed'' OR mean_difference IS NULL AND p_value IS NULL AND winner IS NULL),\n  CONSTRAINT model_ab_tests_interval\n    CHECK (status = ''completed'' OR interval_low IS NULL AND interval_high IS NULL),\n  CONSTRAINT model_ab_tests_evidence\n    CHECK (status = ''completed'' OR e_value IS NULL AND champion_e_value IS NULL),\n  CONSTRAINT model_ab_tests_winner CHECK (winner IN (''champion'', ''challenger'')),\n  CONSTRAINT model_ab_tests_decision\n    CHECK (decision IN (''promote_b'', ''keep_a'', ''no_winner'', ''manual_review'')),\n  CONSTRAINT model_ab_tests_promote\n    CHECK (decision <> ''promote_b'' OR winner IS NOT NULL AND winner = ''challenger''),\n  CONSTRAINT model_ab_tests_keep\n    CHECK (decision <> ''keep_a'' OR winner IS NOT NULL AND winner = ''champion''),\n  CONSTRAINT model_ab_tests_no_winner CHECK (decision <> ''no_winner'' OR winner IS NULL)\n){strict};\n\nCREATE UNIQUE INDEX model_ab_tests_one_running ON model_ab_tests (league_id, champion_run_id)\nWHERE status IN (''planned'', ''running'');\n','\n',char(10)));
INSERT INTO schema_migrations VALUES(19,'alias_history','b0d115a87297bb3f7ddcca0c90fc5067108ac183784bd70ff0fa04ad30500f0a',1795782329564779,0,'0.1.0',replace('-- Which run an alias named from when on; rows are added and never changed.\nCREATE TABLE alias_history (\n  change_id {text} NOT NULL, -- UUID version 7, made before the alias was changed.\n  league_id {text} NOT NULL, -- The league whose games the run was used for.\n  alias {text} NOT NULL, -- Name without its mark, such as champion.\n  number {int64} NOT NULL, -- Place among the changes of the league''s alias, from 1 without gaps.\n  kind {text} NOT NULL, -- promoted or rolled_back.\n  run_id {text} NOT NULL, -- Run that it names from then on.\n  previous_run_id {text}, -- Run that it named before; null where it named none.\n  changed_at {int64} NOT NULL, -- When, in microseconds since 1970, UTC.\n  changed_by {text}, -- Who did it; null where nobody said.\n  reason {text}, -- Why, in their words; null where nobody said.\n  test_id {text}, -- Test that the run had won; null without one.\n  CONSTRAINT alias_history_key PRIMARY KEY (change_id),\n  CONSTRAINT alias_history_number UNIQUE (league_id, alias, number),\n  CONSTRAINT alias_history_league FOREIGN KEY (league_id) REFERENCES leagues (league_id),\n  CONSTRAINT alias_history_counted CHECK (number >= 1),\n  CONSTRAINT alias_history_kind CHECK (kind IN (''promoted'', ''rolled_back''))\n){strict};\n','\n',char(10)));
INSERT INTO schema_migrations VALUES(20,'ab_tests_kept','96f3b382f6a7990e87d9e78bbd2589e6b9829e54d7d5e7e8b34cf10b7187ebdc',1795782329564779,0,'0.1.0',replace('-- The database itself keeps what was planned and how it ended, and the history of aliases.\nCREATE TRIGGER model_ab_tests_no_update BEFORE UPDATE OF\n  test_id, league_id, name, champion_run_id, champion_model, champion_version, challenger_run_id,\n  challenger_model, challenger_version, mode, champion_share, challenger_share, metric, alpha, horizon,\n  interval_scale, planned_at, starts_at\nON model_ab_tests\nBEGIN SELECT RAISE(ABORT, ''what was planned of a test is never changed''); END;\nCREATE TRIGGER model_ab_tests_no_return BEFORE UPDATE ON model_ab_tests\nWHEN NOT (\n  OLD.status = ''planned'' AND NEW.status IN (''running'', ''cancelled'')\n  OR OLD.status = ''running'' AND NEW.status IN (''completed'', ''cancelled''))\nBEGIN SELECT RAISE(ABORT, ''a test goes from planned to running to its end, and stays as it ended''); END;\nCREATE TRIGGER model_ab_tests_no_delete BEFORE DELETE ON model_ab_tests\nBEGIN SELECT RAISE(ABORT, ''tests are never removed''); END;\n-- REPLACE removes a row without asking the trigger above.\nCREATE TRIGGER model_ab_tests_no_replace BEFORE INSERT ON model_ab_tests\nWHEN EXISTS (SELECT 1 FROM model_ab_tests WHERE test_id = NEW.test_id)\n  OR EXISTS (\n    SELECT 1 FROM model_ab_tests WHERE league_id = NEW.league_id\n      AND (name = NEW.name\n        OR champion_run_id = NEW.champion_run_id AND status IN (''planned'', ''running'')\n          AND NEW.status IN (''planned'', ''running'')))\nBEGIN SELECT RAISE(ABORT, ''tests are never replaced''); END;\n\nCREATE TRIGGER alias_history_no_update BEFORE UPDATE ON alias_history\nBEGIN SELECT RAISE(ABORT, ''the history of aliases is never changed''); END;\nCREATE TRIGGER alias_history_no_delete BEFORE DELETE ON alias_history\nBEGIN SELECT RAISE(ABORT, ''the history of aliases is never removed''); END;\nCREATE TRIGGER alias_history_no_replace BEFORE INSERT ON alias_history\nWHEN EXISTS (SELECT 1 FROM alias_history WHERE change_id = NEW.change_id)\n  OR EXISTS (\n    SELECT 1 FROM alias_history\n    WHERE league_id = NEW.league_id AND alias = NEW.alias AND number = NEW.number)\nBEGIN SELECT RAISE(ABORT, ''the history of aliases is never replaced''); END;\n\n-- Tests that are planned or run, the oldest first, with their age in seconds since they were planned.\nCREATE VIEW v_active_ab_tests AS\nSELECT\n  t.test_id, t.league_id, t.name, t.champion_run_id, t.champion_model, t.champion_version,\n  t.challenger_run_id, t.challenger_model, t.challenger_version, t.mode, t.champion_share,\n  t.challenger_share, t.metric, t.alpha, t.horizon, t.planned_at, t.starts_at, t.started_at, t.status,\n  unixepoch() - t.planned_at / 1000000 AS age_seconds\nFROM model_ab_tests AS t\nWHERE t.status IN (''planned'', ''running'')\nORDER BY t.planned_at, t.test_id;\n','\n',char(10)));
INSERT INTO schema_migrations VALUES(21,'alert_holds','6225c57a95d621df521677aadfc30b29ae5c21958d44ddfc69b06afd093b64d6',1795782329564779,0,'0.1.0',replace('-- Messages that were held back, and why; rows are added and never changed.\nCREATE TABLE alert_holds (\n  alert_id {text} NOT NULL, -- The alert.\n  event_number {int64} NOT NULL, -- The event, in alert_events.\n  channel {text} NOT NULL, -- Name of the channel.\n  reason {text} NOT NULL, -- silenced, acknowledged or repeated; or the channel''s limit: spacing, hourly, daily.\n  held_at {int64} NOT NULL, -- When it was first held back for that reason, in microseconds since 1970, UTC.\n  held_until {int64}, -- When it may go out, likewise; null where it never does.\n  CONSTRAINT alert_holds_key PRIMARY KEY (alert_id, event_number, channel, reason),\n  CONSTRAINT alert_holds_event\n    FOREIGN KEY (alert_id, event_number) REFERENCES alert_events (alert_id, number),\n  CONSTRAINT alert_holds_reason\n    CHECK (reason IN (''silenced'', ''acknowledged'', ''repeated'', ''spacing'', ''hourly'', ''daily'')),\n  CONSTRAINT alert_holds_limit\n    CHECK (reason NOT IN (''spacing'', ''hourly'', ''daily'') OR held_until IS NOT NULL),\n  CONSTRAINT alert_holds_for_good\n    CHECK (reason NOT IN (''acknowledged'', ''repeated'') OR held_until IS NULL)\n){clustered};\n\nCREATE INDEX alert_deliveries_by_time ON alert_deliveries (happened_at);\n','\n',char(10)));
INSERT INTO schema_migrations VALUES(22,'alert_holds_append_only','91e124e3869a69ae5713ce75594caabed826999135eafeb54d2ee0c82702476d',1795782329564779,0,'0.1.0',replace('-- The database itself refuses to change or remove why messages were held back.\nCREATE TRIGGER alert_holds_no_update BEFORE UPDATE ON alert_holds\nBEGIN SELECT RAISE(ABORT, ''why a message was held back is never changed''); END;\nCREATE TRIGGER alert_holds_no_delete BEFORE DELETE ON alert_holds\nBEGIN SELECT RAISE(ABORT, ''why a message was held back is never removed''); END;\n-- REPLACE removes a row without asking the trigger above.\nCREATE TRIGGER alert_holds_no_replace BEFORE INSERT ON alert_holds\nWHEN EXISTS (\n  SELECT 1 FROM alert_holds\n  WHERE alert_id = NEW.alert_id AND event_number = NEW.event_number AND channel = NEW.channel\n    AND reason = NEW.reason)\nBEGIN SELECT RAISE(ABORT, ''why a message was held back is never replaced''); END;\n','\n',char(10)));
CREATE TABLE leagues (
  league_id TEXT NOT NULL, -- UUID of the league, from its dataset.json.
  registered_at INTEGER NOT NULL, -- When its first row came, in microseconds since 1970, UTC.
  CONSTRAINT leagues_key PRIMARY KEY (league_id)
) STRICT;
INSERT INTO leagues VALUES('fa20dde2-c772-8dc9-82fb-b6be9533fc9e',1795734616669453);
CREATE TABLE forecasts (
  league_id TEXT NOT NULL, -- The league; each has a chain of its own.
  sequence INTEGER NOT NULL, -- Place in the league's chain, from 1 without gaps.
  forecast_id TEXT NOT NULL, -- UUID version 7, made by the program.
  game_id TEXT NOT NULL, -- Id of the game, as in the games' files.
  season INTEGER NOT NULL, -- Label of the season.
  day INTEGER NOT NULL, -- Day number within the season.
  date TEXT, -- Date of the game, YYYY-MM-DD; null only where a retrospective one has none.
  team_a_id INTEGER NOT NULL, -- Id of team A, the lower of the two.
  team_a TEXT NOT NULL, -- Name of team A when the forecast was issued.
  team_b_id INTEGER NOT NULL, -- Id of team B.
  team_b TEXT NOT NULL, -- Name of team B when the forecast was issued.
  site INTEGER NOT NULL, -- Where it is played, from A's view: 1 home, 0 neutral, -1 away.
  probability REAL NOT NULL, -- Probability that team A wins.
  run_id TEXT NOT NULL, -- Run whose model said it.
  model TEXT NOT NULL, -- Name of the model.
  model_version INTEGER, -- Version that the run's folder gave the model; null where it gave none.
  predictions_digest TEXT NOT NULL, -- Digest of the run's recorded predictions.
  known_season INTEGER NOT NULL, -- Season of the day whose morning the model stood at.
  known_day INTEGER NOT NULL, -- That day: games of earlier days were known.
  issued_at INTEGER NOT NULL, -- When it was issued, in microseconds since 1970, UTC.
  deadline INTEGER, -- When the game's date begins in the league's time zone, likewise.
  origin TEXT NOT NULL, -- How it came: issued, replayed or retrospective.
  previous_digest TEXT NOT NULL, -- Digest of the row before; 64 zeros for the first.
  digest TEXT NOT NULL, -- SHA-256 of this row and the digest before, hexadecimal.
  CONSTRAINT forecasts_key PRIMARY KEY (league_id, sequence),
  CONSTRAINT forecasts_id UNIQUE (forecast_id),
  CONSTRAINT forecasts_league FOREIGN KEY (league_id) REFERENCES leagues (league_id),
  CONSTRAINT forecasts_probability CHECK (probability >= 0 AND probability <= 1),
  CONSTRAINT forecasts_site CHECK (site >= -1 AND site <= 1),
  CONSTRAINT forecasts_origin CHECK (origin IN ('issued', 'replayed', 'retrospective')),
  CONSTRAINT forecasts_dated CHECK (date IS NOT NULL OR origin = 'retrospective'),
  CONSTRAINT forecasts_deadline CHECK ((date IS NULL) = (deadline IS NULL))
) STRICT;
INSERT INTO forecasts VALUES('fa20dde2-c772-8dc9-82fb-b6be9533fc9e',1,'01a21a1f-ba5d-7cfe-80b8-ae1faba84707','2030_4_3_4',2030,4,'2030-01-05',3,'CAT',4,'DOG',0,0.43107819890189491562,'82a29f7e-1b59-4f72-806f-bf03ecaeb3e0','elo',1,'b7156724facf37804d96523541b4ae2ec736685f43711b419d539b10cdd59093',2030,1,1795734616669453,1893801600000000,'issued','0000000000000000000000000000000000000000000000000000000000000000','2e899729d4c152a818dd7ad269bd05cfe114727d05868fa3e1b77f710c4198c9');
INSERT INTO forecasts VALUES('fa20dde2-c772-8dc9-82fb-b6be9533fc9e',2,'01a21a1f-ba5d-7f8c-9a08-4dc34327878c','2030_5_1_5',2030,5,'2030-01-06',1,'ANT',5,'''); DROP TABLE forecasts; --',0,0.96174801762952888406,'82a29f7e-1b59-4f72-806f-bf03ecaeb3e0','elo',1,'b7156724facf37804d96523541b4ae2ec736685f43711b419d539b10cdd59093',2030,1,1795734616669453,1893888000000000,'issued','2e899729d4c152a818dd7ad269bd05cfe114727d05868fa3e1b77f710c4198c9','3a97acfcf672a9cc6b877ed9606ba032ffbbf9c7ad761942664619739c97d280');
INSERT INTO forecasts VALUES('fa20dde2-c772-8dc9-82fb-b6be9533fc9e',3,'01a21a1f-ba5d-74fc-ad3e-038f78ac3603','2030_6_2_3',2030,6,'2030-01-07',2,'BEE',3,'CAT',0,0.47150337291900679126,'82a29f7e-1b59-4f72-806f-bf03ecaeb3e0','elo',1,'b7156724facf37804d96523541b4ae2ec736685f43711b419d539b10cdd59093',2030,1,1795734616669453,1893974400000000,'issued','3a97acfcf672a9cc6b877ed9606ba032ffbbf9c7ad761942664619739c97d280','6a50e23312ff52efaf55de1db649103c2339b18b4a34dd27bcd1599a48645a4f');
INSERT INTO forecasts VALUES('fa20dde2-c772-8dc9-82fb-b6be9533fc9e',4,'01a21a1f-bb3f-7cea-9bac-a96c2b4a110e','2030_4_3_4',2030,4,'2030-01-05',3,'CAT',4,'DOG',0,0.43398487327561030557,'911fa318-fd50-45db-a9fb-2aa835978a40','elo',2,'649b2c35cb81d76cfb0b320d1d09f9d91d9958b33357a0dc8dbb5b8eb8fcff43',2030,1,1795734616895513,1893801600000000,'issued','6a50e23312ff52efaf55de1db649103c2339b18b4a34dd27bcd1599a48645a4f','93cdbe644c9cfe877808aeaa9ce8ef14eb21bce7993a1447ba11a6574819019b');
INSERT INTO forecasts VALUES('fa20dde2-c772-8dc9-82fb-b6be9533fc9e',5,'01a21a1f-bb3f-7e66-9580-e3d5af9fb8e2','2030_5_1_5',2030,5,'2030-01-06',1,'ANT',5,'''); DROP TABLE forecasts; --',0,0.96063421460471887236,'911fa318-fd50-45db-a9fb-2aa835978a40','elo',2,'649b2c35cb81d76cfb0b320d1d09f9d91d9958b33357a0dc8dbb5b8eb8fcff43',2030,1,1795734616895513,1893888000000000,'issued','93cdbe644c9cfe877808aeaa9ce8ef14eb21bce7993a1447ba11a6574819019b','048f3697e8a73026bb36b75862144e8c62d5935674157a51df91eedf7f89789b');
INSERT INTO forecasts VALUES('fa20dde2-c772-8dc9-82fb-b6be9533fc9e',6,'01a21a1f-bb3f-7263-8c25-980171f69169','2030_6_2_3',2030,6,'2030-01-07',2,'BEE',3,'CAT',0,0.47237712328951175777,'911fa318-fd50-45db-a9fb-2aa835978a40','elo',2,'649b2c35cb81d76cfb0b320d1d09f9d91d9958b33357a0dc8dbb5b8eb8fcff43',2030,1,1795734616895513,1893974400000000,'issued','048f3697e8a73026bb36b75862144e8c62d5935674157a51df91eedf7f89789b','6822414572f78e2cdf1f2f44a517a9df62638748b68ce1cb774bcb1567688788');
INSERT INTO forecasts VALUES('fa20dde2-c772-8dc9-82fb-b6be9533fc9e',7,'01a21a1f-bbf5-70f4-859d-0e71b3056663','2029_0_1_2',2029,0,'2029-01-01',1,'ANT',2,'BEE',0,0.5,'911fa318-fd50-45db-a9fb-2aa835978a40','elo',2,'649b2c35cb81d76cfb0b320d1d09f9d91d9958b33357a0dc8dbb5b8eb8fcff43',2029,0,1795734617077838,1861920000000000,'retrospective','6822414572f78e2cdf1f2f44a517a9df62638748b68ce1cb774bcb1567688788','fe6b559d14de1ccb682b48ba03e48451e1a71825ab1e649e2dd4bb26c9ab628a');
INSERT INTO forecasts VALUES('fa20dde2-c772-8dc9-82fb-b6be9533fc9e',8,'01a21a1f-bbf5-7d79-b92f-a806b9f153f9','2029_1_3_4',2029,1,'2029-01-02',3,'CAT',4,'DOG',0,0.5,'911fa318-fd50-45db-a9fb-2aa835978a40','elo',2,'649b2c35cb81d76cfb0b320d1d09f9d91d9958b33357a0dc8dbb5b8eb8fcff43',2029,1,1795734617077838,1862006400000000,'retrospective','fe6b559d14de1ccb682b48ba03e48451e1a71825ab1e649e2dd4bb26c9ab628a','d28b1a1bdeab8393b312a0596f3b23c67bdbfe806fce38a0f12cbf97273030cc');
INSERT INTO forecasts VALUES('fa20dde2-c772-8dc9-82fb-b6be9533fc9e',9,'01a21a1f-bbf5-73ec-8c2d-ff0f8665016d','2029_2_1_3',2029,2,'2029-01-03',1,'ANT',3,'CAT',0,0.61218994186979425187,'911fa318-fd50-45db-a9fb-2aa835978a40','elo',2,'649b2c35cb81d76cfb0b320d1d09f9d91d9958b33357a0dc8dbb5b8eb8fcff43',2029,2,1795734617077838,1862092800000000,'retrospective','d28b1a1bdeab8393b312a0596f3b23c67bdbfe806fce38a0f12cbf97273030cc','335351ef329d7701c233d8bda75ecb17efa6bbbce432f0eb6feaaf16d0044b5a');
INSERT INTO forecasts VALUES('fa20dde2-c772-8dc9-82fb-b6be9533fc9e',10,'01a21a1f-bbf5-72a8-9fa9-e772884f29f6','2029_3_2_4',2029,3,'2029-01-04',2,'BEE',4,'DOG',0,0.38781005813020574812,'911fa318-fd50-45db-a9fb-2aa835978a40','elo',2,'649b2c35cb81d76cfb0b320d1d09f9d91d9958b33357a0dc8dbb5b8eb8fcff43',2029,3,1795734617077838,1862179200000000,'retrospective','335351ef329d7701c233d8bda75ecb17efa6bbbce432f0eb6feaaf16d0044b5a','af40da202036d7331ab54fffebead642d8cd07361ed1c13eada2ff20cc59f7e0');
INSERT INTO forecasts VALUES('fa20dde2-c772-8dc9-82fb-b6be9533fc9e',11,'01a21a1f-bbf5-7a26-a93c-5010f5059c7f','2030_0_1_2',2030,0,'2030-01-01',1,'ANT',2,'BEE',0,0.65173419703033752536,'911fa318-fd50-45db-a9fb-2aa835978a40','elo',2,'649b2c35cb81d76cfb0b320d1d09f9d91d9958b33357a0dc8dbb5b8eb8fcff43',2030,0,1795734617077838,1893456000000000,'retrospective','af40da202036d7331ab54fffebead642d8cd07361ed1c13eada2ff20cc59f7e0','b4d8b4174ea51a9995add637df1bd5e9685f44c553ce9c29aa82ecc4a1db2770');
INSERT INTO forecasts VALUES('fa20dde2-c772-8dc9-82fb-b6be9533fc9e',12,'01a21a1f-bbf5-7c0b-b5b5-5846facdd4b1','2030_4_3_4',2030,4,'2030-01-05',3,'CAT',4,'DOG',0,0.43398487327561030557,'911fa318-fd50-45db-a9fb-2aa835978a40','elo',2,'649b2c35cb81d76cfb0b320d1d09f9d91d9958b33357a0dc8dbb5b8eb8fcff43',2030,4,1795734617077838,1893801600000000,'retrospective','b4d8b4174ea51a9995add637df1bd5e9685f44c553ce9c29aa82ecc4a1db2770','48157474a71dcf4a06f35aaa301e88b33e1b96194a4186f6cc0d7002f0c34f4b');
INSERT INTO forecasts VALUES('fa20dde2-c772-8dc9-82fb-b6be9533fc9e',13,'01a21a1f-bbf5-74a7-bbac-7d7e9439703f','2030_5_1_5',2030,5,'2030-01-06',1,'ANT',5,'''); DROP TABLE forecasts; --',0,0.96063421460471887236,'911fa318-fd50-45db-a9fb-2aa835978a40','elo',2,'649b2c35cb81d76cfb0b320d1d09f9d91d9958b33357a0dc8dbb5b8eb8fcff43',2030,5,1795734617077838,1893888000000000,'retrospective','48157474a71dcf4a06f35aaa301e88b33e1b96194a4186f6cc0d7002f0c34f4b','51236d101ba64fec05b6f3234ff659f9b922c52a12fd65db500ecbe3d9d88d56');
INSERT INTO forecasts VALUES('fa20dde2-c772-8dc9-82fb-b6be9533fc9e',14,'01a21a1f-bbf5-7164-bf03-d900c830bf41','2030_6_2_3',2030,6,'2030-01-07',2,'BEE',3,'CAT',0,0.47237712328951175777,'911fa318-fd50-45db-a9fb-2aa835978a40','elo',2,'649b2c35cb81d76cfb0b320d1d09f9d91d9958b33357a0dc8dbb5b8eb8fcff43',2030,6,1795734617077838,1893974400000000,'retrospective','51236d101ba64fec05b6f3234ff659f9b922c52a12fd65db500ecbe3d9d88d56','14506f9cc09a0720a4a479b181ad7ae702140579f263fa6ec076e314a04cb35c');
CREATE TABLE results (
  league_id TEXT NOT NULL, -- The league.
  game_id TEXT NOT NULL, -- Id of the game.
  revision INTEGER NOT NULL, -- 1 for what was recorded first, then ascending; the last holds.
  season INTEGER NOT NULL, -- Label of the season.
  status TEXT NOT NULL, -- played; or void: cancelled, moved, or its score was taken back.
  score_a INTEGER, -- Points of team A; null where it is void.
  score_b INTEGER, -- Points of team B; null where it is void.
  recorded_at INTEGER NOT NULL, -- When it was recorded, in microseconds since 1970, UTC.
  CONSTRAINT results_key PRIMARY KEY (league_id, game_id, revision),
  CONSTRAINT results_league FOREIGN KEY (league_id) REFERENCES leagues (league_id),
  CONSTRAINT results_status CHECK (status IN ('played', 'void')),
  CONSTRAINT results_score_a CHECK ((status = 'played') = (score_a IS NOT NULL)),
  CONSTRAINT results_score_b CHECK ((status = 'played') = (score_b IS NOT NULL))
) STRICT, WITHOUT ROWID;
INSERT INTO results VALUES('fa20dde2-c772-8dc9-82fb-b6be9533fc9e','2029_0_1_2',1,2029,'played',70,60,1795734617096285);
INSERT INTO results VALUES('fa20dde2-c772-8dc9-82fb-b6be9533fc9e','2029_1_3_4',1,2029,'played',65,66,1795734617096285);
INSERT INTO results VALUES('fa20dde2-c772-8dc9-82fb-b6be9533fc9e','2029_2_1_3',1,2029,'played',80,71,1795734617096285);
INSERT INTO results VALUES('fa20dde2-c772-8dc9-82fb-b6be9533fc9e','2029_3_2_4',1,2029,'played',55,54,1795734617096285);
INSERT INTO results VALUES('fa20dde2-c772-8dc9-82fb-b6be9533fc9e','2030_0_1_2',1,2030,'played',71,64,1795734617096285);
INSERT INTO results VALUES('fa20dde2-c772-8dc9-82fb-b6be9533fc9e','2030_4_3_4',1,2030,'played',60,61,1795734617348322);
INSERT INTO results VALUES('fa20dde2-c772-8dc9-82fb-b6be9533fc9e','2030_4_3_4',2,2030,'played',62,61,1795734617456645);
INSERT INTO results VALUES('fa20dde2-c772-8dc9-82fb-b6be9533fc9e','2030_5_1_5',1,2030,'played',75,75,1795734617348322);
INSERT INTO results VALUES('fa20dde2-c772-8dc9-82fb-b6be9533fc9e','2030_6_2_3',1,2030,'void',NULL,NULL,1795734617456645);
CREATE TABLE counting_forecasts (
  league_id TEXT NOT NULL, -- The league.
  game_id TEXT NOT NULL, -- Id of the game.
  run_id TEXT NOT NULL, -- The run.
  origin TEXT NOT NULL, -- As in forecasts; of the retrospective the last, though all are late.
  sequence INTEGER NOT NULL, -- The forecast, in forecasts.
  model TEXT NOT NULL, -- As in forecasts.
  season INTEGER NOT NULL, -- As in forecasts.
  date TEXT, -- As in forecasts.
  probability REAL NOT NULL, -- As in forecasts.
  outcome REAL, -- 1 where A won, 0 where B did, 0.5 for a tie; null until it is known.
  log_loss INTEGER, -- Log loss, in billionths of a nat; null until the outcome is known.
  brier INTEGER, -- Squared error, in billionths.
  decided INTEGER, -- 1; 0 for a tie, which accuracy leaves out.
  correct INTEGER, -- Whether the winner was named, in billionths; 1/2 counts as half.
  expected_log_loss INTEGER, -- What log_loss would be on average if the probability were right.
  expected_brier INTEGER, -- Likewise for brier.
  expected_correct INTEGER, -- Likewise for correct; 0 for a tie.
  CONSTRAINT counting_forecasts_key PRIMARY KEY (league_id, game_id, run_id, origin),
  CONSTRAINT counting_forecasts_forecast
    FOREIGN KEY (league_id, sequence) REFERENCES forecasts (league_id, sequence),
  CONSTRAINT counting_forecasts_outcome CHECK (outcome IN (0, 0.5, 1)),
  CONSTRAINT counting_forecasts_settled CHECK ((outcome IS NULL) = (log_loss IS NULL))
) STRICT, WITHOUT ROWID;
INSERT INTO counting_forecasts VALUES('fa20dde2-c772-8dc9-82fb-b6be9533fc9e','2029_0_1_2','911fa318-fd50-45db-a9fb-2aa835978a40','retrospective',7,'elo',2029,'2029-01-01',0.5,1.0,693147181,250000000,1,500000000,693147181,250000000,500000000);
INSERT INTO counting_forecasts VALUES('fa20dde2-c772-8dc9-82fb-b6be9533fc9e','2029_1_3_4','911fa318-fd50-45db-a9fb-2aa835978a40','retrospective',8,'elo',2029,'2029-01-02',0.5,0.0,693147181,250000000,1,500000000,693147181,250000000,500000000);
INSERT INTO counting_forecasts VALUES('fa20dde2-c772-8dc9-82fb-b6be9533fc9e','2029_2_1_3','911fa318-fd50-45db-a9fb-2aa835978a40','retrospective',9,'elo',2029,'2029-01-03',0.61218994186979425187,1.0,490712682,150396641,1,1000000000,667758413,237413417,612189942);
INSERT INTO counting_forecasts VALUES('fa20dde2-c772-8dc9-82fb-b6be9533fc9e','2029_3_2_4','911fa318-fd50-45db-a9fb-2aa835978a40','retrospective',10,'elo',2029,'2029-01-04',0.38781005813020574812,1.0,947239600,374776525,1,0,667758413,237413417,612189942);
INSERT INTO counting_forecasts VALUES('fa20dde2-c772-8dc9-82fb-b6be9533fc9e','2030_0_1_2','911fa318-fd50-45db-a9fb-2aa835978a40','retrospective',11,'elo',2030,'2030-01-01',0.65173419703033752536,1.0,428118473,121289070,1,1000000000,646366488,226976733,651734197);
INSERT INTO counting_forecasts VALUES('fa20dde2-c772-8dc9-82fb-b6be9533fc9e','2030_4_3_4','82a29f7e-1b59-4f72-806f-bf03ecaeb3e0','issued',1,'elo',2030,'2030-01-05',0.43107819890189491562,1.0,841465769,323672016,1,0,683616434,245249785,568921801);
INSERT INTO counting_forecasts VALUES('fa20dde2-c772-8dc9-82fb-b6be9533fc9e','2030_4_3_4','911fa318-fd50-45db-a9fb-2aa835978a40','issued',4,'elo',2030,'2030-01-05',0.43398487327561030557,1.0,834745600,320373124,1,0,684405686,245642003,566015127);
INSERT INTO counting_forecasts VALUES('fa20dde2-c772-8dc9-82fb-b6be9533fc9e','2030_4_3_4','911fa318-fd50-45db-a9fb-2aa835978a40','retrospective',12,'elo',2030,'2030-01-05',0.43398487327561030557,1.0,834745600,320373124,1,0,684405686,245642003,566015127);
INSERT INTO counting_forecasts VALUES('fa20dde2-c772-8dc9-82fb-b6be9533fc9e','2030_5_1_5','82a29f7e-1b59-4f72-806f-bf03ecaeb3e0','issued',2,'elo',2030,'2030-01-06',0.96174801762952888406,0.5,1651281346,213211232,0,0,162348500,36788768,0);
INSERT INTO counting_forecasts VALUES('fa20dde2-c772-8dc9-82fb-b6be9533fc9e','2030_5_1_5','911fa318-fd50-45db-a9fb-2aa835978a40','issued',5,'elo',2030,'2030-01-06',0.96063421460471887236,0.5,1637509902,212183880,0,0,165923315,37816120,0);
INSERT INTO counting_forecasts VALUES('fa20dde2-c772-8dc9-82fb-b6be9533fc9e','2030_5_1_5','911fa318-fd50-45db-a9fb-2aa835978a40','retrospective',13,'elo',2030,'2030-01-06',0.96063421460471887236,0.5,1637509902,212183880,0,0,165923315,37816120,0);
INSERT INTO counting_forecasts VALUES('fa20dde2-c772-8dc9-82fb-b6be9533fc9e','2030_6_2_3','82a29f7e-1b59-4f72-806f-bf03ecaeb3e0','issued',3,'elo',2030,'2030-01-07',0.47150337291900679126,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO counting_forecasts VALUES('fa20dde2-c772-8dc9-82fb-b6be9533fc9e','2030_6_2_3','911fa318-fd50-45db-a9fb-2aa835978a40','issued',6,'elo',2030,'2030-01-07',0.47237712328951175777,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO counting_forecasts VALUES('fa20dde2-c772-8dc9-82fb-b6be9533fc9e','2030_6_2_3','911fa318-fd50-45db-a9fb-2aa835978a40','retrospective',14,'elo',2030,'2030-01-07',0.47237712328951175777,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE model_alerts (
  alert_id TEXT NOT NULL, -- UUID version 7, made by the program.
  league_id TEXT NOT NULL, -- The league.
  fingerprint TEXT NOT NULL, -- SHA-256 of type, subject and key detail, hexadecimal.
  ordinal INTEGER NOT NULL, -- 1 for the fingerprint's first alert, then ascending without gaps.
  type TEXT NOT NULL, -- Kind of thing that happened, such as drift.
  subject TEXT NOT NULL, -- Thing that it happened to: a run, an alias, a table.
  key_detail TEXT NOT NULL, -- Words that tell two alerts of a type and subject apart; may be empty.
  category TEXT NOT NULL, -- Concern, such as model or data.
  component TEXT NOT NULL, -- The part of the program, or the script, that noticed.
  environment TEXT NOT NULL, -- live; or demo, for what is tried out.
  state TEXT NOT NULL, -- open, acknowledged or resolved.
  severity TEXT NOT NULL, -- critical, high, medium or low: the highest since it opened.
  message TEXT NOT NULL, -- One sentence, as it was last raised.
  details TEXT, -- An object of JSON, as it was last raised.
  source TEXT NOT NULL, -- Who raised it last.
  current_value REAL, -- The number that was looked at, as last raised; null where there is none.
  threshold_value REAL, -- The number that it passed.
  baseline_value REAL, -- The number that it usually has.
  action_taken TEXT, -- Action that the program has taken.
  triggered_at INTEGER NOT NULL, -- When it opened, in microseconds since 1970, UTC.
  last_raised_at INTEGER NOT NULL, -- When it was last raised, likewise.
  last_told_at INTEGER NOT NULL, -- When it was last raised and people were to be told, likewise.
  repeat_count INTEGER NOT NULL, -- How often it was raised while it was not resolved.
  reopen_count INTEGER NOT NULL, -- How often it came back within the quiet period.
  acknowledged_at INTEGER, -- When somebody took it on, since it last opened.
  acknowledged_by TEXT, -- Who did.
  acknowledgement_notes TEXT, -- What they said.
  silenced_until INTEGER, -- No repeats are told before this time; null where it is not silenced.
  resolved_at INTEGER, -- When it was resolved.
  resolved_by TEXT, -- Who did.
  resolution_notes TEXT, -- What they said.
  resolution TEXT, -- fixed, false_positive, ignored or escalated.
  event_count INTEGER NOT NULL, -- Events so far, by which a change sees that nobody came before it.
  CONSTRAINT model_alerts_key PRIMARY KEY (alert_id),
  CONSTRAINT model_alerts_ordinal UNIQUE (league_id, fingerprint, ordinal),
  CONSTRAINT model_alerts_league FOREIGN KEY (league_id) REFERENCES leagues (league_id),
  CONSTRAINT model_alerts_environment CHECK (environment IN ('live', 'demo')),
  CONSTRAINT model_alerts_state CHECK (state IN ('open', 'acknowledged', 'resolved')),
  CONSTRAINT model_alerts_severity CHECK (severity IN ('critical', 'high', 'medium', 'low')),
  CONSTRAINT model_alerts_resolution
    CHECK (resolution IN ('fixed', 'false_positive', 'ignored', 'escalated')),
  CONSTRAINT model_alerts_resolved CHECK ((state = 'resolved') = (resolved_at IS NOT NULL)),
  CONSTRAINT model_alerts_resolved_as CHECK ((state = 'resolved') = (resolution IS NOT NULL)),
  CONSTRAINT model_alerts_resolved_by CHECK ((state = 'resolved') = (resolved_by IS NOT NULL)),
  CONSTRAINT model_alerts_open CHECK (state <> 'open' OR acknowledged_at IS NULL),
  CONSTRAINT model_alerts_acknowledged
    CHECK (state <> 'acknowledged' OR acknowledged_at IS NOT NULL),
  CONSTRAINT model_alerts_silenced CHECK (state <> 'resolved' OR silenced_until IS NULL)
) STRICT;
CREATE TABLE alert_events (
  alert_id TEXT NOT NULL, -- The alert.
  number INTEGER NOT NULL, -- Place among the alert's events, from 1 without gaps.
  kind TEXT NOT NULL, -- opened, repeated, reopened, acknowledged, silenced or resolved.
  happened_at INTEGER NOT NULL, -- When, by the clock of whoever wrote it, in microseconds since 1970, UTC.
  told INTEGER NOT NULL, -- 1 where people were to be told of it, else 0.
  actor TEXT, -- Who acknowledged, silenced or resolved it.
  notes TEXT, -- What they said.
  resolution TEXT, -- How it was resolved: fixed, false_positive, ignored or escalated.
  silenced_until INTEGER, -- Of a silence, when it ends.
  occurrence TEXT, -- Name of what was raised; raised again, it is no repeat. Null without one.
  severity TEXT, -- As raised: critical, high, medium or low.
  message TEXT, -- As raised, as the rest.
  details TEXT, -- An object of JSON.
  source TEXT, -- Who raised it.
  current_value REAL, -- The number that was looked at.
  threshold_value REAL, -- The number that it passed.
  baseline_value REAL, -- The number that it usually has.
  action_taken TEXT, -- Action that the program has taken.
  CONSTRAINT alert_events_key PRIMARY KEY (alert_id, number),
  CONSTRAINT alert_events_alert FOREIGN KEY (alert_id) REFERENCES model_alerts (alert_id),
  CONSTRAINT alert_events_kind
    CHECK (kind IN ('opened', 'repeated', 'reopened', 'acknowledged', 'silenced', 'resolved')),
  CONSTRAINT alert_events_first CHECK ((kind = 'opened') = (number = 1)),
  CONSTRAINT alert_events_told CHECK (told IN (0, 1)),
  CONSTRAINT alert_events_severity CHECK (severity IN ('critical', 'high', 'medium', 'low')),
  CONSTRAINT alert_events_raised
    CHECK ((kind IN ('opened', 'repeated', 'reopened')) = (severity IS NOT NULL)),
  CONSTRAINT alert_events_message CHECK ((severity IS NULL) = (message IS NULL)),
  CONSTRAINT alert_events_source CHECK ((severity IS NULL) = (source IS NULL)),
  CONSTRAINT alert_events_actor CHECK ((severity IS NULL) = (actor IS NOT NULL)),
  CONSTRAINT alert_events_resolution
    CHECK (resolution IN ('fixed', 'false_positive', 'ignored', 'escalated')),
  CONSTRAINT alert_events_resolved CHECK ((kind = 'resolved') = (resolution IS NOT NULL)),
  CONSTRAINT alert_events_silenced CHECK ((kind = 'silenced') = (silenced_until IS NOT NULL))
) STRICT, WITHOUT ROWID;
CREATE TABLE alert_notices (
  notice_id TEXT NOT NULL, -- UUID version 7, made by the program; receivers know a repeated message by it.
  league_id TEXT NOT NULL, -- The league.
  alert_id TEXT NOT NULL, -- The alert.
  event_number INTEGER NOT NULL, -- The event, in alert_events.
  channel TEXT NOT NULL, -- Name of the channel.
  mode TEXT NOT NULL, -- immediate; or digest, where several go out together.
  recipients TEXT NOT NULL, -- Who is to be told, a list of JSON.
  owed_at INTEGER NOT NULL, -- When it was written, in microseconds since 1970, UTC.
  due_at INTEGER, -- When its digest goes out, likewise; null where it is immediate.
  state TEXT NOT NULL, -- owed, delivered, or given_up after too many failures.
  attempts INTEGER NOT NULL, -- Attempts so far, in alert_deliveries.
  CONSTRAINT alert_notices_key PRIMARY KEY (notice_id),
  CONSTRAINT alert_notices_once UNIQUE (alert_id, event_number, channel),
  CONSTRAINT alert_notices_league FOREIGN KEY (league_id) REFERENCES leagues (league_id),
  CONSTRAINT alert_notices_event
    FOREIGN KEY (alert_id, event_number) REFERENCES alert_events (alert_id, number),
  CONSTRAINT alert_notices_mode CHECK (mode IN ('immediate', 'digest')),
  CONSTRAINT alert_notices_due CHECK ((mode = 'digest') = (due_at IS NOT NULL)),
  CONSTRAINT alert_notices_state CHECK (state IN ('owed', 'delivered', 'given_up')),
  CONSTRAINT alert_notices_attempts CHECK (state = 'owed' OR attempts > 0)
) STRICT;
CREATE TABLE alert_deliveries (
  notice_id TEXT NOT NULL, -- The notice.
  attempt INTEGER NOT NULL, -- From 1 without gaps.
  step INTEGER NOT NULL, -- 1 where it began, 2 where it ended.
  outcome TEXT, -- delivered or failed; null where it began.
  happened_at INTEGER NOT NULL, -- When, in microseconds since 1970, UTC.
  message_id TEXT NOT NULL, -- The message; several notices of one digest share it.
  reason TEXT, -- Why it failed.
  CONSTRAINT alert_deliveries_key PRIMARY KEY (notice_id, attempt, step),
  CONSTRAINT alert_deliveries_notice FOREIGN KEY (notice_id) REFERENCES alert_notices (notice_id),
  CONSTRAINT alert_deliveries_step CHECK (step IN (1, 2)),
  CONSTRAINT alert_deliveries_outcome CHECK (outcome IN ('delivered', 'failed')),
  CONSTRAINT alert_deliveries_ended CHECK ((step = 2) = (outcome IS NOT NULL)),
  CONSTRAINT alert_deliveries_reason CHECK (reason IS NULL OR outcome = 'failed')
) STRICT, WITHOUT ROWID;
CREATE TABLE model_performance_metrics (
  league_id TEXT NOT NULL, -- The league.
  run_id TEXT NOT NULL, -- The run.
  origin TEXT NOT NULL, -- As in forecasts.
  season INTEGER NOT NULL, -- As in forecasts; evidence begins anew with each.
  week TEXT NOT NULL, -- Monday of the week, YYYY-MM-DD, in the league's time zone.
  model TEXT NOT NULL, -- Name of the model.
  as_of TEXT, -- The last date that was looked at; null for all dates.
  games INTEGER NOT NULL, -- Sample: games with a forecast that counts and an outcome.
  log_loss REAL, -- In nats a game; null where undefined, as all that follow.
  brier_score REAL, -- Mean squared error.
  accuracy REAL, -- Share of decided games whose winner was named.
  roc_auc REAL, -- Area under the ROC curve.
  ece REAL, -- Expected calibration error over ten bins.
  expected_log_loss REAL, -- What log_loss would be on average if the model were right.
  expected_brier_score REAL, -- Likewise for brier_score.
  expected_accuracy REAL, -- Likewise for accuracy.
  expected_roc_auc REAL, -- Likewise for roc_auc.
  expected_ece REAL, -- Likewise for ece.
  excess_log_loss REAL, -- Log loss less the expected one, in nats a game.
  excess_standard_error REAL, -- Standard error of excess_log_loss if the model were right.
  spiegelhalter_z REAL, -- Standard normal if the model were right.
  evidence_games INTEGER NOT NULL, -- Games of the sample that were forecast day-ahead.
  restarts INTEGER NOT NULL, -- How often the season's evidence had been restarted by the week's end.
  sharp_evidence REAL, -- Against "every probability is right", at the week's end; 1 says nothing.
  tolerant_evidence REAL, -- Against "wrong in no way that matters", likewise.
  strongest_home REAL, -- The alternative that weighs most: log-odds for the home side.
  strongest_slope REAL, -- The alternative that weighs most: factor of the log-odds.
  true_positives INTEGER NOT NULL, -- Games in which A was named at 1/2, and won.
  false_positives INTEGER NOT NULL, -- A was named, and lost.
  true_negatives INTEGER NOT NULL, -- B was named, and won.
  false_negatives INTEGER NOT NULL, -- B was named, and lost.
  precision_at_half REAL, -- Of the A that were named, the share that won.
  recall_at_half REAL, -- Of the A that won, the share that was named.
  f1_at_half REAL, -- Harmonic mean of the two.
  games_played INTEGER, -- Games of the league that were played in the week; null where nobody said.
  completeness REAL, -- Games of the sample, of those played.
  late_share REAL, -- Games whose forecasts were all late, of those forecast.
  r_squared REAL, -- Of models that foretell numbers.
  rmse REAL, -- Likewise, root mean squared error.
  mae REAL, -- Likewise, mean absolute error.
  mape REAL, -- Likewise, mean absolute percentage error.
  source_digest TEXT NOT NULL, -- SHA-256 of what this was derived from, and of the week before.
  last_sequence INTEGER NOT NULL, -- The league's last forecast when it was derived.
  result_count INTEGER NOT NULL, -- Rows of results of the league when it was derived.
  computed_at INTEGER NOT NULL, -- When it was derived, in microseconds since 1970, UTC.
  CONSTRAINT model_performance_metrics_key PRIMARY KEY (league_id, run_id, origin, season, week),
  CONSTRAINT model_performance_metrics_league
    FOREIGN KEY (league_id) REFERENCES leagues (league_id),
  CONSTRAINT model_performance_metrics_origin
    CHECK (origin IN ('issued', 'replayed', 'retrospective')),
  CONSTRAINT model_performance_metrics_games CHECK (games >= evidence_games)
) STRICT;
CREATE TABLE evidence_plans (
  league_id TEXT NOT NULL, -- The league.
  run_id TEXT NOT NULL, -- The run.
  origin TEXT NOT NULL, -- As in forecasts.
  season INTEGER NOT NULL, -- The season.
  planned_weeks INTEGER NOT NULL, -- Calendar weeks from the first with evidence to the last of the schedule.
  decided_at INTEGER NOT NULL, -- When it was frozen, in microseconds since 1970, UTC.
  CONSTRAINT evidence_plans_key PRIMARY KEY (league_id, run_id, origin, season),
  CONSTRAINT evidence_plans_league FOREIGN KEY (league_id) REFERENCES leagues (league_id),
  CONSTRAINT evidence_plans_weeks CHECK (planned_weeks >= 1)
) STRICT;
CREATE TABLE model_ab_tests (
  test_id TEXT NOT NULL, -- UUID version 7, made by the program.
  league_id TEXT NOT NULL, -- The league.
  name TEXT NOT NULL, -- Name of the test, one of its kind in the league.
  champion_run_id TEXT NOT NULL, -- Run whose model was in use: model A.
  champion_model TEXT NOT NULL, -- Name of its model.
  champion_version INTEGER, -- Version that its folder counted; null for a model without files.
  challenger_run_id TEXT NOT NULL, -- Run that would take its place: model B.
  challenger_model TEXT NOT NULL, -- Name of its model.
  challenger_version INTEGER, -- Version that its folder counted, likewise.
  mode TEXT NOT NULL, -- shadow: both forecast every game; split: each game is forecast by one.
  champion_share REAL NOT NULL, -- Share of the games that the champion forecasts; 1 for shadow.
  challenger_share REAL NOT NULL, -- Share of the challenger; 1 for shadow.
  metric TEXT NOT NULL, -- log_loss or brier: the score that decides.
  alpha REAL NOT NULL, -- Chance of a verdict for a contender that is no better.
  horizon INTEGER NOT NULL, -- Games that are planned.
  interval_scale REAL NOT NULL, -- r of the boundary that holds at every look, fixed beforehand.
  planned_at INTEGER NOT NULL, -- When the test was planned, in microseconds since 1970, UTC.
  starts_at INTEGER NOT NULL, -- When it is to start, likewise.
  started_at INTEGER, -- When it did; null while it is planned.
  ended_at INTEGER, -- When it ended; null until then.
  status TEXT NOT NULL, -- planned, running, completed or cancelled.
  games INTEGER, -- Games that the end was decided on; null until then, as all that follows.
  champion_metrics TEXT, -- Scores of the champion on them, an object of JSON.
  challenger_metrics TEXT, -- Scores of the challenger.
  mean_difference REAL, -- Mean loss of the champion less the challenger's; above 0 favours the challenger.
  interval_low REAL, -- Interval of the mean difference.
  interval_high REAL, -- Its upper end.
  e_value REAL, -- Evidence for the challenger; null for a split, as the next.
  champion_e_value REAL, -- Evidence for the champion.
  p_value REAL, -- Of Welch's test; null for shadow.
  winner TEXT, -- champion or challenger; null for neither.
  decision TEXT, -- promote_b, keep_a, no_winner or manual_review.
  decided_by TEXT, -- Who ended it.
  notes TEXT, -- What they said.
  CONSTRAINT model_ab_tests_key PRIMARY KEY (test_id),
  CONSTRAINT model_ab_tests_name UNIQUE (league_id, name),
  CONSTRAINT model_ab_tests_league FOREIGN KEY (league_id) REFERENCES leagues (league_id),
  CONSTRAINT model_ab_tests_contenders CHECK (champion_run_id <> challenger_run_id),
  CONSTRAINT model_ab_tests_mode CHECK (mode IN ('shadow', 'split')),
  CONSTRAINT model_ab_tests_shares CHECK (champion_share > 0 AND challenger_share > 0),
  CONSTRAINT model_ab_tests_shadow
    CHECK (mode <> 'shadow' OR champion_share = 1 AND challenger_share = 1),
  CONSTRAINT model_ab_tests_split
    CHECK (mode <> 'split' OR abs(champion_share + challenger_share - 1) < 0.000000001),
  CONSTRAINT model_ab_tests_metric CHECK (metric IN ('log_loss', 'brier')),
  CONSTRAINT model_ab_tests_alpha CHECK (alpha > 0 AND alpha < 1),
  CONSTRAINT model_ab_tests_horizon CHECK (horizon >= 1),
  CONSTRAINT model_ab_tests_scale CHECK (interval_scale > 0),
  CONSTRAINT model_ab_tests_status
    CHECK (status IN ('planned', 'running', 'completed', 'cancelled')),
  CONSTRAINT model_ab_tests_planned CHECK (status <> 'planned' OR started_at IS NULL),
  CONSTRAINT model_ab_tests_started
    CHECK (status NOT IN ('running', 'completed') OR started_at IS NOT NULL),
  CONSTRAINT model_ab_tests_ended
    CHECK ((status IN ('completed', 'cancelled')) = (ended_at IS NOT NULL)),
  CONSTRAINT model_ab_tests_ended_by
    CHECK ((status IN ('completed', 'cancelled')) = (decided_by IS NOT NULL)),
  CONSTRAINT model_ab_tests_decided CHECK ((status = 'completed') = (decision IS NOT NULL)),
  CONSTRAINT model_ab_tests_counted CHECK ((status = 'completed') = (games IS NOT NULL)),
  CONSTRAINT model_ab_tests_scores
    CHECK (status = 'completed' OR champion_metrics IS NULL AND challenger_metrics IS NULL),
  CONSTRAINT model_ab_tests_mean
    CHECK (status = 'completed' OR mean_difference IS NULL AND p_value IS NULL AND winner IS NULL),
  CONSTRAINT model_ab_tests_interval
    CHECK (status = 'completed' OR interval_low IS NULL AND interval_high IS NULL),
  CONSTRAINT model_ab_tests_evidence
    CHECK (status = 'completed' OR e_value IS NULL AND champion_e_value IS NULL),
  CONSTRAINT model_ab_tests_winner CHECK (winner IN ('champion', 'challenger')),
  CONSTRAINT model_ab_tests_decision
    CHECK (decision IN ('promote_b', 'keep_a', 'no_winner', 'manual_review')),
  CONSTRAINT model_ab_tests_promote
    CHECK (decision <> 'promote_b' OR winner IS NOT NULL AND winner = 'challenger'),
  CONSTRAINT model_ab_tests_keep
    CHECK (decision <> 'keep_a' OR winner IS NOT NULL AND winner = 'champion'),
  CONSTRAINT model_ab_tests_no_winner CHECK (decision <> 'no_winner' OR winner IS NULL)
) STRICT;
CREATE TABLE alias_history (
  change_id TEXT NOT NULL, -- UUID version 7, made before the alias was changed.
  league_id TEXT NOT NULL, -- The league whose games the run was used for.
  alias TEXT NOT NULL, -- Name without its mark, such as champion.
  number INTEGER NOT NULL, -- Place among the changes of the league's alias, from 1 without gaps.
  kind TEXT NOT NULL, -- promoted or rolled_back.
  run_id TEXT NOT NULL, -- Run that it names from then on.
  previous_run_id TEXT, -- Run that it named before; null where it named none.
  changed_at INTEGER NOT NULL, -- When, in microseconds since 1970, UTC.
  changed_by TEXT, -- Who did it; null where nobody said.
  reason TEXT, -- Why, in their words; null where nobody said.
  test_id TEXT, -- Test that the run had won; null without one.
  CONSTRAINT alias_history_key PRIMARY KEY (change_id),
  CONSTRAINT alias_history_number UNIQUE (league_id, alias, number),
  CONSTRAINT alias_history_league FOREIGN KEY (league_id) REFERENCES leagues (league_id),
  CONSTRAINT alias_history_counted CHECK (number >= 1),
  CONSTRAINT alias_history_kind CHECK (kind IN ('promoted', 'rolled_back'))
) STRICT;
CREATE TABLE alert_holds (
  alert_id TEXT NOT NULL, -- The alert.
  event_number INTEGER NOT NULL, -- The event, in alert_events.
  channel TEXT NOT NULL, -- Name of the channel.
  reason TEXT NOT NULL, -- silenced, acknowledged or repeated; or the channel's limit: spacing, hourly, daily.
  held_at INTEGER NOT NULL, -- When it was first held back for that reason, in microseconds since 1970, UTC.
  held_until INTEGER, -- When it may go out, likewise; null where it never does.
  CONSTRAINT alert_holds_key PRIMARY KEY (alert_id, event_number, channel, reason),
  CONSTRAINT alert_holds_event
    FOREIGN KEY (alert_id, event_number) REFERENCES alert_events (alert_id, number),
  CONSTRAINT alert_holds_reason
    CHECK (reason IN ('silenced', 'acknowledged', 'repeated', 'spacing', 'hourly', 'daily')),
  CONSTRAINT alert_holds_limit
    CHECK (reason NOT IN ('spacing', 'hourly', 'daily') OR held_until IS NOT NULL),
  CONSTRAINT alert_holds_for_good
    CHECK (reason NOT IN ('acknowledged', 'repeated') OR held_until IS NULL)
) STRICT, WITHOUT ROWID;
CREATE INDEX forecasts_by_run ON forecasts (league_id, run_id, season, sequence);
CREATE INDEX results_by_season ON results (league_id, season, game_id, revision);
CREATE INDEX counting_forecasts_by_date ON counting_forecasts (
  league_id, origin, model, season, date, log_loss, brier, decided, correct, expected_log_loss,
  expected_brier, expected_correct
) WHERE log_loss IS NOT NULL;
CREATE TRIGGER leagues_no_update BEFORE UPDATE ON leagues
BEGIN SELECT RAISE(ABORT, 'leagues are never changed'); END;
CREATE TRIGGER leagues_no_delete BEFORE DELETE ON leagues
BEGIN SELECT RAISE(ABORT, 'leagues are never removed'); END;
CREATE TRIGGER forecasts_no_update BEFORE UPDATE ON forecasts
BEGIN SELECT RAISE(ABORT, 'forecasts are never changed'); END;
CREATE TRIGGER forecasts_no_delete BEFORE DELETE ON forecasts
BEGIN SELECT RAISE(ABORT, 'forecasts are never removed'); END;
CREATE TRIGGER forecasts_no_replace BEFORE INSERT ON forecasts
WHEN EXISTS (
    SELECT 1 FROM forecasts WHERE league_id = NEW.league_id AND sequence = NEW.sequence)
  OR EXISTS (SELECT 1 FROM forecasts WHERE forecast_id = NEW.forecast_id)
BEGIN SELECT RAISE(ABORT, 'forecasts are never replaced'); END;
CREATE TRIGGER results_no_update BEFORE UPDATE ON results
BEGIN SELECT RAISE(ABORT, 'results are never changed'); END;
CREATE TRIGGER results_no_delete BEFORE DELETE ON results
BEGIN SELECT RAISE(ABORT, 'results are never removed'); END;
CREATE TRIGGER results_no_replace BEFORE INSERT ON results
WHEN EXISTS (
  SELECT 1 FROM results
  WHERE league_id = NEW.league_id AND game_id = NEW.game_id AND revision = NEW.revision)
BEGIN SELECT RAISE(ABORT, 'results are never replaced'); END;
CREATE VIEW forecast_log AS
SELECT
  f.league_id, f.sequence, f.forecast_id, f.game_id, f.season, f.day, f.date, f.team_a_id, f.team_a,
  f.team_b_id, f.team_b, f.site, f.probability, f.run_id, f.model, f.model_version,
  f.predictions_digest, f.known_season, f.known_day, f.issued_at, f.deadline, f.origin,
  f.previous_digest, f.digest,
  CASE WHEN f.origin = 'retrospective' OR f.issued_at >= f.deadline THEN 1 ELSE 0 END AS late,
  CASE WHEN c.sequence IS NOT NULL AND f.origin <> 'retrospective' THEN 1 ELSE 0 END AS counts,
  r.status, r.score_a, r.score_b
FROM forecasts AS f
LEFT JOIN counting_forecasts AS c ON c.league_id = f.league_id AND c.game_id = f.game_id
  AND c.run_id = f.run_id AND c.origin = f.origin AND c.sequence = f.sequence
LEFT JOIN results AS r ON r.league_id = f.league_id AND r.game_id = f.game_id
  AND r.revision = (
    SELECT max(x.revision) FROM results AS x
    WHERE x.league_id = f.league_id AND x.game_id = f.game_id);
CREATE UNIQUE INDEX model_alerts_one_open ON model_alerts (league_id, fingerprint)
WHERE state <> 'resolved';
CREATE INDEX model_alerts_by_state ON model_alerts (league_id, state);
CREATE INDEX model_alerts_by_subject ON model_alerts (league_id, type, subject);
CREATE UNIQUE INDEX alert_events_occurrence ON alert_events (alert_id, occurrence)
WHERE occurrence IS NOT NULL;
CREATE INDEX alert_notices_owed ON alert_notices (league_id, owed_at, notice_id)
WHERE state = 'owed';
CREATE TRIGGER model_alerts_no_update BEFORE UPDATE OF
  alert_id, league_id, fingerprint, ordinal, type, subject, key_detail, category, component, environment
ON model_alerts
BEGIN SELECT RAISE(ABORT, 'what an alert is about is never changed'); END;
CREATE TRIGGER model_alerts_no_delete BEFORE DELETE ON model_alerts
BEGIN SELECT RAISE(ABORT, 'alerts are never removed'); END;
CREATE TRIGGER model_alerts_no_replace BEFORE INSERT ON model_alerts
WHEN EXISTS (SELECT 1 FROM model_alerts WHERE alert_id = NEW.alert_id)
  OR EXISTS (
    SELECT 1 FROM model_alerts WHERE league_id = NEW.league_id AND fingerprint = NEW.fingerprint
      AND (ordinal = NEW.ordinal OR state <> 'resolved' AND NEW.state <> 'resolved'))
BEGIN SELECT RAISE(ABORT, 'alerts are never replaced'); END;
CREATE TRIGGER alert_events_no_update BEFORE UPDATE ON alert_events
BEGIN SELECT RAISE(ABORT, 'events of alerts are never changed'); END;
CREATE TRIGGER alert_events_no_delete BEFORE DELETE ON alert_events
BEGIN SELECT RAISE(ABORT, 'events of alerts are never removed'); END;
CREATE TRIGGER alert_events_no_replace BEFORE INSERT ON alert_events
WHEN EXISTS (
  SELECT 1 FROM alert_events
  WHERE alert_id = NEW.alert_id AND (number = NEW.number OR occurrence = NEW.occurrence))
BEGIN SELECT RAISE(ABORT, 'events of alerts are never replaced'); END;
CREATE TRIGGER alert_notices_no_update BEFORE UPDATE OF
  notice_id, league_id, alert_id, event_number, channel, mode, recipients, owed_at, due_at
ON alert_notices
BEGIN SELECT RAISE(ABORT, 'what a notice says is never changed'); END;
CREATE TRIGGER alert_notices_no_delete BEFORE DELETE ON alert_notices
BEGIN SELECT RAISE(ABORT, 'notices are never removed'); END;
CREATE TRIGGER alert_notices_no_replace BEFORE INSERT ON alert_notices
WHEN EXISTS (SELECT 1 FROM alert_notices WHERE notice_id = NEW.notice_id)
  OR EXISTS (
    SELECT 1 FROM alert_notices
    WHERE alert_id = NEW.alert_id AND event_number = NEW.event_number AND channel = NEW.channel)
BEGIN SELECT RAISE(ABORT, 'notices are never replaced'); END;
CREATE TRIGGER alert_deliveries_no_update BEFORE UPDATE ON alert_deliveries
BEGIN SELECT RAISE(ABORT, 'deliveries are never changed'); END;
CREATE TRIGGER alert_deliveries_no_delete BEFORE DELETE ON alert_deliveries
BEGIN SELECT RAISE(ABORT, 'deliveries are never removed'); END;
CREATE TRIGGER alert_deliveries_no_replace BEFORE INSERT ON alert_deliveries
WHEN EXISTS (
  SELECT 1 FROM alert_deliveries
  WHERE notice_id = NEW.notice_id AND attempt = NEW.attempt AND step = NEW.step)
BEGIN SELECT RAISE(ABORT, 'deliveries are never replaced'); END;
CREATE VIEW v_unresolved_model_alerts AS
SELECT
  a.alert_id, a.league_id, a.fingerprint, a.ordinal, a.type, a.subject, a.key_detail,
  a.category, a.component, a.environment, a.state, a.severity, a.message, a.details, a.source,
  a.current_value, a.threshold_value, a.baseline_value, a.action_taken, a.triggered_at,
  a.last_raised_at, a.last_told_at, a.repeat_count, a.reopen_count, a.acknowledged_at,
  a.acknowledged_by, a.acknowledgement_notes, a.silenced_until, a.resolved_at, a.resolved_by,
  a.resolution_notes, a.resolution, a.event_count,
  CASE a.severity WHEN 'critical' THEN 1 WHEN 'high' THEN 2 WHEN 'medium' THEN 3 ELSE 4
  END AS severity_rank,
  unixepoch() - a.triggered_at / 1000000 AS age_seconds
FROM model_alerts AS a
WHERE a.state <> 'resolved'
ORDER BY severity_rank, a.triggered_at DESC, a.alert_id DESC;
CREATE TRIGGER evidence_plans_no_update BEFORE UPDATE ON evidence_plans
BEGIN SELECT RAISE(ABORT, 'evidence_plans are never changed'); END;
CREATE TRIGGER evidence_plans_no_delete BEFORE DELETE ON evidence_plans
BEGIN SELECT RAISE(ABORT, 'evidence_plans are never removed'); END;
CREATE TRIGGER evidence_plans_no_replace BEFORE INSERT ON evidence_plans
WHEN EXISTS (
  SELECT 1 FROM evidence_plans
  WHERE league_id = NEW.league_id AND run_id = NEW.run_id AND origin = NEW.origin
    AND season = NEW.season)
BEGIN SELECT RAISE(ABORT, 'evidence_plans are never replaced'); END;
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
CREATE INDEX counting_forecasts_by_run ON counting_forecasts (
  league_id, season, run_id, origin, sequence, date, probability, outcome
);
CREATE INDEX counting_forecasts_open ON counting_forecasts (league_id, season)
WHERE outcome IS NULL;
CREATE INDEX forecasts_late ON forecasts (league_id, run_id, season, date, game_id)
WHERE origin = 'issued' AND issued_at >= deadline;
CREATE UNIQUE INDEX model_ab_tests_one_running ON model_ab_tests (league_id, champion_run_id)
WHERE status IN ('planned', 'running');
CREATE TRIGGER model_ab_tests_no_update BEFORE UPDATE OF
  test_id, league_id, name, champion_run_id, champion_model, champion_version, challenger_run_id,
  challenger_model, challenger_version, mode, champion_share, challenger_share, metric, alpha, horizon,
  interval_scale, planned_at, starts_at
ON model_ab_tests
BEGIN SELECT RAISE(ABORT, 'what was planned of a test is never changed'); END;
CREATE TRIGGER model_ab_tests_no_return BEFORE UPDATE ON model_ab_tests
WHEN NOT (
  OLD.status = 'planned' AND NEW.status IN ('running', 'cancelled')
  OR OLD.status = 'running' AND NEW.status IN ('completed', 'cancelled'))
BEGIN SELECT RAISE(ABORT, 'a test goes from planned to running to its end, and stays as it ended'); END;
CREATE TRIGGER model_ab_tests_no_delete BEFORE DELETE ON model_ab_tests
BEGIN SELECT RAISE(ABORT, 'tests are never removed'); END;
CREATE TRIGGER model_ab_tests_no_replace BEFORE INSERT ON model_ab_tests
WHEN EXISTS (SELECT 1 FROM model_ab_tests WHERE test_id = NEW.test_id)
  OR EXISTS (
    SELECT 1 FROM model_ab_tests WHERE league_id = NEW.league_id
      AND (name = NEW.name
        OR champion_run_id = NEW.champion_run_id AND status IN ('planned', 'running')
          AND NEW.status IN ('planned', 'running')))
BEGIN SELECT RAISE(ABORT, 'tests are never replaced'); END;
CREATE TRIGGER alias_history_no_update BEFORE UPDATE ON alias_history
BEGIN SELECT RAISE(ABORT, 'the history of aliases is never changed'); END;
CREATE TRIGGER alias_history_no_delete BEFORE DELETE ON alias_history
BEGIN SELECT RAISE(ABORT, 'the history of aliases is never removed'); END;
CREATE TRIGGER alias_history_no_replace BEFORE INSERT ON alias_history
WHEN EXISTS (SELECT 1 FROM alias_history WHERE change_id = NEW.change_id)
  OR EXISTS (
    SELECT 1 FROM alias_history
    WHERE league_id = NEW.league_id AND alias = NEW.alias AND number = NEW.number)
BEGIN SELECT RAISE(ABORT, 'the history of aliases is never replaced'); END;
CREATE VIEW v_active_ab_tests AS
SELECT
  t.test_id, t.league_id, t.name, t.champion_run_id, t.champion_model, t.champion_version,
  t.challenger_run_id, t.challenger_model, t.challenger_version, t.mode, t.champion_share,
  t.challenger_share, t.metric, t.alpha, t.horizon, t.planned_at, t.starts_at, t.started_at, t.status,
  unixepoch() - t.planned_at / 1000000 AS age_seconds
FROM model_ab_tests AS t
WHERE t.status IN ('planned', 'running')
ORDER BY t.planned_at, t.test_id;
CREATE INDEX alert_deliveries_by_time ON alert_deliveries (happened_at);
CREATE TRIGGER alert_holds_no_update BEFORE UPDATE ON alert_holds
BEGIN SELECT RAISE(ABORT, 'why a message was held back is never changed'); END;
CREATE TRIGGER alert_holds_no_delete BEFORE DELETE ON alert_holds
BEGIN SELECT RAISE(ABORT, 'why a message was held back is never removed'); END;
CREATE TRIGGER alert_holds_no_replace BEFORE INSERT ON alert_holds
WHEN EXISTS (
  SELECT 1 FROM alert_holds
  WHERE alert_id = NEW.alert_id AND event_number = NEW.event_number AND channel = NEW.channel
    AND reason = NEW.reason)
BEGIN SELECT RAISE(ABORT, 'why a message was held back is never replaced'); END;
COMMIT;
