"""Measures forecasts on record, beside the databases' own shells doing the bare statements."""
import datetime
import json
import os
import pathlib
import re
import sqlite3
import subprocess
import tempfile

from .processes import ALMANAC, ROOT, summary, timed, train

SERVER = os.environ.get("ALMANAC_TEST_POSTGRESQL")
MIGRATIONS = ROOT / "Sources/Ledger/Schema/Migrations"
SQLITE_TYPES = {"{int64}": "INTEGER", "{double}": "REAL", "{text}": "TEXT", "{strict}": " STRICT",
                "{clustered}": " STRICT, WITHOUT ROWID"}
POSTGRESQL_TYPES = {"{int64}": "bigint", "{double}": "double precision",
                    "{text}": 'text COLLATE "C"', "{strict}": "", "{clustered}": ""}
TABLES = ("leagues", "forecasts", "results", "counting_forecasts")
SCORE = """
    SELECT origin, count(*), sum(decided), sum(log_loss), sum(brier), sum(correct),
      sum(expected_log_loss), sum(expected_brier), sum(expected_correct)
    FROM counting_forecasts WHERE log_loss IS NOT NULL GROUP BY origin;"""


class SQLite:
    """Files, and the sqlite3 shell."""
    name, dialect, types = "SQLite", "sqlite", SQLITE_TYPES

    def __init__(self, folder):
        self.folder, self.count = folder, 0

    def fresh(self):
        self.count += 1
        return self.folder / f"{self.count}.sqlite"

    def shell(self, database, script):
        with open(script) as statements:
            return timed(["sqlite3", database], stdin=statements)[0]


class PostgreSQL:
    """Schemas of the server that scripts/with-postgresql started, and psql."""
    name, dialect, types = "PostgreSQL", "postgresql", POSTGRESQL_TYPES

    def __init__(self):
        self.count = 0

    def fresh(self):
        self.count += 1
        schema = f"bench_{self.count}"
        subprocess.run(["psql", "-q", SERVER, "-c", f"CREATE SCHEMA {schema}"], check=True)
        return f"{SERVER}&options=-csearch_path%3D{schema}"

    def shell(self, database, script):
        return timed(["psql", "-q", "-X", "-v", "ON_ERROR_STOP=1", database, "-f", script])[0]


def schema(database):
    """The statements that the migrations make of an empty database."""
    text = ""
    for path in sorted(MIGRATIONS.glob("*.sql")):
        if re.fullmatch(r"[^.]*(\.%s)?\.sql" % database.dialect, path.name):
            text += path.read_text()
    for name, type in database.types.items():
        text = text.replace(name, type)
    return text


def write_statements(ledger, path, database):
    """The rows of a ledger of SQLite as statements, in one transaction."""
    source = sqlite3.connect(ledger)
    with open(path, "w") as file:
        print("BEGIN;", file=file)
        for table in TABLES:
            for row in source.execute(f"SELECT * FROM {table}"):
                values = ", ".join(
                    "NULL" if value is None else str(value) if isinstance(value, (int, float))
                    else "'" + value.replace("'", "''") + "'" for value in row)
                print(f"INSERT INTO {table} VALUES ({values});", file=file)
        print("COMMIT;", file=file)


def migrating(database, folder, count):
    script = folder / f"schema-{database.dialect}.sql"
    script.write_text("BEGIN;\n" + schema(database) + "COMMIT;\n")
    own, bare = [], []
    for _ in range(4 * count):
        own.append(timed([ALMANAC, "ledger", "migrate", "--ledger", database.fresh()])[0])
        bare.append(database.shell(database.fresh(), script))
    row(database, "migrate from empty", own, bare)


def adding(database, data, run, folder, count):
    """100,000 forecasts appended and settled, with reading the games and the run."""
    own, bare = [], []
    script = folder / f"rows-{database.dialect}.sql"
    for turn in range(count):
        ledger = database.fresh()
        timed([ALMANAC, "ledger", "migrate", "--ledger", ledger])
        own.append(timed([ALMANAC, "forecasts", "add", *run, "--data-dir", data,
                          "--ledger", ledger])[0])
        if turn == 0:
            copy = folder / f"copy-{database.dialect}.sqlite"
            timed([ALMANAC, "ledger", "copy", "--data-dir", data, "--ledger", ledger, "--to", copy])
            write_statements(copy, script, database)
        empty = database.fresh()
        timed([ALMANAC, "ledger", "migrate", "--ledger", empty])
        bare.append(database.shell(empty, script))
    row(database, "100,000 appended and settled", own, bare)


def scoring(database, data, run, folder, count):
    ledger = database.fresh()
    timed([ALMANAC, "ledger", "migrate", "--ledger", ledger])
    timed([ALMANAC, "forecasts", "add", *run, "--data-dir", data, "--ledger", ledger])
    script = folder / "score.sql"
    script.write_text(SCORE)
    for options in ([], ["--by", "week"]):
        command = [ALMANAC, "forecasts", "score", "--data-dir", data, "--ledger", ledger, *options]
        own = [timed(command)[0] for _ in range(count + 1)][1:]
        bare = [database.shell(ledger, script) for _ in range(count)]
        row(database, " ".join(["a million scored", *options]), own, bare if not options else None)


def issuing(database, data, run, count):
    """A week's games issued, beside asking the same model about one of them."""
    own, bare = [], []
    for _ in range(2 * count):
        ledger = database.fresh()
        timed([ALMANAC, "ledger", "migrate", "--ledger", ledger])
        answer = timed([ALMANAC, "forecasts", "issue", "--days", 7, *run, "--data-dir", data,
                        "--ledger", ledger, "--json"])
        own.append(answer[0])
        bare.append(timed([ALMANAC, "predict", "--matchup", 1000, 1001, *run,
                           "--data-dir", data])[0])
    issued = len(json.loads(answer[1])["added"])
    row(database, f"{issued} games of a week issued (predict)", own, bare)


def row(database, what, own, bare):
    beside = summary(bare) if bare else ""
    print(f"{what:<40} {database.name:<11} {summary(own):>20} {beside:>20}", flush=True)


def write_coming(path, games):
    """The games of a file in seasons of 150 days, the last of them under way with a week to come."""
    today = datetime.date.today()
    lines = games.read_text().splitlines()
    last = lines[-1].split(",")[0]
    with open(path, "w") as file:
        print("season,date,team1,team2,score1,score2,row", file=file)
        for number, line in enumerate(lines[1:]):
            season, day, one, other, scored, conceded, *_ = line.split(",")
            first = today - datetime.timedelta(days=143)
            if season != last:
                first = datetime.date(int(season), 1, 1)
            date = first + datetime.timedelta(days=int(day))
            scores = "," if season == last and date >= today else f"{scored},{conceded}"
            print(f"{season},{date},{one},{other},{scores},{number}", file=file)


def imported(folder, name, write):
    """A data directory with games, and a run that predicted all of them."""
    write(folder / f"{name}.csv")
    data, runs = folder / name, folder / f"{name}-runs"
    timed([ALMANAC, "import", "csv", folder / f"{name}.csv", "--data-dir", data])
    record = json.loads(timed(train(data, runs, "--start-year", 2000, "--predict", "all"))[1])
    return data, ["--run", record["run_id"], "--runs-dir", runs]


def measure(write_league, count):
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        small = imported(folder, "small", lambda path: write_league(path, 100_000))
        large = imported(folder, "large", lambda path: write_league(path, 1_000_000))
        write_league(folder / "seasons.csv", 137_500, teams=364, season_games=5_500)
        coming = imported(
            folder, "coming", lambda path: write_coming(path, folder / "seasons.csv"))
        print(f"whole processes, ms, medians (minima){'almanac':>35} {'its shell':>20}")
        for database in [SQLite(folder)] + ([PostgreSQL()] if SERVER else []):
            migrating(database, folder, count)
            adding(database, *small, folder, count)
            scoring(database, *large, folder, count)
            issuing(database, *coming, count)
