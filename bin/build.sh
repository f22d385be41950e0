# shellcheck shell=bash
# The application and its servers, built by Maven when something they are made from has changed.

# a change in one of these lays the servers out anew; each layout has a folder of its own, so a running one is not hurt
server_inputs() {
    cat ear/server/pom.xml ear/src/main/cli/*
    grep -E '<(wildfly|keycloak|postgresql[a-z.]*)\.version>' pom.xml
}
DIST=$ROOT/ear/target/dist-$(server_inputs | sha256sum | cut -c1-12)
EAR=$ROOT/ear/target/zvit.ear
LIBRARIES=$ROOT/ear/target/zvit/lib
REALM=$ROOT/ear/src/main/keycloak/zvit-realm.json

release_version() { sed -nE 's:^  <version>(.*)</version>:\1:p' pom.xml | head -n 1; }
newest_schema() { find ejb/src/main/resources/db/migration -name 'V*.sql' | sed -E 's:.*/V([0-9]+)__.*:\1:' | sort -n | tail -n 1; }

# what a command without a server needs, and of a plain library only what that one needs: a library that the application
# does not hold yet stands in its own folder
application_class_path() { echo "$ROOT/ear/target/zvit/ejb.jar:$ROOT/ear/target/zvit/lib/*:$ROOT/ear/target/commands/*"; }
library_class_path() {
    find "$ROOT/ear/target/zvit/lib" "$ROOT/$1/target" -maxdepth 1 -name "*zvit-$1-*.jar" -not -name '*-tests.jar' | head -n 1 | tr '\n' :
    cat "$ROOT/$1/target/class-path"
}

application_inputs() {
    find pom.xml shared reports proofreading signatures intake ejb processes web ear -type f -not -path '*/target/*' -not -path '*/src/test/*' \
        -not -path 'ear/server/*' -printf '%p %s %T@\n' | LC_ALL=C sort | sha256sum
}

platform() {
    case $(uname -m) in
        x86_64) echo linux-amd64 ;;
        aarch64) echo linux-arm64v8 ;;
        *) fail platform.unknown "$(uname -m)" ;;
    esac
}

# runs Maven, showing its current step; offline when an earlier build has fetched everything
maven() {
    local log=$LOG/build.log offline=()
    # it lives for minutes at most: Java's second compiler costs it more than it gives
    local -x MAVEN_OPTS=${MAVEN_OPTS:--XX:TieredStopAtLevel=1 -XX:+UseSerialGC}
    private_folders
    # the list of parts is made online alone, and stays
    [[ ! -e $ROOT/ear/target/.fetched || ! -s $ROOT/ear/target/sbom.json ]] || offline=(-o)
    if follow "$log" mvn -B "${offline[@]}" "$@"; then return; fi
    if [[ ${#offline[@]} -gt 0 ]] && grep -qE 'offline mode|has not been downloaded' "$log"; then
        follow "$log" mvn -B "$@" && return
    fi
    if grep -q 'No space left on device' "$log"; then
        complain disk.full
    elif grep -qE 'UnknownHost|Unknown host|Could not transfer|Network is unreachable|Connection refused|ConnectException' "$log"; then
        complain network.missing "$log"
    fi
    grep -E '^\[ERROR\]' "$log" | head -n 15 >&2 || true
    complain build.failed "$log"
    return 1
}

# runs a long command into a log, which stays bounded, and shows its last step on a terminal
follow() {
    local log=$1 line
    shift
    : >"$log"
    chmod 600 "$log"
    "$@" >>"$log" 2>&1 </dev/null &
    BUILD_PID=$!
    while kill -0 "$BUILD_PID" 2>/dev/null; do
        bound_log "$log"
        if [[ -t 1 ]]; then
            line=$(grep -oE '(Building Zvit[^[]*|Download(ing|ed) from [^:]+: .*|--- [a-z-]+:[^ ]+ )' "$log" | tail -n 1 | cut -c1-90) || true
            printf '\r\033[K      %s' "${line##*/}"
        fi
        sleep 0.5
    done
    [[ ! -t 1 ]] || printf '\r\033[K'
    local status=0
    wait "$BUILD_PID" || status=$?
    BUILD_PID=
    return $status
}

build_servers() {
    [[ -d $DIST ]] && return
    local part=$DIST.part
    say servers.building
    need_disk "$ROOT" 3000
    rm -rf "$part"
    maven -f ear/server/pom.xml package -Ddist="$part" -Dpostgresql.platform="$(platform)" -Dspotless.check.skip
    tar -xJf "$part"/postgresql/*.txz -C "$part/postgresql"
    rm "$part"/postgresql/*.txz
    mv "$part"/keycloak-* "$part/keycloak"
    say keycloak.preparing
    follow "$LOG/build.log" bash "$part/keycloak/bin/kc.sh" build --db=postgres || fail keycloak.unprepared "$LOG/build.log"
    mv "$part" "$DIST"
    for part in ear/target/dist-*; do
        [[ $ROOT/$part == "$DIST" ]] || grep -qsaF -f - /proc/[0-9]*/cmdline <<<"/$part/" || rm -rf "$part"
    done
}

build_application() {
    local stamp=ear/target/.application inputs
    inputs=$(application_inputs)
    [[ -e $EAR && $(cat "$stamp" 2>/dev/null) == "$inputs" ]] && return
    say application.building
    need_disk "$ROOT" 500
    maven -pl ear,intake -am package -Dmaven.test.skip -Dspotless.check.skip
    echo "$inputs" >"$stamp"
    touch ear/target/.fetched
}
