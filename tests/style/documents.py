#!/usr/bin/env python3
"""Fails where a document names what isn't there.

documents.py ROOT   Looks at README.md and its neighbours, and at docs: links to files and headings,
pictures, paths in backquotes, the tests that docs/promises.md names as proofs, and the names of
events in docs/events.md.
"""
import pathlib
import re
import sys

PATH = re.compile(r"`((?:core|ui|app|tests|docs|scripts|cmake|installer)/[\w./-]+\.[a-z0-9]+)`")
LINK = re.compile(r"\]\(([^)\s]+)\)|\bsrc(?:set)?=\"([^\"]+)\"")
PROOF = re.compile(r"\b(a|an|after|no|every|one|two|what|the|same|only|both|rows?|tampering|events)"
                   r"([A-Z]\w+)\b")


def anchors(text):
    """The names that headings get: lower case, blanks to hyphens, no other marks."""
    names = set()
    for heading in re.findall(r"^#+ (.+)$", text, re.MULTILINE):
        plain = re.sub(r"[^\w\- ]", "", heading.lower())
        names.add(plain.replace(" ", "-"))
    return names


def check_links(root, name, text):
    problems = []
    for target in map("".join, LINK.findall(text)):
        if re.match(r"[a-z]+:", target):
            continue
        path, _, anchor = target.partition("#")
        file = (root / name).parent / path if path else root / name
        if not file.exists():
            problems.append(f"{name}: {target} isn't there")
        elif anchor and anchor not in anchors(file.read_text(encoding="utf-8")):
            problems.append(f"{name}: {target} has no such heading")
    return problems


def check_proofs(root, text):
    sources = {path.stem: path.read_text(encoding="utf-8")
               for path in (root / "tests").rglob("*_test.cpp")}
    everything = "\n".join(sources.values())
    programs = set(re.findall(r"`(\w+_test)`", text))
    problems = [f"docs/promises.md: there is no test {name}" for name in programs - sources.keys()]
    slots = {"".join(parts) for parts in PROOF.findall(text)}
    problems += [f"docs/promises.md: no test is called {slot}" for slot in sorted(slots)
                 if f"void {slot}()" not in everything]
    return problems, len(programs) + len(slots)


def check_events(root, text):
    """Every name that core gives an event has its row, and no other has one."""
    header = (root / "core/events/event_actions.h").read_text(encoding="utf-8")
    names = re.findall(r'QStringLiteral\("([a-z_.]+)"\)', header)
    rows = re.findall(r"^\| `([^`]+)` \| \S", text, re.MULTILINE)
    problems = [f"docs/events.md: {name} is missing" for name in names if name not in rows]
    problems += [f"docs/events.md: no event is called {row}" for row in rows if row not in names]
    return problems, len(names)


def check(root, name, text):
    problems = check_links(root, name, text)
    return problems + [f"{name}: {path} isn't there" for path in PATH.findall(text)
                       if not (root / path).exists()]


def main():
    root = pathlib.Path(sys.argv[1]).resolve()
    files = [*sorted(root.glob("*.md")), *sorted((root / "docs").rglob("*.md"))]
    problems = []
    for file in files:
        problems += check(root, file.relative_to(root).as_posix(),
                          file.read_text(encoding="utf-8"))
    found, proofs = check_proofs(root, (root / "docs/promises.md").read_text(encoding="utf-8"))
    problems += found
    found, events = check_events(root, (root / "docs/events.md").read_text(encoding="utf-8"))
    problems += found
    # The check itself has to notice what is wrong.
    bad = "[x](docs/nowhere.md) [y](#nowhere) `core/base/nowhere.h` <img src=\"no.png\">"
    unknown, _ = check_events(root, "| `nothing.happened` | What nobody does |\n")
    if (len(check(root, "README.md", bad)) != 4
            or len(check_proofs(root, "aWishIsNoTest")[0]) != 1 or len(unknown) != events + 1):
        problems.append("a made-up mistake isn't noticed")
    print("\n".join(problems + [f"{len(files)} documents, {proofs} proofs, "
                                f"{events} events, {len(problems)} problems"]))
    return 1 if problems or proofs < 10 or events < 100 else 0


if __name__ == "__main__":
    sys.exit(main())
