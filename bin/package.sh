# shellcheck shell=bash
# Packs Zvit with its servers: one archive that needs only a Java, and a Debian package made from the same folder. Packed twice
# it has the same bytes: every file has the time that the POM names, one owner, and a place by its name.

package() {
    local deb='' option folder
    for option; do
        case $option in --deb) deb=yes ;; *) usage 1 ;; esac
    done
    if [[ ! ${ZVIT_RIG:-} ]]; then build; fi
    say release.building
    need_disk "$ROOT" 2500
    VERSION=$(release_version)
    MOMENT=$(date -d "$(sed -nE 's:.*<project.build.outputTimestamp>(.*)</.*:\1:p' pom.xml)" +%s)
    folder=$(realpath -m "${ZVIT_PACKAGES:-ear/target/packages}")
    PACKED=$folder/zvit-$VERSION
    rm -rf "$PACKED"
    mkdir -p "$PACKED"
    lay_out_scripts
    lay_out_application
    lay_out_servers
    release_notes
    settle "$PACKED"
    pack_archive "$PACKED.tar.gz"
    [[ ! $deb ]] || pack_deb "$folder"
    rm -rf "$PACKED"
    say release.done "$folder"
}

lay_out_scripts() {
    mkdir -p "$PACKED/bin"
    cp zvit "$PACKED/"
    cp bin/*.sh bin/messages_*.properties "$PACKED/bin/"
    rm "$PACKED"/bin/{tools,build,package,tests}.sh
    cp ear/src/main/package/zvit "$PACKED/bin/"
    cp ear/src/main/package/Containerfile "$PACKED/"
    cp -r docs README.md CHANGELOG.md "$PACKED/"
}

lay_out_application() {
    local library application=$PACKED/application
    mkdir -p "$application"
    cp "$EAR" "$REALM" ear/target/zvit/ejb.jar "$application/"
    cp -r ear/target/zvit/lib ear/target/commands "$application/"
    for library in intake proofreading signatures; do lay_out_class_path "$library"; done
}

# The names of the jars that a library stands on; those that the application has already are not there twice.
lay_out_class_path() {
    local jar name sum
    declare -A known=()
    while read -r sum name; do known[$sum]=$name; done < <(cd "$PACKED/application" && sha256sum lib/* commands/*)
    while read -r jar; do
        [[ $jar == *.jar ]] || continue
        sum=$(sha256sum "$jar" | cut -d' ' -f1)
        if [[ ! ${known[$sum]:-} ]]; then
            known[$sum]=commands/${jar##*/}
            cp "$jar" "$PACKED/application/${known[$sum]}"
        fi
        echo "${known[$sum]}"
    done < <(library_class_path "$1" | tr : '\n') >"$PACKED/application/class-path.$1"
}

# as they are laid out for a run, without what a first start writes and what Windows needs
lay_out_servers() {
    local server=$PACKED/server
    mkdir -p "$server/postgresql"
    cp -r "$DIST/wildfly" "$DIST/keycloak" "$server/"
    cp -r "$DIST"/postgresql/{bin,lib,share} "$server/postgresql/"
    # a tool that nobody here needs, and whose jar is put together anew with each layout
    rm "$server"/wildfly/bin/{elytron-tool.sh,wildfly-elytron-tool.jar}
    rm -rf "$server"/wildfly/standalone/{data,log,tmp,configuration/standalone_xml_history} "$server"/keycloak/data
    find "$server" \( -name '*.bat' -o -name '*.ps1' \) -delete
}

# what is inside: a line for each version, the parts of the application (CycloneDX), and the sum of every file
release_notes() {
    {
        echo "version=$VERSION"
        sed -nE 's:.*<(wildfly|keycloak|postgresql\.binaries)\.version>(.*)</.*:\1=\2:p' pom.xml
        echo "schema=$(newest_schema)"
        echo "platform=$(platform)"
    } >"$PACKED/release"
    cp ear/target/sbom.json "$PACKED/"
    # shellcheck disable=SC2094 # the file is left out by its name
    (cd "$PACKED" && find . -type f -not -name SHA256SUMS -print0 | LC_ALL=C sort -z | xargs -0 sha256sum >SHA256SUMS)
}

# rights and times do not tell who has built it, and when
settle() {
    chmod -R u=rwX,go=rX "$1"
    find "$1" -exec touch -h -d "@$MOMENT" {} +
}

pack_archive() {
    tar -C "${PACKED%/*}" --sort=name --owner=0 --group=0 --numeric-owner --format=gnu -cf - "${PACKED##*/}" | gzip -n ${ZVIT_RIG:+-1} >"$1.part"
    mv "$1.part" "$1"
}

# --- the Debian package -----------------------------------------------------------------------------------------------
# files of a package are root's, which only root can say without dpkg-deb's own option
pack_deb() {
    local sources=ear/src/main/package/debian deb=$1/deb architecture version=${VERSION/-/\~}
    command -v dpkg-deb >/dev/null || fail release.no-dpkg
    architecture=$(platform)
    architecture=${architecture#linux-}
    architecture=${architecture%v8}
    rm -rf "$deb"
    mkdir -p "$deb"/{DEBIAN,etc/zvit,etc/logrotate.d,lib/systemd/system,usr/bin,usr/share/doc/zvit}
    cp -r "$PACKED" "$deb/usr/share/zvit"
    rm "$deb"/usr/share/zvit/{SHA256SUMS,Containerfile}
    mv "$deb"/usr/share/zvit/{docs,README.md,CHANGELOG.md,sbom.json} "$deb/usr/share/doc/zvit/"
    ln -s ../doc/zvit/docs "$deb/usr/share/zvit/docs"
    ln -s ../share/zvit/bin/zvit "$deb/usr/bin/zvit"
    cp "$sources/zvit.env" "$deb/etc/zvit/zvit.env"
    cp "$sources/zvit.logrotate" "$deb/etc/logrotate.d/zvit"
    cp "$sources"/*.{service,timer} "$deb/lib/systemd/system/"
    cp "$sources"/{conffiles,postinst,prerm,postrm} "$deb/DEBIAN/"
    sed -e "s/@VERSION@/$version/" -e "s/@ARCHITECTURE@/$architecture/" \
        -e "s/@SIZE@/$(find "$deb" -type f -printf '%s\n' | awk '{ all += $1 } END { print int(all / 1024) }')/" "$sources/control" >"$deb/DEBIAN/control"
    (cd "$deb" && find etc lib usr -type f -print0 | LC_ALL=C sort -z | xargs -0 md5sum >DEBIAN/md5sums)
    settle "$deb"
    chmod 755 "$deb"/DEBIAN/{postinst,prerm,postrm}
    chmod 640 "$deb/etc/zvit/zvit.env"
    SOURCE_DATE_EPOCH=$MOMENT dpkg-deb --root-owner-group -Zzstd -z3 --build "$deb" "$1/zvit_${version}_$architecture.deb" >/dev/null
    rm -rf "$deb"
}
