-- Stages after the head, before the council: a body, such as a standing commission, comes to a conclusion by minutes.
alter table stage_visa
    add column minutes_number text,
    add column minutes_date date,
    add constraint minutes_are_whole check ((minutes_number is null) = (minutes_date is null));

-- When the head let the report go last, against which the days of conclusions and of the decision are held.
alter table report add column handed_over_at timestamptz;
alter table report drop constraint report_returned_from_check;
alter table report add constraint report_returned_from_check
    check (returned_from in ('VISAS', 'REVIEW', 'SIGNING', 'CONCLUSIONS', 'COUNCIL'));
