"""What a tree says of itself: the manifest's targets and floors, and the documents."""

import re
from dataclasses import dataclass, field
from pathlib import Path

from graph import swift

Floor = tuple[int, int]


@dataclass
class Target:
    """A target of the manifest, and the Swift files in its folder."""

    name: str
    kind: str
    line: int
    folder: str
    dependencies: list[str]
    # Dependencies that the manifest's own helper adds to every test target.
    given: list[str] = field(default_factory=list)
    floor: Floor | None = None
    sources: list[swift.Source] = field(default_factory=list)

    @property
    def is_room(self) -> bool:
        """Whether it is a module of the program, rather than tests."""
        return self.folder.startswith("Sources/")

    @property
    def is_swift(self) -> bool:
        return bool(self.sources)


FLOOR_COMMENT = re.compile(r"//[ \t]*Floor[ \t]+(\d+)(?:\.(\d+))?\b")
CALL = re.compile(r"\.(target|executableTarget|systemLibrary|testTarget)\(|\b(library|tests)\(")
STRING = re.compile(r'"([^"\\]*)"')


def floor_text(floor: Floor) -> str:
    return f"{floor[0]}.{floor[1]}" if floor[1] else str(floor[0])


def read_floor(text: str) -> Floor | None:
    found = re.fullmatch(r"(\d+)(?:\.(\d+))?", text.strip())
    return (int(found[1]), int(found[2] or 0)) if found else None


def read_targets(root: Path) -> list[Target]:
    """Reads Package.swift's targets; a comment `// Floor 3.1: …` holds until the next one."""
    text = (root / "Package.swift").read_text()
    start = text.index("let package")
    floors = [(found.start(), read_floor(f"{found[1]}.{found[2] or 0}"))
              for found in FLOOR_COMMENT.finditer(text, start)]
    targets = []
    for found in CALL.finditer(text, start):
        arguments = text[found.end() : _closing(text, found.end())]
        target = _target(found[1] or found[2], arguments, swift.line_of(text, found.start()))
        if target is None:
            continue
        if target.is_room:
            target.floor = next((f for at, f in reversed(floors) if at < found.start()), None)
        target.sources = _sources(root, target.folder)
        targets.append(target)
    return targets


def _target(kind: str, arguments: str, line: int) -> Target | None:
    """A target from the call that makes it; nil for a product, which is listed by `targets:`."""
    name = re.match(r'\s*(?:name|of)?:?\s*"(\w+)"', arguments)
    if name is None or re.search(r"\btargets:", arguments):
        return None
    labelled = kind in ("target", "executableTarget", "testTarget")
    label = r"\bdependencies:\s*" if labelled else ""
    listed = re.search(label + r"\[([^\]]*)\]", arguments)
    dependencies = STRING.findall(listed[1]) if listed and kind != "systemLibrary" else []
    path = re.search(r'\bpath:\s*"([^"]+)"', arguments)
    if kind == "tests":
        return Target(
            name[1] + "Tests", kind, line, f"Tests/{name[1]}Tests", dependencies,
            given=[name[1], "TestSupport"])
    return Target(name[1], kind, line, path[1] if path else f"Sources/{name[1]}", dependencies)


def _closing(text: str, start: int) -> int:
    depth = 1
    for found in re.compile(r'[()]|"[^"\n]*"|//[^\n]*').finditer(text, start):
        depth += {"(": 1, ")": -1}.get(found[0], 0)
        if depth == 0:
            return found.start()
    return len(text)


def _sources(root: Path, folder: str) -> list[swift.Source]:
    paths = sorted((root / folder).rglob("*.swift"))
    return [swift.parse(str(path.relative_to(root)), path.read_text()) for path in paths]


def stated_dependencies(readme: str) -> list[str] | None:
    """The names that "Depends on …" mentions, up to the end of its sentence; None without one."""
    found = re.search(r"\b[Dd]epends on\b(.*?)(?:\.(?=\s)|\Z)", readme, re.DOTALL)
    return re.findall(r"`(\w+)`", found[1]) if found else None


@dataclass
class Row:
    """A row of a table of floors: the names in backticks of its second cell, modules or not."""

    line: int
    floor: Floor
    names: list[str]


def floor_table(text: str) -> list[Row] | None:
    """The rows of the first table whose first column is called "floor"; None without one."""
    lines = text.splitlines()
    start = next((i for i, line in enumerate(lines) if re.match(r"\|\s*floor\s*\|", line)), None)
    if start is None:
        return None
    rows = []
    for number, line in enumerate(lines[start + 2 :], start + 3):
        if not line.startswith("|"):
            break
        cells = line.split("|")
        floor = read_floor(cells[1])
        if floor:
            rows.append(Row(number, floor, re.findall(r"`(\w+)`", cells[2])))
    return rows
