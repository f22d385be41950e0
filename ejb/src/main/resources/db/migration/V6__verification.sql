-- Verification -----------------------------------------------------------------------------------------------------
-- Printed on the document as a QR code before anybody signs it; random, so that it cannot be guessed.
alter table report add column public_id uuid not null default gen_random_uuid();
create unique index report_public_id on report (public_id);

-- What the public may know, and of adopted reports only. Nothing else is read by whoever has no account.
create view public_document as
select r.public_id,
       c.name as council,
       r.programme_title as programme,
       r.year,
       c.decision_body,
       r.decision_number,
       r.decision_date,
       coalesce(a.archived_at, r.changed_at) as issued_at,
       coalesce(e.document_sha256, a.document_sha256) as sha256
from report r
join council c on c.id = r.council_id
left join archived_package a on a.report_id = r.id and a.kind = 'REPORT'
left join lateral (
    select document_sha256 from archived_package where first_id = a.id order by edition desc limit 1) e on true
where r.status in ('ADOPTED', 'ARCHIVED');

-- Signatures that count, with the certificate by which they are found again in a file.
create view public_signature as
select s.id,
       r.public_id,
       s.number,
       s.role as capacity,
       s.signer,
       s.position,
       s.signed_at,
       s.format,
       s.validation::json -> 'signer' ->> 'certificateDigest' as certificate_digest
from document_signature s
join report r on r.id = s.report_id
where r.status in ('ADOPTED', 'ARCHIVED')
  and not exists (select from issued_document_void v where v.document_id = s.document_id);

-- Every state of a document that was ever issued or signed, by its digest; of what is not adopted only the digest.
create view public_edition as
select d.sha256, r.public_id, v.document_id is not null as replaced, d.purpose = 'READING_COPY' as copy
from issued_document d
join report r on r.id = d.report_id
left join issued_document_void v on v.document_id = d.id
union
select s.sha256, r.public_id, v.document_id is not null, false
from document_signature s
join report r on r.id = s.report_id
left join issued_document_void v on v.document_id = s.document_id
union
select a.document_sha256, r.public_id, false, false
from archived_package a
join report r on r.id = a.report_id
union
select e.document_sha256, r.public_id, false, false
from archived_package e
join archived_package a on a.id = e.first_id
join report r on r.id = a.report_id;
create index issued_document_digest on issued_document (sha256);
create index document_signature_digest on document_signature (sha256);
create index archived_package_digest on archived_package (document_sha256);
