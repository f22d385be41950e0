# shellcheck shell=bash
# Logs stay bounded while the servers run. WildFly turns its own over; what else writes does so at the end of a file
# that is opened once, which is therefore copied and emptied when it has grown too large.

LOG_LIMIT=$((20 * 1024 * 1024))

bound_log() {
    [[ -e $1 ]] && (($(stat -c %s "$1") > LOG_LIMIT)) || return 0
    cp -p "$1" "$1.1" && : >"$1"
}

# PostgreSQL begins a file every day and every 10 MB; the newest five stay
bound_logs() {
    local log
    for log in "$LOG"/keycloak.log "$LOG"/wildfly.out "$LOG"/zvit.log "$LOG"/postgresql-start.log; do bound_log "$log"; done
    find "$DATA/postgres/log" -name 'postgresql-*.log' -printf '%T@ %p\n' 2>/dev/null |
        sort -rn | tail -n +6 | cut -d' ' -f2- | xargs -r -d '\n' rm -f || true
}

# what happened to the servers, with the time, for whoever looks in later
note() { printf '%(%F %T)T %s\n' -1 "$(text "$@")" >>"$LOG/zvit.log"; }
tell() {
    say "$@"
    note "$@"
}
