-- An archived report gets a further edition by a recorded decision: a report of its own that begins with what the former
-- one said and goes the whole way again. The former stays as it was sealed; which one is in force, the statuses tell.
alter table report
    add column edition integer not null default 1,
    add column former_id bigint references report,
    add column edition_number text,            -- number of the decision to make the edition
    add column edition_date date,
    add column edition_reason text,
    add constraint report_edition check (edition >= 1 and (edition > 1) = (former_id is not null)
        and (former_id is not null) = (edition_number is not null and edition_date is not null
            and edition_reason is not null));

drop index one_live_report_a_period;
create unique index one_live_report_a_period on report (programme_id, year, period, edition)
    where status not in ('REJECTED', 'WITHDRAWN');
create index report_by_former on report (former_id) where former_id is not null;

-- The public is told of each edition which one is in force, once the newer one is in the archive, and not before.
create or replace view public_document as
select r.public_id,
       c.name as council,
       r.programme_title as programme,
       r.year,
       c.decision_body,
       r.decision_number,
       r.decision_date,
       coalesce(a.archived_at, r.changed_at) as issued_at,
       coalesce(e.document_sha256, a.document_sha256) as sha256,
       false as received,
       r.period,
       r.edition,
       (select f.public_id from report f where f.id = r.former_id) as former_id,
       (select n.public_id from report n where n.programme_id = r.programme_id and n.year = r.year
            and n.period = r.period and n.edition > r.edition and n.status = 'ARCHIVED'
            order by n.edition desc limit 1) as in_force_id
from report r
join council c on c.id = r.council_id
left join archived_package a on a.report_id = r.id and a.kind = 'REPORT'
left join lateral (
    select document_sha256 from archived_package where first_id = a.id order by edition desc limit 1) e on true
where r.status in ('ADOPTED', 'ARCHIVED')
union all
select id_of_received(a.package_hash),
       a.manifest::json -> 'council' ->> 'name',
       a.programme_title,
       a.year,
       null,
       a.decision_number,
       a.decision_date,
       (a.manifest::json ->> 'sealedAt')::timestamptz,
       coalesce(e.document_sha256, a.document_sha256),
       true,
       a.period,
       coalesce((a.manifest::json -> 'report' ->> 'edition')::integer, 1),
       null::uuid,
       null::uuid
from archived_package a
left join lateral (
    select document_sha256 from archived_package where first_id = a.id order by edition desc limit 1) e on true
where a.report_id is null and a.kind = 'REPORT';
