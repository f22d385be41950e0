-- Corrections and refunds are below zero ------------------------------------------------------------------------------
alter table funding_line drop constraint funding_line_planned_check, drop constraint funding_line_actual_check;
alter table entry_funding drop constraint entry_funding_planned_check, drop constraint entry_funding_actual_check;
alter table adopted_plan drop constraint adopted_plan_planned_check;
alter table report
    drop constraint report_cumulative_planned_check,
    drop constraint report_cumulative_actual_check;
