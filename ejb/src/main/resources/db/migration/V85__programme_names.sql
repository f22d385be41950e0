-- A programme is found by its name as people compare names (case, spaces, dashes, quotes aside), not by reading all of a
-- council's titles. Null until the program that knows the rule has written or first sought the row.
alter table programme add column name_key text;
create index programme_name on programme (council_id, name_key);
