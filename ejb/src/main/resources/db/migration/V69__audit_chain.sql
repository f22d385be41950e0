-- The audit trail is a chain of its own per council (ADR 0081) --------------------------------------------------------
-- The link of a step is made when its transaction is committed, so that nobody waits for a whole step of somebody else,
-- only for the moment of its commit. It costs the application no statement.
create table audit_link (
    entry_id          bigint primary key references audit_entry,
    council           text not null,
    sequence          bigint not null,         -- place in the council's chain, from 1
    previous_hash     text not null,
    hash              text not null,           -- SHA-256 of previous_hash and the SHA-256 of the entry's text
    unique (council, sequence)
);
create trigger audit_link_is_final before update or delete or truncate on audit_link
    for each statement execute function refuse_change();

-- The text of an entry that is hashed: a JSON array of its columns, the time in UTC with microseconds. The verification
-- writes the same text itself and does not trust this function.
create function audit_text(entry audit_entry) returns text language sql stable
    set search_path = pg_catalog, pg_temp as $$
    select json_build_array(entry.id, entry.council, entry.subject,
        to_char(entry.happened_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), entry.actor, entry.actor_name,
        entry.action, entry.detail, entry.comment)::text
$$;

-- Runs as the owner of the tables: nobody else may add a link, call this, or lay it as a trigger on a table of their own. What
-- the application's user may have made in the schema is not taken for a function of PostgreSQL.
create function link_audit_entry(entry audit_entry) returns void language plpgsql security definer
    set search_path = pg_catalog, pg_temp as $$
declare
    last public.audit_link;
    before text;
begin
    perform pg_advisory_xact_lock(hashtext('audit_link'), hashtext(entry.council));
    select * into last from public.audit_link l where l.council = entry.council order by l.sequence desc limit 1;
    before := coalesce(last.hash, repeat('0', 64));
    insert into public.audit_link (entry_id, council, sequence, previous_hash, hash)
    values (entry.id, entry.council, coalesce(last.sequence, 0) + 1, before, encode(sha256(convert_to(
        before || encode(sha256(convert_to(public.audit_text(entry), 'UTF8')), 'hex'), 'UTF8')), 'hex'));
end $$;

create function chain_audit_entry() returns trigger language plpgsql security definer
    set search_path = pg_catalog, pg_temp as $$
begin
    perform public.link_audit_entry(new);
    return null;
end $$;

-- What was recorded before this migration comes first, in its order.
do $$
declare
    entry audit_entry;
begin
    for entry in select * from audit_entry order by id loop
        perform link_audit_entry(entry);
    end loop;
end $$;

revoke execute on function link_audit_entry(audit_entry), chain_audit_entry() from public;
create constraint trigger audit_entry_is_chained after insert on audit_entry deferrable initially deferred
    for each row execute function chain_audit_entry();
