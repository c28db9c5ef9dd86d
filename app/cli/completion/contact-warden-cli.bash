# Completion of contact-warden-cli for bash. Needs nothing but bash itself.
# shellcheck shell=bash disable=SC2207

# Sets `options` to what the command takes, and `next` to the words that may follow.
_contact_warden_cli_command()
{
    options='' next=''
    case $1 in
    '')
        next='init workspace connection route policy sync runs undo approvals contacts audit
            alerts security operators roles diagnostics demo' ;;
    init) options='--recovery-out --region' ;;
    workspace) next='export import recovery-code resume' ;;
    'workspace export') options='--retire' ;;
    'workspace import') options='--recovery-code-env' ;;
    'workspace recovery-code') options='--out' ;;
    'workspace resume') ;;
    connection) next='add list test set rotate sign-in remove' ;;
    'connection add') next='carddav file zapier google microsoft hubspot' ;;
    'connection add carddav')
        options='--url --user --password-env --ca --allow-host --remember --name' ;;
    'connection add file') options='--path --map --name' ;;
    'connection add zapier')
        options='--hook-env --raw --rate --way-back --allow-host --remember --name' ;;
    'connection add google')
        options='--client-id --client-secret-env --remember --write --testing --no-browser
            --endpoint --name' ;;
    'connection add microsoft')
        options='--client-id --client-secret-env --remember --write --tenant --no-browser
            --endpoint --name' ;;
    'connection add hubspot')
        options='--token-env --client-id --client-secret-env --remember --write --no-browser
            --endpoint --name' ;;
    'connection list') ;;
    'connection test') ;;
    'connection set') options='--way-back' ;;
    'connection rotate') options='--hook-env' ;;
    'connection sign-in') options='--client-id --client-secret-env --testing --logs
        --accounts --apps --no-browser' ;;
    'connection remove') options='--revoke' ;;
    route) next='add list set remove' ;;
    'route add')
        options='--from --to --two-way --fields --group --deletions --conflicts
            --limit-removals --limit-removals-percent --alert-above' ;;
    'route list') ;;
    'route set')
        options='--one-way --two-way --enable --disable --fields --group --deletions
            --conflicts --limit-removals --limit-removals-percent --alert-above' ;;
    'route remove') ;;
    policy) next='show set defaults never-leaves new-hash-key preview' ;;
    'policy show') options='--route' ;;
    'policy set') options='--route --as-is --mask --hash --drop' ;;
    'policy defaults') options='--as-is --mask --hash --drop' ;;
    'policy never-leaves') options='--group' ;;
    'policy new-hash-key') options='--route --yes' ;;
    'policy preview') options='--route --contact' ;;
    sync) options='--route --plan-only --apply-plan --yes' ;;
    runs) next='list show check confirm' ;;
    'runs list') ;;
    'runs show') ;;
    'runs check') ;;
    'runs confirm') ;;
    undo) options='--plan-only --yes' ;;
    approvals) next='list grant refuse rules' ;;
    'approvals list') ;;
    'approvals grant') ;;
    'approvals refuse') ;;
    'approvals rules') options='--removals --new-destination --wider-policy --export' ;;
    contacts) next='search show export report erase readmit' ;;
    'contacts search') options='--limit' ;;
    'contacts show') ;;
    'contacts export') options='--format --out' ;;
    'contacts report') options='--out' ;;
    'contacts erase') options='--keep --go-on --yes' ;;
    'contacts readmit') ;;
    audit) next='list verify accept-restored export prove checkpoint report archive archive-read
        retention witness fetch import-zapier' ;;
    'audit list')
        options='--since --until --actor --action --source --outcome --object --text --limit --before' ;;
    'audit verify') options='--against --archive' ;;
    'audit accept-restored') options='--yes' ;;
    'audit export') options='--out --format' ;;
    'audit prove') options='--out --size --from --to' ;;
    'audit checkpoint') options='--out' ;;
    'audit report') options='--quarter --out' ;;
    'audit archive') options='--before --out' ;;
    'audit archive-read') options='--out --recovery-code-env' ;;
    'audit retention') options='--months' ;;
    'audit witness') next='list add set test remove tell' ;;
    'audit witness add') next='file mail hook' ;;
    'audit witness list') ;;
    'audit witness add file') options='--folder --every' ;;
    'audit witness add mail')
        options='--host --port --encryption --user --password-env --from --to --ca --every
            --remember' ;;
    'audit witness add hook') options='--hook-env --ca --every --remember' ;;
    'audit witness set') options='--every --secret-env --remember' ;;
    'audit witness test') ;;
    'audit witness remove') ;;
    'audit witness tell') options='--now' ;;
    'audit fetch') ;;
    'audit import-zapier') ;;
    alerts) next='list show acknowledge close test backtest rules channels' ;;
    'alerts list') options='--state --rule --level --muted --limit --before' ;;
    'alerts show') ;;
    'alerts acknowledge') ;;
    'alerts close') options='--note' ;;
    'alerts test') ;;
    'alerts backtest') options='--days' ;;
    'alerts rules') next='list show add remove enable disable mute unmute' ;;
    'alerts rules list') ;;
    'alerts rules show') ;;
    'alerts rules add') options='--replace --examples' ;;
    'alerts rules remove') ;;
    'alerts rules enable') ;;
    'alerts rules disable') ;;
    'alerts rules mute') options='--for --until --note' ;;
    'alerts rules unmute') ;;
    'alerts channels')
        next='list add change quiet test remove deliveries send' ;;
    'alerts channels list') ;;
    'alerts channels add') next='mail webhook zapier slack' ;;
    'alerts channels add mail')
        options='--name --host --port --encryption --user --password-env --from --to --ca
            --level' ;;
    'alerts channels add webhook')
        options='--name --hook-env --signing-key-env --ca --level' ;;
    'alerts channels add zapier') options='--name --hook-env --ca --level' ;;
    'alerts channels add slack') options='--name --hook-env --ca --level' ;;
    'alerts channels change')
        options='--name --level --on --off --hook-env --signing-key-env --host --port
            --encryption --user --password-env --from --to --ca' ;;
    'alerts channels quiet') options='--from --to --days --critical --none' ;;
    'alerts channels test') ;;
    'alerts channels remove') ;;
    'alerts channels deliveries') options='--state --limit' ;;
    'alerts channels send') ;;
    security) next='check review report attest revoke-everything' ;;
    'security check') ;;
    'security review') options='--finish --note' ;;
    'security report') options='--out' ;;
    'security attest') options='--until --evidence' ;;
    'security revoke-everything') options='--yes' ;;
    operators)
        next='list add set rename remove reset-passphrase set-passphrase end-keychain-unlock' ;;
    'operators list') ;;
    'operators add')
        options='--role --new-passphrase-env --keychain-not-shared --end-keychain-unlock' ;;
    'operators set') options='--role' ;;
    'operators rename') ;;
    'operators remove') ;;
    'operators reset-passphrase') options='--new-passphrase-env' ;;
    'operators set-passphrase') options='--new-passphrase-env' ;;
    'operators end-keychain-unlock') ;;
    roles) next='list add set remove' ;;
    'roles list') ;;
    'roles add') options='--may' ;;
    'roles set') options='--may --name' ;;
    'roles remove') ;;
    diagnostics) options='--out' ;;
    demo) options='--keep' ;;
    esac
}

# Folders (-d) or files (-f), also with blanks in their names.
_contact_warden_cli_paths()
{
    local IFS=$'\n'
    COMPREPLY=($(compgen "$1" -- "$2"))
    compopt -o filenames 2>/dev/null # not in bash 3
}

# What may stand after an option; nothing for those whose value only a person knows.
_contact_warden_cli_value()
{
    local current=$2
    case $1 in
    --workspace | --keep | --folder) _contact_warden_cli_paths -d "$current" ;;
    --*-env) COMPREPLY=($(compgen -e -- "$current")) ;;
    --state)
        if [ "$3" = 'alerts channels deliveries' ]; then
            COMPREPLY=($(compgen -W 'waiting sent given-up' -- "$current"))
        else
            COMPREPLY=($(compgen -W 'open acknowledged closed all' -- "$current"))
        fi
        ;;
    --critical) COMPREPLY=($(compgen -W 'pass wait' -- "$current")) ;;
    --level)
        COMPREPLY=($(compgen -W 'informational low medium high critical' -- "$current"))
        ;;
    --ca | --path | --way-back | --examples | --recovery-out | --against | --archive)
        _contact_warden_cli_paths -f "$current"
        ;;
    --out)
        if [ "$3" = 'audit export' ] || [ "$3" = 'audit archive-read' ]; then
            _contact_warden_cli_paths -d "$current"
        else
            _contact_warden_cli_paths -f "$current"
        fi
        ;;
    --role) COMPREPLY=($(compgen -W 'owner administrator sync_operator auditor' -- "$current")) ;;
    --deletions) COMPREPLY=($(compgen -W 'never synced mirror ask' -- "$current")) ;;
    --conflicts) COMPREPLY=($(compgen -W 'ask source destination newest' -- "$current")) ;;
    --every) COMPREPLY=($(compgen -W 'daily weekly 6h' -- "$current")) ;;
    --encryption) COMPREPLY=($(compgen -W 'starttls tls' -- "$current")) ;;
    --format)
        if [ "$3" = 'audit export' ]; then
            COMPREPLY=($(compgen -W 'jsonl csv cef ocsf' -- "$current"))
        else
            COMPREPLY=($(compgen -W 'vcard csv json' -- "$current"))
        fi
        ;;
    --fields)
        local fields='name nickname email phone address organization title birthday anniversary
            url im note group photo relation custom'
        local before=''
        [[ $current == *,* ]] && before=${current%,*},
        [ -n "$before" ] || fields="all $fields"
        COMPREPLY=($(compgen -P "$before" -W "$fields" -- "${current##*,}"))
        ;;
    esac
}

_contact_warden_cli()
{
    local common='--workspace --operator --passphrase-env --json --help --version'
    # Options that take no value.
    local switches=' --json --help --version --remember --raw --revoke --two-way --one-way
        --enable --disable --plan-only --yes --keychain-not-shared --end-keychain-unlock --retire
        --now --muted --replace --on --off --none '
    local IFS=$' \t\n' current=${COMP_WORDS[COMP_CWORD]} command='' options next word i
    COMPREPLY=()
    for ((i = 1; i < COMP_CWORD; i++)); do
        word=${COMP_WORDS[i]}
        if [[ $word == --* ]]; then
            if [[ $word != *=* && $switches != *[[:space:]]"$word"[[:space:]]* ]]; then
                # "--url=x" comes as three words where "=" parts words.
                [ "${COMP_WORDS[i + 1]}" = '=' ] && ((i++))
                ((i++))
                if ((i >= COMP_CWORD)); then
                    [ "$current" = '=' ] && current=''
                    _contact_warden_cli_value "$word" "$current" "$command"
                    return
                fi
            fi
            continue
        fi
        _contact_warden_cli_command "$command"
        [[ " $next " == *" $word "* ]] && command="${command:+$command }$word"
    done
    _contact_warden_cli_command "$command"
    if [[ $current == -* || -z $next ]]; then
        next="$options $common"
    fi
    COMPREPLY=($(compgen -W "$next" -- "$current"))
}

complete -o default -F _contact_warden_cli contact-warden-cli
