-- «У тому числі»: parts of a line of money, a JSON array of name, planned and actual in UAH; counted in their line ---------
alter table funding_line add column parts text not null default '[]';
alter table entry_funding add column parts text not null default '[]';
