# shellcheck shell=bash
# PostgreSQL: the application's database and Keycloak's. What lies in its folder is never removed or overwritten: a
# database is made beside it and comes to its place by a new name when it is complete.

has_database() { [[ -e $POSTGRES/PG_VERSION ]]; }

# PostgreSQL refuses to run as root: root runs it as the owner of the data, or inside a user namespace of no rights
as_database_owner() {
    local folder=$POSTGRES owner
    [[ -d $folder ]] || folder=$UNFINISHED/data
    owner=$(stat -c %u "$folder")
    if ((EUID != 0)); then
        "$@"
    elif ((owner != 0)); then
        setpriv --reuid="$owner" --regid="$(stat -c %g "$folder")" --clear-groups "$@"
    else
        unshare -U "$@"
    fi
}

random_word() { head -c 24 /dev/urandom | base64 | tr '+/' 'ab'; }
secret() { (umask 077 && random_word >"$1.part" && mv "$1.part" "$1"); }

# one random password for the roles that work in the own PostgreSQL, one for the owner of the application's tables; its
# superuser has none and can't log in
create_password() {
    [[ -s $DATA/database-password ]] || secret "$DATA/database-password"
    [[ -s $DATA/database-owner-password ]] || secret "$DATA/database-owner-password"
}

create_database() {
    say database.creating
    need_disk "$DATA" 300
    if [[ -e $UNFINISHED ]]; then
        [[ -e $UNFINISHED/made-by-zvit ]] || fail database.foreign "$UNFINISHED"
        say database.unfinished
        rm -rf "$UNFINISHED"
    fi
    create_password
    mkdir "$UNFINISHED"
    touch "$UNFINISHED/made-by-zvit"
    chmod 711 "$UNFINISHED"
    mkdir -m 700 "$UNFINISHED/data"
    own_by_another_than_root "$UNFINISHED/data"
    lay_out_database "$UNFINISHED/data" >"$LOG/postgresql-create.log" 2>&1 || {
        tail -n 5 "$LOG/postgresql-create.log" >&2
        ! grep -q 'No space left' "$LOG/postgresql-create.log" || fail disk.full
        fail database.not-created "$LOG/postgresql-create.log"
    }
    # an empty folder may have been made ready for it, a mount point for instance, whose name can't be taken
    [[ ! -d $POSTGRES ]] || rmdir "$POSTGRES" 2>/dev/null || fail database.mount "$POSTGRES"
    mv -T "$UNFINISHED/data" "$POSTGRES"
    touch "$DATA/.database-created" "$DATA/.backup-role" "$DATA/.database-owner"
    rm -rf "$UNFINISHED"
    DATABASE_IS_NEW=yes
}

lay_out_database() {
    local database
    as_database_owner "$DIST/postgresql/bin/initdb" -D "$1" --username=postgres --encoding=UTF8 --locale=C \
        --locale-provider=builtin --builtin-locale=C.UTF-8 --auth=trust || return 1
    echo "host all all 127.0.0.1/32 scram-sha-256" >"$1/pg_hba.conf" || return 1
    for database in zvit keycloak ${ZVIT_EXTRA_DATABASES:-}; do
        printf "CREATE ROLE %s LOGIN PASSWORD '%s';\nCREATE DATABASE %s OWNER %s;\n" \
            "$database" "$(cat "$DATA/database-password")" "$database" "$database"
    done | cat - <(backup_role) | as_database_owner "$DIST/postgresql/bin/postgres" --single -D "$1" postgres || return 1
    names_of_databases "$1" | grep -qx keycloak && part_owner "$1"
}

# The application's tables belong to a role of their own, so that the application can only do what it may (ADR 0082). What
# earlier versions left to the application's role is carried over, but for the tables that the process engine makes itself.
# Can be repeated; PostgreSQL alone, without a server, reads a command a line.
part_owner() {
    local database=$1 password
    password=$(cat "$DATA/database-owner-password")
    single "$database" postgres <<<"DO \$\$ BEGIN IF to_regrole('zvit_owner') IS NULL THEN CREATE ROLE zvit_owner LOGIN; END IF; END \$\$
ALTER ROLE zvit_owner PASSWORD '$password'
GRANT zvit TO zvit_owner
ALTER DATABASE zvit OWNER TO zvit_owner" >/dev/null || return 1
    single "$database" zvit <<<"REASSIGN OWNED BY zvit TO zvit_owner
DO \$\$ DECLARE t regclass; BEGIN FOR t IN SELECT oid FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND relname LIKE 'act\\_%' LOOP EXECUTE format('ALTER TABLE %s OWNER TO zvit', t); END LOOP; END \$\$
GRANT CREATE ON SCHEMA public TO zvit
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO zvit" >/dev/null || return 1
    single "$database" postgres <<<"SELECT 'owner is ' || datdba::regrole AS told FROM pg_database WHERE datname = 'zvit'" |
        grep -q 'owner is zvit_owner'
}

single() { as_database_owner "$DIST/postgresql/bin/postgres" --single -D "$1" "$2" 2>>"$LOG/postgresql-start.log"; }

carry_owner_over() {
    [[ ! -e $DATA/.database-owner || ! -s $DATA/database-owner-password ]] || return 0
    say database.owner-parting
    create_password
    part_owner "$POSTGRES" || fail postgres.failed "$LOG/postgresql-start.log" "$POSTGRES/log"
    touch "$DATA/.database-owner"
}

# a role that may copy the databases while they work, and do nothing else with them
backup_role() {
    printf "CREATE ROLE zvit_backup LOGIN REPLICATION PASSWORD '%s';\n" "$(cat "$DATA/database-password")"
    echo "GRANT EXECUTE ON FUNCTION pg_backup_start(text, boolean), pg_backup_stop(boolean) TO zvit_backup;"
}

# a database of an earlier release gets the role while nobody works with it; one that has it already says so in the log
allow_backup() {
    [[ ! -e $DATA/.backup-role ]] || return 0
    backup_role | as_database_owner "$DIST/postgresql/bin/postgres" --single -D "$POSTGRES" postgres >>"$LOG/postgresql-start.log" 2>&1
    touch "$DATA/.backup-role"
}

names_of_databases() {
    echo 'SELECT datname FROM pg_database' |
        as_database_owner "$DIST/postgresql/bin/postgres" --single -D "$1" postgres 2>>"$LOG/postgresql-start.log" |
        sed -nE 's/.*datname = "([^"]*)".*/\1/p'
}

# a root without user namespaces gives the folder to "nobody", for PostgreSQL does not run as root
own_by_another_than_root() {
    ((EUID == 0 && $(stat -c %u "$1") == 0)) && ! unshare -U true 2>/dev/null || return 0
    chown -R 65534:65534 "$1"
    setpriv --reuid=65534 --regid=65534 --clear-groups test -x "$DIST/postgresql/bin/postgres" -a -w "$1" ||
        fail postgres.root "$ROOT"
}

# What was found in its place is used or told of, and stays as it is. Without the mark that the creation was finished it
# is a copy from elsewhere, good when it holds our databases, or the rest of a first start that was cut off.
accept_database() {
    local version names
    version=$(<"$POSTGRES/PG_VERSION")
    [[ $version == "$("$DIST/postgresql/bin/postgres" --version | sed -E 's/.* ([0-9]+)\..*/\1/')" ]] ||
        fail database.version "$POSTGRES" "$version"
    ((EUID == 0)) || [[ -O $POSTGRES ]] || fail database.owner "$POSTGRES" "$(stat -c %U "$POSTGRES")" "$(id -un)"
    own_by_another_than_root "$POSTGRES"
    chmod 700 "$POSTGRES"
    [[ -s $DATA/database-password ]] || fail database.password "$POSTGRES" "$DATA/database-password"
    end_orphans
    drop_stale_lock
    if [[ -e $DATA/.database-created ]]; then
        allow_backup
        carry_owner_over
        return
    fi
    say database.found "$POSTGRES"
    names=$(names_of_databases "$POSTGRES") || true
    [[ $'\n'$names$'\n' == *$'\n'zvit$'\n'* && $'\n'$names$'\n' == *$'\n'keycloak$'\n'* ]] ||
        fail database.half-made "$POSTGRES" "$LOG/postgresql-start.log"
    allow_backup
    touch "$DATA/.database-created"
    carry_owner_over
}

start_postgres() {
    [[ $OWN_DATABASE$OWN_KEYCLOAK ]] || return 0
    if has_database; then
        accept_database
    elif [[ -e $POSTGRES && -n $(ls -A "$POSTGRES") ]]; then
        fail database.foreign "$POSTGRES"
    elif [[ -e $DATA/.database-created ]]; then
        fail database.gone "$POSTGRES" "$DATA/.database-created"
    else
        create_database
    fi
    say postgres.starting
    launch_postgres || {
        tail -n 5 "$LOG/postgresql-start.log" >&2
        fail postgres.failed "$LOG/postgresql-start.log" "$POSTGRES/log"
    }
}

# a file a day and every 10 MB, except where a measurement reads all statements of one file
launch_postgres() {
    local size=10MB
    [[ ! ${ZVIT_RIG:-} ]] || size=0
    end_orphans
    drop_stale_lock
    as_database_owner "$DIST/postgresql/bin/pg_ctl" start -w -s -t 60 -D "$POSTGRES" \
        -o "-c listen_addresses=127.0.0.1 -p $DB_PORT -c unix_socket_directories='' -c logging_collector=on -c log_filename=postgresql-%Y%m%d-%H%M%S.log -c log_file_mode=0600 -c log_rotation_size=$size -c log_rotation_age=1d" \
        >>"$LOG/postgresql-start.log" 2>&1
}

# the id in its lock file, when it is of a PostgreSQL that works in our folder
postgres_pid() {
    local pid
    { read -r pid <"$POSTGRES/postmaster.pid"; } 2>/dev/null || return 0
    [[ $pid == [1-9]* ]] && is_postgres "$pid" || return 0
    [[ "/proc/$pid/cwd" -ef $POSTGRES ]] || with_argument "$POSTGRES" | grep -qx "$pid" || return 0
    echo "$pid"
}

is_postgres() {
    local program
    { IFS= read -r -d '' program <"/proc/$1/cmdline"; } 2>/dev/null && [[ ${program##*/} == postgres ]]
}

# After a copy or a lost machine the lock may name a process that has nothing to do with it, and PostgreSQL would
# neither start nor be stopped without signalling that one. Whose process may be a PostgreSQL is left to PostgreSQL.
drop_stale_lock() {
    local pid
    { read -r pid <"$POSTGRES/postmaster.pid"; } 2>/dev/null || return 0
    if ! is_postgres "${pid#-}" || { [[ -e /proc/$pid/cwd && ! "/proc/$pid/cwd" -ef $POSTGRES ]]; }; then
        rm -f "$POSTGRES/postmaster.pid"
    fi
}

# What a killed PostgreSQL leaves mostly ends by itself; a recovery that was under way waits for ever and holds the
# memory that the next one needs. They are known by the folder they work in.
end_orphans() {
    local entry orphans=()
    [[ -z $(postgres_pid) ]] || return 0
    for entry in /proc/[0-9]*; do
        [[ $entry/cwd -ef $POSTGRES && $(cat "$entry/comm" 2>/dev/null) == postgres ]] || continue
        orphans+=("${entry#/proc/}")
    done
    end_processes 3 "${orphans[@]}"
}

stop_postgres() {
    [[ -d $POSTGRES ]] || return 0
    [[ -n $(postgres_pid) ]] || {
        end_orphans
        return 0
    }
    as_database_owner "$DIST/postgresql/bin/pg_ctl" stop -s -m fast -D "$POSTGRES" >>"$LOG/postgresql-start.log" 2>&1 || true
}
