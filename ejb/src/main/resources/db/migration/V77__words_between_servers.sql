-- Words between servers -----------------------------------------------------------------------------------------------
-- That somebody's notices have changed is said with the change itself, whoever makes it, and heard by every server that has
-- a page of that person open. Who it is about goes no further than the servers.
create function tell_of_notice() returns trigger language plpgsql
    set search_path = pg_catalog, pg_temp as $$
begin
    perform pg_notify('zvit', 'notices ' || new.council || ' ' || new.username);
    return null;
end $$;
create trigger notice_is_new after insert on notice for each row execute function tell_of_notice();
create trigger notice_is_read after update on notice for each row
    when (old.read_at is distinct from new.read_at) execute function tell_of_notice();
