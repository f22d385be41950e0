-- Where a signature was made; null for those that were taken before this was noted.
alter table document_signature add column origin text check (origin in ('SERVER_KEY', 'OWN_MEANS'));
