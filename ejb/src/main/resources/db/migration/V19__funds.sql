-- Funds and grants told apart within a source, and plans in words ------------------------------------------------------
alter table funding_line
    add column name text not null default '',  -- «спеціальний фонд», a grant; empty for the source as a whole
    add column words text,                     -- the plan where it is told in words, such as «у межах кошторису»
    drop constraint funding_line_measure_id_year_source_key,
    add constraint funding_line_fund unique (measure_id, year, source, name);
alter table entry_funding
    add column name text not null default '',
    add column words text,
    drop constraint entry_funding_entry_id_source_key,
    add constraint entry_funding_fund unique (entry_id, source, name);
