# shellcheck shell=bash
# Commands of the application that need no server.

# what the build says goes to the other stream
tool() {
    local class=$1
    shift
    tools >&2
    [[ ${ZVIT_RIG:-} ]] || build_application >&2
    cd "$CALLED_FROM" || exit
    java_tool "$class" "$@"
}

# as tool, for a command of a plain library, named by its folder
library_tool() {
    local library=$1
    shift
    tools >&2
    [[ ${ZVIT_RIG:-} ]] || build_application >&2
    cd "$CALLED_FROM" || exit
    java_of_library "$library" "$@"
}

# The library and what it is built on; the jars of the application are neither needed nor looked through. What verifies or
# signs or reads a file is done before Java's second compiler pays; what proofreads is not, and would use up its budget of time
# without it.
java_of_library() {
    local library=$1 compiler=()
    shift
    [[ $library == proofreading ]] || compiler=(-XX:TieredStopAtLevel=1)
    [[ ! -t 1 ]] || export COLUMNS="${COLUMNS:-$(tput cols 2>/dev/null || true)}"
    java -Djava.awt.headless=true -XX:+UseSerialGC "${compiler[@]}" \
        -cp "$(library_class_path "$library")" "$@"
}

java_tool() {
    java -Djava.awt.headless=true -cp "$(application_class_path)" "$@"
}

# the application's commands speak Ukrainian unless told otherwise
in_english() { [[ ${ZVIT_LANG:-} != en* ]] || echo "$*"; }

# signs a file as somebody in the demo would with a key of their own; a folder that a demo has left does not make one
sign() {
    [[ $DEMO == true && -s $DATA/signing/password ]] || fail sign.demo-only
    export ZVIT_DEMO_SIGNING=$DATA/signing ZVIT_KEYS_PASSWORD
    ZVIT_KEYS_PASSWORD=$(cat "$DATA/signing/password")
    library_tool signatures ua.zvit.signatures.demo.SignCommand "$@"
}

# verifies the archive in the database that the settings name; the own PostgreSQL runs for as long as this takes
# shellcheck disable=SC2046 # the words of an option
verify_archive() {
    local status=0
    tools >&2
    [[ ${ZVIT_RIG:-} ]] || build_application >&2
    if [[ $OWN_DATABASE ]]; then
        if ! has_database; then
            complain archive.no-database "$DATA"
            exit 2
        fi
        if [[ -z $(postgres_pid) ]]; then
            private_folders
            build_servers >&2
            umask 077
            trap stop_postgres EXIT
            start_postgres >&2
        fi
        ZVIT_DB_URL=jdbc:postgresql://127.0.0.1:$DB_PORT/zvit ZVIT_DB_USER=zvit
        ZVIT_DB_PASSWORD=$(cat "$DATA/database-password")
        export ZVIT_DB_URL ZVIT_DB_USER ZVIT_DB_PASSWORD
    fi
    cd "$CALLED_FROM" || exit
    java_tool ua.zvit.archive.VerifyArchiveCommand "$@" $(in_english --english) || status=$?
    exit $status
}

# adds a council to a Zvit that runs, by its API
# shellcheck disable=SC2046 # the words of an option
council() {
    export ZVIT_DEMO=$DEMO ZVIT_OIDC_URL=${ZVIT_OIDC_URL:-http://127.0.0.1:$KEYCLOAK_PORT/realms/zvit}
    export ZVIT_PUBLIC_URL=${ZVIT_PUBLIC_URL:-http://$(address):$HTTP_PORT/zvit}
    tool ua.zvit.organisation.command.CouncilCommand "$@" $(in_english --english)
}

# the realm of a real installation, made from the demo's
# shellcheck disable=SC2046 # the words of an option
realm() {
    (($# == 0)) || usage 1
    tool ua.zvit.organisation.command.RealmCommand "$REALM" "${ZVIT_PUBLIC_URL:-}" \
        $(in_english --english)
}
