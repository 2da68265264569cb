"""Measures `monitor check` over a season's forecasts, and over a million."""
import datetime
import json
import os
import pathlib
import tempfile

from .ledger import PostgreSQL, SQLite, imported
from .processes import ALMANAC, measured, timed

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
