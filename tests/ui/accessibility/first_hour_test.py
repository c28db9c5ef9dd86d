#!/usr/bin/env python3
"""The first hour with the window, in an empty home: by keys, and by the names that a screen reader
reads. No mouse, no place on the screen, nothing that a person couldn't do who doesn't see it.

first_hour_test.py PROGRAM
"""
import pathlib
import sys
import tempfile
import time

import english
from demo import ENGLISH
from desktop import Program
from radicale import CARD, Radicale
from rules import problems_of
from tree import Atspi

LONGEST = 300  # seconds until the first contact is synced
PASSPHRASE = "seven blue herons 42"
FIELDS = {"text", "password text"}


class Person(Program):
    """Knows what to do next only from what is read out."""

    def __init__(self, program):
        super().__init__(program, environment=ENGLISH)
        self.problems, self.begun = {}, time.monotonic()

    def arrive(self, what, *names):
        """Waits until something with one of these names can be read, and judges the window."""
        self.wait_for(lambda: self.read(names), f"{what}: {' or '.join(names)}")
        window = self.settled()
        for text in problems_of(window):
            self.problems.setdefault(text, what)
        print(f"{time.monotonic() - self.begun:5.0f} s  {what}", flush=True)
        return window

    def read(self, names):
        return next((each for each in self.front().below()
                     if each.name.startswith(names) and each.has("showing")), None)

    def fill(self, label, text):
        field = self.reach(FIELDS, label)
        self.type(text)
        if field.role == "text":
            self.wait_for(lambda: Atspi.Text.get_text(field.node, 0, -1) == text,
                          f"“{text}” in {field.words()}")

    def pick(self, name):
        """One of a group of radio buttons; it is chosen already where there is nothing else."""
        wanted = self.front().find("radio button", name)
        if not wanted.has("checked"):
            self.reach_it(wanted)
        self.wait_for(lambda: self.front().find("radio button", name).has("checked"), name)

    def choose(self, label, wanted):
        """One of a list to choose from, which the arrow keys change."""
        combo = self.reach({"combo box"}, label)
        self.key("Home")
        for _ in range(20):
            self.listen(0.2)
            if wanted in combo.node.get_name():
                return
            self.key("Down")
        raise AssertionError(f"“{label}” doesn't offer {wanted}")


def make_workspace(person):
    person.arrive("the welcome", english.MAKE_WORKSPACE)
    person.fill(english.YOUR_NAME, "Ada")
    person.pick(english.BY_PASSPHRASE)
    person.fill(english.PASSPHRASE, PASSPHRASE)
    person.fill(english.REPEAT_PASSPHRASE, PASSPHRASE)
    person.press(english.MAKE_WORKSPACE)
    window = person.arrive("the recovery code", english.CODE_KEPT)
    code = next(each.description for each in window.below() if each.name == english.RECOVERY_CODE)
    assert len(code.replace("-", "")) > 20, "the recovery code can't be read"
    person.press(english.CODE_KEPT)
    person.press(english.CONTINUE)
    person.arrive("a workspace", english.CONNECT)
    person.press(english.CONNECT)
    return code


def connect_server(person, server):
    person.arrive("the choice of services", english.CARDDAV)
    person.press(english.CARDDAV)
    person.arrive("the server's form", english.TRY_IT)
    person.fill(english.SERVER, server.url)
    person.fill(english.USER, server.USER)
    person.fill(english.PASSWORD, server.PASSWORD)
    person.fill(english.AUTHORITY, str(server.certificate))
    finish_connecting(person, "the server")


def connect_file(person, path):
    person.press(english.CONNECT)
    person.arrive("the choice of services again", english.FILE)
    person.press(english.FILE)
    person.arrive("the file's form", english.TRY_IT)
    person.fill(english.PATH, str(path))
    finish_connecting(person, "the file")


def finish_connecting(person, what):
    person.press(english.TRY_IT)
    person.arrive(f"{what} answers", english.ADD_CONNECTION)
    person.press(english.ADD_CONNECTION)
    person.arrive(f"{what} is connected", english.DONE)
    person.press(english.DONE)
    person.arrive("the connections", english.CONNECT)


def add_route(person):
    person.key("ctrl+4")
    person.arrive("the page Sync", english.ADD_ROUTE)
    person.press(english.ADD_ROUTE)
    person.arrive("the route's form", english.FROM)
    person.choose(english.FROM, "Team")
    person.choose(english.TO, english.VCARD_FILE)
    person.press(english.ADD_THIS_ROUTE)
    person.arrive("the route", english.PREVIEW)


def preview_and_sync(person, path):
    person.press(english.PREVIEW)
    window = person.arrive("the first plan", english.APPLY)
    assert window.find("table cell", "Grace Hopper"), "the plan doesn't name who is new"
    person.press(english.APPLY)
    person.arrive("the first sync", english.SHOW_RUN)
    assert "Grace Hopper" in path.read_text(), "the contact isn't in the file"
    took = time.monotonic() - person.begun
    assert took < LONGEST, f"the first contact took {took:.0f} s"


def sync_and_undo(person, server, path):
    server.add("mary", "Mary Jackson")
    person.press(english.SYNC_NOW)
    person.wait_for(lambda: "Mary Jackson" in path.read_text(), "the new contact in the file")
    person.arrive("the second sync", english.SHOW_RUN)
    person.press(english.SHOW_RUN)
    window = person.arrive("the run", english.UNDO_RUN)
    assert window.find("table cell", "Mary Jackson"), "the run doesn't name whom it wrote"
    person.press(english.UNDO_RUN)
    person.arrive("the undo's plan", english.REVIEW_UNDO)
    person.press(english.UNDO)
    person.wait_for(lambda: "Mary Jackson" not in path.read_text(), "the undo in the file")
    assert "Grace Hopper" in path.read_text(), "the undo took more than its run"
    person.arrive("the undo", english.SHOW_RUN)


def lock_and_unlock(person):
    person.key("ctrl+l")
    window = person.arrive("the lock", english.UNLOCK)
    assert not any("Mary" in each.name for each in window.below()), "a locked window tells names"
    person.fill(english.PASSPHRASE, PASSPHRASE)
    person.press(english.UNLOCK)
    person.arrive("the workspace again", english.LOCK)


def main():
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "contacts.vcf"
        path.write_text(CARD.format(uid="own", name="Own Card", first="Own", last="Card"),
                        newline="")
        server = Radicale(pathlib.Path(folder) / "server")
        server.add("grace", "Grace Hopper")
        with server, Person(sys.argv[1]) as person:
            make_workspace(person)
            connect_server(person, server)
            connect_file(person, path)
            add_route(person)
            preview_and_sync(person, path)
            sync_and_undo(person, server, path)
            lock_and_unlock(person)
            problems = person.problems
    for text, where in problems.items():
        print(f"WRONG at {where}: {text}")
    print(f"{len(problems)} problems")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
