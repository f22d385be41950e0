# shellcheck shell=bash
# Where things are and what the environment says; the variables are described in docs/configuration.md.

settings() {
    HTTP_PORT=${ZVIT_HTTP_PORT:-8080}
    KEYCLOAK_PORT=${ZVIT_KEYCLOAK_PORT:-8180}
    DB_PORT=${ZVIT_DB_PORT:-54320}
    MANAGEMENT_PORT=${ZVIT_MANAGEMENT_PORT:-$((HTTP_PORT + 1910))}
    BIND=${ZVIT_BIND:-127.0.0.1}
    DATA=$(realpath -m "${ZVIT_DATA:-$ROOT/data}")
    LOG=$(realpath -m "${ZVIT_LOG:-$DATA/log}")
    RUN=$DATA/run
    POSTGRES=$DATA/postgres
    UNFINISHED=$DATA/postgres.new
    OWN_DATABASE=$([[ -n ${ZVIT_DB_URL:-} ]] || echo yes)
    OWN_KEYCLOAK=$([[ -n ${ZVIT_OIDC_URL:-} ]] || echo yes)
    DEMO=$(demo)
}

# The own Keycloak comes with the demo people; another realm is a real one. Either may be said otherwise. Both ways are
# safe: with the demo the server listens on loopback only, without it the demo people are refused, by the server.
demo() {
    case ${ZVIT_DEMO:-} in
        true | false) echo "$ZVIT_DEMO" ;;
        *) [[ $OWN_KEYCLOAK ]] && echo true || echo false ;;
    esac
}

address() { case $BIND in 0.0.0.0 | localhost) echo 127.0.0.1 ;; *) echo "$BIND" ;; esac; }

# Everything beneath the data folder is for its owner alone. The folder itself can be passed through (not listed), for
# PostgreSQL may have to run as another user than root; an existing one keeps its rights.
private_folders() {
    [[ -d $DATA ]] || { mkdir -p "$DATA" && chmod 711 "$DATA"; }
    local folder
    for folder in "$LOG" "$RUN"; do
        mkdir -p "$folder"
        chmod -R go= "$folder"
    done
}

need_disk() {
    local free
    free=$(df -Pm "$1" | awk 'NR == 2 { print $4 }')
    ((free >= $2)) || fail disk.short "$1" "$free" "$2"
}

# A package reads its settings from a file of NAME=value lines, as systemd does, so that every command has those of the
# service. What the environment says goes first.
settings_file() {
    local line name value file=${ZVIT_SETTINGS:-/etc/zvit/zvit.env}
    [[ -e $ROOT/release && -r $file ]] || return 0
    SETTINGS_READ=$file
    while read -r line || [[ $line ]]; do
        # split by hand: read itself would take a last "=" off a value that has just one
        name=${line%%=*} value=${line#*=}
        [[ $line == *=* && $name =~ ^(ZVIT_[A-Z0-9_]+|JAVA_HOME)$ && -z ${!name+given} ]] || continue
        [[ $value != \"*\" && $value != \'*\' ]] || value=${value:1:-1}
        export "$name=$value"
    done <"$file"
}

settings_file
settings
