#!/usr/bin/env python3
"""Fails on a type that has the name of another one: the linker takes either, and says nothing.

Types inside of others, and those of an anonymous namespace, have their names for themselves.
"""
import collections
import pathlib
import re
import sys

TOPS = ("core", "ui", "app")
SOURCES = {".h", ".cpp", ".mm"}
TYPE = re.compile(r"(?:struct|class|union|enum(?: class)?) (\w+)(?: final)?(?: : [^;]*)?(?: {.*)?$")
BEGINS = "namespace {"
ENDS = "} // namespace"


def types_in(text):
    """Names of the types that other files could mean as well, with their lines."""
    is_anonymous = False
    for number, line in enumerate(text.splitlines(), 1):
        if line in (BEGINS, ENDS):
            is_anonymous = line == BEGINS
        match = None if is_anonymous else TYPE.match(line)
        if match:
            yield match[1], number


def check(root):
    places = collections.defaultdict(list)
    for path in sorted(path for top in TOPS for path in (root / top).rglob("*")):
        if path.suffix in SOURCES:
            for name, number in types_in(path.read_text(encoding="utf-8")):
                places[name].append(f"{path.relative_to(root)}:{number}")
    problems = [f"{name}: {', '.join(where)}" for name, where in places.items() if len(where) > 1]
    return problems, len(places)


def main():
    problems, count = check(pathlib.Path(sys.argv[1]).resolve())
    print("\n".join(problems + [f"{count} types, {len(problems)} problems"]))
    return 1 if problems or not count else 0


if __name__ == "__main__":
    sys.exit(main())
