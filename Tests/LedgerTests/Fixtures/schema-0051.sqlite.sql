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
INSERT INTO schema_migrations VALUES(23,'model_training_history','496785cdd87afcf9d69f9c8ee05eaef1dff743483e7efbbac811be359c1ea0d2',1795809806059718,0,'0.1.0',replace('-- Retrainings of models in use: each is asked for, taken up by a process that owns the row, and ends.\nCREATE TABLE model_training_history (\n  training_id {text} NOT NULL, -- UUID version 7, made by the program.\n  league_id {text} NOT NULL, -- The league.\n  subject_run_id {text} NOT NULL, -- Run whose configuration is trained again.\n  subject_model {text} NOT NULL, -- Name of its model.\n  cause {text} NOT NULL, -- manual, scheduled, drift_detected or performance_degradation.\n  reason {text} NOT NULL, -- Why, in words.\n  requested_by {text} NOT NULL, -- Who asked for it.\n  is_tuned {int64} NOT NULL, -- 1 where hyperparameters are looked for anew; 0 for the subject''s.\n  requested_at {int64} NOT NULL, -- When it was asked for, in microseconds since 1970, UTC.\n  run_id {text} NOT NULL, -- UUID of the run that is to be made, chosen beforehand.\n  status {text} NOT NULL, -- pending, running, completed, failed or cancelled.\n  started_at {int64}, -- When a process took it up; null until then.\n  ended_at {int64}, -- When it ended; null until then.\n  boot_id {text} NOT NULL, -- The owner''s boot and space of process numbers; the requester''s while pending.\n  pid {int64} NOT NULL, -- Number of the owner''s process; the requester''s while pending.\n  pid_started {int64} NOT NULL, -- When that process began, in ticks since boot: numbers are used again.\n  beat_at {int64} NOT NULL, -- Last sign of life, in microseconds since 1970, UTC, by the ledger''s clock.\n  beat_uptime {int64} NOT NULL, -- The same on the clock of that boot, which nobody sets.\n  games_done {int64} NOT NULL, -- Games that were walked so far.\n  games_total {int64} NOT NULL, -- Games that are to be walked; 0 until it is known.\n  cancel_requested_at {int64}, -- When somebody asked it to end; null until then.\n  cancel_requested_by {text}, -- Who did.\n  first_season {int64}, -- First season that was predicted; null until it has ended well, as those below.\n  last_season {int64}, -- Last season that was predicted.\n  learnt_from {int64}, -- First season that was learnt from.\n  learnt_through_season {int64}, -- Season of the last game that was learnt from.\n  learnt_through_day {int64}, -- Its day.\n  dataset {text}, -- Fingerprint of the games, SHA-256, hexadecimal.\n  samples {int64}, -- Games that were learnt from.\n  model_version {int64}, -- Version that the folder of runs counted; null for a model without files.\n  hyperparameters {text}, -- An object of JSON.\n  features {text}, -- Names of the feature columns, an array of JSON.\n  training_metrics {text}, -- Scores of the walk''s predictions but for the last season''s, an object of JSON.\n  validation_metrics {text}, -- Scores of the last season''s predictions, on which nothing was chosen.\n  tuning {text}, -- How many settings were tried and what was chosen, an object of JSON; null without.\n  failure {text}, -- interrupted or error; null for what did not fail.\n  error {text}, -- The failure in words.\n  CONSTRAINT model_training_history_key PRIMARY KEY (training_id),\n  CONSTRAINT model_training_history_run UNIQUE (run_id),\n  CONSTRAINT model_training_history_league FOREIGN KEY (league_id) REFERENCES leagues (league_id),\n  CONSTRAINT model_training_history_cause\n    CHECK (cause IN (''manual'', ''scheduled'', ''drift_detected'', ''performance_degradation'')),\n  CONSTRAINT model_training_history_reason CHECK (length(reason) BETWEEN 1 AND 4000),\n  CONSTRAINT model_training_history_is_tuned CHECK (is_tuned IN (0, 1)),\n  CONSTRAINT model_training_history_status\n    CHECK (status IN (''pending'', ''running'', ''completed'', ''failed'', ''cancelled'')),\n  CONSTRAINT model_training_history_started\n    CHECK (status NOT IN (''running'', ''completed'') OR started_at IS NOT NULL),\n  CONSTRAINT model_training_history_ended\n    CHECK ((status IN (''completed'', ''failed'', ''cancelled'')) = (ended_at IS NOT NULL)),\n  CONSTRAINT model_training_history_progress CHECK (games_done >= 0 AND games_total >= 0),\n  CONSTRAINT model_training_history_result\n    CHECK ((status = ''completed'') = (samples IS NOT NULL)),\n  CONSTRAINT model_training_history_failure\n    CHECK ((status = ''failed'') = (failure IS NOT NULL)),\n  CONSTRAINT model_training_history_failures CHECK (failure IN (''interrupted'', ''error'')),\n  CONSTRAINT model_training_history_error CHECK ((failure IS NULL) = (error IS NULL)),\n  CONSTRAINT model_training_history_cancelled\n    CHECK ((cancel_requested_at IS NULL) = (cancel_requested_by IS NULL)),\n  CONSTRAINT model_training_history_cancelled_by\n    CHECK (status <> ''cancelled'' OR cancel_requested_at IS NOT NULL)\n){strict};\n\nCREATE UNIQUE INDEX model_training_history_one_unfinished\nON model_training_history (league_id, subject_run_id) WHERE status IN (''pending'', ''running'');\nCREATE INDEX model_training_history_by_time ON model_training_history (league_id, requested_at);\n','\n',char(10)));
INSERT INTO schema_migrations VALUES(24,'trainings_kept','0e8dc32a177af257bdc005ab147a54a645b3e9f57dc3826228800d80a4538a3b',1795809806059718,0,'0.1.0',replace('-- The database itself keeps what was asked for of a training, and how it ended.\nCREATE TRIGGER model_training_history_no_update BEFORE UPDATE OF\n  training_id, league_id, subject_run_id, subject_model, cause, reason, requested_by, is_tuned, requested_at,\n  run_id\nON model_training_history\nBEGIN SELECT RAISE(ABORT, ''what was asked for of a training is never changed''); END;\nCREATE TRIGGER model_training_history_no_return BEFORE UPDATE ON model_training_history\nWHEN NOT (\n  OLD.status = ''pending'' AND NEW.status IN (''pending'', ''running'', ''failed'', ''cancelled'')\n  OR OLD.status = ''running'' AND NEW.status IN (''running'', ''completed'', ''failed'', ''cancelled''))\nBEGIN\n  SELECT RAISE(ABORT, ''a training goes from pending to running to its end, and stays as it ended'');\nEND;\nCREATE TRIGGER model_training_history_no_delete BEFORE DELETE ON model_training_history\nBEGIN SELECT RAISE(ABORT, ''trainings are never removed''); END;\n-- REPLACE removes a row without asking the trigger above.\nCREATE TRIGGER model_training_history_no_replace BEFORE INSERT ON model_training_history\nWHEN EXISTS (\n    SELECT 1 FROM model_training_history\n    WHERE training_id = NEW.training_id OR run_id = NEW.run_id)\n  OR EXISTS (\n    SELECT 1 FROM model_training_history\n    WHERE league_id = NEW.league_id AND subject_run_id = NEW.subject_run_id\n      AND status IN (''pending'', ''running'') AND NEW.status IN (''pending'', ''running''))\nBEGIN SELECT RAISE(ABORT, ''trainings are never replaced''); END;\n','\n',char(10)));
INSERT INTO schema_migrations VALUES(26,'counting_forecasts_alone','4203522fea94979449166b8a44e3e1d08133ae7dfcbeb1661a551836397b6858',1795809806059718,0,'0.1.0',replace('-- Watching a model reads the forecasts that count and no others: the table is made anew, in the order in which\n-- it is read, with what else is asked of them.\nCREATE TABLE counting_forecasts_before AS SELECT * FROM counting_forecasts;\nDROP VIEW forecast_log;\nDROP TABLE counting_forecasts;\n\n-- Stored aggregate: of each game, run and origin the forecast that counts, the last that was not late.\nCREATE TABLE counting_forecasts (\n  league_id {text} NOT NULL, -- The league.\n  season {int64} NOT NULL, -- As in forecasts.\n  run_id {text} NOT NULL, -- The run.\n  origin {text} NOT NULL, -- As in forecasts; of the retrospective the last, though all are late.\n  game_id {text} NOT NULL, -- Id of the game.\n  sequence {int64} NOT NULL, -- The forecast, in forecasts.\n  model {text} NOT NULL, -- As in forecasts.\n  day {int64} NOT NULL, -- As in forecasts.\n  date {text}, -- As in forecasts.\n  site {int64} NOT NULL, -- As in forecasts.\n  probability {double} NOT NULL, -- As in forecasts.\n  known_season {int64} NOT NULL, -- As in forecasts.\n  known_day {int64} NOT NULL, -- As in forecasts.\n  deadline {int64}, -- As in forecasts.\n  outcome {double}, -- 1 where A won, 0 where B did, 0.5 for a tie; null until it is known.\n  log_loss {int64}, -- Log loss, in billionths of a nat; null until the outcome is known.\n  brier {int64}, -- Squared error, in billionths.\n  decided {int64}, -- 1; 0 for a tie, which accuracy leaves out.\n  correct {int64}, -- Whether the winner was named, in billionths; 1/2 counts as half.\n  expected_log_loss {int64}, -- What log_loss would be on average if the probability were right.\n  expected_brier {int64}, -- Likewise for brier.\n  expected_correct {int64}, -- Likewise for correct; 0 for a tie.\n  CONSTRAINT counting_forecasts_key PRIMARY KEY (league_id, season, run_id, origin, game_id),\n  CONSTRAINT counting_forecasts_forecast\n    FOREIGN KEY (league_id, sequence) REFERENCES forecasts (league_id, sequence),\n  CONSTRAINT counting_forecasts_outcome CHECK (outcome IN (0, 0.5, 1)),\n  CONSTRAINT counting_forecasts_settled CHECK ((outcome IS NULL) = (log_loss IS NULL))\n){clustered};\n\nINSERT INTO counting_forecasts\nSELECT\n  b.league_id, b.season, b.run_id, b.origin, b.game_id, b.sequence, b.model, f.day, b.date, f.site,\n  b.probability, f.known_season, f.known_day, f.deadline, b.outcome, b.log_loss, b.brier, b.decided,\n  b.correct, b.expected_log_loss, b.expected_brier, b.expected_correct\nFROM counting_forecasts_before AS b\nJOIN forecasts AS f ON f.league_id = b.league_id AND f.sequence = b.sequence\nORDER BY b.league_id, b.season, b.run_id, b.origin, b.game_id;\nDROP TABLE counting_forecasts_before;\n\nCREATE INDEX counting_forecasts_by_date ON counting_forecasts (\n  league_id, origin, model, season, date, log_loss, brier, decided, correct, expected_log_loss,\n  expected_brier, expected_correct\n) WHERE log_loss IS NOT NULL;\n\n-- The seasons with forecasts whose outcome is not known.\nCREATE INDEX counting_forecasts_open ON counting_forecasts (league_id, season)\nWHERE outcome IS NULL;\n\n-- Forecasts with their games'' latest results, and whether they are late and count.\nCREATE VIEW forecast_log AS\nSELECT\n  f.league_id, f.sequence, f.forecast_id, f.game_id, f.season, f.day, f.date, f.team_a_id, f.team_a,\n  f.team_b_id, f.team_b, f.site, f.probability, f.run_id, f.model, f.model_version,\n  f.predictions_digest, f.known_season, f.known_day, f.issued_at, f.deadline, f.origin,\n  f.previous_digest, f.digest,\n  CASE WHEN f.origin = ''retrospective'' OR f.issued_at >= f.deadline THEN 1 ELSE 0 END AS late,\n  CASE WHEN c.sequence IS NOT NULL AND f.origin <> ''retrospective'' THEN 1 ELSE 0 END AS counts,\n  r.status, r.score_a, r.score_b\nFROM forecasts AS f\nLEFT JOIN counting_forecasts AS c ON c.league_id = f.league_id AND c.season = f.season\n  AND c.run_id = f.run_id AND c.origin = f.origin AND c.game_id = f.game_id\n  AND c.sequence = f.sequence\nLEFT JOIN results AS r ON r.league_id = f.league_id AND r.game_id = f.game_id\n  AND r.revision = (\n    SELECT max(x.revision) FROM results AS x\n    WHERE x.league_id = f.league_id AND x.game_id = f.game_id);\n','\n',char(10)));
INSERT INTO schema_migrations VALUES(27,'results_by_id','9a09918cf5e70801aa9d8f7a63b55cbfa00c3d6f259f394bb73f159d86d515f8',1795809806059718,4,'0.1.0',replace('-- A game''s id begins with its season, so that the key finds a season''s results.\nDROP INDEX results_by_season;\n','\n',char(10)));
INSERT INTO schema_migrations VALUES(31,'sessions','d98bdc585ef83310d375cae2ba4f306ee50bd2bd9c0753120d059074f63ea54e',1795809806059718,0,'0.1.0',replace('-- Counters of shots and sessions: one row, which every write of shots takes first, so that writers wait for each other.\nCREATE TABLE shot_counters (\n  counter_id {int64} NOT NULL, -- Always 1.\n  last_session {int64} NOT NULL, -- The last session_id that was given.\n  last_shot {int64} NOT NULL, -- The last shot_id that was given.\n  CONSTRAINT shot_counters_key PRIMARY KEY (counter_id),\n  CONSTRAINT shot_counters_one CHECK (counter_id = 1)\n){strict};\n\n-- Sessions of shots: one player, one device, one day.\nCREATE TABLE sessions (\n  session_id {int64} NOT NULL, -- Given by the program, ascending.\n  name {text} NOT NULL, -- By which people call it.\n  session_date {text}, -- The day, YYYY-MM-DD; null where nothing told.\n  device {text} NOT NULL, -- The launch monitor.\n  type {text} NOT NULL, -- The kind of session, such as range.\n  place {text}, -- Where it was.\n  normalised {int64} NOT NULL, -- 1 where its carry is the normalised one.\n  source_digest {text} NOT NULL, -- SHA-256 of the file that it came from, empty for none.\n  stale {int64} NOT NULL, -- 1 where its stored aggregates are not true.\n  created_at {int64} NOT NULL, -- When it was put on record, in microseconds since 1970, UTC.\n  CONSTRAINT sessions_key PRIMARY KEY (session_id),\n  CONSTRAINT sessions_name UNIQUE (name),\n  CONSTRAINT sessions_truths CHECK (normalised IN (0, 1) AND stale IN (0, 1))\n){strict};\n\nCREATE INDEX sessions_by_date ON sessions (session_date);\nCREATE INDEX sessions_by_stale ON sessions (stale);\n','\n',char(10)));
INSERT INTO schema_migrations VALUES(32,'shots','c7549988bc350793ff148e70235ccadc940f1b4963a2b70d2f71c6eba59481bc',1795809806059718,0,'0.1.0',replace('-- Shots, with what a device measured of each; null where it has no reading.\nCREATE TABLE shots (\n  shot_id {int64} NOT NULL, -- Given by the program, ascending.\n  session_id {int64} NOT NULL, -- Its session.\n  shot_order {int64} NOT NULL, -- Its place in the session.\n  shot_time {int64}, -- When it was hit, in microseconds since 1970, UTC; null where the device does not say.\n  club {text} NOT NULL, -- The club by the table of spellings; empty where the file has none.\n  ball_speed {double}, -- Ball speed, in m/s.\n  club_speed {double}, -- Club speed, in m/s.\n  smash {double}, -- Smash as the device states it.\n  launch_angle {double}, -- Launch above the ground, in degrees.\n  launch_direction {double}, -- Launch right of the target line, in degrees.\n  spin {double}, -- Total spin, measured or not said to be estimated, in rpm.\n  spin_estimated {double}, -- Total spin that the device estimated, in rpm.\n  back_spin {double}, -- Back spin, in rpm; negative for topspin.\n  spin_axis {double}, -- Tilt of the spin axis, in degrees; positive curves right.\n  carry {double}, -- Carry as measured, in m.\n  carry_normalised {double}, -- Carry worked out for stated air and ball, in m.\n  total {double}, -- Total distance, in m.\n  offline {double}, -- Right of the target line where it lands, in m.\n  apex {double}, -- Apex, in m.\n  descent_angle {double}, -- Descent angle, in degrees.\n  hang_time {double}, -- Time in the air, in s.\n  attack_angle {double}, -- Attack angle, in degrees; positive is up.\n  club_path {double}, -- Club path, in degrees; positive is inside out.\n  face_angle {double}, -- Face to target, in degrees; positive is open.\n  face_to_path {double}, -- Face to path as the device states it, in degrees.\n  dynamic_loft {double}, -- Dynamic loft, in degrees.\n  strike_x {double}, -- Strike from the face''s centre towards the toe, in m.\n  strike_y {double}, -- Strike above the face''s centre, in m.\n  air_density {double}, -- Air density, in kg/m3.\n  exclusion {text}, -- The reason why it does not count; null for one that does.\n  tag {text}, -- The player''s word for it.\n  CONSTRAINT shots_key PRIMARY KEY (shot_id),\n  CONSTRAINT shots_session FOREIGN KEY (session_id) REFERENCES sessions (session_id)\n){strict};\n\nCREATE INDEX shots_by_session ON shots (session_id, shot_order);\nCREATE INDEX shots_by_time ON shots (shot_time);\n','\n',char(10)));
INSERT INTO schema_migrations VALUES(33,'session_stats','a567ccc557937735974dc9f737a7f4f26d5ff3e5470f38b4a82d7f37e6f421ed',1795809806059718,0,'0.1.0',replace('-- Aggregates of each session, and of each club in it: derived from shots, and kept true by every write of these.\nCREATE TABLE session_stats (\n  session_id {int64} NOT NULL, -- The session.\n  club {text} NOT NULL, -- The club; empty for all clubs together.\n  shot_count {int64} NOT NULL, -- Shots that count.\n  clubs_used {int64} NOT NULL, -- Different clubs among them.\n  best_carry {double}, -- The longest carry, in m.\n  n_carry {int64} NOT NULL, -- Shots that have the next.\n  avg_carry {double}, -- Carry, measured or normalised as the session''s is, in m: mean.\n  std_carry {double}, -- Its sample standard deviation; null for one shot.\n  median_carry {double}, -- Its median.\n  mad_carry {double}, -- Its median absolute deviation from the median.\n  n_total {int64} NOT NULL, -- Shots that have the next.\n  avg_total {double}, -- Total distance, in m: mean.\n  std_total {double}, -- Its sample standard deviation; null for one shot.\n  median_total {double}, -- Its median.\n  mad_total {double}, -- Its median absolute deviation from the median.\n  n_ball_speed {int64} NOT NULL, -- Shots that have the next.\n  avg_ball_speed {double}, -- Ball speed, in m/s: mean.\n  std_ball_speed {double}, -- Its sample standard deviation; null for one shot.\n  median_ball_speed {double}, -- Its median.\n  mad_ball_speed {double}, -- Its median absolute deviation from the median.\n  n_club_speed {int64} NOT NULL, -- Shots that have the next.\n  avg_club_speed {double}, -- Club speed, in m/s: mean.\n  std_club_speed {double}, -- Its sample standard deviation; null for one shot.\n  median_club_speed {double}, -- Its median.\n  mad_club_speed {double}, -- Its median absolute deviation from the median.\n  n_smash {int64} NOT NULL, -- Shots that have the next.\n  avg_smash {double}, -- Ball speed over club speed: mean.\n  std_smash {double}, -- Its sample standard deviation; null for one shot.\n  median_smash {double}, -- Its median.\n  mad_smash {double}, -- Its median absolute deviation from the median.\n  n_face_angle {int64} NOT NULL, -- Shots that have the next.\n  avg_face_angle {double}, -- Face to target, in degrees, open positive: mean.\n  std_face_angle {double}, -- Its sample standard deviation; null for one shot.\n  median_face_angle {double}, -- Its median.\n  mad_face_angle {double}, -- Its median absolute deviation from the median.\n  n_club_path {int64} NOT NULL, -- Shots that have the next.\n  avg_club_path {double}, -- Club path, in degrees, inside out positive: mean.\n  std_club_path {double}, -- Its sample standard deviation; null for one shot.\n  median_club_path {double}, -- Its median.\n  mad_club_path {double}, -- Its median absolute deviation from the median.\n  n_face_to_path {int64} NOT NULL, -- Shots that have the next.\n  avg_face_to_path {double}, -- Face less path of one shot, in degrees: mean.\n  std_face_to_path {double}, -- Its sample standard deviation; null for one shot.\n  median_face_to_path {double}, -- Its median.\n  mad_face_to_path {double}, -- Its median absolute deviation from the median.\n  n_strike_distance {int64} NOT NULL, -- Shots that have the next.\n  avg_strike_distance {double}, -- Distance of the strike from the face''s centre, in m: mean.\n  std_strike_distance {double}, -- Its sample standard deviation; null for one shot.\n  median_strike_distance {double}, -- Its median.\n  mad_strike_distance {double}, -- Its median absolute deviation from the median.\n  n_spin {int64} NOT NULL, -- Shots that have the next.\n  avg_spin {double}, -- Total spin that was not estimated, in rpm: mean.\n  std_spin {double}, -- Its sample standard deviation; null for one shot.\n  median_spin {double}, -- Its median.\n  mad_spin {double}, -- Its median absolute deviation from the median.\n  n_apex {int64} NOT NULL, -- Shots that have the next.\n  avg_apex {double}, -- Apex, in m: mean.\n  std_apex {double}, -- Its sample standard deviation; null for one shot.\n  median_apex {double}, -- Its median.\n  mad_apex {double}, -- Its median absolute deviation from the median.\n  digest {text} NOT NULL, -- SHA-256 of the session''s shots that it was derived from.\n  updated_at {int64} NOT NULL, -- When, in microseconds since 1970, UTC.\n  CONSTRAINT session_stats_key PRIMARY KEY (session_id, club),\n  CONSTRAINT session_stats_session FOREIGN KEY (session_id) REFERENCES sessions (session_id),\n  CONSTRAINT session_stats_counts CHECK (shot_count > 0)\n){clustered};\n','\n',char(10)));
INSERT INTO schema_migrations VALUES(34,'season_stats','f4bd47443823398c4ad248bb0e520f637029261505bc3ea1553798decce83505',1795809806059718,0,'0.1.0',replace('-- Aggregates of each season of a league, and of each team in it: derived from its games, and kept true by imports.\nCREATE TABLE season_stats (\n  league_id {text} NOT NULL, -- The league.\n  season {int64} NOT NULL, -- The season''s label.\n  team_id {int64} NOT NULL, -- The team; -1 for all of the season.\n  games {int64} NOT NULL, -- Games with a result.\n  points_for {int64} NOT NULL, -- Points scored.\n  points_against {int64} NOT NULL, -- Points conceded; of a whole season those of team B.\n  avg_margin {double} NOT NULL, -- Mean margin: the team''s, or of a whole season the winner''s.\n  std_margin {double}, -- Its sample standard deviation; null for one game.\n  home_games {int64} NOT NULL, -- Games at the home of the team, or of either.\n  home_edge {double}, -- Mean margin of the home team in these; null without one.\n  digest {text} NOT NULL, -- SHA-256 of the games that it was derived from.\n  updated_at {int64} NOT NULL, -- When, in microseconds since 1970, UTC.\n  CONSTRAINT season_stats_key PRIMARY KEY (league_id, season, team_id),\n  CONSTRAINT season_stats_league FOREIGN KEY (league_id) REFERENCES leagues (league_id),\n  CONSTRAINT season_stats_counts CHECK (games > 0)\n){clustered};\n\n-- Seasons whose stored aggregates are not true, since they could not be derived.\nCREATE TABLE stale_seasons (\n  league_id {text} NOT NULL, -- The league.\n  season {int64} NOT NULL, -- The season''s label.\n  CONSTRAINT stale_seasons_key PRIMARY KEY (league_id, season),\n  CONSTRAINT stale_seasons_league FOREIGN KEY (league_id) REFERENCES leagues (league_id)\n){clustered};\n','\n',char(10)));
INSERT INTO schema_migrations VALUES(40,'markets','ede3d654653f2f37b58b558abd88e00a8ee82a8d48396b5676f76ef03347393f',1795809806059718,0,'0.1.0',replace('-- Markets: something that pays by how a game ends, at a venue; yes is always that team A wins.\nCREATE TABLE markets (\n  market_id {int64} NOT NULL, -- Number of the market, from 1 in the order in which they were imported.\n  league_id {text} NOT NULL, -- The league.\n  game_id {text} NOT NULL, -- Id of the game, as in the games'' files.\n  venue {text} NOT NULL, -- Where it is traded: an exchange, a bookmaker, or an average of some.\n  kind {text} NOT NULL, -- contract (yes and no pay 1); two_way or three_way (bookmaker''s odds).\n  season {int64} NOT NULL, -- Label of the game''s season.\n  day {int64} NOT NULL, -- Day number within the season.\n  date {text} NOT NULL, -- Date of the game, YYYY-MM-DD.\n  team_a {text} NOT NULL, -- Name of team A when the market was imported.\n  team_b {text} NOT NULL, -- Name of team B, likewise.\n  fee_rule {text} NOT NULL, -- How the venue charges, an object of JSON.\n  tick {int64} NOT NULL, -- The finest step of a price, in 1/10000.\n  starts_at {int64} NOT NULL, -- When the game starts, in microseconds since 1970, UTC.\n  starts_basis {text} NOT NULL, -- stated by the source; or assumed: the beginning of the game''s day.\n  recorded_at {int64} NOT NULL, -- When it was recorded, in microseconds since 1970, UTC.\n  CONSTRAINT markets_key PRIMARY KEY (market_id),\n  CONSTRAINT markets_game UNIQUE (league_id, game_id, venue),\n  CONSTRAINT markets_league FOREIGN KEY (league_id) REFERENCES leagues (league_id),\n  CONSTRAINT markets_kind CHECK (kind IN (''contract'', ''two_way'', ''three_way'')),\n  CONSTRAINT markets_tick CHECK (tick >= 1 AND tick <= 10000),\n  CONSTRAINT markets_basis CHECK (starts_basis IN (''stated'', ''assumed''))\n){strict};\n','\n',char(10)));
INSERT INTO schema_migrations VALUES(41,'prices','e8af0f7ecab0949f8f5044ed0a99171388ea468f6d429ce37b0cc9d7616d3c47',1795809806059718,0,'0.1.0',replace('-- Prices of markets as their sources had them; rows are added and never changed. A missing price is null.\nCREATE TABLE prices (\n  market_id {int64} NOT NULL, -- The market.\n  observed_at {int64} NOT NULL, -- When the price held, in microseconds since 1970, UTC.\n  sequence {int64} NOT NULL, -- Order among the prices of one moment.\n  moment {text} NOT NULL, -- open or close of a bookmaker; quote; or bar, finished at observed_at.\n  time_basis {text} NOT NULL, -- stated by the source; or assumed, as for an open without a time.\n  bid {int64}, -- What yes can be sold at, in 1/10000; null where there is none.\n  ask {int64}, -- What yes can be bought at, likewise.\n  last {int64}, -- The last trade of yes, likewise.\n  volume {int64}, -- Contracts that can be had, or were traded, in 1/10000; null where nobody said.\n  bar_open {int64}, -- First trade of a bar.\n  bar_high {int64}, -- Highest trade of a bar.\n  bar_low {int64}, -- Lowest trade of a bar.\n  bar_close {int64}, -- Last trade of a bar.\n  odds_a {int64}, -- Decimal odds of team A in 1/10000, halves rounded up; null for contracts.\n  odds_b {int64}, -- Decimal odds of team B.\n  odds_draw {int64}, -- Decimal odds of a tie; null for markets without.\n  text_a {text}, -- The odds of team A as the source wrote them.\n  text_b {text}, -- The odds of team B as the source wrote them.\n  text_draw {text}, -- The odds of a tie as the source wrote them.\n  CONSTRAINT prices_key PRIMARY KEY (observed_at, sequence, market_id),\n  CONSTRAINT prices_market FOREIGN KEY (market_id) REFERENCES markets (market_id),\n  CONSTRAINT prices_moment CHECK (moment IN (''open'', ''close'', ''quote'', ''bar'')),\n  CONSTRAINT prices_basis CHECK (time_basis IN (''stated'', ''assumed'')),\n  CONSTRAINT prices_bid CHECK (bid >= 0 AND bid <= 10000),\n  CONSTRAINT prices_ask CHECK (ask >= 0 AND ask <= 10000),\n  CONSTRAINT prices_crossed CHECK (bid <= ask),\n  CONSTRAINT prices_last CHECK (last >= 0 AND last <= 10000),\n  CONSTRAINT prices_volume CHECK (volume >= 0),\n  CONSTRAINT prices_bar CHECK ((moment = ''bar'') = (bar_open IS NOT NULL)),\n  CONSTRAINT prices_high\n    CHECK (bar_high >= bar_open AND bar_high >= bar_close AND bar_high <= 10000),\n  CONSTRAINT prices_low CHECK (bar_low <= bar_open AND bar_low <= bar_close AND bar_low >= 0),\n  CONSTRAINT prices_odds CHECK (odds_a > 10000 AND odds_b > 10000),\n  CONSTRAINT prices_draw CHECK (odds_draw > 10000)\n){clustered};\n\nCREATE INDEX prices_by_market ON prices (market_id, observed_at, sequence);\n','\n',char(10)));
INSERT INTO schema_migrations VALUES(42,'strategies','5fb497801f7681721d9a819b0fd6a3b661a754532539c72a61aa999bea2bb8a2',1795809806059718,0,'0.1.0',replace('-- Strategies: rules by which positions are entered and left; rules are never changed, a change is a version.\nCREATE TABLE strategies (\n  strategy_id {text} NOT NULL, -- UUID version 7, made by the program.\n  league_id {text} NOT NULL, -- The league.\n  name {text} NOT NULL, -- Name of the strategy.\n  version {int64} NOT NULL, -- Counted for the name, from 1.\n  type {text} NOT NULL, -- value, arbitrage, momentum or mean_reversion.\n  rules {text} NOT NULL, -- All rules, an object of JSON.\n  digest {text} NOT NULL, -- SHA-256 of type and rules, hexadecimal.\n  state {text} NOT NULL, -- draft, testing, active, inactive or deprecated.\n  drafted_at {int64} NOT NULL, -- When it was added, in microseconds since 1970, UTC.\n  testing_at {int64}, -- When its test began; null until then.\n  activated_at {int64}, -- When it was activated; null until then.\n  retired_at {int64}, -- When it was last retired; null until then.\n  answer {text}, -- What its rules for promotion asked and what was found, an object of JSON.\n  CONSTRAINT strategies_key PRIMARY KEY (strategy_id),\n  CONSTRAINT strategies_version UNIQUE (league_id, name, version),\n  CONSTRAINT strategies_league FOREIGN KEY (league_id) REFERENCES leagues (league_id),\n  CONSTRAINT strategies_counted CHECK (version >= 1),\n  CONSTRAINT strategies_type\n    CHECK (type IN (''value'', ''arbitrage'', ''momentum'', ''mean_reversion'')),\n  CONSTRAINT strategies_state\n    CHECK (state IN (''draft'', ''testing'', ''active'', ''inactive'', ''deprecated'')),\n  CONSTRAINT strategies_tested CHECK (state NOT IN (''testing'', ''active'') OR testing_at IS NOT NULL),\n  CONSTRAINT strategies_activated CHECK (state <> ''active'' OR activated_at IS NOT NULL),\n  CONSTRAINT strategies_retired\n    CHECK (state NOT IN (''inactive'', ''deprecated'') OR retired_at IS NOT NULL)\n){strict};\n','\n',char(10)));
INSERT INTO schema_migrations VALUES(43,'methods','993e4781134fc00df611fd3c7424ca624a9f4da1e7af8d2e7aca7d5ab5835c1c',1795809806059718,0,'0.1.0',replace('-- Methods: a version of a strategy with a model, stakes and limits; rows are added and never changed.\nCREATE TABLE methods (\n  method_id {text} NOT NULL, -- UUID version 7, made by the program.\n  league_id {text} NOT NULL, -- The league.\n  name {text} NOT NULL, -- Name of the method.\n  version {int64} NOT NULL, -- Counted for the name, from 1.\n  strategy_id {text} NOT NULL, -- The version of a strategy.\n  model_id {text} NOT NULL, -- Run whose model is asked.\n  model {text} NOT NULL, -- Name of the model.\n  stake {text} NOT NULL, -- How much is staked: kelly:0.5, or flat:100.\n  bankroll {int64} NOT NULL, -- What there is to begin with, in 1/10000.\n  game_cap {int64} NOT NULL, -- Largest share of the bankroll on one game, in 1/10000.\n  day_cap {int64} NOT NULL, -- Largest share on the games of one day of entries, in 1/10000.\n  bankroll_cap {int64} NOT NULL, -- Largest share that may be open at once, in 1/10000.\n  digest {text} NOT NULL, -- SHA-256 of everything but name, version and time, hexadecimal.\n  recorded_at {int64} NOT NULL, -- When it was added, in microseconds since 1970, UTC.\n  CONSTRAINT methods_key PRIMARY KEY (method_id),\n  CONSTRAINT methods_version UNIQUE (league_id, name, version),\n  CONSTRAINT methods_league FOREIGN KEY (league_id) REFERENCES leagues (league_id),\n  CONSTRAINT methods_strategy FOREIGN KEY (strategy_id) REFERENCES strategies (strategy_id),\n  CONSTRAINT methods_counted CHECK (version >= 1),\n  CONSTRAINT methods_bankroll CHECK (bankroll > 0),\n  CONSTRAINT methods_game_cap CHECK (game_cap > 0 AND game_cap <= 10000),\n  CONSTRAINT methods_day_cap CHECK (day_cap > 0 AND day_cap <= 10000),\n  CONSTRAINT methods_bankroll_cap CHECK (bankroll_cap > 0 AND bankroll_cap <= 10000)\n){strict};\n','\n',char(10)));
INSERT INTO schema_migrations VALUES(44,'positions','7b280740af2ccd3296f1d9c3dbb40bf7e035818f288e6c7773555c1548eec541',1795809806059718,0,'0.1.0',replace('-- Positions: what is or was held of a market; how it was entered never changes, how it stands does.\nCREATE TABLE positions (\n  position_id {text} NOT NULL, -- Made by the program of what the position is, before the write.\n  league_id {text} NOT NULL, -- The league.\n  market_id {int64} NOT NULL, -- The market.\n  side {text} NOT NULL, -- yes: team A wins; or no.\n  execution {text} NOT NULL, -- live, paper, backtest or manual; no order is sent by any of them.\n  strategy_id {text}, -- The version of a strategy; null for what was entered by hand.\n  model_id {text}, -- Run whose forecast it rests on; null where none.\n  method_id {text}, -- The method; null where none.\n  forecast_id {text}, -- The forecast on record; null where none, as for what a backtest works out.\n  known_until {text}, -- Date before which the forecast knew games; null without a forecast.\n  probability {double}, -- Of the position''s own side at entry; null without a forecast.\n  market_price {int64} NOT NULL, -- What one''s own side cost, as a probability in 1/10000.\n  edge {double}, -- Expected return at entry, fee included; null without a forecast.\n  quantity {int64} NOT NULL, -- Contracts bought, in 1/10000 (whole ones); units staked at odds.\n  entry_price {int64} NOT NULL, -- Cost of one contract, in 1/10000; 10000 at odds.\n  payout {int64} NOT NULL, -- What one contract pays if the side wins, in 1/10000; the odds there.\n  cost {int64} NOT NULL, -- Quantity at entry_price, in 1/10000.\n  entry_fee {int64} NOT NULL, -- Fee of the entry, in 1/10000.\n  entered_at {int64} NOT NULL, -- When, in microseconds since 1970, UTC.\n  entry_sequence {int64} NOT NULL, -- The price''s order among those of that moment.\n  target_price {int64}, -- Own side''s price at which the profit is taken; null for none.\n  stop_loss_price {int64}, -- Own side''s price at which the loss is taken; null for none.\n  trailing_stop_distance {int64}, -- In 1/10000: of the peak, of the price, or of the ATR.\n  trailing_stop_type {text}, -- percentage, fixed or atr; null for none.\n  trailing_activation {int64}, -- Gain from which the stop trails, in 1/10000 of the entry price.\n  peak_price {int64}, -- Highest bid of the own side so far; null before one was seen.\n  current_stop {int64}, -- Where the trailing stop is; null before it trails; it never falls.\n  remaining {int64} NOT NULL, -- Contracts still held, in 1/10000.\n  status {text} NOT NULL, -- open, closed (sold) or settled (by the game''s result).\n  closed_at {int64}, -- When nothing was held any more; null until then.\n  realised {int64} NOT NULL, -- P&L of what was left, fees aside, in 1/10000.\n  fees {int64} NOT NULL, -- Fees so far, in 1/10000.\n  held_profit {int64}, -- P&L with fees of holding all to the game''s end; null until it is known.\n  other_order_profit {int64}, -- P&L with fees under the other order of bars; null without bars.\n  fair_close {double}, -- Fair closing probability of the own side; null without a close.\n  recorded_at {int64} NOT NULL, -- When it was recorded, in microseconds since 1970, UTC.\n  CONSTRAINT positions_key PRIMARY KEY (position_id),\n  CONSTRAINT positions_league FOREIGN KEY (league_id) REFERENCES leagues (league_id),\n  CONSTRAINT positions_market FOREIGN KEY (market_id) REFERENCES markets (market_id),\n  CONSTRAINT positions_strategy FOREIGN KEY (strategy_id) REFERENCES strategies (strategy_id),\n  CONSTRAINT positions_method FOREIGN KEY (method_id) REFERENCES methods (method_id),\n  CONSTRAINT positions_side CHECK (side IN (''yes'', ''no'')),\n  CONSTRAINT positions_execution CHECK (execution IN (''live'', ''paper'', ''backtest'', ''manual'')),\n  CONSTRAINT positions_quantity CHECK (quantity > 0),\n  CONSTRAINT positions_remaining CHECK (remaining >= 0 AND remaining <= quantity),\n  CONSTRAINT positions_trailing\n    CHECK (trailing_stop_type IN (''percentage'', ''fixed'', ''atr'')),\n  CONSTRAINT positions_status CHECK (status IN (''open'', ''closed'', ''settled'')),\n  CONSTRAINT positions_open CHECK ((status = ''open'') = (remaining > 0)),\n  CONSTRAINT positions_closed CHECK ((status = ''open'') = (closed_at IS NULL)),\n  CONSTRAINT positions_probability CHECK (probability >= 0 AND probability <= 1)\n){strict};\n\nCREATE INDEX positions_by_method ON positions (league_id, method_id, entered_at);\nCREATE INDEX positions_by_strategy ON positions (strategy_id);\nCREATE INDEX positions_by_market ON positions (market_id);\n','\n',char(10)));
INSERT INTO schema_migrations VALUES(45,'trades','5ba088f818e1d330bf2bb82823c09ac2830777731406147d5ca51cc2a2a74d62',1795809806059718,0,'0.1.0',replace('-- Trades: every time that money and contracts changed hands; rows are added and never changed.\nCREATE TABLE trades (\n  trade_id {text} NOT NULL, -- The event: position, tick and what happened.\n  league_id {text} NOT NULL, -- The league.\n  position_id {text} NOT NULL, -- The position.\n  strategy_id {text}, -- The version of a strategy; null as in positions.\n  model_id {text}, -- Run whose model was asked; null as in positions.\n  kind {text} NOT NULL, -- buy, sell, settle, or correct (a score was changed after settling).\n  quantity {int64} NOT NULL, -- Contracts, in 1/10000.\n  price {int64} NOT NULL, -- Of one contract, in 1/10000.\n  cash {int64} NOT NULL, -- What came in without the fee, in 1/10000; what went out is below 0.\n  fee {int64} NOT NULL, -- Fee of the order, in 1/10000; below 0 where a correction gives some back.\n  traded_at {int64} NOT NULL, -- When, in microseconds since 1970, UTC.\n  CONSTRAINT trades_key PRIMARY KEY (trade_id),\n  CONSTRAINT trades_league FOREIGN KEY (league_id) REFERENCES leagues (league_id),\n  CONSTRAINT trades_position FOREIGN KEY (position_id) REFERENCES positions (position_id),\n  CONSTRAINT trades_kind CHECK (kind IN (''buy'', ''sell'', ''settle'', ''correct''))\n){strict};\n\nCREATE INDEX trades_by_position ON trades (position_id);\nCREATE INDEX trades_by_strategy ON trades (strategy_id, traded_at);\nCREATE INDEX trades_by_model ON trades (model_id, traded_at);\n','\n',char(10)));
INSERT INTO schema_migrations VALUES(46,'position_exits','4bea65729248b233ba66d0b0946b9b51b418c69b965375b9df2f67ea5277ee86',1795809806059718,0,'0.1.0',replace('-- Exits: parts of positions that were left, why, and what came of them; rows are added and never changed.\nCREATE TABLE position_exits (\n  exit_id {text} NOT NULL, -- The trade by which it was left.\n  position_id {text} NOT NULL, -- The position.\n  condition {text} NOT NULL, -- Why: one of ten conditions, settlement, manual or correction.\n  priority {text} NOT NULL, -- critical, high, medium or low; none for settlement and by hand.\n  quantity {int64} NOT NULL, -- Contracts that were left, in 1/10000; 0 for a correction.\n  price {int64} NOT NULL, -- What each brought, in 1/10000.\n  cost {int64} NOT NULL, -- Their part of the cost, in 1/10000.\n  profit {int64} NOT NULL, -- P&L of the part, fees aside, in 1/10000.\n  fee {int64} NOT NULL, -- Fee of the exit, in 1/10000.\n  exited_at {int64} NOT NULL, -- When, in microseconds since 1970, UTC.\n  CONSTRAINT position_exits_key PRIMARY KEY (exit_id),\n  CONSTRAINT position_exits_trade FOREIGN KEY (exit_id) REFERENCES trades (trade_id),\n  CONSTRAINT position_exits_position\n    FOREIGN KEY (position_id) REFERENCES positions (position_id),\n  CONSTRAINT position_exits_critical\n    CHECK (priority <> ''critical'' OR condition IN (''stop_loss'', ''circuit_breaker'')),\n  CONSTRAINT position_exits_high\n    CHECK (priority <> ''high'' OR condition IN (''trailing_stop'', ''time_based_urgent'', ''liquidity_dried_up'')),\n  CONSTRAINT position_exits_medium\n    CHECK (priority <> ''medium'' OR condition IN (''profit_target'', ''partial_exit_target'')),\n  CONSTRAINT position_exits_low\n    CHECK (priority <> ''low'' OR condition IN (''early_exit'', ''edge_disappeared'', ''rebalance'')),\n  CONSTRAINT position_exits_none\n    CHECK (priority <> ''none'' OR condition IN (''settlement'', ''manual'', ''correction'')),\n  CONSTRAINT position_exits_priority\n    CHECK (priority IN (''critical'', ''high'', ''medium'', ''low'', ''none'')),\n  CONSTRAINT position_exits_quantity CHECK (quantity >= 0)\n){strict};\n\nCREATE INDEX position_exits_by_position ON position_exits (position_id);\n','\n',char(10)));
INSERT INTO schema_migrations VALUES(47,'exit_attempts','a5842870d441fde28290216e86732942cca72efb5a55b49a5f6b1fbf663728bd',1795809806059718,0,'0.1.0',replace('-- Attempts to leave a position: every condition that fired at a tick; rows are added and never changed.\nCREATE TABLE exit_attempts (\n  position_id {text} NOT NULL, -- The position.\n  observed_at {int64} NOT NULL, -- The tick: its time, in microseconds since 1970, UTC.\n  sequence {int64} NOT NULL, -- The tick''s order among those of that moment.\n  step {int64} NOT NULL, -- Of a bar 0 to 3: open, two ends, close; else 0.\n  condition {text} NOT NULL, -- The condition that fired.\n  priority {text} NOT NULL, -- critical, high, medium or low.\n  won {int64} NOT NULL, -- 1 for the one that was followed.\n  order_type {text}, -- market or limit; null for one that did not win.\n  limit_price {int64}, -- The limit, in 1/10000; null for a market order.\n  fill_price {int64}, -- What it was filled at; null where it was not.\n  filled {int64} NOT NULL, -- Contracts that were sold, in 1/10000.\n  attempt {int64} NOT NULL, -- Which step of the order, from 1; 0 for one that did not win.\n  timeout_seconds {int64} NOT NULL, -- How long a step of the order waits.\n  CONSTRAINT exit_attempts_key PRIMARY KEY (position_id, observed_at, sequence, step, condition),\n  CONSTRAINT exit_attempts_position FOREIGN KEY (position_id) REFERENCES positions (position_id),\n  CONSTRAINT exit_attempts_won CHECK (won IN (0, 1)),\n  CONSTRAINT exit_attempts_order CHECK (order_type IN (''market'', ''limit''))\n){clustered};\n','\n',char(10)));
INSERT INTO schema_migrations VALUES(48,'journal','4aa9b05bfcb70e9e7fea5291632b471163bf3fd2b70ccaba1a908223ef2360bb',1795809806059718,0,'0.1.0',replace('-- The journal: double entry behind every amount; each transaction sums to 0. Rows are only added.\nCREATE TABLE journal (\n  transaction_id {text} NOT NULL, -- The trade, or the deposit of a method.\n  account {text} NOT NULL, -- cash, contracts (at cost), fees, realised or deposits.\n  league_id {text} NOT NULL, -- The league.\n  book {text} NOT NULL, -- The method whose money it is; manual for what was entered by hand.\n  position_id {text}, -- The position; null for a deposit.\n  amount {int64} NOT NULL, -- In 1/10000; realised P&L and deposits are below 0 where one gained.\n  occurred_at {int64} NOT NULL, -- When it happened, in microseconds since 1970, UTC.\n  recorded_at {int64} NOT NULL, -- When it was recorded, likewise.\n  CONSTRAINT journal_key PRIMARY KEY (transaction_id, account),\n  CONSTRAINT journal_league FOREIGN KEY (league_id) REFERENCES leagues (league_id),\n  CONSTRAINT journal_position FOREIGN KEY (position_id) REFERENCES positions (position_id),\n  CONSTRAINT journal_account\n    CHECK (account IN (''cash'', ''contracts'', ''fees'', ''realised'', ''deposits''))\n){clustered};\n\nCREATE INDEX journal_by_book ON journal (league_id, book, account);\n','\n',char(10)));
INSERT INTO schema_migrations VALUES(49,'breaker_events','c249cf31bfb2a4be001561958d504109bc42d3d40e94d0bcdca2d6f6c4ddaaf3',1795809806059718,0,'0.1.0',replace('-- Circuit breakers of methods: when one stopped entries, and when somebody reset it. Rows are only added.\nCREATE TABLE breaker_events (\n  method_id {text} NOT NULL, -- The method.\n  number {int64} NOT NULL, -- Place among the method''s events, from 1.\n  kind {text} NOT NULL, -- tripped or reset.\n  reason {text} NOT NULL, -- losses_in_a_row, quick_loss or day_loss; for a reset what was said.\n  occurred_at {int64} NOT NULL, -- When it happened, in microseconds since 1970, UTC.\n  recorded_at {int64} NOT NULL, -- When it was recorded, likewise.\n  recorded_by {text} NOT NULL, -- Who reset it, or the part of the program that stopped.\n  CONSTRAINT breaker_events_key PRIMARY KEY (method_id, number),\n  CONSTRAINT breaker_events_method FOREIGN KEY (method_id) REFERENCES methods (method_id),\n  CONSTRAINT breaker_events_kind CHECK (kind IN (''tripped'', ''reset''))\n){clustered};\n','\n',char(10)));
INSERT INTO schema_migrations VALUES(50,'equity_marks','a6ce3e532236488ad69a23aa66d24327b8b23e75c32e4e1b5f87049f404fcbae',1795809806059718,0,'0.1.0',replace('-- Stored aggregate: what a method was worth on the evenings of days on which something happened.\nCREATE TABLE equity_marks (\n  method_id {text} NOT NULL, -- The method.\n  date {text} NOT NULL, -- The day in the league''s time zone, YYYY-MM-DD.\n  settled {int64} NOT NULL, -- Deposits with realised P&L less fees, in 1/10000.\n  marked {int64} NOT NULL, -- Likewise, with what is open at its last bid; at cost where there is none.\n  CONSTRAINT equity_marks_key PRIMARY KEY (method_id, date),\n  CONSTRAINT equity_marks_method FOREIGN KEY (method_id) REFERENCES methods (method_id)\n){clustered};\n','\n',char(10)));
INSERT INTO schema_migrations VALUES(51,'positions_append_only','d11129a941705ffdad9d4770b3accd095973cc4ba62a907a6a5c16dbd518e838',1795809806059718,5,'0.1.0',replace('-- The database itself refuses to change or remove what was stated of positions.\nCREATE TRIGGER markets_no_update BEFORE UPDATE ON markets\nBEGIN SELECT RAISE(ABORT, ''markets are never changed''); END;\nCREATE TRIGGER markets_no_delete BEFORE DELETE ON markets\nBEGIN SELECT RAISE(ABORT, ''markets are never removed''); END;\n-- REPLACE removes a row without asking the trigger above.\nCREATE TRIGGER markets_no_replace BEFORE INSERT ON markets\nWHEN EXISTS (\n  SELECT 1 FROM markets WHERE market_id = NEW.market_id)\n  OR EXISTS (\n  SELECT 1 FROM markets WHERE league_id = NEW.league_id AND game_id = NEW.game_id AND venue = NEW.venue)\nBEGIN SELECT RAISE(ABORT, ''markets are never replaced''); END;\n\nCREATE TRIGGER prices_no_update BEFORE UPDATE ON prices\nBEGIN SELECT RAISE(ABORT, ''prices are never changed''); END;\nCREATE TRIGGER prices_no_delete BEFORE DELETE ON prices\nBEGIN SELECT RAISE(ABORT, ''prices are never removed''); END;\nCREATE TRIGGER prices_no_replace BEFORE INSERT ON prices\nWHEN EXISTS (\n  SELECT 1 FROM prices\n  WHERE observed_at = NEW.observed_at AND sequence = NEW.sequence AND market_id = NEW.market_id)\nBEGIN SELECT RAISE(ABORT, ''prices are never replaced''); END;\n\nCREATE TRIGGER methods_no_update BEFORE UPDATE ON methods\nBEGIN SELECT RAISE(ABORT, ''methods are never changed''); END;\nCREATE TRIGGER methods_no_delete BEFORE DELETE ON methods\nBEGIN SELECT RAISE(ABORT, ''methods are never removed''); END;\nCREATE TRIGGER methods_no_replace BEFORE INSERT ON methods\nWHEN EXISTS (\n  SELECT 1 FROM methods WHERE method_id = NEW.method_id)\n  OR EXISTS (\n  SELECT 1 FROM methods WHERE league_id = NEW.league_id AND name = NEW.name AND version = NEW.version)\nBEGIN SELECT RAISE(ABORT, ''methods are never replaced''); END;\n\nCREATE TRIGGER trades_no_update BEFORE UPDATE ON trades\nBEGIN SELECT RAISE(ABORT, ''trades are never changed''); END;\nCREATE TRIGGER trades_no_delete BEFORE DELETE ON trades\nBEGIN SELECT RAISE(ABORT, ''trades are never removed''); END;\nCREATE TRIGGER trades_no_replace BEFORE INSERT ON trades\nWHEN EXISTS (\n  SELECT 1 FROM trades WHERE trade_id = NEW.trade_id)\nBEGIN SELECT RAISE(ABORT, ''trades are never replaced''); END;\n\nCREATE TRIGGER position_exits_no_update BEFORE UPDATE ON position_exits\nBEGIN SELECT RAISE(ABORT, ''exits are never changed''); END;\nCREATE TRIGGER position_exits_no_delete BEFORE DELETE ON position_exits\nBEGIN SELECT RAISE(ABORT, ''exits are never removed''); END;\nCREATE TRIGGER position_exits_no_replace BEFORE INSERT ON position_exits\nWHEN EXISTS (\n  SELECT 1 FROM position_exits WHERE exit_id = NEW.exit_id)\nBEGIN SELECT RAISE(ABORT, ''exits are never replaced''); END;\n\nCREATE TRIGGER exit_attempts_no_update BEFORE UPDATE ON exit_attempts\nBEGIN SELECT RAISE(ABORT, ''attempts to leave positions are never changed''); END;\nCREATE TRIGGER exit_attempts_no_delete BEFORE DELETE ON exit_attempts\nBEGIN SELECT RAISE(ABORT, ''attempts to leave positions are never removed''); END;\nCREATE TRIGGER exit_attempts_no_replace BEFORE INSERT ON exit_attempts\nWHEN EXISTS (\n  SELECT 1 FROM exit_attempts\n  WHERE position_id = NEW.position_id AND observed_at = NEW.observed_at AND sequence = NEW.sequence\n    AND step = NEW.step AND condition = NEW.condition)\nBEGIN SELECT RAISE(ABORT, ''attempts to leave positions are never replaced''); END;\n\nCREATE TRIGGER journal_no_update BEFORE UPDATE ON journal\nBEGIN SELECT RAISE(ABORT, ''lines of the journal are never changed''); END;\nCREATE TRIGGER journal_no_delete BEFORE DELETE ON journal\nBEGIN SELECT RAISE(ABORT, ''lines of the journal are never removed''); END;\nCREATE TRIGGER journal_no_replace BEFORE INSERT ON journal\nWHEN EXISTS (\n  SELECT 1 FROM journal WHERE transaction_id = NEW.transaction_id AND account = NEW.account)\nBEGIN SELECT RAISE(ABORT, ''lines of the journal are never replaced''); END;\n\nCREATE TRIGGER breaker_events_no_update BEFORE UPDATE ON breaker_events\nBEGIN SELECT RAISE(ABORT, ''events of circuit breakers are never changed''); END;\nCREATE TRIGGER breaker_events_no_delete BEFORE DELETE ON breaker_events\nBEGIN SELECT RAISE(ABORT, ''events of circuit breakers are never removed''); END;\nCREATE TRIGGER breaker_events_no_replace BEFORE INSERT ON breaker_events\nWHEN EXISTS (\n  SELECT 1 FROM breaker_events WHERE method_id = NEW.method_id AND number = NEW.number)\nBEGIN SELECT RAISE(ABORT, ''events of circuit breakers are never replaced''); END;\n\nCREATE TRIGGER strategies_no_update BEFORE UPDATE OF\n  strategy_id, league_id, name, version, type, rules, digest, drafted_at\nON strategies\nBEGIN SELECT RAISE(ABORT, ''what was stated of strategies is never changed''); END;\nCREATE TRIGGER strategies_no_return BEFORE UPDATE ON strategies\nWHEN NOT (\n  OLD.state = NEW.state OR OLD.state = ''draft'' AND NEW.state IN (''testing'', ''deprecated'')\n  OR OLD.state = ''testing'' AND NEW.state IN (''active'', ''inactive'', ''deprecated'')\n  OR OLD.state = ''active'' AND NEW.state IN (''inactive'', ''deprecated'')\n  OR OLD.state = ''inactive'' AND NEW.state IN (''testing'', ''active'', ''deprecated''))\nBEGIN SELECT RAISE(ABORT, ''strategies go from draft to testing to active; deprecated ones stay so''); END;\nCREATE TRIGGER strategies_no_delete BEFORE DELETE ON strategies\nBEGIN SELECT RAISE(ABORT, ''strategies are never removed''); END;\nCREATE TRIGGER strategies_no_replace BEFORE INSERT ON strategies\nWHEN EXISTS (\n  SELECT 1 FROM strategies WHERE strategy_id = NEW.strategy_id)\n  OR EXISTS (\n  SELECT 1 FROM strategies WHERE league_id = NEW.league_id AND name = NEW.name AND version = NEW.version)\nBEGIN SELECT RAISE(ABORT, ''strategies are never replaced''); END;\n\nCREATE TRIGGER positions_no_update BEFORE UPDATE OF\n  position_id, league_id, market_id, side, execution, strategy_id, model_id, method_id,\n  forecast_id, known_until, probability, market_price, edge, quantity, entry_price, payout, cost,\n  entry_fee, entered_at, entry_sequence, target_price, stop_loss_price, trailing_stop_distance,\n  trailing_stop_type, trailing_activation, recorded_at\nON positions\nBEGIN SELECT RAISE(ABORT, ''what was stated of positions is never changed''); END;\nCREATE TRIGGER positions_no_return BEFORE UPDATE ON positions\nWHEN NEW.remaining > OLD.remaining OR NEW.current_stop < OLD.current_stop\n  OR OLD.current_stop IS NOT NULL AND NEW.current_stop IS NULL\nBEGIN SELECT RAISE(ABORT, ''a position never grows again, and its stop never falls''); END;\nCREATE TRIGGER positions_no_delete BEFORE DELETE ON positions\nBEGIN SELECT RAISE(ABORT, ''positions are never removed''); END;\nCREATE TRIGGER positions_no_replace BEFORE INSERT ON positions\nWHEN EXISTS (\n  SELECT 1 FROM positions WHERE position_id = NEW.position_id)\nBEGIN SELECT RAISE(ABORT, ''positions are never replaced''); END;\n','\n',char(10)));
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
INSERT INTO alias_history VALUES('01a21e9b-07b5-7cb8-ac33-b73c84c8f1bb','59ae08b5-0250-8b9c-8863-3ab424702aab','challenger',2,'promoted','1b0a205c-8100-41ca-b9bc-84913aafd6c0',NULL,1795809806273000,'somebody','retraining 01a21e9b-07b5-7cb8-ac33-b73c84c8f1bb: spring',NULL);
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
CREATE TABLE model_training_history (
  training_id TEXT NOT NULL, -- UUID version 7, made by the program.
  league_id TEXT NOT NULL, -- The league.
  subject_run_id TEXT NOT NULL, -- Run whose configuration is trained again.
  subject_model TEXT NOT NULL, -- Name of its model.
  cause TEXT NOT NULL, -- manual, scheduled, drift_detected or performance_degradation.
  reason TEXT NOT NULL, -- Why, in words.
  requested_by TEXT NOT NULL, -- Who asked for it.
  is_tuned INTEGER NOT NULL, -- 1 where hyperparameters are looked for anew; 0 for the subject's.
  requested_at INTEGER NOT NULL, -- When it was asked for, in microseconds since 1970, UTC.
  run_id TEXT NOT NULL, -- UUID of the run that is to be made, chosen beforehand.
  status TEXT NOT NULL, -- pending, running, completed, failed or cancelled.
  started_at INTEGER, -- When a process took it up; null until then.
  ended_at INTEGER, -- When it ended; null until then.
  boot_id TEXT NOT NULL, -- The owner's boot and space of process numbers; the requester's while pending.
  pid INTEGER NOT NULL, -- Number of the owner's process; the requester's while pending.
  pid_started INTEGER NOT NULL, -- When that process began, in ticks since boot: numbers are used again.
  beat_at INTEGER NOT NULL, -- Last sign of life, in microseconds since 1970, UTC, by the ledger's clock.
  beat_uptime INTEGER NOT NULL, -- The same on the clock of that boot, which nobody sets.
  games_done INTEGER NOT NULL, -- Games that were walked so far.
  games_total INTEGER NOT NULL, -- Games that are to be walked; 0 until it is known.
  cancel_requested_at INTEGER, -- When somebody asked it to end; null until then.
  cancel_requested_by TEXT, -- Who did.
  first_season INTEGER, -- First season that was predicted; null until it has ended well, as those below.
  last_season INTEGER, -- Last season that was predicted.
  learnt_from INTEGER, -- First season that was learnt from.
  learnt_through_season INTEGER, -- Season of the last game that was learnt from.
  learnt_through_day INTEGER, -- Its day.
  dataset TEXT, -- Fingerprint of the games, SHA-256, hexadecimal.
  samples INTEGER, -- Games that were learnt from.
  model_version INTEGER, -- Version that the folder of runs counted; null for a model without files.
  hyperparameters TEXT, -- An object of JSON.
  features TEXT, -- Names of the feature columns, an array of JSON.
  training_metrics TEXT, -- Scores of the walk's predictions but for the last season's, an object of JSON.
  validation_metrics TEXT, -- Scores of the last season's predictions, on which nothing was chosen.
  tuning TEXT, -- How many settings were tried and what was chosen, an object of JSON; null without.
  failure TEXT, -- interrupted or error; null for what did not fail.
  error TEXT, -- The failure in words.
  CONSTRAINT model_training_history_key PRIMARY KEY (training_id),
  CONSTRAINT model_training_history_run UNIQUE (run_id),
  CONSTRAINT model_training_history_league FOREIGN KEY (league_id) REFERENCES leagues (league_id),
  CONSTRAINT model_training_history_cause
    CHECK (cause IN ('manual', 'scheduled', 'drift_detected', 'performance_degradation')),
  CONSTRAINT model_training_history_reason CHECK (length(reason) BETWEEN 1 AND 4000),
  CONSTRAINT model_training_history_is_tuned CHECK (is_tuned IN (0, 1)),
  CONSTRAINT model_training_history_status
    CHECK (status IN ('pending', 'running', 'completed', 'failed', 'cancelled')),
  CONSTRAINT model_training_history_started
    CHECK (status NOT IN ('running', 'completed') OR started_at IS NOT NULL),
  CONSTRAINT model_training_history_ended
    CHECK ((status IN ('completed', 'failed', 'cancelled')) = (ended_at IS NOT NULL)),
  CONSTRAINT model_training_history_progress CHECK (games_done >= 0 AND games_total >= 0),
  CONSTRAINT model_training_history_result
    CHECK ((status = 'completed') = (samples IS NOT NULL)),
  CONSTRAINT model_training_history_failure
    CHECK ((status = 'failed') = (failure IS NOT NULL)),
  CONSTRAINT model_training_history_failures CHECK (failure IN ('interrupted', 'error')),
  CONSTRAINT model_training_history_error CHECK ((failure IS NULL) = (error IS NULL)),
  CONSTRAINT model_training_history_cancelled
    CHECK ((cancel_requested_at IS NULL) = (cancel_requested_by IS NULL)),
  CONSTRAINT model_training_history_cancelled_by
    CHECK (status <> 'cancelled' OR cancel_requested_at IS NOT NULL)
) STRICT;
INSERT INTO model_training_history VALUES('01a21e9b-07b5-7cb8-ac33-b73c84c8f1bb','59ae08b5-0250-8b9c-8863-3ab424702aab','435bce1f-37e2-4739-9d52-6f6ca5d75890','elo','manual','spring','somebody',0,1795809806261441,'1b0a205c-8100-41ca-b9bc-84913aafd6c0','completed',1795809806261441,1795809806277147,'94d4a890-77e3-4552-a801-b9390ddbda03:4026531836',12940,1380522,1795809806269141,13805280767,48,48,NULL,NULL,2019,2020,2019,2020,11,'0c95b0c8f0aea49fb3cb978a249c73d48098a16d7c408f4a1c8284f9d696fafe',48,2,'{"carryover":0.9,"carryover_target":"conference","early_boost":1.75,"home_advantage":85,"initial_rating":1500,"initial_ratings":[],"k_factor":42.5,"margin":"fivethirtyeight_nba","margin_cap":25,"margin_exponent":0.5,"margin_floor":1,"mean_rating":1500,"newcomer_rating":1050,"overrides":[],"overtime_minutes":5,"overtime_rescaling":false,"regulation_minutes":40,"scale":400,"tournament_k_factor":42.5}','[]','{"accuracy":0.5227272727272727,"brier_score":0.24771358225662007,"ece":0.11507856399239469,"games":24,"log_loss":0.7328146130957194,"roc_auc":0.35714285714285715}','{"accuracy":0.4166666666666667,"brier_score":0.28484728307541546,"ece":0.16114812042779128,"games":24,"log_loss":0.7668923880578866,"roc_auc":0.3706293706293706}',NULL,NULL,NULL);
CREATE TABLE counting_forecasts (
  league_id TEXT NOT NULL, -- The league.
  season INTEGER NOT NULL, -- As in forecasts.
  run_id TEXT NOT NULL, -- The run.
  origin TEXT NOT NULL, -- As in forecasts; of the retrospective the last, though all are late.
  game_id TEXT NOT NULL, -- Id of the game.
  sequence INTEGER NOT NULL, -- The forecast, in forecasts.
  model TEXT NOT NULL, -- As in forecasts.
  day INTEGER NOT NULL, -- As in forecasts.
  date TEXT, -- As in forecasts.
  site INTEGER NOT NULL, -- As in forecasts.
  probability REAL NOT NULL, -- As in forecasts.
  known_season INTEGER NOT NULL, -- As in forecasts.
  known_day INTEGER NOT NULL, -- As in forecasts.
  deadline INTEGER, -- As in forecasts.
  outcome REAL, -- 1 where A won, 0 where B did, 0.5 for a tie; null until it is known.
  log_loss INTEGER, -- Log loss, in billionths of a nat; null until the outcome is known.
  brier INTEGER, -- Squared error, in billionths.
  decided INTEGER, -- 1; 0 for a tie, which accuracy leaves out.
  correct INTEGER, -- Whether the winner was named, in billionths; 1/2 counts as half.
  expected_log_loss INTEGER, -- What log_loss would be on average if the probability were right.
  expected_brier INTEGER, -- Likewise for brier.
  expected_correct INTEGER, -- Likewise for correct; 0 for a tie.
  CONSTRAINT counting_forecasts_key PRIMARY KEY (league_id, season, run_id, origin, game_id),
  CONSTRAINT counting_forecasts_forecast
    FOREIGN KEY (league_id, sequence) REFERENCES forecasts (league_id, sequence),
  CONSTRAINT counting_forecasts_outcome CHECK (outcome IN (0, 0.5, 1)),
  CONSTRAINT counting_forecasts_settled CHECK ((outcome IS NULL) = (log_loss IS NULL))
) STRICT, WITHOUT ROWID;
INSERT INTO counting_forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab',2001,'5d579abd-6321-4a58-b164-93f5f4bd59e3','retrospective','2001_0_1_4',13,'elo',0,'2001-01-01',0,0.5,2001,0,978307200000000,0.0,693147181,250000000,1,500000000,693147181,250000000,500000000);
INSERT INTO counting_forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab',2001,'5d579abd-6321-4a58-b164-93f5f4bd59e3','retrospective','2001_0_2_3',14,'elo',0,'2001-01-01',0,0.5,2001,0,978307200000000,0.0,693147181,250000000,1,500000000,693147181,250000000,500000000);
INSERT INTO counting_forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab',2001,'5d579abd-6321-4a58-b164-93f5f4bd59e3','retrospective','2001_0_5_6',15,'elo',0,'2001-01-01',0,0.5,2001,0,978307200000000,1.0,693147181,250000000,1,500000000,693147181,250000000,500000000);
INSERT INTO counting_forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab',2001,'5d579abd-6321-4a58-b164-93f5f4bd59e3','retrospective','2001_1_1_5',16,'elo',1,'2001-01-02',0,0.46195230968343548028,2001,1,978393600000000,1.0,772293619,289495317,1,0,690249126,248552373,538047690);
INSERT INTO counting_forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab',2001,'5d579abd-6321-4a58-b164-93f5f4bd59e3','retrospective','2001_1_2_6',17,'elo',1,'2001-01-02',0,0.50612880294990914009,2001,1,978393600000000,0.0,705480531,256166365,1,0,693072054,249962438,506128803);
INSERT INTO counting_forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab',2001,'5d579abd-6321-4a58-b164-93f5f4bd59e3','retrospective','2001_1_3_4',18,'elo',1,'2001-01-02',0,0.5,2001,1,978393600000000,1.0,693147181,250000000,1,500000000,693147181,250000000,500000000);
INSERT INTO counting_forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab',2001,'5d579abd-6321-4a58-b164-93f5f4bd59e3','retrospective','2001_2_1_4',19,'elo',2,'2001-01-03',0,0.49549908629669170423,2001,2,978480000000000,0.0,684185628,245519345,1,1000000000,693106664,249979742,504500914);
INSERT INTO counting_forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab',2001,'5d579abd-6321-4a58-b164-93f5f4bd59e3','retrospective','2001_2_2_3',20,'elo',2,'2001-01-03',0,0.43813221793290768601,2001,2,978480000000000,0.0,576488720,191959840,1,1000000000,685472281,246172378,561867782);
INSERT INTO counting_forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab',2001,'5d579abd-6321-4a58-b164-93f5f4bd59e3','retrospective','2001_2_5_6',21,'elo',2,'2001-01-03',0,0.50837720435346533953,2001,2,978480000000000,1.0,676531579,241692973,1,1000000000,693006819,249929822,508377204);
INSERT INTO counting_forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab',2001,'5d579abd-6321-4a58-b164-93f5f4bd59e3','retrospective','2001_3_1_5',22,'elo',3,'2001-01-04',0,0.46681084540694128826,2001,3,978566400000000,0.0,628879031,217912365,1,1000000000,690942520,248898480,533189155);
INSERT INTO counting_forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab',2001,'5d579abd-6321-4a58-b164-93f5f4bd59e3','retrospective','2001_3_2_6',23,'elo',3,'2001-01-04',0,0.45968783263167212194,2001,3,978566400000000,1.0,777207645,291937238,1,0,689893509,248374929,540312167);
INSERT INTO counting_forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab',2001,'5d579abd-6321-4a58-b164-93f5f4bd59e3','retrospective','2001_3_3_4',24,'elo',3,'2001-01-04',0,0.53282018495993210827,2001,3,978566400000000,0.0,761041053,283897350,1,0,690991302,248922835,532820185);
INSERT INTO counting_forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab',2001,'5d579abd-6321-4a58-b164-93f5f4bd59e3','retrospective','2001_4_1_4',25,'elo',4,'2001-01-05',0,0.42072984014874881264,2001,4,978652800000000,0.0,545986313,177013598,1,1000000000,680526480,243716242,579270160);
INSERT INTO counting_forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab',2001,'5d579abd-6321-4a58-b164-93f5f4bd59e3','retrospective','2001_4_2_3',26,'elo',4,'2001-01-05',0,0.44350869451496821582,2001,4,978652800000000,1.0,813037873,309682573,1,0,686750997,246808732,556491305);
INSERT INTO counting_forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab',2001,'5d579abd-6321-4a58-b164-93f5f4bd59e3','retrospective','2001_4_5_6',27,'elo',4,'2001-01-05',0,0.59224892896627667759,2001,4,978652800000000,1.0,523828244,166260936,1,1000000000,676029555,241490135,592248929);
INSERT INTO counting_forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab',2001,'5d579abd-6321-4a58-b164-93f5f4bd59e3','retrospective','2001_5_1_5',28,'elo',5,'2001-01-06',0,0.38773729939124934595,2001,5,978739200000000,0.0,490593839,150340213,1,1000000000,667725185,237397086,612262701);
INSERT INTO counting_forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab',2001,'5d579abd-6321-4a58-b164-93f5f4bd59e3','retrospective','2001_5_2_6',29,'elo',5,'2001-01-06',0,0.54987941605931167643,2001,5,978739200000000,0.0,798239768,302367372,1,0,688162982,247512044,549879416);
INSERT INTO counting_forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab',2001,'5d579abd-6321-4a58-b164-93f5f4bd59e3','retrospective','2001_5_3_4',30,'elo',5,'2001-01-06',0,0.4446734872012357842,2001,5,978739200000000,1.0,810415003,308387536,1,0,687012580,246938977,555326513);
INSERT INTO counting_forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab',2002,'1ece4637-d8a2-45f2-8745-f76d1fcbfca2','issued','2002_10_1_4',7,'elo',10,'2026-11-29',0,0.31570574028270459443,2002,8,1795910400000000,0.0,379367250,99670114,1,1000000000,623590092,216035626,684294260);
INSERT INTO counting_forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab',2002,'1ece4637-d8a2-45f2-8745-f76d1fcbfca2','issued','2002_10_2_3',8,'elo',10,'2026-11-29',0,0.35097332394400082566,2002,8,1795910400000000,1.0,1047045059,421235626,1,0,648047083,227791050,649026676);
INSERT INTO counting_forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab',2002,'1ece4637-d8a2-45f2-8745-f76d1fcbfca2','issued','2002_10_5_6',9,'elo',10,'2026-11-29',0,0.71247160964228350987,2002,8,1795910400000000,0.0,1246433675,507615795,1,0,599923783,204855815,712471610);
INSERT INTO counting_forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab',2002,'1ece4637-d8a2-45f2-8745-f76d1fcbfca2','issued','2002_11_1_5',10,'elo',11,'2026-11-30',0,0.25756041325178924417,2002,8,1795996800000000,0.0,297813776,66337366,1,1000000000,570489688,191223047,742439587);
INSERT INTO counting_forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab',2002,'1ece4637-d8a2-45f2-8745-f76d1fcbfca2','issued','2002_11_2_6',11,'elo',11,'2026-11-30',0,0.49327969818467398699,2002,8,1795996800000000,0.0,679796101,243324861,1,1000000000,693056853,249954838,506720302);
INSERT INTO counting_forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab',2002,'1ece4637-d8a2-45f2-8745-f76d1fcbfca2','issued','2002_11_3_4',12,'elo',11,'2026-11-30',0,0.49139386407442575688,2002,8,1795996800000000,0.0,676081362,241467930,1,1000000000,692999042,249925934,508606136);
INSERT INTO counting_forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab',2002,'5d579abd-6321-4a58-b164-93f5f4bd59e3','issued','2002_10_1_4',1,'elo',10,'2026-11-29',0,0.36249426616299029735,2002,8,1795910400000000,0.0,450192008,131402093,1,1000000000,654839818,231092173,637505734);
INSERT INTO counting_forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab',2002,'5d579abd-6321-4a58-b164-93f5f4bd59e3','issued','2002_10_2_3',2,'elo',10,'2026-11-29',0,0.40448305956489061241,2002,8,1795910400000000,1.0,905145423,354640426,1,0,674787572,240876514,595516940);
INSERT INTO counting_forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab',2002,'5d579abd-6321-4a58-b164-93f5f4bd59e3','issued','2002_10_5_6',3,'elo',10,'2026-11-29',0,0.64815759934376226958,2002,8,1795910400000000,0.0,1044571929,420108274,1,0,648579703,228049326,648157599);
INSERT INTO counting_forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab',2002,'5d579abd-6321-4a58-b164-93f5f4bd59e3','issued','2002_11_1_5',4,'elo',11,'2026-11-30',0,0.32073015431059970214,2002,8,1795996800000000,0.0,386736814,102867832,1,1000000000,627418603,217862322,679269846);
INSERT INTO counting_forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab',2002,'5d579abd-6321-4a58-b164-93f5f4bd59e3','issued','2002_11_2_6',5,'elo',11,'2026-11-30',0,0.50080175181379016358,2002,8,1795996800000000,0.0,694751971,250802395,1,0,693145895,249999357,500801752);
INSERT INTO counting_forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab',2002,'5d579abd-6321-4a58-b164-93f5f4bd59e3','issued','2002_11_3_4',6,'elo',11,'2026-11-30',0,0.49123594420063354526,2002,8,1795996800000000,0.0,675770915,241312753,1,1000000000,692993555,249923191,508764056);
INSERT INTO counting_forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab',2002,'5d579abd-6321-4a58-b164-93f5f4bd59e3','retrospective','2002_0_1_4',31,'elo',0,'2026-11-19',0,0.40890420819578388034,2002,0,1795046400000000,0.0,525777190,167202651,1,1000000000,676457234,241701557,591095792);
INSERT INTO counting_forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab',2002,'5d579abd-6321-4a58-b164-93f5f4bd59e3','retrospective','2002_0_2_3',32,'elo',0,'2026-11-19',0,0.44870669601535373427,2002,0,1795046400000000,0.0,595488299,201337699,1,1000000000,687875906,247368997,551293304);
INSERT INTO counting_forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab',2002,'5d579abd-6321-4a58-b164-93f5f4bd59e3','retrospective','2002_0_5_6',33,'elo',0,'2026-11-19',0,0.59737593770805752502,2002,0,1795046400000000,1.0,515208652,162106136,1,1000000000,674061298,240517927,597375938);
INSERT INTO counting_forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab',2002,'5d579abd-6321-4a58-b164-93f5f4bd59e3','retrospective','2002_10_1_4',55,'elo',10,'2026-11-29',0,0.36249426616299029735,2002,10,1795910400000000,0.0,450192008,131402093,1,1000000000,654839818,231092173,637505734);
INSERT INTO counting_forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab',2002,'5d579abd-6321-4a58-b164-93f5f4bd59e3','retrospective','2002_10_2_3',56,'elo',10,'2026-11-29',0,0.40448305956489061241,2002,10,1795910400000000,1.0,905145423,354640426,1,0,674787572,240876514,595516940);
INSERT INTO counting_forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab',2002,'5d579abd-6321-4a58-b164-93f5f4bd59e3','retrospective','2002_10_5_6',57,'elo',10,'2026-11-29',0,0.64815759934376226958,2002,10,1795910400000000,0.0,1044571929,420108274,1,0,648579703,228049326,648157599);
INSERT INTO counting_forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab',2002,'5d579abd-6321-4a58-b164-93f5f4bd59e3','retrospective','2002_11_1_5',58,'elo',11,'2026-11-30',0,0.32073015431059970214,2002,11,1795996800000000,0.0,386736814,102867832,1,1000000000,627418603,217862322,679269846);
INSERT INTO counting_forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab',2002,'5d579abd-6321-4a58-b164-93f5f4bd59e3','retrospective','2002_11_2_6',59,'elo',11,'2026-11-30',0,0.50080175181379016358,2002,11,1795996800000000,0.0,694751971,250802395,1,0,693145895,249999357,500801752);
INSERT INTO counting_forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab',2002,'5d579abd-6321-4a58-b164-93f5f4bd59e3','retrospective','2002_11_3_4',60,'elo',11,'2026-11-30',0,0.49123594420063354526,2002,11,1795996800000000,0.0,675770915,241312753,1,1000000000,692993555,249923191,508764056);
INSERT INTO counting_forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab',2002,'5d579abd-6321-4a58-b164-93f5f4bd59e3','retrospective','2002_1_1_5',34,'elo',1,'2026-11-20',0,0.35192451023322102177,2002,1,1795132800000000,1.0,1044338586,420001840,1,0,648629853,228073649,648075490);
INSERT INTO counting_forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab',2002,'5d579abd-6321-4a58-b164-93f5f4bd59e3','retrospective','2002_1_2_6',35,'elo',1,'2026-11-20',0,0.51113097979370236689,2002,1,1795132800000000,0.0,715660678,261254879,1,0,692899363,249876101,511130980);
INSERT INTO counting_forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab',2002,'5d579abd-6321-4a58-b164-93f5f4bd59e3','retrospective','2002_1_3_4',36,'elo',1,'2026-11-20',0,0.49373729551920786384,2002,1,1795132800000000,1.0,705751694,256301926,1,0,693068736,249960779,506262704);
INSERT INTO counting_forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab',2002,'5d579abd-6321-4a58-b164-93f5f4bd59e3','retrospective','2002_2_1_4',37,'elo',2,'2026-11-21',0,0.4162316193734739711,2002,2,1795219200000000,0.0,538250983,173248761,1,1000000000,679046495,242982858,583768381);
INSERT INTO counting_forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab',2002,'5d579abd-6321-4a58-b164-93f5f4bd59e3','retrospective','2002_2_2_3',38,'elo',2,'2026-11-21',0,0.39174047410829226922,2002,2,1795219200000000,0.0,497153636,153460599,1,1000000000,669520259,238279875,608259526);
INSERT INTO counting_forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab',2002,'5d579abd-6321-4a58-b164-93f5f4bd59e3','retrospective','2002_2_5_6',39,'elo',2,'2026-11-21',0,0.59050889827619812422,2002,2,1795219200000000,1.0,526770574,167682962,1,1000000000,676672790,241808139,590508898);
INSERT INTO counting_forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab',2002,'5d579abd-6321-4a58-b164-93f5f4bd59e3','retrospective','2002_3_1_5',40,'elo',3,'2026-11-22',0,0.37047865892471365523,2002,3,1795305600000000,0.0,462795524,137254437,1,1000000000,659209940,233224222,629521341);
INSERT INTO counting_forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab',2002,'5d579abd-6321-4a58-b164-93f5f4bd59e3','retrospective','2002_3_2_6',41,'elo',3,'2026-11-22',0,0.46401268028680453525,2002,3,1795305600000000,1.0,767843399,287282407,1,0,690554765,248704913,535987320);
INSERT INTO counting_forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab',2002,'5d579abd-6321-4a58-b164-93f5f4bd59e3','retrospective','2002_3_3_4',42,'elo',3,'2026-11-22',0,0.5263610157863167771,2002,3,1795305600000000,0.0,747309884,277055919,1,0,691756730,249305097,526361016);
INSERT INTO counting_forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab',2002,'5d579abd-6321-4a58-b164-93f5f4bd59e3','retrospective','2002_4_1_4',43,'elo',4,'2026-11-23',0,0.35582662074520154948,2002,4,1795392000000000,0.0,439787367,126612584,1,1000000000,650979120,229214037,644173379);
INSERT INTO counting_forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab',2002,'5d579abd-6321-4a58-b164-93f5f4bd59e3','retrospective','2002_4_2_3',44,'elo',4,'2026-11-23',0,0.40211738429319199283,2002,4,1795392000000000,1.0,911011232,357463622,1,0,673860858,240418994,597882616);
INSERT INTO counting_forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab',2002,'5d579abd-6321-4a58-b164-93f5f4bd59e3','retrospective','2002_4_5_6',45,'elo',4,'2026-11-23',0,0.65787533229811545609,2002,4,1795392000000000,1.0,418739830,117049288,1,1000000000,642434709,225075379,657875332);
INSERT INTO counting_forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab',2002,'5d579abd-6321-4a58-b164-93f5f4bd59e3','retrospective','2002_5_1_5',46,'elo',5,'2026-11-24',0,0.31406168569814207902,2002,5,1795478400000000,0.0,376967576,98634742,1,1000000000,622312026,215426943,685938314);
INSERT INTO counting_forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab',2002,'5d579abd-6321-4a58-b164-93f5f4bd59e3','retrospective','2002_5_2_6',47,'elo',5,'2026-11-24',0,0.55338589507468138872,2002,5,1795478400000000,0.0,806060357,306235949,1,0,687436193,247149946,553385895);
INSERT INTO counting_forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab',2002,'5d579abd-6321-4a58-b164-93f5f4bd59e3','retrospective','2002_5_3_4',48,'elo',5,'2026-11-24',0,0.4400043907084228989,2002,5,1795478400000000,1.0,820970573,313595082,1,0,685930859,246400527,559995609);
INSERT INTO counting_forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab',2002,'5d579abd-6321-4a58-b164-93f5f4bd59e3','retrospective','2002_6_1_4',49,'elo',6,'2026-11-25',0,0.34375539309231795126,2002,6,1795564800000000,1.0,1067824941,430656984,1,0,643495040,225587623,656244607);
INSERT INTO counting_forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab',2002,'5d579abd-6321-4a58-b164-93f5f4bd59e3','retrospective','2002_6_2_3',50,'elo',6,'2026-11-25',0,0.40549212346681451357,2002,6,1795564800000000,0.0,520021314,164423862,1,1000000000,675175785,241068261,594507877);
INSERT INTO counting_forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab',2002,'5d579abd-6321-4a58-b164-93f5f4bd59e3','retrospective','2002_6_5_6',51,'elo',6,'2026-11-25',0,0.66568591701948698347,2002,6,1795564800000000,0.0,1095674360,443137740,1,0,637191809,222548177,665685917);
INSERT INTO counting_forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab',2002,'5d579abd-6321-4a58-b164-93f5f4bd59e3','retrospective','2002_7_1_5',52,'elo',7,'2026-11-26',0,0.33398097630951617542,2002,7,1795651200000000,0.0,406437045,111543293,1,1000000000,636962137,222437684,666019024);
INSERT INTO counting_forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab',2002,'5d579abd-6321-4a58-b164-93f5f4bd59e3','retrospective','2002_7_2_6',53,'elo',7,'2026-11-26',0,0.48019735047276479456,2002,7,1795651200000000,1.0,733558113,270194794,1,0,692362686,249607855,519802650);
INSERT INTO counting_forecasts VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab',2002,'5d579abd-6321-4a58-b164-93f5f4bd59e3','retrospective','2002_7_3_4',54,'elo',7,'2026-11-26',0,0.52244523644969842468,2002,7,1795651200000000,0.0,739076438,272949025,1,0,692139265,249496211,522445236);
CREATE TABLE shot_counters (
  counter_id INTEGER NOT NULL, -- Always 1.
  last_session INTEGER NOT NULL, -- The last session_id that was given.
  last_shot INTEGER NOT NULL, -- The last shot_id that was given.
  CONSTRAINT shot_counters_key PRIMARY KEY (counter_id),
  CONSTRAINT shot_counters_one CHECK (counter_id = 1)
) STRICT;
INSERT INTO shot_counters VALUES(1,2,20);
CREATE TABLE sessions (
  session_id INTEGER NOT NULL, -- Given by the program, ascending.
  name TEXT NOT NULL, -- By which people call it.
  session_date TEXT, -- The day, YYYY-MM-DD; null where nothing told.
  device TEXT NOT NULL, -- The launch monitor.
  type TEXT NOT NULL, -- The kind of session, such as range.
  place TEXT, -- Where it was.
  normalised INTEGER NOT NULL, -- 1 where its carry is the normalised one.
  source_digest TEXT NOT NULL, -- SHA-256 of the file that it came from, empty for none.
  stale INTEGER NOT NULL, -- 1 where its stored aggregates are not true.
  created_at INTEGER NOT NULL, -- When it was put on record, in microseconds since 1970, UTC.
  CONSTRAINT sessions_key PRIMARY KEY (session_id),
  CONSTRAINT sessions_name UNIQUE (name),
  CONSTRAINT sessions_truths CHECK (normalised IN (0, 1) AND stale IN (0, 1))
) STRICT;
INSERT INTO sessions VALUES(1,'range-0000','2010-01-01','Garmin R10','range',NULL,0,'e5f5c04531b516ce01d15fe256110298e1dc8a78990af4d9c048cc7165fc97a7',0,1795809806338292);
INSERT INTO sessions VALUES(2,'range-0001','2010-01-02','Garmin R10','range',NULL,0,'ac485545345e4f5b802e762e8e0259945f74baf5f062624483abc00c4dae9288',0,1795809806338292);
CREATE TABLE shots (
  shot_id INTEGER NOT NULL, -- Given by the program, ascending.
  session_id INTEGER NOT NULL, -- Its session.
  shot_order INTEGER NOT NULL, -- Its place in the session.
  shot_time INTEGER, -- When it was hit, in microseconds since 1970, UTC; null where the device does not say.
  club TEXT NOT NULL, -- The club by the table of spellings; empty where the file has none.
  ball_speed REAL, -- Ball speed, in m/s.
  club_speed REAL, -- Club speed, in m/s.
  smash REAL, -- Smash as the device states it.
  launch_angle REAL, -- Launch above the ground, in degrees.
  launch_direction REAL, -- Launch right of the target line, in degrees.
  spin REAL, -- Total spin, measured or not said to be estimated, in rpm.
  spin_estimated REAL, -- Total spin that the device estimated, in rpm.
  back_spin REAL, -- Back spin, in rpm; negative for topspin.
  spin_axis REAL, -- Tilt of the spin axis, in degrees; positive curves right.
  carry REAL, -- Carry as measured, in m.
  carry_normalised REAL, -- Carry worked out for stated air and ball, in m.
  total REAL, -- Total distance, in m.
  offline REAL, -- Right of the target line where it lands, in m.
  apex REAL, -- Apex, in m.
  descent_angle REAL, -- Descent angle, in degrees.
  hang_time REAL, -- Time in the air, in s.
  attack_angle REAL, -- Attack angle, in degrees; positive is up.
  club_path REAL, -- Club path, in degrees; positive is inside out.
  face_angle REAL, -- Face to target, in degrees; positive is open.
  face_to_path REAL, -- Face to path as the device states it, in degrees.
  dynamic_loft REAL, -- Dynamic loft, in degrees.
  strike_x REAL, -- Strike from the face's centre towards the toe, in m.
  strike_y REAL, -- Strike above the face's centre, in m.
  air_density REAL, -- Air density, in kg/m3.
  exclusion TEXT, -- The reason why it does not count; null for one that does.
  tag TEXT, -- The player's word for it.
  CONSTRAINT shots_key PRIMARY KEY (shot_id),
  CONSTRAINT shots_session FOREIGN KEY (session_id) REFERENCES sessions (session_id)
) STRICT;
INSERT INTO shots VALUES(1,1,1,1262368800000000,'driver',66.899535999999997669,47.784105599999996626,1.3999999999999999111,14.970000000000000639,NULL,4468.4099999999998546,NULL,4513.6499999999996363,NULL,203.60030399999999417,NULL,214.57310400000000072,NULL,28.352495999999998588,NULL,NULL,-1.5200000000000000177,-0.13000000000000000444,2.2000000000000001776,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO shots VALUES(2,1,2,1262368830000000,'driver',66.810127999999991744,47.721519999999998163,1.3999999999999999111,19.070000000000000284,NULL,5392.9799999999995636,NULL,4884.4799999999995634,NULL,203.21625600000001554,NULL,214.18905599999999366,NULL,29.154120000000002476,NULL,NULL,-2.2700000000000000177,-0.2000000000000000111,5.1399999999999996802,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO shots VALUES(3,1,3,1262368860000000,'5i',53.79679360000000088,38.423087999999999907,1.3999999999999999111,16.289999999999999147,NULL,4862.050000000000182,NULL,5438.7200000000002547,NULL,146.56917599999999879,NULL,157.54197599999997692,NULL,24.655272000000000077,NULL,NULL,-1.7299999999999999822,-0.11999999999999999555,1.3799999999999998934,NULL,NULL,NULL,NULL,NULL,'misread',NULL);
INSERT INTO shots VALUES(4,1,4,1262368890000000,'5i',55.048505599999998593,39.321638399999997658,1.3999999999999999111,13.160000000000000141,NULL,4931.4300000000002911,NULL,5085.5500000000001818,NULL,152.0281439999999975,NULL,163.00094400000000405,NULL,23.067264000000001545,NULL,NULL,-2.0,-2.9500000000000001776,-1.5600000000000000532,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO shots VALUES(5,1,5,1262368920000000,'7i',54.744518399999996917,39.10258879999999948,1.3999999999999999111,13.349999999999999644,NULL,4884.7799999999997454,NULL,5041.3299999999999271,NULL,150.69312000000002171,NULL,161.66591999999999984,NULL,27.313128000000002515,NULL,NULL,-2.0899999999999998578,1.3200000000000000621,0.73999999999999999111,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO shots VALUES(6,1,6,1262368950000000,'7i',49.312982400000002769,35.222281600000002299,1.3999999999999999111,19.739999999999998436,NULL,4797.9200000000000727,NULL,4759.1400000000003275,NULL,127.06502400000000819,NULL,138.03782400000000052,NULL,28.806648000000002695,NULL,NULL,-2.0,1.3700000000000001065,1.8999999999999999111,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO shots VALUES(7,1,7,1262368980000000,'9i',46.590508800000002055,33.277657599999997729,1.3999999999999999111,17.25,NULL,5056.5200000000004366,NULL,5656.7600000000002181,NULL,115.20525599999999144,NULL,126.1780560000000122,NULL,27.130248000000001696,NULL,NULL,-1.2299999999999999822,-1.5600000000000000532,0.9399999999999999467,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO shots VALUES(8,1,8,1262369010000000,'9i',44.855993599999997912,32.039356800000000191,1.3999999999999999111,16.570000000000000284,NULL,5083.3800000000001089,NULL,4841.4099999999998546,NULL,107.66145600000000115,NULL,118.6342560000000077,NULL,28.78531200000000112,NULL,NULL,-2.6000000000000000888,0.35999999999999998667,-2.0299999999999998046,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO shots VALUES(9,1,9,1262369040000000,'pw',42.924780800000000625,30.658003199999999566,1.3999999999999999111,18.109999999999999431,NULL,5310.9200000000000726,NULL,5709.4700000000002545,NULL,99.248975999999998979,NULL,110.22177600000000552,NULL,31.1170320000000018,NULL,NULL,-1.8200000000000000621,1.3999999999999999111,1.5400000000000000355,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO shots VALUES(10,1,10,1262369070000000,'pw',41.766947200000004158,29.830979200000001584,1.3999999999999999111,16.489999999999998437,NULL,5388.3900000000003274,NULL,5710.3299999999999271,NULL,94.210632000000003923,NULL,105.18343199999999626,NULL,25.740360000000002572,NULL,NULL,-3.1400000000000001243,1.75,4.8700000000000001065,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO shots VALUES(11,2,1,1262455200000000,'driver',68.665343999999990387,49.044758399999999198,1.3999999999999999111,14.230000000000000426,NULL,4955.1800000000002909,NULL,5023.8100000000004002,NULL,211.28126399999999306,NULL,222.25406399999999961,NULL,29.266895999999999133,NULL,NULL,-0.88000000000000000444,0.75,1.4199999999999999289,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO shots VALUES(12,2,2,1262455230000000,'driver',70.149516799999986462,50.108713600000001518,1.3999999999999999111,18.219999999999998863,NULL,4883.1899999999995999,NULL,5211.1400000000003274,NULL,217.74607199999999806,NULL,228.71887200000000461,NULL,25.575768000000000056,NULL,NULL,-2.9100000000000001421,-3.580000000000000071,0.46999999999999997335,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO shots VALUES(13,2,3,1262455260000000,'5i',56.738316799999999771,40.524176000000004193,1.3999999999999999111,17.30000000000000071,NULL,4936.9200000000000726,NULL,5401.7200000000002548,NULL,159.370775999999978,NULL,170.34357599999998455,NULL,24.984456000000001552,NULL,NULL,-1.1899999999999999467,-4.7400000000000002131,4.6200000000000001065,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO shots VALUES(14,2,4,1262455290000000,'5i',53.626918399999993882,38.306857600000000728,1.3999999999999999111,20.980000000000000425,NULL,5246.9600000000000362,NULL,5744.5399999999999635,NULL,145.84680000000000177,NULL,156.81960000000000832,NULL,26.42616000000000298,NULL,NULL,-0.44000000000000000222,0.23000000000000000999,-0.16000000000000000333,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO shots VALUES(15,2,5,1262455320000000,'7i',49.719788799999996343,35.512857599999996694,1.3999999999999999111,18.850000000000001421,NULL,5261.5699999999997089,NULL,4755.7499999999999999,NULL,128.82981599999999388,NULL,139.80261599999997202,NULL,26.273760000000002889,NULL,NULL,-3.8199999999999998401,0.59999999999999997779,-1.4299999999999999378,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO shots VALUES(16,2,6,1262455350000000,'7i',49.91201600000000127,35.651440000000000907,1.3999999999999999111,17.579999999999998295,NULL,5032.930000000000291,NULL,5343.2499999999999999,NULL,129.66192000000000916,NULL,140.63472000000001571,NULL,28.861512000000001166,NULL,NULL,-1.8799999999999998934,-0.67000000000000003996,0.85999999999999998667,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO shots VALUES(17,2,7,1262455380000000,'9i',44.726351999999998552,31.949948799999997816,1.3999999999999999111,19.210000000000000852,NULL,5580.7100000000000364,NULL,5067.9600000000000364,NULL,107.10367199999998887,NULL,118.07647199999999542,NULL,26.865072000000001395,NULL,NULL,-2.4799999999999999822,-0.35999999999999998667,-2.4700000000000001953,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO shots VALUES(18,2,8,1262455410000000,'9i',45.589139199999998198,32.562393600000000049,1.3999999999999999111,14.439999999999999502,NULL,4022.150000000000091,NULL,5072.1499999999996362,NULL,110.86185599999998885,NULL,121.83465600000000961,NULL,32.75075999999999965,NULL,NULL,-1.8100000000000000532,2.8199999999999998401,-3.2200000000000001953,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO shots VALUES(19,2,9,1262455440000000,'pw',40.148662399999999195,28.677616000000000439,1.3999999999999999111,17.140000000000000568,NULL,4929.9600000000000361,NULL,5238.4899999999997815,NULL,87.188040000000000869,NULL,98.160839999999993212,NULL,35.917632000000004667,NULL,NULL,-2.1299999999999998934,-4.2800000000000002486,-3.1099999999999998756,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO shots VALUES(20,2,10,1262455470000000,'pw',39.482572799999999801,28.199283199999999993,1.3999999999999999111,19.289999999999999147,NULL,4527.5299999999997452,NULL,4605.380000000000109,NULL,84.280248000000000272,NULL,95.253048000000006823,NULL,25.219152000000001124,NULL,NULL,-1.1200000000000001065,-3.0699999999999998401,1.7099999999999999644,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE session_stats (
  session_id INTEGER NOT NULL, -- The session.
  club TEXT NOT NULL, -- The club; empty for all clubs together.
  shot_count INTEGER NOT NULL, -- Shots that count.
  clubs_used INTEGER NOT NULL, -- Different clubs among them.
  best_carry REAL, -- The longest carry, in m.
  n_carry INTEGER NOT NULL, -- Shots that have the next.
  avg_carry REAL, -- Carry, measured or normalised as the session's is, in m: mean.
  std_carry REAL, -- Its sample standard deviation; null for one shot.
  median_carry REAL, -- Its median.
  mad_carry REAL, -- Its median absolute deviation from the median.
  n_total INTEGER NOT NULL, -- Shots that have the next.
  avg_total REAL, -- Total distance, in m: mean.
  std_total REAL, -- Its sample standard deviation; null for one shot.
  median_total REAL, -- Its median.
  mad_total REAL, -- Its median absolute deviation from the median.
  n_ball_speed INTEGER NOT NULL, -- Shots that have the next.
  avg_ball_speed REAL, -- Ball speed, in m/s: mean.
  std_ball_speed REAL, -- Its sample standard deviation; null for one shot.
  median_ball_speed REAL, -- Its median.
  mad_ball_speed REAL, -- Its median absolute deviation from the median.
  n_club_speed INTEGER NOT NULL, -- Shots that have the next.
  avg_club_speed REAL, -- Club speed, in m/s: mean.
  std_club_speed REAL, -- Its sample standard deviation; null for one shot.
  median_club_speed REAL, -- Its median.
  mad_club_speed REAL, -- Its median absolute deviation from the median.
  n_smash INTEGER NOT NULL, -- Shots that have the next.
  avg_smash REAL, -- Ball speed over club speed: mean.
  std_smash REAL, -- Its sample standard deviation; null for one shot.
  median_smash REAL, -- Its median.
  mad_smash REAL, -- Its median absolute deviation from the median.
  n_face_angle INTEGER NOT NULL, -- Shots that have the next.
  avg_face_angle REAL, -- Face to target, in degrees, open positive: mean.
  std_face_angle REAL, -- Its sample standard deviation; null for one shot.
  median_face_angle REAL, -- Its median.
  mad_face_angle REAL, -- Its median absolute deviation from the median.
  n_club_path INTEGER NOT NULL, -- Shots that have the next.
  avg_club_path REAL, -- Club path, in degrees, inside out positive: mean.
  std_club_path REAL, -- Its sample standard deviation; null for one shot.
  median_club_path REAL, -- Its median.
  mad_club_path REAL, -- Its median absolute deviation from the median.
  n_face_to_path INTEGER NOT NULL, -- Shots that have the next.
  avg_face_to_path REAL, -- Face less path of one shot, in degrees: mean.
  std_face_to_path REAL, -- Its sample standard deviation; null for one shot.
  median_face_to_path REAL, -- Its median.
  mad_face_to_path REAL, -- Its median absolute deviation from the median.
  n_strike_distance INTEGER NOT NULL, -- Shots that have the next.
  avg_strike_distance REAL, -- Distance of the strike from the face's centre, in m: mean.
  std_strike_distance REAL, -- Its sample standard deviation; null for one shot.
  median_strike_distance REAL, -- Its median.
  mad_strike_distance REAL, -- Its median absolute deviation from the median.
  n_spin INTEGER NOT NULL, -- Shots that have the next.
  avg_spin REAL, -- Total spin that was not estimated, in rpm: mean.
  std_spin REAL, -- Its sample standard deviation; null for one shot.
  median_spin REAL, -- Its median.
  mad_spin REAL, -- Its median absolute deviation from the median.
  n_apex INTEGER NOT NULL, -- Shots that have the next.
  avg_apex REAL, -- Apex, in m: mean.
  std_apex REAL, -- Its sample standard deviation; null for one shot.
  median_apex REAL, -- Its median.
  mad_apex REAL, -- Its median absolute deviation from the median.
  digest TEXT NOT NULL, -- SHA-256 of the session's shots that it was derived from.
  updated_at INTEGER NOT NULL, -- When, in microseconds since 1970, UTC.
  CONSTRAINT session_stats_key PRIMARY KEY (session_id, club),
  CONSTRAINT session_stats_session FOREIGN KEY (session_id) REFERENCES sessions (session_id),
  CONSTRAINT session_stats_counts CHECK (shot_count > 0)
) STRICT, WITHOUT ROWID;
INSERT INTO session_stats VALUES(1,'',9,5,203.60030399999999417,9,139.21435200000001941,41.653247338929048739,127.06502400000000819,24.963119999999989317,9,150.18715200000002596,41.653247338929048739,138.03782400000000052,24.963120000000003529,9,52.105988977777776939,9.5698431822745959607,49.312982400000002769,5.7355231999999958247,9,37.217570133333339299,6.8362330417654764147,35.222281600000002299,4.0993567999999953599,9,1.4000000000000001332,2.3551386880256623803e-16,1.3999999999999999111,0.0,9,1.5266666666666668383,2.4486577956096682306,1.5400000000000000355,0.8000000000000000444,9,0.1511111111111110572,1.5715791774871259445,0.35999999999999998667,1.0100000000000002309,9,1.3755555555555558644,2.268827401495710383,1.3900000000000001243,1.25,0,NULL,NULL,NULL,NULL,9,5034.9699999999993453,304.65014635643950669,5056.5200000000004366,254.39999999999963621,9,27.718512000000000484,2.3019700921323891229,28.352495999999998588,1.0393679999999960728,'939526cf77666cab989fb5c8aeb8d37d6481e0ac463d6060bb108138d003fb46',1795809806378328);
INSERT INTO session_stats VALUES(1,'5i',1,1,152.0281439999999975,1,152.0281439999999975,NULL,152.0281439999999975,0.0,1,163.00094400000000405,NULL,163.00094400000000405,0.0,1,55.048505599999998593,NULL,55.048505599999998593,0.0,1,39.321638399999997658,NULL,39.321638399999997658,0.0,1,1.3999999999999999111,NULL,1.3999999999999999111,0.0,1,-1.5600000000000000532,NULL,-1.5600000000000000532,0.0,1,-2.9500000000000001776,NULL,-2.9500000000000001776,0.0,1,1.3900000000000001243,NULL,1.3900000000000001243,0.0,0,NULL,NULL,NULL,NULL,1,4931.4300000000002911,NULL,4931.4300000000002911,0.0,1,23.067264000000001545,NULL,23.067264000000001545,0.0,'939526cf77666cab989fb5c8aeb8d37d6481e0ac463d6060bb108138d003fb46',1795809806378328);
INSERT INTO session_stats VALUES(1,'7i',2,1,150.69312000000002171,2,138.87907200000000785,16.707586908126749846,138.87907200000000785,11.814048000000006766,2,149.85187200000001438,16.707586908126739189,149.85187200000001438,11.814047999999999661,2,52.028750399999999843,3.8406759378588515296,52.028750399999999843,2.7157679999999970732,2,37.162435200000004443,2.7437915342069829627,37.162435200000004443,1.9401535999999985904,2,1.3999999999999999111,0.0,1.3999999999999999111,0.0,2,1.3199999999999998401,0.82024386617639499785,1.3199999999999998401,0.57999999999999996003,2,1.3450000000000001953,0.035355339059327410555,1.3450000000000001953,0.025000000000000022204,2,-0.025000000000000133226,0.78488852711706769138,-0.025000000000000133226,0.55499999999999993782,0,NULL,NULL,NULL,NULL,2,4841.3500000000003636,61.419295013863283829,4841.3500000000003636,43.429999999999836291,2,28.059888000000000828,1.0560781198377324763,28.059888000000000828,0.74676000000000009038,'939526cf77666cab989fb5c8aeb8d37d6481e0ac463d6060bb108138d003fb46',1795809806378328);
INSERT INTO session_stats VALUES(1,'9i',2,1,115.20525599999999144,2,111.4333560000000034,5.3342721359150706561,111.4333560000000034,3.7718999999999951455,2,122.40615600000000995,5.3342721359150804261,122.40615600000000995,3.7719000000000022509,2,45.723251199999999983,1.2264874599911437247,45.723251199999999983,0.86725760000000207128,2,32.658507200000002513,0.87561089282872495154,32.658507200000002513,0.6191503999999987684,2,1.3999999999999999111,0.0,1.3999999999999999111,0.0,2,-0.54499999999999992894,2.10010714012404609,-0.54499999999999992894,1.4849999999999998756,2,-0.60000000000000008881,1.3576450198781713218,-0.60000000000000008881,0.95999999999999996447,2,0.055000000000000159872,3.4577521600022169678,0.055000000000000159872,2.4449999999999998401,0,NULL,NULL,NULL,NULL,2,5069.9500000000007277,18.992888142670434348,5069.9500000000007277,13.42999999999983629,2,27.957779999999999632,1.1703069776977317317,27.957779999999999632,0.82753199999999971225,'939526cf77666cab989fb5c8aeb8d37d6481e0ac463d6060bb108138d003fb46',1795809806378328);
INSERT INTO session_stats VALUES(1,'driver',2,1,203.60030399999999417,2,203.40827999999999064,0.27156294510111605999,203.40827999999999064,0.19202399999998931434,2,214.38107999999999719,0.27156294510113615503,214.38107999999999719,0.1920240000000035252,2,66.8548319999999876,0.063221003092331029549,66.8548319999999876,0.044704000000002963588,2,47.752812800000000947,0.044254702164627707228,47.752812800000000947,0.03129279999999923234,2,1.3999999999999999111,0.0,1.3999999999999999111,0.0,2,3.6699999999999999289,2.0788939366884493509,3.6699999999999999289,1.4699999999999997513,2,-0.16500000000000000777,0.049497474683058331756,-0.16500000000000000777,0.03500000000000000333,2,3.8349999999999999644,2.1283914113715076688,3.8349999999999999644,1.5049999999999998934,0,NULL,NULL,NULL,NULL,2,4930.6949999999997091,653.76971668164605942,4930.6949999999997091,462.28499999999985449,2,28.753308000000000533,0.56683376636188775865,28.753308000000000533,0.40081200000000194449,'939526cf77666cab989fb5c8aeb8d37d6481e0ac463d6060bb108138d003fb46',1795809806378328);
INSERT INTO session_stats VALUES(1,'pw',2,1,99.248975999999998979,2,96.729804000000001451,3.5626472083505511534,96.729804000000001451,2.5191719999999975243,2,107.70260400000000799,3.5626472083505609234,107.70260400000000799,2.5191720000000046297,2,42.345864000000005946,0.81871199004563011136,42.345864000000005946,0.5789167999999982328,2,30.244491199999998798,0.58479427860402188876,30.244491199999998798,0.41351199999999899148,2,1.3999999999999999111,0.0,1.3999999999999999111,0.0,2,3.205000000000000071,2.3546655813512034072,3.205000000000000071,1.6650000000000000355,2,1.5749999999999999555,0.24748737341529170041,1.5749999999999999555,0.1750000000000000444,2,1.6300000000000001154,2.1071782079359118178,1.6300000000000001154,1.4899999999999999911,0,NULL,NULL,NULL,NULL,2,5349.6550000000006549,54.779562338522019616,5349.6550000000006549,38.735000000000127328,2,28.428696000000002186,3.8018812314158361154,28.428696000000002186,2.6883359999999996148,'939526cf77666cab989fb5c8aeb8d37d6481e0ac463d6060bb108138d003fb46',1795809806378328);
INSERT INTO session_stats VALUES(2,'',10,5,217.74607199999999806,10,138.21704640000001518,46.618708367711015226,129.24586800000000153,26.133551999999994563,10,149.18984640000002172,46.618708367711015226,140.21866799999997965,26.133551999999994563,10,51.875862719999986439,10.712336491627025836,49.815902399999998804,6.0059824000000006094,10,37.053804480000003707,7.6518232186035755049,35.582148799999998799,4.2871136000000031884,10,1.4000000000000001332,2.3405556457178008163e-16,1.3999999999999999111,0.0,10,-0.13100000000000000532,2.4784782517594226014,0.15499999999999997113,1.5699999999999998401,10,-1.2299999999999999822,2.5255274476609614886,-0.51500000000000001332,1.90999999999999992,10,1.0989999999999997548,4.2706737693769634134,0.92000000000000015099,2.9900000000000002131,0,NULL,NULL,NULL,NULL,10,4937.7100000000000365,425.94636782894002634,4946.050000000000182,193.89499999999998181,10,28.214116800000006435,3.5993185447434909995,26.645616000000003965,1.5438120000000026266,'cc11c505a5d0c567bf746ec5870150f34f9ca27140c7b5464853d2fbd3f90444',1795809806338292);
INSERT INTO session_stats VALUES(2,'5i',2,1,159.370775999999978,2,152.6087880000000041,9.5628951382041034179,152.6087880000000041,6.7619879999999881192,2,163.58158800000001065,9.5628951382041034179,163.58158800000001065,6.7619879999999881192,2,55.182617600000000378,2.2000909076129784303,55.182617600000000378,1.5556992000000029463,2,39.415516800000006014,1.5678808766897081028,39.415516800000006014,1.1086592000000017321,2,1.3999999999999999111,0.0,1.3999999999999999111,0.0,2,2.2299999999999999822,3.3799704140716970712,2.2299999999999999822,2.3900000000000001243,2,-2.2549999999999998934,3.5143207024971414575,-2.2549999999999998934,2.4850000000000003197,2,4.4849999999999994315,6.8942911165688380847,4.4849999999999994315,4.875,0,NULL,NULL,NULL,NULL,2,5091.9400000000005091,219.23138643907716981,5091.9400000000005091,155.01999999999998181,2,25.705308000000002266,1.0194386748637713768,25.705308000000002266,0.7208520000000007144,'cc11c505a5d0c567bf746ec5870150f34f9ca27140c7b5464853d2fbd3f90444',1795809806338292);
INSERT INTO session_stats VALUES(2,'7i',2,1,129.66192000000000916,2,129.24586800000000153,0.58838638105246177101,129.24586800000000153,0.41605200000000763793,2,140.21866799999997965,0.58838638105248186604,140.21866799999997965,0.41605200000002184879,2,49.815902399999998804,0.13592515664850618462,49.815902399999998804,0.09611360000000246373,2,35.582148799999998799,0.097992554793109587496,35.582148799999998799,0.069291200000002106662,2,1.3999999999999999111,0.0,1.3999999999999999111,0.0,2,-0.28499999999999997557,1.6192745289171939226,-0.28499999999999997557,1.1450000000000000177,2,-0.035000000000000031086,0.89802561210691533855,-0.035000000000000031086,0.63500000000000000888,2,-0.24999999999999988897,2.5173001410241089281,-0.24999999999999988897,1.7799999999999998046,0,NULL,NULL,NULL,NULL,2,5147.2499999999999998,161.6728944504918104,5147.2499999999999998,114.31999999999970895,2,27.567636000000000251,1.8298169872290495074,27.567636000000000251,1.2938759999999991379,'cc11c505a5d0c567bf746ec5870150f34f9ca27140c7b5464853d2fbd3f90444',1795809806338292);
INSERT INTO session_stats VALUES(2,'9i',2,1,110.86185599999998885,2,108.98276399999998887,2.6574373913467836949,108.98276399999998887,1.8790919999999999845,2,119.95556400000000962,2.657437391346793909,119.95556400000000962,1.8790920000000070899,2,45.157745599999998377,0.61008267984095376768,45.157745599999998377,0.43139359999999982164,2,32.256171199999997157,0.43306387118244044076,32.256171199999997157,0.30622240000000111592,2,1.3999999999999999111,0.0,1.3999999999999999111,0.0,2,-2.8450000000000001953,0.53033008588991059628,-2.8450000000000001953,0.375,2,1.2299999999999999822,2.2485995641732210437,1.2299999999999999822,1.5899999999999998578,2,-4.0750000000000001776,2.7789296500631315289,-4.0750000000000001776,1.9649999999999998578,0,NULL,NULL,NULL,NULL,2,4801.430000000000291,1102.0683448861054784,4801.430000000000291,779.27999999999997271,2,29.807915999999998746,4.161809896748287052,29.807915999999998746,2.9428439999999991272,'cc11c505a5d0c567bf746ec5870150f34f9ca27140c7b5464853d2fbd3f90444',1795809806338292);
INSERT INTO session_stats VALUES(2,'driver',2,1,217.74607199999999806,2,214.51366799999999556,4.571309575869045183,214.51366799999999556,3.2324040000000024974,2,225.48646800000000211,4.571309575869045183,225.48646800000000211,3.2324040000000024974,2,69.407430399999981316,1.0494686513326227927,69.407430399999981316,0.74208639999999803649,2,49.576735999999996806,0.75232993679869097913,49.576735999999996806,0.53197760000000116065,2,1.3999999999999999111,0.0,1.3999999999999999111,0.0,2,0.94499999999999995115,0.67175144212722015524,0.94499999999999995115,0.47499999999999997779,2,-1.4150000000000000355,3.0617723625377508689,-1.4150000000000000355,2.1650000000000000355,2,2.3599999999999998756,2.3900209204105302696,2.3599999999999998756,1.6899999999999999467,0,NULL,NULL,NULL,NULL,2,4919.1849999999994907,50.904617177620046673,4919.1849999999994907,35.995000000000345607,2,27.421331999999999594,2.6100216390275381428,27.421331999999999594,1.8455639999999995382,'cc11c505a5d0c567bf746ec5870150f34f9ca27140c7b5464853d2fbd3f90444',1795809806338292);
INSERT INTO session_stats VALUES(2,'pw',2,1,87.188040000000000869,2,85.734144000000000575,2.0561194414799937035,85.734144000000000575,1.4538960000000002992,2,96.706943999999992909,2.0561194414799839336,96.706943999999992909,1.4538959999999931937,2,39.815617599999995946,0.47099647303783453988,39.815617599999995946,0.33304479999999969663,2,28.438449599999998441,0.33823236654394889244,28.438449599999998441,0.23916640000000022325,2,1.3999999999999999111,0.0,1.3999999999999999111,0.0,2,-0.69999999999999995559,3.408254685319159094,-0.69999999999999995559,2.4100000000000001421,2,-3.6749999999999998223,0.85559920523572285944,-3.6749999999999998223,0.60500000000000020428,2,2.9749999999999996447,2.5526554800834357905,2.9749999999999996447,1.8049999999999994937,0,NULL,NULL,NULL,NULL,2,4728.7449999999998906,284.56098195290252307,4728.7449999999998906,201.21500000000014552,2,30.568392000000002895,7.5649677563886577047,30.568392000000002895,5.3492400000000017712,'cc11c505a5d0c567bf746ec5870150f34f9ca27140c7b5464853d2fbd3f90444',1795809806338292);
CREATE TABLE season_stats (
  league_id TEXT NOT NULL, -- The league.
  season INTEGER NOT NULL, -- The season's label.
  team_id INTEGER NOT NULL, -- The team; -1 for all of the season.
  games INTEGER NOT NULL, -- Games with a result.
  points_for INTEGER NOT NULL, -- Points scored.
  points_against INTEGER NOT NULL, -- Points conceded; of a whole season those of team B.
  avg_margin REAL NOT NULL, -- Mean margin: the team's, or of a whole season the winner's.
  std_margin REAL, -- Its sample standard deviation; null for one game.
  home_games INTEGER NOT NULL, -- Games at the home of the team, or of either.
  home_edge REAL, -- Mean margin of the home team in these; null without one.
  digest TEXT NOT NULL, -- SHA-256 of the games that it was derived from.
  updated_at INTEGER NOT NULL, -- When, in microseconds since 1970, UTC.
  CONSTRAINT season_stats_key PRIMARY KEY (league_id, season, team_id),
  CONSTRAINT season_stats_league FOREIGN KEY (league_id) REFERENCES leagues (league_id),
  CONSTRAINT season_stats_counts CHECK (games > 0)
) STRICT, WITHOUT ROWID;
INSERT INTO season_stats VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab',2019,-1,24,1860,1916,8.3333333333333339254,5.4507013243743438479,0,NULL,'7ca63ea2d9d6aae78dfe68243c3b4a8182393897647ea394708036c92b192fb4',1795809806141735);
INSERT INTO season_stats VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab',2019,1,9,705,699,0.66666666666666662965,8.3964278118733322031,0,NULL,'7ca63ea2d9d6aae78dfe68243c3b4a8182393897647ea394708036c92b192fb4',1795809806141735);
INSERT INTO season_stats VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab',2019,2,5,374,427,-10.599999999999999644,8.4734880657259452618,0,NULL,'7ca63ea2d9d6aae78dfe68243c3b4a8182393897647ea394708036c92b192fb4',1795809806141735);
INSERT INTO season_stats VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab',2019,3,4,332,313,4.75,11.146748404803977549,0,NULL,'7ca63ea2d9d6aae78dfe68243c3b4a8182393897647ea394708036c92b192fb4',1795809806141735);
INSERT INTO season_stats VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab',2019,4,6,466,490,-4.0,10.392304845413264047,0,NULL,'7ca63ea2d9d6aae78dfe68243c3b4a8182393897647ea394708036c92b192fb4',1795809806141735);
INSERT INTO season_stats VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab',2019,5,8,641,616,3.125,10.776131031126153558,0,NULL,'7ca63ea2d9d6aae78dfe68243c3b4a8182393897647ea394708036c92b192fb4',1795809806141735);
INSERT INTO season_stats VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab',2019,6,5,388,385,0.59999999999999997779,7.9246451024635797821,0,NULL,'7ca63ea2d9d6aae78dfe68243c3b4a8182393897647ea394708036c92b192fb4',1795809806141735);
INSERT INTO season_stats VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab',2019,7,4,322,310,3.0,12.93573860795483732,0,NULL,'7ca63ea2d9d6aae78dfe68243c3b4a8182393897647ea394708036c92b192fb4',1795809806141735);
INSERT INTO season_stats VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab',2019,8,7,548,536,1.7142857142857141905,8.9575719499256738487,0,NULL,'7ca63ea2d9d6aae78dfe68243c3b4a8182393897647ea394708036c92b192fb4',1795809806141735);
INSERT INTO season_stats VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab',2020,-1,24,1935,1919,6.4166666666666669627,4.3129397486357632374,0,NULL,'8abaa6b73359a5c18df45dced5bc4833df4d77dbf9b5ed8931e872ff299367c7',1795809806141735);
INSERT INTO season_stats VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab',2020,1,7,564,552,1.7142857142857141905,9.7419075085304474015,0,NULL,'8abaa6b73359a5c18df45dced5bc4833df4d77dbf9b5ed8931e872ff299367c7',1795809806141735);
INSERT INTO season_stats VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab',2020,2,5,390,385,1.0,4.6368092477478519697,0,NULL,'8abaa6b73359a5c18df45dced5bc4833df4d77dbf9b5ed8931e872ff299367c7',1795809806141735);
INSERT INTO season_stats VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab',2020,3,3,218,244,-8.6666666666666660745,5.131601439446884072,0,NULL,'8abaa6b73359a5c18df45dced5bc4833df4d77dbf9b5ed8931e872ff299367c7',1795809806141735);
INSERT INTO season_stats VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab',2020,4,9,751,703,5.3333333333333330372,6.3639610306789275995,0,NULL,'8abaa6b73359a5c18df45dced5bc4833df4d77dbf9b5ed8931e872ff299367c7',1795809806141735);
INSERT INTO season_stats VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab',2020,5,6,505,499,1.0,4.8989794855663557626,0,NULL,'8abaa6b73359a5c18df45dced5bc4833df4d77dbf9b5ed8931e872ff299367c7',1795809806141735);
INSERT INTO season_stats VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab',2020,6,4,324,339,-3.75,7.8898669190297496811,0,NULL,'8abaa6b73359a5c18df45dced5bc4833df4d77dbf9b5ed8931e872ff299367c7',1795809806141735);
INSERT INTO season_stats VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab',2020,7,6,449,486,-6.1666666666666669627,7.5740786018278596358,0,NULL,'8abaa6b73359a5c18df45dced5bc4833df4d77dbf9b5ed8931e872ff299367c7',1795809806141735);
INSERT INTO season_stats VALUES('59ae08b5-0250-8b9c-8863-3ab424702aab',2020,8,8,653,646,0.875,7.5864070170648920665,0,NULL,'8abaa6b73359a5c18df45dced5bc4833df4d77dbf9b5ed8931e872ff299367c7',1795809806141735);
CREATE TABLE stale_seasons (
  league_id TEXT NOT NULL, -- The league.
  season INTEGER NOT NULL, -- The season's label.
  CONSTRAINT stale_seasons_key PRIMARY KEY (league_id, season),
  CONSTRAINT stale_seasons_league FOREIGN KEY (league_id) REFERENCES leagues (league_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE markets (
  market_id INTEGER NOT NULL, -- Number of the market, from 1 in the order in which they were imported.
  league_id TEXT NOT NULL, -- The league.
  game_id TEXT NOT NULL, -- Id of the game, as in the games' files.
  venue TEXT NOT NULL, -- Where it is traded: an exchange, a bookmaker, or an average of some.
  kind TEXT NOT NULL, -- contract (yes and no pay 1); two_way or three_way (bookmaker's odds).
  season INTEGER NOT NULL, -- Label of the game's season.
  day INTEGER NOT NULL, -- Day number within the season.
  date TEXT NOT NULL, -- Date of the game, YYYY-MM-DD.
  team_a TEXT NOT NULL, -- Name of team A when the market was imported.
  team_b TEXT NOT NULL, -- Name of team B, likewise.
  fee_rule TEXT NOT NULL, -- How the venue charges, an object of JSON.
  tick INTEGER NOT NULL, -- The finest step of a price, in 1/10000.
  starts_at INTEGER NOT NULL, -- When the game starts, in microseconds since 1970, UTC.
  starts_basis TEXT NOT NULL, -- stated by the source; or assumed: the beginning of the game's day.
  recorded_at INTEGER NOT NULL, -- When it was recorded, in microseconds since 1970, UTC.
  CONSTRAINT markets_key PRIMARY KEY (market_id),
  CONSTRAINT markets_game UNIQUE (league_id, game_id, venue),
  CONSTRAINT markets_league FOREIGN KEY (league_id) REFERENCES leagues (league_id),
  CONSTRAINT markets_kind CHECK (kind IN ('contract', 'two_way', 'three_way')),
  CONSTRAINT markets_tick CHECK (tick >= 1 AND tick <= 10000),
  CONSTRAINT markets_basis CHECK (starts_basis IN ('stated', 'assumed'))
) STRICT;
INSERT INTO markets VALUES(1,'59ae08b5-0250-8b9c-8863-3ab424702aab','2020_9_1_2','exchange','contract',2020,9,'2020-01-10','T0','T1','{"rule":"quadratic:0.07"}',100,1578700800000000,'assumed',1795809806401685);
INSERT INTO markets VALUES(2,'59ae08b5-0250-8b9c-8863-3ab424702aab','2020_9_4_8','exchange','contract',2020,9,'2020-01-10','T3','T7','{"rule":"quadratic:0.07"}',100,1578700800000000,'assumed',1795809806401685);
INSERT INTO markets VALUES(3,'59ae08b5-0250-8b9c-8863-3ab424702aab','2020_10_3_4','exchange','contract',2020,10,'2020-01-11','T2','T3','{"rule":"quadratic:0.07"}',100,1578787200000000,'assumed',1795809806401685);
INSERT INTO markets VALUES(4,'59ae08b5-0250-8b9c-8863-3ab424702aab','2020_10_5_6','exchange','contract',2020,10,'2020-01-11','T4','T5','{"rule":"quadratic:0.07"}',100,1578787200000000,'assumed',1795809806401685);
INSERT INTO markets VALUES(5,'59ae08b5-0250-8b9c-8863-3ab424702aab','2020_11_5_8','exchange','contract',2020,11,'2020-01-12','T4','T7','{"rule":"quadratic:0.07"}',100,1578873600000000,'assumed',1795809806401685);
INSERT INTO markets VALUES(6,'59ae08b5-0250-8b9c-8863-3ab424702aab','2020_11_1_7','exchange','contract',2020,11,'2020-01-12','T0','T6','{"rule":"quadratic:0.07"}',100,1578873600000000,'assumed',1795809806401685);
CREATE TABLE prices (
  market_id INTEGER NOT NULL, -- The market.
  observed_at INTEGER NOT NULL, -- When the price held, in microseconds since 1970, UTC.
  sequence INTEGER NOT NULL, -- Order among the prices of one moment.
  moment TEXT NOT NULL, -- open or close of a bookmaker; quote; or bar, finished at observed_at.
  time_basis TEXT NOT NULL, -- stated by the source; or assumed, as for an open without a time.
  bid INTEGER, -- What yes can be sold at, in 1/10000; null where there is none.
  ask INTEGER, -- What yes can be bought at, likewise.
  last INTEGER, -- The last trade of yes, likewise.
  volume INTEGER, -- Contracts that can be had, or were traded, in 1/10000; null where nobody said.
  bar_open INTEGER, -- First trade of a bar.
  bar_high INTEGER, -- Highest trade of a bar.
  bar_low INTEGER, -- Lowest trade of a bar.
  bar_close INTEGER, -- Last trade of a bar.
  odds_a INTEGER, -- Decimal odds of team A in 1/10000, halves rounded up; null for contracts.
  odds_b INTEGER, -- Decimal odds of team B.
  odds_draw INTEGER, -- Decimal odds of a tie; null for markets without.
  text_a TEXT, -- The odds of team A as the source wrote them.
  text_b TEXT, -- The odds of team B as the source wrote them.
  text_draw TEXT, -- The odds of a tie as the source wrote them.
  CONSTRAINT prices_key PRIMARY KEY (observed_at, sequence, market_id),
  CONSTRAINT prices_market FOREIGN KEY (market_id) REFERENCES markets (market_id),
  CONSTRAINT prices_moment CHECK (moment IN ('open', 'close', 'quote', 'bar')),
  CONSTRAINT prices_basis CHECK (time_basis IN ('stated', 'assumed')),
  CONSTRAINT prices_bid CHECK (bid >= 0 AND bid <= 10000),
  CONSTRAINT prices_ask CHECK (ask >= 0 AND ask <= 10000),
  CONSTRAINT prices_crossed CHECK (bid <= ask),
  CONSTRAINT prices_last CHECK (last >= 0 AND last <= 10000),
  CONSTRAINT prices_volume CHECK (volume >= 0),
  CONSTRAINT prices_bar CHECK ((moment = 'bar') = (bar_open IS NOT NULL)),
  CONSTRAINT prices_high
    CHECK (bar_high >= bar_open AND bar_high >= bar_close AND bar_high <= 10000),
  CONSTRAINT prices_low CHECK (bar_low <= bar_open AND bar_low <= bar_close AND bar_low >= 0),
  CONSTRAINT prices_odds CHECK (odds_a > 10000 AND odds_b > 10000),
  CONSTRAINT prices_draw CHECK (odds_draw > 10000)
) STRICT, WITHOUT ROWID;
INSERT INTO prices VALUES(1,1578571200000000,0,'quote','stated',3000,3200,NULL,50000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO prices VALUES(2,1578571200000000,0,'quote','stated',4800,5000,NULL,50000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO prices VALUES(1,1578574800000000,0,'quote','stated',2300,2500,NULL,50000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO prices VALUES(2,1578574800000000,0,'quote','stated',5800,6000,NULL,50000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO prices VALUES(1,1578578400000000,0,'quote','stated',1500,1700,NULL,50000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO prices VALUES(2,1578578400000000,0,'quote','stated',4700,4900,NULL,50000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO prices VALUES(3,1578657600000000,0,'quote','stated',4600,4800,NULL,50000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO prices VALUES(4,1578657600000000,0,'quote','stated',6200,6400,NULL,50000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO prices VALUES(3,1578661200000000,0,'quote','stated',3500,3700,NULL,50000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO prices VALUES(4,1578661200000000,0,'quote','stated',6900,7100,NULL,50000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO prices VALUES(3,1578664800000000,0,'quote','stated',3600,3800,NULL,50000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO prices VALUES(4,1578664800000000,0,'quote','stated',5900,6100,NULL,50000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO prices VALUES(5,1578744000000000,0,'quote','stated',5200,5400,NULL,50000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO prices VALUES(6,1578744000000000,0,'quote','stated',3300,3500,NULL,50000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO prices VALUES(5,1578747600000000,0,'quote','stated',4700,4900,NULL,50000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO prices VALUES(6,1578747600000000,0,'quote','stated',4200,4400,NULL,50000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO prices VALUES(5,1578751200000000,0,'quote','stated',4800,5000,NULL,50000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO prices VALUES(6,1578751200000000,0,'quote','stated',4500,4700,NULL,50000000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE strategies (
  strategy_id TEXT NOT NULL, -- UUID version 7, made by the program.
  league_id TEXT NOT NULL, -- The league.
  name TEXT NOT NULL, -- Name of the strategy.
  version INTEGER NOT NULL, -- Counted for the name, from 1.
  type TEXT NOT NULL, -- value, arbitrage, momentum or mean_reversion.
  rules TEXT NOT NULL, -- All rules, an object of JSON.
  digest TEXT NOT NULL, -- SHA-256 of type and rules, hexadecimal.
  state TEXT NOT NULL, -- draft, testing, active, inactive or deprecated.
  drafted_at INTEGER NOT NULL, -- When it was added, in microseconds since 1970, UTC.
  testing_at INTEGER, -- When its test began; null until then.
  activated_at INTEGER, -- When it was activated; null until then.
  retired_at INTEGER, -- When it was last retired; null until then.
  answer TEXT, -- What its rules for promotion asked and what was found, an object of JSON.
  CONSTRAINT strategies_key PRIMARY KEY (strategy_id),
  CONSTRAINT strategies_version UNIQUE (league_id, name, version),
  CONSTRAINT strategies_league FOREIGN KEY (league_id) REFERENCES leagues (league_id),
  CONSTRAINT strategies_counted CHECK (version >= 1),
  CONSTRAINT strategies_type
    CHECK (type IN ('value', 'arbitrage', 'momentum', 'mean_reversion')),
  CONSTRAINT strategies_state
    CHECK (state IN ('draft', 'testing', 'active', 'inactive', 'deprecated')),
  CONSTRAINT strategies_tested CHECK (state NOT IN ('testing', 'active') OR testing_at IS NOT NULL),
  CONSTRAINT strategies_activated CHECK (state <> 'active' OR activated_at IS NOT NULL),
  CONSTRAINT strategies_retired
    CHECK (state NOT IN ('inactive', 'deprecated') OR retired_at IS NOT NULL)
) STRICT;
INSERT INTO strategies VALUES('01a21e9b-085f-700b-a644-c43723f6259b','59ae08b5-0250-8b9c-8863-3ab424702aab','edge',1,'value','{"at":"first","breakers":{"action":"halt","backtest":false,"day_loss":0.1,"losses":5,"minutes":15},"edge":0.05,"edge_kind":"return","exits":{"bars":"adverse","confidence":{"high":0.1,"medium":0.05},"early_exit":0.02,"edge_disappeared":true,"liquidity":{"contracts":50,"spread":0.03},"orders":{"critical":{"ending":"market","seconds":5,"steps":1,"style":"market"},"high":{"ending":"market","seconds":10,"steps":2,"style":"aggressive"},"low":{"ending":"open","seconds":60,"steps":10,"style":"patient"},"medium":{"ending":"market","seconds":30,"steps":5,"style":"patient"}},"partials":[{"gain":0.15,"share":0.5},{"gain":0.25,"share":0.25}],"rebalance":1.5,"stop":{"high":0.15,"low":0.08,"medium":0.12},"target":{"high":0.25,"low":0.15,"medium":0.2},"trailing":{"activation":0.1,"bars":14,"distance":0.05,"floor":0.02,"tighten_by":0.01,"tighten_per":0.05,"type":"percentage"},"urgent":600},"fair_close":"additive","promotion":{"above":"closing_line","bets":100,"days":30},"stake":"kelly:0.5","type":"value"}','2cdd90283e407cbb2c8b12368e67619ccde861bf05bb503e1ba2af1019b7eba5','draft',1795809806431612,NULL,NULL,NULL,NULL);
CREATE TABLE methods (
  method_id TEXT NOT NULL, -- UUID version 7, made by the program.
  league_id TEXT NOT NULL, -- The league.
  name TEXT NOT NULL, -- Name of the method.
  version INTEGER NOT NULL, -- Counted for the name, from 1.
  strategy_id TEXT NOT NULL, -- The version of a strategy.
  model_id TEXT NOT NULL, -- Run whose model is asked.
  model TEXT NOT NULL, -- Name of the model.
  stake TEXT NOT NULL, -- How much is staked: kelly:0.5, or flat:100.
  bankroll INTEGER NOT NULL, -- What there is to begin with, in 1/10000.
  game_cap INTEGER NOT NULL, -- Largest share of the bankroll on one game, in 1/10000.
  day_cap INTEGER NOT NULL, -- Largest share on the games of one day of entries, in 1/10000.
  bankroll_cap INTEGER NOT NULL, -- Largest share that may be open at once, in 1/10000.
  digest TEXT NOT NULL, -- SHA-256 of everything but name, version and time, hexadecimal.
  recorded_at INTEGER NOT NULL, -- When it was added, in microseconds since 1970, UTC.
  CONSTRAINT methods_key PRIMARY KEY (method_id),
  CONSTRAINT methods_version UNIQUE (league_id, name, version),
  CONSTRAINT methods_league FOREIGN KEY (league_id) REFERENCES leagues (league_id),
  CONSTRAINT methods_strategy FOREIGN KEY (strategy_id) REFERENCES strategies (strategy_id),
  CONSTRAINT methods_counted CHECK (version >= 1),
  CONSTRAINT methods_bankroll CHECK (bankroll > 0),
  CONSTRAINT methods_game_cap CHECK (game_cap > 0 AND game_cap <= 10000),
  CONSTRAINT methods_day_cap CHECK (day_cap > 0 AND day_cap <= 10000),
  CONSTRAINT methods_bankroll_cap CHECK (bankroll_cap > 0 AND bankroll_cap <= 10000)
) STRICT;
INSERT INTO methods VALUES('01a21e9b-0895-77a6-9527-558fcf96fd13','59ae08b5-0250-8b9c-8863-3ab424702aab','edge',1,'01a21e9b-085f-700b-a644-c43723f6259b','435bce1f-37e2-4739-9d52-6f6ca5d75890','elo','kelly:0.5',100000000,500,2500,5000,'f2c51359297ed40ff638bf8c584f0e6014de543f26b29e1218b30158f193a7cb',1795809806485140);
CREATE TABLE positions (
  position_id TEXT NOT NULL, -- Made by the program of what the position is, before the write.
  league_id TEXT NOT NULL, -- The league.
  market_id INTEGER NOT NULL, -- The market.
  side TEXT NOT NULL, -- yes: team A wins; or no.
  execution TEXT NOT NULL, -- live, paper, backtest or manual; no order is sent by any of them.
  strategy_id TEXT, -- The version of a strategy; null for what was entered by hand.
  model_id TEXT, -- Run whose forecast it rests on; null where none.
  method_id TEXT, -- The method; null where none.
  forecast_id TEXT, -- The forecast on record; null where none, as for what a backtest works out.
  known_until TEXT, -- Date before which the forecast knew games; null without a forecast.
  probability REAL, -- Of the position's own side at entry; null without a forecast.
  market_price INTEGER NOT NULL, -- What one's own side cost, as a probability in 1/10000.
  edge REAL, -- Expected return at entry, fee included; null without a forecast.
  quantity INTEGER NOT NULL, -- Contracts bought, in 1/10000 (whole ones); units staked at odds.
  entry_price INTEGER NOT NULL, -- Cost of one contract, in 1/10000; 10000 at odds.
  payout INTEGER NOT NULL, -- What one contract pays if the side wins, in 1/10000; the odds there.
  cost INTEGER NOT NULL, -- Quantity at entry_price, in 1/10000.
  entry_fee INTEGER NOT NULL, -- Fee of the entry, in 1/10000.
  entered_at INTEGER NOT NULL, -- When, in microseconds since 1970, UTC.
  entry_sequence INTEGER NOT NULL, -- The price's order among those of that moment.
  target_price INTEGER, -- Own side's price at which the profit is taken; null for none.
  stop_loss_price INTEGER, -- Own side's price at which the loss is taken; null for none.
  trailing_stop_distance INTEGER, -- In 1/10000: of the peak, of the price, or of the ATR.
  trailing_stop_type TEXT, -- percentage, fixed or atr; null for none.
  trailing_activation INTEGER, -- Gain from which the stop trails, in 1/10000 of the entry price.
  peak_price INTEGER, -- Highest bid of the own side so far; null before one was seen.
  current_stop INTEGER, -- Where the trailing stop is; null before it trails; it never falls.
  remaining INTEGER NOT NULL, -- Contracts still held, in 1/10000.
  status TEXT NOT NULL, -- open, closed (sold) or settled (by the game's result).
  closed_at INTEGER, -- When nothing was held any more; null until then.
  realised INTEGER NOT NULL, -- P&L of what was left, fees aside, in 1/10000.
  fees INTEGER NOT NULL, -- Fees so far, in 1/10000.
  held_profit INTEGER, -- P&L with fees of holding all to the game's end; null until it is known.
  other_order_profit INTEGER, -- P&L with fees under the other order of bars; null without bars.
  fair_close REAL, -- Fair closing probability of the own side; null without a close.
  recorded_at INTEGER NOT NULL, -- When it was recorded, in microseconds since 1970, UTC.
  CONSTRAINT positions_key PRIMARY KEY (position_id),
  CONSTRAINT positions_league FOREIGN KEY (league_id) REFERENCES leagues (league_id),
  CONSTRAINT positions_market FOREIGN KEY (market_id) REFERENCES markets (market_id),
  CONSTRAINT positions_strategy FOREIGN KEY (strategy_id) REFERENCES strategies (strategy_id),
  CONSTRAINT positions_method FOREIGN KEY (method_id) REFERENCES methods (method_id),
  CONSTRAINT positions_side CHECK (side IN ('yes', 'no')),
  CONSTRAINT positions_execution CHECK (execution IN ('live', 'paper', 'backtest', 'manual')),
  CONSTRAINT positions_quantity CHECK (quantity > 0),
  CONSTRAINT positions_remaining CHECK (remaining >= 0 AND remaining <= quantity),
  CONSTRAINT positions_trailing
    CHECK (trailing_stop_type IN ('percentage', 'fixed', 'atr')),
  CONSTRAINT positions_status CHECK (status IN ('open', 'closed', 'settled')),
  CONSTRAINT positions_open CHECK ((status = 'open') = (remaining > 0)),
  CONSTRAINT positions_closed CHECK ((status = 'open') = (closed_at IS NULL)),
  CONSTRAINT positions_probability CHECK (probability >= 0 AND probability <= 1)
) STRICT;
INSERT INTO positions VALUES('fab0e57f9af1e886ffff5c56681bbeaf','59ae08b5-0250-8b9c-8863-3ab424702aab',1,'yes','backtest','01a21e9b-085f-700b-a644-c43723f6259b','435bce1f-37e2-4739-9d52-6f6ca5d75890','01a21e9b-0895-77a6-9527-558fcf96fd13',NULL,'2020-01-09',0.55972246120660795742,3200,0.66965701724957016338,14910000,3200,10000,4771200,227200,1578571200000000,0,4000,2720,500,'percentage',1000,2300,NULL,0,'closed',1578574800000000,-1341900,412100,-4998400,NULL,NULL,1795809806497312);
INSERT INTO positions VALUES('81a9353912f12fb841ef6c6350de88b2','59ae08b5-0250-8b9c-8863-3ab424702aab',2,'yes','backtest','01a21e9b-085f-700b-a644-c43723f6259b','435bce1f-37e2-4739-9d52-6f6ca5d75890','01a21e9b-0895-77a6-9527-558fcf96fd13',NULL,'2020-01-09',0.59446658415926845187,5000,0.14872769885848985405,9660000,5000,10000,4830000,169100,1578571200000000,0,6250,4250,500,'percentage',1000,5800,5568,0,'closed',1578578400000000,-289800,337600,-4999100,NULL,NULL,1795809806497312);
INSERT INTO positions VALUES('645ad832640d642f979bd85ba47b7566','59ae08b5-0250-8b9c-8863-3ab424702aab',3,'no','backtest','01a21e9b-085f-700b-a644-c43723f6259b','435bce1f-37e2-4739-9d52-6f6ca5d75890','01a21e9b-0895-77a6-9527-558fcf96fd13',NULL,'2020-01-10',0.66944484962015127216,5400,0.20103922154791864507,8750000,5400,10000,4725000,152200,1578657600000000,0,6750,4590,500,'percentage',1000,6300,6048,0,'settled',1578787200000000,2364400,224300,3872800,NULL,NULL,1795809806497312);
INSERT INTO positions VALUES('027258b4d9e3f2fad3127f759a6aa8d6','59ae08b5-0250-8b9c-8863-3ab424702aab',5,'no','backtest','01a21e9b-085f-700b-a644-c43723f6259b','435bce1f-37e2-4739-9d52-6f6ca5d75890','01a21e9b-0895-77a6-9527-558fcf96fd13',NULL,'2020-01-11',0.53438246349227302989,4800,0.074196062275410604169,7210000,4800,10000,3460800,126000,1578744000000000,0,5760,4224,500,'percentage',1000,5100,NULL,0,'settled',1578873600000000,-3460800,126000,-3586800,NULL,NULL,1795809806497312);
INSERT INTO positions VALUES('0af641214fb6de0a2da7656a86fb8485','59ae08b5-0250-8b9c-8863-3ab424702aab',6,'yes','backtest','01a21e9b-085f-700b-a644-c43723f6259b','435bce1f-37e2-4739-9d52-6f6ca5d75890','01a21e9b-0895-77a6-9527-558fcf96fd13',NULL,'2020-01-11',0.54541254896644508765,3500,0.49050365229608550166,13350000,3500,10000,4672500,212600,1578744000000000,0,4375,2975,500,'percentage',1000,4500,4410,0,'settled',1578873600000000,5009000,328200,8464900,NULL,NULL,1795809806497312);
INSERT INTO positions VALUES('b9a75e9f5a0bb04b25c31902ed3cd1e2','59ae08b5-0250-8b9c-8863-3ab424702aab',5,'yes','paper',NULL,NULL,NULL,NULL,NULL,NULL,5000,NULL,100000,5000,10000,50000,1800,1578182400000000,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,100000,'open',NULL,0,1800,NULL,NULL,NULL,1795809806582232);
CREATE TABLE trades (
  trade_id TEXT NOT NULL, -- The event: position, tick and what happened.
  league_id TEXT NOT NULL, -- The league.
  position_id TEXT NOT NULL, -- The position.
  strategy_id TEXT, -- The version of a strategy; null as in positions.
  model_id TEXT, -- Run whose model was asked; null as in positions.
  kind TEXT NOT NULL, -- buy, sell, settle, or correct (a score was changed after settling).
  quantity INTEGER NOT NULL, -- Contracts, in 1/10000.
  price INTEGER NOT NULL, -- Of one contract, in 1/10000.
  cash INTEGER NOT NULL, -- What came in without the fee, in 1/10000; what went out is below 0.
  fee INTEGER NOT NULL, -- Fee of the order, in 1/10000; below 0 where a correction gives some back.
  traded_at INTEGER NOT NULL, -- When, in microseconds since 1970, UTC.
  CONSTRAINT trades_key PRIMARY KEY (trade_id),
  CONSTRAINT trades_league FOREIGN KEY (league_id) REFERENCES leagues (league_id),
  CONSTRAINT trades_position FOREIGN KEY (position_id) REFERENCES positions (position_id),
  CONSTRAINT trades_kind CHECK (kind IN ('buy', 'sell', 'settle', 'correct'))
) STRICT;
INSERT INTO trades VALUES('fab0e57f9af1e886ffff5c56681bbeaf/entry','59ae08b5-0250-8b9c-8863-3ab424702aab','fab0e57f9af1e886ffff5c56681bbeaf','01a21e9b-085f-700b-a644-c43723f6259b','435bce1f-37e2-4739-9d52-6f6ca5d75890','buy',14910000,3200,-4771200,227200,1578571200000000);
INSERT INTO trades VALUES('81a9353912f12fb841ef6c6350de88b2/entry','59ae08b5-0250-8b9c-8863-3ab424702aab','81a9353912f12fb841ef6c6350de88b2','01a21e9b-085f-700b-a644-c43723f6259b','435bce1f-37e2-4739-9d52-6f6ca5d75890','buy',9660000,5000,-4830000,169100,1578571200000000);
INSERT INTO trades VALUES('fab0e57f9af1e886ffff5c56681bbeaf/1578574800000000.0.0/stop_loss','59ae08b5-0250-8b9c-8863-3ab424702aab','fab0e57f9af1e886ffff5c56681bbeaf','01a21e9b-085f-700b-a644-c43723f6259b','435bce1f-37e2-4739-9d52-6f6ca5d75890','sell',14910000,2300,3429300,184900,1578574800000000);
INSERT INTO trades VALUES('81a9353912f12fb841ef6c6350de88b2/1578578400000000.0.0/trailing_stop','59ae08b5-0250-8b9c-8863-3ab424702aab','81a9353912f12fb841ef6c6350de88b2','01a21e9b-085f-700b-a644-c43723f6259b','435bce1f-37e2-4739-9d52-6f6ca5d75890','sell',9660000,4700,4540200,168500,1578578400000000);
INSERT INTO trades VALUES('645ad832640d642f979bd85ba47b7566/entry','59ae08b5-0250-8b9c-8863-3ab424702aab','645ad832640d642f979bd85ba47b7566','01a21e9b-085f-700b-a644-c43723f6259b','435bce1f-37e2-4739-9d52-6f6ca5d75890','buy',8750000,5400,-4725000,152200,1578657600000000);
INSERT INTO trades VALUES('645ad832640d642f979bd85ba47b7566/1578664800000000.0.0/partial_exit_target','59ae08b5-0250-8b9c-8863-3ab424702aab','645ad832640d642f979bd85ba47b7566','01a21e9b-085f-700b-a644-c43723f6259b','435bce1f-37e2-4739-9d52-6f6ca5d75890','sell',4370000,6200,2709400,72100,1578664800000000);
INSERT INTO trades VALUES('027258b4d9e3f2fad3127f759a6aa8d6/entry','59ae08b5-0250-8b9c-8863-3ab424702aab','027258b4d9e3f2fad3127f759a6aa8d6','01a21e9b-085f-700b-a644-c43723f6259b','435bce1f-37e2-4739-9d52-6f6ca5d75890','buy',7210000,4800,-3460800,126000,1578744000000000);
INSERT INTO trades VALUES('0af641214fb6de0a2da7656a86fb8485/entry','59ae08b5-0250-8b9c-8863-3ab424702aab','0af641214fb6de0a2da7656a86fb8485','01a21e9b-085f-700b-a644-c43723f6259b','435bce1f-37e2-4739-9d52-6f6ca5d75890','buy',13350000,3500,-4672500,212600,1578744000000000);
INSERT INTO trades VALUES('0af641214fb6de0a2da7656a86fb8485/1578751200000000.0.0/partial_exit_target','59ae08b5-0250-8b9c-8863-3ab424702aab','0af641214fb6de0a2da7656a86fb8485','01a21e9b-085f-700b-a644-c43723f6259b','435bce1f-37e2-4739-9d52-6f6ca5d75890','sell',6670000,4500,3001500,115600,1578751200000000);
INSERT INTO trades VALUES('645ad832640d642f979bd85ba47b7566/settlement','59ae08b5-0250-8b9c-8863-3ab424702aab','645ad832640d642f979bd85ba47b7566','01a21e9b-085f-700b-a644-c43723f6259b','435bce1f-37e2-4739-9d52-6f6ca5d75890','settle',4380000,10000,4380000,0,1578787200000000);
INSERT INTO trades VALUES('027258b4d9e3f2fad3127f759a6aa8d6/settlement','59ae08b5-0250-8b9c-8863-3ab424702aab','027258b4d9e3f2fad3127f759a6aa8d6','01a21e9b-085f-700b-a644-c43723f6259b','435bce1f-37e2-4739-9d52-6f6ca5d75890','settle',7210000,0,0,0,1578873600000000);
INSERT INTO trades VALUES('0af641214fb6de0a2da7656a86fb8485/settlement','59ae08b5-0250-8b9c-8863-3ab424702aab','0af641214fb6de0a2da7656a86fb8485','01a21e9b-085f-700b-a644-c43723f6259b','435bce1f-37e2-4739-9d52-6f6ca5d75890','settle',6680000,10000,6680000,0,1578873600000000);
INSERT INTO trades VALUES('b9a75e9f5a0bb04b25c31902ed3cd1e2/entry','59ae08b5-0250-8b9c-8863-3ab424702aab','b9a75e9f5a0bb04b25c31902ed3cd1e2',NULL,NULL,'buy',100000,5000,-50000,1800,1578182400000000);
CREATE TABLE position_exits (
  exit_id TEXT NOT NULL, -- The trade by which it was left.
  position_id TEXT NOT NULL, -- The position.
  condition TEXT NOT NULL, -- Why: one of ten conditions, settlement, manual or correction.
  priority TEXT NOT NULL, -- critical, high, medium or low; none for settlement and by hand.
  quantity INTEGER NOT NULL, -- Contracts that were left, in 1/10000; 0 for a correction.
  price INTEGER NOT NULL, -- What each brought, in 1/10000.
  cost INTEGER NOT NULL, -- Their part of the cost, in 1/10000.
  profit INTEGER NOT NULL, -- P&L of the part, fees aside, in 1/10000.
  fee INTEGER NOT NULL, -- Fee of the exit, in 1/10000.
  exited_at INTEGER NOT NULL, -- When, in microseconds since 1970, UTC.
  CONSTRAINT position_exits_key PRIMARY KEY (exit_id),
  CONSTRAINT position_exits_trade FOREIGN KEY (exit_id) REFERENCES trades (trade_id),
  CONSTRAINT position_exits_position
    FOREIGN KEY (position_id) REFERENCES positions (position_id),
  CONSTRAINT position_exits_critical
    CHECK (priority <> 'critical' OR condition IN ('stop_loss', 'circuit_breaker')),
  CONSTRAINT position_exits_high
    CHECK (priority <> 'high' OR condition IN ('trailing_stop', 'time_based_urgent', 'liquidity_dried_up')),
  CONSTRAINT position_exits_medium
    CHECK (priority <> 'medium' OR condition IN ('profit_target', 'partial_exit_target')),
  CONSTRAINT position_exits_low
    CHECK (priority <> 'low' OR condition IN ('early_exit', 'edge_disappeared', 'rebalance')),
  CONSTRAINT position_exits_none
    CHECK (priority <> 'none' OR condition IN ('settlement', 'manual', 'correction')),
  CONSTRAINT position_exits_priority
    CHECK (priority IN ('critical', 'high', 'medium', 'low', 'none')),
  CONSTRAINT position_exits_quantity CHECK (quantity >= 0)
) STRICT;
INSERT INTO position_exits VALUES('fab0e57f9af1e886ffff5c56681bbeaf/1578574800000000.0.0/stop_loss','fab0e57f9af1e886ffff5c56681bbeaf','stop_loss','critical',14910000,2300,4771200,-1341900,184900,1578574800000000);
INSERT INTO position_exits VALUES('81a9353912f12fb841ef6c6350de88b2/1578578400000000.0.0/trailing_stop','81a9353912f12fb841ef6c6350de88b2','trailing_stop','high',9660000,4700,4830000,-289800,168500,1578578400000000);
INSERT INTO position_exits VALUES('645ad832640d642f979bd85ba47b7566/1578664800000000.0.0/partial_exit_target','645ad832640d642f979bd85ba47b7566','partial_exit_target','medium',4370000,6200,2359800,349600,72100,1578664800000000);
INSERT INTO position_exits VALUES('0af641214fb6de0a2da7656a86fb8485/1578751200000000.0.0/partial_exit_target','0af641214fb6de0a2da7656a86fb8485','partial_exit_target','medium',6670000,4500,2334500,667000,115600,1578751200000000);
INSERT INTO position_exits VALUES('645ad832640d642f979bd85ba47b7566/settlement','645ad832640d642f979bd85ba47b7566','settlement','none',4380000,10000,2365200,2014800,0,1578787200000000);
INSERT INTO position_exits VALUES('027258b4d9e3f2fad3127f759a6aa8d6/settlement','027258b4d9e3f2fad3127f759a6aa8d6','settlement','none',7210000,0,3460800,-3460800,0,1578873600000000);
INSERT INTO position_exits VALUES('0af641214fb6de0a2da7656a86fb8485/settlement','0af641214fb6de0a2da7656a86fb8485','settlement','none',6680000,10000,2338000,4342000,0,1578873600000000);
CREATE TABLE exit_attempts (
  position_id TEXT NOT NULL, -- The position.
  observed_at INTEGER NOT NULL, -- The tick: its time, in microseconds since 1970, UTC.
  sequence INTEGER NOT NULL, -- The tick's order among those of that moment.
  step INTEGER NOT NULL, -- Of a bar 0 to 3: open, two ends, close; else 0.
  condition TEXT NOT NULL, -- The condition that fired.
  priority TEXT NOT NULL, -- critical, high, medium or low.
  won INTEGER NOT NULL, -- 1 for the one that was followed.
  order_type TEXT, -- market or limit; null for one that did not win.
  limit_price INTEGER, -- The limit, in 1/10000; null for a market order.
  fill_price INTEGER, -- What it was filled at; null where it was not.
  filled INTEGER NOT NULL, -- Contracts that were sold, in 1/10000.
  attempt INTEGER NOT NULL, -- Which step of the order, from 1; 0 for one that did not win.
  timeout_seconds INTEGER NOT NULL, -- How long a step of the order waits.
  CONSTRAINT exit_attempts_key PRIMARY KEY (position_id, observed_at, sequence, step, condition),
  CONSTRAINT exit_attempts_position FOREIGN KEY (position_id) REFERENCES positions (position_id),
  CONSTRAINT exit_attempts_won CHECK (won IN (0, 1)),
  CONSTRAINT exit_attempts_order CHECK (order_type IN ('market', 'limit'))
) STRICT, WITHOUT ROWID;
INSERT INTO exit_attempts VALUES('0af641214fb6de0a2da7656a86fb8485',1578747600000000,0,0,'partial_exit_target','medium',1,'limit',4400,NULL,0,1,30);
INSERT INTO exit_attempts VALUES('0af641214fb6de0a2da7656a86fb8485',1578751200000000,0,0,'partial_exit_target','medium',1,'market',NULL,4500,6670000,6,30);
INSERT INTO exit_attempts VALUES('0af641214fb6de0a2da7656a86fb8485',1578751200000000,0,0,'profit_target','medium',0,NULL,NULL,NULL,0,0,30);
INSERT INTO exit_attempts VALUES('645ad832640d642f979bd85ba47b7566',1578661200000000,0,0,'partial_exit_target','medium',1,'limit',6500,NULL,0,1,30);
INSERT INTO exit_attempts VALUES('645ad832640d642f979bd85ba47b7566',1578664800000000,0,0,'partial_exit_target','medium',1,'market',NULL,6200,4370000,6,30);
INSERT INTO exit_attempts VALUES('81a9353912f12fb841ef6c6350de88b2',1578574800000000,0,0,'early_exit','low',0,NULL,NULL,NULL,0,0,60);
INSERT INTO exit_attempts VALUES('81a9353912f12fb841ef6c6350de88b2',1578574800000000,0,0,'partial_exit_target','medium',1,'limit',6000,NULL,0,1,30);
INSERT INTO exit_attempts VALUES('81a9353912f12fb841ef6c6350de88b2',1578578400000000,0,0,'trailing_stop','high',1,'limit',4700,4700,9660000,1,10);
INSERT INTO exit_attempts VALUES('fab0e57f9af1e886ffff5c56681bbeaf',1578574800000000,0,0,'stop_loss','critical',1,'market',NULL,2300,14910000,1,5);
CREATE TABLE journal (
  transaction_id TEXT NOT NULL, -- The trade, or the deposit of a method.
  account TEXT NOT NULL, -- cash, contracts (at cost), fees, realised or deposits.
  league_id TEXT NOT NULL, -- The league.
  book TEXT NOT NULL, -- The method whose money it is; manual for what was entered by hand.
  position_id TEXT, -- The position; null for a deposit.
  amount INTEGER NOT NULL, -- In 1/10000; realised P&L and deposits are below 0 where one gained.
  occurred_at INTEGER NOT NULL, -- When it happened, in microseconds since 1970, UTC.
  recorded_at INTEGER NOT NULL, -- When it was recorded, likewise.
  CONSTRAINT journal_key PRIMARY KEY (transaction_id, account),
  CONSTRAINT journal_league FOREIGN KEY (league_id) REFERENCES leagues (league_id),
  CONSTRAINT journal_position FOREIGN KEY (position_id) REFERENCES positions (position_id),
  CONSTRAINT journal_account
    CHECK (account IN ('cash', 'contracts', 'fees', 'realised', 'deposits'))
) STRICT, WITHOUT ROWID;
INSERT INTO journal VALUES('01a21e9b-0895-77a6-9527-558fcf96fd13/deposit','cash','59ae08b5-0250-8b9c-8863-3ab424702aab','01a21e9b-0895-77a6-9527-558fcf96fd13',NULL,100000000,1578571200000000,1795809806497312);
INSERT INTO journal VALUES('01a21e9b-0895-77a6-9527-558fcf96fd13/deposit','deposits','59ae08b5-0250-8b9c-8863-3ab424702aab','01a21e9b-0895-77a6-9527-558fcf96fd13',NULL,-100000000,1578571200000000,1795809806497312);
INSERT INTO journal VALUES('027258b4d9e3f2fad3127f759a6aa8d6/entry','cash','59ae08b5-0250-8b9c-8863-3ab424702aab','01a21e9b-0895-77a6-9527-558fcf96fd13','027258b4d9e3f2fad3127f759a6aa8d6',-3586800,1578744000000000,1795809806497312);
INSERT INTO journal VALUES('027258b4d9e3f2fad3127f759a6aa8d6/entry','contracts','59ae08b5-0250-8b9c-8863-3ab424702aab','01a21e9b-0895-77a6-9527-558fcf96fd13','027258b4d9e3f2fad3127f759a6aa8d6',3460800,1578744000000000,1795809806497312);
INSERT INTO journal VALUES('027258b4d9e3f2fad3127f759a6aa8d6/entry','fees','59ae08b5-0250-8b9c-8863-3ab424702aab','01a21e9b-0895-77a6-9527-558fcf96fd13','027258b4d9e3f2fad3127f759a6aa8d6',126000,1578744000000000,1795809806497312);
INSERT INTO journal VALUES('027258b4d9e3f2fad3127f759a6aa8d6/settlement','contracts','59ae08b5-0250-8b9c-8863-3ab424702aab','01a21e9b-0895-77a6-9527-558fcf96fd13','027258b4d9e3f2fad3127f759a6aa8d6',-3460800,1578873600000000,1795809806497312);
INSERT INTO journal VALUES('027258b4d9e3f2fad3127f759a6aa8d6/settlement','realised','59ae08b5-0250-8b9c-8863-3ab424702aab','01a21e9b-0895-77a6-9527-558fcf96fd13','027258b4d9e3f2fad3127f759a6aa8d6',3460800,1578873600000000,1795809806497312);
INSERT INTO journal VALUES('0af641214fb6de0a2da7656a86fb8485/1578751200000000.0.0/partial_exit_target','cash','59ae08b5-0250-8b9c-8863-3ab424702aab','01a21e9b-0895-77a6-9527-558fcf96fd13','0af641214fb6de0a2da7656a86fb8485',2885900,1578751200000000,1795809806497312);
INSERT INTO journal VALUES('0af641214fb6de0a2da7656a86fb8485/1578751200000000.0.0/partial_exit_target','contracts','59ae08b5-0250-8b9c-8863-3ab424702aab','01a21e9b-0895-77a6-9527-558fcf96fd13','0af641214fb6de0a2da7656a86fb8485',-2334500,1578751200000000,1795809806497312);
INSERT INTO journal VALUES('0af641214fb6de0a2da7656a86fb8485/1578751200000000.0.0/partial_exit_target','fees','59ae08b5-0250-8b9c-8863-3ab424702aab','01a21e9b-0895-77a6-9527-558fcf96fd13','0af641214fb6de0a2da7656a86fb8485',115600,1578751200000000,1795809806497312);
INSERT INTO journal VALUES('0af641214fb6de0a2da7656a86fb8485/1578751200000000.0.0/partial_exit_target','realised','59ae08b5-0250-8b9c-8863-3ab424702aab','01a21e9b-0895-77a6-9527-558fcf96fd13','0af641214fb6de0a2da7656a86fb8485',-667000,1578751200000000,1795809806497312);
INSERT INTO journal VALUES('0af641214fb6de0a2da7656a86fb8485/entry','cash','59ae08b5-0250-8b9c-8863-3ab424702aab','01a21e9b-0895-77a6-9527-558fcf96fd13','0af641214fb6de0a2da7656a86fb8485',-4885100,1578744000000000,1795809806497312);
INSERT INTO journal VALUES('0af641214fb6de0a2da7656a86fb8485/entry','contracts','59ae08b5-0250-8b9c-8863-3ab424702aab','01a21e9b-0895-77a6-9527-558fcf96fd13','0af641214fb6de0a2da7656a86fb8485',4672500,1578744000000000,1795809806497312);
INSERT INTO journal VALUES('0af641214fb6de0a2da7656a86fb8485/entry','fees','59ae08b5-0250-8b9c-8863-3ab424702aab','01a21e9b-0895-77a6-9527-558fcf96fd13','0af641214fb6de0a2da7656a86fb8485',212600,1578744000000000,1795809806497312);
INSERT INTO journal VALUES('0af641214fb6de0a2da7656a86fb8485/settlement','cash','59ae08b5-0250-8b9c-8863-3ab424702aab','01a21e9b-0895-77a6-9527-558fcf96fd13','0af641214fb6de0a2da7656a86fb8485',6680000,1578873600000000,1795809806497312);
INSERT INTO journal VALUES('0af641214fb6de0a2da7656a86fb8485/settlement','contracts','59ae08b5-0250-8b9c-8863-3ab424702aab','01a21e9b-0895-77a6-9527-558fcf96fd13','0af641214fb6de0a2da7656a86fb8485',-2338000,1578873600000000,1795809806497312);
INSERT INTO journal VALUES('0af641214fb6de0a2da7656a86fb8485/settlement','realised','59ae08b5-0250-8b9c-8863-3ab424702aab','01a21e9b-0895-77a6-9527-558fcf96fd13','0af641214fb6de0a2da7656a86fb8485',-4342000,1578873600000000,1795809806497312);
INSERT INTO journal VALUES('645ad832640d642f979bd85ba47b7566/1578664800000000.0.0/partial_exit_target','cash','59ae08b5-0250-8b9c-8863-3ab424702aab','01a21e9b-0895-77a6-9527-558fcf96fd13','645ad832640d642f979bd85ba47b7566',2637300,1578664800000000,1795809806497312);
INSERT INTO journal VALUES('645ad832640d642f979bd85ba47b7566/1578664800000000.0.0/partial_exit_target','contracts','59ae08b5-0250-8b9c-8863-3ab424702aab','01a21e9b-0895-77a6-9527-558fcf96fd13','645ad832640d642f979bd85ba47b7566',-2359800,1578664800000000,1795809806497312);
INSERT INTO journal VALUES('645ad832640d642f979bd85ba47b7566/1578664800000000.0.0/partial_exit_target','fees','59ae08b5-0250-8b9c-8863-3ab424702aab','01a21e9b-0895-77a6-9527-558fcf96fd13','645ad832640d642f979bd85ba47b7566',72100,1578664800000000,1795809806497312);
INSERT INTO journal VALUES('645ad832640d642f979bd85ba47b7566/1578664800000000.0.0/partial_exit_target','realised','59ae08b5-0250-8b9c-8863-3ab424702aab','01a21e9b-0895-77a6-9527-558fcf96fd13','645ad832640d642f979bd85ba47b7566',-349600,1578664800000000,1795809806497312);
INSERT INTO journal VALUES('645ad832640d642f979bd85ba47b7566/entry','cash','59ae08b5-0250-8b9c-8863-3ab424702aab','01a21e9b-0895-77a6-9527-558fcf96fd13','645ad832640d642f979bd85ba47b7566',-4877200,1578657600000000,1795809806497312);
INSERT INTO journal VALUES('645ad832640d642f979bd85ba47b7566/entry','contracts','59ae08b5-0250-8b9c-8863-3ab424702aab','01a21e9b-0895-77a6-9527-558fcf96fd13','645ad832640d642f979bd85ba47b7566',4725000,1578657600000000,1795809806497312);
INSERT INTO journal VALUES('645ad832640d642f979bd85ba47b7566/entry','fees','59ae08b5-0250-8b9c-8863-3ab424702aab','01a21e9b-0895-77a6-9527-558fcf96fd13','645ad832640d642f979bd85ba47b7566',152200,1578657600000000,1795809806497312);
INSERT INTO journal VALUES('645ad832640d642f979bd85ba47b7566/settlement','cash','59ae08b5-0250-8b9c-8863-3ab424702aab','01a21e9b-0895-77a6-9527-558fcf96fd13','645ad832640d642f979bd85ba47b7566',4380000,1578787200000000,1795809806497312);
INSERT INTO journal VALUES('645ad832640d642f979bd85ba47b7566/settlement','contracts','59ae08b5-0250-8b9c-8863-3ab424702aab','01a21e9b-0895-77a6-9527-558fcf96fd13','645ad832640d642f979bd85ba47b7566',-2365200,1578787200000000,1795809806497312);
INSERT INTO journal VALUES('645ad832640d642f979bd85ba47b7566/settlement','realised','59ae08b5-0250-8b9c-8863-3ab424702aab','01a21e9b-0895-77a6-9527-558fcf96fd13','645ad832640d642f979bd85ba47b7566',-2014800,1578787200000000,1795809806497312);
INSERT INTO journal VALUES('81a9353912f12fb841ef6c6350de88b2/1578578400000000.0.0/trailing_stop','cash','59ae08b5-0250-8b9c-8863-3ab424702aab','01a21e9b-0895-77a6-9527-558fcf96fd13','81a9353912f12fb841ef6c6350de88b2',4371700,1578578400000000,1795809806497312);
INSERT INTO journal VALUES('81a9353912f12fb841ef6c6350de88b2/1578578400000000.0.0/trailing_stop','contracts','59ae08b5-0250-8b9c-8863-3ab424702aab','01a21e9b-0895-77a6-9527-558fcf96fd13','81a9353912f12fb841ef6c6350de88b2',-4830000,1578578400000000,1795809806497312);
INSERT INTO journal VALUES('81a9353912f12fb841ef6c6350de88b2/1578578400000000.0.0/trailing_stop','fees','59ae08b5-0250-8b9c-8863-3ab424702aab','01a21e9b-0895-77a6-9527-558fcf96fd13','81a9353912f12fb841ef6c6350de88b2',168500,1578578400000000,1795809806497312);
INSERT INTO journal VALUES('81a9353912f12fb841ef6c6350de88b2/1578578400000000.0.0/trailing_stop','realised','59ae08b5-0250-8b9c-8863-3ab424702aab','01a21e9b-0895-77a6-9527-558fcf96fd13','81a9353912f12fb841ef6c6350de88b2',289800,1578578400000000,1795809806497312);
INSERT INTO journal VALUES('81a9353912f12fb841ef6c6350de88b2/entry','cash','59ae08b5-0250-8b9c-8863-3ab424702aab','01a21e9b-0895-77a6-9527-558fcf96fd13','81a9353912f12fb841ef6c6350de88b2',-4999100,1578571200000000,1795809806497312);
INSERT INTO journal VALUES('81a9353912f12fb841ef6c6350de88b2/entry','contracts','59ae08b5-0250-8b9c-8863-3ab424702aab','01a21e9b-0895-77a6-9527-558fcf96fd13','81a9353912f12fb841ef6c6350de88b2',4830000,1578571200000000,1795809806497312);
INSERT INTO journal VALUES('81a9353912f12fb841ef6c6350de88b2/entry','fees','59ae08b5-0250-8b9c-8863-3ab424702aab','01a21e9b-0895-77a6-9527-558fcf96fd13','81a9353912f12fb841ef6c6350de88b2',169100,1578571200000000,1795809806497312);
INSERT INTO journal VALUES('b9a75e9f5a0bb04b25c31902ed3cd1e2/entry','cash','59ae08b5-0250-8b9c-8863-3ab424702aab','manual','b9a75e9f5a0bb04b25c31902ed3cd1e2',-51800,1578182400000000,1795809806582232);
INSERT INTO journal VALUES('b9a75e9f5a0bb04b25c31902ed3cd1e2/entry','contracts','59ae08b5-0250-8b9c-8863-3ab424702aab','manual','b9a75e9f5a0bb04b25c31902ed3cd1e2',50000,1578182400000000,1795809806582232);
INSERT INTO journal VALUES('b9a75e9f5a0bb04b25c31902ed3cd1e2/entry','fees','59ae08b5-0250-8b9c-8863-3ab424702aab','manual','b9a75e9f5a0bb04b25c31902ed3cd1e2',1800,1578182400000000,1795809806582232);
INSERT INTO journal VALUES('fab0e57f9af1e886ffff5c56681bbeaf/1578574800000000.0.0/stop_loss','cash','59ae08b5-0250-8b9c-8863-3ab424702aab','01a21e9b-0895-77a6-9527-558fcf96fd13','fab0e57f9af1e886ffff5c56681bbeaf',3244400,1578574800000000,1795809806497312);
INSERT INTO journal VALUES('fab0e57f9af1e886ffff5c56681bbeaf/1578574800000000.0.0/stop_loss','contracts','59ae08b5-0250-8b9c-8863-3ab424702aab','01a21e9b-0895-77a6-9527-558fcf96fd13','fab0e57f9af1e886ffff5c56681bbeaf',-4771200,1578574800000000,1795809806497312);
INSERT INTO journal VALUES('fab0e57f9af1e886ffff5c56681bbeaf/1578574800000000.0.0/stop_loss','fees','59ae08b5-0250-8b9c-8863-3ab424702aab','01a21e9b-0895-77a6-9527-558fcf96fd13','fab0e57f9af1e886ffff5c56681bbeaf',184900,1578574800000000,1795809806497312);
INSERT INTO journal VALUES('fab0e57f9af1e886ffff5c56681bbeaf/1578574800000000.0.0/stop_loss','realised','59ae08b5-0250-8b9c-8863-3ab424702aab','01a21e9b-0895-77a6-9527-558fcf96fd13','fab0e57f9af1e886ffff5c56681bbeaf',1341900,1578574800000000,1795809806497312);
INSERT INTO journal VALUES('fab0e57f9af1e886ffff5c56681bbeaf/entry','cash','59ae08b5-0250-8b9c-8863-3ab424702aab','01a21e9b-0895-77a6-9527-558fcf96fd13','fab0e57f9af1e886ffff5c56681bbeaf',-4998400,1578571200000000,1795809806497312);
INSERT INTO journal VALUES('fab0e57f9af1e886ffff5c56681bbeaf/entry','contracts','59ae08b5-0250-8b9c-8863-3ab424702aab','01a21e9b-0895-77a6-9527-558fcf96fd13','fab0e57f9af1e886ffff5c56681bbeaf',4771200,1578571200000000,1795809806497312);
INSERT INTO journal VALUES('fab0e57f9af1e886ffff5c56681bbeaf/entry','fees','59ae08b5-0250-8b9c-8863-3ab424702aab','01a21e9b-0895-77a6-9527-558fcf96fd13','fab0e57f9af1e886ffff5c56681bbeaf',227200,1578571200000000,1795809806497312);
CREATE TABLE breaker_events (
  method_id TEXT NOT NULL, -- The method.
  number INTEGER NOT NULL, -- Place among the method's events, from 1.
  kind TEXT NOT NULL, -- tripped or reset.
  reason TEXT NOT NULL, -- losses_in_a_row, quick_loss or day_loss; for a reset what was said.
  occurred_at INTEGER NOT NULL, -- When it happened, in microseconds since 1970, UTC.
  recorded_at INTEGER NOT NULL, -- When it was recorded, likewise.
  recorded_by TEXT NOT NULL, -- Who reset it, or the part of the program that stopped.
  CONSTRAINT breaker_events_key PRIMARY KEY (method_id, number),
  CONSTRAINT breaker_events_method FOREIGN KEY (method_id) REFERENCES methods (method_id),
  CONSTRAINT breaker_events_kind CHECK (kind IN ('tripped', 'reset'))
) STRICT, WITHOUT ROWID;
CREATE TABLE equity_marks (
  method_id TEXT NOT NULL, -- The method.
  date TEXT NOT NULL, -- The day in the league's time zone, YYYY-MM-DD.
  settled INTEGER NOT NULL, -- Deposits with realised P&L less fees, in 1/10000.
  marked INTEGER NOT NULL, -- Likewise, with what is open at its last bid; at cost where there is none.
  CONSTRAINT equity_marks_key PRIMARY KEY (method_id, date),
  CONSTRAINT equity_marks_method FOREIGN KEY (method_id) REFERENCES methods (method_id)
) STRICT, WITHOUT ROWID;
INSERT INTO equity_marks VALUES('01a21e9b-0895-77a6-9527-558fcf96fd13','2020-01-09',97618600,97618600);
INSERT INTO equity_marks VALUES('01a21e9b-0895-77a6-9527-558fcf96fd13','2020-01-10',97743900,98094300);
INSERT INTO equity_marks VALUES('01a21e9b-0895-77a6-9527-558fcf96fd13','2020-01-11',97956700,98768900);
INSERT INTO equity_marks VALUES('01a21e9b-0895-77a6-9527-558fcf96fd13','2020-01-12',99971500,100639500);
INSERT INTO equity_marks VALUES('01a21e9b-0895-77a6-9527-558fcf96fd13','2020-01-13',100852700,100852700);
CREATE INDEX forecasts_by_run ON forecasts (league_id, run_id, season, sequence);
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
CREATE UNIQUE INDEX model_training_history_one_unfinished
ON model_training_history (league_id, subject_run_id) WHERE status IN ('pending', 'running');
CREATE INDEX model_training_history_by_time ON model_training_history (league_id, requested_at);
CREATE TRIGGER model_training_history_no_update BEFORE UPDATE OF
  training_id, league_id, subject_run_id, subject_model, cause, reason, requested_by, is_tuned, requested_at,
  run_id
ON model_training_history
BEGIN SELECT RAISE(ABORT, 'what was asked for of a training is never changed'); END;
CREATE TRIGGER model_training_history_no_return BEFORE UPDATE ON model_training_history
WHEN NOT (
  OLD.status = 'pending' AND NEW.status IN ('pending', 'running', 'failed', 'cancelled')
  OR OLD.status = 'running' AND NEW.status IN ('running', 'completed', 'failed', 'cancelled'))
BEGIN
  SELECT RAISE(ABORT, 'a training goes from pending to running to its end, and stays as it ended');
END;
CREATE TRIGGER model_training_history_no_delete BEFORE DELETE ON model_training_history
BEGIN SELECT RAISE(ABORT, 'trainings are never removed'); END;
CREATE TRIGGER model_training_history_no_replace BEFORE INSERT ON model_training_history
WHEN EXISTS (
    SELECT 1 FROM model_training_history
    WHERE training_id = NEW.training_id OR run_id = NEW.run_id)
  OR EXISTS (
    SELECT 1 FROM model_training_history
    WHERE league_id = NEW.league_id AND subject_run_id = NEW.subject_run_id
      AND status IN ('pending', 'running') AND NEW.status IN ('pending', 'running'))
BEGIN SELECT RAISE(ABORT, 'trainings are never replaced'); END;
CREATE INDEX counting_forecasts_by_date ON counting_forecasts (
  league_id, origin, model, season, date, log_loss, brier, decided, correct, expected_log_loss,
  expected_brier, expected_correct
) WHERE log_loss IS NOT NULL;
CREATE INDEX counting_forecasts_open ON counting_forecasts (league_id, season)
WHERE outcome IS NULL;
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
LEFT JOIN counting_forecasts AS c ON c.league_id = f.league_id AND c.season = f.season
  AND c.run_id = f.run_id AND c.origin = f.origin AND c.game_id = f.game_id
  AND c.sequence = f.sequence
LEFT JOIN results AS r ON r.league_id = f.league_id AND r.game_id = f.game_id
  AND r.revision = (
    SELECT max(x.revision) FROM results AS x
    WHERE x.league_id = f.league_id AND x.game_id = f.game_id);
CREATE INDEX sessions_by_date ON sessions (session_date);
CREATE INDEX sessions_by_stale ON sessions (stale);
CREATE INDEX shots_by_session ON shots (session_id, shot_order);
CREATE INDEX shots_by_time ON shots (shot_time);
CREATE INDEX prices_by_market ON prices (market_id, observed_at, sequence);
CREATE INDEX positions_by_method ON positions (league_id, method_id, entered_at);
CREATE INDEX positions_by_strategy ON positions (strategy_id);
CREATE INDEX positions_by_market ON positions (market_id);
CREATE INDEX trades_by_position ON trades (position_id);
CREATE INDEX trades_by_strategy ON trades (strategy_id, traded_at);
CREATE INDEX trades_by_model ON trades (model_id, traded_at);
CREATE INDEX position_exits_by_position ON position_exits (position_id);
CREATE INDEX journal_by_book ON journal (league_id, book, account);
CREATE TRIGGER markets_no_update BEFORE UPDATE ON markets
BEGIN SELECT RAISE(ABORT, 'markets are never changed'); END;
CREATE TRIGGER markets_no_delete BEFORE DELETE ON markets
BEGIN SELECT RAISE(ABORT, 'markets are never removed'); END;
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
COMMIT;
