"""Measures shots imported, checked and added, and how the cost grows with them."""
import datetime
import pathlib
import random
import resource
import tempfile

from .processes import ALMANAC, measured, summary, timed

PER_SESSION = 100
COLUMNS = "Date,Club Type,Club Face,Ball Speed,Backspin,Spin Rate Type,Apex Height,Carry Deviation Angle," \
    "Club Speed,Launch Angle,Spin Rate,Carry Distance,Total Distance,Club Path,Attack Angle,Smash Factor"


def write_sessions(folder, count):
    """A file a session, a day apart, each with 100 shots, as a Garmin R10 writes them."""
    generator = random.Random(11)
    first = datetime.datetime(2010, 1, 1, 18)
    clubs = [("Driver", 230), ("5 Iron", 165), ("7 Iron", 145), ("9 Iron", 120), ("Pitching Wedge", 105)]
    folder.mkdir()
    for session in range(count):
        lines = [COLUMNS]
        for shot in range(PER_SESSION):
            moment = first + datetime.timedelta(days=session, seconds=30 * shot)
            club, reach = clubs[shot * len(clubs) // PER_SESSION]
            carry = reach + generator.gauss(0, 6)
            speed = 45 + carry * .47
            readings = [generator.gauss(90, 8), generator.gauss(0, 3), speed / 1.4, generator.gauss(16, 2),
                        generator.gauss(5000, 400), carry, carry + 12, generator.gauss(0, 2),
                        generator.gauss(-2, 1), 1.4]
            row = [f"{moment:%m/%d/%y %I:%M:%S %p}", club, f"{generator.gauss(0, 2):.2f}", f"{speed:.2f}",
                   f"{generator.gauss(5000, 400):.2f}", "Measured", *(f"{value:.2f}" for value in readings)]
            lines.append(",".join(row))
        (folder / f"range-{session:04}.csv").write_text("\n".join(lines) + "\n")


def used(command):
    """Seconds by the clock, seconds of the processor, and the peak of memory in MB."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    seconds, memory, _ = measured(command)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    processor = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return seconds, processor, memory


def told(what, seconds, processor, memory):
    print(f"{what:<40} {seconds:8.2f} s, {processor:6.2f} s of the processor, {memory:6.0f} MB", flush=True)


def measure(count):
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        for sessions in (500, 5000):
            data = folder / str(sessions)
            write_sessions(folder / f"files-{sessions}", sessions)
            files = sorted((folder / f"files-{sessions}").iterdir())
            where = ["--data-dir", data]
            number = f"{sessions * PER_SESSION:,} shots"
            told(f"{number} imported", *used([ALMANAC, "import", "shots", "--month-first", *files, *where]))
            told(f"{number} checked", *used([ALMANAC, "sessions", "stats", "--check", *where]))
            add = [ALMANAC, "shots", "add", "--session", "range-0007", "--club", "7i", "--set", "ball_speed=112",
                   "--set", "carry=151.2", *where]
            own = [timed(add)[0] for _ in range(5 * count)]
            version = [timed([ALMANAC, "--version"])[0] for _ in range(5 * count)]
            print(f"a shot added to {number}, ms {summary(own)}, --version {summary(version)}", flush=True)
