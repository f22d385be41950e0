-- A department may answer what an approver asked for with a return; the approver reads it in the next round.
alter table remark
    add column answer text,
    add column answered_by_name text,
    add column answered_at timestamptz,
    add column version integer not null default 0,
    add constraint an_answer_names_who_and_when check ((answer is null) = (answered_by_name is null)
        and (answer is null) = (answered_at is null));
