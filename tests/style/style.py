#!/usr/bin/env python3
"""Fails on what clang-format would change, overlong files and lines, trailing blanks and tabs.

Exits with 77 where all else is in order and clang-format 14 isn't there: other versions format
differently.
"""
import concurrent.futures
import os
import pathlib
import re
import shutil
import subprocess
import sys

CPP = {".h", ".cpp", ".mm"}
SCRIPTS = {".py", ".sh", ".cmake"}
LONGEST_FILE = 400
LONGEST_LINE = 100
CHUNK = 40
SKIP = 77


def tracked(root):
    """Tracked files; in an unpacked archive all but the build folders."""
    if (root / ".git").exists():
        # A checkout may belong to somebody else than who runs the test.
        out = subprocess.run(["git", "-c", "safe.directory=*", "-C", root, "ls-files", "-z"],
                             check=True, capture_output=True).stdout
        names = [name for name in out.decode().split("\0") if name]
    else:
        names = [p.relative_to(root).as_posix() for p in root.rglob("*")
                 if p.relative_to(root).parts[0] not in ("build", ".cache")]
    return [name for name in names if (root / name).is_file()]


def is_script(root, name):
    path = pathlib.PurePosixPath(name)
    if path.suffix in SCRIPTS or path.name == "CMakeLists.txt":
        return True
    if path.suffix or path.parts[0] not in ("scripts", ".ci", "tests"):
        return False
    with open(root / name, "rb") as file:
        return file.read(2) == b"#!"


def check_text(root, name):
    problems = []
    lines = (root / name).read_text(encoding="utf-8").split("\n")
    if lines[-1] != "":
        problems.append(f"{name}:{len(lines)}: no newline at the end")
    if len(lines) > LONGEST_FILE + 1:
        problems.append(f"{name}: {len(lines) - 1} lines, more than {LONGEST_FILE}")
    for number, line in enumerate(lines, 1):
        if line != line.rstrip():
            problems.append(f"{name}:{number}: trailing blanks")
        if "\t" in line:
            problems.append(f"{name}:{number}: tab")
        if len(line) > LONGEST_LINE and pathlib.PurePosixPath(name).suffix not in CPP:
            problems.append(f"{name}:{number}: {len(line)} columns, more than {LONGEST_LINE}")
    return problems


def find_formatter():
    for name in ("clang-format-14", "clang-format"):
        program = shutil.which(name)
        if program:
            text = subprocess.run([program, "--version"], capture_output=True, text=True,
                                  check=True).stdout
            if re.search(r"version 14\.", text):
                return program
    return None


def check_format(root, program, names):
    chunks = [names[start:start + CHUNK] for start in range(0, len(names), CHUNK)]

    def run(chunk):
        return subprocess.run([program, "--dry-run", "-Werror", "--ferror-limit=3", *chunk],
                              cwd=root, capture_output=True, text=True, check=False).stderr

    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        text = "".join(pool.map(run, chunks))
    return [line for line in text.splitlines() if "error:" in line]


def main():
    root = pathlib.Path(sys.argv[1]).resolve()
    names = tracked(root)
    cpp = [name for name in names if pathlib.PurePosixPath(name).suffix in CPP]
    text = cpp + [name for name in names if is_script(root, name)]
    problems = [problem for name in sorted(text) for problem in check_text(root, name)]
    formatter = find_formatter()
    if formatter:
        problems += check_format(root, formatter, cpp)
    print("\n".join(problems + [f"{len(text)} files, {len(problems)} problems"]))
    if problems or not cpp:
        return 1
    if not formatter:
        print("clang-format 14 is missing: the format was not checked")
        packaged = shutil.which("apt-cache") and subprocess.run(
            ["apt-cache", "show", "clang-format-14"], capture_output=True,
            check=False).returncode == 0
        return 1 if os.environ.get("CI") == "true" and packaged else SKIP
    return 0


if __name__ == "__main__":
    sys.exit(main())
