# shellcheck shell=bash
# In a package everything is built and laid out: in place of tools.sh, build.sh, package.sh and tests.sh. Only a Java is needed.

DIST=$ROOT/server
EAR=$ROOT/application/zvit.ear
LIBRARIES=$ROOT/application/lib
REALM=$ROOT/application/zvit-realm.json

release_version() { sed -n 's/^version=//p' "$ROOT/release"; }
newest_schema() { sed -n 's/^schema=//p' "$ROOT/release"; }

application_class_path() { echo "$ROOT/application/ejb.jar:$ROOT/application/lib/*:$ROOT/application/commands/*"; }

# the names of its jars, one a line
library_class_path() {
    local name
    while read -r name; do printf '%s:' "$ROOT/application/$name"; done <"$ROOT/application/class-path.$1"
}

# the Java that was named, else the one on the path, else the newest of the system
find_java() {
    local home found
    for home in "${JAVA_HOME:-none}" "$(dirname "$(dirname "$(realpath "$(command -v java || echo none)")")")" /usr/lib/jvm/*; do
        [[ -x $home/bin/java ]] || continue
        found=$("$home/bin/java" -version 2>&1 | sed -nE 's/.* version "([0-9]+).*/\1/p')
        if ((${found:-0} >= 17)); then
            export JAVA_HOME=$home PATH=$home/bin:$PATH
            return
        fi
        OLD_JAVA="$home ($found)"
    done
    return 1
}

# what root does in somebody's data folder would be closed to them: the command goes on as the folder's owner
work_as_owner() {
    local owner
    owner=$(stat -c %U "$DATA" 2>/dev/null) || return 0
    ((EUID == 0)) && [[ $owner != root && $owner != UNKNOWN ]] || return 0
    export ZVIT_LANG=${ZVIT_LANG:-${LC_ALL:-${LC_MESSAGES:-${LANG:-}}}}
    cd "$CALLED_FROM" || exit
    exec setpriv --reuid="$owner" --regid="$(stat -c %g "$DATA")" --init-groups "$ROOT/zvit" "$@"
}

tools() { find_java || fail java.needed "${OLD_JAVA:+$(text jdk.old "$OLD_JAVA")}"; }
build_servers() { :; }
build_application() { :; }

for command in package test_command guide bench quality rig; do
    eval "$command() { fail release.without-source; }"
done
