# Completion of contact-warden-cli for fish.

# The words of the command so far, without options and what belongs to them.
function __contact_warden_words
    set -l words
    set -l skip 0
    for word in (commandline -opc)[2..-1]
        if test $skip = 1
            set skip 0
            continue
        end
        switch $word
            case '--*=*' --json --help --version --remember --raw --revoke --two-way --one-way \
                --enable --disable --plan-only --yes --keychain-not-shared \
                --end-keychain-unlock --retire --now --muted --replace
                continue
            case '--*'
                set skip 1
            case '*'
                set -a words $word
        end
    end
    string join \n -- $words
end

# True where the command begins with these words.
function __contact_warden_in
    set -l words (__contact_warden_words)
    set -l first $words[1..(count $argv)]
    test "$first" = "$argv"
end

# True where the command is these words and nothing else.
function __contact_warden_at
    set -l words (__contact_warden_words)
    test "$words" = "$argv"
end

complete -c contact-warden-cli -f
complete -c contact-warden-cli -l workspace -xa '(__fish_complete_directories)' \
    -d 'the workspace\'s folder'
complete -c contact-warden-cli -l operator -x -d 'who acts; not needed while there is one'
complete -c contact-warden-cli -l passphrase-env -xa '(set -nx)' \
    -d 'environment variable with the passphrase'
complete -c contact-warden-cli -l json -d 'one JSON object on standard output'
complete -c contact-warden-cli -l help -d 'the usage'
complete -c contact-warden-cli -l version -d 'the version'

complete -c contact-warden-cli -n '__contact_warden_at' -a init -d 'make a workspace'
complete -c contact-warden-cli -n '__contact_warden_at' -a workspace \
    -d 'moving to another computer'
complete -c contact-warden-cli -n '__contact_warden_at' -a connection -d 'accounts and files'
complete -c contact-warden-cli -n '__contact_warden_at' -a route \
    -d 'orders between two address books'
complete -c contact-warden-cli -n '__contact_warden_at' -a policy \
    -d 'which fields leave, and how'
complete -c contact-warden-cli -n '__contact_warden_at' -a sync \
    -d 'fetch, plan, and apply what the limits allow'
complete -c contact-warden-cli -n '__contact_warden_at' -a runs -d 'what was done'
complete -c contact-warden-cli -n '__contact_warden_at' -a undo -d 'take back what a run wrote'
complete -c contact-warden-cli -n '__contact_warden_at' -a approvals \
    -d 'what needs a second person'
complete -c contact-warden-cli -n '__contact_warden_at' -a contacts \
    -d 'find, show and export contacts'
complete -c contact-warden-cli -n '__contact_warden_at' -a audit -d 'the log'
complete -c contact-warden-cli -n '__contact_warden_at' -a alerts \
    -d 'what rules found in the log'
complete -c contact-warden-cli -n '__contact_warden_at' -a security \
    -d 'what an admin should check'
complete -c contact-warden-cli -n '__contact_warden_at' -a operators \
    -d 'who may open the workspace'
complete -c contact-warden-cli -n '__contact_warden_at' -a roles -d 'what they may do'
complete -c contact-warden-cli -n '__contact_warden_at' -a diagnostics \
    -d 'what somebody who helps needs'
complete -c contact-warden-cli -n '__contact_warden_at' -a demo -d 'show it all on sandbox services'

complete -c contact-warden-cli -n '__contact_warden_at connection' -a add \
    -d 'connect an account, a file or a hook'
complete -c contact-warden-cli -n '__contact_warden_at connection' -a list -d 'list connections'
complete -c contact-warden-cli -n '__contact_warden_at connection' -a test \
    -d 'sign in and list the address books again'
complete -c contact-warden-cli -n '__contact_warden_at connection' -a set \
    -d 'change a connection'
complete -c contact-warden-cli -n '__contact_warden_at connection' -a rotate \
    -d 'replace a hook by a new address'
complete -c contact-warden-cli -n '__contact_warden_at connection' -a sign-in \
    -d 'sign in with the browser once more'
complete -c contact-warden-cli -n '__contact_warden_at connection' -a remove \
    -d 'forget a connection'

complete -c contact-warden-cli -n '__contact_warden_at connection add' -a carddav \
    -d 'a CardDAV account'
complete -c contact-warden-cli -n '__contact_warden_at connection add' -a file \
    -d 'a .vcf or .csv file, or a folder'
complete -c contact-warden-cli -n '__contact_warden_at connection add' -a zapier \
    -d 'a Zapier Catch Hook'
complete -c contact-warden-cli -n '__contact_warden_at connection add' -a google \
    -d 'Google Contacts'
complete -c contact-warden-cli -n '__contact_warden_at connection add' -a microsoft \
    -d 'contacts of Microsoft 365'
complete -c contact-warden-cli -n '__contact_warden_at connection add' -a hubspot \
    -d 'contacts of a HubSpot portal'

complete -c contact-warden-cli -n '__contact_warden_at route' -a add -d 'add a route'
complete -c contact-warden-cli -n '__contact_warden_at route' -a list -d 'list routes'
complete -c contact-warden-cli -n '__contact_warden_at route' -a set -d 'change a route'
complete -c contact-warden-cli -n '__contact_warden_at route' -a remove -d 'remove a route'

complete -c contact-warden-cli -n '__contact_warden_at policy' -a show \
    -d 'show which fields leave'
complete -c contact-warden-cli -n '__contact_warden_at policy' -a set \
    -d 'change how fields leave'
complete -c contact-warden-cli -n '__contact_warden_at policy' -a defaults \
    -d 'what a new route starts with'
complete -c contact-warden-cli -n '__contact_warden_at policy' -a never-leaves \
    -d 'groups that never leave'
complete -c contact-warden-cli -n '__contact_warden_at policy' -a new-hash-key \
    -d 'make another key for hashed fields'
complete -c contact-warden-cli -n '__contact_warden_at policy' -a preview \
    -d 'show a contact as it would leave'

complete -c contact-warden-cli -n '__contact_warden_at runs' -a list -d 'list the newest runs'
complete -c contact-warden-cli -n '__contact_warden_at runs' -a show -d 'show what a run wrote'
complete -c contact-warden-cli -n '__contact_warden_at runs' -a check \
    -d 'read the ways back of the hooks'
complete -c contact-warden-cli -n '__contact_warden_at runs' -a confirm \
    -d 'confirm a run\'s messages by hand'

complete -c contact-warden-cli -n '__contact_warden_at workspace' -a export \
    -d 'write all of it into one file'
complete -c contact-warden-cli -n '__contact_warden_at workspace' -a import \
    -d 'make it from such a file'
complete -c contact-warden-cli -n '__contact_warden_at workspace' -a recovery-code \
    -d 'make a new recovery code'
complete -c contact-warden-cli -n '__contact_warden_at workspace' -a resume \
    -d 'go on here after all'
complete -c contact-warden-cli -n '__contact_warden_at approvals' -a list \
    -d 'list what waits and what was answered'
complete -c contact-warden-cli -n '__contact_warden_at approvals' -a grant \
    -d 'agree to what somebody asked for'
complete -c contact-warden-cli -n '__contact_warden_at approvals' -a refuse \
    -d 'say no to what somebody asked for'
complete -c contact-warden-cli -n '__contact_warden_at approvals' -a rules \
    -d 'show or set what needs a second person'

complete -c contact-warden-cli -n '__contact_warden_at contacts' -a search -d 'find contacts'
complete -c contact-warden-cli -n '__contact_warden_at contacts' -a show -d 'show a contact'
complete -c contact-warden-cli -n '__contact_warden_at contacts' -a export -d 'write all to a file'
complete -c contact-warden-cli -n '__contact_warden_at contacts' -a report \
    -d 'write where a contact went'
complete -c contact-warden-cli -n '__contact_warden_at contacts' -a erase \
    -d 'remove a contact everywhere'
complete -c contact-warden-cli -n '__contact_warden_at contacts' -a readmit \
    -d 'let an erased contact come back'

complete -c contact-warden-cli -n '__contact_warden_at operators' -a list \
    -d 'list who may open the workspace'
complete -c contact-warden-cli -n '__contact_warden_at operators' -a add \
    -d 'add a person'
complete -c contact-warden-cli -n '__contact_warden_at operators' -a set \
    -d 'give a person another role'
complete -c contact-warden-cli -n '__contact_warden_at operators' -a rename \
    -d 'rename a person'
complete -c contact-warden-cli -n '__contact_warden_at operators' -a remove \
    -d 'remove a person'
complete -c contact-warden-cli -n '__contact_warden_at operators' -a reset-passphrase \
    -d 'set the passphrase of a person who forgot it'
complete -c contact-warden-cli -n '__contact_warden_at operators' -a set-passphrase \
    -d 'set one\'s own passphrase'
complete -c contact-warden-cli -n '__contact_warden_at operators' -a end-keychain-unlock \
    -d 'end one\'s own unlocking by the keychain'

complete -c contact-warden-cli -n '__contact_warden_at roles' -a list \
    -d 'list roles and what they may do'
complete -c contact-warden-cli -n '__contact_warden_at roles' -a add \
    -d 'add a role'
complete -c contact-warden-cli -n '__contact_warden_at roles' -a set \
    -d 'change a role'
complete -c contact-warden-cli -n '__contact_warden_at roles' -a remove \
    -d 'remove a role that nobody has'

complete -c contact-warden-cli -n '__contact_warden_at audit' -a list -d 'list events'
complete -c contact-warden-cli -n '__contact_warden_at audit' -a verify \
    -d 'check that nobody changed the log'
complete -c contact-warden-cli -n '__contact_warden_at audit' -a accept-restored \
    -d 'go on with a log from a backup that was put back'
complete -c contact-warden-cli -n '__contact_warden_at audit' -a export -d 'write the log'
complete -c contact-warden-cli -n '__contact_warden_at audit' -a prove \
    -d 'write a proof of an event or of growth'
complete -c contact-warden-cli -n '__contact_warden_at audit' -a checkpoint \
    -d 'write the newest checkpoint'
complete -c contact-warden-cli -n '__contact_warden_at audit' -a report \
    -d 'write what a quarter comes to'
complete -c contact-warden-cli -n '__contact_warden_at audit' -a archive \
    -d 'move old events into a sealed file'
complete -c contact-warden-cli -n '__contact_warden_at audit' -a archive-read \
    -d 'write the events of such a file'
complete -c contact-warden-cli -n '__contact_warden_at audit' -a retention \
    -d 'tell what is archived and what is due'
complete -c contact-warden-cli -n '__contact_warden_at audit' -a witness \
    -d 'who is told checkpoints'
complete -c contact-warden-cli -n '__contact_warden_at audit witness' -a list \
    -d 'list them'
complete -c contact-warden-cli -n '__contact_warden_at audit witness' -a add \
    -d 'tell one more'
complete -c contact-warden-cli -n '__contact_warden_at audit witness' -a set \
    -d 'change how often it is told, or its secret'
complete -c contact-warden-cli -n '__contact_warden_at audit witness' -a test \
    -d 'tell it now'
complete -c contact-warden-cli -n '__contact_warden_at audit witness' -a remove \
    -d 'tell it no more'
complete -c contact-warden-cli -n '__contact_warden_at audit witness' -a tell \
    -d 'tell those whose time it is'
complete -c contact-warden-cli -n '__contact_warden_at audit witness add' -a file \
    -d 'a folder'
complete -c contact-warden-cli -n '__contact_warden_at audit witness add' -a mail \
    -d 'by mail'
complete -c contact-warden-cli -n '__contact_warden_at audit witness add' -a hook \
    -d 'a POST of JSON'
complete -c contact-warden-cli -n '__contact_warden_at audit' -a fetch \
    -d 'bring events of connected services into the log'
complete -c contact-warden-cli -n '__contact_warden_at audit' -a import-zapier \
    -d 'bring an exported log of Zapier into the log'

complete -c contact-warden-cli -n '__contact_warden_at alerts' -a list \
    -d 'list alerts'
complete -c contact-warden-cli -n '__contact_warden_at alerts' -a show \
    -d 'show one with its events'
complete -c contact-warden-cli -n '__contact_warden_at alerts' -a acknowledge \
    -d 'say that somebody is at it'
complete -c contact-warden-cli -n '__contact_warden_at alerts' -a close \
    -d 'say that it is dealt with'
complete -c contact-warden-cli -n '__contact_warden_at alerts' -a test \
    -d 'look at the log now, or try the examples of a rule'
complete -c contact-warden-cli -n '__contact_warden_at alerts' -a backtest \
    -d 'how often a rule would have fired'
complete -c contact-warden-cli -n '__contact_warden_at alerts' -a rules \
    -d 'what is watched for'
complete -c contact-warden-cli -n '__contact_warden_at alerts rules' -a list \
    -d 'list rules'
complete -c contact-warden-cli -n '__contact_warden_at alerts rules' -a show \
    -d 'show a rule with its text'
complete -c contact-warden-cli -n '__contact_warden_at alerts rules' -a add \
    -d 'add a file of Sigma rules'
complete -c contact-warden-cli -n '__contact_warden_at alerts rules' -a remove \
    -d 'remove an added file'
complete -c contact-warden-cli -n '__contact_warden_at alerts rules' -a enable \
    -d 'switch a rule on'
complete -c contact-warden-cli -n '__contact_warden_at alerts rules' -a disable \
    -d 'switch a rule off'
complete -c contact-warden-cli -n '__contact_warden_at alerts rules' -a mute \
    -d 'keep alerts of a rule out of the list'
complete -c contact-warden-cli -n '__contact_warden_at alerts rules' -a unmute \
    -d 'end that'
complete -c contact-warden-cli -n '__contact_warden_at alerts' -a channels \
    -d 'where alerts are sent'
complete -c contact-warden-cli -n '__contact_warden_at alerts channels' -a list \
    -d 'list them'
complete -c contact-warden-cli -n '__contact_warden_at alerts channels' -a add \
    -d 'add one'
complete -c contact-warden-cli -n '__contact_warden_at alerts channels' -a change \
    -d 'change what or where'
complete -c contact-warden-cli -n '__contact_warden_at alerts channels' -a quiet \
    -d 'when one keeps still'
complete -c contact-warden-cli -n '__contact_warden_at alerts channels' -a test \
    -d 'send a test message'
complete -c contact-warden-cli -n '__contact_warden_at alerts channels' -a remove \
    -d 'send no more'
complete -c contact-warden-cli -n '__contact_warden_at alerts channels' -a deliveries \
    -d 'what was sent'
complete -c contact-warden-cli -n '__contact_warden_at alerts channels' -a send \
    -d 'send what is due'
complete -c contact-warden-cli -n '__contact_warden_at alerts channels add' -a mail \
    -d 'by mail'
complete -c contact-warden-cli -n '__contact_warden_at alerts channels add' -a webhook \
    -d 'JSON to a hook'
complete -c contact-warden-cli -n '__contact_warden_at alerts channels add' -a zapier \
    -d 'to a Catch Hook'
complete -c contact-warden-cli -n '__contact_warden_at alerts channels add' -a slack \
    -d 'to an incoming webhook of Slack'

complete -c contact-warden-cli -n '__contact_warden_at security' -a check \
    -d 'check it all, or one connection'
complete -c contact-warden-cli -n '__contact_warden_at security' -a review \
    -d 'what happened since the last review'
complete -c contact-warden-cli -n '__contact_warden_at security' -a report \
    -d 'write what was found last'
complete -c contact-warden-cli -n '__contact_warden_at security' -a attest \
    -d 'vouch for what no service can be asked'
complete -c contact-warden-cli -n '__contact_warden_at security' -a revoke-everything \
    -d 'in an emergency, end what can be ended'

complete -c contact-warden-cli -n '__contact_warden_in init' -l recovery-out -rF \
    -d 'write the recovery code to this new file'
complete -c contact-warden-cli -n '__contact_warden_in init' -l region -x \
    -d 'country for phone numbers without one'

complete -c contact-warden-cli -n '__contact_warden_in workspace export' -l retire \
    -d 'nothing is synced here any more'
complete -c contact-warden-cli -n '__contact_warden_in workspace recovery-code' -l out -rF \
    -d 'the new file for it'
complete -c contact-warden-cli -n '__contact_warden_in workspace import' -l recovery-code-env \
    -xa '(set -nx)' -d 'environment variable with the recovery code'

complete -c contact-warden-cli -n '__contact_warden_in connection add carddav' -l url -x \
    -d 'server, domain or e-mail address'
complete -c contact-warden-cli -n '__contact_warden_in connection add carddav' -l user -x \
    -d 'user name'
complete -c contact-warden-cli -n '__contact_warden_in connection add carddav' -l password-env -xa '(set -nx)' \
    -d 'environment variable with the (app) password'
complete -c contact-warden-cli -n '__contact_warden_in connection add carddav' -l ca -rF \
    -d 'a private certificate authority'
complete -c contact-warden-cli -n '__contact_warden_in connection add carddav' -l allow-host -x \
    -d 'another host that may get the credentials'
complete -c contact-warden-cli -n '__contact_warden_in connection add carddav' -l remember \
    -d 'keep the value'
complete -c contact-warden-cli -n '__contact_warden_in connection add carddav' -l name -x \
    -d 'what to call the connection'

complete -c contact-warden-cli -n '__contact_warden_in connection add file' -l path -rF \
    -d 'the file or folder'
complete -c contact-warden-cli -n '__contact_warden_in connection add file' -l map -x \
    -d 'what a column of a CSV file means'
complete -c contact-warden-cli -n '__contact_warden_in connection add file' -l name -x \
    -d 'what to call the connection'

complete -c contact-warden-cli -n '__contact_warden_in connection add zapier' -l hook-env -xa '(set -nx)' \
    -d 'environment variable with the address'
complete -c contact-warden-cli -n '__contact_warden_in connection add zapier' -l raw \
    -d 'it is a Catch Raw Hook'
complete -c contact-warden-cli -n '__contact_warden_in connection add zapier' -l rate -x \
    -d 'most messages a second'
complete -c contact-warden-cli -n '__contact_warden_in connection add zapier' -l way-back -rF \
    -d 'where the Zap names messages'
complete -c contact-warden-cli -n '__contact_warden_in connection add zapier' -l allow-host -x \
    -d 'a host other than hooks.zapier.com'
complete -c contact-warden-cli -n '__contact_warden_in connection add zapier' -l remember \
    -d 'keep the value'
complete -c contact-warden-cli -n '__contact_warden_in connection add zapier' -l name -x \
    -d 'what to call the connection'

complete -c contact-warden-cli -n '__contact_warden_in connection add google' -l client-id -x \
    -d 'the client that you registered'
complete -c contact-warden-cli -n '__contact_warden_in connection add google' -l client-secret-env -xa '(set -nx)' \
    -d 'environment variable with its secret'
complete -c contact-warden-cli -n '__contact_warden_in connection add google' -l remember \
    -d 'keep the value'
complete -c contact-warden-cli -n '__contact_warden_in connection add google' -l write \
    -d 'ask for writing now'
complete -c contact-warden-cli -n '__contact_warden_in connection add google' -l testing \
    -d 'the consent screen is in testing'
complete -c contact-warden-cli -n '__contact_warden_in connection add google' -l no-browser \
    -d 'print the address instead'
complete -c contact-warden-cli -n '__contact_warden_in connection add google' -l endpoint -x \
    -d 'a stand-in on this computer'
complete -c contact-warden-cli -n '__contact_warden_in connection add google' -l name -x \
    -d 'what to call the connection'

complete -c contact-warden-cli -n '__contact_warden_in connection add microsoft' -l client-id -x \
    -d 'the client that you registered'
complete -c contact-warden-cli -n '__contact_warden_in connection add microsoft' -l client-secret-env -xa '(set -nx)' \
    -d 'environment variable with its secret'
complete -c contact-warden-cli -n '__contact_warden_in connection add microsoft' -l remember \
    -d 'keep the value'
complete -c contact-warden-cli -n '__contact_warden_in connection add microsoft' -l write \
    -d 'ask for writing now'
complete -c contact-warden-cli -n '__contact_warden_in connection add microsoft' -l tenant -x \
    -d 'the organisation\'s id or domain'
complete -c contact-warden-cli -n '__contact_warden_in connection add microsoft' -l no-browser \
    -d 'print the address instead'
complete -c contact-warden-cli -n '__contact_warden_in connection add microsoft' -l endpoint -x \
    -d 'a stand-in on this computer'
complete -c contact-warden-cli -n '__contact_warden_in connection add microsoft' -l name -x \
    -d 'what to call the connection'

complete -c contact-warden-cli -n '__contact_warden_in connection add hubspot' -l token-env -xa '(set -nx)' \
    -d 'environment variable with the service key'
complete -c contact-warden-cli -n '__contact_warden_in connection add hubspot' -l client-id -x \
    -d 'the client that you registered'
complete -c contact-warden-cli -n '__contact_warden_in connection add hubspot' -l client-secret-env -xa '(set -nx)' \
    -d 'environment variable with its secret'
complete -c contact-warden-cli -n '__contact_warden_in connection add hubspot' -l remember \
    -d 'keep the value'
complete -c contact-warden-cli -n '__contact_warden_in connection add hubspot' -l write \
    -d 'ask for writing now'
complete -c contact-warden-cli -n '__contact_warden_in connection add hubspot' -l no-browser \
    -d 'print the address instead'
complete -c contact-warden-cli -n '__contact_warden_in connection add hubspot' -l endpoint -x \
    -d 'a stand-in on this computer'
complete -c contact-warden-cli -n '__contact_warden_in connection add hubspot' -l name -x \
    -d 'what to call the connection'

complete -c contact-warden-cli -n '__contact_warden_in connection sign-in' -l client-id -x \
    -d 'another client'
complete -c contact-warden-cli -n '__contact_warden_in connection sign-in' -l client-secret-env -xa '(set -nx)' \
    -d 'environment variable with its secret'
complete -c contact-warden-cli -n '__contact_warden_in connection sign-in' -l testing -xa 'on off' \
    -d 'whether its consent screen is in testing'
complete -c contact-warden-cli -n '__contact_warden_in connection sign-in' -l logs \
    -d 'ask for the logs of the service too'
complete -c contact-warden-cli -n '__contact_warden_in connection sign-in' -l accounts \
    -d 'ask who has a second factor too'
complete -c contact-warden-cli -n '__contact_warden_in connection sign-in' -l apps \
    -d 'ask which other apps have access too'
complete -c contact-warden-cli -n '__contact_warden_in connection sign-in' -l no-browser \
    -d 'print the address instead'

complete -c contact-warden-cli -n '__contact_warden_in connection rotate' -l hook-env -xa '(set -nx)' \
    -d 'environment variable with the new address'
complete -c contact-warden-cli -n '__contact_warden_in connection set' -l way-back -rF \
    -d 'where the Zap names messages'

complete -c contact-warden-cli -n '__contact_warden_in connection remove' -l revoke \
    -d 'withdraw the access where it can be asked'

complete -c contact-warden-cli -n '__contact_warden_in route add' -l from -x \
    -d 'address book to read'
complete -c contact-warden-cli -n '__contact_warden_in route add' -l to -x \
    -d 'address book or hook to write'
complete -c contact-warden-cli -n '__contact_warden_in route add' -l two-way \
    -d 'changes go both ways'
complete -c contact-warden-cli -n '__contact_warden_in route add' -l fields -x -d 'which may leave'
complete -c contact-warden-cli -n '__contact_warden_in route add' -l group -x \
    -d 'only contacts in this group'
complete -c contact-warden-cli -n '__contact_warden_in route add' -l deletions -xa 'never synced mirror ask' \
    -d 'what a removal becomes'
complete -c contact-warden-cli -n '__contact_warden_in route add' -l conflicts -xa 'ask source destination newest' \
    -d 'who wins'
complete -c contact-warden-cli -n '__contact_warden_in route add' -l limit-removals -x \
    -d 'hold a plan that removes more'
complete -c contact-warden-cli -n '__contact_warden_in route add' -l limit-removals-percent -x \
    -d 'hold a plan that removes a larger share'
complete -c contact-warden-cli -n '__contact_warden_in route add' -l alert-above -x \
    -d 'raise an alert when it writes more in a day'

complete -c contact-warden-cli -n '__contact_warden_in route set' -l one-way -d 'changes go one way'
complete -c contact-warden-cli -n '__contact_warden_in route set' -l enable -d 'take part in sync'
complete -c contact-warden-cli -n '__contact_warden_in route set' -l disable -d 'rest'
complete -c contact-warden-cli -n '__contact_warden_in route set' -l two-way \
    -d 'changes go both ways'
complete -c contact-warden-cli -n '__contact_warden_in route set' -l fields -x -d 'which may leave'
complete -c contact-warden-cli -n '__contact_warden_in route set' -l group -x \
    -d 'only contacts in this group'
complete -c contact-warden-cli -n '__contact_warden_in route set' -l deletions -xa 'never synced mirror ask' \
    -d 'what a removal becomes'
complete -c contact-warden-cli -n '__contact_warden_in route set' -l conflicts -xa 'ask source destination newest' \
    -d 'who wins'
complete -c contact-warden-cli -n '__contact_warden_in route set' -l limit-removals -x \
    -d 'hold a plan that removes more'
complete -c contact-warden-cli -n '__contact_warden_in route set' -l limit-removals-percent -x \
    -d 'hold a plan that removes a larger share'
complete -c contact-warden-cli -n '__contact_warden_in route set' -l alert-above -x \
    -d 'raise an alert when it writes more in a day'

complete -c contact-warden-cli -n '__contact_warden_in policy show' -l route -x \
    -d 'this route alone'

complete -c contact-warden-cli -n '__contact_warden_in policy set' -l route -x \
    -d 'the route'
complete -c contact-warden-cli -n '__contact_warden_in policy set' -l as-is -x \
    -d 'leave as they are'
complete -c contact-warden-cli -n '__contact_warden_in policy set' -l mask -x \
    -d 'leave masked, to a hook'
complete -c contact-warden-cli -n '__contact_warden_in policy set' -l hash -x \
    -d 'leave hashed, to a hook'
complete -c contact-warden-cli -n '__contact_warden_in policy set' -l drop -x \
    -d 'stay here'

complete -c contact-warden-cli -n '__contact_warden_in policy defaults' -l as-is -x \
    -d 'leave as they are'
complete -c contact-warden-cli -n '__contact_warden_in policy defaults' -l mask -x \
    -d 'leave masked, to a hook'
complete -c contact-warden-cli -n '__contact_warden_in policy defaults' -l hash -x \
    -d 'leave hashed, to a hook'
complete -c contact-warden-cli -n '__contact_warden_in policy defaults' -l drop -x \
    -d 'stay here'

complete -c contact-warden-cli -n '__contact_warden_in policy never-leaves' -l group -x \
    -d 'a group, in the place of those before'

complete -c contact-warden-cli -n '__contact_warden_in policy new-hash-key' -l route -x \
    -d 'the route'
complete -c contact-warden-cli -n '__contact_warden_in policy new-hash-key' -l yes \
    -d 'do it; else only what it means is told'

complete -c contact-warden-cli -n '__contact_warden_in policy preview' -l route -x \
    -d 'the route'
complete -c contact-warden-cli -n '__contact_warden_in policy preview' -l contact -x \
    -d 'of the source of the route'

complete -c contact-warden-cli -n '__contact_warden_in sync' -l route -x -d 'only this route'
complete -c contact-warden-cli -n '__contact_warden_in sync' -l plan-only \
    -d 'show what would happen, and store the plan'
complete -c contact-warden-cli -n '__contact_warden_in sync' -l apply-plan -x \
    -d 'run exactly this plan'
complete -c contact-warden-cli -n '__contact_warden_in sync' -l yes \
    -d 'ask nothing; never releases a held plan'

complete -c contact-warden-cli -n '__contact_warden_in undo' -l plan-only \
    -d 'show what would happen, and store the plan'
complete -c contact-warden-cli -n '__contact_warden_in undo' -l yes \
    -d 'ask nothing; never releases a held plan'

complete -c contact-warden-cli -n '__contact_warden_in approvals rules' -l removals -x \
    -d 'plans that remove more contacts'
complete -c contact-warden-cli -n '__contact_warden_in approvals rules' -l new-destination -xa 'on off' \
    -d 'routes to a new account'
complete -c contact-warden-cli -n '__contact_warden_in approvals rules' -l wider-policy -xa 'on off' \
    -d 'routes that let out more'
complete -c contact-warden-cli -n '__contact_warden_in approvals rules' -l export -xa 'on off' \
    -d 'exports of all contacts'

complete -c contact-warden-cli -n '__contact_warden_in contacts search' -l limit -x \
    -d 'most results'

complete -c contact-warden-cli -n '__contact_warden_in contacts export' -l format -xa 'vcard csv json' \
    -d 'the format'
complete -c contact-warden-cli -n '__contact_warden_in contacts export' -l out -rF \
    -d 'the file to make'

complete -c contact-warden-cli -n '__contact_warden_in contacts report' -l out -rF \
    -d 'the .json file to make'

complete -c contact-warden-cli -n '__contact_warden_in contacts erase' -l keep -x \
    -d 'leave it in this address book'
complete -c contact-warden-cli -n '__contact_warden_in contacts erase' -l go-on \
    -d 'forget it here also where a removal does not succeed'
complete -c contact-warden-cli -n '__contact_warden_in contacts erase' -l yes \
    -d 'do it, instead of showing the plan'

complete -c contact-warden-cli -n '__contact_warden_in audit list' -l since -x \
    -d 'from this time on'
complete -c contact-warden-cli -n '__contact_warden_in audit list' -l until -x -d 'before this time'
complete -c contact-warden-cli -n '__contact_warden_in audit list' -l actor -x -d 'by this person'
complete -c contact-warden-cli -n '__contact_warden_in audit list' -l action -x \
    -d 'an action such as run.finished'
complete -c contact-warden-cli -n '__contact_warden_in audit list' -l source -x \
    -d 'told of by contact-warden, or by a service'
complete -c contact-warden-cli -n '__contact_warden_in audit list' -l outcome -x \
    -a 'success failure denied held unknown' -d 'with this outcome'
complete -c contact-warden-cli -n '__contact_warden_in audit list' -l object -x \
    -d 'about the thing with this id'
complete -c contact-warden-cli -n '__contact_warden_in audit list' -l text -x -d 'with these words'
complete -c contact-warden-cli -n '__contact_warden_in audit list' -l limit -x -d 'most events'
complete -c contact-warden-cli -n '__contact_warden_in audit list' -l before -x \
    -d 'older than this number'

complete -c contact-warden-cli -n '__contact_warden_in audit verify' -l against -rF \
    -d 'a checkpoint that was kept elsewhere'
complete -c contact-warden-cli -n '__contact_warden_in audit verify' -l archive -rF \
    -d 'a file with archived events, to check as well'

complete -c contact-warden-cli -n '__contact_warden_in audit accept-restored' -l yes \
    -d 'do it; else what is missing is told'

complete -c contact-warden-cli -n '__contact_warden_in audit export' -l out -xa '(__fish_complete_directories)' \
    -d 'a folder'
complete -c contact-warden-cli -n '__contact_warden_in audit export' -l format -xa 'jsonl csv cef ocsf' \
    -d 'the format'

complete -c contact-warden-cli -n '__contact_warden_in audit prove' -l out -rF \
    -d 'the file to make'
complete -c contact-warden-cli -n '__contact_warden_in audit prove' -l size -x \
    -d 'in the first N events'
complete -c contact-warden-cli -n '__contact_warden_in audit prove' -l from -x \
    -d 'instead of an event: how many events the log had'
complete -c contact-warden-cli -n '__contact_warden_in audit prove' -l to -x \
    -d 'how many it had later'

complete -c contact-warden-cli -n '__contact_warden_in audit checkpoint' -l out -rF \
    -d 'the file to make'

complete -c contact-warden-cli -n '__contact_warden_in audit report' -l quarter -x \
    -d 'such as 2026-Q3'
complete -c contact-warden-cli -n '__contact_warden_in audit report' -l out -rF \
    -d 'the .json file to make'
complete -c contact-warden-cli -n '__contact_warden_in audit witness add file' -l folder -xa '(__fish_complete_directories)' \
    -d 'outside of the workspace'
complete -c contact-warden-cli -n '__contact_warden_in audit witness add file' -l every -xa 'daily weekly 6h' \
    -d 'how often'
complete -c contact-warden-cli -n '__contact_warden_in audit witness add mail' -l host -x \
    -d 'the mail server'
complete -c contact-warden-cli -n '__contact_warden_in audit witness add mail' -l port -x \
    -d 'its port'
complete -c contact-warden-cli -n '__contact_warden_in audit witness add mail' -l encryption -xa 'starttls tls' \
    -d 'how'
complete -c contact-warden-cli -n '__contact_warden_in audit witness add mail' -l user -x \
    -d 'who signs in there'
complete -c contact-warden-cli -n '__contact_warden_in audit witness add mail' -l password-env -xa '(set -nx)' \
    -d 'environment variable with the password'
complete -c contact-warden-cli -n '__contact_warden_in audit witness add mail' -l from -x \
    -d 'the sender'
complete -c contact-warden-cli -n '__contact_warden_in audit witness add mail' -l to -x \
    -d 'a recipient'
complete -c contact-warden-cli -n '__contact_warden_in audit witness add mail' -l ca -rF \
    -d 'certificates of a private authority'
complete -c contact-warden-cli -n '__contact_warden_in audit witness add mail' -l every -xa 'daily weekly 6h' \
    -d 'how often'
complete -c contact-warden-cli -n '__contact_warden_in audit witness add mail' -l remember \
    -d 'keep it; the variable is not needed again'
complete -c contact-warden-cli -n '__contact_warden_in audit witness add hook' -l hook-env -xa '(set -nx)' \
    -d 'environment variable with the address'
complete -c contact-warden-cli -n '__contact_warden_in audit witness add hook' -l ca -rF \
    -d 'certificates of a private authority'
complete -c contact-warden-cli -n '__contact_warden_in audit witness add hook' -l every -xa 'daily weekly 6h' \
    -d 'how often'
complete -c contact-warden-cli -n '__contact_warden_in audit witness add hook' -l remember \
    -d 'keep it; the variable is not needed again'
complete -c contact-warden-cli -n '__contact_warden_in audit witness set' -l every -xa 'daily weekly 6h' \
    -d 'how often'
complete -c contact-warden-cli -n '__contact_warden_in audit witness set' -l secret-env -xa '(set -nx)' \
    -d 'variable with the new password or address'
complete -c contact-warden-cli -n '__contact_warden_in audit witness set' -l remember \
    -d 'keep it; the variable is not needed again'
complete -c contact-warden-cli -n '__contact_warden_in audit witness tell' -l now \
    -d 'all of them'

complete -c contact-warden-cli -n '__contact_warden_in audit archive' -l before -x \
    -d 'what was written before this time'
complete -c contact-warden-cli -n '__contact_warden_in audit archive' -l out -rF \
    -d 'the file to make'

complete -c contact-warden-cli -n '__contact_warden_in audit archive-read' -l out -xa '(__fish_complete_directories)' \
    -d 'a folder'
complete -c contact-warden-cli -n '__contact_warden_in audit archive-read' -l recovery-code-env -x \
    -d 'environment variable with the recovery code'

complete -c contact-warden-cli -n '__contact_warden_in audit retention' -l months -xa 'forever' \
    -d 'how long events stay in the log'

complete -c contact-warden-cli -n '__contact_warden_in operators add' -l role -xa 'owner administrator sync_operator auditor' \
    -d 'one of the roles'
complete -c contact-warden-cli -n '__contact_warden_in operators add' -l new-passphrase-env -xa '(set -nx)' \
    -d 'environment variable with their passphrase'
complete -c contact-warden-cli -n '__contact_warden_in operators add' -l keychain-not-shared \
    -d 'nobody else uses the account'
complete -c contact-warden-cli -n '__contact_warden_in operators add' -l end-keychain-unlock \
    -d 'end unlocking by the keychain first'
complete -c contact-warden-cli -n '__contact_warden_in alerts list' -l state -xa 'open acknowledged closed all' \
    -d 'which'
complete -c contact-warden-cli -n '__contact_warden_in alerts list' -l rule -x \
    -d 'of this rule alone'
complete -c contact-warden-cli -n '__contact_warden_in alerts list' -l level -xa 'informational low medium high critical' \
    -d 'of this level and above'
complete -c contact-warden-cli -n '__contact_warden_in alerts list' -l muted \
    -d 'those of muted rules as well'
complete -c contact-warden-cli -n '__contact_warden_in alerts list' -l limit -x \
    -d 'at most so many'
complete -c contact-warden-cli -n '__contact_warden_in alerts list' -l before -x \
    -d 'older ones: the number of the last one seen'
complete -c contact-warden-cli -n '__contact_warden_in alerts backtest' -l days -x \
    -d 'in the last so many days'
complete -c contact-warden-cli -n '__contact_warden_in alerts close' -l note -x \
    -d 'what it was'
complete -c contact-warden-cli -n '__contact_warden_in alerts rules add' -l replace \
    -d 'in place of the file of this name'
complete -c contact-warden-cli -n '__contact_warden_in alerts rules add' -l examples -rF \
    -d 'events that they fire for, and others'
complete -c contact-warden-cli -n '__contact_warden_in alerts rules mute' -l for -xa '8h 1d 7d' \
    -d 'such as 8h'
complete -c contact-warden-cli -n '__contact_warden_in alerts rules mute' -l until -x \
    -d 'or until then'
complete -c contact-warden-cli -n '__contact_warden_in alerts rules mute' -l note -x \
    -d 'why'
complete -c contact-warden-cli -n '__contact_warden_in alerts channels add mail' -l name -x \
    -d 'what to call it'
complete -c contact-warden-cli -n '__contact_warden_in alerts channels add mail' -l host -x \
    -d 'the mail server'
complete -c contact-warden-cli -n '__contact_warden_in alerts channels add mail' -l port -x \
    -d 'its port'
complete -c contact-warden-cli -n '__contact_warden_in alerts channels add mail' -l encryption -xa 'starttls tls' \
    -d 'how'
complete -c contact-warden-cli -n '__contact_warden_in alerts channels add mail' -l user -x \
    -d 'who signs in there'
complete -c contact-warden-cli -n '__contact_warden_in alerts channels add mail' -l password-env -xa '(set -nx)' \
    -d 'environment variable with the password'
complete -c contact-warden-cli -n '__contact_warden_in alerts channels add mail' -l from -x \
    -d 'the sender'
complete -c contact-warden-cli -n '__contact_warden_in alerts channels add mail' -l to -x \
    -d 'a recipient'
complete -c contact-warden-cli -n '__contact_warden_in alerts channels add mail' -l ca -rF \
    -d 'certificates of a private authority'
complete -c contact-warden-cli -n '__contact_warden_in alerts channels add mail' -l level -xa 'informational low medium high critical' \
    -d 'of this level and above'
complete -c contact-warden-cli -n '__contact_warden_in alerts channels add webhook' -l name -x \
    -d 'what to call it'
complete -c contact-warden-cli -n '__contact_warden_in alerts channels add webhook' -l hook-env -xa '(set -nx)' \
    -d 'environment variable with the address'
complete -c contact-warden-cli -n '__contact_warden_in alerts channels add webhook' -l signing-key-env -xa '(set -nx)' \
    -d 'environment variable with a key to sign with'
complete -c contact-warden-cli -n '__contact_warden_in alerts channels add webhook' -l ca -rF \
    -d 'certificates of a private authority'
complete -c contact-warden-cli -n '__contact_warden_in alerts channels add webhook' -l level -xa 'informational low medium high critical' \
    -d 'of this level and above'
complete -c contact-warden-cli -n '__contact_warden_in alerts channels add zapier' -l name -x \
    -d 'what to call it'
complete -c contact-warden-cli -n '__contact_warden_in alerts channels add zapier' -l hook-env -xa '(set -nx)' \
    -d 'environment variable with the address'
complete -c contact-warden-cli -n '__contact_warden_in alerts channels add zapier' -l ca -rF \
    -d 'certificates of a private authority'
complete -c contact-warden-cli -n '__contact_warden_in alerts channels add zapier' -l level -xa 'informational low medium high critical' \
    -d 'of this level and above'
complete -c contact-warden-cli -n '__contact_warden_in alerts channels add slack' -l name -x \
    -d 'what to call it'
complete -c contact-warden-cli -n '__contact_warden_in alerts channels add slack' -l hook-env -xa '(set -nx)' \
    -d 'environment variable with the address'
complete -c contact-warden-cli -n '__contact_warden_in alerts channels add slack' -l ca -rF \
    -d 'certificates of a private authority'
complete -c contact-warden-cli -n '__contact_warden_in alerts channels add slack' -l level -xa 'informational low medium high critical' \
    -d 'of this level and above'
complete -c contact-warden-cli -n '__contact_warden_in alerts channels change' -l name -x \
    -d 'what to call it'
complete -c contact-warden-cli -n '__contact_warden_in alerts channels change' -l level -xa 'informational low medium high critical' \
    -d 'of this level and above'
complete -c contact-warden-cli -n '__contact_warden_in alerts channels change' -l on \
    -d 'tell it again'
complete -c contact-warden-cli -n '__contact_warden_in alerts channels change' -l off \
    -d 'tell it nothing'
complete -c contact-warden-cli -n '__contact_warden_in alerts channels change' -l hook-env -xa '(set -nx)' \
    -d 'environment variable with the address'
complete -c contact-warden-cli -n '__contact_warden_in alerts channels change' -l signing-key-env -xa '(set -nx)' \
    -d 'environment variable with a key to sign with'
complete -c contact-warden-cli -n '__contact_warden_in alerts channels change' -l host -x \
    -d 'the mail server'
complete -c contact-warden-cli -n '__contact_warden_in alerts channels change' -l port -x \
    -d 'its port'
complete -c contact-warden-cli -n '__contact_warden_in alerts channels change' -l encryption -xa 'starttls tls' \
    -d 'how'
complete -c contact-warden-cli -n '__contact_warden_in alerts channels change' -l user -x \
    -d 'who signs in there'
complete -c contact-warden-cli -n '__contact_warden_in alerts channels change' -l password-env -xa '(set -nx)' \
    -d 'environment variable with the password'
complete -c contact-warden-cli -n '__contact_warden_in alerts channels change' -l from -x \
    -d 'the sender'
complete -c contact-warden-cli -n '__contact_warden_in alerts channels change' -l to -x \
    -d 'a recipient'
complete -c contact-warden-cli -n '__contact_warden_in alerts channels change' -l ca -rF \
    -d 'certificates of a private authority'
complete -c contact-warden-cli -n '__contact_warden_in alerts channels quiet' -l from -x \
    -d 'its beginning'
complete -c contact-warden-cli -n '__contact_warden_in alerts channels quiet' -l to -x \
    -d 'its end'
complete -c contact-warden-cli -n '__contact_warden_in alerts channels quiet' -l days -x \
    -d 'on which it begins'
complete -c contact-warden-cli -n '__contact_warden_in alerts channels quiet' -l critical -xa 'pass wait' \
    -d 'critical alerts'
complete -c contact-warden-cli -n '__contact_warden_in alerts channels quiet' -l none \
    -d 'it never keeps still'
complete -c contact-warden-cli -n '__contact_warden_in alerts channels deliveries' -l state -xa 'waiting sent given-up' \
    -d 'which'
complete -c contact-warden-cli -n '__contact_warden_in alerts channels deliveries' -l limit -x \
    -d 'at most so many'
complete -c contact-warden-cli -n '__contact_warden_in security review' -l finish -x \
    -d 'you went through everything up to there'
complete -c contact-warden-cli -n '__contact_warden_in security review' -l note -x \
    -d 'for the log'
complete -c contact-warden-cli -n '__contact_warden_in security report' -l out -rF \
    -d 'the .json file to make'
complete -c contact-warden-cli -n '__contact_warden_in security attest' -l until -x \
    -d 'when it ends'
complete -c contact-warden-cli -n '__contact_warden_in security attest' -l evidence -rF \
    -d 'a note, or the file that shows it'
complete -c contact-warden-cli -n '__contact_warden_in security revoke-everything' -l yes \
    -d 'really do it'
complete -c contact-warden-cli -n '__contact_warden_in operators set' -l role -xa 'owner administrator sync_operator auditor' \
    -d 'one of the roles'
complete -c contact-warden-cli -n '__contact_warden_in operators reset-passphrase' -l new-passphrase-env -xa '(set -nx)' \
    -d 'environment variable with their passphrase'

complete -c contact-warden-cli -n '__contact_warden_in operators set-passphrase' -l new-passphrase-env -xa '(set -nx)' \
    -d 'environment variable with it'

complete -c contact-warden-cli -n '__contact_warden_in roles add' -l may -x \
    -d 'permissions, with commas'
complete -c contact-warden-cli -n '__contact_warden_in roles set' -l may -x \
    -d 'permissions, with commas'
complete -c contact-warden-cli -n '__contact_warden_in roles set' -l name -x \
    -d 'what it is called from now on'

complete -c contact-warden-cli -n '__contact_warden_in diagnostics' -l out -rF \
    -d 'the new .json file for it'
complete -c contact-warden-cli -n '__contact_warden_in demo' -l keep -xa '(__fish_complete_directories)' \
    -d 'keep the workspace in this new folder'
