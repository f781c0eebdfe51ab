#!/usr/bin/env python3
"""Keeps the house as ARCHITECTURE.md draws it: which room may include which, where third parties may be seen, and how
large a file may grow. Prints one line a rule and exits 1 when one is broken."""

import pathlib
import re
import statistics
import sys

PROJECT = pathlib.Path(__file__).resolve().parents[2]
GENERATOR = PROJECT / "generator"

# The rooms whose headers a room may include, besides its own.
MAY_INCLUDE = {
    "base": [],
    "dutch": ["base"],
    "model": ["base"],
    "yaml": ["base"],
    "theme": ["base", "yaml"],
    "font": ["base"],
    "read": ["base", "model", "yaml"],
    "resolve": ["base", "model"],
    "prose": ["base", "model", "yaml"],
    "templating": ["base", "yaml"],
    "drawing": ["base", "model"],
    "html": ["base", "model", "resolve", "theme", "templating", "drawing"],
    "layout": ["base", "model", "yaml", "resolve", "theme", "font", "drawing"],
    "pdf": ["base", "model", "layout", "font", "drawing"],
    "forms": ["base", "model", "yaml", "pdf"],
    "project": ["base", "model", "yaml", "read", "resolve", "prose", "theme", "font", "drawing", "layout", "pdf"],
    "engine": ["base", "dutch", "model", "read", "resolve", "font", "layout", "pdf", "project"],
    "web": ["base"],
    "build": ["base", "web", "project", "model", "yaml", "forms", "read", "resolve", "prose", "theme", "drawing", "templating", "html", "font", "layout", "pdf"],
    "serve": ["base", "html", "build"],
    "cli": ["base", "dutch", "build", "serve"],
}

# Each third-party header lives in one folder. fmt is as good as the standard library.
THIRD_PARTY = {
    r"cmark-gfm": ["read/markdown"],
    r"yaml-cpp/": ["yaml"],
    r"hb(-\w+)?\.h|hyphen\.h|woff2/": ["font"],
    r"hpdf": ["pdf/objects"],
    r"mustache": ["templating"],
    r"qpdf/": ["forms"],
    r"png\.h|jpeglib\.h": ["layout"],
    r"tbb/": ["build"],
    r"xxhash|fast_float": ["base"],
    r"libdeflate": ["pdf/objects", "build"],
    r"brotli/": ["build"],
    r"httplib": ["serve"],
    r"curl/": ["web"],
    r"CLI/": ["cli"],
    r"nlohmann/": ["build", "cli"],
}

INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]', re.MULTILINE)


def sources():
    return sorted(path for suffix in ("*.h", "*.cpp") for path in GENERATOR.rglob(suffix))


def broken_room_rules():
    for path in sources():
        room = path.relative_to(GENERATOR).parts[0]
        if room not in MAY_INCLUDE:
            yield f"{path.relative_to(PROJECT)}: room '{room}' is not in the picture"
            continue
        for quote, header in INCLUDE.findall(path.read_text(encoding="utf-8")):
            other = header.split("/")[0]
            if quote == '"' and other != room and other not in MAY_INCLUDE[room]:
                yield f"{path.relative_to(PROJECT)}: {room} may not include {header}"


def broken_third_party_rules():
    for path in sources():
        folder = path.relative_to(GENERATOR).parent.as_posix() + "/"
        for _, header in INCLUDE.findall(path.read_text(encoding="utf-8")):
            for pattern, rooms in THIRD_PARTY.items():
                allowed = any(folder.startswith(room + "/") for room in rooms)
                if re.match(pattern, header) and not allowed:
                    yield f"{path.relative_to(PROJECT)}: {header} may be included only in {', '.join(rooms)}"


def broken_size_rules():
    sizes = {path: len(path.read_text(encoding="utf-8").splitlines()) for path in sources()}
    for path, lines in sizes.items():
        if lines > 800:
            yield f"{path.relative_to(PROJECT)}: {lines} lines; no file over 800"
    implementation = sorted(lines for path, lines in sizes.items())
    if statistics.median(implementation) >= 130:
        yield f"median file has {statistics.median(implementation)} lines; under 130"
    if implementation[len(implementation) * 9 // 10] >= 400:
        yield f"nine of ten files must have under 400 lines; the 90th percentile has {implementation[len(implementation) * 9 // 10]}"


def broken_top_level():
    expected = {
        "CMakeLists.txt", "CMakePresets.json", ".clang-format", ".clang-tidy", ".gitignore", "LICENSE", "README.md",
        "CONTRIBUTING.md", "generator", "content", "templates", "themes", "site", "tests", "scripts", ".ci",
    }
    ignored = {".git", "build", "public"}
    for path in PROJECT.iterdir():
        if path.name not in expected | ignored and not path.name.startswith(".public.staging-"):
            yield f"{path.name}: not in the top level that the client fixed"


def broken_names():
    for path in sources():
        if re.search(r"(^|_)(utils?|manager|helpers?)(_|$)", path.stem):
            yield f"{path.relative_to(PROJECT)}: a name that says nothing"


def broken_promises():
    marks = re.compile(r"\b(TODO|FIXME|XXX|HACK)\b|not (yet )?implemented", re.IGNORECASE)
    for path in sources():
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if marks.search(line):
                yield f"{path.relative_to(PROJECT)}:{number}: unfinished: {line.strip()}"


RULES = {
    "rooms include only along the arrows": broken_room_rules,
    "each third party is seen in one room": broken_third_party_rules,
    "files stay small": broken_size_rules,
    "the top level is as the client fixed it": broken_top_level,
    "file names say something": broken_names,
    "nothing is left unfinished": broken_promises,
}


def main():
    failed = 0
    for rule, check in RULES.items():
        problems = list(check())
        failed += bool(problems)
        print(f"{'not ok' if problems else 'ok'} - {rule}")
        for problem in problems:
            print(f"    {problem}")
    print(f"{len(RULES) - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
