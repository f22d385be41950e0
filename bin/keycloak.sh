# shellcheck shell=bash
# The own Keycloak, with the demo's realm.

keycloak_pids() { with_argument "-Dkc.home.dir=$DATA/keycloak/bin/.."; }

# A Keycloak without an administrator offers every local user to become it. So it has one before it listens, with a
# password that only the owner of the data folder can read. An empty database gets it by Keycloak's first start; one
# that has been at work without, by a command, under a name that nobody has.
prepare_administrator() {
    local file=$DATA/keycloak-administrator name=zvit-admin
    if [[ ! -s $file ]]; then
        [[ ${DATABASE_IS_NEW:-} ]] || name=zvit-admin-$RANDOM
        (umask 077 && printf 'username=%s\npassword=%s\n' "$name" "$(random_word)" >"$file.new")
        read_administrator "$file.new"
        [[ ${DATABASE_IS_NEW:-} ]] || keycloak bootstrap-admin user --optimized --no-prompt --username="$name" \
            --password:env=KC_BOOTSTRAP_ADMIN_PASSWORD >>"$LOG/keycloak.log" 2>&1 </dev/null ||
            fail keycloak.administrator-failed "$LOG/keycloak.log"
        mv "$file.new" "$file"
        say keycloak.administrator "$name" "$file"
    fi
    read_administrator "$file"
}

read_administrator() {
    KC_BOOTSTRAP_ADMIN_USERNAME=$(sed -n 's/^username=//p' "$1")
    KC_BOOTSTRAP_ADMIN_PASSWORD=$(sed -n 's/^password=//p' "$1")
    export KC_BOOTSTRAP_ADMIN_USERNAME KC_BOOTSTRAP_ADMIN_PASSWORD
}

lay_out_keycloak() {
    local home=$DATA/keycloak part
    rm -rf "$home"
    mkdir -p "$home/bin" "$home/data/import" "$home/data/files"
    cp "$DIST/keycloak/bin/kc.sh" "$home/bin/"
    for part in conf lib providers themes; do ln -s "$DIST/keycloak/$part" "$home/$part"; done
    cp "$REALM" "$home/data/import/"
}

# runs Keycloak's own script in place of this shell
keycloak() (
    export KC_DB_URL=jdbc:postgresql://127.0.0.1:$DB_PORT/keycloak KC_DB_USERNAME=keycloak KC_DB_POOL_MAX_SIZE=20
    KC_DB_PASSWORD=$(cat "$DATA/database-password")
    export KC_DB_PASSWORD JAVA_OPTS_KC_HEAP="-Xms64m -Xmx384m"
    [[ ! ${ZVIT_JAVA_OPTS:-} ]] || export JAVA_OPTS_APPEND="${JAVA_OPTS_APPEND:-} $ZVIT_JAVA_OPTS"
    # its framework has one folder for all in the system's, closed to the next user who starts one
    [[ $DATA == *[[:space:]]* ]] || export JAVA_OPTS_APPEND="${JAVA_OPTS_APPEND:-} -Dvertx.cacheDirBase=$DATA/keycloak/data/files/cache"
    umask 077
    exec setsid bash "$DATA/keycloak/bin/kc.sh" "$@"
)

start_keycloak() {
    [[ $OWN_KEYCLOAK ]] || return 0
    say keycloak.starting
    (umask 077 && lay_out_keycloak)
    prepare_administrator
    launch_keycloak
}

launch_keycloak() {
    keycloak start --optimized --import-realm --cache=local --http-enabled=true \
        --http-host=127.0.0.1 --http-port="$KEYCLOAK_PORT" --hostname="http://127.0.0.1:$KEYCLOAK_PORT" \
        >>"$LOG/keycloak.log" 2>&1 </dev/null &
    started keycloak
}
