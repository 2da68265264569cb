"""Serves a league while everything happens at once, and counts what is answered."""
import collections
import contextlib
import http.client
import json
import os
import pathlib
import random
import re
import signal
import socket
import subprocess
import threading
import time

CONTROL = os.environ.get("ALMANAC_TEST_PG_CTL")
TARGETS = ("/", "/runs", "/monitor", "/healthz", "/metrics", "/events", "/api/v1/runs?per_page=5",
           "/api/v1/model-performance/alerts/active", "/api/v1/model-performance/latest",
           "/api/v1/model-performance/training")
BESIDE = (["train", "--model", "elo", "--start-year", "2001", "--predict", "all", "--quiet", "--data-dir", "open"],
          ["monitor", "check", "--data-dir", "over"],
          ["alerts", "raise", "--type", "soak", "--subject", "server", "--severity", "low", "--message", "None",
           "--data-dir", "open"])


class Siege:
    """One server, and all that is done to it meanwhile."""

    def __init__(self, soak, failure):
        self.soak, self.failure, self.ledger = soak, failure, soak.fresh()
        for stale in ("runs/.aliases.json", "open/alerts.jsonl"):
            (soak.folder / stale).unlink(missing_ok=True)
        soak.run("ledger", "migrate", *self.ledger)
        soak.run("forecasts", "issue", "--data-dir", "open", *self.ledger)
        soak.run("models", "promote", soak.runs[0], "--as", "champion", "--data-dir", "open", *self.ledger)
        self.token = soak.run("serve", "--print-token", "--data-dir", "open").strip()
        self.errors = open(soak.folder / "serve.errors", "w+")
        self.server = subprocess.Popen(
            [soak.program, "serve", "--port", "0", "--data-dir", "open", *map(str, self.ledger)], cwd=soak.folder,
            stdout=subprocess.PIPE, stderr=self.errors, text=True)
        self.port = int(self.server.stdout.readline().rsplit(":", 1)[1])
        self.is_over, self.is_down = threading.Event(), threading.Event()
        self.statuses, self.beside, self.slowest = collections.Counter(), collections.Counter(), 0.0
        self.trouble, self.lock = [], threading.Lock()

    # What is done, each on threads of its own.

    def ask(self, number):
        """Asks for everything in turn, from an address of its own."""
        while not self.is_over.is_set():
            for target in TARGETS:
                connection = http.client.HTTPConnection(
                    "127.0.0.1", self.port, timeout=60, source_address=(f"127.0.1.{number + 1}", 0))
                start = time.monotonic()
                try:
                    connection.request("GET", target, headers={"Accept": "text/html"})
                    answer = connection.getresponse()
                    answer.read()
                    status = answer.status
                except OSError as error:
                    status = type(error).__name__
                connection.close()
                # A database that was away may still be, for whoever asked then.
                is_right = status in (200, 503) if self.soak.is_server else status == 200
                with self.lock:
                    self.statuses[status] += 1
                    if target == "/healthz":
                        self.slowest = max(self.slowest, time.monotonic() - start)
                    if not is_right:
                        self.trouble.append(f"{target}: {status}")

    def work(self):
        """Other commands on the same league."""
        while not self.is_over.is_set():
            for words in BESIDE:
                ledger = [] if words[0] == "train" else self.ledger
                process = self.soak.start(*words, *ledger)
                output, errors = process.communicate()
                with self.lock:
                    self.beside[f"{words[0]} {process.returncode}"] += 1
                    if process.returncode not in (0, 1) and not self.is_down.is_set():
                        self.trouble.append(f"{' '.join(words)}: {process.returncode} {errors}")

    def crawl(self):
        """Two hundred clients that send a byte a second."""
        clients = []
        while not self.is_over.wait(1):
            while len(clients) < 200:
                client = socket.socket()
                client.bind((f"127.0.2.{len(clients) + 1}", 0))
                client.connect(("127.0.0.1", self.port))
                clients.append(client)
            left = []
            for client in clients:
                try:
                    client.send(b"G")
                    left.append(client)
                except OSError:
                    client.close()
                    self.beside["slow clients that were shut out"] += 1
            clients = left
        for client in clients:
            client.close()

    def attack(self, seed):
        """Requests that are nearly right, with bytes changed, taken out and put in."""
        draw = random.Random(seed)
        while not self.is_over.is_set():
            body = json.dumps({draw.choice(["run", "by", "name", "reason"]): draw.choice(
                ["'; DROP TABLE forecasts; --", "<script>", "../../x", "\u202e", "--help", ""])}).encode()
            target = draw.choice(TARGETS + ("/login", "/api/v1/model-performance/alerts/0/ack"))
            request = bytearray(
                f"{draw.choice(['GET', 'POST', 'PUT'])} {target} HTTP/1.1\r\nHost: localhost\r\n"
                f"Content-Type: application/json\r\nContent-Length: {len(body)}\r\n"
                f"Authorization: Bearer {draw.choice([self.token, 'x'])}\r\n\r\n".encode() + body)
            for _ in range(draw.choice([0, 1, 20])):
                place = draw.randrange(len(request))
                request[place:place + draw.randrange(2)] = bytes(
                    draw.randrange(256) for _ in range(draw.randrange(3)))
            with socket.socket() as client:
                client.settimeout(0.2)
                try:
                    client.bind((f"127.0.3.{draw.randrange(1, 200)}", 0))
                    client.connect(("127.0.0.1", self.port))
                    client.sendall(request)
                    answer = client.recv(4096)
                except OSError:
                    answer = b""
            with self.lock:
                self.beside["attacks"] += 1
                if answer and not answer.startswith(b"HTTP/1.") or b"HTTP/1.1 500" in answer:
                    self.trouble.append(f"{bytes(request)}: {answer[:200]}")

    def restart(self):
        """The database goes away at once, and comes back."""
        self.is_down.set()
        subprocess.run([CONTROL, "stop", "-m", "immediate"], check=True, stdout=subprocess.DEVNULL)
        time.sleep(2)
        subprocess.run([CONTROL, "start"], check=True, stdout=subprocess.DEVNULL)
        time.sleep(3)
        self.is_down.clear()
        self.beside["restarts of the database"] += 1

    # What must hold.

    def run(self, seconds, seed):
        work = [threading.Thread(target=self.ask, args=(number,)) for number in range(4)]
        work += [threading.Thread(target=self.work), threading.Thread(target=self.crawl)]
        work += [threading.Thread(target=self.attack, args=(seed + number,)) for number in range(2)]
        for thread in work:
            thread.start()
        end, levels = time.monotonic() + seconds, []
        while time.monotonic() < end:
            time.sleep(min(10, seconds / 3))
            levels.append(self.memory())
            if self.soak.is_server and CONTROL:
                self.restart()
        self.is_over.set()
        for thread in work:
            thread.join()
        try:
            self.check(levels)
        finally:
            self.server.kill()

    def memory(self):
        status = pathlib.Path(f"/proc/{self.server.pid}/status").read_text()
        return int(re.search(r"VmRSS:\s+(\d+)", status)[1]) / 1024

    def check(self, levels):
        if self.server.poll() is not None:
            raise self.failure(f"the server has ended with {self.server.returncode}")
        with contextlib.closing(http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)) as asked:
            asked.request("GET", "/api/v1/model-performance/alerts/active")
            if asked.getresponse().status != 200:
                raise self.failure("the server does not answer afterwards")
        self.server.send_signal(signal.SIGTERM)
        if self.server.wait(timeout=15) != 0:
            raise self.failure(f"the server did not end in order: {self.server.returncode}")
        self.soak.run("ledger", "verify", *self.ledger)
        if self.trouble:
            raise self.failure(f"{len(self.trouble)} answers are wrong, such as {self.trouble[0]}")
        counts = ", ".join(f"{name} {count}" for name, count in sorted(
            self.statuses.items(), key=str)) + "; " + ", ".join(
            f"{name}: {count}" for name, count in sorted(self.beside.items()))
        print(f"{self.soak.name}: answers {counts}; /healthz in {self.slowest * 1e3:.0f} ms at most; "
              f"{levels[0]:.0f} to {levels[-1]:.0f} MB", flush=True)

