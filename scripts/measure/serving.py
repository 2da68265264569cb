"""Measures `almanac serve`: requests a second, memory, pages with many runs, and MLflow's server beside it."""
import json
import os
import pathlib
import re
import statistics
import subprocess
import tempfile
import time
import urllib.request

from .processes import ALMANAC, summary

ACTIVE = "/api/v1/model-performance/alerts/active"


class Server:
    """`serve --demo`, by a process of its own; wrk's many connections come from an address that is named a proxy."""

    def __init__(self, folder, *options, program=ALMANAC):
        environment = os.environ | {"TMPDIR": str(folder)}
        self.process = subprocess.Popen(
            [program, "serve", "--demo", "--port", "0", "--proxy", "127.0.0.1", *options],
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=environment)
        self.address = self.process.stdout.readline().split()[-1]
        self.token = self.process.stdout.readline().split()[-1]
        self.home = next(path.parent for path in pathlib.Path(folder).glob("almanac-*/data"))

    def memory(self):
        """MB that are in memory."""
        status = pathlib.Path(f"/proc/{self.process.pid}/status").read_text()
        return int(re.search(r"VmRSS:\s+(\d+)", status)[1]) / 1024

    def get(self, path):
        request = urllib.request.Request(self.address + path, headers={"Accept": "text/html"})
        with urllib.request.urlopen(request) as answer:
            return answer.read()

    def end(self):
        self.process.terminate()
        self.process.wait()


def wrk(url, seconds, connections, threads=1):
    """Requests a second, median and 99th percentile in ms, and how many answers were no success."""
    output = subprocess.run(
        ["wrk", f"-t{threads}", f"-c{connections}", f"-d{seconds}s", "--latency", url],
        stdout=subprocess.PIPE, text=True, check=True).stdout
    units = {"us": 1e-3, "ms": 1, "s": 1e3}
    latency = {share: float(value) * units[unit]
               for share, value, unit in re.findall(r"(\d+)%\s+([\d.]+)(us|ms|s)", output)}
    failed = re.search(r"Non-2xx or 3xx responses: (\d+)", output)
    errors = re.search(r"Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)", output)
    return (float(re.search(r"Requests/sec:\s+([\d.]+)", output)[1]), latency["50"], latency["99"],
            int(failed[1]) if failed else 0, sum(map(int, errors.groups())) if errors else 0)


def throughput(server):
    print("asked                       connections   a second    median, ms    p99, ms    failed")
    for path, connections in ((ACTIVE, 4), (ACTIVE, 16), (ACTIVE, 60), ("/healthz", 16)):
        rate, median, last, failed, errors = wrk(server.address + path, 10, connections)
        print(f"{path[-26:]:<27} {connections:11} {rate:10,.0f} {median:13.2f} {last:10.2f} "
              f"{failed + errors:9}", flush=True)


def memory(server, count=200_000):
    before, asked, seconds = server.memory(), 0, 5
    levels = []
    while asked < count:
        asked += wrk(server.address + ACTIVE, seconds, 16)[0] * seconds
        levels.append(server.memory())
    print(f"memory: {before:.1f} MB before, {levels[0]:.1f} after the first {seconds} s, "
          f"{levels[-1]:.1f} after {asked:,.0f} requests", flush=True)


def timed_get(server, path, count):
    times, size = [], 0
    for _ in range(count):
        start = time.perf_counter()
        size = len(server.get(path))
        times.append(time.perf_counter() - start)
    return times, size


def pages(server, record, write_runs, count):
    run = record["run_id"]
    write_runs(record, server.home / "runs", 10_000)
    print("page, 10,000 runs                         ms          kB")
    for path in ("/", "/runs", "/runs?filter=log_loss%20%3C%200.5&sort=log_loss", f"/runs/{run}", "/ratings",
                 "/monitor", "/api/v1/runs?per_page=50", "/api/v1/runs/latest", "/events"):
        server.get(path)
        times, size = timed_get(server, path, count)
        print(f"{path[:36]:<36} {summary(times):>16} {size / 1000:8.1f}", flush=True)


def mlflow_runs(python, folder, count):
    """Runs with the numbers that ours have, in MLflow's own database."""
    script = """
import random, sys, mlflow
from mlflow.entities import Metric, Param
mlflow.set_tracking_uri(sys.argv[1])
client = mlflow.MlflowClient()
experiment = client.create_experiment("almanac")
draw = random.Random(1)
for number in range(int(sys.argv[2])):
    run = client.create_run(experiment)
    client.log_batch(
        run.info.run_id,
        [Metric(name, draw.uniform(0.1, 0.7), 0, 0) for name in ("log_loss", "brier", "accuracy", "auc", "ece")],
        [Param(f"p{place}", str(draw.random())) for place in range(20)])
    client.set_terminated(run.info.run_id)
print(experiment)
"""
    uri = f"sqlite:///{folder}/mlflow.db"
    experiment = subprocess.run(
        [python, "-c", script, uri, str(count)], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
        check=True, cwd=folder).stdout.split()[-1]
    return uri, experiment


def post(url, body):
    request = urllib.request.Request(
        url, json.dumps(body).encode(), {"Content-Type": "application/json"})
    with urllib.request.urlopen(request) as answer:
        return answer.read()


def beside_mlflow(python, server, folder, count):
    """The newest 50 of 1,000 runs, and those below a log loss in its order: the same question to both."""
    uri, experiment = mlflow_runs(python, folder, 1_000)
    address = "http://127.0.0.1:5077"
    process = subprocess.Popen(
        [python, "-m", "mlflow", "server", "--backend-store-uri", uri, "--host", "127.0.0.1", "--port", "5077"],
        cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
    search = address + "/api/2.0/mlflow/runs/search"
    newest = {"experiment_ids": [experiment], "max_results": 50}
    best = newest | {"filter": "metrics.log_loss < 0.5", "order_by": ["metrics.log_loss ASC"]}
    try:
        for _ in range(240):
            try:
                assert len(json.loads(post(search, newest))["runs"]) == 50
                break
            except OSError:
                time.sleep(0.5)
        print("1,000 runs                        almanac, ms       MLflow, ms")
        for name, path, body in (
                ("the newest 50", "/api/v1/runs?per_page=50", newest),
                ("the best 50 below 0.5", "/api/v1/runs?per_page=50&filter=log_loss%20%3C%200.5&sort=log_loss",
                 best)):
            assert len(json.loads(server.get(path))["runs"]) == 50
            assert len(json.loads(post(search, body))["runs"]) == 50
            ours, theirs = [], []
            for _ in range(count):
                ours += timed_get(server, path, 1)[0]
                start = time.perf_counter()
                post(search, body)
                theirs.append(time.perf_counter() - start)
            print(f"{name:<27} {summary(ours):>18} {summary(theirs):>16}   "
                  f"{statistics.median(theirs) / statistics.median(ours):.1f} times", flush=True)
    finally:
        os.killpg(process.pid, 15)
        process.wait()


def measure(write_runs, count, mlflow=None):
    print(f"load {os.getloadavg()[0]:.2f}")
    with tempfile.TemporaryDirectory() as folder:
        server = Server(folder)
        try:
            throughput(server)
            memory(server)
            record = json.loads(server.get("/api/v1/runs/@champion"))
            pages(server, record, write_runs, count)
        finally:
            server.end()
    if mlflow:
        with tempfile.TemporaryDirectory() as folder:
            server = Server(folder)
            try:
                write_runs(json.loads(server.get("/api/v1/runs/@champion")), server.home / "runs", 997)
                beside_mlflow(mlflow, server, folder, count)
            finally:
                server.end()
