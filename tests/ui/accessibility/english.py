"""What controls are called in English, for the tests that have to find some: only here."""

SYNC_PAGE = 4  # its place in the list of pages

SYNC_NOW = "Sync now"
SHOW_RUN = "Show the run"

# The first hour.
BY_PASSPHRASE = "A passphrase"
YOUR_NAME = "Your name"
PASSPHRASE = "Passphrase"
REPEAT_PASSPHRASE = "Repeat the passphrase"
MAKE_WORKSPACE = "Make the workspace"
RECOVERY_CODE = "Recovery code"
CODE_KEPT = "I have put the recovery code in a safe place"
CONTINUE = "Continue"
CONNECT = "Connect an account"
CARDDAV = "CardDAV server"
FILE = "File or folder"
SERVER = "Server or e-mail address"
USER = "User name"
PASSWORD = "Password"
AUTHORITY = "Private certificate authority"
PATH = "File or folder"
TRY_IT = "Try it"
ADD_CONNECTION = "Add the connection"
DONE = "Done"
ADD_ROUTE = "Add a route"
FROM = "From"
TO = "To"
VCARD_FILE = "vCard file"
ADD_THIS_ROUTE = "Add the route"
PREVIEW = "Preview first"
APPLY = "Apply"
UNDO_RUN = "Undo this run"
REVIEW_UNDO = "Review the undo"
UNDO = "Undo"
LOCK = "Lock"
UNLOCK = "Unlock"

# Beside a secret: Tab leads there after all else of its form.
EYES = {"Show what is typed", "Hide what is typed"}

# What opens a dialog, or a menu with such entries.
OPENS = r"…$|^(Edit|Remove|Change|More for|Add a route$|Save$|Views$)"
VIEWS = {6: ("Rules", "Channels")}
FILE_DIALOGS = {"Save a report", "Export the workspace", "Save a file for support",
                "Save the rule's file", "Save a checkpoint"}
STAYS = {"Make a new recovery code…"}  # until its code is kept
