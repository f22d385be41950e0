-- How far contents have been moved from one store to another, and what the operator has asked for; one row for each use.
create table content_move (
    use       varchar(20) primary key,
    places    text        not null,     -- from where to where; another pair begins anew
    wanted    varchar(10) not null,     -- NOTHING, COPY, FORGET
    copied    bigint      not null,     -- since these places
    bytes     bigint      not null,
    forgotten bigint      not null,
    damaged   integer     not null,     -- in the last run
    complete  boolean     not null,     -- the last run has looked at everything
    ran_at    timestamptz               -- null: not yet
);
