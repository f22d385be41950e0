-- By when a measure is to be carried out, as the programme told it when the report was made or last followed a change. What
-- was made before does not tell it: an archived report stays what it was.
alter table entry add column term text;
