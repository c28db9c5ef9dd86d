#!/usr/bin/env python3
"""Fails where the window makes something that would take a stranger's name for HTML.

Labels, tool tips and message boxes of Qt guess whether a text is HTML. Each has one place here that
doesn't let them.
"""
import pathlib
import re
import sys

from style import tracked

HOMES = (
    (r"\bnew QLabel\(|\bQLabel \w+[({]", "ui/theme/typography.cpp", "makeLabel()"),
    (r"\bsetToolTip\(", "ui/widgets/plain_tool_tip.cpp", "setPlainToolTip()"),
    (r"\bQToolTip::showText\(", "ui/lists/table.cpp", "Table"),
    (r"\bnew QMessageBox\b|\bQMessageBox \w+[({]|\bQMessageBox::[a-z]\w*\(",
     "ui/widgets/message_box.cpp", "MessageBox"),
    # What it shows comes with the program.
    (r"\bnew QTextBrowser\b", "ui/help/help_panel.cpp", "plain text"),
    (r"\bnew Q(ErrorMessage|InputDialog|ProgressDialog|TextEdit)\b|\bset(Html|Markdown)\(",
     "ui/help/help_panel.cpp", "plain text"),
)


def problems_in(name, text):
    for pattern, home, instead in HOMES:
        if name == home:
            continue
        for found in re.finditer(pattern, text):
            number = text.count("\n", 0, found.start()) + 1
            yield f"{name}:{number}: {found.group().strip()}: use {instead}"


def main():
    root = pathlib.Path(sys.argv[1]).resolve()
    names = [name for name in tracked(root)
             if name.startswith(("ui/", "app/desktop/")) and name.endswith((".cpp", ".h"))]
    problems = [problem for name in names
                for problem in problems_in(name, (root / name).read_text(encoding="utf-8"))]
    print("\n".join(problems + [f"{len(names)} files, {len(problems)} problems"]))
    return 1 if problems or not names else 0


if __name__ == "__main__":
    sys.exit(main())
