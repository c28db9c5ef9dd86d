"""One time around a window with Tab, and back."""
import english
from desktop import Gone
from rules import CONTROLS, REACHED_BY_ARROWS, is_in_list

MOST_STOPS = 150
LINES = 60  # pixels; a taller text field has several
EDGE = 5  # pixels around a control in which the ring may be
ARROW_GROUPS = {"radio button"}


class Round:
    """One time around a page."""

    def __init__(self, program, page):
        self.program, self.page = program, page
        self.stops, self.problems = [], []
        self.returns = []  # where Tab led back: once it has to

    def say(self, text):
        self.problems.append(f"{self.page}: {text}")

    def walk(self, and_back=True):
        window = self.program.settled()
        wanted = [each for each in window.below() if is_wanted(each)]
        before = None
        for _ in range(MOST_STOPS):
            stop = self.next("Tab", before)
            if stop is None:
                return
            if self.stops and stop.same(self.stops[0]):
                break
            if any(stop.same(each) for each in self.stops):
                self.say(f"Tab goes in a circle before it was everywhere, at {stop.words()}")
                return
            self.stops.append(stop)
            before = stop
        else:
            self.say(f"Tab doesn't come round in {MOST_STOPS} steps")
        for each in wanted:
            if not any(each.same(stop) for stop in self.stops):
                self.say(f"Tab doesn't lead to {each.words()}")
        first = [after for _, after in self.returns if wanted and after.same(wanted[0])][:1]
        for before, after in self.returns:
            if not (first and after is first[0]):
                self.say(f"Tab goes back from {before.words()} {before.box} to {after.words()} "
                         f"{after.box}")
        if and_back:
            self.walk_back()

    def next(self, key, before):
        try:
            picture = self.around(before) if before else None
            place = before.place() if before else None
            stop = self.program.step(key)
        except Gone:
            self.say(f"{key} is caught at {before.words() if before else 'the beginning'}")
            return None
        if stop is None or not stop.has("showing"):
            self.say(f"{key} leads to what isn't shown, after {before.words() if before else ''}")
            return None
        self.check_sight(stop)
        if before:
            self.program.listen(0.05)  # until it is painted
            if place == before.place() and picture == self.around(before):
                self.say(f"nobody sees that {before.words()} has the focus")
            self.check_order(before, stop)
        return stop

    def around(self, stop):
        x, y, width, height = stop.place()
        return self.program.screen.picture(
            (x - EDGE, y - EDGE, width + 2 * EDGE, height + 2 * EDGE))

    def check_sight(self, stop):
        box = stop.place()
        for each in stop.above():
            around = each.box
            for start, size in ((0, 2), (1, 3)):
                # Of a text of many lines the one with the cursor is enough.
                fits = box[size] <= around[size] and not (stop.role == "text" and box[3] > LINES)
                inside = (box[start] >= around[start] - 1
                          and box[start] + box[size] <= around[start] + around[size] + 1)
                meets = (box[start] < around[start] + around[size]
                         and box[start] + box[size] > around[start])
                if not (inside if fits else meets):
                    self.say(f"{stop.words()} {box} has the focus out of sight of {around}")
                    return

    def check_order(self, before, after):
        if self.stops and after.same(self.stops[0]):
            return
        if after.name in english.EYES:
            return
        old, new = before.place(), after.place()
        is_same_row = new[1] < old[1] + old[3] and old[1] < new[1] + new[3]
        if is_same_row:
            is_onward = new[0] >= old[0]
        else:  # further down, or at the top of the next column
            is_onward = new[1] > old[1] or new[0] >= old[0] + old[2]
        if not is_onward:
            self.returns.append((before, after))

    def walk_back(self):
        for wanted in [*reversed(self.stops[1:]), self.stops[0]]:
            stop = self.program.step("shift+Tab")
            if stop is None or not stop.same(wanted):
                self.say(f"Shift+Tab leads to {stop.words() if stop else 'nothing'} and not "
                         f"to {wanted.words()}")
                return


def is_wanted(control):
    return (control.role in CONTROLS and control.has("showing", "enabled", "focusable")
            and not is_in_list(control) and control.parent.role not in ("combo box", "spin button")
            and (control.role not in REACHED_BY_ARROWS - ARROW_GROUPS)
            and (control.role not in ARROW_GROUPS or control.has("checked")))
