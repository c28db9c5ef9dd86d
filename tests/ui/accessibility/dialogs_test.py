#!/usr/bin/env python3
"""Each dialog that a page of the demo opens, from a button or from its menu: reached and opened by
keys alone, read by names, gone round by Tab, left by Escape. Afterwards the keyboard is where it
was before.

dialogs_test.py PROGRAM [PAGE…]
"""
import os
import re
import sys

import english
from demo import Demo
from desktop import Gone
from rules import EMPTY_ROLES, problems_of
from tab_round import Round

LEAST_DIALOGS = 25  # of all pages together
MOST_ITEMS = 30  # of a menu
PATIENCE = float(os.environ.get("WARDEN_PATIENCE", "60")) / 10  # seconds to open
# Qt's own, which isn't ours to judge; only that it opens, and goes by Escape.
NOT_OURS = {"file chooser"}


class Page:
    """The dialogs of one page, or of one view of it."""

    judged = set()  # of all pages

    def __init__(self, demo, number, view=None):
        self.demo, self.number, self.view = demo, number, view
        self.name, _ = self.go_there()
        self.dialogs, self.problems = [], []

    def go_there(self):
        name, window = self.demo.go_to_page(self.number)
        if not self.view:
            return name, window
        self.demo.reach_it(window.find("radio button", self.view))
        return f"{name}, {self.view}", self.demo.settled()

    def say(self, text):
        self.problems.append(f"{self.name}: {text}")

    def walk(self):
        for opener in openers(self.demo.settled()):
            if self.press(opener.key()):
                self.follow(opener)

    def press(self, key):
        """Whether it could be reached; what was done before may have taken it away."""
        _, window = self.go_there()
        opener = next((each for each in openers(window) if each.key() == key), None)
        try:
            return bool(opener and self.demo.press_it(opener))
        except Gone as error:
            self.say(str(error))
            return False

    def follow(self, opener):
        try:
            self.judge(self.demo.wait_for(self.opened, "a dialog", PATIENCE), opener.name, opener)
            return
        except Gone:  # a menu, or a form in the page
            names = [each for each in self.menu() if each.endswith("…")]
        if not names:
            self.leave_form(opener.name, opener)
            return
        self.demo.key("Escape")
        for name in names:
            if not (self.press(opener.key()) and self.choose(name)):
                continue
            try:
                self.judge(self.demo.wait_for(self.opened, name, PATIENCE), name, opener)
            except Gone:
                self.leave_form(name, opener)

    def leave_form(self, name, opener):
        """What comes in the page's place is judged, and left, like a dialog."""
        self.problems += [f"{self.name}, {name}: {each}"
                          for each in problems_of(self.demo.settled())]
        now = self.demo.focused()
        if not now or now.role in EMPTY_ROLES:
            self.say(f"{name} doesn't take the keyboard")
        if name in english.STAYS:
            self.demo.press(english.CODE_KEPT)
            self.demo.press(english.DONE)
        else:
            self.demo.key("Escape")
        self.come_back(name, opener)

    def opened(self):
        window = self.demo.active()
        return window if window.role != "frame" else None

    def menu(self):
        """Goes down an open menu once, and says where that led."""
        names = []
        for _ in range(MOST_ITEMS):
            self.demo.key("Down")
            self.demo.listen(0.1)
            now = self.demo.focused()
            if not now or now.role != "menu item" or now.name in names:
                break
            names.append(now.name)
        return names

    def choose(self, name):
        for _ in range(MOST_ITEMS):
            self.demo.key("Down")
            self.demo.listen(0.1)
            now = self.demo.focused()
            if now and now.role == "menu item" and now.name == name:
                self.demo.key("Return")
                return True
        self.say(f"no arrow key leads to {name}")
        self.demo.key("Escape")
        return False

    def judge(self, dialog, name, opener):
        self.dialogs.append(f"{name} → {dialog.name}")
        is_ours = dialog.role not in NOT_OURS and dialog.name not in english.FILE_DIALOGS
        if is_ours and dialog.name not in self.judged:  # other rows have the same ones
            self.judged.add(dialog.name)
            dialog = self.demo.settled()
            self.problems += [f"{self.name}, {dialog.name}: {each}" for each in problems_of(dialog)]
            tab = Round(self.demo, f"{self.name}, {dialog.name}")
            tab.walk()
            self.problems += tab.problems
        self.demo.key("Escape")
        try:
            self.demo.wait_for(lambda: not self.opened(), "the page", PATIENCE)
        except Gone:
            self.say(f"Escape doesn't end {dialog.name}")
            self.demo.key("Escape", "Escape")
            return
        self.come_back(dialog.name, opener)

    def come_back(self, name, opener):
        try:
            self.demo.wait_for(lambda: self.is_at(opener.key()), "where it was", PATIENCE)
        except Gone:
            now = self.demo.focused()
            self.say(f"after {name} the keyboard isn't at {opener.words()} but at "
                     f"{now.words() if now else 'nothing'}")

    def is_at(self, key):
        now = self.demo.focused()
        return now is not None and now.key() == key


def openers(window):
    return [each for each in window.all("push button")
            if re.search(english.OPENS, each.name) and each.has("enabled", "focusable")]


def places(demo, numbers):
    for number in numbers:
        yield Page(demo, number)
        for view in english.VIEWS.get(number, ()):
            yield Page(demo, number, view)


def main():
    problems, dialogs = [], 0
    with Demo(sys.argv[1]) as demo:
        numbers = [int(each) for each in sys.argv[2:]] or range(1, demo.page_count() + 1)
        for page in places(demo, numbers):
            page.walk()
            print(f"{page.name}: {len(page.dialogs)} dialogs", *page.dialogs, sep="\n    ",
                  flush=True)
            dialogs += len(page.dialogs)
            problems += page.problems
    if dialogs < LEAST_DIALOGS and len(sys.argv) < 3:
        problems.append(f"only {dialogs} dialogs in all")
    print("\n".join(problems + [f"{dialogs} dialogs, {len(problems)} problems"]))
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
