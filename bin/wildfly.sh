# shellcheck shell=bash
# WildFly with the application, and the keys that the demo signs with.

wildfly_pids() { with_argument "-Djboss.server.base.dir=$DATA/wildfly"; }

# everything but the transaction log and timers is laid out anew at each start, so a killed server leaves nothing odd
lay_out_wildfly() {
    rm -rf "$1/configuration" "$1/deployments" "$1/tmp" "$1/data/content"
    mkdir -p "$1/deployments"
    cp -r "$DIST/wildfly/standalone/configuration" "$1/configuration"
    chmod -R go= "$1"
}

# a server without memory ends, and is brought back, instead of answering half of what it is asked
start_wildfly() {
    [[ ${ZVIT_CLUSTER:-} != true || ${ZVIT_NODE:-} =~ ^[A-Za-z0-9._-]{1,23}$ ]] || fail node.unnamed
    say wildfly.starting
    local base=$DATA/wildfly
    SERVER_LOG_FROM=$(stat -c %s "$LOG/server.log" 2>/dev/null || echo 0)
    (umask 077 && lay_out_wildfly "$base" && cp "$EAR" "$base/deployments/zvit.ear")
    export ZVIT_DB_URL=${ZVIT_DB_URL:-jdbc:postgresql://127.0.0.1:$DB_PORT/zvit} ZVIT_DB_USER=${ZVIT_DB_USER:-zvit}
    export ZVIT_DB_PASSWORD=${ZVIT_DB_PASSWORD:-$(cat "$DATA/database-password" 2>/dev/null)}
    # the own PostgreSQL has an owner of the tables beside the application's user
    if [[ $OWN_DATABASE ]]; then
        export ZVIT_DB_OWNER_USER=${ZVIT_DB_OWNER_USER:-zvit_owner}
        export ZVIT_DB_OWNER_PASSWORD=${ZVIT_DB_OWNER_PASSWORD:-$(cat "$DATA/database-owner-password" 2>/dev/null)}
    fi
    export ZVIT_OIDC_URL=${ZVIT_OIDC_URL:-http://127.0.0.1:$KEYCLOAK_PORT/realms/zvit}
    # the own realm brings a client that may look up accounts; a realm imported before has none, which is told in words
    if [[ $OWN_KEYCLOAK ]]; then
        export ZVIT_OIDC_ADMIN_CLIENT=${ZVIT_OIDC_ADMIN_CLIENT:-zvit-people}
        export ZVIT_OIDC_ADMIN_SECRET=${ZVIT_OIDC_ADMIN_SECRET:-zvit-demo-people-secret}
    fi
    (
        umask 077
        export LAUNCH_JBOSS_IN_BACKGROUND=1 JBOSS_PIDFILE=$RUN/wildfly.pid ZVIT_DEMO=$DEMO ZVIT_RELEASE
        ZVIT_RELEASE=$(release_version)
        export JAVA_OPTS="-Xms${ZVIT_HEAP:-1g} -Xmx${ZVIT_HEAP:-1g} -XX:+UseParallelGC -XX:MaxMetaspaceSize=512m -XX:+ExitOnOutOfMemoryError -Djava.net.preferIPv4Stack=true -Djava.awt.headless=true -Dfile.encoding=UTF-8 -Duser.timezone=${ZVIT_ZONE:-Europe/Kyiv} -Djboss.modules.system.pkgs=org.jboss.byteman -Djboss.as.management.blocking.timeout=600 ${ZVIT_JAVA_OPTS:-}"
        exec setsid "$DIST/wildfly/bin/standalone.sh" "-Djboss.server.base.dir=$base" "-Djboss.server.log.dir=$LOG" -b "$BIND" \
            "-Djboss.http.port=$HTTP_PORT" "-Djboss.management.http.port=$MANAGEMENT_PORT"
    ) >>"$LOG/wildfly.out" 2>&1 </dev/null &
    started wildfly
}

# --- signing: the demo's own certificate authority ------------------------------------------------------------------
# the demo people's keys lie in the data folder, for this demo alone; a real installation names its own (ZVIT_KEYS)
signing_settings() {
    [[ $DEMO == true && -z ${ZVIT_KEYS:-} ]] || return 0
    export ZVIT_KEYS=$DATA/signing/keys ZVIT_TRUST=${ZVIT_TRUST:-$DATA/signing/trust} ZVIT_KEYS_PASSWORD
    (umask 077 && mkdir -p "$DATA/signing")
    [[ -s $DATA/signing/password ]] || secret "$DATA/signing/password"
    ZVIT_KEYS_PASSWORD=$(cat "$DATA/signing/password")
}

# made once; the revocation lists are renewed before they are out of date
create_signing_keys() {
    [[ ${ZVIT_KEYS:-} == "$DATA/signing/keys" ]] || return 0
    [[ -z $(find "$DATA/signing/trust/dstu.crl" -mtime -7 2>/dev/null) ]] || return 0
    say signing.keys
    (umask 077 && java_of_library signatures ua.zvit.signatures.demo.DemoKeysCommand "$DATA/signing") >"$LOG/signing-keys.log" 2>&1 ||
        fail signing.keys-failed "$LOG/signing-keys.log"
}
