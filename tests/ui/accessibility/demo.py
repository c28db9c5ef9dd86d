"""The demo, synced once, so that its pages have something to show."""
import english
from desktop import Program

ENGLISH = {"LC_ALL": "C.UTF-8", "LANGUAGE": "en"}


class Demo(Program):
    def __init__(self, program):
        super().__init__(program, "--demo", environment=ENGLISH)

    def __enter__(self):
        super().__enter__()
        self.wait_for(lambda: self.front().find("push button", english.SYNC_NOW),
                      "the demo's overview")
        self.go_to_page(english.SYNC_PAGE)
        self.press(english.SYNC_NOW)
        self.wait_for(lambda: self.front().find("push button", english.SHOW_RUN), "the first run")
        return self

    def page_count(self):
        return len(self.settled().find("list").children)

    def go_to_page(self, number):
        """By the keys that the window has for its pages; its title, and the window."""
        self.key(f"ctrl+{number % 10}")
        self.listen(0.3)
        window = self.settled()
        return window.find("list").children[number - 1].name, window
