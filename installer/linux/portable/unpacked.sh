#!/bin/sh
# Runs once, in the folder that the self-extracting file has just made.
here=$(pwd)
cat <<TEXT

Contact Warden is in $here
  start it                 $here/contact-warden
  the command line         $here/contact-warden-cli demo
  put it into the menu     $here/menu.sh add
  remove it                $here/menu.sh remove, then delete the folder
TEXT
