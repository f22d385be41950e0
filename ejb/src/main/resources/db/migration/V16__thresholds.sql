-- Thresholds of the check are a list, so that a new one needs no column.
create table council_threshold (
    council_id bigint not null references council_check_settings,
    threshold  text not null,
    value      numeric(9, 4) not null,
    primary key (council_id, threshold)
);

insert into council_threshold (council_id, threshold, value)
select council_id, 'DEVIATION', deviation_threshold from council_check_settings
union all
select council_id, 'SILENT_DAYS', silent_days from council_check_settings;

alter table council_check_settings
    drop column deviation_threshold,
    drop column silent_days;
