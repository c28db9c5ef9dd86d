#!/usr/bin/env python3
"""Shows that layers.py finds each kind of fault, and none where there is none."""
import pathlib
import tempfile
import unittest

import layers as checker

GUI = {"QtGui", "QtWidgets", "QWidget", "QImage", "qwidget.h"}
LAYERS = """core/base:
core/contacts:core/base
core/database:core/base
core/crypto:core/base
core/sync:core/contacts
core/providers:core/base
core/providers/carddav:core/providers core/base
ui:core/base
"""


class Layers(unittest.TestCase):
    def setUp(self):
        self.directory = tempfile.TemporaryDirectory()
        self.addCleanup(self.directory.cleanup)
        self.root = pathlib.Path(self.directory.name)
        (self.root / "layers.txt").write_text(LAYERS)

    def problems(self, name, *lines, listed=True):
        """What is said of a tree with this one file; its CMakeLists.txt lists it."""
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("\n".join(lines) + "\n")
        if path.name != "CMakeLists.txt":
            word = path.name if listed else "other.cpp"
            (path.parent / "CMakeLists.txt").write_text(f"warden_module(x SOURCES {word}) # a.cpp")
        found, _ = checker.check(self.root, checker.read_layers(self.root / "layers.txt"), GUI)
        return found

    def test_an_allowed_include_passes(self):
        self.assertEqual(self.problems("core/contacts/a.cpp", '#include "core/contacts/a.h"',
                                       '#include "core/base/result.h"', "#include <QString>"), [])

    def test_an_include_outside_depends_fails(self):
        self.assertIn("not among the DEPENDS of core/base",
                      self.problems("core/base/a.cpp", '#include "core/contacts/a.h"')[0])

    def test_what_a_dependency_depends_on_does_not_count(self):
        self.assertEqual(len(self.problems("core/sync/a.cpp", '#include "core/base/a.h"')), 1)

    def test_a_folder_below_a_dependency_is_a_module_of_its_own(self):
        self.assertEqual(len(self.problems("core/providers/a.cpp",
                                           '#  include "core/providers/carddav/a.h"')), 1)

    def test_core_may_not_include_the_window_or_the_tests(self):
        for header in ("ui/theme.h", "tests/fakes/clock.h", "app/main.h"):
            self.assertEqual(len(self.problems("core/base/a.cpp", f'#include "{header}"')), 1)

    def test_an_include_from_the_same_folder_fails(self):
        self.assertEqual(len(self.problems("core/base/a.cpp", '#include "result.h"')), 1)

    def test_our_headers_in_angle_brackets_fail(self):
        self.assertEqual(len(self.problems("core/base/a.cpp", "#include <core/base/a.h>")), 1)

    def test_a_moc_file_passes(self):
        self.assertEqual(self.problems("core/base/a.cpp", '#include "a.moc"'), [])

    def test_a_file_that_no_target_lists_fails(self):
        found = self.problems("core/base/a.cpp", "", listed=False)
        self.assertEqual(found, ["core/base/a.cpp: not listed in core/base/CMakeLists.txt"])

    def test_a_file_outside_the_modules_fails(self):
        self.assertIn("core/nowhere/a.h: belongs to no module",
                      self.problems("core/nowhere/a.h", ""))

    def test_third_parties_stay_in_their_folder(self):
        for header, home in (("sqlite3.h", "database"), ("openssl/evp.h", "crypto")):
            self.assertEqual(self.problems(f"core/{home}/a.cpp", f"#include <{header}>"), [])
            self.assertEqual(len(self.problems("core/sync/a.cpp", f"#include <{header}>")), 1)
            (self.root / "core/sync/a.cpp").unlink()

    def test_core_has_no_gui(self):
        for header in ("QWidget", "QtGui/QImage", "qwidget.h"):
            self.assertEqual(len(self.problems("core/base/a.h", f"#include <{header}>")), 1)
        (self.root / "core/base/a.h").unlink()
        self.assertEqual(self.problems("ui/a.h", "#include <QWidget>"), [])

    def test_core_links_no_gui(self):
        self.assertEqual(len(self.problems("core/base/CMakeLists.txt", "LIBRARIES Qt6::Gui)")), 1)

    def test_nobody_uses_qt_sql(self):
        self.assertEqual(len(self.problems("tests/a.cpp", "#include <QSqlDatabase>")), 1)
        self.assertEqual(len(self.problems("tests/a.cpp", "#include <QtSql/QSqlQuery>")), 1)

    def test_a_circle_is_found(self):
        (self.root / "layers.txt").write_text("core/a:core/b\ncore/b:core/a\n")
        found = self.problems("tests/a.cpp", "")
        self.assertEqual(found, ["circle: core/a -> core/b -> core/a"])


if __name__ == "__main__":
    unittest.main()
