# shellcheck shell=bash
# What ./zvit can do: a line for each command, explained by the message of the key behind it.

usage() {
    local command key
    text help.usage
    while read -r key command; do
        case $key in test* | guide | bench | quality | package) [[ ! -e $ROOT/release ]] || continue ;; esac
        if ((${#command} < 31)); then
            printf '  %-31s%s\n' "$command" "$(text "help.$key")"
        else
            printf '  %s\n  %-31s%s\n' "$command" '' "$(text "help.$key")"
        fi
    done <<'END'
run ./zvit run [--fresh]
start ./zvit start [--fresh]
stop ./zvit stop
health ./zvit health
backup ./zvit backup FOLDER
restore ./zvit restore FOLDER
package ./zvit package [--deb]
test ./zvit test
test-quick ./zvit test quick
test-names ./zvit test NAMES
guide ./zvit guide
bench ./zvit bench
quality ./zvit quality [PART…|intake|layout|signatures] [--details]
check ./zvit check FILE [--json] [--no-spelling]
read ./zvit read FILE [--json]
verify ./zvit verify FILE [--content FILE] [--json] [--trust PEM…]
verify-archive ./zvit verify-archive [--anchor FILE|URL] [--json]
sign ./zvit sign FILE --as USER [--dstu|--ecdsa|--rsa] [--format pades|cades|asic] [--attached] [--out FILE]
sign-other ./zvit sign FILE --name NAME [--position TEXT] [--organisation TEXT] [--edrpou CODE] [--tax-number NUMBER] …
council ./zvit council add --code CODE --name NAME …
realm ./zvit realm
help ./zvit help
END
    text help.options
    exit "$1"
}
