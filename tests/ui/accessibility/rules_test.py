#!/usr/bin/env python3
"""Each rule of rules.py finds what it is there for, and leaves alone what is right."""
import sys
import unittest

import rules
from tree import Control


class Fake(Control):
    """A control that never was in a window."""

    def __init__(self, role, name="", *children, states="showing enabled focusable", label="",
                 description="", box=(0, 0, 80, 30), rows=0):
        self.role, self.name, self.description, self.label = role, name, description, label
        self.states, self.box, self.rows = set(states.split()), box, rows
        self.parent, self.children = None, list(children)
        for each in children:
            each.parent = self

    def row_count(self):
        return self.rows


def problems(*children):
    return rules.problems_of(Fake("frame", "Window", *children, states="showing enabled"))


class RulesTest(unittest.TestCase):
    def finds(self, words, *children):
        found = problems(*children)
        self.assertTrue(any(words in each for each in found), found)

    def test_what_is_right_is_left_alone(self):
        cell = Fake("table cell", "Ada")
        self.assertEqual([], problems(
            Fake("push button", "Sync now"), Fake("combo box", "Monthly", label="How often"),
            Fake("panel", "Routes", Fake("label", "Two", states="showing")),
            Fake("panel", "One", Fake("push button", "Open")),
            Fake("panel", "Other", Fake("push button", "Open")),
            Fake("chart", "Written", description="12 contacts on Monday"),
            Fake("table", "Runs", Fake("table column header", "When", states="showing"), cell,
                 rows=1)))

    def test_a_control_without_a_name(self):
        self.finds("has no name", Fake("push button"))

    def test_a_sign_for_a_name(self):
        self.finds("a sign for a name", Fake("push button", "⋯"))

    def test_a_name_for_developers(self):
        self.finds("for developers", Fake("push button", "syncNow"))
        self.finds("for developers", Fake("radio button", "iCloudServer"))
        self.assertEqual([], problems(Fake("radio button", "iCloud")))
        self.finds("for developers", Fake("push button", ":/icons/sync.svg"))

    def test_a_role_that_says_nothing(self):
        self.finds("doesn't say what it is", Fake("filler", "Bars"))
        self.finds("doesn't say what it is", Fake("filler", "Done", states="showing"))

    def test_a_part_that_is_told_of_as_a_window(self):
        self.finds("told of as a window", Fake("frame", "Routes", states="showing"))

    def test_twins(self):
        self.finds("nobody can tell", Fake("push button", "Open"), Fake("push button", "Open"))

    def test_a_choice_without_a_label(self):
        self.finds("without a label", Fake("combo box", "Monthly"))

    def test_a_picture_without_words(self):
        self.finds("picture without words", Fake("image", states="showing"))

    def test_a_chart_that_can_not_be_read(self):
        self.finds("chart that nobody can read", Fake("chart", "Written"))

    def test_a_list_that_can_not_be_read(self):
        self.finds("none can be read", Fake("table", "Runs", rows=3))
        self.finds("without a heading", Fake("table", "Runs", Fake("table cell", "Ada"), Fake(
            "table column header", "", states="showing"), rows=1))

    def test_what_no_key_leads_to(self):
        self.finds("no key leads to it", Fake("push button", "Sync", states="showing enabled"))

    def test_what_has_no_room(self):
        self.finds("no room to be seen", Fake("push button", "Sync", box=(0, 0, 0, 0)))


if __name__ == "__main__":
    sys.exit(unittest.main())
