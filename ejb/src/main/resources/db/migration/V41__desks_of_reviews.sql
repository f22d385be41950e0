-- What is decided on a measure is decided at a desk: the (acting) head's, as so far (empty), or that of a visa, such as
-- position:5. Each desk has decisions of its own.
alter table entry_review add column desk text not null default '';
alter table entry_review drop constraint one_review_a_round;
alter table entry_review add constraint one_review_a_round unique (entry_id, round, desk);
