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
COMMIT;
