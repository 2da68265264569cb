"""What `almanac import csv` does with a file of games, by pyarrow on one thread: parse, check, put the lower id
first, sort, name each game, write a Parquet file for each season.

    python scripts/baseline/import.py games.csv FOLDER
"""
import pathlib
import sys

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.csv as csv
import pyarrow.parquet as parquet

LIMITS = {"season": (0, 9999), "day": (0, 400), "team1": (0, 2**31 - 1), "team2": (0, 2**31 - 1),
          "score1": (0, 9999), "score2": (0, 9999), "neutral": (0, 1), "tournament": (0, 1)}


def read(path):
    table = csv.read_csv(path, read_options=csv.ReadOptions(use_threads=False))
    for name, (least, most) in LIMITS.items():
        ends = pc.min_max(table[name]).as_py()
        assert table[name].null_count == 0 and least <= ends["min"] <= ends["max"] <= most, name
    assert not pc.any(pc.equal(table["team1"], table["team2"])).as_py()
    return table


def games(table):
    turned = pc.greater(table["team1"], table["team2"])
    pick = lambda one, other: pc.if_else(turned, table[other], table[one])
    site = pc.subtract(1, table["neutral"])
    result = pa.table({
        "season": table["season"].cast("int32"), "day": table["day"].cast("int32"),
        "team_a_id": pick("team1", "team2"), "team_b_id": pick("team2", "team1"),
        "score_a": pick("score1", "score2").cast("int32"),
        "score_b": pick("score2", "score1").cast("int32"),
        "site": pc.if_else(turned, pc.negate(site), site).cast("int8"),
        "is_tournament": pc.equal(table["tournament"], 1)})
    keys = [(name, "ascending") for name in ("season", "day", "team_a_id", "team_b_id")]
    return result.sort_by(keys)


def write(table, folder):
    for season in pc.unique(table["season"]).to_pylist():
        part = table.filter(pc.equal(table["season"], season))
        names = [part[name].cast("string")
                 for name in ("season", "day", "team_a_id", "team_b_id")]
        part = part.drop_columns("season").add_column(
            0, "game_id", pc.binary_join_element_wise(*names, "_"))
        path = pathlib.Path(folder) / f"season={season}"
        path.mkdir(parents=True)
        parquet.write_table(part, path / "games.parquet", compression="zstd")


if __name__ == "__main__":
    pa.set_cpu_count(1)
    write(games(read(sys.argv[1])), sys.argv[2])
