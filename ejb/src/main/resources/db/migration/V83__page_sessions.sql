-- What all servers know of the sessions of the pages: who has signed in, so that each server answers everybody and a restart
-- signs nobody out (ADR 0095). Name and content are derived from the session's cookie, which stands nowhere here: whoever
-- reads this table or a copy of it learns no token and opens no session.
create table page_session (
    name              bytea primary key,       -- HMAC-SHA256 of the cookie
    version           bigint not null default 1,
    content           bytea not null,          -- AES-256-GCM, by a key derived from the cookie
    used_at           timestamptz not null,
    check (octet_length(name) = 32 and octet_length(content) <= 65536)
);
create index page_session_used on page_session (used_at);
