"""What controls are called in English, for the tests that have to find some: only here."""

SYNC_PAGE = 4  # its place in the list of pages

SYNC_NOW = "Sync now"
SHOW_RUN = "Show the run"
