# shellcheck shell=bash
# Copies of the installation, made while it works, and their way back into an empty data folder.

# what belongs to an installation in its data folder, besides the database itself
KEPT=(database-password keycloak-administrator signing)
# contents outside of it: the part of a copy, and the setting that names the folder
STORES=(archive.zip=ZVIT_ARCHIVE_STORE evidence.zip=ZVIT_EVIDENCE_STORE)

postgres_version() { "$DIST/postgresql/bin/postgres" --version | sed -E 's/.* ([0-9]+)\..*/\1/'; }

backup_command() {
    # shellcheck disable=SC2046 # the words of an option
    java_tool ua.zvit.backup.BackupCommand "$@" $(in_english --english)
}

# settings that name a file may name it from where the person is
seal_command() { (cd "$CALLED_FROM" && java_of_library signatures ua.zvit.signatures.sealing.SealCommand "$@"); }

backup() {
    local target folder
    (($# == 1)) || usage 1
    target=$(realpath -m "$CALLED_FROM/$1")
    [[ $1 != /* ]] || target=$(realpath -m "$1")
    [[ $OWN_DATABASE ]] || fail backup.outside
    [[ ! -e $target ]] || fail backup.exists "$target"
    [[ ${ZVIT_BACKUP_PASSPHRASE_FILE:-}${ZVIT_BACKUP_CERTIFICATE:-} ]] || fail backup.for-nobody
    has_database || fail archive.no-database "$DATA"
    [[ ${ZVIT_RIG:-} ]] || build
    umask 077
    private_folders
    # root's call has gone on as the owner of the data, to whom not every folder is open
    folder=$(dirname "$target")
    { mkdir -p "$folder" && [[ -w $folder ]]; } 2>/dev/null || fail backup.unwritable "$folder" "$(id -un)"
    trap 'end_backup' EXIT
    BACKUP_PART=$(mktemp -d "$target.part.XXXXXX")
    SECRETS=$(mktemp -d "$RUN/backup.XXXXXX")
    if [[ -z $(postgres_pid) ]]; then
        BACKUP_STARTED=yes
        start_postgres
    fi
    seal_secrets
    say backup.database
    ZVIT_DB_PASSWORD=$(<"$DATA/database-password") backup_command take "$BACKUP_PART" "$POSTGRES" "$DB_PORT" \
        "$(release_version)" "$(postgres_version)" || fail backup.failed
    sync -f "$BACKUP_PART"
    mv -T "$BACKUP_PART" "$target"
    say backup.done "$target" "$(du -sm "$target" | cut -f1)"
}

# what was begun and not finished goes; a database that worked before goes on
end_backup() {
    rm -rf "${BACKUP_PART:-}" "${SECRETS:-}"
    [[ ! ${BACKUP_STARTED:-} ]] || stop_postgres
}

# Keys, passwords, the realm and the settings lie apart from the rest, and only whom the operator has named reads them.
seal_secrets() {
    local part trusted
    say backup.secrets
    for part in "${KEPT[@]}"; do
        [[ ! -e $DATA/$part ]] || cp -rL "$DATA/$part" "$SECRETS/"
    done
    if [[ ${ZVIT_KEYS:-} && $ZVIT_KEYS != "$DATA/signing/keys" ]]; then cp -rLT "$ZVIT_KEYS" "$SECRETS/keys"; fi
    while IFS= read -r -d : trusted; do
        [[ ! $trusted || $trusted == "$DATA/signing/"* ]] || { mkdir -p "$SECRETS/trust" && cp -rL "$trusted" "$SECRETS/trust/"; }
    done <<<"${ZVIT_TRUST:-}:"
    [[ ! ${SETTINGS_READ:-} ]] || cp "$SETTINGS_READ" "$SECRETS/settings.env"
    export_realm "$SECRETS/realm.json"
    tar -C "$SECRETS" -cf "$SECRETS.tar" .
    seal_command seal "$SECRETS.tar" "$BACKUP_PART/secrets.tar.p7m" || {
        rm -f "$SECRETS.tar"
        fail backup.failed
    }
    rm -f "$SECRETS.tar"
}

# the database holds the realm too; this is for whoever moves to a Keycloak of their own
export_realm() {
    [[ $OWN_KEYCLOAK ]] || return 0
    [[ -e $DATA/keycloak/bin/kc.sh ]] || lay_out_keycloak
    keycloak export --optimized --realm=zvit --users=same_file --file="$1" >"$LOG/realm-export.log" 2>&1 </dev/null ||
        fail backup.no-realm "$LOG/realm-export.log"
    [[ -s $1 ]] || fail backup.no-realm "$LOG/realm-export.log"
}

# --- the way back -----------------------------------------------------------------------------------------------------
restore() {
    local from name
    (($# == 1)) || usage 1
    from=$(realpath -m "$CALLED_FROM/$1")
    [[ $1 != /* ]] || from=$(realpath -m "$1")
    [[ $OWN_DATABASE ]] || fail backup.outside
    [[ -z $(supervisor_pid) ]] || fail run.already
    for name in postgres postgres.new .database-created restored "${KEPT[@]}"; do
        [[ ! -e $DATA/$name ]] || fail restore.not-empty "$DATA/$name"
    done
    need_stores "$from"
    [[ ${ZVIT_RIG:-} ]] || build
    umask 077
    private_folders
    say restore.checking
    backup_command check "$from" "$(newest_schema)" "$(postgres_version)" || fail restore.refused
    trap 'rm -rf "${RESTORE_PART:-}"' EXIT
    RESTORE_PART=$(mktemp -d "$DATA/restore.XXXXXX")
    mkdir "$RESTORE_PART"/{restored,postgres}
    seal_command open "$from/secrets.tar.p7m" "$RESTORE_PART/secrets.tar" ||
        fail restore.refused
    tar -C "$RESTORE_PART/restored" -xf "$RESTORE_PART/secrets.tar"
    say restore.unpacking
    backup_command unpack "$from" database.zip "$RESTORE_PART/postgres" || fail restore.refused
    unpack_stores "$from"
    take_place "$RESTORE_PART"
    rm -rf "$RESTORE_PART"
    say restore.done "$DATA"
    verify_archive
}

# each folder of contents that the copy holds wants an empty place
need_stores() {
    local store part setting
    for store in "${STORES[@]}"; do
        part=${store%=*}
        setting=${store#*=}
        [[ -e $1/$part ]] || continue
        [[ ${!setting:-} ]] || fail restore.no-store "$part" "$setting"
        # contents in a bucket have the names of their hashes: what is there already is what comes back
        [[ ${!setting} != s3://* ]] || continue
        [[ -z $(ls -A "${!setting}" 2>/dev/null) ]] || fail restore.not-empty "${!setting}"
    done
}

unpack_stores() {
    local store part setting
    for store in "${STORES[@]}"; do
        part=${store%=*}
        setting=${store#*=}
        [[ ! -e $1/$part ]] || backup_command unpack "$1" "$part" "${!setting}" || fail restore.refused
    done
}

# Everything has its place before the mark that says so; what stood outside of the data folder is left for the operator,
# who knows where it belongs now.
take_place() {
    local name
    # the owner of the tables gets a new password at the next start, whatever an earlier one was
    rm -f "$DATA/.database-owner"
    for name in "${KEPT[@]}"; do
        [[ ! -e $1/restored/$name ]] || mv -T "$1/restored/$name" "$DATA/$name"
    done
    mv -T "$1/postgres" "$POSTGRES"
    touch "$DATA/.database-created" "$DATA/.backup-role"
    rmdir "$1/restored" 2>/dev/null || {
        mv -T "$1/restored" "$DATA/restored"
        say restore.outside "$DATA/restored" "$(cd "$DATA/restored" && echo *)"
    }
}
