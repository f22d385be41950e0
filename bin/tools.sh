# shellcheck shell=bash
# The tools that a build needs: found, or installed by the system's package manager when the person agrees.

# installs packages, named for apt, dnf, zypper and pacman; true when a package manager was there and did it
install_package() {
    local sudo=() names
    names=$(package_names "$@") || return 1
    may_install "$names" || return 1
    if ((EUID != 0)); then
        sudo=(sudo)
        [[ -t 0 ]] || sudo=(sudo -n)
        "${sudo[@]}" true || return 1
    fi
    say package.installing "$names"
    private_folders
    # shellcheck disable=SC2086
    if command -v apt-get >/dev/null; then
        "${sudo[@]}" apt-get -qq update && "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq -y install --no-install-recommends $names
    elif command -v dnf >/dev/null; then
        "${sudo[@]}" dnf -q -y install $names
    elif command -v zypper >/dev/null; then
        "${sudo[@]}" zypper -q -n install $names
    else
        "${sudo[@]}" pacman -Sy --noconfirm $names
    fi >"$LOG/install.log" 2>&1
}

package_names() {
    if command -v apt-get >/dev/null; then
        echo "$1"
    elif command -v dnf >/dev/null; then
        echo "$2"
    elif command -v zypper >/dev/null; then
        echo "$3"
    elif command -v pacman >/dev/null; then
        echo "$4"
    else
        return 1
    fi
}

# Whoever is asked may say no. Unattended (no terminal) root installs, being allowed to and asked by nobody; another
# user's rights are not raised by sudo unless --yes was given.
may_install() {
    [[ -z ${ZVIT_YES:-} ]] || return 0
    if [[ -t 0 && -t 2 ]]; then
        agreed package.ask "$1"
    else
        ((EUID == 0))
    fi
}

find_jdk() {
    local home found
    for home in "${JAVA_HOME:-none}" "$(dirname "$(dirname "$(realpath "$(command -v javac || echo none)")")")" /usr/lib/jvm/*; do
        [[ -x $home/bin/javac ]] || continue
        found=$("$home/bin/javac" -version 2>&1 | sed -nE 's/^javac ([0-9]+).*/\1/p')
        if ((${found:-0} >= 17)); then
            export JAVA_HOME=$home PATH=$home/bin:$PATH
            return
        fi
        OLD_JDK="$home ($found)"
    done
    return 1
}

find_maven() {
    local version
    version=$(mvn -v 2>/dev/null | sed -nE 's/.*Apache Maven ([0-9]+\.[0-9]+).*/\1/p') || return 1
    [[ -n $version && $(printf '%s\n3.8\n' "$version" | sort -V | head -n 1) == 3.8 ]]
}

tools() {
    [[ $(uname -s) == Linux ]] || fail linux.needed
    find_jdk ||
        { install_package default-jdk-headless java-21-openjdk-devel java-21-openjdk-devel jdk-openjdk && find_jdk; } ||
        fail jdk.needed "${OLD_JDK:+$(text jdk.old "$OLD_JDK")}"
    find_maven || { install_package maven maven maven maven && find_maven; } || fail maven.needed
    command -v xz >/dev/null || install_package xz-utils xz xz xz || fail xz.needed
}
