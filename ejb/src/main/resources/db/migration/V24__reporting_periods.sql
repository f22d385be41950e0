-- A report tells of a year or of a part of one; whatever stands already tells of a year. Reports on one programme may
-- live side by side as long as their periods differ.
alter table report
    add column period text not null default 'YEAR'
        constraint report_period check (period in ('YEAR', 'FIRST_HALF', 'SECOND_HALF', 'QUARTER_1', 'QUARTER_2',
            'QUARTER_3', 'QUARTER_4', 'NINE_MONTHS'));

drop index one_live_report_a_year;
create unique index one_live_report_a_period on report (programme_id, year, period)
    where status not in ('REJECTED', 'WITHDRAWN');

-- As the manifest of the package tells it; one that tells none is of a year.
alter table archived_package add column period text default 'YEAR';
alter table archived_package
    add constraint archived_package_period check (kind = 'DISPOSAL' or period is not null);

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
       r.period
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
       a.period
from archived_package a
left join lateral (
    select document_sha256 from archived_package where first_id = a.id order by edition desc limit 1) e on true
where a.report_id is null and a.kind = 'REPORT';
