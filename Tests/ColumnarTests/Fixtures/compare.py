"""Compares a Parquet file with its values, as four libraries read it.

Usage: compare.py FILE EXPECTED, where EXPECTED is JSON: column name to values, null where there is
none, doubles as the decimal text of their 64 bits, dates as days since 1970-01-01, strings as lists
of UTF-8 bytes.
"""

import datetime
import json
import struct
import sys

import duckdb
import pandas
import polars
import pyarrow.parquet

EPOCH = datetime.date(1970, 1, 1)


def canonical(name, value):
    """The JSON form of one value of a column."""
    if value is None or value is pandas.NA:
        return None
    if name == "bools":
        assert isinstance(bool(value), bool)
        return bool(value)
    if name == "doubles":
        return str(struct.unpack("<Q", struct.pack("<d", value))[0])
    if name == "strings":
        assert isinstance(value, str)
        return list(value.encode())
    if name == "dates":
        return (value - EPOCH).days
    return int(value)


def pandas_columns(path):
    frame = pandas.read_parquet(path, dtype_backend="numpy_nullable")
    # numpy's nullable doubles cannot tell NaN from null: those come by way of Arrow.
    doubles = pandas.read_parquet(path, columns=["doubles"], dtype_backend="pyarrow")
    columns = {name: list(frame[name]) for name in frame.columns}
    columns["doubles"] = doubles["doubles"].array.__arrow_array__().to_pylist()
    return columns


def duckdb_columns(path):
    connection = duckdb.connect()
    result = connection.execute("SELECT * FROM read_parquet(?)", [path])
    names = [description[0] for description in result.description]
    rows = result.fetchall()
    return {name: [row[index] for row in rows] for index, name in enumerate(names)}


READERS = {
    "pyarrow": lambda path: pyarrow.parquet.read_table(path).to_pydict(),
    "pandas": pandas_columns,
    "Polars": lambda path: polars.read_parquet(path).to_dict(as_series=False),
    "DuckDB": duckdb_columns,
}

TYPES = ["bool", "int8", "int32", "int64", "double", "string", "date32[day]"]


def main(path, expected_path):
    with open(expected_path, encoding="utf-8") as file:
        expected = json.load(file)
    found_types = [str(field.type) for field in pyarrow.parquet.read_schema(path)]
    assert found_types == TYPES, found_types
    for library, read in READERS.items():
        columns = read(path)
        assert list(columns) == list(expected), f"{library}: columns {list(columns)}"
        for name, values in columns.items():
            found = [canonical(name, value) for value in values]
            assert len(found) == len(expected[name]), f"{library}: {name}: {len(found)} values"
            for row, (one, other) in enumerate(zip(found, expected[name])):
                assert one == other, f"{library}: {name}: row {row + 1}: {one} is not {other}"
    print("equal:", ", ".join(READERS))


main(*sys.argv[1:])
