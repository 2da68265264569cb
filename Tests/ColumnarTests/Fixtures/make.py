"""Writes the Parquet files beside it, as other people's programs would.

Run with pyarrow (26.0.1 wrote the committed files): python3 make.py
"""

import datetime
import pathlib

import pyarrow as pa
import pyarrow.parquet as pq

HERE = pathlib.Path(__file__).parent

# Every type of ours under every codec.
common = pa.table(
    {
        "bools": pa.array([True, None, False, True], pa.bool_()),
        "bytes": pa.array([-128, 127, None, 0], pa.int8()),
        "ints": pa.array([-(2**31), 2**31 - 1, 0, None], pa.int32()),
        "longs": pa.array([-(2**63), 2**63 - 1, 0, None], pa.int64()),
        "doubles": pa.array([0.1, None, -2.5, 1e300], pa.float64()),
        "strings": pa.array(["Kansas", "", None, "東京 🏀"], pa.string()),
        "dates": pa.array(
            [datetime.date(1969, 12, 31), None, datetime.date(2015, 9, 10), datetime.date(1, 1, 1)],
            pa.date32(),
        ),
    }
)
for codec in ["none", "snappy", "gzip", "brotli", "lz4", "zstd"]:
    pq.write_table(common, HERE / f"codec_{codec}.parquet", compression=codec)

# Types other than ours, in two row groups, so that dictionaries differ between them.
midnights = [datetime.datetime(2015, 9, 10), None, datetime.datetime(1969, 12, 30)]
foreign = pa.table(
    {
        "nested": pa.array([[1], [], None], pa.list_(pa.int64())),
        "dictionary": pa.array(["KC", "NE", "KC"]).dictionary_encode(),
        "dictionary_nulls": pa.array(["b", None, "a"]).dictionary_encode(),
        "large_string": pa.array(["a", None, "long " * 20], pa.large_string()),
        "string_view": pa.array(["a", None, "long " * 20], pa.string_view()),
        "int16": pa.array([-32768, 32767, None], pa.int16()),
        "int32": pa.array([1101, 1102, 1103], pa.int32()),
        "int64": pa.array([7, 2**31, None], pa.int64()),
        "uint8": pa.array([0, 255, None], pa.uint8()),
        "uint16": pa.array([0, 65535, None], pa.uint16()),
        "uint32": pa.array([0, 2**32 - 1, None], pa.uint32()),
        "uint64": pa.array([0, 2**63, None], pa.uint64()),
        "float32": pa.array([0.5, -2.25, None], pa.float32()),
        "whole_double": pa.array([66.0, -1.0, None], pa.float64()),
        "fraction": pa.array([66.0, 66.5, None], pa.float64()),
        "midnight_s": pa.array(midnights, pa.timestamp("s")),
        "midnight_ms": pa.array(midnights, pa.timestamp("ms")),
        "midnight_us": pa.array(midnights, pa.timestamp("us")),
        "midnight_ns": pa.array(midnights, pa.timestamp("ns")),
        "noon": pa.array([midnights[0], datetime.datetime(2015, 9, 10, 12), None], pa.timestamp("us")),
        "all_null": pa.array([None, None, None], pa.null()),
        "binary": pa.array([b"a", b"b", None], pa.binary()),
    }
)
pq.write_table(foreign, HERE / "foreign_types.parquet", row_group_size=2, compression="zstd")
