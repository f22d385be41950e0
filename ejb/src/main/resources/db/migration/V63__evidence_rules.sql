-- Whether files of evidence go into the archive's packages themselves; else the list with their hashes does.
alter table council add column evidence_archived boolean not null default false;
