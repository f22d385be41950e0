-- The secret address under which a person's calendar program reads the person's own due dates; revoked by emptying it.
alter table notice_person
    add column feed         varchar(64) unique,
    add column feed_council text,
    add constraint feed_of_a_council check ((feed is null) = (feed_council is null));
