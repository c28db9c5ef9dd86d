"""What a screen reader gets of the window: what is shown, with role, name and place."""
import os
import sys

SKIP = 77

try:
    import gi
    gi.require_version("Atspi", "2.0")
    from gi.repository import Atspi, GLib
except (ImportError, ValueError):
    print("AT-SPI for Python is missing (packages python3-gi and gir1.2-atspi-2.0). "
          "scripts/test installs it.", file=sys.stderr)
    sys.exit(1 if os.environ.get("CI") == "true" else SKIP)

# Rows that are looked at, of a list that may have a million.
MOST_ROWS = 40
STATES = {getattr(Atspi.StateType, name.upper()): name for name in (
    "active", "checked", "defunct", "enabled", "expanded", "focusable", "focused", "selected",
    "sensitive", "showing", "visible")}
# Qt 6.4 gives the others their label as a name; asking for relations has crashed it.
LABELLED = {"combo box"}
ITEMS = {"list", "table", "tree", "tree table"}


class Control:
    """One accessible object, as it was when it was looked at."""

    def __init__(self, node, parent=None):
        self.node = node
        self.parent = parent
        self.role = node.get_role_name()
        self.name = node.get_name() or ""
        self.description = node.get_description() or ""
        self.states = {STATES[state] for state in node.get_state_set().get_states()
                       if state in STATES}
        box = node.get_extents(Atspi.CoordType.SCREEN)
        self.box = (box.x, box.y, box.width, box.height)
        self.label = ""
        if self.role in LABELLED:
            labels = [relation.get_target(0) for relation in node.get_relation_set()
                      if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY]
            self.label = labels[0].get_name() if labels else ""
        self.children = []

    def has(self, *states):
        return all(state in self.states for state in states)

    def below(self):
        """Itself and all that is below it, as laid out in the tree."""
        yield self
        for child in self.children:
            yield from child.below()

    def above(self):
        """What it is in, the nearest first."""
        each = self.parent
        while each:
            yield each
            each = each.parent

    def find(self, role=None, name=None):
        """The first below it with this role and name (either may be left open)."""
        return next(self.all(role, name), None)

    def all(self, role=None, name=None):
        roles = (role,) if isinstance(role, str) else role
        return (each for each in self.below() if (roles is None or each.role in roles)
                and (name is None or each.name == name))

    def same(self, other):
        return other is not None and self.node == other.node

    @classmethod
    def with_parents(cls, node):
        """Of one node alone and what it is in: quicker than a look at the whole window."""
        above = []
        parent = node.get_parent()
        while parent and parent.get_role_name() != "application":
            above.append(parent)
            parent = parent.get_parent()
        control = None
        for each in reversed(above):
            control = cls(each, control)
        return cls(node, control)

    def key(self):
        """What is read of it, and where: how a person tells it from others."""
        around = tuple(each.name for each in self.above() if each.name)
        return self.role, self.label or self.name, self.description, around

    def list_or_self(self):
        """Rows and cells are no stops of their own."""
        return next((each for each in self.above() if each.role in ITEMS), self)

    def place(self):
        """Where it is now; the page may have scrolled since."""
        box = self.node.get_extents(Atspi.CoordType.SCREEN)
        return (box.x, box.y, box.width, box.height)

    def row_count(self):
        if "Table" in self.node.get_interfaces():
            return self.node.get_n_rows()
        return self.node.get_child_count()

    def words(self):
        inside = next((each.name for each in self.above() if each.name), "")
        where = f" in “{inside}”" if inside else ""
        name = f"{self.label}: {self.name}" if self.label != self.name else self.name
        return f"{self.role} “{name.removeprefix(': ')}”{where}"

    def __repr__(self):
        return self.words()


def look(node, parent=None):
    """What is shown below; None where it went away meanwhile."""
    try:
        control = Control(node, parent)
        if parent and not control.has("showing") and control.role != "menu item":
            return None
        # A closed menu's items are told of, and shown by nobody.
        if control.role == "popup menu" and not control.has("showing"):
            return None
        count = node.get_child_count()
        if control.role in ITEMS:
            count = min(count, MOST_ROWS * max(1, columns(node)))
        for index in range(count):
            child = node.get_child_at_index(index)
            seen = look(child, control) if child else None
            if seen:
                control.children.append(seen)
        return control
    except GLib.Error:
        return None


def columns(node):
    return node.get_n_columns() if "Table" in node.get_interfaces() else 1


def shape(control):
    """What has to be the same for two looks to have seen the same."""
    return [(each.role, each.name, each.box, each.has("focused"), each.has("enabled"))
            for each in control.below()]
