#!/usr/bin/env python3
"""Fails where the manual, the completions or docs/cli.md and the program's commands differ.

cli_documents.py PROGRAM ROOT   The program's own --help is what the documents are held against:
every command has to be there with exactly the options that it takes.
"""
import os
import pathlib
import re
import subprocess
import sys

OPTION = re.compile(r"(?<![\w-])--([a-z][a-z-]*[a-z])")
SKIP = 77


def run_help(program, *words):
    done = subprocess.run([program, *words, "--help"], check=True, capture_output=True, timeout=20,
                          text=True)
    return done.stdout


def options_in(help_text):
    """The options that stand under the heading; the text beside them doesn't count."""
    found = set()
    for line in help_text.splitlines():
        match = re.match(r"  --([a-z-]+)", line)
        if match:
            found.add(match[1])
    return found


def commands_of(program):
    """The options for every command, and each command's own."""
    text = run_help(program)
    shared = options_in(text)
    commands = {}
    for line in text[text.index("Commands:"):text.index("Options for every")].splitlines()[1:]:
        words = re.match(r"  ((?:[a-z][a-z-]* ?)+)", line)
        if words:
            name = words[1].strip()
            commands[name] = options_in(run_help(program, *name.split())) - shared
    return shared, commands


def sections(text, heading):
    """What stands below each heading, up to the next one; `heading` has the name as a group."""
    parts = re.split(heading, text, flags=re.MULTILINE)
    return {name.strip(): body for name, body in zip(parts[1::2], parts[2::2])}


def manual(text):
    text = text.replace("\\-", "-")
    found = sections(text, r"^\.S[SH] ([^\n\\]+?)(?: \\f.*)?$")
    shared = found.get("OPTIONS FOR EVERY COMMAND", "")
    option = re.compile(r"\.(B|BI|BR) --")
    lines = {name: "\n".join(filter(option.match, body.splitlines()))
             for name, body in found.items()}
    return set(OPTION.findall(shared)), {
        name: set(OPTION.findall(body)) for name, body in lines.items() if name.islower()}


def case_arms(text, first):
    """bash and zsh: arms such as  'route add') options='…' ;;"""
    text = text[text.index(first):]
    arms = {}
    for names, body in re.findall(r"^ *((?:'[a-z -]*'|[a-z]+)(?: ?\| ?(?:'[a-z -]+'|[a-z]+))*)\)"
                                  r"(.*?);;", text, flags=re.MULTILINE | re.DOTALL):
        for name in names.split("|"):
            arms[name.strip(" '")] = body
    return arms


def bash(text):
    arms = case_arms(text, "case $1 in")
    shared = re.search(r"common='([^']*)'", text)
    return set(OPTION.findall(shared[1])), {
        name: set(OPTION.findall(body)) for name, body in arms.items() if "next=" not in body}


def zsh(text):
    arms = case_arms(text, "case $command in")
    shared = re.search(r"common=\((.*?)^\)", text, flags=re.MULTILINE | re.DOTALL)
    spec = re.compile(r"'\*?--([a-z-]+)")
    return set(spec.findall(shared[1])), {
        name: set(spec.findall(body)) for name, body in arms.items() if "next=(" not in body}


def fish(text):
    text = text.replace("\\\n", "")
    shared = set(re.findall(r"^complete -c contact-warden-cli -l ([a-z-]+)", text, re.MULTILINE))
    commands = {}
    for name, option in re.findall(r"-n '__contact_warden_in ([a-z -]+)' -l ([a-z-]+)", text):
        commands.setdefault(name, set()).add(option)
    # A command without options of its own is there as a word to complete.
    words = re.findall(r"-n '__contact_warden_at ?([a-z -]*)' -a ([a-z-]+)", text)
    groups = {before for before, _ in words}
    for before, word in words:
        name = f"{before} {word}".strip()
        if name not in groups:
            commands.setdefault(name, set())
    return shared, commands


def contract(text):
    """docs/cli.md: table rows that begin with the command in backquotes."""
    shared = OPTION.findall(text[:text.index("\n## ")])
    commands = {}
    for row in re.findall(r"^\| `([^`]+)`", text, re.MULTILINE):
        name = re.match(r"(?:[a-z][a-z-]*(?: |$))+", row)
        if name:
            commands[name[0].strip()] = set(OPTION.findall(row))
    return set(shared), commands


def compare(name, documented, shared, commands):
    told_shared, told = documented
    problems = [f"{name}: --{option} is for every command and isn't told of"
                for option in shared - told_shared]
    for command, options in commands.items():
        if command not in told:
            problems.append(f"{name}: {command} is missing")
            continue
        problems += [f"{name}: {command}: --{option} is missing"
                     for option in options - told[command]]
        problems += [f"{name}: {command}: --{option} doesn't exist"
                     for option in told[command] - options - shared]
    problems += [f"{name}: {command} doesn't exist" for command in told.keys() - commands.keys()]
    return problems


DOCUMENTS = {
    "app/cli/contact-warden-cli.1": manual,
    "app/cli/completion/contact-warden-cli.bash": bash,
    "app/cli/completion/_contact-warden-cli": zsh,
    "app/cli/completion/contact-warden-cli.fish": fish,
    "docs/cli.md": contract,
}


def main():
    program, root = sys.argv[1], pathlib.Path(sys.argv[2])
    if not os.access(program, os.X_OK):
        print(f"{program} isn't built")
        return 1 if os.environ.get("CI") == "true" else SKIP
    shared, commands = commands_of(program)
    problems = [] if commands and shared else ["the program's --help isn't understood"]
    for name, read in DOCUMENTS.items():
        text = (root / name).read_text(encoding="utf-8")
        problems += compare(name, read(text), shared, commands)
        # The check itself: a command that nobody wrote about has to be noticed.
        if not compare(name, read(text), shared | {"made-up"}, commands | {"made up": set()}):
            problems.append(f"{name}: a missing command isn't noticed")
    options = sum(map(len, commands.values()))
    print("\n".join(sorted(problems) + [f"{len(commands)} commands, {options} options of their "
                                        f"own, {len(DOCUMENTS)} documents, "
                                        f"{len(problems)} problems"]))
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
