-- The chain begins once ---------------------------------------------------------------------------------------------
-- The head stands from the council's first day. Where it is missing later, the archive is damaged: nobody may begin the
-- chain anew, for then all that was in it would be forgotten.
create or replace function link_package() returns trigger language plpgsql as $$
declare
    head archive_head;
begin
    select * into head from archive_head where council_id = new.council_id for update;
    if not found then
        raise exception 'archive_head of council % is missing', new.council_id
            using errcode = 'integrity_constraint_violation';
    end if;
    if new.sequence <> head.sequence + 1 or new.previous_hash <> head.package_hash
        or new.manifest_sha256 <> encode(sha256(convert_to(new.manifest, 'UTF8')), 'hex')
        or new.package_hash <> encode(sha256(convert_to(new.previous_hash || new.manifest_sha256, 'UTF8')), 'hex') then
        raise exception 'archived_package % does not follow the one before', new.sequence
            using errcode = 'integrity_constraint_violation';
    end if;
    update archive_head set sequence = new.sequence, package_hash = new.package_hash where council_id = new.council_id;
    return new;
end $$;

-- The audit trail tells of every package that was ever sealed or taken in.
create function archive_was_used(council_wanted bigint) returns boolean language sql stable as $$
    select exists (select from archived_package p where p.council_id = council_wanted)
        or exists (select from audit_entry a join council c on c.code = a.council where c.id = council_wanted
            and a.subject like 'package:%' and a.action in ('sealed', 'received'))
$$;

create function begin_chain_once() returns trigger language plpgsql as $$
begin
    if new.sequence <> 0 or new.package_hash <> repeat('0', 64) or archive_was_used(new.council_id) then
        raise exception 'the chain of council % has begun already', new.council_id
            using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger archive_head_begins_once before insert on archive_head
    for each row execute function begin_chain_once();

create function begin_archive() returns trigger language plpgsql as $$
begin
    insert into archive_head values (new.id, 0, repeat('0', 64));
    return null;
end $$;
create trigger council_begins_archive after insert on council
    for each row execute function begin_archive();
insert into archive_head
select c.id, 0, repeat('0', 64) from council c
where not exists (select from archive_head h where h.council_id = c.id) and not archive_was_used(c.id);

-- What was sealed or disposed of here bears the time of its manifest; so far it was some moments later, and for reports
-- of the first release the time of the upgrade. Rows whose manifest is not the chained one are left as they are.
alter table archived_package disable trigger archived_package_is_final;
update archived_package
set archived_at = coalesce(manifest::json ->> 'sealedAt', manifest::json ->> 'recordedAt')::timestamptz
where origin is null
  and manifest_sha256 = encode(sha256(convert_to(manifest, 'UTF8')), 'hex')
  and package_hash = encode(sha256(convert_to(previous_hash || manifest_sha256, 'UTF8')), 'hex');
alter table archived_package enable trigger archived_package_is_final;

-- Accounts and acting appointments ----------------------------------------------------------------------------------
-- Who has signed in, with which of our roles; the identity provider remains the one who knows.
create table known_account (
    username          text primary key,
    council           text not null,
    roles             text not null,           -- separated by spaces
    seen_at           timestamptz not null default now()
);
create unique index known_account_name on known_account (lower(username));

alter table acting_appointment add column version integer not null default 0;
