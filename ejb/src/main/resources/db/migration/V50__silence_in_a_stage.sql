-- A visa may count as given because nobody said anything in time, where the stage allows it: by what, is kept with the visa.
-- Nobody gave such a visa: its login name is empty, the name for people is that of whoever was asked.
alter table stage_visa
    add column basis text,
    add constraint silence_only_agrees check (basis is null or given);
