-- By when a measure is to be carried out, as the programme tells it («протягом року», «2025–2027»); null where it does not.
alter table measure add column term text;
