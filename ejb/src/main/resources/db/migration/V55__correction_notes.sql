-- A slip of form in a sealed report (a digit, a name) is told by a note that is a link of the chain itself: what stands
-- where, what should stand there, and on what ground. Nothing of the sealed package changes.
alter table archived_package add column corrects_id bigint references archived_package;
alter table archived_package
    drop constraint archived_package_kind,
    drop constraint archived_package_note,
    drop constraint archived_package_decision,
    add constraint archived_package_kind
        check (kind in ('REPORT', 'EDITION', 'DISPOSAL', 'COPY', 'WITHDRAWAL', 'CORRECTION')),
    add constraint archived_package_note check (kind not in ('WITHDRAWAL', 'CORRECTION') or (programme_title is not null
        and year is not null and report_id is null)),
    add constraint archived_package_decision
        check (kind in ('COPY', 'WITHDRAWAL', 'CORRECTION') or (decision_number is not null and decision_date is not null)),
    add constraint archived_package_corrects check ((kind = 'CORRECTION') = (corrects_id is not null));
create index corrections_of_package on archived_package (corrects_id) where kind = 'CORRECTION';

-- Only a sealed report is corrected so, and by its own council.
create function correct_reports_only() returns trigger language plpgsql as $$
begin
    if not exists (select from archived_package r
        where r.id = new.corrects_id and r.council_id = new.council_id and r.kind = 'REPORT') then
        raise exception 'archived_package % is no sealed report', new.corrects_id
            using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger correction_is_of_a_report before insert on archived_package
    for each row when (new.kind = 'CORRECTION') execute function correct_reports_only();

-- A note holds nothing that could be disposed of.
create or replace function allow_disposal() returns trigger language plpgsql as $$
declare
    wanted archived_package;
    act archived_package;
begin
    select * into wanted from archived_package where id = new.package_id;
    select * into act from archived_package where id = new.act_id;
    if act.kind <> 'DISPOSAL' or act.council_id <> wanted.council_id
        or wanted.kind in ('DISPOSAL', 'WITHDRAWAL', 'CORRECTION')
        or wanted.retention_years is null
        or act.decision_date < make_date(extract(year from coalesce(wanted.decision_date,
            (wanted.archived_at at time zone 'UTC')::date))::integer + wanted.retention_years + 1, 1, 1) then
        raise exception 'archived_package % must be kept', new.package_id using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;

create view public_correction as
select n.id,
       coalesce(r.public_id, id_of_received(a.package_hash)) as public_id,
       n.archived_at as noted_at,
       n.manifest::json ->> 'person' as author,
       n.manifest::json -> 'correction' ->> 'place' as place,
       n.manifest::json -> 'correction' ->> 'was' as was,
       n.manifest::json -> 'correction' ->> 'should' as should,
       n.manifest::json -> 'correction' ->> 'basis' as basis
from archived_package n
join archived_package a on a.id = n.corrects_id
left join report r on r.id = a.report_id
where n.kind = 'CORRECTION';
