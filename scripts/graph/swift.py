"""Swift's text, taken apart as far as the graph needs it: code, string literals, imports, names."""

import re
from dataclasses import dataclass, field

TOKEN = re.compile(r'//[^\n]*|/\*|(#*)("""|")|[()]')
IMPORT = re.compile(
    r"^[ \t]*(@testable[ \t]+)?(?:@\w+(?:\([^)\n]*\))?[ \t]+)*"
    r"(?:(?:public|package|internal|fileprivate|private)[ \t]+)?"
    r"import[ \t]+(?:(?:struct|class|enum|protocol|func|var|let|typealias)[ \t]+)?(\w+)",
    re.MULTILINE)
DECLARATION = re.compile(
    r"\b(?:public|package|open)\b(?:\(set\))?"
    r"(?:[ \t]+(?:static|final|class|indirect|mutating|nonmutating|consuming|borrowing|nonisolated"
    r"|override|lazy|weak|unsafe|convenience|required|private\(set\)|internal\(set\)|@\w+))*"
    r"[ \t]+(struct|class|enum|protocol|actor|typealias|macro|func|var|let)[ \t]+`?([A-Za-z_]\w*)")
OPENING = re.compile(r"\bpublic[ \t]+(?:indirect[ \t]+)?(protocol|enum|extension)\b([^{]*)\{")
MEMBER = re.compile(r"\b(?:func|var|let|case|associatedtype)[ \t]+`?([A-Za-z_]\w*)")
RAW_TYPES = {"String"} | {sign + "Int" + n for sign in ("", "U") for n in ("", "8", "16", "32", "64")}
CASES = re.compile(r"\bcase[ \t]+([^\n:{]+)")
WORD = re.compile(r"[A-Za-z_]\w*")
CALL = re.compile(r"(?<!func )(?<![.\w])([A-Za-z_]\w*)\(")
DOTTED = re.compile(r"\.[ \t]*`?([A-Za-z_]\w*)")


@dataclass
class Import:
    line: int
    module: str
    # Whether it shows names that the module does not give to others.
    is_testable: bool


@dataclass
class Source:
    """A Swift file: its code without comments and literals, line for line, and its literals."""

    path: str
    code: str = ""
    literals: list[tuple[int, str]] = field(default_factory=list)

    @property
    def imports(self) -> list[Import]:
        return [
            Import(line_of(self.code, found.start(2)), found[2], is_testable=bool(found[1]))
            for found in IMPORT.finditer(self.code)
        ]


def line_of(text: str, offset: int) -> int:
    return text.count("\n", 0, offset) + 1


def parse(path: str, text: str) -> Source:
    """Takes a file apart; what a literal interpolates is code."""
    source = Source(path)
    pieces: list[str] = []
    _code(source, text, 0, pieces, until_closed=False)
    source.code = "".join(pieces)
    return source


def _code(source: Source, text: str, start: int, pieces: list[str], until_closed: bool) -> int:
    """Reads code to the end, or past the parenthesis that closes; returns where it stopped."""
    depth, at = 0, start
    while found := TOKEN.search(text, at):
        pieces.append(text[at : found.start()])
        token = found[0]
        if found[2]:
            at = _literal(source, text, found, pieces)
        elif token.startswith("//"):
            at = found.end()
        elif token == "/*":
            at = _after_comment(text, found.end())
            pieces.append("\n" * text.count("\n", found.start(), at))
        else:
            pieces.append(token)
            at = found.end()
            depth += 1 if token == "(" else -1
            if until_closed and depth < 0:
                return at
    pieces.append(text[at:])
    return len(text)


def _after_comment(text: str, start: int) -> int:
    depth, at = 1, start
    while depth and (found := re.compile(r"/\*|\*/").search(text, at)):
        depth += 1 if found[0] == "/*" else -1
        at = found.end()
    return at if depth == 0 else len(text)


def _literal(source: Source, text: str, opening: re.Match, pieces: list[str]) -> int:
    """Reads a literal; of what it interpolates, `\\(` stays in its text, the rest is code."""
    hashes, quote = re.escape(opening[1]), opening[2]
    part = re.compile(rf"\\{hashes}\(|\\{hashes}[^(]|{quote}{hashes}")
    line, at, content = line_of(text, opening.start()), opening.end(), []
    pieces.append('""')
    while found := part.search(text, at):
        content.append(text[at : found.start()])
        pieces.append("\n" * text.count("\n", at, found.end()))
        at = found.end()
        if found[0].endswith("("):
            content.append("\\(")
            pieces.append(" ")
            at = _code(source, text, at, pieces, until_closed=True)
            pieces.append(" ")
        elif found[0].startswith("\\"):
            content.append(found[0][-1])
        else:
            source.literals.append((line, "".join(content)))
            return at
    return len(text)


@dataclass
class Names:
    """The names that a module gives to others."""

    types: set[str] = field(default_factory=set)
    functions: set[str] = field(default_factory=set)
    members: set[str] = field(default_factory=set)

    def add(self, source: Source) -> None:
        """Adds what a file declares for others, by its modifiers or as part of a public body."""
        for kind, name in DECLARATION.findall(source.code):
            group = {"func": self.functions, "var": self.members, "let": self.members}
            group.get(kind, self.types).add(name)
        for found in OPENING.finditer(source.code):
            body = source.code[found.end() : closing_brace(source.code, found.end())]
            if found[1] != "enum":
                self.members.update(MEMBER.findall(body))
                continue
            # The compiler gives an enumeration members that nobody wrote.
            inherited = WORD.findall(found[2])
            self.members.update({"rawValue"} if RAW_TYPES & set(inherited) else ())
            self.members.update({"allCases"} if "CaseIterable" in inherited else ())
            for cases in CASES.findall(body):
                self.members.update(WORD.findall(re.sub(r"\([^)]*\)", "", cases)))

    def occur_in(self, source: Source) -> bool:
        """Whether the file names a type, calls a function or reaches a member."""
        return bool(
            self.types & set(WORD.findall(source.code))
            or self.functions & set(CALL.findall(source.code))
            or (self.functions | self.members) & set(DOTTED.findall(source.code)))


def closing_brace(code: str, start: int) -> int:
    depth, at = 1, start
    for found in re.compile(r"[{}]").finditer(code, start):
        depth += 1 if found[0] == "{" else -1
        at = found.start()
        if depth == 0:
            break
    return at
