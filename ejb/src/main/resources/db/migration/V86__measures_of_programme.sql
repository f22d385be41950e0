-- A page reads all measures of a programme, also those that the council has dropped: the index by number knows only the others,
-- so the whole table was read each time.
create index measure_of_programme on measure (programme_id);
