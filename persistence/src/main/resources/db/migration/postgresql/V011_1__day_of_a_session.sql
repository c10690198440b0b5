-- The day on which a session begins, by the clocks of its place: what calendars and clashes count in.
alter table session
    add column starts_on date generated always as (cast(starts_at at time zone zone as date)) stored;
create index session_by_day on session (starts_on, id);
