#!/usr/bin/env python3
"""Tab alone: on each page it leads to every control in the order of reading, comes round, and
Shift+Tab leads back the same way. What has the focus is in sight, and looks different for it.

tab_test.py PROGRAM [PAGE…]
"""
import sys

from demo import Demo
from tab_round import Round

LEAST_STOPS = 80  # of all pages together


def arrows_through_pages(demo):
    """Who goes through the list of pages stays in it, and each comes to the front."""
    demo.go_to_page(1)
    pages = demo.reach({"list"}, demo.settled().find("list").name)
    for number in range(2, demo.page_count() + 1):
        demo.key("Down")
        demo.listen(0.5)
        window = demo.settled()
        now = demo.focused()
        if not (now and now.same(pages)):
            name = window.find("list").children[number - 1].name
            return [f"the page {name} takes the keyboard from the list of pages"]
    return []


def main():
    problems, stops = [], 0
    with Demo(sys.argv[1]) as demo:
        problems += arrows_through_pages(demo)
        for number in map(int, sys.argv[2:] or range(1, demo.page_count() + 1)):
            name, _ = demo.go_to_page(number)
            page = Round(demo, name)
            page.walk()
            print(f"{name}: {len(page.stops)} stops")
            for stop in page.stops:
                print(f"    {stop.words()}")
            stops += len(page.stops)
            problems += page.problems
    if stops < LEAST_STOPS and len(sys.argv) < 3:
        problems.append(f"only {stops} stops in all")
    print("\n".join(problems + [f"{stops} stops, {len(problems)} problems"]))
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
