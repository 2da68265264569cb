"""Times whole processes."""
import os
import pathlib
import statistics
import subprocess
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
ALMANAC = ROOT / ".build/release/almanac"


def timed(command, stdin=None):
    start = time.perf_counter()
    done = subprocess.run(
        [str(word) for word in command], stdin=stdin, stdout=subprocess.PIPE, check=True)
    return time.perf_counter() - start, done.stdout


def train(data, runs, *options):
    return [ALMANAC, "train", "--model", "elo", "--data-dir", data, "--runs-dir", runs,
            "--quiet", "--json", *options]


def summary(values, unit=1e3):
    decimals = 1 if unit > 1 else 3
    return f"{statistics.median(values) * unit:8.{decimals}f} ({min(values) * unit:.{decimals}f})"


def measured(command):
    """Seconds, and the peak of memory in MB, of a whole process; and what it printed."""
    start = time.perf_counter()
    process = subprocess.Popen([str(word) for word in command], stdout=subprocess.PIPE)
    output = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    if status:
        raise SystemExit(f"failed: {command}")
    return time.perf_counter() - start, usage.ru_maxrss / 1024, output
