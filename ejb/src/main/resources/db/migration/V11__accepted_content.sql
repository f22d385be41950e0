-- What the head accepted when a report went back: the digest of the entry as it was read. An entry whose content is
-- another, or that nobody accepted, has to be looked at anew. Nothing is known of the rounds before.
alter table entry add column accepted_content varchar(64);
