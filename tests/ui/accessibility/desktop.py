"""The program in its real window: started, read through AT-SPI, and driven by keys alone."""
import os
import subprocess
import sys
import time

from screen import Screen
from tree import Atspi, Control, GLib, look, shape

PRESSED = {"push button", "toggle button", "check box", "radio button"}
MOST_STEPS = 120
DATES = {"date editor", "spin button"}
PARTS_OF_A_DATE = 6
PATIENCE = float(os.environ.get("WARDEN_PATIENCE", "60"))  # seconds; the machine may be busy


class Gone(Exception):
    """What was waited for didn't come."""


class Program:
    """One start of the program. Ends with the block that it was made for."""

    def __init__(self, program, *arguments, environment=None):
        self.process = subprocess.Popen([program, *arguments], stdin=subprocess.DEVNULL,
                                        env={**os.environ, **(environment or {})})
        self.root = None
        self.screen = Screen()
        self._focus = None
        self._listener = Atspi.EventListener.new(self._focus_moved)
        self._listener.register("object:state-changed:focused")

    # The state alone doesn't tell: a list's current row has it whoever has the keyboard.
    def _focus_moved(self, event):
        if event.detail1:
            self._focus = event.source

    def __enter__(self):
        self.wait_for(self._appears, "the program among the accessible ones")
        self.wait_for(lambda: self.windows(), "its window")
        return self

    def __exit__(self, kind, *_):
        if kind:
            self.tell()
        self.process.terminate()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()

    def _appears(self):
        if self.process.poll() is not None:
            raise Gone(f"the program ended with {self.process.returncode}")
        desktop = Atspi.get_desktop(0)
        for index in range(desktop.get_child_count()):
            each = desktop.get_child_at_index(index)
            if each and each.get_process_id() == self.process.pid and each.get_child_count():
                # What was true a moment ago is no answer.
                each.set_cache_mask(Atspi.Cache.NONE)
                self.root = each
                return True
        return False

    def wait_for(self, answer, what, patience=PATIENCE):
        """The first answer that isn't empty."""
        end = time.monotonic() + patience
        while True:
            try:
                got = answer()
            except GLib.Error:
                got = None
            if got:
                return got
            if self.process.poll() is not None:
                raise Gone(f"the program ended with {self.process.returncode} before {what}")
            if time.monotonic() > end:
                raise Gone(f"not there after {patience:.0f} s: {what}")
            self.listen(0.03)

    @staticmethod
    def listen(seconds):
        """Waits, and hears meanwhile where the focus went."""
        end = time.monotonic() + seconds
        while True:
            while GLib.MainContext.default().iteration(False):
                pass
            if time.monotonic() >= end:
                return
            time.sleep(0.01)

    def focused(self):
        """What has the keyboard, a list where it is one of its rows; None where nothing has."""
        self.listen(0)
        try:
            return Control.with_parents(self._focus).list_or_self() if self._focus else None
        except GLib.Error:
            return None

    def step(self, key):
        """Presses Tab or another key that moves the focus, and says where that led."""
        now = self.focused()
        self._focus = None
        if now and now.role in DATES:
            for _ in range(PARTS_OF_A_DATE):  # Tab goes through them, and nobody is told
                self.key(key)
                self.listen(0.3)
                if self._focus:
                    return self.focused()
        self.key(key)
        self.wait_for(lambda: self._focus, f"a new focus after {key}", 3)
        return self.focused()

    def windows(self):
        """All that are open, the main one first, without what is in them."""
        found = []
        for index in range(self.root.get_child_count()):
            node = self.root.get_child_at_index(index)
            window = Control(node) if node else None
            if window and window.has("showing") and window.box[2] > 1:
                found.append(window)
        return found

    def active(self):
        """The window that has the keyboard, without what is in it."""
        return self.wait_for(
            lambda: [each for each in self.windows() if each.has("active")][-1:],
            "an active window")[0]

    def front(self):
        """What has the keyboard: an open menu, the newest dialog, or the main window."""
        return self.wait_for(self._front, "an active window")

    def _front(self):
        window = look(self.active().node)
        menus = list(window.all("popup menu")) if window else []
        return menus[-1] if menus else window

    def settled(self, patience=PATIENCE):
        """The front window, once it stopped changing and nothing in it is at work."""
        before = None
        end = time.monotonic() + patience
        while time.monotonic() < end:
            window = self.front()
            now = shape(window)
            if now == before and not is_at_work(window):
                return window
            before = now
            self.listen(0.12)
        raise Gone("the window doesn't come to rest")

    def key(self, *keys):
        for each in keys:
            self.screen.key(each)

    def reach(self, role, name):
        """Goes to a control by Tab alone."""
        for _ in range(MOST_STEPS):
            now = self.focused()
            if now and now.role in role and name in (now.name, now.label) and now.has("showing"):
                return now
            self.step("Tab")
        raise Gone(f"Tab doesn't lead to {role} “{name}”")

    def reach_it(self, control):
        """The same for one that was seen; the arrow keys lead on in a group of radio buttons."""
        for _ in range(MOST_STEPS):
            now = self.focused()
            if now and now.key() == control.key():  # a page may have made it anew
                return now
            if now and control.role == now.role == "radio button" and now.parent.same(
                    control.parent):
                is_beside = now.box[1] < control.box[1] + control.box[3] and (
                    control.box[1] < now.box[1] + now.box[3])
                self.step("Right" if is_beside else "Down")
            else:
                self.step("Tab")
        raise Gone(f"Tab doesn't lead to {control.words()}")

    def press_it(self, control):
        self.reach_it(control)
        self.key("space")
        return control

    def press(self, name, role=PRESSED):
        """Goes to a button or box by Tab, and presses it."""
        control = self.reach(role, name)
        self.key("space")
        return control

    def type(self, text):
        self.screen.type(text)

    def tell(self):
        """For whoever reads a failed test: what was there."""
        try:
            for window in self.windows():
                print(f"-- {window.words()}", file=sys.stderr)
                for each in (look(window.node) or window).below():
                    if each.name or each.has("focusable"):
                        print(f"   {each.words()} {each.box} {' '.join(sorted(each.states))}",
                              file=sys.stderr)
        except GLib.Error as error:
            print(f"-- no window to tell of: {error}", file=sys.stderr)


def is_at_work(window):
    return any(each.role == "progress bar" and each.has("showing") for each in window.below())
