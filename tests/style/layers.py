#!/usr/bin/env python3
"""Fails on an include that the layers don't allow.

layers.txt has a line for each module: its folder, a colon, the folders it DEPENDS on. A module
may include its own headers and those of the folders listed; what these depend on doesn't count.
"""
import argparse
import pathlib
import re
import sys

TOPS = ("core", "ui", "app")
SOURCES = {".h", ".cpp", ".mm"}
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')
# The one folder that may include a third party's header.
HOMES = {"sqlite3.h": "core/database", "openssl/": "core/crypto",
         "curl/": "core/mail", "yaml-cpp/": "core/alerts"}


def read_layers(path):
    layers = {}
    for line in path.read_text().splitlines():
        folder, colon, depends = line.partition(":")
        if colon:
            layers.setdefault(folder.strip(), set()).update(depends.split())
    return layers


def module_of(name, layers):
    """The module whose folder is the longest one above the file."""
    for parent in pathlib.PurePosixPath(name).parents:
        if str(parent) in layers:
            return str(parent)
    return None


def gui_headers(directories):
    """Names of the headers of Qt Gui and Qt Widgets, as they can be written in an include."""
    names = {"QtGui", "QtWidgets"}
    for directory in map(pathlib.Path, directories):
        if directory.name in names and directory.is_dir():
            names |= {entry.name for entry in directory.iterdir() if entry.is_file()}
    return names


def cmake_words(path):
    """The words of a CMake file, without its comments."""
    text = re.sub(r"#.*", "", path.read_text(encoding="utf-8"))
    return set(re.split(r'[\s()"]+', text.replace("${CMAKE_CURRENT_SOURCE_DIR}/", "")))


def check_include(name, kind, header, layers, gui):
    module = module_of(name, layers)
    if header.startswith(("QSql", "QtSql")):
        return "Qt SQL links plain SQLite and must stay out of the process"
    if not name.startswith(tuple(f"{top}/" for top in TOPS)):
        return None
    for prefix, home in HOMES.items():
        if header.startswith(prefix) and not name.startswith(home + "/"):
            return f"only {home} may use it"
    if name.startswith("core/") and header.split("/")[0] in gui:
        return "core has no Qt Gui and no Qt Widgets"
    ours = header.split("/")[0] in TOPS + ("tests",)
    if kind == "<":
        return "headers of ours stand in quotes" if ours else None
    if header.endswith(".moc"):
        return None
    if not ours:
        return "in quotes stand only headers of ours, written from the root of the repository"
    other = module_of(header, layers)
    if other is None:
        return "it belongs to no module"
    if module is not None and other != module and other not in layers[module]:
        return f"{other} is not among the DEPENDS of {module}"
    return None


def check_listed(root, path, words):
    """A file that no CMakeLists.txt names is never built, so nothing else would notice it."""
    for parent in path.parents:
        cmake = parent / "CMakeLists.txt"
        if cmake.is_file():
            if cmake not in words:
                words[cmake] = cmake_words(cmake)
            if path.relative_to(parent).as_posix() in words[cmake]:
                return None
            return f"not listed in {cmake.relative_to(root)}"
        if parent == root:
            break
    return "no CMakeLists.txt above it"


def find_cycles(layers):
    problems, state = [], {}

    def visit(folder, trail):
        if state.get(folder) == "done":
            return
        if folder in trail:
            problems.append("circle: " + " -> ".join(trail[trail.index(folder):] + [folder]))
            return
        for other in sorted(layers.get(folder, ())):
            visit(other, trail + [folder])
        state[folder] = "done"

    for folder in sorted(layers):
        visit(folder, [])
    return problems


def check(root, layers, gui):
    problems, words, count = find_cycles(layers), {}, 0
    for path in sorted(p for top in TOPS + ("tests",) for p in (root / top).rglob("*")):
        name = path.relative_to(root).as_posix()
        if path.name == "CMakeLists.txt":
            banned = ["Qt6::Sql"]
            if name.startswith("core/"):
                banned += ["Qt6::Gui", "Qt6::Widgets"]
            used = cmake_words(path)
            problems += [f"{name}: {word} is not allowed here" for word in banned if word in used]
        if path.suffix not in SOURCES or not path.is_file():
            continue
        count += 1
        if name.split("/")[0] in TOPS:
            if module_of(name, layers) is None:
                problems.append(f"{name}: belongs to no module")
            unlisted = check_listed(root, path, words)
            if unlisted:
                problems.append(f"{name}: {unlisted}")
        lines = path.read_text(encoding="utf-8", errors="replace").splitlines()
        for number, line in enumerate(lines, 1):
            match = INCLUDE.match(line)
            reason = match and check_include(name, match[1], match[2], layers, gui)
            if reason:
                problems.append(f"{name}:{number}: {match[2]}: {reason}")
    return problems, count


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--root", type=pathlib.Path, required=True)
    parser.add_argument("--layers", type=pathlib.Path, required=True)
    parser.add_argument("--qt-includes", default="", help="include folders of Qt, with ; between")
    options = parser.parse_args()
    layers = read_layers(options.layers)
    gui = gui_headers(options.qt_includes.split(";"))
    problems, count = check(options.root.resolve(), layers, gui)
    print("\n".join(problems + [f"{count} files, {len(layers)} modules, {len(problems)} problems"]))
    return 1 if problems or not count or not layers else 0


if __name__ == "__main__":
    sys.exit(main())
