# shellcheck shell=bash
# Processes are known by their id together with the moment of their start, so that an id which the system has given to
# somebody else meanwhile is never signalled.

# field 22 of /proc/ID/stat: clock ticks from the boot to the start; nothing when there is no such process or it is dead
start_of() {
    local line
    { read -r line <"/proc/$1/stat"; } 2>/dev/null || return 0
    # shellcheck disable=SC2086
    set -- ${line##*) }
    [[ $1 == [ZX] ]] || echo "${20}"
}

alive() { [[ ${1#*:} && $(start_of "${1%%:*}") == "${1#*:}" ]]; }

# ids of the processes started with exactly this argument, which names our own data folder: no stale or foreign ids
with_argument() { grep -lszxF -f - /proc/[0-9]*/cmdline <<<"$1" | cut -d/ -f3 || true; }

# the process that was started last in the background, of a part of Zvit; it stays the same until the part ends
declare -A STARTED=()
started() { STARTED[$1]=$!:$(start_of $!); }

# asks processes, given as PID, to end, and ends them after the given seconds
end_processes() {
    local deadline=$((SECONDS + $1)) pid left=() still
    shift
    for pid; do left+=("$pid:$(start_of "$pid")"); done
    for pid in "${left[@]}"; do ! alive "$pid" || kill "${pid%%:*}" 2>/dev/null || true; done
    while ((${#left[@]} > 0)); do
        still=()
        for pid in "${left[@]}"; do
            alive "$pid" || continue
            ((SECONDS <= deadline)) || kill -9 "${pid%%:*}" 2>/dev/null || true
            still+=("$pid")
        done
        left=("${still[@]}")
        ((${#left[@]} == 0)) || sleep 0.2
    done
}

# --- the supervisor: the script that runs the servers of a data folder ------------------------------------------------
# a copy of the folder is another folder, and another boot counts other ticks
identity_of() { echo "$1 $(start_of "$1") $(</proc/sys/kernel/random/boot_id) $(stat -c %d:%i "$DATA")"; }

take_supervision() { identity_of $$ >"$RUN/zvit.pid"; }

leave_supervision() { [[ $(supervisor_pid) != "$$" ]] || rm -f "$RUN"/{zvit.pid,ready}; }

supervisor_pid() {
    local pid rest
    read -r pid rest 2>/dev/null <"$RUN/zvit.pid" || return 0
    [[ $pid == [1-9]* && $(identity_of "$pid" 2>/dev/null) == "$pid $rest" ]] || return 0
    echo "$pid"
}

# --- ports ------------------------------------------------------------------------------------------------------------
is_open() { (: <"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

free_port() { ! is_open "$1" || fail port.taken "$1" "$2" "$3" "$(($1 + 1000))"; }

free_ports() {
    free_port "$HTTP_PORT" "Звіт / Zvit" ZVIT_HTTP_PORT
    free_port "$MANAGEMENT_PORT" "WildFly" ZVIT_MANAGEMENT_PORT
    [[ ! $OWN_KEYCLOAK ]] || free_port "$KEYCLOAK_PORT" Keycloak ZVIT_KEYCLOAK_PORT
    [[ ! $OWN_DATABASE$OWN_KEYCLOAK ]] || free_port "$DB_PORT" PostgreSQL ZVIT_DB_PORT
}

# prints the status of a GET, or nothing when nobody answers
http_status() (
    exec 3<>"/dev/tcp/$1/$2" || exit 0
    printf 'GET %s HTTP/1.0\r\nHost: %s:%s\r\n\r\n' "$3" "$1" "$2" >&3
    IFS=' ' read -r -t "${4:-10}" _ status _ <&3 && printf '%s' "${status:-}"
) 2>/dev/null
