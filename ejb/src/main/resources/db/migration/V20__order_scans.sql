-- The scanned order behind an acting appointment -----------------------------------------------------------------------
create table order_scan (
    appointment_id    bigint primary key references acting_appointment on delete cascade,
    content           bytea not null,
    media_type        text not null check (media_type in ('application/pdf', 'image/png', 'image/jpeg')),
    sha256            text not null,
    added_at          timestamptz not null
);
