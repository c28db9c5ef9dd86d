"""What must be true of each control, so that whoever doesn't see the window can use it."""
import re
from collections import Counter

CONTROLS = {"push button", "toggle button", "check box", "radio button", "combo box", "text",
            "password text", "entry", "spin button", "slider", "page tab", "menu item",
            "check menu item", "radio menu item", "menu", "link", "list item", "tree item",
            "table", "tree", "tree table", "list", "chart", "dial"}
WINDOWS = {"frame", "dialog", "alert", "window", "file chooser"}
# What it is says nothing of what it does; no screen reader announces it.
EMPTY_ROLES = {"filler", "panel", "unknown", "invalid", "layered pane", "redundant object",
               "client", "canvas", "extended"}
LISTS = {"list", "table", "tree", "tree table"}
PICTURES = {"image", "icon", "animation", "graphic"}
# Where the arrow keys lead and not Tab, so that none of them has to take the focus itself.
REACHED_BY_ARROWS = {"menu item", "check menu item", "radio menu item", "menu", "page tab",
                     "list item", "tree item", "radio button"}

PROPER_NAMES = {"vCard", "iCloud"}  # of formats and services


def looks_like_code(name):
    """An object's name or a file's, where a person should read words."""
    return (re.fullmatch(r"[a-z]+([A-Z][a-z0-9]*)+", name) is not None
            and name not in PROPER_NAMES
            or re.fullmatch(r"[a-z0-9]+(_[a-z0-9]+)+", name) is not None
            or re.search(r"::|\.(svg|png|qrc)$|^:/", name) is not None)


def has_words(name):
    return any(each.isalnum() for each in name)


def problems_of(window):
    """What is wrong in this window, a sentence for each."""
    found = []
    for control in window.below():
        found += [f"{control.words()} {what}" for what in problems_of_one(control)]
    return found + twins(window)


def problems_of_one(control):
    if control.role in CONTROLS or control.has("focusable"):
        yield from problems_of_name(control)
    if control.role in EMPTY_ROLES and control.has("focusable") and not is_group(control):
        yield "takes the focus, and its role doesn't say what it is"
    if control.role in EMPTY_ROLES - {"panel"} and control.name and control.has("showing"):
        yield "has words, and its role doesn't say what it is"
    if control.role in WINDOWS and control.parent and control.name:
        yield "is a part of the window that is told of as a window"
    if control.role in PICTURES and not (control.name or control.description):
        yield "is a picture without words"
    if control.role in WINDOWS and control.parent is None and not control.name:
        yield "has no title"
    if control.role == "chart" and not (control.name and control.description):
        yield "is a chart that nobody can read: it needs a name and a description"
    if control.role in LISTS:
        yield from problems_of_list(control)
    if control.has("focusable", "showing") and (control.box[2] < 2 or control.box[3] < 2) \
            and control.role not in LISTS and not is_in_list(control):
        yield f"takes the focus and has no room to be seen: {control.box}"
    if control.role in CONTROLS and control.has("showing", "enabled") \
            and not control.has("focusable") and control.role not in REACHED_BY_ARROWS \
            and control.parent.role != "text":  # a field's own keys do what is drawn in it
        yield "is shown, and no key leads to it"


def problems_of_name(control):
    if is_in_list(control) and control.role not in ("list item", "tree item"):
        return  # an empty cell says that there is nothing
    can_type = any(each.role == "text" and each.name for each in control.children)
    if control.role == "combo box" and not control.label and not can_type:
        yield "is a list to choose from without a label: its name is what is chosen"
    if not control.name.strip():
        yield f"has no name: {control.box}"
    elif not has_words(control.name):
        yield "has a sign for a name"
    elif control.role not in ("list item", "tree item") and looks_like_code(control.name):
        yield "has a name that is for developers"


def is_group(control):
    """A named part that the arrow keys scroll."""
    return control.role == "panel" and control.name and control.children


def is_in_list(control):
    return any(each.role in LISTS for each in control.above())


def problems_of_list(table):
    """Where there are rows, somebody can go through them."""
    rows = [each for each in table.children
            if each.role in ("table cell", "list item", "tree item", "table row")]
    if table.row_count() > 0 and not rows:
        yield f"has {table.row_count()} rows, and none can be read"
    if rows and not any(has_words(each.name) for each in rows):
        yield "has rows without a word"
    if table.role == "table" and rows:
        heads = [each for each in table.children if each.role == "table column header"]
        if any(not each.name.strip() for each in heads if each.box[2] > 1):
            yield "has a column without a heading"


def twins(window):
    """Two that nobody can tell apart by what is read."""
    seen = Counter(each.key() for each in window.below()
                   if each.role in CONTROLS and each.name and each.has("showing")
                   and not is_in_list(each))
    return [f"{role} “{name}” is there {count} times in “{around[0] if around else ''}”: "
            "nobody can tell which is which"
            for (role, name, _, around), count in seen.items() if count > 1]
