-- What the application's user may do with the tables of their owner (ADR 0082); applied after the migrations at each start,
-- as the owner, in one transaction. Follows from the rules of the tables: what refuses a change is only added to.
do $$
declare
    application text := current_setting('zvit.application');
    refusal oid := 'refuse_change()'::regprocedure;
    here regnamespace := current_schema()::regnamespace;
    one record;
begin
    -- what the application's user may have made in the schema is not taken for a function of PostgreSQL
    perform pg_catalog.set_config('search_path', 'pg_catalog, pg_temp', true);
    perform pg_advisory_xact_lock(hashtext('zvit.rights'));
    execute format('grant usage, create on schema %s to %I', here, application);
    for one in
        select c.oid::regclass as name, c.relname, c.relkind,
            exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgfoid = refusal
                and t.tgtype & 1 = 0 and t.tgtype & 16 <> 0) as keeps_rows,
            exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgfoid = refusal
                and t.tgtype & 1 = 0 and t.tgtype & 8 <> 0) as keeps_all
        from pg_class c
        where c.relnamespace = here and c.relkind in ('r', 'v', 'S')
            and pg_get_userbyid(c.relowner) = current_user
    loop
        execute format('revoke all on %s from %I', one.name, application);
        if one.relkind = 'S' then
            execute format('grant usage, select on sequence %s to %I', one.name, application);
        elsif one.relname like 'flyway%' or one.relname = 'audit_link' or one.relkind = 'v' then
            execute format('grant select on %s to %I', one.name, application);
        elsif one.relname = 'archive_head' then
            execute format('grant select, insert, update (held) on %s to %I', one.name, application);
        else
            execute format('grant select, insert on %s to %I', one.name, application);
            if not one.keeps_rows then
                execute format('grant update on %s to %I', one.name, application);
            end if;
            if not one.keeps_all then
                execute format('grant delete on %s to %I', one.name, application);
            end if;
        end if;
    end loop;
end $$;
