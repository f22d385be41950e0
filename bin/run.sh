# shellcheck shell=bash
# Runs the servers, watches over them, and stops them.

# waits for the given answer as long as the server lives
await() {
    local name=$1 pids=$2 log=$3 deadline=$((SECONDS + 600)) started=$SECONDS
    shift 3
    until [[ $(http_status "$@") == 200 ]]; do
        if { ((SECONDS > started + 3)) && [[ -z $($pids) ]]; } || ((SECONDS > deadline)) || { [[ $pids == wildfly_pids ]] && undeployed; }; then
            why "$log" >&2
            fail server.failed "$name" "$log"
        fi
        sleep 0.3
    done
}

undeployed() { [[ -e $DATA/wildfly/deployments/zvit.ear.failed ]]; }

# what the log says, with the sentences that were written for the person who starts the server first
why() {
    local sentence code
    sentence=$(of_this_start "$1" | grep -oE 'ZVIT-[A-Z-]+: [^"\\]*' | tail -n 1 | cut -c1-400) || true
    code=${sentence%%:*}
    if [[ ${TEXTS[log.${code#ZVIT-}]:-} ]]; then
        text "log.${code#ZVIT-}"
    elif [[ $sentence ]]; then
        printf '%s\n' "$sentence"
    else
        of_this_start "$1" | grep -E 'ERROR|FATAL' | tail -n 10 | cut -c1-400 || true
    fi
}

# the server's log goes on from start to start
of_this_start() {
    local from=0
    [[ $1 != */server.log ]] || (($(stat -c %s "$1" 2>/dev/null || echo 0) < ${SERVER_LOG_FROM:-0})) || from=${SERVER_LOG_FROM:-0}
    tail -c +$((from + 1)) "$1" 2>/dev/null || true
}

start_all() {
    umask 077
    private_folders
    find "$LOG" -name '*.log.20*' -mtime +30 -delete
    turn_over_logs
    start_postgres
    start_keycloak
    signing_settings
    create_signing_keys
    start_wildfly
    await_keycloak
    await_zvit
}

# what one start says is not read as the word of an earlier one
turn_over_logs() {
    local log
    for log in keycloak.log wildfly.out; do
        [[ ! -s $LOG/$log ]] || mv "$LOG/$log" "$LOG/$log.1"
    done
}

await_keycloak() {
    [[ ! $OWN_KEYCLOAK ]] || await Keycloak keycloak_pids "$LOG/keycloak.log" 127.0.0.1 "$KEYCLOAK_PORT" /realms/zvit
}
await_zvit() { await "Звіт / Zvit" wildfly_pids "$LOG/server.log" "$(address)" "$HTTP_PORT" /zvit/api/health; }

stop_all() {
    # shellcheck disable=SC2046
    end_processes 60 $(wildfly_pids)
    # shellcheck disable=SC2046
    end_processes 30 $(keycloak_pids)
    stop_postgres
}

# --- watching: a part that ends is brought back ----------------------------------------------------------------------
RESTARTS=5
RESTARTS_WITHIN=600
declare -A FELL=() WAITED_FOR=()

supervise() {
    local tick=0
    STARTED[postgres]=$(mark "$(postgres_pid)")
    while true; do
        sleep 1
        look_after postgres PostgreSQL
        look_after keycloak Keycloak
        look_after wildfly "Звіт / Zvit"
        (((tick += 1) % 30)) || bound_logs
    done
}

mark() { [[ ! $1 ]] || echo "$1:$(start_of "$1")"; }

is_ours() {
    case $1 in
        postgres) [[ $OWN_DATABASE$OWN_KEYCLOAK ]] ;;
        keycloak) [[ $OWN_KEYCLOAK ]] ;;
        wildfly) true ;;
    esac
}

look_after() {
    local part=$1 name=$2
    is_ours "$part" || return 0
    if alive "${STARTED[$part]:-:}" && ! { [[ $part == wildfly ]] && undeployed; }; then
        [[ ! ${WAITED_FOR[$part]:-} ]] || welcome_back "$part" "$name"
        return 0
    fi
    count_fall "$part" "$name"
    tell part.fell "$name"
    bring_back "$part"
    WAITED_FOR[$part]=$SECONDS
}

# refuses to go on when a part falls again and again: then it needs a person
count_fall() {
    local part=$1 name=$2 moment recent=()
    for moment in ${FELL[$part]:-} $SECONDS; do
        ((moment < SECONDS - RESTARTS_WITHIN)) || recent+=("$moment")
    done
    FELL[$part]="${recent[*]}"
    if ((${#recent[@]} > RESTARTS)); then
        note part.hopeless "$name" "$RESTARTS" "$((RESTARTS_WITHIN / 60))" "$LOG"
        why "$LOG/server.log" >&2
        fail part.hopeless "$name" "$RESTARTS" "$((RESTARTS_WITHIN / 60))" "$LOG"
    fi
}

bring_back() {
    local deadline=$((SECONDS + 30))
    case $1 in
        # what was left of it may need some seconds to see that it is alone and to end
        postgres)
            until launch_postgres || ((SECONDS > deadline)); do sleep 1; done
            STARTED[postgres]=$(mark "$(postgres_pid)")
            ;;
        keycloak)
            # shellcheck disable=SC2046
            end_processes 10 $(keycloak_pids)
            launch_keycloak
            ;;
        wildfly)
            # shellcheck disable=SC2046
            end_processes 10 $(wildfly_pids)
            start_wildfly
            ;;
    esac
}

welcome_back() {
    case $1 in
        postgres) is_open "$DB_PORT" ;;
        keycloak) [[ $(http_status 127.0.0.1 "$KEYCLOAK_PORT" /realms/zvit 2) == 200 ]] ;;
        wildfly) [[ $(http_status "$(address)" "$HTTP_PORT" /zvit/api/health 2) == 200 ]] ;;
    esac || return 0
    unset "WAITED_FOR[$1]"
    tell part.back "$2"
}

# --- the commands -----------------------------------------------------------------------------------------------------
refuse_open_demo() {
    case $BIND in 127.* | localhost | ::1) return ;; esac
    [[ $DEMO == false ]] || fail demo.open "$BIND"
}

# removes what the script has made in the data folder, on demand only
erase() {
    rm -rf "$LOG" "$DATA"/{postgres,postgres.new,keycloak,wildfly,it,run,signing,database-password,database-owner-password} \
        "$DATA"/{keycloak-administrator,restored,.database-created,.backup-role,.database-owner}
}

confirm_fresh() {
    [[ -e $POSTGRES && -z ${ZVIT_YES:-} ]] || return 0
    text fresh.erases "$DATA"
    agreed fresh.ask || fail fresh.refused
}

run() {
    local fresh='' option
    for option; do
        case $option in --fresh) fresh=yes ;; *) usage 1 ;; esac
    done
    refuse_open_demo
    [[ -z $(supervisor_pid) ]] || fail run.already
    trap 'ended $?' EXIT
    trap 'printf "\n"; say run.stopping; TOLD=yes; exit 130' INT TERM HUP
    stop_all
    free_ports
    [[ ! $fresh ]] || { confirm_fresh && erase; }
    private_folders
    need_disk "$DATA" 100
    take_supervision
    [[ ${ZVIT_RIG:-} ]] || build
    start_all
    welcome
    echo $$ >"$RUN/ready"
    supervise
}

# in the background, until it answers or has said why it does not
start() {
    local said pid
    [[ -z $(supervisor_pid) ]] || fail run.already
    private_folders
    said=$LOG/start.log
    rm -f "$RUN/ready"
    (umask 077 && : >"$said")
    setsid "$ROOT/zvit" run "$@" >>"$said" 2>&1 </dev/null &
    pid=$!:$(start_of $!)
    until [[ -e $RUN/ready && $(<"$RUN/ready") == "${pid%%:*}" ]]; do
        alive "$pid" || { cat "$said" >&2 && exit 1; }
        sleep 0.5
    done
    cat "$said"
}

# for a container's or a monitor's eyes: people can work
health() {
    [[ $(http_status "$(address)" "$HTTP_PORT" /zvit/api/health) == 200 ]] || fail health.down
    text health.up
}

build() {
    tools
    build_servers
    build_application
}

# the last word: nothing ends without one
ended() {
    if (($1 != 0)) && [[ ! ${TOLD:-} ]]; then
        (need_disk "$DATA" 20) || true
        complain run.unexpected "$LOG"
    fi
    kill "${BUILD_PID:-}" 2>/dev/null || true
    stop_all
    leave_supervision
}

welcome() {
    local user
    say run.ready
    text run.addresses "http://$(address):$HTTP_PORT/zvit/" "$LOG"
    [[ $DEMO == true && $OWN_KEYCLOAK ]] || return 0
    text demo.people
    for user in drafter-international drafter-education drafter-promotion acting-head council admin auditor operator; do
        printf '    %-23s %s\n' "$user" "$(text "demo.$user")"
    done
    printf '\n'
}

stop() {
    local pid
    pid=$(supervisor_pid)
    if [[ $pid ]]; then
        say run.stopping
        end_processes 90 "$pid"
    fi
    stop_all
    say run.stopped
}
