-- Copies an archived report (:model) with all that belongs to it, so that an archive of many years is there at once:
-- programme, entries, documents, audit and what the process engine keeps. Numbers :first to :last tell the copies apart.
create temporary table copy on commit drop as
select n, r.id as model, r.programme_id as model_programme, p.proc_inst_id_ as model_process,
    nextval(pg_get_serial_sequence('programme', 'id')) as programme,
    nextval(pg_get_serial_sequence('report', 'id')) as report
from generate_series(:first, :last) n, report r join act_hi_procinst p on p.business_key_ = 'report:' || r.id
where r.id = :model;

insert into programme
select x.* from copy c join programme p on p.id = c.model_programme,
    jsonb_populate_record(p, jsonb_build_object('id', c.programme, 'title', p.title || ' № ' || c.n,
        'name_key', p.name_key || ' № ' || c.n)) x;

insert into programme_section (programme_id, ordinal, number, label, title)
select c.programme, s.ordinal, s.number, s.label, s.title from copy c join programme_section s on s.programme_id = c.model_programme;

insert into measure (programme_id, section_id, ordinal, number, label, title, lead_department_id)
select c.programme, own.id, m.ordinal, m.number, m.label, m.title, m.lead_department_id
from copy c
join measure m on m.programme_id = c.model_programme
join programme_section s on s.id = m.section_id
join programme_section own on own.programme_id = c.programme and own.number = s.number;

insert into funding_line (measure_id, year, source, name, words, planned, actual)
select own.id, f.year, f.source, f.name, f.words, f.planned, f.actual
from copy c
join measure m on m.programme_id = c.model_programme
join measure own on own.programme_id = c.programme and own.number = m.number
join funding_line f on f.measure_id = m.id;

insert into report
select x.* from copy c join report r on r.id = c.model,
    jsonb_populate_record(r, jsonb_build_object(
        'id', c.report, 'public_id', gen_random_uuid(), 'programme_id', c.programme,
        'programme_title', r.programme_title || ' № ' || c.n)) x;

insert into entry
select x.* from copy c
join entry e on e.report_id = c.model
join measure own on own.programme_id = c.programme and own.number = e.number,
    jsonb_populate_record(e, jsonb_build_object(
        'id', nextval(pg_get_serial_sequence('entry', 'id')), 'report_id', c.report, 'measure_id', own.id)) x;

insert into issued_document (report_id, purpose, pdf, sha256, places, issued_at)
select c.report, d.purpose, d.pdf, d.sha256, d.places, d.issued_at
from copy c join issued_document d on d.report_id = c.model;

insert into document_signature
select x.* from copy c
join document_signature s on s.report_id = c.model
join issued_document d on d.id = s.document_id
join issued_document own on own.report_id = c.report and own.purpose = d.purpose,
    jsonb_populate_record(s, jsonb_build_object(
        'id', nextval(pg_get_serial_sequence('document_signature', 'id')), 'report_id', c.report,
        'document_id', own.id)) x;

-- One link after the other, as the chain wants it; the manifest of a copy is the model's but for the title.
do $$
declare
    one record;
    model archived_package;
    head archive_head;
    text_of_copy text;
    hash text;
    added bigint;
begin
    select * into model from archived_package where report_id = (select min(c.model) from copy c) and kind = 'REPORT';
    for one in select * from copy order by n loop
        select * into head from archive_head where council_id = model.council_id;
        text_of_copy := replace(model.manifest, to_jsonb(model.programme_title)::text,
            to_jsonb(model.programme_title || ' № ' || one.n)::text);
        hash := encode(sha256(convert_to(text_of_copy, 'UTF8')), 'hex');
        insert into archived_package
        select x.* from jsonb_populate_record(model, jsonb_build_object(
            'id', nextval(pg_get_serial_sequence('archived_package', 'id')), 'report_id', one.report,
            'sequence', head.sequence + 1, 'programme_title', model.programme_title || ' № ' || one.n,
            'manifest', text_of_copy, 'manifest_sha256', hash, 'previous_hash', head.package_hash,
            'package_hash', encode(sha256(convert_to(head.package_hash || hash, 'UTF8')), 'hex'))) x
        returning id into added;
        insert into archived_file
        select added, ordinal, name, role, media_type, size, sha256 from archived_file where package_id = model.id;
    end loop;
end $$;

insert into audit_entry
select x.* from copy c join audit_entry a on a.subject = 'report:' || c.model,
    jsonb_populate_record(a, jsonb_build_object(
        'id', nextval(pg_get_serial_sequence('audit_entry', 'id')), 'subject', 'report:' || c.report)) x;

insert into act_hi_procinst
select x.* from copy c join act_hi_procinst h on h.proc_inst_id_ = c.model_process,
    jsonb_populate_record(h, jsonb_build_object(
        'id_', md5(h.id_ || c.n), 'proc_inst_id_', md5(h.proc_inst_id_ || c.n),
        'root_proc_inst_id_', md5(h.root_proc_inst_id_ || c.n), 'business_key_', 'report:' || c.report)) x;

insert into act_hi_taskinst
select x.* from copy c join act_hi_taskinst h on h.proc_inst_id_ = c.model_process,
    jsonb_populate_record(h, jsonb_build_object(
        'id_', md5(h.id_ || c.n), 'proc_inst_id_', md5(h.proc_inst_id_ || c.n),
        'root_proc_inst_id_', md5(h.root_proc_inst_id_ || c.n), 'execution_id_', md5(h.execution_id_ || c.n),
        'act_inst_id_', md5(h.act_inst_id_ || c.n))) x;

insert into act_hi_actinst
select x.* from copy c join act_hi_actinst h on h.proc_inst_id_ = c.model_process,
    jsonb_populate_record(h, jsonb_build_object(
        'id_', md5(h.id_ || c.n), 'proc_inst_id_', md5(h.proc_inst_id_ || c.n),
        'root_proc_inst_id_', md5(h.root_proc_inst_id_ || c.n), 'execution_id_', md5(h.execution_id_ || c.n),
        'task_id_', md5(h.task_id_ || c.n))) x;

insert into act_hi_varinst
select x.* from copy c join act_hi_varinst h on h.proc_inst_id_ = c.model_process,
    jsonb_populate_record(h, jsonb_build_object(
        'id_', md5(h.id_ || c.n), 'proc_inst_id_', md5(h.proc_inst_id_ || c.n),
        'root_proc_inst_id_', md5(h.root_proc_inst_id_ || c.n), 'execution_id_', md5(h.execution_id_ || c.n),
        'long_', case h.name_ when 'reportId' then c.report else h.long_ end,
        'text_', case h.name_ when 'reportId' then c.report::text else h.text_ end)) x;
