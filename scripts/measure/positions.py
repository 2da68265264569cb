"""Measures `positions replay` over a million ticks, and `positions report` over 100,000 positions."""
import datetime
import json
import pathlib
import random
import tempfile

from .processes import ALMANAC, measured, summary, timed

DAYS, GAMES, TICKS = 10, 100, 1000
HELD = {"exits": {name: None for name in ("stop", "target", "trailing", "urgent", "liquidity",
                                         "early_exit", "rebalance")}
        | {"partials": [], "edge_disappeared": False}}


def write_games(path, days, games):
    """A season of warm-up, and one of `days` days with `games` games each; the lower team is at home."""
    generator = random.Random(7)
    with open(path, "w") as file:
        print("season,date,team1,team2,score1,score2", file=file)
        for season in (2023, 2024):
            for day in range(days):
                date = datetime.date(season, 1, 1) + datetime.timedelta(days=day)
                teams = list(range(1000, 1000 + 2 * games))
                generator.shuffle(teams)
                for one, other in zip(teams[::2], teams[1::2]):
                    lead = round(generator.gauss((one % 50 - other % 50) / 4, 10)) or 1
                    print(f"{season},{date},{min(one, other)},{max(one, other)},{80 + lead},80", file=file)


def played(path):
    for line in path.read_text().splitlines()[1:]:
        season, date, one, other, *_ = line.split(",")
        if season == "2024":
            yield date, one, other


def write_ticks(path, games):
    """Quotes of every game of 2024, a minute apart, up to its day's noon."""
    generator = random.Random(8)
    with open(path, "w") as file:
        print("t,date,yes,no,bid,ask,v", file=file)
        for date, one, other in played(games):
            noon = datetime.datetime.fromisoformat(date + "T12:00:00+00:00")
            middle = generator.uniform(30, 50)
            for tick in range(TICKS):
                middle = min(max(middle + generator.gauss(0, .5), 3), 97)
                moment = noon - datetime.timedelta(minutes=TICKS - tick)
                cents = round(middle)
                print(f"{moment:%Y-%m-%dT%H:%M:%SZ},{date},{one},{other},{cents - 1},{cents + 1},500",
                      file=file)


def write_odds(path, games):
    generator = random.Random(9)
    with open(path, "w") as file:
        print("d,host,guest,ho,ao,hc,ac", file=file)
        for date, one, other in played(games):
            odds = [round(1 / p, 2) for middle in [generator.uniform(.3, .7)]
                    for q in [middle, min(max(middle + generator.gauss(0, .03), .05), .95)]
                    for p in [q * 1.04, (1 - q) * 1.04]]
            print(f"{date},{one},{other},{','.join(map(str, odds))}", file=file)


def prepared(folder, days, games, rules, format, write_prices):
    """A ledger with prices and a strategy, and the options that name it all."""
    folder.mkdir()
    data, runs = folder / "data", folder / "runs"
    write_games(folder / "games.csv", days, games)
    (folder / "rules.json").write_text(json.dumps(rules))
    (folder / "format.json").write_text(json.dumps(format))
    write_prices(folder / "prices.csv", folder / "games.csv")
    where = ["--data-dir", data]
    timed([ALMANAC, "import", "csv", folder / "games.csv", "--home", "team1", *where])
    timed([ALMANAC, "prices", "import", folder / "prices.csv", "--format", folder / "format.json", *where])
    timed([ALMANAC, "train", "--model", "elo", "--start-year", 2024, "--warm-up-from", 2023, "--predict",
           "all", "--runs-dir", runs, *where, "--quiet"])
    timed([ALMANAC, "strategies", "add", "edge", "--file", folder / "rules.json", *where])
    return where, ["--strategy", "edge", "--runs-dir", runs, "--run", "latest", "--bankroll", 1_000_000_000,
                   "--game-cap", 1, "--day-cap", 1, "--bankroll-cap", 1, *where]


def told(what, seconds, memory):
    print(f"{what:<48} {summary(seconds, 1)} s, {memory:.0f} MB", flush=True)


def measure(count):
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        where, replay = prepared(
            folder / "ticks", DAYS, GAMES,
            HELD | {"edge": 0, "at": "first", "stake": "flat:100", "breakers": {}},
            {"venue": "exchange", "time": "t", "date": "date", "home": "yes", "away": "no", "bid": "bid",
             "ask": "ask", "volume": "v", "unit": "cents", "tick": .01}, write_ticks)
        first, memory, output = measured([ALMANAC, "positions", "replay", *replay, "--json"])
        told(f"{DAYS * GAMES * TICKS:,} ticks replayed", [first], memory)
        again = [measured([ALMANAC, "positions", "replay", *replay, "--json"]) for _ in range(count)]
        told("the same again", [seconds for seconds, *_ in again], max(m for _, m, _ in again))
        where, replay = prepared(
            folder / "odds", 100, 1000,
            {"edge": 0, "at": "open", "stake": "flat:100", "breakers": {}},
            {"venue": "book", "date": "d", "home": "host", "away": "guest", "style": "decimal",
             "odds": [{"moment": "open", "home": "ho", "away": "ao"},
                      {"moment": "close", "home": "hc", "away": "ac"}]}, write_odds)
        seconds, memory, output = measured([ALMANAC, "positions", "replay", *replay, "--json"])
        told("100,000 games bet on and settled", [seconds], memory)
        for options in ([], ["--by", "season"]):
            reports = [measured([ALMANAC, "positions", "report", *options, *where]) for _ in range(count)]
            told(" ".join(["positions report", *options]), [seconds for seconds, *_ in reports],
                 max(memory for _, memory, _ in reports))
