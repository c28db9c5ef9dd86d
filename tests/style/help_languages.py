#!/usr/bin/env python3
"""Fails where the help of a language isn't the English one in that language.

help_languages.py ROOT   For each language in which the window speaks: a file for each page, with as
many headings, the same links, and what is bold in the window's own words of that language.
"""
import pathlib
import re
import sys
import xml.etree.ElementTree as xml

BOLD = re.compile(r"\*\*([^*]+)\*\*")
LINK = re.compile(r"\]\(([^)]*)\)")
HEADING = re.compile(r"^## \S", re.MULTILINE)


def words(text):
    return " ".join(re.sub(r"\(&\w\)", "", text).replace("&", "").split())


def bold(text):
    return [words(each) for each in BOLD.findall(text)]


def translations(path):
    """Of each English text what it is in that language, wherever it stands."""
    known = {}
    for message in xml.parse(path).getroot().iter("message"):
        translation = message.find("translation")
        if translation is not None and translation.text:
            known.setdefault(words(message.findtext("source")), set()).add(
                words(translation.text))
    return known


def languages(root):
    listed = (root / "resources/translations/CMakeLists.txt").read_text(encoding="utf-8")
    files = (root / "resources/translations").glob("contact-warden_*.ts")
    codes = (file.stem.removeprefix("contact-warden_") for file in files)
    return sorted(code for code in codes if re.search(rf"\b{code}\b", listed) and code != "en")


def problems_of(english, other, known):
    if len(HEADING.findall(english)) != len(HEADING.findall(other)):
        yield "has another number of headings"
    if sorted(LINK.findall(english)) != sorted(LINK.findall(other)):
        yield "has other links"
    left = bold(other)
    for each in bold(english):
        fitting = next((shown for shown in left if shown in known.get(each, ())), None)
        if fitting is None:
            wanted = " or ".join(f"“{shown}”" for shown in sorted(known.get(each, ()))) or "nothing"
            yield f"doesn't name “{each}”, which the window calls {wanted}"
        else:
            left.remove(fitting)
    for each in left:
        yield f"names “{each}”, which the English one doesn't"


def main():
    root = pathlib.Path(sys.argv[1])
    pages = sorted((root / "resources/help/en").glob("*.md"))
    listed = (root / "resources/help/help.qrc").read_text(encoding="utf-8")
    problems, count = [], 0
    for code in languages(root):
        known = translations(root / f"resources/translations/contact-warden_{code}.ts")
        for page in pages:
            name = f"{code}/{page.name}"
            file = root / "resources/help" / name
            if not file.exists() or f"<file>{name}</file>" not in listed:
                problems.append(f"{name}: isn't there, or not in help.qrc")
                continue
            count += 1
            found = problems_of(page.read_text(encoding="utf-8"), file.read_text(encoding="utf-8"),
                                known)
            problems += [f"{name}: {each}" for each in found]
    print("\n".join(problems + [f"{count} pages of help, {len(problems)} problems"]))
    return 1 if problems or not pages else 0


if __name__ == "__main__":
    sys.exit(main())
