-- Verification -----------------------------------------------------------------------------------------------------
-- Printed on the document as a QR code before anybody signs it; random, so that it cannot be guessed.
alter table report add column public_id uuid not null default gen_random_uuid();
create unique index report_public_id on report (public_id);

-- What the public may know. Nothing else is read by whoever has no account.
create view public_document as
select r.public_id,
       c.name as council,
       r.programme_title as programme,
       r.year,
       c.decision_body,
       r.decision_number,
       r.decision_date,
       coalesce(a.archived_at, d.issued_at, r.changed_at) as issued_at,
       coalesce(a.pdf_sha256, d.sha256) as sha256
from report r
join council c on c.id = r.council_id
left join official_document d on d.report_id = r.id
left join archived_report a on a.report_id = r.id
where r.status in ('ADOPTED', 'ARCHIVED');

-- Every state of a document that was ever issued, by its digest.
create view public_edition as
select r.public_id, d.sha256, false as replaced from official_document d join report r on r.id = d.report_id
union
select r.public_id, a.pdf_sha256, false from archived_report a join report r on r.id = a.report_id;
