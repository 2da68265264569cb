"""Measures `monitor check` over a season's forecasts, and over a million, and `alerts list`."""
import datetime
import json
import os
import pathlib
import sqlite3
import tempfile

from .ledger import PostgreSQL, SQLite, imported
from .processes import ALMANAC, measured, summary, timed

SERVER = os.environ.get("ALMANAC_TEST_POSTGRESQL")


def write_dated(path, games):
    """The games of a file, its seasons from 1 January on."""
    lines = games.read_text().splitlines()
    with open(path, "w") as file:
        print("season,date,team1,team2,score1,score2,row", file=file)
        for number, line in enumerate(lines[1:]):
            season, day, one, other, scored, conceded, *_ = line.split(",")
            date = datetime.date(int(season), 1, 1) + datetime.timedelta(days=int(day))
            print(f"{season},{date},{one},{other},{scored},{conceded},{number}", file=file)


def checking(database, name, data, run, fill, count):
    ledger = database.fresh()
    timed([ALMANAC, "ledger", "migrate", "--ledger", ledger])
    timed([ALMANAC, *fill, *run, "--data-dir", data, "--ledger", ledger])
    check = [ALMANAC, "monitor", "check", run[1], *run[2:], "--data-dir", data, "--ledger", ledger,
             "--json"]
    first = measured(check)
    again = [measured(check) for _ in range(count)]
    assert json.loads(again[0][2])["weeks_stored"] == 0
    least = min(seconds for seconds, *_ in again)
    middle = sorted(seconds for seconds, *_ in again)[len(again) // 2]
    memory = max(memory for _, memory, _ in [first, *again])
    print(f"{name:<32} {database.name:<11} first {first[0] * 1e3:8.0f} ms, again "
          f"{middle * 1e3:8.0f} ({least * 1e3:.0f}) ms, {memory:.0f} MB", flush=True)


def raise_alerts(ledger, league, count):
    """Rows as raising writes them, by the shell, which is quicker."""
    statement = f"""
        WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {count})
        INSERT INTO model_alerts (alert_id, league_id, fingerprint, ordinal, type, subject, key_detail,
          category, component, environment, state, severity, message, source, triggered_at,
          last_raised_at, last_told_at, repeat_count, reopen_count, event_count)
        SELECT printf('01900000-0000-7000-8000-%012x', i), '{league}', printf('%064x', i), 1,
          'feed_down', 'feed ' || i, '', 'operations', 'user', 'live', 'open',
          CASE i % 4 WHEN 0 THEN 'critical' WHEN 1 THEN 'high' WHEN 2 THEN 'medium' ELSE 'low' END,
          'No scores from feed ' || i, 'script', 1700000000000000 + i, 1700000000000000 + i,
          1700000000000000 + i, 1, 0, 1 FROM n"""
    sqlite3.connect(ledger, isolation_level=None).execute(statement)


def listing(folder, data, count):
    """10,000 open alerts, as a table and as JSON."""
    ledger = folder / "alerts.sqlite"
    timed([ALMANAC, "ledger", "migrate", "--ledger", ledger])
    timed([ALMANAC, "alerts", "raise", "--type", "feed_down", "--subject", "scores", "--severity",
           "low", "--message", "No scores", "--data-dir", data, "--ledger", ledger])
    league = sqlite3.connect(ledger).execute("SELECT league_id FROM leagues").fetchone()[0]
    raise_alerts(ledger, league, 9_999)
    for options in ([], ["--limit", "0"], ["--json"]):
        command = [ALMANAC, "alerts", "list", "--data-dir", data, "--ledger", ledger, *options]
        own = [timed(command)[0] for _ in range(5 * count)]
        print(f"{' '.join(['10,000 open alerts listed', *options]):<40} {summary(own)} ms", flush=True)


def measure(write_league, count):
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        databases = [SQLite(folder)] + ([PostgreSQL()] if SERVER else [])
        write_league(folder / "season.csv", 137_500, teams=364, season_games=5_500)
        season, run = imported(
            folder, "season-dated", lambda path: write_dated(path, folder / "season.csv"))
        last = max((season / "games").iterdir()).name.split("=")[1]
        write_league(folder / "large.csv", 1_000_000)
        large, other = imported(
            folder, "large-dated", lambda path: write_dated(path, folder / "large.csv"))
        for database in databases:
            replay = ["league", "replay", "--season", last, "--by", "day"]
            checking(database, "a season of 5,500", season, run, replay, count)
        for database in databases[:1]:
            checking(database, "a million", large, other, ["forecasts", "add"], count)
        listing(folder, season, count)
