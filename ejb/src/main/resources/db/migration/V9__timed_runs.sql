-- Which due run of a timed job was taken last, by whom, and whether it came to its end: several servers share one
-- database and have the same timers, but every run is to happen once.
create table timed_run (
    job   varchar(100) primary key,
    due   timestamptz  not null,
    node  varchar(200) not null,
    began timestamptz  not null,
    ended timestamptz
);
