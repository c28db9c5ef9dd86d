#!/usr/bin/env python3
"""Shows that one_definition.py finds two types of one name, and leaves alone what is apart."""
import pathlib
import tempfile
import unittest

import one_definition


class OneDefinition(unittest.TestCase):
    def problems(self, **files):
        with tempfile.TemporaryDirectory() as folder:
            for name, text in files.items():
                path = pathlib.Path(folder) / name / "a.h"
                path.parent.mkdir()
                path.write_text(text)
            return one_definition.check(pathlib.Path(folder))[0]

    def test_two_types_of_one_name_fail(self):
        for other in ("struct Plan\n{\n};\n", "class Plan final : public Base\n{\n};\n",
                      "enum class Plan { A };\n", "enum class Plan {\n    A\n};\n"):
            self.assertEqual(self.problems(core="struct Plan\n{\n};\n", ui=other),
                             ["Plan: core/a.h:1, ui/a.h:1"])

    def test_a_declaration_is_none(self):
        self.assertEqual(self.problems(core="struct Plan\n{\n};\n", ui="struct Plan;\n"), [])

    def test_what_is_inside_is_apart(self):
        self.assertEqual(self.problems(core="struct Plan\n{\n};\n",
                                       ui="class A\n{\n    struct Plan\n    {\n    };\n};\n"), [])
        hidden = "namespace {\nstruct Plan\n{\n};\n} // namespace\n"
        self.assertEqual(self.problems(core="struct Plan\n{\n};\n", ui=hidden), [])


if __name__ == "__main__":
    unittest.main()
