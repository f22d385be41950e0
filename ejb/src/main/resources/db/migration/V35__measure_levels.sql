-- Measures inside measures («1.1.1» in «1.1»): 1 for a measure of the section, 2 or 3 for one that stands inside the nearest
-- one before it of a lower level. What stands so far tells of no such thing.
alter table measure add column level integer not null default 1 check (level between 1 and 3);
alter table entry add column level integer not null default 1 check (level between 1 and 3);

-- Others stand inside it and all of the year's money is theirs: it needs no text and tells no sums.
alter table entry add column heading boolean not null default false;
