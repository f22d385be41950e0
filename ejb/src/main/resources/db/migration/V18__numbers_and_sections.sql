-- Numbers as councils write them ---------------------------------------------------------------------------------------
-- A number by which a part is found stays its own in a programme; beside it stands what the council writes, which may begin
-- anew in each section or be empty; null where it is that number itself.
alter table programme_section
    add column label text,
    add column level integer not null default 1 check (level in (1, 2));
alter table measure
    add column label text,
    add column partners text not null default '';  -- who takes part and is no department, one a line
alter table entry
    add column label text,
    add column partners text not null default '';

-- Sections of a report, also those without a measure, in order: number, label, level and title of each. Those that entries
-- tell of and are not listed come behind.
alter table report add column sections text not null default '[]';
