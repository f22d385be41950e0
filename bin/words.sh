# shellcheck shell=bash
# What the script says: keys of messages_uk.properties and messages_en.properties, filled in by printf.

declare -A TEXTS=()

# the language is known only after the options were read
load_texts() {
    local key value language=${ZVIT_LANG:-${LC_ALL:-${LC_MESSAGES:-${LANG:-}}}} file=messages_en.properties
    [[ $language != uk* ]] || file=messages_uk.properties
    while IFS='=' read -r key value; do
        [[ -z $key || $key == \#* ]] || TEXTS[$key]=$value
    done <"$ROOT/bin/$file"
}

text() {
    local format=${TEXTS[$1]:-$1}
    shift
    # shellcheck disable=SC2059
    printf "$format\n" "$@"
}

say() { printf '%3ds  ' "$SECONDS" && text "$@"; }
complain() { TOLD=yes && printf '\n' >&2 && text "$@" >&2; }
fail() {
    complain "$@"
    exit 1
}

# asks a question; without a terminal the answer is no
agreed() {
    local answer=''
    read -r -p "$(text "$@") " answer || true
    case $answer in так | т | yes | y) ;; *) return 1 ;; esac
}
