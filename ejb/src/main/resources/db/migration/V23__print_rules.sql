-- In which unit and how finely a council has money printed, and what a report is called -----------------------------------
alter table council
    add column money_unit text not null default 'THOUSAND' check (money_unit in ('UAH', 'THOUSAND')),
    add column money_decimals integer not null default 1 check (money_decimals between 0 and 5),
    add column report_wording text not null default 'STATE'
        check (report_wording in ('DONE', 'STATE', 'PROGRESS', 'SUMMARY'));

-- As a report's document was issued; null before that.
alter table report
    add column money_unit text check (money_unit in ('UAH', 'THOUSAND')),
    add column money_decimals integer check (money_decimals between 0 and 5),
    add column report_wording text check (report_wording in ('DONE', 'STATE', 'PROGRESS', 'SUMMARY'));
update report set money_unit = 'THOUSAND', money_decimals = 1, report_wording = 'STATE' where form_id is not null;
