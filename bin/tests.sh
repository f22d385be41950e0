# shellcheck shell=bash
# The tests and measurements, on servers, ports and data of their own.

# Chromium of the system, else installed by its package manager, else left to Playwright's own download
find_chromium() {
    local name
    for name in chromium chromium-browser google-chrome google-chrome-stable; do
        if command -v "$name" >/dev/null; then
            ZVIT_CHROMIUM=$(command -v "$name")
            export ZVIT_CHROMIUM PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1
            return
        fi
    done
    return 1
}

# ports and data of its own: some ten in a row that nobody has, not always the same, for two may start in one moment
use_rig() {
    local first=$((28080 + RANDOM % 300 * 10))
    unset ZVIT_DEMO ZVIT_DB_URL ZVIT_DB_USER ZVIT_DB_PASSWORD ZVIT_DB_OWNER_USER ZVIT_DB_OWNER_PASSWORD ZVIT_OIDC_URL ZVIT_OIDC_SECRET ZVIT_OIDC_CLIENT ZVIT_BIND
    unset ZVIT_OIDC_ADMIN_CLIENT ZVIT_OIDC_ADMIN_SECRET ZVIT_JAVA_OPTS
    unset ZVIT_KEYS ZVIT_KEYS_PASSWORD ZVIT_TRUST ZVIT_TSA_URL ZVIT_SIGNATURE_LEVEL ZVIT_SIGNATURE_REQUIRE_TRUST ZVIT_PKCS11 ZVIT_PKCS11_SLOT
    while ! (for port in {0..5}; do free_port $((first + port)); done) 2>/dev/null; do first=$((first + 10)); done
    export ZVIT_VERIFY_PER_MINUTE=600 # all of the test's visitors come from one address
    export ZVIT_PUBLIC_PER_MINUTE=6000
    export ZVIT_PROXY=true # a test tells of callers behind a proxy on this machine
    unset ZVIT_TRUSTED_PROXIES
    export ZVIT_RIG=yes ZVIT_DATA=$ROOT/tests/target/rig ZVIT_WILDFLY=$DIST/wildfly ZVIT_EXTRA_DATABASES=zvit_it
    export ZVIT_METRICS_TOKEN_FILE=$ZVIT_DATA/metrics-token
    export ZVIT_HTTP_PORT=$first ZVIT_MANAGEMENT_PORT=$((first + 1)) ZVIT_KEYCLOAK_PORT=$((first + 2))
    export ZVIT_DB_PORT=$((first + 3)) ZVIT_IT_HTTP_PORT=$((first + 4)) ZVIT_IT_MANAGEMENT_PORT=$((first + 5))
    settings
}

# called by Maven around the server tests, and by tests that kill the server or want the database alone
rig() {
    [[ ${ZVIT_RIG:-} ]] || fail rig.inner
    case ${1:-} in
        up)
            lay_out_wildfly "$DATA/it"
            start_all
            ;;
        server)
            # shellcheck disable=SC2046
            end_processes 1 $(wildfly_pids)
            start_wildfly
            await_zvit
            ;;
        database)
            umask 077
            private_folders
            start_postgres
            ;;
        down) stop_all ;;
        *) usage 1 ;;
    esac
}

# empty servers of its own, which end with this command
prepare_rig() {
    mkdir -p tests/target
    exec 9>tests/target/.lock
    flock -n 9 || fail tests.already
    use_rig
    trap 'kill ${BUILD_PID:-} 2>/dev/null || true; stop_all' EXIT
    trap 'exit 130' INT TERM HUP
    stop_all
    erase
    private_folders
    create_password
    echo a-token-of-the-tests-alone >"$ZVIT_METRICS_TOKEN_FILE"
    signing_settings
    tools
}

# a server of the S3 protocol, which a test starts in a process of its own
lay_out_s3() {
    [[ -d tests/target/s3 ]] || maven -f tests/s3/pom.xml package -Ds3.jars="$ROOT/tests/target/s3"
}

prepare_journeys() {
    prepare_rig
    export ZVIT_JAVA_OPTS=-XX:TieredStopAtLevel=1 # these servers live for minutes: one compiler costs half of what two do
    lay_out_s3
    ZVIT_DB_PASSWORD=$(cat "$DATA/database-password")
    export ZVIT_DB_PASSWORD
    find_chromium || { install_package chromium chromium chromium chromium && find_chromium; } ||
        say chromium.missing
}

test_all() {
    local status=0
    prepare_journeys
    command -v soffice >/dev/null ||
        install_package "libreoffice-writer-nogui libreoffice-calc-nogui" "libreoffice-writer libreoffice-calc" \
            "libreoffice-writer libreoffice-calc" libreoffice-still ||
        say office.missing
    command -v softhsm2-util >/dev/null || install_package softhsm2 softhsm softhsm softhsm ||
        say token.missing
    build_servers
    verify_all -T 1C 9>&- || status=1
    stop_all
    return $status
}

verify_all() {
    local status=0
    rm -rf ./*/target/{surefire,failsafe}-reports
    say tests.running "$LOG/build.log"
    maven verify -Dmaven.test.failure.ignore "$@" || status=1
    report_tests || status=1
    return $status
}

# unit and architecture tests need no server, so modules may be built and tested side by side; what measures or hammers for
# minutes by its nature bears the tag "long" and is for the whole run
test_quick() {
    tools
    say tests.without-long
    verify_all -T 1C -DexcludedGroups=long
}

# server and browser tests of the given names (patterns of failsafe's, parted by commas), each sort in its own run
test_only() {
    local status=0 its journeys
    its=$(tr , '\n' <<<"$1" | grep -v 'Journey$' | paste -sd, -) || true
    journeys=$(tr , '\n' <<<"$1" | grep 'Journey$' | paste -sd, -) || true
    prepare_journeys
    build_servers
    [[ ! $its ]] || verify_named "$its" -Dzvit.without.journeys=true 9>&- || status=1
    [[ ! $journeys ]] || verify_named "$journeys" -Dzvit.without.arquillian=true 9>&- || status=1
    stop_all
    return $status
}

verify_named() { verify_all -Dtest=none -Dsurefire.failIfNoSpecifiedTests=false "-Dit.test=$1" "$2"; }

test_command() {
    case ${1:-} in
        '') test_all ;;
        quick) test_quick ;;
        -*) usage 1 ;;
        *) test_only "$1" ;;
    esac
}

# the guide's pictures anew: its journeys alone, in order, on servers that hold nothing but the demo
guide() {
    prepare_journeys
    build_servers
    say guide.running "$LOG/build.log"
    maven verify -Dtest=none -Dsurefire.failIfNoSpecifiedTests=false -Dit.test='*GuideJourney' \
        -Dfailsafe.runOrder=alphabetical -Dzvit.without.arquillian=true -Dzvit.guide=docs/guide/images 9>&-
    stop_all
    text guide.first-hour
    cat tests/target/first-hour.md
}

bench() {
    prepare_rig
    build_servers
    build_application
    start_all 9>&-
    say bench.running "$LOG/build.log"
    maven -pl tests -am -Pbench package -DskipTests -Dspotless.check.skip 9>&-
    stop_all
    cat tests/target/load.md tests/target/archive-load.md tests/target/signing.md signatures/target/digest.md reports/target/print.md
    say bench.done
}

# the check's findings against what was labelled by reading: precision and recall; what intake reads of labelled files; or what
# the verifier says of forged and of honest files
quality() {
    local status=0
    tools >&2
    say quality.running >&2
    if [[ ${1:-} == intake ]]; then
        rm -f ejb/target/seed.md
        maven -pl ejb -am test -Dtest=LabelledFilesTest,SeedFilesTest -Dsurefire.failIfNoSpecifiedTests=false -Dspotless.check.skip >&2
        cat intake/target/labelled.md
        if [[ -f ejb/target/seed.md ]]; then
            echo
            cat ejb/target/seed.md
        fi
        return
    fi
    if [[ ${1:-} == layout ]]; then
        maven -pl reports -am test -Dtest=LayoutNormTest -Dsurefire.failIfNoSpecifiedTests=false -Dspotless.check.skip >&2 || status=1
        cat reports/target/layout.md
        return $status
    fi
    if [[ ${1:-} == signatures ]]; then
        maven -pl signatures -am test -Dtest=AttackCorpusTest -Dzvit.opinions=true -Dsurefire.failIfNoSpecifiedTests=false -Dspotless.check.skip >&2
        cat signatures/target/attack-corpus.md
        return
    fi
    maven -pl tests -am -Pquality package -DskipTests -Dspotless.check.skip "-Dzvit.quality.options=$*" >&2
    cat tests/target/quality.md
}

report_tests() {
    find . -path '*/target/*-reports/TEST-*.xml' -exec cat {} + | awk '
        function count(name) { return match($0, " " name "=\"[0-9]+\"") ? substr($0, RSTART + length(name) + 3, RLENGTH - length(name) - 4) : 0 }
        function text(name) { return match($0, " " name "=\"[^\"]*\"") ? substr($0, RSTART + length(name) + 3, RLENGTH - length(name) - 4) : "" }
        /<testsuite / { failed += count("errors") + count("failures"); skipped += count("skipped"); all += count("tests"); took[text("name")] += text("time") }
        /<testcase / { test = $0; sub(/.*<testcase /, "", test); sub(/ time=.*/, "", test) }
        /<(failure|error)[ >]/ { print "FAILED   " test; why = $0; sub(/.*<(failure|error)( message="| type=")/, "", why); sub(/".*/, "", why); print "         " substr(why, 1, 300) }
        /<skipped/ { print "SKIPPED  " test }
        function slowest(  i, name, longest) {
            for (i = 0; i < 10; i++) {
                longest = ""
                for (name in took) if (took[name] >= 10 && (longest == "" || took[name] > took[longest])) longest = name
                if (longest == "") return
                printf "%6.0f s  %s\n", took[longest], longest
                delete took[longest]
            }
        }
        END { slowest(); printf "%d passed, %d failed, %d skipped\n", all - failed - skipped, failed, skipped; exit failed > 0 }'
}
