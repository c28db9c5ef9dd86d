#!/usr/bin/env python3
"""Fails where the user's guide names what the window or the command line doesn't have.

guide.py ROOT   In docs/guide, what is bold stands in the window: it has to be a text of the window,
unless it ends with a full stop or a colon and so begins a paragraph. Messages in the first column
of troubleshooting.md have to be the beginnings or parts of real ones, and commands those of cli.md.
"""
import pathlib
import re
import sys

TEXT = re.compile(r'\b(?:tr|translate|QT_TRANSLATE_NOOP)\(\s*((?:"(?:[^"\\]|\\.)*"\s*,?\s*)+)')
PIECE = re.compile(r'"((?:[^"\\]|\\.)*)"')
BOLD = re.compile(r"\*\*([^*]+)\*\*")
COMMAND = re.compile(r"`(?:QT_\S+ )?contact-warden-cli "
                     r"([a-z][a-z-]*(?: [a-z][a-z-]*){0,2})(?=[ `])")


def plain(text):
    """As it is read: without marks for keys, blanks as one, a name as “it”."""
    text = re.sub(r"“?%L?[n\d]”?", "it", text.replace("&", "").replace('\\"', '"'))
    return " ".join(text.replace("*it*", "it").replace("*It*", "It").split()).lower()


def texts_of(source):
    """Strings that are translated, with those that a compiler would join joined."""
    for found in TEXT.findall(source):
        for text in re.sub(r'"\s*\n\s*"', "", found).splitlines():
            yield from PIECE.findall(text)
        yield "".join(PIECE.findall(found))


def window_texts(root):
    files = [file for folder in ("ui", "app/desktop") for file in (root / folder).rglob("*.cpp")]
    return {plain(text) for file in files for text in texts_of(file.read_text(encoding="utf-8"))}


def problems_in(name, text, window, commands):
    text = re.sub(r"```.*?```", "", text, flags=re.DOTALL)
    for bold in BOLD.findall(text):
        shown = plain(bold)
        if not bold.endswith((".", ":")) and shown not in window:
            yield f"{name}: the window has no “{' '.join(bold.split())}”"
    for command in COMMAND.findall(text.replace("\n", " ")):
        if command not in commands:
            yield f"{name}: there is no command {command}"
    if name.endswith("troubleshooting.md"):
        for cell in re.findall(r"^\| ((?!message|---).*?) \|", text, re.MULTILINE):
            for message in cell.split(" · "):
                shown = plain(message)
                if not any(shown in each for each in window):
                    yield f"{name}: no message says “{message}”"


def commands_of(text):
    """`sync`, `audit list` and how they begin, by the tables in cli.md."""
    words = [row.split() for row in
             re.findall(r"^\| `([a-z][a-z-]*(?: [a-z][a-z-]*)*)[ `]", text, re.MULTILINE)]
    return {" ".join(row[:count]) for row in words for count in (1, 2, 3)}


def main():
    root = pathlib.Path(sys.argv[1]).resolve()
    window = window_texts(root)
    commands = commands_of((root / "docs/cli.md").read_text(encoding="utf-8"))
    files = sorted((root / "docs/guide").glob("*.md"))
    problems = [problem for file in files
                for problem in problems_in(file.relative_to(root).as_posix(),
                                           file.read_text(encoding="utf-8"), window, commands)]
    # The check itself has to notice what is wrong.
    bad = "**A wish** **Lead:** `contact-warden-cli audit dream`\n| Nothing ever said so. | x |\n"
    if len(list(problems_in("troubleshooting.md", bad, window, commands))) != 3:
        problems.append("a made-up mistake isn't noticed")
    print("\n".join(problems + [f"{len(files)} pages, {len(window)} texts, {len(commands)} "
                                f"commands, {len(problems)} problems"]))
    return 1 if problems or len(files) < 10 else 0


if __name__ == "__main__":
    sys.exit(main())
