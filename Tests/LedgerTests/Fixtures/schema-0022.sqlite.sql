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
INSERT INTO schema_migrations VALUES(0,'schema_migrations','be9bfb1a46dcf6854ec9023db18d509c45009906648dff1be8c5eea20a6c2e1b',1795778493429138,0,'0.1.0',replace('-- The migrations that were applied, and their text.\nCREATE TABLE schema_migrations (\n  number {int64} NOT NULL, -- Number of the file, ascending through the whole program.\n  name {text} NOT NULL, -- Name of the file, without number and ending.\n  digest {text} NOT NULL, -- SHA-256 of the file with LF line ends, hexadecimal.\n  applied_at {int64} NOT NULL, -- When, in microseconds since 1970, UTC.\n  milliseconds {int64} NOT NULL, -- How long it took.\n  program_version {text} NOT NULL, -- Version of the program that applied it.\n  sql {text} NOT NULL, -- The whole file.\n  CONSTRAINT schema_migrations_key PRIMARY KEY (number)\n){strict};\n','\n',char(10)));
INSERT INTO schema_migrations VALUES(1,'leagues','d1cf1a8c26fac2d01131c457390d76fd5fa75f86e61af32cc1b9201437fd168b',1795778493429138,0,'0.1.0',replace('-- The leagues that have rows here; several may share a database.\nCREATE TABLE leagues (\n  league_id {text} NOT NULL, -- UUID of the league, from its dataset.json.\n  registered_at {int64} NOT NULL, -- When its first row came, in microseconds since 1970, UTC.\n  CONSTRAINT leagues_key PRIMARY KEY (league_id)\n){strict};\n','\n',char(10)));
INSERT INTO schema_migrations VALUES(2,'forecasts','c46df9b41238f1a7cfd667261ea0a76d8eed7ed9334a4f14deb650a3cddf84ad',1795778493429138,0,'0.1.0',replace('-- Probabilities on record, each for one game; rows are added and never changed.\nCREATE TABLE forecasts (\n  league_id {text} NOT NULL, -- The league; each has a chain of its own.\n  sequence {int64} NOT NULL, -- Place in the league''s chain, from 1 without gaps.\n  forecast_id {text} NOT NULL, -- UUID version 7, made by the program.\n  game_id {text} NOT NULL, -- Id of the game, as in the games'' files.\n  season {int64} NOT NULL, -- Label of the season.\n  day {int64} NOT NULL, -- Day number within the season.\n  date {text}, -- Date of the game, YYYY-MM-DD; null only where a retrospective one has none.\n  team_a_id {int64} NOT NULL, -- Id of team A, the lower of the two.\n  team_a {text} NOT NULL, -- Name of team A when the forecast was issued.\n  team_b_id {int64} NOT NULL, -- Id of team B.\n  team_b {text} NOT NULL, -- Name of team B when the forecast was issued.\n  site {int64} NOT NULL, -- Where it is played, from A''s view: 1 home, 0 neutral, -1 away.\n  probability {double} NOT NULL, -- Probability that team A wins.\n  run_id {text} NOT NULL, -- Run whose model said it.\n  model {text} NOT NULL, -- Name of the model.\n  model_version {int64}, -- Version that the run''s folder gave the model; null where it gave none.\n  predictions_digest {text} NOT NULL, -- Digest of the run''s recorded predictions.\n  known_season {int64} NOT NULL, -- Season of the day whose morning the model stood at.\n  known_day {int64} NOT NULL, -- That day: games of earlier days were known.\n  issued_at {int64} NOT NULL, -- When it was issued, in microseconds since 1970, UTC.\n  deadline {int64}, -- When the game''s date begins in the league''s time zone, likewise.\n  origin {text} NOT NULL, -- How it came: issued, replayed or retrospective.\n  previous_digest {text} NOT NULL, -- Digest of the row before; 64 zeros for the first.\n  digest {text} NOT NULL, -- SHA-256 of this row and the digest before, hexadecimal.\n  CONSTRAINT forecasts_key PRIMARY KEY (league_id, sequence),\n  CONSTRAINT forecasts_id UNIQUE (forecast_id),\n  CONSTRAINT forecasts_league FOREIGN KEY (league_id) REFERENCES leagues (league_id),\n  CONSTRAINT forecasts_probability CHECK (probability >= 0 AND probability <= 1),\n  CONSTRAINT forecasts_site CHECK (site >= -1 AND site <= 1),\n  CONSTRAINT forecasts_origin CHECK (origin IN (''issued'', ''replayed'', ''retrospective'')),\n  CONSTRAINT forecasts_dated CHECK (date IS NOT NULL OR origin = ''retrospective''),\n  CONSTRAINT forecasts_deadline CHECK ((date IS NULL) = (deadline IS NULL))\n){strict};\n\nCREATE INDEX forecasts_by_run ON forecasts (league_id, run_id, season, sequence);\n','\n',char(10)));
INSERT INTO schema_migrations VALUES(3,'results','5d4b7826a5839e71fe05e8fcf38ad649002d20ed1f1d62a9df4175700aefd3c2',1795778493429138,0,'0.1.0',replace('-- How games with forecasts came out; a correction is a new row.\nCREATE TABLE results (\n  league_id {text} NOT NULL, -- The league.\n  game_id {text} NOT NULL, -- Id of the game.\n  revision {int64} NOT NULL, -- 1 for what was recorded first, then ascending; the last holds.\n  season {int64} NOT NULL, -- Label of the season.\n  status {text} NOT NULL, -- played; or void: cancelled, moved, or its score was taken back.\n  score_a {int64}, -- Points of team A; null where it is void.\n  score_b {int64}, -- Points of team B; null where it is void.\n  recorded_at {int64} NOT NULL, -- When it was recorded, in microseconds since 1970, UTC.\n  CONSTRAINT results_key PRIMARY KEY (league_id, game_id, revision),\n  CONSTRAINT results_league FOREIGN KEY (league_id) REFERENCES leagues (league_id),\n  CONSTRAINT results_status CHECK (status IN (''played'', ''void'')),\n  CONSTRAINT results_score_a CHECK ((status = ''played'') = (score_a IS NOT NULL)),\n  CONSTRAINT results_score_b CHECK ((status = ''played'') = (score_b IS NOT NULL))\n){clustered};\n\nCREATE INDEX results_by_season ON results (league_id, season, game_id, revision);\n','\n',char(10)));
INSERT INTO schema_migrations VALUES(4,'counting_forecasts','90dd5dbeaa86940627e269c3cf335786d8674ef79981813fe0ca2b3b34a39427',1795778493429138,0,'0.1.0',replace('-- Stored aggregate: of each game, run and origin the forecast that counts, the last that was not late.\nCREATE TABLE counting_forecasts (\n  league_id {text} NOT NULL, -- The league.\n  game_id {text} NOT NULL, -- Id of the game.\n  run_id {text} NOT NULL, -- The run.\n  origin {text} NOT NULL, -- As in forecasts; of the retrospective the last, though all are late.\n  sequence {int64} NOT NULL, -- The forecast, in forecasts.\n  model {text} NOT NULL, -- As in forecasts.\n  season {int64} NOT NULL, -- As in forecasts.\n  date {text}, -- As in forecasts.\n  probability {double} NOT NULL, -- As in forecasts.\n  outcome {double}, -- 1 where A won, 0 where B did, 0.5 for a tie; null until it is known.\n  log_loss {int64}, -- Log loss, in billionths of a nat; null until the outcome is known.\n  brier {int64}, -- Squared error, in billionths.\n  decided {int64}, -- 1; 0 for a tie, which accuracy leaves out.\n  correct {int64}, -- Whether the winner was named, in billionths; 1/2 counts as half.\n  expected_log_loss {int64}, -- What log_loss would be on average if the probability were right.\n  expected_brier {int64}, -- Likewise for brier.\n  expected_correct {int64}, -- Likewise for correct; 0 for a tie.\n  CONSTRAINT counting_forecasts_key PRIMARY KEY (league_id, game_id, run_id, origin),\n  CONSTRAINT counting_forecasts_forecast\n    FOREIGN KEY (league_id, sequence) REFERENCES forecasts (league_id, sequence),\n  CONSTRAINT counting_forecasts_outcome CHECK (outcome IN (0, 0.5, 1)),\n  CONSTRAINT counting_forecasts_settled CHECK ((outcome IS NULL) = (log_loss IS NULL))\n){clustered};\n\nCREATE INDEX counting_forecasts_by_date ON counting_forecasts (\n  league_id, origin, model, season, date, log_loss, brier, decided, correct, expected_log_loss,\n  expected_brier, expected_correct\n) WHERE log_loss IS NOT NULL;\n','\n',char(10)));
INSERT INTO schema_migrations VALUES(5,'append_only','8a8f357e5c78d962778eebe3449376a85f5081839ee7a8e284dbc60c2965ee72',1795778493429138,0,'0.1.0',replace('-- The database itself refuses to change or remove what was stated.\nCREATE TRIGGER leagues_no_update BEFORE UPDATE ON leagues\nBEGIN SELECT RAISE(ABORT, ''leagues are never changed''); END;\nCREATE TRIGGER leagues_no_delete BEFORE DELETE ON leagues\nBEGIN SELECT RAISE(ABORT, ''leagues are never removed''); END;\n\nCREATE TRIGGER forecasts_no_update BEFORE UPDATE ON forecasts\nBEGIN SELECT RAISE(ABORT, ''forecasts are never changed''); END;\nCREATE TRIGGER forecasts_no_delete BEFORE DELETE ON forecasts\nBEGIN SELECT RAISE(ABORT, ''forecasts are never removed''); END;\n-- REPLACE removes a row without asking the trigger above.\nCREATE TRIGGER forecasts_no_replace BEFORE INSERT ON forecasts\nWHEN EXISTS (\n    SELECT 1 FROM forecasts WHERE league_id = NEW.league_id AND sequence = NEW.sequence)\n  OR EXISTS (SELECT 1 FROM forecasts WHERE forecast_id = NEW.forecast_id)\nBEGIN SELECT RAISE(ABORT, ''forecasts are never replaced''); END;\n\nCREATE TRIGGER results_no_update BEFORE UPDATE ON results\nBEGIN SELECT RAISE(ABORT, ''results are never changed''); END;\nCREATE TRIGGER results_no_delete BEFORE DELETE ON results\nBEGIN SELECT RAISE(ABORT, ''results are never removed''); END;\nCREATE TRIGGER results_no_replace BEFORE INSERT ON results\nWHEN EXISTS (\n  SELECT 1 FROM results\n  WHERE league_id = NEW.league_id AND game_id = NEW.game_id AND revision = NEW.revision)\nBEGIN SELECT RAISE(ABORT, ''results are never replaced''); END;\n','\n',char(10)));
INSERT INTO schema_migrations VALUES(6,'forecast_log','dc947b7fe4e2107d08c974b1196defafc2f4f77489a0aa0768629a22cc918c30',1795778493429138,0,'0.1.0',replace('-- Forecasts with their games'' latest results, and whether they are late and count.\nCREATE VIEW forecast_log AS\nSELECT\n  f.league_id, f.sequence, f.forecast_id, f.game_id, f.season, f.day, f.date, f.team_a_id, f.team_a,\n  f.team_b_id, f.team_b, f.site, f.probability, f.run_id, f.model, f.model_version,\n  f.predictions_digest, f.known_season, f.known_day, f.issued_at, f.deadline, f.origin,\n  f.previous_digest, f.digest,\n  CASE WHEN f.origin = ''retrospective'' OR f.issued_at >= f.deadline THEN 1 ELSE 0 END AS late,\n  CASE WHEN c.sequence IS NOT NULL AND f.origin <> ''retrospective'' THEN 1 ELSE 0 END AS counts,\n  r.status, r.score_a, r.score_b\nFROM forecasts AS f\nLEFT JOIN counting_forecasts AS c ON c.league_id = f.league_id AND c.game_id = f.game_id\n  AND c.run_id = f.run_id AND c.origin = f.origin AND c.sequence = f.sequence\nLEFT JOIN results AS r ON r.league_id = f.league_id AND r.game_id = f.game_id\n  AND r.revision = (\n    SELECT max(x.revision) FROM results AS x\n    WHERE x.league_id = f.league_id AND x.game_id = f.game_id);\n','\n',char(10)));
INSERT INTO schema_migrations VALUES(7,'model_alerts','31833f1ff8154019775ea1945dfb74a27e26e11611fd436e67b68caae4fdcbd9',1795778493429138,16,'0.1.0',replace('-- Things that a person must know. Identity stays as it was written; the rest follows from alert_events.\nCREATE TABLE model_alerts (\n  alert_id {text} NOT NULL, -- UUID version 7, made by the program.\n  league_id {text} NOT NULL, -- The league.\n  fingerprint {text} NOT NULL, -- SHA-256 of type, subject and key detail, hexadecimal.\n  ordinal {int64} NOT NULL, -- 1 for the fingerprint''s first alert, then ascending without gaps.\n  type {text} NOT NULL, -- Kind of thing that happened, such as drift.\n  subject {text} NOT NULL, -- Thing that it happened to: a run, an alias, a table.\n  key_detail {text} NOT NULL, -- Words that tell two alerts of a type and subject apart; may be empty.\n  category {text} NOT NULL, -- Concern, such as model or data.\n  component {text} NOT NULL, -- The part of the program, or the script, that noticed.\n  environment {text} NOT NULL, -- live; or demo, for what is tried out.\n  state {text} NOT NULL, -- open, acknowledged or resolved.\n  severity {text} NOT NULL, -- critical, high, medium or low: the highest since it opened.\n  message {text} NOT NULL, -- One sentence, as it was last raised.\n  details {text}, -- An object of JSON, as it was last raised.\n  source {text} NOT NULL, -- Who raised it last.\n  current_value {double}, -- The number that was looked at, as last raised; null where there is none.\n  threshold_value {double}, -- The number that it passed.\n  baseline_value {double}, -- The number that it usually has.\n  action_taken {text}, -- Action that the program has taken.\n  triggered_at {int64} NOT NULL, -- When it opened, in microseconds since 1970, UTC.\n  last_raised_at {int64} NOT NULL, -- When it was last raised, likewise.\n  last_told_at {int64} NOT NULL, -- When it was last raised and people were to be told, likewise.\n  repeat_count {int64} NOT NULL, -- How often it was raised while it was not resolved.\n  reopen_count {int64} NOT NULL, -- How often it came back within the quiet period.\n  acknowledged_at {int64}, -- When somebody took it on, since it last opened.\n  acknowledged_by {text}, -- Who did.\n  acknowledgement_notes {text}, -- What they said.\n  silenced_until {int64}, -- No repeats are told before this time; null where it is not silenced.\n  resolved_at {int64}, -- When it was resolved.\n  resolved_by {text}, -- Who did.\n  resolution_notes {text}, -- What they said.\n  resolution {text}, -- fixed, false_positive, ignored or escalated.\n  event_count {int64} NOT NULL, -- Events so far, by which a change sees that nobody came before it.\n  CONSTRAINT model_alerts_key PRIMARY KEY (alert_id),\n  CONSTRAINT model_alerts_ordinal UNIQUE (league_id, fingerprint, ordinal),\n  CONSTRAINT model_alerts_league FOREIGN KEY (league_id) REFERENCES leagues (league_id),\n  CONSTRAINT model_alerts_environment CHECK (environment IN (''live'', ''demo'')),\n  CONSTRAINT model_alerts_state CHECK (state IN (''open'', ''acknowledged'', ''resolved'')),\n  CONSTRAINT model_alerts_severity CHECK (severity IN (''critical'', ''high'', ''medium'', ''low'')),\n  CONSTRAINT model_alerts_resolution\n    CHECK (resolution IN (''fixed'', ''false_positive'', ''ignored'', ''escalated'')),\n  CONSTRAINT model_alerts_resolved CHECK ((state = ''resolved'') = (resolved_at IS NOT NULL)),\n  CONSTRAINT model_alerts_resolved_as CHECK ((state = ''resolved'') = (resolution IS NOT NULL)),\n  CONSTRAINT model_alerts_resolved_by CHECK ((state = ''resolved'') = (resolved_by IS NOT NULL)),\n  CONSTRAINT model_alerts_open CHECK (state <> ''open'' OR acknowledged_at IS NULL),\n  CONSTRAINT model_alerts_acknowledged\n    CHECK (state <> ''acknowledged'' OR acknowledged_at IS NOT NULL),\n  CONSTRAINT model_alerts_silenced CHECK (state <> ''resolved'' OR silenced_until IS NULL)\n){strict};\n\nCREATE UNIQUE INDEX model_alerts_one_open ON model_alerts (league_id, fingerprint)\nWHERE state <> ''resolved'';\nCREATE INDEX model_alerts_by_state ON model_alerts (league_id, state);\nCREATE INDEX model_alerts_by_subject ON model_alerts (league_id, type, subject);\n','\n',char(10)));
INSERT INTO schema_migrations VALUES(8,'alert_events','e36cf7f3996fc228f2fb5d21201c14ce1538aa755076f7903b75549e2c0c0736',1795778493429138,0,'0.1.0',replace('-- Events of alerts, in order; rows are added and never changed, and model_alerts follows from them.\nCREATE TABLE alert_events (\n  alert_id {text} NOT NULL, -- The alert.\n  number {int64} NOT NULL, -- Place among the alert''s events, from 1 without gaps.\n  kind {text} NOT NULL, -- opened, repeated, reopened, acknowledged, silenced or resolved.\n  happened_at {int64} NOT NULL, -- When, by the clock of whoever wrote it, in microseconds since 1970, UTC.\n  told {int64} NOT NULL, -- 1 where people were to be told of it, else 0.\n  actor {text}, -- Who acknowledged, silenced or resolved it.\n  notes {text}, -- What they said.\n  resolution {text}, -- How it was resolved: fixed, false_positive, ignored or escalated.\n  silenced_until {int64}, -- Of a silence, when it ends.\n  occurrence {text}, -- Name of what was raised; raised again, it is no repeat. Null without one.\n  severity {text}, -- As raised: critical, high, medium or low.\n  message {text}, -- As raised, as the rest.\n  details {text}, -- An object of JSON.\n  source {text}, -- Who raised it.\n  current_value {double}, -- The number that was looked at.\n  threshold_value {double}, -- The number that it passed.\n  baseline_value {double}, -- The number that it usually has.\n  action_taken {text}, -- Action that the program has taken.\n  CONSTRAINT alert_events_key PRIMARY KEY (alert_id, number),\n  CONSTRAINT alert_events_alert FOREIGN KEY (alert_id) REFERENCES model_alerts (alert_id),\n  CONSTRAINT alert_events_kind\n    CHECK (kind IN (''opened'', ''repeated'', ''reopened'', ''acknowledged'', ''silenced'', ''resolved'')),\n  CONSTRAINT alert_events_first CHECK ((kind = ''opened'') = (number = 1)),\n  CONSTRAINT alert_events_told CHECK (told IN (0, 1)),\n  CONSTRAINT alert_events_severity CHECK (severity IN (''critical'', ''high'', ''medium'', ''low'')),\n  CONSTRAINT alert_events_raised\n    CHECK ((kind IN (''opened'', ''repeated'', ''reopened'')) = (severity IS NOT NULL)),\n  CONSTRAINT alert_events_message CHECK ((severity IS NULL) = (message IS NULL)),\n  CONSTRAINT alert_events_source CHECK ((severity IS NULL) = (source IS NULL)),\n  CONSTRAINT alert_events_actor CHECK ((severity IS NULL) = (actor IS NOT NULL)),\n  CONSTRAINT alert_events_resolution\n    CHECK (resolution IN (''fixed'', ''false_positive'', ''ignored'', ''escalated'')),\n  CONSTRAINT alert_events_resolved CHECK ((kind = ''resolved'') = (resolution IS NOT NULL)),\n  CONSTRAINT alert_events_silenced CHECK ((kind = ''silenced'') = (silenced_until IS NOT NULL))\n){clustered};\n\nCREATE UNIQUE INDEX alert_events_occurrence ON alert_events (alert_id, occurrence)\nWHERE occurrence IS NOT NULL;\n','\n',char(10)));
INSERT INTO schema_migrations VALUES(9,'alert_notices','9d212b57abd79c42b07f0cc3fcbe1b021228746b92e43965003473a4f35f9699',1795778493429138,0,'0.1.0',replace('-- Messages that are owed to people: one for each event that is told, and channel; written with the event.\nCREATE TABLE alert_notices (\n  notice_id {text} NOT NULL, -- UUID version 7, made by the program; receivers know a repeated message by it.\n  league_id {text} NOT NULL, -- The league.\n  alert_id {text} NOT NULL, -- The alert.\n  event_number {int64} NOT NULL, -- The event, in alert_events.\n  channel {text} NOT NULL, -- Name of the channel.\n  mode {text} NOT NULL, -- immediate; or digest, where several go out together.\n  recipients {text} NOT NULL, -- Who is to be told, a list of JSON.\n  owed_at {int64} NOT NULL, -- When it was written, in microseconds since 1970, UTC.\n  due_at {int64}, -- When its digest goes out, likewise; null where it is immediate.\n  state {text} NOT NULL, -- owed, delivered, or given_up after too many failures.\n  attempts {int64} NOT NULL, -- Attempts so far, in alert_deliveries.\n  CONSTRAINT alert_notices_key PRIMARY KEY (notice_id),\n  CONSTRAINT alert_notices_once UNIQUE (alert_id, event_number, channel),\n  CONSTRAINT alert_notices_league FOREIGN KEY (league_id) REFERENCES leagues (league_id),\n  CONSTRAINT alert_notices_event\n    FOREIGN KEY (alert_id, event_number) REFERENCES alert_events (alert_id, number),\n  CONSTRAINT alert_notices_mode CHECK (mode IN (''immediate'', ''digest'')),\n  CONSTRAINT alert_notices_due CHECK ((mode = ''digest'') = (due_at IS NOT NULL)),\n  CONSTRAINT alert_notices_state CHECK (state IN (''owed'', ''delivered'', ''given_up'')),\n  CONSTRAINT alert_notices_attempts CHECK (state = ''owed'' OR attempts > 0)\n){strict};\n\nCREATE INDEX alert_notices_owed ON alert_notices (league_id, owed_at, notice_id)\nWHERE state = ''owed'';\n','\n',char(10)));
INSERT INTO schema_migrations VALUES(10,'alert_deliveries','9e2b4708215fb200e68f881f59330c764b4b5b3463e8400f9375ed9b4cc4d83a',1795778493429138,0,'0.1.0',replace('-- Attempts to deliver notices; rows are added and never changed. One that was begun and did not end was cut short.\nCREATE TABLE alert_deliveries (\n  notice_id {text} NOT NULL, -- The notice.\n  attempt {int64} NOT NULL, -- From 1 without gaps.\n  step {int64} NOT NULL, -- 1 where it began, 2 where it ended.\n  outcome {text}, -- delivered or failed; null where it began.\n  happened_at {int64} NOT NULL, -- When, in microseconds since 1970, UTC.\n  message_id {text} NOT NULL, -- The message; several notices of one digest share it.\n  reason {text}, -- Why it failed.\n  CONSTRAINT alert_deliveries_key PRIMARY KEY (notice_id, attempt, step),\n  CONSTRAINT alert_deliveries_notice FOREIGN KEY (notice_id) REFERENCES alert_notices (notice_id),\n  CONSTRAINT alert_deliveries_step CHECK (step IN (1, 2)),\n  CONSTRAINT alert_deliveries_outcome CHECK (outcome IN (''delivered'', ''failed'')),\n  CONSTRAINT alert_deliveries_ended CHECK ((step = 2) = (outcome IS NOT NULL)),\n  CONSTRAINT alert_deliveries_reason CHECK (reason IS NULL OR outcome = ''failed'')\n){clustered};\n','\n',char(10)));
INSERT INTO schema_migrations VALUES(11,'alerts_append_only','ea1236e52059b2ee2ffde89c802597449403549f922ed3a587bae6092bc0708c',1795778493429138,1,'0.1.0',replace('-- The database itself refuses to change what alerts are about, and to change or remove their events.\nCREATE TRIGGER model_alerts_no_update BEFORE UPDATE OF\n  alert_id, league_id, fingerprint, ordinal, type, subject, key_detail, category, component, environment\nON model_alerts\nBEGIN SELECT RAISE(ABORT, ''what an alert is about is never changed''); END;\nCREATE TRIGGER model_alerts_no_delete BEFORE DELETE ON model_alerts\nBEGIN SELECT RAISE(ABORT, ''alerts are never removed''); END;\n-- REPLACE removes a row without asking the trigger above.\nCREATE TRIGGER model_alerts_no_replace BEFORE INSERT ON model_alerts\nWHEN EXISTS (SELECT 1 FROM model_alerts WHERE alert_id = NEW.alert_id)\n  OR EXISTS (\n    SELECT 1 FROM model_alerts WHERE league_id = NEW.league_id AND fingerprint = NEW.fingerprint\n      AND (ordinal = NEW.ordinal OR state <> ''resolved'' AND NEW.state <> ''resolved''))\nBEGIN SELECT RAISE(ABORT, ''alerts are never replaced''); END;\n\nCREATE TRIGGER alert_events_no_update BEFORE UPDATE ON alert_events\nBEGIN SELECT RAISE(ABORT, ''events of alerts are never changed''); END;\nCREATE TRIGGER alert_events_no_delete BEFORE DELETE ON alert_events\nBEGIN SELECT RAISE(ABORT, ''events of alerts are never removed''); END;\nCREATE TRIGGER alert_events_no_replace BEFORE INSERT ON alert_events\nWHEN EXISTS (\n  SELECT 1 FROM alert_events\n  WHERE alert_id = NEW.alert_id AND (number = NEW.number OR occurrence = NEW.occurrence))\nBEGIN SELECT RAISE(ABORT, ''events of alerts are never replaced''); END;\n\nCREATE TRIGGER alert_notices_no_update BEFORE UPDATE OF\n  notice_id, league_id, alert_id, event_number, channel, mode, recipients, owed_at, due_at\nON alert_notices\nBEGIN SELECT RAISE(ABORT, ''what a notice says is never changed''); END;\nCREATE TRIGGER alert_notices_no_delete BEFORE DELETE ON alert_notices\nBEGIN SELECT RAISE(ABORT, ''notices are never removed''); END;\nCREATE TRIGGER alert_notices_no_replace BEFORE INSERT ON alert_notices\nWHEN EXISTS (SELECT 1 FROM alert_notices WHERE notice_id = NEW.notice_id)\n  OR EXISTS (\n    SELECT 1 FROM alert_notices\n    WHERE alert_id = NEW.alert_id AND event_number = NEW.event_number AND channel = NEW.channel)\nBEGIN SELECT RAISE(ABORT, ''notices are never replaced''); END;\n\nCREATE TRIGGER alert_deliveries_no_update BEFORE UPDATE ON alert_deliveries\nBEGIN SELECT RAISE(ABORT, ''deliveries are never changed''); END;\nCREATE TRIGGER alert_deliveries_no_delete BEFORE DELETE ON alert_deliveries\nBEGIN SELECT RAISE(ABORT, ''deliveries are never removed''); END;\nCREATE TRIGGER alert_deliveries_no_replace BEFORE INSERT ON alert_deliveries\nWHEN EXISTS (\n  SELECT 1 FROM alert_deliveries\n  WHERE notice_id = NEW.notice_id AND attempt = NEW.attempt AND step = NEW.step)\nBEGIN SELECT RAISE(ABORT, ''deliveries are never replaced''); END;\n','\n',char(10)));
INSERT INTO schema_migrations VALUES(12,'v_unresolved_model_alerts','e947ca25bf02f39607c178f6baa294bdbe0e59a0c54eabb79ab4a5245c14e46b',1795778493429138,0,'0.1.0',replace('-- Alerts that are not resolved, the most severe first and then the newest, with their age in seconds.\nCREATE VIEW v_unresolved_model_alerts AS\nSELECT\n  a.alert_id, a.league_id, a.fingerprint, a.ordinal, a.type, a.subject, a.key_detail,\n  a.category, a.component, a.environment, a.state, a.severity, a.message, a.details, a.source,\n  a.current_value, a.threshold_value, a.baseline_value, a.action_taken, a.triggered_at,\n  a.last_raised_at, a.last_told_at, a.repeat_count, a.reopen_count, a.acknowledged_at,\n  a.acknowledged_by, a.acknowledgement_notes, a.silenced_until, a.resolved_at, a.resolved_by,\n  a.resolution_notes, a.resolution, a.event_count,\n  CASE a.severity WHEN ''critical'' THEN 1 WHEN ''high'' THEN 2 WHEN ''medium'' THEN 3 ELSE 4\n  END AS severity_rank,\n  unixepoch() - a.triggered_at / 1000000 AS age_seconds\nFROM model_alerts AS a\nWHERE a.state <> ''resolved''\nORDER BY severity_rank, a.triggered_at DESC, a.alert_id DESC;\n','\n',char(10)));
INSERT INTO schema_migrations VALUES(13,'model_performance','cfe290d4497fd2f07c04d5f04de2e9eeb57f26ab500e72d2fdc223ef0b9fd2af',1795778493429138,5,'0.1.0',replace('-- Stored aggregate: how a run''s forecasts of a calendar week did, and the evidence against them at its end.\nCREATE TABLE model_performance_metrics (\n  league_id {text} NOT NULL, -- The league.\n  run_id {text} NOT NULL, -- The run.\n  origin {text} NOT NULL, -- As in forecasts.\n  season {int64} NOT NULL, -- As in forecasts; evidence begins anew with each.\n  week {text} NOT NULL, -- Monday of the week, YYYY-MM-DD, in the league''s time zone.\n  model {text} NOT NULL, -- Name of the model.\n  as_of {text}, -- The last date that was looked at; null for all dates.\n  games {int64} NOT NULL, -- Sample: games with a forecast that counts and an outcome.\n  log_loss {double}, -- In nats a game; null where undefined, as all that follow.\n  brier_score {double}, -- Mean squared error.\n  accuracy {double}, -- Share of decided games whose winner was named.\n  roc_auc {double}, -- Area under the ROC curve.\n  ece {double}, -- Expected calibration error over ten bins.\n  expected_log_loss {double}, -- What log_loss would be on average if the model were right.\n  expected_brier_score {double}, -- Likewise for brier_score.\n  expected_accuracy {double}, -- Likewise for accuracy.\n  expected_roc_auc {double}, -- Likewise for roc_auc.\n  expected_ece {double}, -- Likewise for ece.\n  excess_log_loss {double}, -- Log loss less the expected one, in nats a game.\n  excess_standard_error {double}, -- Standard error of excess_log_loss if the model were right.\n  spiegelhalter_z {double}, -- Standard normal if the model were right.\n  evidence_games {int64} NOT NULL, -- Games of the sample that were forecast day-ahead.\n  restarts {int64} NOT NULL, -- How often the season''s evidence had been restarted by the week''s end.\n  sharp_evidence {double}, -- Against "every probability is right", at the week''s end; 1 says nothing.\n  tolerant_evidence {double}, -- Against "wrong in no way that matters", likewise.\n  strongest_home {double}, -- The alternative that weighs most: log-odds for the home side.\n  strongest_slope {double}, -- The alternative that weighs most: factor of the log-odds.\n  true_positives {int64} NOT NULL, -- Games in which A was named at 1/2, and won.\n  false_positives {int64} NOT NULL, -- A was named, and lost.\n  true_negatives {int64} NOT NULL, -- B was named, and won.\n  false_negatives {int64} NOT NULL, -- B was named, and lost.\n  precision_at_half {double}, -- Of the A that were named, the share that won.\n  recall_at_half {double}, -- Of the A that won, the share that was named.\n  f1_at_half {double}, -- Harmonic mean of the two.\n  games_played {int64}, -- Games of the league that were played in the week; null where nobody said.\n  completeness {double}, -- Games of the sample, of those played.\n  late_share {double}, -- Games whose forecasts were all late, of those forecast.\n  r_squared {double}, -- Of models that foretell numbers.\n  rmse {double}, -- Likewise, root mean squared error.\n  mae {double}, -- Likewise, mean absolute error.\n  mape {double}, -- Likewise, mean absolute percentage error.\n  source_digest {text} NOT NULL, -- SHA-256 of what this was derived from, and of the week before.\n  last_sequence {int64} NOT NULL, -- The league''s last forecast when it was derived.\n  result_count {int64} NOT NULL, -- Rows of results of the league when it was derived.\n  computed_at {int64} NOT NULL, -- When it was derived, in microseconds since 1970, UTC.\n  CONSTRAINT model_performance_metrics_key PRIMARY KEY (league_id, run_id, origin, season, week),\n  CONSTRAINT model_performance_metrics_league\n    FOREIGN KEY (league_id) REFERENCES leagues (league_id),\n  CONSTRAINT model_performance_metrics_origin\n    CHECK (origin IN (''issued'', ''replayed'', ''retrospective'')),\n  CONSTRAINT model_performance_metrics_games CHECK (games >= evidence_games)\n){strict};\n','\n',char(10)));
INSERT INTO schema_migrations VALUES(14,'evidence_plans','7c04386ea0fcdc2177670eaa8a049ad6ee98c549a6739e75de694f0a5f1341f4',1795778493429138,0,'0.1.0',replace('-- Over how many weeks the start of a fault is spread, frozen when a run''s season was first watched.\nCREATE TABLE evidence_plans (\n  league_id {text} NOT NULL, -- The league.\n  run_id {text} NOT NULL, -- The run.\n  origin {text} NOT NULL, -- As in forecasts.\n  season {int64} NOT NULL, -- The season.\n  planned_weeks {int64} NOT NULL, -- Calendar weeks from the first with evidence to the last of the schedule.\n  decided_at {int64} NOT NULL, -- When it was frozen, in microseconds since 1970, UTC.\n  CONSTRAINT evidence_plans_key PRIMARY KEY (league_id, run_id, origin, season),\n  CONSTRAINT evidence_plans_league FOREIGN KEY (league_id) REFERENCES leagues (league_id),\n  CONSTRAINT evidence_plans_weeks CHECK (planned_weeks >= 1)\n){strict};\n','\n',char(10)));
INSERT INTO schema_migrations VALUES(15,'evidence_plans_append_only','bc8944c9c69e9679d2cc0ebb092dc639267693463dfc11c993e8ecbd24227947',1795778493429138,0,'0.1.0',replace('-- The database itself refuses to change or remove a plan.\nCREATE TRIGGER evidence_plans_no_update BEFORE UPDATE ON evidence_plans\nBEGIN SELECT RAISE(ABORT, ''evidence_plans are never changed''); END;\nCREATE TRIGGER evidence_plans_no_delete BEFORE DELETE ON evidence_plans\nBEGIN SELECT RAISE(ABORT, ''evidence_plans are never removed''); END;\nCREATE TRIGGER evidence_plans_no_replace BEFORE INSERT ON evidence_plans\nWHEN EXISTS (\n  SELECT 1 FROM evidence_plans\n  WHERE league_id = NEW.league_id AND run_id = NEW.run_id AND origin = NEW.origin\n    AND season = NEW.season)\nBEGIN SELECT RAISE(ABORT, ''evidence_plans are never replaced''); END;\n','\n',char(10)));
INSERT INTO schema_migrations VALUES(16,'latest_model_performance','b07c41801178f7a9ed5492195c33583b5497af855e5541dc6cab903ad1108309',1795778493429138,2,'0.1.0',replace('-- The latest week of each run and origin, in model_performance_metrics.\nCREATE VIEW v_latest_model_performance AS\nSELECT\n  m.league_id, m.run_id, m.origin, m.season, m.week, m.model, m.games, m.log_loss, m.brier_score,\n  m.accuracy, m.roc_auc, m.ece, m.expected_log_loss, m.expected_brier_score, m.expected_accuracy,\n  m.expected_roc_auc, m.expected_ece, m.excess_log_loss, m.excess_standard_error,\n  m.spiegelhalter_z, m.evidence_games, m.restarts, m.sharp_evidence, m.tolerant_evidence,\n  m.strongest_home, m.strongest_slope, m.precision_at_half, m.recall_at_half, m.f1_at_half,\n  m.games_played, m.completeness, m.late_share, m.computed_at\nFROM model_performance_metrics AS m\nWHERE m.week = (\n  SELECT max(x.week) FROM model_performance_metrics AS x\n  WHERE x.league_id = m.league_id AND x.run_id = m.run_id AND x.origin = m.origin);\n','\n',char(10)));
INSERT INTO schema_migrations VALUES(17,'watched_forecasts','0ef47629a31fb8e0d039a3a26b5341b6ba849f9639967b604ac4282ce80005f0',1795778493429138,0,'0.1.0',replace('-- The forecasts of a run''s season that count, in the order of the chain, without a look at any other''s.\nCREATE INDEX counting_forecasts_by_run ON counting_forecasts (\n  league_id, season, run_id, origin, sequence, date, probability, outcome\n);\n\n-- The seasons with forecasts whose outcome is not known.\nCREATE INDEX counting_forecasts_open ON counting_forecasts (league_id, season)\nWHERE outcome IS NULL;\n\n-- Forecasts that were issued when their game''s date had begun.\nCREATE INDEX forecasts_late ON forecasts (league_id, run_id, season, date, game_id)\nWHERE origin = ''issued'' AND issued_at >= deadline;\n','\n',char(10)));
INSERT INTO schema_migrations VALUES(18,'model_ab_tests','c4e589feee99076bfc1110a41731f8b7bb4c951746b1f26348e650c738fe8874',1795778493429138,1,'0.1.0',replace('-- Tests between a model in use and one that would take its place: the plan, frozen at the start, and the end.\nCREATE TABLE model_ab_tests (\n  test_id {text} NOT NULL, -- UUID version 7, made by the program.\n  league_id {text} NOT NULL, -- The league.\n  name {text} NOT NULL, -- Name of the test, one of its kind in the league.\n  champion_run_id {text} NOT NULL, -- Run whose model was in use: model A.\n  champion_model {text} NOT NULL, -- Name of its model.\n  champion_version {int64}, -- Version that its folder counted; null for a model without files.\n  challenger_run_id {text} NOT NULL, -- Run that would take its place: model B.\n  challenger_model {text} NOT NULL, -- Name of its model.\n  challenger_version {int64}, -- Version that its folder counted, likewise.\n  mode {text} NOT NULL, -- shadow: both forecast every game; split: each game is forecast by one.\n  champion_share {double} NOT NULL, -- Share of the games that the champion forecasts; 1 for shadow.\n  challenger_share {double} NOT NULL, -- Share of the challenger; 1 for shadow.\n  metric {text} NOT NULL, -- log_loss or brier: the score that decides.\n  alpha {double} NOT NULL, -- Chance of a verdict for a contender that is no better.\n  horizon {int64} NOT NULL, -- Games that are planned.\n  interval_scale {double} NOT NULL, -- r of the boundary that holds at every look, fixed beforehand.\n  planned_at {int64} NOT NULL, -- When the test was planned, in microseconds since 1970, UTC.\n  starts_at {int64} NOT NULL, -- When it is to start, likewise.\n  started_at {int64}, -- When it did; null while it is planned.\n  ended_at {int64}, -- When it ended; null until then.\n  status {text} NOT NULL, -- planned, running, completed or cancelled.\n  games {int64}, -- Games that the end was decided on; null until then, as all that follows.\n  champion_metrics {text}, -- Scores of the champion on them, an object of JSON.\n  challenger_metrics {text}, -- Scores of the challenger.\n  mean_difference {double}, -- Mean loss of the champion less the challenger''s; above 0 favours the challenger.\n  interval_low {double}, -- Interval of the mean difference.\n  interval_high {double}, -- Its upper end.\n  e_value {double}, -- Evidence for the challenger; null for a split, as the next.\n  champion_e_value {double}, -- Evidence for the champion.\n  p_value {double}, -- Of Welch''s test; null for shadow.\n  winner {text}, -- champion or challenger; null for neither.\n  decision {text}, -- promote_b, keep_a, no_winner or manual_review.\n  decided_by {text}, -- Who ended it.\n  notes {text}, -- What they said.\n  CONSTRAINT model_ab_tests_key PRIMARY KEY (test_id),\n  CONSTRAINT model_ab_tests_name UNIQUE (league_id, name),\n  CONSTRAINT model_ab_tests_league FOREIGN KEY (league_id) REFERENCES leagues (league_id),\n  CONSTRAINT model_ab_tests_contenders CHECK (champion_run_id <> challenger_run_id),\n  CONSTRAINT model_ab_tests_mode CHECK (mode IN (''shadow'', ''split'')),\n  CONSTRAINT model_ab_tests_shares CHECK (champion_share > 0 AND challenger_share > 0),\n  CONSTRAINT model_ab_tests_shadow\n    CHECK (mode <> ''shadow'' OR champion_share = 1 AND challenger_share = 1),\n  CONSTRAINT model_ab_tests_split\n    CHECK (mode <> ''split'' OR abs(champion_share + challenger_share - 1) < 0.000000001),\n  CONSTRAINT model_ab_tests_metric CHECK (metric IN (''log_loss'', ''brier'')),\n  CONSTRAINT model_ab_tests_alpha CHECK (alpha > 0 AND alpha < 1),\n  CONSTRAINT model_ab_tests_horizon CHECK (horizon >= 1),\n  CONSTRAINT model_ab_tests_scale CHECK (interval_scale > 0),\n  CONSTRAINT model_ab_tests_status\n    CHECK (status IN (''planned'', ''running'', ''completed'', ''cancelled'')),\n  CONSTRAINT model_ab_tests_planned CHECK (status <> ''planned'' OR started_at IS NULL),\n  CONSTRAINT model_ab_tests_started\n    CHECK (status NOT IN (''running'', ''completed'') OR started_at IS NOT NULL),\n  CONSTRAINT model_ab_tests_ended\n    CHECK ((status IN (''completed'', ''cancelled'')) = (ended_at IS NOT NULL)),\n  CONSTRAINT model_ab_tests_ended_by\n    CHECK ((status IN (''completed'', ''cancelled'')) = (decided_by IS NOT NULL)),\n  CONSTRAINT model_ab_tests_decided CHECK ((status = ''completed'') = (decision IS NOT NULL)),\n  CONSTRAINT model_ab_tests_counted CHECK ((status = ''completed'') = (games IS NOT NULL)),\n  CONSTRAINT model_ab_tests_scores\n    CHECK (status = ''completed'' OR champion_metrics IS NULL AND challenger_metrics IS NULL),\n  CONSTRAINT model_ab_tests_mean\n    CHECK (status = ''completed'' OR mean_difference IS NULL AND p_value IS NULL AND winner IS NULL),\n  CONSTRAINT model_ab_tests_interval\n    CHECK (status = ''completed'' OR interval_low IS NULL AND interval_high IS NULL),\n  CONSTRAINT model_ab_tests_evidence\n    CHECK (status = ''completed'' OR e_value IS NULL AND champion_e_value IS NULL),\n  CONSTRAINT model_ab_tests_winner CHECK (winner IN (''champion'', ''challenger'')),\n  CONSTRAINT model_ab_tests_decision\n    CHECK (decision IN (''promote_b'', ''keep_a'', ''no_winner'', ''manual_review'')),\n  CONSTRAINT model_ab_tests_promote\n    CHECK (decision <> ''promote_b'' OR winner IS NOT NULL AND winner = ''challenger''),\n  CONSTRAINT model_ab_tests_keep\n    CHECK (decision <> ''keep_a'' OR winner IS NOT NULL AND winner = ''champion''),\n  CONSTRAINT model_ab_tests_no_winner CHECK (decision <> ''no_winner'' OR winner IS NULL)\n){strict};\n\nCREATE UNIQUE INDEX model_ab_tests_one_running ON model_ab_tests (league_id, champion_run_id)\nWHERE status IN (''planned'', ''running'');\n','\n',char(10)));
INSERT INTO schema_migrations VALUES(19,'alias_history','b0d115a87297bb3f7ddcca0c90fc5067108ac183784bd70ff0fa04ad30500f0a',1795778493429138,0,'0.1.0',replace('-- Which run an alias named from when on; rows are added and never changed.\nCREATE TABLE alias_history (\n  change_id {text} NOT NULL, -- UUID version 7, made before the alias was changed.\n  league_id {text} NOT NULL, -- The league whose games the run was used for.\n  alias {text} NOT NULL, -- Name without its mark, such as champion.\n  number {int64} NOT NULL, -- Place among the changes of the league''s alias, from 1 without gaps.\n  kind {text} NOT NULL, -- promoted or rolled_back.\n  run_id {text} NOT NULL, -- Run that it names from then on.\n  previous_run_id {text}, -- Run that it named before; null where it named none.\n  changed_at {int64} NOT NULL, -- When, in microseconds since 1970, UTC.\n  changed_by {text}, -- Who did it; null where nobody said.\n  reason {text}, -- Why, in their words; null where nobody said.\n  test_id {text}, -- Test that the run had won; null without one.\n  CONSTRAINT alias_history_key PRIMARY KEY (change_id),\n  CONSTRAINT alias_history_number UNIQUE (league_id, alias, number),\n  CONSTRAINT alias_history_league FOREIGN KEY (league_id) REFERENCES leagues (league_id),\n  CONSTRAINT alias_history_counted CHECK (number >= 1),\n  CONSTRAINT alias_history_kind CHECK (kind IN (''promoted'', ''rolled_back''))\n){strict};\n','\n',char(10)));
INSERT INTO schema_migrations VALUES(20,'ab_tests_kept','96f3b382f6a7990e87d9e78bbd2589e6b9829e54d7d5e7e8b34cf10b7187ebdc',1795778493429138,9,'0.1.0',replace('-- The database itself keeps what was planned and how it ended, and the history of aliases.\nCREATE TRIGGER model_ab_tests_no_update BEFORE UPDATE OF\n  test_id, league_id, name, champion_run_id, champion_model, champion_version, challenger_run_id,\n  challenger_model, challenger_version, mode, champion_share, challenger_share, metric, alpha, horizon,\n  interval_scale, planned_at, starts_at\nON model_ab_tests\nBEGIN SELECT RAISE(ABORT, ''what was planned of a test is never changed''); END;\nCREATE TRIGGER model_ab_tests_no_return BEFORE UPDATE ON model_ab_tests\nWHEN NOT (\n  OLD.status = ''planned'' AND NEW.status IN (''running'', ''cancelled'')\n  OR OLD.status = ''running'' AND NEW.status IN (''completed'', ''cancelled''))\nBEGIN SELECT RAISE(ABORT, ''a test goes from planned to running to its end, and stays as it ended''); END;\nCREATE TRIGGER model_ab_tests_no_delete BEFORE DELETE ON model_ab_tests\nBEGIN SELECT RAISE(ABORT, ''tests are never removed''); END;\n-- REPLACE removes a row without asking the trigger above.\nCREATE TRIGGER model_ab_tests_no_replace BEFORE INSERT ON model_ab_tests\nWHEN EXISTS (SELECT 1 FROM model_ab_tests WHERE test_id = NEW.test_id)\n  OR EXISTS (\n    SELECT 1 FROM model_ab_tests WHERE league_id = NEW.league_id\n      AND (name = NEW.name\n        OR champion_run_id = NEW.champion_run_id AND status IN (''planned'', ''running'')\n          AND NEW.status IN (''planned'', ''running'')))\nBEGIN SELECT RAISE(ABORT, ''tests are never replaced''); END;\n\nCREATE TRIGGER alias_history_no_update BEFORE UPDATE ON alias_history\nBEGIN SELECT RAISE(ABORT, ''the history of aliases is never changed''); END;\nCREATE TRIGGER alias_history_no_delete BEFORE DELETE ON alias_history\nBEGIN SELECT RAISE(ABORT, ''the history of aliases is never removed''); END;\nCREATE TRIGGER alias_history_no_replace BEFORE INSERT ON alias_history\nWHEN EXISTS (SELECT 1 FROM alias_history WHERE change_id = NEW.change_id)\n  OR EXISTS (\n    SELECT 1 FROM alias_history\n    WHERE league_id = NEW.league_id AND alias = NEW.alias AND number = NEW.number)\nBEGIN SELECT RAISE(ABORT, ''the history of aliases is never replaced''); END;\n\n-- Tests that are planned or run, the oldest first, with their age in seconds since they were planned.\nCREATE VIEW v_active_ab_tests AS\nSELECT\n  t.test_id, t.league_id, t.name, t.champion_run_id, t.champion_model, t.champion_version,\n  t.challenger_run_id, t.challenger_model, t.challenger_version, t.mode, t.champion_share,\n  t.challenger_share, t.metric, t.alpha, t.horizon, t.planned_at, t.starts_at, t.started_at, t.status,\n  unixepoch() - t.planned_at / 1000000 AS age_seconds\nFROM model_ab_tests AS t\nWHERE t.status IN (''planned'', ''running'')\nORDER BY t.planned_at, t.test_id;\n','\n',char(10)));
INSERT INTO schema_migrations VALUES(21,'alert_holds','6225c57a95d621df521677aadfc30b29ae5c21958d44ddfc69b06afd093b64d6',1795778493429138,0,'0.1.0',replace('-- Messages that were held back, and why; rows are added and never changed.\nCREATE TABLE alert_holds (\n  alert_id {text} NOT NULL, -- The alert.\n  event_number {int64} NOT NULL, -- The event, in alert_events.\n  channel {text} NOT NULL, -- Name of the channel.\n  reason {text} NOT NULL, -- silenced, acknowledged or repeated; or the channel''s limit: spacing, hourly, daily.\n  held_at {int64} NOT NULL, -- When it was first held back for that reason, in microseconds since 1970, UTC.\n  held_until {int64}, -- When it may go out, likewise; null where it never does.\n  CONSTRAINT alert_holds_key PRIMARY KEY (alert_id, event_number, channel, reason),\n  CONSTRAINT alert_holds_event\n    FOREIGN KEY (alert_id, event_number) REFERENCES alert_events (alert_id, number),\n  CONSTRAINT alert_holds_reason\n    CHECK (reason IN (''silenced'', ''acknowledged'', ''repeated'', ''spacing'', ''hourly'', ''daily'')),\n  CONSTRAINT alert_holds_limit\n    CHECK (reason NOT IN (''spacing'', ''hourly'', ''daily'') OR held_until IS NOT NULL),\n  CONSTRAINT alert_holds_for_good\n    CHECK (reason NOT IN (''acknowledged'', ''repeated'') OR held_until IS NULL)\n){clustered};\n\nCREATE INDEX alert_deliveries_by_time ON alert_deliveries (happened_at);\n','\n',char(10)));
INSERT INTO schema_migrations VALUES(22,'alert_holds_append_only','91e124e3869a69ae5713ce75594caabed826999135eafeb54d2ee0c82702476d',1795778493429138,0,'0.1.0',replace('-- The database itself refuses to change or remove why messages were held back.\nCREATE TRIGGER alert_holds_no_update BEFORE UPDATE ON alert_holds\nBEGIN SELECT RAISE(ABORT, ''why a message was held back is never changed''); END;\nCREATE TRIGGER alert_holds_no_delete BEFORE DELETE ON alert_holds\nBEGIN SELECT RAISE(ABORT, ''why a message was held back is never removed''); END;\n-- REPLACE removes a row without asking the trigger above.\nCREATE TRIGGER alert_holds_no_replace BEFORE INSERT ON alert_holds\nWHEN EXISTS (\n  SELECT 1 FROM alert_holds\n  WHERE alert_id = NEW.alert_id AND event_number = NEW.event_number AND channel = NEW.channel\n    AND reason = NEW.reason)\nBEGIN SELECT RAISE(ABORT, ''why a message was held back is never replaced''); END;\n','\n',char(10)));
CREATE TABLE leagues (
  league_id TEXT NOT NULL, -- UUID of the league, from its dataset.json.
  registered_at INTEGER NOT NULL, -- When its first row came, in microseconds since 1970, UTC.
  CONSTRAINT leagues_key PRIMARY KEY (league_id)
) STRICT;
INSERT INTO leagues VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab',1795778493594023);
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
INSERT INTO forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab',1,'01a21cbd-3dc8-7075-8d86-86a7cdf694b3','2002_10_1_4',2002,10,'2026-11-29',1,'''); DROP TABLE forecasts; --',4,'CAT',0,0.36249426616299029735,'5d579abd-6321-4a58-b164-93f5f4bd59e3','elo',1,'7967a529667c339f5fca051d447d70629f9afcc95fecc63242b5f366f7f18ce5',2002,8,1795778493896281,1795910400000000,'issued','0000000000000000000000000000000000000000000000000000000000000000','84e94125a21a02aa1d7ca0664372c0ce3c9191a94b529b132a05c0603b45dfd9');
INSERT INTO forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab',2,'01a21cbd-3dc8-7050-895e-e22c966c4eb6','2002_10_2_3',2002,10,'2026-11-29',2,'ANT',3,'BEE',0,0.40448305956489061241,'5d579abd-6321-4a58-b164-93f5f4bd59e3','elo',1,'7967a529667c339f5fca051d447d70629f9afcc95fecc63242b5f366f7f18ce5',2002,8,1795778493896281,1795910400000000,'issued','84e94125a21a02aa1d7ca0664372c0ce3c9191a94b529b132a05c0603b45dfd9','f0f3647c96870fc98b04e3ddf6427b181978f57ab2e7cc17c4de529cf2bef313');
INSERT INTO forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab',3,'01a21cbd-3dc8-7660-a27c-1fe9cc018263','2002_10_5_6',2002,10,'2026-11-29',5,'ELK',6,'FOX',0,0.64815759934376226958,'5d579abd-6321-4a58-b164-93f5f4bd59e3','elo',1,'7967a529667c339f5fca051d447d70629f9afcc95fecc63242b5f366f7f18ce5',2002,8,1795778493896281,1795910400000000,'issued','f0f3647c96870fc98b04e3ddf6427b181978f57ab2e7cc17c4de529cf2bef313','2bccf65f2412a35cc6e93e1ffda6216831dc864abd3dc732d68166454b1ebc06');
INSERT INTO forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab',4,'01a21cbd-3dc8-749e-b4c9-a409f5a90726','2002_11_1_5',2002,11,'2026-11-30',1,'''); DROP TABLE forecasts; --',5,'ELK',0,0.32073015431059970214,'5d579abd-6321-4a58-b164-93f5f4bd59e3','elo',1,'7967a529667c339f5fca051d447d70629f9afcc95fecc63242b5f366f7f18ce5',2002,8,1795778493896281,1795996800000000,'issued','2bccf65f2412a35cc6e93e1ffda6216831dc864abd3dc732d68166454b1ebc06','9dfcbab714b6c85111764c1acd649b180071614cbc791d030e2cbd8aac1a82d2');
INSERT INTO forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab',5,'01a21cbd-3dc8-7dd0-884c-a11b55e75625','2002_11_2_6',2002,11,'2026-11-30',2,'ANT',6,'FOX',0,0.50080175181379016358,'5d579abd-6321-4a58-b164-93f5f4bd59e3','elo',1,'7967a529667c339f5fca051d447d70629f9afcc95fecc63242b5f366f7f18ce5',2002,8,1795778493896281,1795996800000000,'issued','9dfcbab714b6c85111764c1acd649b180071614cbc791d030e2cbd8aac1a82d2','02c6795d9303444507d4714ece2a90b38aab9a49d5a12c07ab11e13ef0433797');
INSERT INTO forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab',6,'01a21cbd-3dc8-7a6c-b60d-2ffd4e8b0b64','2002_11_3_4',2002,11,'2026-11-30',3,'BEE',4,'CAT',0,0.49123594420063354526,'5d579abd-6321-4a58-b164-93f5f4bd59e3','elo',1,'7967a529667c339f5fca051d447d70629f9afcc95fecc63242b5f366f7f18ce5',2002,8,1795778493896281,1795996800000000,'issued','02c6795d9303444507d4714ece2a90b38aab9a49d5a12c07ab11e13ef0433797','59eaa15aacdb360a1b36b80bb77cf8293bb389724fe5cac4fbd15346bcb0ca49');
INSERT INTO forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab',7,'01a21cbd-3dd3-7592-af16-d3c359baceb0','2002_10_1_4',2002,10,'2026-11-29',1,'''); DROP TABLE forecasts; --',4,'CAT',0,0.31570574028270459443,'1ece4637-d8a2-45f2-8745-f76d1fcbfca2','elo',2,'079ca35c2dab56eacaf902ab1366505309835a23b8996d40207896ed5e5248c2',2002,8,1795778493907053,1795910400000000,'issued','59eaa15aacdb360a1b36b80bb77cf8293bb389724fe5cac4fbd15346bcb0ca49','4446e737a513ad21237abb7758f03b050e1b4329bc73e848c0f7b4dc4e005693');
INSERT INTO forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab',8,'01a21cbd-3dd3-7742-ad88-a07a40f3817e','2002_10_2_3',2002,10,'2026-11-29',2,'ANT',3,'BEE',0,0.35097332394400082566,'1ece4637-d8a2-45f2-8745-f76d1fcbfca2','elo',2,'079ca35c2dab56eacaf902ab1366505309835a23b8996d40207896ed5e5248c2',2002,8,1795778493907053,1795910400000000,'issued','4446e737a513ad21237abb7758f03b050e1b4329bc73e848c0f7b4dc4e005693','3e4fe632559e6be612f33317da49e2d7e6f35c37363924305c549529e6ac20d3');
INSERT INTO forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab',9,'01a21cbd-3dd3-7960-b33c-908f7e42f7d5','2002_10_5_6',2002,10,'2026-11-29',5,'ELK',6,'FOX',0,0.71247160964228350987,'1ece4637-d8a2-45f2-8745-f76d1fcbfca2','elo',2,'079ca35c2dab56eacaf902ab1366505309835a23b8996d40207896ed5e5248c2',2002,8,1795778493907053,1795910400000000,'issued','3e4fe632559e6be612f33317da49e2d7e6f35c37363924305c549529e6ac20d3','ef6c3847c9805de9a4701e67e0521cd22c2943491f77b9f70ec0b638566168af');
INSERT INTO forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab',10,'01a21cbd-3dd3-736c-8b0e-a890489dd6ec','2002_11_1_5',2002,11,'2026-11-30',1,'''); DROP TABLE forecasts; --',5,'ELK',0,0.25756041325178924417,'1ece4637-d8a2-45f2-8745-f76d1fcbfca2','elo',2,'079ca35c2dab56eacaf902ab1366505309835a23b8996d40207896ed5e5248c2',2002,8,1795778493907053,1795996800000000,'issued','ef6c3847c9805de9a4701e67e0521cd22c2943491f77b9f70ec0b638566168af','bdb66633dac425f8f9c29cd2ca3ac838fc092cd465a08e29045ec07d87cba885');
INSERT INTO forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab',11,'01a21cbd-3dd3-7e43-b39a-554e8680a4e6','2002_11_2_6',2002,11,'2026-11-30',2,'ANT',6,'FOX',0,0.49327969818467398699,'1ece4637-d8a2-45f2-8745-f76d1fcbfca2','elo',2,'079ca35c2dab56eacaf902ab1366505309835a23b8996d40207896ed5e5248c2',2002,8,1795778493907053,1795996800000000,'issued','bdb66633dac425f8f9c29cd2ca3ac838fc092cd465a08e29045ec07d87cba885','12f882b5cf64ec373af777bb196a1edfbb344ace8ef3a7e729b4a03ed14dd6b5');
INSERT INTO forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab',12,'01a21cbd-3dd3-708f-b17f-0108c66aa945','2002_11_3_4',2002,11,'2026-11-30',3,'BEE',4,'CAT',0,0.49139386407442575688,'1ece4637-d8a2-45f2-8745-f76d1fcbfca2','elo',2,'079ca35c2dab56eacaf902ab1366505309835a23b8996d40207896ed5e5248c2',2002,8,1795778493907053,1795996800000000,'issued','12f882b5cf64ec373af777bb196a1edfbb344ace8ef3a7e729b4a03ed14dd6b5','99a41c519e3fb251f9b473f209ab16fbd43b514437950b1f2b4efe40d311f65b');
INSERT INTO forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab',13,'01a21cbd-3e5a-7816-a52e-bbeed996c6ad','2001_0_1_4',2001,0,'2001-01-01',1,'''); DROP TABLE forecasts; --',4,'CAT',0,0.5,'5d579abd-6321-4a58-b164-93f5f4bd59e3','elo',1,'7967a529667c339f5fca051d447d70629f9afcc95fecc63242b5f366f7f18ce5',2001,0,1795778494042985,978307200000000,'retrospective','99a41c519e3fb251f9b473f209ab16fbd43b514437950b1f2b4efe40d311f65b','fd717076c45000787c76df1ee0cb55efcb5dcfb3e10abb285d22eb3a07fc39d6');
INSERT INTO forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab',14,'01a21cbd-3e5a-76f3-9b15-4d6b1bba84cc','2001_0_2_3',2001,0,'2001-01-01',2,'ANT',3,'BEE',0,0.5,'5d579abd-6321-4a58-b164-93f5f4bd59e3','elo',1,'7967a529667c339f5fca051d447d70629f9afcc95fecc63242b5f366f7f18ce5',2001,0,1795778494042985,978307200000000,'retrospective','fd717076c45000787c76df1ee0cb55efcb5dcfb3e10abb285d22eb3a07fc39d6','ce4b9d9eff6a25b5741fc86a6e314b8cb59871ff3a8594d41f2a7f23d97d9d27');
INSERT INTO forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab',15,'01a21cbd-3e5a-71ce-bb0a-4b50b0312380','2001_0_5_6',2001,0,'2001-01-01',5,'ELK',6,'FOX',0,0.5,'5d579abd-6321-4a58-b164-93f5f4bd59e3','elo',1,'7967a529667c339f5fca051d447d70629f9afcc95fecc63242b5f366f7f18ce5',2001,0,1795778494042985,978307200000000,'retrospective','ce4b9d9eff6a25b5741fc86a6e314b8cb59871ff3a8594d41f2a7f23d97d9d27','f1780aa3178b1d5cbf5cad39cc1155c922b816024489c4874b3ba14309aa2155');
INSERT INTO forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab',16,'01a21cbd-3e5a-7a99-b8b5-1116e4db4ca9','2001_1_1_5',2001,1,'2001-01-02',1,'''); DROP TABLE forecasts; --',5,'ELK',0,0.46195230968343548028,'5d579abd-6321-4a58-b164-93f5f4bd59e3','elo',1,'7967a529667c339f5fca051d447d70629f9afcc95fecc63242b5f366f7f18ce5',2001,1,1795778494042985,978393600000000,'retrospective','f1780aa3178b1d5cbf5cad39cc1155c922b816024489c4874b3ba14309aa2155','2eaaca977e402c323252e17d17a4375f8df31318f5c1e5b8c63c93bb5f0a74bc');
INSERT INTO forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab',17,'01a21cbd-3e5a-70db-b62d-00b4deb75406','2001_1_2_6',2001,1,'2001-01-02',2,'ANT',6,'FOX',0,0.50612880294990914009,'5d579abd-6321-4a58-b164-93f5f4bd59e3','elo',1,'7967a529667c339f5fca051d447d70629f9afcc95fecc63242b5f366f7f18ce5',2001,1,1795778494042985,978393600000000,'retrospective','2eaaca977e402c323252e17d17a4375f8df31318f5c1e5b8c63c93bb5f0a74bc','c953bed8029dbb76ea22672b32e8f28c38bf3f415a34b5adb4dde5c17bd24065');
INSERT INTO forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab',18,'01a21cbd-3e5a-785c-95f2-930453ae813d','2001_1_3_4',2001,1,'2001-01-02',3,'BEE',4,'CAT',0,0.5,'5d579abd-6321-4a58-b164-93f5f4bd59e3','elo',1,'7967a529667c339f5fca051d447d70629f9afcc95fecc63242b5f366f7f18ce5',2001,1,1795778494042985,978393600000000,'retrospective','c953bed8029dbb76ea22672b32e8f28c38bf3f415a34b5adb4dde5c17bd24065','e1d7a7743e4a82637e019a7758d817e4b36e0313dc2bc29f67894d173e9c67b7');
INSERT INTO forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab',19,'01a21cbd-3e5a-7358-9bd1-e542d816a077','2001_2_1_4',2001,2,'2001-01-03',1,'''); DROP TABLE forecasts; --',4,'CAT',0,0.49549908629669170423,'5d579abd-6321-4a58-b164-93f5f4bd59e3','elo',1,'7967a529667c339f5fca051d447d70629f9afcc95fecc63242b5f366f7f18ce5',2001,2,1795778494042985,978480000000000,'retrospective','e1d7a7743e4a82637e019a7758d817e4b36e0313dc2bc29f67894d173e9c67b7','37342abe058508dad49d86b1abfdaaae21b4a9073c693bfc38c694b4bfd56524');
INSERT INTO forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab',20,'01a21cbd-3e5a-7f53-92e0-618d6692e775','2001_2_2_3',2001,2,'2001-01-03',2,'ANT',3,'BEE',0,0.43813221793290768601,'5d579abd-6321-4a58-b164-93f5f4bd59e3','elo',1,'7967a529667c339f5fca051d447d70629f9afcc95fecc63242b5f366f7f18ce5',2001,2,1795778494042985,978480000000000,'retrospective','37342abe058508dad49d86b1abfdaaae21b4a9073c693bfc38c694b4bfd56524','cc7af85008ae4aa826aa518acbba8041611edbbe12939f1a59b4b168d4719303');
INSERT INTO forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab',21,'01a21cbd-3e5a-7552-affc-a6631ecd3bad','2001_2_5_6',2001,2,'2001-01-03',5,'ELK',6,'FOX',0,0.50837720435346533953,'5d579abd-6321-4a58-b164-93f5f4bd59e3','elo',1,'7967a529667c339f5fca051d447d70629f9afcc95fecc63242b5f366f7f18ce5',2001,2,1795778494042985,978480000000000,'retrospective','cc7af85008ae4aa826aa518acbba8041611edbbe12939f1a59b4b168d4719303','25709cfb6e3639399e743de4e8d657c755db4e539a1ec51efde1788d2cf64f6c');
INSERT INTO forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab',22,'01a21cbd-3e5a-7094-83d5-fecee6dd57b0','2001_3_1_5',2001,3,'2001-01-04',1,'''); DROP TABLE forecasts; --',5,'ELK',0,0.46681084540694128826,'5d579abd-6321-4a58-b164-93f5f4bd59e3','elo',1,'7967a529667c339f5fca051d447d70629f9afcc95fecc63242b5f366f7f18ce5',2001,3,1795778494042985,978566400000000,'retrospective','25709cfb6e3639399e743de4e8d657c755db4e539a1ec51efde1788d2cf64f6c','57409d9f10d71bccb199c9138285826a81b1a1f3e1024bb5a9484bf3a661f23c');
INSERT INTO forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab',23,'01a21cbd-3e5a-7ed9-ab17-980b5365d2b7','2001_3_2_6',2001,3,'2001-01-04',2,'ANT',6,'FOX',0,0.45968783263167212194,'5d579abd-6321-4a58-b164-93f5f4bd59e3','elo',1,'7967a529667c339f5fca051d447d70629f9afcc95fecc63242b5f366f7f18ce5',2001,3,1795778494042985,978566400000000,'retrospective','57409d9f10d71bccb199c9138285826a81b1a1f3e1024bb5a9484bf3a661f23c','478d803c89e85edaf7aeae4a5e72af6cae45201dee280825d51a7f5a24f9c453');
INSERT INTO forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab',24,'01a21cbd-3e5a-7165-b045-4742cc1ed12e','2001_3_3_4',2001,3,'2001-01-04',3,'BEE',4,'CAT',0,0.53282018495993210827,'5d579abd-6321-4a58-b164-93f5f4bd59e3','elo',1,'7967a529667c339f5fca051d447d70629f9afcc95fecc63242b5f366f7f18ce5',2001,3,1795778494042985,978566400000000,'retrospective','478d803c89e85edaf7aeae4a5e72af6cae45201dee280825d51a7f5a24f9c453','785c9b864ab591bb9c13d0867fbc56e04717f8254c2b779b40e11823216cd265');
INSERT INTO forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab',25,'01a21cbd-3e5a-7161-926c-c921399e135e','2001_4_1_4',2001,4,'2001-01-05',1,'''); DROP TABLE forecasts; --',4,'CAT',0,0.42072984014874881264,'5d579abd-6321-4a58-b164-93f5f4bd59e3','elo',1,'7967a529667c339f5fca051d447d70629f9afcc95fecc63242b5f366f7f18ce5',2001,4,1795778494042985,978652800000000,'retrospective','785c9b864ab591bb9c13d0867fbc56e04717f8254c2b779b40e11823216cd265','cd93c3d81a6027b85ccdd9692a124dd725b1b8eb6e582d59e9c4a3b5ee24e32a');
INSERT INTO forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab',26,'01a21cbd-3e5a-7824-abb1-9cbac3dbfd30','2001_4_2_3',2001,4,'2001-01-05',2,'ANT',3,'BEE',0,0.44350869451496821582,'5d579abd-6321-4a58-b164-93f5f4bd59e3','elo',1,'7967a529667c339f5fca051d447d70629f9afcc95fecc63242b5f366f7f18ce5',2001,4,1795778494042985,978652800000000,'retrospective','cd93c3d81a6027b85ccdd9692a124dd725b1b8eb6e582d59e9c4a3b5ee24e32a','9f63cde9dff0515809e46a0a4e720c12389005e42ee4850181380e33e26fb2ad');
INSERT INTO forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab',27,'01a21cbd-3e5a-7477-8353-b24dbf3a581e','2001_4_5_6',2001,4,'2001-01-05',5,'ELK',6,'FOX',0,0.59224892896627667759,'5d579abd-6321-4a58-b164-93f5f4bd59e3','elo',1,'7967a529667c339f5fca051d447d70629f9afcc95fecc63242b5f366f7f18ce5',2001,4,1795778494042985,978652800000000,'retrospective','9f63cde9dff0515809e46a0a4e720c12389005e42ee4850181380e33e26fb2ad','e49b433f3bf8f1d829f73ae0b0fbba02f253bd56c022475ecc9ac0000ea73892');
INSERT INTO forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab',28,'01a21cbd-3e5a-7fc9-b2e9-9f7a7d6b374b','2001_5_1_5',2001,5,'2001-01-06',1,'''); DROP TABLE forecasts; --',5,'ELK',0,0.38773729939124934595,'5d579abd-6321-4a58-b164-93f5f4bd59e3','elo',1,'7967a529667c339f5fca051d447d70629f9afcc95fecc63242b5f366f7f18ce5',2001,5,1795778494042985,978739200000000,'retrospective','e49b433f3bf8f1d829f73ae0b0fbba02f253bd56c022475ecc9ac0000ea73892','3b8fa7c7f6470a3d6a58176c32d5cb0db1df1ef5791af9a0008b578ce8296ce9');
INSERT INTO forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab',29,'01a21cbd-3e5a-7756-a7ca-d14ce7e7399d','2001_5_2_6',2001,5,'2001-01-06',2,'ANT',6,'FOX',0,0.54987941605931167643,'5d579abd-6321-4a58-b164-93f5f4bd59e3','elo',1,'7967a529667c339f5fca051d447d70629f9afcc95fecc63242b5f366f7f18ce5',2001,5,1795778494042985,978739200000000,'retrospective','3b8fa7c7f6470a3d6a58176c32d5cb0db1df1ef5791af9a0008b578ce8296ce9','753d9d7fef3fda8d82953c97f09ee8dcef20cc11ba99fdcd1481c8271d617152');
INSERT INTO forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab',30,'01a21cbd-3e5a-7355-9a27-93fb307442ff','2001_5_3_4',2001,5,'2001-01-06',3,'BEE',4,'CAT',0,0.4446734872012357842,'5d579abd-6321-4a58-b164-93f5f4bd59e3','elo',1,'7967a529667c339f5fca051d447d70629f9afcc95fecc63242b5f366f7f18ce5',2001,5,1795778494042985,978739200000000,'retrospective','753d9d7fef3fda8d82953c97f09ee8dcef20cc11ba99fdcd1481c8271d617152','a00ca5b7eda4244b0c62d85683ccd29cfc8cddfe645718cb65019b368ed737c1');
INSERT INTO forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab',31,'01a21cbd-3e5a-756d-b857-6eab026c75d5','2002_0_1_4',2002,0,'2026-11-19',1,'''); DROP TABLE forecasts; --',4,'CAT',0,0.40890420819578388034,'5d579abd-6321-4a58-b164-93f5f4bd59e3','elo',1,'7967a529667c339f5fca051d447d70629f9afcc95fecc63242b5f366f7f18ce5',2002,0,1795778494042985,1795046400000000,'retrospective','a00ca5b7eda4244b0c62d85683ccd29cfc8cddfe645718cb65019b368ed737c1','f13b585e5cb4a070e6b53fc4ab40ff616cbc4a824f09e7cf7e9364ec63f6c20c');
INSERT INTO forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab',32,'01a21cbd-3e5a-7da6-8e95-05a1877760b9','2002_0_2_3',2002,0,'2026-11-19',2,'ANT',3,'BEE',0,0.44870669601535373427,'5d579abd-6321-4a58-b164-93f5f4bd59e3','elo',1,'7967a529667c339f5fca051d447d70629f9afcc95fecc63242b5f366f7f18ce5',2002,0,1795778494042985,1795046400000000,'retrospective','f13b585e5cb4a070e6b53fc4ab40ff616cbc4a824f09e7cf7e9364ec63f6c20c','2e6f56affebf2d9f488ccbadf12c5f3753d3a08e42383374ec1565c8e173fe7d');
INSERT INTO forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab',33,'01a21cbd-3e5a-7ea2-bf49-64db9d4b5e1d','2002_0_5_6',2002,0,'2026-11-19',5,'ELK',6,'FOX',0,0.59737593770805752502,'5d579abd-6321-4a58-b164-93f5f4bd59e3','elo',1,'7967a529667c339f5fca051d447d70629f9afcc95fecc63242b5f366f7f18ce5',2002,0,1795778494042985,1795046400000000,'retrospective','2e6f56affebf2d9f488ccbadf12c5f3753d3a08e42383374ec1565c8e173fe7d','384386ac912372015c0c1cc8a5e0944c899b388289c64ab4cef6a2807059f574');
INSERT INTO forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab',34,'01a21cbd-3e5a-753f-838c-6d27d28aafc2','2002_1_1_5',2002,1,'2026-11-20',1,'''); DROP TABLE forecasts; --',5,'ELK',0,0.35192451023322102177,'5d579abd-6321-4a58-b164-93f5f4bd59e3','elo',1,'7967a529667c339f5fca051d447d70629f9afcc95fecc63242b5f366f7f18ce5',2002,1,1795778494042985,1795132800000000,'retrospective','384386ac912372015c0c1cc8a5e0944c899b388289c64ab4cef6a2807059f574','c48fadf9fb34d5a390d10c033c04eda4a2c447747515517589a610d624695376');
INSERT INTO forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab',35,'01a21cbd-3e5a-7f1d-8f63-24701021b00e','2002_1_2_6',2002,1,'2026-11-20',2,'ANT',6,'FOX',0,0.51113097979370236689,'5d579abd-6321-4a58-b164-93f5f4bd59e3','elo',1,'7967a529667c339f5fca051d447d70629f9afcc95fecc63242b5f366f7f18ce5',2002,1,1795778494042985,1795132800000000,'retrospective','c48fadf9fb34d5a390d10c033c04eda4a2c447747515517589a610d624695376','949c47f57c5c2f689daad7bf3f7d397cc1cd7da224f1a1b4bc6fb66c27893099');
INSERT INTO forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab',36,'01a21cbd-3e5a-7e47-8a0e-089aa50aa8b4','2002_1_3_4',2002,1,'2026-11-20',3,'BEE',4,'CAT',0,0.49373729551920786384,'5d579abd-6321-4a58-b164-93f5f4bd59e3','elo',1,'7967a529667c339f5fca051d447d70629f9afcc95fecc63242b5f366f7f18ce5',2002,1,1795778494042985,1795132800000000,'retrospective','949c47f57c5c2f689daad7bf3f7d397cc1cd7da224f1a1b4bc6fb66c27893099','5b923015a0eebcecdbd9c97e99f62d5e7659b1ff93d835281ebe1402f124a30e');
INSERT INTO forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab',37,'01a21cbd-3e5a-7410-b7ea-da091b073bbc','2002_2_1_4',2002,2,'2026-11-21',1,'''); DROP TABLE forecasts; --',4,'CAT',0,0.4162316193734739711,'5d579abd-6321-4a58-b164-93f5f4bd59e3','elo',1,'7967a529667c339f5fca051d447d70629f9afcc95fecc63242b5f366f7f18ce5',2002,2,1795778494042985,1795219200000000,'retrospective','5b923015a0eebcecdbd9c97e99f62d5e7659b1ff93d835281ebe1402f124a30e','7e2ead47a10146079b84ab80d531c9357976f37813c6863f8f8679a317f14ee6');
INSERT INTO forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab',38,'01a21cbd-3e5a-79b4-b171-1f479aabe87c','2002_2_2_3',2002,2,'2026-11-21',2,'ANT',3,'BEE',0,0.39174047410829226922,'5d579abd-6321-4a58-b164-93f5f4bd59e3','elo',1,'7967a529667c339f5fca051d447d70629f9afcc95fecc63242b5f366f7f18ce5',2002,2,1795778494042985,1795219200000000,'retrospective','7e2ead47a10146079b84ab80d531c9357976f37813c6863f8f8679a317f14ee6','c212b7c3b3bb751ef53458073837dc7c000ab943c599cfeec48a20d5d3883b47');
INSERT INTO forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab',39,'01a21cbd-3e5a-76ae-b13a-ae3967031f6a','2002_2_5_6',2002,2,'2026-11-21',5,'ELK',6,'FOX',0,0.59050889827619812422,'5d579abd-6321-4a58-b164-93f5f4bd59e3','elo',1,'7967a529667c339f5fca051d447d70629f9afcc95fecc63242b5f366f7f18ce5',2002,2,1795778494042985,1795219200000000,'retrospective','c212b7c3b3bb751ef53458073837dc7c000ab943c599cfeec48a20d5d3883b47','5e3cbce1ac55b6a199a6c13b0bc66b7d1c2d74e6cf3695e83daaed0ec23cee94');
INSERT INTO forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab',40,'01a21cbd-3e5a-77ca-a183-5b4f45120d92','2002_3_1_5',2002,3,'2026-11-22',1,'''); DROP TABLE forecasts; --',5,'ELK',0,0.37047865892471365523,'5d579abd-6321-4a58-b164-93f5f4bd59e3','elo',1,'7967a529667c339f5fca051d447d70629f9afcc95fecc63242b5f366f7f18ce5',2002,3,1795778494042985,1795305600000000,'retrospective','5e3cbce1ac55b6a199a6c13b0bc66b7d1c2d74e6cf3695e83daaed0ec23cee94','2bef81c1e904829227024b0c715872f7ac26bd50e5791404842f797154522c33');
INSERT INTO forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab',41,'01a21cbd-3e5a-7e92-9567-ed3f335c64b6','2002_3_2_6',2002,3,'2026-11-22',2,'ANT',6,'FOX',0,0.46401268028680453525,'5d579abd-6321-4a58-b164-93f5f4bd59e3','elo',1,'7967a529667c339f5fca051d447d70629f9afcc95fecc63242b5f366f7f18ce5',2002,3,1795778494042985,1795305600000000,'retrospective','2bef81c1e904829227024b0c715872f7ac26bd50e5791404842f797154522c33','53623c7babccd1f484c12f2556343a5cdf37f118f8ffa0f5f070b28c4a3f57c1');
INSERT INTO forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab',42,'01a21cbd-3e5a-79cf-8af1-e8a578a83346','2002_3_3_4',2002,3,'2026-11-22',3,'BEE',4,'CAT',0,0.5263610157863167771,'5d579abd-6321-4a58-b164-93f5f4bd59e3','elo',1,'7967a529667c339f5fca051d447d70629f9afcc95fecc63242b5f366f7f18ce5',2002,3,1795778494042985,1795305600000000,'retrospective','53623c7babccd1f484c12f2556343a5cdf37f118f8ffa0f5f070b28c4a3f57c1','3d2b4f7c2d3202aba03d3ca8c620cf724e559791c3fba1ba70df17ba51dc8be4');
INSERT INTO forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab',43,'01a21cbd-3e5a-7fd9-b9f5-884a41e3f517','2002_4_1_4',2002,4,'2026-11-23',1,'''); DROP TABLE forecasts; --',4,'CAT',0,0.35582662074520154948,'5d579abd-6321-4a58-b164-93f5f4bd59e3','elo',1,'7967a529667c339f5fca051d447d70629f9afcc95fecc63242b5f366f7f18ce5',2002,4,1795778494042985,1795392000000000,'retrospective','3d2b4f7c2d3202aba03d3ca8c620cf724e559791c3fba1ba70df17ba51dc8be4','2d9019f56e0f52f3f30330de381177891b9fb6e5060c0e0199f81ebd49e84747');
INSERT INTO forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab',44,'01a21cbd-3e5a-71e8-92ef-dbf206eac712','2002_4_2_3',2002,4,'2026-11-23',2,'ANT',3,'BEE',0,0.40211738429319199283,'5d579abd-6321-4a58-b164-93f5f4bd59e3','elo',1,'7967a529667c339f5fca051d447d70629f9afcc95fecc63242b5f366f7f18ce5',2002,4,1795778494042985,1795392000000000,'retrospective','2d9019f56e0f52f3f30330de381177891b9fb6e5060c0e0199f81ebd49e84747','3c092c2a027abe944ca286c8abdac5aeb5eda6c9abc22dff97e2d8cabe4e6661');
INSERT INTO forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab',45,'01a21cbd-3e5a-70c9-8b11-9c18994688ff','2002_4_5_6',2002,4,'2026-11-23',5,'ELK',6,'FOX',0,0.65787533229811545609,'5d579abd-6321-4a58-b164-93f5f4bd59e3','elo',1,'7967a529667c339f5fca051d447d70629f9afcc95fecc63242b5f366f7f18ce5',2002,4,1795778494042985,1795392000000000,'retrospective','3c092c2a027abe944ca286c8abdac5aeb5eda6c9abc22dff97e2d8cabe4e6661','f3824e7fca28644f7a15534ddaf65d1e861be046200495a101458b27bc9f96b0');
INSERT INTO forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab',46,'01a21cbd-3e5a-7a06-ad1b-eb9b7f6a1ebf','2002_5_1_5',2002,5,'2026-11-24',1,'''); DROP TABLE forecasts; --',5,'ELK',0,0.31406168569814207902,'5d579abd-6321-4a58-b164-93f5f4bd59e3','elo',1,'7967a529667c339f5fca051d447d70629f9afcc95fecc63242b5f366f7f18ce5',2002,5,1795778494042985,1795478400000000,'retrospective','f3824e7fca28644f7a15534ddaf65d1e861be046200495a101458b27bc9f96b0','7882fa48e155ed5975b1d5328f5830ad5d74e4ba1f3d605d4409d31b6f31deac');
INSERT INTO forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab',47,'01a21cbd-3e5a-7613-9a17-87e4bde2fa1e','2002_5_2_6',2002,5,'2026-11-24',2,'ANT',6,'FOX',0,0.55338589507468138872,'5d579abd-6321-4a58-b164-93f5f4bd59e3','elo',1,'7967a529667c339f5fca051d447d70629f9afcc95fecc63242b5f366f7f18ce5',2002,5,1795778494042985,1795478400000000,'retrospective','7882fa48e155ed5975b1d5328f5830ad5d74e4ba1f3d605d4409d31b6f31deac','31e6c538c45809b41aea547400be413f4000ff0a741d140db8a437244d63704c');
INSERT INTO forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab',48,'01a21cbd-3e5a-744c-8316-9c316a75342e','2002_5_3_4',2002,5,'2026-11-24',3,'BEE',4,'CAT',0,0.4400043907084228989,'5d579abd-6321-4a58-b164-93f5f4bd59e3','elo',1,'7967a529667c339f5fca051d447d70629f9afcc95fecc63242b5f366f7f18ce5',2002,5,1795778494042985,1795478400000000,'retrospective','31e6c538c45809b41aea547400be413f4000ff0a741d140db8a437244d63704c','4d64019db657dc9ba44b4f9f3282ba14449374087521c88adadc400f4664b084');
INSERT INTO forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab',49,'01a21cbd-3e5a-7bbe-83b4-110d65268477','2002_6_1_4',2002,6,'2026-11-25',1,'''); DROP TABLE forecasts; --',4,'CAT',0,0.34375539309231795126,'5d579abd-6321-4a58-b164-93f5f4bd59e3','elo',1,'7967a529667c339f5fca051d447d70629f9afcc95fecc63242b5f366f7f18ce5',2002,6,1795778494042985,1795564800000000,'retrospective','4d64019db657dc9ba44b4f9f3282ba14449374087521c88adadc400f4664b084','0312a6f5cd4a73ef6a0d5337468886f7d0548a31c1bd46faf46d4e7b590b559a');
INSERT INTO forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab',50,'01a21cbd-3e5a-7ca6-86e2-2c4bb1be75e2','2002_6_2_3',2002,6,'2026-11-25',2,'ANT',3,'BEE',0,0.40549212346681451357,'5d579abd-6321-4a58-b164-93f5f4bd59e3','elo',1,'7967a529667c339f5fca051d447d70629f9afcc95fecc63242b5f366f7f18ce5',2002,6,1795778494042985,1795564800000000,'retrospective','0312a6f5cd4a73ef6a0d5337468886f7d0548a31c1bd46faf46d4e7b590b559a','06d6f74332ee597c51ae5f6a0a622e2fcde4994a3a24b5c5f1b3c9fcb009489a');
INSERT INTO forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab',51,'01a21cbd-3e5a-7d8e-9b62-49bbef519b8a','2002_6_5_6',2002,6,'2026-11-25',5,'ELK',6,'FOX',0,0.66568591701948698347,'5d579abd-6321-4a58-b164-93f5f4bd59e3','elo',1,'7967a529667c339f5fca051d447d70629f9afcc95fecc63242b5f366f7f18ce5',2002,6,1795778494042985,1795564800000000,'retrospective','06d6f74332ee597c51ae5f6a0a622e2fcde4994a3a24b5c5f1b3c9fcb009489a','d82cef8919bb42a44e0d088fa1207250a9f51ca8f74b6cb98a7776c505f64194');
INSERT INTO forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab',52,'01a21cbd-3e5a-79a7-ae7a-8aa03dbab933','2002_7_1_5',2002,7,'2026-11-26',1,'''); DROP TABLE forecasts; --',5,'ELK',0,0.33398097630951617542,'5d579abd-6321-4a58-b164-93f5f4bd59e3','elo',1,'7967a529667c339f5fca051d447d70629f9afcc95fecc63242b5f366f7f18ce5',2002,7,1795778494042985,1795651200000000,'retrospective','d82cef8919bb42a44e0d088fa1207250a9f51ca8f74b6cb98a7776c505f64194','e7a31b8b1945b8f6485b201675a0924f7f4de4b04f7f1655a402eec89de30079');
INSERT INTO forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab',53,'01a21cbd-3e5a-7798-b173-aaacc121c46c','2002_7_2_6',2002,7,'2026-11-26',2,'ANT',6,'FOX',0,0.48019735047276479456,'5d579abd-6321-4a58-b164-93f5f4bd59e3','elo',1,'7967a529667c339f5fca051d447d70629f9afcc95fecc63242b5f366f7f18ce5',2002,7,1795778494042985,1795651200000000,'retrospective','e7a31b8b1945b8f6485b201675a0924f7f4de4b04f7f1655a402eec89de30079','2e692cbfab39bb5e55711d5f91211ae12c87f6ba56281a277cbedb256c6d1b8c');
INSERT INTO forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab',54,'01a21cbd-3e5a-7f0c-a205-868ccc810b73','2002_7_3_4',2002,7,'2026-11-26',3,'BEE',4,'CAT',0,0.52244523644969842468,'5d579abd-6321-4a58-b164-93f5f4bd59e3','elo',1,'7967a529667c339f5fca051d447d70629f9afcc95fecc63242b5f366f7f18ce5',2002,7,1795778494042985,1795651200000000,'retrospective','2e692cbfab39bb5e55711d5f91211ae12c87f6ba56281a277cbedb256c6d1b8c','5cf64932c87d2caa9eb3c74bac857c960fd5e2d8496877dfeb618fe166d22972');
INSERT INTO forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab',55,'01a21cbd-3e5a-76ed-8663-5f31d4d55f24','2002_10_1_4',2002,10,'2026-11-29',1,'''); DROP TABLE forecasts; --',4,'CAT',0,0.36249426616299029735,'5d579abd-6321-4a58-b164-93f5f4bd59e3','elo',1,'7967a529667c339f5fca051d447d70629f9afcc95fecc63242b5f366f7f18ce5',2002,10,1795778494042985,1795910400000000,'retrospective','5cf64932c87d2caa9eb3c74bac857c960fd5e2d8496877dfeb618fe166d22972','444fe02e106b9b380daa81bf54c3f8c6b628bd4ca85db8738e737d906bff66fa');
INSERT INTO forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab',56,'01a21cbd-3e5a-73d9-b928-eff088253e2d','2002_10_2_3',2002,10,'2026-11-29',2,'ANT',3,'BEE',0,0.40448305956489061241,'5d579abd-6321-4a58-b164-93f5f4bd59e3','elo',1,'7967a529667c339f5fca051d447d70629f9afcc95fecc63242b5f366f7f18ce5',2002,10,1795778494042985,1795910400000000,'retrospective','444fe02e106b9b380daa81bf54c3f8c6b628bd4ca85db8738e737d906bff66fa','710300bda4af4b9b2ba451b41b02ca41dee1f4cdd62632a729b007dda49f0fb5');
INSERT INTO forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab',57,'01a21cbd-3e5a-7cbc-b69b-626c17e5deba','2002_10_5_6',2002,10,'2026-11-29',5,'ELK',6,'FOX',0,0.64815759934376226958,'5d579abd-6321-4a58-b164-93f5f4bd59e3','elo',1,'7967a529667c339f5fca051d447d70629f9afcc95fecc63242b5f366f7f18ce5',2002,10,1795778494042985,1795910400000000,'retrospective','710300bda4af4b9b2ba451b41b02ca41dee1f4cdd62632a729b007dda49f0fb5','6bac7a3301990615b3d5588135f9924df4514875c7425a12ebecb637dda47a1f');
INSERT INTO forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab',58,'01a21cbd-3e5a-7b4a-a3ae-d8fabb5eb3b7','2002_11_1_5',2002,11,'2026-11-30',1,'''); DROP TABLE forecasts; --',5,'ELK',0,0.32073015431059970214,'5d579abd-6321-4a58-b164-93f5f4bd59e3','elo',1,'7967a529667c339f5fca051d447d70629f9afcc95fecc63242b5f366f7f18ce5',2002,11,1795778494042985,1795996800000000,'retrospective','6bac7a3301990615b3d5588135f9924df4514875c7425a12ebecb637dda47a1f','70f2086ec60aa20d4b882035ffb2cbb61851f09138b94331e30b191d3f684da4');
INSERT INTO forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab',59,'01a21cbd-3e5a-72c8-85ae-707146d59cdd','2002_11_2_6',2002,11,'2026-11-30',2,'ANT',6,'FOX',0,0.50080175181379016358,'5d579abd-6321-4a58-b164-93f5f4bd59e3','elo',1,'7967a529667c339f5fca051d447d70629f9afcc95fecc63242b5f366f7f18ce5',2002,11,1795778494042985,1795996800000000,'retrospective','70f2086ec60aa20d4b882035ffb2cbb61851f09138b94331e30b191d3f684da4','5d1d6f02c5bbd3fb2af67285f7cabddadbe8f27487c22faa830aec318942bbbb');
INSERT INTO forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab',60,'01a21cbd-3e5a-72d8-aeab-2a6a96a33216','2002_11_3_4',2002,11,'2026-11-30',3,'BEE',4,'CAT',0,0.49123594420063354526,'5d579abd-6321-4a58-b164-93f5f4bd59e3','elo',1,'7967a529667c339f5fca051d447d70629f9afcc95fecc63242b5f366f7f18ce5',2002,11,1795778494042985,1795996800000000,'retrospective','5d1d6f02c5bbd3fb2af67285f7cabddadbe8f27487c22faa830aec318942bbbb','156a12a882c44962823d286ef1b24d394153d9dcef6b3f022717e2b4f0f179ca');
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
INSERT INTO results VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab','2001_0_1_4',1,2001,'played',62,63,1795778494072419);
INSERT INTO results VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab','2001_0_2_3',1,2001,'played',60,61,1795778494072419);
INSERT INTO results VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab','2001_0_5_6',1,2001,'played',66,63,1795778494072419);
INSERT INTO results VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab','2001_1_1_5',1,2001,'played',70,67,1795778494072419);
INSERT INTO results VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab','2001_1_2_6',1,2001,'played',68,73,1795778494072419);
INSERT INTO results VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab','2001_1_3_4',1,2001,'played',67,66,1795778494072419);
INSERT INTO results VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab','2001_2_1_4',1,2001,'played',71,74,1795778494072419);
INSERT INTO results VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab','2001_2_2_3',1,2001,'played',60,73,1795778494072419);
INSERT INTO results VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab','2001_2_5_6',1,2001,'played',77,72,1795778494072419);
INSERT INTO results VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab','2001_3_1_5',1,2001,'played',61,76,1795778494072419);
INSERT INTO results VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab','2001_3_2_6',1,2001,'played',77,64,1795778494072419);
INSERT INTO results VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab','2001_3_3_4',1,2001,'played',67,78,1795778494072419);
INSERT INTO results VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab','2001_4_1_4',1,2001,'played',63,74,1795778494072419);
INSERT INTO results VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab','2001_4_2_3',1,2001,'played',71,62,1795778494072419);
INSERT INTO results VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab','2001_4_5_6',1,2001,'played',68,61,1795778494072419);
INSERT INTO results VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab','2001_5_1_5',1,2001,'played',61,68,1795778494072419);
INSERT INTO results VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab','2001_5_2_6',1,2001,'played',66,75,1795778494072419);
INSERT INTO results VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab','2001_5_3_4',1,2001,'played',78,67,1795778494072419);
INSERT INTO results VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab','2002_0_1_4',1,2002,'played',62,63,1795778494072419);
INSERT INTO results VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab','2002_0_2_3',1,2002,'played',60,61,1795778494072419);
INSERT INTO results VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab','2002_0_5_6',1,2002,'played',66,63,1795778494072419);
INSERT INTO results VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab','2002_10_1_4',1,2002,'played',73,76,1795778494310688);
INSERT INTO results VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab','2002_10_2_3',1,2002,'played',73,72,1795778494310688);
INSERT INTO results VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab','2002_10_5_6',1,2002,'played',70,71,1795778494310688);
INSERT INTO results VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab','2002_11_1_5',1,2002,'played',63,78,1795778494310688);
INSERT INTO results VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab','2002_11_2_6',1,2002,'played',76,77,1795778494310688);
INSERT INTO results VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab','2002_11_3_4',1,2002,'played',60,77,1795778494310688);
INSERT INTO results VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab','2002_1_1_5',1,2002,'played',70,67,1795778494072419);
INSERT INTO results VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab','2002_1_2_6',1,2002,'played',68,73,1795778494072419);
INSERT INTO results VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab','2002_1_3_4',1,2002,'played',67,66,1795778494072419);
INSERT INTO results VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab','2002_2_1_4',1,2002,'played',71,74,1795778494072419);
INSERT INTO results VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab','2002_2_2_3',1,2002,'played',60,73,1795778494072419);
INSERT INTO results VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab','2002_2_5_6',1,2002,'played',77,72,1795778494072419);
INSERT INTO results VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab','2002_3_1_5',1,2002,'played',61,76,1795778494072419);
INSERT INTO results VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab','2002_3_2_6',1,2002,'played',77,64,1795778494072419);
INSERT INTO results VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab','2002_3_3_4',1,2002,'played',67,78,1795778494072419);
INSERT INTO results VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab','2002_4_1_4',1,2002,'played',63,74,1795778494072419);
INSERT INTO results VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab','2002_4_2_3',1,2002,'played',71,62,1795778494072419);
INSERT INTO results VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab','2002_4_5_6',1,2002,'played',68,61,1795778494072419);
INSERT INTO results VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab','2002_5_1_5',1,2002,'played',61,68,1795778494072419);
INSERT INTO results VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab','2002_5_2_6',1,2002,'played',66,75,1795778494072419);
INSERT INTO results VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab','2002_5_3_4',1,2002,'played',78,67,1795778494072419);
INSERT INTO results VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab','2002_6_1_4',1,2002,'played',72,65,1795778494072419);
INSERT INTO results VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab','2002_6_2_3',1,2002,'played',62,71,1795778494072419);
INSERT INTO results VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab','2002_6_5_6',1,2002,'played',68,73,1795778494072419);
INSERT INTO results VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab','2002_7_1_5',1,2002,'played',72,77,1795778494072419);
INSERT INTO results VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab','2002_7_2_6',1,2002,'played',78,75,1795778494072419);
INSERT INTO results VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab','2002_7_3_4',1,2002,'played',69,76,1795778494072419);
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
INSERT INTO counting_forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab','2001_0_1_4','5d579abd-6321-4a58-b164-93f5f4bd59e3','retrospective',13,'elo',2001,'2001-01-01',0.5,0.0,693147181,250000000,1,500000000,693147181,250000000,500000000);
INSERT INTO counting_forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab','2001_0_2_3','5d579abd-6321-4a58-b164-93f5f4bd59e3','retrospective',14,'elo',2001,'2001-01-01',0.5,0.0,693147181,250000000,1,500000000,693147181,250000000,500000000);
INSERT INTO counting_forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab','2001_0_5_6','5d579abd-6321-4a58-b164-93f5f4bd59e3','retrospective',15,'elo',2001,'2001-01-01',0.5,1.0,693147181,250000000,1,500000000,693147181,250000000,500000000);
INSERT INTO counting_forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab','2001_1_1_5','5d579abd-6321-4a58-b164-93f5f4bd59e3','retrospective',16,'elo',2001,'2001-01-02',0.46195230968343548028,1.0,772293619,289495317,1,0,690249126,248552373,538047690);
INSERT INTO counting_forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab','2001_1_2_6','5d579abd-6321-4a58-b164-93f5f4bd59e3','retrospective',17,'elo',2001,'2001-01-02',0.50612880294990914009,0.0,705480531,256166365,1,0,693072054,249962438,506128803);
INSERT INTO counting_forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab','2001_1_3_4','5d579abd-6321-4a58-b164-93f5f4bd59e3','retrospective',18,'elo',2001,'2001-01-02',0.5,1.0,693147181,250000000,1,500000000,693147181,250000000,500000000);
INSERT INTO counting_forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab','2001_2_1_4','5d579abd-6321-4a58-b164-93f5f4bd59e3','retrospective',19,'elo',2001,'2001-01-03',0.49549908629669170423,0.0,684185628,245519345,1,1000000000,693106664,249979742,504500914);
INSERT INTO counting_forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab','2001_2_2_3','5d579abd-6321-4a58-b164-93f5f4bd59e3','retrospective',20,'elo',2001,'2001-01-03',0.43813221793290768601,0.0,576488720,191959840,1,1000000000,685472281,246172378,561867782);
INSERT INTO counting_forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab','2001_2_5_6','5d579abd-6321-4a58-b164-93f5f4bd59e3','retrospective',21,'elo',2001,'2001-01-03',0.50837720435346533953,1.0,676531579,241692973,1,1000000000,693006819,249929822,508377204);
INSERT INTO counting_forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab','2001_3_1_5','5d579abd-6321-4a58-b164-93f5f4bd59e3','retrospective',22,'elo',2001,'2001-01-04',0.46681084540694128826,0.0,628879031,217912365,1,1000000000,690942520,248898480,533189155);
INSERT INTO counting_forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab','2001_3_2_6','5d579abd-6321-4a58-b164-93f5f4bd59e3','retrospective',23,'elo',2001,'2001-01-04',0.45968783263167212194,1.0,777207645,291937238,1,0,689893509,248374929,540312167);
INSERT INTO counting_forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab','2001_3_3_4','5d579abd-6321-4a58-b164-93f5f4bd59e3','retrospective',24,'elo',2001,'2001-01-04',0.53282018495993210827,0.0,761041053,283897350,1,0,690991302,248922835,532820185);
INSERT INTO counting_forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab','2001_4_1_4','5d579abd-6321-4a58-b164-93f5f4bd59e3','retrospective',25,'elo',2001,'2001-01-05',0.42072984014874881264,0.0,545986313,177013598,1,1000000000,680526480,243716242,579270160);
INSERT INTO counting_forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab','2001_4_2_3','5d579abd-6321-4a58-b164-93f5f4bd59e3','retrospective',26,'elo',2001,'2001-01-05',0.44350869451496821582,1.0,813037873,309682573,1,0,686750997,246808732,556491305);
INSERT INTO counting_forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab','2001_4_5_6','5d579abd-6321-4a58-b164-93f5f4bd59e3','retrospective',27,'elo',2001,'2001-01-05',0.59224892896627667759,1.0,523828244,166260936,1,1000000000,676029555,241490135,592248929);
INSERT INTO counting_forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab','2001_5_1_5','5d579abd-6321-4a58-b164-93f5f4bd59e3','retrospective',28,'elo',2001,'2001-01-06',0.38773729939124934595,0.0,490593839,150340213,1,1000000000,667725185,237397086,612262701);
INSERT INTO counting_forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab','2001_5_2_6','5d579abd-6321-4a58-b164-93f5f4bd59e3','retrospective',29,'elo',2001,'2001-01-06',0.54987941605931167643,0.0,798239768,302367372,1,0,688162982,247512044,549879416);
INSERT INTO counting_forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab','2001_5_3_4','5d579abd-6321-4a58-b164-93f5f4bd59e3','retrospective',30,'elo',2001,'2001-01-06',0.4446734872012357842,1.0,810415003,308387536,1,0,687012580,246938977,555326513);
INSERT INTO counting_forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab','2002_0_1_4','5d579abd-6321-4a58-b164-93f5f4bd59e3','retrospective',31,'elo',2002,'2026-11-19',0.40890420819578388034,0.0,525777190,167202651,1,1000000000,676457234,241701557,591095792);
INSERT INTO counting_forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab','2002_0_2_3','5d579abd-6321-4a58-b164-93f5f4bd59e3','retrospective',32,'elo',2002,'2026-11-19',0.44870669601535373427,0.0,595488299,201337699,1,1000000000,687875906,247368997,551293304);
INSERT INTO counting_forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab','2002_0_5_6','5d579abd-6321-4a58-b164-93f5f4bd59e3','retrospective',33,'elo',2002,'2026-11-19',0.59737593770805752502,1.0,515208652,162106136,1,1000000000,674061298,240517927,597375938);
INSERT INTO counting_forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab','2002_10_1_4','1ece4637-d8a2-45f2-8745-f76d1fcbfca2','issued',7,'elo',2002,'2026-11-29',0.31570574028270459443,0.0,379367250,99670114,1,1000000000,623590092,216035626,684294260);
INSERT INTO counting_forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab','2002_10_1_4','5d579abd-6321-4a58-b164-93f5f4bd59e3','issued',1,'elo',2002,'2026-11-29',0.36249426616299029735,0.0,450192008,131402093,1,1000000000,654839818,231092173,637505734);
INSERT INTO counting_forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab','2002_10_1_4','5d579abd-6321-4a58-b164-93f5f4bd59e3','retrospective',55,'elo',2002,'2026-11-29',0.36249426616299029735,0.0,450192008,131402093,1,1000000000,654839818,231092173,637505734);
INSERT INTO counting_forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab','2002_10_2_3','1ece4637-d8a2-45f2-8745-f76d1fcbfca2','issued',8,'elo',2002,'2026-11-29',0.35097332394400082566,1.0,1047045059,421235626,1,0,648047083,227791050,649026676);
INSERT INTO counting_forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab','2002_10_2_3','5d579abd-6321-4a58-b164-93f5f4bd59e3','issued',2,'elo',2002,'2026-11-29',0.40448305956489061241,1.0,905145423,354640426,1,0,674787572,240876514,595516940);
INSERT INTO counting_forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab','2002_10_2_3','5d579abd-6321-4a58-b164-93f5f4bd59e3','retrospective',56,'elo',2002,'2026-11-29',0.40448305956489061241,1.0,905145423,354640426,1,0,674787572,240876514,595516940);
INSERT INTO counting_forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab','2002_10_5_6','1ece4637-d8a2-45f2-8745-f76d1fcbfca2','issued',9,'elo',2002,'2026-11-29',0.71247160964228350987,0.0,1246433675,507615795,1,0,599923783,204855815,712471610);
INSERT INTO counting_forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab','2002_10_5_6','5d579abd-6321-4a58-b164-93f5f4bd59e3','issued',3,'elo',2002,'2026-11-29',0.64815759934376226958,0.0,1044571929,420108274,1,0,648579703,228049326,648157599);
INSERT INTO counting_forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab','2002_10_5_6','5d579abd-6321-4a58-b164-93f5f4bd59e3','retrospective',57,'elo',2002,'2026-11-29',0.64815759934376226958,0.0,1044571929,420108274,1,0,648579703,228049326,648157599);
INSERT INTO counting_forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab','2002_11_1_5','1ece4637-d8a2-45f2-8745-f76d1fcbfca2','issued',10,'elo',2002,'2026-11-30',0.25756041325178924417,0.0,297813776,66337366,1,1000000000,570489688,191223047,742439587);
INSERT INTO counting_forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab','2002_11_1_5','5d579abd-6321-4a58-b164-93f5f4bd59e3','issued',4,'elo',2002,'2026-11-30',0.32073015431059970214,0.0,386736814,102867832,1,1000000000,627418603,217862322,679269846);
INSERT INTO counting_forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab','2002_11_1_5','5d579abd-6321-4a58-b164-93f5f4bd59e3','retrospective',58,'elo',2002,'2026-11-30',0.32073015431059970214,0.0,386736814,102867832,1,1000000000,627418603,217862322,679269846);
INSERT INTO counting_forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab','2002_11_2_6','1ece4637-d8a2-45f2-8745-f76d1fcbfca2','issued',11,'elo',2002,'2026-11-30',0.49327969818467398699,0.0,679796101,243324861,1,1000000000,693056853,249954838,506720302);
INSERT INTO counting_forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab','2002_11_2_6','5d579abd-6321-4a58-b164-93f5f4bd59e3','issued',5,'elo',2002,'2026-11-30',0.50080175181379016358,0.0,694751971,250802395,1,0,693145895,249999357,500801752);
INSERT INTO counting_forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab','2002_11_2_6','5d579abd-6321-4a58-b164-93f5f4bd59e3','retrospective',59,'elo',2002,'2026-11-30',0.50080175181379016358,0.0,694751971,250802395,1,0,693145895,249999357,500801752);
INSERT INTO counting_forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab','2002_11_3_4','1ece4637-d8a2-45f2-8745-f76d1fcbfca2','issued',12,'elo',2002,'2026-11-30',0.49139386407442575688,0.0,676081362,241467930,1,1000000000,692999042,249925934,508606136);
INSERT INTO counting_forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab','2002_11_3_4','5d579abd-6321-4a58-b164-93f5f4bd59e3','issued',6,'elo',2002,'2026-11-30',0.49123594420063354526,0.0,675770915,241312753,1,1000000000,692993555,249923191,508764056);
INSERT INTO counting_forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab','2002_11_3_4','5d579abd-6321-4a58-b164-93f5f4bd59e3','retrospective',60,'elo',2002,'2026-11-30',0.49123594420063354526,0.0,675770915,241312753,1,1000000000,692993555,249923191,508764056);
INSERT INTO counting_forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab','2002_1_1_5','5d579abd-6321-4a58-b164-93f5f4bd59e3','retrospective',34,'elo',2002,'2026-11-20',0.35192451023322102177,1.0,1044338586,420001840,1,0,648629853,228073649,648075490);
INSERT INTO counting_forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab','2002_1_2_6','5d579abd-6321-4a58-b164-93f5f4bd59e3','retrospective',35,'elo',2002,'2026-11-20',0.51113097979370236689,0.0,715660678,261254879,1,0,692899363,249876101,511130980);
INSERT INTO counting_forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab','2002_1_3_4','5d579abd-6321-4a58-b164-93f5f4bd59e3','retrospective',36,'elo',2002,'2026-11-20',0.49373729551920786384,1.0,705751694,256301926,1,0,693068736,249960779,506262704);
INSERT INTO counting_forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab','2002_2_1_4','5d579abd-6321-4a58-b164-93f5f4bd59e3','retrospective',37,'elo',2002,'2026-11-21',0.4162316193734739711,0.0,538250983,173248761,1,1000000000,679046495,242982858,583768381);
INSERT INTO counting_forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab','2002_2_2_3','5d579abd-6321-4a58-b164-93f5f4bd59e3','retrospective',38,'elo',2002,'2026-11-21',0.39174047410829226922,0.0,497153636,153460599,1,1000000000,669520259,238279875,608259526);
INSERT INTO counting_forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab','2002_2_5_6','5d579abd-6321-4a58-b164-93f5f4bd59e3','retrospective',39,'elo',2002,'2026-11-21',0.59050889827619812422,1.0,526770574,167682962,1,1000000000,676672790,241808139,590508898);
INSERT INTO counting_forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab','2002_3_1_5','5d579abd-6321-4a58-b164-93f5f4bd59e3','retrospective',40,'elo',2002,'2026-11-22',0.37047865892471365523,0.0,462795524,137254437,1,1000000000,659209940,233224222,629521341);
INSERT INTO counting_forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab','2002_3_2_6','5d579abd-6321-4a58-b164-93f5f4bd59e3','retrospective',41,'elo',2002,'2026-11-22',0.46401268028680453525,1.0,767843399,287282407,1,0,690554765,248704913,535987320);
INSERT INTO counting_forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab','2002_3_3_4','5d579abd-6321-4a58-b164-93f5f4bd59e3','retrospective',42,'elo',2002,'2026-11-22',0.5263610157863167771,0.0,747309884,277055919,1,0,691756730,249305097,526361016);
INSERT INTO counting_forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab','2002_4_1_4','5d579abd-6321-4a58-b164-93f5f4bd59e3','retrospective',43,'elo',2002,'2026-11-23',0.35582662074520154948,0.0,439787367,126612584,1,1000000000,650979120,229214037,644173379);
INSERT INTO counting_forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab','2002_4_2_3','5d579abd-6321-4a58-b164-93f5f4bd59e3','retrospective',44,'elo',2002,'2026-11-23',0.40211738429319199283,1.0,911011232,357463622,1,0,673860858,240418994,597882616);
INSERT INTO counting_forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab','2002_4_5_6','5d579abd-6321-4a58-b164-93f5f4bd59e3','retrospective',45,'elo',2002,'2026-11-23',0.65787533229811545609,1.0,418739830,117049288,1,1000000000,642434709,225075379,657875332);
INSERT INTO counting_forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab','2002_5_1_5','5d579abd-6321-4a58-b164-93f5f4bd59e3','retrospective',46,'elo',2002,'2026-11-24',0.31406168569814207902,0.0,376967576,98634742,1,1000000000,622312026,215426943,685938314);
INSERT INTO counting_forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab','2002_5_2_6','5d579abd-6321-4a58-b164-93f5f4bd59e3','retrospective',47,'elo',2002,'2026-11-24',0.55338589507468138872,0.0,806060357,306235949,1,0,687436193,247149946,553385895);
INSERT INTO counting_forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab','2002_5_3_4','5d579abd-6321-4a58-b164-93f5f4bd59e3','retrospective',48,'elo',2002,'2026-11-24',0.4400043907084228989,1.0,820970573,313595082,1,0,685930859,246400527,559995609);
INSERT INTO counting_forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab','2002_6_1_4','5d579abd-6321-4a58-b164-93f5f4bd59e3','retrospective',49,'elo',2002,'2026-11-25',0.34375539309231795126,1.0,1067824941,430656984,1,0,643495040,225587623,656244607);
INSERT INTO counting_forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab','2002_6_2_3','5d579abd-6321-4a58-b164-93f5f4bd59e3','retrospective',50,'elo',2002,'2026-11-25',0.40549212346681451357,0.0,520021314,164423862,1,1000000000,675175785,241068261,594507877);
INSERT INTO counting_forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab','2002_6_5_6','5d579abd-6321-4a58-b164-93f5f4bd59e3','retrospective',51,'elo',2002,'2026-11-25',0.66568591701948698347,0.0,1095674360,443137740,1,0,637191809,222548177,665685917);
INSERT INTO counting_forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab','2002_7_1_5','5d579abd-6321-4a58-b164-93f5f4bd59e3','retrospective',52,'elo',2002,'2026-11-26',0.33398097630951617542,0.0,406437045,111543293,1,1000000000,636962137,222437684,666019024);
INSERT INTO counting_forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab','2002_7_2_6','5d579abd-6321-4a58-b164-93f5f4bd59e3','retrospective',53,'elo',2002,'2026-11-26',0.48019735047276479456,1.0,733558113,270194794,1,0,692362686,249607855,519802650);
INSERT INTO counting_forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab','2002_7_3_4','5d579abd-6321-4a58-b164-93f5f4bd59e3','retrospective',54,'elo',2002,'2026-11-26',0.52244523644969842468,0.0,739076438,272949025,1,0,692139265,249496211,522445236);
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
INSERT INTO model_alerts VALUES('01a21cbd-4272-7b88-85bb-fccbb033def2','59ae08b5-0250-8b9c-8863-3ab424702aab','16f5c9820f2976d5bf21b908df5cea81792caab7ca6343cf5a419a65e91a6357',1,'feed_down','scores','','operations','user','live','acknowledged','critical','No scores at all',NULL,'almanac alerts raise',NULL,NULL,NULL,NULL,1795778495090780,1795778495153773,1795778495153773,1,0,1795778495617356,'ann','mine',NULL,NULL,NULL,NULL,NULL,3);
INSERT INTO model_alerts VALUES('01a21cbd-42eb-7c82-96b2-4bd8c3435b89','59ae08b5-0250-8b9c-8863-3ab424702aab','b7acb9fbe81370c2eb79984b7f966af11a91133fbf901d765ad45b388631bc97',1,'backup_late','ledger','','operations','user','live','open','medium','No backup',NULL,'almanac alerts raise',NULL,NULL,NULL,NULL,1795778495211948,1795778496025941,1795778495211948,1,0,NULL,NULL,NULL,1795951295968040,NULL,NULL,NULL,NULL,3);
INSERT INTO model_alerts VALUES('01a21cbd-433f-73b4-9ceb-8fef07770993','59ae08b5-0250-8b9c-8863-3ab424702aab','5e7f3b3fa3856cbdb410f2c87a446b90c0645df78acfe76bffa353abd8251512',1,'feed_slow','odds','','operations','user','live','open','low','Slow again',NULL,'almanac alerts raise',NULL,NULL,NULL,NULL,1795778495295216,1795778496337624,1795778496337624,0,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,3);
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
INSERT INTO alert_events VALUES('01a21cbd-4272-7b88-85bb-fccbb033def2',1,'opened',1795778495090780,1,NULL,NULL,NULL,NULL,NULL,'high','No scores',NULL,'almanac alerts raise',3.0,1.0,NULL,NULL);
INSERT INTO alert_events VALUES('01a21cbd-4272-7b88-85bb-fccbb033def2',2,'repeated',1795778495153773,1,NULL,NULL,NULL,NULL,NULL,'critical','No scores at all',NULL,'almanac alerts raise',NULL,NULL,NULL,NULL);
INSERT INTO alert_events VALUES('01a21cbd-4272-7b88-85bb-fccbb033def2',3,'acknowledged',1795778495617356,0,'ann','mine',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO alert_events VALUES('01a21cbd-42eb-7c82-96b2-4bd8c3435b89',1,'opened',1795778495211948,1,NULL,NULL,NULL,NULL,'2026-01-31','medium','No backup',NULL,'almanac alerts raise',NULL,NULL,NULL,NULL);
INSERT INTO alert_events VALUES('01a21cbd-42eb-7c82-96b2-4bd8c3435b89',2,'silenced',1795778495968040,0,'ann',NULL,NULL,1795951295968040,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO alert_events VALUES('01a21cbd-42eb-7c82-96b2-4bd8c3435b89',3,'repeated',1795778496025941,0,NULL,NULL,NULL,NULL,'2026-02-01','medium','No backup',NULL,'almanac alerts raise',NULL,NULL,NULL,NULL);
INSERT INTO alert_events VALUES('01a21cbd-433f-73b4-9ceb-8fef07770993',1,'opened',1795778495295216,1,NULL,NULL,NULL,NULL,NULL,'low','Slow',NULL,'almanac alerts raise',NULL,NULL,NULL,NULL);
INSERT INTO alert_events VALUES('01a21cbd-433f-73b4-9ceb-8fef07770993',2,'resolved',1795778496277225,0,'ann',NULL,'ignored',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO alert_events VALUES('01a21cbd-433f-73b4-9ceb-8fef07770993',3,'reopened',1795778496337624,1,NULL,NULL,NULL,NULL,NULL,'low','Slow again',NULL,'almanac alerts raise',NULL,NULL,NULL,NULL);
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
INSERT INTO alert_notices VALUES('01a21cbd-4272-783a-8e80-24db7ca7ec02','59ae08b5-0250-8b9c-8863-3ab424702aab','01a21cbd-4272-7b88-85bb-fccbb033def2',1,'log','immediate','[]',1795778495090780,NULL,'delivered',1);
INSERT INTO alert_notices VALUES('01a21cbd-42b1-7f24-91f1-a616df2e2ba0','59ae08b5-0250-8b9c-8863-3ab424702aab','01a21cbd-4272-7b88-85bb-fccbb033def2',2,'log','immediate','[]',1795778495153773,NULL,'delivered',1);
INSERT INTO alert_notices VALUES('01a21cbd-42eb-7d25-97c7-4d3afec1789a','59ae08b5-0250-8b9c-8863-3ab424702aab','01a21cbd-42eb-7c82-96b2-4bd8c3435b89',1,'down','immediate','[]',1795778495211948,NULL,'delivered',1);
INSERT INTO alert_notices VALUES('01a21cbd-433f-7263-b530-103d03bf8e62','59ae08b5-0250-8b9c-8863-3ab424702aab','01a21cbd-433f-73b4-9ceb-8fef07770993',1,'log','digest','[]',1795778495295216,1795852800000000,'owed',0);
INSERT INTO alert_notices VALUES('01a21cbd-4751-7a20-b5f9-65d39b53f265','59ae08b5-0250-8b9c-8863-3ab424702aab','01a21cbd-433f-73b4-9ceb-8fef07770993',3,'log','digest','[]',1795778496337624,1795852800000000,'owed',0);
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
INSERT INTO alert_deliveries VALUES('01a21cbd-4272-783a-8e80-24db7ca7ec02',1,1,NULL,1795778495093808,'01a21cbd-4272-783a-8e80-24db7ca7ec02',NULL);
INSERT INTO alert_deliveries VALUES('01a21cbd-4272-783a-8e80-24db7ca7ec02',1,2,'delivered',1795778495093808,'01a21cbd-4272-783a-8e80-24db7ca7ec02',NULL);
INSERT INTO alert_deliveries VALUES('01a21cbd-42b1-7f24-91f1-a616df2e2ba0',1,1,NULL,1795778495157114,'01a21cbd-42b1-7f24-91f1-a616df2e2ba0',NULL);
INSERT INTO alert_deliveries VALUES('01a21cbd-42b1-7f24-91f1-a616df2e2ba0',1,2,'delivered',1795778495157114,'01a21cbd-42b1-7f24-91f1-a616df2e2ba0',NULL);
INSERT INTO alert_deliveries VALUES('01a21cbd-42eb-7d25-97c7-4d3afec1789a',1,1,NULL,1795778495215023,'01a21cbd-42eb-7d25-97c7-4d3afec1789a',NULL);
INSERT INTO alert_deliveries VALUES('01a21cbd-42eb-7d25-97c7-4d3afec1789a',1,2,'delivered',1795778495215023,'01a21cbd-42eb-7d25-97c7-4d3afec1789a',NULL);
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
INSERT INTO model_performance_metrics VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab','5d579abd-6321-4a58-b164-93f5f4bd59e3','issued',2002,'2026-11-23','elo',NULL,3,0.79996978669543972184,0.30205026431110248985,0.33333333333333331482,0.5,0.53538960198062068851,0.6594023645576702064,0.23333933766951811539,0.62706009120529382361,0.68516142974170080037,0.38539348195105832539,0.14056742213776965422,0.14712739562099275136,0.95806632453804096982,3,0,1.0004662982507217527,0.99910233160892336634,-0.4000000000000000222,0.5,0,1,1,1,0.0,0.0,0.0,15,0.2000000000000000111,0.0,NULL,NULL,NULL,NULL,'4351477624ed74936b70d5c6e92ebe38fa6facb8aa126b957e3a258c5c58bb9a',60,48,1795778495028123);
INSERT INTO model_performance_metrics VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab','5d579abd-6321-4a58-b164-93f5f4bd59e3','issued',2002,'2026-11-30','elo',NULL,3,0.58575323323866645974,0.19832765979285005286,0.66666666666666662965,NULL,0.43758928344167441482,0.6711860176918706955,0.23926162364882444522,0.56294521776751893504,0.62027551335041419822,0.39008038511124060176,-0.085432784453204332897,0.11690170536757400754,-0.73278613431898831365,0,0,1.0004662982507217527,0.99910233160892336634,-0.4000000000000000222,0.5,0,1,2,0,0.0,NULL,0.0,3,1.0,0.0,NULL,NULL,NULL,NULL,'ea4ae6665815e8615ea0b92792bce4b0cf677c7803e20dde807848f4a11a17d6',60,48,1795778495028123);
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
INSERT INTO evidence_plans VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab','5d579abd-6321-4a58-b164-93f5f4bd59e3','issued',2002,30,1795778495028123);
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
INSERT INTO model_ab_tests VALUES('01a21cbd-3d6f-7c71-ad58-6ffed0c268a0','59ae08b5-0250-8b9c-8863-3ab424702aab','winter','5d579abd-6321-4a58-b164-93f5f4bd59e3','elo',1,'1ece4637-d8a2-45f2-8745-f76d1fcbfca2','elo',2,'shadow',1.0,1.0,'log_loss',0.050000000000000002775,20,0.053928159816733933773,1795778493807568,1795778493807568,1795778493807568,1795778494582555,'completed',3,'{"accuracy":0.3333333333333333,"brier_score":0.3020502643111025,"ece":0.5353896019806207,"games":3,"log_loss":0.7999697866954397,"roc_auc":0.5}','{"accuracy":0.3333333333333333,"brier_score":0.34284051174200525,"ece":0.34859751513852605,"games":3,"log_loss":0.8909486609065373,"roc_auc":0.5}',-0.090978874211097474078,-0.36167358825815693057,0.17971583983596201017,0.92225835738358552529,1.0810756498281253179,NULL,NULL,'no_winner','ann','enough');
INSERT INTO model_ab_tests VALUES('01a21cbd-4180-776f-b1ee-e2be4e0dcc6a','59ae08b5-0250-8b9c-8863-3ab424702aab','spring','5d579abd-6321-4a58-b164-93f5f4bd59e3','elo',1,'1ece4637-d8a2-45f2-8745-f76d1fcbfca2','elo',2,'shadow',1.0,1.0,'log_loss',0.050000000000000002775,50,0.13482039954183486218,1795778494848638,1795778494848638,1795778494848638,NULL,'running',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO alias_history VALUES('01a21cbd-3c8b-75b9-aec8-9f7cc30a57f2','59ae08b5-0250-8b9c-8863-3ab424702aab','champion',1,'promoted','5d579abd-6321-4a58-b164-93f5f4bd59e3',NULL,1795778493579000,'ann','first',NULL);
INSERT INTO alias_history VALUES('01a21cbd-3d09-7a8e-a7b9-e87d9948dd03','59ae08b5-0250-8b9c-8863-3ab424702aab','challenger',1,'promoted','1ece4637-d8a2-45f2-8745-f76d1fcbfca2',NULL,1795778493701000,'ann',NULL,NULL);
INSERT INTO alias_history VALUES('01a21cbd-47c7-749c-a644-f33e922ce9be','59ae08b5-0250-8b9c-8863-3ab424702aab','champion',2,'promoted','1ece4637-d8a2-45f2-8745-f76d1fcbfca2','5d579abd-6321-4a58-b164-93f5f4bd59e3',1795778496454000,'ann','trial',NULL);
INSERT INTO alias_history VALUES('01a21cbd-4808-795d-9e13-47a26dd242f5','59ae08b5-0250-8b9c-8863-3ab424702aab','champion',3,'rolled_back','5d579abd-6321-4a58-b164-93f5f4bd59e3','1ece4637-d8a2-45f2-8745-f76d1fcbfca2',1795778496520000,'ann','back',NULL);
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
INSERT INTO alert_holds VALUES('01a21cbd-42eb-7c82-96b2-4bd8c3435b89',3,'down','silenced',1795778496025941,NULL);
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
