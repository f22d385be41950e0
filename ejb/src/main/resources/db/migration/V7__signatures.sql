-- Where a signature was made; null for those that were taken before this was noted.
alter table document_signature add column origin text check (origin in ('SERVER_KEY', 'OWN_MEANS'));

-- The public page knows what was received from another system as well. Such a document has no report here, so its
-- public id follows from its place in the chain; whose it is stands in its manifest.
create function id_of_received(package_hash text) returns uuid language sql immutable as $$
    select md5('received ' || package_hash)::uuid
$$;
create index archived_package_received on archived_package (id_of_received(package_hash))
    where report_id is null and kind = 'REPORT';

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
       false as received
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
       true
from archived_package a
left join lateral (
    select document_sha256 from archived_package where first_id = a.id order by edition desc limit 1) e on true
where a.report_id is null and a.kind = 'REPORT';

-- A file that is only a signature is told apart from a state of the document. What was issued here as well is known from
-- there already.
create or replace view public_edition as
select d.sha256, r.public_id, v.document_id is not null as replaced, d.purpose = 'READING_COPY' as copy,
       false as signature
from issued_document d
join report r on r.id = d.report_id
left join issued_document_void v on v.document_id = d.id
union
select s.sha256, r.public_id, v.document_id is not null, false, s.format <> 'PADES'
from document_signature s
join report r on r.id = s.report_id
left join issued_document_void v on v.document_id = s.document_id
union
select a.document_sha256, r.public_id, false, false, false
from archived_package a
join report r on r.id = a.report_id
union
select e.document_sha256, r.public_id, false, false, false
from archived_package e
join archived_package a on a.id = e.first_id
join report r on r.id = a.report_id
union
select f.sha256, id_of_received(a.package_hash), false, f.role = 'reading-copy',
       f.role = 'signature' and f.media_type <> 'application/pdf'
from archived_file f
join archived_package p on p.id = f.package_id
join archived_package a on a.id = coalesce(p.first_id, p.id)
where f.role in ('document', 'reading-copy', 'signature', 'signed-content')
  and a.report_id is null and a.kind = 'REPORT'
  and not exists (select from issued_document d where d.sha256 = f.sha256)
  and not exists (select from document_signature s where s.sha256 = f.sha256)
  and not exists (select from archived_package o where o.document_sha256 = f.sha256 and o.report_id is not null);
